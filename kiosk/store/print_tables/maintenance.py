"""What came with the maintenance of printers (migration 24). Never changed once released."""

from kiosk.store.first_tables import MOMENT

MAINTENANCE_TABLES = f"""
CREATE TABLE nozzle_change (
    id TEXT PRIMARY KEY,
    printer_id TEXT NOT NULL REFERENCES printer (id),
    at TEXT NOT NULL CHECK (at {MOMENT}),
    nozzle_mm REAL NOT NULL CHECK (nozzle_mm > 0),
    note TEXT NOT NULL DEFAULT '',
    staff_id TEXT REFERENCES staff (id)
) STRICT;
CREATE INDEX nozzle_change_of_printer ON nozzle_change (printer_id, at);
CREATE TABLE service_task (
    id TEXT PRIMARY KEY,
    printer_id TEXT NOT NULL REFERENCES printer (id),
    name TEXT NOT NULL,
    every_hours INTEGER CHECK (every_hours >= 1),
    every_days INTEGER CHECK (every_days >= 1),
    checklist TEXT NOT NULL DEFAULT '[]',
    from_at TEXT NOT NULL CHECK (from_at {MOMENT}),
    removed_at TEXT CHECK (removed_at {MOMENT}),
    CHECK (every_hours IS NOT NULL OR every_days IS NOT NULL)
) STRICT;
CREATE INDEX service_task_of_printer ON service_task (printer_id) WHERE removed_at IS NULL;
CREATE TABLE service_done (
    id TEXT PRIMARY KEY,
    task_id TEXT NOT NULL REFERENCES service_task (id),
    at TEXT NOT NULL CHECK (at {MOMENT}),
    staff_id TEXT REFERENCES staff (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_done_of_task ON service_done (task_id, at)
"""
