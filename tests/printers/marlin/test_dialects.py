"""Every family of firmware, as the virtual board speaks it: met by its note, printed on, through faults (H4–H19)."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.firmware_notes import all_notes
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    StateChanged,
    TemperaturesRead,
)
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends, moves_made, moves_of, print_file, states

Write = Callable[..., Path]
MakeWire = Callable[..., Any]
Make = Callable[..., Any]
NOTE_OF = {
    "marlin2": "marlin-2",
    "marlin1": "marlin-1.1",
    "prusa-mk3": "prusa-mk3",
    "prusa-buddy": "prusa-buddy",
    "repetier": "repetier",
    "repetier-plain": "repetier",
    "smoothie": "smoothie",
    "klipper": "klipper",
    "rrf": "reprapfirmware",
    "grbl": "grbl",
}
PRINTERS = sorted(set(DIALECTS) - {"grbl"})
COUNTING = sorted(name for name in PRINTERS if DIALECTS[name].checks_numbers)


def test_every_note_has_a_dialect_and_every_dialect_a_note() -> None:
    """The virtual board can play each family that a note describes."""
    assert set(NOTE_OF) == set(DIALECTS)
    assert set(NOTE_OF.values()) == {note.name for note in all_notes()}


@pytest.mark.parametrize("name", PRINTERS)
def test_a_board_is_met_by_the_note_of_its_family(make_wire: MakeWire, name: str) -> None:
    """H2, H5, H6, H25: whatever it says when switched on, and however it answers M115."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.connect()
    note = wire.protocol._connection.note
    assert note is not None
    assert note.name == NOTE_OF[name]
    assert not [command for command in wire.board.executed if not note.supports(command.encode())]
    assert not [event for event in wire.events if isinstance(event, ForeignPrintSeen)]


def test_grbl_is_refused_with_a_sentence(make_wire: MakeWire) -> None:
    """A machine that cuts is not greeted twice."""
    wire = make_wire(BoardSettings(dialect=DIALECTS["grbl"]))
    with pytest.raises(AssertionError, match="milling machine"):
        wire.run(lambda: False)
    assert wire.protocol.failure == Reason(ReasonCode.NOT_A_3D_PRINTER)
    assert wire.board.executed == []


