"""The tiles of the night wall: states and alarms, every word in full."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import AlarmCause, call_help, raise_alarm
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PRINTERS, PrinterHub, hub_at_work
from tests.screens.turns import SIZES, in_turn

LONG_NAME = "Kolmiulotteinen tulostuslaite"
ALARMS = {
    "siika": AlarmCause.OFFLINE_IN_PRINT,
    "muikku": AlarmCause.HEATERS_ON,
    "made": AlarmCause.ATTENTION,
    "nieria": AlarmCause.PRINTER_ERROR,
    "lahna": AlarmCause.JOB_FAILED,
}


def alarmed(tmp_path: Path, printers: int) -> PrinterHub:
    """A bad night: an alarm of each kind, on as many printers as there are, and one with a long name."""
    made = hub_at_work(tmp_path, printers=printers)
    known = {tile["slug"] for tile in made.db.query("SELECT slug FROM equipment")}
    with made.db.atomic():
        made.db.execute("UPDATE equipment SET name = ? WHERE slug IN ('kuha', 'nieria')", (LONG_NAME,))
        for slug in ALARMS.keys() & known:
            raise_alarm(made.db, made.seeded.clock, ALARMS[slug], printer_id=made.printer(slug))
        call_help(made.db, made.seeded.clock)
        raise_alarm(made.db, made.seeded.clock, AlarmCause.WRONG_CLOCK)
    made.read("muikku", 208.0, 55.0, age_s=600, target=False)
    made.seeded.clock.move(9 * 60)
    return made


def within(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is shown in an item, at any depth."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from within(child)


def ink(item: QQuickItem) -> QRectF:
    """Where a text or a mark lies in the window."""
    if item.property("contentWidth") is None:
        return item.mapRectToScene(item.boundingRect())
    return item.mapRectToScene(QRectF(0, 0, item.property("contentWidth"), item.property("contentHeight")))


def words_and_marks(tile: QQuickItem) -> list[tuple[str, QRectF]]:
    """Texts and marks of a tile, without its dial."""
    words = {tile.property(name) for name in ("name", "first", "second", "third", "age")} - {""}
    found = []
    for item in within(tile):
        if item.property("text") in words:
            assert not item.property("truncated"), item.property("text")
            found.append((str(item.property("text")), ink(item)))
        elif item.metaObject().className().startswith("StatusMark"):
            found.append(("a mark", ink(item)))
    return found


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_all_tiles_are_on_the_screen_and_no_word_is_cut_or_covers_another(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """On a bad night and on a quiet one, with as many printers as a hub has."""
    made = alarmed(tmp_path, 8)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        for printers in (8, 5):
            keep(made, printers)
            screen.app.look_for_commits()
            for language in languages:
                screen.shell.setLanguage(language)
                screen.settle()
                assert_words_have_room(screen, printers, language)
            assert_names_are_on_the_screen(screen, printers)
        made.db.execute("UPDATE alarm SET cleared_at = raised_at WHERE cleared_at IS NULL")
        made.db.execute("UPDATE job SET job_state = 'collected', outcome = 'done', ended_at = created_at")
        for slug in PRINTERS:
            made.set_state(slug, "idle")
            made.read(slug, 24.0, 22.0, age_s=6, target=False)
        for printers in (3, 5, 8):
            keep(made, printers)
            screen.app.look_for_commits()
            assert {tile.look for tile in screen.shell.nightWall.tiles.rows} == {"rest"}
            screen.settle()
            assert_names_are_on_the_screen(screen, printers)


def keep(made: PrinterHub, printers: int) -> None:
    """Remove all but so many of the printers, and end the alarms of those that are gone."""
    for place, slug in enumerate(PRINTERS):
        removed_at = None if place < printers else "2026-11-18T11:42:00.000Z"
        made.db.execute("UPDATE equipment SET removed_at = ? WHERE slug = ?", (removed_at, slug))
        if removed_at:
            made.db.execute("UPDATE alarm SET cleared_at = raised_at WHERE printer_id = ?", (made.printer(slug),))


def assert_words_have_room(screen: ScreenDriver, printers: int, language: str) -> None:
    tiles = [item for item in screen.items() if item.property("ageOld") is not None]
    assert len(tiles) == printers
    for tile in tiles:
        inside, seen = ink(tile).adjusted(0, 0, 1, 1), words_and_marks(tile)
        assert len(seen) >= 4
        for words, place in seen:
            assert inside.contains(place), f"{words} leaves the tile: {printers} printers, {language}"
        for (one, a), (other, b) in combinations(seen, 2):
            both = a.intersected(b)
            assert min(both.width(), both.height()) <= 1, f"{one} covers {other}: {printers} printers, {language}"


def assert_names_are_on_the_screen(screen: ScreenDriver, printers: int) -> None:
    names = {tile.name for tile in screen.shell.nightWall.tiles.rows}
    items = [item for item in screen.items() if item.property("text") in names]
    assert {item.property("text") for item in items} == names
    assert len(screen.shell.nightWall.tiles.rows) == printers
    for item in items:
        place = item.mapRectToScene(item.boundingRect())
        assert place.left() >= 0, printers
        assert place.right() <= screen.window.width(), printers
        assert place.bottom() <= screen.window.height(), printers


@pytest.mark.parametrize("size", ["800x480", "720x1280"])
def test_alarms_without_a_tile_are_counted_and_named_in_the_head(tmp_path: Path, size: str) -> None:
    """A call for help belongs to no printer."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        assert screen.shell.nightWall.alarms == ""
        with made.db.atomic():
            call_help(made.db, made.seeded.clock)
        screen.until(lambda: any("Joku pyytää apua" in text for text in screen.texts()))
        assert screen.shell.nightWall.alarms == "1 hälytys"
        with made.db.atomic():
            raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer("muikku"))
        screen.until(lambda: screen.shell.nightWall.alarms == "2 hälytystä")
        assert screen.shell.nightWall.named == "Joku pyytää apua"


