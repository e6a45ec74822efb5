"""Loads the firmware notes: what is known of each family of boards, as values that the driver goes by.

A note is a file in `firmware_notes/`: TOML between two lines of `+++`, then text for people. The TOML is read when
the first board names itself, and kept.
"""

import logging
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.printers.marlin.wire.send_limits import SendLimits

NOTES_DIR = Path(__file__).parents[3] / "firmware_notes"
FENCE = "+++"
TOML_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")
COMMAND = re.compile(r"[A-Z][A-Z0-9_.]*( .+)?")

log = logging.getLogger(__name__)


class NoteError(ValueError):
    """A firmware note can't be used; `str()` names file, line and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Quirks:
    """Where a family differs from plain Marlin."""

    ok_after_resend: bool | None = None
    """Whether an `ok` follows each resend request; None: some versions do so."""
    ok_when_queued: bool = False
    """`ok` says that a line was stored, not that it was carried out: M400 is no proof of the end."""
    skips_with_ok: bool = False
    """After a request, lines of other numbers are answered by `skip N` and an `ok` of their own."""
    keeps_numbers: bool = True
    """Refuses a line of a wrong number; if not, nobody can ask it how far a job had got (H23)."""
    resend_forms: tuple[str, ...] = ("Resend: 7",)
    """How it asks for line 7; those that other families have too are understood without it."""


@dataclass(frozen=True, slots=True)
class FirmwareNote:
    """One family. Commands are as they go over the wire; an empty word means that the driver goes its own way."""

    name: str
    family: str
    recognise: re.Pattern[str]
    recognise_line: re.Pattern[str] | None = None
    seen: tuple[str, ...] = ()
    receive_bytes: int = 128
    command_slots: int = 4
    most_lines: int = 32
    """So many on their way at once, whatever their length; 1: no line before the last was acknowledged."""
    checksum_always: bool = False
    """Asks for a line again that comes without number and checksum."""
    numbered_ok: bool = False
    """Each `ok` names its line: a plain one is for a request or for a line that was read over."""
    blocking: frozenset[bytes] = frozenset()
    """Commands that may take minutes, besides those that do on every board (H15)."""
    pause: tuple[bytes, ...] = ()
    resume: tuple[bytes, ...] = ()
    cancel: tuple[bytes, ...] = ()
    unsupported: frozenset[bytes] = frozenset()
    """Commands that are of no use here; the driver does not send them of its own accord."""
    quirks: Quirks = field(default_factory=Quirks)
    refused: str = ""
    """Why we don't connection to this family, as a sentence for a person; empty: we do."""

    def supports(self, command: bytes) -> bool:
        """Whether the board knows what to do with `command`."""
        return command.partition(b" ")[0] not in self.unsupported

    @property
    def stored(self) -> int:
        """How many lines it acknowledges before they are carried out."""
        return self.command_slots if self.quirks.ok_when_queued else 0

    @property
    def limits(self) -> SendLimits:
        """What the board can take. Where it says `ok` too soon, nothing tells how many slots are taken."""
        return SendLimits(self.receive_bytes - 1, self.command_slots - self.stored, self.most_lines)

    def line_asked_for(self, text: str) -> int | None:
        """The line that the board wants again by these words, said in a form of its own; None: they ask for none."""
        for form in self.quirks.resend_forms:
            found = _pattern(form).fullmatch(text)
            if found:
                return int(found.group(1))
        return None


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """What fits a request of this form, which has a 7 for the number."""
    before, _, after = form.partition("7")
    return re.compile(rf"{re.escape(before)}(\d+){re.escape(after)}")


def load_note(path: Path) -> FirmwareNote:
    """Read one note. Raises NoteError with file and line."""
    return _Reader(path).note()


def note_files(folder: Path = NOTES_DIR) -> tuple[Path, ...]:
    """The files of a folder that are notes."""
    return tuple(sorted(path for path in folder.glob("*.md") if path.name != "README.md"))


def load_notes(folder: Path = NOTES_DIR) -> tuple[FirmwareNote, ...]:
    """All notes of a folder. One that is broken is logged and left out: the others must go on working."""
    notes = []
    for path in note_files(folder):
        try:
            notes.append(load_note(path))
        except NoteError as error:
            log.warning("A firmware note is left out: %s", error)
    return tuple(notes)


@cache
def all_notes() -> tuple[FirmwareNote, ...]:
    """The notes that came with the program, read once."""
    return load_notes()


def note_for(firmware_name: str, notes: tuple[FirmwareNote, ...] | None = None) -> FirmwareNote | None:
    """The note of the board that gives this as FIRMWARE_NAME; of several that fit the one that asks for most."""
    fitting = [note for note in notes or all_notes() if note.recognise.search(firmware_name)]
    return max(fitting, key=lambda note: len(note.recognise.pattern), default=None)


def note_for_line(line: str, notes: tuple[FirmwareNote, ...] | None = None) -> FirmwareNote | None:
    """The note of a family that gives itself away by a line of its own, before or without M115."""
    return next(
        (note for note in notes or all_notes() if note.recognise_line and note.recognise_line.search(line)), None
    )


