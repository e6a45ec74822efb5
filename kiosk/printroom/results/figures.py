"""How often prints fail, by printer and by reason: of those that staff have judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.base.clock import to_text
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_SQL = """
SELECT printer_id, result, failed_because, count(*) AS n FROM job
WHERE judged_at >= ? AND printer_id IS NOT NULL GROUP BY printer_id, result, failed_because
"""


@dataclass(frozen=True, slots=True)
class ResultFigures:
    """Numbers of judged prints."""

    by_result: Mapping[Result, int] = field(default_factory=dict)
    by_reason: Mapping[FailedBecause, int] = field(default_factory=dict)

    @property
    def judged(self) -> int:
        return sum(self.by_result.values())

    @property
    def failed(self) -> int:
        return self.by_result.get(Result.FAILED, 0)

    @property
    def failure_rate(self) -> float | None:
        """0–1; None while nothing was judged."""
        return self.failed / self.judged if self.judged else None


def result_figures(db: "Database", since: datetime) -> dict[str, ResultFigures]:
    """The figures of each printer of which a print was judged since then, by its id."""
    results: dict[str, dict[Result, int]] = {}
    reasons: dict[str, dict[FailedBecause, int]] = {}
    for found in rows(db, _SQL, to_text(since)):
        printer_id, result, n = found["printer_id"], Result(found["result"]), int(found["n"])
        counts = results.setdefault(printer_id, {})
        counts[result] = counts.get(result, 0) + n
        if found["failed_because"]:
            reasons.setdefault(printer_id, {})[FailedBecause(found["failed_because"])] = n
    return {one: ResultFigures(counts, _most_first(reasons.get(one, {}))) for one, counts in results.items()}


def all_printers(figures: Mapping[str, ResultFigures]) -> ResultFigures:
    """The figures of all printers together."""
    results: dict[Result, int] = {}
    reasons: dict[FailedBecause, int] = {}
    for one in figures.values():
        for result, n in one.by_result.items():
            results[result] = results.get(result, 0) + n
        for reason, n in one.by_reason.items():
            reasons[reason] = reasons.get(reason, 0) + n
    return ResultFigures(results, _most_first(reasons))


def _most_first(reasons: Mapping[FailedBecause, int]) -> dict[FailedBecause, int]:
    return dict(sorted(reasons.items(), key=lambda one: (-one[1], one[0])))
