"""A voice: espeak-ng reads sentences aloud, in the language of the screen. Without it nothing is read (X5)."""

import logging
import shutil

from PySide6.QtCore import QObject, QProcess, Signal

PROGRAM = "espeak-ng"
VOICES = {"fi": "fi", "sv": "sv", "en": "en-gb"}
WORDS_PER_MINUTE = 150

_log = logging.getLogger(__name__)


def is_installed() -> bool:
    return shutil.which(PROGRAM) is not None


class Speech(QObject):
    """One sentence at a time; a new one ends the one before. Never blocks.

    Words go to the program's standard input: what is on its command line, other users of the machine can read.
    """

    reading = Signal(str, bool)  # what is read aloud now, and whether into the headset

    def __init__(self, headset: str = "", options: tuple[str, ...] = (), parent: QObject | None = None) -> None:
        """headset: the output device of a headset, "" for none. options: more options of espeak-ng."""
        super().__init__(parent)
        self._program = shutil.which(PROGRAM)
        self._headset = headset
        self._options = options
        self._process: QProcess | None = None
        if self._program is None:
            _log.info("No speech: %s is not installed", PROGRAM)

    @property
    def works(self) -> bool:
        return self._program is not None

    @property
    def has_headset(self) -> bool:
        return self.works and self._headset != ""

    def say(self, words: str, language: str, *, headset: bool = False) -> None:
        """Read `words` aloud. language: fi, sv or en. headset: into that, if there is one."""
        self.stop()
        if self._program is None or not words:
            return
        process = QProcess(self)
        process.setProgram(self._program)
        device = ["-d", self._headset] if headset and self._headset else []
        voice = ["-v", VOICES.get(language, "en-gb"), "-s", str(WORDS_PER_MINUTE)]
        process.setArguments([*voice, "--stdin", *device, *self._options])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start()
        process.write(words.encode())
        process.closeWriteChannel()
        self.reading.emit(words, bool(device))

    @property
    def speaks(self) -> bool:
        return self._process is not None

    def stop(self) -> None:
        """End what is being said at once."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
            process.finished.connect(process.deleteLater)
            process.kill()

    def close(self) -> None:
        self.stop()
        self._program = None
        for process in self.findChildren(QProcess):
            process.waitForFinished(200)

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            _log.info("No speech: %s does not start", PROGRAM)
            self._program = None
            self._ended()
