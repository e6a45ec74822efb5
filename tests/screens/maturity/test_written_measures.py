"""Measures of a company at the real window: proposed and taken, typed, changed by touch, removed, changed elsewhere."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import MOST_MEASURES, OWNER_MAX, ActionPlan, Measure, MeasureState, measures
from kiosk.hub.plans.proposals import lowest_areas, measure_like, new_measure, proposals
from tests.screens.driver import ScreenDriver
from tests.screens.maturity_hub import TODAY, assessed_twice

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
CHANGED = "Joku toinen on muuttanut tätä sillä välin. Katso se uudelleen ja muuta sitten."
SURVEY = "Asiakaskysely joka toimituksen jälkeen"
MODELS = "3D-mallit kalusteista verkkoon"


@pytest.fixture
def company(screen: ScreenDriver) -> CompanyAccess:
    """A company with vision and four measures, on its plan."""
    code = assessed_twice(screen.seeded)
    screen.scan_keys(code)
    screen.until_page("map_result")
    screen.touch_item("map.plan")
    screen.until_page("map_plan")
    codes = screen.seeded.services.company_codes
    assert codes is not None
    access = codes.access(code)
    assert access is not None
    return access


def plan(screen: ScreenDriver, company: CompanyAccess) -> dict[str, Measure]:
    """The measures that are stored, by their titles."""
    return {one.title: one for one in measures(screen.seeded.services.hub_db, company.organisation_id)}


def service(screen: ScreenDriver) -> ActionPlan:
    return ActionPlan(screen.seeded.services.hub_db, screen.seeded.clock)


def open_measure(screen: ScreenDriver, title: str) -> None:
    screen.touch_item(f"measure.change.{title}")
    screen.until_page("map_measure")
    screen.until(lambda: title in screen.texts())


def write(screen: ScreenDriver, words: str) -> None:
    screen.until_page("map_text")
    screen.find("text.field").setProperty("text", words)
    screen.touch_item("text.ready")


def test_a_proposed_measure_is_taken_by_one_touch(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13: those of the three lowest areas; what is in the plan is not proposed again.

    One's own is typed: a title is enough, and without one nothing is added; the rest comes after that.
    """
    screen.touch_item("plan.add")
    screen.until_page("map_new_measure")
    assert "Digikartan kolmelle matalimmalle osa-alueelle." in screen.texts()
    first, second = screen.shell.mapNewMeasure.rows.rows[:2]
    screen.touch_item(f"proposal.{first.key}")
    screen.until_page("map_measure")
    assert screen.shell.notice == "Lisätty suunnitelmaanne."
    taken = plan(screen, company)[first.title]
    assert (taken.starts_on, taken.measure_state, taken.version) == (TODAY, MeasureState.NOT_STARTED, 1)
    assert taken.first_step != ""
    assert taken.due_on > TODAY
    screen.touch_item("foot.exit")
    screen.until_page("map_plan")
    screen.touch_item("plan.add")
    screen.until_page("map_new_measure")
    assert screen.shell.mapNewMeasure.rows.rows[0].title == second.title
    before = set(plan(screen, company))
    screen.touch_item("proposals.own")
    write(screen, " ")
    screen.until(lambda: "Tämä ei voi olla tyhjä." in screen.texts())
    screen.touch_item("foot.exit")
    screen.until_page("map_new_measure")
    assert set(plan(screen, company)) == before
    screen.touch_item("proposals.own")
    write(screen, "Uusi saha")
    screen.until_page("map_measure")
    screen.touch_item("measure.first_step")
    write(screen, "Kysytään kolme tarjousta")
    screen.until_page("map_measure")
    screen.touch_item("measure.owner")
    screen.until_page("map_text")
    assert screen.find("text.field").property("maximumLength") == OWNER_MAX
    screen.find("text.field").setProperty("text", "Laura")
    screen.touch_item("foot.exit")
    screen.until_page("map_measure")
    found = plan(screen, company)["Uusi saha"]
    assert (found.first_step, found.owner) == ("Kysytään kolme tarjousta", "Laura")
    assert (found.starts_on, found.due_on) == (TODAY, TODAY + timedelta(weeks=4))


