"""A print whose host is killed continues at exactly the next line, or ends with the true reason; in memory."""

import hashlib
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, PrintJob, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from tests.printers.marlin.wire_helpers import ends

Write = Callable[..., Path]
Wire = Any
MakeWire = Callable[..., Any]
QUESTIONS = ("M105", "M115", "M27", "M114", "M110", "M155", "M113", "M876", "M400")


def _job(path: Path) -> PrintJob:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return PrintJob("job-1", path, path.name, 600, digest, layers=40, layer_starts=((1, 1), (10**6, 2)))


def _cause(ended: JobEnded) -> object:
    """Why the print could not be resumed."""
    assert ended.reason
    assert ended.reason.code is ReasonCode.NOT_RESUMED
    return ended.reason.values["cause"]


def _start(wire: Wire, path: Path) -> None:
    wire.connect()
    wire.protocol.start(_job(path), GcodeFile(path), wire.now_s)


def _done(wire: Wire) -> Callable[[], bool]:
    return lambda: bool(ends(wire))


def _commands(wire: Wire) -> list[str]:
    """What the board has executed, without queries and the wait for the last move."""
    return [command for command in wire.board.executed if not command.startswith(QUESTIONS)]


def _undisturbed(path: Path) -> list[str]:
    with closing(GcodeFile(path)) as source:
        return [command.decode() for command in iter(source.next_command, None)]


def _run_rounds(wire: Wire, rounds: int) -> None:
    remaining = iter(range(rounds))
    wire.run(lambda: next(remaining, None) is None or bool(ends(wire)))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deaths=st.lists(st.integers(1, 400), min_size=1, max_size=4), away_s=st.floats(0, 14))
def test_after_any_crashes_the_board_has_executed_the_same_commands_as_without(
    make_wire: MakeWire, gcode: Write, deaths: list[int], away_s: float
) -> None:
    """H23: without queries and the wait for the last move."""
    path = gcode(moves=150, tool_c=60)
    wire = make_wire(BoardSettings(speed=20))
    _start(wire, path)
    wire.run(lambda: bool(wire.journal))
    for rounds in deaths:
        _run_rounds(wire, rounds)
        wire.kill_host(away_s)
        wire.recover()
    wire.run(_done(wire))
    assert {ended.outcome for ended in ends(wire)} == {Outcome.DONE}
    assert _commands(wire) == _undisturbed(path)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.integers(1, 300), seed=st.integers(0, 2**32), loss=st.floats(0, 0.05))
def test_a_crash_on_a_bad_cable_repeats_and_skips_nothing(
    make_wire: MakeWire, gcode: Write, rounds: int, seed: int, loss: float
) -> None:
    """H14, H17, H23: replies are lost before and after it."""
    rng, printing = random.Random(seed), []

    def garble(output: bytes) -> bytes:
        lines = output.splitlines(keepends=True)
        return b"".join(line for line in lines if not printing or rng.random() > loss)

    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=20), garble)
    _start(wire, path)
    wire.run(lambda: bool(wire.journal))
    printing.append(True)
    _run_rounds(wire, rounds)
    wire.kill_host()
    wire.recover()
    wire.run(lambda: bool(ends(wire)) or bool(wire.protocol.failure), within_s=20_000)
    executed = _commands(wire)
    if ends(wire) and ends(wire)[-1].outcome is Outcome.DONE:
        assert executed == _undisturbed(path)
    else:
        assert [command for command in executed if command.startswith("G1 X")] == [
            command for command in _undisturbed(path) if command.startswith("G1 X")
        ][: len([command for command in executed if command.startswith("G1 X")])]


def test_a_resumed_print_reports_its_start_and_states(make_wire: MakeWire, gcode: Write) -> None:
    """H23: JobStarted first."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.clear_events()
    wire.recover()
    wire.run(_done(wire))
    states = [event.state for event in wire.events if isinstance(event, StateChanged)]
    assert states == ["connecting", "resuming", "printing", "finishing", "idle"]
    assert [event for event in wire.events if isinstance(event, JobStarted)] == [JobStarted("job-1")]
    assert ends(wire)[0].lines == 304


def test_a_crash_during_a_heat_up_waits_for_its_end(make_wire: MakeWire, gcode: Write) -> None:
    """H15, H23: the board may not answer for minutes."""
    path = gcode(moves=50, tool_c=240)
    wire = make_wire(BoardSettings(speed=0.2))
    _start(wire, path)
    wire.run(lambda: wire.board.machine.tool.target_c == 240)
    wire.kill_host()
    wire.recover()
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.DONE
    assert _commands(wire) == _undisturbed(path)


def test_a_reset_board_fails_the_job_at_its_position(make_wire: MakeWire, gcode: Write) -> None:
    """H7, H24: nothing is restarted; the heaters are confirmed off first."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300, tool_c=60))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.board.reset(wire.now_s)
    before = len(wire.board.executed)
    wire.recover()
    wire.run(_done(wire))
    (ended,) = ends(wire)
    assert (ended.outcome, ended.heaters_off) == (Outcome.FAILED, True)
    assert _cause(ended) == Reason(ReasonCode.RESET_MEANWHILE)
    stood_at = ended.reason.details[0].values["position"]
    assert stood_at.code is ReasonCode.AT_LAYER_OF
    assert (stood_at.values["layer"], stood_at.values["layers"], stood_at.values["z_mm"]) == (1, 40, 0.2)
    assert not [command for command in wire.board.executed[before:] if command.startswith("G")]


