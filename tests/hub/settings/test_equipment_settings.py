"""Zones, equipment, printers and own kinds as a manager sets them."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from kiosk.base.printer_limits import Box, PrinterLimits
from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails, Place, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.changes import change_count, history
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.equipment_settings import (
    Equipment,
    add_equipment,
    all_equipment,
    bring_back,
    change_equipment,
    order_equipment,
    remove_equipment,
)
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.own_kinds import KindInUseError, OwnKind, add_kind, change_kind, own_kinds, remove_kind
from kiosk.hub.settings.printer_settings import Printer, add_printer, change_printer, printer
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.zones import Zone, ZoneRefusedError, add_zone, change_zone, order_zones, remove_zone, zones
from kiosk.hub.visits import Visits
from tests.hub.conftest import HandClock

NAME = Words("Ääni", "Ljud", "Sound")


def _named(db: Database, slug: str) -> Equipment:
    return next(one for one in all_equipment(db) if one.slug == slug)


def test_equipment_is_added_with_a_code_and_shown_at_once(db: Database, clock: HandClock, admin: str) -> None:
    """W4: in its zone, behind the others; its slug reads like its name and is its own."""
    studio = next(zone for zone in zones(db) if zone.slug == "studio")
    details = EquipmentDetails(cleaning=NAME, minimum_age=10, owner="Kirjasto", project="DIGI")
    wanted = Equipment(name="VR 1", zone_id=studio.id, kind="vr", details=details)

    added = add_equipment(db, clock, admin, wanted)

    assert (added.slug, added.version, added.code != "") == ("vr-1-2", 1, True)
    shown = EquipmentService(db, clock).zones()[1].items
    assert [one.name for one in shown] == ["VR 1", "VR 2", "VR 1"]
    assert shown[-1].details == details
    assert _named(db, "vr-1-2") == added
    assert history(db, f"equipment:{added.id}")[0].after["owner"] == "Kirjasto"


def test_equipment_that_is_called_like_a_page_has_a_page_of_its_own(db: Database, clock: HandClock, admin: str) -> None:
    """W4: `/printers/new` is where one is added."""
    zone_id = zones(db)[0].id
    added = add_equipment(db, clock, admin, Equipment(name="New", zone_id=zone_id, kind="vr"))
    assert added.slug == "new-2"


def test_equipment_is_changed_removed_and_brought_back(db: Database, clock: HandClock, admin: str) -> None:
    """W7: with its code and history; its use ends when it is removed; two editors are told."""
    service, visits = EquipmentService(db, clock), Visits(db, clock)
    before = _named(db, "vr-1")
    service.claim(before.id, visits.check_in().id, None)
    changed = change_equipment(db, clock, admin, replace(before, name="Lasit", is_public=False))
    with pytest.raises(ChangedMeanwhileError):
        change_equipment(db, clock, admin, replace(before, name="Others"))

    remove_equipment(db, clock, admin, changed.id, changed.version)
    assert "vr-1" not in [one.slug for one in all_equipment(db)]
    removed = all_equipment(db, removed=True)[0]
    with pytest.raises(ChangedMeanwhileError):
        bring_back(db, clock, admin, changed.id, changed.version)
    bring_back(db, clock, admin, removed.id, removed.version)
    back = _named(db, "vr-1")
    assert (back.name, back.code, back.is_public) == ("Lasit", before.code, False)
    assert service.by_id(back.id).claim_id is None


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": ""}, "name", ReasonCode.TEXT_MISSING),
        ({"kind": "sauna"}, "kind", ReasonCode.NOT_A_CHOICE),
        ({"kind": "own-sauna"}, "kind", ReasonCode.NOT_A_CHOICE),
        ({"kind": "printer"}, "kind", ReasonCode.NOT_A_CHOICE),
        ({"zone_id": "nowhere"}, "zone_id", ReasonCode.ZONE_NOT_CHOSEN),
        ({"picture": "abc"}, "picture", ReasonCode.NOT_A_CHOICE),
        ({"details": EquipmentDetails(rules=Words("a", "", "c"))}, "rules.sv", ReasonCode.ALL_LANGUAGES_OR_NONE),
        ({"details": EquipmentDetails(induction_min=5)}, "induction_min", ReasonCode.NUMBER_OUT_OF_RANGE),
        ({"details": EquipmentDetails(minimum_age=-1)}, "minimum_age", ReasonCode.NUMBER_OUT_OF_RANGE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_equipment_that_can_t_be_is_refused_with_its_field(
    db: Database, clock: HandClock, admin: str, change: dict, field: str, code: ReasonCode
) -> None:
    """W7: and nothing is changed."""
    count = change_count(db)
    with pytest.raises(SettingRefusedError) as refused:
        change_equipment(db, clock, admin, replace(_named(db, "vr-1"), **change))
    assert (refused.value.field, refused.value.reason.code) == (field, code)
    assert change_count(db) == count


def test_zones_are_added_changed_ordered_and_removed_when_empty(db: Database, clock: HandClock, admin: str) -> None:
    """W4, W7: a zone with equipment is not removed."""
    added = add_zone(db, clock, admin, Zone(name=NAME))
    assert [zone.slug for zone in zones(db)] == ["workshop", "studio", "sound"]
    changed = change_zone(db, clock, admin, replace(added, name=Words("A", "B", "C")))
    with pytest.raises(ChangedMeanwhileError):
        change_zone(db, clock, admin, added)
    order_zones(db, clock, admin, [added.id])
    assert [zone.slug for zone in zones(db)] == ["sound", "workshop", "studio"]
    studio = zones(db)[2]
    with pytest.raises(ZoneRefusedError, match="Move it"):
        remove_zone(db, clock, admin, studio.id, studio.version)
    for one in all_equipment(db):
        if one.zone_id == studio.id:
            remove_equipment(db, clock, admin, one.id, one.version)
    remove_zone(db, clock, admin, studio.id, studio.version)
    remove_zone(db, clock, admin, added.id, changed.version)
    assert [zone.slug for zone in zones(db)] == ["workshop"]


def test_what_is_beside_a_plan_that_became_smaller_can_still_be_renamed(
    db: Database, clock: HandClock, admin: str
) -> None:
    """W7: only a place or an area that is new has to be on the plan."""
    plan = FloorPlanSetting(width_m=10, depth_m=5, kiosk=Place(1, 1))
    change_setting(db, clock, admin, plan, read_setting(db, FloorPlanSetting).version)
    zone = change_zone(db, clock, admin, replace(zones(db)[0], area=Area(6, 1, 3, 3)))
    item = _named(db, "vr-1")
    item = change_equipment(db, clock, admin, replace(item, details=replace(item.details, place=Place(9, 4))))
    smaller = replace(plan, width_m=5)
    change_setting(db, clock, admin, smaller, read_setting(db, FloorPlanSetting).version)

    zone = change_zone(db, clock, admin, replace(zone, name=NAME))
    assert change_equipment(db, clock, admin, replace(item, name="VR 9")).name == "VR 9"
    for area in (Area(6, 1, 2, 2), Area(1, 1, 0, 2)):
        with pytest.raises(SettingRefusedError) as refused:
            change_zone(db, clock, admin, replace(zone, area=area))
        assert refused.value.field == "area"


def test_the_order_of_equipment_is_that_of_the_board(db: Database, clock: HandClock, admin: str) -> None:
    """W4"""
    order_equipment(db, clock, admin, [_named(db, "vr-2").id])
    assert [one.name for one in EquipmentService(db, clock).zones()[1].items] == ["VR 2", "VR 1"]


def test_a_printer_is_added_on_a_cable_and_changed(db: Database, clock: HandClock, admin: str) -> None:
    """W4: on both connections; a camera's password is not in the history."""
    workshop = zones(db)[0]
    facts = Printer(
        colour="#aabbcc", connection="serial", address="/dev/ttyUSB0", bed_x_mm=220, bed_y_mm=220, height_mm=250
    )
    added = add_printer(db, clock, admin, Equipment(name="Kuha", zone_id=workshop.id, kind="printer"), facts)
    camera = "http://me:word@cam.local/shot"
    changed = change_printer(db, clock, admin, replace(added, nozzle_mm=0.6, material="PETG", camera=camera))

    assert printer(db, added.id) == changed
    assert (changed.colour, changed.version) == ("#AABBCC", 2)
    assert "word" not in str(history(db, f"printer:{added.id}"))
    with pytest.raises(ChangedMeanwhileError):
        change_printer(db, clock, admin, added)
    with pytest.raises(SettingRefusedError) as refused:
        change_printer(db, clock, admin, replace(changed, connection="octoprint", address="hauki"))
    nowhere = Box(0.0, 0.0, 0.0, 0.0, 200.0, 200.0)  # it could not be read again
    for limits in (PrinterLimits(custom_box=nowhere), PrinterLimits(firmware="mine"), PrinterLimits(model="M" * 61)):
        with pytest.raises(SettingRefusedError):
            change_printer(db, clock, admin, replace(changed, limits=limits))
    assert refused.value.field == "address"


