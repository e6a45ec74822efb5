"""What a session is: its titles, hours, host, place and capacity, and what of it is refused."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_words

TITLE_MAX = 80
SENTENCE_MAX = 120
MOST_PEOPLE = 500
LONGEST = timedelta(hours=16)
FIRST_YEAR, LAST_YEAR = 2000, 2099


class EventKind(StrEnum):
    WORKSHOP = "workshop"
    IDEA_SESSION = "idea_session"
    SPARRING = "sparring"
    DEMONSTRATION = "demonstration"
    PEER_MEETING = "peer_meeting"
    COURSE = "course"
    OPEN_ADVICE = "open_advice"


@dataclass(frozen=True, slots=True)
class Tags:
    """What an event is evidence of; None: not said. organisation_id: the one that it is for, with its customers.

    topic_id: the wish of visitors that it answers.
    """

    kind: EventKind | None = None
    organisation_id: str | None = None
    project_id: str | None = None
    topic_id: str | None = None


NO_TAGS = Tags()


@dataclass(frozen=True, slots=True)
class Session:
    """What one session is. begins, ends: in the hub's time zone; ends before it begins: after midnight."""

    titles: Words
    begins: time
    ends: time
    host_id: str | None = None
    zone_id: str | None = None
    capacity: int | None = None
    """1 to 500; None: as many as come."""
    tags: Tags = NO_TAGS

    def checked(self) -> "Session":
        """The same with cleaned titles. Raises SettingRefusedError."""
        if self.capacity is not None:
            check_number("capacity", self.capacity, 1, MOST_PEOPLE)
        begins_at, ends_at = self.on(date(FIRST_YEAR, 1, 1))
        if not begins_at < ends_at <= begins_at + LONGEST:
            raise SettingRefusedError("ends", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
        return replace(self, titles=checked_words("titles", self.titles, TITLE_MAX))

    def on(self, day: date, tz: tzinfo | None = None) -> tuple[datetime, datetime]:
        """When it begins and ends on a day."""
        last_day = day + timedelta(days=1) if self.ends < self.begins else day
        return datetime.combine(day, self.begins, tz), datetime.combine(last_day, self.ends, tz)


def check_day(day: date) -> None:
    """Raises SettingRefusedError for a year that nobody means."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise SettingRefusedError("day", Reason(ReasonCode.NOT_A_DAY))
