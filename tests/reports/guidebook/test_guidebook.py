"""The guidebook of a hub: a page on each sheet, in three languages, from its own data and without any person."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.hub.figures.period import Period, is_whole, months_of
from kiosk.hub.sustainability.lines import LineKind
from kiosk.reports.guidebook.book import guidebook
from kiosk.reports.guidebook.estimates import estimate_rows
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.texts import LANGUAGES, book_texts
from kiosk.reports.typeset.document import Document
from kiosk.reports.typeset.typesetter import typeset
from tests.hub.conftest import HandClock
from tests.new_hub import new_hub_db
from tests.reports.guidebook.guide_hub import STAFF_NAME, demo_hub, live_through_a_year
from tests.reports.typeset.pdf_read import ReadPdf, read_pdf

LEAST_PAGES = 20


class Noon(HandClock):
    """Of a day in November, on which the demo's events still come."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 18, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with closing(demo_hub(tmp_path_factory.mktemp("demo"), Noon())) as db:
        yield db


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with closing(demo_hub(tmp_path_factory.mktemp("lived"), Noon())) as db:
        live_through_a_year(db, Noon())
        yield db


@pytest.fixture(scope="module", params=LANGUAGES)
def printed(lived: Database, request: pytest.FixtureRequest) -> tuple[str, Document, ReadPdf]:
    """A language with the book in it, and with what its PDF says."""
    book = guidebook(lived, Noon(), request.param, backup_days=35)
    return request.param, book, read_pdf(typeset(book))


def test_every_page_has_room_on_its_sheet(printed: tuple[str, Document, ReadPdf]) -> None:
    """I16: at least 20 sheets, tagged, with title, language and embedded fonts; each ends with how to copy it."""
    language, book, found = printed
    assert found.pages == len(book.data["pages"]) + 2 >= LEAST_PAGES
    assert (found.title, found.language, found.is_accessible) == (book.title, language, True)
    assert found.fonts == {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}
    assert found.text.count(book_texts(language).book["copying"]) == len(book.data["pages"])
    assert found.tags["H1"] == found.pages
    assert len(found.alternatives) == 6, "the plan and five processes are said in words"
    for words in ("Viitasaaren Digikeskus", "Ahven, Hauki, Muikku", "15,6" if language != "en" else "15.6"):
        assert words in found.text


@pytest.mark.parametrize(
    "language", [pytest.param(one, marks=() if one == "fi" else pytest.mark.long) for one in LANGUAGES]
)
def test_the_book_of_a_new_hub_has_room_too(demo: Database, language: str) -> None:
    """I16: without a year of figures."""
    book = guidebook(demo, Noon(), language)
    assert read_pdf(typeset(book)).pages == len(book.data["pages"]) + 2 >= LEAST_PAGES


