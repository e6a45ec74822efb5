"""How the hub prints for others, as it is set in the office, with its history (W4, W7)."""

import re

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.office.forms import values_of
from tests.office.office_hub import Browser, OfficeHub, scalar

PATH = "/settings/print-desk"


def save(browser: Browser, **changed: str) -> str:
    """Send the form with these fields changed; an empty text unticks a box."""
    version = re.search(r'name="version" value="(\d+)"', browser.get(PATH).text)
    assert version is not None
    fields = {**values_of(PrintDesk()), **changed, "version": version[1]}
    return browser.post(PATH, {name: value for name, value in fields.items() if value}, seen_on=PATH).text


def test_every_field_is_stored_and_set_back_by_the_history(office: OfficeHub) -> None:
    """W4: with before and after; requests are off at once and on again."""
    admin = office.paired("Maija")
    shown = save(admin, requests="", open_requests="5", shelf_places="30", cost_per_kg_cents="2500")
    assert "Saved. It is shown at the kiosk now." in shown
    stored = str(scalar(office, "SELECT value FROM setting WHERE subject = 'print_desk'"))
    assert '"requests": false' in stored
    assert '"open_requests": 5' in stored
    history = shown[shown.index("History") :]
    assert "Visitors may ask for prints" in history
    change = re.search(r'name="change" value="([^"]+)"', history)
    assert change is not None
    admin.post(f"{PATH}/restore", {"change": change[1]}, seen_on=PATH)
    assert '"requests": true' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'print_desk'"))


def test_a_number_that_is_out_of_bounds_is_refused_beside_its_field(office: OfficeHub) -> None:
    """W7: what else was typed stays."""
    admin = office.paired("Maija")
    shown = save(admin, shelf_places="0", shelf_days="21")
    assert 'id="shelf_places-error"' in shown
    assert 'name="shelf_days" type="text" value="21"' in shown


def test_only_an_admin_sets_it(office: OfficeHub) -> None:
    """Q3."""
    assert office.paired("Olli").get(PATH).status_code == 403
