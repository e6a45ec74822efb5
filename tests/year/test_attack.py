"""Nothing that is hidden in what leaves the house can be found out, in projects so small that much is hidden (I8)."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.counted_rows import OrganisationRow, PersonRow, ProjectRows
from kiosk.hub.figures.period import WHOLE, month_of, year_of
from kiosk.hub.figures.publishing import PublishedFigure, published_in
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.projects.indicators import Counts, Indicator
from kiosk.hub.visitors.pass_fields import Gender
from tests.year.attack import Attack

FIRST = date(2026, 1, 1)
WORDS = Words("x", "x", "x")
AIMS = tuple(
    Indicator(project_id="p", name=WORDS, unit=WORDS, counts=counts, size_class=size, id=f"{counts} {size}")
    for counts, size in (
        (Counts.ORGANISATIONS, None),
        *((Counts.ORGANISATIONS, size) for size in SizeClass),
        (Counts.PEOPLE, None),
    )
)


def rows_of(seed: int) -> ProjectRows:
    """Some organisations and people in up to three months."""
    chance = random.Random(seed)
    partners = ("A", "B", "C")[: chance.choice((1, 2, 3))]
    genders = chance.choice((("woman", "man"), ("woman", "woman", "man", "no_answer"), tuple(Gender)))

    def day() -> date:
        return FIRST + timedelta(days=chance.randrange(chance.choice((28, 85))))

    sizes = (*SizeClass, SizeClass.MICRO, None)
    organisations = tuple(
        OrganisationRow(f"{number}", OrganisationKind.COMPANY, chance.choice(sizes), None, "",
                        chance.choice((*partners, None)), day(), 3)
        for number in range(chance.choice((3, 6, 12, 30)))
    )  # fmt: skip
    people = tuple(
        PersonRow(number, Gender(chance.choice(genders)), None, day()) for number in range(chance.choice((2, 5, 9, 60)))
    )
    return ProjectRows(organisations, people, (), {}, partners)


@pytest.mark.parametrize("seed", range(12))
def test_no_hidden_cell_of_a_month_a_year_and_the_whole_can_be_found_out(seed: int) -> None:
    """I8: of sizes, partners and genders; of genders also by the year less its months."""
    rows, attack = rows_of(seed), Attack()
    days = sorted({one.day for one in rows.organisations} | {one.day for one in rows.people})
    months = [published_in(rows, AIMS, period) for period in dict.fromkeys(map(month_of, days))]
    year, whole = (published_in(rows, AIMS, period) for period in (year_of(FIRST), WHOLE))
    for shown, parts in (*((month, ()) for month in months), (year, ()), (year, months), (whole, [year])):
        assert list(attack.found_out(shown, parts)) == []
    assert attack.tables > 0


def test_the_attack_finds_what_is_badly_hidden() -> None:
    """I8: one cell alone is the total less the others."""
    genders = [Gender.WOMAN] * 3 + [Gender.MAN] * 27
    people = tuple(PersonRow(number, gender, None, FIRST) for number, gender in enumerate(genders))
    (shown,) = published_in(ProjectRows((), people, (), {}), [AIMS[-1]], WHOLE)
    badly: PublishedFigure = replace(shown, breakdowns={"gender": {"woman": None, "man": 27, "other": 0}})
    assert list(Attack().found_out([badly])) == ["whole: gender woman can only be 3"]
