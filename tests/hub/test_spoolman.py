"""Spools in the form of Spoolman's API: there and back, never twice, hostile input."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools
from kiosk.hub.spools.spoolman import SpoolmanError, from_spoolman
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.transfer import KNOWN_SQL, Imported, export_spools, import_spools
from tests.hub.conftest import HandClock

PLA = Spool(material="PLA", colour="punainen", brand="Prusament", full_g=1000, left_g=640.25, tare_g=193,
            place="Hylly 2", swatch="#C8321F", diameter_mm=2.85)  # fmt: skip
ANSWER: list[dict[str, Any]] = [
    {
        "id": 12,
        "registered": "2025-11-02T10:00:00Z",
        "first_used": "2025-11-03T10:00:00Z",
        "filament": {
            "id": 3,
            "registered": "2025-11-02T09:00:00Z",
            "name": "PolyTerra Charcoal Black",
            "vendor": {"id": 1, "registered": "2025-11-02T09:00:00Z", "name": "Polymaker", "extra": {}},
            "material": "PLA",
            "density": 1.31,
            "diameter": 1.75,
            "weight": 1000.0,
            "spool_weight": 140.0,
            "color_hex": "1a1a1aFF",
            "extra": {},
        },
        "remaining_weight": 499.4,
        "initial_weight": 1000.0,
        "spool_weight": 142.0,
        "used_weight": 500.6,
        "remaining_length": 165000.0,
        "used_length": 166000.0,
        "location": "Shelf A",
        "archived": False,
        "extra": {},
    },
    {"id": 13, "registered": "2025-11-02T10:00:00Z", "archived": True, "filament": {"material": "PETG"}},
]
"""As `GET /api/v1/spool` answers, shortened."""
anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(ANSWER[0])), inner, max_size=6),
    max_leaves=12,
)


def _stock(db: Database) -> tuple[Spool, ...]:
    return find_spools(db, SpoolFilter()).spools


def test_an_answer_of_spoolman_becomes_a_spool_once(db: Database, clock: HandClock, admin_id: str) -> None:
    """Its number and the day on which it was registered there are what it is known by."""
    assert import_spools(db, clock, admin_id, json.dumps(ANSWER)) == Imported(added=1, known=0, left_out=1)
    assert import_spools(db, clock, None, json.dumps(ANSWER)) == Imported(added=0, known=1, left_out=1)
    (found,) = _stock(db)
    assert (found.material, found.colour, found.brand, found.place) == (
        "PLA", "PolyTerra Charcoal Black", "Polymaker", "Shelf A",
    )  # fmt: skip
    assert (found.full_g, found.left_g, found.tare_g, found.swatch) == (1000, 499.4, 142, "#1A1A1A")
    assert found.density_g_cm3 == 1.31


def test_a_stock_that_was_written_comes_back_as_it_was(db: Database, clock: HandClock, admin_id: str) -> None:
    """In this hub nothing doubles; in an empty one all is as it was."""
    black = add_spool(db, clock, admin_id, replace(PLA, colour="", brand="", tare_g=None, swatch="", place=""))
    red = add_spool(db, clock, admin_id, PLA)
    written = export_spools(db)
    assert import_spools(db, clock, admin_id, written) == Imported(added=0, known=2, left_out=0)
    found = [replace(one, external_id="") for one in from_spoolman(written).spools]
    assert found == [replace(one, id="", number=0, version=0) for one in (black, red)]
    (first, second) = json.loads(written)
    assert {first["id"], second["id"]} == {black.number, red.number}
    assert second["filament"]["vendor"]["name"] == "Prusament"
    assert second["remaining_weight"] + second["used_weight"] == 1000


def test_a_known_spool_is_found_without_reading_all_others(db: Database) -> None:
    """A list may have 5,000 spools; nobody else can write while they are compared."""
    plan = [one["detail"] for one in db.query(f"EXPLAIN QUERY PLAN {KNOWN_SQL}", ["a", "b"])]
    assert not [step for step in plan if step.startswith("SCAN")]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(anything, max_size=3))
def test_whatever_comes_is_read_or_refused(db: Database, clock: HandClock, found: list[Any]) -> None:
    """Q4: hostile or broken, it never stores what a spool can't be."""
    try:
        import_spools(db, clock, None, json.dumps(found))
    except SpoolmanError:
        return
    for one in _stock(db):
        assert one.material
        assert 0 <= one.left_g <= one.full_g


@pytest.mark.parametrize("text", ["", "<html>", "{}", "[1]", '[{"name": "no spool"}]', "[" * 10_000])
def test_what_is_no_list_of_spools_is_refused(db: Database, clock: HandClock, admin_id: str, text: str) -> None:
    with pytest.raises(SpoolmanError):
        import_spools(db, clock, admin_id, text)


def test_who_may_add_no_spool_imports_none(db: Database, clock: HandClock) -> None:
    """Q3"""
    with pytest.raises(NotAllowedError):
        import_spools(db, clock, "nobody", json.dumps(ANSWER))
