"""Pause and resume, compared on the virtual board."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.printer import Outcome, PrinterState, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from tests.printers.marlin.wire_helpers import begin, ends

MakeWire = Callable[..., Any]
BED = Bed(250, 210, 200)


@pytest.fixture
def print_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a hot print with extrusion; each move is unique."""

    def write(*before: str, z_mm: float = 0.2, relative_e: bool = False) -> Path:
        lines = [*before, "M140 S60", "M104 S200", "M190 S60", "M109 S200", "G28", "G92 E0"]
        lines += ["M83" if relative_e else "M82", f"G1 Z{z_mm} F600"]
        lines += [
            f"G1 X{100 + i % 2 * 5:.2f} Y{10 + i * 0.01:.2f} E{0.05 if relative_e else (i + 1) * 0.05:.2f} F2400"
            for i in range(300)
        ]
        path = tmp_path / "hot.gcode"
        path.write_text("\n".join(lines) + "\n")
        return path

    return write


def _pause(wire: Any, path: Path, after: int = 60) -> None:
    begin(wire, path)
    wire.run(lambda: len(_moved(wire)) > after)
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: StateChanged(PrinterState.PAUSED) in wire.events)


def _moved(wire: Any) -> list[str]:
    return [command for command in wire.board.executed if command.startswith("G1 X") and "E" in command]


def _finish(wire: Any, path: Path) -> None:
    wire.run(lambda: bool(ends(wire)))
    assert ends(wire)[0].outcome is Outcome.DONE
    moves = [line for line in path.read_text().splitlines() if line.startswith("G1 X")]
    assert [command for command in _moved(wire) if command in set(moves)] == moves


@pytest.mark.parametrize("relative_e", [False, True])
def test_a_resume_restores_position_feed_rate_modes_and_temperature(
    make_wire: MakeWire, print_file: Callable[..., Path], relative_e: bool
) -> None:
    """H22: and the filament to a hundredth of a millimetre."""
    path = print_file(relative_e=relative_e)
    wire = make_wire(BoardSettings(speed=10), bed=BED)
    _pause(wire, path)
    machine = wire.board.machine
    last = _moved(wire)[-1].split()
    stood = {word[0]: float(word[1:]) for word in last[1:]}
    parked = dict(machine.motion.position)
    assert (parked["X"], parked["Y"], parked["Z"]) == (10.0, 10.0, 5.2)
    assert machine.tool.target_c == 200
    wire.protocol.resume(wire.now_s)
    before, so_far = len(_moved(wire)), len(wire.board.executed)
    wire.run(lambda: len(_moved(wire)) > before)
    back = [command for command in wire.board.executed[so_far:] if not command.startswith("M105")]
    filament_mm = 0.05 * before if relative_e else stood["E"]
    assert back[:5] == [
        "G90",
        "M82",
        f"G1 X{stood['X']:.3f} Y{stood['Y']:.3f} F6000",
        "G1 Z0.200 F600",
        f"G1 E{filament_mm:.5f} F1800",
    ]
    assert back[5:8] == ["G90", "M83" if relative_e else "M82", "G1 F2400"]
    assert machine.motion.relative_e is relative_e
    assert not machine.motion.relative
    _finish(wire, path)
    assert machine.motion.position["E"] == pytest.approx(300 * 0.05, abs=0.01)


def test_a_nozzle_that_cooled_down_is_reheated_before_it_moves(
    make_wire: MakeWire, print_file: Callable[..., Path]
) -> None:
    """H22: a safety timer of the printer may have turned the heaters off."""
    path = print_file()
    wire = make_wire(BoardSettings(speed=10), bed=BED)
    _pause(wire, path)
    wire.board.machine.all_off(wire.now_s)
    events = len(wire.events)
    wire.run(lambda: any(getattr(event, "tool_target_c", None) == 0 for event in wire.events[events:]))
    so_far = len(wire.board.executed)
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: len(_moved(wire)) > 70)
    sent = [command for command in wire.board.executed[so_far:] if not command.startswith("M105")]
    assert sent[:3] == ["M140 S60", "M109 S200", "M190 S60"]
    assert (wire.board.machine.tool.target_c, wire.board.machine.bed.target_c) == (200, 60)
    _finish(wire, path)


def test_parking_stays_below_the_maximum_height(make_wire: MakeWire, print_file: Callable[..., Path]) -> None:
    """H22."""
    wire = make_wire(BoardSettings(speed=10), bed=BED)
    _pause(wire, print_file(z_mm=198.5))
    assert wire.board.machine.motion.position["Z"] == 200.0


def test_on_a_tiny_bed_it_parks_in_the_middle(make_wire: MakeWire, print_file: Callable[..., Path]) -> None:
    """H22."""
    wire = make_wire(BoardSettings(speed=10), bed=Bed(16, 12, 100))
    _pause(wire, print_file())
    position = wire.board.machine.motion.position
    assert (position["X"], position["Y"]) == (8.0, 6.0)


def test_a_cancel_lifts_and_parks_inside_the_bed(make_wire: MakeWire, print_file: Callable[..., Path]) -> None:
    """H21: off the part; heaters and fan are off and confirmed."""
    path = print_file("M106 S255")
    wire = make_wire(BoardSettings(speed=10), bed=BED)
    begin(wire, path)
    wire.run(lambda: len(_moved(wire)) > 60)
    wire.protocol.cancel(wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    (ended,) = ends(wire)
    assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
    machine = wire.board.machine
    assert (machine.tool.target_c, machine.bed.target_c, machine.fan) == (0, 0, 0)
    position = machine.motion.position
    assert (position["X"], position["Y"], position["Z"]) == (10.0, 10.0, pytest.approx(5.2))


def test_a_second_pause_request_reports_the_state_again(make_wire: MakeWire, print_file: Callable[..., Path]) -> None:
    """H22: it is not refused."""
    wire = make_wire(BoardSettings(speed=10), bed=BED)
    _pause(wire, print_file())
    wire.protocol.take_events()
    wire.protocol.pause(wire.now_s)
    assert wire.protocol.take_events() == [StateChanged(PrinterState.PAUSED)]
