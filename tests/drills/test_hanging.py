"""OctoPrint hangs (SIGSTOP: it neither answers nor refuses) during an upload, during a start, and during a print."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from tests.drills.farm import OCTOPRINT_PRINTERS, Farm
from tests.drills.holding_proxy import START
from tests.drills.job_report import DrillResult, ShownState
from tests.drills.print_files import PADDING, some_seconds

pytestmark = pytest.mark.octoprint

SILENT = Reason(ReasonCode.OCTOPRINT_SILENT).with_details(Reason(ReasonCode.LOST_DURING_PRINT))


@pytest.fixture(scope="module")
def result(farm: Farm) -> DrillResult:
    """All three servers hang until each has been shown offline, then continue."""
    farm.reset()
    farm.proxies["hauki"].hold_upload()
    farm.proxies["kuha"].hold_answers(START)
    with farm.monitor() as bystander:
        jobs = {"hauki": farm.start("hauki", some_seconds(3) + PADDING), "kuha": farm.start("kuha", some_seconds(3))}
        farm.proxies["hauki"].until_held()
        farm.proxies["kuha"].until_held()
        farm.until_starts("kuha", jobs["kuha"])
        jobs["made"] = farm.started("made", some_seconds(15))
        for slug in OCTOPRINT_PRINTERS:
            farm.servers[slug].freeze()
        farm.proxies["hauki"].release()
        for slug in reversed(OCTOPRINT_PRINTERS):  # made first: nothing else is expected of it
            farm.until_was_shown(slug, jobs[slug], "offline")
            farm.servers[slug].thaw()
            farm.proxies[slug].release()
        for slug in OCTOPRINT_PRINTERS:
            farm.until_job(jobs[slug], "done")
            farm.until_shown(slug, "awaiting_clear")
        return DrillResult(farm.reports(jobs), bystander)


@pytest.mark.parametrize(("slug", "job_state"), [("hauki", "sending"), ("kuha", "sending"), ("made", "printing")])
def test_a_server_that_hangs_is_shown_as_silent_and_its_job_stays_open(
    result: DrillResult, slug: str, job_state: str
) -> None:
    """O4, O8."""
    assert ShownState("offline", SILENT, job_state) in result.reports[slug].when("offline")


@pytest.mark.parametrize("slug", OCTOPRINT_PRINTERS)
def test_its_job_continues_with_the_server_and_is_printed_once(result: DrillResult, slug: str) -> None:
    """O3, O8: hung in an upload, between a start and the report of it, and in a print."""
    report = result.reports[slug]
    assert report.states == ("done", "awaiting_clear")
    assert not report.bed_clear
    assert report.starts == 1
    assert report.answers == [("start", "done", None)]
    assert report.alarm_causes == {"offline_in_print"}


def test_the_printer_beside_them_is_not_disturbed(result: DrillResult) -> None:
    """H4, O11: it keeps printing and reporting temperatures."""
    assert result.bystander.readings > 1
    assert result.bystander.disturbances() == []
