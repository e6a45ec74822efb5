"""A company's digital map at the real window: by touch from the first page to the plan, left and resumed."""

import pytest

from kiosk.hub.maturity.assessments import Assessments, assessments_of
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.plans.measures import MeasureState, measures
from kiosk.scan.codes import grouped, read_code
from kiosk.screens.session.pages import PAGES
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver
from tests.screens.maturity_hub import assessed_twice, half_answered, new_assessment, offer_maps
from tests.screens.office_served import ADDRESS, serve_office

STATEMENTS = 32


@pytest.fixture
def company(screen: ScreenDriver) -> ScreenDriver:
    """A hub that offers the digital map on its first page."""
    offer_maps(screen.seeded)
    screen.until(lambda: screen.shell.startPage.digitalMap)
    return screen


def codes(screen: ScreenDriver) -> CompanyCodes:
    found = screen.seeded.services.company_codes
    assert found is not None
    return found


def begin(screen: ScreenDriver) -> None:
    screen.touch_item("start.map")
    screen.until_page("map_begin")
    screen.touch_item("map.size.small")
    screen.until_page("map_question")


def answers(screen: ScreenDriver) -> list[str]:
    """In the order in which they are asked."""
    db = screen.seeded.services.hub_db
    (made,) = rows(db, "SELECT organisation_id FROM assessment")
    (found,) = assessments_of(db, made["organisation_id"])
    return [found.answers[key].value for key in found.questions.keys if key in found.answers]


def all_texts(screen: ScreenDriver) -> str:
    return " ".join(screen.texts())


def test_a_whole_map_takes_a_touch_for_each_statement(screen: ScreenDriver) -> None:
    """I12: 32 touches after the size; the level, the stages and three steps; nothing of it stays when it is done.

    W4: it is offered where a manager switched it on; without that nothing leads there.
    """
    assert not screen.shows("start.map")
    screen.shell.open("call_staff")
    screen.until_page("call_staff")
    assert not screen.shows("help.map")
    screen.shell.back()
    offer_maps(screen.seeded)
    screen.until(lambda: screen.shows("start.map"))
    begin(screen)
    given = [list(Answer)[number * 5 % 6] for number in range(STATEMENTS)]
    for number, answer in enumerate(given, start=1):
        screen.until(lambda number=number: f"väittämä {number}/32" in screen.shell.mapQuestion.place)  # type: ignore[misc]
        screen.touch_item(f"map.{answer}")
    screen.until_page("map_result")
    assert answers(screen) == given
    db = screen.seeded.services.hub_db
    (line,) = rows(db, "SELECT organisation_id FROM assessment WHERE finished_at IS NOT NULL")
    (found,) = assessments_of(db, line["organisation_id"])
    tenths = found.levels.tenths
    assert tenths is not None
    assert f"Taso {tenths // 10},{tenths % 10}/4: alussa" in screen.texts()
    assert {"Johtaminen", "Kolme seuraavaa askelta", "te nyt"} <= screen.texts()
    assert screen.shell.mapResult.steps.count == 3
    assert screen.shell.mapResult.othersKey == "", "nobody to compare with"
    screen.touch_item("foot.exit")
    screen.until_page("start")
    assert screen.shell.mapResult.title == ""
    screen.shell.go("map_result")
    screen.until_page("start")


def test_an_answer_is_changed_and_the_map_left_and_resumed_by_its_code(company: ScreenDriver) -> None:
    """I12, S4: the code that is shown is scanned here again, also as the address that a telephone opens."""
    serve_office(company.seeded.services)
    begin(company)
    for answer in ("yes", "yes", "partly"):
        company.touch_item(f"map.{answer}")
    company.touch_item("map.previous")
    company.until(lambda: company.shell.mapQuestion.place.startswith("väittämä 3/32"))
    company.touch_item("map.mostly")
    company.touch_item("foot.exit")
    company.until_page("map_code")
    shown = company.shell.mapCode.code
    company.touch_item("foot.exit")
    company.until_page("start")
    assert company.shell.mapCode.code == ""
    assert shown not in all_texts(company)

    company.move(4)
    company.scan_keys(shown.replace("-", ""))
    company.until_page("map_question")
    assert company.shell.mapQuestion.place.startswith("väittämä 4/32")
    assert answers(company) == ["yes", "yes", "mostly"]
    company.shell.go("start")
    company.move(4)
    company.shell.scanned(f"{ADDRESS}/C/{shown.replace('-', '')}".upper())
    company.until_page("map_question")
    company.shell.open("call_staff")
    company.shell.back()
    company.until_page("map_question")
    assert company.shell.mapQuestion.place.startswith("väittämä 4/32"), "help leads back"


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_who_walks_away_leaves_nothing_and_loses_nothing(company: ScreenDriver) -> None:
    """I12, T2, X10: the answers are stored; the screen, and what it could show again, knows nothing of the company."""
    begin(company)
    company.touch_item("map.yes")
    company.move(81)
    company.until_page("start")
    assert company.shell.mapQuestion.statement == ""
    assert company.shell.mapQuestion.answers.count == 0
    for page in sorted(route for route, page in PAGES.items() if page.scene == "maturity" and route != "map_begin"):
        company.shell.go(page)
        company.until_page("start")
    assert answers(company) == ["yes"]


