"""The questions at the end at the real window: a face each by touch, left, resumed and finished once."""

from kiosk.hub.impact.evaluations import Evaluation, Evaluations, evaluations_of
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.maturity.company_access import CompanyAccess
from tests.screens.driver import ScreenDriver
from tests.screens.maturity_hub import assessed_twice, half_answered

QUESTIONS = ("Miten apu vastasi siihen, mitä tarvitsitte?", "Miten opittu on käytössä työssänne?")


def open_result(screen: ScreenDriver) -> CompanyAccess:
    """A company whose second map is finished, on the page of that map."""
    code = assessed_twice(screen.seeded)
    screen.scan_keys(code)
    screen.until_page("map_result")
    codes = screen.seeded.services.company_codes
    assert codes is not None
    access = codes.access(code)
    assert access is not None
    return access


def known(screen: ScreenDriver, company: CompanyAccess) -> tuple[Evaluation, ...]:
    return evaluations_of(screen.seeded.services.hub_db, company.organisation_id)


def given(screen: ScreenDriver, company: CompanyAccess) -> list[str]:
    (found,) = known(screen, company)
    return [found.faces[one.id].value for one in found.questions.question if one.id in found.faces]


def test_five_faces_answer_five_questions(screen: ScreenDriver) -> None:
    """I15: a touch each, stored at once; one is changed; left and resumed; after the last one it asks no more."""
    company = open_result(screen)
    screen.touch_item("map.faces")
    screen.until_page("map_faces")
    assert {QUESTIONS[0], "kysymys 1/5"} <= screen.texts()
    screen.touch_item("face.good")
    screen.until(lambda: QUESTIONS[1] in screen.texts())
    screen.touch_item("faces.previous")
    screen.until(lambda: screen.shell.mapFaces.face == "good")
    screen.touch_item("face.great")
    screen.until(lambda: "kysymys 2/5" in screen.texts())
    assert given(screen, company) == ["great"]
    screen.touch_item("foot.exit")
    screen.until_page("map_result")
    screen.touch_item("map.faces")
    screen.until(lambda: "kysymys 2/5" in screen.texts())
    for number, face in enumerate(("good", "so_so", "bad", "great"), start=2):
        screen.until(lambda number=number: f"kysymys {number}/5" in screen.texts())  # type: ignore[misc]
        screen.touch_item(f"face.{face}")
    screen.until_page("map_result")
    assert screen.shell.notice == "Kiitos. Vastauksenne on tallennettu."
    assert given(screen, company) == ["great", "good", "so_so", "bad", "great"]
    assert known(screen, company)[0].finished_at is not None
    assert not screen.shows("map.faces")


def test_staff_answer_meanwhile(screen: ScreenDriver) -> None:
    """I15, W7: what they answered is not overwritten; when they finish it, nothing more is asked."""
    company = open_result(screen)
    screen.touch_item("map.faces")
    screen.until_page("map_faces")
    (found,) = known(screen, company)
    seeded = screen.seeded
    service = Evaluations(seeded.services.hub_db, seeded.clock, seeded.services.tz)
    first = found.questions.question[0].id
    found = service.answer(found.id, {first: Face.BAD}, seen_version=found.version, by=seeded.staff_id)
    screen.shell.mapFaces.answer("great")
    assert screen.shell.noticeIsProblem
    assert given(screen, company) == ["bad"]
    service.finish(found.id, seen_version=found.version, by=seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("map_result")
    assert screen.shell.mapFaces.question == ""


def test_a_first_map_is_not_followed_by_them(screen: ScreenDriver) -> None:
    """I15: there is nothing yet to look back on, until staff begin them."""
    screen.scan_keys(half_answered(screen.seeded))
    screen.until_page("map_question")
    for _ in range(27):
        screen.shell.mapQuestion.answer("mostly")
    screen.until_page("map_result")
    assert not screen.shows("map.faces")


def test_who_walks_away_leaves_no_answer_on_the_screen(screen: ScreenDriver) -> None:
    """I15, T2: the answers are stored; the screen knows nothing of them."""
    company = open_result(screen)
    screen.touch_item("map.faces")
    screen.until_page("map_faces")
    screen.touch_item("face.bad")
    screen.move(81)
    screen.until_page("start")
    assert (screen.shell.mapFaces.question, screen.shell.mapFaces.face) == ("", "")
    assert given(screen, company) == ["bad"]
    screen.shell.mapFaces.begin()
    assert screen.shell.page == "start"
