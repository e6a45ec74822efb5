"""A sentence about what just happened, shown for some seconds. No Qt; the time is handed in."""

NOTICE_S = 6.0
"""What needs a person does not go away like this: it has a page of its own."""


class Notice:
    """One sentence at a time. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self.sentence = ""
        self.is_problem = False
        self.problem_count = 0
        """How many problems have been shown so far."""
        self._until_s = 0.0

    def show(self, sentence: str, now_s: float, *, is_problem: bool) -> bool:
        """Show a sentence, or remove it by "". Returns whether anything visible changed."""
        before = (self.sentence, self.is_problem)
        self.sentence, self.is_problem = sentence, is_problem
        self.problem_count += is_problem and sentence != ""
        self._until_s = now_s + NOTICE_S
        return before != (sentence, is_problem)

    def is_over(self, now_s: float) -> bool:
        return self.sentence != "" and now_s >= self._until_s
