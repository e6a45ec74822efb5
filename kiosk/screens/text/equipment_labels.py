"""Labels of equipment: status, kind, and until when."""

from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QDate, QLocale

from kiosk.hub.equipment.details import Words
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import age_words, clock_words, hour_words


def status_word(status: str) -> str:
    return {
        "free": translate("EquipmentLabels", "Free"),
        "in_use": translate("EquipmentLabels", "In use"),
        "reserved": translate("EquipmentLabels", "Reserved"),
        "out_of_order": translate("EquipmentLabels", "Broken"),
        "no_contact": translate("EquipmentLabels", "No contact"),
    }.get(status, status)


def kind_word(kind: str) -> str:
    return {
        "printer": translate("EquipmentLabels", "3D printer"),
        "vr": translate("EquipmentLabels", "VR headset"),
        "pc": translate("EquipmentLabels", "Computer"),
        "mic": translate("EquipmentLabels", "Studio"),
        "vinyl": translate("EquipmentLabels", "Vinyl cutter"),
        "laser": translate("EquipmentLabels", "Laser cutter"),
        "camera": translate("EquipmentLabels", "Camera"),
        "soldering": translate("EquipmentLabels", "Soldering station"),
        "sewing": translate("EquipmentLabels", "Sewing machine"),
        "scanner": translate("EquipmentLabels", "Scanner"),
        "room": translate("EquipmentLabels", "Room"),
        "tool": translate("EquipmentLabels", "Tool"),
    }.get(kind, kind)


def kind_word_short(kind: str) -> str:
    return {
        "vr": translate("EquipmentLabels", "VR"),
        "vinyl": translate("EquipmentLabels", "Vinyl"),
        "laser": translate("EquipmentLabels", "Laser"),
        "soldering": translate("EquipmentLabels", "Soldering"),
        "sewing": translate("EquipmentLabels", "Sewing"),
    }.get(kind, kind_word(kind))


def kind_name(kind: str, names: Words | None, language: str) -> str:
    """names: of an own kind, in three languages."""
    return names.in_language(language) if names else kind_word(kind)


def ago_words(seconds: float) -> str:
    return translate("EquipmentLabels", "%1 ago").replace("%1", age_words(seconds))


def until_words(moment: datetime | None, tz: tzinfo, language: str) -> str:
    if moment is None:
        return ""
    return translate("EquipmentLabels", "until %1").replace("%1", clock_words(moment, tz, language))


def clock_until(moment: datetime, tz: tzinfo, language: str) -> tuple[str, str, str]:
    """What stands before the hour, the hour, and what stands after it: 17 asti, till 17, until 17:00."""
    before, _, after = translate("EquipmentLabels", "until %1").partition("%1")
    return before.strip(), hour_words(moment, tz, language), after.strip()


def hours_unit(minutes: int) -> tuple[str, str]:
    """A length of time as a number and its unit: 30 min, 1 hour, 2 hours, 90 min."""
    if minutes % 60:
        return str(minutes), translate("EquipmentLabels", "min")
    if minutes == 60:
        return "1", translate("EquipmentLabels", "hour")
    return str(minutes // 60), translate("EquipmentLabels", "hours")


def hours_words(minutes: int) -> str:
    return " ".join(hours_unit(minutes))


def free_until_words(moment: datetime | None, tz: tzinfo, language: str) -> str:
    if moment is None:
        return ""
    return translate("EquipmentLabels", "to %1").replace("%1", hour_words(moment, tz, language))


def date_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A day with its year: 18.11.2026, in English 18 Nov 2026."""
    here = moment.astimezone(tz)
    pattern = "d MMM yyyy" if language == "en" else "d.M.yyyy"
    return QLocale(f"{language}_FI").toString(QDate(here.year, here.month, here.day), pattern)


def day_words(moment: datetime, tz: tzinfo, language: str, *, weekday: bool = True) -> str:
    """A day: ke 18.11. in Finnish, ons 18.11 in Swedish, Wed 18 Nov in English."""
    here = moment.astimezone(tz)
    pattern = {"fi": "d.M.", "sv": "d.M"}.get(language, "d MMM")
    day = QDate(here.year, here.month, here.day)
    return QLocale(f"{language}_FI").toString(day, f"ddd {pattern}" if weekday else pattern)


def calendar_words(day: date, tz: tzinfo, language: str, *, weekday: bool = True) -> str:
    """The same of a date."""
    return day_words(datetime.combine(day, time(12), tz), tz, language, weekday=weekday)
