"""One printer: what it does, how far it is, how hot, and what can be ordered of it now."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.hub import audit
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.screens.figures import (
    UNKNOWN,
    age_words,
    clock_words,
    duration_words,
    percent,
    temperature_words,
)
from kiosk.screens.print_names import piece_name
from kiosk.screens.printer_words import heading, order_word, outcome_word, state_word
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, translate
from kiosk.screens.services import Services
from kiosk.screens.staff_stage import StaffStage, orders_of, overview_of
from kiosk.screens.temp_chart import ChartLines, chart_lines, height_of
from kiosk.store.errors import WorldError

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

OLD_AFTER_S = 30.0
"""A reading older than this is dimmed and its age is bold."""
CONFIRM_S = 10.0
"""How long `cancel` waits for its second tap."""

PAUSABLE = frozenset({PrinterState.HEATING, PrinterState.PRINTING})
STOPPABLE = JOB_RUNS | {PrinterState.ERROR}


@dataclass(frozen=True, slots=True)
class RunningView:
    """What the page shows. `way`: run, clear, idle, away: which controls there are."""

    name: str = ""
    colour: str = "#FFFFFF"
    heading: str = ""
    way: str = "idle"
    percent: str = UNKNOWN
    fraction: float = 0.0
    left: str = ""
    done: str = ""
    piece: str = ""
    layer: str = ""
    outline: str = ""
    width_mm: float = 1.0
    height_mm: float = 1.0
    word: str = ""
    stops: bool = False
    free: bool = False
    tool: str = UNKNOWN
    bed: str = UNKNOWN
    tool_y: float = 1000.0
    bed_y: float = 1000.0
    tool_target_y: float = -1.0
    bed_target_y: float = -1.0
    age: str = UNKNOWN
    age_old: bool = True
    begins: str = ""
    tool_line: str = ""
    bed_line: str = ""
    detail: str = ""
    prompt: str = ""
    choices: tuple[str, ...] = ()
    pause: str = ""
    pending: str = ""
    refusal: str = ""
    asks_cancel: bool = False
    may_act: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class Running(QObject):
    """`changed`: anything shown. Orders show as pending until the print room has answered them."""

    changed = Signal()

    def __init__(self, services: Services, stage: StaffStage, parent: QObject | None = None) -> None:
        """No printer chosen yet."""
        super().__init__(parent)
        self._services = services
        self._stage = stage
        self._printer_id = ""
        self._printer: PrinterView | None = None
        self._pending: tuple[str, Action] | None = None
        self._refusal = ""
        self._cancel_asked_s: float | None = None
        self._view = RunningView()

    def choose(self, printer_id: str) -> None:
        """Show this printer."""
        self._printer_id = printer_id
        self._pending, self._refusal, self._cancel_asked_s = None, "", None
        self.refresh()

    def end(self) -> None:
        """The page is left: a half-given cancel is forgotten."""
        self._cancel_asked_s = None

    def refresh(self) -> None:
        """Read the printer and the answers again."""
        self._printer = next((p for p in overview_of(self._services).printers() if p.id == self._printer_id), None)
        if self._printer is None:
            return
        if self._pending is not None:
            answer = orders_of(self._services).answer(self._pending[0])
            if answer is not None:
                self._refusal = answer.reason if answer.refused else ""
                self._pending = None
        view = self._look(self._printer)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def tick(self) -> None:
        """Each second: ages, and the second tap that did not come."""
        asked_s = self._cancel_asked_s
        if asked_s is not None and self._services.clock.monotonic_s() - asked_s >= CONFIRM_S:
            self._cancel_asked_s = None
        self.refresh()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The printer's name."""
        return self._view.name

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The printer's colour."""
        return self._view.colour

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The name and what it does."""
        return self._view.heading

    @Property(str, notify=changed)
    def way(self) -> str:
        """run: a job is on it. clear: the bed is to be cleared. away: no contact or error. idle: nothing to do."""
        return self._view.way

    @Property(str, notify=changed)
    def percent(self) -> str:
        """How far, in whole per cent without the sign."""
        return self._view.percent

    @Property(float, notify=changed)
    def fraction(self) -> float:
        """How far, 0–1."""
        return self._view.fraction

    @Property(str, notify=changed)
    def left(self) -> str:
        """How long it still takes."""
        return self._view.left

    @Property(str, notify=changed)
    def done(self) -> str:
        """When it is done."""
        return self._view.done

    @Property(str, notify=changed)
    def piece(self) -> str:
        """What is printed."""
        return self._view.piece

    @Property(str, notify=changed)
    def layer(self) -> str:
        """Which layer of how many."""
        return self._view.layer

    @Property(str, notify=changed)
    def outline(self) -> str:
        """The piece's silhouette."""
        return self._view.outline

    @Property(float, notify=changed)
    def widthMm(self) -> float:
        """The piece's width as drawn, in mm."""
        return self._view.width_mm

    @Property(float, notify=changed)
    def heightMm(self) -> float:
        """The piece's height as drawn, in mm."""
        return self._view.height_mm

    @Property(str, notify=changed)
    def word(self) -> str:
        """The state in a word or two."""
        return self._view.word

    @Property(bool, notify=changed)
    def stops(self) -> bool:
        """Stop now is offered, also without a job."""
        return self._view.stops

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """A print could be started."""
        return self._view.free

    @Property(str, notify=changed)
    def tool(self) -> str:
        """The nozzle's temperature."""
        return self._view.tool

    @Property(str, notify=changed)
    def bed(self) -> str:
        """The bed's temperature."""
        return self._view.bed

    @Property(float, notify=changed)
    def toolY(self) -> float:
        """Where the nozzle's temperature lies on the chart's grid."""
        return self._view.tool_y

    @Property(float, notify=changed)
    def bedY(self) -> float:
        """Where the bed's temperature lies."""
        return self._view.bed_y

    @Property(float, notify=changed)
    def toolTargetY(self) -> float:
        """Where the nozzle's target lies, -1 without one."""
        return self._view.tool_target_y

    @Property(float, notify=changed)
    def bedTargetY(self) -> float:
        """Where the bed's target lies, -1 without one."""
        return self._view.bed_target_y

    @Property(str, notify=changed)
    def age(self) -> str:
        """How old the reading is."""
        return self._view.age

    @Property(bool, notify=changed)
    def ageOld(self) -> bool:
        """The reading is too old to be taken for now."""
        return self._view.age_old

    @Property(str, notify=changed)
    def begins(self) -> str:
        """The time at the chart's left end."""
        return self._view.begins

    @Property(str, notify=changed)
    def toolLine(self) -> str:
        """The nozzle's line on the chart's grid."""
        return self._view.tool_line

    @Property(str, notify=changed)
    def bedLine(self) -> str:
        """The bed's line."""
        return self._view.bed_line

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What happened and the way out, for error, end and lost contact."""
        return self._view.detail

    @Property(str, notify=changed)
    def prompt(self) -> str:
        """What the machine asks, or empty."""
        return self._view.prompt

    @Property("QStringList", notify=changed)
    def choices(self) -> list[str]:
        """The answers that it takes."""
        return list(self._view.choices)

    @Property(str, notify=changed)
    def pauseWay(self) -> str:
        """pause, resume, or empty when neither can be asked now."""
        return self._view.pause

    @Property(str, notify=changed)
    def pending(self) -> str:
        """An order that is not answered yet, or empty."""
        return self._view.pending

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last order was refused, or empty."""
        return self._view.refusal

    @Property(bool, notify=changed)
    def asksCancel(self) -> bool:
        """Cancel was tapped once and waits for the second tap."""
        return self._view.asks_cancel

    @Property(bool, notify=changed)
    def mayAct(self) -> bool:
        """The person's role allows orders."""
        return self._view.may_act

    @Slot()
    def middle(self) -> None:
        """The button in the middle: what it does depends on what the printer does."""
        view = self._view
        if view.way == "clear":
            self._order(Action.CONFIRM_CLEAR)
        elif view.way == "away":
            self._order(Action.CONNECT)
        elif view.asks_cancel:
            self._cancel_asked_s = None
            self.refresh()
        elif view.pause:
            self._order(Action.PAUSE if view.pause == "pause" else Action.RESUME)

    @Slot()
    def cancel(self) -> None:
        """The first tap asks, the second cancels."""
        if self._cancel_asked_s is None:
            self._cancel_asked_s = self._services.clock.monotonic_s()
            self.refresh()
            return
        self._cancel_asked_s = None
        self._order(Action.CANCEL)

    @Slot()
    def stopNow(self) -> None:
        """Emergency stop; one tap."""
        self._order(Action.STOP_NOW)

    @Slot(int)
    def answerPrompt(self, choice: int) -> None:
        """Press one of the machine's choices."""
        self._order(Action.ANSWER_PROMPT, detail=str(choice))

    def _order(self, action: Action, detail: str | None = None) -> None:
        services, member = self._services, self._stage.member()
        if self._printer is None or (not member.may_print and action is not Action.STOP_NOW):
            return
        job = self._printer.job
        job_id = job.id if job is not None and action not in {Action.CONNECT, Action.STOP_NOW} else None
        try:
            with services.hub_db.atomic():
                order_id = orders_of(services).give(action, self._printer.id, member.staff_id, job_id, detail)
                subject = f"printer:{self._printer.id}"
                audit.record(services.hub_db, services.clock, member.staff_id, f"print.{action.value}", subject)
        except WorldError as error:
            self._refusal = str(error)
        else:
            self._pending, self._refusal = (order_id, action), ""
        self.refresh()

    def _look(self, printer: PrinterView) -> RunningView:
        now, language = self._services.clock.now(), self._stage.language()
        job, reading, way = printer.job, printer.reading, way_of(printer)
        fraction = 1.0 if job is not None and job.outcome == "done" else printer.fraction
        member = self._stage.session.member
        chart, targets = self._chart(printer, now)
        tool_c = reading.tool_c if reading else None
        bed_c = reading.bed_c if reading else None
        done = translate("Running", "done at %1").replace(
            "%1", clock_words(printer.done_at, self._services.tz, language)
        )
        left = translate("Running", "%1 left").replace("%1", duration_words(printer.left_s))
        ago = translate("Running", "%1 ago").replace("%1", age_words(reading.age_s)) if reading else UNKNOWN
        layer = translate("Running", "layer %1/%2").replace("%1", str(printer.layer))
        return RunningView(
            name=printer.name,
            colour=printer.colour,
            heading=heading(printer.name, printer.state),
            way=way,
            percent=percent(fraction),
            fraction=fraction or 0.0,
            left=left if way == "run" and printer.left_s is not None else "",
            done=done if way == "run" and printer.done_at is not None else "",
            piece=piece_name(job.file_name) if job else printer.foreign_name,
            layer=layer.replace("%2", str(printer.layers)) if printer.layer and printer.layers else "",
            outline=job.facts.outline if job else "",
            width_mm=job.facts.outline_width_mm if job else 1.0,
            height_mm=job.facts.outline_height_mm if job else 1.0,
            word=outcome_word(job.outcome) if way == "clear" and job and job.outcome else state_word(printer.state),
            stops=printer.state in STOPPABLE,
            free=printer.state == PrinterState.IDLE,
            tool=temperature_words(tool_c),
            bed=temperature_words(bed_c),
            tool_y=height_of(tool_c or 0.0, chart.top_c),
            bed_y=height_of(bed_c or 0.0, chart.top_c),
            tool_target_y=height_of(targets[0], chart.top_c) if targets[0] else -1.0,
            bed_target_y=height_of(targets[1], chart.top_c) if targets[1] else -1.0,
            age=ago,
            age_old=reading is None or reading.age_s > OLD_AFTER_S,
            begins=clock_words(chart.begins_at, self._services.tz, language) if chart.begins_at else "",
            tool_line=chart.tool,
            bed_line=chart.bed,
            detail=detail_of(printer),
            prompt=printer.prompt.text if printer.prompt else "",
            choices=printer.prompt.choices if printer.prompt else (),
            pause=pause_way(printer.state),
            pending=order_word(self._pending[1]) if self._pending else "",
            refusal=self._refusal,
            asks_cancel=self._cancel_asked_s is not None and way == "run",
            may_act=member is not None and member.may_print,
        )

    def _chart(self, printer: PrinterView, now: datetime) -> tuple[ChartLines, tuple[float, float]]:
        reading = printer.reading
        targets = (0.0, 0.0)
        if reading is not None and reading.tool_c is not None:
            targets = (reading.tool_target_c or 0.0, reading.bed_target_c or 0.0)
        return chart_lines(overview_of(self._services).trail(printer.id), now, max(targets)), targets


