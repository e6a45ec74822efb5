"""The people of a period: distinct passes, and visits that were parted from theirs but were the first of a person (I1).

Each pass is asked for its visits by an index, so that what this costs grows with the passes and not with the visits.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.visitors.parting import PartedAs
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.store.hub_db import rows

_ITS_VISITS = "FROM visit WHERE pass_id = pass.id AND opened_at >= :begins AND opened_at < :ends"
_NOT_COUNTED = "ifnull(substr(counted_month, 1, :length), '') <> :counted"
"""A condition of a pass that no parted visit of the period counts already."""
_COUNT = f"""WITH used AS MATERIALIZED (SELECT gender, {_NOT_COUNTED} AS is_new,
    (SELECT count(*) {_ITS_VISITS}) AS visits FROM pass)
    SELECT ifnull(sum(visits), 0) AS visits, ifnull(sum(is_new), 0) AS people,
    count(iif(is_new AND gender = 'woman', 1, NULL)) AS women,
    count(iif(is_new AND gender IN ('woman', 'man', 'other'), 1, NULL)) AS told
    FROM used WHERE visits > 0"""  # noqa: S608 - our own names only
_PARTED = "SELECT count(*) AS visits FROM visit WHERE parted_as = ? AND opened_at >= ? AND opened_at < ?"


@dataclass(frozen=True, slots=True)
class People:
    """known_visits: visits of which it is known whose they are. women: of those who `told` whether they are one."""

    number: int
    known_visits: int
    women: int
    told: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, by nothing but the day of the first visit in the period. visits: in it. None: not known any more."""

    first_day: date | None
    visits: int | None


def count_people(db: Database, period: Period, tz: tzinfo) -> People:
    """tz: of the hub, whose days they are."""
    values = _values(period, tz)
    (found,) = list(db.query(_COUNT, values))
    firsts = _firsts(period)
    parted = {one: rows(db, _PARTED, one, *period.moments(tz))[0]["visits"] for one in PartedAs} if firsts else {}
    told = _told(db, period)
    return People(
        number=sum(parted.get(one, 0) for one in firsts) + found["people"],
        known_visits=found["visits"] + sum(parted.values()),
        women=found["women"] + told[Gender.WOMAN],
        told=found["told"] + sum(told[gender] for gender in (Gender.WOMAN, Gender.MAN, Gender.OTHER)),
    )


def people_rows(
    db: Database, period: Period, tz: tzinfo, *, first: int = 1, size: int, women: bool = False
) -> tuple[PersonRow, ...]:
    """A page from number `first` on, the last that came first. women: only those who said so.

    Of women who are only counted any more (see `visitors.parting`) nothing else is known: they are the last ones.
    """
    firsts = "" if women else ", ".join(f"'{one}'" for one in _firsts(period))
    which = f"gender = 'woman' AND {_NOT_COUNTED}" if women else _NOT_COUNTED
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
    skip = max(0, first - 1)
    found = list(db.query(sql, _values(period, tz) | {"size": size, "skip": skip}))
    shown = [PersonRow(from_text(one["at"]).astimezone(tz).date(), one["visits"]) for one in found]
    if women and len(shown) < size:
        last = count_people(db, period, tz).women
        shown += [PersonRow(None, None)] * min(size - len(shown), last - skip - len(shown))
    return tuple(shown)


def people_by(db: Database, period: Period, field: str, tz: tzinfo) -> Counter[str]:
    """How many of the people told what: by value, empty for nothing. field: one of `parting.TOLD`."""
    sql = f"""SELECT ifnull({field}, '') AS value, count(*) AS people FROM pass
        WHERE {_NOT_COUNTED} AND EXISTS (SELECT 1 {_ITS_VISITS}) GROUP BY {field}"""  # noqa: S608 - our own names only
    found = list(db.query(sql, _values(period, tz)))
    return Counter({one["value"]: one["people"] for one in found}) + _told(db, period, field)


def _told(db: Database, period: Period, field: str = "gender") -> Counter[str]:
    """What those told whose visits were parted from their pass."""
    sql = "SELECT value, people FROM people_told WHERE period = ? AND field = ?"
    return Counter({one["value"]: one["people"] for one in rows(db, sql, _name(period), field)})


def _values(period: Period, tz: tzinfo) -> dict[str, Any]:
    """counted: how a counted month of this period begins."""
    begins, ends = period.moments(tz)
    counted = _name(period)
    return {"begins": begins, "ends": ends, "counted": counted, "length": len(counted)}


def _name(period: Period) -> str:
    """As it is noted when visits are parted; of other periods than a month or a year nothing is."""
    if period.first is None or not _firsts(period):
        return "-"
    return f"{period.first:%Y}" if period == year_of(period.first) else f"{period.first:%Y-%m}"


def _firsts(period: Period) -> tuple[PartedAs, ...]:
    """Which parted visits count a person in this period; none in one that is no month or year."""
    if period.first is not None and period == year_of(period.first):
        return (PartedAs.FIRST_OF_YEAR,)
    if period.first is not None and period == month_of(period.first):
        return (PartedAs.FIRST_OF_MONTH, PartedAs.FIRST_OF_YEAR)
    return ()
