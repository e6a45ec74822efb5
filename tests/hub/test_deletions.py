"""What was deleted is deleted again in a database from before (Q12)."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub import deletions
from kiosk.hub.staff import Role, StaffDirectory
from kiosk.hub.visitors.deleting_again import delete_again
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.store.database_copy import copy_database
from kiosk.store.hub_db import open_hub_db, row
from tests.new_hub import new_hub_db

KEY = b"k" * 32
CLOCK = SystemClock()
HASHER = PasswordHasher(1, 8, 1)


class Hub:
    """A hub, and a copy of it that an earlier backup holds."""

    def __init__(self, db: Database, path: Path) -> None:
        self.db = db
        self.path = path
        self.passes = Passes(db, KEY, CLOCK)
        self.staff = StaffDirectory(db, KEY, CLOCK, HASHER)

    def badge(self, name: str, role: Role = Role.HOST) -> tuple[str, str]:
        """The id and the badge's code of a new member of staff."""
        code = self.staff.add(name, role, "824613")
        found = self.staff.find_badge(code)
        assert found is not None
        return found.id, code

    def copy(self) -> Path:
        target = self.path.with_name("earlier.db")
        copy_database(self.path, target)
        return target

    def restored(self, earlier: Path) -> "Hub":
        """The earlier copy, with what was deleted since deleted again."""
        db = open_hub_db(earlier)
        delete_again(db, KEY, CLOCK, deletions.noted(self.db))
        return Hub(db, earlier)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    with closing(new_hub_db(tmp_path / "hub.db")) as db:
        yield Hub(db, tmp_path / "hub.db")


def test_a_deleted_pass_is_deleted_again_and_its_visits_stay_as_counts(hub: Hub) -> None:
    """Q12, P5: in no byte; the pass of somebody else works."""
    gone, stays = hub.passes.create("Aino Trace"), hub.passes.create("Otso")
    Visits(hub.db, CLOCK).check_in(gone.id)
    earlier = hub.copy()
    hub.passes.delete(gone.id)
    restored = hub.restored(earlier)
    assert restored.passes.find(gone.code) is None
    assert restored.passes.find(stays.code) is not None
    assert Visits(restored.db, CLOCK).people_inside() == 1
    restored.db.close()
    left = earlier.read_bytes()
    assert b"Aino Trace" not in left
    assert gone.id.encode() not in left


def test_who_left_the_staff_stays_out(hub: Hub) -> None:
    """Q12: the badge of somebody who was removed since the backup."""
    left_id, left_badge = hub.badge("Aino")
    _, badge = hub.badge("Otso")
    earlier = hub.copy()
    hub.staff.remove(left_id)
    restored = hub.restored(earlier)
    assert restored.staff.find_badge(left_badge) is None
    assert restored.staff.find_badge(badge) is not None
    assert [member.name for member in restored.staff.members()] == ["Otso"]
    restored.db.close()


def test_a_code_that_was_lost_and_replaced_stays_unknown(hub: Hub) -> None:
    """Q12: whoever found the pass or the badge can't use it after a restore either; the person keeps the rest."""
    lost_pass = hub.passes.create("Aino")
    staff_id, lost_badge = hub.badge("Otso")
    earlier = hub.copy()
    hub.passes.renew(lost_pass.id)
    hub.staff.new_badge(staff_id, by=None)
    restored = hub.restored(earlier)
    assert restored.passes.find(lost_pass.code) is None
    assert restored.passes.by_id(lost_pass.id) is not None
    assert restored.staff.find_badge(lost_badge) is None
    assert [member.name for member in restored.staff.members()] == ["Otso"]
    assert restored.staff.find_badge(restored.staff.new_badge(staff_id, by=None)) is not None
    restored.db.close()


def test_a_restored_hub_remembers_for_the_next_restore(hub: Hub) -> None:
    """Q12: of a still older backup."""
    gone = hub.passes.create("Aino")
    earlier = hub.copy()
    hub.passes.delete(gone.id)
    restored = hub.restored(earlier)
    assert deletions.noted(restored.db) == deletions.noted(hub.db)
    restored.db.close()


def test_the_memory_names_nobody_and_ends(hub: Hub) -> None:
    """Q12, P5: a keyed hash of an id that is nowhere else; dropped with the last backup that may hold the person."""
    gone = hub.passes.create("Aino")
    hub.passes.delete(gone.id)
    (one,) = deletions.noted(hub.db)
    assert gone.id not in str(one)
    assert deletions.newest_at(hub.db) == one.at
    deletions.forget_older(hub.db, one.at)
    assert deletions.noted(hub.db) == {one}
    deletions.forget_older(hub.db, "9999")
    assert row(hub.db, "SELECT count(*) AS n FROM deletion") == {"n": 0}
    assert deletions.newest_at(hub.db) == ""


def test_another_hubs_list_deletes_nobody(hub: Hub) -> None:
    """Q12: its marks are made with another key."""
    stays = hub.passes.create("Aino")
    earlier = hub.copy()
    hub.passes.delete(stays.id)
    with closing(open_hub_db(earlier)) as db:
        assert delete_again(db, b"x" * 32, CLOCK, deletions.noted(hub.db)) == 0
        assert Passes(db, KEY, CLOCK).find(stays.code) is not None
