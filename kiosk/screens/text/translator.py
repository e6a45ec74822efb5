"""The language on the screen, by Qt's compiled translations."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.screens.qt import QObject

LANGUAGES = ("fi", "sv", "en")
NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}

log = logging.getLogger(__name__)


class Tongue:
    """Speaks one language at a time; English is what the texts are written in."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        """folder: holds the compiled translations, `kiosk_<language>.qm`."""
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
            if not translator.load(str(self._folder / f"kiosk_{language}.qm")):
                log.warning("The translation to %s can't be loaded; the screen stays English", language)
            self._loaded[language] = translator
        return self._loaded[language]
