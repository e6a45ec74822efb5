"""Alarms on the night page: who takes care, who is told next and when, and handing one on."""

from dataclasses import dataclass

from kiosk.base.formats import age_words
from kiosk.hub import alarms as hub_alarms
from kiosk.hub.alarms import Alarm
from kiosk.hub.settings.current import read_settings
from kiosk.office.asking import Answer, Ask, SeeOther
from kiosk.office.text.state_words import alarm_words
from kiosk.printroom.alarms.notification_setup import contacts_of, rules_of
from kiosk.printroom.alarms.outbox import Outbox
from kiosk.printroom.alarms.routing import Contact, Rules, next_notification, told_of


@dataclass(frozen=True, slots=True)
class Call:
    """An alarm that waits, or that is taken care of. is_mine: by whoever looks.

    told_next: who is told if nobody takes care, by name; told_next_public: the same without it.
    """

    id: str
    words: str
    lasts: str
    waits: bool
    is_mine: bool
    handled: str
    told_next: str
    told_next_public: str


class Calls:
    """Alarms as the page shows them to whoever asks."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        settings = read_settings(ask.hub.db)
        self._contacts: tuple[Contact, ...] = contacts_of(settings)
        self._rules: Rules = rules_of(settings)

    def of(self, alarm: Alarm) -> Call:
        ask, t = self._ask, self._ask.words
        lasted_s = max(0.0, (ask.now - alarm.raised_at).total_seconds())
        by_name, without = self._told_next(alarm)
        return Call(
            id=alarm.id,
            words=alarm_words(alarm, t),
            lasts=t("for {time}", time=age_words(lasted_s)),
            waits=alarm.waits,
            is_mine=alarm.acknowledged_by == ask.staff_id,
            handled=self._handled(alarm),
            told_next=by_name,
            told_next_public=without,
        )

    def _handled(self, alarm: Alarm) -> str:
        t, since = self._ask.words, self._ask.clock(alarm.acknowledged_at)
        if alarm.acknowledged_at is None:
            return ""
        if alarm.acknowledged_by == self._ask.staff_id:
            return t("You take care since {time}", time=since)
        return t("{name} takes care since {time}", name=alarm.acknowledged_name or "–", time=since)

    def _told_next(self, alarm: Alarm) -> tuple[str, str]:
        """Who is told if nobody takes care, and the same without a name; empty where nobody would be."""
        t, ask = self._ask.words, self._ask
        if not alarm.waits:
            return "", ""
        if not told_of(self._contacts, alarm.severity):
            nobody = t(
                "Nobody is told of such an alarm." if self._contacts else "Nobody is told: no contacts are set up."
            )
            return nobody, nobody
        told = Outbox(ask.hub.db, ask.hub.clock).notifications(alarm.id)
        following = next_notification(alarm, told, self._contacts, self._rules)
        if following is None:
            return "", ""
        if following[1] <= ask.now:
            return t("{name} is told now.", name=following[0].contact), ""
        time = ask.clock(following[1])
        return (
            t("If nobody takes care, {name} is told at {time}.", name=following[0].contact, time=time),
            t("If nobody takes care, the next one is told at {time}.", time=time),
        )


def hand_on(ask: Ask) -> Answer:
    """Who took care can't come: the next one is told."""
    handed_on = hub_alarms.hand_on(ask.hub.db, ask.hub.clock, ask.path["alarm_id"], ask.staff_id)
    return SeeOther("/night", "handed_on" if handed_on else "too_late")
