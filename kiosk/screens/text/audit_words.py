"""What staff did, in words: the action, what it was done to, and its before and after; no visitor, id or JSON."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from kiosk.base.clock import from_text
from kiosk.hub.audit_actions import ACTIONS, Deed
from kiosk.hub.audit_log import AuditLine
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.permissions import Role
from kiosk.hub.visitors.view_log import ViewReason
from kiosk.screens.qt import QT_TRANSLATE_NOOP, translate
from kiosk.screens.text.badge_words import badge_word, role_word
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.pass_words import why_words_for_staff

WORDS = {
    "add staff": QT_TRANSLATE_NOOP("Audit", "added a person"),
    "remove staff": QT_TRANSLATE_NOOP("Audit", "removed a person"),
    "set role": QT_TRANSLATE_NOOP("Audit", "changed a role"),
    "lock staff": QT_TRANSLATE_NOOP("Audit", "locked a person out"),
    "unlock staff": QT_TRANSLATE_NOOP("Audit", "let a person in again"),
    "new badge": QT_TRANSLATE_NOOP("Audit", "gave a new badge"),
    "allow new PIN": QT_TRANSLATE_NOOP("Audit", "allowed a new PIN"),
    "set PIN": QT_TRANSLATE_NOOP("Audit", "chose a PIN"),
    "log in": QT_TRANSLATE_NOOP("Audit", "logged in"),
    "log out": QT_TRANSLATE_NOOP("Audit", "logged out"),
    "wrong PIN": QT_TRANSLATE_NOOP("Audit", "typed a wrong PIN"),
    "view pass": QT_TRANSLATE_NOOP("Audit", "looked at a visitor's data"),
    "delete pass": QT_TRANSLATE_NOOP("Audit", "deleted a pass"),
    "printed passes": QT_TRANSLATE_NOOP("Audit", "printed passes"),
    "grant induction": QT_TRANSLATE_NOOP("Audit", "gave an induction"),
    "revoke induction": QT_TRANSLATE_NOOP("Audit", "took an induction back"),
    "end claim": QT_TRANSLATE_NOOP("Audit", "took equipment back"),
    "give back without pass": QT_TRANSLATE_NOOP("Audit", "was given back without a pass"),
    "undo give back without pass": QT_TRANSLATE_NOOP("Audit", "giving back was undone"),
    "reserve": QT_TRANSLATE_NOOP("Audit", "made a booking"),
    "cancel reservation": QT_TRANSLATE_NOOP("Audit", "cancelled a booking"),
    "restore reservation": QT_TRANSLATE_NOOP("Audit", "made a cancelled booking again"),
    "log consultation": QT_TRANSLATE_NOOP("Audit", "logged a consultation"),
    "take back consultation": QT_TRANSLATE_NOOP("Audit", "took a consultation back"),
    "end visit": QT_TRANSLATE_NOOP("Audit", "ended a visit"),
    "continue visit": QT_TRANSLATE_NOOP("Audit", "let a visit go on"),
    "call next in line": QT_TRANSLATE_NOOP("Audit", "called the next in line"),
    "back in line": QT_TRANSLATE_NOOP("Audit", "put somebody back in line"),
    "remove from line": QT_TRANSLATE_NOOP("Audit", "took somebody out of a line"),
    "out of order": QT_TRANSLATE_NOOP("Audit", "put out of order"),
    "works with a flaw": QT_TRANSLATE_NOOP("Audit", "marked as working with a flaw"),
    "repaired": QT_TRANSLATE_NOOP("Audit", "marked as repaired"),
    "not repaired": QT_TRANSLATE_NOOP("Audit", "took a repair back"),
    "show wish": QT_TRANSLATE_NOOP("Audit", "let visitors see a wish"),
    "decline wish": QT_TRANSLATE_NOOP("Audit", "declined a wish"),
    "make series": QT_TRANSLATE_NOOP("Audit", "made a series"),
    "add event": QT_TRANSLATE_NOOP("Audit", "added an event"),
    "change event": QT_TRANSLATE_NOOP("Audit", "changed an event"),
    "cancel event": QT_TRANSLATE_NOOP("Audit", "cancelled an event"),
    "reinstate event": QT_TRANSLATE_NOOP("Audit", "took a cancellation back"),
    "set signed up": QT_TRANSLATE_NOOP("Audit", "noted who signed up"),
    "count attendance": QT_TRANSLATE_NOOP("Audit", "counted attendance"),
    "printer.added": QT_TRANSLATE_NOOP("Audit", "added a printer"),
    "printer.removed": QT_TRANSLATE_NOOP("Audit", "removed a printer"),
    "printer.introduced": QT_TRANSLATE_NOOP("Audit", "began to connect a printer"),
    "printer.introduction_cancelled": QT_TRANSLATE_NOOP("Audit", "gave up connecting a printer"),
    "printer.connected_again": QT_TRANSLATE_NOOP("Audit", "connected a printer again"),
    "print.queue": QT_TRANSLATE_NOOP("Audit", "put a print in the queue"),
    "print.unqueue": QT_TRANSLATE_NOOP("Audit", "took a print out of the queue"),
    "print.override": QT_TRANSLATE_NOOP("Audit", "allowed a print in spite of findings"),
    "print.start": QT_TRANSLATE_NOOP("Audit", "started a print"),
    "print.pause": QT_TRANSLATE_NOOP("Audit", "paused a print"),
    "print.resume": QT_TRANSLATE_NOOP("Audit", "resumed a print"),
    "print.cancel": QT_TRANSLATE_NOOP("Audit", "cancelled a print"),
    "print.stop_now": QT_TRANSLATE_NOOP("Audit", "stopped a printer at once"),
    "print.confirm_clear": QT_TRANSLATE_NOOP("Audit", "cleared a bed"),
    "print.connect": QT_TRANSLATE_NOOP("Audit", "connected a printer"),
    "print.disconnect": QT_TRANSLATE_NOOP("Audit", "disconnected a printer"),
    "print.answer_prompt": QT_TRANSLATE_NOOP("Audit", "answered a printer"),
    "print.out_of_service": QT_TRANSLATE_NOOP("Audit", "took a printer out of service"),
    "print.into_service": QT_TRANSLATE_NOOP("Audit", "put a printer into service"),
    "pair device": QT_TRANSLATE_NOOP("Audit", "opened the office on a device"),
    "end device": QT_TRANSLATE_NOOP("Audit", "closed the office on a device"),
    "wrong office code": QT_TRANSLATE_NOOP("Audit", "typed a wrong code for the office"),
    "export log": QT_TRANSLATE_NOOP("Audit", "took the log along"),
    "setting.added": QT_TRANSLATE_NOOP("Audit", "added a setting"),
    "setting.changed": QT_TRANSLATE_NOOP("Audit", "changed a setting"),
    "setting.removed": QT_TRANSLATE_NOOP("Audit", "removed a setting"),
    "setting.taken_over": QT_TRANSLATE_NOOP("Audit", "took over the configuration"),
    "acknowledge alarm": QT_TRANSLATE_NOOP("Audit", "acknowledged an alarm"),
    "trust clock": QT_TRANSLATE_NOOP("Audit", "trusted the clock again"),
    "restore": QT_TRANSLATE_NOOP("Audit", "restored a backup"),
}
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Audit", "title"),
    "starts": QT_TRANSLATE_NOOP("Audit", "start"),
    "ends": QT_TRANSLATE_NOOP("Audit", "end"),
    "host": QT_TRANSLATE_NOOP("Audit", "host"),
    "place": QT_TRANSLATE_NOOP("Audit", "place"),
    "capacity": QT_TRANSLATE_NOOP("Audit", "places"),
}
_VALUES = {
    "works": QT_TRANSLATE_NOOP("Audit", "can log in"),
    "locked": QT_TRANSLATE_NOOP("Audit", "locked out"),
    "cancelled": QT_TRANSLATE_NOOP("Audit", "cancelled"),
}


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
    name = "" if line.subject_name == line.staff_name else line.subject_name
    return ", ".join(part for part in (name, _detail_words(line)) if part)


def _detail_words(line: AuditLine) -> str:
    known = ACTIONS.get(line.action)
    if known is None or not line.detail:
        return ""
    word: dict[str, Callable[[str], str]] = {
        "text": str,
        "number": str,
        "field": lambda name: translate("Audit", _FIELDS[name]) if name in _FIELDS else "",
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
    if value in _VALUES:
        return translate("Audit", _VALUES[value])
    if line.action == "new badge" and value.isdigit():
        return badge_word(int(value))
    moment = _moment(value)
    return value if moment is None else f"{day_words(moment, tz, language)} {clock_words(moment, tz, language)}"


def _moment(value: str) -> datetime | None:
    try:
        return from_text(value)
    except ValueError:
        return None
