"""Every firmware, request and situation ends with heaters seen off or an alarm, within its time (H20–H22, H26, H27)."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends, states

MakeWire = Callable[..., Any]
WITHIN_S = {"stop now": 7.0, "cancel": 200.0, "pause": 200.0}
"""A cancelled home or heat-up that nothing can abort is an alarm after three minutes at most."""
PAUSE_WITHIN_S = 120.0
FIRMWARES = [name for name in DIALECTS if name != "grbl"]
FILE = [
    "M140 S60",
    "M104 S200",
    "M104 T1 S180",
    "M109 S200",
    "G28",
    *[f"G1 X{10 + index % 50} Y10 E{index * 0.02:.2f} F1200" for index in range(40)],
    "M600",
    *[f"G1 X{10 + index % 50} Y20 F1200" for index in range(400)],
]
BOARDS = {
    "emergency parser": ((), True),
    "none": ((), False),
    "USB that holds back": (("holds-back",), True),
    "USB that holds back, none": (("holds-back",), False),
    "two tools": (("two-tools",), True),
    "deaf while waiting": (("deaf-while-waiting",), False),
}
"""Faults, and whether there is an emergency parser."""
SITUATIONS = {
    "heating": lambda wire: "M109 S200" in wire.board.executed,
    "homing": lambda wire: "G28" in wire.board.executed,
    "printing": lambda wire: sum(each.startswith("G1 X") for each in wire.board.executed) > 20,
    "filament change": lambda wire: "M600" in wire.board.executed,
    "silent board": lambda wire: wire.board._is_silent and wire.now_s > wire.silent_since_s + 20,
}


def is_settled(wire: Any) -> bool:
    """Whether the heaters are off and were seen to be, or a person was told what to do."""
    job_ended = bool(ends(wire))
    machine = wire.board.machine
    is_off = not any(heater.target_c for heater in machine.heaters)
    if wire.protocol.failure:  # offline, which is an alarm; nobody may have said that the heaters are off
        return job_ended and (is_off or not any(end.heaters_off for end in ends(wire)))
    last = [event for event in wire.events if isinstance(event, StateChanged)][-1]
    codes = {last.reason.code, *(each.code for each in last.reason.details)} if last.reason else set()
    is_alarm = last.state is PrinterState.ERROR and ReasonCode.DID_NOT_STOP in codes
    return job_ended and (is_alarm or (is_off and last.state in {PrinterState.IDLE, PrinterState.ERROR}))


def run_for(wire: Any, seconds: float, done: Callable[[], bool]) -> None:
    """Run until it is done, the time has passed, or the link had to be closed."""
    until_s = wire.now_s + seconds
    wire.run(lambda: done() or wire.protocol.failure is not None or wire.now_s >= until_s, within_s=seconds + 700)
    if wire.protocol.failure:  # the thread around the protocol closes the link
        wire.protocol.link_lost(wire.protocol.failure, wire.now_s)
        wire.collect_events()


def cases(name: str, request_name: str, *, every: bool) -> list[tuple[str, str]]:
    """Situations and boards: all, or every third, in which any two values of different columns still meet."""
    begin_at = FIRMWARES.index(name) + list(WITHIN_S).index(request_name)
    columns = itertools.product(enumerate(SITUATIONS), enumerate(BOARDS))
    return [(one, other) for (at, one), (place, other) in columns if every or (begin_at + at + place) % 3 == 0]


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("request_name", WITHIN_S)
@pytest.mark.parametrize("name", FIRMWARES)
def test_every_request_ends_with_the_heaters_off_or_an_alarm(
    make_wire: MakeWire, tmp_path: Path, name: str, request_name: str, every: bool
) -> None:
    """H20, H21, H22, H26, H27, H34."""
    path = tmp_path / "cube.gcode"
    path.write_text("\n".join(FILE) + "\n")
    for situation, board in cases(name, request_name, every=every):
        wire = wire_of(make_wire, name, situation, board)
        begin(wire, path)
        make_request(wire, request_name, situation)
        assert is_settled(wire), (situation, board)
        assert not {each.split(" ")[0] for each in wire.board.executed} & {"M1", "M10", "M11"}, (situation, board)


def wire_of(make_wire: MakeWire, name: str, situation: str, board: str) -> Any:
    """A wire to such a board with this firmware."""
    kinds, listens = BOARDS[board]
    faults = [parse_fault(kind) for kind in (*kinds, *(["silence:30"] if situation == "silent board" else []))]
    wire = make_wire(BoardSettings(dialect=DIALECTS[name], emergency_parser=listens, faults=tuple(faults)))
    wire.silent_since_s = float("inf")
    return wire


def make_request(wire: Any, request_name: str, situation: str) -> None:
    """Wait for the situation, make the request, and wait for what it leads to."""

    def reached() -> bool:
        if wire.board._is_silent and wire.silent_since_s == float("inf"):
            wire.silent_since_s = wire.now_s
        return bool(SITUATIONS[situation](wire)) or wire.protocol.failure is not None

    run_for(wire, 900, reached)
    if wire.protocol.failure:  # noticed before anybody asked for anything
        return
    assert SITUATIONS[situation](wire), situation
    if request_name == "pause":
        wire.protocol.pause(wire.now_s)
        run_for(wire, PAUSE_WITHIN_S, lambda: bool({"paused", "attention"} & set(states(wire))))
        if not wire.protocol.failure:
            wire.protocol.cancel(wire.now_s)
    elif request_name == "cancel":
        wire.protocol.cancel(wire.now_s)
    else:
        wire.protocol.stop_now(wire.now_s)
    if not wire.protocol.failure:
        run_for(wire, WITHIN_S[request_name], lambda: is_settled(wire))
