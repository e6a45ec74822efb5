"""The tables of alarms, of messages about them, and of the history that alarms are judged by.

They are part of the released migrations m0008 and m0009 and are not changed any more.
"""

from sqlite_utils import Database

from kiosk.store.first_tables import MOMENT


def make_alarms_with_a_life(db: Database) -> None:
    """Alarms keep who acknowledged and cleared them; those of the old table are taken over."""
    db.execute("ALTER TABLE alarm RENAME TO alarm_before")
    db.execute("DROP INDEX alarm_unseen")
    db.execute(f"""
        CREATE TABLE alarm (
            id TEXT PRIMARY KEY,
            cause TEXT NOT NULL CHECK (cause IN ('help', 'attention', 'printer_error', 'job_failed', 'heaters_on',
                'offline_in_print', 'target_missed', 'no_progress', 'overdue', 'queue_stuck', 'print_room_silent',
                'disk_low', 'hub_damaged', 'wrong_clock', 'scanner_gone', 'backup_old', 'channel_fails')),
            printer_id TEXT REFERENCES printer (id),
            reason TEXT,
            raised_at TEXT NOT NULL CHECK (raised_at {MOMENT}),
            acknowledged_at TEXT CHECK (acknowledged_at {MOMENT}),
            acknowledged_by TEXT REFERENCES staff (id),
            cleared_at TEXT CHECK (cleared_at {MOMENT}),
            cleared_by TEXT REFERENCES staff (id),
            CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
            CHECK (cleared_by IS NULL OR cleared_at IS NOT NULL)
        ) STRICT
    """)
    db.execute(
        "INSERT INTO alarm (id, cause, printer_id, reason, raised_at, acknowledged_at, acknowledged_by, cleared_at)"
        " SELECT id, kind, printer_id, reason, raised_at, iif(seen_by IS NULL, NULL, seen_at), seen_by,"
        " coalesce(seen_at, iif(EXISTS (SELECT 1 FROM alarm_before AS later WHERE later.seen_at IS NULL"
        " AND later.kind = alarm_before.kind AND later.printer_id IS alarm_before.printer_id"
        " AND later.id > alarm_before.id), raised_at, NULL)) FROM alarm_before"
    )
    db.execute("DROP TABLE alarm_before")
    db.execute("CREATE UNIQUE INDEX alarm_open ON alarm (cause, ifnull(printer_id, '')) WHERE cleared_at IS NULL")
    db.execute("CREATE INDEX alarm_by_time ON alarm (raised_at)")
    db.execute(f"""
        CREATE TABLE printer_history (
            id TEXT PRIMARY KEY,
            printer_id TEXT NOT NULL REFERENCES printer (id),
            at TEXT NOT NULL CHECK (at {MOMENT}),
            printer_state TEXT NOT NULL,
            job_id TEXT REFERENCES job (id)
        ) STRICT
    """)
    db.execute("CREATE INDEX printer_history_by_time ON printer_history (printer_id, at)")
    db.execute("DROP TABLE heartbeat")
    db.execute(f"""
        CREATE TABLE process_run (
            id TEXT PRIMARY KEY,
            process TEXT NOT NULL CHECK (process IN ('app', 'printroom', 'watchdog')),
            pid INTEGER NOT NULL,
            started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
            seen_at TEXT NOT NULL CHECK (seen_at {MOMENT}),
            ended_at TEXT CHECK (ended_at {MOMENT})
        ) STRICT
    """)
    db.execute("CREATE INDEX process_run_by_time ON process_run (process, started_at)")


def make_alarm_messages(db: Database) -> None:
    """Messages that are waiting, sent or failed, and which alarms a digest told of."""
    db.execute(f"""
        CREATE TABLE alarm_message (
            id TEXT PRIMARY KEY,
            alarm_id TEXT REFERENCES alarm (id) ON DELETE CASCADE,
            contact TEXT NOT NULL,
            step INTEGER NOT NULL,
            due_at TEXT NOT NULL CHECK (due_at {MOMENT}),
            next_try_at TEXT CHECK (next_try_at {MOMENT}),
            tries INTEGER NOT NULL DEFAULT 0,
            sent_at TEXT CHECK (sent_at {MOMENT}),
            reason TEXT
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX alarm_message_once ON alarm_message (alarm_id, step) WHERE alarm_id IS NOT NULL")
    db.execute("CREATE INDEX alarm_message_waiting ON alarm_message (next_try_at) WHERE next_try_at IS NOT NULL")
    db.execute("CREATE INDEX alarm_message_digest ON alarm_message (due_at) WHERE alarm_id IS NULL")
    db.execute("""
        CREATE TABLE digest_alarm (
            message_id TEXT NOT NULL REFERENCES alarm_message (id) ON DELETE CASCADE,
            alarm_id TEXT NOT NULL REFERENCES alarm (id) ON DELETE CASCADE,
            PRIMARY KEY (message_id, alarm_id)
        ) STRICT, WITHOUT ROWID
    """)
