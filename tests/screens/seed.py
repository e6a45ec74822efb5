"""A seeded hub for tests: zones, equipment, events and visitors, on a Wednesday at 13.42."""

import json
from contextlib import closing
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.secret_files import KeyFiles
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.apply_config import (
    EquipmentSetup,
    EventSetup,
    HubSetup,
    PrinterSetup,
    ZoneSetup,
    apply_hub,
)
from kiosk.hub.equipment import reservations
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.leaving.wishes import Wishes, WishSetup
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.office.codes import PairingCodes
from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.day_passes import DayPasses
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.pairing.pairing_requests import PairingRequests
from kiosk.screens.services import Origin, Services
from kiosk.store.heartbeats import Liveness, Process
from kiosk.store.hub_db import open_hub_db, row
from kiosk.store.live_db import open_live_db
from tests.new_hub import new_hub_db

TZ = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 11, 18, 11, 42, tzinfo=UTC)
"""Wednesday 18.11.2026, 13.42 in Helsinki."""
PIN = "246810"
CHEAP_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

ZONES = (
    ZoneSetup("print", "Tulostus", "Utskrift", "Printing", Area(0.2, 0.2, 6.8, 2.4)),
    ZoneSetup("vr", "Virtuaalitodellisuus", "Virtuell verklighet", "Virtual reality", Area(0.2, 2.8, 4.6, 4.4)),
    ZoneSetup("pc", "Tietokoneet", "Datorer", "Computers", Area(10.8, 2.8, 4.6, 4.4)),
    ZoneSetup("studio", "Studio ja leikkaus", "Studio och skärning", "Studio and cutting", Area(7.8, 0.2, 7.6, 2.4)),
)
PRINTERS = (("Ahven", "#F0B51B"), ("Hauki", "#3FA7A3"), ("Muikku", "#B87FAE"))
VR = EquipmentDetails(
    can_do=Words("pelit ja virtuaalimatkat", "spel och virtuella resor", "games and virtual travel"),
    cleaning=Words("pyyhi linssit liinalla", "torka linserna med duken", "wipe the lenses"),
    minimum_age=12,
    longest_min=120,
)
PC = EquipmentDetails(
    can_do=Words("mallinnus, kuvat ja video", "modellering, bild och video", "modelling, pictures and video"),
    cleaning=Words("kirjaudu ulos", "logga ut", "log out"),
    longest_min=180,
)
CUTTER = EquipmentDetails(
    can_do=Words("tarrat ja silityskuvat", "dekaler och tygtryck", "stickers and fabric prints"),
    rules=Words("älä jätä yksin", "lämna den inte ensam", "never leave it alone"),
    cleaning=Words("vie jätteet roskiin", "släng resterna", "throw the scraps away"),
    minimum_age=10,
    induction="Leikkurit",
    induction_min=20,
    longest_min=90,
)
TOOLS = (
    *(EquipmentSetup(name.lower(), "print", "printer", name) for name, _ in PRINTERS),
    *(EquipmentSetup(f"vr{number}", "vr", "vr", f"VR {number}", details=VR) for number in range(1, 5)),
    *(EquipmentSetup(f"kone{number}", "pc", "pc", f"Kone {number}", details=PC) for number in range(1, 5)),
    EquipmentSetup("studio", "studio", "mic", "Studio"),
    EquipmentSetup("vinyyli", "studio", "vinyl", "Vinyyli", details=CUTTER),
    EquipmentSetup("laser", "studio", "laser", "Laser"),
)

ORIGINS = tuple(
    Origin(fi.lower().replace("ä", "a"), {"fi": fi, "sv": sv, "en": en})
    for fi, sv, en in (
        ("Alakoulu", "Lågstadiet", "Primary school"),
        ("Yläkoulu", "Högstadiet", "Middle school"),
        ("Lukio", "Gymnasiet", "High school"),
        ("Ammattiopisto", "Yrkesskolan", "Vocational"),
        ("Päiväkoti", "Daghemmet", "Daycare"),
        ("Kansalaisopisto", "Medborgarinstitut", "Adult education"),
        ("Yhdistys", "Förening", "Association"),
    )
)

WISHES = (
    WishSetup("drone", "Dronekuvaus", "Drönarfilmning", "Drone filming"),
    WishSetup("podcast", "Podcastin teko", "Göra en podd", "Making a podcast"),
    WishSetup("jewel", "Koru laserilla", "Smycke med laser", "Jewellery by laser"),
    WishSetup("sewing", "Ompelukurssi", "Sykurs", "Sewing course"),
)
VOTES = (14, 10, 6, 0)


