"""Codes by keyboard scanner, VNC and socket in a real window, also while the screen is busy."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.hub.visits import ClosedBy
from kiosk.scan.code_socket import send_code
from kiosk.scan.codes import grouped
from kiosk.screens.devices import scanners
from kiosk.screens.devices.key_timestamps import KeyTimestamps
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard

BLOCKED_S = 0.2
GAP_MS = 8
START_MS = 5_000_000
"""The clock of the platform started long before the program."""


def keys(code: str, stamp: Callable[[int, int], int], late_ms: Callable[[], int]) -> Iterator[QKeyEvent]:
    """The presses and releases of a scanner's burst.

    stamp: gives each key's own time when it is asked for, from its place in the burst and from how long the screen
    kept it waiting.
    """
    for place, char in enumerate(code):
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char)
            event.setTimestamp(stamp(place, late_ms()))
            yield event


def on_the_nickname_page(screen: ScreenDriver) -> list[str]:
    """The page with the text field, and the list of what is typed there."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.until_page("nickname")
    field = screen.find("nickname.field")
    field.forceActiveFocus()
    typed: list[str] = []
    field.textChanged.connect(lambda: typed.append(str(field.property("text"))))
    return typed


def pause(screen: ScreenDriver) -> None:
    """Until the screen has seen that the key before was typed by hand: a busy one sees no pause between keys."""
    screen.until(lambda: screen.app.scanners._wedge.due_at_s is None, "the keys are held back")


class HeldClock:
    """The clock of the scanners; it stands still from the moment at which a key is stamped until it is delivered."""

    def __init__(self) -> None:
        self._held_s: float | None = None

    def monotonic(self) -> float:
        return time.monotonic() if self._held_s is None else self._held_s

    def hold(self) -> float:
        self._held_s = time.monotonic()
        return self._held_s

    def release(self) -> None:
        self._held_s = None


class Waiting(QObject):
    """Keys in the queue of the platform, which are stamped when they leave it."""

    deliver: Callable[[], None]

    def customEvent(self, _event: QEvent) -> None:
        self.deliver()


STAMPS: dict[str, Callable[[int, int], int]] = {
    "as pressed": lambda place, _late_ms: START_MS + place * GAP_MS,
    "as read": lambda place, late_ms: START_MS + place + late_ms,
    "not at all": lambda _place, _late_ms: 0,
}


@pytest.mark.parametrize("stamped", STAMPS)
def test_a_screen_that_is_busy_within_a_burst_still_reads_one_scan_and_types_nothing(
    screen: ScreenDriver, monkeypatch: pytest.MonkeyPatch, stamped: str
) -> None:
    """S3: the second half waits while the GUI's thread does something else for 200 ms; with and without Enter."""
    scans: list[str] = []
    screen.app.scanners.scanned.connect(scans.append)

    def deliver(events: Iterable[QKeyEvent]) -> None:
        for event in events:
            QCoreApplication.sendEvent(screen.window, event)
            clock.release()

    def be_busy(code: str) -> None:
        since_s = time.monotonic()
        events = keys(code, STAMPS[stamped], lambda: round((clock.hold() - since_s) * 1000))
        deliver(islice(events, 18))
        threading.Event().wait(BLOCKED_S)
        waiting.deliver = lambda: deliver(events)
        QCoreApplication.postEvent(waiting, QEvent(QEvent.Type.User))

    clock, waiting = HeldClock(), Waiting()
    monkeypatch.setattr(scanners, "time", clock)
    for end in ("\r", ""):
        leave(screen)
        scans.clear()
        typed = on_the_nickname_page(screen)
        QTimer.singleShot(0, partial(be_busy, screen.seeded.pass_code + end))
        screen.until(lambda: bool(scans), "a scan")
        QTest.qWait(150)
        assert scans == [screen.seeded.pass_code], repr(end)
        assert typed == [], repr(end)


def leave(screen: ScreenDriver) -> None:
    """Whoever has come in by the pass is gone, and it counts again."""
    services = screen.seeded.services
    for visit in rows(services.hub_db, "SELECT id FROM visit WHERE closed_at IS NULL AND pass_id IS NOT NULL"):
        services.visits.check_out(visit["id"], ClosedBy.STAFF)
    screen.shell.visitor_gone()
    screen.until_page("start")
    screen.move(4)


def test_what_a_person_types_is_typed(screen: ScreenDriver) -> None:
    """X6: a plain keyboard works beside the scanner. S3: also a code is the field's."""
    typed = on_the_nickname_page(screen)
    scans: list[str] = []
    screen.app.scanners.scanned.connect(scans.append)
    for letter in (Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_T):
        QTest.keyClick(screen.window, letter)
        pause(screen)
    screen.until(lambda: bool(typed) and typed[-1].lower() == "ket", str(typed))
    screen.find("nickname.field").setProperty("text", "")
    for event in vnc_keys("PAINO"):
        QCoreApplication.sendEvent(screen.window, event)
        pause(screen)
    screen.until(lambda: bool(typed) and typed[-1] == "PAINO", str(typed))
    assert scans == []


