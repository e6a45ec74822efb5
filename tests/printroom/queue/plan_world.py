"""For the tests of the plan: printers, jobs and hours in hours from the time of the plan."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.queue.planned import Plan, PlannedPrint, RunningPrint
from kiosk.printroom.queue.planner import PlannedPrinter, QueuedJob, make_plan

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
"""The hub has just opened."""
CLEARING = timedelta(minutes=10)
TOO_BIG = Reason(ReasonCode.TOO_BIG, axis="x", over_mm=12)


def at(hours: float) -> datetime:
    return NOW + timedelta(hours=hours)


def days(count: int = 28, first: float = 0.0, length: float = 7.0) -> tuple[tuple[datetime, datetime], ...]:
    """Open each day for so many hours."""
    return tuple((at(first + 24 * day), at(first + 24 * day + length)) for day in range(count))


def printer(name: str, **more: object) -> PlannedPrinter:
    return PlannedPrinter(**{"id": name, "material": "PLA", "colour": "red", **more})


def prints_until(hours: float | None, *, is_over: bool = False) -> RunningPrint:
    ends_at = None if hours is None else at(hours)
    return RunningPrint(job_id="runs", name="runs", started_at=at(-1), ends_at=ends_at, lies_on_bed=is_over)


def job(name: str, hours: float, **more: object) -> QueuedJob:
    return QueuedJob(**{"job_id": name, "number": 1, "name": name, "length_s": hours * 3600, **more})


def due(hours: float) -> dict[str, object]:
    return {"due_at": at(hours), "due_day": date(2026, 11, 18)}


def plan(
    printers: Sequence[PlannedPrinter],
    jobs: Sequence[QueuedJob],
    spans: Sequence[tuple[datetime, datetime]] | None = None,
) -> Plan:
    return make_plan(NOW, printers, jobs, days() if spans is None else spans, CLEARING)


def shown(made: Plan) -> Mapping[str, tuple[str, float, float]]:
    """By job: printer, start and end in hours, rounded to minutes."""
    return {
        one.job_id: (one.printer_id, *(_hours(when) for when in (one.starts_at, one.ends_at))) for one in all_of(made)
    }


def all_of(made: Plan) -> list[PlannedPrint]:
    return [one for row in made.rows for one in row.prints]


def _hours(when: datetime) -> float:
    return round((when - NOW) / timedelta(hours=1), 2)
