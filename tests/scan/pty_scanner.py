"""A serial scanner on a pseudo-terminal."""

import os
import pty
import tty
from pathlib import Path


class Scanner:
    """A scanner on a pseudo-terminal: plugged in, it is found at `path`; unplugged, it is gone."""

    def __init__(self, path: Path) -> None:
        """Not plugged in yet."""
        self.path = path
        self._master = -1

    def plug_in(self) -> None:
        """The port appears."""
        self._master, slave = pty.openpty()
        tty.setraw(slave)
        self.path.symlink_to(os.ttyname(slave))
        self._slave = slave

    def unplug(self) -> None:
        """The port disappears, in the middle of whatever it was doing."""
        if self._master >= 0:
            self.path.unlink()
            os.close(self._slave)
            os.close(self._master)
            self._master = -1

    def sends(self, data: bytes) -> None:
        """All of `data`, waiting while the line is full."""
        while data:
            data = data[os.write(self._master, data) :]
