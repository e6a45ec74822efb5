"""Which event answers which order, how long an order waits for it, and what a restart answers. Does no I/O."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.base.clock import from_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    ControlDone,
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    LayerPauseSet,
    ObjectCancelled,
    Outcome,
    PrinterEvent,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
)
from kiosk.printroom.job_state import JobState
from kiosk.printroom.orders import CONTROLS, JOB_WISHES, Action, Answer

DONE = Answer(done=True)

TIMEOUT_S: dict[Action, float] = {
    Action.START: 900.0,  # a large file over a weak network
    Action.PAUSE: 60.0,  # the moves in the planner are finished first
    Action.RESUME: 600.0,  # a cold nozzle heats up first
    Action.CANCEL: 180.0,  # a blocking heat-up is aborted first
    Action.STOP_NOW: 10.0,
    Action.CONNECT: 45.0,
    Action.DISCONNECT: 20.0,
    Action.ANSWER_PROMPT: 30.0,
    Action.PAUSE_AT_LAYER: 30.0,
    Action.CANCEL_OBJECT: 120.0,  # behind a command that takes long
    Action.PREHEAT: 60.0,
    Action.COOL_DOWN: 240.0,  # a home that nothing can abort is over first
    Action.HOME: 300.0,
    Action.LOAD_FILAMENT: 1500.0,  # heating up, then up to half a metre
    Action.UNLOAD_FILAMENT: 1500.0,
}
"""After this time without a reaction of the printer an order is refused."""

TIMEOUT_REASON: dict[Action, Reason] = {
    Action.START: Reason(ReasonCode.START_UNCONFIRMED),
    Action.PAUSE: Reason(ReasonCode.PAUSE_UNCONFIRMED),
    Action.RESUME: Reason(ReasonCode.RESUME_UNCONFIRMED),
    Action.CANCEL: Reason(ReasonCode.CANCEL_UNCONFIRMED),
    Action.STOP_NOW: Reason(ReasonCode.STOP_UNCONFIRMED),
    Action.CONNECT: Reason(ReasonCode.CONNECT_UNCONFIRMED),
    Action.DISCONNECT: Reason(ReasonCode.DISCONNECT_UNCONFIRMED),
    Action.ANSWER_PROMPT: Reason(ReasonCode.ANSWER_UNCONFIRMED),
    **dict.fromkeys(CONTROLS | JOB_WISHES, Reason(ReasonCode.CONTROL_UNCONFIRMED)),
}
TIMEOUT_AFTER_RESTART_S = 60.0
"""How long an order given while the print room was down waits for contact with its printer."""
NO_CONTACT = Reason(ReasonCode.NO_CONTACT)

STALE_AFTER_S = 10.0
START_STALE_AFTER_S = 30.0
"""Whoever confirmed that the bed is clear may have left the machine by then (Q5)."""
CLOCK_STEP_S = 5.0
"""An order from further in the future was given before the clock was set back: its age is unknown."""
EXPIRED = Reason(ReasonCode.ORDER_EXPIRED)
SHORT_LIVED = frozenset({Action.PAUSE, Action.RESUME, Action.ANSWER_PROMPT, Action.DISCONNECT}) | CONTROLS | JOB_WISHES
"""Orders about the present moment: carried out late they would surprise the person at the machine."""

_STATE_ANSWERS: dict[Action, frozenset[PrinterState]] = {
    Action.PAUSE: frozenset({PrinterState.PAUSING, PrinterState.PAUSED}),
    Action.RESUME: frozenset({PrinterState.RESUMING, PrinterState.HEATING, PrinterState.PRINTING}),
    Action.STOP_NOW: frozenset({PrinterState.ERROR}),
    Action.DISCONNECT: frozenset({PrinterState.OFFLINE}),
    Action.CONNECT: frozenset({PrinterState.IDLE, PrinterState.ATTENTION, PrinterState.HEATING, PrinterState.PRINTING})
    | frozenset({PrinterState.PAUSING, PrinterState.PAUSED, PrinterState.RESUMING, PrinterState.FINISHING}),
}
_NO_CONTACT_STATES = frozenset({PrinterState.OFFLINE, PrinterState.CONNECTING})
_STATE_REFUSALS: dict[Action, frozenset[PrinterState]] = {
    Action.CONNECT: frozenset({PrinterState.OFFLINE, PrinterState.ERROR}),
}


@dataclass(slots=True)
class PendingOrder:
    """An order that waits for its answer, or for contact with the printer."""

    id: str
    action: Action
    printer_id: str
    job_id: str | None
    staff_id: str | None
    detail: str | None
    given_at: datetime
    deadline_s: float
    """On the steady clock."""
    before_restart: bool = False
    """Given before this print room started: it waits for contact even if the printer is found offline."""
    requested: bool = False
    """The printer was asked; no earlier event can be the answer."""
    requested_in_contact: bool = False
    """It was in contact then. An emergency stop is also tried without contact, and again as soon as there is some."""

    @classmethod
    def of_row(cls, row: Mapping[str, Any], now_s: float, *, before_restart: bool) -> "PendingOrder":
        """A row of `printer_order`; its time runs from `now_s` on the steady clock."""
        action = Action(row["action"])
        timeout_s = TIMEOUT_S.get(action, 0.0)
        if before_restart:
            timeout_s = max(timeout_s, TIMEOUT_AFTER_RESTART_S)
        return cls(
            **{name: row[name] for name in ("id", "printer_id", "job_id", "staff_id", "detail")},
            action=action,
            given_at=from_text(row["at"]),
            deadline_s=now_s + timeout_s,
            before_restart=before_restart,
        )

    def age_s(self, now: datetime) -> float:
        """How long ago it was given; below 0 after the clock was set back."""
        return (now - self.given_at).total_seconds()

    def is_stale(self, now: datetime) -> bool:
        """Whether it must no longer be carried out."""
        return is_stale(self.action, self.age_s(now))


class PendingOrders:
    """The orders of one printer that still wait for their answer, oldest first."""

    def __init__(self) -> None:
        self._orders: list[PendingOrder] = []

    def __iter__(self) -> Iterator[PendingOrder]:
        """Iterate over a copy: orders may be removed meanwhile."""
        return iter(tuple(self._orders))

    def __len__(self) -> int:
        return len(self._orders)

    def add(self, order: PendingOrder) -> None:
        self._orders.append(order)

    def remove(self, order_id: str) -> None:
        """This order has its answer; harmless if it did not wait."""
        self._orders = [order for order in self._orders if order.id != order_id]

    def start_of(self, job_id: str) -> PendingOrder | None:
        starts = (order for order in self._orders if order.action is Action.START and order.job_id == job_id)
        return next(starts, None)

    @property
    def controls(self) -> bool:
        """Whether staff wait for heat, or for a move without a print."""
        return any(order.action in CONTROLS for order in self._orders)

    @property
    def cool_downs(self) -> bool:
        """Whether staff wait for a cool-down."""
        return any(order.action is Action.COOL_DOWN for order in self._orders)

    def hold_back(self, request: str, *, connecting: bool) -> bool:
        """Keep orders that were requested too early, before there was contact. False: none of them can wait.

        connecting: the printer is being connected now.
        """
        held = [order for order in self if order.action.value == request and (order.before_restart or connecting)]
        for order in held:
            order.requested = False
        return bool(held)

    def answers_to(self, event: PrinterEvent | None) -> list[tuple[str, Answer]]:
        """The ids of the orders that this event answers, with their answers."""
        if event is None:
            return []
        answers = [(order.id, answer_by(order, event)) for order in self._orders]
        return [(order_id, answer) for order_id, answer in answers if answer is not None]


def is_stale(action: Action, age_s: float) -> bool:
    """True when an order of this age must no longer be carried out."""
    if action is Action.START:
        return not -CLOCK_STEP_S <= age_s <= START_STALE_AFTER_S
    return action in SHORT_LIVED and age_s > STALE_AFTER_S


def start_in_doubt(job_state: JobState) -> bool:
    """True for an open job of which nobody saw whether it began; its bed then counts as not clear."""
    return job_state is JobState.SENDING


def order_recovery(action: Action, given_at: datetime, now: datetime, job_state: JobState | None) -> Answer | None:
    """The answer to an order given before this start of the print room; None: carry it out.

    job_state: of the job that a start is about. No start is ever sent again, and nothing is
    heated or moved late.
    """
    if action is Action.START:
        if job_state in (None, JobState.WAITING):
            return Answer(done=False, reason=Reason(ReasonCode.RESTARTED_BEFORE_START))
        if job_state is JobState.SENDING:
            return Answer(done=False, reason=Reason(ReasonCode.RESTARTED_DURING_START))
        return DONE  # it began: only the answer was not yet written
    if action in CONTROLS | JOB_WISHES:
        return Answer(done=False, reason=Reason(ReasonCode.RESTARTED_BEFORE_ORDER))
    if is_stale(action, (now - given_at).total_seconds()):
        return Answer(done=False, reason=EXPIRED)
    return None


def answer_by(order: PendingOrder, event: PrinterEvent) -> Answer | None:
    """The answer that this event gives to this order, or None when they are unrelated."""
    if isinstance(event, JobEnded):
        return _by_end(order, event)
    if not order.requested:
        return None
    match event:
        case RequestRefused():
            return Answer(done=False, reason=event.reason) if event.request == order.action.value else None
        case StateChanged():
            return _by_state(order, event)
        case ControlDone():
            return DONE if event.request == order.action.value else None
        case LayerPauseSet():
            return DONE if order.action is Action.PAUSE_AT_LAYER and event.job_id == order.job_id else None
        case ObjectCancelled():
            is_it = order.action is Action.CANCEL_OBJECT and event.key == order.detail
            return DONE if is_it else None
        case JobStarted():
            return DONE if order.action is Action.START and event.job_id == order.job_id else None
        case PromptShown():
            return DONE if order.action is Action.ANSWER_PROMPT else None
        case ForeignPrintSeen(name=None):
            return DONE if order.action is Action.CANCEL else None
        case _:
            return None


def _by_state(order: PendingOrder, event: StateChanged) -> Answer | None:
    if order.action is Action.STOP_NOW and order.requested_in_contact and event.state in _NO_CONTACT_STATES:
        return DONE  # boards reset themselves on a stop
    if event.state in _STATE_ANSWERS.get(order.action, ()):
        return DONE
    if event.state in _STATE_REFUSALS.get(order.action, ()):
        return Answer(done=False, reason=event.reason or TIMEOUT_REASON[order.action])
    return None


def _by_end(order: PendingOrder, event: JobEnded) -> Answer | None:
    """The end of a job answers every order about it, also those that were held back."""
    match order.action:
        case Action.START:
            if order.job_id != event.job_id:
                return None
            return Answer(done=event.outcome is Outcome.DONE, reason=event.reason)
        case Action.CANCEL if event.outcome is Outcome.DONE:
            return Answer(done=False, reason=Reason(ReasonCode.PRINT_FINISHED_BEFORE))
        case Action.CANCEL:
            return Answer(done=True, reason=event.reason)
        case Action.STOP_NOW if order.requested:
            return Answer(done=True, reason=event.reason)
        case Action.PAUSE | Action.RESUME | Action.ANSWER_PROMPT | Action.LOAD_FILAMENT | Action.UNLOAD_FILAMENT:
            return Answer(done=False, reason=event.reason or Reason(ReasonCode.PRINT_OVER))
        case Action.PAUSE_AT_LAYER | Action.CANCEL_OBJECT:
            return Answer(done=False, reason=event.reason or Reason(ReasonCode.PRINT_OVER))
        case _:
            return None
