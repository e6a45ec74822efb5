"""Loads the notes of `firmware_notes/` once, when the first board identifies itself, and finds the one for a board."""

import logging
from functools import cache
from pathlib import Path

from kiosk.base.resources import FIRMWARE_NOTES
from kiosk.printers.marlin.firmware_note import FirmwareNote
from kiosk.printers.marlin.note_parser import NoteError, load_note

log = logging.getLogger(__name__)


def note_files(folder: Path = FIRMWARE_NOTES) -> tuple[Path, ...]:
    """The note files of a folder."""
    return tuple(sorted(path for path in folder.glob("*.md") if path.name != "README.md"))


def load_notes(folder: Path = FIRMWARE_NOTES) -> tuple[FirmwareNote, ...]:
    """All notes of a folder; a broken one is logged and left out."""
    notes = []
    for path in note_files(folder):
        try:
            notes.append(load_note(path))
        except NoteError as error:
            log.warning("A firmware note is left out: %s", error)
    return tuple(notes)


@cache
def all_notes() -> tuple[FirmwareNote, ...]:
    """The notes that are part of the program."""
    return load_notes()


def note_for(firmware_name: str, notes: tuple[FirmwareNote, ...] | None = None) -> FirmwareNote | None:
    """The note of the board with this FIRMWARE_NAME; of several that match, the one with the longest pattern."""
    matching = [note for note in notes or all_notes() if note.recognise.search(firmware_name)]
    return max(matching, key=lambda note: len(note.recognise.pattern), default=None)


def note_for_line(line: str, notes: tuple[FirmwareNote, ...] | None = None) -> FirmwareNote | None:
    """The note of a family that is recognised by a line of its own, before or without M115."""
    return next(
        (note for note in notes or all_notes() if note.recognise_line and note.recognise_line.search(line)), None
    )


def check(folder: Path = FIRMWARE_NOTES) -> int:
    """Read every note and print the result; returns the number of broken notes."""
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
