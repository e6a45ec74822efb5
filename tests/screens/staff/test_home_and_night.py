"""The staff's first page and the night wall, on the real window."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmKind, call_help, raise_alarm
from kiosk.store.hub_db import row
from tests.screens.staff.workshop import Workshop, as_staff, at_work, workshop
from tests.screens.stage import Stage, spoken, stage


@contextmanager
def home(tmp_path: Path, size: str = "1280x800") -> Iterator[tuple[Stage, Workshop]]:
    """The staff's first page."""
    made = at_work(tmp_path)
    with stage(tmp_path, size, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        yield screen, made


def test_every_printer_has_a_row_with_word_shape_and_progress(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, _made):
        rows = {line.name: line for line in screen.shell.home.printers.rows}
        assert (rows["Ahven"].word, rows["Ahven"].mark, rows["Ahven"].fraction) == ("Vapaa", "free", -1)
        assert rows["Hauki"].word == "Tulostaa"
        assert rows["Hauki"].detail == "62\u00a0%, valmis 15.10"
        assert (rows["Siika"].word, rows["Siika"].mark) == ("Ei yhteyttä", "no_contact")
        said = "Hauki, Tulostaa, 62\u00a0%, valmis 15.10"
        assert spoken(screen.find("printer.Hauki")) == (said, QAccessible.Role.Button)


def test_empty_lists_say_so(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, _made):
        assert "Ei mitään. Kaikki hyvin." in screen.texts()
        assert "Mikään ei odota. Tulosta tiedosto tai lisää se jonoon." in screen.texts()


def test_a_call_for_help_is_seen_by_a_named_person(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, made):
        with made.db.atomic():
            alarm = call_help(made.db, made.seeded.clock)
        screen.until(lambda: "Joku pyytää apua" in screen.texts())
        QTest.qWait(50)
        screen.touch_item("alarm")
        screen.until(lambda: "Ei mitään. Kaikki hyvin." in screen.texts())
        found = row(made.db, "SELECT * FROM alarm WHERE id = ?", alarm)
        assert found is not None
        assert found["seen_by"] == made.seeded.staff_id


@pytest.mark.parametrize("size", ["1280x800", "800x480"])
def test_more_alarms_than_fit_are_on_the_next_page(tmp_path: Path, size: str) -> None:
    """Nothing needs a swipe (X6)."""
    with home(tmp_path, size) as (screen, made):
        with made.db.atomic():
            for slug in ("ahven", "muikku", "hauki", "kuha"):
                raise_alarm(made.db, made.seeded.clock, AlarmKind.HEATERS_ON, printer_id=made.printer(slug))
        screen.until(lambda: screen.shows("more"))
        seen: set[str] = set()
        for _ in range(4):
            QTest.qWait(50)
            seen |= {text for text in screen.texts() if text.endswith("Kuuma, ei tulosta")}
            screen.touch_item("more")
        assert len(seen) == 4


def test_the_wall_shows_every_printer_and_only_ages_change_by_the_second(tmp_path: Path) -> None:
    made = at_work(tmp_path)
    with stage(tmp_path, language="en", seeded=made.seeded) as screen:
        screen.shell.goDark()
        wall = screen.shell.nightWall
        looks = {tile.name: (tile.look, tile.big, tile.age.partition("s")[0]) for tile in wall.tiles.rows}
        assert looks["Hauki"] == ("run", "62", "4\u00a0")
        siika = next(tile for tile in wall.tiles.rows if tile.name == "Siika")
        assert (siika.look, siika.big, siika.third, siika.age_old) == ("old", "71", "", True), (
            "an old value is never bright"
        )
        assert looks["Ahven"][0] == "rest"
        changed: list[set[bytes]] = []
        names = wall.tiles.roleNames()
        wall.tiles.dataChanged.connect(lambda _a, _b, roles: changed.append({names[role].data() for role in roles}))
        made.seeded.clock.move(1)
        wall.tick()
        assert changed, "ages count on"
        assert all(roles == {b"age"} for roles in changed)


def test_a_hot_printer_that_does_not_print_is_a_filled_tile(tmp_path: Path) -> None:
    made = at_work(tmp_path)
    with made.db.atomic():
        raise_alarm(made.db, made.seeded.clock, AlarmKind.HEATERS_ON, printer_id=made.printer("muikku"))
    made.read("muikku", 208.0, 55.0, age_s=2, target=False)
    with stage(tmp_path, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        tile = next(tile for tile in screen.shell.nightWall.tiles.rows if tile.name == "Muikku")
        assert (tile.look, tile.big, tile.unit, tile.first) == ("call", "208", "°C", "Kuuma, ei tulosta")
        assert screen.shell.nightWall.alarms == "1 hälytys"
        assert screen.shell.panel.theme == "night"


def test_the_first_touch_only_wakes_the_screen(tmp_path: Path) -> None:
    """T5: whatever lies under the finger, and for 300 ms after."""
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        screen.touch_item("foot.help")
        screen.until_page("start")
        screen.touch_item("foot.help")
        assert screen.shell.page == "start"
        made.seeded.clock.move(0.31)
        screen.touch_item("foot.help")
        screen.until_page("call_staff")


def test_staff_darkens_the_screen_by_one_tap_and_is_logged_out(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, _made):
        screen.touch_item("home.night")
        screen.until_page("night_wall")
        assert screen.shell.session.member is None


def test_it_goes_dark_by_itself_after_closing_and_light_before_opening(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    made.seeded.clock.move((datetime(2026, 11, 18, 17, 29, tzinfo=UTC) - made.seeded.clock.now()).total_seconds())
    with stage(tmp_path, seeded=made.seeded) as screen:
        assert screen.shell.staff is not None
        screen.move(90)
        screen.until_page("night_wall")
        night_s = (datetime(2026, 11, 19, 9, 31, tzinfo=UTC) - made.seeded.clock.now()).total_seconds()
        made.seeded.clock.move(night_s)
        screen.move(1)
        screen.until_page("start")


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
@pytest.mark.parametrize("printers", [3, 5, 8])
def test_all_tiles_of_the_wall_are_on_the_screen(tmp_path: Path, size: str, printers: int) -> None:
    made = workshop(tmp_path, printers=printers)
    with stage(tmp_path, size, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        names = {tile.name for tile in screen.shell.nightWall.tiles.rows}
        assert len(names) == printers
        for item in screen.items():
            if item.property("text") in names:
                place = item.mapRectToScene(item.boundingRect())
                assert place.left() >= 0
                assert place.right() <= screen.window.width()
                assert place.bottom() <= screen.window.height()