def test_a_year_stands_in_it_in_figures_that_may_leave_the_house(printed: tuple[str, Document, ReadPdf]) -> None:
    """I16, I8: prints, uses, visits and indicators; how many people they were is hidden where they were three."""
    language, book, found = printed
    pages = {one["id"]: one for one in book.data["pages"]}
    assert {"year", "indicators", "kind-own-loom"} <= set(pages)
    items = {words: number for number, words in pages["year"]["zones"][0]["items"]}
    names, texts = book_texts(language).book["figures"], book_texts(language)
    assert items[names["visits"]] == "224", "those of the last days are in no whole month"
    assert items[names["people"]] == texts.words("hidden")
    assert any(number == "37" for number, _ in pages["kind-printer"]["zones"][1]["items"])
    assert pages["kind-printer"]["zones"][1]["bars"][0]["value"] == "91 %"
    assert "S21482" in found.text
    for secret in (STAFF_NAME, "Salanimi", "salainen"):
        assert secret not in found.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_estimates_of_sustainability_stand_in_it_with_their_formulas(lived: Database, language: str) -> None:
    """I16, I18: labelled as estimates; of trips rounded, as one answer more would say how far somebody lives."""
    book, texts = guidebook(lived, Noon(), language), book_texts(language)
    (page,) = (one for one in book.data["pages"] if one["id"] == "sustainability")
    numbers, formulas = page["zones"]
    shown = {row[0]: row[1:] for row in numbers["rows"]}
    lines = FoundHub(lived, Noon().now()).sustainability
    by_kind = {one.kind: shown[one.name.in_language(language)] for one in lines}
    space = "\N{NO-BREAK SPACE}"
    assert by_kind[LineKind.SPARED_KM] == [f"8{space}300", "km", f"3{space}%"], "260 km of 7 answers for 224 visits"
    assert by_kind[LineKind.SPARED_CO2][:2] == [f"1{space}200", "kg CO₂"]
    assert by_kind[LineKind.FAILED_FILAMENT] == ["81", "g", f"100{space}%"]
    assert by_kind[LineKind.REPAIRS][::2] == ["1", f"66{space}%"]
    assert formulas["rows"] == [[one.name.in_language(language), one.formula.in_language(language)] for one in lines]
    word = {"fi": "Arvio:", "sv": "Uppskattning:", "en": "Estimate:"}[language]
    assert all(formula.startswith(word) for _, formula in formulas["rows"])
    assert texts.book["columns"]["estimates"][0] == word[:-1]


def test_the_year_consists_of_months_that_have_reports_of_their_own(demo: Database) -> None:
    """I8: two guidebooks of one month say the same figures; of free days the difference would be that of a day."""
    found = [FoundHub(demo, datetime(2026, 3, day, 22, tzinfo=UTC)).year for day in (1, 30)]
    assert found[0] == found[1] == Period(date(2025, 3, 1), date(2026, 2, 28))
    assert [is_whole(one) for one in months_of(found[0])] == [True] * 12
    assert FoundHub(demo, datetime(2026, 3, 31, 22, tzinfo=UTC)).year == Period(date(2025, 4, 1), date(2026, 3, 31))


def test_estimates_of_few_answers_are_hidden_and_of_nothing_no_page(demo: Database, lived: Database) -> None:
    """I8, I18."""
    assert "sustainability" not in {one["id"] for one in guidebook(demo, Noon(), "en").data["pages"]}
    texts, found = book_texts("en"), FoundHub(lived, Noon().now()).sustainability
    few = [replace(one, known=4, of=900) for one in found]
    rows = dict(zip([one.kind for one in found], estimate_rows(few, texts), strict=True))
    assert rows[LineKind.SPARED_KM][1:] == ["hidden", "km", "hidden"]
    assert rows[LineKind.SPARED_CO2][1::2] == ["hidden", "hidden"]
    assert rows[LineKind.REPAIRS][1] == "1"
    enough = [replace(one, known=5, of=900) for one in found if one.kind is LineKind.SPARED_KM]
    assert estimate_rows(enough, texts)[0][3] == "under 1 %"


def test_what_a_hub_does_not_have_is_left_out(tmp_path: Path) -> None:
    """I16: no printers, no plan, no inductions: no page promises them, and the rest is still a book."""
    with closing(new_hub_db(tmp_path / "hub.db")) as db:
        book = guidebook(db, Noon(), "en")
    pages = {one["id"]: one for one in book.data["pages"]}
    assert not {"desk", "print_request", "alarm", "inductions", "year", "indicators"} & set(pages)
    assert {"how", "visit", "data", "copy", "months"} <= set(pages)
    found = read_pdf(typeset(book))
    assert found.pages == len(pages) + 2
    told = str([pages[name]["zones"] for name in ("closing", "watch", "roles")]).lower()
    assert "print" not in told.replace("reprint", "")
    assert "{" not in found.text


def test_the_contents_say_on_which_sheet_each_page_is(lived: Database) -> None:
    """I16."""
    data = guidebook(lived, Noon(), "fi").data
    listed = [tuple(page) for chapter in data["chapters"] for page in chapter["pages"]]
    assert listed == [(one["title"], number) for number, one in enumerate(data["pages"], 3)]
