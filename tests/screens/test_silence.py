"""Pages on which the state of printers is shown, while the print room is silent (N1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, as_staff, hub_at_work, orders
from tests.screens.silence import beat, fall_silent, watched
from tests.screens.turns import SIZES, in_turn

pytestmark = pytest.mark.announces("The print room is silent")


def shown(screen: ScreenDriver) -> str:
    """All that is on the screen, with plain spaces."""
    screen.settle()
    return " | ".join(sorted(screen.texts())).replace("\u00a0", " ")


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_no_page_shows_a_state_of_printers_as_if_it_were_present(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """N1: and no word is cut, none leaves its button."""
    made = watched(hub_at_work(tmp_path))
    fall_silent(made, 900)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        look_at(screen, "start", languages)
        no_printer_is_free(screen)
        look_at(screen, "board", languages)
        the_board_knows_nothing(screen)
        screen.shell.equipmentPage.show(made.printer("hauki"))
        look_at(screen, "equipment", languages)
        assert "Not known" in shown(screen)
        assert "The print room does not answer." in shown(screen)
        assert screen.shell.equipmentPage.fraction == -1
        as_staff(screen, made.seeded.badge_code)
        look_at(screen, "home", languages)
        rows_say_since_when(screen)
        screen.shell.holdToStart.prepare(made.hook, made.printer("ahven"), None)
        look_at(screen, "hold_to_start", languages)
        nothing_can_be_started(screen, made)
        screen.shell.printCheck.put(made.hook)
        look_at(screen, "print_check", languages)
        a_file_can_be_checked(screen, made)


def look_at(screen: ScreenDriver, page: str, languages: tuple[str, ...]) -> None:
    """Whether all words on a page are whole in these languages; it is in English afterwards."""
    screen.shell.go(page)
    until_whole(screen, page, languages)
    screen.shell.setLanguage("en")
    screen.settle()


def the_board_knows_nothing(screen: ScreenDriver) -> None:
    """It counts no printer, neither as free nor as busy, and shows no progress."""
    board = screen.shell.board
    tiles = [tile for tile in board.tiles.rows if tile.kind == "printer"]
    assert tiles
    assert {(tile.status, tile.fraction, tile.first) for tile in tiles} == {("no_contact", -1.0, "")}
    (head,) = [head for head in board.heads.rows if head.title == "Printing"]
    assert (head.tally_long, head.tally_short) == ("not known", "not known")


def no_printer_is_free(screen: ScreenDriver) -> None:
    tile = next(tile for tile in screen.shell.startPage.kinds.rows if tile.kind == "printer")
    assert (tile.free, tile.status, tile.until) == (0, "no_contact", "")


def rows_say_since_when(screen: ScreenDriver) -> None:
    """In the place of how many printers are free stands for how long nothing is known."""
    home = screen.shell.staff.home
    assert {(line.word, line.detail, line.fraction) for line in home.printers.rows} == {
        ("Not known", "since 13:42", -1.0)
    }
    assert home.tally == "print room silent for 15\u00a0min"
    screen.seeded.clock.move(30)
    screen.shell.touched()  # nobody is logged out meanwhile
    screen.seeded.clock.move(30)
    screen.shell.touched()
    home.tick()
    assert home.tally == "print room silent for 16\u00a0min"


def a_file_can_be_checked(screen: ScreenDriver, made: PrinterHub) -> None:
    """What a printer can take is known all the same; whether it is free is not."""
    assert screen.shell.printCheck.nextAction == "not_known"
    assert "Ahven: not known" in shown(screen)
    assert not screen.find("check.prepare").isEnabled()
    assert {line.mark for line in screen.shell.printCheck.fitPrinters.rows} <= {"no_contact", "out_of_order"}
    beat(made)
    screen.until(lambda: screen.shell.printCheck.nextAction == "prepare")


def nothing_can_be_started(screen: ScreenDriver, made: PrinterHub) -> None:
    """Before the bed is confirmed, not only after it."""
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
