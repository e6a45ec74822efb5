"""Checks the number and checksum of a line received by the virtual board."""

import re
from dataclasses import dataclass

from kiosk.printers.virtual.dialects import Dialect

NUMBERED = re.compile(r"N(-?\d+)\s*(.*?)\s*(?:\*(\d+))?$")
M110_NUMBER = re.compile(r"M110.*?N(-?\d+)")
MAX_SKIPPED = 14
ALREADY_ACCEPTED = 40


def checksum(data: bytes) -> int:
    total = 0
    for byte in data:
        total ^= byte
    return total


@dataclass(frozen=True, slots=True)
class Accepted:
    number: int | None
    command: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that is not executed, and the replies to it; `resend_requested`: it must be sent again."""

    replies: tuple[str, ...]
    resend_requested: bool


class Numbering:
    """Counts lines as one firmware family does; `resend_pending`: a requested line has not been received yet."""

    def __init__(self, dialect: Dialect, *, ok_after_resend: bool) -> None:
        self._dialect = dialect
        self._ok_after_resend = ok_after_resend
        self._skips_remaining = 0
        self.last = 0
        self.resend_pending = False

    def check(self, text: str) -> Accepted | Rejected:
        found = NUMBERED.match(text)
        if not self._dialect.checks_numbers:
            return Accepted(None, found.group(2) if found else text)
        error = self._find_error(text, found)
        if not error:
            assert found
            number, command = int(found.group(1)), found.group(2)
            reset_to = M110_NUMBER.search(command)
            self.last = int(reset_to.group(1)) if reset_to else number
            self._skips_remaining = 0
            self.resend_pending = False
            return Accepted(number, command)
        if self._dialect.skips_lines and found and "Line Number" in error and self._skips(int(found.group(1))):
            return Rejected((f"skip {found.group(1)}", "ok"), resend_requested=False)
        return self.request_resend(error)

    def request_resend(self, error: str) -> Rejected:
        self._skips_remaining = MAX_SKIPPED
        self.resend_pending = True
        replies = [line.format(why=error, last=self.last, next=self.last + 1) for line in self._dialect.resend_request]
        return Rejected((*replies, *(("ok",) if self._ok_after_resend else ())), resend_requested=True)

    def _skips(self, number: int) -> bool:
        if 0 <= self.last - number < ALREADY_ACCEPTED:
            return True
        self._skips_remaining -= 1
        return self._skips_remaining >= 0

    def _find_error(self, text: str, found: re.Match[str] | None) -> str:
        if not found:
            return "Line Number is not Last Line Number+1"
        if int(found.group(1)) != self.last + 1 and "M110" not in text:
            return "Line Number is not Last Line Number+1"
        given = found.group(3)
        if given is None:
            return "No Checksum with line number"
        is_right = int(given) == checksum(text[: text.rindex("*")].encode("latin-1"))
        return "" if is_right else "checksum mismatch"
