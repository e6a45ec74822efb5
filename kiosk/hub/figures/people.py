"""The people of a period: distinct passes, and visits that were parted from theirs but were the first of a person (I1).

Each pass is asked for its visits by an index, so that what this costs grows with the passes and not with the visits.
"""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.visitors.parting import PartedAs

_ITS_VISITS = "FROM visit WHERE pass_id = pass.id AND opened_at >= :begins AND opened_at < :ends"
_COUNT = f"""WITH used AS MATERIALIZED (SELECT gender, counted_month,
    (SELECT count(*) {_ITS_VISITS}) AS visits FROM pass)
    SELECT ifnull(sum(visits), 0) AS visits, count(*) AS passes,
    count(iif(ifnull(substr(counted_month, 1, :length), '') <> :counted, 1, NULL)) AS not_counted,
    count(iif(gender = 'woman', 1, NULL)) AS women,
    count(iif(gender IN ('woman', 'man', 'other'), 1, NULL)) AS told
    FROM used WHERE visits > 0"""  # noqa: S608 - our own names only
_PARTED = """SELECT parted_as, count(*) AS visits FROM visit
    WHERE parted_as IS NOT NULL AND opened_at >= :begins AND opened_at < :ends GROUP BY parted_as"""


@dataclass(frozen=True, slots=True)
class People:
    """known_visits: visits of which it is known whose they are. women: of those who `told` whether they are one."""

    number: int
    known_visits: int
    women: int
    told: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, by nothing but the day of the first visit in the period. visits: in it; None: not known any more."""

    first_day: date
    visits: int | None


def count_people(db: Database, period: Period, tz: tzinfo) -> People:
    """tz: of the hub, whose days they are."""
    values = _values(period, tz)
    (found,) = list(db.query(_COUNT, values))
    firsts = _firsts(period)
    parted = {one["parted_as"]: one["visits"] for one in list(db.query(_PARTED, values))} if firsts else {}
    return People(
        number=sum(parted.get(one, 0) for one in firsts) + (found["not_counted"] if firsts else found["passes"]),
        known_visits=found["visits"] + sum(parted.values()),
        women=found["women"],
        told=found["told"],
    )


def people_rows(
    db: Database, period: Period, tz: tzinfo, *, first: int = 1, size: int, women: bool = False
) -> tuple[PersonRow, ...]:
    """A page from number `first` on, the last that came first. women: only those who said so."""
    firsts = "" if women else ", ".join(f"'{one}'" for one in _firsts(period))
    not_counted = "ifnull(substr(counted_month, 1, :length), '') <> :counted"
    which = "gender = 'woman'" if women else not_counted if firsts else "TRUE"
    parted = f"""UNION ALL SELECT NULL, opened_at FROM visit WHERE parted_as IS NOT NULL AND parted_as IN ({firsts})
            AND opened_at >= :begins AND opened_at < :ends"""  # noqa: S608 - our own names only
    sql = f"""WITH found AS MATERIALIZED (
            SELECT id AS pass_id, (SELECT min(opened_at) {_ITS_VISITS}) AS at FROM pass WHERE {which}
            {parted if firsts else ""}
        ), shown AS MATERIALIZED (
            SELECT * FROM found WHERE at IS NOT NULL ORDER BY at DESC LIMIT :size OFFSET :skip
        ) SELECT at, iif(pass_id IS NULL, NULL, (SELECT count(*) FROM visit
            WHERE visit.pass_id = shown.pass_id AND opened_at >= :begins AND opened_at < :ends)) AS visits
        FROM shown ORDER BY at DESC"""  # noqa: S608 - our own names only
    found = list(db.query(sql, _values(period, tz) | {"size": size, "skip": max(0, first - 1)}))
    return tuple(PersonRow(from_text(one["at"]).astimezone(tz).date(), one["visits"]) for one in found)


def _values(period: Period, tz: tzinfo) -> dict[str, Any]:
    """counted: how a month of this period begins; empty for periods that are no month or year."""
    begins, ends = period.moments(tz)
    counted = ""
    if period.first is not None and _firsts(period):
        counted = f"{period.first:%Y}" if period == year_of(period.first) else f"{period.first:%Y-%m}"
    return {"begins": begins, "ends": ends, "counted": counted, "length": len(counted)}


def _firsts(period: Period) -> tuple[PartedAs, ...]:
    """Which parted visits count a person in this period; none in one that is no month or year."""
    if period.first is not None and period == year_of(period.first):
        return (PartedAs.FIRST_OF_YEAR,)
    if period.first is not None and period == month_of(period.first):
        return (PartedAs.FIRST_OF_MONTH, PartedAs.FIRST_OF_YEAR)
    return ()
