"""What an earlier version stored is brought up to date when its database is opened."""

import errno
import multiprocessing.synchronize
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.errors import StoreError
from kiosk.base.reason import Reason, ReasonCode, from_json
from kiosk.store import hub_db
from kiosk.store.hub_db import migration_copy, open_hub_db
from kiosk.store.schema import hub_migrations

NOW = "2026-03-01T12:00:00.000Z"


def test_a_sentence_of_an_earlier_version_becomes_a_legacy_reason(path: Path) -> None:
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0002_reasons_as_json")
        old.execute(
            "INSERT INTO alarm (id, kind, words, raised_at) VALUES ('a', 'job_failed', 'It is off.', ?)", (NOW,)
        )
        old.execute("INSERT INTO alarm (id, kind, words, raised_at) VALUES ('b', 'help', NULL, ?)", (NOW,))
        old.conn.commit()
    with closing(open_hub_db(path)) as db:
        stored = [from_json(alarm["reason"]) for alarm in db.query("SELECT reason FROM alarm ORDER BY id")]
    assert stored == [Reason(ReasonCode.LEGACY, text="It is off."), None]


def test_a_foreign_print_of_an_earlier_version_keeps_its_code(path: Path) -> None:
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0002_reasons_as_json")
        old.execute("PRAGMA foreign_keys = OFF")
        old.execute(
            "INSERT INTO printer"
            " (id, colour, road, address, bed_x_mm, bed_y_mm, height_mm, nozzle_mm, material, reason) VALUES"
            " ('p', '#112233', 'serial', '/dev/ttyUSB0', 220, 220, 250, 0.4, 'PLA', 'foreign')"
        )
        old.conn.commit()
    with closing(open_hub_db(path)) as db:
        stored = next(db.query("SELECT reason FROM printer"))["reason"]
    assert from_json(stored) == Reason(ReasonCode.FOREIGN_PRINT)


def _before_backups(path: Path) -> None:
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0007_backups")
        old.execute(
            "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position)"
            " VALUES ('1', 'a', 'Tulostus', 'a', 'a', 0)"
        )
        old.conn.commit()


def test_before_a_migration_the_database_is_copied(path: Path) -> None:
    """Q16: for this user alone, as it was, once; nothing else stays beside it."""
    _before_backups(path)
    for _ in range(2):
        open_hub_db(path).close()
    copy = migration_copy(path, "m0007_backups")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(entry.name for entry in path.parent.iterdir()) == [path.name, copy.name]
    with closing(Database(copy)) as kept:
        assert "backup" not in kept.table_names()
        assert next(kept.query("SELECT name_fi FROM zone")) == {"name_fi": "Tulostus"}


def test_without_room_for_the_copy_nothing_is_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q16, Q10."""
    _before_backups(path)

    def full(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(hub_db, "copy_database", full)
    with pytest.raises(StoreError, match="disk is full"):
        open_hub_db(path)
    with closing(Database(path)) as left:
        assert "backup" not in left.table_names()


def test_a_new_hub_has_nothing_to_copy(path: Path) -> None:
    open_hub_db(path, create=True).close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def _open(path: Path, ready: "multiprocessing.synchronize.Barrier", answers: "multiprocessing.Queue[str]") -> None:
    ready.wait()
    open_hub_db(path).close()
    answers.put("opened")


def test_of_two_processes_that_migrate_at_once_one_copies_the_old_database(path: Path) -> None:
    """Q16: the copy is never one of the migrated database."""
    _before_backups(path)
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(2)
    answers: multiprocessing.Queue[str] = context.Queue()
    processes = [context.Process(target=_open, args=(path, ready, answers)) for _ in range(2)]
    for process in processes:
        process.start()
    assert [answers.get(timeout=60) for _ in processes] == ["opened", "opened"]
    for process in processes:
        process.join()
    with closing(Database(migration_copy(path, "m0007_backups"))) as kept:
        assert "backup" not in kept.table_names()


def test_alarms_of_an_earlier_version_keep_who_saw_them_and_of_open_doubles_one_stays(path: Path) -> None:
    """N2: seen is acknowledged and over."""
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0008_alarms_with_a_life")
        old.execute(
            "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at)"
            " VALUES ('s', 'A', 'host', 'b', 'p', ?)",
            (NOW,),
        )
        for alarm_id, seen_at, seen_by in (("a", NOW, "s"), ("b", None, None), ("c", None, None), ("d", NOW, None)):
            old.execute(
                "INSERT INTO alarm (id, kind, raised_at, seen_at, seen_by) VALUES (?, 'help', ?, ?, ?)",
                (alarm_id, NOW, seen_at, seen_by),
            )
        old.conn.commit()
    with closing(open_hub_db(path)) as db:
        found = list(db.query("SELECT id, acknowledged_by, cleared_at FROM alarm ORDER BY id"))
    assert [tuple(alarm.values()) for alarm in found] == [
        ("a", "s", NOW), ("b", None, NOW), ("c", None, None), ("d", None, NOW)
    ]  # fmt: skip


def test_visits_of_an_earlier_version_stay_as_they_were_and_staff_may_end_others(path: Path) -> None:
    """Only the CHECK became wider: rows, references and indexes are sound."""
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0014_host_day")
        old.execute("INSERT INTO visit (id, opened_at, closed_at, closed_by) VALUES ('a', ?, ?, 'scan')", (NOW, NOW))
        old.conn.commit()
    with closing(open_hub_db(path)) as db:
        db.execute("INSERT INTO visit (id, opened_at, closed_at, closed_by) VALUES ('b', ?, ?, 'staff')", (NOW, NOW))
    with closing(open_hub_db(path)) as db:
        assert [(one["id"], one["closed_by"]) for one in db.query("SELECT * FROM visit ORDER BY id")] == [
            ("a", "scan"), ("b", "staff"),
        ]  # fmt: skip
        assert next(db.query("PRAGMA integrity_check")) == {"integrity_check": "ok"}
        assert list(db.query("PRAGMA foreign_key_check")) == []
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("UPDATE visit SET closed_by = 'nobody'")


def test_the_project_that_a_consultation_named_becomes_one_of_its_own(path: Path) -> None:
    """I2: codes that differ in capitals alone are one project; what was deleted stays known."""
    with closing(Database(path)) as old:
        hub_migrations.apply(old, stop_before="m0027_organisations")
        for name, project in (("a", "S21482"), ("b", "s21482"), ("c", None)):
            old.execute(
                "INSERT INTO consultation (id, day, kind, topic, asker, minutes, project)"
                " VALUES (?, '2026-03-01', 'advice', 'vr', 'company', 30, ?)",
                (name, project),
            )
        old.execute("INSERT INTO deletion VALUES ('m', 'pass', ?)", (NOW,))
        old.conn.commit()
    with closing(open_hub_db(path)) as db:
        joined = "consultation LEFT JOIN project ON project.id = project_id"
        found = db.query(f"SELECT project.code FROM {joined} ORDER BY consultation.id")
        assert [one["code"] for one in found] == ["S21482", "S21482", None]
        assert [one["kind"] for one in db.query("SELECT kind FROM deletion")] == ["pass"]
