"""A pass holder in winter gloves: touches are off the middle, drag, come twice, or with two fingers (X6, T1)."""

from datetime import timedelta
from itertools import cycle
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.screens.devices import double_touch
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import box
from tests.screens.people.visitor import Picture, Visitor, no_picture
from tests.screens.seed import here

OFF_MM = 3.0
"""Beside the middle of a control."""
DRAG_MM = 2.5
"""From press to release."""
APART_MM = 9.0
"""Between two fingers in one mitten."""


class Gloved(Visitor):
    """A person in gloves. Each touch is of another kind."""

    def __init__(self, screen: ScreenDriver, picture: Picture = no_picture, first: int = 0) -> None:
        """first: how the first touch is."""
        super().__init__(screen, picture)
        self._kinds = cycle((self._dragged, self._twice, self._two_fingers))
        for _ in range(first):
            next(self._kinds)
        self._mm = screen.app.panel.trueMm

    def press(self, item: QQuickItem) -> None:
        """Touch it somehow."""
        at = (box(item).center() + QPointF(OFF_MM, OFF_MM) * self._mm).toPoint()
        self.screen.unhurried(at.x(), at.y())
        next(self._kinds)(at)
        QTest.qWait(20)

    def _events(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.screen.window, self.screen.finger)

    def _dragged(self, at: QPoint) -> None:
        window, step = self.screen.window, QPoint(round(DRAG_MM * self._mm / 2), 1)
        self._events().press(0, at, window).commit()
        self._events().move(0, at + step, window).commit()
        self._events().move(0, at + step + step, window).commit()
        self._events().release(0, at + step + step, window).commit()

    def _twice(self, at: QPoint) -> None:
        self._once(at)
        # a panel says when it was touched; here it is when the page of the first touch is there, which may take longer
        with patch.object(double_touch, "AGAIN_MS", 60_000):
            self._once(at)

    def _once(self, at: QPoint) -> None:
        self._events().press(0, at, self.screen.window).commit()
        self._events().release(0, at, self.screen.window).commit()
        QTest.qWait(40)

    def _two_fingers(self, at: QPoint) -> None:
        window, apart = self.screen.window, QPoint(0, round(APART_MM * self._mm))
        other = at + apart if at.y() + apart.y() < window.height() else at - apart
        self._events().press(0, at, window).commit()
        self._events().stationary(0).press(1, other, window).commit()
        self._events().release(0, at, window).release(1, other, window).commit()


def visit(person: Gloved) -> None:
    """In, an hour of VR, the line for the studio, a computer for later, given back, a fault, out."""
    screen, code = person.screen, person.screen.seeded.pass_code
    before, in_use = person.inside, person.claims()
    person.scan(code, "greeting")
    person.picture("in")
    person.tap("greeting.ready", "questions")
    person.picture("questions")
    person.tap("question.goOn", "start")
    assert person.inside == before + 1
    person.tap("start.tools" if screen.shows("start.tools") else "kind.vr", "board")
    person.tap("tile.VR 3", "equipment")
    person.picture("headset")
    person.tap("equipment.time.1")
    until = person.equipment("vr3").claim_until_at
    assert until is not None, "not undone by a second tap"
    assert until - here(14, 42) < timedelta(minutes=1), "an hour, not extended by a second tap"
    person.picture("headset_taken")
    person.tap("foot.exit", "board")

    person.tap("tile.Studio", "equipment")
    person.tap("equipment.join")
    assert screen.shell.equipmentPage.done == "join"
    assert len(screen.seeded.services.equipment.lines.in_turn("mic")) == 1
    person.picture("line")
    person.tap("foot.exit", "board")

    person.tap("tile.Kone 1", "equipment")
    hour = next(name for name in sorted(screen.names()) if name.startswith("hour.free."))
    person.tap(hour)
    assert person.books("SELECT count(*) FROM reservation WHERE pass_id IS NOT NULL") == [(1,)]
    person.picture("reserved")
    person.tap("foot.exit", "board")

    screen.move(11)
    person.tap("tile.VR 3", "equipment")
    person.tap("equipment.return")
    assert (person.equipment("vr3").status, person.claims()) == ("free", in_use)
    person.picture("given_back")
    person.tap("foot.exit", "board")

    taps = person.taps
    person.tap("tile.VR 1", "equipment")
    person.tap("equipment.fault", "fault_report")
    person.picture("fault")
    person.tap("fault.no_start", "fault_thanks")
    assert person.taps - taps == 3, "T1"
    assert person.books("SELECT symptom FROM fault_report WHERE symptom IS NOT NULL") == [("no_start",)]
    person.picture("fault_thanks")

    person.away()
    person.scan(code, "farewell")
    person.picture("leaving")
    person.tap("farewell.leave", "goodbye")
    assert person.inside == before
    assert screen.seeded.services.equipment.lines.in_turn("mic") == (), "who left does not wait"
    person.picture("goodbye")
    person.tap("foot.exit", "start")


@pytest.mark.parametrize(("size", "first"), [("1280x720", 0), ("800x480", 1), ("720x1280", 2)])
def test_a_pass_holder_in_gloves_does_all_there_is_to_do(tmp_path: Path, size: str, first: int) -> None:
    """T1, T3, X6: a touch counts once, whatever the finger does."""
    with running_screen(tmp_path, size) as screen:
        visit(Gloved(screen, first=first))
