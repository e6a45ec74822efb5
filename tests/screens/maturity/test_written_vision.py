"""The digital vision of a company at the real window: typed text by text, changed elsewhere, left, forgotten."""

from datetime import date

import pytest

from kiosk.base.errors import StoreError
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.plans.vision import SENTENCE_MAX, TEXT_MAX, Vision, vision
from tests.screens.driver import ScreenDriver
from tests.screens.maturity_hub import assessed_twice, half_answered, write_vision_elsewhere

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
SENTENCE = "Asiakas näkee keittiönsä ennen kuin laudat on sahattu."
WAITS = "Tekstisi odottaa. Paina samaa kohtaa uudelleen."
NOT_STORED = "Tallennus ei onnistunut. Kutsu henkilökunta."
CHANGED = "Joku toinen on muuttanut tätä sillä välin. Katso se uudelleen ja muuta sitten."


def codes(screen: ScreenDriver) -> CompanyCodes:
    found = screen.seeded.services.company_codes
    assert found is not None
    return found


def open_plan(screen: ScreenDriver, *, planned: bool) -> CompanyAccess:
    """The plan of a company is shown; what its code opens."""
    code = assessed_twice(screen.seeded, planned=planned)
    screen.scan_keys(code)
    screen.until_page("map_result")
    screen.touch_item("map.plan")
    screen.until_page("map_plan")
    access = codes(screen).access(code)
    assert access is not None
    return access


@pytest.fixture
def company(screen: ScreenDriver) -> CompanyAccess:
    """A company without a vision, where the first text of it is typed."""
    access = open_plan(screen, planned=False)
    screen.touch_item("plan.writeVision")
    screen.until_page("map_text")
    return access


@pytest.fixture
def writer(screen: ScreenDriver) -> CompanyAccess:
    """A company with a vision, where its texts are shown."""
    access = open_plan(screen, planned=True)
    screen.touch_item("plan.writeVision")
    screen.until_page("map_vision")
    return access


def stored(screen: ScreenDriver, company: CompanyAccess) -> Vision:
    return vision(screen.seeded.services.hub_db, company.organisation_id)


def until_typed(screen: ScreenDriver, heading: str, words: str) -> None:
    """Wait for a text to be asked, then type it."""
    screen.until(lambda: screen.shell.page == "map_text" and heading in screen.texts())
    screen.find("text.field").setProperty("text", words)


def typed(screen: ScreenDriver) -> str:
    return str(screen.find("text.field").property("text"))


def test_a_first_vision_is_typed_text_by_text(screen: ScreenDriver, company: CompanyAccess) -> None:
    """I13: the sentence first, then what else belongs to it; a text may be passed over, but not by a double touch.

    Its page may not be shown before, and is left once it is loaded: it may be loading when it is refreshed first.
    """
    screen.shell.go("map_vision")
    assert screen.shell.page == "map_vision"
    screen.until_page("map_plan")
    screen.touch_item("plan.writeVision")
    screen.until_page("map_text")
    screen.touch_item("text.ready")
    screen.until(lambda: "Tämä ei voi olla tyhjä." in screen.texts())
    until_typed(screen, "Visio yhdellä lauseella", f" {SENTENCE} ")
    screen.touch_item("text.ready")
    until_typed(screen, "Ketkä ovat asiakkaamme", "Remontoijat   Keiteleellä")
    screen.touch_item("text.ready")
    screen.until(lambda: "Mitä he arvostavat" in screen.texts())
    assert typed(screen) == ""
    screen.shell.mapText.take()
    screen.settle()
    assert "Mitä he arvostavat" in screen.texts()
    screen.move(1)
    screen.touch_item("text.ready")
    until_typed(screen, "Missä haluamme olla", "Joka kolmas keittiö on meiltä")
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    found = stored(screen, company)
    assert (found.sentence, found.customers) == (SENTENCE, "Remontoijat Keiteleellä")
    assert (found.valued, found.goal) == ("", "Joka kolmas keittiö on meiltä")
    screen.until(lambda: {SENTENCE, "vielä kirjoittamatta", "Luonnos"} <= screen.texts())
    screen.touch_item("vision.valued")
    until_typed(screen, "Mitä he arvostavat", "Lyhyttä toimitusaikaa")
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    assert stored(screen, company).valued == "Lyhyttä toimitusaikaa"
    screen.touch_item("foot.exit")
    screen.until_page("map_plan")
    screen.until(lambda: SENTENCE in screen.texts())


