"""Digital maps of a company and of others, its vision, plan and future map, in an office's hub."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.maturity.assessments import Assessments, assessment
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.maturity.levels import POINTS
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.plans.future_map import Cell, future_map, put_future_map
from kiosk.hub.plans.measures import ActionPlan, Measure, MeasureState
from kiosk.hub.plans.vision import Vision, put_vision

_ANSWERS = list(POINTS)
_BEFORE = (1, 2, 2, 2, 2, 2, 1, 1)
_NOW = (2, 4, 3, 1, 2, 3, 1, 3)
_OTHERS = (2, 3, 3, 2, 2, 2, 2, 2)


@dataclass(frozen=True)
class _At:
    """A clock that stands still."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def monotonic_s(self) -> float:
        return 0.0


def make_plans(db: Database, company_id: str, open_id: str, by: str, code: str) -> tuple[str, ...]:
    """Addresses of the pages: of each kind one. open_id: an organisation that is still answering."""
    now = SystemClock().now()
    _finished(db, _At(now - timedelta(days=240)), company_id, _BEFORE, by)
    for number in range(5):
        clock = _At(now - timedelta(days=30 + number))
        other = add_organisation(db, clock, by, Organisation(name=f"Seudun yritys {number} {code}"))
        _finished(db, clock, other.id, _OTHERS, by)
    clock = _At(now)
    last = _finished(db, _At(now - timedelta(days=9)), company_id, _NOW, by)
    begun = Assessments(db, clock).start(open_id, by=by)
    Assessments(db, clock).answer(begun, {"leading.aim": _ANSWERS[4]}, seen_version=1, by=by)
    today = now.date()
    put_vision(db, clock, by, Vision(
        organisation_id=company_id, sentence="Asiakas näkee keittiönsä ennen kuin laudat on sahattu.",
        customers="Mökin ja vanhan talon kunnostajat, 45–70 v, puolet muualta kuin Viitasaarelta.",
        valued="Toimitusaika pitää. Näkee etukäteen. Sama ihminen vastaa alusta loppuun.",
        goal="Joka toinen keittiö suunnitellaan yhdessä ruudulla.", agreed_on=today - timedelta(days=200)))  # fmt: skip
    measure_id = _measures(db, clock, company_id, today, by)
    stored = future_map(db, company_id, current_templates(db).theme)
    cells = (Cell(("Mökkejä kunnostetaan",)), Cell(), Cell(("Etätyö tuo vakituisia",)), Cell())
    put_future_map(db, clock, by, replace(stored, rows=(replace(stored.rows[0], cells=cells), *stored.rows[1:])))
    company, other_map = f"/organisations/{company_id}", f"/organisations/{open_id}/maps/{begun}"
    return (f"{company}/maps/{last}", f"{other_map}/areas/1", f"{other_map}/code", f"{company}/plan",
            f"{company}/measures/{measure_id}", f"{company}/future", "/settings/digital-map")  # fmt: skip


def _finished(db: Database, clock: _At, organisation_id: str, points: tuple[int, ...], by: str) -> str:
    service = Assessments(db, clock)
    made = service.start(organisation_id, by=by)
    found = assessment(db, made)
    assert found is not None
    levels = dict(zip((area.id for area in found.questions.area), points, strict=True))
    answers = {}
    for at, key in enumerate(found.questions.keys):
        level = levels[key.partition(".")[0]]
        answers[key] = _ANSWERS[max(0, level - 1) if at % 4 == 3 else level]
    service.answer(made, answers, seen_version=1, by=by)
    service.finish(made, seen_version=2, by=by)
    return made


def _measures(db: Database, clock: _At, company_id: str, today: date, by: str) -> str:
    """The id of the first one."""
    plan, made = ActionPlan(db, clock), ""
    for title, step, owner, begins, ends, state, euros in (
        ("3D-mallit kalusteista verkkoon", "Yksi malli keskuksessa", "Pekka S.", -50, -4, MeasureState.UNDER_WAY, 300),
        ("Kotisivut kertovat toimitusajan", "Lista kolmesta yleisimmästä kysymyksestä", "Laura K.", -16, 12,
         MeasureState.UNDER_WAY, 0),
        ("Varasto taulukosta ohjelmaan", "Kaksi tarjousta", "Pekka S.", 13, 74, MeasureState.NOT_STARTED, 1900),
        ("Varmuuskopiot talon ulkopuolelle", "Kovalevy kassakaappiin", "", -80, -49, MeasureState.DONE, 8),
    ):  # fmt: skip
        wanted = Measure(
            organisation_id=company_id, title=title, first_step=step, owner=owner, euros=euros, measure_state=state,
            starts_on=today + timedelta(days=begins), due_on=today + timedelta(days=ends), is_monthly=euros == 8,
            waits_for_id=made if euros == 1900 else None)  # fmt: skip
        added = plan.add(wanted, by=by)
        made = made or added
    return made
