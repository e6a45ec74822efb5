"""The questions of an assessment, read from a file that a hub may change: areas, statements, next steps.

The file is `assets/maturity/questions.toml`, or the hub's own copy of it (see `content`).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.base.plain_text import clean_text
from kiosk.base.toml_config import key, matching, parse_toml, tables, text
from kiosk.hub.equipment.details import Words

LONGEST_TEXT = 110
"""Of a statement, in characters: two lines of the kiosk's question in its largest letters."""
NAME_MAX = 24
STEP_MAX = 90
FEWEST_AREAS, MOST_AREAS = 3, 12
"""Fewer make no map, more have no place on its circle."""
FEWEST_STATEMENTS, MOST_STATEMENTS = 2, 8
ID = matching(r"[a-z0-9]+(-[a-z0-9]+)*", 'a short name of small letters, digits and hyphens, such as "two-steps"')


class Stage(StrEnum):
    """How far an area is: below 2, from 2, from 3 of 4."""

    STARTING = "starting"
    UNDER_WAY = "under_way"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in three languages, as the file holds it."""

    fi: str = key(text(longest=LONGEST_TEXT))
    sv: str = key(text(longest=LONGEST_TEXT))
    en: str = key(text(longest=LONGEST_TEXT))

    def __post_init__(self) -> None:
        check_visible(self.words)

    @property
    def words(self) -> Words:
        return Words(self.fi, self.sv, self.en)

    def in_language(self, language: str) -> str:
        return self.words.in_language(language)


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that holds for a company not yet, a little, partly, mostly or wholly."""

    id: str = key(ID)
    fi: str = key(text(longest=LONGEST_TEXT))
    sv: str = key(text(longest=LONGEST_TEXT))
    en: str = key(text(longest=LONGEST_TEXT))

    def __post_init__(self) -> None:
        check_visible(Words(self.fi, self.sv, self.en))

    def in_language(self, language: str) -> str:
        return Words(self.fi, self.sv, self.en).in_language(language)


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do next in an area, by how far it is."""

    starting: Texts
    under_way: Texts
    strong: Texts

    def __post_init__(self) -> None:
        for stage in Stage:
            check_length(f"step.{stage}", self.of(stage).words, STEP_MAX)

    def of(self, stage: Stage) -> Texts:
        return {Stage.STARTING: self.starting, Stage.UNDER_WAY: self.under_way, Stage.STRONG: self.strong}[stage]


@dataclass(frozen=True, slots=True)
class Area:
    name: Texts
    step: Steps
    id: str = key(ID)
    statement: tuple[Statement, ...] = tables(Statement)

    def __post_init__(self) -> None:
        check_length("name", self.name.words, NAME_MAX)
        if not FEWEST_STATEMENTS <= len(self.statement) <= MOST_STATEMENTS:
            raise ValueError(f"{self.id} needs {FEWEST_STATEMENTS} to {MOST_STATEMENTS} statements.")


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """All questions, in the order in which they are asked."""

    area: tuple[Area, ...] = tables(Area)

    def __post_init__(self) -> None:
        if not FEWEST_AREAS <= len(self.area) <= MOST_AREAS:
            raise ValueError(f"The file needs {FEWEST_AREAS} to {MOST_AREAS} areas, [[area]].")
        check_once(one.id for one in self.area)
        for area in self.area:
            check_once((one.id for one in area.statement), f"{area.id}: ")

    @property
    def by_id(self) -> Mapping[str, Area]:
        return {one.id: one for one in self.area}

    @property
    def keys(self) -> tuple[str, ...]:
        """Of all statements, as their answers are stored."""
        return tuple(statement_key(area, one) for area in self.area for one in area.statement)


def statement_key(area: Area, statement: Statement) -> str:
    """By which its answer is stored."""
    return f"{area.id}.{statement.id}"


def parse_questions(content: str) -> QuestionSet:
    """The questions in the text of a file. Raises ConfigError with the line and what is expected there."""
    return parse_toml(content, QuestionSet, "questions.toml")


def check_visible(words: Words) -> None:
    """Raise ValueError for a text with what no screen shows: a file may come from elsewhere, in a hub pack."""
    for language, one in words._asdict().items():
        if clean_text(one) != one:
            raise ValueError(f"{language} may have visible characters and single spaces only.")


def check_length(name: str, words: Words, most: int) -> None:
    """Raise ValueError if a text is too long in a language."""
    for language, one in words._asdict().items():
        if len(one) > most:
            raise ValueError(f"{name}.{language} may have {most} characters, not {len(one)}.")


def check_once(ids: Iterable[str], where: str = "") -> None:
    """Raise ValueError if an id is there twice."""
    for name, count in Counter(ids).items():
        if count > 1:
            raise ValueError(f"{where}the id {name} is there {count} times.")
