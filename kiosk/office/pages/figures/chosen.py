"""What is looked at on the page of the figures: which days, which project, inside the house or as it leaves it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.events.session import check_day
from kiosk.hub.figures.period import Period, month_before, month_of, year_of
from kiosk.hub.projects.project import Project, all_projects
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Ask
from kiosk.office.forms import Form, Typed
from kiosk.office.lists import Choice, ListQuery
from kiosk.office.text.day_words import plain_day_with_year

HERE = "/figures"
FILTERS = ("period", "project", "from", "to", "view", "open")
LAST_MONTH, YEAR, PROJECT, OWN = "last", "year", "project", "own"
"""Periods in the address; empty: this month."""
OUTSIDE = "outside"
"""The view of what leaves the house."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """projects: all that there are. project: None without any. period: None: its days can't be. form: of own days."""

    query: ListQuery
    projects: tuple[Project, ...]
    project: Project | None
    period_name: str
    period: Period | None
    form: Form
    is_outside: bool

    @property
    def open(self) -> str:
        """The key of the figure whose rows are shown; empty for none."""
        return self.query.value("open")

    def address(self, **changed: str) -> str:
        """The same with other values; rows are closed unless `open` is named."""
        return self.query.address(**({"open": ""} | changed))

    def kept(self, *without: str) -> tuple[tuple[str, str], ...]:
        """What a form sends along, but for its own fields."""
        fields = {name: self.query.value(name) for name in FILTERS if name != "open"} | {"period": self.period_name}
        return tuple((name, value) for name, value in fields.items() if value and name not in without)


def chosen(ask: Ask) -> Chosen:
    """Of the address; what it does not say, or says wrong, is this month and the project that runs."""
    query, projects = ListQuery(ask, HERE, FILTERS), all_projects(ask.hub.db)
    running = next((one for one in projects if one.is_running(ask.today)), next(iter(projects), None))
    project = next((one for one in projects if one.id == query.value("project")), running)
    name = query.value("period")
    if name not in (LAST_MONTH, YEAR, OWN) and (name != PROJECT or project is None):
        name = ""
    form = Form({"from": query.value("from"), "to": query.value("to")})
    period: Period | None = month_of(ask.today)
    if name == OWN:
        period, form = _own_days(ask, form)
    elif name == LAST_MONTH:
        period = month_before(ask.today)
    elif name == YEAR:
        period = year_of(ask.today)
    elif name == PROJECT and project is not None:
        period = Period(project.first_day, project.last_day)
    return Chosen(query, projects, project, name, period, form, query.value("view") == OUTSIDE)


def period_choices(ask: Ask, now: Chosen) -> tuple[Choice, ...]:
    t = ask.words
    names = {"": t("This month"), LAST_MONTH: t("Last month"), YEAR: t("This year"), OWN: t("Own days")}
    if now.project is not None:
        names[PROJECT] = t("Time of {project}", project=now.project.code)
    return tuple(Choice(now.address(period=name), words, name == now.period_name) for name, words in names.items())


def view_choices(ask: Ask, now: Chosen) -> tuple[Choice, ...]:
    names = {"": ask.words("Inside the house"), OUTSIDE: ask.words("As it leaves the house")}
    chosen_view = OUTSIDE if now.is_outside else ""
    return tuple(Choice(now.address(view=name), words, name == chosen_view) for name, words in names.items())


def days_words(period: Period, language: str) -> str:
    """From when to when; empty if neither is a bound."""
    first, last = (plain_day_with_year(day, language) if day else "" for day in (period.first, period.last))
    return f"{first}–{last}" if first or last else ""


def _own_days(ask: Ask, form: Form) -> tuple[Period | None, Form]:
    """Days that were typed; without one there is no bound. None and why if they can't be."""
    try:
        days = _checked(form.values)
    except SettingRefusedError as error:
        return None, Form(form.values, errors={error.field or "from": ask.words.reason(error.reason)})
    return days, form


def _checked(values: Mapping[str, str]) -> Period:
    typed = Typed(values)
    first, last = typed.optional_day("from"), typed.optional_day("to")
    for name, day in (("from", first), ("to", last)):
        if day is not None:
            try:
                check_day(day)
            except ReasonError as error:
                raise SettingRefusedError(name, error.reason) from error
    if first is not None and last is not None and last < first:
        raise SettingRefusedError("to", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    return Period(first, last)
