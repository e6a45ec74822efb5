"""The tables and columns that came with the retention's record and the view log (migration 11).

The table `alarm` is made anew for the cause `retention_late`, and by migration 15 for `code_camera_gone`.
"""

from kiosk.store.first_tables import MOMENT

_CAUSES = """'help', 'attention', 'printer_error', 'job_failed', 'heaters_on',
        'offline_in_print', 'target_missed', 'no_progress', 'overdue', 'queue_stuck', 'print_room_silent',
        'disk_low', 'hub_damaged', 'wrong_clock', 'scanner_gone', 'backup_old', 'channel_fails', 'retention_late'"""


def alarms_anew(causes: str) -> str:
    """The statements that make the table `alarm` anew with these causes.

    The tables that refer to it come along: dropping a table deletes its rows first, and what refers to those.
    """
    return f"""
ALTER TABLE alarm RENAME TO alarm_before;
ALTER TABLE alarm_message RENAME TO alarm_message_before;
ALTER TABLE digest_alarm RENAME TO digest_alarm_before;
DROP INDEX alarm_open;
DROP INDEX alarm_by_time;
DROP INDEX alarm_message_once;
DROP INDEX alarm_message_waiting;
DROP INDEX alarm_message_digest;
CREATE TABLE alarm (
    id TEXT PRIMARY KEY,
    cause TEXT NOT NULL CHECK (cause IN ({causes})),
    printer_id TEXT REFERENCES printer (id),
    reason TEXT,
    raised_at TEXT NOT NULL CHECK (raised_at {MOMENT}),
    acknowledged_at TEXT CHECK (acknowledged_at {MOMENT}),
    acknowledged_by TEXT REFERENCES staff (id),
    cleared_at TEXT CHECK (cleared_at {MOMENT}),
    cleared_by TEXT REFERENCES staff (id),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
    CHECK (cleared_by IS NULL OR cleared_at IS NOT NULL)
) STRICT;
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
) STRICT;
CREATE TABLE digest_alarm (
    message_id TEXT NOT NULL REFERENCES alarm_message (id) ON DELETE CASCADE,
    alarm_id TEXT NOT NULL REFERENCES alarm (id) ON DELETE CASCADE,
    PRIMARY KEY (message_id, alarm_id)
) STRICT, WITHOUT ROWID;
INSERT INTO alarm SELECT id, cause, printer_id, reason, raised_at, acknowledged_at, acknowledged_by, cleared_at,
    cleared_by FROM alarm_before;
INSERT INTO alarm_message SELECT id, alarm_id, contact, step, due_at, next_try_at, tries, sent_at, reason
    FROM alarm_message_before;
INSERT INTO digest_alarm SELECT message_id, alarm_id FROM digest_alarm_before;
DROP TABLE digest_alarm_before;
DROP TABLE alarm_message_before;
DROP TABLE alarm_before;
CREATE UNIQUE INDEX alarm_open ON alarm (cause, ifnull(printer_id, '')) WHERE cleared_at IS NULL;
CREATE INDEX alarm_by_time ON alarm (raised_at);
CREATE UNIQUE INDEX alarm_message_once ON alarm_message (alarm_id, step) WHERE alarm_id IS NOT NULL;
CREATE INDEX alarm_message_waiting ON alarm_message (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX alarm_message_digest ON alarm_message (due_at) WHERE alarm_id IS NULL
"""  # noqa: S608 - our own names only


RETENTION_TABLES = f"""
ALTER TABLE retention_run ADD COLUMN reservations_parted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE retention_run ADD COLUMN inductions_deleted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX retention_run_by_time ON retention_run (at);

CREATE TABLE pass_view (
    id TEXT PRIMARY KEY,
    pass_id TEXT NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    why TEXT NOT NULL CHECK (why IN ('asked_by_visitor', 'lost_pass', 'fault_or_damage', 'authority'))
) STRICT;
CREATE INDEX pass_view_of_pass ON pass_view (pass_id, at);
{alarms_anew(_CAUSES)}"""
CODE_CAMERA_ALARM = alarms_anew(f"{_CAUSES}, 'code_camera_gone'")
