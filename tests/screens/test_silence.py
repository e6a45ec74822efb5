"""Pages on which the state of printers is shown, while the print room is silent (N1)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, as_staff, hub_at_work, orders
from tests.screens.silence import beat, fall_silent, watched
from tests.screens.turns import in_turn

SIZES = ["1280x800", "1280x720", "800x480", "720x1280"]
pytestmark = pytest.mark.announces("The print room is silent")


@contextmanager
def silent(tmp_path: Path, size: str = "1280x800", *, staff: bool = False) -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """A hub at work whose print room has been silent for 15 minutes."""
    made = watched(hub_at_work(tmp_path))
    fall_silent(made, 900)
    with running_screen(tmp_path, size, language="en", seeded=made.seeded) as screen:
        if staff:
            as_staff(screen, made.seeded.badge_code)
            screen.shell.setLanguage("en")
        screen.settle()
        yield screen, made


def shown(screen: ScreenDriver) -> str:
    """All that is on the screen, with plain spaces."""
    screen.settle()
    return " | ".join(sorted(screen.texts())).replace("\u00a0", " ")


@pytest.mark.parametrize("size", SIZES)
def test_the_board_counts_no_printer_and_shows_no_progress(tmp_path: Path, size: str) -> None:
    """N1: neither as free nor as busy."""
    with silent(tmp_path, size) as (screen, _made):
        screen.shell.go("board")
        screen.until_page("board")
        board = screen.shell.board
        tiles = [tile for tile in board.tiles.rows if tile.kind == "printer"]
        assert tiles
        assert {(tile.status, tile.fraction, tile.first) for tile in tiles} == {("no_contact", -1.0, "")}
        (head,) = [head for head in board.heads.rows if head.title == "Printing"]
        assert (head.tally_long, head.tally_short) == ("not known", "not known")


def test_the_start_page_gives_no_number_of_free_printers(tmp_path: Path) -> None:
    """N1."""
    with silent(tmp_path) as (screen, _made):
        tile = next(tile for tile in screen.shell.startPage.kinds.rows if tile.kind == "printer")
        assert (tile.free, tile.status, tile.until) == (0, "no_contact", "")


def test_the_page_of_a_printer_says_why_nothing_is_known_of_it(tmp_path: Path) -> None:
    """N1: on its page as equipment."""
    with silent(tmp_path) as (screen, made):
        screen.shell.equipmentPage.show(made.printer("hauki"))
        screen.until_page("equipment")
        assert "Not known" in shown(screen)
        assert "The print room does not answer." in shown(screen)
        assert screen.shell.equipmentPage.fraction == -1


def test_the_rows_of_staff_show_no_value_and_since_when(tmp_path: Path) -> None:
    """N1: in the place of how many printers are free stands for how long nothing is known."""
    with silent(tmp_path, staff=True) as (screen, made):
        home = screen.shell.staff.home
        assert {(line.word, line.detail, line.fraction) for line in home.printers.rows} == {
            ("Not known", "since 13:42", -1.0)
        }
        assert home.tally == "print room silent for 15\u00a0min"
        made.seeded.clock.move(60)
        home.tick()
        assert home.tally == "print room silent for 16\u00a0min"


@pytest.mark.parametrize("size", SIZES)
def test_a_file_can_be_checked_and_queued_but_not_started(tmp_path: Path, size: str) -> None:
    """N1: what a printer can take is known all the same; whether it is free is not."""
    with silent(tmp_path, size, staff=True) as (screen, made):
        screen.shell.printCheck.put(made.hook)
        screen.shell.go("print_check")
        screen.until_page("print_check")
        assert screen.shell.printCheck.nextAction == "not_known"
        assert "Ahven: not known" in shown(screen)
        assert not screen.find("check.prepare").isEnabled()
        assert {line.mark for line in screen.shell.printCheck.fitPrinters.rows} <= {"no_contact", "out_of_order"}
        beat(made)
        screen.until(lambda: screen.shell.printCheck.nextAction == "prepare")


def test_nothing_can_be_started_and_the_page_says_why(tmp_path: Path) -> None:
    """N1: before the bed is confirmed, not only after it."""
    with silent(tmp_path, staff=True) as (screen, made):
        screen.shell.holdToStart.prepare(made.hook, made.printer("ahven"), None)
        screen.shell.go("hold_to_start")
        screen.until_page("hold_to_start")
        assert "The print room does not answer. Nothing can be started now." in shown(screen)
        screen.shell.holdToStart.confirm()
        assert not screen.shell.holdToStart.ready
        assert orders(made.db) == []


def test_a_start_that_waits_when_the_silence_begins_is_told_as_not_answered(tmp_path: Path) -> None:
    """N1: and its answer is shown when it comes."""
    made = watched(hub_at_work(tmp_path))
    with running_screen(tmp_path, language="en", seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.shell.setLanguage("en")
        hold = screen.shell.holdToStart
        hold.prepare(made.hook, made.printer("ahven"), None)
        screen.shell.go("hold_to_start")
        screen.until_page("hold_to_start")
        hold.confirm()
        hold.step()
        made.seeded.clock.move(1)
        hold.step()
        assert hold.phase == "sending"
        fall_silent(made)
        screen.until(lambda: hold.phase == "unanswered")
        assert "No answer" in shown(screen)
        assert "Look at the printer: the print may still begin." in shown(screen)
        assert "Starting …" not in shown(screen)
        made.seeded.clock.move(1)
        beat(made)
        screen.until(lambda: hold.phase == "sending")
        answer(made.db)
        screen.until(lambda: hold.phase == "started")


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_no_word_is_cut_and_none_leaves_its_button(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    made = watched(hub_at_work(tmp_path))
    fall_silent(made, 900)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        for page in ("start", "board", "equipment"):
            if page == "equipment":
                screen.shell.equipmentPage.show(made.printer("hauki"))
            else:
                screen.shell.go(page)
            until_whole(screen, page, languages)
        as_staff(screen, made.seeded.badge_code)
        screen.shell.printCheck.put(made.hook)
        screen.shell.holdToStart.prepare(made.hook, made.printer("ahven"), None)
        for page in ("home", "print_check", "hold_to_start"):
            screen.shell.go(page)
            until_whole(screen, page, languages)


def until_whole(screen: ScreenDriver, page: str, languages: tuple[str, ...]) -> None:
    """Wait for the page, and in each language until no word on it is cut."""
    screen.until_page(page)
    for language in languages:
        screen.shell.setLanguage(language)
        screen.settle()
        screen.until(lambda: not cut(screen) | outside(screen), f"words stay cut on {page}, {language}")


def cut(screen: ScreenDriver) -> set[str]:
    """The texts that end in an ellipsis or lost a line."""
    return {str(item.property("text")) for item in screen.items() if item.property("truncated")}


def outside(screen: ScreenDriver) -> set[str]:
    """The words on buttons that are wider than these."""
    found = set()
    for button in screen.items():
        if button.property("caption"):
            edges = button.mapRectToScene(button.boundingRect())
            for item in inside(button):
                width = item.property("contentWidth")
                left = item.mapToScene(QPointF(0, 0)).x()
                if width and not (edges.left() - 1 <= left and left + width <= edges.right() + 1):
                    found.add(str(item.property("text")))
    return found


def inside(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is shown in an item, at any depth."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from inside(child)
