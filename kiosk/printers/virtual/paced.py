"""The cable of a real board: a UART of 10 bits a byte, an adapter that hands over in batches, and noise, if wished.

Like the board it has no I/O and is told the time. Everything happens at its computed moment, however late the caller
comes to look: a slow process in between makes a host's answers late, but never the wire faster than it is.
"""

import math
import random
import re
from collections import deque
from dataclasses import dataclass

from kiosk.printers.virtual.board import Board
from kiosk.printers.virtual.unpacking import UnpackingBoard

BITS_A_BYTE = 10
"""Start, eight of data, stop."""

ALMOST = 1e-3
"""The part of a byte by which a computed moment may miss the end of that byte: rounding, not time."""

LINE_END = re.compile(rb"\n")
FULL_PACKET_BYTES = 62
"""What an FTDI adapter hands over without waiting for its latency timer: a packet of 64 less two of status."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The cable: bits a second, the adapter's latency timer in seconds, the chance of each bit to be turned over."""

    baud: int
    latency_s: float = 0.001
    bit_errors: float = 0.0
    seed: int = 0


class Noise:
    """Turns bits over at random, with the same chance for each."""

    def __init__(self, chance: float, seed: int) -> None:
        self._chance = chance
        self._dice = random.Random(seed)  # noqa: S311 - noise, not a secret
        self._clean_bits = self._until_next()

    def spoil(self, data: bytes) -> bytes:
        """The bytes as they come out at the other end."""
        bits = 8 * len(data)
        if self._clean_bits >= bits:
            self._clean_bits -= bits
            return data
        spoilt = bytearray(data)
        while self._clean_bits < bits:
            at = int(self._clean_bits)
            spoilt[at // 8] ^= 1 << at % 8
            self._clean_bits += 1 + self._until_next()
        self._clean_bits -= bits
        return bytes(spoilt)

    def _until_next(self) -> float:
        if self._chance <= 0:
            return math.inf
        if self._chance >= 1:
            return 0
        return math.floor(math.log(1.0 - self._dice.random()) / math.log(1.0 - self._chance))


class Uart:
    """One direction of the wire: bytes go in at once and come out one after the other, each when it is complete."""

    def __init__(self, pace: Pace, seed: int, line_ends: re.Pattern[bytes] = LINE_END) -> None:
        self._line_ends = line_ends
        self._byte_s = BITS_A_BYTE / pace.baud
        self._noise = Noise(pace.bit_errors, seed)
        self._runs: deque[tuple[float, bytes]] = deque()
        self._free_at_s = 0.0

    def send(self, data: bytes, now_s: float) -> None:
        """Put bytes at the end of the wire's queue."""
        begins_s = max(self._free_at_s, now_s)
        self._runs.append((begins_s, self._noise.spoil(data)))
        self._free_at_s = begins_s + len(data) * self._byte_s

    def arrives_at_s(self, count: int) -> float | None:
        """When the `count`-th of the bytes on the way is complete; None if there are not so many."""
        for begins_s, data in self._runs:
            if count <= len(data):
                return begins_s + count * self._byte_s
            count -= len(data)
        return None

    @property
    def line_at_s(self) -> float | None:
        """When the next byte that may end a line is complete."""
        for begins_s, data in self._runs:
            end = self._line_ends.search(data)
            if end:
                return begins_s + end.end() * self._byte_s
        return None

    def take(self, until_s: float) -> bytes:
        """What has come out by then."""
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
        """The cable was pulled."""
        self._runs.clear()
        self._free_at_s = 0.0


class PacedBoard:
    """A board behind such a cable; to its server it looks like the board itself."""

    def __init__(self, board: Board | UnpackingBoard, pace: Pace) -> None:
        self.board = board
        self._latency_s = pace.latency_s
        self._to_board = Uart(pace, pace.seed, getattr(board, "line_ends", LINE_END))
        self._to_host = Uart(pace, pace.seed + 1)
        self._delivered: list[bytes] = []
        self._collect(0.0)

    @property
    def executed(self) -> list[str]:
        """Every command carried out, in order."""
        return self.board.executed

    @property
    def lost_bytes(self) -> int:
        """How much did not fit into the receive buffer."""
        return self.board.lost_bytes

    @property
    def unplugged(self) -> bool:
        """Whether the board has pulled its own cable."""
        return self.board.unplugged

    @property
    def wake_at_s(self) -> float | None:
        """When `advance` is due next."""
        due = [self._next_at_s, self._packet_at_s]
        return min((moment for moment in due if moment is not None), default=None)

    def reset(self, now_s: float) -> None:
        """Press the board's reset button; what is on the wire stays there."""
        self.board.reset(now_s)
        self._collect(now_s)

    def receive(self, data: bytes, now_s: float) -> None:
        """The host writes."""
        self.advance(now_s)
        self._to_board.send(data, now_s)

    def advance(self, now_s: float) -> None:
        """Let everything happen that was due by `now_s`, each at its moment."""
        while (due_s := self._next_at_s) is not None and due_s <= now_s:
            line_s = self._to_board.line_at_s
            if line_s is not None and line_s <= due_s:
                self.board.receive(self._to_board.take(line_s), line_s)
            else:  # what came in before that moment was there before anything was taken out
                came = self._to_board.take(due_s)
                if came:
                    self.board.receive(came, math.nextafter(due_s, 0))
                self.board.advance(due_s)
            self._collect(due_s)
        while (packet_s := self._packet_at_s) is not None and packet_s <= now_s:
            self._delivered.append(self._to_host.take(packet_s))

    def take_output(self) -> bytes:
        """What the adapter has handed over since the last call."""
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
        """The latency timer runs from the first byte that waits; a full packet goes at once."""
        first_s = self._to_host.arrives_at_s(1)
        if first_s is None:
            return None
        full_s = self._to_host.arrives_at_s(FULL_PACKET_BYTES)
        return first_s + self._latency_s if full_s is None else min(first_s + self._latency_s, full_s)

    def _collect(self, now_s: float) -> None:
        said = self.board.take_output()
        if said:
            self._to_host.send(said, now_s)
