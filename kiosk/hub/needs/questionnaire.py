"""The questionnaire of organisations, read from a file that a hub may change (I11).

The file is `assets/maturity/needs.toml`, or the hub's own copy of it (see `kiosk.hub.maturity.content`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.base.toml_config import key, one_of, parse_toml, tables, text
from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import WishKind
from kiosk.hub.maturity.questions import ID, LONGEST_TEXT, check_length, check_once, check_visible

CHOICE_MAX = 40
FEWEST_QUESTIONS, MOST_QUESTIONS = 1, 30
FEWEST_CHOICES, MOST_CHOICES = 2, 20


class QuestionKind(StrEnum):
    """TOPICS, EQUIPMENT: answered by wishes of visitors, and counted beside their votes."""

    TEXT = "text"
    ONE = "one"
    MANY = "many"
    TOPICS = "topics"
    EQUIPMENT = "equipment"


_WITH_CHOICES = (QuestionKind.ONE, QuestionKind.MANY)
_BY_WISHES = {QuestionKind.TOPICS: WishKind.TOPIC, QuestionKind.EQUIPMENT: WishKind.EQUIPMENT}


@dataclass(frozen=True, slots=True)
class QuestionChoice:
    id: str = key(ID)
    fi: str = key(text(longest=CHOICE_MAX))
    sv: str = key(text(longest=CHOICE_MAX))
    en: str = key(text(longest=CHOICE_MAX))

    def __post_init__(self) -> None:
        check_visible(self.words)

    @property
    def words(self) -> Words:
        return Words(self.fi, self.sv, self.en)


@dataclass(frozen=True, slots=True)
class Question:
    id: str = key(ID)
    kind: str = key(one_of(*QuestionKind))
    fi: str = key(text(longest=LONGEST_TEXT))
    sv: str = key(text(longest=LONGEST_TEXT))
    en: str = key(text(longest=LONGEST_TEXT))
    choice: tuple[QuestionChoice, ...] = tables(QuestionChoice)

    def __post_init__(self) -> None:
        check_visible(self.words)
        check_length(self.id, self.words, LONGEST_TEXT)
        check_once((one.id for one in self.choice), f"{self.id}: ")
        if self.kind not in _WITH_CHOICES and self.choice:
            raise ValueError(f'{self.id} is answered without choices; its kind is "{self.kind}".')
        if self.kind in _WITH_CHOICES and not FEWEST_CHOICES <= len(self.choice) <= MOST_CHOICES:
            raise ValueError(f"{self.id} needs {FEWEST_CHOICES} to {MOST_CHOICES} choices, [[question.choice]].")

    @property
    def words(self) -> Words:
        return Words(self.fi, self.sv, self.en)

    @property
    def wish_kind(self) -> WishKind | None:
        """Which wishes answer it; None if it is answered otherwise."""
        return _BY_WISHES.get(QuestionKind(self.kind))

    @property
    def choices(self) -> Mapping[str, QuestionChoice]:
        return {one.id: one for one in self.choice}


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All questions, in the order in which they are asked."""

    question: tuple[Question, ...] = tables(Question)

    def __post_init__(self) -> None:
        if not FEWEST_QUESTIONS <= len(self.question) <= MOST_QUESTIONS:
            raise ValueError(f"The file needs {FEWEST_QUESTIONS} to {MOST_QUESTIONS} questions, [[question]].")
        check_once(one.id for one in self.question)

    @property
    def by_id(self) -> Mapping[str, Question]:
        return {one.id: one for one in self.question}


def parse_questionnaire(content: str) -> Questionnaire:
    """The questions in the text of a file. Raises ConfigError with the line and what is expected there."""
    return parse_toml(content, Questionnaire, "needs.toml")
