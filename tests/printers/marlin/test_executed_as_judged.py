"""Random print files on boards of every family, with faults: only what was judged is executed (H8–H19, H26–H34, G2).

The check of a file reads it with the lexer of `kiosk.gcode`; the sender sends what that lexer calls sendable. What a
board has executed is then a subset of it, in order and each line once, and all of it when the print is done.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.base.printer_limits import PrinterLimits
from kiosk.gcode.errors import PrintFileError
from kiosk.gcode.facts import read_facts
from kiosk.gcode.lexer import read_line, sendable
from kiosk.printers.marlin.journal.parking import PARK_LIFT_MM
from kiosk.printers.printer import Outcome
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.commands import Machine
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import Fault, FaultKind, copy_faults
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.matching.space import OVER_EDGE_MM, machine_of
from tests.printers.marlin.wire_helpers import begin, ends

MakeWire = Callable[..., Any]
PRINTERS = sorted(set(DIALECTS) - {"grbl"})
ANSWER_AFTER_S = 10_000
"""Longer than any print here takes without a prompt, its faults included."""
HOST = re.compile(
    r"(M110 N0|M105|M115|M27|M114|M155 S2|M113 S2|M876 [PS]\d|M108|M112|M400|M107|M84|M10[49]( T\d)? S0|M14[01] S0|"
    r"G9[01]|G1 Z5 F600)$"
)
"""What the host sends by itself; commands of the file in the same words are not compared."""
ONLY_SAID = frozenset({"moves_outside"})
"""Findings about limits that do not keep anybody from starting the print."""
GARBLES = frozenset({FaultKind.CORRUPT, FaultKind.LOSE_LINE})
SURVIVED = (
    FaultKind.DROP_OK,
    FaultKind.DOUBLE_OK,
    FaultKind.GLUE_OK,
    FaultKind.CORRUPT,
    FaultKind.LOSE_LINE,
    FaultKind.GARBAGE,
    FaultKind.PARTIAL,
    FaultKind.CHATTER,
    FaultKind.BUSY,
    FaultKind.WAIT,
    FaultKind.PROMPT,
)
ENDING = (
    FaultKind.FATAL,
    FaultKind.RESET,
    FaultKind.SILENCE,
    FaultKind.CANCEL,
    FaultKind.STOPPED,
    FaultKind.HEATER_OFF,
    FaultKind.DRY_RUN,
)
TRAITS = (FaultKind.TWO_TOOLS, FaultKind.HOLDS_BACK, FaultKind.DEAF_WHILE_WAITING)


@dataclass(frozen=True)
class Printer:
    """The printer against which files are judged."""

    bed_x_mm: float = 220.0
    bed_y_mm: float = 220.0
    height_mm: float = 250.0
    nozzle_mm: float | None = None
    material: str | None = None
    tool_count: int = 2
    connection: str = "serial"
    firmware_name: str = ""
    spool_left_g: float | None = None
    limits: PrinterLimits = field(default_factory=lambda: PrinterLimits(hottest_tool_c=260.0, hottest_bed_c=100.0))


PRINTER = Printer()
heats = st.tuples(
    st.sampled_from(["M104", "M109", "M140", "M190", "m104", "M0104", "M104 T1", "M109 T0", "G10 P0"]),
    st.sampled_from([" S", "S", "\tS", " R", " s"]),
    st.sampled_from(["0", "60", "200", "205.5", "0200", "+60", "300", "480", "-5", "2e2", ""]),
).map("".join)
smuggled = st.sampled_from(
    [
        "M117 M104 S300", "G1 X5 M104 S300", "G1 X5M104S300", "M117 M110 N5", "M118 A1 M110N5", "M110 N0", "m110n9",
        "(M104 S300)", "; M104 S300", "G1 X1 (M104 S300) Y1", "N5 M104 S300*22", "n7 g28*33", "M117 *** 5 ***",
        "G1 X1\rM104 S300", "G1 X1\vM104 S300", "\xff\xff\xfbM104 S300", "M117 \xff\xff\xf9G28", "M117 ä M112",
        "M118 M112", "M118 start", "M118 Resend: 3", "M117 ok", "M112", "M108", "M410", "M302 P1", "M999", "M851 Z9",
        "\ufeffG28", "G90 M83", "T1", "T0", "t1", "T7", "G91", "M82", "G28", "G92 E0", "G92 X0", "M221 S95", "",
    ]
)  # fmt: skip
numbers = st.sampled_from(["0", "5", "10.5", "-5", "219.9", "221", "900", "-.5", "+7", "007", "", "1e2", "."])
moves = st.tuples(
    st.sampled_from(["G1", "G0", "g1", "G01", "G1.0", "G2"]),
    st.lists(st.tuples(st.sampled_from([" X", " Y", " Z", " E", "X", "\tY", " x"]), numbers).map("".join), max_size=4),
).map(lambda pair: pair[0] + "".join(pair[1]))
odd_lines = st.one_of(heats, smuggled, moves, st.text(st.characters(max_codepoint=255), max_size=20))
SPELLINGS = ("G1 X{} Y{} E1 F6000", "g1x{}y{}e1 f6000", "G1\tX{} Y{} E.5 ; there", "N3 G01 X{} Y{} E1*1", "G0 X{} Y{}")


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A print file: moves of which each is unique, in several spellings, with odd lines between them."""
    odd = draw(st.lists(st.tuples(st.integers(0, 60), odd_lines), max_size=draw(st.sampled_from([0, 2, 8]))))
    lines = [
        "G28",
        "G90",
        "M83",
        *draw(st.sampled_from([["M109 S200"], ["m104s205", "M190\tS60"], []])),
        "G1 Z0.2 F600",
    ]
    for index in range(60):
        lines += [line for at, line in odd if at == index and not _waits_for_person(line)]
        x, y = 10 + index * 2.5, 20 + index % 7
        spelling = draw(st.sampled_from(SPELLINGS))
        lines.append(spelling.format(x, y))
    return "\n".join([*lines, "M104 S0", "M140 S0"]).encode("utf-8" if draw(st.booleans()) else "latin-1", "replace")


