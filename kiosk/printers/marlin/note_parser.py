"""Parses a firmware note: TOML between two lines of `+++`, then text for people. Errors name the line of the key."""

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.firmware_note import FirmwareNote, Quirks

NOTHING = re.compile(r"(?!)")
"""Fits no name: for a board that is recognised by a line of its own."""
FENCE = "+++"
TOML_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")
COMMAND = re.compile(r"[A-Z][A-Z0-9_.]*( .+)?")


class NoteError(ValueError):
    """A firmware note can't be used; `str()` names the file, the line and what is wrong."""


def load_note(path: Path) -> FirmwareNote:
    """Read one note. Raises NoteError."""
    return _Parser(path).note()


class _Parser:
    """The front matter of one file."""

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
        """The note; removes its keys from the table."""
        commands, quirks = self._section("commands"), self._section("quirks")
        no_name = (NOTHING,) if "recognise_line" in self._table else ()
        note = FirmwareNote(
            name=self._path.stem,
            family=self._take(self._table, "family", _text),
            recognise=self._take(self._table, "recognise", re.compile, *no_name),
            recognise_line=self._take(self._table, "recognise_line", re.compile, None),
            seen=self._take(self._table, "seen", _texts, ()),
            receive_bytes=self._take(self._table, "receive_bytes", _at_least(32), 128),
            command_slots=self._take(self._table, "command_slots", _at_least(1), 4),
            most_lines=self._take(self._table, "most_lines", _at_least(1), 32),
            checksum_always=self._take(self._table, "checksum_always", _yes_or_no, False),
            numbered_ok=self._take(self._table, "numbered_ok", _yes_or_no, False),
            blocking=frozenset(self._take(self._table, "blocking", _commands, ())),
            unsupported=frozenset(self._take(self._table, "unsupported", _commands, ())),
            refused=self._take(self._table, "refused", _reason, None),
            pause=self._take(commands, "pause", _commands, ()),
            resume=self._take(commands, "resume", _commands, ()),
            cancel=self._take(commands, "cancel", _commands, ()),
            load=self._take(commands, "load", _commands, ()),
            unload=self._take(commands, "unload", _commands, ()),
            quirks=self._quirks(quirks),
        )
        for table in (self._table, commands, quirks):
            for key in table:
                raise self._wrong(key, "is no key of a firmware note")
        for name in note.seen:
            if not note.recognise.search(name):
                raise self._wrong("recognise", f"does not fit “{name}”, which “seen” names")
        return note

    def _quirks(self, table: dict[str, Any]) -> Quirks:
        default = Quirks()
        return Quirks(
            ok_after_resend=self._take(table, "ok_after_resend", _by_version, default.ok_after_resend),
            ok_when_queued=self._take(table, "ok_when_queued", _yes_or_no, default.ok_when_queued),
            skips_with_ok=self._take(table, "skips_with_ok", _yes_or_no, default.skips_with_ok),
            keeps_numbers=self._take(table, "keeps_numbers", _yes_or_no, default.keeps_numbers),
            named_commands=self._take(table, "named_commands", _yes_or_no, default.named_commands),
            errors_halt=self._take(table, "errors_halt", _yes_or_no, default.errors_halt),
            resend_forms=self._take(table, "resend_forms", _forms, default.resend_forms),
        )

    def _section(self, key: str) -> dict[str, Any]:
        section = self._table.pop(key, {})
        if not isinstance(section, dict):
            raise self._wrong(key, "is a section: write [" + key + "]")
        return section

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


def _reason(value: object) -> Reason:
    code = _text(value)
    try:
        return Reason(ReasonCode[code.upper()])
    except (KeyError, TypeError):  # unknown, or one that needs values
        raise ValueError(f"is “{code}”, which is no reason code without values") from None


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