FACTS = json.dumps(
    {
        **dict.fromkeys(field.name for field in fields(PrintFacts)),
        **dict.fromkeys([field.name for field in fields(PrintFacts) if field.name.endswith("_mm")], 20.0),
        **{"estimate_s": 5400.0, "filament_g": 12.0, "layers": 100, "lines": 1000, "forbidden": [], "outline": ""},
    }
)


class ManualClock:
    """A clock that a test advances."""

    def __init__(self, at: datetime = NOON) -> None:
        self._at = at
        self._steady_s = 1000.0

    def now(self) -> datetime:
        return self._at

    def monotonic_s(self) -> float:
        return self._steady_s

    def set_to(self, at: datetime) -> None:
        """Set the wall clock alone."""
        self._at = at

    def move(self, seconds: float) -> None:
        self._at += timedelta(seconds=seconds)
        self._steady_s += seconds


@dataclass(frozen=True)
class Seeded:
    """What a test needs to know of the hub."""

    services: Services
    clock: ManualClock
    pass_code: str
    nickname: str
    badge_code: str
    staff_id: str

    def close(self) -> None:
        """Close its databases; Python 3.13 reports those that are left open, in a later test."""
        self.services.hub_db.conn.close()
        self.services.live_db.conn.close()


def here(hour: int, minute: int = 0) -> datetime:
    """A time of day on the seeded Wednesday."""
    return datetime.combine(date(2026, 11, 18), time(hour, minute), TZ)


def seed(folder: Path, *, tools: tuple[EquipmentSetup, ...] = TOOLS, busy: bool = True) -> Seeded:
    """Make the hub in `folder`. busy: people are inside and equipment is in use. The second one is a copy."""
    return opened(folder, _made(tools, busy=busy))


def opened(folder: Path, made: "MadeHub") -> Seeded:
    """A copy of a hub in `folder`."""
    for name, content in made.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(content)
    clock = ManualClock()
    hub_db = open_hub_db(folder / "hub.db")
    live_db = open_live_db(folder / "live.db")
    key = load_or_make_key(folder / "key")
    passes, visits = Passes(hub_db, key, clock), Visits(hub_db, clock)
    services = Services(
        hub_db=hub_db,
        live_db=live_db,
        hub_path=folder / "hub.db",
        live_path=folder / "live.db",
        clock=clock,
        passes=passes,
        visits=visits,
        day_passes=DayPasses(hub_db, key, clock, visits, Opening.read(dict.fromkeys(WEEKDAYS[:5], "12:00-19:00"), TZ)),
        equipment=EquipmentService(hub_db, clock),
        staff=StaffDirectory(hub_db, key, clock, CHEAP_HASHER),
        office_codes=PairingCodes(hub_db, key, clock),
        company_codes=CompanyCodes(hub_db, key, clock),
        office=Liveness(live_db, clock, Process.OFFICE, grace_s=0.0),
        orders=Orders(hub_db, clock),
        overview=Overview(hub_db, live_db, clock),
        pairing_requests=PairingRequests(hub_db, live_db, KeyFiles(folder), clock),
        files_dir=folder / "files",
        folders=(folder / "drop", folder / "usb"),
        mounts=folder / "mounts",
        hub_name="Viitasaaren Digikeskus",
        tz=TZ,
        opening=dict.fromkeys(range(5), "12:00-19:00"),
        municipalities=("Viitasaari", "Pihtipudas", "Kivijärvi", "Kinnula", "Kannonkoski", "Saarijärvi"),
        origins=ORIGINS,
        keyboard_scanner=True,
    )
    return Seeded(services, clock, made.pass_code, "Aino", made.badge_code, made.staff_id)


@dataclass(frozen=True)
class MadeHub:
    """The files of a seeded hub, by their path below its folder, and what was shown once when it was made."""

    files: dict[str, bytes]
    pass_code: str
    badge_code: str
    staff_id: str


