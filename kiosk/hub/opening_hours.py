"""Opening hours: when the hub is open, closes and opens again. Pure functions of a given time."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.base.errors import WorldError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_HOURS = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)\s*[-–]\s*(?:([01]?\d|2[0-3])[:.]([0-5]\d)|24[:.]00)")
_WEEK = 7


class OpeningError(WorldError):
    """The opening hours in the configuration can't be read."""


@dataclass(frozen=True, slots=True)
class OpenFromTo:
    """The hours of one day; `closes` is 00:00 for midnight at its end."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class ExceptionalDay:
    """A day with hours of its own, such as Christmas Eve, and why."""

    day: date
    hours: OpenFromTo | None
    """None: closed."""
    sentence_fi: str = ""
    sentence_sv: str = ""
    sentence_en: str = ""

    @classmethod
    def read(cls, day: date, hours: str, sentences: tuple[str, str, str] = ("", "", "")) -> "ExceptionalDay":
        """hours: as "10:00-14:00"; "" means closed. sentences: Finnish, Swedish, English. Raises OpeningError."""
        return cls(day, _read_hours(day.isoformat(), hours), *sentences)

    def sentence(self, language: str) -> str:
        """What visitors are told in fi, sv or en; English for any other language."""
        return {"fi": self.sentence_fi, "sv": self.sentence_sv}.get(language, self.sentence_en)


@dataclass(frozen=True, slots=True)
class Opening:
    """The hours of a week in the hub's time zone; a day without hours is closed."""

    week: tuple[OpenFromTo | None, ...]
    """Monday first."""
    tz: tzinfo
    exceptions: tuple[ExceptionalDay, ...] = ()
    """Days on which the hours of the week do not apply."""

    @classmethod
    def read(
        cls,
        hours: Mapping[str, str] | Mapping[int, str],
        tz: tzinfo,
        exceptions: Iterable[ExceptionalDay] = (),
    ) -> "Opening":
        """From the configuration: weekday -> "12:00-19:00"; "" or no entry means closed.

        A weekday is English (whole or three letters, any case) or a number, Monday being 0. Raises OpeningError.
        """
        by_day: dict[int, OpenFromTo | None] = {}
        for name, text in hours.items():
            by_day[_weekday(name)] = _read_hours(name, text)
        return cls(tuple(by_day.get(day) for day in range(_WEEK)), tz, tuple(exceptions))

    @property
    def ever_opens(self) -> bool:
        """False for a hub without any hours: nothing is known of when it is open."""
        return any(self.week) or any(one.hours for one in self.exceptions)

    def exception_on(self, day: date) -> ExceptionalDay | None:
        return next((one for one in self.exceptions if one.day == day), None)

    def hours_of(self, day: date) -> OpenFromTo | None:
        exception = self.exception_on(day)
        return self.week[day.weekday()] if exception is None else exception.hours

    def is_open(self, now: datetime) -> bool:
        opens_at = self._opens_on(self._day(now))
        closes_at = self.closing_at(now)
        return opens_at is not None and closes_at is not None and opens_at <= now < closes_at

    def closing_at(self, now: datetime) -> datetime | None:
        """When the hub closes or closed on the day of `now`; None if it is closed all day."""
        return self._closes_on(self._day(now))

    def last_closing_at(self, now: datetime) -> datetime | None:
        """The latest closing in the past; None if the hub never opens."""
        day = self._day(now)
        earlier = {one.day for one in self.exceptions if one.day <= day}
        days = sorted(earlier.union(day - timedelta(days=back) for back in range(self._reach)), reverse=True)
        closings = (self._closes_on(each) for each in days)
        return next((closing for closing in closings if closing is not None and closing <= now), None)

    def next_opening_at(self, now: datetime) -> datetime | None:
        """When the hub opens next after `now`; None if never."""
        day = self._day(now)
        later = {one.day for one in self.exceptions if one.day >= day}
        days = sorted(later.union(day + timedelta(days=ahead) for ahead in range(self._reach)))
        openings = (self._opens_on(each) for each in days)
        return next((opening for opening in openings if opening is not None and opening > now), None)

    def end_of_use(self, begun_at: datetime) -> datetime | None:
        """When the use of the hub that began then ends: with that day, see `end_of_day`. None without any hours."""
        return self.end_of_day(begun_at) if self.ever_opens else None

    def end_of_day(self, at: datetime) -> datetime:
        """The closing of that day, or midnight if that is past.

        Who comes after closing, or on a closed day, does not stay until the next closing (T8).
        """
        closes_at = self.closing_at(at)
        if closes_at is not None and at < closes_at:
            return closes_at
        return datetime.combine(self._day(at) + timedelta(days=1), time(), self.tz)

    @property
    def _reach(self) -> int:
        """Within so many days there is one of each weekday that is not exceptional."""
        return _WEEK * (len(self.exceptions) + 1) + 1

    def _day(self, now: datetime) -> date:
        return now.astimezone(self.tz).date()

    def _opens_on(self, day: date) -> datetime | None:
        hours = self.hours_of(day)
        return datetime.combine(day, hours.opens, self.tz) if hours else None

    def _closes_on(self, day: date) -> datetime | None:
        hours = self.hours_of(day)
        if hours is None:
            return None
        return datetime.combine(day + timedelta(days=1) if hours.closes == time() else day, hours.closes, self.tz)


def _weekday(name: str | int) -> int:
    if isinstance(name, int) and 0 <= name < _WEEK:
        return name
    word = str(name).strip().lower()
    found = [number for number, day in enumerate(WEEKDAYS) if word in (day, day[:3])]
    if not found:
        raise OpeningError(f"The opening hours name a day “{name}”. Days are monday, tuesday … sunday.")
    return found[0]


def _read_hours(name: str | int, text: str) -> OpenFromTo | None:
    if text.strip().lower() in ("", "closed"):
        return None
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise OpeningError(f"The opening hours of {name} are “{text}”. Write them like 12:00-19:00.")
    opens = time(int(match[1]), int(match[2]))
    closes = time(int(match[3]), int(match[4])) if match[3] else time()
    if closes != time() and closes <= opens:
        raise OpeningError(f"The opening hours of {name} end before they begin: “{text}”.")
    return OpenFromTo(opens, closes)
