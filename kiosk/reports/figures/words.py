"""The texts of reports in three languages, and days and names as they stand in them."""

from functools import cache
from pathlib import Path

from kiosk.base.language.day_words import MONTHS, plain_day, plain_day_with_year
from kiosk.base.language.texts import Texts, read_texts
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.visit_fields import Purpose
from kiosk.hub.visitors.pass_fields import AgeBand, Gender

TEXTS = Path(__file__).parents[1] / "texts"

PURPOSES = {
    Purpose.OWN_PROJECT: "Own project",
    Purpose.PRINTING: "3D printing",
    Purpose.VR: "VR",
    Purpose.STUDIO: "Studio",
    Purpose.WORKSHOP: "Workshop",
    Purpose.REMOTE_WORK: "Remote work",
    Purpose.STUDY: "Study",
    Purpose.ADVICE: "Advice",
    Purpose.DEMONSTRATION: "Demo",
    Purpose.LOOKING: "Just looking",
}
GENDERS = {Gender.WOMAN: "Women", Gender.MAN: "Men", Gender.OTHER: "Others"}
SIZES = {
    SizeClass.MICRO: "Micro, below 10",
    SizeClass.SMALL: "Small, 10–49",
    SizeClass.MEDIUM: "Medium, 50–249",
    SizeClass.LARGE: "Large, 250 or more",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@cache
def report_words(language: str) -> Texts:
    """language: fi, sv or en."""
    return Texts(language, read_texts(TEXTS)[language])


def age_words(band: str, t: Texts) -> str:
    """Of a band of the statistics."""
    return t("55 years and older") if band == AgeBand.OLDER else t("{band} years", band=band.replace("-", "–"))


def days_words(period: Period, language: str) -> str:
    """From when to when; empty if neither is a bound."""
    first, last = period.first, period.last
    if first is None or last is None:
        known = [plain_day_with_year(day, language) if day else "" for day in (first, last)]
        return "–".join(known) if any(known) else ""
    if first == last:
        return plain_day_with_year(first, language)
    if (first.year, first.month) == (last.year, last.month):
        begins = f"{first.day}{'.' if language == 'fi' else ''}"
    else:
        begins = plain_day(first, language) if first.year == last.year else plain_day_with_year(first, language)
    return f"{begins}–{plain_day_with_year(last, language)}"


def title_of(period: Period, language: str) -> str:
    """The name of a whole month or year; else its days."""
    if period.first is not None and period == year_of(period.first):
        return str(period.first.year)
    if period.first is not None and period == month_of(period.first):
        name = MONTHS[language][period.first.month - 1]
        return f"{name[:1].upper()}{name[1:]} {period.first.year}"
    return days_words(period, language)


def month_words(month: int, language: str) -> str:
    """Its whole name."""
    return MONTHS[language][month - 1]
