"""The protocol with the core of the virtual board, in memory, on cables that garble, glue and lose replies."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import JobEnded, JobProgressed, Outcome, PrinterState, PrintJob, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends, moves_made, moves_of, print_file

Write = Callable[..., Path]
Wire = Any
MakeWire = Callable[..., Any]
STOPPED = Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM)


def test_a_print_completes_without_a_lost_byte_or_a_resend(make_wire: MakeWire, gcode: Write) -> None:
    """H10, H12."""
    path = gcode(moves=500, tool_c=200)
    wire = make_wire(BoardSettings(speed=20))
    ended = print_file(wire, path)
    assert (ended.outcome, ended.resends, wire.board.lost_bytes) == (Outcome.DONE, 0, 0)
    assert moves_made(wire) == moves_of(path)
    assert ended.lines == 505
    states = [event.state for event in wire.events if isinstance(event, StateChanged)]
    assert states[states.index(PrinterState.IDLE) :] == ["idle", "heating", "printing", "finishing", "idle"]


def test_progress_is_reported_at_most_twice_a_second_and_only_grows(make_wire: MakeWire, gcode: Write) -> None:
    """By position in the file, with height and remaining time."""
    wire = make_wire(BoardSettings())
    begun_s = wire.now_s
    print_file(wire, gcode(moves=500))
    made = [event for event in wire.events if isinstance(event, JobProgressed)]
    assert 2 < len(made) <= 2 * (wire.now_s - begun_s) + 2
    assert [event.fraction for event in made] == sorted(event.fraction for event in made)
    assert made[-1].fraction == 1.0
    assert made[-2].z_mm == 0.2
    assert made[-2].remaining_s is not None


@pytest.mark.parametrize(
    "fault", ["drop-ok:10", "drop-ok:9+", "corrupt:30", "corrupt:25+", "lose-line:30", "lose-line:33+"]
)
@pytest.mark.parametrize("ok_after_resend", [True, False])
@pytest.mark.parametrize("advanced_ok", [True, False])
def test_each_move_is_executed_once_whatever_the_cable_does(
    make_wire: MakeWire, gcode: Write, fault: str, ok_after_resend: bool, advanced_ok: bool
) -> None:
    """H14, H17."""
    path = gcode(moves=200)
    faulty = BoardSettings(50, ok_after_resend=ok_after_resend, advanced_ok=advanced_ok, faults=(parse_fault(fault),))
    wire = make_wire(faulty)
    assert print_file(wire, path).outcome is Outcome.DONE
    assert moves_made(wire) == moves_of(path)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), loss=st.floats(0, 0.08), gluing=st.floats(0, 0.2), noise=st.floats(0, 0.02))
def test_lost_glued_or_garbled_replies_neither_stall_a_print_nor_repeat_a_move(
    make_wire: MakeWire, gcode: Write, seed: int, loss: float, gluing: float, noise: float
) -> None:
    """H13, H14, H17: no deadlock, and no command repeated or skipped as long as the job runs."""
    rng = random.Random(seed)

    def garble(output: bytes) -> bytes:
        if not printing:
            return output
        lines = [line for line in output.splitlines(keepends=True) if rng.random() > loss]
        glued = b"".join(line.rstrip(b"\n") if rng.random() < gluing else line for line in lines)
        return bytes(rng.randrange(256) if rng.random() < noise else byte for byte in glued)

    path = gcode(moves=120)
    printing: list[bool] = []
    wire = make_wire(BoardSettings(50), garble)
    wire.connect()
    printing.append(True)
    wire.protocol.start(PrintJob("job-1", path, path.name), GcodeFile(path), wire.now_s)
    wire.run(lambda: bool(ends(wire)) or bool(wire.protocol.failure), within_s=20_000)
    moved, moves = moves_made(wire), moves_of(path)
    assert moved == moves[: len(moved)]
    ended = ends(wire)
    if ended and ended[0].outcome is Outcome.DONE:
        assert len(moved) == len(moves)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunks=st.lists(st.binary(max_size=60), max_size=30))
def test_random_bytes_from_the_port_do_no_harm(make_wire: MakeWire, chunks: list[bytes]) -> None:
    """H2: it may be another device."""
    wire = make_wire(BoardSettings())
    wire.connect()
    for chunk in chunks:
        wire.protocol.receive_data(chunk, wire.now_s)
        wire.protocol.wake(wire.now_s)
        assert wire.protocol.wake_at_s is None or wire.protocol.wake_at_s > wire.now_s or wire.protocol.failure


def test_a_cancel_aborts_a_heat_up_and_confirms_the_heaters_off(make_wire: MakeWire, gcode: Write) -> None:
    """H21."""
    path = gcode(tool_c=250)
    wire = make_wire(BoardSettings())
    begin(wire, path)
    wire.run(lambda: wire.board.machine.tool.target_c == 250)
    wire.protocol.cancel(wire.now_s)
    begun_s = wire.now_s
    wire.run(lambda: bool(ends(wire)))
    (ended,) = ends(wire)
    assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
    assert wire.now_s - begun_s < 5
    assert wire.board.machine.tool.target_c == 0
    assert "M108" in wire.board.executed
    assert moves_made(wire) == []


def left_hot(wire: Wire, path: Path) -> PrintJob:
    """Start a file that leaves the nozzle hot, with the heaters to be turned off after it."""
    job = PrintJob("job-1", path, path.name, heaters_off=True)
    wire.connect()
    wire.protocol.start(job, GcodeFile(path), wire.now_s)
    return job


def test_heaters_that_a_file_leaves_on_are_turned_off_after_it_and_seen_to_be(
    make_wire: MakeWire, gcode: Write
) -> None:
    """G4: where that is asked for; the print is done all the same."""
    path = gcode(tool_c=200)
    assert print_file(wire := make_wire(BoardSettings(speed=20)), path).heaters_off is None
    assert wire.board.machine.tool.target_c == 200

    wire = make_wire(BoardSettings(speed=20))
    left_hot(wire, path)
    wire.run(lambda: bool(ends(wire)), within_s=20_000)
    (ended,) = ends(wire)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.DONE, None, True)
    assert wire.board.machine.tool.target_c == 0
    assert moves_made(wire)[: len(moves_of(path))] == moves_of(path)
    states = [event.state for event in wire.events if isinstance(event, StateChanged)]
    assert states[states.index(PrinterState.IDLE) :] == ["idle", "heating", "printing", "finishing", "idle"]
    assert [event.fraction for event in wire.events if isinstance(event, JobProgressed)][-1] == 1.0


def test_a_print_stays_done_when_the_link_is_lost_while_its_heaters_are_turned_off(
    make_wire: MakeWire, gcode: Write
) -> None:
    """G4: but its heaters were not seen to be off."""
    wire = make_wire(BoardSettings(speed=20))
    left_hot(wire, gcode(tool_c=200))
    wire.run(lambda: wire.board.machine.tool.target_c == 0 and len(wire.board.executed) > 200, within_s=20_000)
    assert not ends(wire)
    wire.protocol.link_lost(Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM), wire.now_s)
    (ended,) = [event for event in wire.protocol.take_events() if isinstance(event, JobEnded)]
    assert (ended.outcome, ended.heaters_off) == (Outcome.DONE, False)


def test_a_pause_parks_and_a_resume_returns_to_the_position(make_wire: MakeWire, gcode: Write) -> None:
    """H22."""
    path = gcode(moves=400)
    wire = make_wire(BoardSettings())
    begin(wire, path)
    wire.run(lambda: len(moves_made(wire)) > 50)
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: StateChanged(PrinterState.PAUSED) in wire.events)
    position = wire.board.machine.motion.position
    assert (position["X"], position["Y"]) == (0.0, 0.0)
    assert position["Z"] == pytest.approx(5.2)
    before = len(wire.board.executed)
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    after = wire.board.executed[before:]
    assert after[:2] == ["G90", "M82"]
    assert after[3] == "G1 Z0.200 F600"
    assert "G1 F6000" in after
    assert ends(wire)[0].outcome is Outcome.DONE
    made = [move for move in moves_made(wire) if move in set(moves_of(path))]
    assert made == moves_of(path)


def test_a_resume_right_after_a_pause_is_carried_out(make_wire: MakeWire, gcode: Write) -> None:
    """H22."""
    path = gcode(moves=100)
    wire = make_wire(BoardSettings(10))
    begin(wire, path)
    wire.run(lambda: len(moves_made(wire)) > 20)
    wire.protocol.pause(wire.now_s)
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    assert ends(wire)[0].outcome is Outcome.DONE


def test_an_earlier_job_is_ended_after_its_heaters_are_confirmed_off(make_wire: MakeWire) -> None:
    """H24, H25."""
    wire = make_wire(BoardSettings())
    wire.board.machine.tool.set_target(200, wire.now_s)
    wire.protocol.end_print(JobEnded("job-0", Outcome.FAILED, STOPPED))
    wire.run(lambda: bool(ends(wire)))
    assert ends(wire) == [JobEnded("job-0", Outcome.FAILED, STOPPED, True)]
    assert wire.board.machine.tool.target_c == 0


def test_a_board_that_falls_silent_is_given_up(make_wire: MakeWire, gcode: Write) -> None:
    """H14."""
    path = gcode()
    wire = make_wire(BoardSettings(faults=(parse_fault("silence:60"),)))
    begin(wire, path)
    wire.run(lambda: bool(wire.protocol.failure))
    assert wire.protocol.failure == Reason(ReasonCode.NO_LONGER_ANSWERS)
