"""One piece of equipment: its status, claiming it, giving it back, and undo of both (T3)."""

from collections.abc import Callable

from kiosk.hub.equipment import Claim, EquipmentView
from kiosk.hub.equipment_status import Status
from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.board.equipment_text import EquipmentText, equipment_text
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.visitor import UNDO_S
from kiosk.screens.text.equipment_labels import kind_word

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = EquipmentText("free", "", "", "", -1.0)


@QmlElement
@QmlUncreatable("Made by the shell")
class EquipmentViewModel(ViewModel):
    changed = Signal()

    def __init__(self, context: Context, board: BoardViewModel, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._board = board
        self._week = week_of(self.services)
        self._item: EquipmentView | None = None
        self._words = NOTHING
        self._offer = ""
        self._done = ""
        self._claim_id = ""
        self._undo_until_s = 0.0

    @Slot(str)
    def show(self, equipment_id: str) -> None:
        self._open(self.services.equipment.by_id(equipment_id))

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Open the page of scanned equipment; a visitor who is known claims it or gives it back with this one scan."""
        item = self.services.equipment.by_code(code)
        if item is None:
            self.context.show_problem(
                translate("EquipmentViewModel", "This is an equipment code, but not of this hub.")
            )
            return
        self._open(item)
        if self._offer == "claim":
            self.claim()
        elif self._offer == "return":
            self.giveBack()

    @Slot()
    def passShown(self) -> None:
        """The visitor showed the pass for which the page asked: take the equipment, or give it back."""
        self.refresh()
        if self._offer == "claim":
            self.claim()
        elif self._offer == "return":
            self.giveBack()
        elif self._item is not None and self._item.claim_id is not None:
            self.context.show_problem(translate("EquipmentViewModel", "Somebody else is using it."))
        else:
            self.context.show_success(translate("EquipmentViewModel", "Welcome! You are inside now."))

    def _open(self, item: EquipmentView | None) -> None:
        if item is None:
            self.context.show_problem(translate("EquipmentViewModel", "It is not in the hub any more."))
            return
        self._item = item
        self._done = self._claim_id = ""
        self.refresh()
        self.context.go("equipment")

    @Slot()
    def claim(self) -> None:
        self._act("claim", self.services.equipment.claim)

    @Slot()
    def giveBack(self) -> None:
        self._act("return", self.services.equipment.give_back)

    def _act(self, what: str, action: Callable[[str, str], Claim | None]) -> None:
        """Claim it or give it back for the visitor at the screen; then it can be undone."""
        now_s = self.now_s()
        visit_id = self.context.visitor.visit_id(now_s)
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claim = action(self._item.id, visit_id)
            if claim is not None:
                self.context.visitor.acted(now_s)
                self._done, self._claim_id, self._undo_until_s = what, claim.id, now_s + UNDO_S
                self.context.restart_timeout()
                self.refresh()

    @Slot()
    def undo(self) -> None:
        equipment = self.services.equipment
        with self.problems_shown():
            if self._done == "claim":
                equipment.undo_claim(self._claim_id)
            elif self._done == "return":
                equipment.undo_give_back(self._claim_id)
            self._done = self._claim_id = ""
            self.refresh()

    def refresh(self) -> None:
        if self._item is None:
            return
        services = self.services
        self._item = services.equipment.by_id(self._item.id) or self._item
        closing_at = self._week.closing_at(services.clock.now())
        self._words = equipment_text(
            self._item, self._board.printers(), closing_at, services.tz, self.context.language()
        )
        self._offer = self._offer_now(self._item)
        self.changed.emit()

    def refresh_live(self) -> None:
        if self.context.page() == "equipment" and self._item is not None and self._item.kind == "printer":
            self.refresh()

    def tick(self) -> None:
        """End undo, and what is offered to a known visitor, when their time is over."""
        if self._item is None:
            return
        if self._done and self.now_s() >= self._undo_until_s:
            self._done = self._claim_id = ""
            self.changed.emit()
        if self._offer != self._offer_now(self._item):
            self.refresh()

    def visitor_gone(self) -> None:
        self._item = None
        self._done = self._claim_id = self._offer = ""
        self.changed.emit()

    def _offer_now(self, item: EquipmentView) -> str:
        if item.kind == "printer":
            return "ask_staff"
        visit_id = self.context.visitor.visit_id(self.now_s())
        if item.claim_visit_id is not None and item.claim_visit_id == visit_id:
            return "return"
        if item.status is not Status.FREE:
            return "return_by_pass" if item.claim_id is not None else ""
        return "claim" if visit_id is not None else "show_pass"

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._item.name if self._item else ""

    @Property(str, notify=changed)
    def equipmentId(self) -> str:
        return self._item.id if self._item else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._item.kind if self._item else "tool"

    @Property(str, notify=changed)
    def kindWord(self) -> str:
        return kind_word(self.kind)

    status = exposed(str, "_words.status", changed)  # for shape and colour
    word = exposed(str, "_words.word", changed)
    first = exposed(str, "_words.first", changed)
    second = exposed(str, "_words.second", changed)
    fraction = exposed(float, "_words.fraction", changed)  # of its print, -1 without one

    @Property(str, notify=changed)
    def colour(self) -> str:
        return (self._item.colour if self._item else None) or ""

    offer = exposed(str, "_offer", changed)  # claim, return, show_pass, return_by_pass, ask_staff or empty
    done = exposed(str, "_done", changed)  # claim or return while it can be undone, else empty
