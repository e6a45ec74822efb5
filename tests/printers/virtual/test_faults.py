"""Behaviours of real boards that the virtual board shows on request, in the words of each family."""

import pytest

from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, frame
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import PERMANENT, FaultKind, UnknownFaultError, fault_help, parse_fault

PRINTERS = sorted(set(DIALECTS) - {"grbl"})
WORDS = {
    "marlin2": "Error:!! STOP called because of BLTouch error - restart with M999",
    "marlin1": "Error:: Extruder switched off. MINTEMP triggered !",
    "prusa-mk3": "Error: PREHEAT ERROR (HOTEND)",
    "prusa-buddy": "Error:Heating failed, system stopped! Heater_ID: 0",
    "repetier": "Error:One heater seems decoupled from thermistor - disabling all for safety!",
    "repetier-plain": "Error:One heater seems decoupled from thermistor - disabling all for safety!",
    "smoothie": "ERROR: Temperature reading is unreliable on T HALT asserted - reset or M999 required",
    "klipper": "!! MCU 'mcu' shutdown: ADC out of range",
    "rrf": "Error: Heater 1 fault: temperature excursion exceeded 15.0C",
}


def board(*faults: str, dialect: str = "marlin2", **settings: object) -> Board:
    """A board with these faults, its banner read."""
    chosen = {"dialect": DIALECTS[dialect], "faults": tuple(parse_fault(fault) for fault in faults), **settings}
    made = Board(BoardSettings(**chosen), 0.0)  # type: ignore[arg-type]
    made.take_output()
    return made


def replies(to: Board, data: bytes, now_s: float = 0.0) -> list[str]:
    """What the board sends after it has received this."""
    to.receive(data, now_s)
    return to.take_output().decode("latin-1").splitlines()


@pytest.mark.parametrize("name", PRINTERS)
def test_a_firmware_stops_itself_in_the_words_of_its_family(name: str) -> None:
    """H28: its heaters are off from then on, whatever is asked."""
    stopped = board("stopped:2s", dialect=name)
    replies(stopped, b"M104 S200\nM140 S60\n")
    assert stopped.machine.tool.target_c == 200
    stopped.advance(2.0)
    assert WORDS[name] in stopped.take_output().decode().splitlines()
    replies(stopped, b"M104 S200\n", 3.0)
    assert [heater.target_c for heater in stopped.machine.heaters] == [0, 0]


def test_a_stopped_marlin_answers_and_refuses_to_move() -> None:
    """H28: everything is acknowledged, and nothing is printed."""
    stopped = board("stopped:1s")
    answer = replies(stopped, b"G1 X5\nM105\n", 1.0)
    assert answer[1].startswith("Printer stopped due to errors.")
    assert answer[2] == "ok"
    assert answer[3].startswith("ok T:")
    assert stopped.machine.motion.position["X"] == 0


def test_a_stopped_repetier_prints_on_without_heat() -> None:
    """H28: its dry run."""
    stopped = board("stopped:1s", dialect="repetier")
    replies(stopped, b"G1 X5\n", 1.0)
    assert stopped.machine.motion.position["X"] == 5


@pytest.mark.parametrize("name", ["smoothie", "klipper"])
def test_a_halted_board_answers_everything_by_its_marks(name: str) -> None:
    """H18."""
    assert replies(board("stopped:1s", dialect=name), b"M105\n", 1.0)[-1].startswith("!!")


def test_a_nozzle_is_turned_off_without_a_word() -> None:
    """H28."""
    turned_off = board("heater-off:3")
    assert replies(turned_off, RESET_LINE_NUMBERS + frame(1, b"M104 S200")) == ["ok", "ok"]
    assert turned_off.machine.tool.target_c == 200
    assert replies(turned_off, frame(2, b"G90")) == ["ok"]
    assert turned_off.machine.tool.target_c == 0
    assert replies(turned_off, b"M104 S210\nM105\n")[-1].startswith("ok T:22.00 /210.00")


def test_a_dry_run_moves_and_never_waits_for_heat() -> None:
    """H28."""
    dry = board("dry-run:1")
    assert replies(dry, RESET_LINE_NUMBERS + frame(1, b"M109 S200") + frame(2, b"G1 X5")) == ["ok"] * 3
    assert (dry.machine.tool.target_c, dry.machine.motion.position["X"]) == (0, 5)


def test_a_failed_transistor_heats_whatever_the_target() -> None:
    """N3: nozzle and bed, with a target of 0."""
    hot = board("hot-nozzle:1s", "hot-bed:1s")
    hot.advance(1.0)
    hot.advance(200.0)
    assert [heater.temperature_c(200.0) for heater in (hot.machine.tool, hot.machine.bed)] == [290, 120]
    assert [heater.target_c for heater in hot.machine.heaters] == [0, 0]


def test_a_weak_nozzle_falls_below_its_target_and_a_wait_for_it_does_not_end() -> None:
    """N3."""
    weak = board("weak-nozzle:100s")
    replies(weak, b"M109 S200\n")
    weak.advance(100.0)
    weak.advance(400.0)
    assert (weak.machine.tool.target_c, round(weak.machine.tool.temperature_c(400.0))) == (200, 160)
    replies(weak, b"M109 S200\n", 400.0)
    weak.advance(4000.0)
    assert b"ok" not in weak.take_output()
    weak.machine.tool.set_target(0, 4000.0)
    assert round(weak.machine.tool.temperature_c(5000.0)) == 22


