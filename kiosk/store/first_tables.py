"""The tables of the first version of `hub.db`; `schema` says what became of them. Never changed: it was released."""

MOMENT = "GLOB '????-??-??T??:??:??.???Z'"

FIRST_TABLES = f"""
CREATE TABLE pass (
    id TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL UNIQUE,
    nickname TEXT,
    age_band TEXT CHECK (age_band IN ('0-12', '13-17', '18-29', '30-54', '55+')),
    gender TEXT CHECK (gender IN ('woman', 'man', 'other', 'no_answer')),
    municipality TEXT,
    on_behalf TEXT CHECK (on_behalf IN ('myself', 'company', 'association', 'school', 'public_body')),
    created_at TEXT NOT NULL CHECK (created_at {MOMENT}),
    last_used_at TEXT NOT NULL CHECK (last_used_at {MOMENT})
) STRICT;
CREATE INDEX pass_unused ON pass (last_used_at);

CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    pass_id TEXT REFERENCES pass (id) ON DELETE SET NULL,
    headcount INTEGER NOT NULL DEFAULT 1 CHECK (headcount BETWEEN 1 AND 500),
    opened_at TEXT NOT NULL CHECK (opened_at {MOMENT}),
    closed_at TEXT CHECK (closed_at {MOMENT}),
    closed_by TEXT CHECK (closed_by IN ('scan', 'person', 'closing')),
    length_estimated INTEGER NOT NULL DEFAULT 0 CHECK (length_estimated IN (0, 1)),
    clock_uncertain INTEGER NOT NULL DEFAULT 0 CHECK (clock_uncertain IN (0, 1)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX visit_open ON visit (opened_at) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX visit_open_of_pass ON visit (pass_id) WHERE closed_at IS NULL AND pass_id IS NOT NULL;
CREATE INDEX visit_of_pass ON visit (pass_id, opened_at) WHERE pass_id IS NOT NULL;
CREATE INDEX visit_by_day ON visit (opened_at);
CREATE INDEX visit_closed ON visit (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE zone (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE equipment (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    zone_id TEXT NOT NULL REFERENCES zone (id),
    kind TEXT NOT NULL CHECK (kind IN ('printer', 'vr', 'pc', 'mic', 'vinyl', 'laser',
                                       'camera', 'soldering', 'sewing', 'scanner', 'room', 'tool')),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    is_public INTEGER NOT NULL DEFAULT 1 CHECK (is_public IN (0, 1)),
    origin TEXT NOT NULL DEFAULT 'settings' CHECK (origin IN ('settings', 'screen')),
    removed_at TEXT CHECK (removed_at {MOMENT})
) STRICT;
CREATE INDEX equipment_of_zone ON equipment (zone_id, position);

CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    equipment_id TEXT NOT NULL REFERENCES equipment (id),
    visit_id TEXT NOT NULL REFERENCES visit (id),
    started_at TEXT NOT NULL CHECK (started_at {MOMENT}),
    until_at TEXT CHECK (until_at {MOMENT}),
    ended_at TEXT CHECK (ended_at {MOMENT})
) STRICT;
CREATE UNIQUE INDEX claim_running ON claim (equipment_id) WHERE ended_at IS NULL;
CREATE INDEX claim_of_visit ON claim (visit_id);

CREATE TABLE reservation (
    id TEXT PRIMARY KEY,
    equipment_id TEXT NOT NULL REFERENCES equipment (id),
    starts_at TEXT NOT NULL CHECK (starts_at {MOMENT}),
    ends_at TEXT NOT NULL CHECK (ends_at {MOMENT}),
    CHECK (starts_at < ends_at)
) STRICT;
CREATE INDEX reservation_by_time ON reservation (equipment_id, ends_at);

CREATE TABLE fault (
    id TEXT PRIMARY KEY,
    equipment_id TEXT NOT NULL REFERENCES equipment (id),
    words TEXT NOT NULL,
    stops_use INTEGER NOT NULL DEFAULT 1 CHECK (stops_use IN (0, 1)),
    reported_at TEXT NOT NULL CHECK (reported_at {MOMENT}),
    reporter_pass_id TEXT REFERENCES pass (id) ON DELETE SET NULL,
    back_on TEXT,
    mended_at TEXT CHECK (mended_at {MOMENT})
) STRICT;
CREATE INDEX fault_open ON fault (equipment_id) WHERE mended_at IS NULL;

CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    title_fi TEXT NOT NULL,
    title_sv TEXT NOT NULL,
    title_en TEXT NOT NULL,
    starts_at TEXT NOT NULL CHECK (starts_at {MOMENT}),
    ends_at TEXT NOT NULL CHECK (ends_at {MOMENT})
) STRICT;
CREATE INDEX programme_by_time ON programme (starts_at);

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('host', 'operator', 'admin')),
    badge_hash TEXT NOT NULL UNIQUE,
    pin_hash TEXT NOT NULL,
    wrong_pins INTEGER NOT NULL DEFAULT 0,
    locked_until TEXT CHECK (locked_until {MOMENT}),
    created_at TEXT NOT NULL CHECK (created_at {MOMENT}),
    removed_at TEXT CHECK (removed_at {MOMENT})
) STRICT;

CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT REFERENCES staff (id),
    action TEXT NOT NULL,
    subject TEXT,
    detail TEXT
) STRICT;
CREATE INDEX audit_by_time ON audit (at);

CREATE TABLE printer (
    id TEXT PRIMARY KEY REFERENCES equipment (id),
    colour TEXT NOT NULL CHECK (colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    road TEXT NOT NULL CHECK (road IN ('serial', 'octoprint')),
    address TEXT NOT NULL,
    baud INTEGER,
    bed_x_mm REAL NOT NULL,
    bed_y_mm REAL NOT NULL,
    height_mm REAL NOT NULL,
    nozzle_mm REAL NOT NULL,
    tool_count INTEGER NOT NULL DEFAULT 1 CHECK (tool_count >= 1),
    material TEXT NOT NULL,
    camera TEXT NOT NULL DEFAULT '',
    keyed_at TEXT CHECK (keyed_at {MOMENT}),
    out_of_service INTEGER NOT NULL DEFAULT 0 CHECK (out_of_service IN (0, 1)),
    bed_clear INTEGER NOT NULL DEFAULT 1 CHECK (bed_clear IN (0, 1)),
    printer_state TEXT NOT NULL DEFAULT 'offline' CHECK (printer_state IN ('offline', 'connecting', 'idle', 'heating',
        'printing', 'pausing', 'paused', 'resuming', 'attention', 'finishing', 'awaiting_clear', 'error',
        'out_of_service')),
    since_at TEXT CHECK (since_at {MOMENT}),
    reason TEXT
) STRICT;

CREATE TABLE print_file (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    facts TEXT NOT NULL,
    added_at TEXT NOT NULL CHECK (added_at {MOMENT})
) STRICT;

CREATE TABLE job (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES print_file (sha256),
    printer_id TEXT REFERENCES printer (id),
    job_state TEXT NOT NULL DEFAULT 'waiting' CHECK (job_state IN ('waiting', 'sending', 'printing', 'paused',
        'done', 'cancelled', 'failed', 'collected')),
    outcome TEXT CHECK (outcome IN ('done', 'cancelled', 'failed')),
    reason TEXT,
    created_at TEXT NOT NULL CHECK (created_at {MOMENT}),
    created_by TEXT REFERENCES staff (id),
    bed_confirmed_at TEXT CHECK (bed_confirmed_at {MOMENT}),
    bed_confirmed_by TEXT REFERENCES staff (id),
    started_at TEXT CHECK (started_at {MOMENT}),
    ended_at TEXT CHECK (ended_at {MOMENT}),
    collected_at TEXT CHECK (collected_at {MOMENT}),
    collected_by TEXT REFERENCES staff (id),
    progress REAL NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CHECK ((job_state IN ('done', 'cancelled', 'failed', 'collected')) = (outcome IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX job_on_printer ON job (printer_id) WHERE job_state IN ('sending', 'printing', 'paused');
CREATE INDEX job_open ON job (created_at)
    WHERE outcome IS NULL OR (job_state <> 'collected' AND printer_id IS NOT NULL);
CREATE INDEX job_of_printer ON job (printer_id, created_at);
CREATE INDEX job_by_end ON job (ended_at) WHERE outcome IS NOT NULL;

CREATE TABLE printer_order (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT REFERENCES staff (id),
    printer_id TEXT NOT NULL REFERENCES printer (id),
    job_id TEXT REFERENCES job (id),
    action TEXT NOT NULL CHECK (action IN ('start', 'pause', 'resume', 'cancel', 'stop_now', 'confirm_clear',
        'connect', 'disconnect', 'answer_prompt', 'out_of_service', 'into_service')),
    detail TEXT,
    answered_at TEXT CHECK (answered_at {MOMENT}),
    answer TEXT CHECK (answer IN ('done', 'refused')),
    reason TEXT,
    CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX order_unanswered ON printer_order (id) WHERE answered_at IS NULL;

CREATE TABLE introduction (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    printer_id TEXT REFERENCES printer (id),
    slug TEXT NOT NULL,
    address TEXT NOT NULL,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    phase TEXT NOT NULL DEFAULT 'wanted' CHECK (phase IN ('wanted', 'asking', 'waiting', 'reading', 'found', 'done',
        'failed', 'cancelled')),
    until_at TEXT CHECK (until_at {MOMENT}),
    reason TEXT,
    facts TEXT,
    ended_at TEXT CHECK (ended_at {MOMENT}),
    CHECK ((phase IN ('done', 'failed', 'cancelled')) = (ended_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX introduction_open ON introduction (ended_at IS NULL) WHERE ended_at IS NULL;

CREATE TABLE alarm (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('help', 'attention', 'printer_error', 'job_failed', 'heaters_on',
        'offline_in_print', 'wrong_clock')),
    printer_id TEXT REFERENCES printer (id),
    words TEXT,
    raised_at TEXT NOT NULL CHECK (raised_at {MOMENT}),
    seen_at TEXT CHECK (seen_at {MOMENT}),
    seen_by TEXT REFERENCES staff (id)
) STRICT;
CREATE INDEX alarm_unseen ON alarm (raised_at) WHERE seen_at IS NULL;

CREATE TABLE heartbeat (
    process TEXT PRIMARY KEY CHECK (process IN ('printroom')),
    pid INTEGER NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at {MOMENT})
) STRICT
"""
