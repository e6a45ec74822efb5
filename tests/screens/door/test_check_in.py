"""The first scene: a visitor at the door, by scan and by touch, through the real application."""

import pytest
from sqlite_utils import Database

from kiosk.base.codes import CodeKind, new_code
from kiosk.store.hub_db import row
from tests.screens.seed import tool_id
from tests.screens.stage import Stage


def hub(stage: Stage) -> Database:
    return stage.seeded.services.hub_db


def inside(stage: Stage) -> int:
    return stage.seeded.services.visits.people_inside()


def open_visits(stage: Stage) -> int:
    found = row(hub(stage), "SELECT count(*) AS n FROM visit WHERE closed_at IS NULL AND pass_id IS NOT NULL")
    assert found is not None
    return int(found["n"])


def test_a_pass_under_the_reader_is_counted_and_greeted_without_a_touch(door: Stage) -> None:
    """T1, P4."""
    before = inside(door)
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    assert inside(door) == before + 1
    assert "Aino" in door.texts()


def test_the_nickname_is_gone_after_8_seconds(door: Stage) -> None:
    """P4, also when more time was chosen."""
    door.app.panel.choose("moreTime", True)
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.move(8.5)
    assert door.shell.page == "greeting"
    assert "Aino" not in door.texts()


def test_the_greeting_ends_by_itself(door: Stage) -> None:
    """T2."""
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.move(8.5)
    door.until_page("start")


def test_the_same_code_within_three_seconds_counts_once(door: Stage) -> None:
    """S4."""
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.move(1)
    door.scan_keys(door.seeded.pass_code)
    assert door.shell.page == "greeting"
    assert open_visits(door) == 1


def test_a_second_scan_offers_to_leave_and_demands_nothing(door: Stage) -> None:
    """T4."""
    door.scan_keys(door.seeded.pass_code)
    door.move(10)
    door.scan_keys(door.seeded.pass_code)
    door.until_page("farewell")
    assert open_visits(door) == 1
    door.touch_item("farewell.stay")
    door.until_page("start")
    assert open_visits(door) == 1


def test_leaving_can_be_taken_back_for_ten_seconds(door: Stage) -> None:
    """T3."""
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.touch_item("greeting.leave")
    door.until_page("farewell")
    assert open_visits(door) == 0
    door.move(9)
    door.touch_item("farewell.undo")
    door.until_page("start")
    assert open_visits(door) == 1


def test_undo_is_not_offered_after_ten_seconds(door: Stage) -> None:
    """T3."""
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.touch_item("greeting.leave")
    door.until_page("farewell")
    door.move(10.5)
    assert not door.shows("farewell.undo")


def test_come_in_counts_one_at_once_and_more_by_plus(door: Stage) -> None:
    """P1, T1."""
    before = inside(door)
    door.touch_item("start.enter")
    door.until_page("welcome")
    assert inside(door) == before + 1
    door.touch_item("headcount.more")
    door.touch_item("headcount.more")
    assert inside(door) == before + 3
    door.touch_item("headcount.fewer")
    assert inside(door) == before + 2


def test_checking_in_can_be_undone(door: Stage) -> None:
    """T3."""
    before = inside(door)
    door.touch_item("start.enter")
    door.until_page("welcome")
    door.touch_item("greeting.undo")
    door.until_page("start")
    assert inside(door) == before
    assert door.shell.notice


@pytest.mark.parametrize(
    ("scan", "words"),
    [
        ("https://example.org/menu", "ei ole tästä talosta"),
        ("6415712345678", "ei ole tästä talosta"),
        (new_code(CodeKind.PASS), "ei tunneta"),
        (new_code(CodeKind.EQUIPMENT), "laitekoodi"),
        (new_code(CodeKind.STAFF), "henkilökuntakorttia"),
        (new_code(CodeKind.DAY), "päiväpassi"),
    ],
    ids=["a web address", "a bar code", "a pass of nobody", "an equipment", "a badge", "a day pass"],
)
def test_a_code_that_leads_nowhere_is_said_in_words_and_the_next_one_is_taken(
    door: Stage, scan: str, words: str
) -> None:
    """S4, S6."""
    door.shell.scanned(scan)
    assert words in door.shell.notice
    assert door.shell.noticeIsProblem
    assert door.shell.page == "start"
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")


