"""What came with the evaluation of the impact (migration 41). Never changed once released.

An evaluation holds a face for each of its questions; their file is in `question_set`. A story is shown to visitors as
long as its consent holds; nobody is named. Days are of the hub's calendar.
"""

from kiosk.store.first_tables import MOMENT

_DAY = "GLOB '????-??-??'"

IMPACT_TABLES = f"""
CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    question_set_id TEXT NOT NULL REFERENCES question_set (id),
    started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    finished_at TEXT CHECK (finished_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX evaluation_of_organisation ON evaluation (organisation_id, started_at);
CREATE INDEX evaluation_finished ON evaluation (finished_at) WHERE finished_at IS NOT NULL;
CREATE TABLE evaluation_answer (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    face TEXT NOT NULL CHECK (face IN ('great', 'good', 'so_so', 'bad')),
    PRIMARY KEY (evaluation_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    id TEXT PRIMARY KEY,
    title_fi TEXT NOT NULL,
    title_sv TEXT NOT NULL,
    title_en TEXT NOT NULL,
    text_fi TEXT NOT NULL,
    text_sv TEXT NOT NULL,
    text_en TEXT NOT NULL,
    picture TEXT REFERENCES picture (sha256),
    consent_of TEXT NOT NULL CHECK (consent_of IN ('maker', 'guardian', 'organisation')),
    consent_on TEXT NOT NULL CHECK (consent_on {_DAY}),
    consent_until TEXT NOT NULL CHECK (consent_until {_DAY}),
    consent_noted_by TEXT NOT NULL REFERENCES staff (id),
    made_at TEXT NOT NULL CHECK (made_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (consent_until >= consent_on)
) STRICT;
CREATE INDEX story_until ON story (consent_until)
"""
