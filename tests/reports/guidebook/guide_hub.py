"""A hub for the guidebook: as the demo sets it, and with a year behind it."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.cli.hub import make_hub
from kiosk.config import load_config
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.projects.indicators import Counts, Indicator, put_indicator
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.equipment_settings import Equipment, insert_equipment
from kiosk.hub.settings.exceptional_days import DayHours, put_day
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.own_kinds import OwnKind, insert_kind
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.hub.settings.zones import zones
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.sustainability.trips import Otherwise, SparedTrips
from kiosk.store.hub_db import open_hub_db, rows
from tests.cli.conftest import CHECKOUT

DEMO = CHECKOUT / "assets" / "demo" / "kiosk.toml"
STAFF_NAME = "Tuulikki Salanimi"
VISITS = 60


def demo_hub(place: Path, clock: Clock) -> Database:
    """As the demo's configuration says, and nothing has happened in it."""
    config_path = place / "kiosk.toml"
    config_path.write_text(DEMO.read_text(encoding="utf-8"), encoding="utf-8")
    config = load_config(config_path)
    with make_hub(config, clock):
        pass
    return open_hub_db(config.hub_path)


def live_through_a_year(db: Database, clock: Clock) -> None:
    """Three people with passes in 60 visits, so that they are hidden; everything else is plenty."""
    staff_id, now = new_id(), clock.now()
    db.execute(
        "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at) VALUES (?, ?, 'admin', 'b', 'p', ?)",
        (staff_id, STAFF_NAME, to_text(now)),
    )
    _visits_and_uses(db, clock)
    _prints(db, clock)
    _repairs_and_trips(db, clock)
    series = Series(db, clock, read_setting(db, HubFacts).value.tz)
    titles = Words("Ompeluilta", "Sykväll", "Sewing evening")
    session = Session(titles, time(14), time(16), capacity=8, host_id=staff_id)
    tagged = replace(session, tags=Tags(kind=EventKind.WORKSHOP))
    series.make(titles, tagged, now.date() - timedelta(days=70), 8, by=staff_id)
    project = add_project(
        db, clock, staff_id, Project(code="S21482", name="Asiakasymmärryksellä digivisio", fund="ESR")
    )
    people, customers = Words("Henkilöitä", "Personer", "People"), Words("Asiakkaita", "Kunder", "Customers")
    for name, counts, target in ((people, Counts.PEOPLE, 200), (customers, Counts.CUSTOMERS, 150)):
        put_indicator(db, clock, staff_id, Indicator(project_id=project.id, name=name, unit=name, counts=counts,
                                                     target_hundredths=target * 100))  # fmt: skip
    for material, colour in (("PLA", "musta"), ("PLA", "valkoinen"), ("PETG", "kirkas")):
        add_spool(db, clock, staff_id, Spool(material=material, colour=colour))
    put_setting(db, clock, None, PrintDesk(cost_per_kg_cents=2500, week_grams=500))
    put_setting(db, clock, None, replace(read_setting(db, StartPage).value, capacity=60))
    holiday = Words("Itsenäisyyspäivä", "Självständighetsdagen", "Independence Day")
    put_day(db, clock, None, DayHours(day=date(now.year, 12, 6), hours="", sentence=holiday))
    kind = insert_kind(
        db, clock, None, OwnKind(name=Words("Kutomakone", "Vävstol", "Loom"), outline="M10 10H90V90H10Z")
    )
    (zone, *_) = zones(db)
    insert_equipment(db, clock, None, Equipment(name="Kutomakone", zone_id=zone.id, kind=kind.slug))


def _repairs_and_trips(db: Database, clock: Clock) -> None:
    """Three repairs, of which one is not judged; seven who told of their trip, and one who skipped it."""
    put_setting(db, clock, None, Sustainability(ask_every=10, co2_g_per_km=150))
    (thing, *_) = rows(db, "SELECT id FROM equipment WHERE kind <> 'printer'")
    for number, said in enumerate((1, 0, None)):
        at = to_text(clock.now() - timedelta(days=30 * number + 20))
        db.execute(
            "INSERT INTO fault_report (id, equipment_id, text, reported_at, repaired_at, in_place_of_new)"
            " VALUES (?, ?, '', ?, ?, ?)",
            (new_id(), thing["id"], at, at, said),
        )
    trips = SparedTrips(db, clock, read_setting(db, HubFacts).value.tz)
    for km in (10, 30, 60, 60, 100):
        trips.tell(Otherwise.DRIVE, km)
    for answer in (Otherwise.ORDER, Otherwise.NOT_DONE, Otherwise.NO_ANSWER):
        trips.tell(answer)
    db.execute("UPDATE spared_trip SET day = ?", ((clock.now() - timedelta(days=40)).date().isoformat(),))


def _visits_and_uses(db: Database, clock: Clock) -> None:
    now = clock.now()
    passes = [new_id() for _ in range(3)]
    for pass_id in passes:
        db.execute(
            "INSERT INTO pass (id, code_hash, nickname, created_at, last_used_at) VALUES (?, ?, 'Salanimi', ?, ?)",
            (pass_id, pass_id, to_text(now), to_text(now)),
        )
    things = [one["id"] for one in rows(db, "SELECT id FROM equipment WHERE kind <> 'printer'")]
    for number in range(VISITS):
        visit_id, opened = new_id(), now - timedelta(days=number * 5 + 1)
        closed = opened + timedelta(hours=2)
        db.execute(
            "INSERT INTO visit (id, pass_id, headcount, opened_at, closed_at, closed_by)"
            " VALUES (?, ?, 4, ?, ?, 'scan')",
            (visit_id, passes[number % 3], to_text(opened), to_text(closed)),
        )
        db.execute(
            "INSERT INTO claim (id, equipment_id, visit_id, started_at, ended_at) VALUES (?, ?, ?, ?, ?)",
            (new_id(), things[number % len(things)], visit_id, to_text(opened), to_text(closed)),
        )
        db.execute(
            "INSERT INTO consultation (id, day, kind, topic, asker, minutes)"
            " VALUES (?, ?, 'advice', 'printing', 'resident', 15)",
            (new_id(), opened.date().isoformat()),
        )


def _prints(db: Database, clock: Clock) -> None:
    now = clock.now()
    (ahven,) = (one["id"] for one in rows(db, "SELECT id FROM equipment WHERE slug = 'ahven'"))
    db.execute(
        "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at) VALUES ('f', 'salainen.gcode', 1, '{}', ?)",
        (to_text(now),),
    )
    for number in range(40):
        job_id, started = new_id(), now - timedelta(days=number * 7 + 1)
        ended = started + timedelta(hours=3)
        outcome = "failed" if number % 10 == 0 else "done"
        db.execute(
            "INSERT INTO job (id, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at, number)"
            " VALUES (?, 'f', ?, 'collected', ?, ?, ?, ?, ?)",
            (job_id, ahven, outcome, to_text(started), to_text(started), to_text(ended), number + 1),
        )
        db.execute(
            "INSERT INTO filament_use (id, at, job_id, length_mm, weight_g) VALUES (?, ?, ?, 9000, 27)",
            (new_id(), to_text(ended), job_id),
        )
