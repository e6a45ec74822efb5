"""Spools in stock, and what is loaded on the printers."""

from dataclasses import replace
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub.added_printers import remove_printer
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.printer_settings import printer
from kiosk.hub.spools.label_code import spool_code, spool_number
from kiosk.hub.spools.loading import LoadingRefusedError, load_material, load_spool, unload_spool
from kiosk.hub.spools.spool import Ended, Kept, Order, Spool, SpoolFilter, find_spools, loaded_on, materials, spool
from kiosk.hub.spools.stock import add_spool, bring_spool_back, change_spool, end_spool
from kiosk.hub.spools.swatches import usual_swatch
from kiosk.hub.spools.weighing import correct_left, weigh_spool
from kiosk.hub.staff import StaffDirectory
from kiosk.scan.codes import CodeKind, read_code
from tests.hub.conftest import HandClock

PLA = Spool(material="PLA", colour="musta", brand="Prusament", full_g=1000, left_g=640, tare_g=193, place="Hylly 2")


@pytest.fixture
def host(staff: StaffDirectory) -> str:
    member = staff.find_badge(staff.add("Otso", "host", "719358"))
    assert member is not None
    return member.id


def _printers(db: Database) -> list[str]:
    return [str(one["id"]) for one in db.query("SELECT id FROM printer ORDER BY id")]


def test_a_spool_has_a_number_a_history_and_is_found(db: Database, clock: HandClock, admin_id: str) -> None:
    """W4, W7: searched, filtered and sorted by the database; two editors are told."""
    black = add_spool(db, clock, admin_id, PLA)
    red = add_spool(db, clock, admin_id, replace(PLA, material="PETG", colour="Punainen", brand="Älykäs", left_g=90))
    assert (black.number, red.number) == (1, 2)
    assert materials(db) == ("PETG", "PLA")
    assert [one.number for one in find_spools(db, SpoolFilter(order=Order.LEFT)).spools] == [2, 1]
    assert find_spools(db, SpoolFilter(text="punai")).spools == (red,)
    assert find_spools(db, SpoolFilter(text="Älyk")).spools == (red,)
    assert find_spools(db, SpoolFilter(text="%")).spools == ()
    page = find_spools(db, SpoolFilter(material="PLA"))
    assert (page.total, page.left_g) == (1, 640)

    changed = change_spool(db, clock, admin_id, replace(black, left_g=600, place="Hylly 3"))
    assert (changed.left_g, changed.place, changed.version) == (640, "Hylly 3", 2)
    assert history(db, f"spool:{black.id}")[0].before["place"] == "Hylly 2"
    with pytest.raises(ChangedMeanwhileError):
        change_spool(db, clock, admin_id, black)


@pytest.mark.parametrize(
    ("field", "value"), [("left_g", 1001.0), ("material", " "), ("diameter_mm", 17.5), ("tare_g", -1.0)]
)
def test_what_no_spool_is_like_is_refused(
    db: Database, clock: HandClock, admin_id: str, field: str, value: Any
) -> None:
    """W7: by its field."""
    with pytest.raises(SettingRefusedError) as refusal:
        add_spool(db, clock, admin_id, replace(PLA, **{field: value}))
    assert refusal.value.field == field


def test_what_is_left_is_weighed_whatever_was_changed_meanwhile(
    db: Database, clock: HandClock, admin_id: str, host: str
) -> None:
    """W7: less the reel, or as somebody says; a reel that nobody has weighed can't be taken off."""
    black = add_spool(db, clock, admin_id, PLA)
    assert weigh_spool(db, clock, admin_id, black.id, 693).left_g == 500
    assert correct_left(db, clock, admin_id, black.id, 480.5).left_g == 480.5
    assert history(db, f"spool:{black.id}")[0].before["left_g"] == 500
    plain = add_spool(db, clock, admin_id, replace(PLA, tare_g=None))
    for refused in (
        lambda: weigh_spool(db, clock, admin_id, black.id, 100),
        lambda: weigh_spool(db, clock, admin_id, plain.id, 600),
        lambda: correct_left(db, clock, admin_id, black.id, 1001),
    ):
        with pytest.raises(SettingRefusedError):
            refused()
    with pytest.raises(NotAllowedError):
        correct_left(db, clock, host, black.id, 1)


