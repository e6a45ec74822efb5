"""Files that were sent and wait for a yes: in memory, one for each person, gone with the process or after an hour."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.base.clock import Clock

KEPT_FOR = timedelta(hours=1)
MOST = 8
"""Of so many persons; the oldest goes first."""
MOST_CHARS = 60_000_000
"""Of all of them together."""


@dataclass(frozen=True, slots=True)
class KeptText:
    """name: of the file, as its sender says. seen: what the preview was made from, see `changes.change_count`."""

    text: str
    name: str
    seen: int
    at: datetime


class KeptTexts:
    """Shared by all workers of the office."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._texts: dict[str, KeptText] = {}

    def keep(self, owner: str, text: str, name: str, seen: int) -> None:
        with self._lock:
            self._texts.pop(owner, None)
            self._texts[owner] = KeptText(text, name, seen, self._clock.now())
            while len(self._texts) > MOST or self._length() > MOST_CHARS:
                del self._texts[next(iter(self._texts))]

    def find(self, owner: str) -> KeptText | None:
        with self._lock:
            found = self._texts.get(owner)
            if found is not None and abs(self._clock.now() - found.at) > KEPT_FOR:
                del self._texts[owner]
                return None
            return found

    def _length(self) -> int:
        return sum(len(one.text) for one in self._texts.values())

    def drop(self, owner: str) -> None:
        with self._lock:
            self._texts.pop(owner, None)
