"""Serves virtual boards on pseudo-terminals, each reachable through a symbolic link."""

import errno
import fcntl
import os
import select
import struct
import tty
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from kiosk.base.errors import WorldError
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.meatpack_board import MeatpackBoard, WrappedBoard, make_board
from kiosk.printers.virtual.paced import Pace, PacedBoard

OPEN_CHECK_INTERVAL_S = 0.05
READ_BYTES = 4096
TCGETS2 = 0x802C542A
SPEED_AT = 40
TERMIOS2_BYTES = 44
"""Linux: `struct termios2` ends with the rates as numbers; the older call takes only the standard ones."""

GARBLED = bytes((byte * 167 + 13) % 256 for byte in range(256))
"""What is received at a wrong baud rate, for each byte."""


class LinkTakenError(WorldError):
    """The link's path is taken by something that is no link."""


@dataclass
class ServedBoard:
    """A board, its pseudo-terminal, the link to it, and the log of executed commands.

    `pace`: the cable; None: it takes no time. `only_baud`: the only baud rate understood; None: any. `host_bauds`: the
    baud rates at which hosts have written.
    """

    link: Path
    settings: BoardSettings
    reset_on_open: bool = False
    log: TextIO | None = None
    pace: Pace | None = None
    only_baud: int | None = None
    host_bauds: list[int] = field(default_factory=list)
    board: Board | MeatpackBoard | PacedBoard = field(init=False)
    main_fd: int = field(init=False, default=-1)
    far_fd: int = field(init=False, default=-1)
    is_open: bool = field(init=False, default=False)
    _pending: bytes = field(init=False, default=b"")

    def plug_in(self, now_s: float) -> None:
        """Create the pseudo-terminal and the link, and switch the board on. Raises LinkTakenError, OSError."""
        new_link = self.link.with_name(f".{self.link.name}.{os.getpid()}")
        for path in (self.link, new_link):
            if path.exists() and not path.is_symlink():
                raise LinkTakenError(f"{path} is there already and is no link. Name another place for the port.")
        self.main_fd, self.far_fd = os.openpty()
        tty.setraw(self.far_fd)
        os.set_blocking(self.main_fd, False)
        name = os.ttyname(self.far_fd)
        if self.reset_on_open:  # whether a host has it open can only be seen while this end is closed
            os.close(self.far_fd)
            self.far_fd = -1
        new_link.unlink(missing_ok=True)
        new_link.symlink_to(name)
        new_link.replace(self.link)
        board = make_board(self.settings, now_s)
        self.board = PacedBoard(board, self.pace) if self.pace else board

    def unplug(self) -> None:
        if self.link.is_symlink():
            self.link.unlink()
        for fd in (self.main_fd, self.far_fd):
            if fd >= 0:
                os.close(fd)
        self.main_fd = self.far_fd = -1

    @property
    def is_plugged_in(self) -> bool:
        return self.main_fd >= 0

    @property
    def is_holding_back(self) -> bool:
        """Whether bytes stay with the host for now."""
        board = self.board
        while isinstance(board, WrappedBoard):
            board = board.board
        return board.is_holding_back

    def read(self, now_s: float) -> None:
        try:
            data = os.read(self.main_fd, READ_BYTES)
        except OSError as error:
            if error.errno not in {errno.EIO, errno.EAGAIN}:  # EIO: no host has the port open
                raise
            return
        if self.only_baud is not None:
            baud = port_speed(self.main_fd)
            if baud not in self.host_bauds[-1:]:
                self.host_bauds.append(baud)
            data = data if baud == self.only_baud else data.translate(GARBLED)
        self.board.receive(data, now_s)

    def advance(self, now_s: float) -> None:
        """Advance the board, log what it has executed, then send its output."""
        self.board.advance(now_s)
        if self.log and self.board.executed:
            self.log.writelines(f"{line}\n" for line in self.board.executed)
            self.log.flush()
        del self.board.executed[:]
        output = self.board.take_output()
        if output and self.only_baud is not None and port_speed(self.main_fd) != self.only_baud:
            output = output.translate(GARBLED)
        self._pending += output
        if self._pending:
            try:
                self._pending = self._pending[os.write(self.main_fd, self._pending) :]
            except BlockingIOError:
                self._pending = self._pending[-READ_BYTES:]  # no host reads: a cable keeps nothing
        if self.board.unplugged:
            self.unplug()

    def reset_if_opened(self, now_s: float) -> None:
        """Reset the board when a host has just opened the port; only with `reset_on_open`."""
        poll = select.poll()
        poll.register(self.main_fd, select.POLLIN)
        is_open = not any(events & select.POLLHUP for _fd, events in poll.poll(0))
        if is_open and not self.is_open:
            self.board.reset(now_s)
        self.is_open = is_open


class BoardServer:
    """Serves all boards of one process in one thread."""

    def __init__(self, boards: Sequence[ServedBoard], now: Callable[[], float]) -> None:
        self._boards = list(boards)
        self._now = now
        self._wake_read, self._wake_write = os.pipe()
        try:
            for board in self._boards:
                board.plug_in(now())
        except BaseException:  # also at Ctrl-C: no port is left behind
            self._unplug_all()
            raise

    def stop(self) -> None:
        """End `serve`, from any thread."""
        os.write(self._wake_write, b"x")

    def serve(self) -> None:
        """Serve until `stop`, then unplug all boards."""
        try:
            while self._serve_once():
                pass
        finally:
            self._unplug_all()

    def _unplug_all(self) -> None:
        for board in self._boards:
            if board.is_plugged_in:
                board.unplug()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _serve_once(self) -> bool:
        now_s = self._now()
        watched: list[int] = [self._wake_read]
        wait_s: float | None = None
        for board in self._boards:
            if not board.is_plugged_in:
                continue
            board.advance(now_s)
            if not board.is_plugged_in:
                continue
            due_s = board.board.wake_at_s
            waits = [] if due_s is None else [max(0.0, due_s - now_s)]
            if board.reset_on_open:
                board.reset_if_opened(now_s)
                waits.append(OPEN_CHECK_INTERVAL_S)
            if (not board.reset_on_open or board.is_open) and not board.is_holding_back:
                watched.append(board.main_fd)
            wait_s = min([*waits, *([] if wait_s is None else [wait_s])], default=None)
        ready, _, _ = select.select(watched, [], [], wait_s)
        now_s = self._now()
        for board in self._boards:
            if board.main_fd in ready:
                board.read(now_s)
        return self._wake_read not in ready


def port_speed(fd: int) -> int:
    """Bits per second that a host has set on a pseudo-terminal, from either end. Raises OSError."""
    settings = fcntl.ioctl(fd, TCGETS2, bytes(TERMIOS2_BYTES))
    return int(struct.unpack_from("I", settings, SPEED_AT)[0])
