"""The print room is killed (SIGKILL) while a job is in each of its states, and started again."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.orders import Action
from tests.drills.farm import OCTOPRINT_PRINTERS, Farm
from tests.drills.holding_proxy import START
from tests.drills.job_report import JobReport
from tests.drills.print_files import LONG, PADDING, some_seconds

pytestmark = pytest.mark.octoprint

RESTARTED = Reason(ReasonCode.RESTARTED_DURING_START)


@pytest.fixture(scope="module")
def killed_at_start(farm: Farm) -> dict[str, JobReport]:
    """Killed while hauki's file is being sent, kuha's start has not been seen, and made prints."""
    farm.reset()
    # Made first: kuha must not be held for so long that it counts as silent.
    jobs = {"made": farm.started("made", LONG)}
    farm.proxies["hauki"].hold_upload()
    farm.proxies["kuha"].hold_answers(START)
    jobs |= {"hauki": farm.start("hauki", LONG + PADDING), "kuha": farm.start("kuha", LONG)}
    farm.proxies["hauki"].until_held()
    farm.proxies["kuha"].until_held()
    farm.until_starts("kuha", jobs["kuha"])
    farm.kill_print_room()
    for slug in ("hauki", "kuha"):
        farm.proxies[slug].cut()
    farm.start_print_room()
    farm.until_job(jobs["hauki"], "failed")
    farm.until_shown("hauki", "awaiting_clear")
    for slug in ("kuha", "made"):
        farm.until_prints(slug, jobs[slug])
    return farm.reports(jobs)


@pytest.fixture(scope="module")
def killed_at_end(farm: Farm) -> dict[str, JobReport]:
    """Killed while hauki is paused, kuha is being cancelled, and made's bed waits to be cleared."""
    farm.reset()
    jobs = {slug: farm.start(slug, some_seconds(1) if slug == "made" else LONG) for slug in OCTOPRINT_PRINTERS}
    for slug in ("hauki", "kuha"):
        farm.until_prints(slug, jobs[slug])
    farm.until_job(jobs["made"], "done")
    farm.until_shown("made", "awaiting_clear")
    assert farm.carry_out(Action.PAUSE, "hauki") == (True, None)
    farm.until_job(jobs["hauki"], "paused")
    farm.give(Action.CANCEL, "kuha", jobs["kuha"])
    farm.until_shown("kuha", "finishing", "awaiting_clear")
    farm.kill_print_room()
    farm.start_print_room()
    farm.until_job(jobs["kuha"], "cancelled", "failed")
    farm.until_shown("kuha", "awaiting_clear")
    farm.until_shown("hauki", "paused")
    farm.until_shown("made", "awaiting_clear")
    return farm.reports(jobs)


def test_a_job_whose_file_was_being_sent_failed_and_was_never_started(killed_at_start: dict[str, JobReport]) -> None:
    """O3: nothing is left to send the rest; the person at the machine starts it again."""
    report = killed_at_start["hauki"]
    assert report.end == ("failed", Reason(ReasonCode.NO_FILE_OF_JOB))
    assert report.answers == [("start", "refused", RESTARTED)]
    assert not report.bed_clear
    assert report.starts == 0
    assert report.alarm_causes == {"job_failed"}


def test_a_start_that_nobody_saw_is_found_printing_and_not_sent_again(killed_at_start: dict[str, JobReport]) -> None:
    """O3, O8."""
    report = killed_at_start["kuha"]
    assert report.states[0] == "printing"
    assert report.answers == [("start", "refused", RESTARTED)]
    assert report.starts == 1
    assert report.alarms == []


def test_a_print_is_found_printing(killed_at_start: dict[str, JobReport]) -> None:
    """O8."""
    report = killed_at_start["made"]
    assert report.states[0] == "printing"
    assert report.answers == [("start", "done", None)]
    assert report.starts == 1
    assert report.alarms == []


def test_a_paused_print_is_found_paused_and_can_be_resumed(farm: Farm, killed_at_end: dict[str, JobReport]) -> None:
    """O8."""
    report = killed_at_end["hauki"]
    assert report.states == ("paused", "paused")
    assert report.starts == 1
    assert report.alarms == []
    assert farm.carry_out(Action.RESUME, "hauki") == (True, None)
    farm.until_prints("hauki", report.job["id"])


def test_a_print_that_was_being_cancelled_is_cancelled(killed_at_end: dict[str, JobReport]) -> None:
    """O6, O8: the order is still there, and is answered by the end that it caused."""
    report = killed_at_end["kuha"]
    assert report.states == ("cancelled", "awaiting_clear")
    assert report.answers == [("start", "done", None), ("cancel", "done", None)]
    assert not report.bed_clear
    assert report.starts == 1
    assert "job_failed" not in report.alarm_causes


def test_a_bed_that_had_to_be_cleared_still_has_to_be(farm: Farm, killed_at_end: dict[str, JobReport]) -> None:
    """O8: a finish stays a finish, and a named person ends it."""
    report = killed_at_end["made"]
    assert report.states == ("done", "awaiting_clear")
    assert not report.bed_clear
    assert report.starts == 1
    assert farm.carry_out(Action.CONFIRM_CLEAR, "made") == (True, None)
    farm.until_job(report.job["id"], "collected")
    assert farm.job(report.job["id"])["collected_by"] == farm.staff_id
