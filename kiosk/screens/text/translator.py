"""The language on the screen: installs Qt's compiled translations."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.screens.qt import QObject

LANGUAGES = ("fi", "sv", "en")
NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}

log = logging.getLogger(__name__)


class Translator:
    """Installs the Qt translator for the current language; the texts in the sources are English."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        """folder: holds the compiled translations, `kiosk_<language>.qm`."""
        self._folder = folder
        self._parent = parent
        self._loaded: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None
        self.language = "en"

    def set_language(self, language: str) -> None:
        """Install the translator of a language. Texts that are shown must be read again afterwards."""
        self.close()
        self.language = language
        QLocale.setDefault(QLocale(f"{language}_FI"))
        self._installed = self._translator(language)
        QCoreApplication.installTranslator(self._installed)

    def close(self) -> None:
        """Remove the translator: texts are English until the next `set_language`."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def _translator(self, language: str) -> QTranslator:
        if language not in self._loaded:
            translator = QTranslator(self._parent)
            if not translator.load(str(self._folder / f"kiosk_{language}.qm")):
                log.warning("The translation to %s can't be loaded; the screen stays English", language)
            self._loaded[language] = translator
        return self._loaded[language]
