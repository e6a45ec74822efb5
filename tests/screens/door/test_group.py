"""A class or a group comes in at once, by its number."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.screens.door.hand import Hand, inside, last_visit
from tests.screens.driver import ScreenDriver, running_screen


def test_a_teacher_brings_a_class(screen: ScreenDriver, hand: Hand) -> None:
    """T1: two taps, the number, one tap; T3: undo takes all back."""
    before = inside(screen)
    for people in ("25", "45", "500"):
        hand.taps = 0
        hand.tap("start.enter", "welcome")
        hand.tap("greeting.group", "group")
        for digit in people:
            hand.tap(f"group.{digit}")
        hand.tap("group.comeIn", "welcome")
        assert (inside(screen), hand.taps) == (before + int(people), 3 + len(people))
        assert f"{people} henkeä tuli sisään." in screen.texts()
        assert not screen.find("adults.more").isEnabled(), people
        hand.tap("greeting.undo", "start")
        assert inside(screen) == before, people


def test_age_and_school_are_optional_and_in_any_order(screen: ScreenDriver, hand: Hand) -> None:
    """P2: a slug and a band; a second touch takes an answer back.

    T6: nothing scrolls, more schools are one tap away; the last chip turns the page, and bears what was chosen
    elsewhere. Above 500 a key is refused in words; the number stays, and can be corrected.
    """
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.group", "group")
    assert not screen.find("group.comeIn").isEnabled()
    assert not screen.shows("group.origin.other")
    hand.tap("group.origin.more")
    hand.tap("group.origin.yhdistys")
    hand.tap("group.origin.more")
    assert screen.find("group.origin.more").property("label") == "Yhdistys"
    assert screen.find("group.origin.more").property("chosen")
    for digit in "501":
        hand.tap(f"group.{digit}")
    assert screen.shell.notice == "Enintään 500 henkeä. Tulkaa kahtena ryhmänä."
    assert screen.shell.group.people == 50
    hand.tap("group.back")
    assert (screen.shell.group.people, screen.shell.notice) == (5, "")
    hand.tap("group.clear")
    assert screen.shell.group.people == 0
    hand.tap("group.origin.lukio")
    hand.tap("group.age.13-17")
    hand.tap("group.age.13-17")
    hand.tap("group.age.0-12")
    hand.tap("group.9")
    hand.tap("group.comeIn", "welcome")
    found = last_visit(screen)
    assert (found["headcount"], found["age_band"], found["group_origin"]) == (9, "0-12", "lukio")


def test_on_a_small_panel_the_last_used_schools_come_first(tmp_path: Path) -> None:
    """T1: the teacher of yesterday finds the school at once."""
    with running_screen(tmp_path, "800x480") as small:
        for slug in ("paivakoti", "lukio"):
            small.seeded.services.visits.check_in(headcount=9, group_origin=slug)
            small.move(1)
        small.shell.group.begin("")
        small.until_page("group")
        shown = [row.key for row in small.shell.group.origins.rows]
        assert shown == ["lukio", "paivakoti", "more"]


def test_a_class_comes_in_by_keypad(screen: ScreenDriver, hand: Hand) -> None:
    """X6: digits of a keyboard, Enter on the button; Esc leaves and counts the one who came.

    Q14: the next ones in a row never change its number; the question how many came is not about a class.
    """
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.ready", "start")
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.group", "group")
    for key, people in ((Qt.Key.Key_2, 2), (Qt.Key.Key_6, 26), (Qt.Key.Key_Backspace, 2), (Qt.Key.Key_5, 25)):
        screen.key(key)
        screen.until(lambda people=people: screen.shell.group.people == people)
    screen.find("group.comeIn").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until_page("welcome")
    assert inside(screen) == before + 1 + 25
    screen.shell.group.begin(screen.shell.checkIn.visitId)
    screen.until_page("group")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("start")
    assert inside(screen) == before + 1 + 25
    hand.tap("start.enter", "welcome")
    assert not screen.shell.checkIn.asksHeadcount
    hand.tap("children.more")
    assert inside(screen) == before + 1 + 25 + 2


def test_a_pass_holder_brings_a_class_too(screen: ScreenDriver, hand: Hand) -> None:
    """T1: without a touch of the start page."""
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    hand.tap("greeting.group", "group")
    for digit in "30":
        hand.tap(f"group.{digit}")
    hand.tap("group.comeIn", "welcome")
    assert inside(screen) == before + 30
    assert last_visit(screen)["pass_id"] is not None
    assert not screen.shows("greeting.pass"), "or somebody would be counted twice"
    assert not screen.shows("greeting.dayPass")
