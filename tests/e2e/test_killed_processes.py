"""SIGKILL of the screen and of the print room during a print."""

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode, from_json
from kiosk.printroom.orders import Orders
from kiosk.printroom.print_files import store_print_file
from tests.e2e.whole_hub import WholeHub

pytestmark = pytest.mark.octoprint

SLOW = "M104 S205\nM109 S205\nG28\n" + "".join(f"G1 X{10 + i % 90} Y10 E1 F1200\n" for i in range(400)) + "M104 S0\n"
OCTOPRINT_SLOW = "M104 S60\nG28\n" + "G1 X10 Y10 Z0.2 E1 F9000\nG1 X20 Y20 E1\nG4 P200\n" * 200 + "M104 S0\n"
JOBS = "SELECT job_state, outcome FROM job ORDER BY created_at"
STATES = "SELECT printer_state, bed_clear FROM printer WHERE connection = ?"


def print_on(hub: WholeHub, connection: str, text: str) -> str:
    """Start a print without the screen; returns the job's id once it prints."""
    path = hub.place / f"{connection}.gcode"
    path.write_text(text)
    hub.until("SELECT printer_state FROM printer WHERE connection = ?", [{"printer_state": "idle"}], connection)
    stored = store_print_file(path, hub.config.files_dir, hub.db, SystemClock())
    [printer], [staff] = (
        hub.rows("SELECT id FROM printer WHERE connection = ?", connection),
        hub.rows("SELECT id FROM staff"),
    )
    job_id, _ = Orders(hub.db, SystemClock()).start_print(stored, printer["id"], staff["id"])
    hub.until("SELECT job_state FROM job WHERE id = ?", [{"job_state": "printing"}], job_id)
    return job_id


def wait_for_moves(hub: WholeHub, at_least: int) -> None:
    """Wait until the board has executed some moves of the print."""
    hub.until_true(lambda: len(moves_of(hub)) >= at_least, "the board does not move")


def moves_of(hub: WholeHub) -> list[str]:
    """The moves that the board has executed so far."""
    return [line for line in hub.executed() if line.startswith("G1")]


def test_a_killed_screen_does_not_affect_the_print_and_a_new_one_shows_it(hub: WholeHub) -> None:
    """Two processes, one database: the print neither stops nor starts again."""
    hub.start_print_room()
    hub.app.start()
    print_on(hub, "serial", SLOW)
    wait_for_moves(hub, 5)
    hub.app.kill()
    hub.app.start()
    hub.app.until_page("start")
    hub.app.touch("kind.printer")
    hub.app.until_shown("tile.Ahven")
    assert len(hub.rows(JOBS)) == 1
    hub.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    assert len(moves_of(hub)) == 400
    hub.app.stop()


def test_a_serial_print_continues_when_the_killed_print_room_is_back(hub: WholeHub) -> None:
    """H23, H25: at exactly the next line; the job is done once, not started again, without an alarm."""
    hub.start_print_room()
    print_on(hub, "serial", SLOW)
    wait_for_moves(hub, 5)
    hub.kill_print_room()
    assert hub.rows(JOBS) == [{"job_state": "printing", "outcome": None}]
    hub.start_print_room()
    hub.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    hub.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "serial")
    asked = ("M105", "M110", "M115", "M27", "M114", "M155", "M113", "M876", "M400")
    taken = [line for line in hub.executed() if not line.startswith(asked)]
    assert taken == SLOW.splitlines()
    assert hub.rows("SELECT count(*) AS n FROM printer_order WHERE action = 'start'") == [{"n": 1}]
    assert hub.rows("SELECT count(*) AS n FROM alarm") == [{"n": 0}]


def test_a_killed_print_room_reports_truthfully_about_a_board_that_was_reset(
    hub_with_resetting_board: WholeHub,
) -> None:
    """H24, H25: after the restart the job has failed, the heaters are off, the bed is not clear, nothing starts."""
    hub = hub_with_resetting_board
    hub.start_print_room()
    print_on(hub, "serial", SLOW)
    wait_for_moves(hub, 5)
    hub.kill_print_room()
    hub.start_print_room()
    hub.until(JOBS, [{"job_state": "failed", "outcome": "failed"}])
    hub.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "serial")
    [job] = hub.rows("SELECT reason, collected_at FROM job")
    reason = from_json(job["reason"])
    assert reason is not None
    assert reason.code is ReasonCode.NOT_RESUMED
    assert ReasonCode.PRINT_STOOD_AT in [detail.code for detail in reason.details]
    taken = moves_of(hub)
    assert len(taken) < 400
    assert taken == [line for line in SLOW.splitlines() if line.startswith("G1")][: len(taken)]
    assert "M104 S0" in hub.executed()
    assert hub.rows("SELECT count(*) AS n FROM alarm WHERE cause = 'job_failed'") == [{"n": 1}]


def test_a_killed_print_room_finds_its_print_on_octoprint_again(hub: WholeHub) -> None:
    """O8: the server kept printing; after the restart the job still prints, and is done once, not started again."""
    hub.start_print_room()
    print_on(hub, "octoprint", OCTOPRINT_SLOW)
    hub.kill_print_room()
    hub.start_print_room()
    hub.until("SELECT printer_state FROM printer WHERE connection = 'octoprint'", [{"printer_state": "printing"}])
    assert hub.rows(JOBS) == [{"job_state": "printing", "outcome": None}]
    hub.until(JOBS, [{"job_state": "done", "outcome": "done"}], within_s=90)
    hub.until(STATES, [{"printer_state": "awaiting_clear", "bed_clear": 0}], "octoprint")
    assert hub.rows("SELECT count(*) AS n FROM printer_order WHERE action = 'start'") == [{"n": 1}]
