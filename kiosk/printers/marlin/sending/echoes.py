"""Texts that were sent to a board and may come back as lines of it (H31)."""

from collections import deque

KEPT = 8


class Echoes:
    """The last texts; false while there are none."""

    def __init__(self) -> None:
        self._texts: deque[str] = deque(maxlen=KEPT)

    def __bool__(self) -> bool:
        return bool(self._texts)

    def add(self, command: bytes) -> None:
        """An M117 or M118 is sent."""
        self._texts.append(command.partition(b" ")[2].decode("ascii"))

    def holds(self, line: str) -> bool:
        """Whether a line of the board only repeats one of the texts."""
        plain = line.removeprefix("echo:").removeprefix("//").strip()
        return bool(plain) and any(plain in text for text in self._texts)
