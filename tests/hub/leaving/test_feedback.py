"""Feedback that is tied to nobody, in every byte (P1, P9)."""

import hashlib
import uuid
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.leaving import unordered_rows
from kiosk.hub.leaving.feedback import Because, Face, Feedback
from kiosk.hub.leaving.wishes import Wishes
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import open_hub_db, row, rows
from tests.hub.conftest import HandClock
from tests.new_hub import new_hub_db

TZ = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def feedback(db: Database, clock: HandClock) -> Feedback:
    return Feedback(db, clock, TZ)


def answers(db: Database) -> list[tuple[str, str | None]]:
    return [(line["face"], line["because"]) for line in rows(db, "SELECT face, because FROM feedback")]


def test_one_tap_is_an_answer_and_a_second_one_changes_it(feedback: Feedback, db: Database) -> None:
    first = feedback.give(Face.GOOD)
    second = feedback.give(Face.BAD, instead_of=first)
    feedback.give(Face.BAD, Because.CROWD, instead_of=second)
    assert answers(db) == [("bad", "crowd")]
    assert feedback.take_back(second)
    assert not feedback.take_back(second)
    assert answers(db) == []


def test_an_answer_holds_a_day_and_no_time(feedback: Feedback, db: Database, clock: HandClock) -> None:
    """P9: the id is 128 random bits and no UUID with a time; the day is that of the hub."""
    clock.at = clock.at.replace(hour=22, minute=30)  # past midnight in Helsinki
    feedback.give(Face.GREAT, Because.HELP)
    found = row(db, "SELECT * FROM feedback")
    assert found is not None
    assert set(found) == {"day", "id", "face", "because"}
    assert found["day"] == "2026-03-03"
    assert len(bytes.fromhex(found["id"])) == unordered_rows.ID_BYTES == 16
    ids = [unordered_rows.random_id() for _ in range(2000)]
    assert len(set(ids)) == len(ids)
    for bit in range(128):  # a time would make leading bits the same
        ones = sum(uuid.UUID(one).int >> bit & 1 for one in ids)
        assert 800 < ones < 1200, bit


def test_an_answer_changes_nothing_but_its_own_table(
    feedback: Feedback, visits: Visits, db: Database, clock: HandClock
) -> None:
    """P9: neither the visit nor anything else in the database says that somebody answered."""
    visit = visits.check_in()
    visits.check_out(visit.id, ClosedBy.PERSON)
    tables = [name for name in db.table_names() if name not in ("feedback", "sqlite_stat1")]
    before = {name: rows(db, f"SELECT * FROM {name}") for name in tables}
    clock.move(seconds=3)
    feedback.give(Face.GREAT, Because.ROOM)
    assert {name: rows(db, f"SELECT * FROM {name}") for name in tables} == before
    assert db.table("feedback").foreign_keys == []


@pytest.fixture
def two_hubs(tmp_path: Path) -> tuple[Path, Path]:
    folders = (tmp_path / "one", tmp_path / "other")
    for folder in folders:
        folder.mkdir()
    return folders


def pages_of(path: Path, table: str) -> list[bytes]:
    """The pages of a table in the file, as they are after the last commit."""
    with closing(open_hub_db(path)) as db:
        [(size,)] = db.conn.execute("PRAGMA page_size").fetchall()
        found = rows(db, "SELECT rootpage FROM sqlite_master WHERE tbl_name = ? AND rootpage > 0", table)
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    data = path.read_bytes()
    return [data[size * (line["rootpage"] - 1) : size * line["rootpage"]] for line in found]


def test_the_bytes_of_the_file_do_not_say_in_which_order_the_answers_came(
    two_hubs: tuple[Path, Path], clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P9: the same answers and votes of a day in another order are the same bytes, also after some were changed."""
    order = list(range(12))
    pages = []
    for folder, wanted in zip(two_hubs, (order, order[::-1]), strict=True):
        path = folder / "hub.db"
        now = HandClock()
        with closing(new_hub_db(path)) as db:
            feedback, wishes = Feedback(db, now, TZ), Wishes(db, now, TZ)
            monkeypatch.setattr(unordered_rows, "random_id", lambda: "w" * 32)
            wish_id = wishes.propose("Drone")
            assert wish_id is not None
            wishes.show(wish_id, None)  # type: ignore[arg-type]
            for number in wanted:
                now.at += timedelta(minutes=7)
                monkeypatch.setattr(
                    unordered_rows,
                    "random_id",
                    lambda n=number: hashlib.md5(bytes([n]), usedforsecurity=False).hexdigest(),
                )
                answer = feedback.give(Face.GREAT)
                if number % 3 == 0:
                    feedback.give(list(Face)[number % 4], Because.CROWD, instead_of=answer)
                wishes.vote(wish_id)
        pages.append([pages_of(path, "feedback"), pages_of(path, "wish_vote")])
    assert pages[0] == pages[1]
    assert b"great" in pages[0][0][0]


def test_the_log_forgets_the_order_of_answers_and_visits(feedback: Feedback, visits: Visits, path: Path) -> None:
    """P9: what was stored one after the other is not read from the write-ahead log once somebody is gone."""
    visit = visits.check_in()
    visits.check_out(visit.id, ClosedBy.PERSON)
    feedback.give(Face.SO_SO)
    log = path.with_name(path.name + "-wal")
    assert b"so_so" in log.read_bytes()
    feedback.forget_order()
    assert log.read_bytes() == b""


def test_few_answers_are_not_shown(feedback: Feedback, clock: HandClock) -> None:
    """Fewer than five say who it was."""
    for _ in range(4):
        feedback.give(Face.GOOD)
    today = clock.now().date()
    assert feedback.tally(today) is None
    feedback.give(Face.BAD)
    assert feedback.tally(today) == {Face.GREAT: 0, Face.GOOD: 4, Face.SO_SO: 0, Face.BAD: 1}
    clock.move(days=1)
    assert feedback.tally(clock.now().date()) is None
