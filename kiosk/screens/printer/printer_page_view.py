"""What the page of one printer says: how far, how long, what happened, and which orders make sense now."""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.camera_images import NO_IMAGE, CameraView
from kiosk.screens.qt import translate
from kiosk.screens.session.staff_session import Member
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import UNKNOWN, clock_words, duration_words, percent
from kiosk.screens.text.override_words import override_words
from kiosk.screens.text.printer_labels import (
    WAITS_FOR_PERSON,
    basis_words,
    doing_word,
    heading,
    order_word,
    outcome_word,
)
from kiosk.screens.text.reasons import reason_text

PAUSABLE = frozenset({PrinterState.HEATING, PrinterState.PRINTING})
STOPPABLE = JOB_RUNS | {PrinterState.ERROR}
MAY_DISCONNECT = frozenset({PrinterState.IDLE, PrinterState.ERROR, PrinterState.OFFLINE})
NO_CONTACT = frozenset({PrinterState.OFFLINE, PrinterState.CONNECTING})
DISCONNECTED = Reason(ReasonCode.DISCONNECTED_BY_PERSON)


@dataclass(frozen=True, slots=True)
class Asked:
    """What this page has asked for: an order that is not answered, a refusal, the first tap of cancel."""

    order: Action | None = None
    refusal: Reason | None = None
    cancel: bool = False
    stop_failed: bool = False
    """A stop has reached nobody."""


@dataclass(frozen=True, slots=True)
class PrinterPageView:
    colour: str = "#FFFFFF"
    heading: str = ""
    controls: str = "idle"  # which buttons there are: run, clear, idle, away or silent
    percent: str = UNKNOWN
    fraction: float = 0.0
    printed: float = 0.0
    remaining: str = ""
    done: str = ""
    basis: str = ""
    layer: str = ""
    word: str = ""
    can_stop: bool = False
    stop_failed: bool = False
    free: bool = False
    next_name: str = ""
    message: str = ""
    advice: str = ""
    last_notice: str = ""
    override: str = ""
    choices: tuple[str, ...] = ()
    pause_action: str = ""
    pending: str = ""
    refusal: str = ""
    asks_cancel: bool = False
    may_order: bool = False
    middle_enabled: bool = False
    camera: CameraView = NO_IMAGE
    has_server: bool = False
    may_control: bool = False
    may_change: bool = False
    can_disconnect: bool = False
    asks_result: bool = False


def printer_page_view(
    printer: PrinterView,
    asked: Asked,
    now: datetime,
    tz: tzinfo,
    language: str,
    member: Member | None,
    camera: CameraView,
) -> PrinterPageView:
    """now: UTC. member: their role decides what is allowed."""
    job, controls = printer.job, controls_of(printer)
    share = 1.0 if job is not None and job.outcome == "done" else printer.step_fraction
    remaining = translate("PrinterViewModel", "%1 left").replace("%1", duration_words(printer.remaining_s))
    done = translate("PrinterViewModel", "done at %1").replace("%1", clock_words(printer.done_at, tz, language))
    silent = controls == "silent"
    layer = translate("PrinterViewModel", "layer %1/%2").replace("%1", "?" if silent else str(printer.layer))
    pause_action = "" if printer.sending else pause_action_of(printer.state)
    asks_cancel = asked.cancel and controls == "run"
    may_order = member is not None and member.may_print and asked.order is None
    return PrinterPageView(
        colour=printer.colour,
        heading=heading(printer),
        controls=controls,
        percent=UNKNOWN if silent else percent(share),
        fraction=0.0 if silent else share or 0.0,
        printed=0.0 if printer.sending else share or 0.0,
        remaining=remaining if controls == "run" and printer.remaining_s is not None else "",
        done=done
        if controls == "run" and printer.done_at is not None and printer.state not in WAITS_FOR_PERSON
        else "",
        basis=basis_words(printer.remaining_by) if controls == "run" and printer.remaining_s is not None else "",
        layer=layer.replace("%2", str(printer.layers)) if printer.layer and printer.layers else "",
        word=outcome_word(job.outcome) if controls == "clear" and job and job.outcome else doing_word(printer),
        can_stop=controls in {"run", "silent"} or printer.state in STOPPABLE or asked.stop_failed,
        stop_failed=asked.stop_failed,
        free=printer.state == PrinterState.IDLE,
        message=message_of(printer),
        advice=advice_of(printer),
        last_notice=last_notice_of(printer, now),
        override=override_words(job) if member is not None else "",
        choices=printer.prompt.choices if printer.prompt else (),
        pause_action=pause_action,
        pending=order_word(asked.order) if asked.order and not silent and not asked.stop_failed else "",
        refusal=reason_text(asked.refusal) or (_unanswered(asked.order) if silent else ""),
        asks_cancel=asks_cancel,
        may_order=may_order,
        middle_enabled=may_order and (controls != "run" or asks_cancel or pause_action != ""),
        has_server=member is not None and member.may_set_up and printer.connection != "serial",
        may_change=member is not None
        and member.may_print
        and controls == "run"
        and job is not None
        and not printer.sending,
        may_control=(member is not None and member.may_print and controls in {"idle", "clear"})
        or (may_order and printer.state == PrinterState.PAUSED),
        camera=replace(camera, old=True) if silent and camera.source else camera,
        can_disconnect=can_be_disconnected(printer),
        asks_result=result_is_asked(printer),
    )


