"""What waits for a person in the morning, the most urgent first. Pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import HEAT_CAUSES, Alarm, AlarmCause
from kiosk.printers.printer import Outcome, PrinterState


class Hand(IntEnum):
    """What is to be done, the most urgent first."""

    LOOK_AT_ALL = 0  # the print room does not answer: nothing is known of any printer
    LOOK_AT_IT = 1  # it is hot or has an error
    CLEAR_BED = 2  # a good print lies on it
    LOOK_AND_CLEAR = 3  # a print came to a bad end
    CHANGE_FILAMENT = 4
    ANSWER_IT = 5  # it is paused or asks something
    CHECK_CABLE = 6  # contact was lost during a print
    DO_SERVICE = 7  # a service is due; nothing that happened


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a hand. printer_id None: no single printer. since: None if that is not known.

    services: the names of those that are due.
    """

    hand: Hand
    printer_id: str | None
    name: str
    colour: str
    since: datetime | None
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrinterNow:
    """What is known of a printer at present."""

    id: str
    name: str
    colour: str
    printer_state: str
    since: datetime | None
    reason: Reason | None
    outcome: str | None
    """Of the last job that lies on its bed; None: there is none, or it still runs."""
    has_open_job: bool
    services: tuple[str, ...] = ()
    """The names of those that are due."""


def waiting_of(
    printers: Sequence[PrinterNow], open_alarms: Sequence[Alarm], silent_since: datetime | None
) -> tuple[Waiting, ...]:
    """What waits; while the print room is silent only that is known."""
    if silent_since is not None:
        return (Waiting(Hand.LOOK_AT_ALL, None, "", "", silent_since),)
    found = []
    for place, printer in enumerate(printers):
        causes = {alarm.cause for alarm in open_alarms if alarm.printer_id == printer.id}
        hand = _hand(printer, causes)
        if hand is not None:
            found.append((place, Waiting(hand, printer.id, printer.name, printer.colour, printer.since)))
        if printer.services:
            due = Waiting(Hand.DO_SERVICE, printer.id, printer.name, printer.colour, None, printer.services)
            found.append((place, due))
    return tuple(one for _, one in sorted(found, key=lambda pair: (pair[1].hand, pair[0])))


def _hand(printer: PrinterNow, causes: set[AlarmCause]) -> Hand | None:
    state = printer.printer_state
    if state == PrinterState.ERROR or causes & HEAT_CAUSES:
        return Hand.LOOK_AT_IT
    if state == PrinterState.AWAITING_CLEAR:
        return Hand.CLEAR_BED if printer.outcome == Outcome.DONE else Hand.LOOK_AND_CLEAR
    if state in (PrinterState.ATTENTION, PrinterState.PAUSED):
        used_up = printer.reason is not None and printer.reason.code is ReasonCode.FILAMENT_USED_UP
        return Hand.CHANGE_FILAMENT if used_up else Hand.ANSWER_IT
    lost = printer.has_open_job or AlarmCause.OFFLINE_IN_PRINT in causes
    if state in (PrinterState.OFFLINE, PrinterState.CONNECTING) and lost:
        return Hand.CHECK_CABLE
    return None
