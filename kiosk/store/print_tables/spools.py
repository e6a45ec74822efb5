"""What came with the spools of filament (migration 18). Never changed once released."""

from kiosk.store.first_tables import MOMENT

SPOOL_TABLES = f"""
ALTER TABLE printer ADD COLUMN material_colour TEXT NOT NULL DEFAULT '';
CREATE TABLE spool (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    material TEXT NOT NULL,
    colour TEXT NOT NULL,
    brand TEXT NOT NULL,
    diameter_mm REAL NOT NULL CHECK (diameter_mm > 0),
    full_g REAL NOT NULL CHECK (full_g > 0),
    left_g REAL NOT NULL CHECK (left_g BETWEEN 0 AND full_g),
    tare_g REAL CHECK (tare_g >= 0),
    place TEXT NOT NULL,
    printer_id TEXT REFERENCES printer (id),
    added_at TEXT NOT NULL CHECK (added_at {MOMENT}),
    ended TEXT CHECK (ended IN ('used_up', 'removed')),
    ended_at TEXT CHECK (ended_at {MOMENT}),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK ((ended IS NULL) = (ended_at IS NULL)),
    CHECK (ended IS NULL OR printer_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX spool_loaded ON spool (printer_id) WHERE printer_id IS NOT NULL;
CREATE INDEX spool_by_material ON spool (material, colour) WHERE ended IS NULL;
CREATE INDEX job_by_time ON job (created_at, id);
CREATE INDEX job_of_outcome ON job (outcome, created_at, id);
CREATE INDEX print_file_by_name ON print_file (name, sha256)
"""
