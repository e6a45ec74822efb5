"""The queue as a list, and as the places to which the chosen job can go: the same two taps as on the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.queue.planned import Place, Plan
from kiosk.screens.desk.queue_words import QueueWords, job_title
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import NO_BREAK, duration_words


@dataclass(frozen=True, slots=True)
class QueueRow:
    """kind: job, place (orange), or cannot (a reading). lead: the number of a job, or when a place starts."""

    key: str
    kind: str
    lead: str
    words: str
    detail: str
    colour: str


def place_key(place: Place) -> str:
    return f"{place.printer_id} {place.before_job_id or ''}"


def job_rows(
    jobs: Iterable[JobView], plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords
) -> list[QueueRow]:
    """In the order of the queue, each with its place in the plan, or why it has none."""
    return [_job_row(job, plan, printers, words) for job in jobs]


def place_rows(
    places: Sequence[Place], plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords
) -> list[QueueRow]:
    """First where it can go, printer by printer, then where it can't."""
    able = [place for place in places if place.starts_at is not None and place.printer_id in printers]
    unable = [place for place in places if place.starts_at is None and place.printer_id in printers]
    rows = []
    for place in able:
        before = plan.planned(place.before_job_id) if place.before_job_id else None
        where = translate("QueueList", "last") if before is None else _before(before.name)
        clock = words.clock(place.starts_at) if place.starts_at else ""
        printer = printers[place.printer_id]
        rows.append(QueueRow(place_key(place), "place", clock, printer.name, where, printer.colour))
    for place in unable:
        printer = printers[place.printer_id]
        why = words.why(place.why_not) if place.why_not else ""
        rows.append(QueueRow(place_key(place), "cannot", "", printer.name, why, printer.colour))
    return rows


def _before(name: str) -> str:
    return translate("QueueList", "before %1").replace("%1", name)


def _job_row(job: JobView, plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords) -> QueueRow:
    planned = plan.planned(job.id)
    printer = printers.get(planned.printer_id) if planned else None
    if job.held:
        where = translate("QueueList", "held")
    elif planned is not None and printer is not None:
        where = f"{printer.name} {words.span(planned.starts_at, planned.ends_at)}"
    else:
        missing = next((one for one in plan.not_placed if one.job_id == job.id), None)
        where = words.why(missing.why[0][1]) if missing and missing.why else ""
    length = duration_words(job.facts.estimate_s).replace(" ", NO_BREAK) if job.facts.estimate_s else ""
    special = words.special(planned) if planned else ""
    due = words.due(job.due_day, late=planned is not None and planned.late)
    detail = ", ".join(part for part in (where, special, due, length) if part)
    return QueueRow(job.id, "job", str(job.number or ""), job_title(job), detail, printer.colour if printer else "")
