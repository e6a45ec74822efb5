"""Scanners that go away in mid-code, and garbage: never half a code is taken, and the next scan works (S3, S4)."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.scan.codes import CodeKind, new_code
from tests.scan.pty_scanner import Scanner
from tests.screens.driver import ScreenDriver

pytestmark = pytest.mark.announces("A scanner was unplugged")

STALLED_MS = 200
"""Longer than the silence that ends a code without a terminator."""


@pytest.fixture
def scanner(screen: ScreenDriver, tmp_path: Path) -> Iterator[Scanner]:
    """A serial scanner that the application reads."""
    made = Scanner(tmp_path / "scanner")
    made.plug_in()
    screen.app.scanners.listen_to_serial([str(made.path)])
    screen.until(lambda: screen.app.scanners.serial_count == 1)
    yield made
    made.unplug()


def inside(screen: ScreenDriver) -> int:
    return screen.seeded.services.visits.people_inside()


def type_keys(screen: ScreenDriver, text: str) -> None:
    """As quickly as a keyboard scanner does."""
    for char in text:
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(screen.window, QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char))


def plug_in_and_scan(screen: ScreenDriver, scanner: Scanner) -> None:
    """The whole code greets; somebody came in, once."""
    scanner.plug_in()
    screen.until(lambda: screen.app.scanners.serial_count == 1)
    before = inside(screen)
    scanner.sends(screen.seeded.pass_code.encode() + b"\r\n")
    screen.until_page("greeting")
    assert inside(screen) == before + 1


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
@pytest.mark.parametrize("stalled", [False, True])
def test_a_serial_scanner_is_unplugged_in_mid_code(
    screen: ScreenDriver, scanner: Scanner, share: float, stalled: bool
) -> None:
    """S3, S4: also when it stalls before, so that what came could be a whole code without an end."""
    before, code = inside(screen), screen.seeded.pass_code.encode()
    scanner.sends(code[: round(len(code) * share)])
    if stalled:
        QTest.qWait(STALLED_MS)
    scanner.unplug()
    screen.until(lambda: screen.app.scanners.serial_count == 0)
    assert (screen.shell.page, inside(screen)) == ("start", before)
    plug_in_and_scan(screen, scanner)


def test_two_halves_of_two_codes_are_no_code(screen: ScreenDriver, scanner: Scanner) -> None:
    """S3: the end of a code after the plug was in again is not joined to the begin before."""
    before, code = inside(screen), screen.seeded.pass_code.encode()
    scanner.sends(code[:10])
    scanner.unplug()
    screen.until(lambda: screen.app.scanners.serial_count == 0)
    scanner.plug_in()
    screen.until(lambda: screen.app.scanners.serial_count == 1)
    scanner.sends(code[10:] + b"\r")
    screen.until(lambda: screen.shell.notice != "", "it says what was read")
    assert (screen.shell.page, inside(screen)) == ("start", before)


@pytest.mark.parametrize("missing", [1, 8, 14])
def test_a_keyboard_scanner_stops_in_mid_code(screen: ScreenDriver, missing: int) -> None:
    """S3, S4: it says so, types nothing, and the next scan is whole."""
    before = inside(screen)
    type_keys(screen, screen.seeded.pass_code[:-missing])
    screen.until(lambda: screen.shell.notice != "", "it says what was read")
    assert (screen.shell.page, inside(screen)) == ("start", before)
    type_keys(screen, screen.seeded.pass_code + "\r")
    screen.until_page("greeting")
    assert inside(screen) == before + 1


def test_bursts_of_garbage_do_nothing_and_the_next_scan_works(screen: ScreenDriver, scanner: Scanner) -> None:
    """S4: bytes and keys at random, codes with one character wrong, on both ways at once."""
    before, chance = inside(screen), random.Random(5)
    for _ in range(40):
        scanner.sends(chance.randbytes(chance.randrange(1, 90)) + chance.choice((b"\r", b"\n", b"", b"\t")))
        wrong = new_code(chance.choice(list(CodeKind)))
        place = chance.randrange(1, len(wrong))
        type_keys(screen, wrong[:place] + wrong[place + 1 :] + "\r")
        QTest.qWait(5)
    assert (screen.shell.page, inside(screen)) == ("start", before)
    QTest.qWait(STALLED_MS)
    type_keys(screen, screen.seeded.pass_code + "\r")
    screen.until_page("greeting")
    assert inside(screen) == before + 1
