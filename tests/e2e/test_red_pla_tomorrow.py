"""A visitor's print from the stick to the shelf, with real processes, and the books after it."""

import re
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import Clock, SystemClock, from_text
from kiosk.base.filament import USUAL_DENSITY, filament_g
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.permissions import Role
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import USUAL_DIAMETER_MM, Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.printroom.history.prints import PrintDetails, print_details
from kiosk.printroom.maintenance.counters import BEGINNING, count_since
from kiosk.scan.repeat import REPEAT_S
from tests.e2e.app_process import REPO
from tests.e2e.test_from_scan_to_print import log_in
from tests.e2e.whole_hub import WholeHub
from tests.office.office_hub import PIN, OfficeHub, served

PRINTED = REPO / "assets" / "demo" / "print-files" / "koepala.gcode"
CHOSEN, OTHER = "yllätyslahja", "muiden-tilaus"
"""What the files of the visitor and of somebody else are called."""
RED_G, BLACK_G = 640.0, 900.0
FOR_THE_FILE = {"request_file", "request_colour", "request_day"}
"""The pages on which the visitor chooses; on no other public one a file's name is shown."""
HOST = "Antti"
CLOCK: Clock = SystemClock()
AUDIT_SQL = """
SELECT name, action, subject FROM audit LEFT JOIN staff ON staff.id = staff_id
WHERE action LIKE 'print.%' OR action LIKE 'request.%' ORDER BY at, audit.id
"""


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[WholeHub]:
    """Two boards: black PLA on Ahven, which comes first everywhere, red PLA on Hauki."""
    made = WholeHub(tmp_path, None, boards=2)
    try:
        (staff,) = made.rows("SELECT id FROM staff")
        for name, colour, left_g in (("Ahven", "musta", BLACK_G), ("Hauki", "punainen", RED_G)):
            spool = add_spool(made.db, CLOCK, staff["id"], Spool(material="PLA", colour=colour, left_g=left_g))
            (printer,) = made.rows("SELECT id FROM equipment WHERE name = ?", name)
            load_spool(made.db, CLOCK, staff["id"], spool.id, printer["id"], spool.version)
        yield made
    finally:
        made.close()


class Story:
    """What happens at the screen, one method for each who comes; each public page that is reached is read."""

    def __init__(self, hub: WholeHub) -> None:
        self.hub, self.app = hub, hub.app
        self.pass_code = Passes(hub.db, load_or_make_key(hub.config.key_path), CLOCK).create().code
        self._scanned_s = float("-inf")

    def public(self, page: str) -> set[str]:
        """Wait for a public page and return its texts, which name no file but the chosen one, while it is chosen."""
        self.app.until_page(page)
        texts = set(self.app.do("texts"))
        named = {name for name in (CHOSEN, OTHER) if any(name in text for text in texts)}
        assert named <= ({CHOSEN} if page in FOR_THE_FILE else set()), f"{page}: {texts}"
        return texts

    def scan(self, page: str) -> set[str]:
        """The visitor shows the pass; the page that follows."""
        self.hub.until_true(lambda: CLOCK.monotonic_s() - self._scanned_s > REPEAT_S, "time stands still", each_s=0.5)
        self.app.do("keys", self.pass_code)
        self._scanned_s = CLOCK.monotonic_s()
        return self.public(page)

    def ask_for_red_tomorrow(self) -> None:
        self.scan("greeting")
        self.app.touch("greeting.request")
        self.app.until_shown(f"request.{CHOSEN}")
        self.public("request_file")
        self.app.touch(f"request.{CHOSEN}")
        self.public("request_colour")
        self.app.touch("request.colour.punainen")
        self.app.touch("request.next")
        self.public("request_day")
        self.app.touch("request.day.1")
        self.app.touch("request.next")
        assert "1" in self.public("request_sent")
        self.app.touch("request.done")
        self.public("start")

    def log_out(self) -> None:
        """Staff leave, page by page."""
        while (page := self.app.do("page")) != "start":
            self._leave(page)
        self.public("start")

    def _leave(self, page: str) -> None:
        self.app.touch("foot.exit")
        self.app.until(lambda: self.app.do("page") != page, f"{page} stays")

    def approve(self) -> None:
        """From the first page of staff and back to it."""
        self.app.touch("alarm")
        self.app.until_page("requests")
        self.app.touch("requests.0")
        self.app.until_page("print_request")
        self.app.touch("request.approve")
        self.app.until_page("requests")
        self.app.touch("foot.exit")
        self.app.until_page("home")

    def start_from_the_plan(self) -> None:
        """The plan has it on the printer with red PLA, and offers to start it there."""
        self.app.touch("queue.plan")
        self.app.until_page("queue")
        self.app.until_shown("plan.job.1")
        assert CHOSEN in self.app.do("spoken", "plan.Hauki")
        assert CHOSEN not in self.app.do("spoken", "plan.Ahven")
        self.app.touch("queue.action")
        self.app.until_page("print_check")
        self.app.touch("check.prepare")
        self.app.until_page("hold_to_start")
        self.app.touch("hold.clear")
        self.app.do("hold", "hold")
        self.app.touch("hold.follow")
        self.app.until_page("printer")

    def clear_the_bed(self) -> None:
        """It came out well; the shelf has a number for it."""
        self.app.touch("printer.Hauki")
        self.app.until_page("job_done")
        self.app.touch("result.good")
        self.app.touch("done.act")
        self.app.touch("done.finish")
        self.app.until_page("home")


