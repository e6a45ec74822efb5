"""The start page: closed, numbers called, exceptional days, cards, how full, the scanner's side, the spared panel."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.screens.door.start_composition import MOVE_S, PLACES_MM, TURN_S, composition_at
from kiosk.screens.services import Card, StartSetup
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import hub_at_work
from tests.screens.seed import TOOLS, Seeded, here, seed, tool_id
from tests.screens.test_access import box
from tests.screens.test_comforts import SLACK_PX, written
from tests.tour_start import CARD, EARLY, HOLIDAYS, TODAY


def with_start(seeded: Seeded, **start: object) -> Seeded:
    """The same hub with other keys of [start]."""
    return replace(seeded, services=replace(seeded.services, start=replace(StartSetup(), **start)))  # type: ignore[arg-type]


def follow(screen: ScreenDriver, **services: object) -> None:
    """Let the screen follow what a manager sets while it runs."""
    for name, value in services.items():
        setattr(screen.seeded.services, name, value)
    screen.shell.refresh()
    screen.settle()


def height_of(screen: ScreenDriver, name: str) -> float:
    """The upper edge of an item as a share of the screen's height."""
    item = screen.find(name)
    return item.mapToScene(item.boundingRect().topLeft()).y() / screen.window.height()


def test_a_closed_hub_says_when_it_opens_and_lets_people_in(tmp_path: Path) -> None:
    """T8: both ways in work for an evening event, low on the screen (X7); the shutter goes when the hub opens."""
    seeded = seed(tmp_path, busy=False)
    seeded.clock.set_to(here(8, 15))
    with running_screen(tmp_path, seeded=seeded) as screen:
        for hour, opens, day, opening_at in (
            (8, "Avaamme tänään", "Tänään keskiviikkona 18.11.", here(12)),
            (20, "Avaamme huomenna", "Huomenna torstaina 19.11.", here(12) + timedelta(days=1)),
        ):
            seeded.clock.set_to(here(hour, 15))
            screen.shell.refresh()
            screen.until(lambda: screen.shows("start.shutter"), opens)
            assert {opens, "klo 12", day, "Kaikki on maksutonta."} <= screen.texts()
            week = {row.name: (row.hours, row.opens_next) for row in screen.shell.startPage.week.rows}
            assert week["torstai"] == ("12–19", hour == 20)
            assert week["sunnuntai"] == ("suljettu", False)
            assert height_of(screen, "start.enter") >= 0.6, hour
            assert not screen.shows("kind.vr"), hour
            screen.touch_item("start.enter")
            screen.until_page("welcome")
            screen.shell.visitor_gone()
            screen.scan_keys(seeded.services.passes.create().code)
            screen.until_page("greeting")
            seeded.clock.set_to(opening_at)
            screen.shell.visitor_gone()
            screen.until(lambda: not screen.shows("start.shutter"), opens)
            assert screen.shows("kind.vr"), hour


def test_a_number_of_two_digits_stands_beside_the_picture(tmp_path: Path) -> None:
    """X2: white on white can't be read; on the narrowest tiles."""
    vr = next(one for one in TOOLS if one.kind == "vr")
    others = [one for one in TOOLS if one.kind != "vr"]
    many = tuple(replace(vr, slug=f"vr{number}", name=f"VR {number}") for number in range(88))
    with running_screen(tmp_path, "800x480", seeded=seed(tmp_path, tools=(*others, *many), busy=False)) as screen:
        screen.until(lambda: "88" in screen.texts())
        picture, number = screen.find("kind.picture.vr"), screen.find("kind.free.vr")
        assert not box(picture).intersects(written(number))
        assert number.property("contentWidth") <= number.width() + SLACK_PX


def test_an_exceptional_day_is_said_before_it_and_on_it(tmp_path: Path) -> None:
    """T8: with its hours, in each language; of a holiday the sentence, and a weekday with its date far ahead.

    Of a hub without hours nothing is known, nothing is said, and it is never shown as closed.
    """
    seeded = seed(tmp_path, busy=False)
    seeded.services.exceptional_days = (EARLY,)
    seeded.clock.set_to(here(13) - timedelta(days=1))
    with running_screen(tmp_path, seeded=seeded) as screen:
        assert {"Huomenna", EARLY.sentence_fi, "ti 17.11. avoinna 12–19"} <= screen.texts()
        seeded.clock.set_to(here(13))
        screen.until(lambda: "Tänään" in screen.texts())
        assert "ke 18.11. avoinna 12–15" in screen.texts()
        screen.shell.setLanguage("sv")
        screen.until(lambda: {"I dag", EARLY.sentence_sv} <= screen.texts())
        seeded.clock.set_to(here(15))
        screen.shell.touched()
        screen.until(lambda: screen.shows("start.shutter"), "it closes four hours early")
        screen.shell.setLanguage("fi")
        follow(screen, exceptional_days=HOLIDAYS)
        assert {"Avaamme keskiviikkona 2.12.", "klo 12", "Hyvää lomaa!", "ke 18.11. suljettu nyt"} <= screen.texts()
        follow(screen, exceptional_days=(), opening={})
        assert "ke 18.11." in screen.texts()
        assert not screen.shows("start.shutter")


