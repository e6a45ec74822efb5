"""Every page in a real Chromium: three languages, a phone and a desk, checked by axe; and with the network's eyes."""

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from kiosk.base.clock import SystemClock
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import note_use
from kiosk.hub.visits import Visits
from kiosk.office.web.cookies import COMPANY
from kiosk.store.hub_db import row, rows
from tests.office.office_hub import PIN, OfficeHub
from tests.office.project_hub import MadeProject

PAGES = ("/", "/inside", "/inside/bookings/new", "/consultation", "/night", "/morning", "/cameras",
         "/alarms", "/printers", "/printers/hauki", "/printers/hauki/settings", "/printers/hauki/maintenance",
         "/printers/new", "/printers/new?connection=octoprint", "/spools", "/spools/new", "/shelf",
         "/prints", "/prints/queue", "/prints/files", "/prints/requests", "/prints?text=x&from=2026-01-01",
         "/log", "/log?kind=refused&text=x", "/devices", "/menu",
         "/settings", "/settings/hub",
         "/settings/alarms", "/settings/alarms/new", "/settings/alarms/contacts/0", "/settings/backups",
         "/settings/downloads", "/settings/floor-plan", "/settings/floor-plan?chosen=zone-vr&corner=end",
         "/settings/floor-plan?chosen=item-vr-2",
         "/equipment", "/equipment?text=vr&status=free", "/equipment/vr-2", "/equipment/laser",
         "/equipment/all/add", "/equipment/all/order", "/equipment/all/removed",
         "/settings/zones", "/settings/zones/vr", "/settings/kinds",
         "/organisations", "/organisations/new", "/organisations?kind=school", "/projects", "/projects/new",
         "/measures", "/reports",
         "/reports/file?name=project&format=pdf&language=fi&from=2026-02-01&to=2026-01-01",
         "/figures/sustainability", "/figures", "/figures?open=visits", "/figures?period=project&view=outside",
         "/figures?period=own&to=1999-1-1",
         "/events", "/events?when=past", "/events?when=series", "/events?text=x%20y", "/events/new",
         "/settings/retention", "/settings/print-desk",
         "/settings/door", "/settings/door/origins/0", "/settings/door/cards/new",
         "/hours", "/hours/door", "/hours/week/friday", "/hours/days/new",
         "/settings/people", "/settings/people/add", "/settings/labels", "/settings/labels?size=90x29",
         "/settings/passes", "/settings/passes?size=62x40&count=50",
         "/pin", "/there-is-none")  # fmt: skip
OPEN_PAGES = ("/map/answers", "/map/answers/areas/1", "/map/answers/areas/8")
FINISHED_PAGES = ("/map/answers", "/map/plan", "/map/vision", "/map/measures/new", "/map/future")
"""Of a company whose digital map is open, or finished."""
MEANT = ("404", "422")
"""Statuses of addresses that name what there is not, or what is refused."""
AXE = Axe().axe_script
SIZES = {"phone": ViewportSize(width=360, height=780), "desk": ViewportSize(width=1280, height=900)}
LANGUAGES = ("fi", "sv", "en")
CHECK = """async ([known, every]) => {
    const shown = new Set(), backgrounds = new Map([[null, ""]])
    const behind = (element) => {
        if (!backgrounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
            const own = [backgroundColor, backgroundImage, opacity].join(" ")
            backgrounds.set(element, `${own} ${behind(element.parentElement)}`)
        }
        return backgrounds.get(element)
    }
    const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()
    for (const element of document.querySelectorAll("body *")) {
        if (!element.matches("input, select, textarea") && ![...element.childNodes].some(isText)) continue
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const look = [color, fontSize, fontWeight, behind(element)].join(" ")
        shown.add(look)
        if (every || !known.includes(look)) element.setAttribute("data-new-look", "")
    }
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-new-look]" }] })
    const { violations } = await axe.run({ resultTypes: ["violations"], preload: false })
    return [violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)), [...shown]]
}"""
"""What axe says against the page by rule and element; and what the contrast of each text depends on.

That is its colour, size and weight, and what is behind it; the contrast of a look that is known is not computed again.
"""


