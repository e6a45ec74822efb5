"""Serves virtual boards on real pseudo-terminals, each reachable through a symbolic link."""

import errno
import os
import select
import tty
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from kiosk.base.errors import WorldError
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.paced import Pace, PacedBoard
from kiosk.printers.virtual.port_speed import garbled, port_speed
from kiosk.printers.virtual.unpacking import UnpackingBoard, board_for

OPENING_LOOK_S = 0.05
READ_BYTES = 4096


class LinkTakenError(WorldError):
    """Something that is no link is where the link shall be."""


@dataclass
class ServedBoard:
    """A board in its socket: the pseudo-terminal, the link to it, and where executed commands are written.

    `pace`: how slow the cable is; None: it takes no time at all. `only_at`: the one speed, in bits a second, at which a
    host is understood; None: a pseudo-terminal has none. `heard_at`: the speeds at which hosts have written.
    """

    link: Path
    settings: BoardSettings
    reset_on_open: bool = False
    log: TextIO | None = None
    pace: Pace | None = None
    only_at: int | None = None
    heard_at: list[int] = field(default_factory=list)
    board: Board | UnpackingBoard | PacedBoard = field(init=False)
    main_fd: int = field(init=False, default=-1)
    far_fd: int = field(init=False, default=-1)
    is_open: bool = field(init=False, default=False)
    _pending: bytes = field(init=False, default=b"")

    def plug_in(self, now_s: float) -> None:
        """Make the pseudo-terminal and the link, and switch the board on. Raises LinkTakenError, OSError."""
        fresh = self.link.with_name(f".{self.link.name}.{os.getpid()}")
        for path in (self.link, fresh):
            if path.exists() and not path.is_symlink():
                raise LinkTakenError(f"{path} is there already and is no link. Name another place for the port.")
        self.main_fd, self.far_fd = os.openpty()
        tty.setraw(self.far_fd)
        os.set_blocking(self.main_fd, False)
        name = os.ttyname(self.far_fd)
        if self.reset_on_open:  # who else has it open can only be seen when this end has not
            os.close(self.far_fd)
            self.far_fd = -1
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(name)
        fresh.replace(self.link)
        board = board_for(self.settings, now_s)
        self.board = PacedBoard(board, self.pace) if self.pace else board

    def unplug(self) -> None:
        """Pull the cable: the pseudo-terminal and the link go away."""
        if self.link.is_symlink():
            self.link.unlink()
        for fd in (self.main_fd, self.far_fd):
            if fd >= 0:
                os.close(fd)
        self.main_fd = self.far_fd = -1

    @property
    def plugged_in(self) -> bool:
        """Whether there is a pseudo-terminal."""
        return self.main_fd >= 0

    def read(self, now_s: float) -> None:
        """Take what the host wrote."""
        try:
            data = os.read(self.main_fd, READ_BYTES)
        except OSError as error:
            if error.errno not in {errno.EIO, errno.EAGAIN}:  # EIO: nobody has the other end open
                raise
            return
        if self.only_at is not None:
            speed = port_speed(self.main_fd)
            if speed not in self.heard_at[-1:]:
                self.heard_at.append(speed)
            data = data if speed == self.only_at else garbled(data)
        self.board.receive(data, now_s)

    def settle(self, now_s: float) -> None:
        """Let time pass on the board and send what it says; what it has carried out is in the log by then."""
        self.board.advance(now_s)
        if self.log and self.board.executed:
            self.log.writelines(f"{line}\n" for line in self.board.executed)
            self.log.flush()
        del self.board.executed[:]
        said = self.board.take_output()
        if said and self.only_at is not None and port_speed(self.main_fd) != self.only_at:
            said = garbled(said)
        self._pending += said
        if self._pending:
            try:
                self._pending = self._pending[os.write(self.main_fd, self._pending) :]
            except BlockingIOError:
                self._pending = self._pending[-READ_BYTES:]  # nobody reads: a cable keeps nothing
        if self.board.unplugged:
            self.unplug()

    def look_for_opening(self, now_s: float) -> None:
        """Reset the board when a host has just opened the port (only with `reset_on_open`)."""
        look = select.poll()
        look.register(self.main_fd, select.POLLIN)
        opened = not any(happened & select.POLLHUP for _fd, happened in look.poll(0))
        if opened and not self.is_open:
            self.board.reset(now_s)
        self.is_open = opened


class BoardServer:
    """All boards of one process, served by one thread that waits in `select`."""

    def __init__(self, boards: Sequence[ServedBoard], now: Callable[[], float]) -> None:
        self._boards = list(boards)
        self._now = now
        self._wake_read, self._wake_write = os.pipe()
        try:
            for board in self._boards:
                board.plug_in(now())
        except BaseException:  # also at Ctrl-C: no port stays plugged in
            self._unplug_all()
            raise

    def stop(self) -> None:
        """End `serve`, from any thread or signal handler."""
        os.write(self._wake_write, b"x")

    def serve(self) -> None:
        """Serve until `stop`, then unplug everything."""
        try:
            while self._serve_once():
                pass
        finally:
            self._unplug_all()

    def _unplug_all(self) -> None:
        for board in self._boards:
            if board.plugged_in:
                board.unplug()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _serve_once(self) -> bool:
        now_s = self._now()
        watched: list[int] = [self._wake_read]
        wait_s: float | None = None
        for board in self._boards:
            if not board.plugged_in:
                continue
            board.settle(now_s)
            if not board.plugged_in:
                continue
            due_s = board.board.wake_at_s
            waits = [] if due_s is None else [max(0.0, due_s - now_s)]
            if board.reset_on_open:
                board.look_for_opening(now_s)
                waits.append(OPENING_LOOK_S)
            if not board.reset_on_open or board.is_open:
                watched.append(board.main_fd)
            wait_s = min([*waits, *([] if wait_s is None else [wait_s])], default=None)
        ready, _, _ = select.select(watched, [], [], wait_s)
        now_s = self._now()
        for board in self._boards:
            if board.main_fd in ready:
                board.read(now_s)
        return self._wake_read not in ready
