"""What the page of a piece of equipment offers in each situation: a heading, a sentence, and at most three actions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import Enum

from kiosk.hub.equipment.claims import Offer
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import clock_until, hours_unit
from kiosk.screens.text.formats import hour_words

UNDO, RETURN, EXTEND, HAND_OVER, NO_PASS, BACK = "undo", "return", "extend", "hand_over", "no_pass", "back"
REQUEST = "request"


class Situation(Enum):
    """Of the equipment and of who stands before it."""

    FREE = "free"
    FULL = "full"
    """Free, but not for long enough."""
    MINE = "mine"
    DONE = "done"
    """Something was just done that can be undone."""
    GIVING = "giving"
    """The pass of whoever takes it over is wanted."""
    WANTS_PASS = "wants_pass"  # noqa: S105 - a situation
    """A time was chosen, and nobody is known."""
    INDUCTION = "induction"
    TOO_YOUNG = "too_young"
    IN_USE = "in_use"
    JOIN = "join"
    """In use, and there is a line that can be joined."""
    WAITING = "waiting"
    CALLED = "called"
    """The visitor's number is called to something else."""
    COME = "come"
    """Kept for a number whose owner has no pass to show."""
    AWAY = "away"
    """Reserved, broken or without contact: the tile says it."""
    STAFF = "staff"
    """Printers, and what only staff start."""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One action. A number stands large with a small word before or after it; without one the label is written."""

    key: str
    label: str
    before: str = ""
    number: str = ""
    after: str = ""
    primary: bool = False
    counts_down: bool = False


@dataclass(frozen=True, slots=True)
class PageOffer:
    """heading: above the actions; hint: beside it. lead, note, symbol: a sheet before the actions, not a button."""

    situation: Situation
    heading: str = ""
    hint: str = ""
    lead: str = ""
    note: str = ""
    symbol: str = ""
    slots: tuple[SlotRow, ...] = ()


def time_slots(offers: Sequence[Offer], tz: tzinfo, language: str) -> tuple[SlotRow, ...]:
    """A time each; the key is when it ends. One that is cut says until when."""
    return tuple(_time_slot(place, one, tz, language) for place, one in enumerate(offers))


def _time_slot(place: int, one: Offer, tz: tzinfo, language: str) -> SlotRow:
    before, until, after = clock_until(one.until_at, tz, language)
    spoken = f"{before} {until} {after}".strip()
    if one.is_cut:
        return SlotRow(f"time.{place}", spoken, before, until, after, primary=True)
    number, unit = hours_unit(round(one.length.total_seconds() / 60))
    return SlotRow(f"time.{place}", f"{number} {unit}, {spoken}", number=number, after=unit, primary=True)


def extend_slot(length: timedelta) -> SlotRow:
    """For how much longer."""
    number, unit = hours_unit(round(length.total_seconds() / 60))
    label = translate("EquipmentOffer", "%1 longer").replace("%1", f"{number} {unit}")
    return SlotRow(EXTEND, label, number=f"+{number}", after=unit)


def return_slot() -> SlotRow:
    return SlotRow(RETURN, translate("EquipmentOffer", "I give it back"), primary=True)


def hand_over_slot() -> SlotRow:
    return SlotRow(HAND_OVER, translate("EquipmentOffer", "Hand over"))


def undo_slot() -> SlotRow:
    return SlotRow(UNDO, translate("EquipmentOffer", "Undo"), counts_down=True)


def request_slot() -> SlotRow:
    return SlotRow(REQUEST, translate("EquipmentOffer", "Ask for a print"), primary=True)


def back_slot() -> SlotRow:
    return SlotRow(BACK, translate("EquipmentOffer", "Back"))


def no_pass_slot() -> SlotRow:
    return SlotRow(NO_PASS, translate("EquipmentOffer", "I have no pass"))


def yours_until(until_at: datetime | None, now: datetime, tz: tzinfo, language: str) -> str:
    """Until when it is the visitor's."""
    if until_at is None:
        return translate("EquipmentOffer", "It is yours now.")
    if until_at <= now:
        return translate("EquipmentOffer", "Your time is up.")
    return translate("EquipmentOffer", "It is yours until %1.").replace("%1", hour_words(until_at, tz, language))
