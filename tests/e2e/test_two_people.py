"""Two people from end to end, in a real browser and at the real screen: a manager's hour and a host's evening."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser

from kiosk.base.clock import SystemClock
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.permissions import Role
from kiosk.hub.settings.closing_now import PREPARED
from kiosk.hub.settings.current import read_settings
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.store.hub_db import open_hub_db, row
from tests.e2e.new_hub import DESK, PHONE, NewHub
from tests.e2e.office_hand import Hand

pytestmark = pytest.mark.timeout(900)
HOUR_S = 3600
PRINTERS = ("Ahven", "Hauki", "Muikku")
ZONES = (("Tulostus", "Utskrift", "Printing"), ("Studio", "Studio", "Studio"), ("Työpöydät", "Arbetsbord", "Desks"))
THINGS = (
    ("VR 1", "vr"), ("VR 2", "vr"), ("PC 1", "pc"), ("PC 2", "pc"), ("PC 3", "pc"), ("Mikki", "mic"),
    ("Kamera", "camera"), ("Vinyyli", "vinyl"), ("Kolvi", "soldering"), ("Saumuri", "sewing"), ("Skanneri", "scanner"),
)  # fmt: skip
HOST_PIN = "58204716"


@pytest.fixture
def hub(tmp_path: Path, chromium: Browser) -> Iterator[NewHub]:
    with closing(NewHub(tmp_path, chromium, boards=len(PRINTERS))) as made:
        yield made


def today() -> date:
    """In the time zone of a new hub."""
    return SystemClock().now().astimezone(ZoneInfo("Europe/Helsinki")).date()


def set_hub_and_hours(hand: Hand) -> None:
    """Its name, the same hours every day, and a holiday."""
    hand.open("/settings/hub")
    hand.fill(name="Pajala", address="Keskitie 10")
    hand.press("Save")
    hand.open("/hours/week/monday")
    hand.fill(opens="00:00", closes="23:59")
    for weekday in WEEKDAYS[1:]:
        hand.tick(f"days.{weekday}")
    hand.press("Save")
    tomorrow = today() + timedelta(days=1)
    hand.open("/hours/days/new")
    hand.fill(first_day=tomorrow.isoformat(), sentence__fi="Pyhäpäivä", sentence__sv="Helgdag", sentence__en="Holiday")
    hand.press("Add an exception")


def set_equipment(hand: Hand) -> None:
    """Three zones, eleven things, and three printers on their cables."""
    hand.open("/settings/zones")
    for finnish, swedish, english in ZONES:
        hand.fill(name__fi=finnish, name__sv=swedish, name__en=english)
        hand.press("Add")
    for name, kind in THINGS:
        hand.open("/equipment/all/add")
        hand.fill(name=name)
        hand.tick("kind", kind)
        hand.choose(zone_id="Studio" if kind != "pc" else "Desks")
        hand.press("Add equipment")


def set_printers(hand: Hand, hub: NewHub) -> None:
    for number, name in enumerate(PRINTERS, 1):
        hand.open("/printers/new")
        hand.fill(name=name, other_port=str(hub.place / f"board-{number}"), bed_x_mm="220", bed_y_mm="220")
        hand.choose(zone_id="Printing")
        hand.press("Add a printer")


def set_people(hand: Hand) -> list[bytes]:
    """A host and an operator; their badges as cards."""
    cards = []
    for name, role in (("Aino", "host"), ("Eero", "operator")):
        hand.open("/settings/people/add")
        hand.fill(name=name)
        hand.tick("role", role)
        hand.press("Make a badge")
        cards.append(hand.download("The card as PDF"))
    return cards


def set_series(hand: Hand) -> None:
    hand.open("/events/new")
    in_a_week = today() + timedelta(days=7)
    hand.fill(day=in_a_week.isoformat(), begins="17:00", ends="19:00", count="4", capacity="12")
    hand.fill(titles__fi="Ompeluilta", titles__sv="Sykväll", titles__en="Sewing evening")
    hand.press("Add an event")


def test_a_manager_opens_a_hub_from_an_empty_machine_within_an_hour(hub: NewHub) -> None:
    """W4, W6: 14 pieces of equipment, 3 printers, 3 people, a holiday, a series, labels, badges; no file opened."""
    hub.log_in(hub.badge, hub.pin)
    hand = hub.open_office(hub.pin, DESK)
    hand.open("/")
    assert "0 of 7 done" in hand.reads()
    set_hub_and_hours(hand)
    set_equipment(hand)
    set_printers(hand, hub)
    cards = set_people(hand)
    set_series(hand)
    hand.open("/")
    assert "5 of 7 done" in hand.reads()
    hand.open("/settings/labels")
    labels = hand.download("The labels as PDF")
    assert all(file.startswith(b"%PDF") for file in (labels, *cards))
    with closing(open_hub_db(hub.config.hub_path)) as db:
        settings = read_settings(db)
        counts = {
            "equipment": "SELECT count(*) AS n FROM equipment WHERE removed_at IS NULL",
            "printers": "SELECT count(*) AS n FROM printer",
            "staff": "SELECT count(*) AS n FROM staff",
            "events": "SELECT count(*) AS n FROM event",
        }
        found = {name: row(db, sql) for name, sql in counts.items()}
        assert {name: one["n"] for name, one in found.items() if one} == {
            "equipment": 14, "printers": 3, "staff": 3, "events": 4,
        }  # fmt: skip
    now = SystemClock().now()
    assert settings.hub.name == "Pajala"
    assert settings.opening.is_open(now)
    assert not settings.opening.is_open(now + timedelta(days=1))
    for name in PRINTERS:
        hand.page.goto(f"{hand.origin}/printers/{name.lower()}")
        hand.page.wait_for_selector("text=Free")  # the print room has connected to it
    hub.app.until(lambda: "Pajala" in hub.app.do("texts"), "the screen does not show the hub's name")
    print(f"{hand.steps} steps, {hand.took_s / 60:.0f} min by hand")
    assert hand.took_s < HOUR_S


@pytest.fixture
def host_badge(hub: NewHub) -> str:
    """The hub is open and has a headset, and a host whose PIN is chosen; the host's badge."""
    hub.log_in(hub.badge, hub.pin)
    hand = hub.open_office(hub.pin, DESK)
    set_hub_and_hours(hand)
    hand.open("/settings/zones")
    hand.fill(name__fi="Studio", name__sv="Studio", name__en="Studio")
    hand.press("Add")
    hand.open("/equipment/all/add")
    hand.fill(name="VR 1")
    hand.tick("kind", "vr")
    hand.press("Add equipment")
    with closing(open_hub_db(hub.config.hub_path)) as db:
        staff = StaffDirectory(db, load_or_make_key(hub.config.key_path), SystemClock())
        return staff.add("Aino", Role.HOST, HOST_PIN)


