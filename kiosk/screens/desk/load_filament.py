"""Filament is changed on a printer: which printer, the old one out, which spool, heated and fed in, on it now.

Where the printer takes no orders to move filament, as while it prints, people do it by hand and say so.
"""

from dataclasses import dataclass
from functools import partial

from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, spool, spool_of_number
from kiosk.printers.control import ControlAction, ControlRequest, CoolDown, Preheat
from kiosk.printroom.control.presets import request_for
from kiosk.printroom.control.rules import FREE_OF_PRINTS
from kiosk.printroom.overview import PrinterView
from kiosk.screens.desk.filament_guide import Guided, Press, guided, may_move, preset_of
from kiosk.screens.desk.load_filament_view import (
    CHANGE,
    FEED,
    MOVES,
    OLD,
    PRINTER,
    SPOOL,
    LoadView,
    StepRow,
    load_view,
    measured,
    step_rows,
)
from kiosk.screens.desk.spool_pages import SpoolPages
from kiosk.screens.desk.spool_rows import SpoolRow, spool_name, spool_row
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.print_names import filament_name
from kiosk.screens.text.printer_labels import doing_word
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TARGET_SHOWN_WITHIN_S = 5.0
"""Readings come twice a second: how long one that was told to heat is taken to do so before they show its target."""


@dataclass(frozen=True, slots=True)
class PrinterChoiceRow:
    key: str
    name: str
    colour: str
    detail: str