def test_nothing_of_a_company_is_left_for_one_that_scans_its_code_after_it(screen: ScreenDriver) -> None:
    """I12, Q3: on the same page. What is answered then is the second company's.

    A code that does not work leaves the company on its page: an old paper is shown to the scanner, or the own one
    again. One that staff ended shows nothing, neither when it is scanned nor on a page that is open.
    """
    ended = "Koodi ei toimi enää. Pyydä henkilökunnalta uusi."
    db = screen.seeded.services.hub_db
    made = [new_assessment(screen.seeded, name, answered) for name, answered in (("Kolima", 5), ("Nilakka", 3))]
    old, gone = new_assessment(screen.seeded, "Pielavesi", 3)
    codes(screen).end(gone, by=screen.seeded.staff_id)
    for (code, _), place in zip(made, ("väittämä 6/32", "väittämä 4/32"), strict=True):
        screen.scan_keys(code)
        screen.until(lambda place=place: screen.shell.mapQuestion.place.startswith(place))  # type: ignore[misc]
        screen.move(4)
    own, own_id = made[1]
    for code, problem in ((own, ""), (own, ""), (old, ended)):
        screen.shell.show_problem("")
        screen.scan_keys(code)
        screen.until_page("map_question")
        screen.until(lambda problem=problem: screen.shell.notice == problem)  # type: ignore[misc]
        screen.move(4)
    screen.touch_item("map.partly")
    screen.until(lambda: screen.shell.mapQuestion.place.startswith("väittämä 5/32"))
    counted = "SELECT count(*) AS answers FROM assessment_answer WHERE assessment_id = ?"
    assert [rows(db, counted, assessment_id)[0]["answers"] for _, assessment_id in made] == [5, 4]
    screen.shell.show_problem("")
    codes(screen).end(own_id, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("start")
    assert screen.shell.notice == ended
    screen.move(9)
    screen.scan_keys(own)
    assert screen.shell.page == "start"
    assert screen.shell.noticeIsProblem


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_the_code_is_typed_and_the_tablet_answers_meanwhile(company: ScreenDriver) -> None:
    """I12, X6: where nothing reads it, on the page for codes, which the first page of the map leads to.

    W7: what was answered elsewhere is not overwritten; a map that is finished there is shown here.
    """
    code = half_answered(company.seeded)
    company.touch_item("start.map")
    company.until_page("map_begin")
    company.touch_item("map.code")
    company.until_page("type_code")
    company.shell.typeCode.take(grouped(code).lower())
    company.until_page("map_question")
    assert company.shell.mapQuestion.place.startswith("väittämä 6/32")
    access, service = codes(company).access(code), Assessments(company.seeded.services.hub_db, company.seeded.clock)
    assert access is not None
    (found,) = assessments_of(company.seeded.services.hub_db, access.organisation_id)
    given = dict.fromkeys(found.questions.keys, Answer.MOSTLY)
    found = service.answer(found.id, given, seen_version=found.version, by=access)
    service.finish(found.id, seen_version=found.version, by=access)
    company.app.look_for_commits()
    company.until_page("map_result")
    assert "Taso 3,0/4: vahva" in company.texts()


def test_vision_and_plan_are_read_and_a_measure_ticked(screen: ScreenDriver) -> None:
    """I13: what is late stands first; a press moves its state on; the code for writing is one touch away.

    I12: where staff keep the plan closed, the map alone is open with the code.
    """
    code = assessed_twice(screen.seeded)
    screen.scan_keys(code)
    screen.until_page("map_result")
    assert "5 muuta yritystä, taso 2,0" in screen.texts()
    assert screen.shell.mapResult.beforeKey.startswith("te 2.5.2026, taso ")
    screen.touch_item("map.plan")
    screen.until_page("map_plan")
    shown = [line.title for line in screen.shell.mapPlan.rows.rows]
    assert (shown[0], shown[-1]) == ("3D-mallit kalusteista verkkoon", "Varmuuskopiot talon ulkopuolelle")
    assert "Pekka, 14.11.2026 mennessä" in screen.texts()
    screen.touch_item("measure.3D-mallit kalusteista verkkoon")
    screen.until(lambda: screen.shell.mapPlan.tally == "2/4 valmis")
    access = codes(screen).access(code)
    assert access is not None
    plan = measures(screen.seeded.services.hub_db, access.organisation_id)
    done = {one.title for one in plan if one.measure_state is MeasureState.DONE}
    assert done == {"3D-mallit kalusteista verkkoon", "Varmuuskopiot talon ulkopuolelle"}
    screen.touch_item("plan.phone")
    screen.until_page("map_code")
    assert read_code(screen.shell.mapCode.code).text == code
    screen.touch_item("foot.exit")
    screen.until_page("map_plan")
    codes(screen).let_plan(access.assessment_id, allowed=False, by=screen.seeded.staff_id)
    screen.shell.go("start")
    screen.move(4)
    screen.scan_keys(code)
    screen.until_page("map_result")
    screen.touch_item("map.plan")
    screen.until_page("map_plan")
    assert not screen.shows("plan.phone")
    assert "Asiakas näkee" not in all_texts(screen)
    assert screen.shell.mapPlan.rows.count == 0
