"""Check-in by scan and by touch, in the real application."""

import pytest
from sqlite_utils import Database

from kiosk.base.codes import CodeKind, new_code
from kiosk.scan.codes import CodeError
from kiosk.scan.garbled import read_codes
from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def inside(screen: ScreenDriver) -> int:
    return screen.seeded.services.visits.people_inside()


def open_visits(screen: ScreenDriver) -> int:
    found = row(hub(screen), "SELECT count(*) AS n FROM visit WHERE closed_at IS NULL AND pass_id IS NOT NULL")
    assert found is not None
    return int(found["n"])


def test_a_pass_under_the_reader_is_counted_and_greeted_without_a_touch(screen: ScreenDriver) -> None:
    """T1, P4."""
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    assert inside(screen) == before + 1
    assert "Aino" in screen.texts()


def test_the_nickname_is_gone_after_8_seconds(screen: ScreenDriver) -> None:
    """P4, also when more time was chosen."""
    screen.app.panel.choose("moreTime", True)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(8.5)
    assert screen.shell.page == "greeting"
    assert "Aino" not in screen.texts()


def test_the_greeting_ends_by_itself(screen: ScreenDriver) -> None:
    """T2."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(8.5)
    screen.until_page("start")


def test_the_same_code_within_three_seconds_counts_once(screen: ScreenDriver) -> None:
    """S4."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(1)
    screen.scan_keys(screen.seeded.pass_code)
    assert screen.shell.page == "greeting"
    assert open_visits(screen) == 1


def test_a_second_scan_offers_to_leave_and_demands_nothing(screen: ScreenDriver) -> None:
    """T4."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.move(10)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    assert open_visits(screen) == 1
    screen.touch_item("farewell.stay")
    screen.until_page("start")
    assert open_visits(screen) == 1


def test_come_in_counts_one_at_once_and_more_by_plus(screen: ScreenDriver) -> None:
    """P1, T1."""
    before = inside(screen)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    assert inside(screen) == before + 1
    screen.touch_item("adults.more")
    screen.touch_item("adults.more")
    assert inside(screen) == before + 3
    screen.touch_item("adults.fewer")
    assert inside(screen) == before + 2


def _come_in(screen: ScreenDriver) -> None:
    screen.until_page("start")
    screen.touch_item("start.enter")
    screen.until_page("welcome")


def test_ten_taps_of_a_child_are_not_ten_visits(screen: ScreenDriver) -> None:
    """Q14: after two visits within 20 s the screen asks how many came, for as long as the tapping lasts."""
    before = inside(screen)
    for _ in range(10):
        _come_in(screen)
        screen.move(3)
        screen.touch_item("greeting.ready")
    assert inside(screen) == before + 2
    screen.move(20)
    _come_in(screen)
    assert not screen.shell.checkIn.asksHeadcount
    assert inside(screen) == before + 3


def test_a_third_person_in_a_row_is_counted_by_the_question(screen: ScreenDriver) -> None:
    """Q14, P1: whoever really came is counted by one more tap."""
    before = inside(screen)
    for _ in range(3):
        _come_in(screen)
        asks = screen.shell.checkIn.asksHeadcount
        if not asks:
            screen.touch_item("greeting.ready")
    assert asks
    assert "Montako?" in screen.texts()
    assert not screen.shows("greeting.undo")
    assert inside(screen) == before + 2
    screen.touch_item("adults.more")
    assert inside(screen) == before + 3


def test_checking_in_can_be_undone(screen: ScreenDriver) -> None:
    """T3."""
    before = inside(screen)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.undo")
    screen.until_page("start")
    assert inside(screen) == before
    assert screen.shell.notice


@pytest.mark.parametrize(
    ("scan", "words"),
    [
        ("https://example.org/menu", "ei ole tästä talosta"),
        ("6415712345678", "ei ole tästä talosta"),
        (new_code(CodeKind.PASS), "ei tunneta"),
        (new_code(CodeKind.EQUIPMENT), "laitekoodi"),
        (new_code(CodeKind.STAFF), "ei toimi täällä"),
        (new_code(CodeKind.DAY), "vain sinä päivänä"),
    ],
    ids=["a web address", "a bar code", "a pass of nobody", "an equipment", "a badge", "a day pass"],
)
def test_a_code_of_no_use_is_explained_and_the_next_one_taken(screen: ScreenDriver, scan: str, words: str) -> None:
    """S4, S6."""
    screen.shell.scanned(scan)
    assert words in screen.shell.notice
    assert screen.shell.noticeIsProblem
    assert screen.shell.page == "start"
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def _is_code_on_another_layout(text: str) -> bool:
    """One in a few dozen is by chance; then it is a pass that nobody knows."""
    try:
        return bool(read_codes(text))
    except CodeError:
        return False


def test_a_misread_pass_is_reported_as_damaged(screen: ScreenDriver) -> None:
    """S1, S4."""
    code = screen.seeded.pass_code
    misread = (code[:5] + wrong + code[6:] for wrong in "2346789" if wrong != code[5])
    screen.shell.scanned(next(text for text in misread if not _is_code_on_another_layout(text)))
    assert "vain osittain" in screen.shell.notice


def test_ten_megabytes_of_scan_are_dropped(screen: ScreenDriver) -> None:
    """S4: input is hostile."""
    screen.shell.scanned("A" * 10_000_000)
    assert screen.shell.page == "start"
    assert screen.shell.notice == "Tämä koodi ei ole tästä talosta. Näytä talon passi."


def test_a_scan_never_presses_a_button_or_types(screen: ScreenDriver) -> None:
    """S3: Enter at the end of a scan would press what has the focus."""
    before = inside(screen)
    screen.find("start.enter").forceActiveFocus()
    screen.scan_keys(new_code(CodeKind.PASS))
    assert screen.shell.page == "start"
    assert inside(screen) == before


def test_scans_are_taken_on_every_public_page(screen: ScreenDriver) -> None:
    """S4."""
    for name in ("board", "help", "access", "privacy", "trouble"):
        screen.shell.go(name)
        screen.scan_keys(screen.seeded.pass_code)
        screen.until(lambda: screen.shell.page in ("greeting", "farewell"), name)
        screen.move(20)


def test_a_badge_opens_the_pin_page_and_logs_nobody_in(screen: ScreenDriver) -> None:
    """S5."""
    screen.scan_keys(screen.seeded.badge_code)
    screen.until_page("pin_login")
    assert screen.shell.session.member is None
    screen.shell.go("home")
    assert screen.shell.page == "start"
