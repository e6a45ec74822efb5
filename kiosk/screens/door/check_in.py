"""Check-in: what a scan means, coming in without a pass, going out, and undo of both."""

from collections import deque
from collections.abc import Callable
from functools import partial

from kiosk.hub.spools.label_code import spool_number
from kiosk.hub.visitors.passes import Pass
from kiosk.hub.visits import ClosedBy, Visit
from kiosk.scan.codes import Code, CodeError, CodeKind
from kiosk.scan.garbled import read_codes, unscrambled_digits
from kiosk.scan.repeat import RepeatGuard
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import PAGES
from kiosk.screens.session.visitor import UNDO_S

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NICKNAME_S = 8.0
"""How long the nickname is shown (P4)."""
CARD_PAGES = frozenset({"greeting", "own_data"})
"""Where the owner of a pass is for certain, and may link another card to it."""
ASK_AFTER = 2
ASK_WITHIN_S = 20.0
"""After so many taps of "Come in" within this time the next one asks how many came, and counts nobody (Q14)."""


@QmlElement
@QmlUncreatable("Made by the shell")
class CheckInViewModel(ViewModel):
    """Signals: `changed`, `equipmentScanned(code)`, `badgeScanned(code)`, `companyScanned(code)`, `passShown`,
    `cardShown(pass_id, number)`, `left(visit)`, `visitShown`, `goingOn(visit, page)`, `readied`.
    """

    changed = Signal()
    equipmentScanned = Signal(str)
    badgeScanned = Signal(str)
    companyScanned = Signal(str)  # the code of a company's digital map
    cardShown = Signal(str, str)  # somebody else's card, while the owner of a pass is there
    calledShown = Signal(str)  # the equipment to which the number of who was scanned is called
    spoolShownAside = Signal(int)  # the number of a spool, on a page of staff about spools
    passShownAside = Signal(str)  # the id of a pass, on a page of staff that asks for it
    labelShownAside = Signal(str)  # the code of equipment, on a page of staff that asks for it
    passShown = Signal()  # on the page of equipment, which asks for it
    left = Signal(str)  # the visit was ended
    visitShown = Signal(object, bool, bool)  # the Visit on the screen; whether a pass was shown for it; a group
    goingOn = Signal(str, str)  # a visit, and the page for it: an event that is on may ask first
    readied = Signal(str, str)  # visit_id, nickname: the greeting was read

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._guard = RepeatGuard()
        self._visit_id = ""
        self._nickname = ""
        self._nickname_until_s = 0.0
        self._has_pass = False
        self._undo_until_s = 0.0
        self._can_undo = False
        self._come_in_taps_s: deque[float] = deque(maxlen=ASK_AFTER)
        self._last_anonymous_id = ""
        self._asks_headcount = False
        self._called_visit_id = ""  # whose call was shown

    # ---------- scans ----------
    @Slot(str, result=bool)
    def scanned(self, text: str) -> bool:
        """Do what a scanned code stands for, or say what was read (S4). Returns False for a repetition."""
        return self._scan(text, self._take, self._take_pass)

    def _scan(self, text: str, take: Callable[[Code], None], take_pass: Callable[[Pass | None], None]) -> bool:
        """Read the text and give its code to `take`, or the pass of a linked card to `take_pass`.

        Returns False for a repetition.
        """
        if not self._guard.counts(text, self.now_s()):
            return False
        with self.problems_shown():
            try:
                codes = read_codes(text)
            except CodeError as error:
                self._take_other(unscrambled_digits(text), error, take_pass)
            else:
                take(next(filter(self._is_known, codes), codes[0]))
        return True

    def _is_known(self, code: Code) -> bool:
        """Decides between the readings of a garbled code."""
        services = self.services
        if code.kind is CodeKind.PASS:
            return services.passes.find(code.text) is not None
        if code.kind is CodeKind.EQUIPMENT:
            return services.equipment.by_code(code.text) is not None
        if code.kind is CodeKind.DAY:
            return services.day_passes.open_visit_of(code.text) is not None
        if code.kind is CodeKind.COMPANY:
            return services.company_codes is not None and services.company_codes.access(code.text) is not None
        return code.kind is CodeKind.STAFF and services.staff.find_badge(code.text) is not None

    def _take_other(self, text: str, error: CodeError, take_pass: Callable[[Pass | None], None]) -> None:
        """What is no code of ours: a card that stands for a pass, or may do so, or neither."""
        linked = self.services.passes.of_card(text)
        owner = self._pass_of_page() if error.trouble == "foreign" else None
        if linked is not None:
            take_pass(linked)
        elif owner is not None:
            self.services.passes.cards.check(text)
            self.cardShown.emit(owner, text)
        else:
            self.context.show_problem(partial(_code_problem, error))

    def _pass_of_page(self) -> str | None:
        """The pass whose owner looks at the page."""
        visit_id = self.context.visitor.visit_id(self.now_s())
        if visit_id is None or self.context.page() not in CARD_PAGES:
            return None
        return self.services.visits.by_id(visit_id).pass_id

    def _take(self, code: Code) -> None:
        if code.kind is CodeKind.PASS:
            self._take_pass(self.services.passes.find(code.text))
        elif code.kind is CodeKind.EQUIPMENT:
            self.equipmentScanned.emit(code.text)
        elif code.kind is CodeKind.STAFF:
            self.badgeScanned.emit(code.text)
        elif code.kind is CodeKind.COMPANY:
            self.companyScanned.emit(code.text)
        elif code.kind is CodeKind.SPOOL:
            self.context.show_problem(
                lambda: translate("CheckInViewModel", "This is the label of a spool. Staff scan it on their own page.")
            )
        else:
            self._show_found(self.services.day_passes.check_in(code.text), "")

    def _take_pass(self, found: Pass | None) -> None:
        if found is None:
            self.context.show_problem(
                lambda: translate("CheckInViewModel", "This pass is not known here. You can come in without one.")
            )
            return
        self._show_found(self.services.visits.check_in(found.id), found.nickname or "")

    def _show_found(self, visit: Visit, nickname: str) -> None:
        """Greet who was scanned, or offer to check out who was inside already (T4)."""
        self._show_visit(visit, nickname, has_holder=True)
        places = self.services.equipment.lines.of_visit(visit.id)
        called_to = next((place.equipment_id for place in places if place.equipment_id is not None), None)
        if called_to is not None and self._called_visit_id != visit.id:  # the next scan offers to leave (T4)
            self._called_visit_id = visit.id
            self.calledShown.emit(called_to)
        elif called_to is None and self.context.page() == "equipment":  # the visitor is asked for the pass there
            self.passShown.emit()
        else:
            self.goingOn.emit(visit.id, "farewell" if visit.was_open else "greeting")

    # ---------- scans while staff use the screen ----------
    def scanned_aside(self, text: str) -> bool:
        """Count the visitor without leaving the page of staff, or say why not (T10). Returns as `scanned`."""
        return self._scan(text, self._take_aside, self._take_pass_aside)

    def _take_aside(self, code: Code) -> None:
        if code.kind is CodeKind.PASS:
            self._take_pass_aside(self.services.passes.find(code.text))
        elif code.kind is CodeKind.DAY:
            self._say_counted(self.services.day_passes.check_in(code.text))
        elif code.kind is CodeKind.SPOOL and PAGES[self.context.page()].wants_spool:
            self.spoolShownAside.emit(spool_number(code.text))
        elif code.kind is CodeKind.EQUIPMENT and PAGES[self.context.page()].wants_label:
            self.labelShownAside.emit(code.text)
        else:
            self.context.show_problem(
                lambda: translate("CheckInViewModel", "This page is for staff. Show the code again on the first page.")
            )

    def _take_pass_aside(self, found: Pass | None) -> None:
        if found is None:
            self.context.show_problem(lambda: translate("CheckInViewModel", "This pass is not known here."))
            return
        visit = self.services.visits.check_in(found.id)
        wants_pass = PAGES[self.context.page()].wants_pass
        if wants_pass:
            self.passShownAside.emit(found.id)
        if not (wants_pass and visit.was_open):
            self._say_counted(visit)

    def _say_counted(self, visit: Visit) -> None:
        if visit.was_open:
            self.context.show_problem(
                lambda: translate("CheckInViewModel", "This visitor is inside already. Go out on the first page.")
            )
        else:
            self.context.show_success(lambda: translate("CheckInViewModel", "A visitor came in."))

    @Slot(str, str)
    def greet(self, visit_id: str, nickname: str) -> None:
        """Show the greeting for a visit that was just opened with a new pass."""
        with self.problems_shown():
            self._show_visit(self.services.visits.by_id(visit_id), nickname, has_holder=True)
            self.context.go("greeting")

    @Slot(str)
    def welcomeGroup(self, visit_id: str) -> None:
        """Show that a class or group came in."""
        with self.problems_shown():
            visit = self.services.visits.by_id(visit_id)
            self._last_anonymous_id = ""  # its number is never asked again
            self._asks_headcount = False
            self._show_visit(visit, "", has_holder=False, is_group=True)
            self.goingOn.emit(visit_id, "welcome")

    def _show_visit(self, visit: Visit, nickname: str, *, has_holder: bool, is_group: bool = False) -> None:
        now_s = self.now_s()
        self._visit_id, self._nickname = visit.id, nickname
        self._nickname_until_s = now_s + NICKNAME_S
        self._has_pass = visit.pass_id is not None
        has_pass = self._has_pass or visit.day_pass_hash is not None
        self.context.visitor.came(visit.id, has_pass=has_pass, now_s=now_s)
        self.visitShown.emit(visit, has_holder, is_group)
        self.begin_undo()

    # ---------- coming in ----------
    @Slot()
    def comeIn(self) -> None:
        """Check in one person without a pass; ask how many came if several did just now."""
        now_s = self.now_s()
        asks = len(self._come_in_taps_s) == ASK_AFTER and now_s - self._come_in_taps_s[0] < ASK_WITHIN_S
        self._come_in_taps_s.append(now_s)
        with self.problems_shown():
            visits = self.services.visits
            visit = visits.open_visit(self._last_anonymous_id) if asks else None
            if visit is not None and visit.pass_id is not None:  # it belongs to a pass by now
                visit = None
            self._asks_headcount = visit is not None
            if visit is None:
                visit = visits.check_in()
                self._last_anonymous_id = visit.id
            self._show_visit(visit, "", has_holder=False)
            self.goingOn.emit(visit.id, "welcome")

    @Slot()
    def ready(self) -> None:
        """The visitor has read the greeting."""
        self.readied.emit(self._visit_id, self._nickname)

    @Slot()
    def undo(self) -> None:
        """Undo the check-in."""
        self._come_in_taps_s.clear()
        with self.problems_shown():
            taken_back = self.services.visits.undo_check_in(self._visit_id)
            self.visitor_gone()
            self.context.visitor.forget()
            self.context.go("start")
            if taken_back:
                self.context.show_success(lambda: translate("CheckInViewModel", "Taken back. Nobody was counted."))

    # ---------- going out ----------
    @Slot()
    def leave(self) -> None:
        """Check out; claimed equipment is given back."""
        with self.problems_shown():
            self.services.visits.check_out(self._visit_id, ClosedBy.PERSON)
            self.context.visitor.forget()
            self.left.emit(self._visit_id)

    @Slot()
    def stay(self) -> None:
        """Leave the page without checking out."""
        self.visitor_gone()
        self.context.go("start")

    # ---------- what the pages show ----------
    # shown for a few seconds after the own scan, else empty
    nickname = exposed(str, "_nickname", changed)
    asksHeadcount = exposed(bool, "_asks_headcount", changed)  # nobody was counted now; the last visit may grow
    canUndo = exposed(bool, "_can_undo", changed)
    hasPass = exposed(bool, "_has_pass", changed)
    visitId = exposed(str, "_visit_id", changed)

    def tick(self) -> None:
        """End nickname and undo when their time is over."""
        now_s = self.now_s()
        nickname = self._nickname if now_s < self._nickname_until_s else ""
        can_undo = bool(self._visit_id) and now_s < self._undo_until_s
        if (nickname, can_undo) != (self._nickname, self._can_undo):
            self._nickname, self._can_undo = nickname, can_undo
            self.changed.emit()

    def visitor_gone(self) -> None:
        """Forget the visit and the nickname."""
        self._called_visit_id = self._visit_id = self._nickname = ""
        self._can_undo = self._asks_headcount = False
        self.changed.emit()

    def begin_undo(self) -> None:
        """Offer undo for its whole time from now (T3)."""
        self._undo_until_s = self.now_s() + UNDO_S
        self._can_undo = True
        self.changed.emit()


def _code_problem(error: CodeError) -> str:
    if error.trouble == "layout":
        return translate("CheckInViewModel", "The reader is set to another keyboard layout. Call staff.")
    if error.trouble == "damaged":
        return translate("CheckInViewModel", "The code was read only in part. Hold it still and closer.")
    return translate("CheckInViewModel", "This code is not from this hub. Show your hub pass.")
