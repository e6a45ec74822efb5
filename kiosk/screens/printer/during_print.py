"""The page of what staff change about a running print: a pause at a layer, one object left out."""

from dataclasses import dataclass

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason
from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.control.object_map import placed_objects
from kiosk.printroom.control.objects import objects_refusal
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_reason, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONFIRM_S = 10.0
PAUSE_S = 0.5
"""The least time between the two presses that leave an object out."""


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """from_left, from_top, wide, high: shares of the bed."""

    key: str
    name: str
    number: int
    from_left: float
    from_top: float
    wide: float
    high: float
    cancelled: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class DuringPrintView:
    colour: str = "#FFFFFF"
    name: str = ""
    now: str = ""
    set_layer: int = 0
    may_ask: bool = False
    sentence: str = ""
    refusal: str = ""
    objects_why: str = ""
    object_name: str = ""
    may_cancel: bool = False
    armed: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class DuringPrintViewModel(ViewModel):
    routes = routes_of("during_print")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._printer_id = self._chosen = ""
        self._layer = 1
        self._armed_s: float | None = None
        self._pending: str | None = None
        self._refusal: Reason | None = None
        self._objects = RowModel(ObjectRow, self)
        self._view = DuringPrintView()

    def choose(self, printer_id: str) -> None:
        """Show the print on this printer, with the layer after the present one."""
        self._printer_id, self._chosen = printer_id, ""
        self._armed_s = self._refusal = self._pending = None
        printer = self._printer()
        if printer is not None and printer.job is not None:
            self._layer = printer.job.pause_at_layer or (printer.layer or 0) + 1
        self.refresh()

    def page_left(self) -> None:
        self._armed_s = None

    def refresh(self) -> None:
        if self._pending is not None and (answer := self.context.orders.answer(self._pending)) is not None:
            self._refusal = answer.reason if answer.refused else None
            self._pending = None
        printer = self._printer()
        if printer is not None:
            self._show(printer)

    def refresh_live(self) -> None:
        self.refresh()

    def tick(self) -> None:
        if self._armed_s is not None and self.now_s() - self._armed_s >= CONFIRM_S:
            self._armed_s = None
        self.refresh()

    objects = constant(RowModel, "_objects")
    colour = exposed(str, "_view.colour", changed)
    name = exposed(str, "_view.name", changed)
    now = exposed(str, "_view.now", changed)  # the present layer in words
    layer = exposed(int, "_layer", changed)  # the one that is chosen
    setLayer = exposed(int, "_view.set_layer", changed)  # where it will pause; 0: nowhere
    mayAsk = exposed(bool, "_view.may_ask", changed)
    sentence = exposed(str, "_view.sentence", changed)
    refusal = exposed(str, "_view.refusal", changed)  # why the last order was refused, else empty
    objectsWhy = exposed(str, "_view.objects_why", changed)  # why no object can be left out, else empty
    chosenName = exposed(str, "_view.object_name", changed)  # of the chosen one
    mayCancel = exposed(bool, "_view.may_cancel", changed)  # the chosen one can be left out now
    armed = exposed(bool, "_view.armed", changed)  # the second press is waited for

    @Slot(int)
    def change(self, by: int) -> None:
        printer = self._printer()
        most = (printer.layers if printer else None) or 1_000_000
        self._layer = min(most, max(2, self._layer + by))
        self.refresh()
        self.changed.emit()

    @Slot()
    def setPause(self) -> None:
        self._order(Action.PAUSE_AT_LAYER, str(self._layer))

    @Slot()
    def takeBack(self) -> None:
        self._order(Action.PAUSE_AT_LAYER, "0")

    @Slot(str)
    def chooseObject(self, key: str) -> None:
        self._chosen, self._armed_s = key, None
        self.refresh()

    @Slot()
    def cancelObject(self) -> None:
        """The first press asks; the second, not too soon after it, leaves the object out."""
        now_s = self.now_s()
        if self._armed_s is None:
            self._armed_s = now_s
        elif now_s - self._armed_s >= PAUSE_S:
            self._armed_s = None
            self._order(Action.CANCEL_OBJECT, self._chosen)
        self.refresh()

    def _order(self, action: Action, detail: str) -> None:
        printer, member = self._printer(), self.context.member
        if printer is None or printer.job is None or not member.may_print:
            return
        try:
            self._pending = self.context.orders.give(action, printer.id, member.staff_id, printer.job.id, detail)
            self._refusal = None
        except WorldError as error:
            self._refusal = error_reason(error)
        self.refresh()

    def _printer(self) -> PrinterView | None:
        return next((p for p in self.context.overview.printers() if p.id == self._printer_id), None)

    def _show(self, printer: PrinterView) -> None:
        job, runs = printer.job, printer.state in JOB_RUNS and printer.job is not None
        placed = placed_objects(job.facts, printer, job.cancelled_objects) if job is not None and runs else ()
        why = objects_refusal(printer.connection, printer.firmware_name, job.facts) if job is not None else None
        chosen = next((one for one in placed if one.key == self._chosen and not one.cancelled), None)
        self._objects.show(
            [
                ObjectRow(
                    one.key, one.name, one.number, one.left, one.top, one.width, one.height,
                    one.cancelled, chosen is not None and one.key == chosen.key,
                )
                for one in (placed if why is None else ())
            ]
        )  # fmt: skip
        set_layer = (job.pause_at_layer if job is not None else None) or 0
        layer = translate("DuringPrint", "now layer %1 of %2").replace("%1", str(printer.layer))
        view = DuringPrintView(
            colour=printer.colour,
            name=printer.name,
            now=layer.replace("%2", str(printer.layers)) if printer.layer and printer.layers else "",
            set_layer=set_layer,
            may_ask=runs and self._pending is None,
            sentence=_sentence(printer, set_layer, runs=runs),
            refusal=reason_text(self._refusal) if self._refusal else "",
            objects_why=reason_text(why) if why else "",
            object_name=chosen.name if chosen else "",
            may_cancel=chosen is not None and self._pending is None and why is None,
            armed=self._armed_s is not None,
        )
        if view != self._view:
            self._view = view
            self.changed.emit()


def _sentence(printer: PrinterView, set_layer: int, *, runs: bool) -> str:
    if not runs:
        return translate("DuringPrint", "Nothing of ours is printed here now.")
    if set_layer == 0:
        return translate("DuringPrint", "It pauses where the chosen layer begins, for a change of filament.")
    if printer.connection != "serial":
        words = translate("DuringPrint", "It pauses near the beginning of layer %1; over a server a little later.")
    else:
        words = translate("DuringPrint", "It pauses where layer %1 begins.")
    return words.replace("%1", str(set_layer))
