"""Why a file can't be printed and what to do about it, in the language of the screen."""

from kiosk.base.errors import WorldError
from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.screens.qt import translate
from kiosk.screens.text.reasons import error_text


def file_trouble(error: WorldError) -> str:
    if not isinstance(error, PrintFileError):
        return error_text(error)
    return {
        Trouble.MISSING: translate("FileErrors", "The file is gone. Put the stick back or choose another file."),
        Trouble.FOLDER: translate("FileErrors", "This is a folder. Choose a file inside it."),
        Trouble.UNREADABLE: translate("FileErrors", "The file can't be read. Copy it to the stick again."),
        Trouble.EMPTY: translate("FileErrors", "The file is empty. Export it from the slicer again."),
        Trouble.BINARY: translate("FileErrors", "This is not a print file. Choose one that a slicer exported."),
        Trouble.BINARY_GCODE: translate(
            "FileErrors", "This is binary G-code, but damaged. Export it from the slicer again."
        ),
        Trouble.SLICED_3MF: translate(
            "FileErrors", "This is a sliced 3MF, but damaged. Export plain G-code from the slicer."
        ),
        Trouble.MODEL: translate("FileErrors", "This is a model. Open it in a slicer and export G-code."),
        Trouble.NOT_GCODE: translate("FileErrors", "This is not G-code. Export the model from a slicer."),
        Trouble.NO_MOVES: translate("FileErrors", "The file holds no moves. Slice the model again."),
        Trouble.PRINTS_NOTHING: translate("FileErrors", "The file prints nothing. Slice the model again."),
        Trouble.DAMAGED: translate("FileErrors", "The file is damaged. Export it from the slicer again."),
        Trouble.TOO_LARGE: translate(
            "FileErrors", "The file is too large. Slice the model with fewer details, or in parts."
        ),
        Trouble.TOO_SLOW: translate(
            "FileErrors", "Checking the file takes too long. Export it from the slicer again without added scripts."
        ),
        Trouble.NOT_CHECKED: translate("FileErrors", "The file could not be checked. Export it from the slicer again."),
    }[error.trouble]