def test_a_hosts_evening(hub: NewHub, host_badge: str) -> None:
    """W5: somebody forgot to check out, the headset is broken, a consultation, closing early; seen at the door."""
    with closing(open_hub_db(hub.config.hub_path)) as db:
        visitor = Passes(db, load_or_make_key(hub.config.key_path), SystemClock()).create()
    hub.app.do("keys", visitor.code)
    hub.app.until_page("greeting")
    hub.app.until_page("start")
    hub.log_in(host_badge, HOST_PIN, "host_day")
    phone = hub.open_office(HOST_PIN, PHONE)

    phone.open("/inside")
    assert "1 person inside" in phone.reads()
    phone.page.locator("#visits").get_by_role("button", name="End").click()
    phone.page.wait_for_selector("text=No visit is open")

    phone.open("/equipment/vr-1")
    phone.page.click("summary:has-text('Report a fault')")
    phone.page.locator('label:has(input[name="symptom"])').first.click()
    phone.press("Save the fault")
    hub.app.until(lambda: "rikki" in hub.app.do("texts"), "the headset is not out of order")

    phone.open("/consultation")
    steps = phone.steps
    phone.tick("topic", "printing")
    phone.tick("asker", "company")
    phone.page.locator('button[name="minutes"]').first.click()
    phone.page.wait_for_selector("text=Logged today")
    assert phone.steps - steps + 1 == 3

    phone.open("/hours#close")
    phone.press("Close now")
    hub.app.until(lambda: PREPARED[0].fi in hub.app.do("texts"), "the door does not say why")
    phone.press("Open again")
    hub.app.until(lambda: PREPARED[0].fi not in hub.app.do("texts"), "the door is still closed")
