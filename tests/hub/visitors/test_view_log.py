"""Staff look at a pass only with a reason, and its owner sees each look (P7)."""

import pytest
from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import audit
from kiosk.hub.permissions import NotAllowedError, Role
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visitors.view_log import PassGoneError, ViewReason, delete_shown_pass, view_pass


def test_each_look_is_logged_and_its_owner_sees_it(passes: Passes, db: Database, clock: Clock, admin_id: str) -> None:
    """P7: who (the role), when, why; the audit names no pass."""
    made = passes.create("Aino")
    found = view_pass(db, clock, passes, made.id, admin_id, ViewReason.LOST_PASS)
    assert found["nickname"] == "Aino"
    stored = passes.stored(made.id)
    assert stored is not None
    assert [(view["by"], view["why"]) for view in stored["views"]] == [("admin", "lost_pass")]
    assert stored["views"][0]["at"] == to_text(clock.now())
    newest = audit.latest(db)[0]
    assert (newest.action, newest.staff_id, newest.subject, newest.detail) == (
        "view pass", admin_id, None, "lost_pass"
    )  # fmt: skip


def test_the_log_goes_with_the_pass(passes: Passes, db: Database, clock: Clock, admin_id: str) -> None:
    """P5, P7."""
    made = passes.create("Aino")
    view_pass(db, clock, passes, made.id, admin_id, ViewReason.AUTHORITY)
    assert delete_shown_pass(db, clock, passes, made.id, admin_id)
    assert db.table("pass_view").count == 0
    assert (audit.latest(db)[0].action, audit.latest(db)[0].subject) == ("delete pass", None)
    assert not delete_shown_pass(db, clock, passes, made.id, admin_id)
    with pytest.raises(PassGoneError):
        view_pass(db, clock, passes, made.id, admin_id, ViewReason.AUTHORITY)


def test_nobody_looks_or_deletes_without_a_role(
    passes: Passes, staff: StaffDirectory, db: Database, clock: Clock, admin_id: str
) -> None:
    """Q3, P7: asked of the database at each action."""
    made, left = passes.create("Aino"), staff.find_badge(staff.add("Toivo", Role.HOST, "482917"))
    assert left is not None
    staff.remove(left.id)
    for who in (None, left.id):
        with pytest.raises(NotAllowedError):
            view_pass(db, clock, passes, made.id, who, ViewReason.LOST_PASS)
        with pytest.raises(NotAllowedError):
            delete_shown_pass(db, clock, passes, made.id, who)
    assert db.table("pass_view").count == 0
    assert passes.by_id(made.id) is not None