def test_own_kinds_have_a_name_and_stay_while_equipment_has_them(db: Database, clock: HandClock, admin: str) -> None:
    """W4: a kind that no other hub knows; its equipment becomes a tool when the kind goes."""
    kind = add_kind(db, clock, admin, OwnKind(name=NAME, outline="M0 0L100 0L50 99.5Z"))
    vr = _named(db, "vr-1")
    shown = change_equipment(db, clock, admin, replace(vr, kind=kind.slug))
    assert kind.slug == "own-sound"
    assert EquipmentService(db, clock).by_id(vr.id).kind == "own-sound"
    with pytest.raises(KindInUseError):
        remove_kind(db, clock, admin, kind.slug, kind.version)
    renamed = change_kind(db, clock, admin, replace(kind, name=Words("a", "b", "c")))
    change_equipment(db, clock, admin, replace(shown, kind="tool"))
    remove_kind(db, clock, admin, kind.slug, renamed.version)
    assert own_kinds(db) == ()
    with pytest.raises(SettingRefusedError):
        add_kind(db, clock, admin, OwnKind(name=NAME, outline='M0 0"/><script>'))


def test_a_host_changes_nothing_of_it(db: Database, clock: HandClock, host: str) -> None:
    """Q3: each of these is for an admin, checked where it is stored."""
    zone, vr, ahven = zones(db)[0], _named(db, "vr-1"), _named(db, "ahven")
    found = printer(db, ahven.id)
    assert found is not None
    count = change_count(db)
    for action in (
        lambda: add_zone(db, clock, host, Zone(name=NAME)),
        lambda: change_zone(db, clock, host, zone),
        lambda: remove_zone(db, clock, host, zone.id, zone.version),
        lambda: order_zones(db, clock, host, [zone.id]),
        lambda: add_equipment(db, clock, host, replace(vr, id="")),
        lambda: change_equipment(db, clock, host, replace(vr, name="x")),
        lambda: remove_equipment(db, clock, host, vr.id, vr.version),
        lambda: bring_back(db, clock, host, vr.id, vr.version),
        lambda: order_equipment(db, clock, host, [vr.id]),
        lambda: add_printer(db, clock, host, replace(ahven, id=""), found),
        lambda: change_printer(db, clock, host, found),
        lambda: add_kind(db, clock, host, OwnKind(name=NAME)),
    ):
        with pytest.raises(NotAllowedError):
            action()
    assert change_count(db) == count
