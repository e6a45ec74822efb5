"""The editor of the floor plan: by a click in a real browser without scripts, by metres, by steps (W4, W7)."""

import json
import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page

from kiosk.base.clock import SystemClock
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import put_setting, read_setting
from tests.office.office_hub import PIN, Browser, OfficeHub, scalar

PATH = "/settings/floor-plan"
WIDTH_M, DEPTH_M = 15.6, 7.3
PX_PER_M = 720 / WIDTH_M


@pytest.fixture(params=[{"width": 360, "height": 780}, {"width": 1280, "height": 900}], ids=["phone", "desk"])
def page(request: pytest.FixtureRequest, chromium: Chromium, office: OfficeHub) -> Iterator[Page]:
    """A browser without scripts in which Maija has opened the office."""
    context = chromium.new_context(
        ignore_https_errors=True, locale="en", java_script_enabled=False, viewport=request.param
    )
    opened = context.new_page()
    opened.goto(f"{office.origin}/P/{office.code('Maija')}")
    opened.fill("#pin", PIN)
    opened.click("button.go")
    opened.wait_for_selector("nav.main")
    yield opened
    context.close()


@pytest.fixture
def admin(office: OfficeHub) -> Browser:
    return office.paired("Maija")


def place(office: OfficeHub, slug: str) -> list[float] | None:
    details = str(scalar(office, "SELECT details FROM equipment WHERE slug = ?", slug))
    found: list[float] | None = json.loads(details).get("place")
    return found


def area(office: OfficeHub, slug: str) -> list[float]:
    found: list[float] = json.loads(str(scalar(office, "SELECT area FROM zone WHERE slug = ?", slug)))
    return found


