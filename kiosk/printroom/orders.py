"""Orders from a screen to the print room, each with its answer on the same row, and the queue; all of it audited."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode, from_json, to_json
from kiosk.hub import audit
from kiosk.hub.permissions import NotAllowedError, Role, require_role
from kiosk.printers.control import ControlAction, ControlRequest, detail_of
from kiosk.printroom.overrides import Override
from kiosk.printroom.print_files import StoredFile
from kiosk.printroom.queue.label_scans import require_label
from kiosk.printroom.queue.numbers import next_number
from kiosk.printroom.queue.waiting import IN_QUEUE_SQL
from kiosk.printroom.queue.wishes import PrintWishes, add_jobs
from kiosk.store.heartbeats import Liveness
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database


class Action(StrEnum):
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    STOP_NOW = "stop_now"
    CONFIRM_CLEAR = "confirm_clear"
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    ANSWER_PROMPT = "answer_prompt"
    OUT_OF_SERVICE = "out_of_service"
    INTO_SERVICE = "into_service"
    PREHEAT = "preheat"
    COOL_DOWN = "cool_down"
    HOME = "home"
    LOAD_FILAMENT = "load_filament"
    UNLOAD_FILAMENT = "unload_filament"
    PAUSE_AT_LAYER = "pause_at_layer"
    CANCEL_OBJECT = "cancel_object"


CONTROLS = frozenset(Action(action.value) for action in ControlAction)
"""What staff ask of a printer besides printing."""
JOB_WISHES = frozenset({Action.PAUSE_AT_LAYER, Action.CANCEL_OBJECT})
"""What staff ask of a running print besides pausing and ending it."""
_HOST_MAY = frozenset({Action.OUT_OF_SERVICE, Action.INTO_SERVICE})
"""As with all equipment; neither starts nor moves anything."""
FROM_QUEUE = "from queue"
"""Detail of a start whose job waited in the queue: if it is refused, the job returns there."""


class PrintRoomSilentError(ReasonError):
    """The print room does not work: the order was not given and will not be carried out."""


class UnknownJobError(ReasonError):
    """An order names a job that there is not, or not any more."""


class NotInQueueError(ReasonError):
    """The job no longer waits in the queue: somebody else started or removed it."""


@dataclass(frozen=True, slots=True)
class Answer:
    done: bool
    reason: Reason | None = None

    @property
    def refused(self) -> bool:
        return not self.done


@dataclass(frozen=True, slots=True)
class StartOptions:
    """What is asked for with a print.

    override: of findings that would keep it from starting; given by whoever gives the order. heaters_off: the file
    leaves heaters on, and they are to be switched off after it.
    """

    override: Override | None = None
    heaters_off: bool = False


_PLAIN = StartOptions()
_ANY_WAY = PrintWishes()


class Orders:
    """Writes orders and reads their answers. On disk when a method returns; one connection per thread.

    What a member of staff did is audited in the transaction that does it.
    """

    def __init__(self, db: "Database", clock: Clock, print_room: Liveness | None = None) -> None:
        """print_room: whether it works; None: it is taken to work."""
        self._db = db
        self._clock = clock
        self._print_room = print_room

    def give(
        self,
        action: Action | str,
        printer_id: str,
        staff_id: str | None,
        job_id: str | None = None,
        detail: str | None = None,
    ) -> str:
        """Give an order and return its id.

        detail: for answer_prompt the index of the choice, from 0; for pause_at_layer the layer, 0 to take it back; for
        cancel_object the key of the object.

        job_id: for cancel, pause_at_layer and cancel_object the job that was shown, which keeps a late tap from
        hitting the next one.
        For a start use `start_print` or `start_queued`, which also confirm the bed. Anybody may stop a printer, a host
        may take it out of service and put it back; the rest needs an operator.
        Raises UnknownJobError; NotAllowedError, as do all methods that change something, and
        PrintRoomSilentError, as do all that need the print room; a stop is given all the same, in case it comes back.
        """
        with self._db.atomic():
            if action != Action.STOP_NOW:
                needed = Role.HOST if action in _HOST_MAY else Role.OPERATOR
                require_role(self._db, self._clock, staff_id, needed)
                self._require_print_room()
            if job_id is not None and row(self._db, "SELECT 1 FROM job WHERE id = ?", job_id) is None:
                raise UnknownJobError(Reason(ReasonCode.PRINT_ALREADY_OVER))
            return self._insert(Action(action), printer_id, staff_id, job_id, detail, to_text(self._clock.now()))

    def control(self, request: ControlRequest, printer_id: str, staff_id: str) -> str:
        """Heat, cool down, home, or move filament. Returns the order id. Raises as `give`."""
        return self.give(Action(request.action.value), printer_id, staff_id, detail=detail_of(request))

    def start_print(
        self, stored: StoredFile, printer_id: str, staff_id: str, options: StartOptions = _PLAIN
    ) -> tuple[str, str]:
        """Start a new job; `staff_id` confirmed at the machine that its bed is clear.

        Returns (job id, order id). The order's answer says whether it starts. Raises LabelNotReadError where the hub
        wants the label of the printer to be read first.
        """
        job_id, now = new_id(), to_text(self._clock.now())
        with self._db.atomic():
            self._require_operator(staff_id)
            self._require_print_room()
            require_label(self._db, self._clock, printer_id, staff_id)
            self._db.execute(
                "INSERT INTO job (id, number, sha256, created_at, created_by, bed_confirmed_at, bed_confirmed_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (job_id, next_number(self._db), stored.sha256, now, staff_id, now, staff_id),
            )
            self._set_options(job_id, staff_id, options)
            return job_id, self._insert(Action.START, printer_id, staff_id, job_id, None, now)

    def add_to_queue(
        self, stored: StoredFile, staff_id: str, options: StartOptions = _PLAIN, wishes: PrintWishes = _ANY_WAY
    ) -> str:
        """Add new jobs that wait for a printer and a person, one for each copy. Returns the id of the first one.

        Jobs of a request carry its number. Raises SettingRefusedError, UnknownJobError for a request that there is
        not, UnknownPrinterError.
        """
        with self._db.atomic():
            self._require_operator(staff_id)
            number = self._number_of(wishes)
            added = add_jobs(self._db, self._clock, staff_id, stored.sha256, number, wishes)
            for job_id in added:
                self._set_options(job_id, staff_id, options)
            audit.record(self._db, self._clock, staff_id, "print.queue", f"job:{added[0]}")
        return added[0]

    def start_queued(self, job_id: str, printer_id: str, staff_id: str, options: StartOptions = _PLAIN) -> str:
        """Start a queued job; `staff_id` confirmed at the machine that its bed is clear. Returns the order id.

        Without an override of its own it keeps the one with which it was queued. Raises NotInQueueError, and
        LabelNotReadError as `start_print`.
        """
        now = to_text(self._clock.now())
        with self._db.atomic():
            self._require_operator(staff_id)
            self._require_print_room()
            require_label(self._db, self._clock, printer_id, staff_id)
            self._take_from_queue("bed_confirmed_at = ?, bed_confirmed_by = ?, reason = NULL", job_id, now, staff_id)
            self._set_options(job_id, staff_id, options)
            return self._insert(Action.START, printer_id, staff_id, job_id, FROM_QUEUE, now)

    def start_by_itself(self, job_id: str, printer_id: str) -> str:
        """Start a queued job on a printer that clears its bed by itself; nobody confirms that. Returns the order id.

        For the print room. Raises NotInQueueError, and NotAllowedError for any other printer, or if its bed is not
        clear.
        """
        now = to_text(self._clock.now())
        with self._db.atomic():
            clear = "SELECT 1 AS yes FROM printer WHERE id = ? AND clears_itself AND bed_clear AND NOT out_of_service"
            if row(self._db, clear, printer_id) is None:
                raise NotAllowedError(Reason(ReasonCode.CLEARS_NOT_ITSELF))
            self._take_from_queue("bed_confirmed_at = ?", job_id, now)
            return self._insert(Action.START, printer_id, None, job_id, FROM_QUEUE, now)

    def remove_from_queue(self, job_id: str, staff_id: str) -> None:
        """Cancel a queued job. Raises NotInQueueError."""
        with self._db.atomic():
            self._require_operator(staff_id)
            self._take_from_queue(
                "job_state = 'cancelled', outcome = 'cancelled', ended_at = ?, reason = ?",
                job_id,
                to_text(self._clock.now()),
                to_json(Reason(ReasonCode.TAKEN_OUT_OF_QUEUE)),
            )
            audit.record(self._db, self._clock, staff_id, "print.unqueue", f"job:{job_id}")

    def answer(self, order_id: str) -> Answer | None:
        """The print room's answer, or None while there is none."""
        found = row(self._db, "SELECT answer, reason FROM printer_order WHERE id = ?", order_id)
        if found is None or found["answer"] is None:
            return None
        return Answer(done=found["answer"] == "done", reason=from_json(found["reason"]))

    def _number_of(self, wishes: PrintWishes) -> int:
        if wishes.request_id is None:
            return next_number(self._db)
        found = row(self._db, "SELECT number FROM print_request WHERE id = ?", wishes.request_id)
        if found is None:
            raise UnknownJobError(Reason(ReasonCode.NO_SUCH_PRINT))
        return int(found["number"])

    def _require_operator(self, staff_id: str | None) -> None:
        require_role(self._db, self._clock, staff_id, Role.OPERATOR)

    def _require_print_room(self) -> None:
        silence = None if self._print_room is None else self._print_room.silence()
        if silence is not None:
            raise PrintRoomSilentError(Reason(ReasonCode.PRINT_ROOM_SILENT))

    def _set_options(self, job_id: str, staff_id: str, options: StartOptions) -> None:
        """Store what was asked for with the job. Raises NotAllowedError for an override in another's name."""
        self._db.execute("UPDATE job SET heaters_off = ? WHERE id = ?", (int(options.heaters_off), job_id))
        override = options.override
        if override is None:
            return
        if override.staff_id != staff_id:
            raise NotAllowedError(Reason(ReasonCode.NOT_ALLOWED))
        columns = override.row()
        changes = ", ".join(f"{name} = ?" for name in columns)
        self._db.execute(f"UPDATE job SET {changes} WHERE id = ?", (*columns.values(), job_id))  # noqa: S608
        detail = f"{override.reason}: {', '.join(override.codes)}"
        audit.record(self._db, self._clock, staff_id, "print.override", f"job:{job_id}", detail)

    def _take_from_queue(self, change: str, job_id: str, *values: str | None) -> None:
        """Change the job in one statement that also checks that it is still in the queue."""
        changed = self._db.execute(
            f"UPDATE job SET {change} WHERE id = ? AND {IN_QUEUE_SQL}",  # noqa: S608 - our own words
            (*values, job_id),
        )
        if changed.rowcount != 1:
            raise NotInQueueError(Reason(ReasonCode.NOT_IN_QUEUE))

    def _insert(
        self, action: Action, printer_id: str, staff_id: str | None, job_id: str | None, detail: str | None, now: str
    ) -> str:
        order_id = new_id()
        self._db.execute(
            "INSERT INTO printer_order (id, at, staff_id, printer_id, job_id, action, detail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (order_id, now, staff_id, printer_id, job_id, action.value, detail),
        )
        subject = f"job:{job_id}" if action is Action.START else f"printer:{printer_id}"
        audit.record(self._db, self._clock, staff_id, f"print.{action.value}", subject, _audited(action, detail))
        return order_id


def _audited(action: Action, detail: str | None) -> str | None:
    """What the audit says of an order besides its kind: temperatures and lengths, without words."""
    if action in JOB_WISHES:
        return detail
    if action not in CONTROLS or detail is None:
        return None
    units = {"tool_c": "°C", "bed_c": "°C", "length_mm": "mm"}
    values = json.loads(detail)
    return ", ".join(f"{values[name]:g}\u00a0{unit}" for name, unit in units.items() if values.get(name)) or None
