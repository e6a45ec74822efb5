"""The hub of the simulated year: a real database, the services over it, and a clock that the simulation sets."""

import random
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher

from kiosk.hub.apply_config import HubSetup, ZoneSetup, apply_hub
from kiosk.hub.consultations import Consultations
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.hub.organisations.process import Process
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.retention import run_retention
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosingTime, Visits
from tests.new_hub import new_hub_db
from tests.year.book import Book

TZ = ZoneInfo("Europe/Helsinki")
YEAR = 2026
OPENS_H, CLOSES_H = 10, 20
NIGHT_H = 3


class SetClock:
    """Shows what the simulation sets."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic_s(self) -> float:
        return self.at.timestamp()


class Hub:
    """The services, by an admin and a host; what they confirm is written into the book by those who act."""

    def __init__(self, place: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.book, self.happened = Book(), Counter[str]()
        self.clock = SetClock(at(date(YEAR - 2, 1, 20), 12))
        self.db = new_hub_db(place / "hub.db")
        self.key = load_or_make_key(place / "hub.key")
        zone = ZoneSetup("workshop", "Paja", "Verkstad", "Workshop")
        apply_hub(self.db, HubSetup(zones=(zone,), equipment=(), printers=()), self.clock)
        staff = StaffDirectory(self.db, self.key, self.clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        found = [staff.find_badge(staff.add(*who)) for who in (("A", "admin", "482916"), ("B", "host", "573184"))]
        self.admin, self.host = (member.id for member in found if member is not None)
        self.passes = Passes(self.db, self.key, self.clock)
        self.visits = Visits(self.db, self.clock)
        hours = dict.fromkeys(WEEKDAYS, f"{OPENS_H}:00-{CLOSES_H}:00")
        self.closing = ClosingTime(self.visits, Opening.read(hours, TZ), self.clock)
        self.series, self.attendance = Series(self.db, self.clock, TZ), Attendance(self.db, self.clock)
        self.consultations = Consultations(self.db, self.clock, TZ)
        self.process, self.evidence = Process(self.db, self.clock, TZ), Evidence(self.db, self.clock, TZ)

    @property
    def today(self) -> date:
        return self.clock.at.astimezone(TZ).date()

    def perhaps(self, share: float) -> bool:
        return self.chance.random() < share

    def night(self, day: date) -> None:
        """At three in the morning of `day`."""
        self.clock.at = at(day, NIGHT_H)
        deleted = run_retention(self.db, self.clock, lambda: True)
        assert deleted is not None, "the clock was doubted"
        self.happened["visits parted"] += deleted.visits_parted
        self.happened["passes deleted unused"] += deleted.passes_deleted
        assert self.book.night(self.clock.at) == deleted.passes_deleted

    def close(self) -> None:
        self.db.close()


def at(day: date, hour: float) -> datetime:
    """A moment of the hub's calendar, in UTC."""
    minutes = round(hour * 60)
    local = datetime.combine(day + timedelta(days=minutes // 1440), time(minutes % 1440 // 60, minutes % 60), TZ)
    return local.astimezone(ZoneInfo("UTC"))
