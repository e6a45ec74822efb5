"""Filament is changed on a printer: which printer, which spool, and that it is on it now, beside the nozzle's heat."""

from dataclasses import dataclass

from kiosk.hub.settings.printer_settings import printer as stored_printer
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools, spool, spool_of_number
from kiosk.printroom.overview import PrinterView
from kiosk.screens.desk.spool_rows import SpoolRow, filament_name, grams, sorted_for_shelf, spool_row
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, UNKNOWN
from kiosk.screens.text.printer_labels import doing_word

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

HOT_C = 50.0
"""From here on a nozzle burns."""
DIAL_C = 300.0
"""The end of the dial."""
MOST = 200


@dataclass(frozen=True, slots=True)
class PrinterChoiceRow:
    key: str
    name: str
    colour: str
    detail: str


@dataclass(frozen=True, slots=True)
class StepRow:
    key: str
    words: str
    step: str  # done, now or next


@dataclass(frozen=True, slots=True)
class Nozzle:
    """words: the measured value, without its unit. target: in words, or only the unit. …_share: of the dial."""

    words: str = UNKNOWN
    age: str = ""
    target: str = ""
    share: float = 0.0
    target_share: float = -1.0
    hot: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class LoadFilamentViewModel(ViewModel):
    routes = routes_of("load_filament")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._printers = RowModel(PrinterChoiceRow, self)
        self._spools = RowModel(SpoolRow, self)
        self._steps = RowModel(StepRow, self)
        self._printer_id = self._spool_id = ""
        self._printer: PrinterView | None = None
        self._spool: Spool | None = None
        self._nozzle = Nozzle()

    def begin(self, spool_id: str = "", printer_id: str = "") -> None:
        """Change what is loaded; what is not given is asked for."""
        self._spool_id, self._printer_id = spool_id, printer_id
        self.context.go("load_filament")

    def page_left(self) -> None:
        self._spool_id = self._printer_id = ""

    def refresh(self) -> None:
        printers = self.context.overview.printers()
        self._printer = next((one for one in printers if one.id == self._printer_id), None)
        found = find_spools(self.services.hub_db, SpoolFilter(), size=MOST).spools
        self._spool = next((one for one in found if one.id == self._spool_id), None)
        colours = {printer.id: printer.colour for printer in printers}
        low_g, language = self.services.print_desk.low_spool_g, self.context.language()
        waiting = sorted_for_shelf([one for one in found if one.printer_id != self._printer_id])
        self._printers.show([self._choice(one) for one in printers])
        self._spools.show([spool_row(one, colours, low_g, language) for one in waiting])
        self._steps.show(self._step_rows())
        self._show_nozzle()

    def refresh_live(self) -> None:
        printers = self.context.overview.printers()
        self._printer = next((one for one in printers if one.id == self._printer_id), None)
        self._show_nozzle()

    tick = refresh_live

    def choose_number(self, number: int) -> None:
        """The label of this spool was scanned."""
        found = spool_of_number(self.services.hub_db, number)
        if found is None or found.ended is not None:
            words = translate("SpoolsViewModel", "Spool %1 is not in stock.").replace("%1", str(number))
            self.context.show_problem(words)
            return
        self.context.restart_timeout()
        self.chooseSpool(found.id)

    @Slot(str)
    def choosePrinter(self, printer_id: str) -> None:
        self._printer_id = printer_id
        self.refresh()

    @Slot(str)
    def chooseSpool(self, spool_id: str) -> None:
        self._spool_id = spool_id
        self.refresh()

    @Slot()
    def chooseAnother(self) -> None:
        """Another spool is wanted."""
        self.chooseSpool("")

    @Slot()
    def load(self) -> None:
        """The spool is on the printer now."""
        if self._printer is None or self._spool is None:
            return
        with self.problems_shown():
            staff_id, here = self.context.member.staff_id, self._printer
            wanted = spool(self.services.hub_db, self._spool.id) or self._spool
            load_spool(self.services.hub_db, self.services.clock, staff_id, wanted.id, here.id, wanted.version)
            self.context.go("spools")
            words = translate("LoadFilamentViewModel", "%1 has %2 now. Files are checked against it.")
            self.context.show_success(words.replace("%1", here.name).replace("%2", filament_name(wanted)))

    def _choice(self, one: PrinterView) -> PrinterChoiceRow:
        stored = stored_printer(self.services.hub_db, one.id)
        loaded = " ".join(part for part in (one.material, stored.material_colour if stored else "") if part)
        detail = ", ".join(part for part in (loaded, doing_word(one)) if part)
        return PrinterChoiceRow(one.id, one.name, one.colour, detail)

    def _step_rows(self) -> list[StepRow]:
        words = (
            ("printer", translate("LoadFilamentViewModel", "Printer")),
            ("spool", translate("LoadFilamentViewModel", "Spool")),
            ("change", translate("LoadFilamentViewModel", "Change")),
        )
        now = [key for key, _ in words].index(self._step)
        return [
            StepRow(key, text, "done" if place < now else "now" if place == now else "next")
            for place, (key, text) in enumerate(words)
        ]

    def _show_nozzle(self) -> None:
        reading = self._printer.reading if self._printer else None
        known = reading is not None and reading.tool_c is not None and reading.age_s < OLD_AFTER_S
        if reading is None or reading.tool_c is None or not known:
            self._nozzle = Nozzle()
        else:
            target_c = reading.tool_target_c or 0.0
            target = translate("LoadFilamentViewModel", "target %1 °C").replace("%1", str(round(target_c)))
            self._nozzle = Nozzle(
                words=str(round(reading.tool_c)),
                age=ago_words(reading.age_s),
                target=target if target_c else "°C",
                share=reading.tool_c / DIAL_C,
                target_share=target_c / DIAL_C if target_c else -1.0,
                hot=reading.tool_c >= HOT_C,
            )
        self.changed.emit()

    @property
    def _step(self) -> str:
        if self._printer is None:
            return "printer"
        return "spool" if self._spool is None else "change"

    @property
    def _title(self) -> str:
        if self._printer is None:
            return translate("LoadFilamentViewModel", "Which printer?")
        return translate("LoadFilamentViewModel", "%1: change the filament").replace("%1", self._printer.name)

    @property
    def _colour(self) -> str:
        return self._printer.colour if self._printer else ""

    @property
    def _printer_name(self) -> str:
        return self._printer.name if self._printer else ""

    @property
    def _chosen(self) -> SpoolRow:
        low_g, language = self.services.print_desk.low_spool_g, self.context.language()
        return spool_row(self._spool or Spool(material=""), {}, low_g, language)

    @property
    def _left(self) -> str:
        return grams(self._spool.left_g, self.context.language()) if self._spool else ""

    printers = constant(RowModel, "_printers")
    spools = constant(RowModel, "_spools")  # those that are not on the printer
    steps = constant(RowModel, "_steps")
    step = exposed(str, "_step", changed)  # printer, spool or change
    title = exposed(str, "_title", changed)
    colour = exposed(str, "_colour", changed)  # of the printer, empty for none
    printerName = exposed(str, "_printer_name", changed)
    spoolName = exposed(str, "_chosen.name", changed)
    spoolLeft = exposed(str, "_left", changed)
    spoolSwatch = exposed(str, "_chosen.swatch", changed)
    spoolWound = exposed(float, "_chosen.wound", changed)
    nozzle = exposed(str, "_nozzle.words", changed)
    nozzleAge = exposed(str, "_nozzle.age", changed)
    nozzleTarget = exposed(str, "_nozzle.target", changed)
    nozzleShare = exposed(float, "_nozzle.share", changed)
    targetShare = exposed(float, "_nozzle.target_share", changed)  # below 0: there is none
    nozzleHot = exposed(bool, "_nozzle.hot", changed)
