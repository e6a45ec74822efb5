"""Eight printers in one real print room: what streaming costs, and how soon a stop reaches the board (H20)."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.config import load_config, make_runtime_dir
from kiosk.hub.secret import load_or_make_key
from kiosk.hub.setup import EquipmentSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub
from kiosk.hub.staff import StaffRoom
from kiosk.printroom.files import take_in
from kiosk.printroom.orders import Action, Orders
from kiosk.store.clock import SystemClock
from kiosk.store.hub_db import open_hub_db
from tests.bench.figures import Figure, cpu_s, percentile

WITHIN_S = 30.0
WARM_UP_S = 1.0
WATCH_S = 4.0
STOPPED_AT_ONCE = 4
"""The other four keep streaming meanwhile."""


class StreamingRoom:
    """A hub in `place` with a serial printer for each port, and its print room as a process of its own."""

    def __init__(self, place: Path, ports: list[str], print_file: Path) -> None:
        place.mkdir()
        (place / "kiosk.toml").write_text('[places]\ndata_dir = "data"\nruntime_dir = "run"\n')
        config = load_config(place / "kiosk.toml")
        config.files_dir.mkdir(parents=True)
        config.key_path.parent.mkdir(mode=0o700, exist_ok=True)
        make_runtime_dir(config)
        self.db, clock = open_hub_db(config.hub_path, create=True), SystemClock()
        names = [f"p{index}" for index in range(len(ports))]
        hub = HubSetup(
            zones=(ZoneSetup("prints", "Tulostus", "Utskrift", "Printing"),),
            equipment=tuple(EquipmentSetup(name, "prints", "printer", name) for name in names),
            printers=tuple(
                PrinterSetup(name, "#F0B51B", "serial", port, 115200, 250, 210, 210, 0.4, "PLA")
                for name, port in zip(names, ports, strict=True)
            ),
        )
        apply_hub(self.db, hub)
        StaffRoom(self.db, load_or_make_key(config.key_path), clock).add("Bench", "admin", "481592")
        self._staff_id = str(next(self.db.query("SELECT id FROM staff"))["id"])
        self._ids = {row["address"]: str(row["id"]) for row in self.db.query("SELECT id, address FROM printer")}
        self._orders = Orders(self.db, clock)
        self._stored = take_in(print_file, config.files_dir, self.db, clock)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "printroom", "--config", str(place / "kiosk.toml")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait_for(self, state: str, *ports: str) -> None:
        """Wait until these printers (or all) are in that state."""
        wanted = {self._ids[port] for port in ports or self._ids}
        looked, until_s = threading.Event(), time.monotonic() + WITHIN_S
        while True:
            states = {str(row["id"]): row["printer_state"] for row in self.db.query("SELECT * FROM printer")}
            if all(states[printer] == state for printer in wanted):
                return
            if time.monotonic() > until_s:
                raise TimeoutError(f"Not all are {state}: {states}")
            looked.wait(0.01)

    def start(self, port: str) -> None:
        """Print the file."""
        self._orders.start_print(self._stored, self._ids[port], self._staff_id)

    def stop_now(self, port: str) -> float:
        """Order a stop; returns the moment of its commit."""
        self._orders.give(Action.STOP_NOW, self._ids[port], self._staff_id)
        return time.monotonic()

    def confirm_clear(self, port: str) -> None:
        """Say that the bed is clear."""
        self._orders.give(Action.CONFIRM_CLEAR, self._ids[port], self._staff_id)


@contextmanager
def streaming_room(place: Path, ports: list[str], print_file: Path) -> Iterator[StreamingRoom]:
    """A print room whose printers are all idle; ended afterwards."""
    room = StreamingRoom(place, ports, print_file)
    try:
        room.wait_for("idle")
        yield room
    finally:
        room.process.terminate()
        room.process.wait(WITHIN_S)
        room.db.close()


def streaming(room: StreamingRoom, ports: list[str], boards: subprocess.Popen[bytes], single: float) -> list[Figure]:
    """Start all, and watch what the process costs and how fast each board gets its lines."""
    for port in ports:
        room.start(port)
    room.wait_for("printing")
    time.sleep(WARM_UP_S)  # noqa: TID251 - the windows widen
    before, cpu_before_s = _moves(boards), cpu_s(room.process.pid)
    time.sleep(WATCH_S)  # noqa: TID251 - the measurement is the waiting
    after, cpu_after_s = _moves(boards), cpu_s(room.process.pid)
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


def stops(room: StreamingRoom, ports: list[str], boards: subprocess.Popen[bytes], rounds: int) -> Figure:
    """Stop some printers, one after the other, while all stream; again after their boards were reset."""
    assert boards.stdout
    times_ms: list[float] = []
    for turn in range(rounds):
        room.wait_for("printing")
        stopped = [ports[(turn * STOPPED_AT_ONCE + index) % len(ports)] for index in range(STOPPED_AT_ONCE)]
        for port in stopped:
            committed_s = room.stop_now(port)
            seen = json.loads(boards.stdout.readline())
            assert seen["halted"] == port
            times_ms.append(1000 * (seen["at_s"] - committed_s))
        room.wait_for("awaiting_clear", *stopped)
        for port in stopped:
            room.confirm_clear(port)
        room.wait_for("idle", *stopped)
        for port in stopped:
            room.start(port)
    name = f"stop order committed → board halted, {len(ports)} streaming, p99 of {len(times_ms)}"
    return Figure(name, percentile(times_ms, 0.99), "ms", 100, f"p50: {percentile(times_ms, 0.5):.0f} ms")
