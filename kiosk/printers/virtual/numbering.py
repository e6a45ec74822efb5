"""The virtual board's look at a line that came in: is its number the next one, and was anything garbled?"""

import re
from dataclasses import dataclass

from kiosk.printers.virtual.dialects import Dialect

NUMBERED = re.compile(r"N(-?\d+)\s*(.*?)\s*(?:\*(\d+))?$")
M110_NUMBER = re.compile(r"M110.*?N(-?\d+)")
MOST_SKIPPED = 14
SEEN_BEFORE = 40


def checksum(data: bytes) -> int:
    """XOR of all bytes."""
    total = 0
    for byte in data:
        total ^= byte
    return total


@dataclass(frozen=True, slots=True)
class Taken:
    """A line that is carried out."""

    number: int | None
    command: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that is not; `says` is what the host hears. `asked`: the line is wanted once more."""

    says: tuple[str, ...]
    asked: bool


class Numbering:
    """Counts the lines as one family of firmware does."""

    def __init__(self, dialect: Dialect, *, ok_after_again: bool) -> None:
        self._dialect = dialect
        self._ok_after_again = ok_after_again
        self._still_to_skip = 0
        self.last = 0
        self.asked = False

    def look(self, text: str) -> Taken | Refused:
        """Judge a line that begins with a number."""
        found = NUMBERED.match(text)
        if not self._dialect.counts:
            return Taken(None, found.group(2) if found else text)
        why = self._trouble_with(text, found)
        if not why:
            assert found
            number, command = int(found.group(1)), found.group(2)
            reset_to = M110_NUMBER.search(command)
            self.last = int(reset_to.group(1)) if reset_to else number
            self._still_to_skip = 0
            self.asked = False
            return Taken(number, command)
        if self._dialect.skips and found and "Line Number" in why and self._skips(int(found.group(1))):
            return Refused((f"skip {found.group(1)}", "ok"), asked=False)
        return self.ask(why)

    def ask(self, why: str) -> Refused:
        """Ask for the next line."""
        self._still_to_skip = MOST_SKIPPED
        self.asked = True
        says = [line.format(why=why, last=self.last, next=self.last + 1) for line in self._dialect.again]
        return Refused((*says, *(("ok",) if self._ok_after_again else ())), asked=True)

    def _skips(self, number: int) -> bool:
        if 0 <= self.last - number < SEEN_BEFORE:
            return True
        self._still_to_skip -= 1
        return self._still_to_skip >= 0

    def _trouble_with(self, text: str, found: re.Match[str] | None) -> str:
        if not found:
            return "Line Number is not Last Line Number+1"
        given = found.group(3)
        if given is not None and int(given) != checksum(text[: text.rindex("*")].encode("latin-1")):
            wrong_number = int(found.group(1)) != self.last + 1 and "M110" not in text
            return "Line Number is not Last Line Number+1" if wrong_number else "checksum mismatch"
        if int(found.group(1)) != self.last + 1 and "M110" not in text:
            return "Line Number is not Last Line Number+1"
        return "No Checksum with line number" if given is None else ""
