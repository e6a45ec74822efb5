"""What visitors are told about equipment: stored as it was configured, shown with it, and used to refuse."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlite_utils import Database

from kiosk.hub.apply_config import HubSetup, apply_hub
from kiosk.hub.equipment.details import EquipmentDetails, Place, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.equipment.service import EquipmentService

LASER = EquipmentDetails(
    can_do=Words("puu", "trä", "wood"),
    cleaning=Words("imuroi", "dammsug", "vacuum"),
    minimum_age=15,
    induction="Laser",
    induction_min=20,
    longest_min=90,
    place=Place(1.5, 2.0),
)


def test_details_come_back_as_they_were_stored() -> None:
    """A key of a later version is ignored, a missing one has its default."""
    assert EquipmentDetails.from_json(LASER.to_json()) == LASER
    assert EquipmentDetails.from_json("{}") == EquipmentDetails()
    assert EquipmentDetails.from_json('{"minimum_age": 7, "smell": "none"}') == EquipmentDetails(minimum_age=7)


def test_details_and_areas_of_the_configuration_are_shown_with_the_equipment(
    db: Database, setup: HubSetup, equipment: EquipmentService, ids: dict[str, str]
) -> None:
    """Also when they change, and when they are taken away."""
    items = [replace(one, details=LASER) if one.slug == "vr-1" else one for one in setup.equipment]
    zones = (replace(setup.zones[0], area=Area(0, 0, 4, 3)), setup.zones[1])
    apply_hub(db, replace(setup, equipment=items, zones=zones))
    item = equipment.by_id(ids["vr-1"])
    assert item is not None
    assert item.details == LASER
    assert item.details.longest == timedelta(minutes=90)
    assert [zone.area for zone in equipment.zones()] == [Area(0, 0, 4, 3), None]

    apply_hub(db, setup)
    item = equipment.by_id(ids["vr-1"])
    assert item is not None
    assert item.details == EquipmentDetails()


@pytest.mark.parametrize(
    ("age_band", "too_young"), [("0-12", True), ("13-17", False), ("18-29", False), ("55+", False), (None, False)]
)
def test_only_an_age_band_that_is_wholly_too_young_is_refused(age_band: str | None, *, too_young: bool) -> None:
    """Of 13 to 17 some are 15."""
    assert LASER.is_too_young(age_band) is too_young
