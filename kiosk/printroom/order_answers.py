"""Which event answers which order, and how long an order waits for its event. Tables and pure functions."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterEvent,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
)
from kiosk.printroom.orders import Action, Answer

DONE = Answer(done=True, reason="")

TIMEOUT_S: dict[Action, float] = {
    Action.START: 900.0,  # a large file over a weak network
    Action.PAUSE: 60.0,  # the moves in the planner come first
    Action.RESUME: 600.0,  # a cold nozzle heats up first
    Action.CANCEL: 180.0,  # a blocking heat-up is broken off first
    Action.STOP_NOW: 10.0,
    Action.CONNECT: 45.0,
    Action.DISCONNECT: 20.0,
    Action.ANSWER_PROMPT: 30.0,
}
"""Seconds after which an order that the printer has not reacted to is refused."""

TIMEOUT_REASON: dict[Action, str] = {
    Action.START: "The printer did not say whether the print began. Look at it.",
    Action.PAUSE: "The printer did not react to the pause. Look at it.",
    Action.RESUME: "The printer did not go on. Look at it.",
    Action.CANCEL: "The printer did not say that the print ended. Look at it.",
    Action.STOP_NOW: "The printer did not confirm the stop. Switch it off at the mains.",
    Action.CONNECT: "The printer did not answer. Check its power and its cable.",
    Action.DISCONNECT: "The link to the printer did not close. Try again, or pull out its cable.",
    Action.ANSWER_PROMPT: "The machine did not react to the answer. Look at it.",
}
TIMEOUT_AFTER_RESTART_S = 60.0
"""Seconds for which an order given while the print room was down waits for the link to its printer."""
NO_CONTACT = "There is no contact with the printer. Go to it; switch it off at the mains if need be."

STALE_AFTER_S = 10.0
STALE = "This came too late to be carried out. Look at the printer and try again."
SHORT_LIVED = frozenset({Action.PAUSE, Action.RESUME, Action.ANSWER_PROMPT, Action.DISCONNECT})
"""Orders about the moment: carried out late they would surprise whoever stands at the machine."""

_STATE_ANSWERS: dict[Action, frozenset[PrinterState]] = {
    Action.PAUSE: frozenset({PrinterState.PAUSING, PrinterState.PAUSED}),
    Action.RESUME: frozenset({PrinterState.RESUMING, PrinterState.HEATING, PrinterState.PRINTING}),
    Action.STOP_NOW: frozenset({PrinterState.ERROR}),
    Action.DISCONNECT: frozenset({PrinterState.OFFLINE}),
    Action.CONNECT: frozenset({PrinterState.IDLE, PrinterState.ATTENTION, PrinterState.HEATING, PrinterState.PRINTING})
    | frozenset({PrinterState.PAUSING, PrinterState.PAUSED, PrinterState.RESUMING, PrinterState.FINISHING}),
}
_GONE = frozenset({PrinterState.OFFLINE, PrinterState.CONNECTING})
_STATE_REFUSALS: dict[Action, frozenset[PrinterState]] = {
    Action.CONNECT: frozenset({PrinterState.OFFLINE, PrinterState.ERROR}),
}


@dataclass(slots=True)
class PendingOrder:
    """An order that waits for its answer, or for the link to the printer."""

    id: str
    action: Action
    printer_id: str
    job_id: str | None
    staff_id: str | None
    detail: str | None
    given_at: datetime
    deadline_s: float
    """On the steady clock."""
    patient: bool = False
    """Given before this start of the print room: it waits for the link even if the printer is found out of contact."""
    asked: bool = False
    """The printer was asked; before that no event can be its answer."""
    asked_by_link: bool = False
    """And it was in contact then. An emergency stop is also tried without, and then again as soon as there is."""


def is_stale(action: Action, age_s: float) -> bool:
    """Is an order of this age no longer to be carried out?"""
    return action in SHORT_LIVED and age_s > STALE_AFTER_S


def answer_by(order: PendingOrder, event: PrinterEvent) -> Answer | None:
    """The answer that this event is to this order, or None when it says nothing about it."""
    if isinstance(event, JobEnded):
        return _by_end(order, event)
    if not order.asked:
        return None
    if isinstance(event, RequestRefused):
        return Answer(done=False, reason=event.reason) if event.request == order.action.value else None
    if isinstance(event, StateChanged):
        return _by_state(order, event)
    if isinstance(event, JobStarted):
        return DONE if order.action is Action.START and event.job_id == order.job_id else None
    if isinstance(event, PromptShown):
        return DONE if order.action is Action.ANSWER_PROMPT else None
    if isinstance(event, ForeignPrintSeen):
        over = event.name is None and order.action is Action.CANCEL
        return DONE if over else None
    return None


def _by_state(order: PendingOrder, event: StateChanged) -> Answer | None:
    if order.action is Action.STOP_NOW and order.asked_by_link and event.state in _GONE:
        return DONE  # it was there, was told to stop, and is gone: boards reset themselves on a stop
    if event.state in _STATE_ANSWERS.get(order.action, ()):
        return DONE
    if event.state in _STATE_REFUSALS.get(order.action, ()):
        return Answer(done=False, reason=event.words or TIMEOUT_REASON[order.action])
    return None


def _by_end(order: PendingOrder, event: JobEnded) -> Answer | None:
    """The end of the job answers whatever was asked of it, also what was still held back."""
    over = event.reason or "The print is over."
    match order.action:
        case Action.START:
            if order.job_id != event.job_id:
                return None
            return Answer(done=event.outcome is Outcome.DONE, reason=event.reason)
        case Action.CANCEL if event.outcome is Outcome.DONE:
            return Answer(done=False, reason="The print had finished before.")
        case Action.CANCEL:
            return Answer(done=True, reason=event.reason)
        case Action.STOP_NOW if order.asked:
            return Answer(done=True, reason=event.reason)
        case Action.PAUSE | Action.RESUME | Action.ANSWER_PROMPT:
            return Answer(done=False, reason=over)
        case _:
            return None
