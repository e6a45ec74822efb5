"""Days as people write them: `ke 18.11.2026` in Finnish, `ons 18.11.2026` in Swedish, `Wed 18 Nov 2026` in English."""

from datetime import date, datetime, tzinfo

from kiosk.base.formats import clock_words

WEEKDAYS = {
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "sv": ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
MONTHS = {
    "fi": ("tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu",
           "lokakuu", "marraskuu", "joulukuu"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
"""Whole names, as at the head of a column."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")


def date_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A day with its weekday and year."""
    return day_with_year(moment.astimezone(tz).date(), language)


def day_with_year(day: date, language: str) -> str:
    return f"{WEEKDAYS[language][day.weekday()]} {_written(day, language, year=True)}"


def day_words(day: date, language: str) -> str:
    """A day of about now: its weekday, day and month."""
    return f"{WEEKDAYS[language][day.weekday()]} {_written(day, language, year=False)}"


def plain_day(day: date, language: str) -> str:
    """A day without its weekday and year."""
    return _written(day, language, year=False)


def plain_day_with_year(day: date, language: str) -> str:
    """A day without its weekday."""
    return _written(day, language, year=True)


def _written(day: date, language: str, *, year: bool) -> str:
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")
    if year:
        return f"{day.day}.{day.month}.{day.year}"
    return f"{day.day}.{day.month}." if language == "fi" else f"{day.day}.{day.month}"


def moment_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A day of about now and a time of day in the hub."""
    return f"{day_words(moment.astimezone(tz).date(), language)} {clock_words(moment, tz, language)}"


def moment_with_year(moment: datetime, tz: tzinfo, language: str) -> str:
    return f"{date_words(moment, tz, language)} {clock_words(moment, tz, language)}"