def test_a_vision_is_agreed_and_a_draft_again(screen: ScreenDriver, writer: CompanyAccess) -> None:
    """I13: the day is stored; a text that is changed after that was not agreed.

    The exit stores what was typed and says so; without a change nothing is stored; a needed text is never emptied.
    """
    screen.touch_item("vision.agree")
    screen.until(lambda: "Sovittu 18.11.2026" in screen.texts())
    assert stored(screen, writer).agreed_on == date(2026, 11, 18)
    screen.touch_item("vision.goal")
    until_typed(screen, "Missä haluamme olla", "Kaksi myymälää")
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    screen.until(lambda: "Luonnos" in screen.texts())
    assert stored(screen, writer).agreed_on is None
    for shown in ("Sovittu 18.11.2026", "Luonnos"):
        screen.touch_item("vision.agree")
        screen.until(lambda shown=shown: shown in screen.texts())
    assert stored(screen, writer).agreed_on is None
    screen.touch_item("vision.goal")
    until_typed(screen, "Missä haluamme olla", "Kolme myymälää")
    screen.touch_item("foot.exit")
    screen.until_page("map_vision")
    assert screen.shell.notice == "Kirjoittamasi on tallennettu."
    before = stored(screen, writer)
    assert before.goal == "Kolme myymälää"
    screen.touch_item("vision.sentence")
    until_typed(screen, "Visio yhdellä lauseella", "  ")
    screen.touch_item("foot.exit")
    screen.until_page("map_vision")
    assert screen.shell.notice == "Tämä ei voi olla tyhjä."
    screen.touch_item("vision.customers")
    screen.until_page("map_text")
    screen.touch_item("foot.exit")
    screen.until_page("map_vision")
    assert stored(screen, writer) == before


def test_what_somebody_else_wrote_is_told_and_nothing_is_lost(screen: ScreenDriver, writer: CompanyAccess) -> None:
    """I13, W7: neither text is lost: the other one is looked at, the own one waits, and replaces it when sent again.

    Other texts may be changed elsewhere meanwhile: that is no conflict, and both are kept.
    """
    screen.touch_item("vision.valued")
    until_typed(screen, "Mitä he arvostavat", "Toimitusaikaa")
    write_vision_elsewhere(screen.seeded, "Hintaa")
    screen.touch_item("text.ready")
    screen.until(lambda: CHANGED in screen.texts())
    assert (stored(screen, writer).valued, typed(screen)) == ("Hintaa", "Toimitusaikaa")
    screen.find("text.field").setProperty("text", "Toimitusaika")
    screen.settle()
    assert CHANGED in screen.texts()
    screen.find("text.field").setProperty("text", "Toimitusaikaa")
    screen.touch_item("foot.exit")
    screen.until_page("map_vision")
    assert screen.shell.notice == WAITS
    screen.until(lambda: "Hintaa" in screen.texts())
    screen.touch_item("vision.valued")
    screen.until_page("map_text")
    assert typed(screen) == "Toimitusaikaa"
    screen.find("text.field").setProperty("text", "Toimitusaikaa ja hintaa")
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    assert stored(screen, writer).valued == "Toimitusaikaa ja hintaa"
    screen.touch_item("vision.goal")
    until_typed(screen, "Missä haluamme olla", "Kaksi myymälää")
    write_vision_elsewhere(screen.seeded, "Laatua")
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    assert (stored(screen, writer).valued, stored(screen, writer).goal) == ("Laatua", "Kaksi myymälää")


