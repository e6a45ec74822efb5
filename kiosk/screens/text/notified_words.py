"""Who has been told of an alarm: with names for staff, as a number where everybody reads along (P4)."""

from datetime import tzinfo

from kiosk.hub.alarms import Alarm
from kiosk.printroom.alarms.told import NotifiedSoFar
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import clock_words


def told_and_seen(alarm: Alarm, notification: NotifiedSoFar, tz: tzinfo, language: str) -> str:
    """For staff: the names of those who were told and of who has acknowledged it, with times."""
    words = []
    if notification.told:
        names = ", ".join(f"{name} {clock_words(at, tz, language)}" for name, at in notification.told)
        words.append(translate("NotifiedWords", "Told: %1.").replace("%1", names))
    elif notification.unreached:
        words.append(translate("NotifiedWords", "Nobody could be reached."))
    if alarm.acknowledged_at is not None:
        at = clock_words(alarm.acknowledged_at, tz, language)
        who = f"{alarm.acknowledged_name or ''} {at}".lstrip()
        words.append(translate("NotifiedWords", "Acknowledged: %1.").replace("%1", who))
    return " ".join(words)


def told_number(notification: NotifiedSoFar, tz: tzinfo, language: str) -> str:
    """For everybody: how many were told and when last; empty if nothing is known of it."""
    if not notification.told:
        return translate("NotifiedWords", "nobody could be reached") if notification.unreached else ""
    last = clock_words(max(at for _, at in notification.told), tz, language)
    if len(notification.told) == 1:
        words = translate("NotifiedWords", "one person was told at %2")
    else:
        words = translate("NotifiedWords", "%1 people were told, the last at %2")
    return words.replace("%1", str(len(notification.told))).replace("%2", last)
