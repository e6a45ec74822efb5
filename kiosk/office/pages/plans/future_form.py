"""The future map as a page that is written in: a row for each theme, a field for each time (I14, W7)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.future_map import (
    LINE_MAX,
    MOST_LINES,
    YEARS,
    Cell,
    FutureMap,
    future_map,
    lines_of,
    put_future_map,
)
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.maturity.found import home_of, named_organisation


@dataclass(frozen=True, slots=True)
class FieldShown:
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """question: empty for a theme that the hub has no more."""

    name: str
    question: str
    fields: tuple[FieldShown, ...]


@dataclass(frozen=True, slots=True)
class FuturePage:
    here: str
    organisation: str
    form: Form
    columns: tuple[str, ...]
    rows: tuple[ThemeRow, ...]
    hint: str
    is_empty: bool


def show(ask: Ask) -> Answer:
    found = named_organisation(ask)
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    found, typed = named_organisation(ask), Typed(ask.form)
    if found is None:
        return NotFound()
    stored = _stored(ask, found)
    rows = tuple(
        replace(one, cells=tuple(Cell(lines_of(typed.text(f"{one.theme}.{years}"))) for years in YEARS))
        for one in stored.rows
    )
    try:
        wanted = replace(stored, rows=rows, version=typed.version)
        put_future_map(ask.hub.db, ask.hub.clock, ask.by, wanted)
    except ReasonError as error:
        return _page(ask, found, _form(stored).refused(ask, error))
    return SeeOther(f"{home_of(ask, found.id)}/plan", "stored")


def column_words(ask: Ask) -> tuple[str, ...]:
    """The times of the columns, each with its year."""
    t, now = ask.words, ask.today.year
    later = (t.count("In {n} year~In {n} years", years) + f", {now + years}" for years in YEARS[1:])
    return (t("Now"), *later)


def _stored(ask: Ask, found: Organisation) -> FutureMap:
    return future_map(ask.hub.db, found.id, current_templates(ask.hub.db).theme)


def _form(stored: FutureMap) -> Form:
    values = {
        f"{one.theme}.{years}": "\n".join(cell.lines)
        for one in stored.rows
        for years, cell in zip(YEARS, one.cells, strict=True)
    }
    return Form(values, stored.version)


def _page(ask: Ask, found: Organisation, form: Form | None = None) -> Shown:
    t, stored = ask.words, _stored(ask, found)
    form, columns = form or _form(stored), column_words(ask)
    questions = {one.id: one.question.in_language(ask.language) for one in current_templates(ask.hub.db).theme}
    page = FuturePage(
        here=home_of(ask, found.id),
        organisation=found.name,
        form=form,
        columns=columns,
        rows=tuple(
            ThemeRow(
                name=one.name.in_language(ask.language),
                question=questions.get(one.theme, ""),
                fields=tuple(
                    FieldShown(f"{one.theme}.{years}", words) for years, words in zip(YEARS, columns, strict=True)
                ),
            )
            for one in stored.rows
        ),
        hint=t(
            "At most {lines} thoughts in a field, one a line, {most} characters each.", lines=MOST_LINES, most=LINE_MAX
        ),
        is_empty=stored.is_empty,
    )
    return Shown("plans/future.html", page, form.status, t("Future map"))