@cache
def _made(tools: tuple[EquipmentSetup, ...], *, busy: bool) -> MadeHub:
    with TemporaryDirectory() as place:
        folder = Path(place)
        hub_db, live_db = new_hub_db(folder / "hub.db"), open_live_db(folder / "live.db")
        key = load_or_make_key(folder / "key")
        with closing(hub_db), closing(live_db):
            codes = _fill_new(hub_db, live_db, key, tools, busy=busy)
        return MadeHub(files_below(folder), *codes)


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _fill_new(
    hub_db: Database, live_db: Database, key: bytes, tools: tuple[EquipmentSetup, ...], *, busy: bool
) -> tuple[str, str, str]:
    """Zones, equipment, a pass and a member of staff. Returns the codes of these two, and the member's id."""
    clock = ManualClock()
    printers = [
        PrinterSetup(name.lower(), colour, "serial", f"/dev/null/{name}", 115200, 220, 220, 250, 0.4, "PLA")
        for name, colour in PRINTERS
    ]
    setup = HubSetup(ZONES, tools, printers, events(), wishes=WISHES)
    apply_hub(hub_db, setup, clock)
    passes, visits = Passes(hub_db, key, clock), Visits(hub_db, clock)
    equipment, staff = EquipmentService(hub_db, clock), StaffDirectory(hub_db, key, clock, CHEAP_HASHER)
    made = passes.create("Aino")
    badge = staff.add("Vastaava", "admin", PIN)
    member = staff.find_badge(badge)
    assert member is not None
    if busy:
        fill(hub_db, clock, visits, equipment, member.id)
        _run(hub_db, live_db, "hauki", 0.62, here(15, 10))
        _run(hub_db, live_db, "muikku", 0.18, here(18, 25))
        hub_db.execute("UPDATE printer SET printer_state = 'idle' WHERE id = ?", (tool_id(hub_db, "ahven"),))
    return made.code, badge, member.id


def tool_id(db: Database, slug: str) -> str:
    """The id of a piece of equipment."""
    found = row(db, "SELECT id FROM equipment WHERE slug = ?", slug)
    assert found is not None
    return str(found["id"])


def events() -> tuple[EventSetup, ...]:
    return (
        EventSetup("Digineuvonta", "Digirådgivning", "Digital advice", here(12, 30), here(14)),
        EventSetup("3D-tulostuksen alkeet", "3D-utskrift för nybörjare", "3D printing basics", here(15), here(16, 30)),
        EventSetup("VR-ilta", "VR-kväll", "VR evening", here(17), here(19)),
    )


def fill(hub_db: Database, clock: ManualClock, visits: Visits, equipment: EquipmentService, staff_id: str) -> None:
    """Seven people are inside; equipment is in use, reserved and out of order."""
    group = visits.check_in(headcount=4).id
    alone = [visits.check_in().id for _ in range(3)]
    for slug, visit, until in (
        ("vr2", group, here(14, 15)),
        ("kone3", alone[0], here(14)),
        ("studio", alone[1], here(14, 30)),
    ):
        equipment.claim(tool_id(hub_db, slug), visit, until)
    reservations.reserve(hub_db, clock, tool_id(hub_db, "vr4"), here(13, 45), here(15), staff_id)
    evening = row(hub_db, "SELECT id FROM event WHERE title_en = 'VR evening'")
    for slug in ("vr1", "vr3"):
        reservations.reserve(
            hub_db, clock, tool_id(hub_db, slug), here(17), here(19), staff_id, event_id=evening and evening["id"]
        )
    reservations.reserve(hub_db, clock, tool_id(hub_db, "kone4"), here(16), here(17), staff_id)
    wishes = Wishes(hub_db, clock, TZ)
    for wish, votes in zip(WISHES, VOTES, strict=True):
        for _ in range(votes):
            wishes.vote(f"settings-{wish.slug}")
    fault = equipment.report_fault(tool_id(hub_db, "laser"), "linssi vaihtoon")
    hub_db.execute("UPDATE fault_report SET back_on = '2026-11-27' WHERE id = ?", (fault,))


def _run(hub_db: Database, live_db: Database, slug: str, fraction: float, done_at: datetime) -> None:
    printer_id = tool_id(hub_db, slug)
    with hub_db.atomic():
        hub_db.execute("UPDATE printer SET printer_state = 'printing' WHERE id = ?", (printer_id,))
        hub_db.execute(
            "INSERT OR IGNORE INTO print_file (sha256, name, size_bytes, facts, added_at)"
            " VALUES ('abc', 'bracket.gcode', 1000, ?, ?)",
            (FACTS, to_text(NOON)),
        )
        hub_db.execute(
            "INSERT INTO job (id, sha256, printer_id, job_state, created_at, started_at, progress) "
            "VALUES (?, 'abc', ?, 'printing', ?, ?, ?)",
            (f"job-{slug}", printer_id, to_text(NOON), to_text(NOON), fraction),
        )
    with live_db.atomic():
        live_db.execute(
            "INSERT OR REPLACE INTO progress (printer_id, job_id, at, fraction, remaining_s, done_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (printer_id, f"job-{slug}", to_text(NOON), fraction, (done_at - NOON).total_seconds(), to_text(done_at)),
        )
