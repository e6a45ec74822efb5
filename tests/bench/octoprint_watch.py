"""When pushed changes reach the database and the screen, and the processor time of the print room meanwhile."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.base.clock import from_text
from kiosk.printers.printer import PrinterState
from kiosk.screens.app import KioskApp
from kiosk.screens.text.printer_labels import state_word
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db
from tests.bench.figures import cpu_s
from tests.light_octoprint.farm import FarmEvent

POLL_S = 0.002
SECOND_S = 1.0
STILL = (PrinterState.PAUSING, PrinterState.PAUSED)
"""States with words of their own on the night screen; any other is a running print."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The printer with this id was seen with `value` at this time of the steady clock."""

    at_s: float
    printer: str
    value: str | float


def pushed_state(event: FarmEvent) -> PrinterState | None:
    """The state in the flags of a hot running print; None: any other, which is not measured."""
    for state in (PrinterState.PAUSING, PrinterState.PAUSED):
        if state.value in event.flags:
            return state
    return PrinterState.PRINTING if event.flags == {"operational", "printing", "sdReady"} else None


def changes(pushes: Iterable[FarmEvent]) -> list[tuple[FarmEvent, PrinterState]]:
    """The pushes with another state than the one before on that port."""
    last: dict[int, PrinterState | None] = {}
    found = []
    for event in pushes:
        state = pushed_state(event)
        if state is not None and last.get(event.port, state) is not state:
            found.append((event, state))
        last[event.port] = state
    return found


def delays_s(wanted: Iterable[tuple[float, str, Callable[[Any], bool]]], seen: Sequence[Seen]) -> list[float]:
    """The delay until each (time, printer, condition) was seen; nothing for what was not seen yet."""
    found = []
    for at_s, printer, is_it in wanted:
        first = next((s.at_s for s in seen if s.printer == printer and s.at_s >= at_s and is_it(s.value)), None)
        if first is not None:
            found.append(first - at_s)
    return found


class DatabaseWatch(threading.Thread):
    """Records each new printer state in `hub.db` and each new reading in `live.db`."""

    def __init__(self, hub_path: Path, live_path: Path, pid: int) -> None:
        """pid: of the print room."""
        super().__init__(daemon=True)
        self._paths = hub_path, live_path
        self._pid = pid
        self._done = threading.Event()
        self.states: list[Seen] = []
        """Values are printer states."""
        self.readings: list[Seen] = []
        """Values are the times of the readings, by the steady clock."""
        self.used: list[tuple[float, float]] = []
        """(time, processor seconds of the print room until then), ten a second."""

    def run(self) -> None:
        """Check 500 times a second."""
        hub_path, live_path = self._paths
        hub, live = open_hub_db(hub_path), open_live_db(live_path)
        watches = Watch(hub_path), Watch(live_path)
        steady_s = time.monotonic() - time.time()
        known: dict[tuple[str, str], str] = {}
        ask = (
            (watches[0], hub, "SELECT id, printer_state FROM printer"),
            (watches[1], live, "SELECT printer_id, at FROM reading"),
        )
        while not self._done.wait(POLL_S):
            now_s = time.monotonic()
            if not self.used or now_s >= self.used[-1][0] + SECOND_S / 10:
                self.used.append((now_s, cpu_s(self._pid)))
            for watch, db, sql in ask:
                if not watch.changed():
                    continue
                now_s = time.monotonic()
                for printer, value in db.conn.execute(sql).fetchall():
                    if known.get((sql, printer)) == value:
                        continue
                    known[sql, printer] = value
                    if db is hub:
                        self.states.append(Seen(now_s, printer, value))
                    else:
                        taken_s = from_text(value).timestamp() + steady_s
                        self.readings.append(Seen(now_s, printer, taken_s))
        for opened in (*watches, hub, live):
            opened.close()

    def stop(self) -> None:
        """End."""
        self._done.set()
        self.join()

    def cpu_percent(self, since_s: float, until_s: float) -> float:
        """Share of one core that the print room used between two times."""
        inside = [each for each in self.used if since_s <= each[0] <= until_s]
        return 100 * (inside[-1][1] - inside[0][1]) / (inside[-1][0] - inside[0][0])

    def cpu_peak_percent(self, since_s: float, until_s: float) -> float:
        """The same for the worst second in between."""
        moments = [at_s for at_s, _ in self.used if since_s <= at_s <= until_s]
        ends = [next((later for later in moments if later >= at_s + SECOND_S), None) for at_s in moments]
        return max(self.cpu_percent(at_s, end) for at_s, end in zip(moments, ends, strict=True) if end is not None)


class ScreenWatch:
    """Records each changed tile of the night screen at the frame that showed it. Used in Qt's thread."""

    def __init__(self, app: KioskApp) -> None:
        """app: shows the night screen."""
        self.shown: list[Seen] = []
        """Values are "pausing", "paused" or "printing"."""
        self._words = {state_word(state): state.value for state in STILL}
        self._tiles = app.shell.nightWall.tiles
        self._last: dict[str, str] = {}
        assert app.window is not None
        app.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        now_s = time.monotonic()
        for tile in self._tiles.rows:
            value = self._words.get(tile.first, PrinterState.PRINTING.value)
            if self._last.get(tile.key) != value:
                self._last[tile.key] = value
                self.shown.append(Seen(now_s, tile.key, value))
