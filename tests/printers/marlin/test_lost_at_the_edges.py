"""Lines lost around the start and the end of a print, and a board that acknowledges nothing (H12, H14, H17)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import Outcome
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.scripted_host import WARM
from tests.printers.marlin.wire_helpers import moves_made, moves_of, print_file

COUNTING = sorted(name for name, dialect in DIALECTS.items() if dialect.checks_numbers and name != "grbl")
MakeWire = Callable[[BoardSettings], Any]
Write = Callable[..., Path]


@pytest.mark.parametrize("fault", ["lose-line", "corrupt", "drop-ok"])
@pytest.mark.parametrize("name", COUNTING)
def test_a_lost_line_around_the_start_does_not_stall_the_print(
    make_wire: MakeWire, gcode: Write, name: str, fault: str
) -> None:
    """H12, H17: whichever it is: M27, M105, M110 or the first lines of the file."""
    path = gcode(moves=10)
    for line in range(8, 22):
        settings = BoardSettings(speed=50, dialect=DIALECTS[name], faults=(parse_fault(f"{fault}:{line}"),))
        wire = make_wire(settings)
        ended = print_file(wire, path)
        assert ended.outcome is Outcome.DONE, (line, ended)
        assert moves_made(wire) == moves_of(path)


def test_a_board_that_is_idle_and_acknowledges_nothing_is_given_up(host: Any, gcode: Write) -> None:
    """H14: each `wait` is answered by a probe, but not for ever."""
    host.connects().asks_to_start(gcode(moves=10))
    while "M110 N0" not in (commands := host.commands()):
        host.receives(*["ok" + WARM if command == "M105" else "ok" for command in commands])
    for _ in range(20):
        host.passes(1.1).receives("wait")
    assert host.protocol.failure.code is ReasonCode.NO_LONGER_ANSWERS


@pytest.mark.parametrize("lost", ["lose-line:{}", "corrupt:{}"])
def test_a_probe_lost_behind_the_last_wait_does_not_stall_the_print(
    make_wire: MakeWire, gcode: Write, lost: str
) -> None:
    """H14, H17, H26: an ok was lost before, and nothing may be sent behind M400 but a probe."""
    path = gcode(moves=10)
    for line in range(20, 40):
        faults = tuple(parse_fault(text) for text in ("drop-ok:19", lost.format(line), "deaf-while-waiting"))
        settings = BoardSettings(speed=50, dialect=DIALECTS["prusa-mk3"], emergency_parser=False, faults=faults)
        wire = make_wire(settings)
        ended = print_file(wire, path)
        assert ended.outcome is Outcome.DONE, (line, ended)
