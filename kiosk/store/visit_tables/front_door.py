"""The tables and columns that came with the whole front door (migration 10). Never changed once released.

What must not lead back to a visit (feedback, votes) has random ids and no time of day, and its table no row ids. Its
keys begin with the day: each change writes the rows of the day anew in the order of their keys, so that not even their
places in the file say in which order they came (see `hub.leaving.unordered_rows`).
"""

from kiosk.store.first_tables import MOMENT

FRONT_DOOR_TABLES = f"""
ALTER TABLE visit ADD COLUMN children INTEGER NOT NULL DEFAULT 0 CHECK (children >= 0);
ALTER TABLE visit ADD COLUMN age_band TEXT CHECK (age_band IN ('0-12', '13-17', '18-29', '30-54', '55+'));
ALTER TABLE visit ADD COLUMN group_origin TEXT;
ALTER TABLE visit ADD COLUMN purpose TEXT CHECK (purpose IN ('own_project', 'printing', 'vr', 'studio', 'workshop',
    'remote_work', 'study', 'advice', 'demonstration', 'looking'));
ALTER TABLE visit ADD COLUMN day_pass_hash TEXT;
CREATE INDEX visit_of_day_pass ON visit (day_pass_hash) WHERE day_pass_hash IS NOT NULL;
CREATE UNIQUE INDEX visit_open_of_day_pass ON visit (day_pass_hash)
    WHERE day_pass_hash IS NOT NULL AND closed_at IS NULL;
CREATE INDEX visit_of_group ON visit (group_origin, opened_at) WHERE group_origin IS NOT NULL;

ALTER TABLE pass ADD COLUMN asked_at TEXT CHECK (asked_at {MOMENT});
CREATE TABLE linked_card (
    card_hash TEXT PRIMARY KEY,
    pass_id TEXT NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
    linked_at TEXT NOT NULL CHECK (linked_at {MOMENT})
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_card_of_pass ON linked_card (pass_id);
ALTER TABLE deletion RENAME TO deletion_before;
DROP INDEX deletion_by_time;
CREATE TABLE deletion (
    mark TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('pass', 'staff', 'code', 'card')),
    at TEXT NOT NULL CHECK (at {MOMENT})
) STRICT, WITHOUT ROWID;
INSERT INTO deletion SELECT mark, kind, at FROM deletion_before;
DROP TABLE deletion_before;
CREATE INDEX deletion_by_time ON deletion (at);

ALTER TABLE zone ADD COLUMN area TEXT;
ALTER TABLE equipment ADD COLUMN details TEXT NOT NULL DEFAULT '{{}}';

ALTER TABLE fault_report ADD COLUMN happened TEXT CHECK (happened IN ('found', 'in_use'));
ALTER TABLE fault_report ADD COLUMN symptom TEXT CHECK (symptom IN ('no_start', 'bad_picture', 'part_broken', 'missing',
    'dirty', 'other', 'maintenance', 'spare_part'));
ALTER TABLE fault_report ADD COLUMN seen_at TEXT CHECK (seen_at {MOMENT});

ALTER TABLE reservation ADD COLUMN pass_id TEXT REFERENCES pass (id) ON DELETE CASCADE;
ALTER TABLE reservation ADD COLUMN visit_id TEXT REFERENCES visit (id) ON DELETE CASCADE;
ALTER TABLE reservation ADD COLUMN event_id TEXT REFERENCES event (id) ON DELETE SET NULL;
ALTER TABLE reservation ADD COLUMN taken_at TEXT CHECK (taken_at {MOMENT});
ALTER TABLE reservation ADD COLUMN released_at TEXT CHECK (released_at {MOMENT});
CREATE INDEX reservation_of_pass ON reservation (pass_id) WHERE pass_id IS NOT NULL;
CREATE INDEX reservation_of_visit ON reservation (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE waiting (
    id TEXT PRIMARY KEY,
    line TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    joined_at TEXT NOT NULL CHECK (joined_at {MOMENT}),
    turn_at TEXT NOT NULL CHECK (turn_at {MOMENT}),
    misses INTEGER NOT NULL DEFAULT 0 CHECK (misses >= 0),
    called_at TEXT CHECK (called_at {MOMENT}),
    call_ends_at TEXT CHECK (call_ends_at {MOMENT}),
    equipment_id TEXT REFERENCES equipment (id),
    ended_at TEXT CHECK (ended_at {MOMENT}),
    outcome TEXT CHECK (outcome IN ('took', 'missed', 'left')),
    CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CHECK ((called_at IS NULL) = (equipment_id IS NULL)),
    CHECK ((called_at IS NULL) = (call_ends_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX waiting_once ON waiting (line, visit_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX waiting_number ON waiting (number) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX waiting_called ON waiting (equipment_id) WHERE ended_at IS NULL AND equipment_id IS NOT NULL;
CREATE INDEX waiting_in_line ON waiting (line, turn_at) WHERE ended_at IS NULL;
CREATE INDEX waiting_of_visit ON waiting (visit_id);

CREATE TABLE induction (
    id TEXT PRIMARY KEY,
    pass_id TEXT NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    granted_at TEXT NOT NULL CHECK (granted_at {MOMENT}),
    granted_by TEXT NOT NULL REFERENCES staff (id),
    valid_until TEXT CHECK (valid_until {MOMENT})
) STRICT;
CREATE UNIQUE INDEX induction_once ON induction (pass_id, name);

CREATE TABLE feedback (
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    id TEXT NOT NULL,
    face TEXT NOT NULL CHECK (face IN ('great', 'good', 'so_so', 'bad')),
    because TEXT CHECK (because IN ('equipment', 'help', 'room', 'crowd', 'other')),
    PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE wish (
    id TEXT PRIMARY KEY,
    text_fi TEXT NOT NULL,
    text_sv TEXT NOT NULL,
    text_en TEXT NOT NULL,
    wish_state TEXT NOT NULL DEFAULT 'proposed' CHECK (wish_state IN ('proposed', 'shown', 'declined')),
    day TEXT NOT NULL CHECK (day GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
CREATE TABLE wish_vote (
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    wish_id TEXT NOT NULL REFERENCES wish (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    PRIMARY KEY (day, wish_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_run (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    visits_parted INTEGER NOT NULL,
    reporters_parted INTEGER NOT NULL,
    passes_deleted INTEGER NOT NULL,
    audit_rows_deleted INTEGER NOT NULL,
    counts_deleted INTEGER NOT NULL
) STRICT
"""  # noqa: S608 - nothing from outside
