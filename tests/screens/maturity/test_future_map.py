"""The future map of a company at the real window: read theme by theme, thoughts typed, changed, removed by touch."""

import pytest

from kiosk.base.errors import StoreError
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.plans.future_map import LINE_MAX, Cell, FutureMap, future_map, put_future_map
from tests.screens.driver import ScreenDriver
from tests.screens.maturity_hub import assessed_twice

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
MARKET = (
    "Kuopion rakentajat tilaavat kalusteet etukäteen netistä",
    "Toimitusaika ratkaisee useammin kuin hinta tai materiaali",
    "Kierrätyspuusta kysytään joka kuukausi ainakin kahdesti",
    "Kolme kilpailijaa lopetti, yksi suuri tuli seudulle",
)


@pytest.fixture
def company(screen: ScreenDriver) -> CompanyAccess:
    """A company with vision and plan, on the page of its future map."""
    code = assessed_twice(screen.seeded)
    screen.scan_keys(code)
    screen.until_page("map_result")
    screen.touch_item("map.plan")
    screen.until_page("map_plan")
    screen.touch_item("plan.future")
    screen.until_page("map_future")
    codes = screen.seeded.services.company_codes
    assert codes is not None
    access = codes.access(code)
    assert access is not None
    return access


def stored(screen: ScreenDriver, company: CompanyAccess) -> FutureMap:
    db = screen.seeded.services.hub_db
    return future_map(db, company.organisation_id, current_templates(db).theme)


def lines(screen: ScreenDriver, company: CompanyAccess, theme: str, time: int) -> tuple[str, ...]:
    """What is stored. time: which of the four, from 0."""
    return next(one for one in stored(screen, company).rows if one.theme == theme).cells[time].lines


def write(screen: ScreenDriver, words: str) -> None:
    screen.until_page("map_thought")
    screen.find("thought.field").setProperty("text", words)
    screen.touch_item("thought.ready")


def test_a_theme_is_read_at_four_times_and_the_first_thought_is_typed(
    screen: ScreenDriver, company: CompanyAccess
) -> None:
    """I14, X5: what is written and what is not is seen of all themes; an empty time is typed into at once."""
    assert {"Mitä alallamme ja seudulla tapahtuu?", "Nyt", "2026", "5 vuoden päästä", "2031"} <= screen.texts()
    assert "\n".join(f"• {one}" for one in MARKET) in screen.texts()
    assert [one.filled for one in screen.shell.mapFuture.themes.rows][:2] == [[True, True, False, True], [False] * 4]
    screen.touch_item("future.customers")
    screen.until(lambda: "Ketkä ostavat meiltä, ja mitä he arvostavat?" in screen.texts())
    screen.touch_item("future.3")
    screen.until_page("map_thought")
    assert {"Asiakkaat, 3 vuoden päästä"} <= screen.texts()
    assert not screen.shows("thought.remove")
    write(screen, "  \u200b ")
    screen.until(lambda: "Kirjoita ainakin yksi sana." in screen.texts())
    assert screen.find("thought.field").property("maximumLength") == LINE_MAX
    write(screen, " Kunnat ja   koulut ")
    screen.until_page("map_future")
    screen.until(lambda: "• Kunnat ja koulut" in screen.texts())
    assert lines(screen, company, "customers", 2) == ("Kunnat ja koulut",)
    assert lines(screen, company, "market", 0) == MARKET, "the others stay"