class _Reader:
    """Reads the front matter of one file and knows in which line each key stands."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise NoteError(f"{path.name} can't be read: {error}") from error
        if not lines or lines[0].strip() != FENCE:
            raise NoteError(f"{path.name}, line 1: a note begins with a line of {FENCE}")
        ends = [number for number, line in enumerate(lines) if number and line.strip() == FENCE]
        if not ends:
            raise NoteError(f"{path.name}, line {len(lines)}: the second line of {FENCE} is missing")
        self._lines = lines[1 : ends[0]]
        self._table = self._parse()

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads("\n".join(self._lines))
        except tomllib.TOMLDecodeError as error:
            found = TOML_LINE.search(str(error))
            line = int(found.group(1)) + 1 if found and found.group(1) else len(self._lines) + 1
            raise NoteError(f"{self._path.name}, line {line}: {TOML_LINE.sub('', str(error))}") from error

    def _wrong(self, key: str, why: str) -> NoteError:
        at = next((n for n, line in enumerate(self._lines, 2) if re.match(rf"\s*\[?{re.escape(key)}\b", line)), 1)
        return NoteError(f"{self._path.name}, line {at}: “{key}” {why}")

    def note(self) -> FirmwareNote:
        """The whole note."""
        words, quirks = self._part("words"), self._part("quirks")
        note = FirmwareNote(
            name=self._path.stem,
            family=self._take(self._table, "family", _text),
            recognise=self._take(self._table, "recognise", re.compile),
            recognise_line=self._take(self._table, "recognise_line", re.compile, None),
            seen=self._take(self._table, "seen", _texts, ()),
            receive_bytes=self._take(self._table, "receive_bytes", _at_least(32), 128),
            command_slots=self._take(self._table, "command_slots", _at_least(1), 4),
            most_lines=self._take(self._table, "most_lines", _at_least(1), 32),
            checksum_always=self._take(self._table, "checksum_always", _yes_or_no, False),
            numbered_ok=self._take(self._table, "numbered_ok", _yes_or_no, False),
            blocking=frozenset(self._take(self._table, "blocking", _commands, ())),
            unsupported=frozenset(self._take(self._table, "unsupported", _commands, ())),
            refused=self._take(self._table, "refused", _text, ""),
            pause=self._take(words, "pause", _commands, ()),
            resume=self._take(words, "resume", _commands, ()),
            cancel=self._take(words, "cancel", _commands, ()),
            quirks=self._quirks(quirks),
        )
        for table in (self._table, words, quirks):
            for key in table:
                raise self._wrong(key, "is no key of a firmware note")
        for name in note.seen:
            if not note.recognise.search(name):
                raise self._wrong("recognise", f"does not fit “{name}”, which “seen” names")
        return note

    def _quirks(self, table: dict[str, Any]) -> Quirks:
        usual = Quirks()
        return Quirks(
            ok_after_resend=self._take(table, "ok_after_resend", _by_version, usual.ok_after_resend),
            ok_when_queued=self._take(table, "ok_when_queued", _yes_or_no, usual.ok_when_queued),
            skips_with_ok=self._take(table, "skips_with_ok", _yes_or_no, usual.skips_with_ok),
            keeps_numbers=self._take(table, "keeps_numbers", _yes_or_no, usual.keeps_numbers),
            resend_forms=self._take(table, "resend_forms", _forms, usual.resend_forms),
        )

    def _part(self, key: str) -> dict[str, Any]:
        part = self._table.pop(key, {})
        if not isinstance(part, dict):
            raise self._wrong(key, "is a section: write [" + key + "]")
        return part

    def _take(self, table: dict[str, Any], key: str, read: Callable[[Any], Any], *default: Any) -> Any:
        if key not in table:
            if default:
                return default[0]
            raise NoteError(f"{self._path.name}, line 1: “{key}” is missing")
        try:
            return read(table.pop(key))
        except (TypeError, ValueError, re.error) as error:
            raise self._wrong(key, str(error)) from error


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError("is a text in quotes")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError("is a list of texts in quotes")
    return tuple(value)


def _forms(value: object) -> tuple[str, ...]:
    texts = _texts(value)
    for text in texts:
        if text.count("7") != 1:
            raise ValueError(f"holds “{text}”, which has not one 7 for the number")
    return texts


def _commands(value: object) -> tuple[bytes, ...]:
    texts = _texts(value)
    for text in texts:
        if not COMMAND.fullmatch(text) or not text.isascii():
            raise ValueError(f"holds “{text}”, which is no command")
    return tuple(text.encode("ascii") for text in texts)


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("is true or false")
    return value


def _by_version(value: object) -> bool | None:
    choices: Mapping[object, bool | None] = {"always": True, "never": False, "by version": None}
    if not isinstance(value, str) or value not in choices:
        raise ValueError("is “always”, “never” or “by version”")
    return choices[value]


def _at_least(least: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise ValueError(f"is a whole number from {least} on")
        return value

    return read


def check(folder: Path = NOTES_DIR) -> int:
    """Read every note and say how it is; returns how many are broken."""
    broken = 0
    for path in note_files(folder):
        try:
            note = load_note(path)
        except NoteError as error:
            broken += 1
            print(f"broken: {error}")  # noqa: T201 - the check is a command of its own
        else:
            print(f"good: {path.name}: {note.family}{', refused' if note.refused else ''}")  # noqa: T201 - as above
    return broken


if __name__ == "__main__":
    raise SystemExit(bool(check()))
