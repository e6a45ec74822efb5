"""Which questions and templates the hub uses: those of the program, or its own copies, kept as a setting.

A copy is sent in the office as a file and checked; it goes into the hub pack, and empty means that of the program.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Self

from sqlite_utils import Database

from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.resources import ASSETS
from kiosk.base.toml_config import ConfigError
from kiosk.hub.impact.face_questions import FaceQuestions, parse_face_questions
from kiosk.hub.maturity.questions import QuestionSet, parse_questions
from kiosk.hub.maturity.templates import PlanTemplates, parse_templates
from kiosk.hub.needs.questionnaire import Questionnaire, parse_questionnaire
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import read_setting

LONGEST_FILE = 200_000
"""Of a file, in characters; that of the program has about 20,000."""

READERS: Mapping[str, Callable[[str], object]] = {
    "questions": parse_questions,
    "plan": parse_templates,
    "needs": parse_questionnaire,
    "impact": parse_face_questions,
}
"""By the name of the file; a copy of each is a field of `MaturityContent`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaturityContent(Setting):
    """The hub's own copies of the files, as text; empty: those of the program."""

    subject: ClassVar[str] = "maturity"
    questions: str = ""
    plan: str = ""
    needs: str = ""
    impact: str = ""

    def checked(self) -> Self:
        for field, read in READERS.items():
            content = getattr(self, field)
            if len(content) > LONGEST_FILE:
                raise SettingRefusedError(field, Reason(ReasonCode.TEXT_TOO_LONG, most=LONGEST_FILE))
            try:
                if content:
                    read(content)
            except ConfigError as error:
                raise SettingRefusedError(
                    field, Reason(ReasonCode.CONTENT_REFUSED, raw=clean_text(str(error)))
                ) from error
        return self


def shipped(name: str) -> str:
    """A file of the program, by its name among READERS."""
    return (ASSETS / "maturity" / f"{name}.toml").read_text(encoding="utf-8")


def current_text(db: Database, name: str) -> str:
    """The file that the hub uses."""
    return getattr(read_setting(db, MaturityContent).value, name) or shipped(name)


@lru_cache(maxsize=16)
def questions_in(content: str) -> QuestionSet:
    """The questions of a file that was checked before, read once."""
    return parse_questions(content)


@lru_cache(maxsize=4)
def templates_in(content: str) -> PlanTemplates:
    """The templates of a file that was checked before, read once."""
    return parse_templates(content)


@lru_cache(maxsize=16)
def questionnaire_in(content: str) -> Questionnaire:
    """The questionnaire of a file that was checked before, read once."""
    return parse_questionnaire(content)


@lru_cache(maxsize=16)
def face_questions_in(content: str) -> FaceQuestions:
    """The questions with faces of a file that was checked before, read once."""
    return parse_face_questions(content)


def current_templates(db: Database) -> PlanTemplates:
    return templates_in(current_text(db, "plan"))
