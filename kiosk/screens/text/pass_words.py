"""Words about what is stored with a pass: answers, dates, and why staff looked at it."""

from datetime import date, datetime, tzinfo

from kiosk.hub.visitors.view_log import ViewReason
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import NO_BREAK

DAYS_OF_MONTH = 365.25 / 12


def date_words(moment: datetime, tz: tzinfo, language: str) -> str:
    """A day of any year: 3.9.2026; in English 3 Sep 2026 would need more room, so 3/9/2026."""
    return day_of_year_words(moment.astimezone(tz).date(), language)


def day_of_year_words(day: date, language: str) -> str:
    """The same of a day of the hub."""
    return f"{day.day}/{day.month}/{day.year}" if language == "en" else f"{day.day}.{day.month}.{day.year}"


def answer_words(found: dict[str, str | None]) -> list[str]:
    """The answers that somebody gave, in the order of the questions."""
    age, gender, place, behalf = (found[name] for name in ("age_band", "gender", "municipality", "on_behalf"))
    words = [age.replace("-", "–") if age else "", _gender_word(gender), place or "", _behalf_word(behalf)]
    return [word for word in words if word]


def _gender_word(gender: str | None) -> str:
    return {
        "woman": translate("PassWords", "woman"),
        "man": translate("PassWords", "man"),
        "other": translate("PassWords", "other"),
        "no_answer": translate("PassWords", "gender: no answer"),
    }.get(gender or "", "")


def _behalf_word(on_behalf: str | None) -> str:
    return {
        "myself": translate("PassWords", "for myself"),
        "company": translate("PassWords", "for a company"),
        "association": translate("PassWords", "for an association"),
        "school": translate("PassWords", "for a school"),
        "public_body": translate("PassWords", "for a public body"),
    }.get(on_behalf or "", "")


def role_words(role: str) -> str:
    return {
        "host": translate("PassWords", "A host"),
        "operator": translate("PassWords", "An operator"),
        "admin": translate("PassWords", "An admin"),
    }[role]


def why_words(why: str) -> str:
    return {
        "asked_by_visitor": translate("PassWords", "you asked for it"),
        "lost_pass": translate("PassWords", "the pass was lost"),
        "fault_or_damage": translate("PassWords", "something broke"),
        "authority": translate("PassWords", "an authority asked"),
    }[why]


def why_words_for_staff(why: ViewReason) -> str:
    return {
        ViewReason.ASKED_BY_VISITOR: translate("VisitorData", "The visitor asked for it"),
        ViewReason.LOST_PASS: translate("VisitorData", "A pass was lost"),
        ViewReason.FAULT_OR_DAMAGE: translate("VisitorData", "Something broke"),
        ViewReason.AUTHORITY: translate("VisitorData", "An authority asks"),
    }[why]


def months_words(months: int) -> str:
    """A length on the rule: 1 year, 2 years, 18 months."""
    years, rest = divmod(months, 12)
    if rest:
        return f"{months}{NO_BREAK}" + translate("PassWords", "months")
    return f"{years}{NO_BREAK}" + (translate("PassWords", "year") if years == 1 else translate("PassWords", "years"))
