"""Who is inside, without a name: staff end a visit that somebody forgot to end, with undo (T3, T4)."""

from dataclasses import dataclass

from kiosk.hub.leaving.staff_visits import OpenVisit, StaffVisits
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import clock_words, duration_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class VisitRow:
    key: str
    name: str  # when it began; for tests and the voice
    people: str
    has_pass: bool
    uses: str
    since: str
    lasting: str


@QmlElement
@QmlUncreatable("made by the shell")
class OpenVisitsViewModel(StaffActViewModel):
    routes = routes_of("open_visits")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        services = self.services
        self._visits = StaffVisits(services.hub_db, services.clock, services.visits, services.tz)
        self._rows = RowModel(VisitRow, self)
        self._title = ""

    def refresh(self) -> None:
        inside = self._visits.inside()
        self._rows.show([self._row(visit) for visit in inside])
        people = sum(visit.headcount for visit in inside)
        self._title = self.tr("%n people inside", "", people)
        self.changed.emit()

    def _row(self, visit: OpenVisit) -> VisitRow:
        seconds = (self.services.clock.now() - visit.opened_at).total_seconds()
        since = clock_words(visit.opened_at, self.services.tz, self.context.language())
        people = self.tr("%n people", "", visit.headcount)
        how = (
            translate("OpenVisitsViewModel", "with a pass")
            if visit.has_pass
            else translate("OpenVisitsViewModel", "without a pass")
        )
        return VisitRow(
            key=visit.id,
            name=since,
            people=f"{people}, {how}",
            has_pass=visit.has_pass,
            uses=", ".join(visit.equipment),
            since=translate("OpenVisitsViewModel", "since %1").replace("%1", since),
            lasting=duration_words(seconds),
        )

    @Slot(str)
    def end(self, visit_id: str) -> None:
        with self.problems_shown():
            ended = self._visits.end(visit_id, self.staff_id)
            since = clock_words(ended.opened_at, self.services.tz, self.context.language())
            self.undoable.offer(
                lambda: translate("OpenVisitsViewModel", "The visit since %1 has ended.").replace("%1", since),
                lambda: self._visits.undo_end(visit_id, self.staff_id),
            )
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    rows = constant(RowModel, "_rows")  # the longest first
    title = exposed(str, "_title", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)
