"""The benchmark's boards, as a process of their own: `python -m tests.bench.serial_board '{"links": […], …}'`.

It prints `ready` once the ports can be opened, and each board that an emergency stop has halted; that is reset half a
second later. On SIGUSR1 it prints the moves so far; on SIGTERM it prints moves, moves a second and
lost bytes, and ends.
"""

import ctypes
import json
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.meatpack_board import with_meatpack
from kiosk.printers.virtual.paced import Pace, PacedBoard
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard

PR_SET_TIMERSLACK = 29
INSTANT_MOVES = 1e9
WARM_UP_S = 1.0
RESET_AFTER_S = 0.5


@dataclass
class CountingBoard(ServedBoard):
    """A board that counts the moves it carries out."""

    moves: list[tuple[float, int]] = field(default_factory=list)
    halted_at_s: float | None = None

    def advance(self, now_s: float) -> None:
        """Count what was carried out before it is discarded."""
        self.board.advance(now_s)
        count = sum(command.startswith("G1 X") for command in self.board.executed)
        if count:
            self.moves.append((now_s, count))
        super().advance(now_s)
        core = self.board.board if isinstance(self.board, PacedBoard) else self.board
        halted = bool(getattr(core, "_is_halted", False))
        if halted and self.halted_at_s is None:
            self.halted_at_s = now_s
            print(json.dumps({"halted": str(self.link), "at_s": now_s}), flush=True)
        elif halted and self.halted_at_s is not None and now_s > self.halted_at_s + RESET_AFTER_S:
            self.halted_at_s = None
            self.board.reset(now_s)

    def seen(self) -> dict[str, float]:
        """Moves, moves a second after the warm-up, lost bytes."""
        if not self.moves:
            return {"moves": 0, "moves_per_s": 0.0, "lost_bytes": self.board.lost_bytes}
        warm_s = self.moves[0][0] + WARM_UP_S
        warm = [(at_s, count) for at_s, count in self.moves if at_s >= warm_s] or self.moves
        counted = sum(count for _at_s, count in warm[1:])
        span_s = warm[-1][0] - warm[0][0]
        return {
            "moves": sum(count for _at_s, count in self.moves),
            "moves_per_s": counted / span_s if span_s else 0.0,
            "lost_bytes": self.board.lost_bytes,
        }


def count(boards: list[CountingBoard]) -> None:
    """Print how many moves each board has carried out."""
    moves = [sum(count for _at_s, count in board.moves) for board in boards]
    print(json.dumps({"at_s": time.monotonic(), "moves": moves}), flush=True)


def main() -> None:
    """Serve until SIGTERM."""
    arguments = json.loads(sys.argv[1])
    ctypes.CDLL(None).prctl(PR_SET_TIMERSLACK, 1)  # else the kernel may wake us 50 µs late
    settings = BoardSettings(speed=INSTANT_MOVES, command_s=arguments["command_s"])
    if arguments["meatpack"]:
        settings = with_meatpack(settings)
    pace = Pace(arguments["baud"], arguments["latency_s"]) if arguments["baud"] else None
    boards = [CountingBoard(Path(link), settings, pace=pace) for link in arguments["links"]]
    server = BoardServer(boards, time.monotonic)
    signal.signal(signal.SIGUSR1, lambda *_: count(boards))
    signal.signal(signal.SIGTERM, lambda *_: server.stop())
    print("ready", flush=True)
    server.serve()
    print(json.dumps([board.seen() for board in boards]), flush=True)


if __name__ == "__main__":
    main()
