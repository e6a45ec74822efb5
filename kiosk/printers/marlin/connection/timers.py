"""Named moments at which a protocol wants to be woken; time is told, never asked."""

from collections.abc import Callable

Call = Callable[[float], None]


class Timers:
    """At most one moment for each name; setting it again moves it."""

    def __init__(self) -> None:
        self._due: dict[str, tuple[float, Call]] = {}

    def set(self, name: str, at_s: float, call: Call) -> None:
        """Call `call(now_s)` once `at_s` has come."""
        self._due[name] = (at_s, call)

    def drop(self, *names: str) -> None:
        """Forget these."""
        for name in names:
            self._due.pop(name, None)

    def clear(self) -> None:
        """Forget all."""
        self._due.clear()

    def is_set(self, name: str) -> bool:
        """Whether that moment is still to come."""
        return name in self._due

    @property
    def next_at_s(self) -> float | None:
        """The earliest moment."""
        return min((at_s for at_s, _call in self._due.values()), default=None)

    def run(self, now_s: float) -> None:
        """Call all that are due; what they set anew waits for the next run."""
        for name, (at_s, call) in list(self._due.items()):
            if at_s <= now_s and self._due.get(name) == (at_s, call):
                del self._due[name]
                call(now_s)
