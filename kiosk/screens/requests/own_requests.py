"""A visitor's own print requests: how far each is, withdrawing one; and the line about them on the greeting."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.printroom.requests.asking import RequestDesk
from kiosk.printroom.requests.expected import expected_ends
from kiosk.printroom.requests.request import Progress, Step
from kiosk.printroom.results.results import Results
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.requests.request_words import (
    declined_words,
    expected_words,
    filament_words,
    request_line,
    request_name,
    step_words,
    wished_words,
)
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import calendar_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OwnRequestRow:
    key: str
    number: str
    words: str
    detail: str
    status: str  # of the mark: free, in_use, reserved, out_of_order
    can_withdraw: bool
    can_fetch: bool  # it waits on the shelf
    asks: bool  # whether it is to be withdrawn, or was taken, is asked


_MARKS = {
    Step.OPEN: "reserved",
    Step.QUEUED: "reserved",
    Step.PRINTING: "in_use",
    Step.ON_BED: "free",
    Step.ON_SHELF: "free",
    Step.DECLINED: "out_of_order",
    Step.FAILED: "out_of_order",
}


@QmlElement
@QmlUncreatable("made by the shell")
class OwnRequestsViewModel(ViewModel):
    """Also active while the greeting shows its line."""

    routes = routes_of("own_requests") | {"greeting", "farewell"}
    changed = Signal()
    newWanted = Signal()  # a request is to be handed in

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._visit_id = ""
        self._has_holder = False
        self._found: tuple[Progress, ...] = ()
        self._rows = RowModel(OwnRequestRow, self)
        self._asks = ""
        self._expected: dict[str, datetime] = {}
        self._offered = False
        self._at = 0
        self._per_page = 4

    def show_visit(self, visit_id: str, *, has_holder: bool) -> None:
        """The visit on the greeting. has_holder: a pass or day pass was shown for it."""
        self._visit_id, self._has_holder = visit_id, has_holder
        self._asks, self._at = "", 0
        self.refresh()

    def refresh(self) -> None:
        overview = self.services.overview
        takes = self.services.print_desk.requests and overview is not None and bool(overview.printers())
        desk = RequestDesk(self.services.hub_db, self.services.clock)
        is_owner = self._has_holder and desk.has_owner(self._visit_id)
        self._found = desk.of_visit(self._visit_id) if is_owner else ()
        self._offered = takes and is_owner
        self._read_expected()
        if all(one.request.id != self._asks for one in self._found):
            self._asks = ""
        self._at = min(self._at, self.pages - 1)
        first = self._at * self._per_page
        self._rows.show([self._row(one) for one in self._found[first : first + self._per_page]])
        self.changed.emit()

    def _read_expected(self) -> None:
        """Only where something is under way: it takes the plan of the whole queue."""
        under_way = [one.request.id for one in self._found if one.step in (Step.QUEUED, Step.PRINTING)]
        overview, now = self.services.overview, self.services.clock.now()
        self._expected = {}
        if under_way and overview is not None:
            self._expected = expected_ends(self.services.hub_db, overview, now, under_way)

    def _expected_words(self, one: Progress) -> str:
        now, tz, language = self.services.clock.now(), self.services.tz, self.context.language()
        return expected_words(self._expected.get(one.request.id), now, tz, language)

    def page_opened(self, page: str) -> None:
        self._asks, self._at = "", 0
        self.refresh()

    def visitor_gone(self) -> None:
        self._visit_id = self._asks = ""
        self.refresh()

    @Slot()
    def open(self) -> None:
        """Show the own requests; without any the shell begins one."""
        if self._found:
            self.context.go("own_requests")
        else:
            self.newWanted.emit()

    @Slot(str)
    def withdraw(self, key: str) -> None:
        """Ask first; the second press withdraws it."""
        if self._asks != key:
            self._asks = key
        else:
            self._asks = ""
            with self.problems_shown():
                RequestDesk(self.services.hub_db, self.services.clock).withdraw(self._visit_id, key)
                self.context.show_success(lambda: translate("OwnRequestsViewModel", "Withdrawn. Nobody prints it."))
        self.refresh()

    @Slot(str)
    def fetch(self, key: str) -> None:
        """Ask first; the second press says that the visitor has taken it off the shelf."""
        if self._asks != key:
            self._asks = key
        else:
            self._asks = ""
            with self.problems_shown():
                Results(self.services.hub_db, self.services.clock).fetch(key, self._visit_id)
                self.context.show_success(lambda: translate("OwnRequestsViewModel", "Thank you. Its place is free."))
        self.refresh()

    @Slot(int)
    def showRows(self, most: int) -> None:
        """For how many there is room."""
        self._per_page = max(1, most)
        self.refresh()

    @Slot()
    def turn(self) -> None:
        self._at = (self._at + 1) % self.pages
        self.refresh()

    rows = constant(RowModel, "_rows")
    offered = exposed(bool, "_offered", changed)  # the hub takes requests, and this visitor may hand one in

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found)

    @Property(int, notify=changed)
    def pages(self) -> int:
        return max(1, -(-len(self._found) // self._per_page))

    @Property(str, notify=changed)
    def line(self) -> str:
        """How far the first one is; empty without any. It names no file (P4)."""
        return request_line(self._found[0], self._expected_words(self._found[0])) if self._found else ""

    @Property(str, notify=changed)
    def brief(self) -> str:
        """Its number alone, for large text."""
        return request_name(self._found[0]) if self._found else ""

    @Property(str, notify=changed)
    def more(self) -> str:
        """That there are others."""
        others = len(self._found) - 1
        return f"+{others}" if others > 0 else ""

    def _row(self, one: Progress) -> OwnRequestRow:
        request = one.request
        wished = wished_words(one.due_day or request.wished_day, self.services.tz, self.context.language())
        detail = f"{filament_words(request.material, request.colour, self.context.language())} · {wished}"
        if one.kept_until is not None:
            day = calendar_words(one.kept_until, self.services.tz, self.context.language())
            detail = translate("OwnRequestsViewModel", "fetch it by %1").replace("%1", day)
        return OwnRequestRow(
            key=request.id,
            number=str(request.number),
            words=", ".join(filter(None, (step_words(one), self._expected_words(one)))),
            detail=declined_words(request.declined_because) or detail,
            status=_MARKS.get(one.step, "in_use"),
            can_withdraw=one.step is Step.OPEN,
            can_fetch=one.step is Step.ON_SHELF,
            asks=request.id == self._asks,
        )
