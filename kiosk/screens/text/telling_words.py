"""Who has been told of an alarm: with names for staff, as a number where everybody reads along (P4)."""

from datetime import tzinfo

from kiosk.printroom.alarms.told import TellingSoFar
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import clock_words


def told_names(telling: TellingSoFar, tz: tzinfo, language: str) -> str:
    """For staff: names and times; empty if nobody was told."""
    if not telling.told:
        return translate("TellingWords", "Nobody could be reached.") if telling.unreached else ""
    names = ", ".join(f"{name} {clock_words(at, tz, language)}" for name, at in telling.told)
    return translate("TellingWords", "Told: %1").replace("%1", names)


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
