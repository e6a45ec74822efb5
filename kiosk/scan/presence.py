"""Notices that a reader of codes which was there is gone (N3). Does no I/O."""

from dataclasses import dataclass

GONE_FOR_S = 60.0


@dataclass(frozen=True, slots=True)
class ScannerPresence:
    """How many scanners there were at most, and since when there are fewer.

    They are counted, because the name of a port may be another one when the scanner is plugged in again.
    """

    most: int = 0
    fewer_since_s: float | None = None
    gone: bool | None = None
    """True: one is missing. False: all are there that ever were. None: not known, or none ever was."""

    def after(self, count: int, now_s: float) -> "ScannerPresence":
        """The presence with so many scanners at this moment."""
        if count >= max(1, self.most):
            return ScannerPresence(count, gone=False)
        if not self.most:
            return self
        since_s = now_s if self.fewer_since_s is None else self.fewer_since_s
        return ScannerPresence(self.most, since_s, gone=True if now_s - since_s > GONE_FOR_S else None)