def test_a_spool_is_drawn_as_its_colour_is_called_unless_it_is_said(
    db: Database, clock: HandClock, admin_id: str
) -> None:
    """In three languages, by the last known word."""
    black = add_spool(db, clock, admin_id, PLA)
    assert black.shown_swatch == usual_swatch("svart") == usual_swatch("Matte BLACK") != ""
    assert usual_swatch("galaksi") == ""
    own = change_spool(db, clock, admin_id, replace(black, swatch="#112233"))
    assert own.shown_swatch == "#112233"
    with pytest.raises(SettingRefusedError):
        change_spool(db, clock, admin_id, replace(own, swatch="red; x"))


@pytest.mark.parametrize("number", [1, 7, 31, 32, 9999])
def test_the_code_of_a_label_names_the_number(number: int) -> None:
    """S1: in the form of all codes."""
    code = read_code(spool_code(number))
    assert (code.kind, spool_number(code.text)) == (CodeKind.SPOOL, number)


def test_a_spool_is_on_one_printer_and_a_printer_has_one(db: Database, clock: HandClock, admin_id: str) -> None:
    """Loading it elsewhere takes it off; the printer says what is loaded, for the check of a file (G11)."""
    first, second = _printers(db)[:2]
    black = add_spool(db, clock, admin_id, PLA)
    red = add_spool(db, clock, admin_id, replace(PLA, material="PETG", colour="punainen"))
    load_spool(db, clock, admin_id, black.id, first, black.version)
    load_spool(db, clock, admin_id, black.id, second, 2)
    assert loaded_on(db, first) is None
    on_second = loaded_on(db, second)
    assert on_second is not None
    assert on_second.id == black.id

    load_spool(db, clock, admin_id, red.id, second, red.version)
    back = spool(db, black.id)
    assert back is not None
    assert back.printer_id is None
    said = printer(db, second)
    assert said is not None
    assert (said.material, said.material_colour) == ("PETG", "punainen")
    loaded = db.execute("SELECT count(*) FROM spool WHERE printer_id IS NOT NULL").fetchone()
    assert loaded == (1,)


def test_a_spool_that_ended_leaves_its_printer_and_may_come_back(db: Database, clock: HandClock, admin_id: str) -> None:
    """W7: what was noted by mistake is undone."""
    here = _printers(db)[0]
    black = add_spool(db, clock, admin_id, PLA)
    load_spool(db, clock, admin_id, black.id, here, 1)
    ended = end_spool(db, clock, admin_id, black.id, 2, Ended.USED_UP)
    assert (ended.printer_id, ended.ended) == (None, Ended.USED_UP)
    assert find_spools(db, SpoolFilter()).total == 0
    assert find_spools(db, SpoolFilter(kept=Kept.ENDED)).spools == (ended,)
    with pytest.raises(LoadingRefusedError):
        load_spool(db, clock, admin_id, black.id, here, ended.version)
    back = bring_spool_back(db, clock, admin_id, black.id, ended.version)
    assert (back.ended, back.left_g) == (None, 640)


def test_a_host_says_what_is_loaded_and_changes_no_spool(
    db: Database, clock: HandClock, admin_id: str, host: str
) -> None:
    """Q3: a material that is said without a spool takes the spool off."""
    here = _printers(db)[0]
    black = add_spool(db, clock, admin_id, PLA)
    load_spool(db, clock, admin_id, black.id, here, 1)
    load_material(db, clock, host, here, "PETG", "sininen")
    said = printer(db, here)
    assert said is not None
    assert (said.material, said.material_colour) == ("PETG", "sininen")
    assert loaded_on(db, here) is None
    for act in (
        lambda: add_spool(db, clock, host, PLA),
        lambda: change_spool(db, clock, host, black),
        lambda: end_spool(db, clock, host, black.id, 3, Ended.REMOVED),
        lambda: bring_spool_back(db, clock, host, black.id, 3),
        lambda: load_spool(db, clock, host, black.id, here, 3),
        lambda: unload_spool(db, clock, host, black.id, 3),
    ):
        with pytest.raises(NotAllowedError):
            act()


def test_a_printer_that_is_removed_leaves_its_spool_in_stock(db: Database, clock: HandClock, admin_id: str) -> None:
    """W4."""
    here = _printers(db)[0]
    black = add_spool(db, clock, admin_id, PLA)
    load_spool(db, clock, admin_id, black.id, here, 1)
    remove_printer(db, clock, here, admin_id)
    assert loaded_on(db, here) is None
    with pytest.raises(LoadingRefusedError):
        load_material(db, clock, admin_id, here, "PLA", "")
