"""What came with needs as a lasting loop (migration 40). Never changed once released.

A wish is a topic or equipment; own words that mean the same are merged into it. An event refers to the topic that it
answers. `event_face` counts the faces of an event, without a row for each: none has an order. A mapping is the
questionnaire of an organisation, with the file of its questions in `question_set`. Days are of the hub's calendar.
"""

from kiosk.store.first_tables import MOMENT

_DAY = "GLOB '????-??-??'"

NEEDS_TABLES = f"""
ALTER TABLE wish ADD COLUMN wish_kind TEXT NOT NULL DEFAULT 'topic' CHECK (wish_kind IN ('topic', 'equipment'));
ALTER TABLE wish ADD COLUMN origin TEXT NOT NULL DEFAULT 'visitor' CHECK (origin IN ('visitor', 'staff'));
ALTER TABLE wish ADD COLUMN merged_into_id TEXT REFERENCES wish (id) ON DELETE SET NULL;
ALTER TABLE wish ADD COLUMN met_on TEXT CHECK (met_on {_DAY});
ALTER TABLE wish ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
CREATE INDEX wish_merged ON wish (merged_into_id) WHERE merged_into_id IS NOT NULL;
UPDATE wish SET origin = 'staff' WHERE id GLOB 'settings-*';
ALTER TABLE event ADD COLUMN topic_id TEXT REFERENCES wish (id) ON DELETE SET NULL;
CREATE INDEX event_of_topic ON event (topic_id, starts_at) WHERE topic_id IS NOT NULL;
CREATE TABLE event_face (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    face TEXT NOT NULL CHECK (face IN ('great', 'good', 'so_so', 'bad')),
    because TEXT NOT NULL CHECK (because IN ('', 'equipment', 'help', 'room', 'crowd', 'other')),
    answers INTEGER NOT NULL CHECK (answers >= 1),
    PRIMARY KEY (event_id, face, because)
) STRICT, WITHOUT ROWID;
CREATE TABLE needs_mapping (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    question_set_id TEXT NOT NULL REFERENCES question_set (id),
    started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
    changed_at TEXT NOT NULL CHECK (changed_at {MOMENT}),
    finished_at TEXT CHECK (finished_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX mapping_of_organisation ON needs_mapping (organisation_id, started_at);
CREATE INDEX mapping_finished ON needs_mapping (finished_at) WHERE finished_at IS NOT NULL;
CREATE TABLE needs_answer (
    mapping_id TEXT NOT NULL REFERENCES needs_mapping (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer <> ''),
    PRIMARY KEY (mapping_id, question, answer)
) STRICT, WITHOUT ROWID;
CREATE TABLE needs_topic (
    mapping_id TEXT NOT NULL REFERENCES needs_mapping (id) ON DELETE CASCADE,
    wish_id TEXT NOT NULL REFERENCES wish (id) ON DELETE CASCADE,
    PRIMARY KEY (mapping_id, wish_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_of_topic ON needs_topic (wish_id)
"""  # noqa: S608 - our own names only
