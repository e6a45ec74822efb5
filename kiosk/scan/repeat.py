"""Lets the same code count once while it lies under the scanner (S4)."""

REPEAT_S = 3.0
"""Seconds in which the same code counts once."""

_STILL_THERE_S = 1.0
"""A code read again within this time never left the scanner: it goes on not counting, however long it lies there."""

_REMEMBERED = 16
"""Codes remembered at once; more passes than that don't go by in three seconds."""


class RepeatGuard:
    """Remembers for a few seconds what was scanned. Another code is always taken at once."""

    def __init__(self) -> None:
        """Nothing was scanned yet."""
        self._reads: dict[str, tuple[float, float]] = {}  # text -> (last counted, last seen), last seen last

    def counts(self, text: str, at_s: float) -> bool:
        """True when the scan of `text` is to be acted on, False when it is a repetition.

        at_s: seconds on a clock that never jumps; one and the same for all scanners.
        """
        key = text.strip().upper()
        self._forget(at_s)
        counted_s, seen_s = self._reads.pop(key, (float("-inf"), float("-inf")))
        is_new = at_s - counted_s >= REPEAT_S and at_s - seen_s >= _STILL_THERE_S
        self._reads[key] = (at_s if is_new else counted_s, at_s)
        return is_new

    def _forget(self, at_s: float) -> None:
        for key, (_, seen_s) in list(self._reads.items()):
            if at_s - seen_s >= REPEAT_S or len(self._reads) >= _REMEMBERED:
                del self._reads[key]
