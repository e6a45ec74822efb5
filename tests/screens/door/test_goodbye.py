"""The goodbye: undo, faces, what made it so, wishes; in the real application."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import MAX_WISH_CHARS, WishKind
from kiosk.hub.needs.topics import Topics
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen, spoken


def leave(screen: ScreenDriver) -> None:
    """Come in with the pass and leave at once."""
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("goodbye")


@pytest.fixture
def leaving(screen: ScreenDriver) -> ScreenDriver:
    leave(screen)
    return screen


def found(screen: ScreenDriver, sql: str, *values: str) -> list[dict[str, Any]]:
    return rows(screen.seeded.services.hub_db, sql, *values)


def answers(screen: ScreenDriver) -> list[tuple[str, str | None]]:
    return [(line["face"], line["because"]) for line in found(screen, "SELECT face, because FROM feedback")]


def open_with_pass(screen: ScreenDriver) -> int:
    return len(found(screen, "SELECT 1 FROM visit WHERE closed_at IS NULL AND pass_id IS NOT NULL"))


def votes(screen: ScreenDriver, slug: str) -> int:
    return len(found(screen, "SELECT 1 FROM wish_vote WHERE wish_id = ?", f"settings-{slug}"))


@pytest.mark.parametrize("kind", ["pass", "day pass"])
def test_a_second_scan_offers_to_leave_and_demands_nothing(screen: ScreenDriver, kind: str) -> None:
    """T4, T9: of a day pass as of a pass; whoever does nothing is still inside."""
    services, code = screen.seeded.services, screen.seeded.pass_code
    if kind == "day pass":
        offered = services.day_passes.offer(services.visits.check_in().id)
        assert offered is not None
        code = offered.code
    else:
        screen.scan_keys(code)
        screen.until_page("greeting")
        screen.move(10)
    before = services.visits.people_inside()
    screen.scan_keys(code)
    screen.until_page("farewell")
    screen.move(13)
    screen.until_page("start")
    assert services.visits.people_inside() == before
    screen.scan_keys(code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("goodbye")
    assert services.visits.people_inside() == before - 1
    assert found(screen, "SELECT length_estimated FROM visit WHERE closed_at IS NOT NULL") == [{"length_estimated": 0}]
    screen.touch_item("goodbye.undo")
    screen.until_page("start")
    assert services.visits.people_inside() == before


def test_leaving_can_be_undone_for_ten_seconds(leaving: ScreenDriver) -> None:
    """T3."""
    assert open_with_pass(leaving) == 0
    leaving.move(9)
    assert leaving.shell.goodbye.undoS == 1
    leaving.touch_item("goodbye.undo")
    leaving.until_page("start")
    assert open_with_pass(leaving) == 1
    assert leaving.shell.notice == "Olet yhä sisällä."


def test_undo_is_not_offered_after_ten_seconds(leaving: ScreenDriver) -> None:
    """T3."""
    leaving.move(10.5)
    assert leaving.shell.page == "goodbye"
    assert not leaving.shows("goodbye.undo")
    leaving.shell.goodbye.undo()
    assert open_with_pass(leaving) == 0


def test_one_tap_is_an_answer_and_nobody_must_give_one(leaving: ScreenDriver) -> None:
    """T2: the page goes by itself; who answers has time."""
    leaving.touch_item("face.great")
    assert answers(leaving) == [("great", None)]
    leaving.move(11)
    leaving.touch_item("face.bad")
    assert answers(leaving) == [("bad", None)]
    leaving.move(11)
    assert leaving.shell.page == "goodbye", "each touch keeps the page"
    leaving.move(2)
    leaving.until_page("start")
    assert answers(leaving) == [("bad", None)]


def test_what_made_it_so_is_asked_in_a_place_of_its_own(leaving: ScreenDriver) -> None:
    """Nothing jumps under the finger."""
    before = leaving.find("face.so_so").mapToScene(leaving.find("face.so_so").boundingRect().topLeft())
    assert not leaving.shows("cause.crowd")
    assert any("ei yhdistetä sinuun" in text for text in leaving.texts())
    leaving.touch_item("face.so_so")
    leaving.settle()
    assert leaving.find("face.so_so").mapToScene(leaving.find("face.so_so").boundingRect().topLeft()) == before
    leaving.touch_item("cause.crowd")
    assert answers(leaving) == [("so_so", "crowd")]
    leaving.touch_item("cause.crowd")
    assert answers(leaving) == [("so_so", None)]
    leaving.touch_item("face.so_so")
    assert answers(leaving) == []
    assert not leaving.shows("cause.crowd")


def test_one_vote_can_be_given_changed_and_taken_back(leaving: ScreenDriver) -> None:
    leaving.touch_item("wish.settings-podcast")
    assert votes(leaving, "podcast") == 11
    leaving.touch_item("wish.settings-drone")
    assert (votes(leaving, "podcast"), votes(leaving, "drone")) == (10, 15)
    leaving.touch_item("wish.settings-drone")
    assert votes(leaving, "drone") == 14


def test_wishes_keep_their_places_while_they_are_looked_at(leaving: ScreenDriver) -> None:
    shown = [row.key for row in leaving.shell.goodbye.wishes.rows]
    assert shown[:2] == ["settings-drone", "settings-podcast"]
    for _ in range(5):
        leaving.seeded.services.hub_db.execute(
            "INSERT INTO wish_vote SELECT day, wish_id, 'x' || id FROM wish_vote "
            "WHERE wish_id = 'settings-podcast' LIMIT 1"
            " ON CONFLICT DO NOTHING"
        )
    leaving.touch_item("wish.settings-podcast")
    assert [row.key for row in leaving.shell.goodbye.wishes.rows] == shown


def test_the_last_place_is_for_the_other_wishes_in_turn(screen: ScreenDriver) -> None:
    """A new wish is seen, too, however many votes the others have."""
    seen = set()
    for _ in range(2):
        leave(screen)
        seen.add(screen.shell.goodbye.wishes.rows[-1].key)
        screen.move(13)
        screen.until_page("start")
    assert seen == {"settings-jewel", "settings-sewing"}


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_a_wish_of_ones_own_waits_for_staff(leaving: ScreenDriver) -> None:
    """Typed on the screen's keyboard, at most 80 characters."""
    leaving.touch_item("wish.own")
    leaving.until_page("wishes")
    leaving.touch_item("wish.write")
    leaving.until_page("own_wish")
    leaving.touch_item("own_wish.ready")
    assert leaving.shell.goodbye.trouble == "Kirjoita ainakin yksi sana."
    field = leaving.find("own_wish.field")
    assert field.property("maximumLength") == MAX_WISH_CHARS
    field.setProperty("text", "  Kankaan   painaminen ")
    leaving.touch_item("own_wish.ready")
    leaving.until_page("goodbye")
    assert found(leaving, "SELECT text_fi, wish_state FROM wish WHERE id NOT LIKE 'settings-%'") == [
        {"text_fi": "Kankaan painaminen", "wish_state": "proposed"}
    ]
    assert leaving.shows("wish.thanks")
    assert not leaving.shows("wish.own")


