"""The figures of two real projects come out of raw rows, each by one definition (I7, I8)."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.figures.project_figures import NOT_KNOWN, IndicatorFigure, figures_of
from kiosk.hub.figures.publishing import PublishedFigure, published, published_in, shown_whole
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.merging import merge, part
from kiosk.hub.organisations.organisation import Organisation, organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.funding import Funding, Partner, PartnerRole
from kiosk.hub.projects.indicators import Counts, Indicator, indicators, put_indicator
from kiosk.hub.projects.project import Project, add_project
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
SELECTED = ("contacted", "needs_mapped", "selected")
DAY = date(2019, 3, 4)
EVENTS, CONSULTATIONS, CUSTOMERS = 44, 259, 166


def _indicator(project_id: str, english: str, counts: Counts, target: int | None = None, **other: object) -> Indicator:
    words = Words(english, english, english)
    unit = "unit of the source" if counts is Counts.ENTERED else english.lower()
    given = {"target_hundredths": None if target is None else target * 100, **other}
    return Indicator(project_id=project_id, name=words, unit=Words(unit, unit, unit), counts=counts, **given)  # type: ignore[arg-type]


@pytest.fixture
def s21482(db: Database, clock: HandClock, admin_id: str) -> str:
    """Raw rows of Asiakasymmärryksellä digivisio: 27 companies, 98 people, 303 workshops and consultations."""
    project = add_project(db, clock, admin_id, Project(code="S21482", name="Asiakasymmärryksellä digivisio"))
    funding = Funding(db, clock)
    served = [
        funding.put_partner(Partner(project_id=project.id, name=role.value, role=role), by=admin_id)
        for role in PartnerRole
    ]
    for english, counts, target, other in (
        ("Companies", Counts.ORGANISATIONS, 26, {}),
        ("Small companies", Counts.ORGANISATIONS, 20, {"size_class": SizeClass.SMALL}),
        ("Medium companies", Counts.ORGANISATIONS, 6, {"size_class": SizeClass.MEDIUM}),
        ("People", Counts.PEOPLE, 200, {"women_target_hundredths": 13_000}),
        ("Person work", Counts.ENTERED, 850, {}),
        ("Workshops and consultations", Counts.OCCASIONS, None, {}),
        ("Customers of companies", Counts.CUSTOMERS, None, {}),
    ):
        put_indicator(db, clock, admin_id, _indicator(project.id, english, counts, target, **other))
    companies = [_company(db, clock, admin_id, number, 14 if number < 22 else 80) for number in range(27)]
    for number, company in enumerate(companies):
        _take_part(db, company, project.id, served[number >= 13], SELECTED)
    _take_part(db, _company(db, clock, admin_id, 99, 14), project.id, None, SELECTED[:2])  # never selected
    evidence = Evidence(db, clock, HELSINKI)
    with db.atomic():
        for number in range(98):
            gender = "woman" if number < 63 else "man" if number < 97 else None
            db.table("participant").insert(
                {"id": new_id(), "project_id": project.id, "number": number + 1, "gender": gender,
                 "organisation_id": companies[number % 27], "day": DAY.isoformat()}
            )  # fmt: skip
        for number in range(EVENTS):
            _workshop(db, project.id, companies[number % 27], customers=4 if number < 34 else 3)
        for number in range(CONSULTATIONS):
            db.table("consultation").insert(
                {"id": new_id(), "day": DAY.isoformat(), "kind": "digivisio", "topic": "other", "asker": "company",
                 "minutes": 60, "organisation_id": companies[number % 27], "project_id": project.id}
            )  # fmt: skip
        work = indicators(db, project.id)[4]
        for amount in (10_000, 3_300):
            evidence.enter(work.id, DAY, amount, "Final report, table 5", by=admin_id)
    return project.id


def _company(db: Database, clock: HandClock, admin_id: str, number: int, employed: int) -> str:
    wanted = Organisation(name=f"Company {number:02}", employed=employed, industry="C", municipality="Viitasaari")
    return add_organisation(db, clock, admin_id, wanted).id


def _take_part(db: Database, company: str, project_id: str, partner_id: str | None, steps: Sequence[str]) -> None:
    taken = new_id()
    db.table("participation").insert(
        {"id": taken, "organisation_id": company, "project_id": project_id, "partner_id": partner_id, "version": 1}
    )
    db.table("process_step").insert_all(
        {"participation_id": taken, "step": step, "day": DAY.isoformat()} for step in steps
    )


def _workshop(db: Database, project_id: str, company: str, customers: int, *, cancelled: bool = False) -> None:
    event_id = new_id()
    begins, ends = (datetime(2019, 3, 4, hour, 0, tzinfo=HELSINKI) for hour in (13, 15))
    db.table("event").insert(
        {"id": event_id, "title_fi": "x", "title_sv": "x", "title_en": "x", "starts_at": to_text(begins),
         "ends_at": to_text(ends), "origin": "staff", "kind": "workshop", "organisation_id": company,
         "project_id": project_id, "cancelled_at": to_text(begins) if cancelled else None}
    )  # fmt: skip
    for role, people in (("customer", customers), ("participant", 2)):
        db.table("attendance").insert(
            {"id": new_id(), "event_id": event_id, "people": people, "role": role, "at": to_text(ends)}
        )


def _figures(
    db: Database, clock: HandClock, project_id: str, period: Period | None = None
) -> tuple[IndicatorFigure, ...]:
    found = rows_of_project(db, project_id, clock.now(), HELSINKI)
    return figures_of(found, indicators(db, project_id), period or Period())


def _table(shown: Sequence[PublishedFigure]) -> dict[str, tuple[float | None, float | None]]:
    """Actual and target, as the source prints them."""
    found = {}
    for one in shown:
        target = one.figure.indicator.target_hundredths
        actual = None if one.actual_hundredths is None else one.actual_hundredths / 100
        found[one.figure.indicator.name.en] = (actual, None if target is None else target / 100)
    return found


S21482 = {
    "Companies": (27, 26),
    "Small companies": (22, 20),
    "Medium companies": (5, 6),
    "People": (98, 200),
    "Person work": (133, 850),
    "Workshops and consultations": (303, None),
    "Customers of companies": (CUSTOMERS, None),
}


def test_the_table_of_s21482_comes_out_of_raw_rows(db: Database, clock: HandClock, s21482: str) -> None:
    """I7: 27/26, 22/20, 5/6, 13 + 14, 98/200, 63/130, 133/850 in the unit of the source, 303, 166; I8: also outside.

    Nothing of it is small; what would be, a size at one partner, is hidden with what would give it away.
    """
    figures = _figures(db, clock, s21482)
    for shown in (shown_whole(figures), published(figures)):
        assert _table(shown) == S21482
        assert list(_cells(shown[0], "partner").values()) == [13, 14]
        people = shown[3]
        assert (people.women_hundredths, people.figure.indicator.women_target_hundredths) == (6300, 13_000)
        assert shown[4].figure.indicator.unit.en == "unit of the source"
        assert (people.figure.known, people.figure.of) == (97, 98)
        assert _cells(people, "gender") == {"woman": 63, "man": 34, "other": 0, NOT_KNOWN: 1}
    assert list(_cells(shown_whole(figures)[2], "partner").values()) == [0, 5]


def test_what_is_small_is_hidden_with_what_would_give_it_away(db: Database, clock: HandClock, s21482: str) -> None:
    """I8: 4 medium companies, 3 at the one partner; the totals stay right, and no share says more."""
    moved = "UPDATE participation SET partner_id = (SELECT id FROM project_partner WHERE role = 'applicant')"
    db.execute(f"{moved} WHERE organisation_id = (SELECT id FROM organisation WHERE name = 'Company 26')")
    db.execute("UPDATE organisation SET employed = 14, size_class = 'small' WHERE name = 'Company 25'")
    whole, outside = (of(_figures(db, clock, s21482)) for of in (shown_whole, published))
    assert _cells(whole[0], "size_class") == {"micro": 0, "small": 23, "medium": 4, "large": 0}
    assert _cells(outside[0], "size_class") == {"micro": 0, "small": None, "medium": None, "large": 0}
    assert (outside[0].actual_hundredths, list(_cells(outside[0], "partner").values())) == (2700, [14, 13])
    assert [(one.actual_hundredths, one.actual_hidden, one.share) for one in outside[1:3]] == [(None, True, None)] * 2
    db.execute("UPDATE organisation SET employed = NULL, size_class = NULL WHERE name = 'Company 25'")
    unknown = published(_figures(db, clock, s21482))[0]
    assert _cells(unknown, "size_class") == {"micro": 0, "small": None, "medium": None, "large": 0, NOT_KNOWN: 1}
    assert (unknown.figure.known, unknown.figure.of) == (26, 27)
    db.execute("UPDATE participant SET gender = iif(number < 4, 'woman', 'man')")
    people = published(_figures(db, clock, s21482))[3]
    assert (people.actual_hundredths, people.women_hundredths, people.women_hidden) == (9800, None, True)
    assert set(_cells(people, "gender").values()) == {None, 0}


def test_what_is_hidden_in_a_month_is_not_the_year_less_the_other_months(db: Database, s21482: str) -> None:
    """I8: 3 women of March would be those of the year less 40: hidden too, if no other month covers them."""
    clock = HandClock()
    months = [month_of(date(2026, month, 1)) for month in (2, 3, 4)]
    aims = indicators(db, s21482)

    def women(*numbers: int) -> list[int | None]:
        """Of each month, where the others of its thirty are men, and of the year."""
        db.execute("DELETE FROM participant WHERE number > 90")
        db.execute("UPDATE participant SET day = printf('2026-%02d-10', (number - 1) / 30 + 2), gender = 'man'")
        for month, count in enumerate(numbers):
            first = 30 * month
            db.execute(
                "UPDATE participant SET gender = 'woman' WHERE number > ? AND number <= ?", (first, first + count)
            )
        rows = rows_of_project(db, s21482, clock.now(), HELSINKI)
        shown = [published_in(rows, aims, period)[3] for period in (*months, year_of(date(2026, 1, 1)))]
        return [_cells(one, "gender")["woman"] for one in shown]

    assert women(20, 3, 20) == [20, None, 20, None]
    assert women(20, 3, 4) == [20, None, None, 27]
    assert women(20, 5, 20) == [20, 5, 20, 45]


def test_a_figure_is_the_number_of_the_rows_it_opens_to(db: Database, clock: HandClock, s21482: str) -> None:
    """I8: of everything that counts; a period, a cancelled event and one still to come change both."""
    company = next(db.query("SELECT id FROM organisation WHERE name = 'Company 00'"))["id"]
    _workshop(db, s21482, company, customers=500, cancelled=True)
    figures = _figures(db, clock, s21482)
    assert [len(one.rows) for one in figures] == [27, 22, 5, 98, 2, 303, EVENTS]
    assert [sum(part.cells.values()) for part in figures[0].breakdowns] == [27, 27]
    assert "Company" not in repr(figures)
    later = _figures(db, clock, s21482, Period(date(2019, 3, 5), None))
    assert {one.actual_hundredths for one in later} == {0}
    assert {len(one.rows) for one in later} == {0}


def test_two_records_of_a_company_count_once(db: Database, clock: HandClock, s21482: str, admin_id: str) -> None:
    """I1: 26 in one place and 27 in another can't be: the count follows a merge, everywhere, and its taking back."""
    twin, kept = (next(db.query(f"SELECT id FROM organisation WHERE name = 'Company {n}'"))["id"] for n in ("26", "00"))
    merge(db, clock, admin_id, twin, kept, 1)
    merged = _figures(db, clock, s21482)
    assert [one.actual_hundredths for one in merged[:3]] == [2600, 2200, 400]
    assert [sum(part.cells.values()) for part in merged[0].breakdowns] == [26, 26]
    assert merged[5].actual_hundredths == 30_300
    record = organisation(db, twin)
    assert record is not None
    part(db, clock, admin_id, twin, record.version)
    assert _table(shown_whole(_figures(db, clock, s21482))) == S21482


