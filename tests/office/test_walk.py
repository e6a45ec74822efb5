"""Every page in a real Chromium: three languages, a phone and a desk, checked by axe; and with the network's eyes."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from kiosk.base.clock import SystemClock
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import note_use
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import row, rows
from tests.office.office_hub import PIN, OfficeHub

PAGES = ("/", "/inside", "/inside/bookings/new", "/consultation", "/night", "/morning", "/cameras",
         "/alarms", "/printers", "/printers/hauki", "/printers/hauki/settings", "/printers/hauki/maintenance",
         "/printers/new", "/printers/new?connection=octoprint", "/spools", "/spools/new", "/shelf",
         "/prints", "/prints/queue", "/prints/requests", "/prints?text=x&from=2026-01-01",
         "/log", "/log?kind=refused&text=x", "/devices", "/menu",
         "/settings", "/settings/hub",
         "/settings/alarms", "/settings/alarms/new", "/settings/alarms/contacts/0", "/settings/backups",
         "/settings/downloads", "/settings/floor-plan", "/settings/floor-plan?chosen=zone-vr&corner=end",
         "/settings/floor-plan?chosen=item-vr-2",
         "/equipment", "/equipment?text=vr&status=free", "/equipment/vr-2", "/equipment/laser",
         "/equipment/all/add", "/equipment/all/order", "/equipment/all/removed",
         "/settings/zones", "/settings/zones/vr", "/settings/kinds",
         "/events", "/events?when=past", "/events?when=series", "/events?text=x%20y", "/events/new",
         "/settings/retention", "/settings/print-desk",
         "/settings/door", "/settings/door/origins/0", "/settings/door/cards/new",
         "/hours", "/hours/door", "/hours/week/friday", "/hours/days/new",
         "/settings/people", "/settings/people/add", "/settings/labels", "/settings/labels?size=90x29",
         "/settings/passes", "/settings/passes?size=62x40&count=50",
         "/pin", "/there-is-none")  # fmt: skip
SIZES = {"phone": (360, 780), "desk": (1280, 900)}
LANGUAGES = ("fi", "sv", "en")


@pytest.fixture(scope="module", params=SIZES)
def browser(request: pytest.FixtureRequest, chromium: Browser, office: OfficeHub) -> Iterator[tuple[Page, str]]:
    """A browser of this size in which Maija has opened the office by the QR code's address, and its size."""
    width, height = SIZES[request.param]
    context = chromium.new_context(ignore_https_errors=True, viewport={"width": width, "height": height})
    opened = context.new_page()
    opened.goto(f"{office.origin}/P/{office.code('Maija')}")
    assert problems_of(opened) == []
    opened.fill("#pin", PIN)
    opened.click("button.go")
    opened.wait_for_selector("nav.main")
    yield opened, request.param
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible_in_three_languages(
    browser: tuple[Page, str], office: OfficeHub, introduction: str, spool_page: str, language: str
) -> None:
    """W1: axe finds nothing, nothing is wider than the screen, no page loads what it may not; one orange button."""
    page, size = browser
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{office.origin}/language/{language}?to=/")
    person = f"/settings/people/{office.staff_id('Olli')}"
    for number, path in enumerate((*PAGES, *_event_pages(office), person, introduction, spool_page)):
        page.goto(office.origin + path)
        assert page.get_attribute("html", "lang") == language, path
        if size == _axed(number, language):
            assert problems_of(page, with_contrast=size == _contrast(number)) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.locator("main .go:visible").count() <= 1, path
    assert [one for one in complaints if "404" not in one] == []


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


def _axed(number: int, language: str) -> str:
    """On which size axe looks at a page in this language: it takes most of the time of a page.

    Each page is looked at on the phone in one language and at the desk in another, which differ from page to page.
    """
    return ("phone", "desk", "")[(number + LANGUAGES.index(language)) % len(LANGUAGES)]


def _contrast(number: int) -> str:
    """Where axe looks at the contrast of a page's colours as well, which is most of its work: on one of both sizes."""
    return list(SIZES)[number % len(SIZES)]


def _event_pages(office: OfficeHub) -> tuple[str, ...]:
    """A series, and its sessions that were, are on and are to come."""
    with closing(office.db()) as db:
        found = rows(db, "SELECT event.id, series_id FROM event JOIN event_series ON event_series.id = series_id"
                         " WHERE event_series.title_en = 'Know your customer' ORDER BY starts_at")  # fmt: skip
    series = f"/events/series/{found[0]['series_id']}"
    return (series, f"{series}/change", *(f"/events/{found[number]['id']}" for number in (0, 2, 4)))


def problems_of(page: Page, *, with_contrast: bool = True) -> list[str]:
    """What axe says against the page, by rule and element."""
    options = {"resultTypes": ["violations"], "rules": {"color-contrast": {"enabled": with_contrast}}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]
