"""Whose visit the actions at the screen belong to: the last one that was scanned or opened, for a short time."""

PASS_KNOWN_S = 30.0
"""How long a visitor is known after their pass was scanned."""
ANONYMOUS_KNOWN_S = 120.0
"""How long after coming in without a pass."""
UNDO_S = 10.0
"""How long undo is offered (T3)."""


class Visitor:
    """The visit of the person at the screen. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self._visit_id: str | None = None
        self._until_s = 0.0
        self.has_pass = False

    def came(self, visit_id: str, *, has_pass: bool, now_s: float) -> None:
        self._visit_id = visit_id
        self.has_pass = has_pass
        self._until_s = now_s + (PASS_KNOWN_S if has_pass else ANONYMOUS_KNOWN_S)

    def acted(self, now_s: float) -> None:
        """Extend the time: the visitor just did something."""
        if self.visit_id(now_s) is not None:
            self._until_s = max(self._until_s, now_s + PASS_KNOWN_S)

    def visit_id(self, now_s: float) -> str | None:
        """The visit, or None if it is not known or the time is up."""
        return self._visit_id if now_s < self._until_s else None

    def forget(self) -> None:
        self._visit_id = None
        self._until_s = 0.0
