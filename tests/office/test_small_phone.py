"""Pages on the smallest phone in Swedish, whose words are long: nothing is squeezed or reaches into the margin (W1)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.office.office_hub import PIN, OfficeHub
from tests.office.project_hub import MadeProject
from tests.office.test_walk import SIZES

MARGIN_PX, LEAST_WORDS_PX = 16, 200
OPEN_ALL = """() => document.querySelectorAll("main details").forEach((one) => { one.open = true })"""
BEYOND_MARGIN = """(margin) => [...document.querySelectorAll("main h1, main .btn, main .in, main .st, main .zone")]
    .filter((one) => {
        const words = document.createRange()
        words.selectNodeContents(one)
        const shown = [one, ...(one.matches("h1") ? [words] : [])].map((each) => each.getBoundingClientRect().right)
        return Math.max(...shown) > innerWidth - margin + 1
    })
    .map((one) => one.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def page(chromium: Browser, office: OfficeHub) -> Iterator[Page]:
    context = chromium.new_context(ignore_https_errors=True, viewport=SIZES["phone"], locale="sv")
    opened = context.new_page()
    opened.goto(f"{office.origin}/P/{office.code('Maija')}")
    opened.fill("#pin", PIN)
    opened.click("button.go")
    opened.wait_for_selector("nav.main")
    yield opened
    context.close()


def test_nothing_reaches_into_the_margin(page: Page, office: OfficeHub, made_project: MadeProject) -> None:
    """W1, I17: long names, buttons with long words, and what staff opened in a row."""
    paths = [one for one in made_project.pages if one.startswith(("/stories", "/partners", "/equipment", "/projects"))]
    for path in (*paths, "/figures/sustainability"):
        page.goto(office.origin + path)
        assert page.get_attribute("html", "lang") == "sv"
        page.evaluate(OPEN_ALL)
        assert page.evaluate(BEYOND_MARGIN, MARGIN_PX) == [], path


def test_a_row_keeps_its_words_readable(page: Page, office: OfficeHub, made_project: MadeProject) -> None:
    """W1, I15, I17: what can be done about a row, opened, and until when a story is told, stand under the words."""
    for path, words in (("/partners", "#given .grow"), ("/stories", ".stories .grow"), ("/inside", "#bookings .grow")):
        page.goto(office.origin + path)
        page.evaluate(OPEN_ALL)
        widths = _widths(page, words)
        assert widths
        assert min(widths) >= LEAST_WORDS_PX, path


def _widths(page: Page, selector: str) -> list[float]:
    boxes = [one.bounding_box() for one in page.locator(selector).all()]
    return [box["width"] for box in boxes if box is not None]
