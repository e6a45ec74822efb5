"""Projects with partners, funding, indicators and what staff enter (I2)."""

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.evidence import Evidence, entries, participants
from kiosk.hub.projects.funding import Funding, FundingLine, Partner, PartnerRole, funding_lines, partners
from kiosk.hub.projects.indicators import Counts, Indicator, indicators, put_indicator, remove_indicator
from kiosk.hub.projects.project import Project, add_project, all_projects, change_project, project_of_code
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.visitors.pass_fields import Gender
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)
DIGIVISIO = Project(
    code="S21482",
    name="Asiakasymmärryksellä digivisio",
    fund="ESR",
    axis="2",
    objective="6.1",
    planned_from=date(2018, 9, 1),
    planned_until=date(2020, 8, 31),
)


@pytest.fixture
def project(db: Database, clock: HandClock, admin_id: str) -> Project:
    return add_project(db, clock, admin_id, DIGIVISIO)


def _indicator(project: Project, **other: Any) -> Indicator:
    given: dict[str, Any] = {"counts": Counts.PEOPLE, "target_hundredths": 20_000, "women_target_hundredths": 13_000}
    names = {"name": Words("Henkilöt", "Personer", "People"), "unit": Words("henkilöä", "personer", "people")}
    return Indicator(project_id=project.id, **{**names, **given, **other})


def refused(field: str, code: ReasonCode) -> Any:
    return pytest.raises(SettingRefusedError, check=lambda error: (error.field, error.reason.code) == (field, code))


def test_a_project_is_known_by_its_code(
    db: Database, clock: HandClock, project: Project, admin_id: str, host_id: str
) -> None:
    """I2: code, name, fund, axis, objective, authority, planned and real dates; Q3: an admin sets them."""
    assert project_of_code(db, "s21482") == project
    assert project.is_running(date(2020, 8, 31))
    changed = change_project(db, clock, admin_id, replace(project, real_until=date(2021, 2, 28), authority="ELY"))
    assert changed.is_running(date(2020, 9, 1))
    assert all_projects(db) == (changed,)
    with refused("code", ReasonCode.PROJECT_CODE_TAKEN):
        add_project(db, clock, admin_id, replace(DIGIVISIO, code="s21482"))
    with refused("planned_until", ReasonCode.ENDS_BEFORE_IT_BEGINS):
        add_project(db, clock, admin_id, replace(DIGIVISIO, code="X", planned_until=date(2018, 8, 31)))
    with pytest.raises(ChangedMeanwhileError):
        change_project(db, clock, admin_id, project)
    with pytest.raises(NotAllowedError):
        add_project(db, clock, host_id, DIGIVISIO)


def test_partners_share_the_whole_and_lines_add_up_to_the_budget(
    db: Database, clock: HandClock, project: Project, admin_id: str
) -> None:
    """I2: applicant and partners with shares, budget; one applicant, never more than the whole."""
    funding = Funding(db, clock)
    applicant = Partner(project_id=project.id, name="Hakija", role=PartnerRole.APPLICANT, share_hundredths=6250)
    partner = Partner(project_id=project.id, name="Kumppani", share_hundredths=3750)
    ids = [funding.put_partner(one, by=admin_id) for one in (partner, applicant)]
    assert [one.name for one in partners(db, project.id)] == ["Hakija", "Kumppani"]
    with refused("share", ReasonCode.SHARES_OVER_WHOLE):
        funding.put_partner(replace(partner, share_hundredths=1), by=admin_id)
    with refused("role", ReasonCode.ONE_APPLICANT):
        funding.put_partner(replace(applicant, share_hundredths=None), by=admin_id)
    funding.put_partner(replace(partner, id=ids[0], version=1, share_hundredths=3000), by=admin_id)
    with pytest.raises(ChangedMeanwhileError):
        funding.put_partner(replace(partner, id=ids[0], version=1, share_hundredths=2000), by=admin_id)
    funding.remove_partner(ids[0], seen_version=2, by=admin_id)
    for source, cents in (("ESF", 12_000_050), ("Kunnat", 3_000_000)):
        funding.put_line(FundingLine(project_id=project.id, source=source, amount_cents=cents), by=admin_id)
    assert sum(one.amount_cents for one in funding_lines(db, project.id)) == 15_000_050


def test_an_indicator_has_target_unit_period_and_the_women_of_it(
    db: Database, clock: HandClock, project: Project, admin_id: str
) -> None:
    """I2: the unit is a field of its own; women's share where it is asked for."""
    made = put_indicator(db, clock, admin_id, _indicator(project))
    put_indicator(db, clock, admin_id, replace(_indicator(project), id=made, version=1, target_hundredths=21_000))
    with refused("women_target", ReasonCode.MORE_WOMEN_THAN_ALL):
        put_indicator(db, clock, admin_id, _indicator(project, target_hundredths=100))
    with refused("unit.sv", ReasonCode.TEXT_MISSING):
        put_indicator(db, clock, admin_id, _indicator(project, unit=Words("kpl", "", "pcs")))
    (found,) = indicators(db, project.id)
    assert (found.target_hundredths, found.women_target_hundredths, found.unit.sv) == (21_000, 13_000, "personer")
    remove_indicator(db, clock, admin_id, made, 2)
    assert indicators(db, project.id) == ()


def test_staff_enter_amounts_with_their_evidence(
    db: Database, clock: HandClock, project: Project, admin_id: str, host_id: str
) -> None:
    """I7: an amount needs its evidence, a day that was, and no more women than all; it can be taken back."""
    jobs = put_indicator(db, clock, admin_id, _indicator(project, counts=Counts.ENTERED, women_target_hundredths=None))
    evidence = Evidence(db, clock, HELSINKI)
    made = evidence.enter(jobs, TODAY, 370, "Loppuraportti s. 12", by=host_id, women_hundredths=160)
    with refused("evidence", ReasonCode.TEXT_MISSING):
        evidence.enter(jobs, TODAY, 100, " ", by=host_id)
    with refused("women", ReasonCode.MORE_WOMEN_THAN_ALL):
        evidence.enter(jobs, TODAY, 100, "x", by=host_id, women_hundredths=101)
    with refused("day", ReasonCode.DAY_TO_COME):
        evidence.enter(jobs, date(2026, 3, 3), 100, "x", by=host_id)
    with refused("counts", ReasonCode.INDICATOR_IN_USE):
        remove_indicator(db, clock, admin_id, jobs, 1)
    assert [(one.amount_hundredths, one.women_hundredths) for one in entries(db, jobs)] == [(370, 160)]
    assert [evidence.take_back(made, by=host_id) for _ in range(2)] == [True, False]


def test_a_participant_is_a_number_and_nothing_more(
    db: Database, clock: HandClock, project: Project, host_id: str
) -> None:
    """I3, P2: gender if told; no name, no identity code, no birth date."""
    evidence = Evidence(db, clock, HELSINKI)
    assert evidence.add_participant(project.id, TODAY, by=host_id, gender=Gender.WOMAN) == 1
    assert evidence.add_participant(project.id, TODAY, by=host_id, number=7) == 7
    assert evidence.add_participant(project.id, TODAY, by=host_id) == 8
    with refused("number", ReasonCode.NUMBER_TAKEN):
        evidence.add_participant(project.id, TODAY, by=host_id, number=7)
    assert [evidence.remove_participant(project.id, 7, by=host_id) for _ in range(2)] == [True, False]
    assert [(one.number, one.gender) for one in participants(db, project.id)] == [(1, Gender.WOMAN), (8, None)]
