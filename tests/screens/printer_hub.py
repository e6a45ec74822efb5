"""The seeded hub with printers at work, print files, readings and jobs."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from math import exp, sin
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub.apply_config import EquipmentSetup, HubSetup, PrinterSetup, apply_hub
from kiosk.printroom.print_files import StoredFile
from kiosk.store.hub_db import rows
from tests.known_files import store_known_file
from tests.screens.driver import ScreenDriver, log_in
from tests.screens.seed import (
    TOOLS,
    WISHES,
    ZONES,
    MadeHub,
    Seeded,
    events,
    files_below,
    here,
    opened,
    seed,
    tool_id,
)

PRINTERS = {
    "ahven": ("Ahven", "#F0B51B", 0.4, "PLA"),
    "hauki": ("Hauki", "#3FA7A3", 0.4, "PLA"),
    "muikku": ("Muikku", "#B87FAE", 0.4, "PETG"),
    "kuha": ("Kuha", "#E394A0", 0.6, "PLA"),
    "siika": ("Siika", "#8FB6DA", 0.4, "PLA"),
    "lahna": ("Lahna", "#C9B458", 0.4, "PLA"),
    "made": ("Made", "#9FBF7F", 0.4, "PLA"),
    "nieria": ("Nieriä", "#D98F6A", 0.4, "PLA"),
}
DROP, USB, STICK = "drop", "usb", "KINGSTON"
"""Folders of a hub."""
PRINT_FILES = Path(__file__).parents[2] / "assets" / "demo" / "print-files"


@dataclass(frozen=True)
class PrinterHub:
    """The seeded hub, its folders and two print files."""

    seeded: Seeded
    drop: Path
    stick: Path
    hook: StoredFile
    boat: StoredFile

    @property
    def db(self) -> Database:
        return self.seeded.services.hub_db

    def printer(self, slug: str) -> str:
        """The id of a printer."""
        return tool_id(self.db, slug)

    def set_state(self, slug: str, state: str, reason: Reason | str | None = None) -> None:
        """What the print room would write. reason: a text stands for the machine's own words."""
        with self.db.atomic():
            self.db.execute(
                "UPDATE printer SET printer_state = ?, since_at = ?, reason = ?, bed_clear = ? WHERE id = ?",
                (state, to_text(self.seeded.clock.now()), stored(reason), int(state == "idle"), self.printer(slug)),
            )

    def read(self, slug: str, tool: float | None, bed: float | None, *, age_s: float = 4, target: bool = True) -> None:
        """A reading of this age."""
        at = to_text(self.seeded.clock.now() - timedelta(seconds=age_s))
        live = self.seeded.services.live_db
        with live.atomic():
            live.execute(
                "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?)",
                (self.printer(slug), at, tool, 210.0 if target else 0.0, bed, 60.0 if target else 0.0),
            )

    def see(self, slug: str, image: bytes, *, age_s: float = 2, turn: str = "") -> None:
        """A camera image of this age."""
        at = to_text(self.seeded.clock.now() - timedelta(seconds=age_s))
        live = self.seeded.services.live_db
        with live.atomic():
            live.execute(
                "INSERT OR REPLACE INTO camera_image VALUES (?, ?, ?, ?)", (self.printer(slug), at, turn, image)
            )

    def tell(self, slug: str, words: str, *, age_s: float = 120) -> None:
        """A notice of the machine of this age."""
        at = to_text(self.seeded.clock.now() - timedelta(seconds=age_s))
        live = self.seeded.services.live_db
        with live.atomic():
            live.execute("INSERT OR REPLACE INTO notice VALUES (?, ?, ?)", (self.printer(slug), at, words))

    def ask(self, slug: str, words: str, *choices: str) -> None:
        """The machine asks a person."""
        live = self.seeded.services.live_db
        now = to_text(self.seeded.clock.now())
        with live.atomic():
            live.execute(
                "INSERT OR REPLACE INTO prompt VALUES (?, ?, ?, ?)",
                (self.printer(slug), now, words, json.dumps(choices)),
            )

    def record_history(self, slug: str) -> None:
        """Fifteen minutes that begin with heating up."""
        live, now = self.seeded.services.live_db, self.seeded.clock.now()
        with live.atomic():
            for point in range(180):
                warm = 1 - exp(-point / 9)
                tool = 24 + 186 * warm + 1.2 * sin(point * 1.7)
                bed = 22 + 38 * warm + 0.6 * sin(point * 1.1)
                at = to_text(now - timedelta(seconds=(180 - point) * 5))
                live.execute(
                    "INSERT OR REPLACE INTO temperature_history VALUES (?, ?, ?, ?)",
                    (self.printer(slug), at, tool, bed),
                )

    def run(self, slug: str, stored: StoredFile, fraction: float, done_at: datetime, state: str = "printing") -> str:
        """A job of ours on a printer, as far as this. Returns its id."""
        services, job_id = self.seeded.services, new_id()
        now = services.clock.now()
        with self.db.atomic():
            self.db.execute(
                "INSERT INTO job (id, sha256, printer_id, job_state, created_at, created_by, bed_confirmed_at,"
                " bed_confirmed_by, started_at, progress) VALUES (?, ?, ?, 'printing', ?, ?, ?, ?, ?, ?)",
                (
                    job_id,
                    stored.sha256,
                    self.printer(slug),
                    to_text(now - timedelta(hours=1)),
                    self.seeded.staff_id,
                    to_text(now - timedelta(hours=1)),
                    self.seeded.staff_id,
                    to_text(now - timedelta(hours=1)),
                    fraction,
                ),
            )
        self.set_state(slug, state)
        live = services.live_db
        layers = stored.facts.layers
        with live.atomic():
            live.execute(
                "INSERT OR REPLACE INTO progress"
                " (printer_id, job_id, at, fraction, layer, layers, remaining_s, done_at, remaining_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'history')",
                (
                    self.printer(slug),
                    job_id,
                    to_text(now),
                    fraction,
                    round(layers * fraction),
                    layers,
                    (done_at - now).total_seconds(),
                    to_text(done_at),
                ),
            )
        return job_id

    def send(self, slug: str, sent: float) -> None:
        """The file of its job is being sent, as far as this."""
        with self.db.atomic():
            self.db.execute(
                "UPDATE job SET job_state = 'sending', started_at = NULL, progress = 0 WHERE printer_id = ?",
                (self.printer(slug),),
            )
        self.set_state(slug, "heating", Reason(ReasonCode.SENDING_FILE))
        live = self.seeded.services.live_db
        with live.atomic():
            live.execute(
                "UPDATE progress SET fraction = 0, layer = NULL, remaining_s = NULL, done_at = NULL, sent = ?"
                " WHERE printer_id = ?",
                (sent, self.printer(slug)),
            )

    def end(self, slug: str, job_id: str, outcome: str, reason: Reason | str | None = None) -> None:
        """The job is over and the part lies on the bed."""
        with self.db.atomic():
            self.db.execute(
                "UPDATE job SET job_state = ?, outcome = ?, ended_at = ?, reason = ?, progress = 1 WHERE id = ?",
                (outcome, outcome, to_text(self.seeded.clock.now()), stored(reason), job_id),
            )
        self.set_state(slug, "awaiting_clear")