def test_an_unnoticed_reset_is_recognised_by_the_line_number(make_wire: MakeWire, gcode: Write) -> None:
    """H24: native-USB boards do not repeat `start`."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.board.reset(wire.now_s)
    wire.board.take_output()
    wire.recover()
    wire.run(_done(wire))
    assert _cause(ends(wire)[0]) == Reason(ReasonCode.LAST_LINE_NOT_IN_JOURNAL, line=0)


@pytest.mark.parametrize(("away_s", "outcome"), [(55.0, Outcome.DONE), (70.0, Outcome.FAILED)])
def test_a_print_that_stood_still_for_more_than_a_minute_has_failed(
    make_wire: MakeWire, gcode: Write, away_s: float, outcome: Outcome
) -> None:
    """H23, H24."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host(away_s)
    wire.recover()
    wire.run(_done(wire))
    (ended,) = ends(wire)
    assert ended.outcome is outcome
    assert ended.outcome is Outcome.DONE or _cause(ended) == Reason(ReasonCode.STOOD_STILL, seconds=70)


@pytest.mark.parametrize("in_handshake", [False, True])
def test_a_print_ended_by_a_person_while_offline_is_not_resumed(
    make_wire: MakeWire, gcode: Write, in_handshake: bool
) -> None:
    """H23: the bed was cleared before the link was back, or before the board had answered; nothing moves."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300, tool_c=60))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.recover(opened=in_handshake)
    moves = len([command for command in _commands(wire) if command.startswith("G")])
    wire.protocol.forget("another", wire.now_s)
    wire.protocol.forget("job-1", wire.now_s)
    if not in_handshake:
        wire.protocol.link_opened(wire.now_s)
    wire.run(_done(wire))
    assert [ended.outcome for ended in ends(wire)] == [Outcome.CANCELLED]
    assert len([command for command in _commands(wire) if command.startswith("G")]) == moves
    assert wire.board.machine.tool.target_c == 0


def test_a_print_whose_file_has_changed_is_not_resumed(make_wire: MakeWire, gcode: Write) -> None:
    """H24."""
    path = gcode(moves=300)
    wire = make_wire(BoardSettings())
    _start(wire, path)
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    path.write_text(path.read_text().replace("X100", "X101"))
    wire.recover()
    wire.run(_done(wire))
    assert _cause(ends(wire)[0]) == Reason(ReasonCode.RESUME_FILE_CHANGED)


@pytest.mark.parametrize("rounds", range(1, 40, 3))
def test_an_interrupted_pause_is_completed_and_the_print_continues_at_its_position(
    make_wire: MakeWire, gcode: Write, rounds: int
) -> None:
    """H22, H23: killed at any moment of pausing or resuming."""
    path = gcode(moves=200)
    wire = make_wire(BoardSettings(speed=10), bed=Bed(250, 210, 200))
    _start(wire, path)
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.protocol.pause(wire.now_s)
    _run_rounds(wire, rounds)
    wire.kill_host()
    wire.clear_events()
    wire.recover()
    wire.run(lambda: StateChanged(PrinterState.PAUSED) in wire.events)
    position = wire.board.machine.motion.position
    assert (position["X"], position["Y"]) == (10.0, 10.0)
    assert position["Z"] == pytest.approx(5.2)
    wire.protocol.resume(wire.now_s)
    _run_rounds(wire, rounds)
    wire.kill_host()
    wire.recover()
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.DONE
    moves = [command for command in _undisturbed(path) if command.startswith("G1 X")]
    assert [command for command in _commands(wire) if command in set(moves)] == moves


def test_a_paused_print_may_stand_still_for_an_hour(make_wire: MakeWire, gcode: Write) -> None:
    """H22, H23: the nozzle is parked."""
    wire = make_wire(BoardSettings(speed=10))
    _start(wire, gcode(moves=200))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: StateChanged(PrinterState.PAUSED) in wire.events)
    wire.kill_host(3600)
    wire.clear_events()
    wire.recover()
    wire.run(lambda: StateChanged(PrinterState.PAUSED) in wire.events)
    wire.protocol.resume(wire.now_s)
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.DONE


def test_an_interrupted_cancel_is_completed(make_wire: MakeWire, gcode: Write) -> None:
    """H21, H24: killed between the cancel and its end, during a heat-up."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(tool_c=250))
    wire.run(lambda: wire.board.machine.tool.target_c == 250)
    wire.protocol.cancel(wire.now_s)
    wire.write_journal()
    wire.kill_host()
    wire.recover()
    begun_s = wire.now_s
    wire.run(_done(wire))
    (ended,) = ends(wire)
    assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
    assert wire.now_s - begun_s < 15
    assert not [command for command in _commands(wire) if command.startswith("G1 X")]


