"""The page of one printer: state, progress, temperatures, and the orders it can take now."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer

from kiosk.base.errors import StoreError, WorldError
from kiosk.base.reason import Reason
from kiosk.hub.alarms import AlarmCause, open_alarm
from kiosk.hub.settings.current import read_settings
from kiosk.printers.printer import PrinterState
from kiosk.printroom.alarms.told import notified_so_far
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.queue.planned import PlannedPrint, next_for
from kiosk.printroom.queue.reading import read_plan
from kiosk.screens.kit.camera_images import CameraImages
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer.printer_page_view import Asked, PrinterPageView, printer_page_view
from kiosk.screens.printer.silence import PrinterSilence, silence_view
from kiosk.screens.printer.stops import CHECK_MS, Stops
from kiosk.screens.printer.temperatures import Temperatures, temperatures_view
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.notified_words import told_and_seen
from kiosk.screens.text.printer_labels import foreign_print_name
from kiosk.screens.text.reasons import error_reason

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NOT_ABOUT_A_JOB = frozenset({Action.CONNECT, Action.DISCONNECT, Action.STOP_NOW})
CONFIRM_S = 10.0
"""How long `cancel` waits for the second tap."""
SEEN_S = 0.4
"""Nobody reads and reaches a control sooner than this after it came: a press before was meant for what stood there."""


@QmlElement
@QmlUncreatable("made by the shell")
class PrinterViewModel(ViewModel):
    routes = routes_of("printer_page")
    changed = Signal()
    changesWanted = Signal(str)  # change something about the print on this printer
    controlWanted = Signal(str)  # heat this printer, or move it
    connectionWanted = Signal(str)  # show the connection of this printer to its server
    resultWanted = Signal(str)  # ask how the print on its bed came out
    nextWanted = Signal(str, str)  # check this job of the queue for this printer

    def __init__(self, context: Context, images: CameraImages, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._images = images
        self._printer_id = ""
        self._printer: PrinterView | None = None
        self._pending: tuple[str, Action] | None = None
        self._refusal: Reason | None = None
        self._cancel_asked_s: float | None = None
        self._arranged_s = -SEEN_S
        self._part = PartOutline(self)
        self._temperatures = Temperatures(self)
        self._silence = PrinterSilence(self)
        self._stops = Stops(self.context.orders, self.services.hub_db, self.services.print_room, self.services.clock)
        self._stop_check = QTimer(self)
        self._stop_check.setSingleShot(True)
        self._stop_check.setTimerType(Qt.TimerType.PreciseTimer)
        self._stop_check.setInterval(CHECK_MS)
        self._stop_check.timeout.connect(self._look)
        self._view = PrinterPageView()
        self._next: PlannedPrint | None = None
        images.ready.connect(self._look)

    def choose(self, printer_id: str) -> None:
        self._printer_id = printer_id
        self._pending = self._refusal = self._cancel_asked_s = None
        self.refresh()
        self._arranged_s = -SEEN_S  # a page of its own: the touch that opened it is not one of these

    def page_left(self) -> None:
        self._cancel_asked_s = None
        self._stops.forget_unwritten()
        self._images.forget()

    def close(self) -> None:
        self._stop_check.stop()

    def refresh(self) -> None:
        self._next = self._next_print()
        self._look()

    def _look(self) -> None:
        self._printer = next((p for p in self.context.overview.printers() if p.id == self._printer_id), None)
        if self._printer is None:
            return
        if self._pending is not None:
            answer = self.context.orders.answer(self._pending[0])
            if answer is not None:
                self._refusal = answer.reason if answer.refused else None
                self._pending = None
        self._show(self._printer)

    def tick(self) -> None:
        asked_s = self._cancel_asked_s
        if asked_s is not None and self.services.clock.monotonic_s() - asked_s >= CONFIRM_S:
            self._cancel_asked_s = None
        if self.begins_minute():
            self._next = self._next_print()
        self._give_late_stop()
        self._look()

    def _give_late_stop(self) -> None:
        with suppress(StoreError):  # as before; the page says that the stop has failed
            order_id = self._stops.try_again(self._printer_id)
            if order_id is not None:
                self._pending, self._refusal = (order_id, Action.STOP_NOW), None

    part = constant(PartOutline, "_part")  # what is printed; its name is empty without a print
    temperatures = constant(Temperatures, "_temperatures")  # its temperatures and their chart
    silence = constant(PrinterSilence, "_silence")  # what is said while the print room is silent
    colour = exposed(str, "_view.colour", changed)
    heading = exposed(str, "_view.heading", changed)  # name and state
    # run: a job is on it. clear: the bed is to be cleared. away: no contact or error. idle: nothing to do. silent:
    # nothing is known, because the print room does not answer
    controls = exposed(str, "_view.controls", changed)
    percent = exposed(str, "_view.percent", changed)  # whole per cent without the sign
    fraction = exposed(float, "_view.fraction", changed)  # 0–1, of sending the file, then of the print
    printed = exposed(float, "_view.printed", changed)  # 0–1, of the part
    remaining = exposed(str, "_view.remaining", changed)
    done = exposed(str, "_view.done", changed)
    basis = exposed(str, "_view.basis", changed)  # by what the time left is known
    layer = exposed(str, "_view.layer", changed)
    word = exposed(str, "_view.word", changed)
    canStop = exposed(bool, "_view.can_stop", changed)
    stopFailed = exposed(bool, "_view.stop_failed", changed)  # the last stop has reached nobody
    free = exposed(bool, "_view.free", changed)
    message = exposed(str, "_view.message", changed)  # the machine's own words, or the reason; empty without one
    advice = exposed(str, "_view.advice", changed)  # what to do
    cameraImage = exposed(str, "_view.camera.source", changed)  # its address for QML, else empty
    cameraAge = exposed(str, "_view.camera.age", changed)
    cameraOld = exposed(bool, "_view.camera.old", changed)
    # the last message of the machine with its age, unless something more important is shown
    override = exposed(str, "_view.override", changed)  # why and by whom the print was allowed, else empty
    lastNotice = exposed(str, "_view.last_notice", changed)

    @Property("QStringList", notify=changed)
    def choices(self) -> list[str]:
        return list(self._view.choices)

    pauseAction = exposed(str, "_view.pause_action", changed)  # pause, resume or empty
    pending = exposed(str, "_view.pending", changed)  # the order that the print room has not answered yet, else empty
    refusal = exposed(str, "_view.refusal", changed)  # why the last order was refused, else empty
    asksCancel = exposed(bool, "_view.asks_cancel", changed)  # after the first tap of cancel
    mayOrder = exposed(bool, "_view.may_order", changed)  # the member's role allows it, and no order is pending
    middleEnabled = exposed(bool, "_view.middle_enabled", changed)
    asksResult = exposed(bool, "_view.asks_result", changed)  # a print of ours lies on its bed
    canDisconnect = exposed(bool, "_view.can_disconnect", changed)
    nextName = exposed(str, "_view.next_name", changed)  # of the print that the queue proposes for the free printer
    mayChange = exposed(bool, "_view.may_change", changed)  # a print of ours runs, and the role allows it
    mayControl = exposed(bool, "_view.may_control", changed)  # the role allows to heat and move it
    hasServer = exposed(bool, "_view.has_server", changed)  # a print server, and the role allows to see to it

    @Slot()
    def disconnectPrinter(self) -> None:
        """Close the connection until somebody connects it again."""
        if self._seen:
            self._order(Action.DISCONNECT)

    @Slot()
    def startNext(self) -> None:
        """Check the print that the queue proposes, on this printer."""
        if self._next is not None:
            self.nextWanted.emit(self._next.job_id, self._printer_id)

    @Slot()
    def openChanges(self) -> None:
        if self.context.member.may_print:
            self.changesWanted.emit(self._printer_id)

    @Slot()
    def openControl(self) -> None:
        if self.context.member.may_print:
            self.controlWanted.emit(self._printer_id)

    @Slot()
    def openConnection(self) -> None:
        if self.context.member.may_set_up:
            self.connectionWanted.emit(self._printer_id)

    @Slot()
    def middle(self) -> None:
        view = self._view
        if not self._seen:
            return
        if view.controls == "clear":
            self._clear()
        elif view.controls == "away":
            self._order(Action.CONNECT)
        elif view.asks_cancel:
            self._cancel_asked_s = None
            self.refresh()
        elif view.pause_action:
            self._order(Action.PAUSE if view.pause_action == "pause" else Action.RESUME)

    @Slot()
    def cancel(self) -> None:
        if not self._seen:
            return
        if self._cancel_asked_s is None:
            self._cancel_asked_s = self.services.clock.monotonic_s()
            self.refresh()
            return
        self._cancel_asked_s = None
        self._order(Action.CANCEL)

    @Slot()
    def stopNow(self) -> None:
        if self._seen:
            self._order(Action.STOP_NOW)

    @Slot(int)
    def answerPrompt(self, choice: int) -> None:
        self._order(Action.ANSWER_PROMPT, detail=str(choice))

    @property
    def _seen(self) -> bool:
        """Whether the controls have been where they are for long enough to be what was pressed (X6)."""
        return self.services.clock.monotonic_s() - self._arranged_s >= SEEN_S

    def _clear(self) -> None:
        """Of a print of ours it is asked how it came out; anything else was only taken off."""
        if self._printer is not None and self._view.asks_result:
            self.resultWanted.emit(self._printer_id)
        else:
            self._order(Action.CONFIRM_CLEAR)

    def _order(self, action: Action, detail: str | None = None) -> None:
        member = self.context.member
        if self._printer is None or (not member.may_print and action is not Action.STOP_NOW):
            return
        try:
            order_id = self._give(action, self._printer, member.staff_id, detail)
        except WorldError as error:
            self._refusal = error_reason(error)
        else:
            self._pending, self._refusal = (order_id, action), None
        self.refresh()

    def _give(self, action: Action, printer: PrinterView, staff_id: str, detail: str | None) -> str:
        if action is Action.STOP_NOW:
            self._stop_check.start()
            return self._stops.press(printer.id, staff_id)
        job = printer.job
        job_id = job.id if job is not None and action not in NOT_ABOUT_A_JOB else None
        return self.context.orders.give(action, printer.id, staff_id, job_id, detail)

    def _next_print(self) -> PlannedPrint | None:
        """What the plan proposes for this printer, whose bed is clear."""
        services, overview = self.services, self.context.overview
        printer = next((p for p in overview.printers() if p.id == self._printer_id), None)
        if printer is None or printer.state != PrinterState.IDLE:
            return None
        plan = read_plan(services.hub_db, overview, read_settings(services.hub_db), services.clock.now())
        return next_for(plan, printer.id)

    def _told_words(self, printer: PrinterView) -> str:
        """Who was told that the print room is silent: with names, this is a page of staff."""
        services = self.services
        if printer.state != PrinterState.NOT_KNOWN:
            return ""
        alarm = open_alarm(services.hub_db, AlarmCause.PRINT_ROOM_SILENT)
        if alarm is None:
            return ""
        notification = notified_so_far(services.hub_db, alarm.id)
        return told_and_seen(alarm, notification, services.tz, self.context.language())

    def _show(self, printer: PrinterView) -> None:
        services, language, job = self.services, self.context.language(), printer.job
        now = services.clock.now()
        self._part.show(part_name(job.file_name) if job else foreign_print_name(printer), job.facts if job else None)
        history = self.context.overview.temperature_history(printer.id)
        known_until = printer.since_at if printer.state == PrinterState.NOT_KNOWN else None
        self._temperatures.show(temperatures_view(printer.reading, history, now, services.tz, language, known_until))
        self._silence.show(silence_view(printer, self._told_words(printer), now, services.tz, language))
        asked = Asked(
            self._pending[1] if self._pending else None,
            self._refusal,
            cancel=self._cancel_asked_s is not None,
            stop_failed=self._stops.failed(printer.id),
        )
        member = self.context.session.member
        camera = self._images.show(printer.id, printer.camera_image_at, now)
        view = printer_page_view(printer, asked, now, services.tz, language, member, camera)
        if self._next is not None and view.free:
            view = replace(view, next_name=self._next.name)
        if view != self._view:
            if (view.controls, view.can_stop) != (self._view.controls, self._view.can_stop):
                self._arranged_s = services.clock.monotonic_s()
            self._view = view
            self.changed.emit()
