"""The figures of a hub with a million visits: how long the office's page takes, and the count behind the kiosk's."""

import random
import tempfile
import threading
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.hub.figures.hub_figures import hub_figures
from kiosk.hub.figures.period import WHOLE, month_before, year_of
from tests.bench.figures import Figure, percentile
from tests.office.office_hub import OfficeHub, make_office_hub, served
from tests.office.project_hub import make_project

VISITS, PASSES = 1_000_000, 20_000
CONSULTATIONS, EVENTS = 10_000, 1_000
YEARS = 5
"""Over so many years: older counts are deleted."""
SAMPLES = 40
PACE_S = 0.1
"""Between two requests: an address that asks faster is slowed down."""
PAGES = {
    "this month": "/figures",
    "last month with the rows of its people": "/figures?period=last&open=people",
    "this year": "/figures?period=year",
    "this year, visits far back": f"/figures?period=year&open=visits&first={VISITS // YEARS // 2}",
    "a project as it leaves the house": "/figures?period=project&view=outside",
    "all days": "/figures?period=own",
    "all days with the rows of its women": "/figures?period=own&open=women",
}
HELSINKI = ZoneInfo("Europe/Helsinki")


def run() -> list[Figure]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory() as directory:
        hub = make_office_hub(Path(directory))
        make_project(hub)
        with closing(hub.db()) as db:
            _fill(db)
            counts = _counts(db)
        with served(hub):
            return [*counts, *_pages(hub)]


def _counts(db: Database) -> list[Figure]:
    """What the kiosk's page has counted on a thread."""
    now = SystemClock().now()
    figures = []
    for name, period in (("last month", month_before(now.date())), ("a year", year_of(now.date())), ("all", WHOLE)):
        took_ms = []
        for _ in range(SAMPLES):
            began = time.process_time()
            hub_figures(db, period, now, HELSINKI)
            took_ms.append(1000 * (time.process_time() - began))
        title = f"figures of {VISITS} visits: {name}, counted, p95"
        figures.append(Figure(title, percentile(took_ms, 0.95), "ms", 300, peer="processor time"))
    return figures


def _pages(hub: OfficeHub) -> list[Figure]:
    browser, pause = hub.paired("Maija"), threading.Event()
    figures = []
    for name, path in PAGES.items():
        took_ms = []
        for _ in range(SAMPLES):
            began = time.monotonic()
            answer = browser.get(path)
            took_ms.append(1000 * (time.monotonic() - began))
            assert answer.status_code == 200, path
            pause.wait(PACE_S)
        title = f"figures of {VISITS} visits: {name}, p95"
        figures.append(Figure(title, percentile(took_ms, 0.95), "ms", 300))
    return figures


def _fill(db: Database) -> None:
    """Visits evenly over the years, a third with a pass; of the older ones most were parted from theirs."""
    by_chance, now = random.Random(1), SystemClock().now() - timedelta(hours=1)
    each = timedelta(days=365 * YEARS) / VISITS
    organisations = [str(one["id"]) for one in db.query("SELECT id FROM organisation")]
    with db.atomic():
        db.conn.executemany(
            "INSERT INTO pass (id, code_hash, gender, created_at, last_used_at) VALUES (?, ?, ?, ?, ?)",
            (
                (f"pass-{n:06}", f"pass-{n:06}", by_chance.choice(("woman", "man", None)), to_text(now), to_text(now))
                for n in range(PASSES)
            ),
        )
        db.conn.executemany(
            "INSERT INTO visit (id, pass_id, parted_as, headcount, opened_at, closed_at, closed_by)"
            " VALUES (?, ?, ?, ?, ?, ?, 'scan')",
            (_visit(n, now - n * each, by_chance) for n in range(VISITS)),
        )
        db.conn.executemany(
            "INSERT INTO consultation (id, day, kind, topic, asker, minutes, organisation_id)"
            " VALUES (?, ?, 'advice', 'ai', 'company', 30, ?)",
            (
                (
                    new_id(),
                    (now - timedelta(days=n % (365 * YEARS))).date().isoformat(),
                    by_chance.choice(organisations),
                )
                for n in range(CONSULTATIONS)
            ),
        )
        for number in range(EVENTS):
            _event(db, to_text(now - timedelta(days=number, hours=3)), to_text(now - timedelta(days=number, hours=1)))


def _visit(number: int, opened: datetime, by_chance: random.Random) -> tuple[object, ...]:
    """Of two visits with a pass one still leads to it."""
    with_pass, is_parted = number % 3 == 0, number % 2 == 0
    pass_id = f"pass-{by_chance.randrange(PASSES):06}" if with_pass and not is_parted else None
    parted_as = by_chance.choice(("counted", "first_of_month", "first_of_year")) if with_pass and is_parted else None
    closed = to_text(opened + timedelta(minutes=50))
    return new_id(), pass_id, parted_as, 1, to_text(opened), closed


def _event(db: Database, begins: str, ends: str) -> None:
    event_id = new_id()
    db.table("event").insert(
        {"id": event_id, "title_fi": "x", "title_sv": "x", "title_en": "x", "origin": "staff", "starts_at": begins,
         "ends_at": ends}
    )  # fmt: skip
    db.table("attendance").insert(
        {"id": new_id(), "event_id": event_id, "people": 8, "role": "participant", "at": ends}
    )