def test_an_end_that_was_not_delivered_is_reported_again(make_wire: MakeWire, gcode: Write) -> None:
    """H23: the process died before it could report it."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=20))
    wire.run(_done(wire))
    ended = ends(wire)
    wire.kill_host(500)
    wire.clear_events()
    wire.recover()
    wire.run(_done(wire))
    assert ends(wire) == ended
    assert ended[0].outcome is Outcome.DONE


def test_a_cancel_during_a_resync_aborts_the_heat_up(make_wire: MakeWire, gcode: Write) -> None:
    """H21."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(tool_c=250))
    wire.run(lambda: wire.board.machine.tool.target_c == 250)
    wire.kill_host()
    wire.recover()
    wire.run(lambda: wire.protocol.wake_at_s is not None and StateChanged(PrinterState.RESUMING) in wire.events)
    wire.protocol.cancel(wire.now_s)
    begun_s = wire.now_s
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.CANCELLED
    assert wire.now_s - begun_s < 15


def test_an_emergency_stop_during_a_resync_fails_the_job(make_wire: MakeWire, gcode: Write) -> None:
    """H20."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.recover()
    wire.protocol.stop_now(wire.now_s)
    wire.run(_done(wire))
    reason = ends(wire)[0].reason
    assert reason.code is ReasonCode.STOPPED_BY_PERSON
    assert reason.details[0].values["position"].values["layer"] == 1


def test_a_torn_journal_is_as_good_as_a_whole_one(make_wire: MakeWire, gcode: Write) -> None:
    """H23: killed in the middle of a write."""
    path = gcode(moves=300)
    wire = make_wire(BoardSettings())
    _start(wire, path)
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.journal += '{"in":'
    wire.recover()
    wire.run(_done(wire))
    assert _commands(wire) == _undisturbed(path)


def test_after_a_crash_a_board_that_waits_for_a_person_needs_attention(make_wire: MakeWire, gcode: Write) -> None:
    """H15, H23: the print continues when the prompt was answered at the machine."""
    path = gcode(moves=100)
    path.write_text(path.read_text().replace("G1 Z0.2 F600", "M0 Look\nG1 Z0.2 F600"))
    wire = make_wire(BoardSettings(speed=10))
    _start(wire, path)
    wire.run(
        lambda: StateChanged(PrinterState.ATTENTION, Reason(ReasonCode.MACHINE_MESSAGE, raw="Look")) in wire.events
    )
    wire.kill_host()
    wire.clear_events()
    wire.recover()
    wire.run(lambda: PrinterState.ATTENTION in [e.state for e in wire.events if isinstance(e, StateChanged)])
    wire.board.receive(b"M108\n", wire.now_s)  # somebody presses the knob
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.DONE
    assert [line for line in _commands(wire) if line != "M108"] == _undisturbed(path)


def test_the_journal_needs_few_writes_and_stays_small(make_wire: MakeWire, gcode: Write) -> None:
    """H23: whatever the line rate, with and without polling."""
    wire = make_wire(BoardSettings(speed=5))
    entries: list[Any] = []
    largest = [0]
    keep = wire.write_journal

    def write_journal() -> None:
        before = len(wire.journal)
        keep()
        if len(wire.journal) != before:
            entries.append(wire.now_s)
            largest[0] = max(largest[0], len(wire.journal))

    wire.write_journal = write_journal
    _start(wire, gcode(moves=4000, feed=1200))
    wire.run(_done(wire))
    assert len(entries) <= 4 * (entries[-1] - entries[0])
    assert largest[0] < 250_000


def test_a_board_that_ignores_line_numbers_is_not_asked_for_its_last_one(make_wire: MakeWire, gcode: Write) -> None:
    """H24: Klipper's serial port accepts any line."""
    wire = make_wire(BoardSettings())
    _start(wire, gcode(moves=300))
    wire.run(lambda: len(_commands(wire)) > 60)
    wire.kill_host()
    wire.journal = wire.journal.replace('"keeps_numbers":true', '"keeps_numbers":false')
    wire.recover()
    wire.run(_done(wire))
    assert ends(wire)[0].outcome is Outcome.FAILED
    assert _cause(ends(wire)[0]) == Reason(ReasonCode.LAST_LINE_UNSUPPORTED)
