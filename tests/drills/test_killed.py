"""OctoPrint is killed (SIGKILL, as if its power went) during an upload, during a start, and during a print."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from tests.drills.farm import OCTOPRINT_PRINTERS, Farm
from tests.drills.holding_proxy import START
from tests.drills.job_report import DrillResult, ShownState
from tests.drills.print_files import LONG, PADDING

pytestmark = pytest.mark.octoprint

CLOSED = Reason(ReasonCode.OCTOPRINT_CLOSED_CONNECTION).with_details(Reason(ReasonCode.LOST_DURING_PRINT))
UNKNOWN_OUTCOME = Reason(ReasonCode.OUTCOME_UNKNOWN).with_details(Reason(ReasonCode.LOOK_AT_PRINTER))


@pytest.fixture(scope="module")
def result(farm: Farm) -> DrillResult:
    """Hauki's server dies in an upload, kuha's after a start that nobody saw, made's in a print; all are restarted."""
    farm.reset()
    with farm.monitor() as bystander:
        # Made first: kuha must not be held for so long that it counts as silent.
        jobs = {"made": farm.started("made", LONG)}
        farm.proxies["hauki"].hold_upload()
        farm.proxies["kuha"].hold_answers(START)
        jobs |= {"hauki": farm.start("hauki", LONG + PADDING), "kuha": farm.start("kuha", LONG)}
        farm.proxies["hauki"].until_held()
        farm.proxies["kuha"].until_held()
        farm.until_starts("kuha", jobs["kuha"])
        for slug in OCTOPRINT_PRINTERS:
            farm.kill_server(slug)
        for slug in OCTOPRINT_PRINTERS:
            farm.until_shown(slug, "offline")
        blank = [slug for slug in OCTOPRINT_PRINTERS if not farm.has_temperature(slug)]
        assert blank == list(OCTOPRINT_PRINTERS)
        for slug in OCTOPRINT_PRINTERS:
            farm.servers[slug].start()
        farm.until_prints("hauki", jobs["hauki"])
        for slug in ("kuha", "made"):
            farm.until_job(jobs[slug], "failed")
            farm.until_shown(slug, "awaiting_clear")
        return DrillResult(farm.reports(jobs), bystander)


@pytest.mark.parametrize(("slug", "job_state"), [("hauki", "sending"), ("kuha", "sending"), ("made", "printing")])
def test_nothing_is_decided_about_a_job_while_its_server_is_away(
    result: DrillResult, slug: str, job_state: str
) -> None:
    """O8: the job is neither failed nor done, somebody is called, and nothing can be started over it."""
    report = result.reports[slug]
    assert ShownState("offline", CLOSED, job_state) in report.when("offline")
    assert report.alarms[0][0] == "offline_in_print"


def test_a_file_that_was_being_sent_is_sent_again_and_printed_once(result: DrillResult) -> None:
    """O3: killed in an upload, nothing had been started."""
    report = result.reports["hauki"]
    assert report.states[0] == "printing"
    assert report.starts == 1
    assert report.answers == [("start", "done", None)]
    assert "job_failed" not in report.alarm_causes


@pytest.mark.parametrize("slug", ["kuha", "made"])
def test_a_print_that_died_with_its_server_failed_and_is_not_started_again(result: DrillResult, slug: str) -> None:
    """O3, O8: killed between the start and the report of it, and in a print."""
    report = result.reports[slug]
    assert report.states == ("failed", "awaiting_clear")
    assert report.end == ("failed", UNKNOWN_OUTCOME)
    assert not report.bed_clear
    assert report.starts == 1
    assert report.alarm_causes == {"offline_in_print", "job_failed"}


def test_the_start_of_a_print_that_nobody_saw_begin_is_refused(result: DrillResult) -> None:
    """O3: its answer says what is known; a start that was seen keeps its answer."""
    assert result.reports["kuha"].answers == [("start", "refused", UNKNOWN_OUTCOME)]
    assert result.reports["made"].answers == [("start", "done", None)]


def test_the_printer_beside_them_is_not_disturbed(result: DrillResult) -> None:
    """H4, O11: it keeps printing and reporting temperatures."""
    assert result.bystander.readings > 1
    assert result.bystander.disturbances() == []
