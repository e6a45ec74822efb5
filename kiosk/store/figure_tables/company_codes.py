"""What came with codes of companies (migration 42). Never changed once released.

A code opens one assessment until `ends_at`; only its keyed hash is stored. An organisation without a name was begun at
the kiosk: staff give its name, or merge it.
"""

from kiosk.store.first_tables import MOMENT

COMPANY_CODE_TABLES = f"""
CREATE TABLE company_code (
    code_hash TEXT PRIMARY KEY CHECK (length(code_hash) = 64),
    assessment_id TEXT NOT NULL UNIQUE REFERENCES assessment (id) ON DELETE CASCADE,
    allows_plan INTEGER NOT NULL CHECK (allows_plan IN (0, 1)),
    ends_at TEXT NOT NULL CHECK (ends_at {MOMENT})
) STRICT, WITHOUT ROWID;
ALTER TABLE organisation ADD COLUMN is_unnamed INTEGER NOT NULL DEFAULT 0 CHECK (is_unnamed IN (0, 1))
"""