@pytest.mark.parametrize("name", PRINTERS)
def test_a_print_runs_on_every_family(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H10, H12, H13, H16: each line once, in order, temperatures read, nothing lost, no resend on a clean cable."""
    path = gcode(moves=120, tool_c=60)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name]))
    ended = print_file(wire, path)
    assert (ended.outcome, ended.resends, wire.board.lost_bytes) == (Outcome.DONE, 0, 0)
    assert moves_made(wire) == moves_of(path)
    read = [event for event in wire.events if isinstance(event, TemperaturesRead)]
    assert max(event.tool_c or 0 for event in read) > 50
    assert {event.tool_target_c for event in read} >= {60.0}
    assert all(event.bed_c is None or 15 < event.bed_c < 30 for event in read)


@pytest.mark.parametrize("name", COUNTING)
@pytest.mark.parametrize("fault", ["corrupt:25+", "lose-line:33+", "corrupt:40"])
def test_lines_that_are_garbled_or_lost_are_sent_again_on_every_family(
    make_wire: MakeWire, gcode: Write, name: str, fault: str
) -> None:
    """H17: whatever the request looks like, with and without an ok behind it, skipped lines or not."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault(fault),)))
    ended = print_file(wire, path)
    assert ended.outcome is Outcome.DONE
    assert ended.resends > 0
    assert moves_made(wire) == moves_of(path)


@pytest.mark.parametrize("name", PRINTERS)
@pytest.mark.parametrize(
    "fault",
    ["drop-ok:30", "drop-ok:29+", "double-ok:20+", "glue-ok:12+", "garbage:10+", "partial:1", "chatter:15+", "wait:9+"],
)
def test_answers_that_are_lost_doubled_glued_or_cut_repeat_and_skip_nothing(
    make_wire: MakeWire, gcode: Write, name: str, fault: str
) -> None:
    """H13, H14, H18: each move once, in order, and an end."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault(fault),)))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert moves_made(wire) == moves_of(path)
    assert not [event for event in wire.events if isinstance(event, ForeignPrintSeen)]


@pytest.mark.parametrize(
    "faults",
    [
        ("corrupt:21+", "prompt:87", "drop-ok:42", "reset:110"),
        ("corrupt:42", "drop-ok:42"),
        ("corrupt:33", "drop-ok:34"),
        ("corrupt:21", "drop-ok:19"),
        ("lose-line:21", "drop-ok:20"),
        ("corrupt:21+", "drop-ok:17+"),
        ("lose-line:13+", "drop-ok:17+"),
        ("garbage:13+", "drop-ok:42+"),
        ("drop-ok:5+",),
        ("drop-ok:13+",),
        ("drop-ok:88", "drop-ok:89"),
    ],
)
@pytest.mark.parametrize("waits", [True, False])
@pytest.mark.parametrize("name", ["repetier", "repetier-plain"])
def test_an_ok_lost_while_lines_are_sent_again_does_not_stall_the_print(
    make_wire: MakeWire, gcode: Write, name: str, faults: tuple[str, ...], *, waits: bool
) -> None:
    """H14, H17: on a board whose ok holds no temperatures, whether or not it says that it has nothing to do."""
    path = gcode(moves=100)
    dialect = replace(DIALECTS[name], sends_wait=waits)
    wire = make_wire(BoardSettings(speed=50, dialect=dialect, faults=tuple(parse_fault(fault) for fault in faults)))
    ended = print_file(wire, path)
    moved = moves_made(wire)
    assert moved == moves_of(path)[: len(moved)]
    if "reset:110" in faults:
        assert (ended.outcome, ended.heaters_off) == (Outcome.FAILED, True)
        assert ended.reason.code is ReasonCode.RESTARTED_DURING_PRINT
    else:
        assert (ended.outcome, moved) == (Outcome.DONE, moves_of(path))


@pytest.mark.parametrize("name", sorted(name for name in PRINTERS if DIALECTS[name].sends_wait))
def test_a_lost_ok_costs_seconds_where_the_board_says_that_it_waits(
    make_wire: MakeWire, gcode: Write, name: str
) -> None:
    """H14: one question after the first `wait`, whose ok stands for the lines before it."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault("drop-ok:40+"),)))
    begin(wire, path)
    began_s = wire.now_s
    wire.run(lambda: bool(ends(wire)))
    assert moves_made(wire) == moves_of(path)
    assert wire.now_s - began_s < 30


@pytest.mark.parametrize("name", PRINTERS)
def test_a_halt_in_the_firmwares_own_words_fails_the_job(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H18."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault("fatal:60"),)))
    ended = print_file(wire, path)
    assert ended.outcome is Outcome.FAILED
    assert (ended.reason.code, ended.reason.values["raw"]) == (ReasonCode.STOPPED_ITSELF, DIALECTS[name].fatal_message)
    assert states(wire)[-1] == "error"


@pytest.mark.parametrize("name", [name for name in COUNTING if "start" in DIALECTS[name].banner])
def test_a_reset_fails_the_job_and_the_board_is_met_anew(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H7, H24: on every family that says start."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault("reset:60"),)))
    ended = print_file(wire, path)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.code is ReasonCode.RESTARTED_DURING_PRINT
    moved = moves_made(wire)
    assert moved == moves_of(path)[: len(moved)]


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ("pause", "paused"),
        ("paused", "paused"),
        ("cancel", "finishing"),
        ("filament", "attention"),
        ("cold", "attention"),
    ],
)
def test_what_the_machine_asks_of_us_is_done(make_wire: MakeWire, gcode: Write, fault: str, state: str) -> None:
    """H18, H19."""
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault(f"{fault}:60"),)))
    begin(wire, gcode(moves=150))
    wire.run(lambda: state in states(wire))


