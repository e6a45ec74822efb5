"""The ways in, played through the real window: a parent, a teacher, a day pass, a new pass with its questions."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from kiosk.store.hub_db import row
from tests.screens.driver import PANELS, ScreenDriver, running_screen


class Hand:
    """Touches, and counts them."""

    def __init__(self, screen: ScreenDriver) -> None:
        self.screen = screen
        self.taps = 0

    def tap(self, name: str, page: str = "") -> None:
        """Touch an item; page: the one that follows."""
        self.screen.touch_item(name)
        self.taps += 1
        if page:
            self.screen.until_page(page)


@pytest.fixture
def hand(screen: ScreenDriver) -> Hand:
    """No tap yet."""
    return Hand(screen)


def inside(screen: ScreenDriver) -> int:
    return screen.seeded.services.visits.people_inside()


def last_visit(screen: ScreenDriver) -> dict[str, object]:
    found = row(screen.seeded.services.hub_db, "SELECT * FROM visit ORDER BY opened_at DESC, rowid DESC LIMIT 1")
    assert found is not None
    return dict(found)


def told(screen: ScreenDriver) -> dict[str, object]:
    """What is stored of the pass that was made last."""
    found = row(
        screen.seeded.services.hub_db,
        "SELECT nickname, age_band, gender, municipality, on_behalf, asked_at FROM pass ORDER BY rowid DESC LIMIT 1",
    )
    assert found is not None
    return dict(found)


# ---------- companions ----------
def test_a_parent_with_children_of_7_and_9_is_three_people(screen: ScreenDriver, hand: Hand) -> None:
    """T1: with a pass two taps, and the page closes by itself."""
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    hand.tap("children.more")
    hand.tap("children.more")
    assert (inside(screen), hand.taps) == (before + 3, 2)
    assert (last_visit(screen)["headcount"], last_visit(screen)["children"]) == (3, 2)
    assert "Teitä tuli sisään kolme." in screen.texts()
    screen.move(9)
    screen.until_page("start")
    assert inside(screen) == before + 3


def test_a_parent_without_a_pass_is_counted_with_the_children(screen: ScreenDriver, hand: Hand) -> None:
    """T1, P1: three taps; and back again."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("children.more")
    hand.tap("children.more")
    assert (inside(screen), hand.taps) == (before + 3, 3)
    hand.tap("children.fewer")
    assert (last_visit(screen)["headcount"], last_visit(screen)["children"]) == (2, 1)
    hand.tap("greeting.undo", "start")
    assert inside(screen) == before


def test_a_child_alone_comes_in_without_any_data(screen: ScreenDriver, hand: Hand) -> None:
    """P2: the anonymous way in of a junior."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    assert not screen.find("adults.fewer").isEnabled()
    hand.tap("children.more")
    hand.tap("adults.fewer")
    assert not screen.find("children.fewer").isEnabled()
    found = last_visit(screen)
    assert (found["headcount"], found["children"], found["pass_id"], found["age_band"]) == (1, 1, None, None)
    assert inside(screen) == before + 1


def test_each_tap_gives_the_whole_time_again(screen: ScreenDriver) -> None:
    """T2, T3: the dial and the undo begin anew."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    for _ in range(4):
        screen.move(6)
        screen.touch_item("adults.more")
    screen.move(7)
    assert screen.shell.page == "greeting"
    assert screen.shows("greeting.undo")
    screen.move(2)
    screen.until_page("start")


def test_the_steppers_end_where_a_group_begins(screen: ScreenDriver) -> None:
    """A held finger of a child can't fill the books."""
    before = inside(screen)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    for _ in range(60):
        screen.shell.companions.addChildren(1)
    assert inside(screen) == before + 40
    screen.settle()
    assert not screen.find("children.more").isEnabled()


def test_two_people_one_after_the_other_are_two_visits(screen: ScreenDriver, hand: Hand) -> None:
    """The second scan takes the page over; each keeps their own companions."""
    services = screen.seeded.services
    other = services.passes.create("Kettu")
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    hand.tap("children.more")
    screen.scan_keys(other.code)
    screen.until(lambda: "Kettu" in screen.texts())
    hand.tap("adults.more")
    assert inside(screen) == before + 4
    hand.tap("greeting.undo", "start")
    assert inside(screen) == before + 2


