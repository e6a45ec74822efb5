"""Texts that were sent to a board and may come back as lines of it (H31)."""

import re
from collections import deque

KEPT = 8
_PARAMETERS = re.compile(r"(?:[AEP]\d+ +)*")
"""Of M118: where the text goes and what is put in front of it."""


class Echoes:
    """The last texts; false while there are none."""

    def __init__(self) -> None:
        self._texts: deque[str] = deque(maxlen=KEPT)

    def __bool__(self) -> bool:
        return bool(self._texts)

    def add(self, command: bytes) -> None:
        """An M117 or M118 is sent."""
        self._texts.append(_PARAMETERS.sub("", command.partition(b" ")[2].decode("ascii"), count=1).strip())

    def holds(self, line: str) -> bool:
        """Whether a line of the board only repeats one of the texts; an `ok` never does."""
        plain = line.removeprefix("echo:").removeprefix("//").strip()
        return plain != "ok" and plain in self._texts
