"""A visitor sees everything that is stored about the pass, takes it along on a stick, and deletes it (P5, P7)."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.hub.retention import Retention
from kiosk.hub.visitors.view_log import ViewReason, view_pass
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard


def pass_id(screen: ScreenDriver) -> str:
    found = screen.seeded.services.passes.find(screen.seeded.pass_code)
    assert found is not None
    return found.id


def opened(screen: ScreenDriver) -> None:
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.touch_item("greeting.ownData")
    screen.until_page("own_data")


def mounted(screen: ScreenDriver, *sticks: Path, options: str = "rw,noexec") -> None:
    for stick in sticks:
        stick.mkdir(parents=True, exist_ok=True)
    lines = [f"/dev/sdb1 {stick} vfat {options} 0 0\n" for stick in sticks]
    screen.seeded.services.mounts.write_text("".join(lines))
    screen.shell.refresh()
    screen.settle()


@pytest.fixture
def usb(screen: ScreenDriver) -> Path:
    return screen.seeded.services.folders[1]


def test_everything_that_is_stored_is_shown_with_when_it_goes(screen: ScreenDriver) -> None:
    """P4, P5, P6, P7, T2: the nickname for 8 seconds, the page for 20; then a warning, and everything is forgotten."""
    opened(screen)
    assert {"own.pass", "own.nickname", "own.visits"} <= screen.names()
    texts = screen.texts()
    assert {"Omat tietosi", "Aino", "1 käynti, viimeksi tänään", "kukin 90 päivän päästä"} <= texts
    assert {"tehty 18.11.2026", "17.11.2028, jos et käy", "Kukaan ei ole katsonut näitä tietoja."} <= texts
    screen.move(9)
    assert "Aino" not in screen.texts()
    assert "taas piilossa" in screen.texts()
    screen.move(12)
    assert screen.shows("idle_warning")
    screen.move(20)
    screen.until_page("start")
    assert screen.shell.ownData.rows.count == 0


def test_looks_of_the_staff_and_the_times_of_the_configuration_are_shown(screen: ScreenDriver) -> None:
    """P2, P5, P6, P7, P9: who (the role), when, why; all looks on the second page; under 13 no nickname is offered.

    A pass that is deleted at another screen ends the page.
    """
    services, of = screen.seeded.services, pass_id(screen)
    services.passes.retention = Retention(visit_of_pass_days=30, unused_pass_days=365)
    services.hub_db.execute("UPDATE pass SET age_band = '0-12' WHERE id = ?", (of,))
    for why in (ViewReason.LOST_PASS, ViewReason.FAULT_OR_DAMAGE):
        view_pass(services.hub_db, services.clock, services.passes, of, screen.seeded.staff_id, why)
    opened(screen)
    assert {"kukin 30 päivän päästä", "18.11.2027, jos et käy", "1\xa0vuosi"} <= screen.texts()
    assert not screen.shows("own.changeNickname")
    assert "Ylläpitäjä katsoi näitä tänään klo 13.42: jotain meni rikki. +1" in screen.texts()
    screen.touch_item("own.more")
    screen.settle()
    assert "passi oli kadonnut" in str(screen.find("own.words").property("text"))
    screen.key(Qt.Key.Key_Escape)
    screen.settle()
    assert screen.shows("own.pass")
    services.passes.delete(of)
    screen.shell.refresh()
    screen.until_page("start")


def typed(screen: ScreenDriver, nickname: str) -> None:
    screen.touch_item("own.changeNickname")
    screen.until_page("nickname")
    screen.find("nickname.field").setProperty("text", nickname)
    screen.touch_item("nickname.ready")


def test_the_nickname_can_be_changed_and_taken_away(screen: ScreenDriver) -> None:
    """P5, P4: it begins with the one that is stored, and comes back to the page, which shows the new one for 8 s.

    T2: a half-typed one is forgotten with its owner, and the page of the own data with it.
    """
    passes, of = screen.seeded.services.passes, pass_id(screen)

    def stored() -> str | None:
        found = passes.by_id(of)
        assert found is not None
        return found.nickname

    opened(screen)
    screen.move(9)
    screen.touch_item("own.changeNickname")
    screen.until_page("nickname")
    assert screen.find("nickname.field").property("text") == "Aino"
    screen.touch_item("foot.exit")
    screen.until_page("own_data")
    typed(screen, "040 1234567")
    screen.settle()
    assert (screen.shell.page, stored()) == ("nickname", "Aino")
    screen.find("nickname.field").setProperty("text", "Kettu")
    screen.touch_item("nickname.ready")
    screen.until_page("own_data")
    assert stored() == "Kettu"
    assert "Kettu" in screen.texts()
    screen.move(9)
    assert "Kettu" not in screen.texts()
    typed(screen, "")
    screen.until_page("own_data")
    assert stored() is None
    assert not screen.shows("own.nickname")
    assert screen.find("own.changeNickname").property("label") == "Lisää nimimerkki"
    screen.touch_item("own.changeNickname")
    screen.until_page("nickname")
    screen.move(81)
    screen.until_page("start")
    assert (screen.shell.nickname.nickname, screen.shell.ownData.rows.count) == ("", 0)


def test_deleting_asks_once_and_the_visit_still_counts(screen: ScreenDriver) -> None:
    """P5: keeping is first; then at once: the pass is not known any more, and who is inside stays inside."""
    services = screen.seeded.services
    gone, inside = pass_id(screen), services.visits.people_inside()
    opened(screen)
    screen.touch_item("own.delete")
    screen.settle()
    assert {"Poistetaanko kaikki?", "Tätä ei voi perua.", "poistetaan nyt"} <= screen.texts()
    keep, confirm = screen.find("own.keep"), screen.find("own.confirm")
    assert keep.mapToScene(keep.boundingRect().topLeft()).y() < confirm.mapToScene(confirm.boundingRect().topLeft()).y()
    screen.touch_item("own.keep")
    screen.settle()
    assert screen.shows("own.delete")
    assert services.passes.by_id(gone) is not None
    screen.touch_item("own.delete")
    screen.settle()
    screen.touch_item("own.confirm")
    assert services.passes.by_id(gone) is not None, "the echo of the first touch"
    screen.move(1)
    screen.touch_item("own.confirm")
    screen.until_page("start")
    assert services.passes.by_id(gone) is None
    assert services.visits.people_inside() == inside + 1
    assert rows(services.hub_db, "SELECT 1 FROM visit WHERE pass_id = ?", gone) == []
    assert "Poistettu. Passisi ei enää toimi." in screen.texts()
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.settle()
    assert screen.shell.page == "start"


def test_whoever_came_in_without_a_pass_has_no_such_page(screen: ScreenDriver) -> None:
    """P4: nor anybody else after a scan of half a minute ago."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.shell.ownData.begin()
    assert screen.shell.page == "welcome"
    screen.move(20)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(31)
    screen.shell.ownData.begin()
    assert screen.shell.page != "own_data"


