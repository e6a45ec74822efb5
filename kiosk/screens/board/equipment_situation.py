"""Which situation there is before a piece of equipment, and what its page offers then. Decides; does nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.claims import Offer
from kiosk.hub.equipment.reservations import Reservation
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.screens.board import equipment_offer as offer
from kiosk.screens.board.equipment_line import JOIN, LineSeen, give_back_words, line_offer, other_slots
from kiosk.screens.board.equipment_offer import PageOffer, Situation
from kiosk.screens.board.equipment_text import EquipmentText
from kiosk.screens.qt import LiveText, translate
from kiosk.screens.session.readers import Readers
from kiosk.screens.text.formats import hour_words
from kiosk.screens.text.reasons import reason_text


@dataclass(frozen=True, slots=True)
class Asked:
    """What was chosen and needs a pass: a claim, a reservation, a place in the line, or handing over by `giver_id`."""

    kind: str
    until_at: datetime | None = None
    slot: tuple[datetime, datetime] | None = None
    giver_id: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done and can be undone until `until_s`. kind: claim, extend, return, hand_over, reserve, cancel, join
    or leave_line."""

    kind: str
    sentence: LiveText
    until_s: float
    claim_id: str = ""
    before_id: str = ""
    reservation: Reservation | None = None
    place_id: str = ""
    """In a waiting line."""
    extended: tuple[datetime, datetime] | None = None
    """Until when the claim was, and until when it is."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the offer depends on."""

    readers: Readers
    item: EquipmentView
    words: EquipmentText
    now: datetime
    tz: tzinfo
    language: str
    visit_id: str | None
    offers: Sequence[Offer] = ()
    refusal: Reason | None = None
    """Why this visitor may not use it at all."""
    extension: timedelta | None = None
    """For how much longer the visitor may have it."""
    may_take: bool = False
    """It is kept for this visitor: by a reservation, or called from the line."""
    takes_requests: bool = False
    """It is a printer, and visitors may ask for prints."""
    line: LineSeen | None = None
    asked: Asked | None = None
    done: Done | None = None


def situation_of(seen: Seen) -> Situation:
    item, asked = seen.item, seen.asked
    if item.kind == "printer" or not item.is_public:
        return Situation.STAFF
    if seen.done is not None:
        return Situation.DONE
    if asked is not None:
        return Situation.GIVING if asked.kind == "hand_over" else Situation.WANTS_PASS
    if item.claim_visit_id is not None and item.claim_visit_id == seen.visit_id:
        return Situation.MINE
    if item.status is Status.FREE or seen.may_take:
        if item.details.induction and seen.visit_id is None:
            return Situation.INDUCTION
        if seen.refusal is not None:
            is_induction = seen.refusal.code is ReasonCode.INDUCTION_NEEDED
            return Situation.INDUCTION if is_induction else Situation.TOO_YOUNG
        return Situation.FREE if seen.offers else Situation.FULL
    if seen.line is not None:
        return seen.line.situation
    return Situation.IN_USE if item.claim_id is not None else Situation.AWAY


def page_offer(seen: Seen) -> PageOffer:
    """What the page offers; see `Situation`."""
    situation = situation_of(seen)
    return _OFFERS[situation](seen, situation)


def _free(seen: Seen, situation: Situation) -> PageOffer:
    return PageOffer(
        situation,
        translate("EquipmentOffer", "How long?"),
        translate("EquipmentOffer", "Tap a time and it is yours."),
        slots=offer.time_slots(seen.offers, seen.tz, seen.language),
    )


def _full(seen: Seen, situation: Situation) -> PageOffer:
    lead = translate("EquipmentOffer", "It is kept for somebody in a moment.")
    return PageOffer(situation, lead=lead, symbol="clock")


def _mine(seen: Seen, situation: Situation) -> PageOffer:
    longer = (offer.extend_slot(seen.extension),) if seen.extension else ()
    return PageOffer(
        situation,
        offer.yours_until(seen.item.claim_until_at, seen.now, seen.tz, seen.language),
        slots=(offer.return_slot(), *longer, offer.hand_over_slot()),
    )


def _done(seen: Seen, situation: Situation) -> PageOffer:
    assert seen.done is not None
    again = seen.extension if seen.done.kind == offer.EXTEND else None
    longer = (offer.extend_slot(again),) if again else ()
    return PageOffer(situation, lead=seen.done.sentence(), symbol="check", slots=(offer.undo_slot(), *longer))


