"""A machine that needs a person, and a camera that looks at it: with everything real."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.base.reason import Reason, ReasonCode, to_json
from tests.camera_server import CameraServer, bed_picture, camera_server
from tests.e2e.house import House
from tests.e2e.test_from_scan_to_print import log_in
from tests.e2e.test_killed_processes import JOBS, OCTOPRINT_SLOW, print_on
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

MOVES = "G1 X10 Y10 Z0.2 E1 F6000\nG1 X20 Y20 E1\n"
CHANGE = "M104 S205\nM109 S205\nG28\n" + MOVES + "M600 Load filament\n" + MOVES * 10 + "M104 S0\n"
OCTOPRINT_CHANGE = "M104 S60\nG28\n" + MOVES + "G4 P200\n" * 10 + "M600\n" + "G4 P200\n" * 20 + "M104 S0\n"
STATE = "SELECT printer_state, reason FROM printer WHERE connection = ?"
DONE = [{"job_state": "done", "outcome": "done"}]
PIECE = (0, 200, 255)


def message(text: str) -> str | None:
    """A machine's own words, as they are stored."""
    return to_json(Reason(ReasonCode.MACHINE_MESSAGE, raw=text))


def show_printer(house: House, name: str) -> None:
    """Staff open the page of a printer."""
    log_in(house)
    house.app.touch(f"printer.{name}")
    house.app.until_page("printer")


def test_a_filament_change_on_a_cable_outlives_the_print_room_and_is_answered_on_the_screen(house: House) -> None:
    """H19, H23, issue 4 point 8: the board says its question once; the new print room shows it again."""
    house.start_room()
    print_on(house, "serial", CHANGE)
    waits = [{"printer_state": "attention", "reason": message("Load filament")}]
    house.until(STATE, waits, "serial")
    house.kill_room()
    house.start_room()
    assert house.room is not None
    house.until("SELECT pid FROM heartbeat", [{"pid": house.room.pid}])
    house.until(STATE, waits, "serial")
    house.app.start()
    show_printer(house, "Ahven")
    assert "Load filament" in house.app.do("texts")
    house.app.touch("choice.0")
    house.until(JOBS, DONE)
    house.until("SELECT action, answer FROM printer_order WHERE action = 'answer_prompt'",
                [{"action": "answer_prompt", "answer": "done"}])  # fmt: skip
    assert house.executed().count("M600 Load filament") == 1
    assert house.ask("SELECT kind, reason FROM alarm") == [{"kind": "attention", "reason": message("Load filament")}]
    house.app.stop()


def test_a_filament_change_through_octoprint_is_answered_on_the_screen_and_goes_on(house: House) -> None:
    """Issue 4 point 8: the machine has paused by itself, asks, is answered, and goes on when a person says so."""
    house.start_room()
    house.app.start()
    print_on(house, "octoprint", OCTOPRINT_CHANGE)
    house.until(STATE, [{"printer_state": "attention", "reason": message("Heater Timeout")}], "octoprint")
    show_printer(house, "Hauki")
    assert "Heater Timeout" in house.app.do("texts")
    house.app.touch("choice.0")
    house.app.until(lambda: "Hauki on tauolla" in house.app.do("texts"), "it is not paused", within_s=60)
    house.app.touch("printer.middle")
    house.until(JOBS, DONE)
    assert house.ask("SELECT DISTINCT kind FROM alarm") == [{"kind": "attention"}]
    house.app.stop()


@pytest.fixture
def camera(octoprint: OctoPrintServer) -> Iterator[CameraServer]:
    """A camera that is named in OctoPrint's own settings."""
    with camera_server() as switched_on:
        switched_on.image = bed_picture(piece="#00C8FF")
        for address in (switched_on.url, ""):
            octoprint.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": address}}})
            if address:
                yield switched_on


def test_the_camera_of_a_real_octoprint_is_seen_in_the_real_window(
    house: House, camera: CameraServer, tmp_path: Path
) -> None:
    """O10, issue 4 point 7: from OctoPrint's settings to the colours on the screen; never in a log."""
    house.start_room()
    house.app.start()
    print_on(house, "octoprint", OCTOPRINT_SLOW)
    show_printer(house, "Hauki")
    house.app.until_shown("printer.camera", within_s=60)
    asked = len(camera.requested)
    house.until_true(lambda: len(camera.requested) > asked + 1, "the camera is not asked again while it prints")
    house.app.do("grab", str(tmp_path / "seen.png"))
    with Image.open(tmp_path / "seen.png") as image:
        counted = image.convert("RGB").getcolors(1 << 21)
    assert counted is not None
    near = sum(count for count, one in counted if max(abs(a - b) for a, b in zip(one, PIECE, strict=True)) < 24)
    assert near > 0.005 * 1280 * 800
    assert camera.max_in_progress == 1
    assert all("X-Api-Key" not in headers for headers in camera.headers)
    for log in ("room.log", "app.log"):
        assert str(camera.port) not in (house.place / log).read_text()
    house.app.stop()
