"""How far the plan's starts, as they were when a request was approved, were from when its prints really began."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from tests.week.week import Week

MIN = 60.0


@dataclass(frozen=True, slots=True)
class PlanError:
    """In minutes. late: how much later the usual one began, negative if earlier. Of `count` prints."""

    of: str
    count: int
    off: float
    late: float
    nine_in_ten: float

    def __str__(self) -> str:
        return (
            f"{self.of}: {self.count} prints, median error {self.off:.0f} min"
            f" (usually {self.late:+.0f} min), nine in ten within {self.nine_in_ten:.0f} min"
        )


def plan_errors(week: Week) -> Iterator[PlanError]:
    """Of all printers, and of each kind by which it is connected. Without what waited for a permission when told."""
    began = {run.job_id: run for machine in week.world.machines.values() for run in machine.meter.runs if run.job_id}
    kinds = {model.slug: model.connection for model in week.world.models}
    late: list[tuple[str, float]] = []
    for told in week.book.told:
        run = began.get(told.job_id)
        if run is not None and told.is_certain:
            told_s = (told.starts_at - week.clock.true_time(0)).total_seconds()
            late.append((kinds[run.slug], (run.began_s - told_s) / MIN))
    yield _error("all", [error for _, error in late])
    for kind in sorted(set(kinds.values())):
        yield _error(kind, [error for its_kind, error in late if its_kind == kind])


def _error(of: str, late: Sequence[float]) -> PlanError:
    if not late:
        return PlanError(of, 0, 0.0, 0.0, 0.0)
    off = sorted(map(abs, late))
    most = quantiles(off, n=10)[-1] if len(off) > 1 else off[0]
    return PlanError(of, len(late), median(off), median(late), most)
