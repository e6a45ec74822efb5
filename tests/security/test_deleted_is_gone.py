"""What was deleted is in no byte of the database's files after the next idle moment (Q12)."""

import random
import string
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.hashing import code_hash
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import open_hub_db
from tests.hub.test_a_million_visits import put_visits
from tests.security.idle import idle_moment

KEY = b"k" * 32
PASSES = 400
LARGE_BYTES = 64 << 20


def _bytes_of(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def test_a_deleted_pass_leaves_no_byte_behind(tmp_path: Path) -> None:
    """P5, Q12: pages that were split, merged and moved meanwhile hold no copy of it either."""
    chance, path, clock = random.Random(1), tmp_path / "hub.db", SystemClock()
    with closing(open_hub_db(path, create=True)) as db:
        passes, visits = Passes(db, KEY, clock), Visits(db, clock)
        made = {}
        for _ in range(PASSES):
            nickname = "".join(chance.choices(string.ascii_letters, k=chance.randint(12, 20)))
            one = passes.create(nickname)
            made[one.id] = (nickname, code_hash(KEY, one.code))
            visit = visits.check_in(one.id)
            if chance.random() < 0.8:
                visits.check_out(visit.id, ClosedBy.SCAN)
        deleted = chance.sample(sorted(made), PASSES // 2)
        for pass_id in deleted:
            passes.delete(pass_id)
        idle_moment(path)
        left = _bytes_of(path)
        for pass_id in deleted:
            for text in (pass_id, *made[pass_id]):
                assert text.encode() not in left
        kept = next(pass_id for pass_id in made if pass_id not in deleted)
        assert made[kept][0].encode() in left


@pytest.mark.long
def test_a_pass_is_gone_from_a_large_database_too(tmp_path: Path) -> None:
    """P5, Q12: whatever its size."""
    path, clock = tmp_path / "hub.db", SystemClock()
    with closing(open_hub_db(path, create=True)) as db:
        passes, visits = Passes(db, KEY, clock), Visits(db, clock)
        with db.atomic():
            made = [passes.create(f"Kettu {'abcdefgh'[number % 8] * 9}") for number in range(2000)]
            planted = passes.create("Otso Jäljetön")
            visits.check_out(visits.check_in(planted.id).id, ClosedBy.SCAN)
            made += [passes.create() for _ in range(2000)]
        put_visits(db, 400_000, clock.now() - timedelta(days=4000))
        passes.delete(planted.id)
        idle_moment(path)
        assert path.stat().st_size > LARGE_BYTES
        left = _bytes_of(path)
        for text in (planted.id, code_hash(KEY, planted.code), "Otso Jäljetön"):
            assert text.encode() not in left
        assert passes.by_id(made[0].id) is not None
