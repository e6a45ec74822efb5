"""What an earlier version stored is brought up to date when its database is opened."""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode, from_json
from kiosk.store.hub_db import open_hub_db
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
