"""Work that takes longer than a page may: on threads of its own, with what became of it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.base.clock import Clock

MOST_KEPT = 64
"""Works whose outcome is remembered; it is gone with the process."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Work:
    """ended_at: None while it goes on. outcome: what it returned; None: it broke off, which is in the log."""

    began_at: datetime
    ended_at: datetime | None = None
    outcome: object = None


class Background:
    """Shared by all workers of the office."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._works: dict[str, Work] = {}

    def begin(self, name: str, run: Callable[[], object]) -> bool:
        """Run it on a thread of its own. False: work of this name goes on already, and nothing else is begun."""
        with self._lock:
            known = self._works.pop(name, None)
            if known is not None and known.ended_at is None:
                self._works[name] = known
                return False
            self._works[name] = Work(self._clock.now())
            self._forget()
        threading.Thread(target=self._run, args=(name, run), name=f"office {name}", daemon=True).start()
        return True

    def find(self, name: str) -> Work | None:
        """The last work of this name."""
        with self._lock:
            return self._works.get(name)

    def _run(self, name: str, run: Callable[[], object]) -> None:
        outcome: object = None
        try:
            outcome = run()
        except Exception:  # noqa: BLE001 - a mistake of ours ends this work, not the process
            _log.exception("%s broke off", name)
        with self._lock:
            self._works[name] = replace(self._works[name], ended_at=self._clock.now(), outcome=outcome)

    def _forget(self) -> None:
        over = [name for name, work in self._works.items() if work.ended_at is not None]
        for name in over[: max(0, len(self._works) - MOST_KEPT)]:
            del self._works[name]
