"""What can be wrong with a print file: a code, its reason for the screens, and an English message for the terminal."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.base.errors import WorldError
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode

_LONGEST_NAME: Final = 120


class Trouble(StrEnum):
    """What is wrong with a print file."""

    MISSING = "missing"
    FOLDER = "folder"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    BINARY = "binary"
    BINARY_GCODE = "binary_gcode"
    SLICED_3MF = "sliced_3mf"
    MODEL = "model"
    NOT_GCODE = "not_gcode"
    NO_MOVES = "no_moves"
    PRINTS_NOTHING = "prints_nothing"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    """It unpacks to more than may be stored."""
    TOO_SLOW = "too_slow"
    """Reading it would take more processor time than a print file may take."""
    NOT_CHECKED = "not_checked"
    """The process that reads it ran out of memory or crashed."""


_REASONS: Final = {
    Trouble.MISSING: ReasonCode.UNPRINTABLE_MISSING,
    Trouble.FOLDER: ReasonCode.UNPRINTABLE_FOLDER,
    Trouble.UNREADABLE: ReasonCode.UNPRINTABLE_UNREADABLE,
    Trouble.EMPTY: ReasonCode.UNPRINTABLE_EMPTY,
    Trouble.BINARY: ReasonCode.UNPRINTABLE_BINARY,
    Trouble.BINARY_GCODE: ReasonCode.UNPRINTABLE_BINARY_GCODE,
    Trouble.SLICED_3MF: ReasonCode.UNPRINTABLE_SLICED_3MF,
    Trouble.MODEL: ReasonCode.UNPRINTABLE_MODEL,
    Trouble.NOT_GCODE: ReasonCode.UNPRINTABLE_NOT_GCODE,
    Trouble.NO_MOVES: ReasonCode.UNPRINTABLE_NO_MOVES,
    Trouble.PRINTS_NOTHING: ReasonCode.UNPRINTABLE_PRINTS_NOTHING,
    Trouble.DAMAGED: ReasonCode.UNPRINTABLE_DAMAGED,
    Trouble.TOO_LARGE: ReasonCode.UNPRINTABLE_TOO_LARGE,
    Trouble.TOO_SLOW: ReasonCode.UNPRINTABLE_TOO_SLOW,
    Trouble.NOT_CHECKED: ReasonCode.UNPRINTABLE_NOT_CHECKED,
}


class ImpossibleNumbersError(Exception):
    """Coordinates that no printer has; `read_facts` turns it into a PrintFileError with the file's name."""


class PrintFileError(WorldError):
    """The file can't be printed; `str()` says why and what to do.

    Attributes:
        trouble: what is wrong.
        line: the number of the faulty line from 1; None for the whole file.
    """

    def __init__(self, trouble: Trouble, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.reason = Reason(_REASONS[trouble])
        self.trouble = trouble
        self.line = line


def shown(path: Path) -> str:
    """The name of a file in a sentence; names may hold any bytes (Q4)."""
    return clean_text(os.fsencode(path.name).decode(errors="replace"), _LONGEST_NAME) or "?"
