"""One piece of equipment: what it is doing, taking it into use, giving it back, and taking either back (T3)."""

from kiosk.hub.equipment import EquipmentView
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
    """`changed`: anything on the page. What can be done is one of `claim`, `return`, `show_pass`, or nothing."""

    changed = Signal()

    def __init__(self, context: Context, board: BoardViewModel, parent: QObject | None = None) -> None:
        """board: knows what the printers do."""
        super().__init__(context, parent)
        self._board = board
        self._week = week_of(self.services)
        self._item: EquipmentView | None = None
        self._words = NOTHING
        self._offer = ""
        self._done = ""
        self._claim_id = ""
        self._undo_until_s = 0.0

    # ---------- ways in ----------
    @Slot(str)
    def show(self, equipment_id: str) -> None:
        """Open the page of a tool that was tapped on the board."""
        self._open(self.services.board.by_id(equipment_id))

    @Slot(str)
    def scanned(self, code: str) -> None:
        """The code on a tool was scanned: open it; a visitor who is known takes or returns it in this one scan."""
        item = self.services.board.by_code(code)
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

    def _open(self, item: EquipmentView | None) -> None:
        if item is None:
            self.context.show_problem(translate("EquipmentViewModel", "It is not in the hub any more."))
            return
        self._item = item
        self._done = self._claim_id = ""
        self.refresh()
        self.context.go("equipment")

    # ---------- what can be done ----------
    @Slot()
    def claim(self) -> None:
        """The visitor who stands here uses it from now on."""
        visit_id = self.context.visitor.visit_id(self.now_s())
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claim = self.services.board.claim(self._item.id, visit_id)
            self._was_done("claim", claim.id)

    @Slot()
    def giveBack(self) -> None:
        """The visitor who stands here is done with it."""
        visit_id = self.context.visitor.visit_id(self.now_s())
        if self._item is None or visit_id is None:
            return
        with self.problems_shown():
            claim = self.services.board.give_back(self._item.id, visit_id)
            if claim is not None:
                self._was_done("return", claim.id)

    @Slot()
    def undo(self) -> None:
        """Take back what was just done."""
        board = self.services.board
        with self.problems_shown():
            if self._done == "claim":
                board.undo_claim(self._claim_id)
            elif self._done == "return":
                board.undo_give_back(self._claim_id)
            self._done = self._claim_id = ""
            self.refresh()

    def _was_done(self, what: str, claim_id: str) -> None:
        now_s = self.now_s()
        self.context.visitor.acted(now_s)
        self._done, self._claim_id, self._undo_until_s = what, claim_id, now_s + UNDO_S
        self.context.restart_timeout()
        self.refresh()

    # ---------- what the page shows ----------
    def refresh(self) -> None:
        """Read the tool again."""
        if self._item is None:
            return
        services = self.services
        self._item = services.board.by_id(self._item.id) or self._item
        closing_at = self._week.closing_at(services.clock.now())
        self._words = equipment_text(
            self._item, self._board.printers(), closing_at, services.tz, self.context.language()
        )
        self._offer = self._offer_now(self._item)
        self.changed.emit()

    def refresh_live(self) -> None:
        """A print went on."""
        if self.context.page() == "equipment" and self._item is not None and self._item.kind == "printer":
            self.refresh()

    def tick(self) -> None:
        """Each second: undo and the visitor's presence end with their time."""
        if self._item is None:
            return
        if self._done and self.now_s() >= self._undo_until_s:
            self._done = self._claim_id = ""
            self.changed.emit()
        if self._offer != self._offer_now(self._item):
            self.refresh()

    def visitor_gone(self) -> None:
        """Nobody looks at it any more."""
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
        """What it is called."""
        return self._item.name if self._item else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Its silhouette."""
        return self._item.kind if self._item else "tool"

    @Property(str, notify=changed)
    def kindWord(self) -> str:
        """What such a thing is called."""
        return kind_word(self.kind)

    status = exposed(str, "_words.status", changed)  # its status, for shape and colour
    word = exposed(str, "_words.word", changed)  # its status in words
    first = exposed(str, "_words.first", changed)  # until when, or why
    second = exposed(str, "_words.second", changed)  # what else is to be said
    fraction = exposed(float, "_words.fraction", changed)  # how far its print is, or -1

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The flag of a printer."""
        return (self._item.colour if self._item else None) or ""

    # what can be done: claim, return, show_pass, return_by_pass, ask_staff, or nothing
    offer = exposed(str, "_offer", changed)
    done = exposed(str, "_done", changed)  # what was just done and can be taken back: claim, return, or nothing