@pytest.fixture(scope="module")
def page(chromium: Browser, office: OfficeHub) -> Iterator[Page]:
    """A browser in which Maija has opened the office by the QR code's address."""
    context = chromium.new_context(ignore_https_errors=True, viewport=SIZES["phone"])
    context.add_init_script(AXE)
    opened = context.new_page()
    opened.goto(f"{office.origin}/P/{office.code('Maija')}")
    assert problems_of(opened) == []
    opened.fill("#pin", PIN)
    opened.click("button.go")
    opened.wait_for_selector("nav.main")
    yield opened
    context.close()


@pytest.fixture(scope="module")
def known_looks() -> set[str]:
    """Of texts: those whose contrast was looked at."""
    return set()


@pytest.fixture(scope="module")
def company_page(chromium: Browser) -> Iterator[Page]:
    """A browser that the office does not know."""
    context = chromium.new_context(ignore_https_errors=True, viewport=SIZES["phone"])
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def company_codes(office: OfficeHub, made_project: MadeProject) -> tuple[str, str]:
    """Of a digital map that is open, and of one that is finished, with a plan."""
    sql = "SELECT id FROM assessment WHERE organisation_id = ? ORDER BY started_at DESC"
    with closing(office.db()) as db:
        codes = CompanyCodes(db, office.key, SystemClock())
        made = (row(db, sql, of)["id"] for of in (made_project.association_id, made_project.company_id))  # type: ignore[index]
        of_open, of_finished = (codes.offer(one, by=office.staff_id("Olli")) for one in made)
    return of_open, of_finished


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible_in_one_language(
    page: Page,
    office: OfficeHub,
    made_project: MadeProject,
    introduction: str,
    spool_page: str,
    known_looks: set[str],
    language: str,
) -> None:
    """W1: axe finds nothing, nothing is wider than the screen, no page loads what it may not; one orange button.

    Languages come in turn from page to page. A page is opened on the phone and at the desk; axe looks at it on one of
    both, at contrasts where they are new. With `-m long` all of it in each language, see below.
    """
    paths = staff_paths(office, *made_project.pages, introduction, spool_page)
    look(page, walk(page, office, language, its_share(paths, language)), known_looks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_company_is_accessible_in_one_language(
    company_page: Page, office: OfficeHub, company_codes: tuple[str, str], known_looks: set[str], language: str
) -> None:
    """I12, W1: in the same way, in a browser that has the code of a company and nothing else."""
    look(company_page, company_walk(company_page, office, language, company_codes, every=False), known_looks)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_every_page_is_accessible_in_three_languages_on_both_sizes(
    page: Page,
    company_page: Page,
    office: OfficeHub,
    made_project: MadeProject,
    introduction: str,
    spool_page: str,
    company_codes: tuple[str, str],
    language: str,
) -> None:
    """W1: with axe, all its rules, on both sizes in each language."""
    paths = staff_paths(office, *made_project.pages, introduction, spool_page)
    of_company = company_walk(company_page, office, language, company_codes)
    for shown, walked in ((page, walk(page, office, language, paths)), (company_page, of_company)):
        for _, path in walked:
            for size in SIZES:
                assert fits(shown, size), (path, size)
                assert problems_of(shown) == [], (path, size)


def its_share(paths: Sequence[str], language: str) -> Sequence[str]:
    """Those whose turn it is in this language in the short form."""
    return paths[LANGUAGES.index(language) :: len(LANGUAGES)]


def look(page: Page, walked: Iterator[tuple[int, str]], known_looks: set[str]) -> None:
    """Check each page of a walk in the short form."""
    for number, path in walked:
        for place, size in enumerate(SIZES):
            assert fits(page, size), path
            if number % len(SIZES) == place:
                assert problems_of(page, known_looks) == [], path


def walk(page: Page, office: OfficeHub, language: str, paths: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Open every page on the phone: its number and path."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{office.origin}/language/{language}?to=/")
    for number, path in enumerate(paths):
        page.set_viewport_size(SIZES["phone"])
        page.goto(office.origin + path)
        assert page.get_attribute("html", "lang") == language, path
        assert page.locator("main .go:visible").count() <= 1, path
        yield number, path
    page.goto("about:blank")  # the last page may go elsewhere by itself when its visit ends
    assert [one for one in complaints if not any(status in one for status in MEANT)] == []


def staff_paths(office: OfficeHub, *more: str) -> tuple[str, ...]:
    return (*PAGES, *_event_pages(office), f"/settings/people/{office.staff_id('Olli')}", *more)


def company_walk(
    page: Page, office: OfficeHub, language: str, codes: tuple[str, str], *, every: bool = True
) -> Iterator[tuple[int, str]]:
    """The pages of two companies, opened by codes of an open and of a finished map; or a share of them."""
    page.context.clear_cookies(name=COMPANY)
    yield from walk(page, office, language, ("/map", f"/C/{codes[0]}"))
    for code, paths in zip(codes, (OPEN_PAGES, FINISHED_PAGES), strict=True):
        page.goto(f"{office.origin}/C/{code}")
        page.click("button.go")
        page.wait_for_url("**/map/answers")
        for number, path in walk(page, office, language, paths if every else its_share(paths, language)):
            assert page.url == office.origin + path
            yield number, path


def fits(page: Page, size: str) -> bool:
    """Whether the page that is open is not wider than a screen of this size."""
    page.set_viewport_size(SIZES[size])
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.fixture
def introduction(office: OfficeHub) -> Iterator[str]:
    """Somebody is inside with a pass: the page of an introduction for them."""
    with closing(office.db()) as db:
        visits = Visits(db, SystemClock())
        visit = visits.check_in(pass_id=row(db, "SELECT id FROM pass")["id"])  # type: ignore[index]
        yield f"/inside/visits/{visit.id}/introduction"
        visits.check_out(visit.id, "person")


@pytest.fixture
def spool_page(office: OfficeHub) -> str:
    """The page of a spool that is loaded, nearly empty, and used by a print."""
    with closing(office.db()) as db:
        staff_id, clock = office.staff_id("Olli"), SystemClock()
        wanted = Spool(material="PLA", colour="luonnonvärinen", left_g=40, tare_g=193)
        added = add_spool(db, clock, staff_id, wanted)
        printer, job = (row(db, f"SELECT id FROM {table}")["id"] for table in ("printer", "job"))  # type: ignore[index]
        load_spool(db, clock, staff_id, added.id, printer, added.version)
        with db.atomic():
            note_use(db, clock, job, printer, 900.0, is_estimate=True, by_spool=True)
        return f"/spools/{added.id}"


def _event_pages(office: OfficeHub) -> tuple[str, ...]:
    """A series, and its sessions that were, are on and are to come."""
    with closing(office.db()) as db:
        found = rows(db, "SELECT event.id, series_id FROM event JOIN event_series ON event_series.id = series_id"
                         " WHERE event_series.title_en = 'Know your customer' ORDER BY starts_at")  # fmt: skip
    series = f"/events/series/{found[0]['series_id']}"
    return (series, f"{series}/change", *(f"/events/{found[number]['id']}" for number in (0, 2, 4)))


def problems_of(page: Page, known_looks: set[str] | None = None) -> list[str]:
    """What axe says against the page; with known looks, contrasts only of texts that look otherwise."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found, shown = page.evaluate(CHECK, [sorted(known_looks or ()), known_looks is None])
    if known_looks is not None:
        known_looks.update(shown)
    return list(found)
