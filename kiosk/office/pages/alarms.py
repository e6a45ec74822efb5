"""Open alarms, to be taken care of, and those of the last day that are over."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.base.formats import duration_words
from kiosk.hub import alarms as hub_alarms
from kiosk.hub.alarms import Alarm, Severity
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.text.day_words import plain_day
from kiosk.office.text.state_words import advice, alarm_words
from kiosk.office.web.cookies import own_path

SHOWN_FOR = timedelta(days=1)
"""So long after an alarm is over."""


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """An alarm. waits: nobody has acknowledged it."""

    id: str
    words: str
    since: str
    age: str
    reason: str
    advice: str
    handled: str
    waits: bool
    urgent: bool


@dataclass(frozen=True, slots=True)
class AlarmsPage:
    title: str
    open: tuple[AlarmRow, ...]
    over: tuple[AlarmRow, ...]


def show(ask: Ask) -> Answer:
    found = hub_alarms.open_alarms(ask.hub.db)
    since = ask.now - SHOWN_FOR
    over = [one for one in hub_alarms.alarms_since(ask.hub.db, since) if not one.is_open][::-1]
    title = ask.words.count("{n} alarm open~{n} alarms open", len(found)) if found else ask.words("No alarms")
    page = AlarmsPage(title, tuple(alarm_row(ask, one) for one in found), tuple(alarm_row(ask, one) for one in over))
    return Shown("alarms.html", page, title=ask.words("Alarms"))


def acknowledge(ask: Ask) -> Answer:
    """Who pressed takes care; somebody else may have been faster."""
    taken = hub_alarms.acknowledge(ask.hub.db, ask.hub.clock, ask.path["alarm_id"], ask.staff_id)
    return SeeOther(own_path(ask.form.get("to", "/alarms")), "acknowledged" if taken else "too_late")


def alarm_row(ask: Ask, alarm: Alarm) -> AlarmRow:
    t = ask.words
    return AlarmRow(
        id=alarm.id,
        words=alarm_words(alarm, t),
        since=_moment(ask, alarm),
        age=duration_words(max(0.0, (ask.now - alarm.raised_at).total_seconds())),
        reason=t.reason(alarm.reason),
        advice=advice(alarm.cause, t) if alarm.is_open else "",
        handled=_handled(ask, alarm),
        waits=alarm.waits,
        urgent=alarm.severity is Severity.NOW,
    )


def _moment(ask: Ask, alarm: Alarm) -> str:
    here = alarm.raised_at.astimezone(ask.tz)
    clock = ask.clock(alarm.raised_at)
    is_today = here.date() == ask.today
    return clock if is_today else f"{plain_day(here.date(), ask.language)} {clock}"


def _handled(ask: Ask, alarm: Alarm) -> str:
    """Who acknowledged it, and when the fact was over."""
    t, parts = ask.words, []
    if alarm.acknowledged_at is not None:
        when = ask.clock(alarm.acknowledged_at)
        parts.append(t("{name} takes care since {time}", name=alarm.acknowledged_name or "–", time=when))
    if alarm.cleared_at is not None and alarm.cleared_by is None:
        parts.append(t("over by itself {time}", time=ask.clock(alarm.cleared_at)))
    return ", ".join(parts)
