"""All projects, the one that began last first (I2)."""

from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.hub.projects.project import Project, all_projects
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.text.day_words import plain_day_with_year


@dataclass(frozen=True, slots=True)
class ProjectRow:
    id: str
    code: str
    name: str
    fund: str
    period: str
    state: str


@dataclass(frozen=True, slots=True)
class ProjectsPage:
    projects: tuple[ProjectRow, ...]
    may_set: bool


def show(ask: Ask) -> Answer:
    found = tuple(_row(ask, one) for one in all_projects(ask.hub.db))
    return Shown("projects/list.html", ProjectsPage(found, ask.allows(Role.ADMIN)), title=ask.words("Projects"))


def period_words(ask: Ask, one: Project) -> str:
    """From when to when; empty if neither is known."""
    first, last = (plain_day_with_year(day, ask.language) if day else "" for day in (one.first_day, one.last_day))
    return f"{first}–{last}" if first or last else ""


def _row(ask: Ask, one: Project) -> ProjectRow:
    t = ask.words
    if one.is_running(ask.today):
        state = t("running")
    else:
        state = t("ended") if one.last_day is not None and one.last_day < ask.today else t("has not begun")
    return ProjectRow(one.id, one.code, one.name, one.fund, period_words(ask, one), state)
