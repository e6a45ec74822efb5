"""The tables and columns that came with the office (migration 16): known devices, codes to pair one, lock-outs.

The table `process_run` is made anew for the process `office`.
"""

from kiosk.store.first_tables import MOMENT

OFFICE_TABLES = f"""
ALTER TABLE audit ADD COLUMN place TEXT CHECK (place IN ('kiosk', 'office', 'printroom', 'terminal'));

CREATE TABLE office_server (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    address TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at {MOMENT})
) STRICT;

CREATE TABLE office_code (
    code_hash TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    ends_at TEXT NOT NULL CHECK (ends_at {MOMENT})
) STRICT, WITHOUT ROWID;

CREATE TABLE office_device (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL CHECK (role IN ('host', 'operator', 'admin')),
    token_hash TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'computer')),
    browser TEXT NOT NULL,
    paired_at TEXT NOT NULL CHECK (paired_at {MOMENT}),
    seen_at TEXT NOT NULL CHECK (seen_at {MOMENT}),
    pin_at TEXT NOT NULL CHECK (pin_at {MOMENT}),
    ended_at TEXT CHECK (ended_at {MOMENT})
) STRICT;
CREATE INDEX office_device_of_staff ON office_device (staff_id) WHERE ended_at IS NULL;

CREATE TABLE office_tries (
    subject TEXT PRIMARY KEY,
    wrong INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    locked_until TEXT CHECK (locked_until {MOMENT})
) STRICT, WITHOUT ROWID;

ALTER TABLE process_run RENAME TO process_run_before;
DROP INDEX process_run_by_time;
CREATE TABLE process_run (
    id TEXT PRIMARY KEY,
    process TEXT NOT NULL CHECK (process IN ('app', 'printroom', 'watchdog', 'office')),
    pid INTEGER NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
    seen_at TEXT NOT NULL CHECK (seen_at {MOMENT}),
    ended_at TEXT CHECK (ended_at {MOMENT})
) STRICT;
INSERT INTO process_run SELECT id, process, pid, started_at, seen_at, ended_at FROM process_run_before;
DROP TABLE process_run_before;
CREATE INDEX process_run_by_time ON process_run (process, started_at)
"""  # noqa: S608 - our own names only