def test_a_question_of_the_machine_does_not_hold_the_lines_up(make_wire: MakeWire, gcode: Write) -> None:
    """H11, H19."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("prompt:60"),)))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert PromptShown("Is the door shut?", ("Yes", "No")) in wire.events
    assert moves_made(wire) == moves_of(path)


def test_busy_lines_in_between_are_only_a_sign_of_life(make_wire: MakeWire, gcode: Write) -> None:
    """H15."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("busy:7+"),)))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert "attention" not in states(wire)
    assert PrinterState.IDLE.value == states(wire)[-1]


@pytest.mark.parametrize("name", PRINTERS)
def test_the_window_is_as_wide_as_the_note_says(make_wire: MakeWire, name: str) -> None:
    """H10: buffer and slots; no slot counts where ok only says that a line was stored."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.connect()
    note, limits = wire.protocol._connection.note, wire.protocol._connection.stream.limits
    assert limits.receive_bytes == note.receive_bytes - 1
    assert limits.slots == (0 if note.quirks.ok_when_queued else note.command_slots)


def test_limits_that_somebody_configured_are_kept(make_wire: MakeWire) -> None:
    """H10: one line at a time can be forced."""
    wire = make_wire(BoardSettings(dialect=DIALECTS["klipper"]), limits=SendLimits(lines=1))
    wire.connect()
    assert wire.protocol._connection.stream.limits == SendLimits(lines=1)


@pytest.mark.parametrize("name", PRINTERS)
@pytest.mark.parametrize("rounds", [40, 150, 400])
def test_a_print_outlives_its_host_wherever_the_board_keeps_its_numbers(
    make_wire: MakeWire, gcode: Write, name: str, rounds: int
) -> None:
    """H23, H24: it goes on at the next line, or, on a board that reads numbers over, is ended with the heaters off."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=20, dialect=DIALECTS[name]))
    wire.connect()
    job = PrintJob("job-1", path, path.name, 600, hashlib.sha256(path.read_bytes()).hexdigest(), 40, 0.2)
    wire.protocol.start(job, GcodeFile(path), wire.now_s)
    wire.run(lambda: bool(wire.journal))
    left = iter(range(rounds))
    wire.run(lambda: next(left, None) is None or bool(ends(wire)))
    if ends(wire):
        return
    wire.kill_host()
    wire.recover()
    wire.run(lambda: bool(ends(wire)), within_s=4000)
    moved = moves_made(wire)
    if DIALECTS[name].checks_numbers:
        assert ends(wire)[-1].outcome is Outcome.DONE
        assert moved == moves_of(path)
    else:
        assert (ends(wire)[-1].outcome, ends(wire)[-1].heaters_off) == (Outcome.FAILED, True)
        assert moved == moves_of(path)[: len(moved)]


def _commands(host: Any) -> list[str]:
    """What goes out now, without numbers and checksums, and without the bytes that are no text."""
    lines = host.protocol.data_to_send().decode("ascii", "ignore").splitlines()
    plain = [line.partition("*")[0] for line in lines if line]
    return [line.partition(" ")[2] if line.startswith("N") else line for line in plain]


