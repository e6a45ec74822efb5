"""A sentence about what just happened, shown for some seconds. No Qt; the time is handed in."""

from collections.abc import Callable

NOTICE_S = 6.0
"""What needs a person does not go away like this: it has a page of its own."""


class Notice:
    """One sentence at a time. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self._words: Callable[[], str] = str
        self.is_problem = False
        self.problem_count = 0
        """How many problems have been shown so far."""
        self._until_s = 0.0

    @property
    def sentence(self) -> str:
        """In the language of the moment; empty if there is none."""
        return self._words()

    def show(self, message: str | Callable[[], str], now_s: float, *, is_problem: bool) -> bool:
        """Show a sentence, or remove it by "". Returns whether anything visible changed.

        message: as a function it follows the language while it is shown.
        """
        before = (self.sentence, self.is_problem)
        self._words, self.is_problem = message if callable(message) else lambda: message, is_problem
        sentence = self.sentence
        self.problem_count += is_problem and sentence != ""
        self._until_s = now_s + NOTICE_S
        return before != (sentence, is_problem)

    def is_over(self, now_s: float) -> bool:
        return self.sentence != "" and now_s >= self._until_s
