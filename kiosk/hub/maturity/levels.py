"""Levels of an assessment: pure rules from answers to levels, changes and next steps (I12).

The level of an area is the mean of its answers, 0 (not yet) to 4 (yes), in tenths, rounded half up. A statement that
does not concern the company, and one that was left out, don't count; with fewer than two that count there is no level.
The level of the whole is the mean of the areas, if at least half of them have one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.hub.maturity.questions import Area, QuestionSet, Stage, Texts, statement_key

FEWEST_ANSWERS = 2
NEXT_STEPS = 3
_UNDER_WAY_TENTHS, _STRONG_TENTHS = 20, 30


class Answer(StrEnum):
    """How far a statement holds, as it is stored."""

    NOT_YET = "not_yet"
    A_LITTLE = "a_little"
    PARTLY = "partly"
    MOSTLY = "mostly"
    YES = "yes"
    NOT_FOR_US = "not_for_us"


POINTS = {Answer.NOT_YET: 0, Answer.A_LITTLE: 1, Answer.PARTLY: 2, Answer.MOSTLY: 3, Answer.YES: 4}
Answers = Mapping[str, Answer]
"""By the key of the statement; one that was left out is not there."""


@dataclass(frozen=True, slots=True)
class AreaLevel:
    """tenths: 0–40; None: too little was answered. answered: of its statements, with those that don't concern it."""

    area: Area
    tenths: int | None
    answered: int

    @property
    def stage(self) -> Stage | None:
        return None if self.tenths is None else stage_of(self.tenths)


@dataclass(frozen=True, slots=True)
class Levels:
    """Of all areas, in their order. tenths: of the whole."""

    areas: tuple[AreaLevel, ...]
    tenths: int | None

    @property
    def stage(self) -> Stage | None:
        return None if self.tenths is None else stage_of(self.tenths)

    def of_area(self, area_id: str) -> AreaLevel | None:
        return next((one for one in self.areas if one.area.id == area_id), None)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What an area needs next."""

    area: Area
    stage: Stage
    step: Texts


def levels(questions: QuestionSet, answers: Answers) -> Levels:
    areas = tuple(_area_level(area, answers) for area in questions.area)
    known = [one.tenths for one in areas if one.tenths is not None]
    return Levels(areas, mean(sum(known), len(known)) if 2 * len(known) >= len(areas) else None)


def stage_of(tenths: int) -> Stage:
    """By the level as it is shown."""
    if tenths < _UNDER_WAY_TENTHS:
        return Stage.STARTING
    return Stage.UNDER_WAY if tenths < _STRONG_TENTHS else Stage.STRONG


def next_steps(found: Levels) -> tuple[NextStep, ...]:
    """The step of the three lowest areas, the lowest first; of equal ones those that are asked first."""
    known = sorted((one for one in found.areas if one.tenths is not None), key=lambda one: one.tenths or 0)
    return tuple(
        NextStep(one.area, stage, one.area.step.of(stage))
        for one in known[:NEXT_STEPS]
        if (stage := one.stage) is not None
    )


def is_comparable(area: Area, other: Area | None) -> bool:
    """Whether levels of both may be compared: they ask the same."""
    return other is not None and [one.id for one in area.statement] == [one.id for one in other.statement]


def earlier_tenths(now: Levels, before: Levels) -> Mapping[str, int]:
    """Earlier levels by area, of those that asked the same and had one."""
    found = {}
    for one in now.areas:
        earlier = before.of_area(one.area.id)
        if earlier is not None and earlier.tenths is not None and is_comparable(one.area, earlier.area):
            found[one.area.id] = earlier.tenths
    return found


def mean(total: int, count: int) -> int:
    """Whole and rounded half up. count: not 0."""
    return (2 * total + count) // (2 * count)


def _area_level(area: Area, answers: Answers) -> AreaLevel:
    given = [answers[found] for one in area.statement if (found := statement_key(area, one)) in answers]
    points = [POINTS[one] for one in given if one in POINTS]
    tenths = mean(10 * sum(points), len(points)) if len(points) >= FEWEST_ANSWERS else None
    return AreaLevel(area, tenths, len(given))
