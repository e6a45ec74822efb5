"""What came with assessments of digital maturity and plans (migration 32). Never changed once released.

A question set is the file with the questions as it was when an assessment was begun, by its SHA-256; an answer is kept
by the key of its statement, `area.statement`. A vision, an action plan and a future map belong to an organisation.
Days are of the hub's calendar. `cells`: JSON, see kiosk/hub/plans/future_map.py.
"""

from kiosk.store.first_tables import MOMENT

_DAY = "GLOB '????-??-??'"

ASSESSMENT_TABLES = f"""
CREATE TABLE question_set (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    content TEXT NOT NULL
) STRICT;
CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    question_set_id TEXT NOT NULL REFERENCES question_set (id),
    started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    finished_at TEXT CHECK (finished_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX assessment_of_organisation ON assessment (organisation_id, started_at);
CREATE INDEX assessment_finished ON assessment (finished_at) WHERE finished_at IS NOT NULL;
CREATE TABLE assessment_answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('not_yet', 'a_little', 'partly', 'mostly', 'yes', 'not_for_us')),
    PRIMARY KEY (assessment_id, statement)
) STRICT, WITHOUT ROWID;

CREATE TABLE vision (
    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
    sentence TEXT NOT NULL,
    customers TEXT NOT NULL,
    valued TEXT NOT NULL,
    goal TEXT NOT NULL,
    agreed_on TEXT CHECK (agreed_on {_DAY}),
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE TABLE measure (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    area TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    first_step TEXT NOT NULL,
    owner TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on {_DAY}),
    due_on TEXT NOT NULL CHECK (due_on {_DAY}),
    measure_state TEXT NOT NULL CHECK (measure_state IN ('not_started', 'under_way', 'done')),
    cost TEXT CHECK (cost IN ('none', 'small', 'medium', 'large')),
    euros INTEGER CHECK (euros >= 0),
    is_monthly INTEGER NOT NULL CHECK (is_monthly IN (0, 1)),
    waits_for_id TEXT REFERENCES measure (id) ON DELETE SET NULL,
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (due_on >= starts_on),
    CHECK (waits_for_id <> id),
    CHECK (euros IS NULL OR cost IS NOT NULL)
) STRICT;
CREATE INDEX measure_of_organisation ON measure (organisation_id, due_on);
CREATE INDEX measure_waiting ON measure (waits_for_id) WHERE waits_for_id IS NOT NULL;
CREATE TABLE future_map (
    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
    cells TEXT NOT NULL,
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT
"""
