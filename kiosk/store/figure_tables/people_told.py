"""What people told whose visits lead to no pass any more, as numbers (migration 45). Never changed once released.

`period`: a year or a month. `value`: empty for those who told nothing. For a hub that has parted visits already, the
people are counted whose pass is still there; see kiosk/hub/visitors/parting.py.
"""

_FIELDS = ("age_band", "gender", "on_behalf")

_TABLE = """
CREATE TABLE people_told (
    period TEXT NOT NULL CHECK (period GLOB '????' OR period GLOB '????-??'),
    field TEXT NOT NULL CHECK (field IN ('age_band', 'gender', 'on_behalf')),
    value TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (period, field, value)
) STRICT, WITHOUT ROWID"""
_PEOPLE = """
INSERT INTO people_told SELECT substr(counted_month, 1, {length}) AS period, '{field}', ifnull({field}, ''), count(*)
    FROM pass WHERE counted_month IS NOT NULL GROUP BY period, {field}"""

PEOPLE_TOLD_TABLES = ";\n".join(
    (_TABLE, *(_PEOPLE.format(length=length, field=field) for length in (4, 7) for field in _FIELDS))
)
