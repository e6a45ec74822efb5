"""A machine that asks a person, and its camera, end to end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.base.reason import Reason, ReasonCode, to_json
from tests.camera_server import CameraServer, bed_picture, camera_server
from tests.e2e.test_from_scan_to_print import log_in
from tests.e2e.test_killed_processes import JOBS, OCTOPRINT_SLOW, print_on
from tests.e2e.whole_hub import WholeHub
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

MOVES = "G1 X10 Y10 Z0.2 E1 F6000\nG1 X20 Y20 E1\n"
CHANGE = "M104 S205\nM109 S205\nG28\n" + MOVES + "M600 Load filament\n" + MOVES * 10 + "M104 S0\n"
OCTOPRINT_CHANGE = "M104 S60\nG28\n" + MOVES + "G4 P200\n" * 10 + "M600\n" + "G4 P200\n" * 20 + "M104 S0\n"
STATE = "SELECT printer_state, reason FROM printer WHERE connection = ?"
DONE = [{"job_state": "done", "outcome": "done"}]
PRINT_COLOUR = (0, 200, 255)


def message(text: str) -> str | None:
    """A machine's own words, as they are stored."""
    return to_json(Reason(ReasonCode.MACHINE_MESSAGE, raw=text))


def show_printer(hub: WholeHub, name: str) -> None:
    """Staff open the page of a printer."""
    log_in(hub)
    hub.app.touch(f"printer.{name}")
    hub.app.until_page("printer")


def test_a_filament_change_over_serial_survives_the_print_room_and_is_answered_on_the_screen(hub: WholeHub) -> None:
    """H19, H23: the board sends its prompt once; the new print room shows it again."""
    hub.start_print_room()
    print_on(hub, "serial", CHANGE)
    waits = [{"printer_state": "attention", "reason": message("Load filament")}]
    hub.until(STATE, waits, "serial")
    hub.kill_print_room()
    hub.start_print_room()
    assert hub.print_room is not None
    hub.until("SELECT pid FROM process_run ORDER BY id DESC LIMIT 1", [{"pid": hub.print_room.pid}])
    hub.until(STATE, waits, "serial")
    hub.app.start()
    show_printer(hub, "Ahven")
    assert "Load filament" in hub.app.do("texts")
    hub.app.touch("choice.0")
    hub.until(JOBS, DONE)
    hub.until("SELECT action, answer FROM printer_order WHERE action = 'answer_prompt'",
                [{"action": "answer_prompt", "answer": "done"}])  # fmt: skip
    assert hub.executed().count("M600 Load filament") == 1
    assert hub.rows("SELECT cause, reason FROM alarm") == [{"cause": "attention", "reason": message("Load filament")}]
    hub.app.stop()


def test_a_filament_change_over_octoprint_is_answered_on_the_screen_and_the_print_resumed(hub: WholeHub) -> None:
    """The machine pauses by itself, asks, is answered, and is resumed by a person."""
    hub.start_print_room()
    hub.app.start()
    print_on(hub, "octoprint", OCTOPRINT_CHANGE)
    hub.until(STATE, [{"printer_state": "attention", "reason": message("Heater Timeout")}], "octoprint")
    show_printer(hub, "Hauki")
    assert "Heater Timeout" in hub.app.do("texts")
    hub.app.touch("choice.0")
    hub.app.until(lambda: "Hauki on tauolla" in hub.app.do("texts"), "it is not paused", within_s=60)
    hub.app.touch("printer.middle")
    hub.until(JOBS, DONE)
    assert hub.rows("SELECT DISTINCT cause FROM alarm") == [{"cause": "attention"}]
    hub.app.stop()


@pytest.fixture
def camera(octoprint: OctoPrintServer) -> Iterator[CameraServer]:
    """A camera that is named in OctoPrint's settings."""
    with camera_server() as camera:
        camera.image = bed_picture(piece="#00C8FF")
        for address in (camera.url, ""):
            octoprint.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": address}}})
            if address:
                yield camera


def test_the_camera_of_octoprint_is_shown_on_the_printer_page(
    hub: WholeHub, camera: CameraServer, tmp_path: Path
) -> None:
    """O10: from OctoPrint's settings to the colours on the screen; its address is in no log."""
    hub.start_print_room()
    hub.app.start()
    print_on(hub, "octoprint", OCTOPRINT_SLOW)
    show_printer(hub, "Hauki")
    hub.app.until_shown("printer.camera", within_s=60)
    asked = len(camera.requested)
    hub.until_true(lambda: len(camera.requested) > asked + 1, "no more images are requested while it prints")
    hub.app.do("grab", str(tmp_path / "seen.png"))
    with Image.open(tmp_path / "seen.png") as image:
        counted = image.convert("RGB").getcolors(1 << 21)
    assert counted is not None
    near = sum(count for count, one in counted if max(abs(a - b) for a, b in zip(one, PRINT_COLOUR, strict=True)) < 24)
    assert near > 0.005 * 1280 * 800
    assert camera.max_in_progress == 1
    assert all("X-Api-Key" not in headers for headers in camera.headers)
    for log in ("printroom.log", "app.log"):
        assert str(camera.port) not in (hub.place / log).read_text()
    hub.app.stop()