def test_a_misread_pass_is_called_damaged(door: Stage) -> None:
    """S1, S4."""
    code = door.seeded.pass_code
    wrong = "7" if code[5] != "7" else "8"
    door.shell.scanned(code[:5] + wrong + code[6:])
    assert "vain osittain" in door.shell.notice


def test_ten_megabytes_of_scan_are_dropped(door: Stage) -> None:
    """S4: input is hostile."""
    door.shell.scanned("A" * 10_000_000)
    assert door.shell.page == "start"
    assert door.shell.notice == "Tämä koodi ei ole tästä talosta. Näytä talon passi."


def test_a_scan_never_presses_a_button_or_types(door: Stage) -> None:
    """S3: Enter at the end of a scan would press what has the focus."""
    before = inside(door)
    door.find("start.enter").forceActiveFocus()
    door.scan_keys(new_code(CodeKind.PASS))
    assert door.shell.page == "start"
    assert inside(door) == before


def test_the_reader_is_live_on_every_public_page(door: Stage) -> None:
    """S4."""
    for name in ("board", "help", "access", "privacy", "trouble"):
        door.shell.go(name)
        door.scan_keys(door.seeded.pass_code)
        door.until(lambda: door.shell.page in ("greeting", "farewell"), name)
        door.move(20)


def test_a_tool_is_claimed_by_one_scan_with_an_open_visit_and_returned_by_another(door: Stage) -> None:
    """T1: claim is one scan."""
    board = door.seeded.services.equipment
    pc = tool_id(hub(door), "kone1")
    code = board.code_of(pc)
    assert code is not None
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")
    door.scan_keys(code)
    door.until_page("equipment")
    claimed = board.by_id(pc)
    assert claimed is not None
    assert claimed.status == "in_use"
    assert door.shows("equipment.undo")
    door.move(5)
    door.scan_keys(code)
    door.until(lambda: door.shell.equipmentPage.done == "return")
    returned = board.by_id(pc)
    assert returned is not None
    assert returned.status == "free"


def test_a_tool_is_claimed_by_two_taps_after_coming_in_without_a_pass(door: Stage) -> None:
    """T1, T3."""
    door.touch_item("start.enter")
    door.until_page("welcome")
    door.touch_item("kind.pc")
    door.until_page("board")
    door.touch_item("tile.Kone 1")
    door.until_page("equipment")
    door.touch_item("equipment.act")
    door.until(lambda: door.shell.equipmentPage.status == "in_use")
    door.touch_item("equipment.undo")
    door.until(lambda: door.shell.equipmentPage.status == "free")


def test_without_a_known_visitor_a_tool_says_how_to_take_it(door: Stage) -> None:
    door.shell.go("board")
    door.until_page("board")
    door.touch_item("tile.Kone 1")
    door.until_page("equipment")
    assert not door.shows("equipment.act")
    assert any("passi" in text for text in door.texts())


def test_a_badge_opens_the_pin_page_and_logs_nobody_in(door: Stage) -> None:
    """S5."""
    door.scan_keys(door.seeded.badge_code)
    door.until_page("pin_login")
    assert door.shell.session.member is None
    door.shell.go("home")
    assert door.shell.page == "start"


def test_a_call_for_staff_is_an_alarm_and_says_when_it_was_seen(door: Stage) -> None:
    """X8."""
    door.touch_item("foot.help")
    door.until_page("call_staff")
    door.touch_item("help.call")
    alarm = row(hub(door), "SELECT id FROM alarm WHERE kind = 'help' AND seen_at IS NULL")
    assert alarm is not None
    hub(door).execute("UPDATE alarm SET seen_at = '2026-11-18T11:43:00.000Z' WHERE id = ?", (alarm["id"],))
    door.until(lambda: door.shell.callStaff.progress == "seen")


def test_what_another_process_commits_is_on_the_screen_by_itself(door: Stage) -> None:
    """The board follows the database."""
    door.shell.go("board")
    door.until_page("board")
    with hub(door).atomic():
        hub(door).execute("UPDATE printer SET printer_state = 'offline'")
    door.until(lambda: "Ei vastaa" in door.texts())
