"""The page that heats a printer, cools it down, homes it and moves its filament; what moves is asked twice."""

from dataclasses import dataclass

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason
from kiosk.printers.control import ControlAction, ControlRequest
from kiosk.printroom.control.presets import Preset, presets_for, request_for, usual_material
from kiosk.printroom.control.rules import state_refusal
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer.printer_control_view import Asked, PrinterControlView, printer_control_view
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import temperature_words
from kiosk.screens.text.reasons import error_reason

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONFIRM_S = 10.0
"""How long the second press is waited for."""
PAUSE_S = 0.5
"""The least time between the two presses: a double touch moves nothing."""
AT_ONCE = frozenset({ControlAction.PREHEAT, ControlAction.COOL_DOWN})


@dataclass(frozen=True, slots=True)
class PresetRow:
    key: str
    heat: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the shell")
class PrinterControlViewModel(ViewModel):
    routes = routes_of("printer_control")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._printer_id = ""
        self._material = ""
        self._armed: tuple[ControlAction, float] | None = None
        self._pending: tuple[str, ControlAction] | None = None
        self._refusal: Reason | None = None
        self._presets = RowModel(PresetRow, self)
        self._view = PrinterControlView()

    def choose(self, printer_id: str) -> None:
        """Show this printer, with the material that is loaded on it."""
        if printer_id != self._printer_id:
            self._pending = None
        self._printer_id = printer_id
        self._armed = self._refusal = None
        printer = self._printer()
        self._material = usual_material(printer.material) if printer else ""
        self.refresh()

    def page_left(self) -> None:
        self._armed = None

    def refresh(self) -> None:
        printer = self._printer()
        if printer is None:
            return
        if self._pending is not None:
            answer = self.context.orders.answer(self._pending[0])
            if answer is not None:
                self._refusal = answer.reason if answer.refused else None
                self._pending = None
        if self._armed is not None and state_refusal(
            self._request(self._armed[0], printer), printer.state, bed_clear=True
        ):
            self._armed = None
        self._show(printer)

    def refresh_live(self) -> None:
        self.refresh()

    def tick(self) -> None:
        if self._armed is not None and self.now_s() - self._armed[1] >= CONFIRM_S:
            self._armed = None
        self.refresh()

    presets = constant(RowModel, "_presets")
    colour = exposed(str, "_view.colour", changed)
    name = exposed(str, "_view.name", changed)
    tool = exposed(str, "_view.tool", changed)  # as measured
    toolNumber = exposed(str, "_view.tool_number", changed)  # the same without its unit
    toolTarget = exposed(str, "_view.tool_target", changed)  # empty without one
    bed = exposed(str, "_view.bed", changed)
    share = exposed(float, "_view.share", changed)  # 0–1, of the dial
    targetShare = exposed(float, "_view.target_share", changed)  # -1 without a target
    age = exposed(str, "_view.age", changed)
    ageOld = exposed(bool, "_view.age_old", changed)
    heading = exposed(str, "_view.heading", changed)  # what is so now, or the question before a move
    sentence = exposed(str, "_view.sentence", changed)
    burns = exposed(bool, "_view.burns", changed)
    refusal = exposed(str, "_view.refusal", changed)  # why the last order was refused, else empty
    armed = exposed(str, "_view.armed", changed)  # the action that waits for its second press
    pending = exposed(str, "_view.pending", changed)  # the action that is not answered yet
    mayHeat = exposed(bool, "_view.may_heat", changed)
    mayCool = exposed(bool, "_view.may_cool", changed)
    mayHome = exposed(bool, "_view.may_home", changed)
    mayFeed = exposed(bool, "_view.may_feed", changed)
    homesZ = exposed(bool, "_view.homes_z", changed)
    feedMm = exposed(int, "_view.feed_mm", changed)
    pullMm = exposed(int, "_view.pull_mm", changed)

    @Slot(str)
    def chooseMaterial(self, material: str) -> None:
        self._material = material
        self._armed = None
        self.refresh()

    @Slot(str)
    def ask(self, action: str) -> None:
        """Ask for an action; what moves is armed by the first press and carried out by the second."""
        wanted, now_s = ControlAction(action), self.now_s()
        if wanted not in AT_ONCE:
            if self._armed is None or self._armed[0] is not wanted:
                self._armed, self._refusal = (wanted, now_s), None
                self.refresh()
                return
            if now_s - self._armed[1] < PAUSE_S:
                return
        self._armed = None
        self._order(wanted)

    @Slot()
    def stopNow(self) -> None:
        self._armed = None
        with self.problems_shown():
            self.context.orders.give(Action.STOP_NOW, self._printer_id, self.context.member.staff_id)
        self.refresh()

    def _order(self, action: ControlAction) -> None:
        member, printer = self.context.member, self._printer()
        if printer is None or not member.may_print:
            return
        try:
            order_id = self.context.orders.control(self._request(action, printer), printer.id, member.staff_id)
        except WorldError as error:
            self._refusal = error_reason(error)
        else:
            self._pending, self._refusal = (order_id, action), None
        self.refresh()

    def _request(self, action: ControlAction, printer: PrinterView) -> ControlRequest:
        return request_for(action, self._preset() or Preset("", 0, 0), bed_clear=printer.bed_clear)

    def _printer(self) -> PrinterView | None:
        return next((p for p in self.context.overview.printers() if p.id == self._printer_id), None)

    def _preset(self) -> Preset | None:
        printer = self._printer()
        offered = presets_for(printer.limits) if printer else ()
        return next((one for one in offered if one.material == self._material), None)

    def _show(self, printer: PrinterView) -> None:
        services = self.services
        rows = [
            PresetRow(
                one.material,
                f"{one.tool_c:g}/{temperature_words(one.bed_c)}",
                one.material == self._material,
            )
            for one in presets_for(printer.limits)
        ]
        self._presets.show(rows)
        asked = Asked(
            self._pending[1] if self._pending else None, self._refusal, self._armed[0] if self._armed else None
        )
        now, language = services.clock.now(), self.context.language()
        view = printer_control_view(printer, self._preset(), asked, now, services.tz, language)
        if view != self._view:
            self._view = view
            self.changed.emit()
