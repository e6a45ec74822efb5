"""What staff ask of a board without a print: seen to be done, refused with a reason, or ended with heaters seen off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat, UnloadFilament
from kiosk.printers.printer import ControlDone, PrinterState, RequestRefused, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from tests.printers.marlin.wire_helpers import begin, ends, moves_made, moves_of, states

MakeWire = Callable[..., Any]
LIMITS = PrinterLimits(hottest_tool_c=260, hottest_bed_c=100)
LOAD, UNLOAD = LoadFilament(210, 35, 5), UnloadFilament(210, 60, 10)
REQUESTS = (Preheat(210, 60), CoolDown(), Home(), Home(with_z=False), LOAD, UNLOAD)
FIRMWARES = sorted(set(DIALECTS) - {"grbl"})
UNPLUGGED = Reason(ReasonCode.UNPLUGGED)


@pytest.fixture
def wire_to(make_wire: MakeWire) -> MakeWire:
    """A connected board of a dialect."""

    def make(name: str = "marlin2", *faults: str, listens: bool = True) -> Any:
        parsed = tuple(map(parse_fault, faults))
        wire = make_wire(BoardSettings(10.0, dialect=DIALECTS[name], emergency_parser=listens, faults=parsed))
        wire.connect()
        return wire

    return make


def asks(wire: Any, request: Any, limits: PrinterLimits = LIMITS) -> None:
    wire.protocol.control(request, limits, wire.now_s)


def answer_to(wire: Any, request: Any) -> ControlDone | RequestRefused:
    """What became of it."""
    found: list[Any] = []

    def is_answered() -> bool:
        found.extend(e for e in wire.take_events_of(ControlDone) if e.request == request.action)
        found.extend(e for e in wire.take_events_of(RequestRefused) if e.request == request.action)
        return bool(found)

    wire.run(is_answered, within_s=1500)
    assert len(found) == 1
    return found[0]


def is_done(wire: Any, request: Any) -> bool:
    asks(wire, request)
    return isinstance(answer_to(wire, request), ControlDone)


def refusal_of(wire: Any, request: Any, limits: PrinterLimits = LIMITS) -> ReasonCode:
    asks(wire, request, limits)
    answer = answer_to(wire, request)
    assert isinstance(answer, RequestRefused)
    return answer.reason.code


def targets(wire: Any) -> list[float]:
    return [heater.target_c for heater in wire.board.machine.heaters]


@pytest.mark.parametrize("listens", [True, False], ids=["emergency parser", "none"])
@pytest.mark.parametrize("name", FIRMWARES)
def test_every_firmware_does_what_staff_ask_for(wire_to: MakeWire, name: str, listens: bool) -> None:
    """H39: targets read back, homed, filament moved by the length asked for, never cold; then all off again."""
    wire = wire_to(name, listens=listens)
    machine = wire.board.machine
    assert is_done(wire, Home())
    assert machine.motion.homed
    assert is_done(wire, Preheat(210, 60))
    assert targets(wire) == [210, 60]
    assert is_done(wire, LOAD)
    own = DIALECTS[name].feeds_filament
    assert machine.fed_mm == pytest.approx(70 if own else 35)
    assert is_done(wire, UNLOAD)
    assert machine.fed_mm == pytest.approx(0 if own else 35 + 8 - 60)
    assert machine.cold_moves == 0
    assert not machine.motion.relative
    assert not machine.motion.relative_e
    assert is_done(wire, CoolDown())
    assert targets(wire) == [0, 0]
    assert [event.state for event in wire.events if isinstance(event, StateChanged)][-1] is PrinterState.IDLE


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_nothing_is_done_while_a_print_runs(wire_to: MakeWire, gcode: Callable[..., Path], request_: Any) -> None:
    """H39: a print holds the printer."""
    wire = wire_to()
    begin(wire, gcode(moves=400))
    wire.run(lambda: "printing" in states(wire))
    assert refusal_of(wire, request_) is ReasonCode.CONTROL_DURING_PRINT
    wire.run(lambda: bool(ends(wire)), within_s=9000)


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (Preheat(261, 60), ReasonCode.HEATER_LIMIT),
        (Preheat(210, 101), ReasonCode.HEATER_LIMIT),
        (Preheat(-1, 60), ReasonCode.HEATER_LIMIT),
        (Preheat(0, 0), ReasonCode.NOTHING_TO_HEAT),
        (LoadFilament(300, 30, 5), ReasonCode.HEATER_LIMIT),
        (LoadFilament(150, 30, 5), ReasonCode.TOO_COLD_TO_FEED),
        (UnloadFilament(210, 501, 5), ReasonCode.FEED_OUT_OF_RANGE),
        (UnloadFilament(210, -5, 5), ReasonCode.FEED_OUT_OF_RANGE),
        (LoadFilament(210, 30, 90), ReasonCode.FEED_OUT_OF_RANGE),
    ],
    ids=str,
)
def test_nothing_goes_beyond_the_limits_of_the_machine(wire_to: MakeWire, request_: Any, code: ReasonCode) -> None:
    """H39."""
    wire = wire_to()
    assert refusal_of(wire, request_) is code
    assert targets(wire) == [0, 0]
    assert wire.board.machine.fed_mm == 0


def test_one_request_at_a_time_and_no_start_meanwhile(wire_to: MakeWire, gcode: Callable[..., Path]) -> None:
    """H39: a print does not begin while filament is moved; afterwards it does."""
    wire = wire_to()
    asks(wire, LOAD)
    wire.run(lambda: wire.board.machine.fed_mm > 0)
    assert refusal_of(wire, Home()) is ReasonCode.CONTROL_RUNS
    begin_again = gcode(moves=5)
    wire.clear_events()
    wire.protocol.start(*start_of(begin_again), wire.now_s)
    wire.collect_events()
    assert [event.request for event in wire.take_events_of(RequestRefused)] == ["start"]
    assert isinstance(answer_to(wire, LOAD), ControlDone)


def start_of(path: Path) -> tuple[Any, Any]:
    from kiosk.printers.marlin.journal.gcode_file import GcodeFile
    from kiosk.printers.printer import PrintJob

    return PrintJob("job-1", path, path.name), GcodeFile(path)


@pytest.mark.parametrize("listens", [True, False], ids=["emergency parser", "none"])
@pytest.mark.parametrize("request_", [Preheat(240, 90), LOAD, UNLOAD], ids=str)
def test_a_cool_down_ends_whatever_was_asked_for(wire_to: MakeWire, request_: Any, listens: bool) -> None:
    """H39: also while the nozzle heats up, which nothing on the board waits for."""
    wire = wire_to(listens=listens)
    asks(wire, request_)
    wire.run(lambda: targets(wire)[0] > 0)
    asks(wire, CoolDown())
    wire.collect_events()
    refused = [event for event in wire.take_events_of(RequestRefused) if event.request == request_.action]
    assert [event.reason.code for event in refused] == [ReasonCode.ENDED_BY_COOL_DOWN]
    assert isinstance(answer_to(wire, CoolDown()), ControlDone)
    assert targets(wire) == [0, 0]
    assert wire.board.machine.cold_moves == 0


@pytest.mark.parametrize("listens", [True, False], ids=["emergency parser", "none"])
@pytest.mark.parametrize("name", ["marlin2", "marlin1", "repetier", "klipper", "prusa-buddy"])
@pytest.mark.parametrize("request_", [Preheat(240, 90), Home(), LOAD], ids=str)
def test_stop_now_passes_everything(wire_to: MakeWire, request_: Any, name: str, listens: bool) -> None:
    """H11, H20, H39: within 7 s the board has stopped or a person was told to pull the plug."""
    wire = wire_to(name, listens=listens)
    asks(wire, request_)
    wire.run(lambda: wire.protocol._session.control.is_running and len(wire.board.executed) > 3)
    wire.protocol.stop_now(wire.now_s)
    wire.collect_events()
    assert [event.request for event in wire.take_events_of(RequestRefused)] == [request_.action]
    wire.run(lambda: states(wire)[-1] == "error", within_s=7.5)
    if wire.board._is_halted:
        assert targets(wire) == [0, 0]
    else:
        last = [event for event in wire.events if isinstance(event, StateChanged)][-1]
        assert last.reason is not None
        assert last.reason.code is ReasonCode.DID_NOT_STOP


@pytest.mark.parametrize("request_", [Preheat(240, 90), LOAD], ids=str)
def test_after_a_lost_link_the_heaters_are_seen_to_be_off(wire_to: MakeWire, request_: Any) -> None:
    """H39: the request failed; before anything else is done the heaters are off, though the board was not reset."""
    wire = wire_to()
    asks(wire, request_)
    wire.run(lambda: targets(wire)[0] > 0)
    wire.protocol.link_lost(UNPLUGGED, wire.now_s)
    wire.collect_events()
    assert [event.reason for event in wire.take_events_of(RequestRefused)] == [UNPLUGGED]
    wire.clear_events()
    wire.cable.take_output()
    wire.protocol.link_opened(wire.now_s)
    wire.run(lambda: StateChanged(PrinterState.IDLE) in wire.events)
    assert targets(wire) == [0, 0]
    assert "finishing" in states(wire)


def test_heat_that_was_done_is_turned_off_after_a_lost_link_too(wire_to: MakeWire) -> None:
    """H39: nobody sees to a machine without a link."""
    wire = wire_to()
    assert is_done(wire, Preheat(210, 60))
    wire.protocol.link_lost(UNPLUGGED, wire.now_s)
    wire.clear_events()
    wire.cable.take_output()
    wire.protocol.link_opened(wire.now_s)
    wire.run(lambda: StateChanged(PrinterState.IDLE) in wire.events)
    assert targets(wire) == [0, 0]


def test_heat_without_bounds_is_an_error(wire_to: MakeWire) -> None:
    """H27, H39: heaters that were not seen to be off keep everything from starting."""
    wire = wire_to()
    assert is_done(wire, Preheat(210, 60))
    wire.board.machine._heat = lambda _code, _words, now_s: wire.board.machine.execute("M110", now_s)
    asks(wire, CoolDown())
    answer = answer_to(wire, CoolDown())
    assert isinstance(answer, RequestRefused)
    assert answer.reason.code is ReasonCode.HEATERS_STILL_ON
    assert states(wire)[-1] == "error"
    assert refusal_of(wire, Home()) is ReasonCode.NOT_READY


def test_a_target_that_is_not_taken_is_refused_and_turned_off(wire_to: MakeWire) -> None:
    """H39: a board that ignores M104 heats nothing, and nothing is said to be done."""
    wire = wire_to()
    wire.board.machine.is_dry = True
    assert refusal_of(wire, Preheat(210, 60)) is ReasonCode.TARGETS_UNSEEN
    wire.run(lambda: "M140 S0" in wire.board.executed)


def test_a_nozzle_that_stays_cold_moves_no_filament(wire_to: MakeWire) -> None:
    """H39: after ten minutes that is the answer, and the heater goes off."""
    wire = wire_to()
    wire.board.machine.tool.fail(wire.now_s, hottest_c=120)
    assert refusal_of(wire, LOAD) is ReasonCode.NOT_HEATED_UP
    assert wire.board.machine.fed_mm == 0
    wire.run(lambda: targets(wire) == [0, 0])


def test_a_heater_that_fails_while_filament_is_moved_ends_it(wire_to: MakeWire) -> None:
    """H39: each part is moved only while the nozzle is hot."""
    wire = wire_to()
    asks(wire, LoadFilament(210, 300, 2))
    wire.run(lambda: wire.board.machine.fed_mm > 20)
    wire.board.machine.tool.fail(wire.now_s, hottest_c=30)
    wire.board.machine.tool._from_c = 30.0
    assert isinstance(answer_to(wire, LoadFilament(210, 300, 2)), RequestRefused)
    assert wire.board.machine.fed_mm < 60


def test_a_board_that_restarts_in_the_middle_ends_the_request(wire_to: MakeWire) -> None:
    """H7, H39: its heaters are off by that."""
    wire = wire_to()
    asks(wire, LOAD)
    wire.run(lambda: targets(wire)[0] > 0)
    wire.board.reset(wire.now_s)
    answer = answer_to(wire, LOAD)
    assert isinstance(answer, RequestRefused)
    assert answer.reason.code is ReasonCode.RESTARTED_MEANWHILE
    wire.clear_events()
    wire.run(lambda: StateChanged(PrinterState.IDLE) in wire.events)


@pytest.mark.parametrize("name", ["marlin2", "prusa-mk3", "smoothie", "klipper"])
def test_a_paused_print_goes_on_where_it_was_after_filament_was_moved(
    wire_to: MakeWire, tmp_path: Path, name: str
) -> None:
    """H22, H39: every move once, and the filament's position as the file left it."""
    path = tmp_path / "cube.gcode"
    moves = [f"G1 X{10 + index % 50} Y10 E{index * 0.05:.2f} F1200" for index in range(1, 300)]
    path.write_text("\n".join(["M104 S210", "M109 S210", "G28", "G90", "M82", "G92 E0", *moves]) + "\n")
    wire = wire_to(name)
    begin(wire, path)
    wire.run(lambda: len(moves_made(wire)) > 100)
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: states(wire)[-1] == "paused")
    before = wire.board.machine.motion.position["E"]
    assert refusal_of(wire, Preheat(200, 60)) is ReasonCode.CONTROL_DURING_PRINT
    assert is_done(wire, UNLOAD)
    assert is_done(wire, LOAD)
    assert wire.board.machine.motion.position["E"] == pytest.approx(before)
    asks(wire, LOAD)
    wire.run(lambda: wire.protocol._session.control._is_feeding)
    wire.protocol.resume(wire.now_s)
    wire.collect_events()
    assert [event.reason.code for event in wire.take_events_of(RequestRefused)] == [ReasonCode.CONTROL_RUNS]
    assert isinstance(answer_to(wire, LOAD), ControlDone)
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert [move for move in moves_made(wire) if " E" in move] == moves_of(path)
    assert wire.board.machine.motion.position["E"] == pytest.approx(299 * 0.05)


def test_a_cancel_ends_the_moving_of_filament(wire_to: MakeWire, gcode: Callable[..., Path]) -> None:
    """H21, H39."""
    wire = wire_to()
    begin(wire, gcode(moves=400, tool_c=210))
    wire.run(lambda: "printing" in states(wire))
    wire.protocol.pause(wire.now_s)
    wire.run(lambda: states(wire)[-1] == "paused")
    asks(wire, LoadFilament(210, 300, 2))
    wire.run(lambda: wire.protocol._session.control._is_feeding)
    wire.protocol.cancel(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=300)
    assert [event.request for event in wire.take_events_of(RequestRefused)] == ["load_filament"]
    assert ends(wire)[0].heaters_off
    assert targets(wire) == [0, 0]
