"""The language on the screen: Qt's translations, compiled from their sources when they are newer."""

import logging
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.screens.qt import QObject

LANGUAGES = ("fi", "sv", "en")
NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}

log = logging.getLogger(__name__)


def compiled(source: Path, folder: Path) -> Path:
    """The compiled form of a translation source, made again when the source is newer.

    source: a .ts file. folder: where the compiled file goes. Returns its path, whether it exists or not.
    """
    target = folder / f"{source.stem}.qm"
    if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
        return target
    tool = Path(PySide6.__file__).parent / "lrelease"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([tool, "-silent", source, "-qm", target], check=True, timeout=30)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("The translation %s can't be compiled: %s", source.name, error)
    return target


class Tongue:
    """Speaks one language at a time; English is what the texts are written in."""

    def __init__(self, sources: Path, folder: Path, parent: QObject) -> None:
        """sources: the folder of the .ts files. folder: a writable one for the compiled files."""
        self._sources = sources
        self._folder = folder
        self._parent = parent
        self._loaded: dict[str, QTranslator] = {}
        self._spoken: QTranslator | None = None
        self.language = "en"

    def speak(self, language: str) -> None:
        """Switch to a language; whoever shows text must ask for it again afterwards."""
        self.close()
        self.language = language
        QLocale.setDefault(QLocale(f"{language}_FI"))
        self._spoken = self._translator(language)
        QCoreApplication.installTranslator(self._spoken)

    def close(self) -> None:
        """Say nothing more: texts are English until the next `speak`."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken)
            self._spoken = None

    def _translator(self, language: str) -> QTranslator:
        if language not in self._loaded:
            translator = QTranslator(self._parent)
            source = self._sources / f"kiosk_{language}.ts"
            if source.is_file() and not translator.load(str(compiled(source, self._folder))):
                log.warning("The translation to %s can't be loaded; the screen stays English", language)
            self._loaded[language] = translator
        return self._loaded[language]
