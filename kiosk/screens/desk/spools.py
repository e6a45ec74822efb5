"""The shelf of spools: what there is, what is loaded where, what runs low; one is chosen by a tap or by its label."""

from kiosk.hub.spools.loading import unload_spool
from kiosk.hub.spools.spool import Spool, count_low, place_on_shelf, spool, spool_of_number
from kiosk.screens.desk.spool_pages import SpoolPages
from kiosk.screens.desk.spool_rows import NEW, SpoolRow, new_row, spool_name, spool_row
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class SpoolsViewModel(ViewModel):
    routes = routes_of("spools")
    changed = Signal()
    loadWanted = Signal(str)  # the id of the chosen spool, or nothing

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = RowModel(SpoolRow, self)
        self._shelf = SpoolPages()
        self._chosen: Spool | None = None
        self._chosen_id = ""
        self._may_change = False
        self._title = ""

    def page_opened(self, page: str) -> None:
        member = self.context.session.member
        self._may_change = member is not None and member.may_print
        self.refresh()

    def page_left(self) -> None:
        self._chosen_id, self._shelf.at = "", 0

    def refresh(self) -> None:
        db = self.services.hub_db
        found, is_last = self._shelf.read(db, more=int(self._may_change))
        colours = {printer.id: printer.colour for printer in self.context.overview.printers()}
        low_g, language = self.services.print_desk.low_spool_g, self.context.language()
        chosen = spool(db, self._chosen_id)
        self._chosen = chosen if chosen is not None and chosen.ended is None else None
        rows = [spool_row(one, colours, low_g, language, chosen=one.id == self._chosen_id) for one in found]
        self._rows.show([*rows, new_row()] if self._may_change and is_last else rows)
        low = count_low(db, low_g)
        self._title = self.tr("%n spool(s) run low", "", low) if low else translate("SpoolsViewModel", "Spool shelf")
        self.changed.emit()

    def choose_number(self, number: int) -> None:
        """The label of this spool was scanned."""
        found = spool_of_number(self.services.hub_db, number)
        if found is None or found.ended is not None:
            words = translate("SpoolsViewModel", "Spool %1 is not in stock.").replace("%1", str(number))
            self.context.show_problem(words)
            return
        self._chosen_id = found.id
        self._shelf.show(place_on_shelf(self.services.hub_db, found))
        self.context.restart_timeout()
        self.refresh()

    @Slot(int)
    def showPlaces(self, places: int) -> None:
        """For how many spools there is room."""
        self._shelf.places = max(1, places)
        self.refresh()

    @Slot()
    def turn(self) -> None:
        """Show the next spools."""
        self._shelf.turn()
        self.refresh()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a spool, or a new one; the chosen one again: none."""
        if key == NEW:
            self.context.go("new_spool")
            return
        self._chosen_id = "" if key == self._chosen_id else key
        self.refresh()

    @Slot()
    def readLabel(self) -> None:
        self.context.show_success(lambda: translate("SpoolsViewModel", "Show the label of the spool to the reader."))

    @Slot()
    def takeOff(self) -> None:
        """The chosen spool is on its printer no more."""
        if self._chosen is not None:
            with self.problems_shown():
                staff_id, db, clock = self.context.member.staff_id, self.services.hub_db, self.services.clock
                unload_spool(db, clock, staff_id, self._chosen.id, self._chosen.version)
            self.refresh()

    @Slot()
    def load(self) -> None:
        self.loadWanted.emit(self._chosen_id)

    @property
    def _chosen_name(self) -> str:
        return spool_name(self._chosen, self.context.language()) if self._chosen else ""

    @property
    def _printer_name(self) -> str:
        return (self._chosen.printer_name or "") if self._chosen else ""

    rows = constant(RowModel, "_rows")  # of one page of the shelf
    pages = exposed(int, "_shelf.pages", changed)
    atPage = exposed(int, "_shelf.at", changed)
    title = exposed(str, "_title", changed)
    mayChange = exposed(bool, "_may_change", changed)
    chosenName = exposed(str, "_chosen_name", changed)  # of the chosen spool, empty for none
    printerName = exposed(str, "_printer_name", changed)  # on which the chosen spool is, empty for none
