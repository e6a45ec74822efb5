"""Emergency stop and cancel, seen to have happened, on boards with and without an emergency parser (H20, H26, H27)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends

Host = Any
MakeWire = Callable[..., Any]
Write = Callable[..., Path]
CASES = Path(__file__).parents[1] / "cases"
HOT = " T:200.0 /210.0 B:60.0 /60.0 @:0 B@:0"
COLD = " T:200.0 /0.0 B:60.0 /0.0 @:0 B@:0"
DID_NOT_STOP = Reason(ReasonCode.DID_NOT_STOP)
FIRMWARES = [name for name in DIALECTS if name != "grbl"]


def printing(host: Host, path: Path) -> Host:
    """A job runs, and nothing is left to read of what was sent."""
    host.connects().starts(path)
    host.sent()
    return host


def test_a_stop_is_repeated_and_then_an_alarm_when_heaters_stay_on(host: Host, gcode: Write) -> None:
    """H27: five seconds later there is something to do at the machine, and the board is reset by DTR."""
    printing(host, gcode()).protocol.stop_now(host.now_s)
    host.sent()
    repeated = 0
    for second in range(8):
        host.receives(HOT).passes(1)
        repeated += host.sent().count("M112")
        if second < 3:
            assert host.state is PrinterState.FINISHING
    assert repeated >= 3
    assert host.last(StateChanged) == StateChanged(PrinterState.ERROR, DID_NOT_STOP)
    assert DID_NOT_STOP in host.last(JobEnded).reason.details
    assert host.protocol.take_dtr() is not None
    host.receives("start")
    assert host.state is PrinterState.CONNECTING


def test_dtr_falls_and_rises_again(host: Host, gcode: Write) -> None:
    """H27: a pulse."""
    printing(host, gcode()).protocol.stop_now(host.now_s)
    levels = []
    for _ in range(80):
        host.receives(HOT).passes(0.1)
        levels.append(host.protocol.take_dtr())
    assert [level for level in levels if level is not None] == [False, True]


@pytest.mark.parametrize("end", ["start", "Error:Printer halted. kill() called!", "stop again"])
def test_dtr_never_stays_low(host: Host, gcode: Write, end: str) -> None:
    """H27: whatever ends the stop in the middle of the pulse; many boards are reset when it rises."""
    printing(host, gcode()).protocol.stop_now(host.now_s)
    levels: list[bool | None] = []
    while False not in levels:
        host.receives(HOT).passes(0.1)
        levels.append(host.protocol.take_dtr())
    if end == "stop again":
        host.protocol.stop_now(host.now_s)
    else:
        host.receives(end)
    host.passes(0.3)
    levels.append(host.protocol.take_dtr())
    assert [level for level in levels if level is not None] == [False, True]


@pytest.mark.parametrize("sign", ["Error:Printer halted. kill() called!", "silence"])
def test_a_stop_is_done_when_the_board_says_so_or_falls_silent(host: Host, gcode: Write, sign: str) -> None:
    """H27."""
    printing(host, gcode()).protocol.stop_now(host.now_s)
    assert host.last(StateChanged).reason == Reason(ReasonCode.STOP_NOT_CONFIRMED)
    if sign == "silence":
        host.passes(4)
    else:
        host.receives(sign)
    assert host.last(StateChanged) == StateChanged(PrinterState.ERROR, Reason(ReasonCode.STOPPED_BY_PERSON))
    assert host.last(JobEnded).outcome is Outcome.FAILED


def test_repeated_stops_never_fill_the_buffer_of_a_board_that_does_not_read(host: Host, gcode: Write) -> None:
    """H26, H27: no line is ever cut."""
    printing(host, gcode(tool_c=200)).protocol.stop_now(host.now_s)
    lines = host.sent()
    for _ in range(100):
        host.receives(HOT).passes(1)
        lines += host.sent()
    beyond_the_slots = lines[5:]  # the empty one, and one for each slot
    assert lines.count("M112") > 1
    assert sum(len(line) + 1 for line in beyond_the_slots) < 127


def test_a_stop_whose_link_is_lost_turns_the_heaters_off_after_the_next_connect(host: Host, gcode: Write) -> None:
    """H27: until they were seen to be off the printer is not idle."""
    printing(host, gcode()).protocol.stop_now(host.now_s)
    host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s)
    host.protocol.link_opened(host.now_s)
    sent: list[str] = []
    for _ in range(30):
        for command in host.commands():
            sent.append(command)
            before = ["FIRMWARE_NAME:Marlin 2.1.2"] if command == "M115" else []
            host.receives(*before, "ok" + (COLD if "M104 S0" in sent else HOT) if command == "M105" else "ok")
        host.passes(0.3)
    assert "M104 S0" in sent
    assert host.state is PrinterState.IDLE


def test_a_cancel_is_repeated_until_the_targets_are_0(host: Host, gcode: Write) -> None:
    """H27: the job ends with an alarm, and the printer is idle only when its heaters were seen to be off."""
    printing(host, gcode()).protocol.cancel(host.now_s)
    sent: list[str] = []
    for _ in range(120):
        for command in host.commands():
            sent.append(command)
            host.receives("ok" + HOT if command == "M105" else "ok")
        host.passes(0.3)
    assert (host.last(JobEnded).outcome, host.last(JobEnded).heaters_off) == (Outcome.CANCELLED, False)
    assert host.last(StateChanged) == StateChanged(PrinterState.ERROR, DID_NOT_STOP)
    assert sent.count("M104 S0") >= 4
    for _ in range(20):
        for command in host.commands():
            host.receives("ok" + COLD if command == "M105" else "ok")
        host.passes(0.3)
    assert host.state is PrinterState.IDLE


def test_a_cancel_turns_off_every_tool_bed_and_chamber_that_was_seen(host: Host, gcode: Write) -> None:
    """H27."""
    printing(host, gcode())
    host.receives(" T:200.0 /200.0 B:60.0 /60.0 C:40.0 /40.0 T0:200.0 /200.0 T1:180.0 /180.0 @:0").passes(0.1)
    host.protocol.cancel(host.now_s)
    sent: list[str] = []
    for _ in range(30):
        for command in host.commands():
            sent.append(command)
            host.receives("ok" + COLD if command == "M105" else "ok")
        host.passes(0.1)
    assert {"M104 S0", "M140 S0", "M104 T0 S0", "M104 T1 S0", "M141 S0"} <= set(sent)


def test_nothing_is_sent_behind_a_blocking_command_where_there_is_no_emergency_parser(
    make_wire: MakeWire, tmp_path: Path
) -> None:
    """H26: neither lines nor polls."""
    path = tmp_path / "cube.gcode"
    path.write_text("G28\nM109 S120\nG1 X1 F6000\nG4 S30\nG1 X2\nG29\nG1 X3\nM600\n")
    wire = make_wire(BoardSettings(emergency_parser=False))
    begin(wire, path)
    behind: list[int] = []

    def watch() -> bool:
        lines = list(wire.protocol._connection.stream._in_flight.lines)
        behind.extend(index for index, line in enumerate(lines) if line.kind >= 2 and index < len(lines) - 1)
        return "M600" in wire.board.executed

    wire.run(watch)
    assert behind == []


@pytest.mark.parametrize("after_s", [1.0, 20.0, 32.0, 68.0, 90.0])
def test_a_cancelled_heat_up_ends_cold_without_an_emergency_parser(make_wire: MakeWire, after_s: float) -> None:
    """H26, H27: both heaters stayed on, and a cut M108 ran as M1."""
    wire = make_wire(BoardSettings(emergency_parser=False))
    begin(wire, CASES / "01_cancel_in_heatup.gcode")
    until_s = wire.now_s + after_s
    wire.run(lambda: wire.now_s >= until_s)
    wire.protocol.cancel(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=60)
    assert (ends(wire)[0].outcome, ends(wire)[0].heaters_off) == (Outcome.CANCELLED, True)
    assert (wire.board.machine.tool.target_c, wire.board.machine.bed.target_c) == (0, 0)
    assert not {line.split(" ")[0] for line in wire.board.executed} & {"M1", "M10"}
    assert wire.board.lost_bytes == 0


def test_a_stop_during_a_heat_up_halts_a_board_without_an_emergency_parser(make_wire: MakeWire) -> None:
    """H26, H27: M112 was lost, and the nozzle went to 260 °C."""
    wire = make_wire(BoardSettings(emergency_parser=False))
    begin(wire, CASES / "02_stop_in_m109.gcode")
    wire.run(lambda: "M109 S260" in wire.board.executed)
    wire.protocol.stop_now(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=6)
    assert wire.events[-1] == StateChanged(PrinterState.ERROR, Reason(ReasonCode.STOPPED_BY_PERSON))
    assert wire.board.machine.tool.target_c == 0


def test_silence_of_a_board_that_may_be_deaf_is_no_sign_that_it_stopped(make_wire: MakeWire, tmp_path: Path) -> None:
    """H27, H30: it has acknowledged the change of filament at once, reports nothing, and stays hot."""
    path = tmp_path / "cube.gcode"
    path.write_text("M104 S200\nG1 X1\nM600\nG1 X2\n")
    wire = make_wire(BoardSettings(dialect=DIALECTS["marlin1"], faults=(parse_fault("deaf-while-waiting"),)))
    begin(wire, path)
    wire.run(lambda: "M600" in wire.board.executed)
    wire.protocol.stop_now(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=6)
    assert wire.board.machine.tool.target_c == 200
    assert [event for event in wire.events if isinstance(event, StateChanged)][-1].reason == DID_NOT_STOP


@pytest.mark.parametrize("moves", [0, 1, 2, 5, 30])
def test_room_for_a_stop_stays_behind_a_wait_that_was_only_stored(
    make_wire: MakeWire, tmp_path: Path, moves: int
) -> None:
    """H26: on a board that acknowledges what it stores, however many lines were in flight before the wait."""
    path = tmp_path / "cube.gcode"
    lines = [f"G1 X{index} Y100 E0.01 F9000" for index in range(moves)]
    path.write_text("\n".join(["G28", *lines, "M109 S200", *[f"G1 X{index} Y50 F9000" for index in range(60)]]) + "\n")
    wire = make_wire(BoardSettings(speed=5, dialect=DIALECTS["repetier-plain"], emergency_parser=False))
    begin(wire, path)
    wire.run(lambda: "M109 S200" in wire.board.executed)
    until_s = wire.now_s + 5
    wire.run(lambda: wire.now_s >= until_s)
    wire.protocol.stop_now(wire.now_s)
    wire.run(lambda: wire.board._is_halted, within_s=60)
    assert wire.board.lost_bytes == 0
    assert wire.board.machine.tool.target_c == 0
