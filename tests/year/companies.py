"""Organisations of the simulated year and two projects in which they take part."""

from collections.abc import Callable
from datetime import date, timedelta

from kiosk.hub.equipment.details import Words
from kiosk.hub.maturity.assessments import Assessments, assessment
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.organisations import merging
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.organisation import Organisation, organisation
from kiosk.hub.organisations.own_data import forget
from kiosk.hub.organisations.process import participation
from kiosk.hub.organisations.register import add_organisation, change_organisation
from kiosk.hub.plans.measures import ActionPlan, Measure
from kiosk.hub.projects.funding import Funding, Partner, PartnerRole
from kiosk.hub.projects.indicators import Counts, Indicator, put_indicator
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.visitors.pass_fields import Gender
from tests.year.book import Aim, Company, Entered, Member, Taken, Undertaking
from tests.year.hub import YEAR, Hub
from tests.year.plan import DayPlan

SIZES = ("micro", "micro", "micro", "small", "small", "medium", "large", None)
EMPLOYED = {"micro": 3, "small": 20, "medium": 90, "large": 400}
STEPS_A_DAY, MEMBERS_A_DAY, AMOUNTS_A_DAY = 0.7, 0.35, 0.1
MERGES, CHANGES, ERASED, PARTS = 0.03, 0.08, 0.01, 0.25
"""A day; of the merges, those that are undone."""
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)


