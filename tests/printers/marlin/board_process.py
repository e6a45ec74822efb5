"""A virtual board as its own process on a pseudo-terminal."""

import selectors
import signal
import subprocess
from pathlib import Path

from tests.cli.forked_kiosk import start_kiosk

TIMEOUT_S = 30.0


class BoardProcess:
    """A board as its own process on a pseudo-terminal."""

    def __init__(self, link: Path, *arguments: str) -> None:
        self.link = link
        self.log = link.with_suffix(".log")
        words = ["--link", link, "--log", self.log, *arguments]
        self.process = start_kiosk("virtual-board", *words, stdout=subprocess.PIPE)
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
