"""What a plan is made from, read from a file that a hub may change: measures to begin with, themes of the future.

The file is `assets/maturity/plan.toml`, or the hub's own copy of it (see `content`).
"""

from dataclasses import dataclass

from kiosk.base.toml_config import key, matching, one_of, parse_toml, tables, whole
from kiosk.hub.maturity.questions import ID, Texts, check_length, check_once
from kiosk.hub.plans.cost import CostClass

TITLE_MAX = 60
FIRST_STEP_MAX = 80
THEME_MAX = 24
MOST_WEEKS = 260
MOST_MEASURES = 200
FEWEST_THEMES, MOST_THEMES = 1, 8


@dataclass(frozen=True, slots=True)
class MeasureTemplate:
    """A measure to begin with. area: an id of the questions; empty: of none. weeks: how long it takes about."""

    title: Texts
    first: Texts
    area: str = key(matching(r"[a-z0-9-]*", "the id of an area, or empty"))
    weeks: int = key(whole(1, MOST_WEEKS))
    cost: str = key(one_of(*CostClass))

    def __post_init__(self) -> None:
        check_length("title", self.title.words, TITLE_MAX)
        check_length("first", self.first.words, FIRST_STEP_MAX)


@dataclass(frozen=True, slots=True)
class Theme:
    """A row of the future map. question: what belongs there."""

    name: Texts
    question: Texts
    id: str = key(ID)

    def __post_init__(self) -> None:
        check_length("name", self.name.words, THEME_MAX)


@dataclass(frozen=True, slots=True)
class PlanTemplates:
    measure: tuple[MeasureTemplate, ...] = tables(MeasureTemplate)
    theme: tuple[Theme, ...] = tables(Theme)

    def __post_init__(self) -> None:
        if len(self.measure) > MOST_MEASURES:
            raise ValueError(f"The file may have {MOST_MEASURES} measures, [[measure]].")
        if not FEWEST_THEMES <= len(self.theme) <= MOST_THEMES:
            raise ValueError(f"The file needs {FEWEST_THEMES} to {MOST_THEMES} themes, [[theme]].")
        check_once(one.id for one in self.theme)


def parse_templates(content: str) -> PlanTemplates:
    """The templates in the text of a file. Raises ConfigError with the line and what is expected there."""
    return parse_toml(content, PlanTemplates, "plan.toml")
