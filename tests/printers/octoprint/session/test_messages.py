"""What a machine behind a real OctoPrint says to people, and where its camera is."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.printers.octoprint.http.webcam import camera_of
from kiosk.printers.printer import (
    PAUSED_ITSELF,
    CameraFound,
    NoticeShown,
    PrinterState,
    PromptShown,
    StateChanged,
)
from tests.camera_server import CameraServer, camera_server
from tests.octoprint_server import OctoPrintServer
from tests.printers.octoprint.conftest import LONG, WORKING, Desk

pytestmark = pytest.mark.octoprint


def name_camera(server: OctoPrintServer, snapshot: str, **more: Any) -> None:
    """What somebody types into OctoPrint's own settings."""
    server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": snapshot, **more}}})


@pytest.fixture
def camera(desk: Desk) -> Iterator[CameraServer]:
    """A camera that the server names."""
    with camera_server() as switched_on:
        name_camera(desk.server, switched_on.url, flipV=True)
        yield switched_on
        name_camera(desk.server, "", flipV=False)


@pytest.mark.both_octoprints
def test_the_camera_in_the_servers_settings_is_found_with_how_it_hangs(desk: Desk, camera: CameraServer) -> None:
    """O10."""
    _, heard = desk.ready_printer()
    assert heard.until(CameraFound) == CameraFound((camera.url,), "v")


def test_a_camera_that_comes_and_goes_in_the_servers_settings_is_noticed(desk: Desk, camera: CameraServer) -> None:
    """O10: without a new connection."""
    _, heard = desk.ready_printer()
    heard.until(CameraFound)
    name_camera(desk.server, "")
    heard.until(CameraFound, lambda e: e.addresses == ())
    name_camera(desk.server, "/webcam/?action=snapshot")
    heard.until(CameraFound, lambda e: e.addresses == (f"{desk.server.url}/webcam/?action=snapshot",))


def test_a_server_without_a_camera_has_none(desk: Desk) -> None:
    _, heard = desk.ready_printer()
    assert heard.until(CameraFound) == CameraFound(())


@pytest.mark.both_octoprints
def test_a_notice_is_told_and_taken_back(desk: Desk) -> None:
    """H19 over OctoPrint."""
    _, heard = desk.started(desk.job(LONG))
    desk.server.printer_says("send //action:notification Bed at 40 degrees")
    assert heard.until(NoticeShown) == NoticeShown("Bed at 40 degrees")
    assert PrinterState.ATTENTION not in {event.state for event in heard.all(StateChanged)}
    desk.server.post("/api/plugin/action_command_notification", {"command": "clear"})
    heard.until(NoticeShown, lambda e: e.text == "")


@pytest.mark.both_octoprints
def test_a_notice_of_before_the_connection_comes_with_its_age(desk: Desk) -> None:
    """By the server's clock, which may be far from ours."""
    desk.server.printer_says("send //action:notification Nozzle is clean")

    def told() -> list[str]:
        said = desk.server.get("/api/plugin/action_command_notification")["notifications"]
        return [notice["message"] for notice in said]

    desk.until(lambda: "Nozzle is clean" in told()[-1:])  # the server hears its printer on a thread of its own
    _, heard = desk.ready_printer()
    notice = heard.until(NoticeShown)
    assert notice.text == "Nozzle is clean"
    assert 0.0 <= notice.age_s < 60.0


@pytest.mark.both_octoprints
def test_a_filament_change_waits_for_a_person_and_goes_on_after_the_answer(desk: Desk) -> None:
    """M600 (issue 4, point 8): the machine's question is shown as attention, answered, and the print goes on."""
    desk.server.post("/api/plugin/action_command_notification", {"command": "clear"})
    printer, heard = desk.started(desk.job("G28\n" + "G4 P200\n" * 20 + "M600\n" + "G4 P200\n" * 600))
    assert heard.until(PromptShown) == PromptShown("Heater Timeout", ("Reheat",))
    assert heard.until_state(PrinterState.ATTENTION).words == "Heater Timeout"
    printer.answer_prompt(0)
    heard.until(PromptShown, lambda e: e.text == "")
    paused = heard.until_state(PrinterState.PAUSED)
    assert paused.words == PAUSED_ITSELF, "the virtual printer does not say that it goes on"
    printer.resume()
    heard.until(StateChanged, lambda e: e.state in WORKING, since=heard.events.index(paused))


def test_a_question_that_is_open_when_we_come_is_shown_and_can_be_answered(desk: Desk) -> None:
    """H19 over OctoPrint: the print room was restarted while the machine waited."""
    job = desk.job(LONG)
    printer, _ = desk.started(job)
    for words in ("prompt_begin Load filament", "prompt_button Go on", "prompt_show"):
        desk.server.printer_says(f"send //action:{words}")
    printer.close()
    again, heard = desk.printer()
    again.watch_for(job)
    again.connect()
    assert heard.until(PromptShown) == PromptShown("Load filament", ("Go on",))
    assert heard.until_state(PrinterState.ATTENTION).words == "Load filament"
    again.answer_prompt(0)
    heard.until(PromptShown, lambda e: e.text == "")


@pytest.mark.both_octoprints
def test_a_pause_of_the_machine_says_why_and_one_of_a_person_says_nothing(desk: Desk) -> None:
    """H19: `paused` is a fact; the notice just before it is its reason."""
    printer, heard = desk.started(desk.job(LONG))
    desk.server.printer_says("send //action:notification Filament runout")
    heard.until(NoticeShown)
    desk.server.printer_says("send //action:paused")
    paused = heard.until(StateChanged, lambda e: e.state is PrinterState.PAUSED and e.words != "")
    assert paused.words == "Filament runout"
    printer.resume()
    heard.until(StateChanged, lambda e: e.state in WORKING, since=heard.events.index(paused))
    since = heard.mark()
    printer.pause()
    heard.until_state(PrinterState.PAUSED, since)
    heard.after_more_readings()
    assert {e.words for e in heard.events[since:] if isinstance(e, StateChanged)} == {""}


def webcam(**more: Any) -> dict[str, Any]:
    """Settings as 1.11 gives them."""
    own = {"snapshot": "http://127.0.0.1:8080/?action=snapshot", "stream": "/webcam/?action=stream"}
    main = {"name": "main", "canSnapshot": True, "flipH": True, "rotate90": True, "compat": own}
    other = {"name": "other", "compat": {"snapshot": "http://10.0.0.9/shot", "stream": ""}}
    return {"webcam": {"webcamEnabled": True, "webcams": [other, main], "snapshotWebcam": "main"} | more}


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        (
            webcam(),
            CameraFound(("http://octopi/webcam/?action=snapshot", "http://octopi:8080/?action=snapshot"), "hr"),
        ),
        (webcam(snapshotWebcam="other"), CameraFound(("http://10.0.0.9/shot",))),
        (webcam(webcamEnabled=False), CameraFound(())),
        (webcam(webcams=None, snapshotUrl="/shot", flipV=True), CameraFound(("http://octopi/shot",), "v")),
        (webcam(webcams=[3, {"name": "main", "compat": None}]), CameraFound(())),
        (webcam(webcams=[{"compat": {"snapshot": "file:///etc/passwd"}}]), CameraFound(())),
        ({"webcam": {}}, CameraFound(())),
        ({"webcam": []}, CameraFound(())),
        ({}, CameraFound(())),
    ],
)
def test_any_settings_are_read(settings: dict[str, Any], found: CameraFound) -> None:
    """O10: a camera on the server's own loopback is to be had from here beside its stream, if at all."""
    assert camera_of(settings, "http://octopi") == found
