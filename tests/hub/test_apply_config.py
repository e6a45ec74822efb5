"""The hub becomes what the settings say, and stays who it is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.apply_config import (
    EquipmentSetup,
    EventSetup,
    HubSetup,
    PrinterSetup,
    SetupError,
    ZoneSetup,
    apply_hub,
    weekly,
)
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.events import calendar
from kiosk.hub.visits import Visits

HELSINKI = ZoneInfo("Europe/Helsinki")
TABLES = ("zone", "equipment", "printer", "event", "claim")


def _all(db: Database) -> dict[str, list[Any]]:
    return {table: list(db.query(f"SELECT * FROM {table} ORDER BY id")) for table in TABLES}


@pytest.fixture
def happening() -> EventSetup:
    """Monday afternoon."""
    at = datetime(2026, 3, 2, 15, tzinfo=UTC)
    return EventSetup("Tulostuskahvit", "Utskriftskaffe", "Print coffee", at, at + timedelta(hours=1))


def test_applying_the_same_configuration_twice_changes_nothing(
    db: Database, setup: HubSetup, clock: Any, happening: EventSetup
) -> None:
    """The stickers on the equipment remain valid."""
    setup = replace(setup, events=(happening,))
    apply_hub(db, setup, clock)
    before = _all(db)
    clock.move(hours=1)
    apply_hub(db, setup, clock)
    assert _all(db) == before


def test_renamed_equipment_keeps_its_id_and_code(db: Database, setup: HubSetup, ids: dict[str, str]) -> None:
    """Another name, zone, order or address."""
    before = {line["slug"]: line["code"] for line in db.query("SELECT slug, code FROM equipment")}
    things = (EquipmentSetup("vr-2", "workshop", "camera", "Camera", is_public=False), *setup.equipment[:2])
    printers = (replace(setup.printers[0], address="/dev/ttyUSB7", colour="#abcdef"), setup.printers[1])
    apply_hub(db, replace(setup, equipment=things, printers=printers))
    moved = next(db.query("SELECT * FROM equipment WHERE slug = 'vr-2'"))
    assert (moved["id"], moved["code"]) == (ids["vr-2"], before["vr-2"])
    assert (moved["kind"], moved["name"], moved["is_public"], moved["position"]) == ("camera", "Camera", 0, 0)
    printer = next(db.query("SELECT * FROM printer WHERE id = ?", (ids["ahven"],)))
    assert (printer["address"], printer["colour"], printer["printer_state"]) == ("/dev/ttyUSB7", "#ABCDEF", "idle")


def test_equipment_no_longer_named_is_removed_and_returns_under_its_id(
    db: Database, setup: HubSetup, clock: Any, equipment: EquipmentService, visits: Visits, ids: dict[str, str]
) -> None:
    """Its history stays; whoever had it in use hasn't any more."""
    claim = equipment.claim(ids["vr-1"], visits.check_in().id)
    code = equipment.code_of(ids["vr-1"])
    assert code is not None
    apply_hub(db, replace(setup, equipment=tuple(t for t in setup.equipment if t.zone == "workshop")), clock)
    assert [zone.slug for zone in equipment.zones()] == ["workshop"]
    assert (equipment.by_id(ids["vr-1"]), equipment.by_code(code)) == (None, None)
    assert next(db.query("SELECT ended_at FROM claim WHERE id = ?", (claim.id,)))["ended_at"] is not None
    apply_hub(db, setup, clock)
    back = equipment.by_code(code)
    assert back is not None
    assert (back.id, back.status) == (ids["vr-1"], "free")


def test_an_empty_zone_is_deleted(db: Database, setup: HubSetup) -> None:
    """Unless it is named, or removed equipment still belongs to it."""
    extra = ZoneSetup("attic", "Ullakko", "Vind", "Attic")
    apply_hub(db, replace(setup, zones=(*setup.zones, extra)))
    assert db.table("zone").count == 3
    apply_hub(db, setup)
    assert db.table("zone").count == 2
    apply_hub(db, HubSetup())
    assert db.table("zone").count == 2


