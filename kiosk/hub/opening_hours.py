"""Opening hours: when the hub is open, closes and opens again. Pure functions of a given time."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from kiosk.base.errors import WorldError
from kiosk.base.reason import ReasonCode

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_TIME = r"([01]?\d|2[0-3])[:.]([0-5]\d)"
_HOURS = re.compile(rf"{_TIME}\s*[-–]\s*(?:{_TIME}|24[:.]00)")
_BETWEEN_SPANS = re.compile(r"\s*[,;]\s*")
MOST_SPANS = 2
"""On one day, with a break between."""
LATEST_CLOSING = time(6)
"""Of hours past midnight; whoever writes 19:00-12:00 means another thing."""
TIME_TO_LEAVE = timedelta(minutes=10)
"""After a closing that staff decided on the day; until then it can be taken back, and nobody's visit has ended."""
_WEEK = 7
_DAY_MIN = 24 * 60
_DAY = timedelta(days=1)


class OpeningError(WorldError):
    """The opening hours can't be read. code: why, for a screen; the message is for the terminal."""

    def __init__(self, message: str, code: ReasonCode = ReasonCode.HOURS_NOT_UNDERSTOOD) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class OpenFromTo:
    """A span of hours that begins on a day; one that `closes` at or before it opens ends on the next day."""

    opens: time
    closes: time

    @property
    def ends_next_day(self) -> bool:
        return self.closes <= self.opens

    @property
    def last_hour(self) -> int:
        """The whole hour at which they end or before which they do; 24 also past midnight, where the day ends."""
        return 24 if self.ends_next_day else self.closes.hour + (1 if self.closes.minute else 0)

    @property
    def length_h(self) -> float:
        """In hours by the clock on the wall."""
        minutes = (self.closes.hour - self.opens.hour) * 60 + self.closes.minute - self.opens.minute
        return (minutes + (_DAY_MIN if self.ends_next_day else 0)) / 60

    @property
    def written(self) -> str:
        """As `read_hours` reads it again."""
        is_whole_day = self.closes == self.opens
        return f"{self.opens:%H:%M}-24:00" if is_whole_day else f"{self.opens:%H:%M}-{self.closes:%H:%M}"


@dataclass(frozen=True, slots=True)
class ExceptionalDay:
    """A day with hours of its own, such as Christmas Eve, and why."""

    day: date
    hours: tuple[OpenFromTo, ...]
    """Empty: closed."""
    sentence_fi: str = ""
    sentence_sv: str = ""
    sentence_en: str = ""

    @classmethod
    def read(cls, day: date, hours: str, sentences: tuple[str, str, str] = ("", "", "")) -> "ExceptionalDay":
        """hours: as "10:00-14:00"; "" means closed. sentences: Finnish, Swedish, English. Raises OpeningError."""
        return cls(day, read_hours(day.isoformat(), hours), *sentences)

    def sentence(self, language: str) -> str:
        """What visitors are told in fi, sv or en; English for any other language."""
        return {"fi": self.sentence_fi, "sv": self.sentence_sv}.get(language, self.sentence_en)


@dataclass(frozen=True, slots=True)
class Closure:
    """A time in which the hub is closed within its hours, as staff decided on the day, and why."""

    begins_at: datetime
    ends_at: datetime
    sentence_fi: str = ""
    sentence_sv: str = ""
    sentence_en: str = ""

    def sentence(self, language: str) -> str:
        """What the door says in fi, sv or en; English for any other language."""
        return {"fi": self.sentence_fi, "sv": self.sentence_sv}.get(language, self.sentence_en)

    def lasts(self, now: datetime) -> bool:
        return self.begins_at <= now < self.ends_at

    @property
    def ends_use(self) -> bool:
        """Not if the hub was opened again before anybody had to leave."""
        return self.ends_at - self.begins_at >= TIME_TO_LEAVE


