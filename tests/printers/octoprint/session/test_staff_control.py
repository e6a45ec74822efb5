"""What staff ask of a printer behind a server, as a transcript: done is only what the server shows."""

from typing import Any

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat, UnloadFilament
from kiosk.printers.print_server.calls import HomeAxes, MarkPosition, MoveFilament, SendGcode, SetTargets
from kiosk.printers.printer import ControlDone, RequestRefused
from tests.printers.octoprint.session_harness import NOT_ALLOWED, SILENT, SessionHarness

LIMITS = PrinterLimits()
LOAD = LoadFilament(210, 30, 5)
REQUESTS = (Preheat(210, 60), CoolDown(), Home(), LOAD, UnloadFilament(210, 30, 5))


@pytest.fixture
def server() -> SessionHarness:
    return SessionHarness().idle()


def asks(server: SessionHarness, request: Any) -> None:
    server.session.control(request, LIMITS, server.now_s)
    server.collect()


def calls_of(server: SessionHarness, kind: type) -> list[Any]:
    return [call for call in server.calls if isinstance(call, kind)]


def heats(server: SessionHarness, tool: tuple[float, float], bed: tuple[float, float] = (20, 0)) -> None:
    """The server pushes these temperatures."""
    temps = {name: {"actual": c[0], "target": c[1]} for name, c in {"tool0": tool, "bed": bed}.items()}
    server.state("operational", "ready", temps=[temps])


def refusals(server: SessionHarness) -> list[ReasonCode]:
    return [event.reason.code for event in server.events_of(RequestRefused)]


def test_a_preheat_is_done_when_the_server_shows_the_targets(server: SessionHarness) -> None:
    """H39, O7."""
    asks(server, Preheat(210, 60))
    (call,) = calls_of(server, SetTargets)
    assert dict(call.targets) == {"bed": 60, "tool0": 210}
    heats(server, (20, 210), (20, 60))  # pushed before the answer: of an earlier target, perhaps
    assert not server.events_of(ControlDone)
    server.answer(call)
    heats(server, (21, 210), (20, 0))
    assert not server.events_of(ControlDone)
    heats(server, (22, 210), (21, 60))
    assert [event.request for event in server.events_of(ControlDone)] == ["preheat"]


def test_a_home_is_done_when_a_position_from_behind_it_is_reported(server: SessionHarness) -> None:
    """H39: reports that come by themselves meanwhile show nothing."""
    asks(server, Home())
    (call,) = calls_of(server, HomeAxes)
    assert call.axes == ("x", "y", "z")
    server.answer(call)
    (mark,) = calls_of(server, MarkPosition)
    server.event("PositionUpdate", x=5, y=5, z=9, e=0.0)
    assert not server.events_of(ControlDone)
    server.event("PositionUpdate", x=0, y=0, z=0, e=mark.e_mm)
    assert [event.request for event in server.events_of(ControlDone)] == ["home"]


def test_filament_is_moved_in_parts_while_the_nozzle_is_hot(server: SessionHarness) -> None:
    """H39: never cold, and each part once, however often its position is reported."""
    asks(server, LOAD)
    server.answer(calls_of(server, SetTargets)[0])
    heats(server, (150, 210))
    assert not calls_of(server, MoveFilament)
    heats(server, (209, 210))
    for number in (1, 2):
        moves = calls_of(server, MoveFilament)
        assert len(moves) == number
        server.answer(moves[-1])
        mark = calls_of(server, MarkPosition)[-1]
        for _ in range(2):
            server.event("PositionUpdate", e=mark.e_mm)
    assert sum(move.length_mm for move in calls_of(server, MoveFilament)) == 30
    assert [event.request for event in server.events_of(ControlDone)] == ["load_filament"]


def test_a_nozzle_that_cools_ends_the_moving(server: SessionHarness) -> None:
    """H39."""
    asks(server, LOAD)
    server.answer(calls_of(server, SetTargets)[0])
    heats(server, (209, 210))
    server.answer(calls_of(server, MoveFilament)[0])
    heats(server, (160, 210))
    server.event("PositionUpdate", e=calls_of(server, MarkPosition)[-1].e_mm)
    assert refusals(server) == [ReasonCode.COOLED_WHILE_FEEDING]


def test_a_target_that_is_never_shown_is_refused_and_taken_back(server: SessionHarness) -> None:
    """H39."""
    asks(server, Preheat(210, 60))
    server.answer(calls_of(server, SetTargets)[0])
    for _ in range(31):
        heats(server, (20, 0))
    server.pass_time(0.5)
    assert refusals(server) == [ReasonCode.TARGETS_UNSEEN]
    assert {target for _, target in calls_of(server, SetTargets)[-1].targets} == {0}


def test_a_cool_down_ends_the_other_request(server: SessionHarness) -> None:
    """H39: and turns off every heater that the server has shown."""
    heats(server, (209, 210), (60, 60))
    asks(server, LOAD)
    asks(server, CoolDown())
    assert refusals(server) == [ReasonCode.ENDED_BY_COOL_DOWN]
    (call,) = calls_of(server, SendGcode)
    assert {"M104 S0", "M140 S0", "M104 T0 S0"} <= set(call.lines)
    server.answer(call)
    heats(server, (200, 0), (60, 0))
    assert [event.request for event in server.events_of(ControlDone)] == ["cool_down"]


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_a_lost_link_a_refusing_key_and_a_print_end_a_request(request_: Any) -> None:
    """O5, O7: what nobody sees is not done."""
    for ends, code in (
        (lambda server: server.lose_link(), SILENT.code),
        (lambda server: server.answer(server.calls[-1], error=NOT_ALLOWED), NOT_ALLOWED.reason.code),
        (lambda server: server.state("operational", "printing", path="other.gcode"), ReasonCode.PRINTER_NOT_FREE),
    ):
        server = SessionHarness().idle()
        asks(server, request_)
        ends(server)
        assert refusals(server) == [code]


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_while_a_print_holds_the_printer_nothing_is_called(request_: Any) -> None:
    """O8: in a pause neither, because OctoPrint's moves of filament change the modes of the file."""
    server = SessionHarness()
    server.start_printing()
    asks(server, request_)
    assert refusals(server) == [ReasonCode.CONTROL_DURING_PRINT]
    server.state("operational", "paused", path="kiosk/j1/part.gcode")
    asks(server, request_)
    assert refusals(server)[1] in {ReasonCode.CONTROL_DURING_PRINT, ReasonCode.FEED_AT_MACHINE}
    assert not [call for call in server.calls if isinstance(call, SetTargets | HomeAxes | MoveFilament)]


def test_without_events_nothing_is_moved(server: SessionHarness) -> None:
    """O14: a polled state shows targets, but not that a move is over."""
    server.session.push.polled = True
    for request in (Home(), LOAD):
        asks(server, request)
    assert refusals(server) == [ReasonCode.MOVES_NOT_SHOWN] * 2
    asks(server, Preheat(210, 60))
    assert calls_of(server, SetTargets)


def test_without_a_link_the_refusal_says_so() -> None:
    """O7."""
    server = SessionHarness()
    server.lose_link()
    asks(server, Home())
    assert server.events_of(RequestRefused)[-1].reason == Reason(ReasonCode.OCTOPRINT_UNREACHABLE)
