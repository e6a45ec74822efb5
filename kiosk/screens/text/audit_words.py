"""What staff did, in words: the action, what it was done to, and its before and after; no visitor, id or JSON."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from kiosk.base.clock import from_text
from kiosk.hub.audit_actions import ACTIONS, Deed
from kiosk.hub.audit_log import AuditLine
from kiosk.hub.audit_texts import FIELDS, SETTINGS, VALUES
from kiosk.hub.audit_texts import WORDS as WORDS
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.permissions import Role
from kiosk.hub.visitors.view_log import ViewReason
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.paper_words import badge_word, role_word
from kiosk.screens.text.pass_words import why_words_for_staff


def action_words(action: str) -> str:
    """What was done, after the name of who did it."""
    words = WORDS.get(action)
    return translate("Audit", "did something else") if words is None else translate("Audit", words)


def deed_word(deed: Deed) -> str:
    return {
        Deed.CHANGED: translate("Audit", "changed"),
        Deed.LOOKED: translate("Audit", "looked"),
        Deed.STOPPED: translate("Audit", "was stopped"),
    }[deed]


def actions_named(text: str) -> tuple[str, ...]:
    """The actions whose words in this language hold a text."""
    return tuple(action for action in WORDS if text.casefold() in action_words(action).casefold())


def subject_words(line: AuditLine) -> str:
    """What it was done to, with what the detail says of it; may be empty."""
    return ", ".join(part for part in (_name(line), _detail_words(line)) if part)


def _name(line: AuditLine) -> str:
    """Of a setting its words, of an exceptional day its date; of who did it nothing."""
    if line.subject_kind == "setting":
        words = SETTINGS.get(line.subject_name)
        return "" if words is None else translate("Audit", words)
    if line.subject_kind == "exceptional_day":
        days = (date.fromisoformat(day) for day in line.subject_name.split("/"))
        return "–".join(f"{day.day}.{day.month}.{day.year}" for day in days)
    return "" if line.subject_name == line.staff_name else line.subject_name


def _detail_words(line: AuditLine) -> str:
    known = ACTIONS.get(line.action)
    if known is None or not line.detail:
        return ""
    word: dict[str, Callable[[str], str]] = {
        "text": str,
        "number": str,
        "field": lambda name: translate("Audit", FIELDS[name]) if name in FIELDS else "",
        "symptom": lambda name: symptom_words(Symptom(name)) if name in set(Symptom) else "",
        "view_reason": lambda name: why_words_for_staff(ViewReason(name)) if name in set(ViewReason) else "",
    }
    return word[known.detail](line.detail)


def value_words(line: AuditLine, value: str, tz: tzinfo, language: str) -> str:
    """A before or an after; empty for none."""
    if not value:
        return ""
    if value in set(Role):
        return role_word(value)
    if value in VALUES:
        return translate("Audit", VALUES[value])
    if line.action in ("new badge", "print badge") and value.isdigit():
        return badge_word(int(value))
    moment = _moment(value)
    return value if moment is None else f"{day_words(moment, tz, language)} {clock_words(moment, tz, language)}"


def _moment(value: str) -> datetime | None:
    try:
        return from_text(value)
    except ValueError:
        return None
