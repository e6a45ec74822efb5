"""A parent with children of 7 and 9: all three are counted, and all three leave; with a pass and without (T1, T9)."""

from pathlib import Path

from tests.screens.driver import running_screen
from tests.screens.people.visitor import Visitor

LAST = "SELECT headcount, children, closed_at IS NULL FROM visit ORDER BY opened_at DESC, rowid DESC LIMIT 1"


def visit_with_pass(parent: Visitor) -> None:
    """A scan and two taps; nobody must press anything more. A second scan ends the visit of all."""
    before = parent.inside
    code = parent.screen.seeded.pass_code
    parent.scan(code, "greeting")
    parent.picture("pass_alone")
    for _ in range(2):
        parent.tap("children.more")
    assert (parent.inside, parent.taps) == (before + 3, 2)
    parent.picture("pass_three")
    parent.screen.move(9)
    parent.screen.until_page("start")
    parent.check_what_is_said()
    parent.scan(code, "farewell")
    parent.picture("pass_leaving")
    parent.tap("farewell.leave", "goodbye")
    assert parent.inside == before
    assert parent.books(LAST) == [(3, 2, 0)]
    parent.picture("pass_goodbye")
    parent.tap("foot.exit", "start")


def visit_without_pass(parent: Visitor) -> None:
    """Three taps in; out through help, where leaving stands too; first a child alone, then the others."""
    before = parent.inside
    parent.tap("start.enter", "welcome")
    for _ in range(2):
        parent.tap("children.more")
    assert (parent.inside, parent.taps) == (before + 3, 3)
    parent.picture("three")
    parent.tap("greeting.ready", "start")
    parent.picture("start")
    parent.away()
    parent.tap("foot.help", "call_staff")
    parent.picture("help")
    parent.tap("help.leave", "finished")
    parent.picture("leave")
    parent.tap("finished.leave", "goodbye")
    assert parent.inside == before + 2
    parent.tap("foot.exit", "start")
    parent.tap("foot.help", "call_staff")
    parent.tap("help.leave", "finished")
    parent.tap("leaving.more")
    parent.picture("leave_two")
    parent.tap("finished.leave", "goodbye")
    assert parent.inside == before
    parent.picture("goodbye")
    parent.tap("foot.exit", "start")


def test_a_parent_with_a_pass_and_two_children_are_counted_and_leave(tmp_path: Path) -> None:
    """T1, T4."""
    with running_screen(tmp_path, "1280x720") as screen:
        visit_with_pass(Visitor(screen))


def test_a_parent_without_a_pass_and_two_children_are_counted_and_leave(tmp_path: Path) -> None:
    """T1, T9, P1."""
    with running_screen(tmp_path, "800x480") as screen:
        visit_without_pass(Visitor(screen))
