"""Words about print requests: how far one is, why it was declined, what a material is like."""

from datetime import date, datetime, timedelta, tzinfo

from kiosk.printroom.requests.request import Progress, Step
from kiosk.printroom.requests.states import DeclinedBecause
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import calendar_words
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.print_names import colour_words

WEEK = timedelta(days=7)


def material_note(material: str) -> str:
    """What the usual materials are like, in two words; empty for others."""
    return {
        "PLA": translate("Requests", "hard, easy"),
        "PETG": translate("Requests", "tough, outdoors"),
        "TPU": translate("Requests", "flexible"),
        "ABS": translate("Requests", "tough, heat"),
        "ASA": translate("Requests", "outdoors"),
    }.get(material.upper(), "")


def chosen_words(colour: str, language: str) -> str:
    """A colour that is asked for; without one it is whatever the printer has."""
    return colour_words(colour, language) or translate("Requests", "what is loaded")


def filament_words(material: str, colour: str, language: str) -> str:
    """`PLA, red`."""
    return ", ".join(part for part in (material, colour_words(colour, language) if colour else "") if part)


def declined_words(because: DeclinedBecause | None) -> str:
    if because is None:
        return ""
    return {
        DeclinedBecause.DOES_NOT_FIT: translate("Requests", "It fits no printer here."),
        DeclinedBecause.NOT_PRINTABLE: translate("Requests", "It can't be printed as it is. Ask staff for help."),
        DeclinedBecause.NO_MATERIAL: translate("Requests", "We don't have the filament. Choose another."),
        DeclinedBecause.TOO_LONG: translate("Requests", "It takes too long. Make it smaller, or in parts."),
        DeclinedBecause.NOT_ALLOWED: translate("Requests", "We don't print such things."),
        DeclinedBecause.BRING_ANOTHER_FILE: translate("Requests", "Bring another file. Staff tell you which."),
    }[because]


def declined_reason(because: DeclinedBecause) -> str:
    """The same as a choice of staff."""
    return {
        DeclinedBecause.DOES_NOT_FIT: translate("Requests", "Fits no printer"),
        DeclinedBecause.NOT_PRINTABLE: translate("Requests", "Can't be printed as it is"),
        DeclinedBecause.NO_MATERIAL: translate("Requests", "No such filament"),
        DeclinedBecause.TOO_LONG: translate("Requests", "Takes too long"),
        DeclinedBecause.NOT_ALLOWED: translate("Requests", "We don't print such things"),
        DeclinedBecause.BRING_ANOTHER_FILE: translate("Requests", "Needs another file"),
    }[because]


def wished_words(day: date | None, tz: tzinfo, language: str) -> str:
    return calendar_words(day, tz, language) if day is not None else translate("Requests", "no hurry")


def expected_words(expected_at: datetime | None, now: datetime, tz: tzinfo, language: str) -> str:
    """By when it is ready as planned: a time today, a weekday this week, a day later; empty where nothing is known."""
    if expected_at is None:
        return ""
    here, today = expected_at.astimezone(tz), now.astimezone(tz).date()
    when = calendar_words(here.date(), tz, language)
    if here.date() == today:
        when = clock_words(expected_at, tz, language)
    elif here.date() - today < WEEK:
        when = when.split()[0]
    return translate("Requests", "ready about %1").replace("%1", when)


def step_words(progress: Progress) -> str:
    """How far it is, in few words; for the greeting too, so without the file's name (P4)."""
    if progress.step is Step.ON_SHELF:
        places = ", ".join(map(str, progress.shelf))
        return translate("Requests", "on shelf %1").replace("%1", places)
    return {
        Step.OPEN: translate("Requests", "being looked at"),
        Step.DECLINED: translate("Requests", "not printed"),
        Step.WITHDRAWN: translate("Requests", "withdrawn"),
        Step.QUEUED: translate("Requests", "in the queue"),
        Step.PRINTING: translate("Requests", "being printed"),
        Step.ON_BED: translate("Requests", "printed, ask staff"),
        Step.FAILED: translate("Requests", "did not succeed, ask staff"),
        Step.OVER: translate("Requests", "handed over"),
    }[progress.step]


def request_line(progress: Progress, expected: str) -> str:
    """`Request 118: in the queue, ready about Thu`; what lies on the shelf is a print: `Print 118: on shelf 14`."""
    return f"{request_name(progress)}: {', '.join(filter(None, (step_words(progress), expected)))}"


def request_name(progress: Progress) -> str:
    ready = progress.step is Step.ON_SHELF
    words = translate("Requests", "Print %1") if ready else translate("Requests", "Request %1")
    return words.replace("%1", str(progress.request.number))
