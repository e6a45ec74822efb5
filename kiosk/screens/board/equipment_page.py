"""One piece of equipment: claimed for a time, given back, extended, handed over, reserved; undo of each (T1, T3)."""

from datetime import datetime, timedelta
from functools import partial

from kiosk.hub.equipment import claims
from kiosk.hub.equipment.reservations import NO_SHOW_AFTER, Reservation
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.waiting import Waiting, line_of
from kiosk.screens.board import equipment_offer as offer
from kiosk.screens.board.equipment_hours import Cell
from kiosk.screens.board.equipment_line import GO, JOIN, LEAVE_LINE, LINE_KEYS, MY_NUMBER, read_line
from kiosk.screens.board.equipment_offer import Situation
from kiosk.screens.board.equipment_readings import EquipmentReadings
from kiosk.screens.board.equipment_situation import Asked, Done, slot_words
from kiosk.screens.qt import LiveText, QmlElement, QmlUncreatable, Signal, Slot, translate
from kiosk.screens.session.visitor import UNDO_S

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class EquipmentViewModel(EquipmentReadings):
    requestWanted = Signal()  # a print is to be asked for

    # ---------- opened ----------
    @Slot(str)
    def show(self, equipment_id: str) -> None:
        self._open(self.services.equipment.by_id(equipment_id))

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Open the page of scanned equipment; a visitor who is known claims it or gives it back with this one scan."""
        item = self.services.equipment.by_code(code)
        if item is None:
            self.context.show_problem(
                lambda: translate("EquipmentViewModel", "This is an equipment code, but not of this hub.")
            )
            return
        self._open(item)
        if self._offer.situation is Situation.MINE:
            self._give_back()
        elif self._visit_id() is not None and self._offer.situation is Situation.FREE:
            by_scan = self.services.clock.now() + claims.BY_SCAN
            self._claim(min(by_scan, self._offers[-1].until_at))

    @Slot()
    def passShown(self) -> None:
        """A pass was shown on this page: do what was chosen; give back what is the visitor's."""
        asked, self._asked, self._done = self._asked, None, None
        self.refresh()
        if asked is not None:
            self._do(asked)
        elif self._offer.situation is Situation.MINE:
            self._give_back()
        elif self._offer.situation is Situation.IN_USE:
            self.context.show_problem(lambda: translate("EquipmentViewModel", "Somebody else is using it."))
        else:
            self.context.show_success(lambda: translate("EquipmentViewModel", "Welcome! You are inside now."))

    def _open(self, item: EquipmentView | None) -> None:
        if item is None:
            self.context.show_problem(lambda: translate("EquipmentViewModel", "It is not in the hub any more."))
            return
        self._item = item
        self._done = self._asked = None
        self._at_page = 0
        if self.context.page() != "equipment":
            self._came_from = "floor_plan" if self.context.page() == "floor_plan" else "board"
        self.refresh()
        self.context.go("equipment")

    # ---------- pressed ----------
    @Slot(str)
    def press(self, key: str) -> None:
        """One of the actions of `slots`."""
        name, _, place = key.partition(".")
        if name == "time":
            self._ask(Asked("claim", until_at=self._offers[int(place)].until_at))
        elif name == offer.UNDO:
            self._undo()
        elif name == offer.RETURN:
            self._give_back()
        elif name == offer.EXTEND:
            self._extend()
        elif name == offer.HAND_OVER:
            self._asked = Asked("hand_over", giver_id=self._visit_id() or "")
            self.refresh()
        elif name == offer.NO_PASS:
            self._go_on_without_pass()
        elif name in LINE_KEYS:
            self._press_line(name)
        elif name == offer.REQUEST:
            self.requestWanted.emit()
        elif name == offer.BACK:
            self._asked = None
            self.refresh()

    @Slot(str)
    def pressHour(self, key: str) -> None:
        """Reserve a free hour, or cancel the visitor's own reservation."""
        cell = self._cells[key]
        if cell.kind == "free":
            self._ask(Asked("reserve", slot=(cell.starts_at, cell.ends_at)))
        elif cell.kind == "mine":
            self._cancel(cell)

    @Slot()
    def turnHours(self) -> None:
        """Later hours of the day, or another day."""
        self._at_page = (self._at_page + 1) % max(1, len(self._pages))
        self.refresh()

    def _ask(self, asked: Asked) -> None:
        visitor = self.context.visitor
        known = self._visit_id() is not None and (asked.kind in ("claim", JOIN) or visitor.has_pass)
        if known:
            self._do(asked)
        else:
            self._asked = asked
            self.refresh()

    def _do(self, asked: Asked) -> None:
        if asked.kind == "hand_over":
            self._hand_over(asked.giver_id)
        elif asked.kind == JOIN:
            self._join()
        elif asked.slot is not None:
            self._reserve(*asked.slot)
        elif asked.until_at is not None:
            self._claim(asked.until_at)

    def _claim(self, until_at: datetime) -> None:
        visit_id = self._visit_id()
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claim = self.services.equipment.claim(self._item.id, visit_id, until_at)
            self._finish("claim", partial(self._yours, claim.until_at), claim_id=claim.id)

    # ---------- the waiting line ----------
    def _press_line(self, key: str) -> None:
        if self._item is None:
            return
        line = read_line(self.services, self._item, self._visit_id())
        if key == JOIN:
            self._ask(Asked(JOIN))
        elif key == GO and line is not None and line.go_to is not None:
            self._open(line.go_to)
        elif key == LEAVE_LINE and line is not None and line.place is not None:
            self._leave_line(line.place)
        elif key == MY_NUMBER and self._item.called_visit_id is not None and line is not None:
            self.context.visitor.came(self._item.called_visit_id, has_pass=False, now_s=self.now_s())
            self.refresh()

    def _join(self) -> None:
        visit_id = self._visit_id()
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claims.check_visitor(self.services.hub_db, self.services.clock, self._item.details, visit_id)
            place = self.services.equipment.lines.join(self._item, visit_id)
            self._finish(JOIN, partial(_number_words, place.number), place_id=place.id)

    def _leave_line(self, place: Waiting) -> None:
        with self.problems_shown():
            if self.services.equipment.lines.leave(place.id):
                self._finish(
                    LEAVE_LINE, lambda: translate("EquipmentViewModel", "You have left the line."), place_id=place.id
                )

    # ---------- taking and giving back ----------
    def _go_on_without_pass(self) -> None:
        """For somebody who came in without a pass and is not known any more (T9); counted if nobody is inside so."""
        asked, self._asked = self._asked, None
        services = self.services
        with self.problems_shown():
            if asked is not None and self._item is not None:
                lines, joins = services.equipment.lines, asked.kind == JOIN
                found = lines.visit_without_pass(line_of(self._item)) if joins else None
                found = found if joins else claims.anonymous_visit(services.hub_db)
                visit_id = found or services.visits.check_in().id
                self.context.visitor.came(visit_id, has_pass=False, now_s=self.now_s())
                self._do(asked)
        self.refresh()

    def _give_back(self) -> None:
        visit_id = self._visit_id()
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claim = self.services.equipment.give_back(self._item.id, visit_id)
            if claim is not None:
                self._finish(
                    "return", lambda: translate("EquipmentViewModel", "Given back. Thank you!"), claim_id=claim.id
                )

    def _extend(self) -> None:
        visit_id = self._visit_id()
        until_at = self._reader.extended_until(self._item, visit_id) if self._item else None
        before_at = self._item.claim_until_at if self._item else None
        if self._item is None or visit_id is None or until_at is None or before_at is None:
            return
        with self.problems_shown():
            claim = self.services.equipment.extend(self._item.id, visit_id, until_at)
            self._finish(
                offer.EXTEND, partial(self._yours, until_at), claim_id=claim.id, extended=(before_at, until_at)
            )

    def _hand_over(self, giver_id: str) -> None:
        taker_id = self._visit_id()
        if self._item is None or taker_id is None or self._item.claim_id is None:
            return
        before_id = self._item.claim_id
        longer_at = self._reader.extended_until(self._item, giver_id)  # nobody is given a time that is over
        with self.problems_shown():
            claim = self.services.equipment.hand_over(self._item.id, giver_id, taker_id, longer_at)
            yours = partial(self._yours, claim.until_at)
            self._finish("hand_over", yours, claim_id=claim.id, before_id=before_id)

    def _reserve(self, starts_at: datetime, ends_at: datetime) -> None:
        visit_id = self._visit_id()
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claims.check_visitor(self.services.hub_db, self.services.clock, self._item.details, visit_id)
            made = self._reservations.reserve(self._item.id, starts_at, ends_at, visit_id)
            self._finish("reserve", partial(self._booked, made), reservation=made)

    def _cancel(self, cell: Cell) -> None:
        visit_id = self._visit_id()
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            if self._reservations.cancel(cell.reservation_id, visit_id):
                gone = Reservation(cell.reservation_id, self._item.id, cell.starts_at, cell.ends_at)
                self._finish("cancel", partial(self._cancelled, gone), reservation=gone)

    def _booked(self, made: Reservation) -> str:
        words = translate("EquipmentViewModel", "Booked %1. It is kept for %2 minutes.")
        kept_min = str(NO_SHOW_AFTER // timedelta(minutes=1))
        return words.replace("%1", self._slot_words(made)).replace("%2", kept_min)

    def _cancelled(self, gone: Reservation) -> str:
        return translate("EquipmentViewModel", "Your booking %1 is cancelled.").replace("%1", self._slot_words(gone))

    def _finish(
        self,
        kind: str,
        words: LiveText,
        *,
        claim_id: str = "",
        before_id: str = "",
        reservation: Reservation | None = None,
        place_id: str = "",
        extended: tuple[datetime, datetime] | None = None,
    ) -> None:
        """It is done, and can be undone for some seconds (T3)."""
        now_s = self.now_s()
        self.context.visitor.acted(now_s)
        self._asked = None
        self._done = Done(kind, words, now_s + UNDO_S, claim_id, before_id, reservation, place_id, extended)
        self.context.restart_timeout()
        self.refresh()

    def _undo(self) -> None:
        equipment, done, visit_id = self.services.equipment, self._done, self._visit_id()
        self._done = None
        with self.problems_shown():
            if done is None:
                pass
            elif done.kind == "claim":
                equipment.undo_claim(done.claim_id)
            elif done.extended is not None:
                before_at, until_at = done.extended
                equipment.undo_extend(done.claim_id, until_at, before_at)
            elif done.kind == "return":
                equipment.undo_give_back(done.claim_id)
            elif done.kind == JOIN:
                equipment.lines.leave(done.place_id)
            elif done.kind == LEAVE_LINE:
                equipment.lines.undo_leave(done.place_id)
            elif done.kind == "hand_over":
                equipment.undo_hand_over(done.claim_id, done.before_id)
            elif done.reservation is not None and visit_id is not None:
                self._undo_reservation(done.kind, done.reservation, visit_id)
        self.refresh()

    def _undo_reservation(self, kind: str, one: Reservation, visit_id: str) -> None:
        if kind == "reserve":
            self._reservations.cancel(one.id, visit_id)
        else:
            self._reservations.reserve(one.equipment_id, one.starts_at, one.ends_at, visit_id)

    def refresh_live(self) -> None:
        if self.context.page() == "equipment" and self._item is not None and self._item.kind == "printer":
            self.refresh()

    def tick(self) -> None:
        """End undo, and what is offered to a known visitor, when their time is over; times pass without a commit."""
        if self._item is None:
            return
        if self._done is not None:
            if self.now_s() >= self._done.until_s:
                self._done = None
            self.refresh()
        elif self.context.page() == "equipment":
            self.refresh()

    def visitor_gone(self) -> None:
        self._item = None
        self._done = self._asked = None
        self._at_page = 0
        self.changed.emit()

    def _yours(self, until_at: datetime | None) -> str:
        services = self.services
        return offer.yours_until(until_at, services.clock.now(), services.tz, self.context.language())

    def _slot_words(self, one: Reservation) -> str:
        return slot_words((one.starts_at, one.ends_at), self.services.tz, self.context.language())


def _number_words(number: int) -> str:
    words = translate("EquipmentViewModel", "Your number is %1. We call it on the first page.")
    return words.replace("%1", str(number))
