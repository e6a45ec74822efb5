"""The tables and columns that came with settings in the database (migration 12).

`version` counts the changes of a row: whoever changes it says which one they saw. `setting_mark` counts all of them,
for processes that follow. `own_kind` stands beside `kind`, which is `tool` then: its CHECK can't name kinds that a hub
makes for itself.
"""

from kiosk.store.first_tables import MOMENT

SETTINGS_TABLES = f"""
CREATE TABLE setting (
    subject TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting_change (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT REFERENCES staff (id),
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX setting_change_of_subject ON setting_change (subject, at);
CREATE INDEX setting_change_by_time ON setting_change (at);
CREATE TABLE setting_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    changes INTEGER NOT NULL,
    taken_over_at TEXT CHECK (taken_over_at {MOMENT})
) STRICT;
INSERT INTO setting_mark VALUES (1, 0, NULL);

CREATE TABLE exceptional_day (
    day TEXT PRIMARY KEY CHECK (day GLOB '????-??-??'),
    hours TEXT NOT NULL,
    sentence_fi TEXT NOT NULL,
    sentence_sv TEXT NOT NULL,
    sentence_en TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    jpeg BLOB NOT NULL
) STRICT;

CREATE TABLE equipment_kind (
    slug TEXT PRIMARY KEY CHECK (slug GLOB 'own-*'),
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    outline TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;
ALTER TABLE equipment ADD COLUMN own_kind TEXT REFERENCES equipment_kind (slug);
ALTER TABLE equipment ADD COLUMN picture TEXT REFERENCES picture (sha256);
ALTER TABLE equipment ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE zone ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE printer ADD COLUMN version INTEGER NOT NULL DEFAULT 1
"""  # noqa: S608 - our own names only
