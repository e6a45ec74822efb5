"""What changed from the first to the last assessment, of one organisation and over at least five (I15, I8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from sqlite_utils import Database

from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.counted_rows import standing_ids
from kiosk.hub.figures.period import Period
from kiosk.hub.impact.evaluations import Evaluation, evaluation
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.maturity.assessments import Assessment, assessment, assessments_of
from kiosk.hub.maturity.levels import earlier_tenths, mean
from kiosk.hub.maturity.questions import Area
from kiosk.store.hub_db import rows

FEWEST_ORGANISATIONS = 5
"""Of fewer it could be found out how each of them answered."""


@dataclass(frozen=True, slots=True)
class AreaChange:
    """first, last: in tenths; None: too little was answered, or the area asked something else then."""

    area: Area
    first: int | None
    last: int | None

    @property
    def change(self) -> int | None:
        """In tenths."""
        return None if self.first is None or self.last is None else self.last - self.first


@dataclass(frozen=True, slots=True)
class Impact:
    """Of one organisation: its first and its last finished assessment, and each area of the last one."""

    first: Assessment
    last: Assessment
    areas: tuple[AreaChange, ...]

    @property
    def whole(self) -> int | None:
        """The change of the whole in tenths: the mean over the areas that both have."""
        return _mean([one.change for one in self.areas if one.change is not None])


@dataclass(frozen=True, slots=True)
class AreaImpact:
    """Over organisations. change: the mean in tenths; None: fewer than five have both levels."""

    area: Area
    organisations: int
    change: int | None


@dataclass(frozen=True, slots=True)
class QuestionImpact:
    """Over organisations: how many chose each face; None: fewer than five answered."""

    words: Words
    organisations: int
    faces: Mapping[Face, int] | None


@dataclass(frozen=True, slots=True)
class ImpactOfAll:
    """compared: organisations with a first and a last assessment. evaluated: those with an evaluation.

    areas, questions: empty while there are fewer than five.
    """

    compared: int
    areas: tuple[AreaImpact, ...]
    evaluated: int
    questions: tuple[QuestionImpact, ...]


def impact(db: Database, organisation_id: str) -> Impact | None:
    """None with fewer than two finished assessments."""
    finished = [one for one in assessments_of(db, organisation_id) if one.finished_at is not None]
    return compared(finished[-1], finished[0]) if len(finished) > 1 else None


def compared(first: Assessment, last: Assessment) -> Impact:
    """Of areas that ask the same in both."""
    before = earlier_tenths(last.levels, first.levels)
    areas = tuple(AreaChange(one.area, before.get(one.area.id), one.tenths) for one in last.levels.areas)
    return Impact(first, last, areas)


def impact_of_all(db: Database, period: Period, tz: tzinfo) -> ImpactOfAll:
    """Of organisations whose last assessment, or evaluation, was finished in the period."""
    found = _impacts(db, period, tz)
    asked = _evaluations(db, period, tz)
    return ImpactOfAll(
        compared=len(found),
        areas=_by_area(found) if len(found) >= FEWEST_ORGANISATIONS else (),
        evaluated=len(asked),
        questions=_by_question(asked) if len(asked) >= FEWEST_ORGANISATIONS else (),
    )


def _impacts(db: Database, period: Period, tz: tzinfo) -> list[Impact]:
    stands_for = standing_ids(db)
    ids: dict[str, list[str]] = {}
    sql = "SELECT id, organisation_id FROM assessment WHERE finished_at IS NOT NULL ORDER BY started_at, id"
    for line in rows(db, sql):
        ids.setdefault(stands_for.get(line["organisation_id"], line["organisation_id"]), []).append(line["id"])
    found = []
    for of_one in ids.values():
        if len(of_one) > 1 and (first := assessment(db, of_one[0])) and (last := assessment(db, of_one[-1])):
            assert last.finished_at is not None, "they are finished"
            if period.has(last.finished_at.astimezone(tz).date()):
                found.append(compared(first, last))
    return found


def _evaluations(db: Database, period: Period, tz: tzinfo) -> list[Evaluation]:
    """The last one of each organisation."""
    stands_for, (begin, end) = standing_ids(db), period.moments(tz)
    sql = (
        "SELECT id, organisation_id FROM evaluation WHERE finished_at >= ? AND finished_at < ? ORDER BY finished_at, id"
    )
    last = {
        stands_for.get(line["organisation_id"], line["organisation_id"]): line["id"]
        for line in rows(db, sql, begin, end)
    }
    return [found for one in last.values() if (found := evaluation(db, one)) is not None]


def _by_area(found: Sequence[Impact]) -> tuple[AreaImpact, ...]:
    """Of the areas that were asked last; an area that asks something else in another copy is counted apart."""
    changes: dict[tuple[str, ...], list[int]] = {}
    areas: dict[tuple[str, ...], Area] = {}
    for one in found:
        for area in one.areas:
            key = (area.area.id, *(statement.id for statement in area.area.statement))
            areas[key] = area.area
            changes.setdefault(key, []).extend([] if area.change is None else [area.change])
    return tuple(
        AreaImpact(areas[key], len(known), _mean(known) if len(known) >= FEWEST_ORGANISATIONS else None)
        for key, known in changes.items()
    )


def _by_question(asked: Sequence[Evaluation]) -> tuple[QuestionImpact, ...]:
    words: dict[str, Words] = {}
    faces: dict[str, dict[Face, int]] = {}
    for one in asked:
        for question in one.questions.question:
            words[question.id] = question.words
            counts = faces.setdefault(question.id, dict.fromkeys(Face, 0))
            if question.id in one.faces:
                counts[one.faces[question.id]] += 1
    return tuple(
        QuestionImpact(words[key], answered, counts if answered >= FEWEST_ORGANISATIONS else None)
        for key, counts in faces.items()
        for answered in (sum(counts.values()),)
    )


def _mean(changes: Sequence[int]) -> int | None:
    """Rounded half away from zero, so that as much better and as much worse weigh the same."""
    if not changes:
        return None
    total = sum(changes)
    return mean(total, len(changes)) if total >= 0 else -mean(-total, len(changes))
