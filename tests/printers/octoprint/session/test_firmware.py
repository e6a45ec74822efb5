"""Which firmware is behind a server, also for a client that comes after the server reported it (O16)."""

from typing import Any

import pytest

from kiosk.printers.octoprint.calls import FetchFirmware
from kiosk.printers.octoprint.http.firmware_hints import (
    firmware_of_connection,
    firmware_of_plugins,
    reported_firmware,
)
from kiosk.printers.octoprint.session.firmware import ASK, FIRMWARE_EVENT, SERVER_ASKS_S
from kiosk.printers.octoprint.session.push_link import EVENTS
from kiosk.printers.printer import FirmwareFound
from tests.printers.octoprint.session_harness import NO_ANSWER, SessionHarness


def found(harness: SessionHarness) -> list[str]:
    return [event.name for event in harness.events if isinstance(event, FirmwareFound)]


def fetched(harness: SessionHarness) -> int:
    return harness.calls.count(FetchFirmware())


def test_the_report_of_a_server_counts_at_once() -> None:
    """O16"""
    harness = SessionHarness().idle()
    harness.event(FIRMWARE_EVENT, name="Marlin 2.1.2", data={"MACHINE_TYPE": "Ender-3"})
    harness.event(FIRMWARE_EVENT, name="Marlin 2.1.2", data={})
    assert FIRMWARE_EVENT in EVENTS
    assert found(harness) == ["Marlin 2.1.2"]
    harness.pass_time(0.1)
    assert not fetched(harness)


@pytest.mark.parametrize("payload", [{}, {"name": None}, {"name": ""}, {"name": " "}, {"name": 7}, {"name": ["x"]}])
def test_a_report_without_a_name_is_none(payload: dict[str, Any]) -> None:
    """O16, O5"""
    harness = SessionHarness().idle()
    harness.event(FIRMWARE_EVENT, **payload)
    assert found(harness) == []


def test_a_late_client_reads_it_where_the_server_keeps_it() -> None:
    """O16: the event is not repeated."""
    harness = SessionHarness().idle()
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), "Klipper")
    harness.idle()
    assert found(harness) == ["Klipper"]
    assert ASK not in harness.calls


def test_an_idle_printer_is_asked_once_where_the_server_does_not_tell_it() -> None:
    """O16: the server reports the answer like the first."""
    harness = SessionHarness().idle()
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), "")
    harness.idle()
    harness.idle()
    assert harness.calls.count(ASK) == 1
    harness.event(FIRMWARE_EVENT, name="Prusa-Firmware 3.13.0 based on Marlin", data={})
    harness.pass_time(0.5)
    assert found(harness) == ["Prusa-Firmware 3.13.0 based on Marlin"]
    assert fetched(harness) == harness.calls.count(ASK) == 1


def test_a_printing_printer_is_asked_when_it_is_idle() -> None:
    """O16: nothing is sent into a print, ours or a foreign one."""
    harness = SessionHarness()
    harness.state("operational", "printing", path="other.gcode")
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), "")
    harness.state("operational", "printing", path="other.gcode")
    assert ASK not in harness.calls
    harness.idle()
    assert ASK in harness.calls


def test_a_job_of_ours_is_not_disturbed() -> None:
    """O16"""
    harness = SessionHarness()
    harness.start_job()
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), "")
    harness.idle()
    assert ASK not in harness.calls


def test_a_server_that_connects_to_its_printer_is_given_time_to_ask_it_itself() -> None:
    """O16"""
    harness = SessionHarness()
    harness.state("closedOrError")
    harness.idle()
    harness.pass_time(0.0)
    assert not fetched(harness)
    harness.event(FIRMWARE_EVENT, name="Repetier_1.0.4", data={})
    harness.pass_time(0.0)
    assert found(harness) == ["Repetier_1.0.4"]
    assert not fetched(harness)


def test_it_is_read_when_the_server_was_silent_about_it() -> None:
    """O16"""
    harness = SessionHarness()
    harness.state("closedOrError")
    for _ in range(int(SERVER_ASKS_S) + 2):
        harness.idle()
        harness.pass_time(0.0)
    assert fetched(harness) == 1


def test_another_printer_behind_the_same_server_is_noticed() -> None:
    """O16"""
    harness = SessionHarness().idle()
    harness.event(FIRMWARE_EVENT, name="Marlin 1.1.9", data={})
    harness.state("closedOrError")
    harness.idle()
    harness.event(FIRMWARE_EVENT, name="Smoothieware", data={})
    assert found(harness) == ["Marlin 1.1.9", "Smoothieware"]


def test_a_failed_question_is_repeated_at_the_next_link() -> None:
    """O16: and it is unknown until then."""
    harness = SessionHarness().idle()
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), error=NO_ANSWER)
    harness.idle()
    assert (found(harness), ASK in harness.calls) == ([], False)
    harness.lose_link()
    harness.restore_link()
    harness.idle()
    harness.pass_time(0.0)
    assert fetched(harness) == 2


def test_a_polled_server_is_not_asked_what_only_an_event_could_answer() -> None:
    """O16, O14"""
    harness = SessionHarness()
    harness.lose_link()
    harness.session.link_opened(harness.now_s, polled=True)
    harness.idle()
    harness.pass_time(0.0)
    harness.answer(FetchFirmware(), "")
    harness.idle()
    assert fetched(harness) == 1
    assert ASK not in harness.calls


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ({"systeminfo": {"printer.firmware": "Marlin 2.1"}}, "Marlin 2.1"),
        ({"systeminfo": {"octoprint.version": "1.11.8"}}, ""),
        ({"systeminfo": {"printer.firmware": None}}, ""),
        ({"systeminfo": []}, ""),
        (None, ""),
    ],
)
def test_the_system_information_has_the_name(answer: Any, name: str) -> None:
    """O16"""
    assert reported_firmware(answer) == name


@pytest.mark.parametrize(
    ("current", "name"),
    [
        ({"port": "/tmp/printer"}, "Klipper"),
        ({"port": "/home/pi/printer_data/comms/klippy.serial"}, "Klipper"),
        ({"connector": "serial", "parameters": {"port": "/tmp/printer"}}, "Klipper"),
        ({"connector": "moonraker", "parameters": {"host": "x"}}, "Klipper"),
        ({"connector": "bambu"}, "Bambu"),
        ({"connector": "serial", "parameters": {"port": "/dev/ttyACM0"}}, ""),
        ({"port": "/dev/ttyUSB0"}, ""),
        ({"port": None, "connector": {}}, ""),
        ([], ""),
    ],
)
def test_some_connections_leave_no_doubt(current: Any, name: str) -> None:
    """O16: Klipper's pseudo-terminals, and connectors that reach one firmware only."""
    assert firmware_of_connection({"current": current}) == name


def test_the_plugin_for_klipper_reveals_it() -> None:
    """O16"""
    assert firmware_of_plugins({"plugins": {"klipper": {"configuration": {}}}}) == "Klipper"
    assert firmware_of_plugins({"plugins": {"virtual_printer": {}}}) == firmware_of_plugins({}) == ""
