"""Series of sessions: made by week, changed one or from one on, cancelled with a sentence (W4, F4)."""

from dataclasses import replace
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.apply_config import HubSetup, apply_hub
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import Event, by_id, day_of, of_series, today
from kiosk.hub.events.series import EventError, Series, series_by_id
from kiosk.hub.events.session import Session
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.store.hub_db import rows

HELSINKI = ZoneInfo("Europe/Helsinki")
KNOW = Words("Tunne asiakkaasi", "Känn din kund", "Know your customer")
VR = Words("Kokeile VR-laseja", "Pröva VR", "Try VR")
SORRY = Words("Vetäjä sairastui.", "Ledaren är sjuk.", "The host is ill.")
MONDAY = date(2026, 3, 9)


@pytest.fixture
def series(db: Database, clock: Any) -> Series:
    return Series(db, clock, HELSINKI)


@pytest.fixture
def session(db: Database, admin_id: str) -> Session:
    (zone,) = rows(db, "SELECT id FROM zone WHERE slug = 'studio'")
    return Session(VR, time(17), time(19, 30), admin_id, zone["id"], 10)


@pytest.fixture
def made(db: Database, series: Series, session: Session, admin_id: str) -> tuple[Event, ...]:
    """Four sessions on Mondays; daylight saving begins before the last."""
    return of_series(db, series.make(KNOW, session, MONDAY, 4, by=admin_id))


def _hours(events: tuple[Event, ...]) -> list[str]:
    local = [(event.starts_at.astimezone(HELSINKI), event.ends_at.astimezone(HELSINKI)) for event in events]
    return [f"{begins:%d.%m. %H.%M}–{ends:%H.%M}" for begins, ends in local]


def test_a_weekly_series_keeps_its_hour_across_daylight_saving(made: tuple[Event, ...]) -> None:
    """F4: with host, place and capacity; the sign-up number comes later."""
    assert _hours(made) == ["09.03. 17.00–19.30", "16.03. 17.00–19.30", "23.03. 17.00–19.30", "30.03. 17.00–19.30"]
    assert {(one.host, one.place("sv"), one.capacity, one.free_places) for one in made} == {("Aino", "Studio", 10, 10)}