def test_a_full_plan_takes_no_more(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13: in words, before a title is typed if it is full then; else what was typed stays, and Back leads away.

    When nothing more is proposed it says for what: for other areas there is more.
    """
    db = screen.seeded.services.hub_db
    for _, one in proposals(db, company.organisation_id, lowest_areas(db, company.organisation_id)):
        taken = measure_like(one, company.organisation_id, TODAY, "sv")
        service(screen).add(taken, by=screen.seeded.staff_id)
    screen.touch_item("plan.add")
    screen.until_page("map_new_measure")
    assert screen.shell.mapNewMeasure.rows.count == 0
    words = "Suunnitelmassanne on jo kaikki, mitä ehdotamme kolmelle matalimmalle osa-alueelle."
    screen.until(lambda: words in screen.texts())
    full = "Niitä on jo 40. Poista ensin yksi."
    screen.touch_item("proposals.own")
    screen.until_page("map_text")
    for number in range(MOST_MEASURES - len(plan(screen, company))):
        wanted = new_measure(company.organisation_id, TODAY, f"Toimenpide {number}")
        service(screen).add(wanted, by=screen.seeded.staff_id)
    write(screen, "Yksi vielä")
    screen.until(lambda: full in screen.texts())
    assert screen.find("text.field").property("text") == "Yksi vielä"
    screen.touch_item("foot.exit")
    screen.until_page("map_new_measure")
    screen.touch_item("proposals.own")
    assert (screen.shell.page, screen.shell.notice) == ("map_new_measure", full)
    one = plan(screen, company)["Toimenpide 0"]
    service(screen).remove(one.id, seen_version=one.version, by=screen.seeded.staff_id)
    screen.touch_item("proposals.own")
    screen.until_page("map_text")
    assert screen.find("text.field").property("text") == "Yksi vielä"


def test_deadline_cost_and_state_are_chosen_by_a_touch(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13, T3: each is stored at once; euros that a class takes the place of can be put back for some seconds.

    W7: a deadline is moved on after help; another one that was stored meanwhile is told; so is the measure's end.
    """
    stored = plan(screen, company)[SURVEY]
    service(screen).change(replace(stored, euros=1200, is_monthly=True), by=screen.seeded.staff_id)
    open_measure(screen, SURVEY)
    assert {"15.12.2026", "1\u00a0200\u00a0€/kk"} <= screen.texts()
    screen.touch_item("deadline.6")
    screen.until(lambda: plan(screen, company)[SURVEY].due_on == date(2027, 5, 18))
    screen.touch_item("cost.medium")
    screen.until(lambda: plan(screen, company)[SURVEY].cost is CostClass.MEDIUM)
    assert plan(screen, company)[SURVEY].euros is None
    screen.touch_item("state.done")
    assert "1\u00a0200\u00a0€/kk" in screen.texts()
    screen.touch_item("measure.undo")
    screen.until(lambda: screen.shows("measure.remove"))
    back = plan(screen, company)[SURVEY]
    assert (back.euros, back.is_monthly, back.measure_state) == (1200, True, MeasureState.DONE)
    screen.touch_item("cost.not_known")
    screen.until(lambda: plan(screen, company)[SURVEY].cost is None)
    screen.touch_item("state.under_way")
    screen.until(lambda: plan(screen, company)[SURVEY].measure_state is MeasureState.UNDER_WAY)
    shown = screen.shell.mapMeasure
    chosen = [row.key for rows in (shown.deadlines, shown.costs, shown.states) for row in rows.rows if row.chosen]
    assert chosen == ["6", "not_known", "under_way"]
    screen.touch_item("deadline.day")
    screen.until_page("map_deadline")
    screen.touch_item("deadline.week")
    screen.until(lambda: "ti 25.5.2027" in screen.texts())
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    stored = plan(screen, company)[SURVEY]
    service(screen).change(replace(stored, due_on=date(2026, 12, 24)), by=screen.seeded.staff_id)
    screen.touch_item("foot.exit")
    screen.until_page("map_deadline")
    screen.until(lambda: "ti 25.5.2027" in screen.texts())
    assert screen.shell.notice == CHANGED
    service(screen).remove(stored.id, seen_version=stored.version + 1, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("map_plan")
    assert screen.shell.notice == CHANGED


def test_a_deadline_is_a_day_of_choice(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13: moved by days, weeks and months, never before today; the last chip bears it.

    One before the beginning is refused in words: of a measure that begins in half a year, as the office writes it.
    """
    open_measure(screen, MODELS)
    screen.until(lambda: "14.11.2026, myöhässä" in screen.texts())
    screen.touch_item("deadline.day")
    screen.until_page("map_deadline")
    screen.until(lambda: "la 14.11.2026" in screen.texts())
    screen.touch_item("deadline.-week")
    screen.until(lambda: "ke 18.11.2026" in screen.texts(), "today, not before")
    for step in ("month", "week", "day", "-day", "day"):
        screen.touch_item(f"deadline.{step}")
    screen.until(lambda: "la 26.12.2026" in screen.texts())
    screen.touch_item("foot.exit")
    screen.until_page("map_plan")
    assert plan(screen, company)[MODELS].due_on == date(2026, 12, 26)
    open_measure(screen, MODELS)
    screen.until(lambda: screen.shell.mapMeasure.deadlines.rows[-1].chosen)
    assert screen.shell.mapMeasure.deadlines.rows[-1].name == "26.12.2026"
    later = TODAY + timedelta(days=180)
    stored = plan(screen, company)[MODELS]
    wanted = replace(stored, starts_on=later, due_on=later)
    service(screen).change(wanted, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.touch_item("deadline.1")
    assert screen.shell.notice == "Lopun on oltava alun jälkeen."
    assert plan(screen, company)[MODELS].due_on == later


def test_a_measure_is_removed_and_put_back(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13, T3: for some seconds; what waits for it waits for it again; it waits for nothing that is gone meanwhile."""
    models, survey = (plan(screen, company)[title] for title in (MODELS, SURVEY))
    service(screen).change(replace(survey, waits_for_id=models.id), by=screen.seeded.staff_id)
    open_measure(screen, MODELS)
    screen.touch_item("measure.remove")
    screen.until_page("map_plan")
    assert MODELS not in plan(screen, company)
    assert f"Poistettu: {MODELS}" in screen.texts()
    screen.touch_item("plan.undo")
    screen.until(lambda: not screen.shows("plan.undo"))
    back = plan(screen, company)[MODELS]
    assert replace(back, id=models.id, version=models.version) == models
    assert plan(screen, company)[SURVEY].waits_for_id == back.id
    service(screen).change(replace(plan(screen, company)[SURVEY], waits_for_id=None), by=screen.seeded.staff_id)
    models, survey = (plan(screen, company)[title] for title in (MODELS, SURVEY))
    service(screen).change(replace(models, waits_for_id=survey.id), by=screen.seeded.staff_id)
    open_measure(screen, MODELS)
    screen.touch_item("measure.remove")
    screen.until_page("map_plan")
    service(screen).remove(survey.id, seen_version=survey.version, by=screen.seeded.staff_id)
    screen.touch_item("plan.undo")
    screen.until(lambda: not screen.shows("plan.undo"))
    assert plan(screen, company)[MODELS].waits_for_id is None
    open_measure(screen, MODELS)
    screen.touch_item("measure.remove")
    screen.until(lambda: screen.shows("plan.undo"))
    screen.move(13)
    screen.until(lambda: not screen.shows("plan.undo"))
    assert MODELS not in plan(screen, company)


def test_a_measure_that_somebody_else_changes_meanwhile(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13, W7: what is typed stays until it is sent once more; a press on what is no more so is told; so is its end.

    A text of a measure that is gone leads to the plan, with words about that alone: it has no place any more.
    """
    open_measure(screen, MODELS)
    screen.touch_item("measure.owner")
    screen.until_page("map_text")
    stored = plan(screen, company)[MODELS]
    service(screen).change(replace(stored, owner="Kaisa"), by=screen.seeded.staff_id)
    write(screen, "Laura ja Pekka")
    screen.until(lambda: CHANGED in screen.texts())
    assert plan(screen, company)[MODELS].owner == "Kaisa"
    assert screen.find("text.field").property("text") == "Laura ja Pekka"
    screen.touch_item("text.ready")
    screen.until_page("map_measure")
    stored = plan(screen, company)[MODELS]
    assert stored.owner == "Laura ja Pekka"
    service(screen).change(replace(stored, cost=CostClass.LARGE), by=screen.seeded.staff_id)
    screen.shell.mapMeasure.chooseState("done")  # before the page knows
    assert screen.shell.notice == CHANGED
    assert plan(screen, company)[MODELS].measure_state is MeasureState.UNDER_WAY
    service(screen).remove(stored.id, seen_version=stored.version + 1, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("map_plan")
    assert screen.shell.notice == CHANGED
    screen.shell.show_problem("")
    open_measure(screen, SURVEY)
    screen.touch_item("measure.owner")
    screen.until_page("map_text")
    screen.find("text.field").setProperty("text", "Laura ja Kaisa")
    stored = plan(screen, company)[SURVEY]
    service(screen).remove(stored.id, seen_version=stored.version, by=screen.seeded.staff_id)
    screen.touch_item("text.ready")
    screen.until(lambda: CHANGED in screen.texts())
    screen.touch_item("foot.exit")
    screen.until_page("map_plan")
    assert screen.shell.notice == CHANGED
    screen.shell.go("map_text")
    screen.until_page("map_plan")


def test_nothing_of_it_remains_for_the_next_one(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13, T2, X10: neither what was shown nor what could be taken back."""
    open_measure(screen, MODELS)
    screen.touch_item("measure.remove")
    screen.until(lambda: screen.shows("plan.undo"))
    screen.touch_item("plan.add")
    screen.until_page("map_new_measure")
    screen.touch_item("proposals.own")
    screen.until_page("map_text")
    screen.find("text.field").setProperty("text", "Salaisuus")
    screen.move(81)
    screen.until_page("start")
    shell = screen.shell
    assert (shell.mapPlan.undoWords, shell.mapMeasure.title, shell.mapDeadline.title) == ("", "", "")
    assert (shell.mapNewMeasure.rows.count, shell.mapMeasure.texts.count, shell.mapText.begin) == (0, 0, "")
    shell.mapPlan.undo()
    assert MODELS not in plan(screen, company)
    for page in ("map_measure", "map_new_measure", "map_deadline"):
        shell.go(page)
        screen.until_page("start")
