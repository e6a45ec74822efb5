"""The report of a night: what each printer did, the jobs, the alarms, and what waits for a person (N8)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.hub.alarms import HEAT_CAUSES, Alarm
from kiosk.printroom.alarms.told import Told
from kiosk.printroom.night.strips import Kind, Segment
from kiosk.printroom.night.waiting import Hand, Waiting

PARTLY_UNKNOWN = timedelta(hours=1)
"""With more unknown time than this a printer is not said to have been cold."""


class JobResult(StrEnum):
    """How far a job of the night is known to have come, the worst first."""

    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Amount:
    """Grams of filament and seconds of printing. at_least: there was more, and nobody knows how much."""

    grams: float = 0.0
    grams_at_least: bool = False
    time_s: float = 0.0
    time_at_least: bool = False

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            self.grams + other.grams,
            self.grams_at_least or other.grams_at_least,
            self.time_s + other.time_s,
            self.time_at_least or other.time_at_least,
        )


@dataclass(frozen=True, slots=True)
class NightJob:
    """One job that was printed in the night, as a whole. file_name: for staff on the hub's own screens only (N5).

    result: as staff judged it, else as it ended. was_stopped: it came to a bad end on its machine.
    """

    id: str
    file_name: str
    result: JobResult
    ended_at: datetime | None
    amount: Amount
    was_stopped: bool = False


@dataclass(frozen=True, slots=True)
class NightPrinter:
    """One printer of the hub. segments: from the beginning of the night until now, without gaps."""

    id: str
    name: str
    colour: str
    printer_state: str
    segments: tuple[Segment, ...]
    jobs: tuple[NightJob, ...]
    """Oldest first."""
    was_hot: bool = False
    """Heat was among its alarms."""

    @property
    def amount(self) -> Amount:
        return sum((job.amount for job in self.jobs), Amount())

    @property
    def unknown_time(self) -> timedelta:
        return sum((one.length for one in self.segments if one.kind is Kind.UNKNOWN), timedelta())

    @property
    def is_unknown_now(self) -> bool:
        return bool(self.segments) and self.segments[-1].kind is Kind.UNKNOWN

    @property
    def printed_nothing(self) -> bool:
        """Whether it is known that it printed nothing."""
        worked = any(one.kind in (Kind.PRINTED, Kind.PAUSED) for one in self.segments)
        return not (self.jobs or worked or self.is_unknown_now or self.unknown_time > PARTLY_UNKNOWN)

    @property
    def was_cold(self) -> bool:
        """Whether it is known that it was not heated: the print room looks out for heat without a job."""
        return self.printed_nothing and not self.was_hot

    def stops_at(self, segment: Segment) -> bool:
        """Whether a job came to a bad end where this segment ends."""
        place = self.segments.index(segment)
        then = self.segments[place + 1] if place + 1 < len(self.segments) else None
        if segment.job_id is None or then is None or then.kind is not Kind.IDLE:
            return False
        return any(job.id == segment.job_id and job.was_stopped for job in self.jobs)


BAD_ENDS = frozenset({JobResult.FAILED, JobResult.CANCELLED})


@dataclass(frozen=True, slots=True)
class NightAlarm:
    """An alarm of the night. number: by time, from 1. told: who was sent a message, in order."""

    number: int
    alarm: Alarm
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class NightReport:
    """The night from closing until now."""

    begin: datetime
    until: datetime
    printers: tuple[NightPrinter, ...]
    alarms: tuple[NightAlarm, ...]
    waiting: tuple[Waiting, ...]
    """What waits for a hand, the most urgent first."""
    silent: tuple[tuple[datetime, datetime], ...] = ()
    """When no print room ran."""

    @property
    def amount(self) -> Amount:
        return sum((printer.amount for printer in self.printers), Amount())

    @property
    def jobs(self) -> tuple[NightJob, ...]:
        return tuple(job for printer in self.printers for job in printer.jobs)

    def with_alarms(self, others: Sequence[Alarm]) -> "NightReport":
        """The same with other alarms among its own, which were raised before it and wait to be told."""
        known = {one.alarm.id for one in self.alarms}
        alarms = [*self.alarms, *(NightAlarm(0, alarm) for alarm in others if alarm.id not in known)]
        ordered = sorted(alarms, key=lambda one: (one.alarm.raised_at, one.alarm.id))
        return replace(self, alarms=tuple(replace(one, number=place) for place, one in enumerate(ordered, start=1)))

    def tells_something(self, by: datetime | None = None) -> bool:
        """Whether anybody must know of it: new alarms, jobs that ended, beds to clear. by: what happened until then."""
        at = by or self.until
        return (
            any(self.begin <= one.alarm.raised_at <= at for one in self.alarms)
            or any(job.ended_at is not None and job.ended_at <= at for job in self.jobs)
            or any(one.since is None or one.since <= at for one in self.waiting if one.hand is not Hand.DO_SERVICE)
        )


def is_hot(alarms: Sequence[Alarm], printer_id: str) -> bool:
    """Whether one of the alarms is about the heat of this printer."""
    return any(alarm.printer_id == printer_id and alarm.cause in HEAT_CAUSES for alarm in alarms)