def _broken(setup: HubSetup) -> dict[str, HubSetup]:
    nowhere = EquipmentSetup("saw", "cellar", "tool", "Saw")
    lone = PrinterSetup("muikku", "#000000", "serial", "/dev/x", None, 1, 1, 1, 0.4, "PLA")
    return {
        "cellar": replace(setup, equipment=(*setup.equipment, nowhere)),
        "twice": replace(setup, zones=(*setup.zones, setup.zones[0])),
        "muikku": replace(setup, printers=(*setup.printers, lone)),
        "ahven": replace(setup, printers=setup.printers[1:]),
        "another slug": replace(
            setup,
            equipment=(*setup.equipment[1:], EquipmentSetup("ahven", "studio", "tool", "Saw")),
            printers=setup.printers[1:],
        ),
    }


@pytest.mark.parametrize("word", ["cellar", "twice", "muikku", "ahven", "another slug"])
def test_a_contradictory_configuration_changes_nothing(db: Database, setup: HubSetup, word: str) -> None:
    """And the sentence names what is wrong."""
    before = _all(db)
    with pytest.raises(SetupError, match=word):
        apply_hub(db, _broken(setup)[word])
    assert _all(db) == before


def test_todays_events_are_shown_and_past_ones_kept(
    db: Database, setup: HubSetup, clock: Any, happening: EventSetup
) -> None:
    """An event that is removed from the configuration is deleted, unless it has begun."""
    past = replace(happening, title_en="Past", starts_at=clock.now() - timedelta(hours=2), ends_at=clock.now())
    apply_hub(db, replace(setup, events=(happening, past)), clock)
    shown = calendar.today(db, date(2026, 3, 2), HELSINKI)
    assert [one.title_en for one in shown] == ["Past", "Print coffee"]
    assert [shown[1].title(language) for language in ("fi", "sv", "en")] == [
        "Tulostuskahvit", "Utskriftskaffe", "Print coffee"
    ]  # fmt: skip
    apply_hub(db, setup, clock)
    assert [one.title_en for one in calendar.today(db, date(2026, 3, 2), HELSINKI)] == ["Past"]


def test_a_day_is_a_day_of_the_hubs_calendar(db: Database, setup: HubSetup, happening: EventSetup) -> None:
    """Midnight in Finland is 22:00 UTC; an event across it is on both days."""
    late = replace(
        happening, starts_at=datetime(2026, 3, 2, 21, tzinfo=UTC), ends_at=datetime(2026, 3, 2, 23, tzinfo=UTC)
    )
    apply_hub(db, replace(setup, events=(late,)))
    seen = [len(calendar.today(db, date(2026, 3, day), HELSINKI)) for day in (1, 2, 3, 4)]
    assert seen == [0, 1, 1, 0]


def test_a_weekly_event_keeps_its_hour_across_daylight_saving(db: Database) -> None:
    """Summer time begins on 29 March 2026."""
    made = list(
        weekly(("a", "b", "c"), ["friday", "monday"], (time(15), time(16, 30)), HELSINKI,
               first_day=date(2026, 3, 26), weeks=2)
    )  # fmt: skip
    assert [(one.starts_at.astimezone(UTC).hour, one.starts_at.date().isoformat()) for one in made] == [
        (13, "2026-03-27"),
        (12, "2026-03-30"),
        (12, "2026-04-03"),
        (12, "2026-04-06"),
    ]


def test_a_configured_camera_is_stored_with_its_printer(db: Database, setup: HubSetup) -> None:
    """O10: removed when it is no longer configured."""
    named = "http://camera.local/shot.jpg"
    for address in (named, ""):
        apply_hub(db, replace(setup, printers=[replace(one, camera=address) for one in setup.printers]))
        assert {line["camera"] for line in db.query("SELECT camera FROM printer")} == {address}


def test_printers_added_on_the_screen_are_not_touched(db: Database, setup: HubSetup) -> None:
    """The configuration never named it."""
    zone = next(db.query("SELECT id FROM zone"))
    db.execute(
        "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code, origin)"
        " VALUES ('added', 'octoprint-1', ?, 'printer', 'Added', 1000, 'code', 'screen')",
        (zone["id"],),
    )
    apply_hub(db, replace(setup, zones=setup.zones[:0], equipment=(), printers=()))
    here = [line["slug"] for line in db.query("SELECT slug FROM equipment WHERE removed_at IS NULL")]
    assert here == ["octoprint-1"]
    assert [line["id"] for line in db.query("SELECT id FROM zone WHERE id = ?", (zone["id"],))] == [zone["id"]]
