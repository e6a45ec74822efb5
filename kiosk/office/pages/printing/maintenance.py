"""The maintenance of a printer: hours and metres, services that are due, its nozzle, faults, and how often it fails."""

from dataclasses import dataclass

from kiosk.base.clock import to_text
from kiosk.base.errors import ReasonError
from kiosk.base.formats import NO_BREAK, number_words
from kiosk.hub.equipment.service_tasks import NewService
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import ON, Form, Typed
from kiosk.office.pages.printers import printer_view
from kiosk.office.pages.printing.prints import FIGURES_FOR, failing_words
from kiosk.office.text.day_words import day_with_year, moment_with_year
from kiosk.office.text.printer_words import failed_word
from kiosk.office.text.state_words import symptom_word
from kiosk.printroom.maintenance.counters import BEGINNING, Count, count_since, present_nozzle
from kiosk.printroom.maintenance.services import (
    Service,
    add_service,
    change_nozzle,
    do_service,
    done_services,
    remove_service,
    services_of,
)
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.results.figures import ResultFigures, result_figures

_NEW = Form({"every_hours": "", "every_days": ""})


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """when: how much is left, or by how much it is late. last: when it was done."""

    id: str
    name: str
    when: str
    last: str
    is_due: bool
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoneRow:
    at: str
    words: str
    who: str


@dataclass(frozen=True, slots=True)
class MaintenancePage:
    """counts: pairs of words and values. failing: how often prints failed, empty while none was judged."""

    slug: str
    name: str
    colour: str
    counts: tuple[tuple[str, str], ...]
    nozzle: str
    services: tuple[ServiceRow, ...]
    done: tuple[DoneRow, ...]
    failing: str
    reasons: tuple[tuple[str, int], ...]
    faults: tuple[str, ...]
    form: Form
    may_change: bool


def show(ask: Ask) -> Answer:
    view = printer_view(ask)
    return NotFound() if view is None else _page(ask, view, _NEW)


def add(ask: Ask) -> Answer:
    view, typed = printer_view(ask), Typed(ask.form)
    if view is None:
        return NotFound()
    try:
        wanted = NewService(
            name=typed.text("name"),
            every_hours=typed.optional_whole("every_hours"),
            every_days=typed.optional_whole("every_days"),
            steps=tuple(line.strip() for line in ask.form.get("steps", "").splitlines() if line.strip()),
        )
        add_service(ask.hub.db, ask.hub.clock, ask.staff_id, view.id, wanted)
    except ReasonError as error:
        return _page(ask, view, _NEW.refused(ask, error))
    return SeeOther(_here(view), "added")


def do(ask: Ask) -> Answer:
    """All steps of a service were done."""
    view = printer_view(ask)
    if view is None:
        return NotFound()
    ticked = sum(value == ON for name, value in ask.form.items() if name.startswith("step."))
    try:
        note = ask.form.get("note", "")
        do_service(ask.hub.db, ask.hub.clock, ask.staff_id, ask.path["task_id"], ticked, note)
    except ReasonError as error:
        return _page(ask, view, Form({}, above=ask.words.reason(error.reason)))
    return SeeOther(_here(view), "service_done")


def remove(ask: Ask) -> Answer:
    view = printer_view(ask)
    if view is None:
        return NotFound()
    remove_service(ask.hub.db, ask.hub.clock, ask.staff_id, ask.path["task_id"])
    return SeeOther(_here(view), "removed")


def nozzle(ask: Ask) -> Answer:
    """A new nozzle is in."""
    view, typed = printer_view(ask), Typed(ask.form)
    if view is None:
        return NotFound()
    try:
        size_mm, note = typed.number("nozzle_mm"), ask.form.get("note", "")
        change_nozzle(ask.hub.db, ask.hub.clock, ask.staff_id, view.id, size_mm, note)
    except ReasonError as error:
        return _page(ask, view, _NEW.refused(ask, error))
    return SeeOther(_here(view), "nozzle_changed")