def _unanswered(order: Action | None) -> str:
    """Of an order that was given before the silence; of a stop the page says more."""
    if order in {None, Action.STOP_NOW}:
        return ""
    return translate("PrinterViewModel", "The last order was not answered.")


def result_is_asked(printer: PrinterView) -> bool:
    """Whether a print of ours lies on its bed, of which staff can say how it came out."""
    job = printer.job
    return printer.state == PrinterState.AWAITING_CLEAR and job is not None and job.outcome is not None


def controls_of(printer: PrinterView) -> str:
    if printer.state == PrinterState.NOT_KNOWN:
        return "silent"
    if printer.state in NO_CONTACT or printer.state == PrinterState.ERROR:
        return "away"
    if printer.state in JOB_RUNS:
        return "run"
    return "clear" if printer.state == PrinterState.AWAITING_CLEAR else "idle"


def pause_action_of(state: str) -> str:
    """What the middle button orders while a job runs."""
    if state in PAUSABLE:
        return "pause"
    return "resume" if state == PrinterState.PAUSED else ""


def can_be_disconnected(printer: PrinterView) -> bool:
    """Klipper never lets go of its machine (K9)."""
    may = printer.state in MAY_DISCONNECT and printer.connection != "moonraker"
    return may and printer.job is None and printer.reason != DISCONNECTED


def message_of(printer: PrinterView) -> str:
    """The machine's question, or the reason of its state or of the end of its job."""
    if printer.prompt is not None:
        return printer.prompt.text
    if printer.foreign or printer.sending:
        return ""
    if printer.state == PrinterState.AWAITING_CLEAR:
        return reason_text(printer.job.reason) if printer.job is not None else ""
    return reason_text(printer.reason)


def last_notice_of(printer: PrinterView, now: datetime) -> str:
    """The machine's last notice, unless the same words are shown already."""
    notice = printer.notice
    if (
        notice is None
        or printer.prompt is not None
        or printer.reason == Reason(ReasonCode.MACHINE_MESSAGE, raw=notice.text)
    ):
        return ""
    words = translate("PrinterViewModel", "The printer says: %1 (%2)").replace(
        "%2", ago_words((now - notice.at).total_seconds())
    )
    return words.replace("%1", notice.text)


def advice_of(printer: PrinterView) -> str:
    if printer.prompt is not None or printer.reason == Reason(ReasonCode.OCTOPRINT_REFUSES_KEY):
        return ""  # the message says it
    if printer.foreign:
        return translate("PrinterViewModel", "This print was not started from here.")
    if printer.sending:
        return translate("PrinterViewModel", "The print begins when the whole file is there.")
    if printer.reason == DISCONNECTED:
        return translate("PrinterViewModel", "It is left alone until somebody connects it again.")
    if printer.state == PrinterState.AWAITING_CLEAR:
        return translate("PrinterViewModel", "Take everything off the bed, look again, then confirm.")
    if printer.state in NO_CONTACT:
        return translate("PrinterViewModel", "Check that the printer is on and its cable or network is in.")
    if printer.state == PrinterState.ERROR:
        return translate("PrinterViewModel", "Switch the printer off and on, then connect again.")
    if printer.state == PrinterState.OUT_OF_SERVICE and not printer.reason:
        return translate("PrinterViewModel", "Somebody took it out of service.")
    return ""
