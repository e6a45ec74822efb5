"""Decides who is told of an alarm and when: severity, quiet hours, escalation, the digest of the morning. Does no I/O.

An alarm of severity NOW is told at once, one of SOON at once or at the end of the quiet hours, one of MORNING in the
digest. A contact may be told of some of these only. Whoever is told first is the first of them in the list; while
nobody acknowledges, the next one follows after `escalate_after`, at once if the one before could not be reached.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from kiosk.hub.alarms import Alarm, Severity

ROUNDS = 3
"""How often the whole list is told of one alarm; after that only the screens show it."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who is told. name: for staff only. urls: channels of the library apprise; language: fi, sv or en."""

    name: str
    language: str = "fi"
    urls: tuple[str, ...] = ()
    told_of: frozenset[Severity] = frozenset(Severity)


@dataclass(frozen=True, slots=True)
class Rules:
    """How alarms are told. Times of day are in `timezone`; equal quiet times: there are no quiet hours."""

    timezone: tzinfo
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    digest_at: time = time(7)
    escalate_after: timedelta = timedelta(minutes=10)

    def is_quiet(self, moment: datetime) -> bool:
        here = moment.astimezone(self.timezone).time()
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= here < self.quiet_until
        return here >= self.quiet_from or here < self.quiet_until

    def after_quiet(self, moment: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours in which it lies."""
        return self._next(moment, self.quiet_until) if self.is_quiet(moment) else moment

    def last_digest_due(self, now: datetime) -> datetime:
        """The last time at which a digest was due."""
        here = now.astimezone(self.timezone)
        today = _at(here, self.digest_at)
        return (today if today <= here else _at(here - timedelta(days=1), self.digest_at)).astimezone(UTC)

    def next_digest(self, now: datetime) -> datetime:
        """The next time at which a digest is due."""
        return self._next(now, self.digest_at)

    def _next(self, moment: datetime, at: time) -> datetime:
        """The next such time of day, not before the moment."""
        here = moment.astimezone(self.timezone)
        today = _at(here, at)
        return (today if today >= here else _at(here + timedelta(days=1), at)).astimezone(UTC)


def _at(day: datetime, at: time) -> datetime:
    """That time of the same day; where the clocks change, as the zone says."""
    return datetime.combine(day.date(), at, day.tzinfo)


@dataclass(frozen=True, slots=True)
class Notification:
    """One message about an alarm to one contact, by name; the first one about this alarm has the step 0."""

    step: int
    contact: str
    sent_at: datetime | None = None
    failed: bool = False
    """It could not be sent so far."""

    @property
    def is_settled(self) -> bool:
        return self.sent_at is not None or self.failed


def told_of(contacts: Sequence[Contact], severity: Severity) -> list[str]:
    """The names of those who are told of such alarms, in order."""
    return [one.name for one in contacts if severity in one.told_of]


def next_notification(
    alarm: Alarm, told: Sequence[Notification], contacts: Sequence[Contact], rules: Rules
) -> tuple[Notification, datetime] | None:
    """Who is told next and when, if nobody acknowledges until then; None: nobody.

    told: what was done about it already, in order; a message that is being sent holds the next one back, and one that
    failed keeps its contact out until it is sent.
    """
    names = told_of(contacts, alarm.severity)
    if not alarm.waits or not names or len(told) >= ROUNDS * len(names):
        return None
    if not told:
        due_at = first_due_at(alarm, rules)
        return None if due_at is None else (Notification(0, names[0]), due_at)
    if not told[-1].is_settled:
        return None
    unreached = {one.contact for one in told if one.failed}  # their messages are tried again anyway
    last = told[-1].contact
    begin = names.index(last) + 1 if last in names else 0
    following = [name for name in (*names[begin:], *names[:begin]) if name not in unreached]
    return (Notification(len(told), following[0]), _after(told, alarm, rules)) if following else None


def first_due_at(alarm: Alarm, rules: Rules) -> datetime | None:
    """When somebody is first told of this alarm alone; None: it waits for the digest."""
    if alarm.severity is Severity.NOW:
        return alarm.raised_at
    return rules.after_quiet(alarm.raised_at) if alarm.severity is Severity.SOON else None


def _after(told: Sequence[Notification], alarm: Alarm, rules: Rules) -> datetime:
    """When the next contact is told: a while after somebody was reached, at once if nobody was since then."""
    reached = [one.sent_at for one in told if one.sent_at is not None]
    due_at = max(reached) + rules.escalate_after if reached else alarm.raised_at
    return due_at if alarm.severity is Severity.NOW else rules.after_quiet(due_at)
