"""Every firmware family as the virtual board simulates it: identified, printed on, with faults (H4–H19)."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.plain_text import machine_words
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.firmware_notes import all_notes
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import (
    FirmwareFound,
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
from kiosk.printroom.matching.firmware import family_of
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
    """The virtual board can simulate each family that has a note."""
    assert set(NOTE_OF) == set(DIALECTS)
    assert set(NOTE_OF.values()) == {note.name for note in all_notes()}


@pytest.mark.parametrize("name", PRINTERS)
def test_a_board_is_identified_by_the_note_of_its_family(make_wire: MakeWire, name: str) -> None:
    """H2, H5, H6, H25: whatever its banner and its reply to M115."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.connect()
    note = wire.protocol._connection.note
    assert note is not None
    assert note.name == NOTE_OF[name]
    assert not [command for command in wire.board.executed if not note.supports(command.encode())]
    assert not [event for event in wire.events if isinstance(event, ForeignPrintSeen)]


FAMILIES = {"klipper": "klipper", "rrf": "reprapfirmware", "repetier": "repetier", "smoothie": "smoothie"}


@pytest.mark.parametrize("name", PRINTERS)
def test_the_firmware_is_reported_once_for_the_check_of_files(make_wire: MakeWire, name: str) -> None:
    """G3, G6, G9: Klipper behind a serial port takes other lines than Marlin."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.connect()
    (found,) = [event for event in wire.events if isinstance(event, FirmwareFound)]
    assert family_of(found.name) == FAMILIES.get(name.partition("-")[0], "marlin")


def test_a_milling_machine_is_refused(make_wire: MakeWire) -> None:
    """Grbl; it is not greeted again."""
    wire = make_wire(BoardSettings(dialect=DIALECTS["grbl"]))
    with pytest.raises(AssertionError, match="milling machine"):
        wire.run(lambda: False)
    assert wire.protocol.failure == Reason(ReasonCode.NOT_A_3D_PRINTER)
    assert wire.board.executed == []


@pytest.mark.parametrize("name", PRINTERS)
def test_a_print_completes_on_every_family(make_wire: MakeWire, gcode: Write, name: str) -> None:
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
def test_garbled_and_lost_lines_are_resent_on_every_family(
    make_wire: MakeWire, gcode: Write, name: str, fault: str
) -> None:
    """H17: whatever the form of the request, with and without an `ok` after it, with and without skipped lines."""
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
def test_lost_doubled_glued_or_cut_replies_repeat_and_skip_nothing(
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
def test_an_ok_lost_during_a_resend_does_not_stall_the_print(
    make_wire: MakeWire, gcode: Write, name: str, faults: tuple[str, ...], *, waits: bool
) -> None:
    """H14, H17: on a board whose `ok` holds no temperatures, with and without `wait`."""
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
def test_a_lost_ok_costs_seconds_on_boards_that_send_wait(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H14: one probe after the first `wait`, whose `ok` acknowledges the lines before it."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault("drop-ok:40+"),)))
    begin(wire, path)
    began_s = wire.now_s
    wire.run(lambda: bool(ends(wire)))
    assert moves_made(wire) == moves_of(path)
    assert wire.now_s - began_s < 30


@pytest.mark.parametrize("name", PRINTERS)
def test_a_fatal_error_fails_the_job_with_the_firmwares_message(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H18."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault("fatal:60"),)))
    ended = print_file(wire, path)
    assert ended.outcome is Outcome.FAILED
    said = machine_words(DIALECTS[name].fatal_message)
    assert (ended.reason.code, ended.reason.values["raw"]) == (ReasonCode.STOPPED_ITSELF, said)
    assert states(wire)[-1] == "error"


@pytest.mark.parametrize("name", [name for name in COUNTING if "start" in DIALECTS[name].banner])
def test_a_reset_fails_the_job_on_every_family(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H7, H24: on those that send `start`."""
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
def test_requests_and_warnings_of_the_machine_change_the_state(
    make_wire: MakeWire, gcode: Write, fault: str, state: str
) -> None:
    """H18, H19."""
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault(f"{fault}:60"),)))
    begin(wire, gcode(moves=150))
    wire.run(lambda: state in states(wire))


def test_a_prompt_does_not_hold_up_the_job(make_wire: MakeWire, gcode: Write) -> None:
    """H11, H19."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("prompt:60"),)))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert PromptShown("Is the door shut?", ("Yes", "No")) in wire.events
    assert moves_made(wire) == moves_of(path)


def test_occasional_busy_lines_need_no_attention(make_wire: MakeWire, gcode: Write) -> None:
    """H15."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("busy:7+"),)))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert "attention" not in states(wire)
    assert PrinterState.IDLE.value == states(wire)[-1]


