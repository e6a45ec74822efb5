"""What leaves the house of needs met, held together with the same of every year (I8, I11)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count, product

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.figures.period import WHOLE, Period, year_of
from kiosk.hub.figures.suppression import LEAST, hides_number
from kiosk.hub.needs.published_needs import PublishedNeed, published_needs
from tests.hub.needs.test_topics import TZ

NOW = datetime(2026, 12, 31, 12, tzinfo=UTC)
QUESTIONS = "0" * 64
_ids = count()


@pytest.fixture
def topic(db: Database) -> str:
    words = {f"text_{language}": "Drone filming" for language in ("fi", "sv", "en")}
    db.table("wish").insert({"id": "drone", **words, "wish_state": "shown", "day": "2020-01-01"})
    return "drone"


def held(db: Database, topic: str, year: int, people: int, hours: int = 2) -> None:
    """An event of the topic in a year."""
    number, begins = next(_ids), datetime(year, 3, 2, 12, tzinfo=UTC)
    titles = {f"title_{language}": "x" for language in ("fi", "sv", "en")}
    ends = begins + timedelta(hours=hours)
    db.table("event").insert({"id": f"e{number}", **titles, "origin": "staff", "topic_id": topic,
                              "starts_at": to_text(begins), "ends_at": to_text(ends)})  # fmt: skip
    db.table("attendance").insert({"id": f"a{number}", "event_id": f"e{number}", "people": people, "at": to_text(ends)})


def asked(db: Database, topic: str, year: int, organisations: int) -> None:
    """New organisations whose questionnaire of that year names the topic."""
    at = to_text(datetime(year, 2, 1, 12, tzinfo=UTC))
    db.table("question_set").insert({"id": QUESTIONS, "content": ""}, ignore=True)
    for number in (next(_ids) for _ in range(organisations)):
        name = {"name": f"Yritys {number}", "name_key": f"yritys {number}", "kind": "company"}
        db.table("organisation").insert({"id": f"o{number}", **name, "made_at": at, "version": 1})
        when = {"started_at": at, "changed_at": at, "finished_at": at}
        of = {"organisation_id": f"o{number}", "question_set_id": QUESTIONS}
        db.table("needs_mapping").insert({"id": f"m{number}", **of, **when, "version": 1})
        db.table("needs_topic").insert({"mapping_id": f"m{number}", "wish_id": topic})


def only(db: Database, period: Period) -> PublishedNeed:
    (found,) = published_needs(db, period, TZ, NOW)
    return found


def of_year(db: Database, year: int) -> PublishedNeed:
    return only(db, year_of(date(year, 1, 1)))


def found_out(years: Sequence[int], total: int | None) -> Mapping[int, set[int]]:
    """What a hidden number of a year can be for who has the others and the total, by its place; {} without a total."""
    hidden = [at for at, number in enumerate(years) if 0 < number < LEAST]
    if total is None:
        return {}
    rest = total - sum(number for at, number in enumerate(years) if at not in hidden)
    ways = [way for way in product(range(1, LEAST), repeat=len(hidden)) if sum(way) == rest]
    return {at: {way[place] for way in ways} for place, at in enumerate(hidden)}


def test_all_years_less_the_others_never_give_a_small_one_away() -> None:
    """I8: nor two small ones that are few together; tried for all numbers of three years."""
    for years in product(range(8), repeat=3):
        total = sum(years)
        hides = hides_number(total, years)
        assert all(len(can_be) > 1 for can_be in found_out(years, None if hides else total).values()), years
        together = sum(number for number in years if 0 < number < LEAST)
        assert hides or together == 0 or together >= LEAST, years


def test_people_of_all_years_are_hidden_beside_years_that_are_few(db: Database, topic: str) -> None:
    """I8: of 1, 2 and 30 people the total less the year that is shown is 3."""
    for year, people in ((2023, 1), (2024, 2), (2025, 30)):
        held(db, topic, year, people)
    assert [of_year(db, year).people for year in (2023, 2024, 2025)] == [None, None, 30]
    assert (only(db, WHOLE).people, only(db, WHOLE).person_hours) == (None, None)
    held(db, topic, 2026, 4)
    assert only(db, WHOLE).people == 37, "three share 7 in several ways"


def test_person_hours_do_not_say_how_many_were_at_which_event(db: Database, topic: str) -> None:
    """I8: people and hours together are two equations; where all events are as long they say the same."""
    held(db, topic, 2024, 3, hours=2)
    held(db, topic, 2025, 4, hours=3)
    whole = only(db, WHOLE)
    assert (whole.people, whole.person_hours) == (7, None), "2a + 3b = 18 and a + b = 7 have one solution"
    held(db, topic, 2026, 9, hours=3)
    held(db, topic, 2026, 2, hours=3)
    assert (of_year(db, 2026).people, of_year(db, 2026).person_hours) == (11, 33.0)
    held(db, topic, 2026, 6, hours=1)
    assert (of_year(db, 2026).people, of_year(db, 2026).person_hours) == (17, None)


def test_organisations_of_two_years_differ_by_none_or_by_five(db: Database, topic: str) -> None:
    """I8: they are counted until the end of the year, so that the difference is who asked in between."""
    new = {2022: 3, 2023: 3, 2024: 2, 2025: 4, 2026: 0}
    for year, organisations in new.items():
        asked(db, topic, year, organisations)
        held(db, topic, year, 8)
    shown = [of_year(db, year).organisations for year in new]
    assert shown == [None, 6, None, 12, 12]
    assert only(db, WHOLE).organisations == 12
    numbers = Counter(one for one in shown if one)
    assert all(abs(one - other) >= LEAST for one in numbers for other in numbers if one != other)
    asked(db, topic, 2026, 1)
    assert (of_year(db, 2026).organisations, only(db, WHOLE).organisations) == (None, None)


def test_a_year_in_which_the_topic_was_not_met_is_in_no_report(db: Database, topic: str) -> None:
    """I8: only what is shown can give something away."""
    for year, organisations in ((2023, 6), (2024, 2), (2025, 4)):
        asked(db, topic, year, organisations)
    for year in (2024, 2025):
        held(db, topic, year, 8)
    assert [of_year(db, year).organisations for year in (2024, 2025)] == [8, None]
    assert published_needs(db, year_of(date(2023, 1, 1)), TZ, NOW) == ()
