"""Tells the service manager that started this process how it is, by systemd's notification protocol (Q17)."""

import contextlib
import os
import socket
import sys

WORKS = "READY=1\nWATCHDOG=1"
"""The process works. Repeated in time, it keeps systemd's watchdog from ending the process."""
ENDS = "STOPPING=1"


def notify(state: str) -> None:
    """Send a state to the service manager. Never blocks; does nothing where no service manager asked for it."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
        sender.setblocking(False)
        sender.sendto(state.encode(), address.replace("@", "\0", 1) if address[0] == "@" else address)


def writes_to_journal() -> bool:
    """Whether standard error is a stream of the journal, which adds the time and keeps the lines."""
    device, _, inode = os.environ.get("JOURNAL_STREAM", "").partition(":")
    try:
        found = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError, AttributeError):  # closed, or replaced by something that is no file
        return False
    return (device, inode) == (str(found.st_dev), str(found.st_ino))
