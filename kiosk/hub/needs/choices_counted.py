"""How many organisations answered a question of the questionnaire in which way, over a period (I11)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from sqlite_utils import Database

from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.counted_rows import standing_ids
from kiosk.hub.figures.period import Period
from kiosk.hub.maturity.content import current_text, questionnaire_in
from kiosk.store.hub_db import rows


@dataclass(frozen=True, slots=True)
class CountedQuestion:
    """choices: in their order, with how many organisations chose each."""

    words: Words
    choices: tuple[tuple[Words, int], ...]


def last_mappings(db: Database, period: Period, tz: tzinfo) -> Mapping[str, str]:
    """The last questionnaire that each organisation finished in the period, by the record that stands for it."""
    stands_for, (begin, end) = standing_ids(db), period.moments(tz)
    found = rows(
        db,
        "SELECT id, organisation_id FROM needs_mapping WHERE finished_at >= ? AND finished_at < ?"
        " ORDER BY finished_at, id",
        begin,
        end,
    )
    return {stands_for.get(line["organisation_id"], line["organisation_id"]): line["id"] for line in found}


def counted_choices(db: Database, period: Period, tz: tzinfo) -> tuple[CountedQuestion, ...]:
    """Of the questions with choices that the hub asks now; answers to others are not counted here."""
    counted = set(last_mappings(db, period, tz).values())
    given = Counter(
        (line["question"], line["answer"])
        for line in rows(db, "SELECT mapping_id, question, answer FROM needs_answer")
        if line["mapping_id"] in counted
    )
    return tuple(
        CountedQuestion(question.words, tuple((one.words, given[question.id, one.id]) for one in question.choice))
        for question in questionnaire_in(current_text(db, "needs")).question
        if question.choice
    )