def hub_with_printers(folder: Path, *, printers: int = 5) -> PrinterHub:
    """A number of idle printers; a file in the drop folder and one on a stick."""
    return copied(_idle, folder, printers)


def copied(make: Callable[[Path, int], PrinterHub], folder: Path, printers: int = 5) -> PrinterHub:
    """A hub in `folder` as `make` makes it there with so many printers; the second one in a process is a copy."""
    made, taken = _made(make, printers)
    seeded = opened(folder, made)
    drop, usb = folder / DROP, folder / USB
    seeded = replace(seeded, services=replace(seeded.services, folders=(drop, usb)))
    hook, boat = (replace(stored, path=seeded.services.files_dir / stored.path.name) for stored in taken)
    return PrinterHub(seeded, drop, usb / STICK, hook, boat)


@cache
def _made(make: Callable[[Path, int], PrinterHub], printers: int) -> tuple[MadeHub, tuple[StoredFile, StoredFile]]:
    """The files of such a hub, and the two print files as they are stored."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        made = make(folder, printers)
        seeded = made.seeded
        seeded.close()
        codes = seeded.pass_code, seeded.badge_code, seeded.staff_id
        return MadeHub(files_below(folder), *codes), (made.hook, made.boat)


def _idle(folder: Path, printers: int) -> PrinterHub:
    return _with_printers(folder, seed(folder, busy=False), list(PRINTERS.items())[:printers])


def _with_printers(folder: Path, seeded: Seeded, shown: list[tuple[str, tuple[str, str, float, str]]]) -> PrinterHub:
    """Add these printers to the hub, and its two files."""
    services = seeded.services
    tools = (
        *TOOLS,
        *(EquipmentSetup(slug, "print", "printer", each[0], is_public=False) for slug, each in shown[3:]),
    )
    machines = [
        PrinterSetup(slug, colour, "serial", f"/dev/null/{name}", 115200, 220, 220, 250, nozzle, material)
        for slug, (name, colour, nozzle, material) in shown
    ]
    apply_hub(services.hub_db, HubSetup(ZONES, tools, machines, events(), wishes=WISHES), services.clock)
    drop, stick = folder / DROP, folder / USB / STICK
    for place in (drop, stick):
        place.mkdir(parents=True, exist_ok=True)
    shutil.copy(PRINT_FILES / "avainkoukku.gcode", drop / "avainkoukku.gcode")
    shutil.copy(PRINT_FILES / "jarvivene.gcode", stick / "järvivene.gcode")
    taken = [
        store_known_file(path, services.files_dir, services.hub_db, services.clock)
        for path in (drop / "avainkoukku.gcode", stick / "järvivene.gcode")
    ]
    made = PrinterHub(seeded, drop, stick, *taken)
    for slug, _ in shown:
        made.set_state(slug, "idle")
        made.read(slug, 24.0, 22.0, age_s=6, target=False)
    return made


def hub_at_work(folder: Path, *, printers: int = 5) -> PrinterHub:
    """Five printers: one free, two at work, one that fits nothing, one offline."""
    return copied(_at_work, folder, printers)


def _at_work(folder: Path, printers: int) -> PrinterHub:
    made = hub_with_printers(folder, printers=printers)
    made.run("hauki", made.boat, 0.62, here(15, 10))
    made.read("hauki", 211.0, 60.0)
    made.record_history("hauki")
    made.run("kuha", made.boat, 0.34, here(19, 50))
    made.read("kuha", 240.0, 70.0, age_s=5)
    made.run("siika", made.hook, 0.71, here(15, 30))
    made.set_state("siika", "offline")
    made.read("siika", None, None, age_s=840)
    return made


def begin_adding(screen: ScreenDriver) -> None:
    """From the first page of staff to adding a printer; on smaller panels it is among the tools."""
    if not screen.shows("home.add"):
        screen.touch_item("home.tools")
        screen.until_page("tools")
    screen.touch_item("home.add" if screen.shows("home.add") else "tools.add")


def as_staff(screen: ScreenDriver, badge: str, page: str = "home") -> None:
    """Log in by badge and PIN, and wait for the page that comes then; `type_pin` presses the keys of the PIN's page."""
    log_in(screen.shell, badge)
    screen.until_page(page)


