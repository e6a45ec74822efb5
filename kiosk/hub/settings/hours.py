"""The opening hours of a week, now and in the past, and closing the hub now, whatever they are."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import ClassVar, Self

from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import Closure, OpeningError, read_hours
from kiosk.hub.permissions import Role
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.checks import SettingRefusedError, checked_optional_words
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.typed_json import from_plain

USUAL = "12:00-19:00"
SENTENCE_MAX_CHARS = 60
_MOST_CHANGES = 400
"""Of a week's hours, that are looked at for its past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekHours(Setting):
    """Each day as "12:00-19:00", "10:00-12:00, 13:00-19:00", or past midnight "18:00-02:00"; "" is closed."""

    subject: ClassVar[str] = "hours"
    monday: str = USUAL
    tuesday: str = USUAL
    wednesday: str = USUAL
    thursday: str = USUAL
    friday: str = USUAL
    saturday: str = ""
    sunday: str = ""

    def by_weekday(self) -> dict[str, str]:
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def checked(self) -> Self:
        return replace(self, **{day: checked_hours(day, hours) for day, hours in self.by_weekday().items()})


@dataclass(frozen=True, slots=True)
class WeekSince:
    """The hours of a week as they were set. since: None for the first that are known of."""

    week: WeekHours
    since: datetime | None


def weeks_until_now(db: Database) -> tuple[WeekSince, ...]:
    """The hours of the week as they were one after another, the newest first; none if they were never set.

    What nobody set, as a new hub has it until its hours are taken over, is left out.
    """
    changes = history(db, WeekHours.subject, _MOST_CHANGES)
    if not changes:
        return ()
    weeks = [WeekSince(from_plain(WeekHours, one.after), one.at) for one in changes]
    earliest = changes[-1]
    if earliest.staff_id is None:
        return (*weeks[:-1], replace(weeks[-1], since=None))
    return (*weeks, WeekSince(from_plain(WeekHours, earliest.before), None))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedNow(Setting):
    """The last closing that staff decided on the day. begins_at: None: there was none. sentence: at the door."""

    subject: ClassVar[str] = "closed_now"
    role: ClassVar[Role] = Role.HOST
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    sentence: Words | None = None

    def closures(self) -> tuple[Closure, ...]:
        """As the opening hours take it."""
        if self.begins_at is None or self.ends_at is None:
            return ()
        sentence = self.sentence or Words("", "", "")
        return (Closure(self.begins_at, self.ends_at, *sentence),)

    def checked(self) -> Self:
        if self.begins_at is not None and (self.ends_at is None or self.ends_at <= self.begins_at):
            raise SettingRefusedError("ends_at", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
        return replace(
            self,
            begins_at=self.begins_at and self.begins_at.astimezone(UTC),
            ends_at=self.ends_at and self.ends_at.astimezone(UTC),
            sentence=checked_optional_words("sentence", self.sentence, SENTENCE_MAX_CHARS),
        )


def checked_hours(field: str, hours: str) -> str:
    """The hours of a day in one form. Raises SettingRefusedError."""
    try:
        spans = read_hours(field, hours)
    except OpeningError as error:
        raise SettingRefusedError(field, Reason(error.code)) from error
    return ", ".join(span.written for span in spans)