def test_a_full_disk_is_told_and_the_text_waits_beside_others(
    screen: ScreenDriver, writer: CompanyAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I13: the second Back leads away; another text does not take the place of the one that waits."""

    def refused(*_: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr("kiosk.screens.maturity.map_text.store_text", refused)
        for field, heading in (("goal", "Missä haluamme olla"), ("valued", "Mitä he arvostavat")):
            screen.touch_item(f"vision.{field}")
            until_typed(screen, heading, f"Kaksi {field}")
            screen.touch_item("foot.exit")
            screen.until(lambda: NOT_STORED in screen.texts())
            assert screen.shell.page == "map_text"
            screen.touch_item("foot.exit")
            screen.until_page("map_vision")
            assert screen.shell.notice == WAITS
    for field in ("goal", "valued"):
        screen.touch_item(f"vision.{field}")
        screen.until_page("map_text")
        assert typed(screen) == f"Kaksi {field}"
        screen.touch_item("text.ready")
        screen.until_page("map_vision")
    assert (stored(screen, writer).goal, stored(screen, writer).valued) == ("Kaksi goal", "Kaksi valued")


def test_a_text_that_is_full_says_so(screen: ScreenDriver, writer: CompanyAccess) -> None:
    """I13: nothing more can be typed than is stored, and what is too long by another way is refused in words."""
    screen.touch_item("vision.sentence")
    until_typed(screen, "Visio yhdellä lauseella", "k" * 500)
    assert screen.find("text.field").property("maximumLength") == SENTENCE_MAX
    screen.until(lambda: "Enempää ei mahdu: enintään 100 merkkiä." in screen.texts())
    until_typed(screen, "Visio yhdellä lauseella", "Lyhyt")
    screen.until(lambda: "Enempää ei mahdu: enintään 100 merkkiä." not in screen.texts())
    screen.touch_item("text.ready")
    screen.until_page("map_vision")
    screen.touch_item("vision.valued")
    screen.until_page("map_text")
    screen.shell.mapText.type("k" * (TEXT_MAX + 1))
    screen.shell.mapText.take()
    screen.until(lambda: "Kirjoita enintään 400 merkkiä." in screen.texts())
    assert stored(screen, writer).valued == ""


def test_half_typed_text_outlives_a_warning_but_not_its_company(screen: ScreenDriver, writer: CompanyAccess) -> None:
    """I13, T2, X7, X9, X10: it also outlives help, another language and low reach.

    When nobody is there any more it is forgotten and not stored; the next company finds nothing of it.
    """
    screen.touch_item("vision.goal")
    until_typed(screen, "Missä haluamme olla", "Kaksi my")
    screen.move(65)
    assert screen.shell.warningS > 0
    screen.shell.touched()
    assert typed(screen) == "Kaksi my"
    screen.shell.setLanguage("sv")
    screen.until(lambda: "Var vi vill vara" in screen.texts())
    assert typed(screen) == "Kaksi my"
    screen.app.panel.choose("lowReach", True)
    screen.settle()
    assert typed(screen) == "Kaksi my"
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    screen.touch_item("foot.exit")
    screen.until_page("map_text")
    assert typed(screen) == "Kaksi my"
    screen.find("text.field").setProperty("text", "Salaisuus")
    screen.move(81)
    screen.until_page("start")
    assert stored(screen, writer).goal == ""
    shell = screen.shell
    assert (shell.mapText.begin, shell.mapText.heading, shell.mapVision.summary) == ("", "", "")
    assert shell.mapVision.texts.count == 0
    for page in ("map_text", "map_vision"):
        shell.go(page)
        screen.until_page("start")
    shell.mapBegin.resume(half_answered(screen.seeded))
    screen.until_page("map_question")
    shell.go("map_text")
    screen.until_page("map_plan")
    assert not {"Salaisuus", SENTENCE} & screen.texts()


def test_a_plan_that_staff_close_says_so_and_forgets_what_was_typed(
    screen: ScreenDriver, writer: CompanyAccess
) -> None:
    """I13, I12, Q3: it would replace what others write meanwhile.

    A code that ends while typing leads away, with words, and nothing is stored or shown any more.
    """
    screen.touch_item("vision.goal")
    until_typed(screen, "Missä haluamme olla", "Kaksi myymälää")
    codes(screen).let_plan(writer.assessment_id, allowed=False, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until_page("map_plan")
    assert screen.shell.notice.startswith("Visio ja suunnitelma eivät aukea")
    assert not screen.shows("plan.writeVision")
    codes(screen).let_plan(writer.assessment_id, allowed=True, by=screen.seeded.staff_id)
    screen.app.look_for_commits()
    screen.until(lambda: screen.shows("plan.writeVision"))
    screen.touch_item("plan.writeVision")
    screen.until_page("map_vision")
    screen.touch_item("vision.goal")
    screen.until_page("map_text")
    assert typed(screen) == ""
    until_typed(screen, "Missä haluamme olla", "Kaksi myymälää")
    codes(screen).end(writer.assessment_id, by=screen.seeded.staff_id)
    screen.shell.mapText.take()  # before the page knows
    screen.until_page("start")
    assert screen.shell.notice != ""
    assert stored(screen, writer).goal == ""
    assert screen.shell.mapText.begin == ""
