"""What the screens show of printers, jobs and alarms, read from both databases."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text, from_text_or_none
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode, from_json
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.alarms import NOTICES, Alarm, open_alarms
from kiosk.printers.printer import JOB_RUNS, PrinterState, TimeBasis
from kiosk.printroom.control.rules import HEAT_MAX_S
from kiosk.printroom.job_state import JobState
from kiosk.printroom.queue.job_view import JobView as JobView
from kiosk.printroom.queue.job_view import job_view
from kiosk.store.heartbeats import Liveness, Silence
from kiosk.store.hub_db import row, rows
from kiosk.store.live_db import live_rows, open_live_db

if TYPE_CHECKING:
    from sqlite_utils import Database

PRINTERS_SQL = """
SELECT printer.*, equipment.slug, equipment.name, equipment.position, equipment.is_public,
    spool.left_g AS spool_left_g
FROM equipment JOIN printer USING (id) LEFT JOIN spool ON spool.printer_id = printer.id
WHERE equipment.removed_at IS NULL ORDER BY equipment.position, equipment.name
"""
_JOBS = """
SELECT job.*, print_file.name AS file_name, print_file.reader, staff.name AS override_name
FROM job JOIN print_file USING (sha256) LEFT JOIN staff ON staff.id = job.override_by
"""
OPEN_JOBS_SQL = f"""{_JOBS}
WHERE job.outcome IS NULL OR (job.job_state <> 'collected' AND job.printer_id IS NOT NULL) ORDER BY job.created_at
"""
WAITING_STARTS_SQL = "SELECT job_id FROM printer_order WHERE answered_at IS NULL AND action = 'start'"
LIVE_SQL = {
    "reading": "SELECT * FROM reading",
    "progress": "SELECT * FROM progress",
    "prompt": "SELECT * FROM prompt",
    "notice": "SELECT * FROM notice",
    "camera_image": "SELECT printer_id, at FROM camera_image",  # without the image itself
}
FACTS_KEPT = 256
"""Of so many files: more than usually wait at a time."""
IMAGE_SHOWN_S = 300.0
"""An older camera image is not shown at all."""
PRINTER_COLUMNS = ("id", "slug", "name", "colour", "connection", "position", "bed_x_mm", "bed_y_mm",
                   "height_mm", "nozzle_mm", "material", "material_colour", "tool_count", "firmware_name",
                   "spool_left_g")  # fmt: skip
"""Columns that a view shows as they are stored."""
IMAGE_SQL = "SELECT at, turn, image FROM camera_image WHERE printer_id = ?"
TEMPERATURE_HISTORY_SQL = "SELECT at, tool_c, bed_c FROM temperature_history WHERE printer_id = ? ORDER BY at"


@dataclass(frozen=True, slots=True)
class ReadingView:
    """Temperatures in °C and their age; None is unknown. Without contact all are None and the age keeps growing."""

    tool_c: float | None
    tool_target_c: float | None
    bed_c: float | None
    bed_target_c: float | None
    age_s: float


@dataclass(frozen=True, slots=True)
class PromptView:
    """What the machine asks; answered by the index of a choice, from 0. Without choices it is only a text."""

    text: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeView:
    """The machine's last message."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PrinterView:
    """One printer as a screen shows it; also a `matching.finding.Machine`."""

    id: str
    slug: str
    name: str
    colour: str
    connection: str
    position: int
    is_public: bool
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    material: str
    material_colour: str
    """Loaded, in words; empty if nobody said it."""
    tool_count: int
    firmware_name: str
    """By the name that it last gave itself; empty: it never did."""
    spool_left_g: float | None
    """On the spool that is loaded; None without one."""
    limits: PrinterLimits
    state: PrinterState
    """NOT_KNOWN while the print room is silent."""
    last_state: PrinterState
    """As the print room reported it last."""
    since_at: datetime | None
    reason: Reason | None
    bed_clear: bool
    heat_ends_at: datetime | None
    """When what staff have heated without a print cools down by itself; None: nothing is."""
    cooled_itself_at: datetime | None
    """When that happened last, until it is heated again."""
    out_of_service: bool
    may_run_alone: bool
    """While the hub is closed, with a job that may."""
    clears_itself: bool
    """The print is off the bed when it is done."""
    job: JobView | None
    """The job that holds the printer, or the last one on its bed; else None."""
    reading: ReadingView | None
    fraction: float | None
    """Progress 0–1 of the job, as last reported; None without a job."""
    sent_fraction: float | None
    """Part of the job's file that has been sent, 0–1; None unless it is being sent and known."""
    layer: int | None
    layers: int | None
    z_mm: float | None
    remaining_s: float | None
    done_at: datetime | None
    progress_at: datetime | None
    """When its progress was reported last; None: never, or of another job."""
    foreign_name: str
    """The name of a print that we did not start; empty without one, or if it has no name."""
    prompt: PromptView | None
    notice: NoticeView | None
    camera_image_at: datetime | None
    """When the newest image of its camera was taken; None: there is none."""
    alarms: tuple[Alarm, ...]
    """The open ones about it, the most urgent first; without notices."""
    remaining_by: TimeBasis | None = None
    """By what `remaining_s` is known."""

    @property
    def waiting_alarms(self) -> tuple[Alarm, ...]:
        """The open alarms that nobody has acknowledged."""
        return tuple(alarm for alarm in self.alarms if alarm.waits)

    @property
    def foreign(self) -> bool:
        """True while the machine works on something that we did not start."""
        return self.reason is not None and self.reason.code is ReasonCode.FOREIGN_PRINT

    @property
    def sending(self) -> bool:
        """True while the file is being sent and the print has not begun."""
        return self.job is not None and self.job.job_state == JobState.SENDING and self.state in JOB_RUNS

    @property
    def step_fraction(self) -> float | None:
        """Progress 0–1 of the present step: sending the file, then printing it."""
        return self.sent_fraction if self.sending else self.fraction