class Companies:
    """Adds them over the year, changes, merges and forgets some, and takes them through the projects."""

    def __init__(self, hub: Hub, count: int) -> None:
        self._hub, self._count = hub, count
        self._assessments, self._plans = Assessments(hub.db, hub.clock), ActionPlan(hub.db, hub.clock)

    # ---------- the projects ----------
    def make_projects(self) -> None:
        """One of the whole year, and one of eight months with indicators of their own days."""
        self._make("S21482", FIRST, LAST, 2, None)
        self._make("A77892", date(YEAR, 3, 1), date(YEAR, 10, 31), 3, (date(YEAR, 4, 1), date(YEAR, 9, 15)))

    def _make(self, code: str, first: date, last: date, partners: int, days: tuple[date, date] | None) -> None:
        hub = self._hub
        made = add_project(
            hub.db, hub.clock, hub.admin, Project(code=code, name=code, real_from=first, real_until=last)
        )
        funding = Funding(hub.db, hub.clock)
        roles = (PartnerRole.APPLICANT, *[PartnerRole.PARTNER] * (partners - 1))
        ids = [funding.put_partner(Partner(project_id=made.id, name=f"P{at}", role=role), by=hub.admin)
               for at, role in enumerate(roles)]  # fmt: skip
        project = Undertaking(made.id, code, first, last, ids)
        for counts, size, target, women in (
            (Counts.ORGANISATIONS, None, 2600, None),
            *((Counts.ORGANISATIONS, size, 1000, None) for size in SizeClass),
            (Counts.PEOPLE, None, 20_000, 13_000),
            (Counts.OCCASIONS, None, 30_000, None),
            (Counts.CUSTOMERS, None, None, None),
            (Counts.PERSON_HOURS, None, 100_000, None),
            (Counts.ENTERED, None, 85_000, None),
            (Counts.ENTERED, None, 400, 200),
        ):
            aim = Aim("", counts.value, size.value if size else None, target, women, *(days or (None, None)))
            words = Words(*[f"{counts} {size} {women}"] * 3)
            wanted = Indicator(
                project_id=made.id, name=words, unit=words, counts=counts, size_class=size, target_hundredths=target,
                women_target_hundredths=women, from_day=aim.first, until_day=aim.last)  # fmt: skip
            aim.id = put_indicator(hub.db, hub.clock, hub.admin, wanted)
            project.aims.append(aim)
        hub.book.projects.append(project)

    # ---------- a day ----------
    def plan(self, plan: DayPlan) -> None:
        acts: tuple[tuple[float, Callable[[], None]], ...] = (
            (self._count / 150, self._add),
            (CHANGES, self._change),
            (MERGES, self._merge),
            (ERASED, self._forget),
            (STEPS_A_DAY * self._count / 60, self._step),
            (STEPS_A_DAY * self._count / 60, self._step),
            (MEMBERS_A_DAY * self._count / 60, self._member),
            (AMOUNTS_A_DAY, self._amount),
            (self._count / 600, self._assess),
        )
        for share, act in acts:
            if self._hub.perhaps(share):
                plan.add(9 + 10 * self._hub.chance.random(), act)

    def any_of(self, share: float, *, standing: bool = False) -> tuple[Company | None, Undertaking | None]:
        """Whom something is for. standing: an organisation of which its own record counts."""
        chance, book = self._hub.chance, self._hub.book
        known = [one for one in book.companies if not standing or _is_kept(one)]
        company = chance.choice(known) if known and chance.random() < share else None
        return company, chance.choice([*book.projects, None])

    def _kept(self) -> Company | None:
        known = [one for one in self._hub.book.companies if _is_kept(one)]
        return self._hub.chance.choice(known) if known else None

    def _stored(self, one: Company) -> Organisation:
        found = organisation(self._hub.db, one.id)
        assert found is not None
        return found

    # ---------- organisations ----------
    def _add(self) -> None:
        hub = self._hub
        number = len(hub.book.companies)
        if number >= self._count:
            return
        size = hub.chance.choice(SIZES)
        has_number = hub.perhaps(0.5)
        wanted = Organisation(
            name=f"Yritys {number}", kind=hub.chance.choice(tuple(OrganisationKind)),
            business_id=_business_id(1_000_000 + number) if hub.perhaps(0.3) else None,
            employed=EMPLOYED[size] if size and has_number else None,
            size_class=SizeClass(size) if size else None, municipality="Viitasaari")  # fmt: skip
        made = add_organisation(hub.db, hub.clock, hub.host, wanted)
        company = Company(made.id, size)
        hub.book.companies.append(company)
        for project in hub.book.projects:
            if hub.perhaps(0.6):
                self._join(company, project)

    def _join(self, company: Company, project: Undertaking) -> None:
        hub = self._hub
        partner = hub.chance.choice([*project.partners, None])
        taken_id = hub.process.join(company.id, project.id, partner, by=hub.host)
        project.taken.append(Taken(company, project, taken_id, partner))

    def _change(self) -> None:
        hub, one = self._hub, self._kept()
        if one is None:
            return
        size, before = hub.chance.choice(SIZES), self._stored(one)
        changes = {"employed": EMPLOYED[size] if size else None, "size_class": SizeClass(size) if size else None}
        wanted = Organisation(name=before.name, kind=before.kind, business_id=before.business_id, id=one.id,
                              municipality=before.municipality, version=before.version, **changes)  # type: ignore[arg-type]  # fmt: skip
        change_organisation(hub.db, hub.clock, hub.host, wanted)
        one.size = size
        hub.happened["sizes changed"] += 1

    def _merge(self) -> None:
        """Two records of one organisation; or a merge is taken back."""
        hub = self._hub
        merged = [one for one in hub.book.companies if one.into is not None and not one.is_forgotten]
        if merged and hub.perhaps(PARTS):
            one = hub.chance.choice(merged)
            merging.part(hub.db, hub.clock, hub.admin, one.id, self._stored(one).version)
            one.into = None
            hub.happened["merges undone"] += 1
            return
        one, into = self._kept(), self._kept()
        if one is None or into is None or one is into:
            return
        if self._stored(one).business_id and self._stored(into).business_id:
            return
        merging.merge(hub.db, hub.clock, hub.admin, one.id, into.id, self._stored(one).version)
        one.into = into
        hub.happened["merges"] += 1

    def _forget(self) -> None:
        """Its name is deleted for good, with those of the records that are merged into it."""
        hub, one = self._hub, self._kept()
        if one is None:
            return
        forget(hub.db, hub.key, hub.clock, hub.admin, one.id, self._stored(one).version)
        for other in hub.book.companies:
            other.is_forgotten |= other.standing is one
        hub.happened["organisations forgotten"] += 1

    def _assess(self) -> None:
        """A digital map and a measure: they are in no figure, and must not disturb one."""
        hub, one = self._hub, self._kept()
        if one is None:
            return
        made = self._assessments.start(one.id, by=hub.host)
        found = assessment(hub.db, made)
        assert found is not None
        answers = dict.fromkeys(found.questions.keys, hub.chance.choice(tuple(Answer)[:5]))
        answered = self._assessments.answer(made, answers, seen_version=found.version, by=hub.host)
        self._assessments.finish(made, seen_version=answered.version, by=hub.host)
        days = (hub.today, hub.today + timedelta(days=30))
        self._plans.add(Measure(organisation_id=one.id, title="Kotisivut", starts_on=days[0], due_on=days[1]),
                        by=hub.host)  # fmt: skip
        hub.happened["digital maps"] += 1

    # ---------- what they do in a project ----------
    def _step(self) -> None:
        hub = self._hub
        known = [taken for project in hub.book.projects for taken in project.taken]
        if not known:
            return
        taken = hub.chance.choice(known)
        found = participation(hub.db, taken.id)
        assert found is not None
        what = hub.chance.random()
        if what < 0.08:
            hub.process.take_step_back(taken.id, seen_version=found.version, by=hub.host)
            if taken.steps:
                taken.steps.pop()
            else:
                taken.project.taken.remove(taken)
            hub.happened["steps taken back"] += 1
        elif what < 0.15:
            taken.partner = hub.chance.choice([*taken.project.partners, None])
            hub.process.serve_by(taken.id, taken.partner, seen_version=found.version, by=hub.host)
        elif len(taken.steps) < 6:
            earliest = max([taken.project.first, hub.today - timedelta(days=20), *taken.steps])
            span = max(0, (hub.today - earliest).days)
            day = min(hub.today, earliest + timedelta(days=hub.chance.randrange(span + 1)))
            if taken.steps and day < taken.steps[-1]:
                return
            hub.process.note_step(taken.id, day, seen_version=found.version, by=hub.host)
            taken.steps.append(day)
            hub.happened["steps"] += 1

    def _member(self) -> None:
        hub = self._hub
        project = hub.chance.choice(hub.book.projects)
        if project.members and hub.perhaps(0.06):
            gone = hub.chance.choice(project.members)
            assert hub.evidence.remove_participant(project.id, gone.number, by=hub.host)
            project.members.remove(gone)
            return
        day, gender = self._day_before(), hub.chance.choice((None, Gender.WOMAN, Gender.WOMAN, *Gender))
        company = self._kept()
        number = hub.evidence.add_participant(project.id, day, by=hub.host, gender=gender,
                                              organisation_id=company.id if company else None)  # fmt: skip
        project.members.append(Member(number, day, gender.value if gender else None))
        hub.happened["participants"] += 1

    def _amount(self) -> None:
        hub = self._hub
        aim = hub.chance.choice(
            [one for project in hub.book.projects for one in project.aims if one.counts == "entered"]
        )
        if aim.entered and hub.perhaps(0.1):
            gone = hub.chance.choice(aim.entered)
            assert hub.evidence.take_back(gone.id, by=hub.host)
            aim.entered.remove(gone)
            return
        amount = hub.chance.randrange(5, 400)
        women = hub.chance.choice((None, hub.chance.randrange(amount + 1)))
        day = self._day_before()
        made = hub.evidence.enter(aim.id, day, amount, "Kysely", by=hub.host, women_hundredths=women)
        aim.entered.append(Entered(made, day, amount, women))
        hub.happened["amounts"] += 1

    def _day_before(self) -> date:
        """Today, or some days ago."""
        return self._hub.today - timedelta(days=self._hub.chance.choice((0, 0, 1, 5, 35)))


def _is_kept(one: Company) -> bool:
    return one.into is None and not one.is_forgotten


def _business_id(number: int) -> str | None:
    """With its check digit; None for a number that is not given out."""
    weights = (7, 9, 10, 5, 8, 4, 2)
    rest = sum(weight * int(digit) for weight, digit in zip(weights, f"{number:07}", strict=True)) % 11
    return None if rest == 1 else f"{number:07}-{(11 - rest) % 11}"
