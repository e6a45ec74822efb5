"""One print request: what is asked, which printers take it, approved as asked or changed, or declined (W4, W7)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.base.errors import ReasonError
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.added_printers import MATERIALS
from kiosk.hub.spools.spool import materials
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.loaded import filament
from kiosk.office.pages.printing.print_requests import shown_state, size_of, wished_words
from kiosk.office.pages.printing.tabs import REQUESTS
from kiosk.office.text.day_words import moment_with_year, plain_day
from kiosk.office.text.request_words import declined_word
from kiosk.printroom.matching.finding import Level
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.requests.deciding import Approval, RequestDecisions
from kiosk.printroom.requests.request import PrintRequest, facts_of, request_by_id
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.printroom.start_checks import reason_of

ANY = ""
"""The printer that is chosen where any will do."""


@dataclass(frozen=True, slots=True)
class PrinterFit:
    """mark: fits, with permission, or not. why: empty where it fits."""

    slug: str
    name: str
    colour: str
    mark: str
    word: str
    why: str


@dataclass(frozen=True, slots=True)
class OneRequest:
    """outline: an SVG path on a grid of 100. job_id: of the first copy; empty without one. changed: in words."""

    id: str
    number: int
    name: str
    outline: str
    asked: tuple[tuple[str, str], ...]
    fits: tuple[PrinterFit, ...]
    is_open: bool
    word: str
    mark: str
    why: str
    changed: tuple[tuple[str, str], ...]
    job_id: str
    form: Form
    materials: tuple[tuple[str, str], ...]
    printers: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, str], ...]


def show(ask: Ask) -> Answer:
    found = request_by_id(ask.hub.db, ask.path["request_id"])
    return NotFound() if found is None else _page(ask, found, _form(found))


def approve(ask: Ask) -> Answer:
    """As it stands in the form."""
    found, typed = request_by_id(ask.hub.db, ask.path["request_id"]), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        _decisions(ask).approve(found.id, typed.version, ask.staff_id, _typed(ask, typed))
    except ReasonError as error:
        return _page(ask, found, _form(found).refused(ask, error))
    return SeeOther(REQUESTS, "request_approved")


def decline(ask: Ask) -> Answer:
    found, typed = request_by_id(ask.hub.db, ask.path["request_id"]), Typed(ask.form)
    because = typed.text("because")
    if found is None or because not in set(DeclinedBecause):
        return NotFound()
    try:
        _decisions(ask).decline(found.id, typed.version, ask.staff_id, DeclinedBecause(because))
    except ReasonError as error:
        return _page(ask, found, _form(found).refused(ask, error))
    return SeeOther(REQUESTS, "request_declined")


def _decisions(ask: Ask) -> RequestDecisions:
    return RequestDecisions(ask.hub.db, ask.hub.clock, ask.hub.files_dir)


def _typed(ask: Ask, typed: Typed) -> Approval:
    """Raises SettingRefusedError."""
    slug = typed.text("printer")
    printer_id = next((one.id for one in ask.hub.overview.printers() if one.slug == slug), slug or None)
    return Approval(
        material=typed.text("material"),
        colour=typed.text("colour"),
        copies=typed.whole("copies"),
        printer_id=printer_id,
        due_day=typed.day("due_day") if typed.text("due_day") else None,
    )


def _form(request: PrintRequest) -> Form:
    values = {
        "material": request.material,
        "colour": request.colour,
        "copies": str(request.copies),
        "printer": ANY,
        "due_day": request.wished_day.isoformat() if request.wished_day else "",
    }
    return Form(values, request.version)


def _page(ask: Ask, request: PrintRequest, form: Form) -> Shown:
    t, db = ask.words, ask.hub.db
    jobs = list(db.query("SELECT id FROM job WHERE request_id = ? ORDER BY copy", [request.id]))
    word, mark = shown_state(ask, request)
    page = OneRequest(
        id=request.id,
        number=request.number,
        name=plain_name(request.file_name),
        outline=facts_of(db, request.sha256).outline,
        asked=tuple(_asked(ask, request)),
        fits=printer_fits(ask, facts_of(db, request.sha256)),
        is_open=request.request_state is RequestState.OPEN,
        word=word,
        mark=mark,
        why=declined_word(request.declined_because, t) if request.declined_because else "",
        changed=tuple(_changed(ask, request)),
        job_id=jobs[0]["id"] if jobs else "",
        form=form,
        materials=tuple((one, one) for one in dict.fromkeys((request.material, *MATERIALS, *materials(db)))),
        printers=((ANY, t("any that fits")), *((one.slug, one.name) for one in ask.hub.overview.printers())),
        reasons=tuple((one.value, declined_word(one, t)) for one in DeclinedBecause),
    )
    return Shown("printing/print_request.html", page, form.status, t("Request {n}", n=request.number))


def _asked(ask: Ask, request: PrintRequest) -> Iterator[tuple[str, str]]:
    t = ask.words
    yield t("Filament"), filament(request.material, request.colour)
    if size := size_of(ask, request):
        yield t("Estimated"), size
    yield t("Wished for"), wished_words(ask, request)
    yield t("Handed in"), moment_with_year(request.at, ask.tz, ask.language)
    if request.decided_at is not None:
        yield t("Decided"), moment_with_year(request.decided_at, ask.tz, ask.language)


def _changed(ask: Ask, request: PrintRequest) -> Iterator[tuple[str, str]]:
    """What staff decided otherwise."""
    labels = {"material": "Material", "colour": "Colour", "copies": "Copies", "day": "Planned for"}
    for name, english in labels.items():
        if name in request.changed:
            value = request.changed[name]
            day = name == "day" and value
            words = plain_day(date.fromisoformat(value), ask.language) if day else str(value or "–")
            yield ask.words(english), words


def printer_fits(ask: Ask, facts: PrintFacts) -> tuple[PrinterFit, ...]:
    """Each printer with what stops it first; a wrong filament is changed for a print, so it is only told."""
    return tuple(_fit(ask, facts, printer) for printer in ask.hub.overview.printers())


def _fit(ask: Ask, facts: PrintFacts, printer: PrinterView) -> PrinterFit:
    findings = limit_findings(facts, printer)
    blocking = [one for one in findings if one.level is Level.STOP]
    blocking += [one for one in findings if one.level is Level.OVERRIDE]
    why = ask.words.reason(reason_of(blocking[0])) if blocking else ""
    if not blocking:
        mark, word = "free", ask.words("fits")
    elif blocking[0].level is Level.STOP:
        mark, word = "out_of_order", ask.words("does not fit")
    else:
        mark, word = "in_use", ask.words("with permission")
    return PrinterFit(printer.slug, printer.name, printer.colour, mark, word, why)