@QmlElement
@QmlUncreatable("made by the shell")
class LoadFilamentViewModel(ViewModel):
    routes = routes_of("load_filament")
    changed = Signal()
    pagesChanged = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._printers = RowModel(PrinterChoiceRow, self)
        self._spools = RowModel(SpoolRow, self)
        self._shelf = SpoolPages()
        self._steps = RowModel(StepRow, self)
        self._printer_id = self._spool_id = ""
        self._back = "spools"
        self._printer: PrinterView | None = None
        self._spool: Spool | None = None
        self._step = PRINTER
        self._view = LoadView()
        self._old_out = self._fed = False
        self._pending: tuple[str, ControlAction] | None = None
        self._heats_until_s = float("-inf")

    def begin(self, spool_id: str = "", printer_id: str = "", back: str = "spools") -> None:
        """Change what is loaded; what is not given is asked for. back: the page that follows."""
        self._spool_id, self._printer_id, self._back = spool_id, printer_id, back
        self._old_out = self._fed = False
        self.context.go("load_filament")

    def page_left(self) -> None:
        self._spool_id = self._printer_id = ""
        self._old_out = self._fed = False
        self._pending, self._heats_until_s = None, float("-inf")

    def refresh(self) -> None:
        printers = self.context.overview.printers()
        self._printer = next((one for one in printers if one.id == self._printer_id), None)
        waiting, _ = self._shelf.read(self.services.hub_db, not_on=self._printer_id)
        chosen = spool(self.services.hub_db, self._spool_id)  # by its label also one that is not among those shown
        self._spool = chosen if chosen is not None and chosen.ended is None else None
        colours = {printer.id: printer.colour for printer in printers}
        low_g, language = self.services.print_desk.low_spool_g, self.context.language()
        self._printers.show([self._choice(one) for one in printers])
        self._spools.show([spool_row(one, colours, low_g, language) for one in waiting])
        self.pagesChanged.emit()
        self._take_answer()
        self._show_now()

    def refresh_live(self) -> None:
        printers = self.context.overview.printers()
        self._printer = next((one for one in printers if one.id == self._printer_id), None)
        self._show_now()

    tick = refresh_live

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
        self._printer_id, self._heats_until_s = printer_id, float("-inf")
        self._old_out = self._fed = False
        self.refresh()

    @Slot(str)
    def chooseSpool(self, spool_id: str) -> None:
        self._spool_id, self._fed = spool_id, False
        self.refresh()

    @Slot()
    def chooseAnother(self) -> None:
        """Another spool is wanted."""
        self.chooseSpool("")

    @Slot(str)
    def press(self, what: str) -> None:
        """One of the two buttons of the guide, see Press."""
        if self._printer is None or self._step not in MOVES:
            return
        preset, action = preset_of(self._printer, self._material), self._action
        if preset is None:
            return
        match Press(what):
            case Press.HEAT:
                self._order(Preheat(preset.tool_c, 0.0))
            case Press.MOVE:
                self._order(request_for(action, preset, bed_clear=self._printer.bed_clear))
            case Press.COOL:
                self._heats_until_s = float("-inf")
                self._order(CoolDown())
            case Press.SKIP:
                self._moved(action)
        self.refresh()

    @Slot()
    def load(self) -> None:
        """The spool is on the printer now."""
        if self._printer is None or self._spool is None:
            return
        with self.problems_shown():
            staff_id, here = self.context.member.staff_id, self._printer
            wanted = spool(self.services.hub_db, self._spool.id) or self._spool
            load_spool(self.services.hub_db, self.services.clock, staff_id, wanted.id, here.id, wanted.version)
            if measured(here).target_c > 0 and here.state in FREE_OF_PRINTS:
                self._order(CoolDown())
            self.context.go(self._back)
            words = translate("LoadFilamentViewModel", "%1 has %2 now. Files are checked against it.")
            self.context.show_success(
                words.replace("%1", here.name).replace("%2", spool_name(wanted, self.context.language()))
            )

    def _choice(self, one: PrinterView) -> PrinterChoiceRow:
        detail = ", ".join(part for part in (_loaded(one, self.context.language()), doing_word(one)) if part)
        return PrinterChoiceRow(one.id, one.name, one.colour, detail)

    def _order(self, request: ControlRequest) -> None:
        assert self._printer is not None, "the buttons are there with a printer only"
        with self.problems_shown():
            order_id = self.context.orders.control(request, self._printer.id, self.context.member.staff_id)
            self._pending = (order_id, request.action)

    def _take_answer(self) -> None:
        """What became of the last order."""
        answer = self.context.orders.answer(self._pending[0]) if self._pending else None
        if answer is None or self._pending is None:
            return
        action, self._pending = self._pending[1], None
        if answer.refused:
            self.context.show_problem(partial(reason_text, answer.reason))
        elif action is ControlAction.PREHEAT:
            self._heats_until_s = self.now_s() + TARGET_SHOWN_WITHIN_S
        elif action is self._action:
            self._moved(action)

    def _moved(self, action: ControlAction) -> None:
        """The old filament is out, or the new one in."""
        if action is ControlAction.UNLOAD_FILAMENT:
            self._old_out = True
        else:
            self._fed = True

    @property
    def _action(self) -> ControlAction:
        return ControlAction.UNLOAD_FILAMENT if self._step == OLD else ControlAction.LOAD_FILAMENT

    @property
    def _material(self) -> str:
        """Of the filament that is moved in this step."""
        if self._step == OLD or self._spool is None:
            return self._printer.material if self._printer else ""
        return self._spool.material

    def _show_now(self) -> None:
        """The step, and what is measured. While an order is carried out the step stays."""
        if self._pending is None or self._printer is None:
            self._step = self._step_now()
        may_move_old = self._printer is None or may_move(self._printer, self._printer.material)
        self._steps.show(step_rows(self._step, by_hand=not may_move_old and self._pending is None))
        language = self.context.language()
        view = load_view(self._step, self._printer, self._spool, self._guide(), language, fed=self._fed)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _step_now(self) -> str:
        printer = self._printer
        if printer is None:
            return PRINTER
        if not self._old_out and may_move(printer, printer.material):
            return OLD
        if self._spool is None:
            return SPOOL
        return FEED if not self._fed and may_move(printer, self._spool.material) else CHANGE

    def _guide(self) -> Guided | None:
        printer = self._printer
        if printer is None or self._step not in MOVES or (preset := preset_of(printer, self._material)) is None:
            return None
        spool, language = self._spool, self.context.language()
        filament = spool_name(spool, language) if self._step == FEED and spool else _loaded(printer, language)
        pending = self._pending[1] if self._pending else None
        if pending is None and self.now_s() < self._heats_until_s:
            pending = ControlAction.PREHEAT
        return guided(self._action, printer, filament, preset, measured(printer), pending)

    printers = constant(RowModel, "_printers")
    spools = constant(RowModel, "_spools")  # those that are not on the printer
    pages = exposed(int, "_shelf.pages", pagesChanged)  # of those spools
    atPage = exposed(int, "_shelf.at", pagesChanged)
    steps = constant(RowModel, "_steps")
    step = exposed(str, "_view.step", changed)  # printer, old, spool, feed or change
    title = exposed(str, "_view.title", changed)
    colour = exposed(str, "_view.colour", changed)  # of the printer, empty for none
    heading = exposed(str, "_view.heading", changed)
    sentence = exposed(str, "_view.sentence", changed)
    next = exposed(str, "_view.next", changed)  # what `press` is called with; empty: the spool is on the printer
    nextWords = exposed(str, "_view.next_words", changed)
    other = exposed(str, "_view.other", changed)  # the same; empty: another spool
    otherWords = exposed(str, "_view.other_words", changed)  # empty for no button
    wait = exposed(str, "_view.wait", changed)  # what is waited for; then there is no next button
    waitShare = exposed(float, "_view.wait_share", changed)  # of the way to the target
    spoolName = exposed(str, "_view.spool_name", changed)
    spoolLeft = exposed(str, "_view.spool_left", changed)
    spoolSwatch = exposed(str, "_view.spool_swatch", changed)
    spoolWound = exposed(float, "_view.spool_wound", changed)
    nozzle = exposed(str, "_view.nozzle.words", changed)
    nozzleAge = exposed(str, "_view.nozzle.age", changed)
    nozzleTarget = exposed(str, "_view.nozzle.target", changed)
    nozzleShare = exposed(float, "_view.nozzle.share", changed)
    targetShare = exposed(float, "_view.nozzle.target_share", changed)  # below 0: there is none
    nozzleHot = exposed(bool, "_view.nozzle.hot", changed)


def _loaded(printer: PrinterView, language: str) -> str:
    """What is loaded on it, in words."""
    return filament_name(printer.material, printer.material_colour, language)
