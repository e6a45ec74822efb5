"""Figures: of the hub for the days that are chosen, and of a project beside its targets (I1, I2, I7, I8).

Whole numbers, for staff; another view shows what may leave the house.
"""

from dataclasses import dataclass

from kiosk.hub.figures.hub_figures import hub_figures
from kiosk.hub.figures.period import is_whole
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.forms import Form
from kiosk.office.lists import Choice
from kiosk.office.pages.figures.chosen import OWN, chosen, days_words, period_choices, view_choices
from kiosk.office.pages.figures.hub_lines import HubLine, hub_lines
from kiosk.office.pages.figures.project_block import ProjectBlock, project_block


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """form: of own days; None where others are chosen; kept: what it sends along. hub: empty if the days can't be.

    project: None without any. referrals: to partners, by partner; empty for none. stays: what is shown may not leave
    the house, as its days are no whole month or year.
    """

    periods: tuple[Choice, ...]
    views: tuple[Choice, ...]
    is_outside: bool
    form: Form | None
    kept: tuple[tuple[str, str], ...]
    days: str
    counted_at: str
    hub: tuple[HubLine, ...]
    project: ProjectBlock | None
    referrals: str
    stays: bool


def show(ask: Ask) -> Answer:
    now, t = chosen(ask), ask.words
    hub: tuple[HubLine, ...] = ()
    block, referrals = None, ""
    if now.period is not None:
        found = hub_figures(ask.hub.db, now.period, ask.now, ask.tz)
        hub = hub_lines(ask, now, now.period, found)
        referrals = ", ".join(f"{one.name} {one.number}" for one in found.referrals)
        block = project_block(ask, now, now.project, now.period) if now.project else None
    page = FiguresPage(
        periods=period_choices(ask, now),
        views=view_choices(ask, now),
        is_outside=now.is_outside,
        form=now.form if now.period_name == OWN else None,
        kept=now.kept("from", "to"),
        days=(days_words(now.period, ask.language) or t("All days")) if now.period else "",
        counted_at=t("counted at {time}", time=ask.clock(ask.now)),
        hub=hub,
        project=block,
        referrals=referrals,
        stays=now.is_outside and now.period is not None and not is_whole(now.period),
    )
    return Shown("figures/dashboard.html", page, title=t("Figures"))
