"""A project as it is set, with its history; a new one, also from a template of a hub pack (W4, W7, I2, I16)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.hub.projects.indicators import put_indicator
from kiosk.hub.projects.project import Project, add_project, change_project, project
from kiosk.hub.settings.pack.templates import ProjectTemplate, Templates
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows

_LABELS = {
    "code": "Code",
    "name": "Name",
    "fund": "Fund",
    "axis": "Priority axis",
    "objective": "Specific objective",
    "authority": "Authority",
    "start_form_url": "Start form",
    "end_form_url": "End form",
    "planned_from": "Planned first day",
    "planned_until": "Planned last day",
    "real_from": "Real first day",
    "real_until": "Real last day",
    "partner": "Partner",
    "funding": "Funding",
}
_NEW = Project(code="", name="")


@dataclass(frozen=True, slots=True)
class ProjectFormPage:
    """id: empty for a new one. templates: what a new one can be begun with, pairs of key and words."""

    id: str
    name: str
    form: Form
    history: tuple[HistoryRow, ...]
    templates: tuple[tuple[str, str], ...] = ()


def show_new(ask: Ask) -> Answer:
    """template: the key of one to begin with; the code is the project's own."""
    template = _template(ask, ask.query.get("template", ""))
    if template is None:
        return _page(ask, _NEW)
    values = {**values_of(replace(template.as_project(), code="")), "template": template.key}
    return _page(ask, _NEW, Form(values))


def add(ask: Ask) -> Answer:
    """With the indicators of the template that it was begun with."""
    template = _template(ask, ask.form.get("template", ""))
    hub = ask.hub
    try:
        with hub.db.atomic():
            added = add_project(hub.db, hub.clock, ask.staff_id, _typed(Typed(ask.form), _NEW))
            for one in template.indicators if template else ():
                put_indicator(hub.db, hub.clock, ask.staff_id, one.of_project(added.id))
    except ReasonError as error:
        return _page(ask, _NEW, _form(_NEW).refused(ask, error))
    return SeeOther(f"/projects/{added.id}", "added")


def show(ask: Ask) -> Answer:
    found = project(ask.hub.db, ask.path["project_id"])
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    stored = project(ask.hub.db, ask.path["project_id"])
    if stored is None:
        return NotFound()
    try:
        change_project(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(Typed(ask.form), stored))
    except ReasonError as error:
        return _page(ask, stored, _form(stored).refused(ask, error))
    return SeeOther(f"/projects/{stored.id}", "stored")


def _page(ask: Ask, stored: Project, form: Form | None = None) -> Shown:
    t, form = ask.words, form or _form(stored)
    history = history_rows(ask, f"project:{stored.id}", _LABELS, presence="In the list") if stored.id else ()
    offered = () if stored.id else tuple((one.key, f"{one.code} {one.name}") for one in _templates(ask))
    page = ProjectFormPage(stored.id, f"{stored.code} {stored.name}".strip(), form, history, offered)
    return Shown("projects/form.html", page, form.status, t("Change the project") if stored.id else t("Add a project"))


def _templates(ask: Ask) -> tuple[ProjectTemplate, ...]:
    return read_setting(ask.hub.db, Templates).value.projects


def _template(ask: Ask, key: str) -> ProjectTemplate | None:
    return next((one for one in _templates(ask) if one.key == key), None)


def _form(stored: Project) -> Form:
    return Form(values_of(stored), stored.version)


def _typed(typed: Typed, stored: Project) -> Project:
    """Raises SettingRefusedError."""
    return Project(
        code=typed.text("code"),
        name=typed.text("name"),
        fund=typed.text("fund"),
        axis=typed.text("axis"),
        objective=typed.text("objective"),
        authority=typed.text("authority"),
        start_form_url=typed.text("start_form_url"),
        end_form_url=typed.text("end_form_url"),
        planned_from=typed.optional_day("planned_from"),
        planned_until=typed.optional_day("planned_until"),
        real_from=typed.optional_day("real_from"),
        real_until=typed.optional_day("real_until"),
        id=stored.id,
        version=typed.version,
    )
