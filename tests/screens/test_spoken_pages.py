"""Someone who does not see: keypad and voice alone, from the start page to the farewell (X5, X6)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.screens.devices.speech import Speech, is_installed
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import controls
from tests.screens.seed import tool_id

pytestmark = pytest.mark.skipif(not is_installed(), reason="espeak-ng is not installed")


class Listener:
    """A visitor who hears and presses the keys of a keypad."""

    def __init__(self, screen: ScreenDriver, speech: Speech) -> None:
        self.screen = screen
        self.heard: list[str] = []
        self.private: list[str] = []
        speech.reading.connect(self._hear)

    def _hear(self, words: str, headset: bool) -> None:
        (self.private if headset else self.heard).append(words)

    @property
    def all(self) -> str:
        return "\n".join(self.heard + self.private)

    def hears(self, words: str) -> None:
        """Wait until something with these words is said."""
        self.screen.until(lambda: words in self.all, f"“{words}” is not heard, but {self.heard[-3:]}")

    def press(self, words: str) -> None:
        """Go on with the arrow key until a control with these words is read, and press Enter."""
        for _ in range(60):
            self.heard.clear()
            self.private.clear()
            self.screen.key(Qt.Key.Key_Down)
            if any(said.startswith(words) for said in self.heard + self.private):
                self.heard.clear()
                self.private.clear()
                self.screen.key(Qt.Key.Key_Return)
                return
        labels = [str(item.property("label")) for item in controls(self.screen)]
        raise AssertionError(f"“{words}” is never read on {self.screen.shell.page}, which has {labels}")


@contextmanager
def listening(folder: Path, headset: str = "") -> Iterator[Listener]:
    speech = Speech(headset, ("-w", str(folder / "said.wav")))
    with running_screen(folder, language="en", speech=speech) as screen:
        yield Listener(screen, speech)


def claimed(screen: ScreenDriver, slug: str) -> bool:
    db = screen.seeded.services.hub_db
    asked = "SELECT id FROM claim WHERE equipment_id = ? AND ended_at IS NULL"
    return bool(rows(db, asked, tool_id(db, slug)))


def test_the_first_arrow_key_brings_the_voice_and_a_touch_ends_it(tmp_path: Path) -> None:
    """X5, X10."""
    with listening(tmp_path) as visitor:
        assert visitor.heard == []
        visitor.screen.key(Qt.Key.Key_Down)
        visitor.hears("Show your pass to the reader")
        visitor.screen.shell.visitor_gone()
        assert not visitor.screen.app.panel.speech
        assert visitor.screen.app.panel.is_default


def test_a_blind_visitor_comes_in_takes_a_headset_and_leaves_by_keypad_and_voice(tmp_path: Path) -> None:
    """X5, X6: every step is chosen by what is heard."""
    with listening(tmp_path) as visitor:
        screen = visitor.screen
        screen.key(Qt.Key.Key_Down)
        visitor.press("Come in")
        screen.until_page("welcome")
        visitor.hears("Welcome")
        visitor.press("Own pass")
        screen.until_page("new_pass")
        visitor.hears("Take a picture of the pass")
        code = screen.shell.newPass.codeWords.replace("-", "")
        visitor.press("Picture taken")
        screen.until(lambda: screen.shell.page != "new_pass")
        screen.shell.go("start")
        screen.until_page("start")
        visitor.press("VR")
        screen.until_page("board")
        visitor.press("VR 3")
        screen.until_page("equipment")
        visitor.press("30 min")
        screen.until(lambda: claimed(screen, "vr3"))
        screen.shell.go("start")
        screen.move(4)
        screen.scan_keys(code)
        screen.until_page("farewell")
        visitor.hears("Are you leaving?")
        visitor.press("I am leaving")
        screen.until(lambda: not claimed(screen, "vr3"))
        visitor.hears("Goodbye")


def test_the_nickname_is_not_read_aloud_without_a_headset(tmp_path: Path) -> None:
    """X5, P4."""
    with listening(tmp_path) as visitor:
        screen = visitor.screen
        screen.key(Qt.Key.Key_Down)
        screen.shell.scanned(screen.seeded.pass_code)
        screen.until_page("greeting")
        visitor.hears("Welcome")
        assert screen.seeded.nickname in "".join(screen.texts())
        assert screen.seeded.nickname not in visitor.all


def test_with_a_headset_it_is_read_into_the_headset_alone(tmp_path: Path) -> None:
    """X5."""
    with listening(tmp_path, "hw:1") as visitor:
        screen = visitor.screen
        screen.key(Qt.Key.Key_Down)
        screen.app.panel.choose("headset", True)
        screen.shell.scanned(screen.seeded.pass_code)
        screen.until_page("greeting")
        visitor.hears(screen.seeded.nickname)
        assert screen.seeded.nickname not in "".join(visitor.heard)


def test_own_data_is_not_read_aloud_without_a_headset(tmp_path: Path) -> None:
    """X5, P5."""
    with listening(tmp_path) as visitor:
        screen = visitor.screen
        screen.key(Qt.Key.Key_Down)
        screen.shell.scanned(screen.seeded.pass_code)
        screen.until_page("greeting")
        visitor.heard.clear()
        screen.shell.go("own_data")
        visitor.hears("This page is about you")
        assert "Nickname" not in visitor.all