def test_the_figures_of_a77892_are_entered_with_their_evidence(db: Database, clock: HandClock, admin_id: str) -> None:
    """I7: 3.70 new jobs, 1.60 of them of women, no new company; I8: amounts count no people and are not hidden."""
    project = add_project(db, clock, admin_id, Project(code="A77892", name="Digikeskus", fund="EAKR, REACT-EU"))
    for english, other in (("New jobs", {"women_target_hundredths": 0, "target_hundredths": 0}), ("New companies", {})):
        put_indicator(db, clock, admin_id, _indicator(project.id, english, Counts.ENTERED, **other))
    evidence = Evidence(db, clock, HELSINKI)
    jobs = indicators(db, project.id)[0]
    for amount, women in ((210, 60), (160, 100)):
        evidence.enter(jobs.id, DAY, amount, "Survey of employers", by=admin_id, women_hundredths=women)
    for shown in (shown_whole(_figures(db, clock, project.id)), published(_figures(db, clock, project.id))):
        assert [(one.actual_hundredths, one.women_hundredths) for one in shown] == [(370, 160), (0, None)]
        assert [one.figure.of for one in shown] == [2, 0]


def _cells(shown: PublishedFigure, by: str) -> dict[str, int | None]:
    assert shown.breakdowns is not None
    return dict(shown.breakdowns[by])
