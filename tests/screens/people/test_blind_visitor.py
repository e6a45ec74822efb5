"""Someone who does not see, with a keypad and a headset: the whole visit by arrow keys and Enter (X5, X6)."""

from collections import deque
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.screens.devices.speech import Speech, is_installed
from tests.screens.driver import ScreenDriver, running_screen, spoken
from tests.screens.people.visitor import Picture, Visitor, no_picture

MOST_KEYS = 60
"""More than there are controls on any page."""


class Listener(Visitor):
    """A person who hears, and presses keys: a control is pressed only when its name was read."""

    def __init__(self, screen: ScreenDriver, picture: Picture = no_picture, speech: Speech | None = None) -> None:
        """speech: None plays the same keys without a voice."""
        super().__init__(screen, picture)
        self.heard: deque[str] = deque(maxlen=200)
        self._speech = speech
        if speech is not None:
            speech.reading.connect(self._hear)

    def _hear(self, words: str, headset: bool) -> None:
        self.heard.append(words)

    def press(self, item: QQuickItem) -> None:
        """Go on with the arrow key until this control has the focus and is read; Enter."""
        for _ in range(MOST_KEYS):
            if item.hasActiveFocus():
                break
            self.heard.clear()
            self.screen.key(Qt.Key.Key_Down)
        assert item.hasActiveFocus(), f"{item.objectName()} is not reached by keys"
        name, _ = spoken(item)
        if self._speech is not None:
            self.hears(name)
        self.screen.key(Qt.Key.Key_Return)

    def hears(self, words: str) -> None:
        """Wait until something with these words is said."""
        if self._speech is not None:
            self.screen.until(lambda: any(words in said for said in self.heard), f"“{words}”: {list(self.heard)[-3:]}")


def visit(person: Listener) -> None:
    """In, VR taken and given back, a face, out; the voice says each page and each control."""
    screen, before, in_use = person.screen, person.inside, person.claims()
    screen.key(Qt.Key.Key_Down)
    assert screen.app.panel.speech or not person._speech
    person.picture("start")
    person.tap("start.enter", "welcome")
    assert person.inside == before + 1
    person.hears(person.text("greeting.welcome"))
    person.picture("in")
    person.tap("greeting.ready", "start")
    person.tap("start.tools" if screen.shows("start.tools") else "kind.vr", "board")
    person.picture("board")
    person.tap("tile.VR 3", "equipment")
    person.picture("headset")
    person.tap("equipment.time.0")
    assert person.equipment("vr3").status == "in_use"
    person.picture("headset_taken")
    person.tap("foot.exit", "board")
    person.tap("board.finished", "finished")
    person.tap("finished.VR 3")
    assert (person.equipment("vr3").status, person.claims()) == ("free", in_use)
    person.picture("given_back")
    person.tap("finished.leave", "goodbye")
    assert person.inside == before
    person.hears(person.text("goodbye.title"))
    person.picture("goodbye")
    person.tap("face.great")
    person.tap("foot.exit", "start")
    assert person.books("SELECT face FROM feedback") == [("great",)]


@pytest.mark.skipif(not is_installed(), reason="espeak-ng is not installed")
@pytest.mark.parametrize("size", ["1280x800", "800x480"])
def test_a_blind_visitor_hears_and_presses_keys_from_the_start_page_to_the_farewell(tmp_path: Path, size: str) -> None:
    """X5, X6: each control is chosen by what is read."""
    speech = Speech("hw:1", ("-w", str(tmp_path / "said.wav")))
    with running_screen(tmp_path, size, language="en", speech=speech) as screen:
        visit(Listener(screen, speech=speech))
