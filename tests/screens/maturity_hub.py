"""Companies with digital maps for the touchscreen: others to compare with, and one with a past and a plan."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.hub.maturity.assessments import Assessments, assessment
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.future_map import Cell, future_map, put_future_map
from kiosk.hub.plans.measures import ActionPlan, Measure, MeasureState, measure
from kiosk.hub.plans.vision import Vision, put_vision, vision
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.store.hub_db import rows
from tests.screens.seed import Seeded

TODAY = date(2026, 11, 18)
SCALE = (Answer.NOT_YET, Answer.A_LITTLE, Answer.PARTLY, Answer.MOSTLY, Answer.YES)


def offer_maps(seeded: Seeded) -> None:
    """The hub lets companies begin at the kiosk."""
    db, stored = seeded.services.hub_db, read_setting(seeded.services.hub_db, StartPage)
    setting = StartPage(digital_map=True)
    change_setting(db, seeded.clock, seeded.staff_id, setting, stored.version)


def company(seeded: Seeded, name: str) -> str:
    """Its id."""
    return add_organisation(seeded.services.hub_db, seeded.clock, seeded.staff_id, Organisation(name=name)).id


def assess(seeded: Seeded, organisation_id: str, shift: int, *, whole: bool = True) -> str:
    """An assessment with answers that differ by area; its id. shift: how far they are turned. whole: it is finished."""
    service, by = Assessments(seeded.services.hub_db, seeded.clock), seeded.staff_id
    made = service.start(organisation_id, by=by)
    found = assessment(seeded.services.hub_db, made)
    assert found is not None
    keys = found.questions.keys if whole else found.questions.keys[:5]
    given = {key: SCALE[min(4, (at // 4 * 3 + at % 4 // 2 + shift) % 5)] for at, key in enumerate(keys)}
    service.answer(made, given, seen_version=found.version, by=by)
    if whole:
        service.finish(made, seen_version=found.version + 1, by=by)
    return made


def others(seeded: Seeded, count: int) -> None:
    """So many other companies with finished maps."""
    for number in range(count):
        assess(seeded, company(seeded, f"Muu yritys {number}"), number)


def plan(seeded: Seeded, organisation_id: str) -> None:
    """A vision and four measures: one late, one done."""
    db, by = seeded.services.hub_db, seeded.staff_id
    sentence = "Asiakas näkee keittiönsä ennen kuin laudat on sahattu."
    put_vision(db, seeded.clock, by, Vision(organisation_id=organisation_id, sentence=sentence))
    service = ActionPlan(db, seeded.clock)
    for title, owner, days, state in (
        ("Varmuuskopiot talon ulkopuolelle", "Digikeskus", -49, MeasureState.DONE),
        ("Kotisivut kertovat toimitusajan", "Laura", 12, MeasureState.UNDER_WAY),
        ("3D-mallit kalusteista verkkoon", "Pekka", -4, MeasureState.UNDER_WAY),
        ("Asiakaskysely joka toimituksen jälkeen", "Laura", 27, MeasureState.NOT_STARTED),
    ):
        due = TODAY + timedelta(days=days)
        service.add(
            Measure(
                organisation_id=organisation_id,
                title=title,
                owner=owner,
                starts_on=due - timedelta(days=30),
                due_on=due,
                measure_state=state,
                cost=CostClass.SMALL,
            ),
            by=by,
        )


def write_vision_elsewhere(seeded: Seeded, valued: str = "Hintaa ja nopeutta") -> None:
    """Staff change what the customers of the company with a plan value."""
    db = seeded.services.hub_db
    (stored,) = rows(db, "SELECT organisation_id FROM vision")
    found = vision(db, stored["organisation_id"])
    put_vision(db, seeded.clock, seeded.staff_id, replace(found, valued=valued))


def price(seeded: Seeded, measure_id: str, euros: int = 1200) -> None:
    """Staff enter what a measure costs a month."""
    found = measure(seeded.services.hub_db, measure_id)
    assert found is not None
    wanted = replace(found, euros=euros, is_monthly=True)
    ActionPlan(seeded.services.hub_db, seeded.clock).change(wanted, by=seeded.staff_id)


def write_future(seeded: Seeded, organisation_id: str) -> None:
    """A future map whose first theme is written for three times: one full with long thoughts, one with a short one."""
    db = seeded.services.hub_db
    found = future_map(db, organisation_id, current_templates(db).theme)
    full = (
        "Kuopion rakentajat tilaavat kalusteet etukäteen netistä",
        "Toimitusaika ratkaisee useammin kuin hinta tai materiaali",
        "Kierrätyspuusta kysytään joka kuukausi ainakin kahdesti",
        "Kolme kilpailijaa lopetti, yksi suuri tuli seudulle",
    )
    cells = (Cell(full), Cell(("Lähiseudun remontit kasvavat",)), Cell(), Cell(full[1:3]))
    market, *others = found.rows
    rows = (replace(market, cells=cells), *others)
    put_future_map(db, seeded.clock, seeded.staff_id, replace(found, rows=rows))


def assessed_twice(seeded: Seeded, *, planned: bool = True) -> str:
    """The code of a company whose second map is finished, with five others to compare with."""
    others(seeded, 5)
    organisation_id = company(seeded, "Keiteleen Puutyö Oy")
    seeded.clock.move(-200 * 24 * 3600)
    assess(seeded, organisation_id, 1)
    seeded.clock.move(200 * 24 * 3600)
    made = assess(seeded, organisation_id, 2)
    if planned:
        plan(seeded, organisation_id)
        write_future(seeded, organisation_id)
    codes = seeded.services.company_codes
    assert codes is not None
    return codes.offer(made, by=seeded.staff_id)


def half_answered(seeded: Seeded) -> str:
    """The code of a company with five answers."""
    codes = seeded.services.company_codes
    assert codes is not None
    made = assess(seeded, company(seeded, "Kolima Safarit"), 0, whole=False)
    return codes.offer(made, by=seeded.staff_id)


def new_assessment(seeded: Seeded, name: str, answered: int) -> tuple[str, str]:
    """The code of a company with some answers, and the id of its assessment."""
    codes, service = seeded.services.company_codes, Assessments(seeded.services.hub_db, seeded.clock)
    made = service.start(company(seeded, name), by=seeded.staff_id)
    found = assessment(seeded.services.hub_db, made)
    assert codes is not None
    assert found is not None
    given = dict.fromkeys(found.questions.keys[:answered], Answer.YES)
    service.answer(made, given, seen_version=found.version, by=seeded.staff_id)
    return codes.offer(made, by=seeded.staff_id), made
