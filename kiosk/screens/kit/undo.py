"""Undo of what was just done, for some seconds (T3). No Qt; the time is handed in."""

from collections.abc import Callable

from kiosk.screens.session.visitor import UNDO_S


class Undo:
    """One act that can be taken back; a later one takes its place. Times are seconds of a monotonic clock."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._until_s = 0.0
        self._words: Callable[[], str] | None = None
        self._take_back: Callable[[], object] | None = None

    def offer(self, words: Callable[[], str], take_back: Callable[[], object]) -> None:
        """words: what was done, in the language of the moment. take_back: called until it succeeds once."""
        self._words, self._take_back, self._until_s = words, take_back, self._now_s() + UNDO_S

    @property
    def is_offered(self) -> bool:
        return self._take_back is not None and self._now_s() < self._until_s

    @property
    def words(self) -> str:
        """What was done; empty when nothing can be taken back."""
        return self._words() if self._words is not None and self.is_offered else ""

    @property
    def fraction(self) -> float:
        """Of the time that is left, 0 to 1."""
        return max(0.0, min(1.0, (self._until_s - self._now_s()) / UNDO_S)) if self.is_offered else 0.0

    def run(self) -> bool:
        """Take it back; False if it is too late. What raises is still offered."""
        take_back = self._take_back
        if take_back is None or not self.is_offered:
            self.forget()
            return False
        take_back()
        if self._take_back is take_back:  # nothing else was offered meanwhile
            self.forget()
        return True

    def forget(self) -> None:
        self._words = self._take_back = None
