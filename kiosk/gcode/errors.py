"""What can be wrong with a print file, as a sentence with the way out and as a word for the screens."""

from enum import StrEnum

from kiosk.base.errors import WorldError


class Trouble(StrEnum):
    """What is wrong with a print file; the screens word it in the visitor's language."""

    MISSING = "missing"
    FOLDER = "folder"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    BINARY = "binary"
    BINARY_GCODE = "binary_gcode"
    MODEL = "model"
    NOT_GCODE = "not_gcode"
    NO_MOVES = "no_moves"
    PRINTS_NOTHING = "prints_nothing"
    LONG_LINE = "long_line"
    DAMAGED = "damaged"


class PrintFileError(WorldError):
    """This file can't be printed; `str()` is a sentence for a person with the way out.

    Attributes:
        trouble: what is wrong, for translation.
        line: number of the line at fault counted from 1, or None when it is the whole file.
    """

    def __init__(self, trouble: Trouble, sentence: str, line: int | None = None) -> None:
        """Args: what is wrong, the sentence for a person, and the line number (from 1) if one line is at fault."""
        super().__init__(sentence)
        self.trouble = trouble
        self.line = line