def test_one_session_is_changed_alone_or_with_those_after_it(
    db: Database, series: Series, session: Session, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W4: later ones move by as many days, take the hours and keep their titles; each change is in the audit."""
    own = replace(session, titles=Words("Kahvit", "Kaffe", "Coffee"), ends=time(18))
    assert series.change(made[1].id, own, date(2026, 3, 17), seen_version=1, by=admin_id, following=True) == 3
    after = of_series(db, str(made[0].series_id))
    assert _hours(after) == ["09.03. 17.00–19.30", "17.03. 17.00–18.00", "24.03. 17.00–18.00", "31.03. 17.00–18.00"]
    assert [one.title("fi") for one in after] == [VR.fi, "Kahvit", VR.fi, VR.fi]
    newest = [(entry.action, entry.detail, entry.before, entry.after) for entry in audit.latest(db, 2)]
    assert newest[-1] == ("change event", "starts", "2026-03-30T14:00:00.000Z", "2026-03-31T14:00:00.000Z")
    assert series.change(after[3].id, replace(session, capacity=5), date(2026, 3, 31), seen_version=2, by=admin_id) == 1
    assert [one.capacity for one in of_series(db, str(made[0].series_id))] == [10, 10, 10, 5]


def test_a_cancelled_session_is_gone_from_the_day_and_says_why(
    db: Database, series: Series, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W4: alone or with those after it, and taken back."""
    assert series.cancel(made[0].id, SORRY, by=admin_id) == 1
    assert today(db, MONDAY, HELSINKI) == ()
    assert [one.cancellation("sv") for one in day_of(db, MONDAY, HELSINKI)] == ["Ledaren är sjuk."]
    with pytest.raises(EventError):
        series.cancel(made[0].id, SORRY, by=admin_id)
    series.reinstate(made[0].id, by=admin_id)
    done = audit.latest(db, 1)
    series.reinstate(made[0].id, by=admin_id)
    assert audit.latest(db, 1) == done, "it took place already"
    assert [one.cancellation("fi") for one in today(db, MONDAY, HELSINKI)] == [""]
    assert series.cancel(made[2].id, by=admin_id, following=True) == 2
    assert [one.cancelled_at is not None for one in of_series(db, str(made[0].series_id))] == [False, False, True, True]


def test_what_has_begun_is_not_changed(
    db: Database, clock: Any, series: Series, session: Session, admin_id: str, made: tuple[Event, ...]
) -> None:
    """A session that is on may be cancelled at the door, no longer moved; a past one neither."""
    clock.move(days=7, hours=3)
    with pytest.raises(EventError):
        series.change(made[0].id, session, MONDAY, seen_version=1, by=admin_id)
    assert series.cancel(made[0].id, SORRY, by=admin_id) == 1
    clock.move(days=7, hours=3)
    with pytest.raises(EventError):
        series.cancel(made[1].id, SORRY, by=admin_id)


def test_the_configuration_leaves_what_staff_made(
    db: Database, clock: Any, setup: HubSetup, made: tuple[Event, ...]
) -> None:
    """W6: `kiosk hub init` deletes coming events of the configuration alone; a zone that goes leaves the session."""
    other = replace(setup, zones=setup.zones[:1], equipment=setup.equipment[:2])
    apply_hub(db, other, clock)
    db.execute("DELETE FROM equipment WHERE slug LIKE 'vr%' OR slug = 'safe'")
    apply_hub(db, other, clock)
    kept = [by_id(db, one.id) for one in made]
    assert [one is not None and one.place("fi") for one in kept] == ["", "", "", ""]


@pytest.mark.parametrize("field", ["titles.sv", "capacity", "ends", "host_id", "zone_id", "day", "count"])
def test_a_session_that_makes_no_sense_is_refused(
    db: Database, series: Series, admin_id: str, session: Session, field: str
) -> None:
    """W7: with its field, and nothing is stored."""
    bad = {
        "titles.sv": replace(session, titles=Words("Ilta", "", "Evening")),
        "capacity": replace(session, capacity=0),
        "ends": replace(session, ends=time(16)),
        "host_id": replace(session, host_id="nobody"),
        "zone_id": replace(session, zone_id="nowhere"),
    }.get(field, session)
    day = date(1, 1, 1) if field == "day" else MONDAY
    with pytest.raises(SettingRefusedError) as refused:
        series.make(KNOW, bad, day, 61 if field == "count" else 2, by=admin_id)
    assert refused.value.field == field
    assert rows(db, "SELECT id FROM event_series") == []


def test_who_changes_what_somebody_else_changed_meanwhile_is_told(
    db: Database, series: Series, session: Session, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W7: a session, also one that was changed with those before it, and the title of a series."""
    series.change(made[0].id, replace(session, capacity=8), MONDAY, seen_version=1, by=admin_id, following=True)
    for one in made[:2]:
        with pytest.raises(ChangedMeanwhileError):
            series.change(one.id, replace(session, capacity=4), MONDAY, seen_version=1, by=admin_id)
    series.cancel(made[1].id, by=admin_id)
    series.reinstate(made[1].id, by=admin_id)
    assert [one.version for one in of_series(db, str(made[0].series_id))] == [2, 4, 2, 2]
    assert {one.capacity for one in of_series(db, str(made[0].series_id))} == {8}
    series_id = str(made[0].series_id)
    series.rename(series_id, VR, seen_version=1, by=admin_id)
    with pytest.raises(ChangedMeanwhileError):
        series.rename(series_id, KNOW, seen_version=1, by=admin_id)
    found = series_by_id(db, series_id)
    assert found is not None
    assert (found.titles, found.version) == (VR, 2)
    (newest,) = audit.latest(db, 1)
    assert (newest.action, newest.before) == ("change series", " · ".join(KNOW))


def test_a_series_ends_with_what_has_not_begun(
    db: Database, clock: Any, series: Series, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W4: what was, stays; each of the others can be taken back."""
    clock.move(days=8)
    assert series.end(str(made[0].series_id), SORRY, by=admin_id) == 3
    assert [one.cancellation("en") for one in of_series(db, str(made[0].series_id))] == ["", *["The host is ill."] * 3]


def test_a_session_is_moved_to_the_future_alone(
    series: Series, session: Session, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W7: in the past it could not be put right any more."""
    with pytest.raises(SettingRefusedError) as refused:
        series.change(made[0].id, session, date(2025, 3, 9), seen_version=1, by=admin_id)
    assert refused.value.field == "day"


def test_a_session_that_was_a_mistake_is_removed_while_nobody_was_counted(
    db: Database, clock: Any, series: Series, admin_id: str, made: tuple[Event, ...]
) -> None:
    """W7: figures never lose what was counted."""
    clock.move(days=8)
    Attendance(db, clock).count(made[0].id, 3, by=admin_id)
    with pytest.raises(EventError):
        series.remove(made[0].id, by=admin_id)
    series.remove(made[1].id, by=admin_id)
    assert len(of_series(db, str(made[0].series_id))) == 3
    assert audit.latest(db, 1)[0].before == "Kokeile VR-laseja, 2026-03-16"
