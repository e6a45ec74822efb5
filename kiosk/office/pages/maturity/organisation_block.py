"""Digital map and plan of an organisation, in short, for its page (I12, I13)."""

from dataclasses import dataclass

from kiosk.hub.maturity.assessments import Assessment, assessments_of
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.measures import MeasureState, measures
from kiosk.hub.plans.vision import vision
from kiosk.office.asking import Ask
from kiosk.office.pages.maturity.found import address_of
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.maturity_words import level_words, stage_words


@dataclass(frozen=True, slots=True)
class MapLine:
    address: str
    day: str
    words: str


@dataclass(frozen=True, slots=True)
class GrowthBlock:
    """maps: the newest first. open_map: the address of one that is being answered; empty for none."""

    maps: tuple[MapLine, ...]
    open_map: str
    sentence: str
    plan: str


def growth_block(ask: Ask, found: Organisation) -> GrowthBlock:
    t, known = ask.words, assessments_of(ask.hub.db, found.id)
    plan = measures(ask.hub.db, found.id)
    done = sum(one.measure_state is MeasureState.DONE for one in plan)
    late = sum(one.late_days(ask.today) > 0 for one in plan)
    words = [t("{done} of {count} measures ready", done=done, count=len(plan))] if plan else []
    words += [t("{n} late", n=late)] if late else []
    return GrowthBlock(
        maps=tuple(_line(ask, found, one) for one in known),
        open_map=next((address_of(ask, found.id, one.id) for one in known if one.finished_at is None), ""),
        sentence=vision(ask.hub.db, found.id).sentence,
        plan=", ".join(words),
    )


def _line(ask: Ask, found: Organisation, one: Assessment) -> MapLine:
    t = ask.words
    day = plain_day_with_year(ask.day_of(one.finished_at or one.started_at), ask.language)
    answered, count = len(one.answers), len(one.questions.keys)
    words = t("{answered} of {count} statements answered", answered=answered, count=count)
    if one.finished_at is not None:
        level = level_words(one.levels.tenths, ask.language)
        words = t("Level {level} of 4: {stage}", level=level, stage=stage_words(one.levels.stage, t))
    return MapLine(address_of(ask, found.id, one.id), day, words)
