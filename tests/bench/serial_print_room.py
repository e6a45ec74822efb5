"""Eight printers in one real print room: the cost of streaming, and how soon a stop reaches the board (H20)."""

import json
import signal
import subprocess
import time
from typing import Any

from tests.bench.figures import Figure, cpu_s, percentile
from tests.bench.printer_hub import PrinterHub

WARM_UP_S = 1.0
WATCH_S = 4.0


def streaming(hub: PrinterHub, ports: list[str], boards: subprocess.Popen[bytes], single: float) -> list[Figure]:
    """Start all prints; measure the cost of the process and the rate of each board."""
    for port in ports:
        hub.start(port)
    hub.wait_for("printing")
    time.sleep(WARM_UP_S)  # noqa: TID251 - flow control adapts meanwhile
    before, cpu_before_s = _moves(boards), cpu_s(hub.print_room.pid)
    time.sleep(WATCH_S)  # noqa: TID251 - measures that time
    after, cpu_after_s = _moves(boards), cpu_s(hub.print_room.pid)
    span_s = after["at_s"] - before["at_s"]
    slowest = min(late - early for late, early in zip(after["moves"], before["moves"], strict=True)) / span_s
    name = f"print room, {len(ports)} printers streaming"
    return [
        Figure(f"{name}: the slowest", slowest, "lines/s", peer=f"alone: {single:.0f}", floor=0.98 * single),
        Figure(f"{name}: share of one core", 100 * (cpu_after_s - cpu_before_s) / span_s, "%", 50),
    ]


def _moves(boards: subprocess.Popen[bytes]) -> dict[str, Any]:
    boards.send_signal(signal.SIGUSR1)
    assert boards.stdout
    moves: dict[str, Any] = json.loads(boards.stdout.readline())
    return moves


def stops(hub: PrinterHub, ports: list[str], boards: subprocess.Popen[bytes], rounds: int) -> Figure:
    """Stop half of the printers, one after the other, while all stream; repeat after their boards were reset."""
    assert boards.stdout
    half = len(ports) // 2  # the other half keeps streaming meanwhile
    times_ms: list[float] = []
    for turn in range(rounds):
        hub.wait_for("printing")
        stopped = [ports[(turn * half + index) % len(ports)] for index in range(half)]
        for port in stopped:
            committed_s = hub.stop_now(port)
            seen = json.loads(boards.stdout.readline())
            assert seen["halted"] == port
            times_ms.append(1000 * (seen["at_s"] - committed_s))
        hub.wait_for("awaiting_clear", *stopped)
        for port in stopped:
            hub.confirm_clear(port)
        hub.wait_for("idle", *stopped)
        for port in stopped:
            hub.start(port)
    name = f"stop order committed → board halted, {len(ports)} streaming, p99 of {len(times_ms)}"
    return Figure(name, percentile(times_ms, 0.99), "ms", 100, f"p50: {percentile(times_ms, 0.5):.0f} ms")
