"""The firmware behind a server is found out by a client that comes after it was reported (O16)."""

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.octoprint.calls import FetchFirmware
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.printer import FirmwareFound
from tests.hostile_server import answering, serving
from tests.light_octoprint.farm import light_octoprints
from tests.printers.octoprint.conftest import Reports, Rig

pytestmark = pytest.mark.octoprint
FIRMWARE = FirmwareFound("Virtual Marlin 1.0")


@pytest.mark.both_octoprints
def test_a_server_that_reported_it_before_is_read(rig: Rig) -> None:
    """O16: with the key of an account that may read the system's information."""
    assert RestApi(rig.server.url, rig.server.api_key).carry_out(FetchFirmware()) == FIRMWARE.name
    _, reports = rig.ready_printer()
    assert reports.wait_for(FirmwareFound) == FIRMWARE


def test_a_light_server_without_that_information_has_its_printer_asked() -> None:
    """O16."""
    reports = Reports()
    with light_octoprints(1) as farm:
        printer = OctoPrintPrinter(reports, farm.urls[0], farm.api_key, SystemClock())
        printer.connect()
        assert reports.wait_for(FirmwareFound) == FIRMWARE
        printer.close()


@pytest.mark.parametrize("status", [b"403 Forbidden", b"404 Not Found"])
def test_a_server_that_answers_nothing_about_it_leaves_it_unknown(status: bytes) -> None:
    """O16: a key that may read nothing of it is no failure."""
    with serving(answering(b"HTTP/1.1 " + status + b"\r\nContent-Length: 2\r\n\r\n{}")) as url:
        assert RestApi(url, "k").carry_out(FetchFirmware()) == ""
