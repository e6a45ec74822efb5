"""Who stands at the screen, as far as it may know: the last scan or the last "Come in", for a short time."""

PASS_KNOWN_S = 30.0
"""After a scan of a pass with an open visit, its visitor can claim equipment for this long."""

ANONYMOUS_KNOWN_S = 120.0
"""Who came in by touch, without a pass, can claim for this long."""

UNDO_S = 10.0
"""Undo is offered for this long (T3)."""


class Visitor:
    """The visit that belongs to whoever stands there. Times are seconds on a clock that never jumps."""

    def __init__(self) -> None:
        """Nobody."""
        self._visit_id: str | None = None
        self._until_s = 0.0
        self.has_pass = False

    def came(self, visit_id: str, *, has_pass: bool, now_s: float) -> None:
        """Somebody showed a pass or came in by touch."""
        self._visit_id = visit_id
        self.has_pass = has_pass
        self._until_s = now_s + (PASS_KNOWN_S if has_pass else ANONYMOUS_KNOWN_S)

    def acted(self, now_s: float) -> None:
        """The visitor did something in their own name: they are still there."""
        if self.visit_id(now_s) is not None:
            self._until_s = max(self._until_s, now_s + PASS_KNOWN_S)

    def visit_id(self, now_s: float) -> str | None:
        """The visit of whoever stands there, or None when that is not known (any more)."""
        return self._visit_id if now_s < self._until_s else None

    def left(self) -> None:
        """Nobody is there any more."""
        self._visit_id = None
        self._until_s = 0.0