def _giving(seen: Seen, situation: Situation) -> PageOffer:
    request = translate("EquipmentOffer", "Whoever takes it over shows their pass now.")
    instead = translate("EquipmentOffer", "The reader does not work. Give it back, and the next one takes it.")
    return PageOffer(
        situation,
        translate("EquipmentOffer", "Hand over"),
        lead=seen.readers.visitor_words(request, instead),
        symbol="person",
        slots=(offer.back_slot(),),
    )


def _wants_pass(seen: Seen, situation: Situation) -> PageOffer:
    assert seen.asked is not None
    is_claim = seen.asked.kind in ("claim", JOIN)
    is_for_today = seen.asked.slot is None or _day_of(seen.asked.slot[0], seen) == _day_of(seen.now, seen)
    return PageOffer(
        situation,
        _asked_words(seen, seen.asked),
        lead=seen.readers.visitor_words(translate("EquipmentOffer", "Show your pass to the reader.")),
        note=translate("EquipmentOffer", "A day pass will do.") if is_for_today and seen.readers.any_reads else "",
        symbol="person",
        slots=(*((offer.no_pass_slot(),) if is_claim else ()), offer.back_slot()),
    )


def _day_of(moment: datetime, seen: Seen) -> date:
    return moment.astimezone(seen.tz).date()


def _asked_words(seen: Seen, asked: Asked) -> str:
    if asked.slot is not None:
        return slot_words(asked.slot, seen.tz, seen.language)
    if asked.kind == JOIN:
        return translate("EquipmentOffer", "Waiting line")
    if asked.until_at is None:
        return ""
    until = hour_words(asked.until_at, seen.tz, seen.language)
    return translate("EquipmentOffer", "Yours until %1").replace("%1", until)


def slot_words(slot: tuple[datetime, datetime], tz: tzinfo, language: str) -> str:
    """14–15, or 14.30–15."""
    return "–".join(hour_words(moment, tz, language) for moment in slot)


def _induction(seen: Seen, situation: Situation) -> PageOffer:
    request = seen.readers.visitor_words(translate("EquipmentOffer", "If you have had it, show your pass."))
    return PageOffer(
        situation,
        translate("EquipmentOffer", "Induction first"),
        lead=translate("EquipmentOffer", "Ask for an induction at the help desk."),
        note=request if seen.visit_id is None else "",
        symbol="lock",
    )


def _too_young(seen: Seen, situation: Situation) -> PageOffer:
    assert seen.refusal is not None
    return PageOffer(situation, lead=reason_text(seen.refusal), symbol="lock")


def _in_use(seen: Seen, situation: Situation) -> PageOffer:
    return PageOffer(
        situation,
        lead=_status_words(seen),
        note=give_back_words(seen.readers),
        symbol="clock",
        slots=other_slots(seen.line, seen.language),
    )


def _line(seen: Seen, situation: Situation) -> PageOffer:
    assert seen.line is not None
    return line_offer(seen.line, _status_words(seen), seen.readers, seen.tz, seen.language)


def _away(seen: Seen, situation: Situation) -> PageOffer:
    return PageOffer(
        situation,
        lead=_status_words(seen),
        note=seen.words.second,
        symbol="warn",
        slots=other_slots(seen.line, seen.language),
    )


def _staff(seen: Seen, situation: Situation) -> PageOffer:
    if seen.takes_requests:
        lead = translate("EquipmentOffer", "Staff print your file.")
        return PageOffer(situation, lead=lead, symbol="file", slots=(offer.request_slot(),))
    lead = translate("EquipmentOffer", "Staff start prints. Press “Call staff”.")
    return PageOffer(situation, lead=lead, symbol="bell")


def _status_words(seen: Seen) -> str:
    return f"{seen.words.word}: {seen.words.first}" if seen.words.first else seen.words.word


_OFFERS = {
    Situation.FREE: _free,
    Situation.FULL: _full,
    Situation.MINE: _mine,
    Situation.DONE: _done,
    Situation.GIVING: _giving,
    Situation.WANTS_PASS: _wants_pass,
    Situation.INDUCTION: _induction,
    Situation.TOO_YOUNG: _too_young,
    Situation.IN_USE: _in_use,
    Situation.JOIN: _line,
    Situation.WAITING: _line,
    Situation.CALLED: _line,
    Situation.COME: _line,
    Situation.AWAY: _away,
    Situation.STAFF: _staff,
}
