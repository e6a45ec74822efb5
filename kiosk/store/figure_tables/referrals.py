"""What came with referrals and lines of sustainability (migration 39). Never changed once released.

A referral names its partner by the slug of the setting, and as it was called then. Of a trip that somebody says to have
been spared there are the day and the kilometres there and back, 0 for none; it belongs to no visit.
"""

REFERRAL_TABLES = """
CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    partner TEXT NOT NULL CHECK (partner <> ''),
    partner_name TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('too_big', 'other_material', 'many_pieces', 'other_work')),
    size_class TEXT CHECK (size_class IN ('micro', 'small', 'medium', 'large')),
    organisation_id TEXT REFERENCES organisation (id),
    project_id TEXT REFERENCES project (id),
    staff_id TEXT REFERENCES staff (id),
    CHECK (organisation_id IS NULL OR size_class IS NULL)
) STRICT;
CREATE INDEX referral_by_day ON referral (day);
CREATE INDEX referral_of_organisation ON referral (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX referral_of_project ON referral (project_id) WHERE project_id IS NOT NULL;
CREATE TABLE spared_trip (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    answer TEXT NOT NULL CHECK (answer IN ('drive', 'order', 'not_done', 'no_answer')),
    km INTEGER NOT NULL CHECK (km BETWEEN 0 AND 2000),
    CHECK (answer = 'drive' OR km = 0)
) STRICT;
CREATE INDEX spared_trip_by_day ON spared_trip (day);
ALTER TABLE fault_report ADD COLUMN in_place_of_new INTEGER CHECK (in_place_of_new IN (0, 1))
"""
