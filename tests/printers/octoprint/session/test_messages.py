"""Prompts and notices of a machine behind a real OctoPrint, and its camera."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    CameraFound,
    NoticeShown,
    PrinterState,
    PromptShown,
    StateChanged,
)
from tests.camera_server import CameraServer, camera_server
from tests.octoprint_server import OctoPrintServer
from tests.printers.octoprint.conftest import LONG, WORKING, Rig
from tests.printers.octoprint.session_harness import in_its_words

pytestmark = pytest.mark.octoprint


def set_camera(server: OctoPrintServer, snapshot: str, **more: Any) -> None:
    """Set the camera's address in OctoPrint's settings."""
    server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": snapshot, **more}}})


@pytest.fixture
def camera(rig: Rig) -> Iterator[CameraServer]:
    """A camera that is in the server's settings."""
    with camera_server() as switched_on:
        set_camera(rig.server, switched_on.url, flipV=True)
        yield switched_on
        set_camera(rig.server, "", flipV=False)


@pytest.mark.both_octoprints
def test_the_camera_in_the_server_s_settings_is_found_with_its_orientation(rig: Rig, camera: CameraServer) -> None:
    """O10."""
    _, reports = rig.ready_printer()
    assert reports.wait_for(CameraFound) == CameraFound((camera.url,), "v", "127.0.0.1")


def test_a_change_of_the_camera_in_the_server_s_settings_is_noticed(rig: Rig, camera: CameraServer) -> None:
    """O10: without a new connection."""
    _, reports = rig.ready_printer()
    reports.wait_for(CameraFound)
    set_camera(rig.server, "")
    reports.wait_for(CameraFound, lambda e: e.addresses == ())
    set_camera(rig.server, "/webcam/?action=snapshot")
    reports.wait_for(CameraFound, lambda e: e.addresses == (f"{rig.server.url}/webcam/?action=snapshot",))


def test_a_server_without_a_camera_has_none(rig: Rig) -> None:
    _, reports = rig.ready_printer()
    assert reports.wait_for(CameraFound) == CameraFound(())


@pytest.mark.both_octoprints
def test_a_notice_is_shown_and_cleared(rig: Rig) -> None:
    """H19 over OctoPrint."""
    _, reports = rig.started(rig.job(LONG))
    rig.server.send_debug_command("send //action:notification Bed at 40 degrees")
    assert reports.wait_for(NoticeShown) == NoticeShown("Bed at 40 degrees")
    assert PrinterState.ATTENTION not in {event.state for event in reports.events_of(StateChanged)}
    rig.server.post("/api/plugin/action_command_notification", {"command": "clear"})
    reports.wait_for(NoticeShown, lambda e: e.text == "")


@pytest.mark.both_octoprints
def test_a_notice_from_before_the_connection_comes_with_its_age(rig: Rig) -> None:
    """H19 over OctoPrint: by the server's clock, which may be far from ours."""
    rig.server.send_debug_command("send //action:notification Nozzle is clean")

    def last_notice() -> str:
        notices = rig.server.get("/api/plugin/action_command_notification")["notifications"]
        return str(notices[-1]["message"]) if notices else ""

    rig.wait_until(lambda: last_notice() == "Nozzle is clean")
    _, reports = rig.ready_printer()
    notice = reports.wait_for(NoticeShown)
    assert notice.text == "Nozzle is clean"
    assert 0.0 <= notice.age_s < 60.0


@pytest.mark.both_octoprints
def test_a_filament_change_waits_for_a_person_and_continues_after_the_answer(rig: Rig) -> None:
    """H19 over OctoPrint, M600: the prompt is shown as attention and answered, and the print continues."""
    rig.server.post("/api/plugin/action_command_notification", {"command": "clear"})
    printer, reports = rig.started(rig.job("G28\n" + "G4 P200\n" * 20 + "M600\n" + "G4 P200\n" * 600))
    assert reports.wait_for(PromptShown) == PromptShown("Heater Timeout", ("Reheat",))
    assert reports.wait_for_state(PrinterState.ATTENTION).reason == in_its_words("Heater Timeout")
    printer.answer_prompt(0)
    reports.wait_for(PromptShown, lambda e: e.text == "")
    paused = reports.wait_for_state(PrinterState.PAUSED)
    assert paused.reason == Reason(ReasonCode.PAUSED_BY_ITSELF), "the virtual printer does not say that it resumes"
    printer.resume()
    reports.wait_for(StateChanged, lambda e: e.state in WORKING, since=reports.events.index(paused))


def test_a_prompt_that_is_open_when_we_connect_is_shown_and_can_be_answered(rig: Rig) -> None:
    """H19 over OctoPrint: the print room was restarted while the machine waited."""
    job = rig.job(LONG)
    printer, _ = rig.started(job)
    for words in ("prompt_begin Load filament", "prompt_button Go on", "prompt_show"):
        rig.server.send_debug_command(f"send //action:{words}")
    rig.wait_until(lambda: rig.server.open_prompt().get("choices") == ["Go on"])
    printer.close()
    again, reports = rig.printer()
    again.watch_for(job)
    again.connect()
    assert reports.wait_for(PromptShown) == PromptShown("Load filament", ("Go on",))
    assert reports.wait_for_state(PrinterState.ATTENTION).reason == in_its_words("Load filament")
    again.answer_prompt(0)
    reports.wait_for(PromptShown, lambda e: e.text == "")


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_pause_by_the_machine_has_a_reason_and_one_by_a_person_has_none(rig: Rig) -> None:
    """H19: the notice just before a pause is its reason."""
    printer, reports = rig.started(rig.job(LONG))
    rig.server.send_debug_command("send //action:notification Filament runout")
    reports.wait_for(NoticeShown)
    rig.server.send_debug_command("send //action:paused")
    paused = reports.wait_for(StateChanged, lambda e: e.state is PrinterState.PAUSED and e.reason is not None)
    assert paused.reason == in_its_words("Filament runout")
    printer.resume()
    reports.wait_for(StateChanged, lambda e: e.state in WORKING, since=reports.events.index(paused))
    since = reports.mark()
    printer.pause()
    reports.wait_for_state(PrinterState.PAUSED, since)
    reports.wait_for_temperatures()
    assert {e.reason for e in reports.events[since:] if isinstance(e, StateChanged)} == {None}