def _waits_for_person(line: str) -> bool:
    """Whether somebody must go to the machine, which nobody does here."""
    return any(command.code in {"M0", "M1", "M25", "M226", "M600"} for command in read_line(line.encode()))


@st.composite
def boards(draw: st.DrawFn) -> BoardSettings:
    """A board of some family, with or without an emergency parser, and up to four faults in one print."""
    dialect = DIALECTS[draw(st.sampled_from(PRINTERS))]
    kinds = [kind for kind in SURVIVED if dialect.checks_numbers or kind not in GARBLES]
    fault = st.builds(Fault, st.sampled_from(kinds), st.integers(15, 90), st.booleans())
    # A board that ignores numbers would execute the lines in flight after a reset.
    fatal = [kind for kind in ENDING if dialect.checks_numbers or kind is not FaultKind.RESET]
    end = st.builds(Fault, st.sampled_from(fatal), st.integers(30, 120))
    faults = draw(st.lists(fault, max_size=3, unique_by=lambda one: one.kind)) + draw(st.lists(end, max_size=1))
    traits = draw(st.lists(st.sampled_from(TRAITS), max_size=2, unique=True))
    if FaultKind.HOLDS_BACK in traits:  # USB checks its packets: on such a link nothing is garbled or lost
        faults = [one for one in faults if one.kind not in GARBLES]
    faults += [Fault(kind) for kind in traits]
    return BoardSettings(
        speed=50, dialect=dialect, emergency_parser=draw(st.booleans()), faults=tuple(faults),
        advanced_ok=draw(st.booleans()) and dialect.name == "marlin2",
    )  # fmt: skip


def judged(content: bytes, *, klipper: bool) -> list[str]:
    """The commands of a file as the check has read them."""
    lines = content.split(b"\n")
    return [command.decode("ascii") for line in lines for command in sendable(line, klipper=klipper)]


def is_within_limits(path: Path) -> bool:
    """Whether the check would let a person start this file just so."""
    try:
        facts = read_facts(path)
    except PrintFileError:
        return False
    found = limit_findings(facts, PRINTER)
    return not any(one.level.blocks or one.code in ONLY_SAID for one in found)


