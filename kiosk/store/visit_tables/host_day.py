"""The tables that came with the host's day (migration 14): consultations, visits ended by staff.

A consultation names nobody who asked. `asker` is on whose behalf, `size_class` the size of a company,
both only if told; `project` is a code of the hub's own.
"""

from sqlite_utils import Database

from kiosk.store.wider_check import widen_check

HOST_DAY_TABLES = """
CREATE TABLE consultation (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    kind TEXT NOT NULL CHECK (kind IN ('initial_mapping', 'proposal', 'workshop_planning', 'digivisio', 'advice',
        'evaluation')),
    topic TEXT NOT NULL CHECK (topic IN ('printing', 'websites', 'social_media', 'ai', 'vr', 'invoicing', 'security',
        'other')),
    asker TEXT NOT NULL CHECK (asker IN ('resident', 'company', 'association', 'public')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    size_class TEXT CHECK (size_class IN ('micro', 'small', 'medium', 'large')),
    project TEXT,
    staff_id TEXT REFERENCES staff (id)
) STRICT;
CREATE INDEX consultation_by_day ON consultation (day)
"""


def take_visits_ended_by_staff(db: Database) -> None:
    """Let `visit.closed_by` be `staff` as well."""
    widen_check(db, "visit", "('scan', 'person', 'closing')", "('scan', 'person', 'closing', 'staff')")