def test_somebody_preheats_at_the_display() -> None:
    """N3: an idle board gets hot."""
    preheated = board("preheated:5s")
    preheated.advance(5.0)
    assert [heater.target_c for heater in preheated.machine.heaters] == [210, 60]


def test_a_stuck_command_never_ends_and_the_board_says_that_it_is_busy() -> None:
    """N3."""
    stuck = board("stuck:1s")
    replies(stuck, b"G4 S5\n")
    stuck.advance(1.0)
    stuck.advance(3000.0)
    assert stuck.take_output() == b"echo:busy: processing\n"


def test_a_card_print_begins_once_nothing_is_executed() -> None:
    """H29: the board says so at once, and to M27."""
    busy = board("sd-print:2s")
    assert replies(busy, b"M27\nG4 S5\n") == ["Not SD printing", "ok"]
    busy.advance(4.0)
    assert b"File selected" not in busy.take_output()
    busy.advance(5.0)
    busy.advance(5.0)
    assert busy.take_output().decode().splitlines()[-1] == "File selected"
    assert replies(busy, b"M27\n", 6.0) == ["SD printing byte 21/99999", "ok"]
    assert busy.machine.tool.target_c > 0


def test_two_tools_have_their_own_targets_and_the_one_in_use_is_meant() -> None:
    """H27: as on every Marlin."""
    dual = board("two-tools")
    replies(dual, b"M104 T1 S210\nM104 S200\nT1\nM140 S60\n")
    assert replies(dual, b"M105\n") == ["ok T:22.00 /210.00 B:22.00 /60.00 T0:22.00 /200.00 T1:22.00 /210.00 @:0 B@:0"]
    assert replies(dual, b"M104 S0\nM104 T7 S0\n") == ["ok", "echo:M104 Invalid extruder 7", "ok"]
    assert [tool.target_c for tool in dual.machine.tools] == [200, 0]
    assert "EXTRUDER_COUNT:2" in replies(dual, b"M115\n")[0]


@pytest.mark.parametrize("name", PRINTERS)
def test_two_tools_are_reported_in_every_family(name: str) -> None:
    """H16, H27."""
    report = replies(board("two-tools", dialect=name, slots=8), b"M104 T1 S210\nM105\n")[-1]
    assert "T0:" in report
    assert "T1:" in report
    assert "210" in report


def test_usb_of_its_own_blocks_the_link_and_loses_nothing() -> None:
    """H34: a packet is taken only when it fits; an emergency stop behind a full ring does not arrive."""
    usb = board("holds-back")
    lines = [b"G1 X%03d Y100 Z10 F6000\n" % index for index in range(12)]
    usb.receive(b"G4 S10\n", 0.0)
    for line in lines:
        usb.receive(line, 0.0)
    assert usb.is_holding_back
    usb.receive(b"M112\n", 0.0)
    usb.advance(9.0)
    assert usb.executed == ["G4 S10"]
    usb.advance(10.0)
    assert usb.executed[-1] != "G4 S10"
    assert usb.lost_bytes == 0
    assert b"halted" in usb.take_output()


def test_without_a_wait_usb_of_its_own_takes_everything_in_order() -> None:
    """H34."""
    usb = board("holds-back", speed=1000.0)
    lines = [b"G1 X%03d F6000" % index for index in range(100)]
    usb.receive(b"\n".join(lines) + b"\n", 0.0)
    usb.advance(100.0)
    assert usb.executed == [line.decode() for line in lines]
    assert not usb.is_holding_back


def test_a_deaf_board_acknowledges_a_wait_at_once_and_reads_nothing_until_it_is_over() -> None:
    """H26, H30: not even an emergency stop."""
    deaf = board("deaf-while-waiting")
    assert "Cap:EMERGENCY_PARSER:0" in replies(deaf, b"M115\n")
    assert replies(deaf, b"G4 S20\n") == ["ok"]
    assert replies(deaf, b"M112\nG1 X1\n", 1.0) == []
    deaf.advance(19.0)
    assert deaf.take_output() == b""
    deaf.advance(20.0)
    assert deaf.take_output() == b"Error:Printer halted. kill() called!\n"


def test_a_deaf_board_reads_on_after_a_move() -> None:
    """Only waits make it deaf."""
    deaf = board("deaf-while-waiting")
    assert replies(deaf, b"G1 X100 F60\n" * 5) == ["ok"] * 5


def test_a_fault_by_time_is_due_at_its_time() -> None:
    """An idle board is woken for it."""
    timed = board("paused:3s", "corrupt:1s")
    assert timed.wake_at_s == 1.0
    timed.advance(3.0)
    assert timed.take_output() == b"//action:paused\n"
    replies(timed, RESET_LINE_NUMBERS, 4.0)
    assert timed.wake_at_s is None


@pytest.mark.parametrize("text", ["two-tools:3", "holds-back:1s", "stopped:0", "stopped:1.5", "stopped:x", "stopped:"])
def test_a_fault_at_an_impossible_time_is_refused(text: str) -> None:
    """With what can be said instead."""
    with pytest.raises(UnknownFaultError):
        parse_fault(text)


def test_the_help_names_every_fault() -> None:
    """And the form of its time."""
    assert all(kind.value in fault_help() for kind in FaultKind)
    assert parse_fault("sd-print").after_s == 10
    assert {parse_fault(kind.value).at_line for kind in PERMANENT} == {0}
