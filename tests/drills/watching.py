"""Somebody who looks at one printer all the time, as a screen does, and remembers what would have been noticed."""

import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.store.hub_db import open_hub_db, open_live_db, rows

LOOK_EACH_S = 0.1
LONGEST_WITHOUT = 150
"""Looks in a row, so that a slow machine is not taken for a print room that hangs."""


class Watching:
    """Looks at a printer from a thread of its own until the `with` ends; then the results can be read."""

    def __init__(self, hub_path: Path, live_path: Path, printer_id: str) -> None:
        """Nothing is seen before the `with` begins."""
        self._paths, self._printer_id = (hub_path, live_path), printer_id
        self.readings = 0
        """How many new readings came."""
        self._states: set[str] = set()
        self._blank = False
        self._longest_without = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watching", daemon=True)

    def __enter__(self) -> "Watching":
        """Begin to look."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Look no more."""
        self._over.set()
        self._thread.join()

    def noticed(self, state: str = "printing") -> list[str]:
        """What was not as it should be with a printer that is in this state all the time; empty: nothing."""
        found = [f"it was {other}" for other in sorted(self._states - {state})]
        if self._blank:
            found.append("it was shown without a temperature")
        if self._longest_without > LONGEST_WITHOUT:
            found.append(f"{self._longest_without} looks in a row brought no new reading")
        return found

    def _run(self) -> None:
        hub, live = open_hub_db(self._paths[0]), open_live_db(self._paths[1])
        last, without = "", 0
        while not self._over.wait(LOOK_EACH_S):
            [printer] = rows(hub, "SELECT printer_state FROM printer WHERE id = ?", self._printer_id)
            found: list[dict[str, Any]] = rows(live, "SELECT * FROM reading WHERE printer_id = ?", self._printer_id)
            self._states.add(printer["printer_state"])
            at = found[0]["at"] if found else ""
            self._blank |= not found or found[0]["tool_c"] is None
            self.readings += at != last
            without = 0 if at != last else without + 1
            self._longest_without = max(self._longest_without, without)
            last = at
        hub.close()
        live.close()
