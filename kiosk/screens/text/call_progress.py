"""What the caller is told of a call for staff: only what has happened, and no name (X8, P4)."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.hub.alarms import Alarm
from kiosk.printroom.alarms.routing import Rules, first_due_at
from kiosk.printroom.alarms.told import NotifiedSoFar
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import clock_words


@dataclass(frozen=True, slots=True)
class CallView:
    """`progress`: empty before the call, then called, told or seen."""

    progress: str = ""
    title: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Notification:
    """How people are told here. contacts: how many there are. rules: when; None: at once. silent: nobody sends now."""

    so_far: NotifiedSoFar
    contacts: int
    rules: Rules | None
    silent: bool


def call_view(alarm: Alarm, notification: Notification, now: datetime, tz: tzinfo, language: str) -> CallView:
    """now: UTC."""
    if alarm.acknowledged_at is not None:
        at = clock_words(alarm.acknowledged_at, tz, language)
        words = translate("CallStaffViewModel", "Seen at %1. Stay here, please.").replace("%1", at)
        return CallView("seen", translate("CallStaffViewModel", "Somebody has seen your call"), words)
    if notification.so_far.told:
        title = translate("CallStaffViewModel", "Staff has been told")
        return CallView("told", title, _join(_told_words(notification.so_far, tz, language), _page_words()))
    title = translate("CallStaffViewModel", "Your call is written down")
    why = _untold_words(alarm, notification, now, tz, language)
    return CallView("called", title, _join(why, _page_words()))


def _told_words(so_far: NotifiedSoFar, tz: tzinfo, language: str) -> str:
    at = clock_words(max(at for _, at in so_far.told), tz, language)
    if len(so_far.told) == 1:
        return translate("CallStaffViewModel", "One person was told at %1.").replace("%1", at)
    words = translate("CallStaffViewModel", "%1 people were told, the last at %2.")
    return words.replace("%1", str(len(so_far.told))).replace("%2", at)


def _untold_words(alarm: Alarm, notification: Notification, now: datetime, tz: tzinfo, language: str) -> str:
    """Why nobody has been told so far."""
    if not notification.contacts:
        return translate("CallStaffViewModel", "Nobody gets a message of it.")
    if notification.silent:
        return translate("CallStaffViewModel", "The print room does not answer, so nobody gets a message.")
    if notification.so_far.unreached:
        return translate("CallStaffViewModel", "Nobody could be reached by message so far.")
    due_at = first_due_at(alarm, notification.rules) if notification.rules is not None else None
    if due_at is not None and due_at > now:
        words = translate("CallStaffViewModel", "The message goes out at %1.")
        return words.replace("%1", clock_words(due_at, tz, language))
    return translate("CallStaffViewModel", "The message is on its way.")


def _page_words() -> str:
    return translate("CallStaffViewModel", "Staff see the call on their page.")


def _join(*sentences: str) -> str:
    return "\n".join(sentence for sentence in sentences if sentence)
