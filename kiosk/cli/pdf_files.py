"""Writes what Qt draws into a new PDF for this user alone, in the hub's language."""

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.base.errors import WorldError
from kiosk.base.resources import ASSETS
from kiosk.base.secret_files import write_private


class PdfFileError(WorldError):
    """The file is there already, or can't be written."""


def check_target(target: Path) -> None:
    """Raises PdfFileError if a file can't be made there: call it before anything is changed."""
    if target.exists():
        raise PdfFileError(f"{target} is there already. Name another file, or remove it.")
    if not os.access(target.absolute().parent, os.W_OK):
        raise PdfFileError(f"{target.absolute().parent} is not there, or can't be written.")


def write_pdf(language: str, target: Path, draw: Callable[[], bytes]) -> None:
    """draw: gives the PDF; a QGuiApplication and the language are there while it runs. Raises PdfFileError."""
    check_target(target)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.screens.app import prepare_qt
    from kiosk.screens.text.translator import Translator

    app = prepare_qt(["kiosk"])
    translator = Translator(ASSETS / "translations", app)
    translator.set_language(language)
    try:
        write_private(target, draw())
    except OSError as error:
        raise PdfFileError(f"{target} can't be written: {error.strerror}.") from error
    finally:
        translator.close()
