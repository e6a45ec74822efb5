"""SIGKILL in the middle of a print: of the screen, and of the print room."""

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode, from_json
from kiosk.printroom.orders import Orders
from kiosk.printroom.print_files import take_in
from tests.e2e.house import House

pytestmark = pytest.mark.octoprint

SLOW = "M104 S205\nM109 S205\nG28\n" + "".join(f"G1 X{10 + i % 90} Y10 E1 F1200\n" for i in range(400)) + "M104 S0\n"
OCTOPRINT_SLOW = "M104 S60\nG28\n" + "G1 X10 Y10 Z0.2 E1 F9000\nG1 X20 Y20 E1\nG4 P200\n" * 200 + "M104 S0\n"
JOBS = "SELECT job_state, outcome FROM job ORDER BY created_at"
STATES = "SELECT printer_state, bed_clear FROM printer WHERE connection = ?"


def print_on(house: House, connection: str, text: str) -> str:
    """Start a print without the screen; returns the job's id once it prints."""
    path = house.place / f"{connection}.gcode"
    path.write_text(text)
    house.until("SELECT printer_state FROM printer WHERE connection = ?", [{"printer_state": "idle"}], connection)
    stored = take_in(path, house.config.files_dir, house.db, SystemClock())
    [printer], [staff] = (
        house.ask("SELECT id FROM printer WHERE connection = ?", connection),
        house.ask("SELECT id FROM staff"),
    )
    job_id, _ = Orders(house.db, SystemClock()).start_print(stored, printer["id"], staff["id"])
    house.until("SELECT job_state FROM job WHERE id = ?", [{"job_state": "printing"}], job_id)
    return job_id


def wait_for_moves(house: House, at_least: int) -> None:
    """Wait until the board has carried out some moves of the print."""
    house.until_true(lambda: len(moves_of(house)) >= at_least, "the board does not move")


def moves_of(house: House) -> list[str]:
    """The moves that the board has carried out so far."""
    return [line for line in house.executed() if line.startswith("G1")]


def test_a_killed_screen_leaves_the_print_alone_and_a_new_one_shows_it(house: House) -> None:
    """Two processes, one database: the print neither stops nor starts again."""
    house.start_room()
    house.app.start()
    print_on(house, "serial", SLOW)
    wait_for_moves(house, 5)
    house.app.kill()
    house.app.start()
    house.app.until_page("start")
    house.app.touch("kind.printer")
    house.app.until_shown("tile.Ahven")
    assert house.ask(JOBS) == [{"job_state": "printing", "outcome": None}]
    house.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    assert len(moves_of(house)) == 400
    house.app.stop()


def test_a_print_over_a_cable_goes_on_when_the_killed_print_room_is_back(house: House) -> None:
    """H23, H25: at exactly the next line; the job is done once, not started again, and nobody is alarmed."""
    house.start_room()
    print_on(house, "serial", SLOW)
    wait_for_moves(house, 5)
    house.kill_room()
    assert house.ask(JOBS) == [{"job_state": "printing", "outcome": None}]
    house.start_room()
    house.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    house.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "serial")
    asked = ("M105", "M110", "M115", "M27", "M114", "M155", "M113", "M876", "M400")
    taken = [line for line in house.executed() if not line.startswith(asked)]
    assert taken == SLOW.splitlines()
    assert house.ask("SELECT count(*) AS n FROM printer_order WHERE action = 'start'") == [{"n": 1}]
    assert house.ask("SELECT count(*) AS n FROM alarm") == [{"n": 0}]


def test_a_killed_print_room_tells_the_truth_about_a_board_that_was_reset(house_with_resets: House) -> None:
    """H24, H25: after the restart the job has failed, the heaters are off, the bed is not clear, nothing starts."""
    house = house_with_resets
    house.start_room()
    print_on(house, "serial", SLOW)
    wait_for_moves(house, 5)
    house.kill_room()
    house.start_room()
    house.until(JOBS, [{"job_state": "failed", "outcome": "failed"}])
    house.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "serial")
    [job] = house.ask("SELECT reason, collected_at FROM job")
    reason = from_json(job["reason"])
    assert reason is not None
    assert reason.code is ReasonCode.NOT_RESUMED
    assert ReasonCode.PRINT_STOOD_AT in [detail.code for detail in reason.details]
    taken = moves_of(house)
    assert len(taken) < 400
    assert taken == [line for line in SLOW.splitlines() if line.startswith("G1")][: len(taken)]
    assert "M104 S0" in house.executed()
    assert house.ask("SELECT count(*) AS n FROM alarm WHERE kind = 'job_failed'") == [{"n": 1}]


def test_a_killed_print_room_finds_its_print_again_on_octoprint(house: House) -> None:
    """O8: the server went on printing; after the restart the job still prints, and is done once, not started again."""
    house.start_room()
    print_on(house, "octoprint", OCTOPRINT_SLOW)
    house.kill_room()
    house.start_room()
    house.until("SELECT printer_state FROM printer WHERE connection = 'octoprint'", [{"printer_state": "printing"}])
    assert house.ask(JOBS) == [{"job_state": "printing", "outcome": None}]
    house.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    house.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "octoprint")
    assert house.ask("SELECT count(*) AS n FROM printer_order WHERE action = 'start'") == [{"n": 1}]
