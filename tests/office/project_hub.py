"""A funded project with its indicators, two organisations, and what they are evidence of, in an office's hub."""

from contextlib import closing
from dataclasses import dataclass
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.consultations import Asker, Consultations, Kind, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.organisations.fields import OrganisationKind
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.process import Process, participation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.projects.authority_forms import AuthorityForm, FormTicks
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.funding import Funding, FundingLine, Partner, PartnerRole
from kiosk.hub.projects.indicators import Counts, Indicator, put_indicator
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.visitors.pass_fields import Gender
from tests.office.needs_hub import make_needs
from tests.office.office_hub import OfficeHub
from tests.office.partner_hub import make_partners
from tests.office.plan_hub import make_plans

TZ = ZoneInfo("Europe/Helsinki")


@dataclass(frozen=True)
class MadeProject:
    """Ids of what was made; indicators by their English names."""

    project_id: str
    company_id: str
    association_id: str
    indicators: dict[str, str]
    plans: tuple[str, ...]
    """Pages of plans, needs, stories and partners."""

    @property
    def pages(self) -> tuple[str, ...]:
        """Of each kind one."""
        company, project = f"/organisations/{self.company_id}", f"/projects/{self.project_id}"
        counted, entered = (f"{project}/indicators/{self.indicators[name]}" for name in ("Companies", "Work"))
        return (company, f"{company}/change", f"/organisations/{self.association_id}", project, f"{project}/change",
                f"{project}/participants", f"{project}/indicators/new", counted, f"{counted}/change", entered,
                *self.plans)  # fmt: skip


def make_project(office: OfficeHub, code: str = "S21482") -> MadeProject:
    """code: a hub has one of each."""
    clock, by = SystemClock(), office.staff_id("Maija")
    with closing(office.db()) as db:
        today = clock.now().astimezone(TZ).date()
        begins, ends = today - timedelta(days=300), today + timedelta(days=200)
        wanted = Project(code=code, name="Asiakasymmärryksellä digivisio", fund="ESR", authority="ELY-keskus",
                         start_form_url="https://www.esimerkki.fi/lomake/osallistujan-aloitus?hanke={code}",
                         planned_from=begins, planned_until=ends)  # fmt: skip
        project_id = add_project(db, clock, by, wanted).id
        funding = Funding(db, clock)
        applicant, _ = (
            funding.put_partner(Partner(project_id=project_id, name=name, role=role, share_hundredths=share), by=by)
            for name, role, share in (("Hakija", PartnerRole.APPLICANT, 6250), ("Kumppani", PartnerRole.PARTNER, 3750))
        )
        funding.put_line(FundingLine(project_id=project_id, source="ESR ja valtio", amount_cents=18_750_000), by=by)
        indicators = {}
        for english, finnish, counts, target, women in (
            ("Companies", "Yritykset", Counts.ORGANISATIONS, 2600, None),
            ("People", "Henkilöt", Counts.PEOPLE, 20_000, 13_000),
            ("Work", "Henkilötyö", Counts.ENTERED, 85_000, None),
            ("Occasions", "Työpajat ja neuvonnat", Counts.OCCASIONS, None, None),
        ):
            unit = Words("yksikkö lähteestä", "enhet ur källan", "unit of the source")
            one = Indicator(project_id=project_id, name=Words(finnish, english, english), unit=unit, counts=counts,
                            target_hundredths=target, women_target_hundredths=women)  # fmt: skip
            indicators[english] = put_indicator(db, clock, by, one)
        company = add_organisation(db, clock, by, Organisation(
            name=f"Keiteleen Puutyö {code} Oy", employed=14, industry="C", sector="Huonekalut",
            municipality="Viitasaari"))  # fmt: skip
        association = add_organisation(db, clock, by, Organisation(
            name=f"Kylätalo {code} ry", kind=OrganisationKind.ASSOCIATION, municipality="Pihtipudas"))  # fmt: skip
        process = Process(db, clock, TZ)
        taken = process.join(company.id, project_id, None, by=by)
        process.serve_by(taken, applicant, seen_version=2, by=by)
        for back in (280, 250, 240, 220, 200):
            found = participation(db, taken)
            assert found is not None
            process.note_step(taken, today - timedelta(days=back), seen_version=found.version, by=by)
        process.join(association.id, project_id, None, by=by)
        _add_evidence(db, by, project_id, company.id)
        Evidence(db, clock, TZ).enter(indicators["Work"], today, 13_300, "Loppuraportti s. 5", by=by)
        plans = make_plans(db, company.id, association.id, by, code)
        needs = make_needs(db, company.id, association.id, by, code)
        partners = make_partners(db, company.id, project_id, by, code)
    return MadeProject(project_id, company.id, association.id, indicators, (*plans, *needs, *partners))


def _add_evidence(db: Database, by: str, project_id: str, company_id: str) -> None:
    """An event that was, consultations, and participants."""
    clock = SystemClock()
    log, today = Consultations(db, clock, TZ), clock.now().astimezone(TZ).date()
    for back, kind, minutes in ((270, Kind.INITIAL_MAPPING, 90), (200, Kind.PROPOSAL, 60), (12, Kind.ADVICE, 30)):
        made = log.log(Topic.WEBSITES, Asker.COMPANY, minutes, by, kind=kind, organisation_id=company_id)
        day = (today - timedelta(days=back)).isoformat()
        db.execute("UPDATE consultation SET day = ? WHERE id = ?", (day, made.id))
    title = Words("Asiakkaan polku", "Kundens väg", "The path of a customer")
    tags = Tags(EventKind.WORKSHOP, company_id, project_id)
    held = Session(title, time(13), time(15, 30), tags=tags)
    event_id = Series(db, clock, TZ).add(held, today - timedelta(days=30), by=by)
    Attendance(db, clock).count(event_id, 9, by=by)
    evidence = Evidence(db, clock, TZ)
    for gender in (Gender.WOMAN, Gender.WOMAN, Gender.MAN, None):
        evidence.add_participant(project_id, today, by=by, organisation_id=company_id, gender=gender)
    FormTicks(db, clock, TZ).tick(project_id, 2, AuthorityForm.START, by=by)
