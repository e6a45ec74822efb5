"""Starting a print: confirm the bed, hold for two seconds, then wait for the print room's answer."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QTimer

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason
from kiosk.printroom.matching.spool import spool_findings
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.print_files import StoredFile, part_name
from kiosk.printroom.queue.label_scans import LabelScans
from kiosk.screens.desk.permission import StartRequest
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import duration_words, number_words
from kiosk.screens.text.override_words import reason_words
from kiosk.screens.text.print_names import job_filament
from kiosk.screens.text.reasons import error_reason, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICKS = 60
TICK_MS = 33
"""60 ticks of 33 ms make two seconds."""
BACK_PER_TICK = 10
"""After letting go the ring is empty in six ticks, 200 ms."""
STEP_PAUSE_S = 0.5
"""The least time between the two presses of a keypad: a key that bounces or is hammered starts nothing (Q11)."""
SLOW_AFTER_S = 10.0
"""The print room usually answers in 0.1 s; after this time the page says that it does not."""
SHOWN_S = 4.0
"""How long `started` is shown before the page of the printer."""


_PLAIN = StartRequest()


class Phase(StrEnum):
    ASK = "ask"
    SENDING = "sending"
    STARTED = "started"
    REFUSED = "refused"
    UNANSWERED = "unanswered"
    """It was sent, and the print room is silent; shown only."""


@dataclass(frozen=True, slots=True)
class HoldToStartView:
    phase: Phase = Phase.ASK
    name: str = ""
    colour: str = "#FFFFFF"
    summary: str = ""
    allowed: str = ""
    confirmed: bool = False
    ready: bool = False
    armed: bool = False
    words: str = ""
    blocked: bool = False
    label_wanted: bool = False
    label_read: bool = False
    runs_short: bool = False
    waited_s: int = 0


@QmlElement
@QmlUncreatable("made by the shell")
class HoldToStartViewModel(ViewModel):
    """Signals: `changed`; `ticksChanged` (the ring); `begun(printer_id)`: show the page of that printer."""

    routes = routes_of("hold_to_start")

    changed = Signal()
    ticksChanged = Signal()
    begun = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._stored: StoredFile | None = None
        self._job_id: str | None = None
        self._printer_id = ""
        self._request = _PLAIN
        self._filament = ""
        self._order_id: str | None = None
        self._phase = Phase.ASK
        self._confirmed = False
        self._armed = False
        self._stepped_s = 0.0
        self._reason: Reason | None = None
        self._since_s = 0.0
        self._ticks = 0
        self._holding = False
        self._part = PartOutline(self)
        self._labels = LabelScans(self.services.hub_db, self.services.clock)
        self._view = HoldToStartView()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._advance_ring)

    def prepare(self, stored: StoredFile, printer_id: str, job_id: str | None, request: StartRequest = _PLAIN) -> None:
        """Prepare to start a file on a printer. job_id: of its job in the queue, if it has one."""
        self._stored, self._printer_id, self._job_id, self._request = stored, printer_id, job_id, request
        self._order_id = None
        job = next((one for one in self.context.overview.open_jobs() if one.id == job_id), None)
        asked = (job.material, job.colour) if job is not None else ("", "")
        self._filament = job_filament(stored.facts, *asked, self.context.language())
        self._part.show(part_name(stored.name), stored.facts)
        self._ask_again()

    def page_left(self) -> None:
        """Withdraw the confirmation.

        An order that is not answered is kept, and shown again when the page is opened again.
        """
        self._holding = False
        if self._phase is not Phase.SENDING:
            self._ask_again()

    def refresh(self) -> None:
        """Read the answer, and whether the printer is still free."""
        if self._stored is None:
            return
        if self._phase is Phase.SENDING and self._order_id is not None:
            answer = self.context.orders.answer(self._order_id)
            if answer is not None:
                self._enter(Phase.STARTED if answer.done else Phase.REFUSED)
                self._reason = answer.reason
        view = self._current_view(self._stored)
        if view.blocked and self._confirmed:  # what is on the bed when it is free again nobody has seen
            self._confirmed = self._armed = False
            view = self._current_view(self._stored)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def tick(self) -> None:
        """Count the seconds of waiting; go on when the print has started."""
        self.refresh()
        if self._phase is Phase.STARTED and self._passed_s() >= SHOWN_S:
            self.follow()

    phase = exposed(str, "_view.phase.value", changed)  # ask, sending, started, refused or unanswered
    name = exposed(str, "_view.name", changed)
    colour = exposed(str, "_view.colour", changed)

    part = constant(PartOutline, "_part")
    summary = exposed(str, "_view.summary", changed)  # part, time and filament
    allowed = exposed(str, "_view.allowed", changed)  # why findings are overridden
    confirmed = exposed(bool, "_view.confirmed", changed)  # the bed is clear
    ready = exposed(bool, "_view.ready", changed)
    armed = exposed(bool, "_view.armed", changed)  # the first of two presses on a keypad
    words = exposed(str, "_view.words", changed)  # what happened, or what prevents the start
    blocked = exposed(bool, "_view.blocked", changed)  # the printer can't be started now, whatever the answer
    labelWanted = exposed(bool, "_view.label_wanted", changed)  # the label of the printer is to be read first
    labelRead = exposed(bool, "_view.label_read", changed)
    runsShort = exposed(bool, "_view.runs_short", changed)  # the spool on the printer is not enough
    waitedS = exposed(int, "_view.waited_s", changed)
    ticks = exposed(int, "_ticks", ticksChanged)  # 0 to 60

    @Property(str, notify=ticksChanged)
    def remaining(self) -> str:
        """How much longer to hold."""
        remaining_s = (TICKS - self._ticks) * TICK_MS / 1000
        return f"{number_words(round(remaining_s, 1), 1, self.context.language())}\u00a0s"

    @Slot()
    def confirm(self) -> None:
        """Confirm that the bed is clear, or withdraw it."""
        if self._phase is Phase.ASK:
            self._confirmed = not self._confirmed
            self._armed = False
            self.refresh()

    def label_shown(self, code: str) -> None:
        """A label was read by the reader here."""
        if self._phase is Phase.ASK and self._stored is not None and self._labels.wanted:
            with self.problems_shown():
                self._labels.read(self._printer_id, code, self.context.member.staff_id)
            self.refresh()

    @Slot()
    def press(self) -> None:
        """The button was pressed down."""
        if self._view.ready:
            self._holding = True
            self._timer.start()

    @Slot()
    def release(self) -> None:
        """The button was released."""
        self._holding = False

    @Slot()
    def step(self) -> None:
        """A press of a keypad or screen reader: the first arms, the second, after a pause, starts."""
        if not self._view.ready:
            return
        now_s = self.services.clock.monotonic_s()
        paused, self._stepped_s = now_s - self._stepped_s >= STEP_PAUSE_S, now_s
        if not self._armed:
            self._armed = True
            self.refresh()
        elif paused:
            self._start()

    @Slot()
    def again(self) -> None:
        """Ask again after a refusal."""
        self._ask_again()

    @Slot()
    def follow(self) -> None:
        """Show the page of the printer."""
        self.begun.emit(self._printer_id)

    def _advance_ring(self) -> None:
        before = self._ticks
        self._ticks = min(TICKS, before + 1) if self._holding else max(0, before - BACK_PER_TICK)
        if self._ticks != before:
            self.ticksChanged.emit()
        if self._ticks >= TICKS:
            self._start()
        elif self._ticks == 0 and not self._holding:
            self._timer.stop()

    def _start(self) -> None:
        self._holding = False
        self._timer.stop()
        if self._stored is None or not self._view.ready:
            return
        staff_id, orders = self.context.member.staff_id, self.context.orders
        options = self._request.options(self._printer_id, staff_id, self.services.clock.now())
        try:
            if self._job_id is None:
                _, self._order_id = orders.start_print(self._stored, self._printer_id, staff_id, options)
            else:
                self._order_id = orders.start_queued(self._job_id, self._printer_id, staff_id, options)
        except WorldError as error:
            self._reason = error_reason(error)
            self._enter(Phase.REFUSED)
        else:
            self._enter(Phase.SENDING)
        self.refresh()

    def _enter(self, phase: Phase) -> None:
        self._phase = phase
        self._since_s = self.services.clock.monotonic_s()

    def _ask_again(self) -> None:
        self._phase, self._confirmed, self._armed, self._reason, self._ticks = Phase.ASK, False, False, None, 0
        self._timer.stop()
        self.ticksChanged.emit()
        self.refresh()

    def _passed_s(self) -> float:
        return self.services.clock.monotonic_s() - self._since_s

    def _current_view(self, stored: StoredFile) -> HoldToStartView:
        printer = next((p for p in self.context.overview.printers() if p.id == self._printer_id), None)
        free = printer is not None and printer.state == "idle"
        facts = stored.facts
        reason = self._request.reason
        parts = (self._part.name, duration_words(facts.estimate_s or None), self._filament)
        label_wanted = self._phase is Phase.ASK and self._labels.wanted
        label_read = label_wanted and self._is_label_read()
        return HoldToStartView(
            phase=Phase.UNANSWERED if self._phase is Phase.SENDING and self._is_silent() else self._phase,
            name=printer.name if printer else "",
            colour=printer.colour if printer else "#FFFFFF",
            summary="    ".join(part for part in parts if part),
            allowed=reason_words(reason)[0] if reason else "",
            confirmed=self._confirmed,
            ready=self._phase is Phase.ASK and self._confirmed and free and (label_read or not label_wanted),
            armed=self._armed,
            words=self._words(printer, free=free, wants_label=label_wanted and not label_read),
            blocked=self._phase is Phase.ASK and not free,
            label_wanted=label_wanted,
            label_read=label_read,
            runs_short=printer is not None and self._phase is Phase.ASK and self._spool_words(printer) != "",
            waited_s=int(self._passed_s()) if self._phase is Phase.SENDING else 0,
        )

    def _is_silent(self) -> bool:
        return self.context.overview.silence() is not None

    def _is_label_read(self) -> bool:
        member = self.context.session.member
        return member is not None and self._labels.read_at(self._printer_id, member.staff_id) is not None

    def _words(self, printer: PrinterView | None, *, free: bool, wants_label: bool) -> str:
        name = printer.name if printer else ""
        if self._phase is Phase.REFUSED:
            return reason_text(self._reason) or translate("HoldToStartViewModel", "The print room refused the start.")
        if self._phase is Phase.STARTED:
            return translate("HoldToStartViewModel", "%1 has started").replace("%1", name)
        if self._is_silent():
            if self._phase is Phase.SENDING:
                return translate(
                    "HoldToStartViewModel",
                    "The print room does not answer. Look at the printer: the print may still begin.",
                )
            return translate("HoldToStartViewModel", "The print room does not answer. Nothing can be started now.")
        if self._phase is Phase.SENDING:
            if self._passed_s() < SLOW_AFTER_S:
                return translate("HoldToStartViewModel", "The file goes to %1.").replace("%1", name)
            return translate(
                "HoldToStartViewModel", "The print room doesn't answer yet. Look at the printer, or call for help."
            )
        if not free:
            return translate("HoldToStartViewModel", "%1 isn't free any more. Go back and choose again.").replace(
                "%1", name
            )
        if wants_label:
            words = translate(
                "HoldToStartViewModel", "Read the label on %1: with the reader here, or on its page on your phone."
            )
            return words.replace("%1", name)
        if printer is not None and (short := self._spool_words(printer)):
            return short
        return "" if self._confirmed else translate("HoldToStartViewModel", "Answer first, then hold.")

    def _spool_words(self, printer: PrinterView) -> str:
        """Where the spool runs out in this print; empty if it is enough, or nothing is known of it."""
        findings = spool_findings(self._stored.facts, printer) if self._stored is not None else []
        if not findings:
            return ""
        layer = findings[0].values["layer"]
        if layer is None:
            return translate("HoldToStartViewModel", "The spool is not enough. Have the next one ready.")
        words = translate("HoldToStartViewModel", "The spool runs out in layer %1. Have the next one ready.")
        return words.replace("%1", str(layer))