def first_not_in_order(some: Sequence[str], whole: Sequence[str]) -> str | None:
    """The first of `some` that is not in `whole` behind the one before it; None if all are."""
    rest = iter(whole)
    return next((one for one in some if one not in rest), None)


def assert_within_limits(executed: Sequence[str], settings: BoardSettings) -> None:
    """Execute it again, one by one, and look at every target and position."""
    tools = 1 + any(fault.kind is FaultKind.TWO_TOOLS for fault in settings.faults)
    box = machine_of(PRINTER)
    assert box is not None
    machine = Machine(1e6, 0.0, lambda _line: None, settings.dialect, tools)
    for at_s, command in enumerate(executed):
        machine.execute(command, float(at_s))
        assert all(tool.target_c <= PRINTER.limits.hottest_tool_c for tool in machine.tools), command
        assert machine.bed.target_c <= PRINTER.limits.hottest_bed_c, command
        x_mm, y_mm, z_mm = (machine.motion.position[axis] for axis in "XYZ")
        assert box.min_x - OVER_EDGE_MM <= x_mm <= box.max_x + OVER_EDGE_MM, command
        assert box.min_y - OVER_EDGE_MM <= y_mm <= box.max_y + OVER_EDGE_MM, command
        assert box.min_z <= z_mm <= box.max_z + OVER_EDGE_MM + PARK_LIFT_MM, command


def check(make_wire: MakeWire, path: Path, content: bytes, board: BoardSettings) -> None:
    """Print the file on the board; every print ends, and what was executed was judged."""
    path.write_bytes(content)
    is_allowed = is_within_limits(path)
    wire = make_wire(BoardSettings(**{**_fields(board), "faults": copy_faults(board.faults)}))
    wire.connect()
    before = len(wire.board.executed)
    begin(wire, path)

    def is_over() -> bool:
        return bool(wire.protocol.failure or wire.job_ends)

    answer_at_s = wire.now_s + ANSWER_AFTER_S
    wire.run(lambda: is_over() or wire.now_s > answer_at_s, within_s=20_000)
    if not is_over():  # a board may wait for a person forever; this one answers
        wire.protocol.answer_prompt(0, wire.now_s)
        wire.run(is_over, within_s=20_000)
    executed = wire.board.executed[before:]
    ours = [command for command in executed if not HOST.match(command)]
    file = [c for c in judged(content, klipper=board.dialect.name == "klipper") if not HOST.match(c)]
    assert first_not_in_order(ours, file) is None
    if Outcome.DONE in [ended.outcome for ended in ends(wire)]:
        assert ours == file
    if is_allowed:
        assert_within_limits(executed, board)


def _fields(board: BoardSettings) -> dict[str, Any]:
    return {name: getattr(board, name) for name in BoardSettings.__slots__}


CHECKED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.long
@pytest.mark.timeout(3 * 3600)
@settings(CHECKED, max_examples=10_000)
@given(content=files(), board=boards())
def test_thousands_of_prints_execute_only_what_was_judged(
    make_wire: MakeWire, tmp_path: Path, content: bytes, board: BoardSettings
) -> None:
    """H7–H19, H26–H34, G2: the long form, other files and boards each time."""
    check(make_wire, tmp_path / "cube.gcode", content, board)


@settings(CHECKED, max_examples=25, derandomize=True)
@given(content=files(), board=boards())
@example(
    content=b"G28\nG90\nG1 X5 Y5\nM117 M110 N1\nG1 X6 Y5\n" + b"G1 X7\n" * 40,
    board=BoardSettings(speed=50, faults=(Fault(FaultKind.CORRUPT, 12, True), Fault(FaultKind.TWO_TOOLS))),
)
@example(
    content=b"G28\n" + b"".join(b"G1 X%d\n" % x for x in range(60)),
    board=BoardSettings(speed=50, faults=(Fault(FaultKind.PROMPT, 15), Fault(FaultKind.SILENCE, 30))),
)
def test_prints_execute_only_what_was_judged(
    make_wire: MakeWire, tmp_path: Path, content: bytes, board: BoardSettings
) -> None:
    """H7–H19, H26–H34, G2: in order, each line once, nothing beyond a limit; and every print ends."""
    check(make_wire, tmp_path / "cube.gcode", content, board)
