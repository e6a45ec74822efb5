"""What the log says of an action and of what it was done to: the words of the kiosk, never an id (W7).

The tables are those of the kiosk's `audit_words`, which needs Qt; a test holds them together.
"""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, tzinfo

from kiosk.base.clock import from_text
from kiosk.base.formats import clock_words
from kiosk.hub.audit import Place
from kiosk.hub.audit_actions import ACTIONS
from kiosk.hub.audit_log import AuditLine
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.permissions import Role
from kiosk.hub.visitors.view_log import ViewReason
from kiosk.office.text.day_words import day_words
from kiosk.office.text.state_words import role_word, symptom_word
from kiosk.office.text.words import Words

AUDIT = "Audit"
OTHER = "did something else"

WORDS: Mapping[str, str] = {
    "add staff": "added a person",
    "remove staff": "removed a person",
    "set role": "changed a role",
    "lock staff": "locked a person out",
    "unlock staff": "let a person in again",
    "new badge": "gave a new badge",
    "allow new PIN": "allowed a new PIN",
    "set PIN": "chose a PIN",
    "log in": "logged in",
    "log out": "logged out",
    "wrong PIN": "typed a wrong PIN",
    "view pass": "looked at a visitor's data",
    "delete pass": "deleted a pass",
    "printed passes": "printed passes",
    "grant induction": "gave an induction",
    "revoke induction": "took an induction back",
    "end claim": "took equipment back",
    "give back without pass": "was given back without a pass",
    "undo give back without pass": "giving back was undone",
    "reserve": "made a booking",
    "cancel reservation": "cancelled a booking",
    "restore reservation": "made a cancelled booking again",
    "log consultation": "logged a consultation",
    "take back consultation": "took a consultation back",
    "end visit": "ended a visit",
    "continue visit": "let a visit go on",
    "call next in line": "called the next in line",
    "back in line": "put somebody back in line",
    "remove from line": "took somebody out of a line",
    "out of order": "put out of order",
    "works with a flaw": "marked as working with a flaw",
    "repaired": "marked as repaired",
    "not repaired": "took a repair back",
    "show wish": "let visitors see a wish",
    "decline wish": "declined a wish",
    "make series": "made a series",
    "add event": "added an event",
    "change event": "changed an event",
    "cancel event": "cancelled an event",
    "reinstate event": "took a cancellation back",
    "set signed up": "noted who signed up",
    "count attendance": "counted attendance",
    "printer.added": "added a printer",
    "printer.removed": "removed a printer",
    "printer.introduced": "began to connect a printer",
    "printer.introduction_cancelled": "gave up connecting a printer",
    "printer.connected_again": "connected a printer again",
    "print.queue": "put a print in the queue",
    "print.unqueue": "took a print out of the queue",
    "print.override": "allowed a print in spite of findings",
    "print.start": "started a print",
    "print.pause": "paused a print",
    "print.resume": "resumed a print",
    "print.cancel": "cancelled a print",
    "print.stop_now": "stopped a printer at once",
    "print.confirm_clear": "cleared a bed",
    "print.connect": "connected a printer",
    "print.disconnect": "disconnected a printer",
    "print.answer_prompt": "answered a printer",
    "print.out_of_service": "took a printer out of service",
    "print.into_service": "put a printer into service",
    "pair device": "opened the office on a device",
    "end device": "closed the office on a device",
    "wrong office code": "typed a wrong code for the office",
    "export log": "took the log along",
    "setting.added": "added a setting",
    "setting.changed": "changed a setting",
    "setting.removed": "removed a setting",
    "setting.taken_over": "took over the configuration",
    "acknowledge alarm": "acknowledged an alarm",
    "trust clock": "trusted the clock again",
    "restore": "restored a backup",
}
FIELDS: Mapping[str, str] = {
    "title": "title",
    "starts": "start",
    "ends": "end",
    "host": "host",
    "place": "place",
    "capacity": "places",
}
VALUES: Mapping[str, str] = {
    "works": "can log in",
    "locked": "locked out",
    "cancelled": "cancelled",
}
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
    return ", ".join(part for part in (line.subject_name, _detail(line, words)) if part)


def _detail(line: AuditLine, words: Words) -> str:
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
    if line.action == "new badge" and value.isdigit():
        return words("badge {n}", n=value)
    with suppress(ValueError):
        return _moment_words(from_text(value), tz, words.language)
    return value


def _moment_words(moment: datetime, tz: tzinfo, language: str) -> str:
    return f"{day_words(moment.astimezone(tz).date(), language)} {clock_words(moment, tz, language)}"