def version(browser: Browser, key: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', browser.get(f"{PATH}?chosen={key}").text)
    assert found is not None
    return found[1]


def send(browser: Browser, key: str, what: str, fields: dict[str, str]) -> str:
    seen_on = f"{PATH}?chosen={key}"
    return browser.post(f"{PATH}/{key}/{what}", {"version": version(browser, key), **fields}, seen_on=seen_on).text


def click_at(page: Page, x_m: float, y_m: float) -> None:
    page.locator("input[type=image]").click(position={"x": x_m * PX_PER_M, "y": y_m * PX_PER_M})
    page.wait_for_load_state()


def test_a_click_places_equipment_where_it_is(page: Page, office: OfficeHub) -> None:
    """W1, W4: without a script, also on a phone, where the drawing is scrolled sideways."""
    page.goto(f"{office.origin}{PATH}?chosen=item-kuha")
    click_at(page, 12.4, 3.6)
    assert page.url.endswith("chosen=item-kuha&done=saved")
    assert place(office, "kuha") == [12.4, 3.6]
    page.get_by_role("button", name="10 cm up").click()
    page.wait_for_load_state()
    assert place(office, "kuha") == [12.4, 3.5]
    page.get_by_role("button", name="Take it off the plan").click()
    page.wait_for_load_state()
    assert place(office, "kuha") is None


def test_two_clicks_set_the_floor_of_a_zone(page: Page, office: OfficeHub) -> None:
    """W4: the upper left corner, then the lower right one; what was before can be restored."""
    before = area(office, "vr")
    page.goto(f"{office.origin}{PATH}?chosen=zone-vr")
    click_at(page, 0.5, 3.0)
    assert "corner=end" in page.url
    click_at(page, 4.0, 6.5)
    assert area(office, "vr") == [0.5, 3.0, 3.5, 3.5]
    for _ in range(2):
        page.locator(".history button").nth(1).click()
        page.wait_for_load_state()
        if area(office, "vr") == before:
            return
    raise AssertionError(area(office, "vr"))


def test_metres_can_be_typed_and_what_is_outside_is_refused(admin: Browser, office: OfficeHub) -> None:
    """W7: what was typed stays."""
    shown = send(admin, "item-siika", "place", {"place.x_m": "3,25", "place.y_m": "2.5"})
    assert "Saved." in shown
    assert place(office, "siika") == [3.25, 2.5]
    shown = send(admin, "item-siika", "place", {"place.x_m": "99", "place.y_m": "2.5"})
    assert "This place is outside the floor plan." in shown
    assert 'value="99"' in shown
    metres = {"place.x_m": "14", "place.y_m": "1", "place.width_m": "5", "place.depth_m": "1"}
    assert "This place is outside the floor plan." in send(admin, "zone-studio", "place", metres)
    assert place(office, "siika") == [3.25, 2.5]
    send(admin, "item-siika", "off", {})


def test_who_places_after_somebody_else_is_told(admin: Browser, office: OfficeHub) -> None:
    """W7: a version that was seen before, and a drawing of another size."""
    seen = version(admin, "item-vr-1")
    before = place(office, "vr-1")
    send(admin, "item-vr-1", "step", {"to": "left"})
    metres = {"version": seen, "place.x_m": "5", "place.y_m": "5"}
    late = admin.post(f"{PATH}/item-vr-1/place", metres, seen_on=f"{PATH}?chosen=item-vr-1")
    assert late.status_code == 409
    assert 'value="5"' in late.text
    click = {"at.x": "100", "at.y": "100", "plan_version": "0", "corner": "start"}
    assert "meanwhile" in send(admin, "item-vr-1", "click", click)
    enter = {"at.x": "0", "at.y": "0", "plan_version": "1", "corner": "start"}
    assert "Click a place on the plan" in send(admin, "item-vr-1", "click", enter)
    odd = {**enter, "at.x": "\N{SUPERSCRIPT TWO}"}
    assert "Click a place on the plan" in send(admin, "item-vr-1", "click", odd)
    send(admin, "item-vr-1", "step", {"to": "right"})
    assert place(office, "vr-1") == before


def test_the_outline_is_set_and_restored(admin: Browser, office: OfficeHub) -> None:
    """W4: size, walls, windows and doors; what does not fit is refused beside its field; history with restore."""
    with closing(office.db()) as db:
        before = read_setting(db, FloorPlanSetting)
    page = admin.get(PATH).text
    seen = re.search(r'name="version" value="(\d+)"', page[page.index('id="outline"') :])
    assert seen is not None
    typed = {
        "version": seen[1],
        "width_m": "16",
        "depth_m": "7,3",
        "walls": "7.6 0 7.6 2,7",
        "windows": "",
        "doors": "",
    }
    refused = admin.post(f"{PATH}/outline", {**typed, "doors": "1 1 3 4"}, seen_on=PATH)
    assert refused.status_code == 422
    assert "run along an edge" in refused.text
    assert "1 1 3 4" in refused.text
    assert "Saved." in admin.post(f"{PATH}/outline", typed, seen_on=PATH).text
    page = admin.get(PATH).text
    assert "16 × 7.3 m" in page
    change = page[page.index("History") :].partition('name="change" value="')[2].partition('"')[0]
    admin.post(f"{PATH}/restore/outline", {"change": change}, seen_on=PATH)
    with closing(office.db()) as db:
        assert read_setting(db, FloorPlanSetting).value == before.value


def test_a_hub_without_a_plan_begins_with_its_size(admin: Browser, office: OfficeHub) -> None:
    """W4: the empty state says what to do; the kiosk is put at the lower edge."""
    with closing(office.db()) as db:
        before = read_setting(db, FloorPlanSetting).value
        put_setting(db, SystemClock(), None, FloorPlanSetting())
        page = admin.get(PATH).text
        assert "There is no plan yet." in page
        seen = re.search(r'name="version" value="(\d+)"', page)
        assert seen is not None
        typed = {"version": seen[1], "width_m": "10", "depth_m": "6"}
        assert "This kiosk" in admin.post(f"{PATH}/outline", typed, seen_on=PATH).text
        assert read_setting(db, FloorPlanSetting).value.kiosk == (5, 6)
        assert "outside:" in admin.get(PATH).text
        put_setting(db, SystemClock(), None, before)


def test_only_an_admin_places_anything(office: OfficeHub) -> None:
    """Q3."""
    operator = office.paired("Olli")
    assert operator.get(PATH).status_code == 403
    assert operator.post(f"{PATH}/item-vr-1/step", {"to": "left", "version": "1"}).status_code == 403