def said(texts: set[str], begins: str) -> bool:
    """Whether a text begins so; the failed assertion shows them all."""
    return any(text.startswith(begins) for text in texts)


def extruded_mm(file: Path) -> float:
    """What a file with relative extrusion pushes out, counted here line by line."""
    pushed = most = 0.0
    for line in file.read_text().splitlines():
        if (found := re.match(r"G1 .*\bE(-?[\d.]+)", line)) is not None:
            pushed += float(found[1])
            most = max(most, pushed)
    return most


def hand_over_in_the_office(hub: WholeHub) -> None:
    """A host finds it on the page of the shelf, and presses the button."""
    key = load_or_make_key(hub.config.key_path)
    StaffDirectory(hub.db, key, CLOCK).add(HOST, Role.HOST, PIN)
    office = OfficeHub(hub.config, hub.config_path, key)
    with served(office):
        browser = office.paired(HOST)
        (act,) = re.findall(r'action="(/shelf/[^"]+/hand-over)"', browser.get("/shelf").text)
        assert browser.post(act, {}, seen_on="/shelf").status_code == 200
        browser.session.close()


def test_red_pla_tomorrow(hub: WholeHub) -> None:
    """Asked for by touch, approved, planned where red PLA is, printed, judged, shelved, fetched; the books agree."""
    (hub.place / "usb" / "tikku").mkdir(parents=True)
    shutil.copy(PRINTED, hub.place / "usb" / "tikku" / f"{CHOSEN}.gcode")
    hub.config.drop_dir.mkdir(exist_ok=True)
    shutil.copy(PRINTED.with_name("kukkaruukku.gcode"), hub.config.drop_dir / f"{OTHER}.gcode")
    hub.start_print_room()
    hub.app.start()
    hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}] * 2)
    story = Story(hub)

    story.ask_for_red_tomorrow()
    (asked,) = hub.rows("SELECT * FROM print_request")
    local_day = from_text(asked["at"]).astimezone(read_setting(hub.db, HubFacts).value.tz).date()
    assert (asked["material"], asked["colour"], asked["request_state"]) == ("PLA", "punainen", "open")
    assert asked["wished_day"] == (local_day + timedelta(days=1)).isoformat()
    assert said(story.scan("farewell"), "Pyyntö 1: katsottavana")
    hub.app.touch("farewell.stay")

    log_in(hub)
    story.approve()
    began = CLOCK.now()
    story.start_from_the_plan()
    story.log_out()
    assert said(story.scan("farewell"), "Pyyntö 1: tulost")  # it prints, or on a slow machine is printed
    hub.app.touch("farewell.stay")
    story.public("start")
    hub.app.touch("kind.printer")
    hub.app.until_shown("tile.Hauki")
    story.public("board")
    hub.app.touch("foot.exit")
    hub.until("SELECT job_state, outcome, progress FROM job", [{"job_state": "done", "outcome": "done", "progress": 1}])
    over = CLOCK.now()

    log_in(hub)
    story.clear_the_bed()
    story.log_out()
    hub.app.until(lambda: "Hyllyssä 1" in story.public("start"), "the start screen does not say the number")
    assert said(story.scan("farewell"), "Tuloste 1: hyllyssä 1")
    hub.app.touch("farewell.request")
    assert "hyllyssä 1" in story.public("own_requests")
    hub.app.touch("foot.exit")
    hand_over_in_the_office(hub)
    hub.app.until(lambda: "Hyllyssä 1" not in story.public("start"), "the start screen says the number still")
    assert not said(story.scan("farewell"), "Tuloste 1")
    hub.app.stop()
    check_books(hub, began, over)


