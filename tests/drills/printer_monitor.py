"""Monitors one printer continually, as a screen does, and records what a person would have noticed."""

import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.store.hub_db import open_hub_db, rows
from kiosk.store.live_db import open_live_db

POLL_EACH_S = 0.1
MAX_POLLS_WITHOUT_READING = 150
"""Counted in polls, because a slow machine also polls less often."""


class PrinterMonitor:
    """Polls a printer on its own thread inside the `with`; the results are complete after it."""

    def __init__(self, hub_path: Path, live_path: Path, printer_id: str) -> None:
        """Nothing is read before the `with` begins."""
        self._paths, self._printer_id = (hub_path, live_path), printer_id
        self.readings = 0
        """How many new readings were seen."""
        self._states: set[str] = set()
        self._blank = False
        self._most_polls_without = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="printer-monitor", daemon=True)

    def __enter__(self) -> "PrinterMonitor":
        """Start polling."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop polling."""
        self._over.set()
        self._thread.join()

    def disturbances(self, state: str = "printing") -> list[str]:
        """Everything unexpected of a printer that should have been in `state` all the time."""
        found = [f"it was {other}" for other in sorted(self._states - {state})]
        if self._blank:
            found.append("it was shown without a temperature")
        if self._most_polls_without > MAX_POLLS_WITHOUT_READING:
            found.append(f"{self._most_polls_without} polls in a row saw no new reading")
        return found

    def _run(self) -> None:
        hub, live = open_hub_db(self._paths[0]), open_live_db(self._paths[1])
        last_at, polls_without = "", 0
        while not self._over.wait(POLL_EACH_S):
            [printer] = rows(hub, "SELECT printer_state FROM printer WHERE id = ?", self._printer_id)
            found: list[dict[str, Any]] = rows(live, "SELECT * FROM reading WHERE printer_id = ?", self._printer_id)
            self._states.add(printer["printer_state"])
            at = found[0]["at"] if found else ""
            self._blank |= not found or found[0]["tool_c"] is None
            self.readings += at != last_at
            polls_without = 0 if at != last_at else polls_without + 1
            self._most_polls_without = max(self._most_polls_without, polls_without)
            last_at = at
        hub.close()
        live.close()