@dataclass(frozen=True, slots=True)
class TemperaturePoint:
    """Temperatures in °C at one time."""

    at: datetime
    tool_c: float | None
    bed_c: float | None


@dataclass(frozen=True, slots=True)
class CameraImage:
    """A JPEG or PNG as received from the camera; `turn` as in CameraFound."""

    at: datetime
    turn: str
    image: bytes


class Overview:
    """Reads both databases; cheap enough to be called whenever one of them has changed. One thread."""

    def __init__(
        self, hub_db: "Database", live_db: "Database", clock: Clock, print_room: Liveness | None = None
    ) -> None:
        """hub_db, live_db: connections of the calling thread. clock: for the age of readings.

        print_room: whether it works; None: it is taken to work.
        """
        self._print_room = print_room
        self._hub = hub_db
        self._live = live_db
        self._clock = clock
        self._facts: dict[tuple[str, str], PrintFacts] = {}

    def printers(self, open_jobs: Sequence[JobView] | None = None) -> tuple[PrinterView, ...]:
        """All printers in their order on the screens. open_jobs: as they were read just now; None reads them."""
        now = self._clock.now()
        found = self.open_jobs() if open_jobs is None else open_jobs
        jobs = {job.printer_id: job for job in found if job.printer_id}
        alarms: dict[str, list[Alarm]] = {}
        for alarm in (one for one in open_alarms(self._hub) if one.cause not in NOTICES):
            alarms.setdefault(alarm.printer_id or "", []).append(alarm)
        live = {table: self._by_printer(sql) for table, sql in LIVE_SQL.items()}
        silence = self.silence()
        printers = (
            _printer(
                printer,
                jobs.get(printer["id"]),
                tuple(alarms.get(printer["id"], ())),
                {table: live[table].get(printer["id"]) for table in live},
                now,
            )
            for printer in rows(self._hub, PRINTERS_SQL)
        )
        return tuple(printers if silence is None else (_not_known(printer, silence) for printer in printers))

    def silence(self) -> Silence | None:
        """Since when the print room has been silent; None while it works."""
        return None if self._print_room is None else self._print_room.silence()

    def alarms_without_printer(self) -> tuple[Alarm, ...]:
        """Open alarms of no present printer: a call for help, a clock that may be wrong."""
        present = {found["id"] for found in rows(self._hub, PRINTERS_SQL)}
        return tuple(alarm for alarm in open_alarms(self._hub) if alarm.printer_id not in present)

    def open_jobs(self) -> tuple[JobView, ...]:
        """Jobs that run or lie on a bed, oldest first, then those that wait.

        Those that are `queued` are the queue, in its order.
        """
        starting = {found["job_id"] for found in rows(self._hub, WAITING_STARTS_SQL)}
        jobs = sorted(rows(self._hub, OPEN_JOBS_SQL), key=_place)
        return tuple(
            job_view(found, self._facts_of(found["sha256"], found["reader"]), starting=found["id"] in starting)
            for found in jobs
        )

    def temperature_history(self, printer_id: str) -> tuple[TemperaturePoint, ...]:
        """The printer's temperatures of the last 15 minutes, oldest first, one every 5 s."""
        return tuple(
            TemperaturePoint(from_text(found["at"]), found["tool_c"], found["bed_c"])
            for found in live_rows(self._live, TEMPERATURE_HISTORY_SQL, printer_id)
        )

    def _by_printer(self, sql: str) -> dict[str, dict[str, Any]]:
        return {found["printer_id"]: found for found in live_rows(self._live, sql)}

    def _facts_of(self, sha256: str, reader: str) -> PrintFacts:
        """Facts of the same bytes change with their reader only, and hold images: each is read once."""
        key = (sha256, reader)
        if key not in self._facts:
            if len(self._facts) >= FACTS_KEPT:
                self._facts.pop(next(iter(self._facts)))
            found = rows(self._hub, "SELECT facts FROM print_file WHERE sha256 = ?", sha256)
            self._facts[key] = PrintFacts.from_json(found[0]["facts"])
        return self._facts[key]


