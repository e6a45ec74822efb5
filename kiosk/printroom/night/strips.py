"""What a printer did in a span of time, from its history and the runs of the print room. Pure functions.

Nothing is shown that is not known: while no print room ran, while a printer had no contact, and where the stored times
contradict each other because the clock was wrong, the strip is UNKNOWN.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from kiosk.hub.clock_trust import TOLERANCE
from kiosk.printers.printer import PrinterState
from kiosk.store.process_runs import GAP, Run

CLOCK_RESET = timedelta(hours=12)
"""A time that is so much earlier than the one stored before comes from a clock that lost its time."""


class Kind(StrEnum):
    """What a segment of a strip shows."""

    PRINTED = "printed"
    PAUSED = "paused"
    IDLE = "idle"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    """The hub did not have this printer then."""


KIND_OF = {
    PrinterState.HEATING: Kind.PRINTED,
    PrinterState.PRINTING: Kind.PRINTED,
    PrinterState.PAUSING: Kind.PRINTED,
    PrinterState.RESUMING: Kind.PRINTED,
    PrinterState.FINISHING: Kind.PRINTED,
    PrinterState.PAUSED: Kind.PAUSED,
    PrinterState.ATTENTION: Kind.PAUSED,
    PrinterState.IDLE: Kind.IDLE,
    PrinterState.AWAITING_CLEAR: Kind.IDLE,
    PrinterState.ERROR: Kind.IDLE,
    PrinterState.OUT_OF_SERVICE: Kind.IDLE,
}
"""All others: UNKNOWN."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row of `printer_history`: from then on the printer was in this state."""

    at: datetime
    printer_state: str
    job_id: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A span of a strip. job_id: the job of this hub that was printed or paused."""

    begin: datetime
    end: datetime
    kind: Kind
    job_id: str | None = None

    @property
    def length(self) -> timedelta:
        return self.end - self.begin


Span = tuple[datetime, datetime]
NOTHING: tuple[Kind, str | None] = (Kind.UNKNOWN, None)
"""What is known before the first record."""


def covered_spans(runs: Iterable[Run], now: datetime, silent_since: datetime | None) -> list[Span]:
    """When a print room worked, oldest first, without overlaps.

    silent_since: when the heartbeats of the present one ended; None: it works.
    """
    ordered = sorted(runs, key=lambda run: (run.started_at, run.seen_at))
    spans = [(run.started_at, min(run.seen_at, now)) for run in ordered]
    if ordered and ordered[-1].ended_at is None:
        last = ordered[-1]
        works_until = now if silent_since is None else min(silent_since, now)
        spans[-1] = (last.started_at, max(spans[-1][1], min(works_until, last.seen_at + GAP)))
    merged: list[Span] = []
    for begin, end in spans:
        if end <= begin:
            continue
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


def strip_of(
    changes: Sequence[Change],
    covered: Sequence[Span],
    begin: datetime,
    until: datetime,
    *,
    there: tuple[datetime | None, datetime | None] = (None, None),
) -> tuple[Segment, ...]:
    """The segments from `begin` to `until`, without a gap or an overlap; none if the span is empty.

    changes: of one printer, in the order in which they were written. covered: see `covered_spans`. there: since when
    and until when the hub had the printer; None: before, and after.
    """
    cuts = sorted({begin, until, *_cuts(changes, covered, there, begin, until)})
    stated = _stated(changes, until)
    moments = [moment for moment, _, _ in stated]
    found: list[Segment] = []
    for one, other in pairwise(cuts):
        place = bisect_right(moments, one) - 1
        segment = _segment(one, other, stated[place][1:] if place >= 0 else NOTHING, covered, there)
        if found and (found[-1].kind, found[-1].job_id) == (segment.kind, segment.job_id):
            found[-1] = replace(found[-1], end=segment.end)
        else:
            found.append(segment)
    return tuple(found)


def _cuts(
    changes: Sequence[Change],
    covered: Sequence[Span],
    there: tuple[datetime | None, datetime | None],
    begin: datetime,
    until: datetime,
) -> list[datetime]:
    moments = [change.at for change in changes] + [moment for span in covered for moment in span]
    return [moment for moment in (*moments, *there) if moment is not None and begin < moment < until]


def _segment(
    begin: datetime,
    end: datetime,
    stated: tuple[Kind, str | None],
    covered: Sequence[Span],
    there: tuple[datetime | None, datetime | None],
) -> Segment:
    """One segment between two neighbouring cuts, in which nothing changes."""
    since, until = there
    if (since is not None and begin < since) or (until is not None and begin >= until):
        return Segment(begin, end, Kind.ABSENT)
    if not any(start <= begin and end <= stop for start, stop in covered):
        return Segment(begin, end, Kind.UNKNOWN)
    kind, job_id = stated
    return Segment(begin, end, kind, job_id if kind in (Kind.PRINTED, Kind.PAUSED) else None)


def _stated(changes: Sequence[Change], until: datetime) -> list[tuple[datetime, Kind, str | None]]:
    """From when on what is known, in order of time; UNKNOWN after a change whose time is in doubt."""
    doubtful = _doubtful(changes, until)
    found: list[tuple[datetime, Kind, str | None]] = []
    for place, change in enumerate(changes):
        if not doubtful[place]:
            found.append((change.at, _kind(change.printer_state), change.job_id))
        elif found:
            found[-1] = (found[-1][0], Kind.UNKNOWN, None)
    return sorted(found, key=lambda one: one[0])


def _doubtful(changes: Sequence[Change], until: datetime) -> list[bool]:
    """For each change whether its time may be wrong.

    It is if it lies in the future, or long before one that was stored earlier; two that contradict each other are both.
    """
    wrong: list[bool] = []
    latest: datetime | None = None
    for change in changes:
        lost = latest is not None and change.at < latest - CLOCK_RESET
        wrong.append(lost or change.at > until + TOLERANCE)
        if not wrong[-1]:
            latest = change.at if latest is None else max(latest, change.at)
    doubtful = list(wrong)
    seen: datetime | None = None  # the latest so far
    for place, change in enumerate(changes):
        if wrong[place]:
            continue
        doubtful[place] |= seen is not None and change.at < seen - TOLERANCE
        seen = change.at if seen is None else max(seen, change.at)
    first: datetime | None = None  # the earliest that follows
    for place in range(len(changes) - 1, -1, -1):
        if wrong[place]:
            continue
        at = changes[place].at
        doubtful[place] |= first is not None and at > first + TOLERANCE
        first = at if first is None else min(first, at)
    return doubtful


def _kind(printer_state: str) -> Kind:
    return KIND_OF.get(PrinterState(printer_state), Kind.UNKNOWN) if printer_state in _STATES else Kind.UNKNOWN


_STATES = {state.value for state in PrinterState}
