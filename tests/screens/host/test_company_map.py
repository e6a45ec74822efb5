"""Staff begin a company's digital map at the kiosk: the company goes on by itself, and nobody is logged in (I12)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.organisations.fields import OrganisationKind
from kiosk.hub.organisations.organisation import Organisation, named
from kiosk.hub.organisations.register import add_organisation
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.maturity_hub import assess, company
from tests.screens.printer_hub import PrinterHub, as_staff, audited, hub_with_printers
from tests.screens.seed import PIN

pytestmark = pytest.mark.qt_log_ignore("PopupList")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_with_printers(tmp_path)


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """A host, who is no operator, at the page for whose map it is."""
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        screen.touch_item("day.tools")
        screen.until_page("tools")
        screen.touch_item("tools.map")
        screen.until_page("company_map")
        yield screen


def _maps(hub: PrinterHub, name: str) -> int:
    (found,) = named(hub.db, name)
    return len(assessments_of(hub.db, found.id))


def test_one_touch_hands_the_screen_to_a_company_that_is_known(host: ScreenDriver, hub: PrinterHub) -> None:
    """I12, Q3: without a code typed; staff are logged out, and who leaves has the code to go on with."""
    mill = company(hub.seeded, "Keiteleen Puutyö Oy")
    add_organisation(
        hub.db, hub.seeded.clock, hub.seeded.staff_id, Organisation(name="Kerho", kind=OrganisationKind.ASSOCIATION)
    )
    host.until(lambda: host.shows(f"found.{mill}"))
    assert "Kerho" not in host.texts(), "an association has no digital map"
    host.shell.setLanguage("sv")
    host.touch_item(f"found.{mill}")
    host.until_page("map_question")
    assert host.shell.session.member is None
    assert host.shell.language == "sv", "in which they talked"
    assert {"assessment.started", "company_code.offered"} <= set(audited(hub.db))
    host.touch_item("map.yes")
    host.touch_item("foot.exit")
    host.until_page("map_code")
    assert host.shell.mapCode.code
    host.touch_item("foot.exit")
    host.until_page("start")
    (found,) = assessments_of(hub.db, mill)
    assert len(found.answers) == 1


def test_an_open_map_is_resumed_with_a_new_code(host: ScreenDriver, hub: PrinterHub) -> None:
    """I12: its tile says how far it is; the earlier code works no more."""
    codes = hub.seeded.services.company_codes
    assert codes is not None
    mill = company(hub.seeded, "Keiteleen Puutyö Oy")
    earlier = codes.offer(assess(hub.seeded, mill, 1, whole=False), by=hub.seeded.staff_id)
    host.until(lambda: "jatkuu: 5/32 vastattu" in host.texts())
    host.touch_item("letters.K")
    host.touch_item(f"found.{mill}")
    host.until_page("map_question")
    assert host.shell.mapQuestion.place.startswith("väittämä 6/32")
    assert codes.access(earlier) is None
    assert len(assessments_of(hub.db, mill)) == 1


def test_a_company_that_is_not_known_is_typed(host: ScreenDriver, hub: PrinterHub) -> None:
    """I12: a name is needed; one that is known already is not added again."""
    assert host.shows("found.empty")
    host.touch_item("company.another")
    host.until_page("new_company")
    host.touch_item("company.begin")
    assert "Kirjoita ensin nimi." in host.texts()
    host.shell.companyMap.type("Hämeenniemen Sepät Oy")
    host.touch_item("company.begin")
    host.until_page("map_question")
    assert _maps(hub, "Hämeenniemen Sepät Oy") == 1
    assert "organisation.added" in audited(hub.db)
    host.shell.go("start")
    as_staff(host, hub.seeded.badge_code)
    host.shell.go("new_company")
    host.until_page("new_company")
    host.shell.companyMap.type("hämeenniemen sepät oy")
    host.touch_item("company.begin")
    host.until_page("map_question")
    assert _maps(hub, "Hämeenniemen Sepät Oy") == 1
    assert len(rows(hub.db, "SELECT id FROM organisation")) == 1
