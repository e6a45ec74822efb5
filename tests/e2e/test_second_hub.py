"""A second hub is opened from the pack of the first: real processes, a real browser, every step counted."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kiosk.base.clock import SystemClock
from kiosk.cli.hub import make_hub
from kiosk.config import load_config
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.settings.current import read_settings
from kiosk.store.hub_db import open_hub_db, rows
from tests.cli.conftest import CHECKOUT
from tests.e2e.new_hub import DESK, NewHub
from tests.e2e.office_hand import Hand

pytestmark = pytest.mark.timeout(900)
HOUR_S = 3600
FIRST = CHECKOUT / "assets" / "demo" / "kiosk.toml"
PRINTERS = ("ahven", "hauki", "muikku")
NOT_HERE = ("kuha", "siika")
CONTACT = "ntfys://127.0.0.1:1/pajala"


@pytest.fixture
def second(tmp_path: Path, chromium: Browser) -> Iterator[NewHub]:
    place = tmp_path / "second"
    place.mkdir()
    with closing(NewHub(place, chromium, boards=len(PRINTERS))) as made:
        yield made


def first_hub(place: Path) -> Path:
    """Its configuration."""
    place.mkdir()
    config_path = place / "kiosk.toml"
    config_path.write_text(FIRST.read_text(encoding="utf-8"), encoding="utf-8")
    with make_hub(load_config(config_path), SystemClock()):
        return config_path


def set_what_belongs_to_the_town(hand: Hand) -> None:
    """Name, address and hours."""
    hand.open("/settings/hub")
    hand.fill(name="Pajala", address="Keskitie 10")
    hand.press("Save")
    hand.open("/hours/week/monday")
    hand.fill(opens="00:00", closes="23:59")
    for weekday in WEEKDAYS[1:]:
        hand.tick(f"days.{weekday}")
    hand.press("Save")


def set_printers(hand: Hand, second: NewHub) -> None:
    """Three are reached by their cables; what is not there goes."""
    for number, slug in enumerate(PRINTERS, 1):
        hand.open(f"/printers/{slug}/settings")
        hand.fill(other_port=str(second.place / f"board-{number}"))
        hand.press("Save")
    for slug in NOT_HERE:
        hand.open(f"/printers/{slug}/settings")
        hand.page.click("summary:has-text('Remove printer')")
        hand.press(f"Remove {slug.capitalize()}")


def set_people(hand: Hand) -> list[bytes]:
    """A host and an operator with their cards, and who is told of alarms."""
    cards = []
    for name, role in (("Aino", "host"), ("Eero", "operator")):
        hand.open("/settings/people/add")
        hand.fill(name=name)
        hand.tick("role", role)
        hand.press("Make a badge")
        cards.append(hand.download("The card as PDF"))
    hand.open("/settings/alarms/new")
    hand.fill(name="Eero", url__new=CONTACT)
    hand.press("Save")
    return cards


def test_a_second_hub_is_opened_from_the_pack_of_the_first_within_an_hour(second: NewHub, tmp_path: Path) -> None:
    """I16: until its door shows its equipment and hours; the first hub's people and addresses are not needed."""
    pack = tmp_path / "hub.json"
    second.kiosk("hub", "export", str(pack), "--config", str(first_hub(tmp_path / "first")))
    told = second.kiosk("hub", "import", str(pack), "--yes", "--config", str(second.config_path))
    assert "how each printer is reached" in told
    assert "who is told of alarms" in told
    second.log_in(second.badge, second.pin)
    hand = second.open_office(second.pin, DESK)
    for line in ("kiosk hub init", "kiosk hub import hub.json", "y"):
        hand.command(line)
    hand.open("/")
    assert "How the printers are reached" in hand.reads()
    set_what_belongs_to_the_town(hand)
    set_printers(hand, second)
    cards = set_people(hand)
    hand.open("/settings/labels")
    assert all(file.startswith(b"%PDF") for file in (hand.download("The labels as PDF"), *cards))
    print(f"{hand.steps} steps, {hand.took_s / 60:.0f} min by hand")
    assert hand.took_s < HOUR_S

    with closing(open_hub_db(second.config.hub_path)) as db:
        settings = read_settings(db)
        found = {one["slug"] for one in rows(db, "SELECT slug FROM equipment WHERE removed_at IS NULL")}
    assert {"vr-1", "laser", "studio", *PRINTERS} <= found
    assert found.isdisjoint(NOT_HERE)
    assert [one.name for one in settings.alarms.contacts] == ["Eero"]
    assert settings.floor_plan.plan is not None
    for slug in PRINTERS:
        hand.page.goto(f"{hand.origin}/printers/{slug}")
        hand.page.wait_for_selector("text=Free")  # the print room has connected to it
    second.app.until(lambda: "Pajala" in second.app.do("texts"), "the door does not show the hub's name")
    second.app.until(lambda: any("23.59" in text for text in second.app.do("texts")), "nor its hours")
    second.app.touch("kind.vr")
    second.app.until_page("board")
    shown = set(second.app.do("texts"))
    assert {"VR 1", "Laser", "Ahven"} <= shown
    assert "Siika" not in shown
