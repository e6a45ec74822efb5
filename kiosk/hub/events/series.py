"""Series of sessions: made week by week, changed one by one or from one on, cancelled with a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.events.calendar import Event, by_id, of_series
from kiosk.hub.permissions import Role, require_role

TITLE_MAX = 80
SENTENCE_MAX = 120
MOST_SESSIONS = 60
MOST_PEOPLE = 500


class EventError(ReasonError):
    """The session is gone or has begun."""


@dataclass(frozen=True, slots=True)
class Titles:
    """One text in three languages."""

    fi: str
    sv: str
    en: str

    def cleaned(self, longest: int) -> "Titles":
        return Titles(clean_text(self.fi, longest), clean_text(self.sv, longest), clean_text(self.en, longest))


NO_SENTENCE = Titles("", "", "")


@dataclass(frozen=True, slots=True)
class Session:
    """What one session is. begins, ends: in the hub's time zone; ends before it begins: after midnight."""

    titles: Titles
    begins: time
    ends: time
    host_id: str | None = None
    zone_id: str | None = None
    capacity: int | None = None
    """1 to 500; None: as many as come."""


class Series:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. Raises NotAllowedError, and EventError for a session that is gone.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: the hub's; a session keeps its hour across daylight saving."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def make(
        self, titles: Titles, session: Session, first_day: date, count: int, *, by: str, every_weeks: int = 1
    ) -> str:
        """Make a series of `count` sessions, 1 to 60, one each `every_weeks` (1 to 8); return its id. Else ValueError.

        titles: of the series.
        """
        self._check(session)
        if not (1 <= count <= MOST_SESSIONS and 1 <= every_weeks <= 8):
            raise ValueError("A series has 1 to 60 sessions, one in 1 to 8 weeks.")
        series_id, name = new_id(), _titled(titles)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            self._db.execute(
                "INSERT INTO event_series (id, title_fi, title_sv, title_en, made_at) VALUES (?, ?, ?, ?, ?)",
                (series_id, name.fi, name.sv, name.en, to_text(self._clock.now())),
            )
            for number in range(count):
                self._insert(session, first_day + timedelta(weeks=number * every_weeks), series_id)
            self._record(by, "make series", f"series:{series_id}", after=str(count))
        return series_id

    def add(self, session: Session, day: date, *, by: str, series_id: str | None = None) -> str:
        """Add one session to a series, or an event by itself; return its id."""
        self._check(session)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            event_id = self._insert(session, day, series_id)
            self._record(by, "add event", f"event:{event_id}", after=self._times(day, session)[0])
        return event_id

    def change(self, event_id: str, session: Session, day: date, *, by: str, following: bool = False) -> int:
        """Make the session as given, on `day`; with `following` also all later ones of its series that have not begun.

        Those move by as many days and take the same hours, host, place and capacity, but keep their own titles. Returns
        how many were changed.
        """
        self._check(session)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            one = self._coming(event_id)
            moved = day - one.starts_at.astimezone(self._tz).date()
            changed = [one, *(self._following(one) if following else ())]
            for event in changed:
                on = event.starts_at.astimezone(self._tz).date() + moved
                titles = session.titles if event is one else Titles(event.title_fi, event.title_sv, event.title_en)
                self._update(event, titles, session, on, by)
        return len(changed)

    def cancel(self, event_id: str, sentence: Titles = NO_SENTENCE, *, by: str, following: bool = False) -> int:
        """Cancel a session, and with `following` the later ones; the sentence is shown to visitors. Returns how many.

        A session that is on can be cancelled too: a host does it at the door.
        """
        words, now = sentence.cleaned(SENTENCE_MAX), to_text(self._clock.now())
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            one = self._not_over(event_id)
            cancelled = [one, *(self._following(one) if following else ())]
            for event in cancelled:
                self._db.execute(
                    "UPDATE event SET cancelled_at = ?, cancelled_fi = ?, cancelled_sv = ?, cancelled_en = ?"
                    " WHERE id = ?",
                    (now, words.fi, words.sv, words.en, event.id),
                )
                self._record(
                    by, "cancel event", f"event:{event.id}", before=to_text(event.starts_at), after="cancelled"
                )
        return len(cancelled)

    def reinstate(self, event_id: str, *, by: str) -> None:
        """Take a cancellation back; of a session that is not cancelled nothing changes."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            event = self._known(event_id)
            if event.cancelled_at is None:
                return
            self._db.execute(
                "UPDATE event SET cancelled_at = NULL, cancelled_fi = '', cancelled_sv = '', cancelled_en = ''"
                " WHERE id = ?",
                (event_id,),
            )
            self._record(by, "reinstate event", f"event:{event_id}", before="cancelled", after=to_text(event.starts_at))

    def set_signed_up(self, event_id: str, people: int, *, by: str) -> None:
        """How many have signed up, 0 to 500, else ValueError."""
        if not 0 <= people <= MOST_PEOPLE:
            raise ValueError("Up to 500 people sign up.")
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            before = self._known(event_id).signed_up
            self._db.execute("UPDATE event SET signed_up = ? WHERE id = ?", (people, event_id))
            self._record(by, "set signed up", f"event:{event_id}", before=str(before), after=str(people))

    # ---------- inside ----------
    def _check(self, session: Session) -> None:
        _titled(session.titles)
        if session.capacity is not None and not 1 <= session.capacity <= MOST_PEOPLE:
            raise ValueError("A session has 1 to 500 places.")
        if session.begins == session.ends:
            raise ValueError("A session ends at another time than it begins.")

    def _insert(self, session: Session, day: date, series_id: str | None) -> str:
        event_id, columns = new_id(), self._columns(session.titles, session, day)
        self._db.table("event").insert({"id": event_id, "origin": "staff", "series_id": series_id, **columns})
        return event_id

    def _update(self, event: Event, titles: Titles, session: Session, day: date, by: str) -> None:
        columns = self._columns(titles, session, day)
        self._db.table("event").update(event.id, columns)
        before, after = self._summary(event), self._summary(self._known(event.id))
        for name in before:
            if before[name] != after[name]:
                self._record(by, "change event", f"event:{event.id}", name, before=before[name], after=after[name])

    def _columns(self, titles: Titles, session: Session, day: date) -> dict[str, Any]:
        starts_at, ends_at = self._times(day, session)
        words = titles.cleaned(TITLE_MAX)
        return {
            "title_fi": words.fi,
            "title_sv": words.sv,
            "title_en": words.en,
            "starts_at": starts_at,
            "ends_at": ends_at,
            "host_id": session.host_id,
            "zone_id": session.zone_id,
            "capacity": session.capacity,
        }

    def _summary(self, event: Event) -> dict[str, str]:
        """What the audit says of a session, by the name of the field."""
        return {
            "title": event.title_fi,
            "starts": to_text(event.starts_at),
            "ends": to_text(event.ends_at),
            "host": event.host or "",
            "place": event.place_fi or "",
            "capacity": "" if event.capacity is None else str(event.capacity),
        }

    def _times(self, day: date, session: Session) -> tuple[str, str]:
        last_day = day + timedelta(days=1) if session.ends < session.begins else day
        starts_at = datetime.combine(day, session.begins, self._tz)
        return to_text(starts_at), to_text(datetime.combine(last_day, session.ends, self._tz))

    def _following(self, one: Event) -> Sequence[Event]:
        """The later sessions of its series that are neither begun nor cancelled."""
        if one.series_id is None:
            return ()
        later = of_series(self._db, one.series_id)
        return [event for event in later if event.starts_at > one.starts_at and event.cancelled_at is None]

    def _known(self, event_id: str) -> Event:
        event = by_id(self._db, event_id)
        if event is None:
            raise EventError(Reason(ReasonCode.EVENT_GONE))
        return event

    def _not_over(self, event_id: str) -> Event:
        event = self._known(event_id)
        if event.cancelled_at is not None or event.ends_at <= self._clock.now():
            raise EventError(Reason(ReasonCode.EVENT_GONE))
        return event

    def _coming(self, event_id: str) -> Event:
        event = self._not_over(event_id)
        if event.starts_at <= self._clock.now():
            raise EventError(Reason(ReasonCode.EVENT_BEGUN))
        return event

    def _record(self, by: str, action: str, subject: str, detail: str | None = None, **change: str) -> None:
        audit.record(self._db, self._clock, by, action, subject, detail, **change)


def _titled(titles: Titles) -> Titles:
    words = titles.cleaned(TITLE_MAX)
    if not (words.fi and words.sv and words.en):
        raise ValueError("A title has words in each of the three languages.")
    return words
