"""Whether anything is known to read codes, and what a page says instead of asking for a pass (P9)."""

from kiosk.screens.qt import translate


class Readers:
    """One for the screen. Pages that ask for a pass take their sentence from `visitor_words` or `staff_words`."""

    def __init__(self) -> None:
        self.any_reads = True
        """False: one is gone and no other is known of."""

    def show(self, *, any_reads: bool) -> bool:
        """Returns whether that is new, so that pages must be read again."""
        before, self.any_reads = self.any_reads, any_reads
        return before is not any_reads

    def visitor_words(self, request: str, otherwise: str = "") -> str:
        """The request for a pass; without a reader what to do instead, which is typing the code by default."""
        typing = translate("Readers", "The reader does not work. Press “Call staff” to type your code.")
        return request if self.any_reads else otherwise or typing

    def staff_words(self, request: str) -> str:
        """The request on a page of staff, where no code can be typed."""
        return request if self.any_reads else translate("Readers", "The reader does not work. Check its cable.")
