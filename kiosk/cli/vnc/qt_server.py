"""Moves Qt's VNC server to a socket that only this process reaches (Q2).

The server listens on every network address and asks for no password. So it is given a random port, and before it can
accept anybody its socket is replaced by a Unix socket without a name in the file system.
"""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler


def take_qt_server() -> str:
    """The path under which this process connects to the server. Call once the QGuiApplication exists."""
    before = set(_listening_sockets())
    handler = qInstallMessageHandler(lambda *_: None)  # the server prints its random port, which would mislead
    QCoreApplication.sendPostedEvents()  # it opens its socket as its first event
    qInstallMessageHandler(handler)
    opened = [number for number in _listening_sockets() if number not in before]
    if len(opened) != 1:
        raise RuntimeError(f"Qt's VNC server opened {len(opened)} sockets; 1 was expected.")
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as ours:
        ours.bind(f"{folder}/vnc")
        ours.listen()
        ours.setblocking(False)
        os.dup2(ours.fileno(), opened[0], inheritable=False)
        name = os.open(f"{folder}/vnc", os.O_PATH | os.O_CLOEXEC)  # stays open: it is the only way to the socket
    return f"/proc/self/fd/{name}"


def _listening_sockets() -> Iterator[int]:
    """The file descriptors of this process that wait for connections."""
    for entry in list(Path("/proc/self/fd").iterdir()):
        try:
            if str(entry.readlink()).startswith("socket:"):
                with socket.socket(fileno=os.dup(int(entry.name))) as candidate:
                    if candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                        yield int(entry.name)
        except FileNotFoundError:
            continue  # the descriptor with which this directory was listed
