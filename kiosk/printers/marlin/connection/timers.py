"""Named timers of a sans-I/O protocol: the caller supplies the time and asks when to wake them."""

from collections.abc import Callable

OnTime = Callable[[float], None]


class Timers:
    """At most one timer per name; setting it again replaces it."""

    def __init__(self) -> None:
        self._due: dict[str, tuple[float, OnTime]] = {}
        self._next_at_s: float | None = None
        self._is_changed = False

    def set(self, name: str, at_s: float, on_time: OnTime) -> None:
        """Call `on_time(now_s)` once `at_s` has come."""
        self._due[name] = (at_s, on_time)
        self._is_changed = True

    def cancel(self, *names: str) -> None:
        """Remove timers; those not set are ignored."""
        for name in names:
            self._due.pop(name, None)
        self._is_changed = True

    def clear(self) -> None:
        self._due.clear()
        self._is_changed = True

    def is_set(self, name: str) -> bool:
        return name in self._due

    @property
    def next_at_s(self) -> float | None:
        """When the next timer is due; None when none is set."""
        if self._is_changed:
            self._next_at_s = min((at_s for at_s, _on_time in self._due.values()), default=None)
            self._is_changed = False
        return self._next_at_s

    def run(self, now_s: float) -> None:
        """Call all that are due; timers set meanwhile wait for the next run."""
        for name, (at_s, on_time) in list(self._due.items()):
            if at_s <= now_s and self._due.get(name) == (at_s, on_time):
                self.cancel(name)
                on_time(now_s)
