"""The impact: before and after by area, of one organisation and over at least five (I15, I8)."""

from dataclasses import dataclass

from kiosk.hub.impact.change import FEWEST_ORGANISATIONS, Impact, QuestionImpact, impact, impact_of_all
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.organisations.organisation import Organisation
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice
from kiosk.office.pages.needs.evaluation_page import evaluation_lines
from kiosk.office.pages.needs.mapping_page import MappingLine, lines_of
from kiosk.office.pages.needs.needs_page import HERE, ChoiceRow, QuestionRows, count_rule
from kiosk.office.pages.needs.period import chosen_days
from kiosk.office.rulers import Ruler, level_rule
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.maturity_words import level_words
from kiosk.office.text.needs_words import face_word

PATH = f"{HERE}/impact"


@dataclass(frozen=True, slots=True)
class AreaRow:
    """rule: lit up to the first level, the last one is marked. words: both levels. change: with its sign."""

    name: str
    rule: Ruler
    words: str
    change: str


@dataclass(frozen=True, slots=True)
class NeedsBlock:
    """Needs and impact of an organisation, for its page. whole: the change of the whole; empty while there is none."""

    mappings: tuple[MappingLine, ...]
    evaluations: tuple[MappingLine, ...]
    span: str
    whole: str
    areas: tuple[AreaRow, ...]


@dataclass(frozen=True, slots=True)
class ImpactPage:
    """few: why nothing is shown; empty if something is."""

    years: tuple[Choice, ...]
    compared: str
    areas: tuple[AreaRow, ...]
    few_compared: str
    evaluated: str
    questions: tuple[QuestionRows, ...]
    few_evaluated: str


def needs_block(ask: Ask, found: Organisation) -> NeedsBlock:
    known = impact(ask.hub.db, found.id)
    return NeedsBlock(
        mappings=lines_of(ask, found),
        evaluations=evaluation_lines(ask, found),
        span=_span(ask, known) if known else "",
        whole=change_words(known.whole, ask.language) if known and known.whole is not None else "",
        areas=tuple(
            AreaRow(
                one.area.name.in_language(ask.language),
                Ruler(level_rule(one.first).ticks, level_rule(one.last).now),
                f"{level_words(one.first, ask.language)} → {level_words(one.last, ask.language)}",
                change_words(one.change, ask.language),
            )
            for one in known.areas
        )
        if known
        else (),
    )


def _span(ask: Ask, known: Impact) -> str:
    days = [
        plain_day_with_year(ask.day_of(one.finished_at), ask.language)
        for one in (known.first, known.last)
        if one.finished_at
    ]
    return " – ".join(days)


def show(ask: Ask) -> Answer:
    """Over all organisations."""
    t, days = ask.words, chosen_days(ask, PATH)
    found = impact_of_all(ask.hub.db, days.period, ask.tz)
    few = t("Shown from {n} organisations on: of fewer it could be found out how each of them answered.",
            n=FEWEST_ORGANISATIONS)  # fmt: skip
    page = ImpactPage(
        years=days.choices,
        compared=t.count("{n} organisation~{n} organisations", found.compared) if found.areas else "",
        areas=tuple(
            AreaRow(
                one.area.name.in_language(ask.language),
                level_rule(None),
                t.count("{n} organisation~{n} organisations", one.organisations)
                if one.change is not None
                else t("fewer than 5 answers"),
                change_words(one.change, ask.language),
            )
            for one in found.areas
        ),
        few_compared="" if found.areas else few,
        evaluated=t.count("{n} organisation~{n} organisations", found.evaluated) if found.questions else "",
        questions=tuple(_question(ask, one) for one in found.questions),
        few_evaluated="" if found.questions else few,
    )
    return Shown("needs/impact.html", page, title=t("Impact"))


def _question(ask: Ask, one: QuestionImpact) -> QuestionRows:
    faces = one.faces or {}
    most = max(faces.values(), default=0)
    return QuestionRows(
        one.words.in_language(ask.language),
        tuple(
            ChoiceRow(face_word(face, ask.words), str(faces[face]), count_rule(faces[face], most, 1))
            for face in Face
            if face in faces
        ),
    )


def change_words(tenths: int | None, language: str) -> str:
    """With its sign, such as +0,8; ±0 for none."""
    if tenths is None:
        return "–"
    sign = "+" if tenths > 0 else "\N{MINUS SIGN}" if tenths < 0 else "±"
    return sign + level_words(abs(tenths), language)
