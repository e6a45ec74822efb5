"""A visitor of 70 without a pass: in, a headset taken and given back, a face, out; by touch alone (T9, P1)."""

from pathlib import Path

import pytest

from tests.screens.driver import running_screen
from tests.screens.people.visitor import Visitor


def visit(person: Visitor) -> None:
    """Every step is offered on the page before."""
    before, in_use = person.inside, person.claims()
    person.picture("start")
    person.tap("start.enter", "welcome")
    assert person.inside == before + 1
    person.picture("in")
    person.tap("greeting.ready", "start")
    assert person.taps == 2, "T1: without a pass it takes two touches"
    person.tap("start.tools" if person.screen.shows("start.tools") else "kind.vr", "board")
    person.picture("board")
    person.tap("tile.VR 1", "equipment")
    person.picture("headset")
    person.tap("equipment.time.0")
    assert person.equipment("vr1").status == "in_use"
    person.picture("headset_taken")
    person.away()
    person.picture("start_later")
    person.tap("start.tools" if person.screen.shows("start.tools") else "kind.vr", "board")
    person.tap("board.finished", "finished")
    person.picture("finished")
    person.tap("finished.VR 1")
    assert person.equipment("vr1").status == "free"
    person.picture("given_back")
    person.tap("finished.leave", "goodbye")
    assert (person.inside, person.claims()) == (before, in_use)
    person.picture("goodbye")
    person.tap("face.great")
    person.picture("goodbye_face")
    person.tap("foot.exit", "start")
    assert person.books("SELECT face FROM feedback") == [("great",)]
    ended = person.books("SELECT length_estimated, closed_by FROM visit WHERE closed_at IS NOT NULL")
    assert ended == [(1, "person")], "whose it was is a guess, and is marked as one"


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_a_visitor_of_70_takes_a_headset_gives_it_back_leaves_and_gives_a_face(tmp_path: Path, size: str) -> None:
    """T9, T1, P1."""
    with running_screen(tmp_path, size) as screen:
        visit(Visitor(screen))