# ---------- purposes ----------
def test_a_purpose_is_one_tap_and_a_second_takes_it_back(screen: ScreenDriver) -> None:
    """P2: optional; the page does not wait for it."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.touch_item("purpose.printing")
    assert last_visit(screen)["purpose"] == "printing"
    screen.touch_item("purpose.vr")
    assert last_visit(screen)["purpose"] == "vr"
    screen.touch_item("purpose.vr")
    assert last_visit(screen)["purpose"] is None
    screen.move(9)
    screen.until_page("start")


def test_on_a_small_panel_the_others_are_one_tap_further(tmp_path: Path) -> None:
    """T6: the greeting bears what was chosen there."""
    with running_screen(tmp_path, "800x480") as small:
        small.touch_item("start.enter")
        small.until_page("welcome")
        small.touch_item("purpose.more")
        small.until_page("purpose")
        small.touch_item("purpose.looking")
        small.until_page("welcome")
        assert last_visit(small)["purpose"] == "looking"
        assert small.find("purpose.more").property("label") == "Katselen vain"


@pytest.mark.parametrize(("ask", "page"), [("page", "purpose"), ("no", "start")])
def test_the_hub_decides_where_it_asks_for_the_purpose(tmp_path: Path, ask: str, page: str) -> None:
    """On a page of its own, which goes by itself, or not at all."""
    from dataclasses import replace

    from tests.screens.seed import seed

    seeded = seed(tmp_path)
    seeded = replace(seeded, services=replace(seeded.services, ask_purpose=ask))
    with running_screen(tmp_path, seeded=seeded) as opened:
        opened.touch_item("start.enter")
        opened.until_page("welcome")
        assert not opened.shows("purpose.vr")
        opened.touch_item("greeting.ready")
        opened.until_page(page)
        if page == "purpose":
            opened.touch_item("purpose.vr")
            opened.until_page("start")
            assert last_visit(opened)["purpose"] == "vr"


# ---------- class or group ----------
@pytest.mark.parametrize("people", ["25", "45", "500"])
def test_a_teacher_brings_a_class(screen: ScreenDriver, hand: Hand, people: str) -> None:
    """T1: two taps, the number, one tap; T3: undo takes all back."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.group", "group")
    for digit in people:
        hand.tap(f"group.{digit}")
    hand.tap("group.comeIn", "welcome")
    assert (inside(screen), hand.taps) == (before + int(people), 3 + len(people))
    assert f"{people} henkeä tuli sisään." in screen.texts()
    assert not screen.find("adults.more").isEnabled()
    hand.tap("greeting.undo", "start")
    assert inside(screen) == before


def test_age_and_school_are_optional_and_in_any_order(screen: ScreenDriver, hand: Hand) -> None:
    """P2: a slug and a band; a second touch takes an answer back."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.group", "group")
    assert not screen.find("group.comeIn").isEnabled()
    hand.tap("group.origin.lukio")
    hand.tap("group.age.13-17")
    hand.tap("group.age.13-17")
    hand.tap("group.age.0-12")
    hand.tap("group.9")
    hand.tap("group.comeIn", "welcome")
    found = last_visit(screen)
    assert (found["headcount"], found["age_band"], found["group_origin"]) == (9, "0-12", "lukio")


def test_more_schools_are_one_tap_away(screen: ScreenDriver) -> None:
    """T6: nothing scrolls; the last chip turns the page, and bears what was chosen elsewhere."""
    screen.shell.group.begin("")
    screen.until_page("group")
    assert not screen.shows("group.origin.other")
    screen.touch_item("group.origin.more")
    screen.touch_item("group.origin.yhdistys")
    screen.touch_item("group.origin.more")
    assert screen.find("group.origin.more").property("label") == "Yhdistys"
    assert screen.find("group.origin.more").property("chosen")


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


def test_above_500_a_key_is_refused_in_words(screen: ScreenDriver, hand: Hand) -> None:
    """The number stays, and can be corrected."""
    screen.shell.group.begin("")
    screen.until_page("group")
    for digit in "501":
        hand.tap(f"group.{digit}")
    assert screen.shell.notice == "Enintään 500 henkeä. Tulkaa kahtena ryhmänä."
    assert screen.shell.group.people == 50
    hand.tap("group.back")
    assert (screen.shell.group.people, screen.shell.notice) == (5, "")
    hand.tap("group.clear")
    assert screen.shell.group.people == 0


def test_a_class_comes_in_by_keypad(screen: ScreenDriver) -> None:
    """X6: digits of a keyboard, Enter on the button; Esc leaves and counts the one who came."""
    before = inside(screen)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.group")
    screen.until_page("group")
    for key, people in ((Qt.Key.Key_2, 2), (Qt.Key.Key_6, 26), (Qt.Key.Key_Backspace, 2), (Qt.Key.Key_5, 25)):
        screen.key(key)
        screen.until(lambda people=people: screen.shell.group.people == people)
    screen.find("group.comeIn").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until_page("welcome")
    assert inside(screen) == before + 25
    screen.shell.group.begin(screen.shell.checkIn.visitId)
    screen.until_page("group")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("start")
    assert inside(screen) == before + 25


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


def test_the_next_in_a_row_never_changes_the_number_of_a_class(screen: ScreenDriver, hand: Hand) -> None:
    """Q14: the question how many came is not about a class."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.ready", "start")
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.group", "group")
    for digit in "25":
        hand.tap(f"group.{digit}")
    hand.tap("group.comeIn", "welcome")
    hand.tap("greeting.ready", "start")
    hand.tap("start.enter", "welcome")
    assert not screen.shell.checkIn.asksHeadcount
    hand.tap("children.more")
    assert inside(screen) == before + 1 + 25 + 2


