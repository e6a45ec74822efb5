"""The waiting lines for staff: by number, calling the next, taking somebody out with undo (T9, T3)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.equipment.staff_lines import LinePlace, StaffLines
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import kind_name
from kiosk.screens.text.formats import lasting_words, minutes_seconds

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LineRow:
    key: str
    number: str
    kind: str
    words: str
    detail: str
    called: bool
    may_call_next: bool  # it is called, and somebody else waits


@QmlElement
@QmlUncreatable("made by the shell")
class LinesViewModel(StaffActViewModel):
    routes = routes_of("lines")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        services = self.services
        self._lines = StaffLines(services.hub_db, services.clock, services.equipment.lines)
        self._rows = RowModel(LineRow, self)
        self._title = ""

    def refresh(self) -> None:
        places = self._lines.places()
        now = self.services.clock.now()
        uncalled = {place.line for place in places if place.call_ends_at is None}
        self._rows.show([self._row(place, now, others_wait=place.line in uncalled) for place in places])
        none = translate("LinesViewModel", "Nobody waits")
        self._title = self.tr("%n in line", "", len(places)) if places else none
        self.changed.emit()

    def _row(self, place: LinePlace, now: datetime, *, others_wait: bool) -> LineRow:
        called = place.call_ends_at is not None
        name = place.name or self._kind(place)
        if place.call_ends_at is not None:
            remaining = minutes_seconds((place.call_ends_at - now).total_seconds(), self.context.language())
            detail = translate("LinesViewModel", "called, %1 left").replace("%1", remaining)
        else:
            lasting = lasting_words((now - place.joined_at).total_seconds())
            detail = translate("LinesViewModel", "has waited %1").replace("%1", lasting)
        return LineRow(place.id, str(place.number), place.kind, name, detail, called, called and others_wait)

    def _kind(self, place: LinePlace) -> str:
        """What the whole line waits for."""
        pieces = self.services.equipment.lines.pieces(place.line)
        return kind_name(place.kind, pieces[0].kind_names if pieces else None, self.context.language())

    @Slot(str)
    def callNext(self, waiting_id: str) -> None:
        with self.problems_shown():
            self._lines.call_next(waiting_id, self.staff_id)
        self.refresh()

    @Slot(str)
    def remove(self, waiting_id: str) -> None:
        number = next((row.number for row in self._rows.rows if row.key == waiting_id), "")
        with self.problems_shown():
            if self._lines.remove(waiting_id, self.staff_id):
                self.undoable.offer(
                    lambda: translate("LinesViewModel", "Number %1 is out of the line.").replace("%1", number),
                    lambda: self._lines.undo_remove(waiting_id, self.staff_id),
                )
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    rows = constant(RowModel, "_rows")
    title = exposed(str, "_title", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)
