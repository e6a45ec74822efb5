"""The questions of the program and of a hub, and what answers come to (I12)."""

from collections.abc import Mapping
from random import Random

import pytest

from kiosk.base.toml_config import ConfigError
from kiosk.hub.maturity.content import questions_in, shipped, templates_in
from kiosk.hub.maturity.levels import POINTS, Answer, earlier_tenths, levels, next_steps
from kiosk.hub.maturity.questions import Area, Stage, parse_questions, statement_key
from kiosk.hub.maturity.templates import parse_templates

QUESTIONS = questions_in(shipped("questions"))


def answered(area: Area, *answers: Answer | None) -> Mapping[str, Answer]:
    pairs = zip(area.statement, answers, strict=False)
    return {statement_key(area, statement): answer for statement, answer in pairs if answer is not None}


def test_the_program_brings_eight_areas_of_four_statements_and_measures_for_each() -> None:
    """I12, I13, I14: in three languages, each text once a language."""
    templates = templates_in(shipped("plan"))
    assert [len(area.statement) for area in QUESTIONS.area] == [4] * 8
    assert {one.area for one in templates.measure} == {area.id for area in QUESTIONS.area} | {""}
    assert [theme.id for theme in templates.theme] == ["market", "customers", "offering", "capabilities", "technology"]
    for language in ("fi", "sv", "en"):
        texts = [one.in_language(language) for area in QUESTIONS.area for one in area.statement]
        texts += [area.step.of(stage).in_language(language) for area in QUESTIONS.area for stage in Stage]
        texts += [one.title.in_language(language) for one in templates.measure]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ('id = "person"', 'id = "aim"', "the id aim is there 2 times"),
        ('sv = "Vi har avsatt', 'xx = "Vi har avsatt', "line 29: there is no key area.statement.xx"),
        ('id = "leading"', 'id = "Leading!"', "line 11: area.id must be a short name"),
        ('fi = "Johtaminen"', 'fi = "Johtaminen ja sen monet eri puolet"', "name.fi may have 24 characters, not 34"),
        ("[area.step.under_way]", "[area.step.halfway]", "there is no key area.step.halfway"),
        ('[[area]]\nid = "products"', '[[area]]\nid = "products', "is not TOML"),
        ('fi = "Johtaminen"', f"fi = {'9' * 5000}", "is not TOML"),
        ('fi = "Johtaminen"', f"fi = {'[' * 5000}", "is not TOML"),
        ("Olemme päättäneet", "Olemme \\u202epäättäneet", "line 14: fi may have visible characters"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_its_place(before: str, after: str, complaint: str) -> None:
    """I12: the hub's own copy is checked before it is used."""
    with pytest.raises(ConfigError, match=complaint):
        parse_questions(shipped("questions").replace(before, after, 1))


def test_a_file_without_what_is_needed_is_refused() -> None:
    """I12: too few areas or themes, a table that is missing, an unknown cost."""
    for content in ("", '[[area]]\nid = "a"\n', '[[area]]\nid = "a"\nname = 1\n'):
        with pytest.raises(ConfigError):
            parse_questions(content)
    for content in ("", shipped("plan").replace('cost = "none"', 'cost = "free"', 1)):
        with pytest.raises(ConfigError):
            parse_templates(content)


def test_the_level_of_an_area_is_the_mean_of_what_concerns_the_company() -> None:
    """I12: in tenths, rounded half up; what was left out and what does not concern it don't count."""
    area = QUESTIONS.area[0]
    yes, partly, little, never, other = Answer.YES, Answer.PARTLY, Answer.A_LITTLE, Answer.NOT_YET, Answer.NOT_FOR_US
    for given, tenths, stage in (
        ((yes, yes, yes, yes), 40, Stage.STRONG),
        ((yes, yes, partly, partly), 30, Stage.STRONG),
        ((yes, partly, partly, little), 23, Stage.UNDER_WAY),
        ((yes, never, other, None), 20, Stage.UNDER_WAY),
        ((partly, partly, little, None), 17, Stage.STARTING),
        ((never, never, never, never), 0, Stage.STARTING),
        ((yes, other, other, other), None, None),
        ((None, None, None, None), None, None),
    ):
        found = levels(QUESTIONS, answered(area, *given)).areas[0]
        assert (found.tenths, found.stage, found.answered) == (tenths, stage, sum(one is not None for one in given))


def test_the_whole_needs_half_of_the_areas_and_the_lowest_three_come_next() -> None:
    """I12: of equal ones those that are asked first."""
    some: dict[str, Answer] = {}
    for area, answer in zip(QUESTIONS.area[:3], (Answer.YES, Answer.PARTLY, Answer.PARTLY), strict=True):
        some |= answered(area, *[answer] * 4)
    assert levels(QUESTIONS, some).tenths is None
    some |= answered(QUESTIONS.area[7], *[Answer.NOT_YET] * 4)
    found = levels(QUESTIONS, some)
    assert (found.tenths, found.stage) == (20, Stage.UNDER_WAY)
    steps = next_steps(found)
    assert [one.area.id for one in steps] == ["products", "online", "sales"]
    assert steps[0].step.fi == "Kysykää kolmelta asiakkaalta, mikä heiltä puuttuu."


def test_an_area_that_asks_something_else_now_is_not_compared() -> None:
    """I12: the others are."""
    changed = parse_questions(shipped("questions").replace('id = "aim"', 'id = "goal"', 1))
    everything = dict.fromkeys(QUESTIONS.keys, Answer.PARTLY)
    now = levels(changed, dict.fromkeys(changed.keys, Answer.YES))
    earlier = earlier_tenths(now, levels(QUESTIONS, everything))
    assert earlier == {area.id: 20 for area in QUESTIONS.area[1:]}


def test_levels_stay_within_their_scale_and_grow_with_each_answer() -> None:
    """I12: for any answers, and a better answer never lowers a level."""
    random = Random(12)
    scale = list(POINTS)
    for _ in range(30):
        given = {key: random.choice(list(Answer)) for key in QUESTIONS.keys if random.random() < 0.8}
        found = levels(QUESTIONS, given)
        assert all(one.tenths is None or 0 <= one.tenths <= 40 for one in found.areas)
        for key, answer in given.items():
            if answer in POINTS and answer is not Answer.YES:
                better = levels(QUESTIONS, {**given, key: scale[scale.index(answer) + 1]})
                assert all((b.tenths or 0) >= (a.tenths or 0) for a, b in zip(found.areas, better.areas, strict=True))