def test_ten_requests_for_the_same_line_end_the_job_with_a_clear_message(host: Any, gcode: Write) -> None:
    """H17."""
    host.connects().starts(gcode(moves=200))
    for _ in range(10):
        host.receives("Error:checksum mismatch, Last Line: 0", "Resend: 1", "ok").passes(0.1).sent()
    for _ in range(60):
        for command in _commands(host):
            firmware = ["FIRMWARE_NAME:Marlin 2.1"] if command == "M115" else []
            host.receives(*firmware, "ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
        host.passes(0.2)
    ended = host.last(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert (ended.reason.code, ended.reason.values["times"]) == (ReasonCode.LINE_ASKED_TOO_OFTEN, 10)
    assert ended.heaters_off is True


def test_a_board_that_wants_to_begin_at_line_1_again_was_reset(host: Any, gcode: Write) -> None:
    """H7: without a word of it; the file must not be printed over the piece."""
    host.connects().starts(gcode(moves=200))
    for _ in range(30):
        host.sent()
        host.receives("ok")
    host.sent()
    for _ in range(2):
        host.receives("Error:Line Number is not Last Line Number+1, Last Line: 0", "Resend: 1", "ok").passes(4)
        assert not [command for command in _commands(host) if command.startswith("G1")]
    for _ in range(60):
        for command in _commands(host):
            host.receives("ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
        host.passes(0.2)
    assert host.last(JobEnded).reason.code is ReasonCode.LINE_NUMBERS_RESET


def test_one_line_in_ten_sent_again_is_an_alarm(make_wire: MakeWire, gcode: Write) -> None:
    """H17."""
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("corrupt:7+"),)))
    assert print_file(wire, gcode(moves=300)).outcome is Outcome.DONE
    assert StateChanged(PrinterState.PRINTING, Reason(ReasonCode.MANY_RESENDS)) in wire.events


def test_a_machine_that_asks_to_be_let_go_is_let_go(host: Any, gcode: Write) -> None:
    """H19: `disconnect`, with or without a job."""
    host.connects()
    host.receives("//action:disconnect")
    assert host.protocol.failure == Reason(ReasonCode.ASKED_TO_DISCONNECT)


@pytest.mark.parametrize("dialect", ["marlin1", "prusa-mk3", "repetier", "smoothie", "klipper", "rrf"])
def test_a_print_runs_on_a_real_port_of_every_family(
    board_on: Make, printer_on: Make, events: Any, gcode: Write, dialect: str
) -> None:
    """H4, H13: answers cut in pieces, chatter in between."""
    board = board_on("--dialect", dialect, "--speed", "200", "--fault", "partial:1", "--fault", "chatter:20+")
    printer = printer_on(board.link)
    path = gcode(moves=300)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(PrintJob("job-1", path, path.name))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert [line for line in board.executed() if line.startswith("G1 X")] == moves_of(path)


def test_a_board_that_resets_when_its_port_is_opened_is_met_all_the_same(
    board_on: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H2, H4."""
    board = board_on("--reset-on-open", "--dialect", "marlin1", "--speed", "200")
    printer = printer_on(board.link)
    path = gcode(moves=50)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(PrintJob("job-1", path, path.name))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert [line for line in board.executed() if line.startswith("G1 X")] == moves_of(path)


@pytest.mark.parametrize("name", ["marlin1", "smoothie", "rrf", "marlin2"])
@pytest.mark.parametrize("asks", ["the machine", "the file"])
def test_a_machine_may_wait_for_a_person_for_as_long_as_it_takes(
    make_wire: MakeWire, gcode: Write, name: str, asks: str
) -> None:
    """H15, H19: also one that says nothing meanwhile; when the person has answered, the print goes on."""
    path = gcode(moves=100)
    lines = path.read_text().splitlines()
    if asks == "the file":
        lines.insert(40, "M600")
        path.write_text("\n".join(lines) + "\n")
    faults = (parse_fault("attention:50"),) if asks == "the machine" else ()
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=faults))
    begin(wire, path)
    wire.run(lambda: any(isinstance(event, PromptShown) for event in wire.events))
    until_s = wire.now_s + 2400
    wire.run(lambda: wire.now_s > until_s)
    assert ends(wire) == []
    wire.protocol.answer_prompt(0, wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    assert ends(wire)[0].outcome is Outcome.DONE
    assert moves_made(wire) == moves_of(path)


def test_a_milling_machine_is_refused_on_its_port(board_on: Make, printer_on: Make, events: Any) -> None:
    """The sentence says what to do."""
    printer = printer_on(board_on("--dialect", "grbl").link)
    printer.connect()
    assert events.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.NOT_A_3D_PRINTER)