def test_who_is_still_here_has_answered_nothing(leaving: ScreenDriver) -> None:
    """T3: they are asked when they leave."""
    leaving.touch_item("face.good")
    leaving.touch_item("wish.settings-drone")
    leaving.touch_item("goodbye.undo")
    leaving.until_page("start")
    assert answers(leaving) == []
    assert votes(leaving, "drone") == 14


def test_the_next_visitor_sees_nothing_of_the_one_before(leaving: ScreenDriver) -> None:
    """P9, X10: two people one after the other, the second while the first one's page is still there."""
    leaving.touch_item("face.bad")
    leaving.touch_item("wish.settings-drone")
    leaving.move(4)
    leave(leaving)
    goodbye = leaving.shell.goodbye
    assert (goodbye.face, goodbye.because, goodbye.wished) == ("", "", False)
    assert not any(row.chosen for row in goodbye.wishes.rows)
    leaving.touch_item("face.great")
    assert sorted(answers(leaving)) == [("bad", None), ("great", None)]


def test_an_answer_leaves_nothing_in_the_log_of_the_database(leaving: ScreenDriver) -> None:
    """P9: "Your answer is not tied to you"; the log would say who left just before."""
    leaving.touch_item("face.so_so")
    path = leaving.seeded.services.hub_path
    log = path.with_name(path.name + "-wal")
    assert b"so_so" in log.read_bytes()
    leaving.touch_item("foot.exit")
    leaving.until_page("start")
    assert b"so_so" not in log.read_bytes()


def test_from_help_and_accessibility_the_visitor_comes_back(leaving: ScreenDriver) -> None:
    """X8: large text can be chosen here, too, and the answer stays."""
    leaving.touch_item("face.good")
    leaving.touch_item("foot.access")
    leaving.until_page("access")
    leaving.touch_item("foot.exit")
    leaving.until_page("goodbye")
    assert leaving.shell.goodbye.face == "good"


