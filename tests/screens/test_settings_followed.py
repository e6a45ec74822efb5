"""What a manager sets is on the screen at once: set by another connection, without a restart."""

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from sqlite_utils import Database

from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.opening_hours import TIME_TO_LEAVE
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.closing_now import close_now, open_again
from kiosk.hub.settings.door import DoorQuestions
from kiosk.hub.settings.equipment_settings import Equipment, add_equipment, all_equipment, change_equipment
from kiosk.hub.settings.exceptional_days import DayHours, set_days
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.hub_facts import HubFacts, NightRules, RetentionTimes, UseRules
from kiosk.hub.settings.own_kinds import OwnKind, add_kind
from kiosk.hub.settings.pictures.photos import set_photo
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.start_page import Card, StartPage
from kiosk.hub.settings.zones import zones
from kiosk.hub.visit_fields import Purpose
from kiosk.printroom.alarms.routing import Contact
from kiosk.store.hub_db import open_hub_db
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import NOON, Seeded, seed

SENTENCE = Words("Suljemme tänään jo nyt.", "Vi stänger redan nu i dag.", "We close early today.")


class Manager:
    """Sets what a test wants, on a connection of its own."""

    def __init__(self, db: Database, seeded: Seeded) -> None:
        self.db, self.clock, self.staff_id = db, seeded.clock, seeded.staff_id

    def set(self, value: Setting) -> None:
        change_setting(self.db, self.clock, self.staff_id, value, read_setting(self.db, type(value)).version)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ScreenDriver, Manager]]:
    """One screen for all of these tests; each sets something else."""
    folder: Path = tmp_path_factory.mktemp("hub")
    seeded = seed(folder)
    with closing(open_hub_db(folder / "hub.db")) as db, running_screen(folder, seeded=seeded) as screen:
        manager = Manager(db, seeded)
        manager.set(HubFacts(name="Viitasaaren Digikeskus"))
        yield screen, manager


def test_the_name_and_the_languages(hub: tuple[ScreenDriver, Manager]) -> None:
    """W4: on the start page, without a restart; a language that is not offered has no button."""
    screen, manager = hub
    manager.set(HubFacts(name="Kirjaston paja", languages=("fi", "en")))
    screen.until(lambda: "Kirjaston paja" in screen.texts())
    screen.until(lambda: not screen.shows("foot.language.sv"))
    assert screen.window.title() == "Kirjaston paja"


def test_the_hours_of_the_day_and_of_an_exceptional_one(hub: tuple[ScreenDriver, Manager]) -> None:
    """W4, T8: two spans; a holiday closes at once, with its sentence."""
    screen, manager = hub
    start = screen.shell.startPage
    manager.set(WeekHours(wednesday="10:00-12:00, 13:00-20:00"))
    screen.until(lambda: start.property("hours").endswith("10–12, 13–20"), start.property("hours"))
    today = DayHours(day=date(2026, 11, 18), hours="", sentence=SENTENCE)
    set_days(manager.db, manager.clock, manager.staff_id, [today], {})
    screen.until(lambda: bool(start.property("closed")))
    screen.until(lambda: SENTENCE.fi in screen.texts())
    open_again = replace(today, hours="12:00-19:00", sentence=None)
    set_days(manager.db, manager.clock, manager.staff_id, [open_again], {today.day: 1})
    screen.until(lambda: not start.property("closed"))


def test_closing_now_is_on_the_door_and_ends_the_visits(hub: tuple[ScreenDriver, Manager]) -> None:
    """W5: with the sentence; opening again is shown as well."""
    screen, manager = hub
    start = screen.shell.startPage
    screen.move(60)
    close_now(manager.db, manager.clock, manager.staff_id, SENTENCE)
    screen.until(lambda: bool(start.property("closed")))
    screen.until(lambda: SENTENCE.fi in screen.texts())
    screen.move(TIME_TO_LEAVE.total_seconds())
    screen.until(lambda: screen.shell.services.visits.people_inside() == 0)
    assert open_again(manager.db, manager.clock, manager.staff_id)
    screen.until(lambda: not start.property("closed"))


