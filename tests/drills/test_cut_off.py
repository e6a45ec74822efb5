"""OctoPrint loses its printer in a print: unplugged, disconnected in OctoPrint, or no longer answering."""

from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.orders import Action
from tests.drills.farm import OCTOPRINT_PRINTERS, Farm
from tests.drills.job_report import DrillResult
from tests.drills.print_files import LONG

pytestmark = pytest.mark.octoprint

IMPATIENT = {"timeoutCommunication": 3, "maxTimeoutsPrinting": 1}
"""Makes a server give up its printer after seconds instead of minutes."""
LOST = Reason(ReasonCode.OCTOPRINT_LOST_PRINTER)
LOOK_AT_PRINTER = Reason(ReasonCode.LOOK_AT_PRINTER)
LONG_SILENCE = 3
"""In readings of the bystander: longer than a server may be silent."""


def reconnect_made(farm: Farm, serial: dict[str, Any]) -> None:
    """Apply serial settings, which a server reads when it connects to its printer."""
    farm.servers["made"].post("/api/settings", {"serial": serial})
    farm.servers["made"].post("/api/connection", {"command": "disconnect"})
    farm.until_shown("made", "offline")
    farm.reset()


@pytest.fixture(scope="module")
def result(farm: Farm) -> DrillResult:
    """Hauki is unplugged, kuha disconnected in OctoPrint, made stops answering; staff connect them again."""
    farm.reset()
    usual = farm.servers["made"].get("/api/settings")["serial"]
    reconnect_made(farm, IMPATIENT)
    with farm.monitor() as bystander:
        jobs = {slug: farm.start(slug, LONG) for slug in OCTOPRINT_PRINTERS}
        for slug in OCTOPRINT_PRINTERS:
            farm.until_prints(slug, jobs[slug])
        farm.servers["hauki"].send_debug_command("drop_connection")
        farm.servers["kuha"].post("/api/connection", {"command": "disconnect"})
        farm.servers["made"].send_debug_command("go_awol")
        for slug in OCTOPRINT_PRINTERS:
            farm.until_job(jobs[slug], "failed")
            farm.until_shown(slug, "offline", "error")
        so_far = bystander.readings
        farm.until(lambda: bystander.readings > so_far + LONG_SILENCE, "the bystander is not read")
        meanwhile = farm.reports(jobs)
        assert [slug for slug in OCTOPRINT_PRINTERS if farm.has_temperature(slug)] == []
        connected = [farm.carry_out(Action.CONNECT, slug) for slug in OCTOPRINT_PRINTERS]
        assert connected == [(True, None)] * len(OCTOPRINT_PRINTERS)
        for slug in OCTOPRINT_PRINTERS:
            farm.until_shown(slug, "awaiting_clear")
        reports = farm.reports(jobs)
    reconnect_made(farm, {name: usual[name] for name in IMPATIENT})  # the other drills freeze this server
    return DrillResult(reports, bystander, meanwhile)


@pytest.mark.parametrize(
    ("slug", "state", "reason"),
    [
        ("hauki", "error", LOST),
        ("kuha", "offline", Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)),
        ("made", "error", LOST),
    ],
)
def test_the_printer_is_shown_with_the_reason_until_a_person_connects_it(
    result: DrillResult, slug: str, state: str, reason: Reason
) -> None:
    """O7: not reconnected automatically, and a server that has nothing more to report does not count as silent."""
    report = result.meanwhile[slug]
    assert report.states == ("failed", state)
    assert report.printer["reason"] == reason
    assert report.when("connecting") == []
    assert ReasonCode.OCTOPRINT_SILENT not in [shown.reason and shown.reason.code for shown in report.history]


@pytest.mark.parametrize(
    ("slug", "reason"),
    [
        ("hauki", Reason(ReasonCode.PRINT_FAILED, cause=LOST)),
        ("kuha", Reason(ReasonCode.CONNECTION_CLOSED_DURING_PRINT).with_details(LOOK_AT_PRINTER)),
        ("made", Reason(ReasonCode.PRINT_FAILED, cause=LOST)),
    ],
)
def test_the_print_failed_once_and_the_bed_must_be_cleared(result: DrillResult, slug: str, reason: Reason) -> None:
    """O6: whichever events came; nobody saw the heaters go off, and that is reported."""
    report = result.reports[slug]
    assert report.states == ("failed", "awaiting_clear")
    assert report.end == ("failed", reason)
    assert not report.bed_clear
    assert report.starts == 1
    assert report.alarm_causes >= {"job_failed", "heaters_on"}
    assert [kind for kind, _ in report.alarms].count("job_failed") == 1


def test_the_printer_beside_them_is_not_disturbed(result: DrillResult) -> None:
    """H4, O11: it keeps printing and reporting temperatures."""
    assert result.bystander.readings > 1
    assert result.bystander.disturbances() == []