PLURALS = {"fi": ["1 hälytys", "2 hälytystä"], "sv": ["1 larm", "2 larm"], "en": ["1 alarm", "2 alarms"]}


def test_a_hot_printer_without_a_job_is_a_filled_tile_and_counts_as_an_alarm(tmp_path: Path) -> None:
    """The number takes its plural form; an alarm of a printer that was removed is still shown."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        raise_on(made, "muikku")
        made.read("muikku", 208.0, 55.0, age_s=2, target=False)
        screen.app.look_for_commits()
        wall = screen.shell.nightWall
        tile = next(tile for tile in wall.tiles.rows if tile.name == "Muikku")
        assert (tile.look, tile.big, tile.unit, tile.first) == ("call", "208", "°C", "Kuuma, ei tulosta")
        assert wall.alarms == "1 hälytys"
        assert screen.shell.panel.theme == "night"
        said = {language: [number_of_alarms(screen, language)] for language in PLURALS}
        raise_on(made, "siika")
        for language, numbers in said.items():
            numbers.append(number_of_alarms(screen, language))
        assert said == PLURALS
        made.db.execute("UPDATE alarm SET cleared_at = raised_at WHERE printer_id = ?", (made.printer("siika"),))
        made.db.execute("UPDATE equipment SET removed_at = '2026-11-18T11:42:00.000Z' WHERE slug = 'muikku'")
        screen.shell.setLanguage("fi")
        screen.app.look_for_commits()
        assert (wall.alarms, wall.named) == ("1 hälytys", "Kuuma, ei tulosta")


def raise_on(made: PrinterHub, slug: str) -> None:
    with made.db.atomic():
        raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer(slug))


def number_of_alarms(screen: ScreenDriver, language: str) -> str:
    screen.shell.setLanguage(language)
    screen.app.look_for_commits()
    return str(screen.shell.nightWall.alarms)


def test_a_screen_with_the_wall_only_has_no_buttons(tmp_path: Path) -> None:
    """It ignores touches."""
    made = hub_at_work(tmp_path)
    alone = replace(made.seeded, services=replace(made.seeded.services, wall_only=True))
    with running_screen(tmp_path, seeded=alone) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        assert not [name for name in screen.names() if name.startswith("foot.")]


def test_every_printer_has_a_tile_and_only_ages_change_each_second(tmp_path: Path) -> None:
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
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


STATES = (
    *((state, Reason(ReasonCode.FOREIGN_PRINT)) for state in ("printing", "heating", "paused", "attention")),
    *((state, Reason(ReasonCode.FOREIGN_PRINT)) for state in ("error", "offline", "finishing")),
    ("awaiting_clear", None),  # it has ended, and the machine's question and message are still open
    ("idle", None),
    ("error", Reason(ReasonCode.MACHINE_MESSAGE, raw="Secret vase: thermal runaway")),
    ("offline", Reason(ReasonCode.MACHINE_MESSAGE, raw="Secret vase: lost")),
)


def test_the_name_of_a_print_that_was_started_elsewhere_is_on_no_public_page(tmp_path: Path) -> None:
    """O17: somebody's file is nobody else's business, nor is what the machine says of it; staff see both."""
    made = hub_at_work(tmp_path)
    slug, live = "muikku", made.seeded.services.live_db
    at = to_text(made.seeded.clock.now())
    with live.atomic():
        live.execute(
            "INSERT OR REPLACE INTO progress (printer_id, file_name, at, fraction) VALUES (?, ?, ?, 0.4)",
            (made.printer(slug), "Secret vase.gcode", at),
        )
    made.ask(slug, "Secret vase: change the filament")
    made.tell(slug, "Secret vase 40 %")
    with made.db.atomic():
        made.db.execute("UPDATE equipment SET is_public = 1 WHERE slug = ?", (slug,))
        raise_alarm(made.db, made.seeded.clock, AlarmCause.ATTENTION, printer_id=made.printer(slug))
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        for page in ("board", "night_wall"):
            screen.shell.goDark() if page == "night_wall" else screen.shell.go(page)
            for state, reason in STATES:
                made.set_state(slug, state, reason)
                screen.app.look_for_commits()
                screen.until_page(page)
                (shown,) = [printer for printer in screen.shell.context.overview.printers() if printer.slug == slug]
                assert (shown.state, shown.reason) == (state, reason)
                assert not [text for text in screen.texts() if "Secret" in text], (page, state, reason)
                assert "Secret" not in str(screen.shell.nightWall.tiles.rows), (state, reason)
