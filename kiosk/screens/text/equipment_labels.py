"""What statuses, kinds of equipment, times and days are called in the language on the screen."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

from kiosk.screens.qt import translate
from kiosk.screens.text.formats import age_words, clock_words


def status_word(status: str) -> str:
    """The status of a piece of equipment, in one word or two."""
    return {
        "free": translate("Words", "Free"),
        "in_use": translate("Words", "In use"),
        "reserved": translate("Words", "Reserved"),
        "out_of_order": translate("Words", "Broken"),
        "no_contact": translate("Words", "No contact"),
    }.get(status, status)


def kind_word(kind: str, count: int = 1) -> str:
    """What a kind of equipment is called. count: how many there are, for the few that differ."""
    return {
        "printer": translate("Words", "3D printer"),
        "vr": translate("Words", "VR headset"),
        "pc": translate("Words", "Computer"),
        "mic": translate("Words", "Studio"),
        "vinyl": translate("Words", "Vinyl cutter"),
        "laser": translate("Words", "Laser cutter"),
        "camera": translate("Words", "Camera"),
        "soldering": translate("Words", "Soldering station"),
        "sewing": translate("Words", "Sewing machine"),
        "scanner": translate("Words", "Scanner"),
        "room": translate("Words", "Room"),
        "tool": translate("Words", "Tool"),
    }.get(kind, kind)


def kind_word_short(kind: str) -> str:
    """The same for a small tile; the long words cut to what says it."""
    return {
        "vinyl": translate("Words", "Vinyl"),
        "laser": translate("Words", "Laser"),
        "soldering": translate("Words", "Soldering"),
        "sewing": translate("Words", "Sewing"),
    }.get(kind, kind_word(kind))


def ago_words(seconds: float) -> str:
    """How long ago something was read or happened, in one unit."""
    return translate("Words", "%1 ago").replace("%1", age_words(seconds))


def hour_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A time of day without needless minutes: 19 or 14.30, in English 19:00."""
    here = moment.astimezone(tz)
    if here.minute == 0 and language != "en":
        return str(here.hour)
    return clock_words(moment, tz, language)


def until_words(moment: datetime | None, tz: tzinfo, language: str) -> str:
    """How long something is in use."""
    if moment is None:
        return ""
    return translate("Words", "until %1").replace("%1", clock_words(moment, tz, language))


def free_until_words(moment: datetime | None, tz: tzinfo, language: str) -> str:
    """How long something is free."""
    if moment is None:
        return ""
    return translate("Words", "to %1").replace("%1", hour_words(moment, tz, language))


def day_words(moment: datetime, tz: tzinfo, language: str, *, weekday: bool = True) -> str:
    """A day: ke 18.11. in Finnish, ons 18.11 in Swedish, Wed 18 Nov in English."""
    here = moment.astimezone(tz)
    pattern = {"fi": "d.M.", "sv": "d.M"}.get(language, "d MMM")
    day = QDate(here.year, here.month, here.day)
    return QLocale(f"{language}_FI").toString(day, f"ddd {pattern}" if weekday else pattern)
