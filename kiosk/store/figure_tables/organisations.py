"""What came with organisations, projects and indicators (migration 27). Never changed once released.

`name_key`, `code_key`: as `plain_text.comparison_key` makes them. `merged_into_id`: the record that stands for this
one in all figures. Days are of the hub's calendar. Amounts of indicators are in hundredths of their unit. A participant
is a number in a project; nobody's name is stored. What a consultation called its project becomes a project.
"""

from sqlite_utils import Database

from kiosk.base.ids import new_id
from kiosk.base.plain_text import comparison_key
from kiosk.store.first_tables import MOMENT

_DAY = "GLOB '????-??-??'"
_GENDERS = "'woman', 'man', 'other', 'no_answer'"
_SIZES = "'micro', 'small', 'medium', 'large'"

ORGANISATION_TABLES = f"""
CREATE TABLE project (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    fund TEXT NOT NULL DEFAULT '',
    axis TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    planned_from TEXT CHECK (planned_from {_DAY}),
    planned_until TEXT CHECK (planned_until {_DAY}),
    real_from TEXT CHECK (real_from {_DAY}),
    real_until TEXT CHECK (real_until {_DAY}),
    made_at TEXT NOT NULL CHECK (made_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (planned_until >= planned_from),
    CHECK (real_until >= real_from)
) STRICT;
CREATE TABLE project_partner (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('applicant', 'partner')),
    share_hundredths INTEGER CHECK (share_hundredths BETWEEN 0 AND 10000),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX partner_of_project ON project_partner (project_id);
CREATE UNIQUE INDEX applicant_of_project ON project_partner (project_id) WHERE role = 'applicant';
CREATE TABLE project_funding (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    source TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX funding_of_project ON project_funding (project_id);

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    business_id TEXT CHECK (business_id GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]-[0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('company', 'light_entrepreneur', 'association', 'school', 'public_body')),
    employed INTEGER CHECK (employed BETWEEN 0 AND 1000000),
    size_class TEXT CHECK (size_class IN ({_SIZES})),
    industry TEXT CHECK (industry GLOB '[A-U]'),
    sector TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL CHECK (made_at {MOMENT}),
    merged_into_id TEXT REFERENCES organisation (id),
    forgotten_at TEXT CHECK (forgotten_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (merged_into_id <> id),
    CHECK (employed IS NULL OR size_class IS CASE WHEN employed < 10 THEN 'micro' WHEN employed < 50 THEN 'small'
        WHEN employed < 250 THEN 'medium' ELSE 'large' END),
    CHECK (forgotten_at IS NULL OR (name = '' AND business_id IS NULL AND sector = ''))
) STRICT;
CREATE UNIQUE INDEX organisation_of_business_id ON organisation (business_id)
    WHERE business_id IS NOT NULL AND merged_into_id IS NULL;
CREATE INDEX organisation_by_name ON organisation (name_key, id);
CREATE INDEX organisation_merged ON organisation (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE TABLE participation (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    project_id TEXT NOT NULL REFERENCES project (id),
    partner_id TEXT REFERENCES project_partner (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    UNIQUE (organisation_id, project_id)
) STRICT;
CREATE INDEX participation_in_project ON participation (project_id);
CREATE TABLE process_step (
    participation_id TEXT NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step IN ('contacted', 'needs_mapped', 'selected', 'proposal', 'measures', 'evaluated')),
    day TEXT NOT NULL CHECK (day {_DAY}),
    PRIMARY KEY (participation_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    position INTEGER NOT NULL,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit_fi TEXT NOT NULL,
    unit_sv TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (counts IN ('organisations', 'people', 'occasions', 'customers',
        'person_hours', 'entered')),
    size_class TEXT CHECK (size_class IN ({_SIZES})),
    target_hundredths INTEGER CHECK (target_hundredths >= 0),
    women_target_hundredths INTEGER CHECK (women_target_hundredths >= 0),
    from_day TEXT CHECK (from_day {_DAY}),
    until_day TEXT CHECK (until_day {_DAY}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (size_class IS NULL OR counts = 'organisations'),
    CHECK (women_target_hundredths IS NULL OR counts IN ('people', 'entered')),
    CHECK (women_target_hundredths <= target_hundredths),
    CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX indicator_of_project ON indicator (project_id, position);
CREATE TABLE indicator_entry (
    id TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    day TEXT NOT NULL CHECK (day {_DAY}),
    amount_hundredths INTEGER NOT NULL CHECK (amount_hundredths >= 0),
    women_hundredths INTEGER CHECK (women_hundredths BETWEEN 0 AND amount_hundredths),
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    entered_by TEXT REFERENCES staff (id)
) STRICT;
CREATE INDEX entry_of_indicator ON indicator_entry (indicator_id, day);
CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    organisation_id TEXT REFERENCES organisation (id),
    gender TEXT CHECK (gender IN ({_GENDERS})),
    day TEXT NOT NULL CHECK (day {_DAY}),
    start_form_done INTEGER NOT NULL DEFAULT 0 CHECK (start_form_done IN (0, 1)),
    end_form_done INTEGER NOT NULL DEFAULT 0 CHECK (end_form_done IN (0, 1)),
    UNIQUE (project_id, number)
) STRICT;
CREATE INDEX participant_of_organisation ON participant (organisation_id) WHERE organisation_id IS NOT NULL;

ALTER TABLE event ADD COLUMN kind TEXT CHECK (kind IN ('workshop', 'idea_session', 'sparring', 'demonstration',
    'peer_meeting', 'course', 'open_advice'));
ALTER TABLE event ADD COLUMN organisation_id TEXT REFERENCES organisation (id);
ALTER TABLE event ADD COLUMN project_id TEXT REFERENCES project (id);
CREATE INDEX event_of_organisation ON event (organisation_id, starts_at) WHERE organisation_id IS NOT NULL;
CREATE INDEX event_of_project ON event (project_id, starts_at) WHERE project_id IS NOT NULL;
ALTER TABLE consultation ADD COLUMN organisation_id TEXT REFERENCES organisation (id);
ALTER TABLE consultation ADD COLUMN project_id TEXT REFERENCES project (id);
CREATE INDEX consultation_of_organisation ON consultation (organisation_id, day) WHERE organisation_id IS NOT NULL;
CREATE INDEX consultation_of_project ON consultation (project_id, day) WHERE project_id IS NOT NULL;

ALTER TABLE deletion RENAME TO deletion_before;
DROP INDEX deletion_by_time;
CREATE TABLE deletion (
    mark TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('pass', 'staff', 'code', 'card', 'organisation')),
    at TEXT NOT NULL CHECK (at {MOMENT})
) STRICT, WITHOUT ROWID;
INSERT INTO deletion SELECT mark, kind, at FROM deletion_before;
DROP TABLE deletion_before;
CREATE INDEX deletion_by_time ON deletion (at)
"""  # noqa: S608 - our own names only


def take_projects_of_consultations(db: Database) -> None:
    """Make a project of each code that a consultation names, and let it refer to that."""
    found = [line[0] for line in db.execute("SELECT DISTINCT project FROM consultation WHERE project <> ''")]
    ids: dict[str, str] = {}
    for code in found:
        key = comparison_key(code)
        if key not in ids:
            ids[key] = new_id()
            db.execute(
                "INSERT INTO project (id, code, code_key, name, made_at, version)"
                " VALUES (?, ?, ?, ?, (SELECT min(day) FROM consultation) || 'T00:00:00.000Z', 1)",
                (ids[key], code, key, code),
            )
        db.execute("UPDATE consultation SET project_id = ? WHERE project = ?", (ids[key], code))
    db.execute("ALTER TABLE consultation DROP COLUMN project")