Span = tuple[datetime, datetime]
"""From opening to closing."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The hours of a week in the hub's time zone; a day without hours is closed."""

    week: tuple[tuple[OpenFromTo, ...], ...]
    """Monday first."""
    tz: tzinfo
    exceptions: tuple[ExceptionalDay, ...] = ()
    """Days on which the hours of the week do not apply."""
    closures: tuple[Closure, ...] = ()
    """Cut out of all hours."""

    @classmethod
    def read(
        cls,
        hours: Mapping[str, str] | Mapping[int, str],
        tz: tzinfo,
        exceptions: Iterable[ExceptionalDay] = (),
        closures: Iterable[Closure] = (),
    ) -> "Opening":
        """From texts: weekday -> "12:00-19:00", see `read_hours`; "" or no entry means closed.

        A weekday is English (whole or three letters, any case) or a number, Monday being 0. Raises OpeningError.
        """
        by_day = {_weekday(name): read_hours(str(name), text) for name, text in hours.items()}
        week = tuple(by_day.get(day, ()) for day in range(_WEEK))
        return cls(week, tz, tuple(exceptions), tuple(closures))

    @property
    def ever_opens(self) -> bool:
        """False for a hub without any hours: nothing is known of when it is open."""
        return any(self.week) or any(one.hours for one in self.exceptions)

    def exception_on(self, day: date) -> ExceptionalDay | None:
        return next((one for one in self.exceptions if one.day == day), None)

    def closure_at(self, now: datetime) -> Closure | None:
        """The closure that lasts now."""
        return next((one for one in self.closures if one.lasts(now)), None)

    def hours_of(self, day: date) -> tuple[OpenFromTo, ...]:
        """The spans that begin on that day, in order; closures are not taken out."""
        exception = self.exception_on(day)
        return self.week[day.weekday()] if exception is None else exception.hours

    def is_open(self, now: datetime) -> bool:
        return self._span_at(now) is not None

    def day_of_use(self, now: datetime) -> date:
        """The day on which the hours that last now began; without any, the day of the calendar."""
        span = self._span_at(now)
        return self._day(now if span is None else span[0])

    def closing_at(self, now: datetime) -> datetime | None:
        """When the hub closes: of the hours that last now, else the next closing of this day, else its last one.

        None if it is closed all day.
        """
        span = self._span_at(now)
        if span is not None:
            return span[1]
        spans = self._spans_of(self._day(now))
        return next((closes_at for _, closes_at in spans if closes_at > now), spans[-1][1] if spans else None)

    def last_closing_of_day(self, now: datetime) -> datetime:
        """When the hours of this day end for good, or midnight if they have ended."""
        day = self.day_of_use(now)
        closings = [closes_at for _, closes_at in self._spans_of(day) if closes_at > now]
        return closings[-1] if closings else datetime.combine(self._day(now) + _DAY, time(), self.tz)

    def last_closing_at(self, now: datetime) -> datetime | None:
        """The latest closing in the past; None if the hub never opens."""
        day = self._day(now)
        earlier = {one.day for one in self.exceptions if one.day <= day}
        days = sorted(earlier.union(day - timedelta(days=back) for back in range(self._reach)), reverse=True)
        closings = (closes_at for each in days for _, closes_at in reversed(self._spans_of(each)))
        return next((closing for closing in closings if closing <= now), None)

    def next_opening_at(self, now: datetime) -> datetime | None:
        """When the hub opens next after `now`; None if never."""
        day = self._day(now) - _DAY  # of which hours may be open past midnight, and a closure in them end
        later = {one.day for one in self.exceptions if one.day >= day}
        days = sorted(later.union(day + timedelta(days=ahead) for ahead in range(self._reach + 1)))
        openings = (opens_at for each in days for opens_at, _ in self._spans_of(each))
        return next((opening for opening in openings if opening > now), None)

    def end_of_use(self, begun_at: datetime) -> datetime | None:
        """When the use of the hub that began then ends: with that day, see `end_of_day`. None without any hours.

        A closure that begins later leaves TIME_TO_LEAVE.
        """
        if not self.ever_opens:
            return None
        leave = [one.begins_at + TIME_TO_LEAVE for one in self.closures if one.begins_at >= begun_at and one.ends_use]
        return min([replace(self, closures=()).end_of_day(begun_at), *leave])

    def end_of_day(self, at: datetime) -> datetime:
        """The closing of the hours that last then, or the next one of that day, or midnight if none comes.

        Who comes after closing, or on a closed day, does not stay until the next day's closing (T8).
        """
        closes_at = self.closing_at(at)
        if closes_at is not None and at < closes_at:
            return closes_at
        return datetime.combine(self._day(at) + _DAY, time(), self.tz)

    @property
    def _reach(self) -> int:
        """Within so many days there is one of each weekday that is not exceptional, nor wholly cut by a closure."""
        cut = sum((one.ends_at - one.begins_at) // _DAY + 2 for one in self.closures)
        return _WEEK * (len(self.exceptions) + cut + 1) + 1

    def _day(self, now: datetime) -> date:
        return now.astimezone(self.tz).date()

    def _span_at(self, now: datetime) -> Span | None:
        day = self._day(now)
        spans = [*self._spans_of(day - _DAY), *self._spans_of(day)]
        return next((span for span in spans if span[0] <= now < span[1]), None)

    def _spans_of(self, day: date) -> list[Span]:
        """When the hub opens and closes in the hours that begin on that day, without closures."""
        spans = [
            (
                datetime.combine(day, hours.opens, self.tz),
                datetime.combine(day + _DAY if hours.ends_next_day else day, hours.closes, self.tz),
            )
            for hours in self.hours_of(day)
        ]
        for closure in self.closures:
            spans = [rest for span in spans for rest in _without(span, closure)]
        return spans


def _without(span: Span, closure: Closure) -> list[Span]:
    opens_at, closes_at = span
    if closure.ends_at <= opens_at or closes_at <= closure.begins_at:
        return [span]
    rest = [(opens_at, closure.begins_at), (closure.ends_at, closes_at)]
    return [(begins_at, ends_at) for begins_at, ends_at in rest if begins_at < ends_at]


def _weekday(name: str | int) -> int:
    if isinstance(name, int) and 0 <= name < _WEEK:
        return name
    word = str(name).strip().lower()
    found = [number for number, day in enumerate(WEEKDAYS) if word in (day, day[:3])]
    if not found:
        raise OpeningError(f"The opening hours name a day “{name}”. Days are monday, tuesday … sunday.")
    return found[0]


def read_hours(name: str, text: str) -> tuple[OpenFromTo, ...]:
    """The spans of a day, as "12:00-19:00", "10:00-12:00, 13:00-19:00" or, past midnight, "18:00-02:00"; "": closed.

    name: the day, for the message. Raises OpeningError; also if spans overlap, or any but the last ends the next day.
    """
    if text.strip().lower() in ("", "closed"):
        return ()
    spans = tuple(_read_span(name, text, one) for one in _BETWEEN_SPANS.split(text.strip()))
    if len(spans) > MOST_SPANS:
        raise OpeningError(f"The opening hours of {name} are “{text}”. Give a day one span of hours, or two.")
    for earlier, later in pairwise(spans):
        if earlier.ends_next_day or later.opens <= earlier.closes:
            raise OpeningError(f"The opening hours of {name} overlap: “{text}”.", ReasonCode.HOURS_OVERLAP)
    if len(spans) > 1 and spans[-1].ends_next_day and spans[-1].closes > spans[0].opens:
        raise OpeningError(f"The opening hours of {name} overlap: “{text}”.", ReasonCode.HOURS_OVERLAP)
    return spans


def _read_span(name: str, text: str, span: str) -> OpenFromTo:
    match = _HOURS.fullmatch(span)
    if match is None:
        raise OpeningError(f"The opening hours of {name} are “{text}”. Write them like 12:00-19:00.")
    opens = time(int(match[1]), int(match[2]))
    closes = time(int(match[3]), int(match[4])) if match[3] else time()
    is_whole_day = match[3] is None and closes == opens
    if (closes == opens and not is_whole_day) or LATEST_CLOSING < closes < opens:
        raise OpeningError(
            f"The opening hours of {name} end before they begin: “{text}”.", ReasonCode.HOURS_END_TOO_LATE
        )
    return OpenFromTo(opens, closes)