def check_books(hub: WholeHub, began: datetime, over: datetime) -> None:
    """Job, request, beds, grams, spools, minutes, and who did what."""
    (job,) = hub.rows("SELECT job.*, name FROM job JOIN equipment ON equipment.id = printer_id")
    said_of_it = {"name": "Hauki", "job_state": "collected", "outcome": "done", "result": "good", "shelf": 1}
    assert said_of_it.items() <= job.items()
    assert job["handed_over_at"] is not None
    assert hub.rows("SELECT request_state FROM print_request") == [{"request_state": "approved"}]
    states = hub.rows("SELECT printer_state, bed_clear FROM printer")
    assert states == [{"printer_state": "idle", "bed_clear": 1}] * 2
    wanted = [line for line in PRINTED.read_text().splitlines() if line.startswith("G1")]
    assert [line for line in hub.executed(2) if line.startswith("G1")] == wanted
    assert not [line for line in hub.executed(1) if line.startswith(("G1", "M104", "M109"))]
    check_grams(hub)
    check_minutes(hub, job["printer_id"], print_details(hub.db, job["id"]), began, over)
    audit = hub.rows(AUDIT_SQL)
    subjects = {"request": job["request_id"], "job": job["id"], "printer": job["printer_id"]}
    assert [(one["name"], one["action"], one["subject"]) for one in audit] == [
        ("Admin", "request.approved", f"request:{subjects['request']}"),
        ("Admin", "print.start", f"job:{subjects['job']}"),
        ("Admin", "print.judged", f"job:{subjects['job']}"),
        ("Admin", "print.confirm_clear", f"printer:{subjects['printer']}"),
        (HOST, "print.handed_over", f"job:{subjects['job']}"),
    ]


def check_grams(hub: WholeHub) -> None:
    """The red spool is lighter by what the file pushes out, to a thousandth; the black one is as it was."""
    (use,) = hub.rows("SELECT filament_use.*, colour FROM filament_use JOIN spool ON spool.id = spool_id")
    assert (use["colour"], use["is_estimate"]) == ("punainen", 0)
    assert use["length_mm"] == pytest.approx(extruded_mm(PRINTED), rel=0.001)
    assert use["weight_g"] == pytest.approx(filament_g(use["length_mm"], USUAL_DIAMETER_MM, USUAL_DENSITY))
    left = {one["colour"]: one["left_g"] for one in hub.rows("SELECT colour, left_g FROM spool")}
    assert left == {"musta": BLACK_G, "punainen": pytest.approx(RED_G - use["weight_g"], abs=1e-9)}


def check_minutes(hub: WholeHub, printer_id: str, found: PrintDetails | None, began: datetime, over: datetime) -> None:
    """The time of the print is the same in its history and in the use of the printer, which counts its metres too."""
    assert found is not None
    shown = found.shown
    assert shown.started_at is not None
    assert shown.ended_at is not None
    assert began <= shown.started_at < shown.ended_at <= over
    assert used_s(hub.db, began, CLOCK.now()) == {printer_id: pytest.approx(shown.took_s, abs=0.01)}
    count = count_since(hub.db, printer_id, BEGINNING, CLOCK.now())
    assert 0 < count.hours * 3600 <= (over - began).total_seconds()
    assert count.metres == pytest.approx(extruded_mm(PRINTED) / 1000, rel=0.001)
