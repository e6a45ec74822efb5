"""Check-in by scan and by touch, in the real application."""

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
    """T1, T2, T4, S4, P4: once within three seconds; the greeting ends by itself; a second scan offers to leave."""
    before, code = inside(screen), screen.seeded.pass_code
    screen.scan_keys(code)
    screen.until_page("greeting")
    assert inside(screen) == before + 1
    assert "Aino" in screen.texts()
    screen.move(1)
    screen.scan_keys(code)
    assert screen.shell.page == "greeting"
    assert open_visits(screen) == 1
    screen.move(8.5)
    screen.until_page("start")
    screen.scan_keys(code)
    screen.until_page("farewell")
    assert open_visits(screen) == 1
    screen.touch_item("farewell.stay")
    screen.until_page("start")
    assert open_visits(screen) == 1


def test_the_nickname_is_gone_after_8_seconds(screen: ScreenDriver) -> None:
    """P4, also when more time was chosen."""
    screen.app.panel.choose("moreTime", True)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(8.5)
    assert screen.shell.page == "greeting"
    assert "Aino" not in screen.texts()


def _come_in(screen: ScreenDriver) -> None:
    screen.until_page("start")
    screen.touch_item("start.enter")
    screen.until_page("welcome")


def test_come_in_counts_one_at_once_and_more_by_plus(screen: ScreenDriver) -> None:
    """P1, T1, T3: and it can be undone."""
    before = inside(screen)
    _come_in(screen)
    assert inside(screen) == before + 1
    screen.touch_item("adults.more")
    screen.touch_item("adults.more")
    assert inside(screen) == before + 3
    screen.touch_item("adults.fewer")
    assert inside(screen) == before + 2
    screen.touch_item("greeting.undo")
    screen.until_page("start")
    assert inside(screen) == before
    assert screen.shell.notice


def test_ten_taps_of_a_child_are_not_ten_visits(screen: ScreenDriver) -> None:
    """Q14, P1: after two visits within 20 s the screen asks how many came, for as long as the tapping lasts.

    Whoever really came is counted by one more tap.
    """
    before = inside(screen)
    for number in range(10):
        _come_in(screen)
        assert screen.shell.checkIn.asksHeadcount is (number >= 2), number
        if number == 2:
            assert "Montako?" in screen.texts()
            assert not screen.shows("greeting.undo")
        screen.move(3)
        screen.touch_item("greeting.ready")
    assert inside(screen) == before + 2
    _come_in(screen)
    screen.touch_item("adults.more")
    assert inside(screen) == before + 3
    screen.touch_item("greeting.ready")
    screen.move(20)
    _come_in(screen)
    assert not screen.shell.checkIn.asksHeadcount
    assert inside(screen) == before + 4


UNUSABLE = (
    ("https://example.org/menu", "ei ole tästä talosta"),
    ("6415712345678", "ei ole tästä talosta"),
    (new_code(CodeKind.PASS), "ei tunneta"),
    (new_code(CodeKind.EQUIPMENT), "laitekoodi"),
    (new_code(CodeKind.STAFF), "ei toimi täällä"),
    (new_code(CodeKind.DAY), "vain sinä päivänä"),
)
"""A web address, a bar code, a pass of nobody, an equipment, a badge and a day pass."""


def test_a_code_of_no_use_is_explained_and_the_next_one_taken(screen: ScreenDriver) -> None:
    """S4, S6."""
    for scan, words in UNUSABLE:
        screen.shell.scanned(scan)
        assert words in screen.shell.notice, scan
        assert screen.shell.noticeIsProblem, scan
        assert screen.shell.page == "start", scan
        screen.shell.scanned(screen.seeded.services.passes.create().code)
        assert screen.shell.page == "greeting", scan
        screen.shell.visitor_gone()
        assert not screen.shell.notice, scan
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def _is_code_on_another_layout(text: str) -> bool:
    """One in a few dozen is by chance; then it is a pass that nobody knows."""
    try:
        return bool(read_codes(text))
    except CodeError:
        return False


def test_what_a_scan_types_is_input_and_presses_nothing(screen: ScreenDriver) -> None:
    """S1, S3, S4: a misread pass is damaged, ten megabytes are dropped, Enter at the end presses no button."""
    before, code = inside(screen), screen.seeded.pass_code
    misread = (code[:5] + wrong + code[6:] for wrong in "2346789" if wrong != code[5])
    screen.shell.scanned(next(text for text in misread if not _is_code_on_another_layout(text)))
    assert "vain osittain" in screen.shell.notice
    screen.shell.scanned("A" * 10_000_000)
    assert screen.shell.page == "start"
    assert screen.shell.notice == "Tämä koodi ei ole tästä talosta. Näytä talon passi."
    screen.find("start.enter").forceActiveFocus()
    screen.scan_keys(new_code(CodeKind.PASS))
    assert screen.shell.page == "start"
    assert inside(screen) == before


def test_scans_are_taken_on_every_public_page(screen: ScreenDriver) -> None:
    """S4, S5: a badge opens the PIN page and logs nobody in."""
    for name in ("board", "help", "access", "privacy", "trouble"):
        screen.shell.go(name)
        screen.scan_keys(screen.seeded.pass_code)
        screen.until(lambda: screen.shell.page in ("greeting", "farewell"), name)
        screen.shell.visitor_gone()
        screen.move(4)
    screen.scan_keys(screen.seeded.badge_code)
    screen.until_page("pin_login")
    assert screen.shell.session.member is None
    screen.shell.go("home")
    assert screen.shell.page == "start"