def read_camera_image(live_path: Path, printer_id: str) -> CameraImage | None:
    """The newest image of a printer, or None. Opens its own connection: callable on any thread."""
    live = open_live_db(live_path)
    try:
        found = row(live, IMAGE_SQL, printer_id)
    finally:
        live.close()
    return None if found is None else CameraImage(from_text(found["at"]), found["turn"], found["image"])


def _place(job: dict[str, Any]) -> float:
    """In the queue; what does not wait there comes before it."""
    return float(job["place"] or 0.0) if job["job_state"] == JobState.WAITING else -1.0


def _reading(found: dict[str, Any] | None, now: datetime) -> ReadingView | None:
    if found is None:
        return None
    age_s = max(0.0, (now - from_text(found["at"])).total_seconds())
    return ReadingView(found["tool_c"], found["tool_target_c"], found["bed_c"], found["bed_target_c"], age_s)


def _prompt(found: dict[str, Any] | None) -> PromptView | None:
    return None if found is None else PromptView(found["text"], tuple(json.loads(found["choices"])))


def _notice(found: dict[str, Any] | None) -> NoticeView | None:
    return None if found is None else NoticeView(found["text"], from_text(found["at"]))


def _printer(
    found: dict[str, Any],
    job: JobView | None,
    alarms: tuple[Alarm, ...],
    live: dict[str, dict[str, Any] | None],
    now: datetime,
) -> PrinterView:
    progress = live["progress"]
    reason = from_json(found["reason"])
    foreign = reason is not None and reason.code is ReasonCode.FOREIGN_PRINT
    of_this_job = progress is not None and progress["job_id"] == (job.id if job else None)
    known = progress if progress is not None and of_this_job and (job is not None or foreign) else {}
    return PrinterView(
        **{name: found[name] for name in PRINTER_COLUMNS},
        is_public=bool(found["is_public"]),
        limits=PrinterLimits.from_json(found["limits"]),
        state=PrinterState(found["printer_state"]),
        last_state=PrinterState(found["printer_state"]),
        since_at=from_text_or_none(found["since_at"]),
        reason=reason,
        bed_clear=bool(found["bed_clear"]),
        heat_ends_at=_heat_ends_at(from_text_or_none(found["preheated_at"])),
        cooled_itself_at=from_text_or_none(found["cooled_itself_at"]),
        out_of_service=bool(found["out_of_service"]),
        may_run_alone=bool(found["may_run_alone"]),
        clears_itself=bool(found["clears_itself"]),
        job=job,
        reading=_reading(live["reading"], now),
        fraction=known.get("fraction", job.progress if job else None),
        sent_fraction=known.get("sent"),
        layer=known.get("layer"),
        layers=known.get("layers") or (job.facts.layers if job else None),
        z_mm=known.get("z_mm"),
        remaining_s=known.get("remaining_s"),
        done_at=from_text_or_none(known.get("done_at")),
        progress_at=from_text_or_none(known.get("at")),
        foreign_name=(known.get("file_name") or "") if foreign else "",
        prompt=_prompt(live["prompt"]),
        notice=_notice(live["notice"]),
        camera_image_at=from_text(live["camera_image"]["at"]) if live["camera_image"] else None,
        alarms=alarms,
        remaining_by=TimeBasis(known["remaining_by"]) if known.get("remaining_by") else None,
    )


def _heat_ends_at(preheated_at: datetime | None) -> datetime | None:
    return None if preheated_at is None else preheated_at + timedelta(seconds=HEAT_MAX_S)


def _not_known(printer: PrinterView, silence: Silence) -> PrinterView:
    """The printer while the print room is silent: what it reported last stays as such, and nothing is promised."""
    return replace(
        printer,
        state=PrinterState.NOT_KNOWN,
        since_at=silence.since,
        reason=None,
        sent_fraction=None,
        remaining_s=None,
        remaining_by=None,
        done_at=None,
        prompt=None,
        notice=None,
    )
