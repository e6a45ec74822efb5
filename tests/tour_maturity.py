"""The scenes of the tour about a company's digital map: begun, answered, stopped with a code, its result and plan."""

from collections.abc import Callable

from tests.screens.maturity_hub import (
    assess,
    assessed_twice,
    company,
    half_answered,
    offer_maps,
    others,
    price,
    write_vision_elsewhere,
)
from tests.screens.office_served import serve_office
from tests.tour_walk import Walk

CUSTOMERS = (
    "Remontoijat Keiteleellä ja Viitasaarella, kaksi kuopiolaista rakennusliikettä ja kesämökkiläiset Kolimalta."
)
VALUED = (
    "Toimitusaika sovitaan viikolleen ja siitä pidetään kiinni. Mitat tarkistetaan paikan päällä, ja kuva valmiista "
    "keittiöstä nähdään ennen tilausta. Puu tulee läheltä, ja sen alkuperä kerrotaan. Rikkoutunut ovi vaihdetaan myös "
    "viiden vuoden päästä, ja puhelimeen vastaa sama ihminen, joka keittiön asentaa. Laskun saa sähköisenä, ja huollon "
    "voi varata ilman soittamista."
)


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


def written_vision(walk: Walk) -> None:
    """A vision is begun, refused, continued and agreed; somebody else has changed a text meanwhile."""
    screen, hub = walk.screen, walk.hub
    screen.shell.mapBegin.resume(assessed_twice(hub.seeded, planned=False))
    screen.until_page("map_result")
    screen.shell.mapResult.plan()
    screen.until_page("map_plan")
    screen.shell.mapPlan.writeVision()
    screen.until_page("map_text")
    walk.save("74_map_text")
    screen.touch_item("text.ready")
    walk.save("74_map_text_refused")
    for words in ("Asiakas näkee keittiönsä ennen kuin laudat on sahattu.", CUSTOMERS):
        screen.find("text.field").setProperty("text", words)
        screen.shell.mapText.take()
        screen.settle()
    screen.find("text.field").setProperty("text", VALUED)
    screen.settle()
    walk.save("74_map_text_long")
    screen.shell.mapText.goBack()
    screen.until_page("map_vision")
    screen.until(lambda: screen.shell.mapVision.texts.count == 4)
    screen.shell.show_problem("")
    screen.settle()
    walk.save("74_map_vision")
    screen.shell.mapVision.agree()
    screen.settle()
    walk.save("74_map_vision_agreed")
    screen.shell.mapVision.write("valued")
    screen.until_page("map_text")
    screen.find("text.field").setProperty("text", "Toimitusaikaa ennen kaikkea")
    write_vision_elsewhere(hub.seeded)
    screen.shell.mapText.take()
    walk.save("74_map_text_changed")
    walk.end_visit()


def written_measures(walk: Walk) -> None:
    """Proposed measures, one taken and changed, its deadline as a day of choice; one of its own; one removed."""
    screen, hub = walk.screen, walk.hub
    screen.shell.mapBegin.resume(assessed_twice(hub.seeded))
    screen.until_page("map_result")
    screen.shell.mapResult.plan()
    screen.until_page("map_plan")
    screen.shell.mapPlan.addMeasure()
    screen.until_page("map_new_measure")
    screen.settle()
    walk.save("74_map_new_measure")
    screen.shell.mapNewMeasure.take(screen.shell.mapNewMeasure.rows.rows[0].key)
    screen.until_page("map_measure")
    screen.shell.show_problem("")
    screen.settle()
    walk.save("74_map_measure")
    screen.shell.mapMeasure.chooseDeadline("6")
    screen.shell.mapMeasure.chooseState("under_way")
    screen.settle()
    walk.save("74_map_measure_changed")
    price(hub.seeded, screen.shell.mapMeasure.company.measure_id)
    screen.app.look_for_commits()
    screen.shell.mapMeasure.chooseCost("none")
    screen.settle()
    walk.save("74_map_measure_undo")
    screen.shell.mapMeasure.chooseDeadline("day")
    screen.until_page("map_deadline")
    screen.settle()
    walk.save("74_map_deadline")
    screen.shell.mapDeadline.goBack()
    screen.until_page("map_plan")
    screen.shell.mapPlan.change(screen.shell.mapPlan.rows.rows[0].key)
    screen.until_page("map_measure")
    screen.shell.mapMeasure.write("owner")
    screen.until_page("map_text")
    walk.save("74_map_text_owner")
    screen.shell.mapText.goBack()
    screen.until_page("map_measure")
    screen.shell.mapMeasure.remove()
    screen.until_page("map_plan")
    screen.settle()
    walk.save("74_map_plan_removed")
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
    "map_vision": written_vision,
    "map_measure": written_measures,
    "map_faces": faces,
}
"""Scenes that begin on the start page."""
MATURITY_STAFF_SCENES: dict[str, Callable[[Walk], None]] = {"company_map": for_company}
"""An admin is logged in."""
