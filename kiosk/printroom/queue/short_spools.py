"""Where in a plan the spool that is loaded will not be enough: somebody changes it in mid-print. Does no I/O."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.printroom.queue.planned import Plan, PlannedPrint, PlanRow

Grams = Mapping[str, float | None]
"""By id; what is None or missing is not known, and not judged."""


def with_short_spools(plan: Plan, left_g: Grams, needed_g: Grams) -> Plan:
    """The same plan; the prints for which too little is left are marked.

    left_g: by printer, on the spool that is loaded. needed_g: by job, what it takes from the one spool of its
    printer, of a job that runs only the rest. After a change of filament, and after a spool that ran out, another one
    is loaded, of which nothing is known.
    """
    return replace(plan, rows=tuple(_row(row, left_g.get(row.printer_id), needed_g) for row in plan.rows))


def _row(row: PlanRow, left_g: float | None, needed_g: Grams) -> PlanRow:
    running = row.running
    if running is not None and not running.lies_on_bed:
        rest_g = needed_g.get(running.job_id)
        running = replace(running, runs_short=_is_short(left_g, rest_g))
        left_g = _left_after(left_g, rest_g)
    prints: list[PlannedPrint] = []
    for one in row.prints:
        left_g = None if one.needs_change else left_g
        one_g = needed_g.get(one.job_id)
        prints.append(replace(one, runs_short=_is_short(left_g, one_g)))
        left_g = _left_after(left_g, one_g)
    return replace(row, running=running, prints=tuple(prints))


def _is_short(left_g: float | None, one_g: float | None) -> bool:
    return left_g is not None and one_g is not None and one_g > left_g


def _left_after(left_g: float | None, one_g: float | None) -> float | None:
    return None if left_g is None or one_g is None or one_g > left_g else left_g - one_g