def type_pin(screen: ScreenDriver, pin: str) -> None:
    """A PIN on the pad, with OK."""
    for digit in pin:
        screen.touch_item(f"pin.{digit}")
    screen.touch_item("pin.ok")


def audited(db: Database) -> list[str]:
    """The actions in the audit, the latest last."""
    return [str(found["action"]) for found in rows(db, "SELECT action FROM audit ORDER BY at, id")]


def stored(reason: Reason | str | None) -> str | None:
    """A reason as the column holds it; a text: the machine's own words."""
    return to_json(Reason(ReasonCode.MACHINE_MESSAGE, raw=reason) if isinstance(reason, str) else reason)


def orders(db: Database) -> list[dict[str, Any]]:
    """The orders to the print room, the latest last."""
    return rows(db, "SELECT * FROM printer_order ORDER BY id")


def answer(db: Database, *, refused: str = "") -> None:
    """Answer the orders as the print room does."""
    with db.atomic():
        db.execute(
            "UPDATE printer_order SET answered_at = at, answer = ?, reason = ? WHERE answer IS NULL",
            ("refused" if refused else "done", stored(refused or None)),
        )


def gap_px(screen: ScreenDriver, one: str, other: str) -> float:
    """The distance between the edges of two items."""
    first, second = (screen.find(name) for name in (one, other))
    a = first.mapRectToScene(first.boundingRect())
    b = second.mapRectToScene(second.boundingRect())
    across = max(a.left() - b.right(), b.left() - a.right(), 0.0)
    down = max(a.top() - b.bottom(), b.top() - a.bottom(), 0.0)
    return float((across**2 + down**2) ** 0.5)
