"""Days for which something is counted."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.base.clock import to_text

_YEAR = timedelta(days=366)
_FIRST, _LAST = "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"


@dataclass(frozen=True, slots=True)
class Period:
    """first, last: days of the hub's calendar, both within; None: no bound."""

    first: date | None = None
    last: date | None = None

    def has(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def within(self, other: "Period") -> "Period":
        """The days that are in both; none of them may be."""
        firsts = [one.first for one in (self, other) if one.first is not None]
        lasts = [one.last for one in (self, other) if one.last is not None]
        return Period(max(firsts, default=None), min(lasts, default=None))

    def moments(self, tz: tzinfo) -> tuple[str, str]:
        """As stored: its first moment, and the first one after it. tz: of the hub."""
        first = to_text(datetime.combine(self.first, time(), tz)) if self.first else _FIRST
        if self.last is None:
            return first, _LAST
        return first, to_text(datetime.combine(self.last + timedelta(days=1), time(), tz))

    @property
    def days(self) -> tuple[str, str]:
        """Its first and last day, as days are stored."""
        return (self.first or date.min).isoformat(), (self.last or date.max).isoformat()


WHOLE = Period()


def month_of(day: date) -> Period:
    """The month of a day."""
    following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return Period(day.replace(day=1), following - timedelta(days=1))


def month_before(day: date) -> Period:
    """The month before that of a day."""
    return month_of(day.replace(day=1) - timedelta(days=1))


def year_of(day: date) -> Period:
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))


def months_of(period: Period) -> tuple[Period, ...]:
    """The months of a time of up to a year, each as far as it is within it; none of a month and of what is shorter."""
    if period.first is None or period.last is None or period.last - period.first > _YEAR:
        return ()
    if period.within(month_of(period.first)) == period:
        return ()
    found, day = [], period.first
    while day <= period.last:
        month = month_of(day)
        assert month.last is not None
        found.append(period.within(month))
        day = month.last + timedelta(days=1)
    return tuple(found)


def is_whole(period: Period) -> bool:
    """Whether it is a month or a year of the calendar."""
    return period.first is not None and period in (month_of(period.first), year_of(period.first))
