"""A Unix datagram socket by which `kiosk scan` shows a code to the running kiosk of the same user, without a scanner.

One datagram is one scan. The socket is for its owner alone, and the kernel names each sender: only the owner and root
are accepted. Without Qt; the caller watches `fileno`.
"""

import os
import socket
import struct
from pathlib import Path

from kiosk.base.errors import WorldError
from kiosk.scan.codes import LONGEST_SCAN

_CREDENTIALS = struct.Struct("=iII")  # process, user and group, as in <sys/socket.h>


class NoKioskError(WorldError):
    """No running kiosk takes a code there."""


class CodeSocket:
    """The receiving end. Only the process that holds the screen's lock may make it: it replaces a leftover."""

    def __init__(self, path: Path) -> None:
        """Bind to `path`. Raises OSError."""
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
            path.unlink(missing_ok=True)  # of a kiosk that was killed
            self._socket.bind(str(path))
            path.chmod(0o600)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        return self._socket.fileno()

    def read(self) -> str | None:
        """One code, 1 to 64 printable ASCII characters; None when there is none or it is refused. Never blocks."""
        try:
            data, extra, flags, _ = self._socket.recvmsg(LONGEST_SCAN, socket.CMSG_SPACE(_CREDENTIALS.size))
        except BlockingIOError:
            return None
        if flags & socket.MSG_TRUNC or _sender(extra) not in (os.getuid(), 0):
            return None
        text = data.decode("ascii", "replace").strip()
        return text if text.isascii() and text.isprintable() and text else None

    def close(self) -> None:
        self._socket.close()
        self._path.unlink(missing_ok=True)


def send_code(path: Path, text: str) -> None:
    """Show `text` to the kiosk that listens at `path`. Raises NoKioskError when none does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        try:
            sender.sendto(text.encode("ascii", "replace"), str(path))
        except OSError as error:
            raise NoKioskError(f"No running kiosk takes a code at {path}: {error.strerror}.") from error


def _sender(extra: list[tuple[int, int, bytes]]) -> int:
    """The user who sent a datagram; -1 when the kernel did not say."""
    for level, kind, data in extra:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS):
            _, user, _ = _CREDENTIALS.unpack(data[: _CREDENTIALS.size])
            return int(user)
    return -1
