"""A print finishes, is cancelled, is stopped by its firmware while the print room is down; what it reports then."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.orders import Action
from tests.drills.farm import Farm
from tests.drills.job_report import JobReport
from tests.drills.print_files import LONG, STEADY, some_seconds

pytestmark = pytest.mark.octoprint


@pytest.fixture(scope="module")
def reports(farm: Farm) -> dict[str, JobReport]:
    """Hauki finishes, kuha is cancelled in OctoPrint, made's firmware stops it, all while the print room is down."""
    farm.reset()
    jobs = {slug: farm.start(slug, LONG) for slug in ("kuha", "made")}
    for slug, job_id in jobs.items():
        farm.until_prints(slug, job_id)
    jobs["hauki"] = farm.started("hauki", some_seconds(8))
    farm.kill_print_room()
    farm.servers["kuha"].post("/api/job", {"command": "cancel"})
    farm.servers["made"].send_debug_command("trigger_fatal_error_marlin")
    farm.until_server("hauki", "Operational")
    farm.until_server("kuha", "Operational")
    farm.until_server("made", "Error", "Offline", "Closed")
    farm.start_print_room()
    farm.until_job(jobs["hauki"], "done")
    for slug in ("kuha", "made"):
        farm.until_job(jobs[slug], "failed")
    for slug, state in {"hauki": "awaiting_clear", "kuha": "awaiting_clear", "made": "error"}.items():
        farm.until_shown(slug, state)
    return farm.reports(jobs)


def test_a_missed_finish_is_a_finish(reports: dict[str, JobReport]) -> None:
    """O8: done, to be collected, and no alarm."""
    report = reports["hauki"]
    assert report.end == ("done", None)
    assert report.states == ("done", "awaiting_clear")
    assert not report.bed_clear
    assert report.alarms == []


def test_a_missed_cancel_is_no_finish(reports: dict[str, JobReport]) -> None:
    """O8: the server's history tells that it did not succeed, and not why."""
    report = reports["kuha"]
    unseen = Reason(ReasonCode.HISTORY_SAYS_FAILED).with_details(Reason(ReasonCode.LOOK_AT_PRINTER))
    assert report.end == ("failed", unseen)
    assert report.states == ("failed", "awaiting_clear")
    assert not report.bed_clear
    assert report.alarm_causes == {"job_failed"}


def test_a_missed_firmware_error_is_shown_in_the_firmwares_words(farm: Farm, reports: dict[str, JobReport]) -> None:
    """O7, O8: until a person connects the printer again; then the bed must still be cleared."""
    report = reports["made"]
    assert report.end[0] == "failed"
    assert "Thermal Runaway" in report.printer["reason"].values["raw"]
    assert report.alarm_causes >= {"job_failed", "printer_error", "heaters_on"}
    assert farm.carry_out(Action.CONNECT, "made") == (True, None)
    farm.until_shown("made", "awaiting_clear")


def test_nothing_was_started_again(reports: dict[str, JobReport]) -> None:
    """O3: one start each, in the server's own log; the start orders keep their answers."""
    for report in reports.values():
        assert report.starts == 1
        assert report.answers == [("start", "done", None)]


def test_the_print_over_a_cable_continued_at_exactly_the_next_line(farm: Farm, reports: dict[str, JobReport]) -> None:
    """H23: beside the others, and through all print rooms of this farm."""
    so_far = len(farm.moves())
    farm.until(lambda: len(farm.moves()) > so_far, "the bystander does not move")
    moves = farm.moves()
    assert moves == [line for line in STEADY.splitlines() if line.startswith("G1")][: len(moves)]
