"""Every family of firmware, as the virtual board speaks it: met by its note, printed on, through faults (H4–H19)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.printers.marlin.notes import all_notes
from kiosk.printers.marlin.source import PrintSource
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
from kiosk.printers.virtual.faults import read_fault

Write = Callable[..., Path]
MakeWire = Callable[..., Any]
NOTE_OF = {
    "marlin2": "marlin-2",
    "marlin1": "marlin-1.1",
    "prusa-mk3": "prusa-mk3",
    "prusa-buddy": "prusa-buddy",
    "repetier": "repetier",
    "smoothie": "smoothie",
    "klipper": "klipper",
    "rrf": "reprapfirmware",
    "grbl": "grbl",
}
PRINTERS = sorted(set(DIALECTS) - {"grbl"})
COUNTING = sorted(name for name in PRINTERS if DIALECTS[name].counts)


def _begin(wire: Any, path: Path) -> None:
    wire.meet()
    wire.protocol.start(PrintJob("job-1", path, path.name), PrintSource(path), wire.now_s)


def _print(wire: Any, path: Path) -> JobEnded:
    _begin(wire, path)
    wire.run(lambda: bool(_ends(wire)), within_s=20_000)
    (ended,) = _ends(wire)
    return ended


def _ends(wire: Any) -> list[JobEnded]:
    return [event for event in wire.events if isinstance(event, JobEnded)]


def _moves(path: Path) -> list[str]:
    with PrintSource(path) as source:
        return [command.decode() for command in iter(source.next_command, None) if command.startswith(b"G1 X")]


def _moved(wire: Any) -> list[str]:
    return [command for command in wire.board.executed if command.startswith("G1 X")]


def _states(wire: Any) -> list[str]:
    return [event.state.value for event in wire.events if isinstance(event, StateChanged)]


def test_every_note_has_a_dialect_and_every_dialect_a_note() -> None:
    """The virtual board can play each family that a note describes."""
    assert set(NOTE_OF) == set(DIALECTS)
    assert set(NOTE_OF.values()) == {note.name for note in all_notes()}


@pytest.mark.parametrize("name", PRINTERS)
def test_a_board_is_met_by_the_note_of_its_family(make_wire: MakeWire, name: str) -> None:
    """H2, H5, H6, H25: whatever it says when switched on, and however it answers M115."""
    wire = make_wire(BoardSettings(dialect=DIALECTS[name]))
    wire.meet()
    note = wire.protocol._talk.note
    assert note is not None
    assert note.name == NOTE_OF[name]
    assert not [command for command in wire.board.executed if not note.supports(command.encode())]
    assert not [event for event in wire.events if isinstance(event, ForeignPrintSeen)]


def test_grbl_is_refused_with_a_sentence(make_wire: MakeWire) -> None:
    """A machine that cuts is not greeted twice."""
    wire = make_wire(BoardSettings(dialect=DIALECTS["grbl"]))
    with pytest.raises(AssertionError, match="milling machine"):
        wire.run(lambda: False)
    assert "milling machine" in wire.protocol.failure
    assert wire.board.executed == []


@pytest.mark.parametrize("name", PRINTERS)
def test_a_print_runs_on_every_family(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H10, H12, H13, H16: each line once, in order, temperatures read, nothing lost, no resend on a clean cable."""
    path = gcode(moves=120, tool_c=60)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name]))
    ended = _print(wire, path)
    assert (ended.outcome, ended.resends, wire.board.lost_bytes) == (Outcome.DONE, 0, 0)
    assert _moved(wire) == _moves(path)
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
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(read_fault(fault),)))
    ended = _print(wire, path)
    assert ended.outcome is Outcome.DONE
    assert ended.resends > 0
    assert _moved(wire) == _moves(path)


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
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(read_fault(fault),)))
    assert _print(wire, path).outcome is Outcome.DONE
    assert _moved(wire) == _moves(path)
    assert not [event for event in wire.events if isinstance(event, ForeignPrintSeen)]


@pytest.mark.parametrize("name", PRINTERS)
def test_a_halt_in_the_firmwares_own_words_fails_the_job(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H18."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(read_fault("fatal:60"),)))
    ended = _print(wire, path)
    assert ended.outcome is Outcome.FAILED
    assert DIALECTS[name].fatal in ended.reason
    assert _states(wire)[-1] == "error"


@pytest.mark.parametrize("name", [name for name in COUNTING if "start" in DIALECTS[name].banner])
def test_a_reset_fails_the_job_and_the_board_is_met_anew(make_wire: MakeWire, gcode: Write, name: str) -> None:
    """H7, H24: on every family that says start."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, dialect=DIALECTS[name], faults=(read_fault("reset:60"),)))
    ended = _print(wire, path)
    assert ended.outcome is Outcome.FAILED
    assert "restarted" in ended.reason
    moved = _moved(wire)
    assert moved == _moves(path)[: len(moved)]


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
    wire = make_wire(BoardSettings(speed=50, faults=(read_fault(f"{fault}:60"),)))
    _begin(wire, gcode(moves=150))
    wire.run(lambda: state in _states(wire))


def test_a_question_of_the_machine_does_not_hold_the_lines_up(make_wire: MakeWire, gcode: Write) -> None:
    """H11, H19."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(read_fault("prompt:60"),)))
    assert _print(wire, path).outcome is Outcome.DONE
    assert PromptShown("Is the door shut?", ("Yes", "No")) in wire.events
    assert _moved(wire) == _moves(path)


def test_busy_lines_in_between_are_only_a_sign_of_life(make_wire: MakeWire, gcode: Write) -> None:
    """H15."""
    path = gcode(moves=150)
    wire = make_wire(BoardSettings(speed=50, faults=(read_fault("busy:7+"),)))
    assert _print(wire, path).outcome is Outcome.DONE
    assert "attention" not in _states(wire)
    assert PrinterState.IDLE.value == _states(wire)[-1]
