"""The goodbye: undo, faces, what made it so, wishes; in the real application."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import MAX_WISH_CHARS, WishKind
from kiosk.hub.needs.topics import Topics
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, spoken


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


def leave_again(screen: ScreenDriver, code: str) -> None:
    """Leave as somebody who is inside."""
    screen.scan_keys(code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("goodbye")


def test_a_second_scan_offers_to_leave_and_demands_nothing(screen: ScreenDriver) -> None:
    """T4, T9: of a day pass as of a pass; whoever does nothing is still inside."""
    services, code = screen.seeded.services, screen.seeded.pass_code
    screen.scan_keys(code)
    screen.until_page("greeting")
    screen.move(10)
    offered = services.day_passes.offer(services.visits.check_in().id)
    assert offered is not None
    closed = "SELECT length_estimated FROM visit WHERE closed_at IS NOT NULL"
    for kind, shown in (("pass", code), ("day pass", offered.code)):
        before = services.visits.people_inside()
        screen.scan_keys(shown)
        screen.until_page("farewell")
        screen.move(13)
        screen.until_page("start")
        assert services.visits.people_inside() == before, kind
        leave_again(screen, shown)
        assert services.visits.people_inside() == before - 1, kind
        assert found(screen, closed) == [{"length_estimated": 0}], kind
        screen.touch_item("goodbye.undo")
        screen.until_page("start")
        assert services.visits.people_inside() == before, kind


def test_leaving_is_undone_for_ten_seconds_with_all_that_was_answered(leaving: ScreenDriver) -> None:
    """T3, X2: step by step in large text; who is still here has answered nothing, and is asked when they leave."""
    assert open_with_pass(leaving) == 0
    leaving.app.panel.choose("largeText", True)
    leaving.until(lambda: leaving.shows("goodbye.next"))
    leaving.touch_item("face.good")
    leaving.touch_item("goodbye.next")
    leaving.touch_item("cause.help")
    leaving.touch_item("goodbye.next")
    leaving.touch_item("wish.settings-drone")
    assert answers(leaving) == [("good", "help")]
    assert votes(leaving, "drone") == 15
    leaving.app.panel.back_to_default()
    leaving.move(9)
    assert leaving.shell.goodbye.undoS == 1
    leaving.touch_item("goodbye.undo")
    leaving.until_page("start")
    assert open_with_pass(leaving) == 1
    assert leaving.shell.notice == "Olet yhä sisällä."
    assert answers(leaving) == []
    assert votes(leaving, "drone") == 14
    leave_again(leaving, leaving.seeded.pass_code)
    leaving.move(10.5)
    assert leaving.shell.page == "goodbye"
    assert not leaving.shows("goodbye.undo")
    leaving.shell.goodbye.undo()
    assert open_with_pass(leaving) == 0


def top_left(screen: ScreenDriver, name: str) -> QPointF:
    item = screen.find(name)
    return item.mapToScene(item.boundingRect().topLeft())


def test_what_made_it_so_is_asked_in_a_place_of_its_own(leaving: ScreenDriver) -> None:
    """X6: nothing jumps under the finger; there is a word with each face; the keys give one, too."""
    before = top_left(leaving, "face.so_so")
    assert not leaving.shows("cause.crowd")
    assert any("ei yhdistetä sinuun" in text for text in leaving.texts())
    assert spoken(leaving.find("face.bad"))[0] == "Huonosti"
    assert spoken(leaving.find("wish.settings-drone"))[0] == "Dronekuvaus, 14 ääntä"
    leaving.touch_item("face.so_so")
    leaving.settle()
    assert top_left(leaving, "face.so_so") == before
    leaving.touch_item("cause.crowd")
    assert answers(leaving) == [("so_so", "crowd")]
    leaving.touch_item("cause.crowd")
    assert answers(leaving) == [("so_so", None)]
    leaving.touch_item("face.so_so")
    assert answers(leaving) == []
    assert not leaving.shows("cause.crowd")
    leaving.find("face.great").forceActiveFocus()
    leaving.key(Qt.Key.Key_Right)
    leaving.key(Qt.Key.Key_Return)
    assert answers(leaving) == [("good", None)]


def test_one_tap_is_an_answer_and_nobody_must_give_one(leaving: ScreenDriver) -> None:
    """T2, X8: the page goes by itself; who answers has time, and comes back from the accessibility page to it."""
    leaving.touch_item("face.great")
    assert answers(leaving) == [("great", None)]
    leaving.move(11)
    leaving.touch_item("face.good")
    leaving.touch_item("foot.access")
    leaving.until_page("access")
    leaving.touch_item("foot.exit")
    leaving.until_page("goodbye")
    assert leaving.shell.goodbye.face == "good"
    leaving.touch_item("face.bad")
    assert answers(leaving) == [("bad", None)]
    leaving.move(11)
    assert leaving.shell.page == "goodbye", "each touch keeps the page"
    leaving.move(2)
    leaving.until_page("start")
    assert answers(leaving) == [("bad", None)]


def test_one_vote_can_be_changed_and_visitors_are_told_what_became_of_wishes(leaving: ScreenDriver) -> None:
    """Given, changed and taken back; wishes keep their places, however others vote while somebody looks at them.

    I11: an event that answers a wish is said on it and on the start page.
    """
    shown = [row.key for row in leaving.shell.goodbye.wishes.rows]
    assert shown[:2] == ["settings-drone", "settings-podcast"]
    leaving.touch_item("wish.settings-podcast")
    assert votes(leaving, "podcast") == 11
    leaving.touch_item("wish.settings-drone")
    assert (votes(leaving, "podcast"), votes(leaving, "drone")) == (10, 15)
    leaving.touch_item("wish.settings-drone")
    assert votes(leaving, "drone") == 14
    for _ in range(5):
        leaving.seeded.services.hub_db.execute(
            "INSERT INTO wish_vote SELECT day, wish_id, 'x' || id FROM wish_vote "
            "WHERE wish_id = 'settings-podcast' LIMIT 1"
            " ON CONFLICT DO NOTHING"
        )
    leaving.touch_item("wish.settings-podcast")
    assert [row.key for row in leaving.shell.goodbye.wishes.rows] == shown
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
        leaving.seeded.clock.move(60)
        leaving.move(1)
        leaving.settle()
    assert any(head.startswith("Te pyysitte: ") for head in heads)


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_a_wish_of_ones_own_is_written_after_all_wishes_were_seen(leaving: ScreenDriver) -> None:
    """T6: more than fit are on pages, nothing scrolls; typed on the screen's keyboard, at most 80 characters."""
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
    before = {wish["id"] for wish in found(leaving, "SELECT id FROM wish")}
    leaving.touch_item("wish.write")
    leaving.until_page("own_wish")
    leaving.touch_item("own_wish.ready")
    assert leaving.shell.goodbye.trouble == "Kirjoita ainakin yksi sana."
    field = leaving.find("own_wish.field")
    assert field.property("maximumLength") == MAX_WISH_CHARS
    field.setProperty("text", "  Kankaan   painaminen ")
    leaving.touch_item("own_wish.ready")
    leaving.until_page("goodbye")
    made = [wish for wish in found(leaving, "SELECT id, text_fi, wish_state FROM wish") if wish["id"] not in before]
    assert [(wish["text_fi"], wish["wish_state"]) for wish in made] == [("Kankaan painaminen", "proposed")]
    assert leaving.shows("wish.thanks")
    assert not leaving.shows("wish.own")


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


def test_the_next_visitor_sees_nothing_of_the_one_before(leaving: ScreenDriver) -> None:
    """P9, X10: two people one after the other, the second while the first one's page is still there.

    The last place is for the other wishes in turn: a new wish is seen, too, however many votes the others have.
    "Your answer is not tied to you": the log of the database would say who left just before.
    """
    goodbye, path = leaving.shell.goodbye, leaving.seeded.services.hub_path
    log = path.with_name(path.name + "-wal")
    last = {goodbye.wishes.rows[-1].key}
    leaving.touch_item("face.so_so")
    assert b"so_so" in log.read_bytes()
    leaving.touch_item("wish.settings-drone")
    leaving.move(4)
    leave(leaving)
    assert (goodbye.face, goodbye.because, goodbye.wished) == ("", "", False)
    assert not any(row.chosen for row in goodbye.wishes.rows)
    assert last | {goodbye.wishes.rows[-1].key} == {"settings-jewel", "settings-sewing"}
    leaving.touch_item("face.great")
    assert sorted(answers(leaving)) == [("great", None), ("so_so", None)]
    leaving.touch_item("foot.exit")
    leaving.until_page("start")
    assert b"so_so" not in log.read_bytes()
