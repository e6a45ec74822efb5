"""A virtual board as its own process on a pseudo-terminal."""

import selectors
import signal
import subprocess
import sys
from pathlib import Path

TIMEOUT_S = 30.0


class BoardProcess:
    """A board as its own process on a pseudo-terminal."""

    def __init__(self, link: Path, *arguments: str) -> None:
        self.link = link
        self.log = link.with_suffix(".log")
        command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--log", str(self.log)]
        self.process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE)
        assert self.process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            assert selector.select(TIMEOUT_S)
        assert self.process.stdout.readline().startswith(b"ready")

    def executed(self) -> list[str]:
        """The commands executed."""
        return self.log.read_text().splitlines() if self.log.exists() else []

    def kill(self) -> None:
        """End it like a power cut."""
        self.process.kill()

    def close(self) -> None:
        """Terminate it."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(TIMEOUT_S)
        if self.process.stdout:
            self.process.stdout.close()