# ---------- day pass ----------
@pytest.mark.parametrize("size", PANELS)
def test_a_day_pass_is_photographed_and_works_until_closing(tmp_path: Path, size: str) -> None:
    """T9, T4: out, in again, refused the next day; whichever answer is pressed."""
    with running_screen(tmp_path, size) as opened:
        before = inside(opened)
        opened.touch_item("start.enter")
        opened.until_page("welcome")
        opened.touch_item("greeting.dayPass")
        opened.until_page("day_pass")
        assert "tänään klo 19 asti" in opened.texts()
        opened.grab(tmp_path / "pass.png")
        found = zxingcpp.read_barcodes(Image.open(tmp_path / "pass.png").convert("RGB"))
        assert [code.text[0] for code in found] == ["D"]
        opened.touch_item("dayPass.without")
        opened.until_page("start")
        opened.move(20)
        opened.scan_keys(found[0].text)
        opened.until_page("farewell")
        opened.touch_item("farewell.leave")
        opened.until(lambda: inside(opened) == before)
        opened.move(20)
        opened.scan_keys(found[0].text)
        opened.until_page("greeting")
        assert inside(opened) == before + 1
        opened.seeded.clock.move(24 * 3600)
        opened.shell.tick_second()
        opened.shell.scanned(found[0].text)
        opened.until(lambda: "vain sinä päivänä" in opened.shell.notice)


def test_both_answers_to_a_day_pass_cost_the_same(screen: ScreenDriver) -> None:
    """T9: offered, never demanded: equal in size and colour."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.dayPass")
    screen.until_page("day_pass")
    taken, without = screen.find("dayPass.taken"), screen.find("dayPass.without")
    assert abs(taken.width() - without.width()) <= 1
    assert (taken.height(), taken.property("ground")) == (without.height(), without.property("ground"))


def test_coming_back_to_the_page_shows_the_same_day_pass(screen: ScreenDriver) -> None:
    """A first photo stays good; the code is forgotten with its visitor."""
    screen.shell.checkIn.comeIn()
    visit_id = screen.shell.checkIn.visitId
    screen.shell.dayPass.begin(visit_id)
    first = screen.shell.dayPass.qrPath
    screen.shell.go("welcome")
    screen.shell.dayPass.begin(visit_id)
    assert screen.shell.dayPass.qrPath == first
    screen.shell.visitor_gone()
    assert screen.shell.dayPass.qrPath == ""
    screen.shell.dayPass.begin(visit_id)
    assert screen.shell.notice == "Sinulla on jo päiväpassi. Näytä sen kuva."


# ---------- new pass and its questions ----------
def test_a_new_pass_takes_six_taps_with_two_answers(screen: ScreenDriver, hand: Hand) -> None:
    """T1; P2: stored are the answers and the day on which they were asked."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    hand.tap("question.age.30-54")
    hand.tap("question.municipality.Viitasaari")
    assert told(screen)["age_band"] is None, "half given answers are not stored"
    hand.tap("question.goOn", "greeting")
    assert (hand.taps, inside(screen)) == (6, before + 1)
    assert told(screen) == {
        "nickname": None,
        "age_band": "30-54",
        "gender": None,
        "municipality": "Viitasaari",
        "on_behalf": None,
        "asked_at": "2026-11-18T00:00:00.000Z",
    }


