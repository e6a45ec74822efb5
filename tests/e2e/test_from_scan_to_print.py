"""The main task end to end: a pass made, read from the screen and scanned; a print over each kind of connection."""

import shutil
from pathlib import Path
from threading import Event

import pytest
import zxingcpp
from PIL import Image

from kiosk.scan.repeat import REPEAT_S
from tests.e2e.app_process import REPO
from tests.e2e.whole_hub import WholeHub
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

PRINT_FILES = REPO / "assets" / "demo" / "print-files"
OCTOPRINT_FILE = "M104 S60\nG28\n" + "G1 X10 Y10 Z0.2 E1 F9000\nG1 X20 Y20 E1\nG4 P200\n" * 40 + "M104 S0\n"
OPEN_VISITS = "SELECT count(*) AS n FROM visit WHERE closed_at IS NULL"


def make_pass_and_read_it(hub: WholeHub) -> str:
    """Come in without a pass, take one, and read its code from the screen; returns the code."""
    hub.app.touch("start.enter")
    hub.until(OPEN_VISITS, [{"n": 1}])
    hub.app.touch("greeting.pass")
    hub.app.until_shown("pass.qr")
    image_path = hub.place / "pass.png"
    hub.app.do("grab", str(image_path))
    with Image.open(image_path) as image:
        found = zxingcpp.read_barcodes(image)
    assert len(found) == 1
    hub.app.touch("pass.keep")
    hub.app.until_page("questions")
    hub.app.touch("question.goOn")
    hub.app.until_page("greeting")
    return found[0].text


def leave(hub: WholeHub) -> None:
    """Check out from the farewell page."""
    hub.app.touch("farewell.leave")
    hub.until(OPEN_VISITS, [{"n": 0}])


def log_in(hub: WholeHub) -> None:
    """Badge by keystrokes, PIN by touch (S5)."""
    hub.app.do("keys", hub.badge)
    hub.app.until_page("pin_login")
    for digit in hub.pin:
        hub.app.touch(f"pin.{digit}")
    hub.app.touch("pin.ok")
    hub.app.until_home()


def start_print(hub: WholeHub, file_name: str, printer: str) -> None:
    """From the home page: choose file and printer, confirm the bed, hold to start, wait for the answer."""
    hub.app.touch("home.print")
    hub.app.touch(f"file.{file_name}")
    hub.app.until_page("print_check")
    hub.app.touch(f"check.{printer}")
    hub.app.touch("check.prepare")
    hub.app.until_page("hold_to_start")
    hub.app.touch("hold.clear")
    hub.app.do("hold", "hold")
    hub.app.touch("hold.follow")
    hub.app.until_page("printer")


def confirm_clear(hub: WholeHub, printer: str) -> None:
    """Say at the machine that the print is good and the bed is clear."""
    hub.app.touch(f"printer.{printer}")
    hub.app.until_page("job_done")
    hub.app.touch("result.good")
    hub.app.touch("done.act")
    hub.until("SELECT bed_clear FROM printer JOIN equipment USING (id) WHERE name = ?", [{"bed_clear": 1}], printer)
    hub.app.touch("done.finish")
    hub.app.until_page("home")


def test_a_visitor_comes_in_by_every_scanner_and_staff_print_over_both_connections(
    hub: WholeHub, octoprint: OctoPrintServer
) -> None:
    """S3, S4, S5, P1, O3, H12: with the real screen, print room, board and OctoPrint, and all rows right."""
    hub.config.drop_dir.mkdir(exist_ok=True)
    shutil.copy(PRINT_FILES / "koepala.gcode", hub.config.drop_dir)
    (hub.config.drop_dir / "levy.gcode").write_text(OCTOPRINT_FILE)
    hub.start_print_room()
    hub.app.start()

    code = make_pass_and_read_it(hub)
    hub.app.do("keys", code)
    hub.app.until_page("farewell")
    leave(hub)
    Event().wait(REPEAT_S + 1)  # the same code counts again only after this long (S4)
    hub.scanner.scan(code)
    hub.app.until_page("greeting")
    hub.until(OPEN_VISITS, [{"n": 1}])
    Event().wait(REPEAT_S + 1)  # the same code counts again only after this long (S4)
    hub.app.do("keys", code)
    hub.app.until_page("farewell")
    leave(hub)
    assert hub.rows("SELECT count(*) AS n, count(DISTINCT pass_id) AS passes FROM visit") == [{"n": 2, "passes": 1}]
    assert code not in str(hub.rows("SELECT * FROM pass"))

    hub.until(
        "SELECT printer_state FROM printer ORDER BY connection", [{"printer_state": "idle"}, {"printer_state": "idle"}]
    )
    log_in(hub)
    for file_name, printer in (("koepala", "Ahven"), ("levy", "Hauki")):
        start_print(hub, file_name, printer)
        hub.app.touch("foot.exit")
        hub.app.until_page("home")
    outcomes = "SELECT job_state, outcome, progress, reason FROM job ORDER BY created_at"
    done = {"job_state": "done", "outcome": "done", "progress": 1.0, "reason": None}
    hub.until(outcomes, [done, done], within_s=100)
    (job,) = hub.rows("SELECT job.id FROM job JOIN printer ON printer.id = printer_id WHERE connection = 'octoprint'")
    kept = octoprint.base / "uploads" / "kiosk" / job["id"]
    hub.until_true(lambda: not kept.exists(), "OctoPrint keeps the file of a job that is over")
    hub.until(
        "SELECT printer_state, bed_clear FROM printer",
        [{"printer_state": "awaiting_clear", "bed_clear": 0}] * 2,
    )
    for printer in ("Ahven", "Hauki"):
        confirm_clear(hub, printer)
    hub.until(outcomes, [done | {"job_state": "collected"}] * 2)
    hub.until("SELECT result, shelf FROM job ORDER BY shelf", [{"result": "good", "shelf": n} for n in (1, 2)])
    orders = hub.rows("SELECT action, answer FROM printer_order ORDER BY at")
    assert orders == [{"action": action, "answer": "done"} for action in ("start", "start", *["confirm_clear"] * 2)]
    assert all(hub.rows("SELECT bed_confirmed_by IS NOT NULL AS who, collected_by IS NOT NULL AS by FROM job"))
    printed = [line for line in hub.executed() if line.startswith("G1")]
    wanted = [line.strip() for line in Path(PRINT_FILES / "koepala.gcode").read_text().splitlines()]
    assert printed == [line for line in wanted if line.startswith("G1")]
    hub.app.stop()
