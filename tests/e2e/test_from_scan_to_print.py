"""The main task end to end: a pass made, read off the screen and scanned; a print over each kind of connection."""

import shutil
from pathlib import Path
from threading import Event

import pytest
import zxingcpp
from PIL import Image

from kiosk.scan.repeat import REPEAT_S
from tests.e2e.app_process import REPO
from tests.e2e.house import House
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

PRINT_FILES = REPO / "assets" / "demo" / "print-files"
OCTOPRINT_FILE = "M104 S60\nG28\n" + "G1 X10 Y10 Z0.2 E1 F9000\nG1 X20 Y20 E1\nG4 P200\n" * 40 + "M104 S0\n"
OPEN_VISITS = "SELECT count(*) AS n FROM visit WHERE closed_at IS NULL"


def make_pass_and_read_it(house: House) -> str:
    """Come in without a pass, take one, photograph it off the screen; the visit goes on with it."""
    house.app.touch("start.enter")
    house.until(OPEN_VISITS, [{"n": 1}])
    house.app.touch("greeting.pass")
    house.app.until_shown("pass.qr")
    picture = house.place / "pass.png"
    house.app.do("grab", str(picture))
    with Image.open(picture) as image:
        found = zxingcpp.read_barcodes(image)
    assert len(found) == 1
    house.app.touch("pass.keep")
    house.app.until_page("greeting")
    return found[0].text


def leave(house: House) -> None:
    """Go out, and let the door come back."""
    house.app.touch("farewell.leave")
    house.until(OPEN_VISITS, [{"n": 0}])


def log_in(house: House) -> None:
    """Badge by keystrokes, PIN by touch (S5)."""
    house.app.do("keys", house.badge)
    house.app.until_page("pin_login")
    for digit in house.pin:
        house.app.touch(f"pin.{digit}")
    house.app.touch("pin.ok")
    house.app.until_page("home")


def start_print(house: House, file_name: str, printer: str) -> None:
    """From the staff page: choose the file and the printer, confirm the bed, hold to start, wait for the answer."""
    house.app.touch("home.print")
    house.app.touch(f"file.{file_name}")
    house.app.until_page("print_check")
    house.app.touch(f"check.{printer}")
    house.app.touch("check.prepare")
    house.app.until_page("hold_to_start")
    house.app.touch("hold.clear")
    house.app.do("hold", "hold", 2600)
    house.app.touch("hold.follow")
    house.app.until_page("printer")


def confirm_clear(house: House, printer: str) -> None:
    """The piece is collected and the bed clear, said on the printer's page."""
    house.app.touch(f"printer.{printer}")
    house.app.touch("printer.middle")
    house.until("SELECT bed_clear FROM printer JOIN equipment USING (id) WHERE name = ?", [{"bed_clear": 1}], printer)
    house.app.touch("foot.exit")
    house.app.until_page("home")


def test_a_visitor_comes_in_by_every_scanner_and_staff_print_on_both_roads(
    house: House, octoprint: OctoPrintServer
) -> None:
    """S3, S4, S5, P1, O3, H12: with the real screen, print room, board and OctoPrint, and all rows right."""
    house.config.drop_dir.mkdir(exist_ok=True)
    shutil.copy(PRINT_FILES / "koepala.gcode", house.config.drop_dir)
    (house.config.drop_dir / "levy.gcode").write_text(OCTOPRINT_FILE)
    house.start_room()
    house.app.start()

    code = make_pass_and_read_it(house)
    house.app.touch("greeting.leave")
    house.until(OPEN_VISITS, [{"n": 0}])
    house.scanner.scan(code)
    house.app.until_page("greeting")
    house.until(OPEN_VISITS, [{"n": 1}])
    Event().wait(REPEAT_S + 1)  # the same code counts again only after this long (S4)
    house.app.do("keys", code)
    house.app.until_page("farewell")
    leave(house)
    assert house.ask("SELECT count(*) AS n, count(DISTINCT pass_id) AS passes FROM visit") == [{"n": 2, "passes": 1}]
    assert code not in str(house.ask("SELECT * FROM pass"))

    house.until(
        "SELECT printer_state FROM printer ORDER BY connection", [{"printer_state": "idle"}, {"printer_state": "idle"}]
    )
    log_in(house)
    for file_name, printer in (("koepala", "Ahven"), ("levy", "Hauki")):
        start_print(house, file_name, printer)
        house.app.touch("foot.exit")
        house.app.until_page("home")
    outcomes = "SELECT job_state, outcome, progress, reason FROM job ORDER BY created_at"
    done = {"job_state": "done", "outcome": "done", "progress": 1.0, "reason": None}
    house.until(outcomes, [done, done], within_s=100)
    (over,) = house.ask("SELECT job.id FROM job JOIN printer ON printer.id = printer_id WHERE connection = 'octoprint'")
    kept = octoprint.base / "uploads" / "kiosk" / over["id"]
    house.until_true(lambda: not kept.exists(), "the file of a job that is over leaves OctoPrint")
    house.until(
        "SELECT printer_state, bed_clear FROM printer",
        [{"printer_state": "awaiting_clear", "bed_clear": 0}] * 2,
    )
    for printer in ("Ahven", "Hauki"):
        confirm_clear(house, printer)
    house.until(outcomes, [done | {"job_state": "collected"}] * 2)
    orders = house.ask("SELECT action, answer FROM printer_order ORDER BY at")
    assert orders == [{"action": action, "answer": "done"} for action in ("start", "start", *["confirm_clear"] * 2)]
    assert all(house.ask("SELECT bed_confirmed_by IS NOT NULL AS who, collected_by IS NOT NULL AS by FROM job"))
    printed = [line for line in house.executed() if line.startswith("G1")]
    wanted = [line.strip() for line in Path(PRINT_FILES / "koepala.gcode").read_text().splitlines()]
    assert printed == [line for line in wanted if line.startswith("G1")]
    house.app.stop()
