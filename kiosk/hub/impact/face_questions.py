"""The questions at the end, each answered by one of four faces, read from a file that a hub may change (I15).

The file is `assets/maturity/impact.toml`, or the hub's own copy of it (see `kiosk.hub.maturity.content`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.base.toml_config import key, parse_toml, tables, text
from kiosk.hub.equipment.details import Words
from kiosk.hub.maturity.questions import ID, LONGEST_TEXT, check_once, check_visible

FEWEST_QUESTIONS, MOST_QUESTIONS = 1, 8


@dataclass(frozen=True, slots=True)
class FaceQuestion:
    id: str = key(ID)
    fi: str = key(text(longest=LONGEST_TEXT))
    sv: str = key(text(longest=LONGEST_TEXT))
    en: str = key(text(longest=LONGEST_TEXT))

    def __post_init__(self) -> None:
        check_visible(self.words)

    @property
    def words(self) -> Words:
        return Words(self.fi, self.sv, self.en)


@dataclass(frozen=True, slots=True)
class FaceQuestions:
    """All of them, in the order in which they are asked."""

    question: tuple[FaceQuestion, ...] = tables(FaceQuestion)

    def __post_init__(self) -> None:
        if not FEWEST_QUESTIONS <= len(self.question) <= MOST_QUESTIONS:
            raise ValueError(f"The file needs {FEWEST_QUESTIONS} to {MOST_QUESTIONS} questions, [[question]].")
        check_once(one.id for one in self.question)

    @property
    def by_id(self) -> Mapping[str, FaceQuestion]:
        return {one.id: one for one in self.question}


def parse_face_questions(content: str) -> FaceQuestions:
    """The questions in the text of a file. Raises ConfigError with the line and what is expected there."""
    return parse_toml(content, FaceQuestions, "impact.toml")
