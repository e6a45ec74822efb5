"""Formats of times, durations, ages, temperatures and sizes; `–` for what is not known."""

from datetime import datetime, tzinfo

UNKNOWN = "–"
NO_BREAK = "\u00a0"
OLD_AFTER_S = 30.0
"""Printers report every few seconds; a reading older than this is marked."""
DECIMAL_POINT = {"en": "."}
"""The decimal separator by language; a comma for the others."""


def clock_words(moment: datetime | None, tz: tzinfo, language: str) -> str:
    """The time of day in the hub: 13.42 in Finnish and Swedish, 13:42 in English."""
    if moment is None:
        return UNKNOWN
    here = moment.astimezone(tz)
    return f"{here.hour}{':' if language == 'en' else '.'}{here.minute:02d}"


def hour_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A time of day without zero minutes: 19 or 14.30; in English 19:00."""
    here = moment.astimezone(tz)
    if here.minute == 0 and language != "en":
        return str(here.hour)
    return clock_words(moment, tz, language)


def duration_words(seconds: float | None) -> str:
    """A length of time in hours and minutes, rounded to a minute: `25 min`, `2 h 14 min`, `< 1 min`."""
    if seconds is None or seconds < 0:
        return UNKNOWN
    if seconds < 45:
        return f"<{NO_BREAK}1{NO_BREAK}min"
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return f"{minutes}{NO_BREAK}min"
    return f"{hours}{NO_BREAK}h" + (f" {minutes}{NO_BREAK}min" if minutes else "")


def lasting_words(seconds: float) -> str:
    """How long something has lasted, in whole minutes once there is one: `40 s`, `15 min`, `8 h 5 min`."""
    return age_words(seconds) if seconds < 60 else duration_words(seconds // 60 * 60)


def age_words(seconds: float | None) -> str:
    """How old a reading is, in one unit: `6 s`, `14 min`, `3 h`, `2 d`."""
    if seconds is None:
        return UNKNOWN
    whole = max(0, int(seconds))
    for at_least, size, unit in ((2 * 86400, 86400, "d"), (3600, 3600, "h"), (60, 60, "min")):
        if whole >= at_least:
            return f"{whole // size}{NO_BREAK}{unit}"
    return f"{whole}{NO_BREAK}s"


def minutes_seconds(seconds: float, language: str) -> str:
    """A countdown: `1.40` (Finnish, Swedish) or `1:40` (English)."""
    whole = max(0, int(seconds + 0.999))
    return f"{whole // 60}{':' if language == 'en' else '.'}{whole % 60:02d}"


def temperature_words(celsius: float | None) -> str:
    return UNKNOWN if celsius is None else f"{round(celsius)}{NO_BREAK}°C"


def money_words(cents: int, language: str) -> str:
    """In euros."""
    return f"{cents // 100}{DECIMAL_POINT.get(language, ',')}{cents % 100:02d}{NO_BREAK}€"


def percent(fraction: float | None) -> str:
    """A share of 0–1 in whole per cent without the sign; never 100 before it is whole."""
    return UNKNOWN if fraction is None else str(int(min(1.0, max(0.0, fraction)) * 100 + 1e-6))


def percent_words(fraction: float | None) -> str:
    """A share of 0–1 in whole per cent with the sign."""
    return f"{percent(fraction)}{NO_BREAK}%"


def number_words(value: float | None, decimals: int, language: str) -> str:
    """A number with a decimal comma or point, without trailing zeros, thousands apart."""
    if value is None:
        return UNKNOWN
    text = f"{value:,.{decimals}f}".replace(",", NO_BREAK)
    if decimals:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", DECIMAL_POINT.get(language, ","))


def size_words(size_bytes: int, language: str) -> str:
    """The size of a file: `640 kB`, `12,4 MB`."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))}{NO_BREAK}kB"
    return f"{number_words(size_bytes / 1_000_000, 1, language)}{NO_BREAK}MB"
