"""A firmware note: what is known of one family of boards, as values for the driver."""

import re
from dataclasses import dataclass, field
from functools import cache

from kiosk.base.reason import Reason
from kiosk.printers.marlin.wire.send_limits import SendLimits


@dataclass(frozen=True, slots=True)
class Quirks:
    """How a family differs from plain Marlin."""

    ok_after_resend: bool | None = None
    """Whether an `ok` follows each resend request; None: it depends on the version."""
    ok_when_queued: bool = False
    """`ok` says that a line was stored, not that it was executed: M400 does not prove the end."""
    skips_with_ok: bool = False
    """After a resend request, lines with other numbers are answered by `skip N` and an `ok` of their own."""
    keeps_numbers: bool = True
    """Refuses a line with a wrong number; if not, it can't be asked how far a job had got (H23)."""
    named_commands: bool = False
    """Runs commands with a name, such as macros, and lines of any length."""
    errors_halt: bool = True
    """A line that begins with `!!` means that the firmware has stopped; if not, only that a command failed."""
    resend_forms: tuple[str, ...] = ("Resend: 7",)
    """Its resend request for line 7; common forms are understood without it."""


@dataclass(frozen=True, slots=True)
class FirmwareNote:
    """One family. Commands are as sent; an empty list leaves it to the driver."""

    name: str
    family: str
    recognise: re.Pattern[str]
    recognise_line: re.Pattern[str] | None = None
    seen: tuple[str, ...] = ()
    receive_bytes: int = 128
    command_slots: int = 4
    most_lines: int = 32
    """The most lines in flight, whatever their length; 1: each line waits for the previous acknowledgement."""
    checksum_always: bool = False
    """Requests a resend of a line without number and checksum."""
    numbered_ok: bool = False
    """Each `ok` names its line: a plain one belongs to a resend request or to an ignored line."""
    blocking: frozenset[bytes] = frozenset()
    """Commands that may take minutes, besides those that do so on every board (H15)."""
    pause: tuple[bytes, ...] = ()
    resume: tuple[bytes, ...] = ()
    cancel: tuple[bytes, ...] = ()
    load: tuple[bytes, ...] = ()
    unload: tuple[bytes, ...] = ()
    """Its own commands for moving filament in and out."""
    unsupported: frozenset[bytes] = frozenset()
    """Commands that the driver does not send of its own accord."""
    quirks: Quirks = field(default_factory=Quirks)
    refused: Reason | None = None
    """Why boards of this family are refused; None: they are not."""

    def supports(self, command: bytes) -> bool:
        """Whether the board implements `command`."""
        return command.partition(b" ")[0] not in self.unsupported

    @property
    def stored(self) -> int:
        """How many lines it acknowledges before they are executed."""
        return self.command_slots if self.quirks.ok_when_queued else 0

    @property
    def limits(self) -> SendLimits:
        """What the board can take. Where `ok` comes early, nothing shows how many slots are taken."""
        return SendLimits(self.receive_bytes - 1, self.command_slots - self.stored, self.most_lines)

    def requested_line(self, text: str) -> int | None:
        """The line that this text requests in one of the forms of the note; None if it requests none."""
        for form in self.quirks.resend_forms:
            found = _pattern(form).fullmatch(text)
            if found:
                return int(found.group(1))
        return None


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """The pattern of a request form, which has a 7 for the number."""
    before, _, after = form.partition("7")
    return re.compile(rf"{re.escape(before)}(\d+){re.escape(after)}")