def _here(view: PrinterView) -> str:
    return f"/printers/{view.slug}/maintenance"


def _page(ask: Ask, view: PrinterView, form: Form) -> Shown:
    t, db = ask.words, ask.hub.db
    figures = result_figures(db, ask.now - FIGURES_FOR).get(view.id, ResultFigures())
    page = MaintenancePage(
        slug=view.slug,
        name=view.name,
        colour=view.colour,
        counts=_counts(ask, view),
        nozzle=_nozzle(ask, view),
        services=tuple(_row(ask, one) for one in services_of(db, view.id, ask.now)),
        done=tuple(
            DoneRow(
                moment_with_year(one.at, ask.tz, ask.language),
                ": ".join(part for part in (one.name, one.note) if part),
                one.staff_name or "",
            )
            for one in done_services(db, view.id)
        ),
        failing=failing_words(ask, figures),
        reasons=tuple((failed_word(because, t), n) for because, n in figures.by_reason.items()),
        faults=tuple(
            f"{symptom_word(one.symptom, t)}, {day_with_year(ask.day_of(one.reported_at), ask.language)}"
            for one in ask.hub.faults.open_of(view.id)
        ),
        form=form,
        may_change=ask.allows(Role.OPERATOR),
    )
    return Shown("printing/maintenance.html", page, form.status, t("Maintenance of {name}", name=view.name))


def _counts(ask: Ask, view: PrinterView) -> tuple[tuple[str, str], ...]:
    t, db = ask.words, ask.hub.db
    found = [(t("In all"), _amount(ask, count_since(db, view.id, BEGINNING, ask.now)))]
    present = present_nozzle(db, view.id)
    if present is not None:
        count = count_since(db, view.id, to_text(present.at), ask.now)
        found.append((t("With this nozzle"), _amount(ask, count)))
    return tuple(found)


def _amount(ask: Ask, count: Count) -> str:
    """Metres only where some are known: filament is counted since the print desk came."""
    hours = f"{number_words(round(count.hours), 0, ask.language)}{NO_BREAK}h"
    metres = f"{number_words(round(count.metres), 0, ask.language)}{NO_BREAK}m"
    return f"{hours}, {metres}" if count.metres >= 1 else hours


def _nozzle(ask: Ask, view: PrinterView) -> str:
    """The size against which files are checked, and when it was changed to that, if it was recorded."""
    present = present_nozzle(ask.hub.db, view.id)
    size = f"{number_words(view.nozzle_mm, 2, ask.language)}{NO_BREAK}mm"
    if present is None:
        return f"{size}. " + ask.words("No change is recorded.")
    since = moment_with_year(present.at, ask.tz, ask.language)
    return ", ".join(part for part in (size, since, present.staff_name, present.note) if part)


def _row(ask: Ask, one: Service) -> ServiceRow:
    t = ask.words
    day = day_with_year(ask.day_of(one.since), ask.language)
    return ServiceRow(
        id=one.id,
        name=one.name,
        when=", ".join(_when(ask, one)),
        last=t("done {day}", day=day) if one.was_done else t("not done since {day}", day=day),
        is_due=one.is_due,
        steps=one.steps,
    )


def _when(ask: Ask, one: Service) -> list[str]:
    """What is late; else when it is due."""
    t, parts = ask.words, []
    if one.hours_left is not None and (one.hours_left <= 0 or not one.is_due):
        hours = number_words(abs(round(one.hours_left)), 0, ask.language)
        parts.append(t("{n} h late", n=hours) if one.hours_left <= 0 else t("in {n} h of printing", n=hours))
    if one.days_left is not None and (one.days_left <= 0 or not one.is_due):
        days = number_words(abs(round(one.days_left)), 0, ask.language)
        parts.append(t("{n} days late", n=days) if one.days_left <= 0 else t("in {n} days", n=days))
    return parts