def test_faces_are_given_by_keys_and_named_for_a_screen_reader(leaving: ScreenDriver) -> None:
    """X6: there is a word with each face."""
    assert spoken(leaving.find("face.bad"))[0] == "Huonosti"
    assert spoken(leaving.find("wish.settings-drone"))[0] == "Dronekuvaus, 14 ääntä"
    leaving.find("face.great").forceActiveFocus()
    leaving.key(Qt.Key.Key_Right)
    leaving.key(Qt.Key.Key_Return)
    assert answers(leaving) == [("good", None)]


def test_in_large_text_all_of_it_is_reached_step_by_step(tmp_path: Path) -> None:
    """X2."""
    with running_screen(tmp_path) as screen:
        leave(screen)
        screen.app.panel.choose("largeText", True)
        screen.until(lambda: screen.shows("goodbye.next"))
        screen.touch_item("face.good")
        screen.touch_item("goodbye.next")
        screen.touch_item("cause.help")
        screen.touch_item("goodbye.next")
        screen.touch_item("wish.settings-drone")
        assert answers(screen) == [("good", "help")]
        assert votes(screen, "drone") == 15


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_equipment_is_wished_for_apart_from_what_is_to_learn(leaving: ScreenDriver) -> None:
    """I11: a kind of its own, with a vote of its own; own words wait for staff as that kind."""
    services = leaving.seeded.services
    staff_id = leaving.seeded.staff_id
    topics = Topics(services.hub_db, services.clock, services.tz)
    made = topics.add(Words("Saumuri", "Overlock", "Overlocker"), WishKind.EQUIPMENT, by=staff_id)
    leaving.touch_item("wish.settings-drone")
    leaving.touch_item("wish.own")
    leaving.until_page("wishes")
    assert not leaving.shows(f"wish.{made}")
    leaving.touch_item("wishes.equipment")
    leaving.touch_item(f"wish.{made}")
    assert votes(leaving, "drone") == 15, "one vote of each kind"
    assert leaving.shell.goodbye.allWishes.rows[0].chosen
    leaving.touch_item("wish.write")
    leaving.until_page("own_wish")
    leaving.find("own_wish.field").setProperty("text", "Kangaspuut")
    leaving.touch_item("own_wish.ready")
    leaving.until_page("goodbye")
    assert found(leaving, "SELECT text_fi FROM wish WHERE wish_kind = 'equipment' AND wish_state = 'proposed'") == [
        {"text_fi": "Kangaspuut"}
    ]


def test_more_wishes_than_fit_are_on_pages(leaving: ScreenDriver) -> None:
    """T6: nothing scrolls."""
    services = leaving.seeded.services
    topics = Topics(services.hub_db, services.clock, services.tz)
    for number in range(4):
        topics.add(Words(*(f"{name} {number}" for name in ("Aihe", "Tema", "Topic"))), WishKind.TOPIC,
                   by=leaving.seeded.staff_id)  # fmt: skip
    leaving.touch_item("wish.own")
    leaving.until_page("wishes")
    first = {row.key for row in leaving.shell.goodbye.allWishes.rows}
    leaving.touch_item("wishes.more")
    second = {row.key for row in leaving.shell.goodbye.allWishes.rows}
    assert (len(first), len(second), first & second) == (6, 2, set())
    leaving.touch_item("wishes.more")
    assert {row.key for row in leaving.shell.goodbye.allWishes.rows} == first


def test_visitors_are_told_what_became_of_their_wishes(leaving: ScreenDriver) -> None:
    """I11: an event that answers it, on the wish and on the start page."""
    db = leaving.seeded.services.hub_db
    coming = "(SELECT max(id) FROM event WHERE starts_at > '2026-11-18T12:00:00.000Z' AND cancelled_at IS NULL)"
    db.execute(f"UPDATE event SET topic_id = 'settings-drone' WHERE id = {coming}")
    leaving.until(lambda: leaving.shows("wish.settings-drone.answer"))
    assert leaving.find("wish.settings-drone.answer").property("text").startswith("Pyysit tätä: ke 18.11.")
    leaving.touch_item("foot.exit")
    leaving.until_page("start")
    heads = set()
    for _ in range(6):
        heads.add(leaving.shell.startPage.noticeHeading)
        leaving.move(60)
        leaving.settle()
    assert any(head.startswith("Te pyysitte: ") for head in heads)
