"""The sentence about what just happened: told, and gone after some seconds (no Qt, told the time)."""

NOTICE_S = 6.0
"""A notice of what just happened stays this long; one that needs a hand is a page of its own."""


class NoticeBoard:
    """One sentence at a time. Times are seconds on a clock that never jumps."""

    def __init__(self) -> None:
        """Nothing is said."""
        self.sentence = ""
        self.is_trouble = False
        self.troubles = 0
        """How many sentences of trouble were told so far."""
        self._until_s = 0.0

    def show(self, sentence: str, now_s: float, *, is_trouble: bool) -> bool:
        """Say something new, or nothing by "". Returns whether what is seen changes."""
        before = (self.sentence, self.is_trouble)
        self.sentence, self.is_trouble = sentence, is_trouble
        self.troubles += is_trouble and sentence != ""
        self._until_s = now_s + NOTICE_S
        return before != (sentence, is_trouble)

    def is_over(self, now_s: float) -> bool:
        """A sentence has been there long enough."""
        return self.sentence != "" and now_s >= self._until_s
