"""Staff try readers: real keys, a real pseudo-terminal, what was understood; nobody is counted (S1, S3, S4)."""

import os
import pty
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scan.keyboard_layouts import LAYOUTS, typed_as
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import as_staff, hub_at_work
from tests.tour_codes import burst


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[ScreenDriver]:
    """The page, in English."""
    with running_screen(tmp_path, seeded=hub_at_work(tmp_path).seeded) as opened:
        as_staff(opened, opened.seeded.badge_code)
        opened.touch_item("home.tools")
        opened.until_page("tools")
        opened.touch_item("tools.scanners")
        opened.until_page("scanner_check")
        opened.shell.setLanguage("en")
        yield opened


def fact(screen: ScreenDriver, key: str) -> str:
    screen.settle()
    return str(screen.find(f"scan.{key}").property("text"))


def test_the_burst_of_a_keyboard_scanner_is_shown_in_full(screen: ScreenDriver) -> None:
    """S3: characters, bytes, pace, end and meaning."""
    equipment = screen.seeded.services.equipment
    (item, *_) = [one for zone in equipment.zones() for one in zone.items]
    code = equipment.codes()[item.id]
    assert "Hold a code to a reader" in screen.texts()
    burst(screen, code)
    assert screen.shell.scannerCheck.title == f"A code of equipment: {item.name}"
    assert fact(screen, "source") == "as a keyboard"
    assert fact(screen, "text") == code
    assert fact(screen, "bytes") == " ".join(f"{ord(char):02X}" for char in code)
    assert fact(screen, "end") == "CR (0D)"
    assert "limit 35" in fact(screen, "timing")


@pytest.mark.parametrize("pair", ["us on fr", "fr on fi", "us on de"])
def test_the_layouts_of_a_garbled_code_are_named(screen: ScreenDriver, pair: str) -> None:
    """S1: an equipment label, whose code may be shown; one that holds what the layouts exchange."""
    reader, _, machine = pair.partition(" on ")
    codes = screen.seeded.services.equipment.codes().values()
    code = next(one for one in codes if typed_as(one, LAYOUTS[reader], LAYOUTS[machine]) != one)
    burst(screen, typed_as(code, LAYOUTS[reader], LAYOUTS[machine]))
    assert screen.shell.scannerCheck.good
    assert "understood all the same" in fact(screen, "layout")


def test_a_pass_counts_nobody_here_and_can_not_be_copied_from_the_page(screen: ScreenDriver) -> None:
    """T10, S2: the page says so; of the code two characters at each end are shown."""
    inside = screen.seeded.services.visits.people_inside()
    code = screen.seeded.pass_code
    burst(screen, code)
    assert screen.shell.scannerCheck.title == "A visitor's pass"
    assert screen.seeded.services.visits.people_inside() == inside
    assert "nobody is counted here" in screen.texts()
    assert fact(screen, "text") == code[:2] + "•" * 16 + code[-2:]
    assert not any(code in text or code[3:9] in text for text in screen.texts())
    assert not any(" ".join(f"{ord(char):02X}" for char in code[2:6]) in text for text in screen.texts())


def test_what_a_serial_scanner_sends_is_shown_and_what_is_dropped_too(screen: ScreenDriver, tmp_path: Path) -> None:
    """S3, S4: a real pseudo-terminal; a card, then bytes that are no text."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    try:
        screen.app.scanners.listen_to_serial([os.ttyname(slave)])
        screen.until(lambda: screen.app.scanners.serial_count == 1)
        os.write(master, b"24014000123456\r\n")
        screen.until(lambda: screen.shell.scannerCheck.heard)
        assert screen.shell.scannerCheck.title == "Read well, but no code of this hub"
        assert fact(screen, "source") == "serial port"
        assert fact(screen, "text") == "24014000123456"
        os.write(master, b"\xff\x01abc\t")
        screen.until(lambda: screen.shows("scan.dropped"))
        assert fact(screen, "bytes") == "FF 01 61 62 63"
        assert fact(screen, "end") == "Tab (09)"
    finally:
        screen.app.scanners.stop()
        os.close(master)
        os.close(slave)


def test_a_linked_card_is_hidden_like_a_pass(screen: ScreenDriver) -> None:
    """S2."""
    passes = screen.seeded.services.passes
    passes.cards.link(passes.create().id, "24014000123456")
    burst(screen, "24014000123456")
    assert fact(screen, "text") == "24" + "•" * 10 + "56"


def test_what_was_scanned_is_forgotten_when_the_page_is_left(screen: ScreenDriver) -> None:
    """P8, and scans are taken again."""
    burst(screen, "6414893400016")
    assert screen.shell.scannerCheck.heard
    screen.shell.back()
    screen.until_page("tools")
    screen.shell.go("scanner_check")
    assert not screen.shell.scannerCheck.heard
    screen.shell.logOut()
    screen.until_page("start")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def test_scans_do_not_keep_the_session_of_staff_alive(screen: ScreenDriver) -> None:
    """T10, F1."""
    screen.move(50)
    burst(screen, "6414893400016")
    screen.move(11)
    screen.until_page("start")
