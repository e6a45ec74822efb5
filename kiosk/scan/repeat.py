"""Counts a code once while it lies under the scanner (S4)."""

from kiosk.scan.codes import LONGEST_SCAN, ungrouped

REPEAT_S = 3.0
"""Seconds in which the same code counts once."""

_STILL_THERE_S = 1.0
"""A code read again within this time never left the scanner and still doesn't count, however long it lies there."""

_REMEMBERED = 16
"""Codes remembered at once: more than are ever shown within three seconds."""


class RepeatGuard:
    """Remembers for a few seconds what was scanned. Another code always counts at once."""

    def __init__(self) -> None:
        self._reads: dict[str, tuple[float, float]] = {}  # text -> (last counted, last seen), last seen last

    def counts(self, text: str, at_s: float) -> bool:
        """True when the scan of `text` counts, False when it is a repetition.

        at_s: seconds on a steady clock, the same one for all scanners.
        """
        key = ungrouped(text[:LONGEST_SCAN])
        self._forget(at_s)
        counted_s, seen_s = self._reads.pop(key, (float("-inf"), float("-inf")))
        is_new = at_s - counted_s >= REPEAT_S and at_s - seen_s >= _STILL_THERE_S
        self._reads[key] = (at_s if is_new else counted_s, at_s)
        return is_new

    def _forget(self, at_s: float) -> None:
        for key, (_, seen_s) in list(self._reads.items()):
            if at_s - seen_s >= REPEAT_S or len(self._reads) >= _REMEMBERED:
                del self._reads[key]
