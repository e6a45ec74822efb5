"""The waiting line on the page of a piece of equipment: joining, the own number, being called (T9)."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.waiting import Waiting, line_of
from kiosk.hub.equipment.waiting_time import estimated_wait
from kiosk.screens.board.equipment_offer import PageOffer, Situation, SlotRow
from kiosk.screens.qt import translate
from kiosk.screens.services import Services
from kiosk.screens.session.readers import Readers
from kiosk.screens.text.formats import clock_words

JOIN, LEAVE_LINE, GO, MY_NUMBER = "join", "leave_line", "go", "my_number"
LINE_KEYS = frozenset({JOIN, LEAVE_LINE, GO, MY_NUMBER})


@dataclass(frozen=True, slots=True)
class LineSeen:
    """The line for the equipment, for the visitor who is known at the screen or for nobody.

    number: of the visitor, or for which it is kept; 0 for none. position: from 1. wait_min: about how long; None if
    that is not known. place: the visitor's. go_to: what the visitor's number is called to, or what is free instead.
    """

    situation: Situation
    number: int = 0
    position: int = 0
    wait_min: int | None = None
    place: Waiting | None = None
    go_to: EquipmentView | None = None


def read_line(services: Services, item: EquipmentView, visit_id: str | None) -> LineSeen | None:
    """None: nobody needs a line for it, or it has none."""
    if item.kind == "printer" or not item.is_public:
        return None
    lines, line = services.equipment.lines, line_of(item)
    place = lines.place_of(visit_id, line) if visit_id else None
    if place is not None and place.equipment_id is not None:
        called_to = services.equipment.by_id(place.equipment_id)
        return LineSeen(Situation.CALLED, place.number, place=place, go_to=called_to)
    if place is None and item.called_visit_id is not None and lines.has_no_pass(item.called_visit_id):
        return LineSeen(Situation.COME, item.called_number or 0)
    if place is None and not lines.is_needed(line):
        free = next((each for each in lines.pieces(line) if each.status is Status.FREE), None)
        situation = Situation.IN_USE if item.claim_id is not None else Situation.AWAY
        return None if free is None or free.id == item.id else LineSeen(situation, go_to=free)
    waiting = [each for each in lines.in_turn(line) if each.called_at is None]
    ahead = waiting.index(place) if place is not None else len(waiting)
    wait = estimated_wait(services.hub_db, services.clock, lines.pieces(line), ahead)
    return LineSeen(
        Situation.JOIN if place is None else Situation.WAITING,
        0 if place is None else place.number,
        ahead + 1,
        None if wait is None else round(wait.total_seconds() / 60),
        place,
    )


def line_offer(line: LineSeen, status_words: str, readers: Readers, tz: tzinfo, language: str) -> PageOffer:
    """What the page offers of the line. status_words: what is said of the equipment itself."""
    heading = translate("EquipmentOffer", "Waiting line")
    if line.situation is Situation.JOIN:
        hint = give_back_words(readers)
        slot = SlotRow(JOIN, translate("EquipmentOffer", "Join the line"), primary=True)
        return PageOffer(line.situation, heading, hint, status_words, _position_words(line), "clock", (slot,))
    number = translate("EquipmentOffer", "Your number is %1.").replace("%1", str(line.number))
    if line.situation is Situation.WAITING:
        hint = translate("EquipmentOffer", "We call it on the first page.")
        slot = SlotRow(LEAVE_LINE, translate("EquipmentOffer", "Leave the line"))
        return PageOffer(line.situation, heading, hint, number, _position_words(line), "person", (slot,))
    if line.situation is Situation.CALLED and line.go_to is not None and line.place is not None:
        slot = SlotRow(GO, line.go_to.name, primary=True)
        lead = kept_words(line.go_to, line.place.call_ends_at, tz, language)
        return PageOffer(line.situation, translate("EquipmentOffer", "Your turn"), number, lead, "", "check", (slot,))
    lead = translate("EquipmentOffer", "It is kept for number %1.").replace("%1", str(line.number))
    slot = SlotRow(MY_NUMBER, translate("EquipmentOffer", "That is my number"), primary=True)
    return PageOffer(line.situation, heading, lead=lead, symbol="person", slots=(slot,))


def give_back_words(readers: Readers) -> str:
    """For the one who uses it now, and is not known at the screen."""
    typing = translate("EquipmentOffer", "Is it yours? Press “Call staff” to type your code.")
    return readers.visitor_words(translate("EquipmentOffer", "Is it yours? Show your pass to give it back."), typing)


def other_slots(line: LineSeen | None, language: str) -> tuple[SlotRow, ...]:
    """The way to something like it that is free."""
    if line is None or line.go_to is None:
        return ()
    return (SlotRow(GO, translate("EquipmentOffer", "%1 is free").replace("%1", line.go_to.name_in(language))),)


def kept_words(item: EquipmentView, until_at: datetime | None, tz: tzinfo, language: str) -> str:
    """What is kept for whoever is called, and until when."""
    words = translate("EquipmentOffer", "%1 is kept for you until %2.")
    return words.replace("%1", item.name_in(language)).replace("%2", clock_words(until_at, tz, language))


def _position_words(line: LineSeen) -> str:
    if line.wait_min is None:
        words = translate("EquipmentOffer", "Your place: %1")
    else:
        words = translate("EquipmentOffer", "Your place: %1, about %2 min").replace("%2", str(line.wait_min))
    return words.replace("%1", str(line.position))
