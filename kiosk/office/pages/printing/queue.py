"""The queue: its plan on a rule of time, its order, and what is done with one job that waits (W4, W8)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.base.reason import Reason
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.current import read_settings
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.lists import DOWN, UP, Choice
from kiosk.office.pages.printers import LONGEST_NAME, plain_name, silence_words
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.pages.printing.queue_plan import PlanShown, plan_shown
from kiosk.office.pages.printing.tabs import QUEUE, print_tabs
from kiosk.office.text.day_words import day_words, moment_words
from kiosk.printroom.orders import NotInQueueError
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.queue.planned import Plan, PlannedPrint
from kiosk.printroom.queue.reading import read_plan
from kiosk.printroom.queue.wishes import MOST_COPIES


@dataclass(frozen=True, slots=True)
class QueueRow:
    """fits: where it can be printed, or why nowhere. printers: for which it is; the first choice is any.

    waits: for a permission to run while the hub is closed.
    """

    id: str
    number: int
    name: str
    filament: str
    length: str
    fits: str
    starts: str
    notes: tuple[str, ...]
    printers: tuple[Choice, ...]
    copies: int
    due: str
    is_held: bool
    waits: bool
    may_run_alone: bool
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class QueuePage:
    """silent: that nothing is known and nothing promised; empty: the print room works. refused: why an act was."""

    tabs: tuple[Choice, ...]
    plan: PlanShown
    rows: tuple[QueueRow, ...]
    tally: str
    plan_tally: str
    silent: str
    refused: str
    most_copies: int = MOST_COPIES


def show(ask: Ask) -> Answer:
    return _page(ask)


def act(ask: Ask) -> Answer:
    """One of the acts below, about the job that the address names."""
    acts: Mapping[str, Callable[[Ask, QueueOrder, str], None]] = {
        UP: _move,
        DOWN: _move,
        "hold": lambda ask, order, job_id: order.hold(job_id, ask.staff_id),
        "release": lambda ask, order, job_id: order.release(job_id, ask.staff_id),
        "permit": lambda ask, order, job_id: order.permit_alone(job_id, ask.staff_id, permitted=True),
        "forbid": lambda ask, order, job_id: order.permit_alone(job_id, ask.staff_id, permitted=False),
        "printer": lambda ask, order, job_id: order.send_to(job_id, ask.form.get("printer") or None, ask.staff_id),
        "copies": lambda ask, order, job_id: order.set_copies(job_id, Typed(ask.form).whole("copies"), ask.staff_id),
        "due": _set_due,
        "remove": lambda ask, order, job_id: ask.hub.orders.remove_from_queue(job_id, ask.staff_id),
    }
    wanted, job_id = acts.get(ask.form.get("to", "")), ask.path["job_id"]
    if wanted is None:
        return NotFound()
    try:
        wanted(ask, QueueOrder(ask.hub.db, ask.hub.clock), job_id)
    except NotInQueueError:
        return SeeOther(QUEUE, "queue_left")
    except ChangedMeanwhileError:
        return SeeOther(QUEUE, "queue_changed")
    except SettingRefusedError as error:
        return _page(ask, error.reason)
    return SeeOther(f"{QUEUE}#{job_id}" if ask.form.get("to") in (UP, DOWN) else QUEUE)


def _move(ask: Ask, order: QueueOrder, job_id: str) -> None:
    """Before the one above it, or behind the one below it, as they are now."""
    ids = list(_plan(ask).order)
    if job_id not in ids:
        order.move(job_id, None, ask.staff_id)  # raises NotInQueueError
        return
    at = ids.index(job_id)
    if ask.form["to"] == UP and at > 0:
        order.move(job_id, ids[at - 1], ask.staff_id)
    elif ask.form["to"] == DOWN and at + 1 < len(ids):
        order.move(job_id, ids[at + 2] if at + 2 < len(ids) else None, ask.staff_id)


def _set_due(ask: Ask, order: QueueOrder, job_id: str) -> None:
    typed = Typed(ask.form)
    order.set_due(job_id, typed.day("due") if typed.text("due") else None, ask.staff_id)


def _plan(ask: Ask) -> Plan:
    hub = ask.hub
    return read_plan(hub.db, hub.overview, read_settings(hub.db), ask.now)


def _page(ask: Ask, refused: Reason | None = None) -> Shown:
    t, overview = ask.words, ask.hub.overview
    printers = {view.id: view for view in overview.printers()}
    plan = _plan(ask)
    waiting = {job.id: job for job in overview.open_jobs() if job.queued}
    jobs = [waiting[job_id] for job_id in plan.order if job_id in waiting]
    running = sum(row.running is not None and not row.running.lies_on_bed for row in plan.rows)
    silent = silence_words(ask)
    length_s = sum(job.facts.estimate_s or 0.0 for job in jobs)
    drawn = plan_shown(ask, plan, printers, is_silent=bool(silent))
    counted = t("{printing} printing, {waiting} queued", printing=running, waiting=len(jobs))
    return Shown(
        "printing/queue.html",
        QueuePage(
            tabs=print_tabs(ask, QUEUE),
            plan=drawn,
            rows=tuple(
                _row(ask, job, plan, printers, is_first=job is jobs[0], is_last=job is jobs[-1], is_silent=bool(silent))
                for job in jobs
            ),
            tally=t("from the first to the last, about {time}", time=duration_words(length_s)) if jobs else "",
            plan_tally=", ".join((drawn.span, counted)) if not silent else drawn.span,
            silent=silent,
            refused=t.reason(refused),
        ),
        status=409 if refused else 200,
        title=t("Queue and plan"),
    )


def _row(
    ask: Ask,
    job: JobView,
    plan: Plan,
    printers: Mapping[str, PrinterView],
    *,
    is_first: bool,
    is_last: bool,
    is_silent: bool,
) -> QueueRow:
    t, planned = ask.words, plan.planned(job.id)
    weight = grams(ask, job.facts.filament_g) if job.facts.filament_g else ""
    material = filament(job.material or job.facts.material or "", job.colour)
    anything = Choice("", t("any that fits"), job.wanted_printer_id is None)
    return QueueRow(
        id=job.id,
        number=job.number or 0,
        name=_name(job),
        filament=", ".join(part for part in (material, weight) if part),
        length=duration_words(job.facts.estimate_s) if job.facts.estimate_s else "",
        fits=_fits(ask, job, plan, printers, planned),
        starts="" if is_silent or planned is None else _when(ask, planned),
        notes=_notes(ask, job, planned),
        printers=(
            anything,
            *(Choice(one.id, one.name, one.id == job.wanted_printer_id) for one in printers.values()),
        ),
        copies=job.copies,
        due=job.due_day.isoformat() if job.due_day else "",
        is_held=job.held,
        waits=planned is not None and planned.waits_for_permission,
        may_run_alone=job.may_run_alone,
        is_first=is_first,
        is_last=is_last,
    )


def _name(job: JobView) -> str:
    name = plain_name(job.file_name)
    return f"{name} {job.copy}/{job.copies}"[: LONGEST_NAME + 6] if job.copies > 1 else name


def _fits(ask: Ask, job: JobView, plan: Plan, printers: Mapping[str, PrinterView], planned: PlannedPrint | None) -> str:
    """The printer of the plan and the others that could do it; else why none can."""
    if planned is None:
        missing = next((one for one in plan.not_placed if one.job_id == job.id), None)
        return ask.words.reason(missing.why[0][1]) if missing is not None and missing.why else ""
    unfit = {printer_id for printer_id, _ in planned.why_not}
    others = [view.name for view in printers.values() if view.id not in unfit and view.id != planned.printer_id]
    first = printers[planned.printer_id].name if planned.printer_id in printers else ""
    return ", ".join([first, *others])


def _when(ask: Ask, planned: PlannedPrint) -> str:
    """When it starts, about."""
    if (ask.day_of(planned.starts_at) - ask.today).days:
        return moment_words(planned.starts_at, ask.tz, ask.language)
    return f"{ask.words('today')} {ask.clock(planned.starts_at)}"


def _notes(ask: Ask, job: JobView, planned: PlannedPrint | None) -> tuple[str, ...]:
    """What is to be known of it before it starts."""
    t = ask.words
    notes = [t("held")] if job.held else []
    if planned is not None and planned.needs_change:
        notes.append(t("filament must be changed first"))
    if planned is not None and planned.waits_for_permission:
        notes.append(t("waits for a permission"))
    if job.may_run_alone:
        notes.append(t("may run while closed"))
    if planned is not None and planned.late:
        notes.append(t("later than wished"))
    if job.due_day is not None:
        notes.append(t("by {day}", day=day_words(job.due_day, ask.language)))
    return tuple(notes)
