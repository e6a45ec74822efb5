"""A tone for an accepted scan and another for a refused one, played by a program of the system (S6)."""

import logging
import shutil
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

PLAYERS = ("pw-play", "paplay", "aplay")
TOGETHER = 2
"""At most so many tones at once; the oldest is ended."""

_log = logging.getLogger(__name__)


class Sounds(QObject):
    """Plays with the first player that works; without one the screen is silent. Never blocks."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: holds accepted.wav and refused.wav."""
        super().__init__(parent)
        self._folder = folder
        self._players = deque(found for name in PLAYERS if (found := shutil.which(name)))
        self._playing: deque[QProcess] = deque()
        if not self._players:
            _log.info("No sounds: none of %s is installed", ", ".join(PLAYERS))

    def answer(self, accepted: bool) -> None:
        if not self._players:
            return
        while len(self._playing) >= TOGETHER:
            self._end(self._playing.popleft())
        process = QProcess(self)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setProgram(self._players[0])
        process.setArguments([str(self._folder / ("accepted.wav" if accepted else "refused.wav"))])
        process.finished.connect(self._played)
        process.errorOccurred.connect(self._failed)
        self._playing.append(process)
        process.start()

    def close(self) -> None:
        self._players.clear()
        for process in list(self._playing):
            self._end(process)
            process.waitForFinished(200)
        self._playing.clear()

    def _played(self, code: int) -> None:
        process = self._forget_sender()
        if code:
            self._give_up(process.program(), f"it ended with {code}")

    def _failed(self) -> None:
        process = self._forget_sender()
        self._give_up(process.program(), process.errorString())

    def _forget_sender(self) -> QProcess:
        process = self.sender()
        assert isinstance(process, QProcess)
        if process in self._playing:
            self._playing.remove(process)
        process.deleteLater()
        return process

    def _give_up(self, player: str, why: str) -> None:
        """Do not use a player again that failed; the next scan uses the next one."""
        if player in self._players:
            self._players.remove(player)
            following = Path(self._players[0]).name if self._players else "no sounds"
            _log.info("%s can't play a tone: %s; from now on %s", Path(player).name, why, following)

    def _end(self, process: QProcess) -> None:
        process.finished.disconnect(self._played)
        process.errorOccurred.disconnect(self._failed)
        process.finished.connect(process.deleteLater)
        process.kill()
