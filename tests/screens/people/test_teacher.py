"""A teacher with a class: counted by its number in few touches, and counted out again (T1, T9)."""

from pathlib import Path

import pytest

from tests.screens.driver import running_screen
from tests.screens.people.visitor import Visitor

TOUCHES_IN_20_S = 12
"""One touch in 1.6 s, which a person of 70 manages who reads each page for the first time."""


def visit(teacher: Visitor, people: int) -> None:
    """In, with age and school; a workshop; out, all at once."""
    before = teacher.inside
    teacher.tap("start.enter", "welcome")
    teacher.picture(f"{people}_one")
    teacher.tap("greeting.group", "group")
    teacher.picture(f"{people}_group")
    for digit in str(people):
        teacher.tap(f"group.{digit}")
    teacher.tap("group.age.0-12")
    teacher.tap("group.origin.alakoulu")
    teacher.picture(f"{people}_number")
    teacher.tap("group.comeIn", "welcome")
    assert teacher.inside == before + people, "the teacher is one of them"
    assert teacher.taps <= TOUCHES_IN_20_S
    came = "SELECT headcount, age_band, group_origin FROM visit ORDER BY opened_at DESC, rowid DESC LIMIT 1"
    assert teacher.books(came) == [(people, "0-12", "alakoulu")]
    teacher.picture(f"{people}_in")
    teacher.tap("greeting.ready", "start")
    teacher.picture(f"{people}_start")
    teacher.away()
    teacher.tap("foot.help", "call_staff")
    teacher.tap("help.leave", "finished")
    teacher.picture(f"{people}_leave")
    first = teacher.taps
    while teacher.screen.shell.finished.headcount < people:
        teacher.tap("leaving.more")
    assert teacher.screen.shell.finished.headcount == people
    teacher.picture(f"{people}_leave_number")
    teacher.tap("finished.leave", "goodbye")
    assert teacher.taps - first <= TOUCHES_IN_20_S
    assert teacher.inside == before
    teacher.picture(f"{people}_goodbye")
    teacher.tap("foot.exit", "start")


@pytest.mark.parametrize(("people", "size"), [(25, "1280x800"), (45, "720x1280")])
def test_a_teacher_brings_a_class_and_takes_it_home(tmp_path: Path, people: int, size: str) -> None:
    """T1, T9."""
    with running_screen(tmp_path, size) as screen:
        visit(Visitor(screen), people)