def way_of(printer: PrinterView) -> str:
    """Which controls the page has."""
    if printer.state in {PrinterState.OFFLINE, PrinterState.CONNECTING, PrinterState.ERROR}:
        return "away"
    if printer.state in JOB_RUNS:
        return "run"
    return "clear" if printer.state == PrinterState.AWAITING_CLEAR else "idle"


def pause_way(state: str) -> str:
    """What the middle button does in a state."""
    if state in PAUSABLE:
        return "pause"
    return "resume" if state == PrinterState.PAUSED else ""


def detail_of(printer: PrinterView) -> str:
    """What happened and the way out, as far as a line can say it."""
    job = printer.job
    if printer.foreign:
        return translate("Running", "This print was not started from here.")
    if printer.state == PrinterState.AWAITING_CLEAR:
        words = translate("Running", "Take everything off the bed, look again, then confirm.")
        return f"{job.reason} {words}".strip() if job is not None else words
    if printer.state in {PrinterState.OFFLINE, PrinterState.CONNECTING}:
        words = translate("Running", "Check that the printer is on and its cable or network is in.")
        return f"{words} {printer.reason}".strip()
    if printer.state == PrinterState.ERROR:
        words = translate("Running", "Switch the printer off and on, then connect again.")
        return f"{printer.reason} {words}".strip()
    if printer.state == PrinterState.OUT_OF_SERVICE:
        return printer.reason or translate("Running", "Somebody took it out of service.")
    return printer.reason