def vnc_keys(text: str) -> Iterator[QKeyEvent]:
    """Key presses as Qt's VNC server delivers them: Shift around capitals; no text but NUL for Shift and Return."""
    for char in text:
        if char.isupper():
            yield QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, "\0")
        if char == "\r":
            yield QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\0")
        else:
            yield QKeyEvent(QEvent.Type.KeyPress, ord(char.upper()), Qt.KeyboardModifier.NoModifier, char)


PAUSES_MS = {
    "a scanner": [0],
    "a person": [90],
    "a scanner over a slow network": [0, 0, 0, 0, 0, 60],
    "a scanner over a jittery network": [0, 0, 0, 0, 0, 0, 0, 50, 120],
}


@pytest.mark.parametrize("end", ["\r", ""])
def test_a_code_at_a_vnc_viewer_is_one_scan_however_its_keys_arrive(screen: ScreenDriver, end: str) -> None:
    """Q2: and nothing on the screen is pressed by it."""
    screen.app.scanners.watch_keys(screen.window, paced=False)
    scans: list[str] = []
    screen.app.scanners.scanned.connect(scans.append)
    for sender, pauses_ms in PAUSES_MS.items():
        leave(screen)
        scans.clear()
        for place, event in enumerate(vnc_keys(screen.seeded.pass_code + end)):
            QCoreApplication.sendEvent(screen.window, event)
            QTest.qWait(pauses_ms[place % len(pauses_ms)])
        screen.until(lambda: bool(scans), f"a scan: {sender}")
        screen.settle()
        assert scans == [screen.seeded.pass_code], sender
        assert screen.shell.page == "greeting", sender


def test_digits_that_a_network_delivers_at_once_are_typed(screen: ScreenDriver) -> None:
    """Q2: a PIN at a VNC viewer while the screen was busy; by its pace it would be a scan."""
    screen.app.scanners.watch_keys(screen.window, paced=False)
    screen.app.scanners.scanned.emit(screen.seeded.badge_code)
    screen.until_page("pin_login")
    for event in vnc_keys("123456"):
        QCoreApplication.sendEvent(screen.window, event)
    screen.until(lambda: screen.shell.pinLogin.digits == 6, str(screen.shell.pinLogin.digits))


@pytest.mark.parametrize("paced", [True, False])
def test_the_last_character_of_a_typed_badge_is_no_digit_of_the_pin(screen: ScreenDriver, paced: bool) -> None:
    """S5: the page of the PIN opens at that very key."""
    screen.app.scanners.watch_keys(screen.window, paced=paced)
    staff = screen.seeded.services.staff
    badge = next(code for code in (staff.add(f"Host {n}", "host", "482917") for n in range(100)) if code[-1].isdigit())
    for event in vnc_keys(badge):
        QCoreApplication.sendEvent(screen.window, event)
        pause(screen)
    screen.until_page("pin_login")
    assert screen.shell.pinLogin.digits == 0


def test_the_groups_printed_on_a_pass_can_be_typed_and_a_code_comes_by_the_socket_of_kiosk_scan(
    screen: ScreenDriver, tmp_path: Path
) -> None:
    """Q2: blanks and lower case; no blank presses the button that has the focus. Or as if a scanner had read it."""
    for char in grouped(screen.seeded.pass_code).lower().replace("-", " ") + "\r":
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        QCoreApplication.sendEvent(
            screen.window, QKeyEvent(QEvent.Type.KeyPress, number, Qt.KeyboardModifier.NoModifier, char)
        )
        pause(screen)
    screen.until_page("greeting")
    leave(screen)
    screen.app.scanners.listen_to_socket(tmp_path / "scan.sock")
    send_code(tmp_path / "scan.sock", grouped(screen.seeded.pass_code))
    screen.until_page("greeting")


def test_delayed_keys_keep_their_timestamps() -> None:
    times = KeyTimestamps()
    assert times.of_key(100, 50.0, held=False) == 50.0
    assert times.of_key(108, 50.2, held=True) == pytest.approx(50.008)
    assert times.at_s(50.2) == 50.2


def test_a_pause_counts_if_the_queue_was_found_empty() -> None:
    times = KeyTimestamps()
    times.of_key(0, 50.0, held=False)
    assert times.look_at_s(50.06) == pytest.approx(50.035)
    times.looked(50.036)
    assert times.look_at_s(50.06) == 50.06
    assert times.of_key(0, 50.05, held=True) == 50.05


def test_a_pause_without_a_poll_is_left_out_for_keys_and_polls() -> None:
    times = KeyTimestamps()
    times.of_key(0, 50.0, held=False)
    late = times.of_key(0, 50.2, held=True)
    assert late < 50.02
    assert times.at_s(50.2) == pytest.approx(late)


def test_a_restarted_clock_of_the_platform_is_followed() -> None:
    times = KeyTimestamps()
    times.of_key(4_294_967_000, 50.0, held=False)
    assert times.of_key(10, 50.3, held=False) == pytest.approx(50.3)
    assert times.of_key(18, 50.308, held=False) == pytest.approx(50.308)
