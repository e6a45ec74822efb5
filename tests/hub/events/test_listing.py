"""Lists of events and series: searched, paged, and as fast with many (W7)."""

from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.listing import PAGE, When, count_events, count_series, list_events, list_series
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.store.hub_db import rows

HELSINKI = ZoneInfo("Europe/Helsinki")
KNOW = Words("Tunne asiakkaasi", "Känn din kund", "Know your customer")
NIGHT = Session(Words("Yöpaja", "Nattverkstad", "Night workshop"), time(22), time(1))


@pytest.fixture
def series(db: Database, clock: Any) -> Series:
    return Series(db, clock, HELSINKI)


def test_an_event_past_midnight_is_not_past_before_it_ends(
    db: Database, clock: Any, series: Series, admin_id: str
) -> None:
    """W4: two hours before midnight until one."""
    event_id = series.add(NIGHT, date(2026, 3, 2), by=admin_id)
    clock.move(hours=10, minutes=45)
    assert [one.id for one in list_events(db, When.COMING, clock.now())] == [event_id]
    clock.move(minutes=20)
    assert [one.id for one in list_events(db, When.PAST, clock.now())] == [event_id]


def test_a_search_finds_title_place_host_and_series(db: Database, clock: Any, series: Series, admin_id: str) -> None:
    """W7: in each language, and no sign of the search stands for another."""
    (zone,) = rows(db, "SELECT id FROM zone WHERE slug = 'studio'")
    session = Session(Words("Kokeile 100 % VR", "Pröva VR", "Try VR"), time(17), time(19), admin_id, zone["id"])
    series.make(KNOW, session, date(2026, 3, 9), 3, by=admin_id)
    series.add(NIGHT, date(2026, 3, 3), by=admin_id)
    found = {
        text: count_events(db, When.COMING, clock.now(), text)
        for text in ("", "pröva", "STUDIO", "aino", "känn", "0 %", "_")
    }
    assert found == {"": 4, "pröva": 3, "STUDIO": 3, "aino": 3, "känn": 3, "0 %": 3, "_": 0}
    assert [one.title("fi") for one in list_events(db, When.COMING, clock.now())][:2] == ["Yöpaja", "Kokeile 100 % VR"]
    (line,) = list_series(db, clock.now(), "kund")
    assert (line.sessions, line.title("en"), count_series(db, "yö")) == (3, "Know your customer", 0)


def test_pages_follow_each_other(db: Database, clock: Any) -> None:
    """W7: none is left out and none is there twice; a page reads no more than its own rows."""
    begins = to_text(clock.now())
    db.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90)"
        " INSERT INTO event (id, title_fi, title_sv, title_en, starts_at, ends_at)"
        " SELECT printf('%04d', i), 'a', 'b', 'c', printf('2027-01-%02dT12:00:00.000Z', i % 28 + 1),"
        " printf('2027-01-%02dT14:00:00.000Z', i % 28 + 1) FROM n"
    )
    pages = [list_events(db, When.COMING, clock.now(), first=first) for first in (1, 1 + PAGE, 1 + 2 * PAGE)]
    assert [len(page) for page in pages] == [PAGE, PAGE, 10]
    assert len({one.id for page in pages for one in page}) == 90
    plan = db.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM event WHERE ends_at > ? ORDER BY starts_at ASC, id LIMIT 40", (begins,)
    )
    assert any("programme_by_time" in str(step) for step in plan.fetchall())
