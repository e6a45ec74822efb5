"""A serial cable: a UART with 10 bits per byte, an adapter with a latency timer, and noise.

Sans-I/O. Everything happens at its computed time, however late the caller calls `advance`: a slow process delays the
host's answers but never makes the wire faster than it is.
"""

import math
import random
import re
from collections import deque
from dataclasses import dataclass

from kiosk.printers.virtual.board import Board
from kiosk.printers.virtual.meatpack_board import MeatpackBoard, WrappedBoard

BITS_PER_BYTE = 10
"""Start bit, eight data bits, stop bit."""

ALMOST = 1e-3
"""The part of a byte by which a computed time may miss the end of that byte because of rounding."""

LINE_END = re.compile(rb"\n")
FULL_PACKET_BYTES = 62
"""An FTDI adapter delivers a packet of 64 bytes, two of them status, without waiting for its latency timer."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Bits per second, the adapter's latency timer in seconds, the probability of each bit to be flipped."""

    baud: int
    latency_s: float = 0.001
    bit_errors: float = 0.0
    seed: int = 0


class Noise:
    """Flips bits at random, each with the same probability."""

    def __init__(self, probability: float, seed: int) -> None:
        self._probability = probability
        self._random = random.Random(seed)  # noqa: S311 - noise, not a secret
        self._clean_bits = self._until_next()

    def flip_bits(self, data: bytes) -> bytes:
        bits = 8 * len(data)
        if self._clean_bits >= bits:
            self._clean_bits -= bits
            return data
        flipped = bytearray(data)
        while self._clean_bits < bits:
            at = int(self._clean_bits)
            flipped[at // 8] ^= 1 << at % 8
            self._clean_bits += 1 + self._until_next()
        self._clean_bits -= bits
        return bytes(flipped)

    def _until_next(self) -> float:
        if self._probability <= 0:
            return math.inf
        if self._probability >= 1:
            return 0
        return math.floor(math.log(1.0 - self._random.random()) / math.log(1.0 - self._probability))


class Uart:
    """One direction of the wire: bytes are queued at once and arrive one by one, each when it is complete."""

    def __init__(self, pace: Pace, seed: int, line_ends: re.Pattern[bytes] = LINE_END) -> None:
        self._line_ends = line_ends
        self._byte_s = BITS_PER_BYTE / pace.baud
        self._noise = Noise(pace.bit_errors, seed)
        self._runs: deque[tuple[float, bytes]] = deque()
        self._free_at_s = 0.0

    def send(self, data: bytes, now_s: float) -> None:
        begins_s = max(self._free_at_s, now_s)
        self._runs.append((begins_s, self._noise.flip_bits(data)))
        self._free_at_s = begins_s + len(data) * self._byte_s

    def arrives_at_s(self, count: int) -> float | None:
        """When the `count`-th queued byte is complete; None if there are fewer."""
        for begins_s, data in self._runs:
            if count <= len(data):
                return begins_s + count * self._byte_s
            count -= len(data)
        return None

    @property
    def line_at_s(self) -> float | None:
        """When the next byte that may end a line is complete; None if there is none."""
        for begins_s, data in self._runs:
            end = self._line_ends.search(data)
            if end:
                return begins_s + end.end() * self._byte_s
        return None

    def take(self, until_s: float) -> bytes:
        """Remove and return the bytes complete by then."""
        out: list[bytes] = []
        while self._runs:
            begins_s, data = self._runs[0]
            count = math.floor((until_s - begins_s) / self._byte_s + ALMOST)
            if count <= 0:
                break
            self._runs.popleft()
            out.append(data[:count])
            if count < len(data):
                self._runs.appendleft((begins_s + count * self._byte_s, data[count:]))
                break
        return b"".join(out)

    def clear(self) -> None:
        self._runs.clear()
        self._free_at_s = 0.0


class PacedBoard(WrappedBoard):
    def __init__(self, board: Board | MeatpackBoard, pace: Pace) -> None:
        super().__init__(board)
        self._latency_s = pace.latency_s
        (board.board if isinstance(board, MeatpackBoard) else board).send_byte_s = BITS_PER_BYTE / pace.baud
        self._to_board = Uart(pace, pace.seed, getattr(board, "line_ends", LINE_END))
        self._to_host = Uart(pace, pace.seed + 1)
        self._delivered: list[bytes] = []
        self._collect(0.0)

    @property
    def wake_at_s(self) -> float | None:
        due = [self._next_at_s, self._packet_at_s]
        return min((at_s for at_s in due if at_s is not None), default=None)

    def reset(self, now_s: float) -> None:
        self.board.reset(now_s)
        self._collect(now_s)

    def receive(self, data: bytes, now_s: float) -> None:
        self.advance(now_s)
        self._to_board.send(data, now_s)

    def advance(self, now_s: float) -> None:
        """Do everything that was due by `now_s`, each at its time."""
        while (due_s := self._next_at_s) is not None and due_s <= now_s:
            line_s = self._to_board.line_at_s
            if line_s is not None and line_s <= due_s:
                self.board.receive(self._to_board.take(line_s), line_s)
            else:  # bytes received before that time were there before anything was removed
                received = self._to_board.take(due_s)
                if received:
                    self.board.receive(received, math.nextafter(due_s, 0))
                self.board.advance(due_s)
            self._collect(due_s)
        while (packet_s := self._packet_at_s) is not None and packet_s <= now_s:
            self._delivered.append(self._to_host.take(packet_s))

    def take_output(self) -> bytes:
        data = b"".join(self._delivered)
        self._delivered.clear()
        return data

    @property
    def _next_at_s(self) -> float | None:
        line_s, board_s = self._to_board.line_at_s, self.board.wake_at_s
        if line_s is None or board_s is None:
            return board_s if line_s is None else line_s
        return min(line_s, board_s)

    @property
    def _packet_at_s(self) -> float | None:
        """The latency timer runs from the first waiting byte; a full packet is delivered at once."""
        first_s = self._to_host.arrives_at_s(1)
        if first_s is None:
            return None
        full_s = self._to_host.arrives_at_s(FULL_PACKET_BYTES)
        return first_s + self._latency_s if full_s is None else min(first_s + self._latency_s, full_s)

    def _collect(self, now_s: float) -> None:
        output = self.board.take_output()
        if output:
            self._to_host.send(output, now_s)
