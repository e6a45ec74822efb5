"""Makes the demo hub: its files, a badge and a pass that can be shown again, and a busy day."""

import json
import os
import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from kiosk.base.clock import Clock
from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import WorldError
from kiosk.base.resources import ASSETS
from kiosk.cli.hub import make_hub
from kiosk.cli.hub_files import open_hub
from kiosk.config import Config
from kiosk.hub.equipment import reservations
from kiosk.hub.equipment.fault_reports import FaultReports, Symptom
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.events import calendar
from kiosk.hub.settings.current import read_settings
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits

if TYPE_CHECKING:
    from sqlite_utils import Database

DEMO_ASSETS = ASSETS / "demo"
BOARDS = ("ahven", "hauki", "muikku", "kuha")
"""The printers that have a virtual board; siika has none and is offline."""
PRINTS = (("hauki", "avainkoukku.gcode"), ("muikku", "jarvivene.gcode"))
"""What is printed from the start."""

_OURS = ("kiosk.toml", "codes.json", "data", "drop", "usb", "boards")
_QUARTER = timedelta(minutes=15)


class DemoError(WorldError):
    """The demo can't be made in that directory."""


@dataclass(frozen=True, slots=True)
class DemoCodes:
    """What a person needs to try everything; kept readable, because it opens nothing but the demo."""

    badge: str
    pin: str
    visitor_pass: str


def demo_directory() -> Path:
    """The directory of the demo when no other is named."""
    return platformdirs.user_data_path("kiosk-demo", appauthor=False)


def copy_files(directory: Path, *, fresh: bool) -> Path:
    """Put the demo's files into `directory`; returns the configuration. fresh: remove an earlier demo first.

    Raises DemoError when something else is there.
    """
    config_path = directory / "kiosk.toml"
    try:
        directory.mkdir(parents=True, exist_ok=True)
        if not config_path.exists() and any(directory.iterdir()):
            raise DemoError(f"{directory} is in use for something else. Name an empty directory by --data.")
        if fresh:
            _remove(directory)
        for name in ("usb", "boards"):
            (directory / name).mkdir(exist_ok=True)
        shutil.copyfile(DEMO_ASSETS / "kiosk.toml", config_path)
        shutil.copytree(DEMO_ASSETS / "print-files", directory / "drop", dirs_exist_ok=True)
        (directory / "usb" / "tikku").mkdir(exist_ok=True)  # as a visitor's stick
        shutil.copy(DEMO_ASSETS / "print-files" / "koepala.gcode", directory / "usb" / "tikku" / "lahja.gcode")
    except OSError as error:
        raise cannot_be_made(directory, error) from error
    return config_path


def cannot_be_made(directory: Path, error: OSError) -> DemoError:
    return DemoError(f"The demo can't be made in {directory}: {error.strerror}. Name another by --data.")


def make_demo_hub(config: Config, codes_path: Path, clock: Clock) -> DemoCodes:
    """Make the hub, or open that of an earlier demo, and fill the day if nobody is inside. Raises DemoError."""
    with make_hub(config, clock) as staff:
        if staff.needs_first_admin():
            first = staff.make_first_admin("Demo")
            db, key = open_hub(config)
            with closing(db):
                visitor = Passes(db, key, clock).create("Aino")
            _write_codes(codes_path, DemoCodes(first.badge_code, first.pin, visitor.code))
    db, key = open_hub(config)
    with closing(db):
        day = _Day(config, db, key, clock)
        if day.visits.people_inside() == 0:
            day.fill()
    try:
        return DemoCodes(**json.loads(codes_path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:  # killed while it was made
        raise DemoError(f"The demo's codes are lost. Start again: {kiosk_command('demo', '--fresh')}") from error


class _Day:
    """Visitors, claims, reservations and a fault, relative to the present time."""

    def __init__(self, config: Config, db: "Database", key: bytes, clock: Clock) -> None:
        self._db, self._clock = db, clock
        self.visits = Visits(self._db, clock)
        self._board = EquipmentService(self._db, clock)
        self._staff_id = StaffDirectory(self._db, key, clock).members()[0].id
        self._tz = read_settings(db).hub.tz
        self._ids = {item.slug: item.id for zone in self._board.zones() for item in zone.items}

    def fill(self) -> None:
        """Seven people, four things in use, one reserved, one broken."""
        now = self._clock.now()
        for slug, quarters, headcount in (("vr-2", 2, 1), ("kone-3", 1, 1), ("studio", 3, 2)):
            visit = self.visits.check_in(headcount=headcount)
            self._board.claim(self._ids[slug], visit.id, _next_quarter(now) + quarters * _QUARTER)
        self.visits.check_in(headcount=3)
        self._reserve("vr-4", now - timedelta(minutes=5), _next_quarter(now) + 4 * _QUARTER)
        self._reserve("kone-4", _next_quarter(now) + 8 * _QUARTER, _next_quarter(now) + 12 * _QUARTER)
        evening = datetime.combine(now.astimezone(self._tz).date(), time(17), self._tz)
        if evening > now:
            today = calendar.today(self._db, evening.date(), self._tz)
            found = next((one for one in today if one.title_en == "VR evening"), None)
            for slug in ("vr-1", "vr-3"):
                self._reserve(slug, evening, evening + timedelta(hours=2), found.id if found else None)
        if not any(item.fault_id for zone in self._board.zones() for item in zone.items):
            back_on = (now + timedelta(days=9)).date()
            FaultReports(self._db, self._clock).put_out_of_order(
                self._ids["laser"], Symptom.SPARE_PART, back_on, self._staff_id
            )

    def _reserve(self, slug: str, starts_at: datetime, ends_at: datetime, event_id: str | None = None) -> None:
        item = self._ids[slug]
        try:
            reservations.reserve(self._db, self._clock, item, starts_at, ends_at, self._staff_id, event_id=event_id)
        except reservations.SlotTakenError:
            return  # by an earlier demo of this day


def _next_quarter(now: datetime) -> datetime:
    return now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0) + _QUARTER


def _write_codes(path: Path, codes: DemoCodes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(codes), file)


def _remove(directory: Path) -> None:
    """Remove what a demo made, and nothing else."""
    for name in _OURS:
        path = directory / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
