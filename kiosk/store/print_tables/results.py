"""What came with the results of prints (migration 23). Never changed once released.

The snapshots of a print are images of a room with people: they are small, for staff only, and deleted after some days.
"""

from kiosk.store.first_tables import MOMENT

MATERIAL_OF_FILE = "CASE WHEN json_valid(facts) THEN json_extract(facts, '$.material') END"
"""What a query compares to use the index `print_file_by_material`."""

PRINT_RESULT_TABLES = f"""
CREATE TABLE job_snapshot (
    job_id TEXT NOT NULL REFERENCES job (id),
    quarter INTEGER NOT NULL CHECK (quarter IN (25, 50, 75, 100)),
    at TEXT NOT NULL CHECK (at {MOMENT}),
    jpeg BLOB NOT NULL CHECK (length(jpeg) BETWEEN 1 AND 40960),
    PRIMARY KEY (job_id, quarter)
) STRICT;
CREATE INDEX job_snapshot_by_time ON job_snapshot (at);
CREATE INDEX job_of_result ON job (result, created_at, id) WHERE result IS NOT NULL;
CREATE INDEX job_by_judgement ON job (judged_at) WHERE judged_at IS NOT NULL;
CREATE INDEX job_of_material ON job (material) WHERE material <> '';
CREATE INDEX print_file_by_material ON print_file ({MATERIAL_OF_FILE})
"""
