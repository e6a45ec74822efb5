"""I have finished: whoever has no pass at hand gives equipment back, and leaves (T9); undo of giving back (T3)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.leaving.departures import Departures
from kiosk.hub.leaving.given_back import GivingBack
from kiosk.screens.board.equipment_text import equipment_text
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.session.visitor import UNDO_S

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PLACES = {"wide": 10, "small": 5, "tall": 9}
"""Tiles on a page, by the panel's format."""
PLACES_LARGE = 4
"""In large text on a wide panel."""
MOST_LEAVING = 500
COUNTED_SINGLY = 10
"""Above this a plus goes on to the number of the next class that is inside, so that no teacher taps 44 times."""


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """A piece of equipment that is in use, or was given back just now."""

    key: str
    kind: str
    name: str
    status: str
    word: str
    first: str
    remark: str
    fraction: float
    colour: str
    spoken_text: str


@QmlElement
@QmlUncreatable("Made by the shell")
class FinishedViewModel(ViewModel):
    """Signals: `changed`; `departed(departure)`, somebody left without a pass."""

    routes = routes_of("finished")
    changed = Signal()
    departed = Signal(object)

    def __init__(self, context: Context, panel: Panel, parent: QObject | None = None) -> None:
        """panel: its format decides how many tiles are on a page."""
        super().__init__(context, parent)
        services = self.services
        self._panel = panel
        self._giving_back = GivingBack(services.hub_db, services.clock, services.equipment)
        self._departures = Departures(services.hub_db, services.visits)
        self._rows = RowModel(FinishedRow, self)
        self._at_page = 0
        self._pages = 1
        self._freed_id = ""
        self._freed_name = ""
        self._claim_id = ""
        self._visit_id = ""
        self._undo_until_s = 0.0
        self._headcount = 1
        panel.comfortChanged.connect(self._comfort_changed)

    # ---------- giving back ----------
    @Slot(str)
    def giveBack(self, equipment_id: str) -> None:
        """End the use of a piece of equipment. Its tile stays where it is for as long as this can be undone."""
        if equipment_id == self._freed_id:
            return
        with self.problems_shown():
            claim = self._giving_back.give_back(equipment_id)
            item = self.services.equipment.by_id(equipment_id)
            if claim is not None and item is not None:
                self._freed_name = item.name_in(self.context.language())
                self._freed_id, self._claim_id = equipment_id, claim.id
                self._undo_until_s = self.now_s() + UNDO_S
                self._visit_id = claim.visit_id
                self._headcount = self._departures.headcount_of(claim.visit_id) or 1
            self.context.restart_timeout()
            self.refresh()

    @Slot()
    def undo(self) -> None:
        """The visitor goes on using what was given back."""
        with self.problems_shown():
            if self._claim_id and not self._giving_back.undo(self._claim_id):
                self.context.show_problem(lambda: translate("FinishedViewModel", "Somebody else is using it now."))
            self._forget()
            self.refresh()

    # ---------- leaving ----------
    @Slot(int)
    def count(self, change: int) -> None:
        """Change how many people leave."""
        following = self._headcount + change
        if change > 0 and following > COUNTED_SINGLY:
            following = self._departures.larger_than(self._headcount) or following
        self._headcount = min(MOST_LEAVING, max(1, following))
        self.context.restart_timeout()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Count the people out; the visit is that of the equipment, or of who came in just now, or one that fits."""
        with self.problems_shown():
            visit_id = self._visit_id or self.context.visitor.visit_id(self.now_s()) or ""
            departure = self._departures.leave(self._headcount, visit_id)
            self.context.visitor.forget()
            self.departed.emit(departure)

    # ---------- what the page shows ----------
    rows = constant(RowModel, "_rows")
    pages = exposed(int, "_pages", changed)
    atPage = exposed(int, "_at_page", changed)  # from 0
    freed = exposed(str, "_freed_name", changed)  # what was given back, while it can be undone, else empty
    headcount = exposed(int, "_headcount", changed)

    @Property(float, notify=changed)
    def undoFraction(self) -> float:
        return max(0.0, self._undo_until_s - self.now_s()) / UNDO_S if self._claim_id else 0.0

    @Property(str, notify=changed)
    def passWords(self) -> str:
        """For whoever has a pass: it needs no list."""
        words = translate("FinishedViewModel", "Do you have a pass?\nShow it to the reader.")
        return self.context.readers.visitor_words(words)

    @Property(str, notify=changed)
    def leaveLabel(self) -> str:
        if self._headcount == 1:
            return translate("FinishedViewModel", "I am leaving")
        return self.tr("%n of us are leaving", "", self._headcount)

    @Slot()
    def turn(self) -> None:
        self._at_page = (self._at_page + 1) % self._pages
        self.refresh()

    def refresh(self) -> None:
        shown = list(self._shown())
        large = self._panel.largeText and self._panel.format == "wide"
        places = PLACES_LARGE if large else PLACES[self._panel.format]
        self._pages = max(1, -(-len(shown) // places))
        self._at_page = min(self._at_page, self._pages - 1)
        begin = self._at_page * places
        self._rows.show([self._row(item) for item in shown[begin : begin + places]])
        self.changed.emit()

    def _shown(self) -> Iterator[EquipmentView]:
        in_use = {item.id for item in self._giving_back.in_use()}
        for zone in self.services.equipment.zones():
            yield from (item for item in zone.items if item.id in in_use or item.id == self._freed_id)

    def _row(self, item: EquipmentView) -> FinishedRow:
        services = self.services
        now = services.clock.now()
        words = equipment_text(
            item, {}, week_of(self.services).closing_at(now), now, services.tz, self.context.language()
        )
        name = item.name_in(self.context.language())
        return FinishedRow(
            key=item.id,
            kind=item.kind,
            name=name,
            status=words.status,
            word=words.short_word,
            first=words.short_first,
            remark="",
            fraction=-1.0,
            colour="",
            spoken_text=", ".join(part for part in (name, words.word, words.first) if part),
        )

    def tick(self) -> None:
        """End undo when its time is over: the tile goes."""
        if self._claim_id and self.now_s() >= self._undo_until_s:
            self._freed_id = self._freed_name = self._claim_id = ""
            self.refresh()
        elif self._claim_id:
            self.changed.emit()

    def page_opened(self, page: str) -> None:
        """Nobody said yet how many leave: as many as came in just now, else one."""
        known = self.context.visitor.visit_id(self.now_s()) or ""
        self._headcount = self._departures.headcount_of(known) or 1
        self.refresh()

    def page_left(self) -> None:
        self._forget()

    def visitor_gone(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._freed_id = self._freed_name = self._claim_id = self._visit_id = ""
        self._at_page, self._headcount = 0, 1
        self.changed.emit()

    def _comfort_changed(self) -> None:
        if self.is_active:
            self.refresh()
