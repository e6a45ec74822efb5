"""What the log says of an action and of what it was done to: the words of the kiosk, never an id (W7)."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, tzinfo

from kiosk.base.clock import from_text
from kiosk.hub.audit import Place
from kiosk.hub.audit_actions import ACTIONS
from kiosk.hub.audit_log import AuditLine
from kiosk.hub.audit_texts import FIELDS, SETTINGS, VALUES, WORDS
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.permissions import Role
from kiosk.hub.visitors.view_log import ViewReason
from kiosk.office.text.day_words import day_with_year, moment_words
from kiosk.office.text.state_words import role_word, symptom_word
from kiosk.office.text.words import Words

AUDIT = "Audit"
OTHER = "did something else"

_PLACES = {
    Place.KIOSK: "kiosk",
    Place.OFFICE: "office",
    Place.PRINT_ROOM: "print room",
    Place.TERMINAL: "command line",
}
_WHY: Mapping[str, str] = {
    ViewReason.ASKED_BY_VISITOR: "the visitor asked",
    ViewReason.LOST_PASS: "the pass was lost",
    ViewReason.FAULT_OR_DAMAGE: "a fault or damage",
    ViewReason.AUTHORITY: "an authority asked",
}


def action_words(action: str, words: Words) -> str:
    return words.of_kiosk(AUDIT, WORDS.get(action, OTHER))


def actions_named(text: str, words: Words) -> tuple[str, ...]:
    """The actions whose words in this language hold a text."""
    return tuple(action for action in WORDS if text.casefold() in action_words(action, words).casefold())


def place_words(place: Place | None, words: Words) -> str:
    return words(_PLACES[place]) if place else ""


def subject_words(line: AuditLine, words: Words) -> str:
    """What it was done to, with what the detail says of it; may be empty."""
    return ", ".join(part for part in (_name(line, words), detail_words(line, words)) if part)


def _name(line: AuditLine, words: Words) -> str:
    if line.subject_kind == "setting":
        return words.of_kiosk(AUDIT, SETTINGS.get(line.subject_name, ""))
    if line.subject_kind == "exceptional_day":
        days = (day_with_year(date.fromisoformat(day), words.language) for day in line.subject_name.split("/"))
        return "–".join(days)
    return line.subject_name


def detail_words(line: AuditLine, words: Words) -> str:
    """What of it, or why; may be empty."""
    known = ACTIONS.get(line.action)
    kind = "" if known is None else known.detail
    if kind in ("text", "number"):
        return line.detail
    if kind == "field" and line.detail in FIELDS:
        return words.of_kiosk(AUDIT, FIELDS[line.detail])
    if kind == "symptom" and line.detail in set(Symptom):
        return symptom_word(line.detail, words)
    if kind == "view_reason" and line.detail in _WHY:
        return words(_WHY[line.detail])
    return ""


def value_words(line: AuditLine, value: str, tz: tzinfo, words: Words) -> str:
    """A before or an after; empty for none."""
    if value in set(Role):
        return role_word(Role(value), words)
    if value in VALUES:
        return words.of_kiosk(AUDIT, VALUES[value])
    if line.action in ("new badge", "print badge") and value.isdigit():
        return words("badge {n}", n=value)
    with suppress(ValueError):
        return moment_words(from_text(value), tz, words.language)
    return value
