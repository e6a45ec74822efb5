"""The columns and tables that came with people, a log to read, and events with attendance. Never changed once released.

`event` gets what a session of a series needs; an event of the configuration has none of it. Attendance is tied to a
visit, whose headcount says how many they are, or counted by staff without one.
"""

from kiosk.store.first_tables import MOMENT

PEOPLE_TABLES = f"""
ALTER TABLE staff ADD COLUMN locked_at TEXT CHECK (locked_at {MOMENT});
ALTER TABLE staff ADD COLUMN new_pin_until TEXT CHECK (new_pin_until {MOMENT});
ALTER TABLE staff ADD COLUMN badge_number INTEGER;
UPDATE staff SET badge_number = (SELECT count(*) FROM staff AS earlier WHERE earlier.id <= staff.id);
CREATE UNIQUE INDEX staff_badge_number ON staff (badge_number) WHERE badge_number IS NOT NULL;

ALTER TABLE audit ADD COLUMN before TEXT;
ALTER TABLE audit ADD COLUMN after TEXT;
DROP INDEX audit_by_time;
CREATE INDEX audit_by_time ON audit (at, id);
CREATE INDEX audit_of_staff ON audit (staff_id, at);
CREATE INDEX audit_of_action ON audit (action, at);

CREATE TABLE event_series (
    id TEXT PRIMARY KEY,
    title_fi TEXT NOT NULL,
    title_sv TEXT NOT NULL,
    title_en TEXT NOT NULL,
    made_at TEXT NOT NULL CHECK (made_at {MOMENT})
) STRICT;
ALTER TABLE event ADD COLUMN origin TEXT NOT NULL DEFAULT 'settings' CHECK (origin IN ('settings', 'staff'));
ALTER TABLE event ADD COLUMN series_id TEXT REFERENCES event_series (id);
ALTER TABLE event ADD COLUMN host_id TEXT REFERENCES staff (id);
ALTER TABLE event ADD COLUMN zone_id TEXT REFERENCES zone (id) ON DELETE SET NULL;
ALTER TABLE event ADD COLUMN capacity INTEGER CHECK (capacity BETWEEN 1 AND 500);
ALTER TABLE event ADD COLUMN signed_up INTEGER NOT NULL DEFAULT 0 CHECK (signed_up BETWEEN 0 AND 500);
ALTER TABLE event ADD COLUMN cancelled_at TEXT CHECK (cancelled_at {MOMENT});
ALTER TABLE event ADD COLUMN cancelled_fi TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN cancelled_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN cancelled_en TEXT NOT NULL DEFAULT '';
CREATE INDEX event_of_series ON event (series_id, starts_at) WHERE series_id IS NOT NULL;
CREATE INDEX event_of_zone ON event (zone_id) WHERE zone_id IS NOT NULL;

CREATE TABLE attendance (
    id TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    visit_id TEXT REFERENCES visit (id) ON DELETE CASCADE,
    people INTEGER CHECK (people BETWEEN 1 AND 500),
    role TEXT NOT NULL DEFAULT 'participant' CHECK (role IN ('participant', 'customer', 'staff')),
    at TEXT NOT NULL CHECK (at {MOMENT}),
    counted_by TEXT REFERENCES staff (id),
    CHECK ((visit_id IS NULL) = (people IS NOT NULL))
) STRICT;
CREATE INDEX attendance_of_event ON attendance (event_id, at);
CREATE UNIQUE INDEX attendance_once ON attendance (visit_id, event_id) WHERE visit_id IS NOT NULL
"""  # noqa: S608 - nothing from outside