def test_capacity_and_cards(hub: tuple[ScreenDriver, Manager]) -> None:
    """W4"""
    screen, manager = hub
    card = Card(title=Words("Kortti", "Kort", "Card"), text=SENTENCE, first_day=NOON.date(), last_day=NOON.date())
    manager.set(StartPage(capacity=40, shows_cards=True, cards=(card,), free_of_charge=False))
    screen.until(lambda: "40" in screen.shell.startPage.property("inside"))
    screen.until(lambda: screen.shell.startPage.property("noticeHeading") == "Kortti")
    assert not screen.shell.startPage.property("freeOfCharge")


def test_equipment_zones_and_an_own_kind_are_on_the_board(hub: tuple[ScreenDriver, Manager]) -> None:
    """W4: a kind of the hub's own has its name and its silhouette, as the built-in ones."""
    screen, manager = hub
    db, clock, staff_id = manager.db, manager.clock, manager.staff_id
    kind = add_kind(db, clock, staff_id, OwnKind(name=Words("Kutomakone", "Stickmaskin", "Knitting machine"),
                                                 outline="M4 96L96 96L50 4Z"))  # fmt: skip
    zone = zones(db)[3]
    added = add_equipment(db, clock, staff_id, Equipment(name="Kutoja", zone_id=zone.id, kind=kind.slug))
    screen.shell.go("board")
    screen.until_page("board")
    if screen.shell.board.property("pages") > 1:
        screen.shell.board.turn()
    screen.until(lambda: "Kutoja" in screen.texts(), str(sorted(screen.texts())))
    shape = next(item for item in screen.items() if item.property("kind") == kind.slug and item.property("body"))
    assert shape.property("body") == "M4 96L96 96L50 4Z"
    change_equipment(db, clock, staff_id, replace(added, name="Neuloja"))
    screen.until(lambda: "Neuloja" in screen.texts() and "Kutoja" not in screen.texts())
    screen.shell.equipmentPage.show(added.id)
    screen.until(lambda: "Kutomakone" in screen.texts())
    named = next(one for one in all_equipment(db) if one.id == added.id)
    names = Words("Neulekone", "Stickmaskin", "Knitter")
    details = EquipmentDetails(names=names, cleaning=SENTENCE._replace(fi="pyyhi", sv="torka", en="wipe"))
    change_equipment(db, clock, staff_id, replace(named, details=details))
    screen.until(lambda: "pyyhi" in " ".join(screen.texts()))
    assert "Neulekone" in screen.texts()
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "red").save(out, "JPEG")
    found = next(one for one in all_equipment(db) if one.id == added.id)
    set_photo(db, clock, staff_id, added.id, out.getvalue(), found.version)
    screen.until(lambda: screen.shell.equipmentPage.property("photo") != "")
    photo = next(item for item in screen.items() if "image://photo/" in str(item.property("source")))
    screen.until(lambda: photo.property("implicitWidth") > 1)
    screen.shell.go("start")


def test_everything_else_is_followed_too(hub: tuple[ScreenDriver, Manager]) -> None:
    """W4: what later pages and services need."""
    screen, manager = hub
    services = screen.shell.services
    manager.set(DoorQuestions(ask_purpose="page", purposes=(Purpose.VR,), municipalities=("Äänekoski",)))
    manager.set(UseRules(call_min=9, staff_idle_s=44, reservations=0))
    manager.set(NightRules(after_closing_min=5, camera=True))
    manager.set(RetentionTimes(visit_of_pass_days=30))
    manager.set(AlarmChannels(contacts=(ContactSetting(name="Maija", urls=("ntfys://host/topic",)),)))
    screen.until(lambda: services.contacts == (Contact("Maija"),))
    assert (services.ask_purpose, list(services.purposes), services.municipalities) == ("page", ["vr"], ("Äänekoski",))
    assert (services.equipment.lines.call_for.seconds, screen.shell.session.idle_s) == (540, 44)
    assert services.night_camera
    assert services.passes.retention.visit_of_pass_days == 30
    screen.shell.go("privacy")
    screen.until(lambda: any("30" in text for text in screen.shell.privacy.property("sentences")))
    screen.shell.go("start")
    assert isinstance(services.equipment, EquipmentService)
