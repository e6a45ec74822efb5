"""A Swedish speaker who reaches only the lowest 40 % of the screen: the whole visit (X7, X9, X10)."""

from pathlib import Path

import pytest

from tests.screens.driver import running_screen
from tests.screens.people.visitor import Seated


def visit(person: Seated) -> None:
    """Low reach switched on, in, a headset with undo and without, a fault, given back, out."""
    screen, before, in_use = person.screen, person.inside, person.claims()
    person.tap("foot.access", "access")
    person.tap("access.lowReach")
    assert screen.app.panel.lowReach
    person.picture("access")
    person.tap("foot.exit", "start")
    person.picture("start")
    person.tap("start.enter", "welcome")
    assert person.inside == before + 1
    person.picture("in")
    person.tap("greeting.ready", "start")
    person.tap("start.tools", "board")
    person.picture("board")
    person.tap("tile.VR 3", "equipment")
    person.picture("headset")
    person.tap("equipment.time.0")
    assert person.equipment("vr3").status == "in_use"
    person.tap("equipment.undo")
    assert person.equipment("vr3").status == "free"
    person.tap("equipment.time.0")
    person.picture("headset_taken")
    person.tap("equipment.fault", "fault_report")
    person.picture("fault")
    person.tap("fault.dirty", "fault_thanks")
    person.picture("fault_thanks")
    person.tap("foot.exit", "board")
    person.tap("board.finished", "finished")
    person.picture("finished")
    person.tap("finished.VR 3")
    assert (person.equipment("vr3").status, person.claims()) == ("free", in_use)
    person.picture("given_back")
    person.tap("finished.leave", "goodbye")
    assert person.inside == before
    person.picture("goodbye")
    person.tap("face.good")
    person.picture("goodbye_face")
    person.tap("foot.exit", "start")
    assert person.books("SELECT face FROM feedback") == [("good",)]


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_a_swedish_speaker_in_a_wheelchair_visits_the_hub(tmp_path: Path, size: str) -> None:
    """X7, X9, X10."""
    with running_screen(tmp_path, size) as screen:
        person = Seated(screen)
        person.tap("foot.language.sv")
        assert screen.shell.language == "sv"
        visit(person)
        screen.shell.visitor_gone()
        assert screen.app.panel.is_default
        assert screen.shell.language == "fi"
