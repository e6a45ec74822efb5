"""Who has been told of an alarm: with names for staff, as a number where everybody reads along (P4)."""

from datetime import tzinfo

from kiosk.hub.alarms import Alarm
from kiosk.printroom.alarms.told import TellingSoFar
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import clock_words


def told_and_seen(alarm: Alarm, telling: TellingSoFar, tz: tzinfo, language: str) -> str:
    """For staff: the names of those who were told and of who has acknowledged it, with times."""
    words = []
    if telling.told:
        names = ", ".join(f"{name} {clock_words(at, tz, language)}" for name, at in telling.told)
        words.append(translate("TellingWords", "Told: %1.").replace("%1", names))
    elif telling.unreached:
        words.append(translate("TellingWords", "Nobody could be reached."))
    if alarm.acknowledged_at is not None:
        at = clock_words(alarm.acknowledged_at, tz, language)
        who = f"{alarm.acknowledged_name or ''} {at}".lstrip()
        words.append(translate("TellingWords", "Acknowledged: %1.").replace("%1", who))
    return " ".join(words)


def told_number(telling: TellingSoFar, tz: tzinfo, language: str) -> str:
    """For everybody: how many were told and when last; empty if nothing is known of it."""
    if not telling.told:
        return translate("TellingWords", "nobody could be reached") if telling.unreached else ""
    last = clock_words(max(at for _, at in telling.told), tz, language)
    if len(telling.told) == 1:
        words = translate("TellingWords", "one person was told at %2")
    else:
        words = translate("TellingWords", "%1 people were told, the last at %2")
    return words.replace("%1", str(len(telling.told))).replace("%2", last)
