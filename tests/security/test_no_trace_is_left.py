"""What was deleted, by a person or for its age, is in no byte of the hub, nor back after a restore (P5, P6, Q12)."""

import random
import uuid
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.clock import Clock, SystemClock, to_text
from kiosk.hub import deletions
from kiosk.hub.hashing import code_hash
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.deleting_again import delete_again
from kiosk.hub.visitors.passes import NewPass, Passes
from kiosk.hub.visitors.view_log import ViewReason, view_pass
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.backup.archive import decrypt, unpack
from kiosk.store.database_copy import copy_database
from kiosk.store.hub_db import open_hub_db
from kiosk.store.restore import restore_hub_db
from kiosk.store.write_ahead_log import empty_log
from tests.cli.forked_kiosk import run_kiosk
from tests.cli.test_backup import PRIVATE, PUBLIC
from tests.screens.driver import running_screen
from tests.screens.seed import Seeded, seed, tool_id
from tests.security.idle import idle_moment

KEY = b"k" * 32
NICKNAME = "Otso Jäljetön"
CROWD = 20_000
NOW = SystemClock()


class ClockAt:
    """A clock that stands."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic_s(self) -> float:
        return 0.0


def ago(days: float) -> ClockAt:
    return ClockAt(NOW.now() - timedelta(days=days))


def traces(made: NewPass, key: bytes) -> list[bytes]:
    """Whatever leads to a pass, in every form in which it might be written."""
    hashed = code_hash(key, made.code)
    texts = [made.id, hashed, NICKNAME, made.code]
    raw = [uuid.UUID(made.id).bytes, uuid.UUID(made.id).hex.encode(), bytes.fromhex(hashed)]
    return [*raw, *(text.encode(coding) for text in texts for coding in ("utf-8", "utf-16-le", "utf-16-be"))]


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def assert_no(found: Iterable[bytes], folder: Path) -> None:
    whole = bytes_of(folder)
    assert [trace for trace in found if trace in whole] == []


def leave_traces(seeded: Seeded) -> NewPass:
    """A pass that did everything: a nickname, a visit, a fault, a card, a booking; staff looked at it."""
    services, db, clock = seeded.services, seeded.services.hub_db, seeded.clock
    made = services.passes.create(NICKNAME, municipality="Viitasaari")
    visit = services.visits.check_in(made.id)
    services.equipment.report_fault(tool_id(db, "vr1"), "The strap is torn.", pass_id=made.id)
    services.passes.cards.link(made.id, "24014000123456")
    at, later = to_text(clock.now() + timedelta(hours=1)), to_text(clock.now() + timedelta(hours=2))
    db.execute(
        "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, pass_id, visit_id) VALUES ('r', ?, ?, ?, ?, ?)",
        (tool_id(db, "vr1"), at, later, made.id, visit.id),
    )
    view_pass(db, clock, services.passes, made.id, seeded.staff_id, ViewReason.LOST_PASS)
    return made


def crowd(seeded: Seeded, first: int, count: int) -> None:
    """Other passes, some of them with a visit: pages are filled and balanced."""
    at, db, chance = to_text(seeded.clock.now()), seeded.services.hub_db, random.Random(first)
    ids = [str(uuid.UUID(int=chance.getrandbits(128))) for _ in range(count)]
    with db.atomic():
        db.conn.executemany(
            "INSERT INTO pass (id, code_hash, nickname, created_at, last_used_at) VALUES (?, ?, ?, ?, ?)",
            (
                (one, chance.randbytes(32).hex(), f"Kävijä {'abc' * (number % 5)}", at, at)
                for number, one in enumerate(ids)
            ),
        )
        db.conn.executemany(
            "INSERT INTO visit (id, pass_id, opened_at, closed_at, closed_by) VALUES (?, ?, ?, ?, 'scan')",
            ((f"{first + number:036d}", one, at, at) for number, one in enumerate(ids[::10])),
        )


def kiosk(*words: str | Path) -> None:
    done = run_kiosk(*words, timeout_s=60)
    assert done.returncode == 0, done.stderr


def database_of(backup: Path, folder: Path) -> Path:
    """The folder with what is in a backup, as it was stored."""
    folder.mkdir()
    decrypt(backup, folder.with_suffix(".tar"), PRIVATE)
    unpack(folder.with_suffix(".tar"), folder, backup)
    return folder


def test_a_pass_deleted_by_its_own_scan_is_in_no_byte_nor_back_after_a_restore(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """P5, P8, Q12, Q16: database, log, shared memory, readings, logs; and a new machine made from the backup before.

    It is one of 20,000. The backup after it holds nothing of it either.
    """
    data, place = tmp_path / "data", tmp_path / "place"
    (data / "secrets").mkdir(parents=True)
    place.mkdir()
    seeded = seed(data)
    key = (data / "key").read_bytes()
    (data / "key").rename(data / "secrets" / "code.key")
    config, identity = tmp_path / "kiosk.toml", tmp_path / "private.txt"
    config.write_text(
        f'[places]\ndata_dir = "data"\nruntime_dir = "run"\n[backup]\nto = "{place}"\nrecipient = "{PUBLIC}"\n'
    )
    identity.write_text(PRIVATE)
    with running_screen(data, seeded=seeded) as screen:
        crowd(seeded, 0, CROWD // 2)
        made = leave_traces(seeded)
        crowd(seeded, CROWD // 2, CROWD // 2)
        leads = traces(made, key)
        assert sum(trace in bytes_of(data) for trace in leads) >= 3, "they can be found"
        kiosk("backup", "--now", "--config", config)
        (backup,) = place.glob("*.age")
        screen.scan_keys(made.code)
        screen.until_page("farewell")
        screen.shell.ownData.begin()
        screen.until_page("own_data")
        screen.touch_item("own.delete")
        screen.move(1)
        screen.touch_item("own.confirm")
        screen.until_page("start")
        kiosk("backup", "--list-only", "--config", config)
        idle_moment(data / "hub.db")
        assert_no(leads, data)
    assert_no(leads, data)
    assert [trace for trace in leads if trace in caplog.text.encode()] == []

    kiosk("backup", "--now", "--config", config)
    (after,) = set(place.glob("*.age")) - {backup}
    assert_no(leads, database_of(after, tmp_path / "after"))

    new = tmp_path / "new" / "kiosk.toml"
    kiosk("restore", backup, "--identity", identity, "--config", new)

    assert_no(leads, new.parent)
    with closing(open_hub_db(new.parent / "data" / "hub.db")) as db:
        assert Passes(db, key, NOW).find(made.code) is None
        assert db.table("visit").count > 0


def opened(path: Path, clock: Clock) -> tuple[Database, Passes, Visits]:
    db = open_hub_db(path, create=True)
    return db, Passes(db, KEY, clock), Visits(db, clock)


def restored(earlier: Path, path: Path, known: Database) -> None:
    """As `kiosk restore` does it."""

    def prepare(db: Database) -> None:
        delete_again(db, KEY, NOW, deletions.noted(known))
        run_retention(db, NOW, lambda: True)

    restore_hub_db(earlier, path, NOW.now(), prepare)


def test_a_pass_that_nobody_used_for_730_days_is_in_no_byte(tmp_path: Path) -> None:
    """P6, Q12: nor after a restore of the backup before, which needs no list to know its age."""
    path, earlier = tmp_path / "hub" / "hub.db", tmp_path / "earlier.db"
    path.parent.mkdir()
    db, passes, visits = opened(path, ago(731))
    with closing(db):
        made = passes.create(NICKNAME)
        visits.check_out(visits.check_in(made.id).id, ClosedBy.SCAN)
        leads = traces(made, KEY)
        copy_database(path, earlier)
        found = run_retention(db, NOW, lambda: True)
        assert found is not None
        assert found.passes_deleted == 1
        assert empty_log(path)
        assert_no(leads, path.parent)
        (tmp_path / "new").mkdir()
        restored(earlier, tmp_path / "new" / "hub.db", db)
    assert_no(leads, tmp_path / "new")


def test_the_link_of_a_visit_of_91_days_ago_is_in_no_byte(tmp_path: Path) -> None:
    """P6, Q12: the pass stays; its id is as often in the files as before the visit, and no time leads to it.

    The same after a restore of the backup before.
    """
    path, earlier = tmp_path / "hub" / "hub.db", tmp_path / "earlier.db"
    path.parent.mkdir()
    db, passes, visits = opened(path, ago(91))
    with closing(db):
        made = passes.create(NICKNAME)
        assert empty_log(path)
        before = bytes_of(path.parent).count(made.id.encode())
        visit = visits.check_out(visits.check_in(made.id).id, ClosedBy.SCAN)
        copy_database(path, earlier)
        assert earlier.read_bytes().count(made.id.encode()) > before
        found = run_retention(db, NOW, lambda: True)
        assert found is not None
        assert found.visits_parted == 1
        assert empty_log(path)
        (tmp_path / "new").mkdir()
        restored(earlier, tmp_path / "new" / "hub.db", db)
        kept = passes.by_id(made.id)
    assert kept is not None
    assert visit.opened_at not in (kept.created_at, kept.last_used_at)
    for folder in (path.parent, tmp_path / "new"):
        whole = bytes_of(folder)
        assert whole.count(made.id.encode()) == before
        assert visit.id.encode() in whole, "it still counts"
