"""Options of a firmware note: own commands, own resend forms, one line at a time, checksums always."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.printers.marlin import firmware_notes
from kiosk.printers.marlin.firmware_notes import all_notes, note_for
from kiosk.printers.printer import Outcome
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends, moves_made, moves_of, print_file, states

Write = Callable[..., Path]
MakeWire = Callable[..., Any]


def test_a_firmware_with_its_own_pause_commands_is_paused_by_them(make_wire: MakeWire, gcode: Write) -> None:
    """H22: and the driver does not park in addition."""
    path = gcode(moves=200)
    wire = make_wire(BoardSettings(speed=2))
    begin(wire, path)
    connection = wire.protocol._connection
    connection.note = replace(connection.note, pause=(b"M601",), resume=(b"M602",))
    wire.run(lambda: len(moves_made(wire)) > 50)
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: "paused" in states(wire))
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    assert moves_made(wire) == moves_of(path)
    executed = wire.board.executed
    assert executed.index("M601") < executed.index("M602")


@pytest.fixture
def as_the_note_says(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Changes all notes for one test."""

    def change(**keys: object) -> None:
        changed = tuple(replace(note, **keys) for note in all_notes())
        monkeypatch.setattr(firmware_notes, "all_notes", lambda: changed)

    return change


@pytest.mark.parametrize("form", ["!again({}) please", "Error in line, say {} once more"])
def test_a_resend_form_of_the_note_is_understood(
    make_wire: MakeWire, gcode: Write, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """H17: an author wrote it down as it stands on the screen."""
    quirks = replace(note_for("Marlin 2.1.2").quirks, resend_forms=(form.format(7),))
    own = replace(note_for("Marlin 2.1.2"), quirks=quirks)
    monkeypatch.setattr(firmware_notes, "all_notes", lambda: (own,))
    path = gcode(moves=150)
    dialect = replace(DIALECTS["marlin2"], resend_request=("What?", form.format("{next}")))
    wire = make_wire(BoardSettings(speed=50, dialect=dialect, faults=(parse_fault("corrupt:25+"),)))
    ended = print_file(wire, path)
    assert ended.outcome is Outcome.DONE
    assert ended.resends > 3
    assert moves_made(wire) == moves_of(path)


def test_a_note_can_force_one_line_at_a_time(
    make_wire: MakeWire, gcode: Write, as_the_note_says: Callable[..., None]
) -> None:
    """H10."""
    as_the_note_says(most_lines=1)
    path = gcode(moves=100)
    wire = make_wire(BoardSettings(speed=50))
    begin(wire, path)
    in_flight = wire.protocol._connection.stream._in_flight
    most: list[int] = []
    wire.run(lambda: most.append(len(in_flight.lines)) or bool(ends(wire)))
    assert max(most) == 1
    assert moves_made(wire) == moves_of(path)


@pytest.mark.parametrize(
    "faults", [("corrupt:25+",), ("lose-line:33+", "drop-ok:29+"), ("double-ok:20+", "corrupt:40"), ("drop-ok:30",)]
)
def test_where_oks_are_numbered_a_plain_one_is_ignored(
    make_wire: MakeWire, gcode: Write, as_the_note_says: Callable[..., None], faults: tuple[str, ...]
) -> None:
    """H13, H17: it belongs to a resend request or a skipped line."""
    as_the_note_says(numbered_ok=True)
    path = gcode(moves=150)
    dialect = DIALECTS["repetier"]
    wire = make_wire(BoardSettings(speed=50, dialect=dialect, faults=tuple(parse_fault(fault) for fault in faults)))
    begin(wire, path)
    wire.run(lambda: bool(moves_made(wire)))
    in_flight = list(wire.protocol._connection.stream._in_flight.lines)
    wire.protocol.receive_data(b"ok\nok\nok\n", wire.now_s)
    assert list(wire.protocol._connection.stream._in_flight.lines) == in_flight != []
    wire.run(lambda: bool(ends(wire)), within_s=20_000)
    assert ends(wire)[0].outcome is Outcome.DONE
    assert moves_made(wire) == moves_of(path)


@pytest.mark.parametrize("faults", [(), ("corrupt:25+", "drop-ok:31+"), ("corrupt:40", "drop-ok:40", "drop-ok:41")])
@pytest.mark.parametrize("name", ["marlin2", "repetier-plain"])
def test_a_board_that_requires_checksums_gets_no_unnumbered_line(
    make_wire: MakeWire, gcode: Write, as_the_note_says: Callable[..., None], name: str, faults: tuple[str, ...]
) -> None:
    """H8, H14, H21: not even a probe during a resend, or the command that aborts a wait."""
    as_the_note_says(checksum_always=True)
    path = gcode(moves=120, tool_c=60)
    dialect = replace(DIALECTS[name], requires_checksum=True)
    wire = make_wire(BoardSettings(speed=50, dialect=dialect, faults=tuple(parse_fault(fault) for fault in faults)))
    sent: list[bytes] = []
    receive = wire.cable.receive
    wire.cable.receive = lambda data, now_s: (sent.append(data), receive(data, now_s))
    assert print_file(wire, path).outcome is Outcome.DONE
    assert moves_made(wire) == moves_of(path)
    lines = b"".join(sent).split(b"\n")
    assert [line for line in lines if line and not line.startswith(b"N")] == []


@pytest.mark.parametrize(("refuses", "bare"), [(True, False), (False, True)])
def test_a_heat_up_is_aborted_by_a_numbered_command_where_checksums_are_required(
    make_wire: MakeWire, gcode: Write, as_the_note_says: Callable[..., None], *, refuses: bool, bare: bool
) -> None:
    """H21."""
    as_the_note_says(checksum_always=refuses)
    wire = make_wire(BoardSettings(speed=10, dialect=replace(DIALECTS["marlin2"], requires_checksum=refuses)))
    begin(wire, gcode(tool_c=200))
    wire.run(lambda: wire.board.machine.tool.target_c == 200)
    wire.protocol.cancel(wire.now_s)
    assert (b"\nM108\n" in b"\n" + wire.protocol._connection.stream._output._out[-1]) is bare
    wire.run(lambda: bool(ends(wire)))
    assert (ends(wire)[0].outcome, ends(wire)[0].heaters_off) == (Outcome.CANCELLED, True)


@pytest.mark.parametrize(("name", "sent"), [("marlin2", True), ("klipper", False), ("smoothie", False)])
def test_a_heat_up_is_aborted_only_where_the_firmware_supports_it(
    make_wire: MakeWire, gcode: Write, name: str, sent: bool
) -> None:
    """H21: M108 has no effect on some; the heaters are confirmed off all the same."""
    wire = make_wire(BoardSettings(speed=10, dialect=DIALECTS[name]))
    begin(wire, gcode(tool_c=200))
    wire.run(lambda: wire.board.machine.tool.target_c == 200)
    wire.protocol.cancel(wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    assert ("M108" in wire.board.executed) is sent
    assert (ends(wire)[0].outcome, ends(wire)[0].heaters_off) == (Outcome.CANCELLED, True)