@pytest.mark.parametrize("name", PRINTERS)
def test_the_limits_are_those_of_the_note(make_wire: MakeWire, name: str) -> None:
    """H10: buffer and slots; no slots where `ok` only says that a line was stored."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.connect()
    note, limits = wire.protocol._connection.note, wire.protocol._connection.stream.window.limits
    assert limits.receive_bytes == note.receive_bytes - 1
    assert limits.slots == (0 if note.quirks.ok_when_queued else note.command_slots)


def test_configured_limits_are_kept(make_wire: MakeWire) -> None:
    """H10: one line at a time can be forced."""
    wire = make_wire(BoardSettings(dialect=DIALECTS["klipper"]), limits=SendLimits(lines=1))
    wire.connect()
    assert wire.protocol._connection.stream.window.limits == SendLimits(lines=1)


@pytest.mark.parametrize("name", PRINTERS)
@pytest.mark.parametrize("rounds", [40, 150, 400])
def test_a_print_survives_its_host_wherever_the_board_checks_numbers(
    make_wire: MakeWire, gcode: Write, name: str, rounds: int
) -> None:
    """H23, H24: it continues at the next line, or ends with the heaters off on a board that ignores numbers."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=20, dialect=DIALECTS[name]))
    wire.connect()
    job = PrintJob("job-1", path, path.name, 600, hashlib.sha256(path.read_bytes()).hexdigest(), 40, 0.2)
    wire.protocol.start(job, GcodeFile(path), wire.now_s)
    wire.run(lambda: bool(wire.journal))
    remaining = iter(range(rounds))
    wire.run(lambda: next(remaining, None) is None or bool(ends(wire)))
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
    """The commands sent, without numbers, checksums and non-text bytes."""
    lines = host.protocol.data_to_send().decode("ascii", "ignore").splitlines()
    plain = [line.partition("*")[0] for line in lines if line]
    return [line.partition(" ")[2] if line.startswith("N") else line for line in plain]


def test_ten_identical_resend_requests_fail_the_job(host: Any, gcode: Write) -> None:
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


def test_a_board_that_requests_line_1_again_was_reset(host: Any, gcode: Write) -> None:
    """H7: the file must not be printed over the part."""
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


def test_resending_a_tenth_of_the_lines_is_an_alarm(make_wire: MakeWire, gcode: Write) -> None:
    """H17."""
    wire = make_wire(BoardSettings(speed=50, faults=(parse_fault("corrupt:7+"),)))
    assert print_file(wire, gcode(moves=300)).outcome is Outcome.DONE
    assert StateChanged(PrinterState.PRINTING, Reason(ReasonCode.MANY_RESENDS)) in wire.events


def test_a_machine_that_asks_to_disconnect_is_disconnected(host: Any, gcode: Write) -> None:
    """H19: with or without a job."""
    host.connects()
    host.receives("//action:disconnect")
    assert host.protocol.failure == Reason(ReasonCode.ASKED_TO_DISCONNECT)


@pytest.mark.parametrize("dialect", ["marlin1", "prusa-mk3", "repetier", "smoothie", "klipper", "rrf"])
def test_a_print_completes_on_a_real_port_on_every_family(
    board_on: Make, printer_on: Make, events: Any, gcode: Write, dialect: str
) -> None:
    """H4, H13: replies in chunks, other messages in between."""
    board = board_on("--dialect", dialect, "--speed", "200", "--fault", "partial:1", "--fault", "chatter:20+")
    printer = printer_on(board.link)
    path = gcode(moves=300)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(PrintJob("job-1", path, path.name))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert [line for line in board.executed() if line.startswith("G1 X")] == moves_of(path)


def test_a_board_that_resets_when_its_port_is_opened_is_identified(
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
@pytest.mark.parametrize("source", ["the machine", "the file"])
def test_a_machine_may_wait_for_a_person_without_a_time_limit(
    make_wire: MakeWire, gcode: Write, name: str, source: str
) -> None:
    """H15, H19: also a silent one; when the person has answered, the print continues."""
    path = gcode(moves=100)
    lines = path.read_text().splitlines()
    if source == "the file":
        lines.insert(40, "M600")
        path.write_text("\n".join(lines) + "\n")
    faults = (parse_fault("attention:50"),) if source == "the machine" else ()
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


def test_a_milling_machine_on_a_port_is_reported_as_such(board_on: Make, printer_on: Make, events: Any) -> None:
    """The reason tells what to do."""
    printer = printer_on(board_on("--dialect", "grbl").link)
    printer.connect()
    assert events.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.NOT_A_3D_PRINTER)
