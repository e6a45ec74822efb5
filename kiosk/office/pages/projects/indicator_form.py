"""An indicator as it is set, with its history; a new one (W4, W7, I2)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.formats import number_words
from kiosk.hub.equipment.details import Words
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.projects.indicators import Counts, Indicator, indicator, put_indicator, remove_indicator
from kiosk.hub.projects.project import project
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, Worded, history_rows
from kiosk.office.text.organisation_words import COUNTS, SIZES

_LABELS = {
    "name_fi": "Name",
    "unit_fi": "Unit",
    "counts": "What is counted",
    "size_class": "Size",
    "target_hundredths": "Target",
    "women_target_hundredths": "Women of the target",
    "from_day": "From",
    "until_day": "Until",
}
_EMPTY = Words("", "", "")


@dataclass(frozen=True, slots=True)
class IndicatorFormPage:
    """id: empty for a new one."""

    id: str
    project_id: str
    project: str
    form: Form
    counts: tuple[tuple[str, str], ...]
    sizes: tuple[tuple[str, str], ...]
    history: tuple[HistoryRow, ...]


def show_new(ask: Ask) -> Answer:
    return _page(ask, _new(ask))


def add(ask: Ask) -> Answer:
    return _stored(ask, _new(ask), "added")


def show(ask: Ask) -> Answer:
    found = indicator(ask.hub.db, ask.path["indicator_id"])
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    found = indicator(ask.hub.db, ask.path["indicator_id"])
    return NotFound() if found is None else _stored(ask, found, "stored")


def remove(ask: Ask) -> Answer:
    found = indicator(ask.hub.db, ask.path["indicator_id"])
    if found is None:
        return NotFound()
    try:
        remove_indicator(ask.hub.db, ask.hub.clock, ask.staff_id, found.id, Typed(ask.form).version)
    except ReasonError as error:
        return _page(ask, found, _form(found).refused(ask, error))
    return SeeOther(f"/projects/{found.project_id}", "removed")


def _new(ask: Ask) -> Indicator:
    return Indicator(project_id=ask.path["project_id"], name=_EMPTY, unit=_EMPTY, counts=Counts.ORGANISATIONS)


def _stored(ask: Ask, before: Indicator, done: str) -> Answer:
    try:
        put_indicator(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(Typed(ask.form), before))
    except ReasonError as error:
        return _page(ask, before, _form(before).refused(ask, error))
    return SeeOther(f"/projects/{before.project_id}", done)


def _page(ask: Ask, found: Indicator, form: Form | None = None) -> Answer:
    t, form, of = ask.words, form or _form(found), project(ask.hub.db, found.project_id)
    if of is None:
        return NotFound()
    page = IndicatorFormPage(
        id=found.id,
        project_id=of.id,
        project=of.name,
        form=form,
        counts=tuple((one.value, t(words)) for one, words in COUNTS.items()),
        sizes=(("", t("all sizes")), *((one.value, t(words)) for one, words in SIZES.items())),
        history=history_rows(ask, f"indicator:{found.id}", _LABELS, worded=_worded(ask), presence="In the list")
        if found.id
        else (),
    )
    title = t("Change the indicator") if found.id else t("Add an indicator")
    return Shown("projects/indicator_form.html", page, form.status, title)


def _worded(ask: Ask) -> Worded:
    t = ask.words

    def amount(value: int | None) -> str:
        return t("none") if value is None else number_words(value / 100, 2, ask.language)

    return {
        "counts": lambda value: t(COUNTS[Counts(value)]) if value else "",
        "size_class": lambda value: t(SIZES[SizeClass(value)]) if value else t("all sizes"),
        "target_hundredths": amount,
        "women_target_hundredths": amount,
    }


def _form(found: Indicator) -> Form:
    targets = {"target": found.target_hundredths, "women_target": found.women_target_hundredths}
    amounts = {name: "" if value is None else f"{value / 100:g}" for name, value in targets.items()}
    return Form({**values_of(found), **amounts}, found.version)


def _typed(typed: Typed, before: Indicator) -> Indicator:
    """Raises SettingRefusedError."""
    counts, size = typed.text("counts"), typed.text("size_class")
    return Indicator(
        project_id=before.project_id,
        name=typed.texts("name"),
        unit=typed.texts("unit"),
        counts=Counts(counts) if counts in set(Counts) else before.counts,
        size_class=SizeClass(size) if size in set(SizeClass) else None,
        target_hundredths=_hundredths(typed, "target"),
        women_target_hundredths=_hundredths(typed, "women_target"),
        from_day=typed.optional_day("from_day"),
        until_day=typed.optional_day("until_day"),
        id=before.id,
        version=typed.version,
    )


def _hundredths(typed: Typed, name: str) -> int | None:
    return round(typed.number(name) * 100) if typed.text(name) else None