@pytest.mark.parametrize("way", ["question.goOn", "foot.exit", "time"])
def test_every_question_may_stay_open(screen: ScreenDriver, hand: Hand, way: str) -> None:
    """P2, T2: no answer, a second touch, leaving the page and running out of time all store nothing."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    for name in ("gender.woman", "behalf.company", "gender.woman", "behalf.company"):
        hand.tap(f"question.{name}")
    assert screen.find("question.gender.state").property("text") == "ei vastausta"
    if way == "time":
        hand.tap("question.gender.man")
        screen.move(81)
        screen.until_page("start")
        assert not screen.shell.questions.genderAnswered
    else:
        hand.tap(way, "greeting")
    found = told(screen)
    assert {found[name] for name in ("age_band", "gender", "municipality", "on_behalf")} == {None}


def test_under_13_the_pass_stores_the_age_alone(screen: ScreenDriver, hand: Hand) -> None:
    """P2: no nickname, and a line for the guardian; what was answered before 0–12 is not stored."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    screen.shell.newPass.takeNickname("Kettu")
    hand.tap("pass.keep", "questions")
    hand.tap("question.gender.man")
    hand.tap("question.municipality.Kinnula")
    hand.tap("question.age.0-12")
    assert screen.shows("question.guardian")
    assert not screen.shows("question.gender.man")
    hand.tap("question.goOn", "greeting")
    assert "Kettu" not in screen.texts()
    assert [told(screen)[name] for name in ("nickname", "age_band", "gender", "municipality")] == [
        None, "0-12", None, None,
    ]  # fmt: skip


def test_the_questions_come_again_after_a_year_and_cost_no_tap(screen: ScreenDriver, hand: Hand) -> None:
    """P2: only after the greeting was put away by a touch, with the answers of before."""
    services, clock = screen.seeded.services, screen.seeded.clock
    services.hub_db.execute("UPDATE pass SET age_band = '55+', asked_at = '2026-11-01T00:00:00.000Z'")
    for days, page in ((0, "start"), (340, "start"), (40, "questions")):
        clock.move(days * 24 * 3600)
        services.visits.close_over(lambda at: at)
        screen.scan_keys(screen.seeded.pass_code)
        screen.until_page("greeting")
        hand.tap("greeting.ready", page)
        screen.move(4)
    assert screen.find("question.age.55+").property("chosen")
    hand.tap("question.goOn", "start")
    assert told(screen)["asked_at"] == "2027-12-03T00:00:00.000Z"


def test_a_municipality_beyond_the_first_is_found_on_the_next_page(screen: ScreenDriver, hand: Hand) -> None:
    """T6: by the last chip of its line, as somewhere else is."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    hand.tap("question.municipality.more")
    hand.tap("question.municipality.Saarijärvi")
    hand.tap("question.municipality.other")
    hand.tap("question.goOn", "greeting")
    assert told(screen)["municipality"] == "other"


def test_a_scan_on_any_of_these_pages_is_taken(screen: ScreenDriver) -> None:
    """S4: the next visitor is greeted, and nothing half done is stored."""
    before = inside(screen)
    for page in ("group", "day_pass", "purpose", "questions"):
        screen.shell.checkIn.comeIn()
        visit_id = screen.shell.checkIn.visitId
        if page == "group":
            screen.shell.group.begin(visit_id)
            screen.shell.group.press("9")
        elif page == "day_pass":
            screen.shell.dayPass.begin(visit_id)
        elif page == "purpose":
            screen.shell.purpose.more()
        else:
            screen.shell.newPass.begin(visit_id)
            screen.shell.newPass.keep()
        screen.until_page(page)
        other = screen.seeded.services.passes.create()
        screen.scan_keys(other.code)
        screen.until_page("greeting")
        screen.move(21)
        screen.until_page("start")
    assert inside(screen) == before + 8