def test_it_is_taken_along_on_a_stick_and_nothing_is_overwritten(screen: ScreenDriver, usb: Path) -> None:
    """P5, P8, P9: complete JSON under a name that says nothing about the person; nothing is promised without a stick.

    One that is mounted read-only by `kiosk install` is none, nor those of the backups and of the staff; nothing of a
    visitor is written on them. What hinders is said: two sticks, and one that was taken out, each with the way out.
    """
    hubs = usb / "backup", usb / "labels"
    opened(screen)
    assert not screen.shows("own.take")
    mounted(screen, usb / "STICK", options="ro,noexec")
    assert not screen.shows("own.take")
    assert "Tiedot ovat sinun. Voit poistaa ne heti." in screen.texts()
    mounted(screen, *hubs)
    assert not screen.shows("own.take")
    mounted(screen, *hubs, usb / "MINE")
    for name in ("kiosk-own-data-2026-11-18.json", "kiosk-own-data-2026-11-18-2.json"):
        screen.touch_item("own.take")
        screen.until(lambda name=name: f"Tietosi ovat tikulla: {name}" in screen.texts(), name)
        assert json.loads((usb / "MINE" / name).read_text()) == screen.seeded.services.passes.stored(pass_id(screen))
    assert [len(list(stick.iterdir())) for stick in (*hubs, usb / "MINE")] == [0, 0, 2]
    mounted(screen, usb / "A", usb / "B")
    screen.touch_item("own.take")
    screen.until(lambda: "Tikkuja on useita. Jätä vain omasi." in screen.texts())
    mounted(screen, usb / "A")
    screen.seeded.services.mounts.write_text("")
    screen.touch_item("own.take")
    screen.until(lambda: "Laita muistitikku paikalleen ja paina uudelleen." in screen.texts())
    assert list((usb / "A").iterdir()) == []


@pytest.fixture
def tiny_stick(usb: Path) -> Iterator[Path]:
    """A real file system of 4 kB with no room left."""
    stick = usb / "TINY"
    stick.mkdir(parents=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", stick], capture_output=True, check=False)
    if made.returncode or os.getuid():
        pytest.skip("only root may mount")
    (stick / "full").write_bytes(bytes(4096))
    yield stick
    subprocess.run(["umount", stick], check=True)


def test_a_stick_that_is_full_is_said_and_left_as_it_was(screen: ScreenDriver, tiny_stick: Path) -> None:
    """P5."""
    opened(screen)
    screen.seeded.services.mounts.write_text(f"tmpfs {tiny_stick} tmpfs rw 0 0\n")
    screen.shell.refresh()
    screen.settle()
    screen.touch_item("own.take")
    screen.until(lambda: "Tikku on täynnä. Vapauta tilaa tai käytä toista." in screen.texts())
    assert [path.name for path in tiny_stick.iterdir()] == ["full"]
