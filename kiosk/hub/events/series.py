"""Series of sessions: made week by week, changed one by one or from one on, cancelled with a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import Event, by_id, of_series
from kiosk.hub.events.session import SENTENCE_MAX, TITLE_MAX, Session, check_day
from kiosk.hub.events.tagging import tag_columns, tag_words
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import check_version
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_optional_words, checked_words
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row

MOST_SESSIONS = 60
MOST_WEEKS = 8
NO_SENTENCE = Words("", "", "")


class EventError(ReasonError):
    """The session or the series is gone, or the session has begun."""


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """What a series is besides its sessions. version: it grows with each change."""

    id: str
    title_fi: str
    title_sv: str
    title_en: str
    made_at: datetime
    version: int = 1

    @property
    def titles(self) -> Words:
        return Words(self.title_fi, self.title_sv, self.title_en)


def series_by_id(db: Database, series_id: str) -> SeriesFacts | None:
    found = row(db, "SELECT * FROM event_series WHERE id = ?", series_id)
    return None if found is None else typed_row(SeriesFacts, found)


class Series:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. seen_version: the one that they saw. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError (W7), and EventError for a session that is gone.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: the hub's; a session keeps its hour across daylight saving."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def make(
        self, titles: Words, session: Session, first_day: date, count: int, *, by: str, every_weeks: int = 1
    ) -> str:
        """Make a series of `count` sessions, 1 to 60, one each `every_weeks` (1 to 8); return its id.

        titles: of the series.
        """
        check_number("count", count, 1, MOST_SESSIONS)
        check_number("every_weeks", every_weeks, 1, MOST_WEEKS)
        series_id, name = new_id(), checked_words("series", titles, TITLE_MAX)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            self._db.execute(
                "INSERT INTO event_series (id, title_fi, title_sv, title_en, made_at) VALUES (?, ?, ?, ?, ?)",
                (series_id, *name, to_text(self._clock.now())),
            )
            for number in range(count):
                self._insert(session, first_day + timedelta(weeks=number * every_weeks), series_id)
            self._record(by, "make series", f"series:{series_id}", after=str(count))
        return series_id

    def rename(self, series_id: str, titles: Words, *, seen_version: int, by: str) -> None:
        """Give the series another title; its sessions keep their own."""
        name = checked_words("series", titles, TITLE_MAX)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            before = series_by_id(self._db, series_id)
            if before is None:
                raise EventError(Reason(ReasonCode.EVENT_GONE))
            check_version(before, seen_version)
            if before.titles == name:
                return
            self._db.execute(
                "UPDATE event_series SET title_fi = ?, title_sv = ?, title_en = ?, version = version + 1 WHERE id = ?",
                (*name, series_id),
            )
            old, new = _joined(before.titles), _joined(name)
            self._record(by, "change series", f"series:{series_id}", before=old, after=new)

    def add(self, session: Session, day: date, *, by: str, series_id: str | None = None) -> str:
        """Add one session to a series, or an event by itself; return its id."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            if series_id is not None and series_by_id(self._db, series_id) is None:
                raise EventError(Reason(ReasonCode.EVENT_GONE))
            event_id = self._insert(session, day, series_id)
            starts_at = to_text(self._known(event_id).starts_at)
            self._record(by, "add event", f"event:{event_id}", after=starts_at)
        return event_id

    def change(
        self, event_id: str, session: Session, day: date, *, seen_version: int, by: str, following: bool = False
    ) -> int:
        """Make the session as given, on `day`; with `following` also all later ones of its series that have not begun.

        Those move by as many days and take the same hours, host, place, capacity and tags, but keep their own titles.
        Returns how many were changed.
        """
        check_day(day)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            one = self._coming(event_id)
            check_version(one, seen_version)
            if session.on(day, self._tz)[0] <= self._clock.now():  # by a slip: it could not be put right any more
                raise SettingRefusedError("day", Reason(ReasonCode.TIME_IS_PAST))
            moved = day - one.starts_at.astimezone(self._tz).date()
            changed = [one, *(self._following(one) if following else ())]
            for event in changed:
                on = event.starts_at.astimezone(self._tz).date() + moved
                self._update(event, session if event is one else replace(session, titles=_titles(event)), on, by)
        return len(changed)

    def cancel(self, event_id: str, sentence: Words = NO_SENTENCE, *, by: str, following: bool = False) -> int:
        """Cancel a session, and with `following` the later ones; the sentence is shown to visitors. Returns how many.

        A session that is on can be cancelled too: a host does it at the door.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            one = self._not_over(event_id)
            return self._cancel([one, *(self._following(one) if following else ())], sentence, by)

    def end(self, series_id: str, sentence: Words = NO_SENTENCE, *, by: str) -> int:
        """Cancel all sessions of a series that have not begun; returns how many."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            now = self._clock.now()
            coming = [one for one in of_series(self._db, series_id) if one.starts_at > now and not one.cancelled_at]
            return self._cancel(coming, sentence, by)

    def reinstate(self, event_id: str, *, by: str) -> None:
        """Take a cancellation back; of a session that is not cancelled nothing changes."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            event = self._known(event_id)
            if event.cancelled_at is None:
                return
            self._db.execute(
                "UPDATE event SET cancelled_at = NULL, cancelled_fi = '', cancelled_sv = '', cancelled_en = '',"
                " version = version + 1 WHERE id = ?",
                (event_id,),
            )
            self._record(by, "reinstate event", f"event:{event_id}", before="cancelled", after=to_text(event.starts_at))

    def remove(self, event_id: str, *, by: str) -> None:
        """Delete a session that was a mistake: nobody was counted to it."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            event = self._known(event_id)
            if row(self._db, "SELECT 1 FROM attendance WHERE event_id = ? LIMIT 1", event_id) is not None:
                raise EventError(Reason(ReasonCode.EVENT_ATTENDED))
            before = f"{event.title_fi}, {event.starts_at.astimezone(self._tz):%Y-%m-%d}"
            self._record(by, "remove event", f"event:{event_id}", before=before)
            self._db.execute("DELETE FROM event WHERE id = ?", (event_id,))

    # ---------- inside ----------
    def _insert(self, session: Session, day: date, series_id: str | None) -> str:
        event_id, columns = new_id(), self._columns(session, day)
        self._db.table("event").insert({"id": event_id, "origin": "staff", "series_id": series_id, **columns})
        return event_id

    def _update(self, event: Event, session: Session, day: date, by: str) -> None:
        columns = self._columns(session, day)
        self._db.table("event").update(event.id, {**columns, "version": event.version + 1})
        before, after = _summary(event), _summary(self._known(event.id))
        for name in before:
            if before[name] != after[name]:
                self._record(by, "change event", f"event:{event.id}", name, before=before[name], after=after[name])

    def _cancel(self, events: Sequence[Event], sentence: Words, by: str) -> int:
        words = checked_optional_words("sentence", sentence, SENTENCE_MAX) or NO_SENTENCE
        for event in events:
            self._db.execute(
                "UPDATE event SET cancelled_at = ?, cancelled_fi = ?, cancelled_sv = ?, cancelled_en = ?,"
                " version = version + 1 WHERE id = ?",
                (to_text(self._clock.now()), *words, event.id),
            )
            self._record(by, "cancel event", f"event:{event.id}", before=to_text(event.starts_at), after="cancelled")
        return len(events)

    def _columns(self, session: Session, day: date) -> dict[str, Any]:
        """As they are stored. Raises SettingRefusedError."""
        check_day(day)
        checked = session.checked()
        self._check_known("host_id", "staff WHERE removed_at IS NULL AND", checked.host_id)
        self._check_known("zone_id", "zone WHERE", checked.zone_id)
        starts_at, ends_at = checked.on(day, self._tz)
        return {
            "title_fi": checked.titles.fi,
            "title_sv": checked.titles.sv,
            "title_en": checked.titles.en,
            "starts_at": to_text(starts_at),
            "ends_at": to_text(ends_at),
            "host_id": checked.host_id,
            "zone_id": checked.zone_id,
            "capacity": checked.capacity,
            **tag_columns(self._db, checked.tags),
        }

    def _check_known(self, field: str, table: str, found_id: str | None) -> None:
        if found_id is not None and row(self._db, f"SELECT 1 FROM {table} id = ?", found_id) is None:  # noqa: S608
            raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_CHOICE))

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


def _titles(event: Event) -> Words:
    return Words(event.title_fi, event.title_sv, event.title_en)


def _joined(titles: Words) -> str:
    """The titles as the audit says them: each language that differs."""
    return " · ".join(dict.fromkeys(titles))


def _summary(event: Event) -> dict[str, str]:
    """What the audit says of a session, by the name of the field."""
    return {
        "title": _joined(_titles(event)),
        "starts": to_text(event.starts_at),
        "ends": to_text(event.ends_at),
        "host": event.host or "",
        "place": event.place_fi or "",
        "capacity": "" if event.capacity is None else str(event.capacity),
        **tag_words(event),
    }
