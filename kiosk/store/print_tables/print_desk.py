"""The tables and columns that came with the print desk (migration 21). Never changed once released.

A print request is a visitor's wish; what staff approve becomes jobs, one for each copy, which carry its number. A job
that waits has a place in the queue of the hub. What was really extruded for a job is written by spool, because a spool
may be changed in the middle.
"""

from kiosk.store.first_tables import MOMENT

_DAY = "GLOB '????-??-??'"
_COLOUR = "GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'"

PRINT_DESK_TABLES = f"""
CREATE TABLE print_request (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    at TEXT NOT NULL CHECK (at {MOMENT}),
    sha256 TEXT NOT NULL REFERENCES print_file (sha256),
    pass_id TEXT REFERENCES pass (id) ON DELETE SET NULL,
    visit_id TEXT REFERENCES visit (id) ON DELETE SET NULL,
    material TEXT NOT NULL,
    colour TEXT NOT NULL,
    wished_day TEXT CHECK (wished_day {_DAY}),
    copies INTEGER NOT NULL DEFAULT 1 CHECK (copies BETWEEN 1 AND 50),
    request_state TEXT NOT NULL DEFAULT 'open' CHECK (request_state IN ('open', 'approved', 'declined', 'withdrawn')),
    declined_because TEXT CHECK (declined_because IN ('does_not_fit', 'not_printable', 'no_material', 'too_long',
        'not_allowed', 'bring_another_file')),
    changed TEXT NOT NULL DEFAULT '{{}}',
    decided_at TEXT CHECK (decided_at {MOMENT}),
    decided_by TEXT REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    CHECK ((request_state = 'declined') = (declined_because IS NOT NULL)),
    CHECK ((request_state = 'open') = (decided_at IS NULL))
) STRICT;
CREATE INDEX print_request_open ON print_request (at) WHERE request_state = 'open';
CREATE INDEX print_request_of_pass ON print_request (pass_id, at) WHERE pass_id IS NOT NULL;
CREATE INDEX print_request_of_visit ON print_request (visit_id, at) WHERE visit_id IS NOT NULL;
CREATE INDEX print_request_of_file ON print_request (sha256);

ALTER TABLE job ADD COLUMN number INTEGER CHECK (number >= 1);
ALTER TABLE job ADD COLUMN copy INTEGER NOT NULL DEFAULT 1 CHECK (copy >= 1);
ALTER TABLE job ADD COLUMN copies INTEGER NOT NULL DEFAULT 1 CHECK (copies BETWEEN 1 AND 50);
ALTER TABLE job ADD COLUMN request_id TEXT REFERENCES print_request (id);
ALTER TABLE job ADD COLUMN material TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN place REAL;
ALTER TABLE job ADD COLUMN wanted_printer_id TEXT REFERENCES printer (id);
ALTER TABLE job ADD COLUMN held_at TEXT CHECK (held_at {MOMENT});
ALTER TABLE job ADD COLUMN due_day TEXT CHECK (due_day {_DAY});
ALTER TABLE job ADD COLUMN may_run_alone INTEGER NOT NULL DEFAULT 0 CHECK (may_run_alone IN (0, 1));
ALTER TABLE job ADD COLUMN result TEXT CHECK (result IN ('good', 'passable', 'failed'));
ALTER TABLE job ADD COLUMN failed_because TEXT CHECK (failed_because IN ('came_off', 'layer_shift', 'stringing',
    'no_filament', 'clogged', 'supports', 'warped', 'other'));
ALTER TABLE job ADD COLUMN judged_at TEXT CHECK (judged_at {MOMENT});
ALTER TABLE job ADD COLUMN judged_by TEXT REFERENCES staff (id);
ALTER TABLE job ADD COLUMN shelf INTEGER CHECK (shelf >= 1);
ALTER TABLE job ADD COLUMN shelf_until_day TEXT CHECK (shelf_until_day {_DAY});
ALTER TABLE job ADD COLUMN handed_over_at TEXT CHECK (handed_over_at {MOMENT});
UPDATE job SET number = numbered.number
    FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS number FROM job) AS numbered
    WHERE numbered.id = job.id;
UPDATE job SET place = number WHERE job_state = 'waiting';
CREATE INDEX job_by_number ON job (number);
CREATE INDEX job_of_request ON job (request_id) WHERE request_id IS NOT NULL;
CREATE UNIQUE INDEX job_on_shelf ON job (shelf) WHERE shelf IS NOT NULL AND handed_over_at IS NULL;

ALTER TABLE spool ADD COLUMN swatch TEXT NOT NULL DEFAULT '' CHECK (swatch = '' OR swatch {_COLOUR});
ALTER TABLE spool ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX spool_imported ON spool (external_id) WHERE external_id <> '';
CREATE TABLE filament_use (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL CHECK (at {MOMENT}),
    job_id TEXT NOT NULL REFERENCES job (id),
    spool_id TEXT REFERENCES spool (id),
    length_mm REAL NOT NULL CHECK (length_mm >= 0),
    weight_g REAL CHECK (weight_g >= 0),
    is_estimate INTEGER NOT NULL DEFAULT 0 CHECK (is_estimate IN (0, 1))
) STRICT;
CREATE INDEX filament_use_of_job ON filament_use (job_id);
CREATE INDEX filament_use_of_spool ON filament_use (spool_id, at) WHERE spool_id IS NOT NULL;

ALTER TABLE retention_run ADD COLUMN requests_parted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE printer ADD COLUMN may_run_alone INTEGER NOT NULL DEFAULT 0 CHECK (may_run_alone IN (0, 1));
ALTER TABLE printer ADD COLUMN clears_itself INTEGER NOT NULL DEFAULT 0 CHECK (clears_itself IN (0, 1));
ALTER TABLE printer ADD COLUMN label_read_at TEXT CHECK (label_read_at {MOMENT});
ALTER TABLE printer ADD COLUMN label_read_by TEXT REFERENCES staff (id)
"""  # noqa: S608 - nothing from outside
