"""The scenes of the tour about a company's digital map: begun, answered, stopped with a code, its result and plan."""

from collections.abc import Callable

from tests.screens.maturity_hub import assess, assessed_twice, company, half_answered, offer_maps, others
from tests.screens.office_served import serve_office
from tests.tour_walk import Walk


def begun(walk: Walk) -> None:
    """The way to it on the first page and on that of help; the first statement, the sixth, the code to go on with."""
    screen, hub = walk.screen, walk.hub
    offer_maps(hub.seeded)
    serve_office(hub.seeded.services)
    screen.until(lambda: screen.shell.startPage.digitalMap)
    screen.settle()
    walk.save("74_map_start")
    screen.shell.open("call_staff")
    screen.until_page("call_staff")
    walk.save("74_map_help")
    screen.shell.mapBegin.open()
    screen.until_page("map_begin")
    walk.save("74_map_begin")
    screen.shell.mapBegin.begin("small")
    screen.until_page("map_question")
    walk.save("74_map_question_first")
    for answer in ("partly", "yes", "mostly", "a_little", "not_for_us", "partly"):
        screen.shell.mapQuestion.answer(answer)
    screen.shell.mapQuestion.previous()
    screen.settle()
    walk.save("74_map_question")
    screen.shell.mapQuestion.stop()
    screen.until_page("map_code")
    walk.save("74_map_code")
    walk.end_visit()


def result(walk: Walk) -> None:
    """A map with an earlier one and others; its plan, and the code for writing it; a plan that is not begun."""
    screen, hub = walk.screen, walk.hub
    code = assessed_twice(hub.seeded)
    screen.shell.mapBegin.resume(code)
    screen.until_page("map_result")
    screen.settle()
    walk.save("74_map_result")
    screen.shell.mapResult.paper()
    screen.until_page("map_code")
    walk.save("74_map_code_silent")
    screen.shell.mapCode.done()
    screen.until_page("map_result")
    screen.shell.mapResult.plan()
    screen.until_page("map_plan")
    screen.settle()
    walk.save("74_map_plan")
    walk.end_visit()


def future(walk: Walk) -> None:
    """A theme of the future map that is written and one that is not; thoughts of a time, one typed, one removed."""
    screen, hub = walk.screen, walk.hub
    screen.shell.mapBegin.resume(assessed_twice(hub.seeded))
    screen.until_page("map_result")
    screen.shell.mapResult.plan()
    screen.until_page("map_plan")
    screen.shell.mapPlan.future()
    screen.until_page("map_future")
    screen.settle()
    walk.save("74_map_future")
    screen.shell.mapFuture.openTime("0")
    screen.until_page("map_thoughts")
    screen.settle()
    walk.save("74_map_thoughts")
    screen.shell.mapFuture.changeThought("1")
    screen.until_page("map_thought")
    walk.save("74_map_thought")
    screen.shell.mapFuture.remove()
    screen.until_page("map_thoughts")
    screen.settle()
    walk.save("74_map_thoughts_removed")
    screen.shell.back()
    screen.until_page("map_future")
    screen.shell.mapFuture.chooseTheme("capabilities")
    screen.settle()
    walk.save("74_map_future_empty")
    screen.shell.mapFuture.openTime("3")
    screen.until_page("map_thought")
    screen.shell.mapFuture.take(" ")
    walk.save("74_map_thought_refused")
    walk.end_visit()


def faces(walk: Walk) -> None:
    """The questions at the end: the first one, and one that is looked at again."""
    screen, hub = walk.screen, walk.hub
    screen.shell.mapBegin.resume(assessed_twice(hub.seeded))
    screen.until_page("map_result")
    screen.shell.mapFaces.begin()
    screen.until_page("map_faces")
    screen.settle()
    walk.save("74_map_faces")
    for face in ("good", "great"):
        screen.shell.mapFaces.answer(face)
    screen.shell.mapFaces.previous()
    screen.settle()
    walk.save("74_map_faces_again")
    walk.end_visit()


def first_plan(walk: Walk) -> None:
    """A first map, without others; a plan that nobody has begun."""
    screen, hub = walk.screen, walk.hub
    code = half_answered(hub.seeded)
    screen.shell.mapBegin.resume(code)
    screen.until_page("map_question")
    for _ in range(27):
        screen.shell.mapQuestion.answer("mostly")
    screen.until_page("map_result")
    screen.settle()
    walk.save("74_map_result_first")
    screen.shell.mapResult.plan()
    screen.until_page("map_plan")
    screen.settle()
    walk.save("74_map_plan_empty")
    walk.end_visit()


def for_company(walk: Walk) -> None:
    """Staff begin a map for a company: none is known, some with maps, letters, a name typed; the first statement."""
    screen, hub = walk.screen, walk.hub
    screen.shell.go("tools")
    screen.until_page("tools")
    walk.save("75_tools")
    screen.touch_item("tools.map")
    screen.until_page("company_map")
    walk.save("75_company_map_none")
    others(hub.seeded, 2)
    for name in ("Keiteleen Puutyö Oy", "Kolima Safarit", "Åsas Hår", "Wiikinki Media Oy", "Viitasaaren Leipomo Ky"):
        company(hub.seeded, name)
    assess(hub.seeded, company(hub.seeded, "Savivuoren Matkailu"), 1, whole=False)
    screen.until(lambda: screen.shell.companyMap.found.count == 8)
    walk.save("75_company_map")
    screen.touch_item("letters.K")
    walk.save("75_company_map_letters")
    screen.touch_item("company.another")
    screen.until_page("new_company")
    walk.save("75_new_company")
    screen.shell.companyMap.add()
    walk.save("75_new_company_empty")
    screen.shell.companyMap.type("Hämeenniemen Sepät Oy")
    screen.shell.companyMap.add()
    screen.until_page("map_question")
    walk.save("75_company_begun")
    walk.end_visit()


MATURITY_SCENES: dict[str, Callable[[Walk], None]] = {
    "map_begun": begun,
    "map_result": result,
    "map_first_plan": first_plan,
    "map_future": future,
    "map_faces": faces,
}
"""Scenes that begin on the start page."""
MATURITY_STAFF_SCENES: dict[str, Callable[[Walk], None]] = {"company_map": for_company}
"""An admin is logged in."""
