"""Whether something is to be deleted for good: asked once, and not answered by the touch before."""

ASK_PAUSE_S = 1.0
"""A touch or key that comes sooner after the question belongs to what was pressed before, and deletes nothing."""


class DeleteQuestion:
    """Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self.asks = False
        """It is on the screen."""
        self._asked_s = 0.0

    def ask(self, now_s: float) -> None:
        self.asks, self._asked_s = True, now_s

    def end(self) -> None:
        """Don't delete; or it is done."""
        self.asks = False

    def may_delete(self, now_s: float) -> bool:
        """Whether a yes counts now."""
        return self.asks and now_s - self._asked_s >= ASK_PAUSE_S
