"""Filament is changed on a printer: which printer, the old one out, which spool, heated and fed in, on it now.

Where the printer takes no orders to move filament, as while it prints, people do it by hand and say so.
"""

from dataclasses import dataclass

from kiosk.hub.settings.printer_settings import printer as stored_printer
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools, spool, spool_of_number
from kiosk.printers.control import ControlAction, ControlRequest, CoolDown, Preheat
from kiosk.printroom.control.presets import request_for
from kiosk.printroom.control.rules import FREE_OF_PRINTS
from kiosk.printroom.overview import PrinterView
from kiosk.screens.desk.filament_guide import Guided, Press, guided, may_move, preset_of
from kiosk.screens.desk.filament_guide import Nozzle as Measured
from kiosk.screens.desk.spool_rows import SpoolRow, filament_name, grams, sorted_for_shelf, spool_row
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, UNKNOWN
from kiosk.screens.text.printer_labels import doing_word
from kiosk.screens.text.reasons import reason_text

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
        self._guided: Guided | None = None
        self._old_out = self._fed = False
        self._pending: tuple[str, ControlAction] | None = None

    def begin(self, spool_id: str = "", printer_id: str = "") -> None:
        """Change what is loaded; what is not given is asked for."""
        self._spool_id, self._printer_id = spool_id, printer_id
        self._old_out = self._fed = False
        self.context.go("load_filament")

    def page_left(self) -> None:
        self._spool_id = self._printer_id = ""
        self._old_out = self._fed = False
        self._pending = None

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
        self._take_answer()
        self._show_now()

    def refresh_live(self) -> None:
        printers = self.context.overview.printers()
        self._printer = next((one for one in printers if one.id == self._printer_id), None)
        self._show_now()

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
        if self._printer is None or self._guided is None:
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
            if (self._measured.target_c or 0.0) > 0 and here.state in FREE_OF_PRINTS:
                self._order(CoolDown())
            self.context.go("spools")
            words = translate("LoadFilamentViewModel", "%1 has %2 now. Files are checked against it.")
            self.context.show_success(words.replace("%1", here.name).replace("%2", filament_name(wanted)))

    def _choice(self, one: PrinterView) -> PrinterChoiceRow:
        stored = stored_printer(self.services.hub_db, one.id)
        loaded = " ".join(part for part in (one.material, stored.material_colour if stored else "") if part)
        detail = ", ".join(part for part in (loaded, doing_word(one)) if part)
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
            self.context.show_problem(reason_text(answer.reason))
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
        return ControlAction.UNLOAD_FILAMENT if self._step == "old" else ControlAction.LOAD_FILAMENT

    @property
    def _material(self) -> str:
        """Of the filament that is moved in this step."""
        if self._step == "old" or self._spool is None:
            return self._printer.material if self._printer else ""
        return self._spool.material

    @property
    def _measured(self) -> Measured:
        reading = self._printer.reading if self._printer else None
        if reading is None or reading.age_s >= OLD_AFTER_S:
            return Measured(None, 0.0)
        return Measured(reading.tool_c, reading.tool_target_c or 0.0)

    def _show_now(self) -> None:
        """The step, and what is measured."""
        step, printer = self._step, self._printer
        self._guided = None
        if printer is not None and step in {"old", "feed"} and (preset := preset_of(printer, self._material)):
            stored = stored_printer(self.services.hub_db, printer.id)
            old = " ".join(filter(None, (printer.material, stored.material_colour if stored else "")))
            filament = old if step == "old" else filament_name(self._spool) if self._spool else ""
            pending = self._pending[1] if self._pending else None
            self._guided = guided(self._action, printer, filament, preset, self._measured, pending)
        self._steps.show(self._step_rows())
        self._show_nozzle()

    def _step_rows(self) -> list[StepRow]:
        by_hand = self._printer is not None and not self._may_move_old
        words: tuple[tuple[str, str], ...] = (
            ("printer", translate("LoadFilamentViewModel", "Printer")),
            ("old", translate("LoadFilamentViewModel", "Old one out")),
            ("spool", translate("LoadFilamentViewModel", "Spool")),
            ("feed", translate("LoadFilamentViewModel", "Feed in")),
            ("change", translate("LoadFilamentViewModel", "Change")),
        )
        words = tuple(one for one in words if not by_hand or one[0] not in {"old", "feed"} or one[0] == self._step)
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
        if not self._old_out and self._may_move_old:
            return "old"
        if self._spool is None:
            return "spool"
        return "feed" if not self._fed and may_move(self._printer, self._spool.material) else "change"

    @property
    def _may_move_old(self) -> bool:
        return self._printer is not None and may_move(self._printer, self._printer.material)

    @property
    def _heading(self) -> str:
        if self._guided is not None:
            return self._guided.heading
        return translate("LoadFilamentViewModel", "Put this spool on %1").replace("%1", self._printer_name)

    @property
    def _sentence(self) -> str:
        if self._guided is not None:
            return self._guided.sentence
        if self._fed:
            return translate("LoadFilamentViewModel", "Look whether the new colour comes out, then press.")
        return translate("LoadFilamentViewModel", "Feed the filament in, then press the button.")

    @property
    def _next(self) -> str:
        return self._guided.next if self._guided else ""

    @property
    def _next_words(self) -> str:
        if self._guided is not None:
            return self._guided.next_words
        return translate("LoadFilamentViewModel", "It is on %1 now").replace("%1", self._printer_name)

    @property
    def _other(self) -> str:
        return self._guided.other if self._guided else ""

    @property
    def _other_words(self) -> str:
        if self._guided is not None:
            return self._guided.other_words
        return translate("LoadFilamentViewModel", "Another spool")

    @property
    def _wait(self) -> str:
        return self._guided.wait if self._guided else ""

    @property
    def _wait_share(self) -> float:
        return self._guided.share if self._guided else 0.0

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
    step = exposed(str, "_step", changed)  # printer, old, spool, feed or change
    heading = exposed(str, "_heading", changed)
    sentence = exposed(str, "_sentence", changed)
    next = exposed(str, "_next", changed)  # what `press` is called with; empty: the spool is on the printer
    nextWords = exposed(str, "_next_words", changed)
    other = exposed(str, "_other", changed)  # the same; empty: another spool
    otherWords = exposed(str, "_other_words", changed)  # empty for no button
    wait = exposed(str, "_wait", changed)  # what is waited for; then there is no next button
    waitShare = exposed(float, "_wait_share", changed)  # of the way to the target
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