def test_called_numbers_hang_on_the_strip_until_they_come(tmp_path: Path) -> None:
    """T9, P4: a number and what it is called to, nobody's name; beside it how full the hub is."""
    seeded = seed(tmp_path)
    db, clock, visits = seeded.services.hub_db, seeded.clock, seeded.services.visits
    lines, studio = WaitingLines(db, clock), seeded.services.equipment.by_id(tool_id(seeded.services.hub_db, "studio"))
    with running_screen(tmp_path, seeded=seeded) as screen:
        for capacity, words in (
            (0, "Sisällä nyt 7 kävijää"),
            (40, "Sisällä nyt 7, tilaa 40"),
            (7, "Täynnä: sisällä 7"),
        ):
            follow(screen, start=StartSetup(capacity=capacity))
            assert words in screen.texts()
        assert not screen.shows("start.strip")
        place = lines.join(studio, visits.check_in().id)
        db.execute("UPDATE claim SET ended_at = started_at WHERE equipment_id = ?", (studio.id,))
        lines.call_next()
        screen.until(lambda: screen.shows(f"start.called.{place.number}"))
        assert {"Nyt vuorossa", "Studio", str(place.number)} <= screen.texts()
        lines.leave(place.id)
        screen.until(lambda: not screen.shows("start.strip"))


def test_prints_on_the_shelf_are_numbers_alone(tmp_path: Path) -> None:
    """P4: nobody's name and no file; gone when they are fetched."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        assert not screen.shows("start.strip")
        made.db.execute("UPDATE job SET shelf = 12 WHERE printer_id = ?", (made.printer("hauki"),))
        screen.until(lambda: screen.shell.startPage.noticeHeading == "Hyllyssä 12")
        screen.until(lambda: "Tuloste on valmis ja odottaa hakijaansa." in screen.texts())
        made.db.execute("UPDATE job SET handed_over_at = '2026-11-18T12:00:00.000Z' WHERE shelf = 12")
        screen.until(lambda: not screen.shows("start.strip"))


def test_cards_take_turns_only_when_switched_on_and_on_their_days(tmp_path: Path) -> None:
    """P9: no card of yesterday; one a minute."""
    past = replace(CARD, first_day=TODAY - timedelta(days=9), last_day=TODAY - timedelta(days=1))
    other = Card({"fi": "Avoin ilta"}, {"fi": "Tule katsomaan."}, TODAY, TODAY)
    seeded = with_start(seed(tmp_path, busy=False), cards=(past, CARD, other))
    with running_screen(tmp_path, seeded=seeded) as screen:
        seen = set()
        for _ in range(3):
            screen.settle()
            seen.add(screen.shell.startPage.noticeHeading)
            assert screen.shell.startPage.noticeSentence in screen.texts()
            before = screen.shell.startPage.clock
            seeded.clock.move(60)
            screen.until(lambda before=before: screen.shell.startPage.clock != before)
        assert seen == {"Etsimme testaajia", "Avoin ilta"}


def test_the_scanners_block_reaches_to_the_scanner(tmp_path: Path) -> None:
    """The arrow's head touches the edge that is nearest to the scanner; the way in is beside it."""
    with running_screen(tmp_path, seeded=seed(tmp_path, busy=False)) as screen:
        for side in ("right", "left", "below", "above"):
            follow(screen, start=StartSetup(scanner=side, eu=False, free_of_charge=False))
            block, enter = screen.find("start.passBlock"), screen.find("start.enter")
            left = block.mapToScene(block.boundingRect().topLeft()).x()
            right = block.mapToScene(block.boundingRect().topRight()).x()
            assert (right >= screen.window.width()) == (side == "right"), side
            assert (left <= 0) == (side == "left"), side
            enter_x = enter.mapToScene(enter.boundingRect().topLeft()).x()
            assert (enter_x > right) == (side == "left"), side
            assert "Maksutonta" not in screen.texts()


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_the_funding_emblem_is_shown_if_the_hub_wants_it(tmp_path: Path, size: str) -> None:
    with running_screen(tmp_path, size, seeded=seed(tmp_path, busy=False)) as screen:
        for eu in (True, False):
            follow(screen, start=StartSetup(eu=eu))
            assert screen.shows("eu") is eu


def test_the_composition_changes_seldom_and_every_place_comes() -> None:
    """The panel is spared: over ten minutes each place, then the two ways in are outlined as long."""
    seen = [composition_at(second) for second in range(int(2 * TURN_S))]
    assert {(one.right_mm, one.down_mm) for one in seen} == set(PLACES_MM)
    assert [one.outlined for one in seen] == [False] * int(TURN_S) + [True] * int(TURN_S)
    changes = [at for at in range(1, len(seen)) if seen[at] != seen[at - 1]]
    assert min(later - earlier for earlier, later in pairwise(changes)) >= MOVE_S


def test_an_outlined_page_works_and_the_next_visitor_finds_it_filled(tmp_path: Path) -> None:
    """T1: two taps also then."""
    seeded = seed(tmp_path, busy=False)
    with running_screen(tmp_path, seeded=seeded) as screen:
        seeded.clock.move(TURN_S + 1)
        screen.until(lambda: screen.find("start.enter").property("outlined"))
        screen.touch_item("start.enter")
        screen.until_page("welcome")
        screen.shell.visitor_gone()
        screen.until(lambda: not screen.find("start.enter").property("outlined"))