def test_a_thought_is_changed_removed_and_put_back_in_its_place(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I14, T3: four at most; the one that was removed comes back where it was."""
    screen.touch_item("future.0")
    screen.until_page("map_thoughts")
    assert not screen.shows("thoughts.add"), "there are four"
    screen.touch_item("thought.1")
    screen.until_page("map_thought")
    assert screen.find("thought.field").property("text") == MARKET[1]
    screen.touch_item("foot.exit")
    screen.until_page("map_future")
    assert lines(screen, company, "market", 0) == MARKET, "who goes back changes nothing"
    screen.touch_item("future.0")
    screen.until_page("map_thoughts")
    screen.touch_item("thought.1")
    write(screen, "Toimitusaika ratkaisee")
    screen.until_page("map_thoughts")
    changed = (MARKET[0], "Toimitusaika ratkaisee", *MARKET[2:])
    assert lines(screen, company, "market", 0) == changed
    screen.touch_item("thought.1")
    screen.until_page("map_thought")
    screen.touch_item("thought.remove")
    screen.until_page("map_thoughts")
    assert lines(screen, company, "market", 0) == (MARKET[0], *MARKET[2:])
    screen.touch_item("thoughts.undo")
    screen.until(lambda: not screen.shows("thoughts.undo"))
    assert lines(screen, company, "market", 0) == changed
    screen.touch_item("thought.3")
    screen.until_page("map_thought")
    screen.touch_item("thought.remove")
    screen.until(lambda: screen.shows("thoughts.undo"))
    screen.move(13)
    screen.until(lambda: not screen.shows("thoughts.undo"))
    screen.touch_item("thoughts.add")
    write(screen, "Kaksi uutta sahaa")
    screen.until_page("map_thoughts")
    assert lines(screen, company, "market", 0) == (*changed[:3], "Kaksi uutta sahaa")


def test_what_a_tablet_writes_meanwhile_is_kept(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I14, W7: a thought that is gone isn't changed, and what was typed stays; a full time takes no more."""
    screen.touch_item("future.1")
    screen.until_page("map_thoughts")
    screen.touch_item("thought.0")
    screen.until_page("map_thought")
    elsewhere(screen, company, ("Remontit vähenevät", "Korot laskevat"))
    write(screen, "Remontit kasvavat yhä")
    screen.until(
        lambda: "Joku toinen on muuttanut tätä sillä välin. Katso se uudelleen ja muuta sitten." in screen.texts()
    )
    assert lines(screen, company, "market", 1) == ("Remontit vähenevät", "Korot laskevat")
    assert screen.find("thought.field").property("text") == "Remontit kasvavat yhä"
    screen.touch_item("thought.ready")
    screen.until_page("map_thoughts")
    assert lines(screen, company, "market", 1) == ("Remontit vähenevät", "Korot laskevat", "Remontit kasvavat yhä")
    screen.touch_item("thoughts.add")
    screen.until_page("map_thought")
    elsewhere(screen, company, MARKET)
    write(screen, "Viides")
    screen.until(lambda: "Kirjoita enintään 4 riviä." in screen.texts())
    assert lines(screen, company, "market", 1) == MARKET


def test_a_full_disk_is_told_and_the_thought_stays(
    screen: ScreenDriver, company: CompanyAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I14."""

    def refused(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr("kiosk.screens.maturity.map_future.put_future_map", refused)
    screen.touch_item("future.1")
    screen.until_page("map_thoughts")
    screen.touch_item("thoughts.add")
    write(screen, "Korot laskevat")
    screen.until(lambda: "Tallennus ei onnistunut. Kutsu henkilökunta." in screen.texts())
    assert screen.find("thought.field").property("text") == "Korot laskevat"


def elsewhere(screen: ScreenDriver, company: CompanyAccess, thoughts: tuple[str, ...]) -> None:
    """Staff write those of the market in a year."""
    found, seeded = stored(screen, company), screen.seeded
    market, *others = found.rows
    cells = (market.cells[0], Cell(thoughts), *market.cells[2:])
    wanted = FutureMap(
        organisation_id=found.organisation_id,
        rows=(type(market)(market.theme, market.name, cells), *others),
        version=found.version,
    )
    put_future_map(seeded.services.hub_db, seeded.clock, seeded.staff_id, wanted)


def test_it_closes_with_the_plan_and_leaves_nothing(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I12, T2, Q3: when staff close the plan, and when nobody is there any more."""
    screen.touch_item("future.0")
    screen.until_page("map_thoughts")
    codes = screen.seeded.services.company_codes
    assert codes is not None
    codes.let_plan(company.assessment_id, allowed=False, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("map_plan")
    assert screen.shell.mapFuture.thoughts.count == 0
    assert not screen.shows("plan.future")
    codes.let_plan(company.assessment_id, allowed=True, by=screen.seeded.staff_id)
    screen.touch_item("plan.future")
    screen.until_page("map_future")
    screen.move(81)
    screen.until_page("start")
    future = screen.shell.mapFuture
    assert (future.times.count, future.themes.count, future.question, future.place) == (0, 0, "", "")
