"""Files to take along, and a hub pack that is taken over by a browser (W4, W6)."""

import html
import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, expect

from kiosk.base.clock import SystemClock
from kiosk.hub.settings.hub_facts import NightRules
from kiosk.hub.settings.settings_table import put_setting, read_setting
from tests.office.files_taken import file_of
from tests.office.office_hub import PIN, OfficeHub, scalar
from tests.reports.typeset.pdf_read import read_pdf

PATH = "/settings/downloads"


@pytest.fixture
def page(chromium: Chromium, office: OfficeHub) -> Iterator[Page]:
    """A browser in which Maija has opened the office."""
    context = chromium.new_context(ignore_https_errors=True, locale="en")
    opened = context.new_page()
    opened.goto(f"{office.origin}/P/{office.code('Maija')}")
    opened.fill("#pin", PIN)
    opened.click("button.go")
    opened.wait_for_selector("nav.main")
    yield opened
    context.close()


def test_the_status_is_that_of_the_command(office: OfficeHub) -> None:
    """N9: for everybody in the office; no person is in it."""
    got = office.paired("Antti").get(f"{PATH}/status.json")
    status = json.loads(got.text)
    assert status["hub"]["name"] == "Viitasaaren Digikeskus"
    assert {one["slug"] for one in status["printers"]} >= {"hauki", "siika"}
    assert "Maija" not in got.text


def test_a_hub_pack_is_for_an_admin_holds_no_secret_and_is_in_the_log(office: OfficeHub) -> None:
    """W6, Q3."""
    host, admin = office.paired("Antti"), office.paired("Maija")
    assert host.get(f"{PATH}/hub-pack.json").status_code == 403
    assert "hub-pack.json" not in host.get(PATH).text
    assert host.get("/settings/pack").status_code == 403
    pack = admin.get(f"{PATH}/hub-pack.json")
    assert json.loads(pack.text)["format"] == "kiosk hub pack"
    assert "walk-secret" not in pack.text
    assert "took a hub pack along" in admin.get("/log").text


def test_the_guidebook_is_for_an_admin_in_three_languages_and_in_the_log(office: OfficeHub) -> None:
    """I16: beside the hub pack; no member of staff is named in it."""
    host, admin = office.paired("Antti"), office.paired("Maija")
    assert host.get(f"{PATH}/guidebook/fi").status_code == 403
    assert admin.get(f"{PATH}/guidebook/de").status_code == 404
    page = admin.get(PATH).text
    assert all(f"{PATH}/guidebook/{language}" in page for language in ("fi", "sv", "en"))
    sent = admin.get(f"{PATH}/guidebook/sv")
    book = read_pdf(sent.content)
    assert sent.headers["content-type"] == "application/pdf"
    assert (book.language, book.is_accessible) == ("sv", True)
    assert "Viitasaaren Digikeskus" in book.text
    assert not {name for name in ("Antti", "Maija", "Olli") if name in book.text}
    assert "took the guidebook along" in admin.get("/log").text


def test_what_the_hub_does_not_tell_is_no_file(office: OfficeHub) -> None:
    """W4: without SpaceAPI in the configuration the page says how it begins."""
    host = office.paired("Antti")
    assert host.get(f"{PATH}/spaceapi.json").status_code == 404
    assert "status.space_api" in host.get(PATH).text


def test_a_hub_pack_is_sent_shown_and_set(page: Page, office: OfficeHub, tmp_path: Path) -> None:
    """W6, W7: what would change is shown first; what another sets meanwhile is shown before anything is set."""
    page.goto(office.origin + PATH)
    pack = json.loads(file_of(page, f'a[href="{PATH}/hub-pack.json"]'))
    pack["settings"]["use"]["call_min"] = 7
    pack["zones"].append({"slug": "verstas", "name": ["Verstas", "Verkstad", "Workshop"], "area": None})
    sent = tmp_path / "pack.json"
    sent.write_text(json.dumps(pack), encoding="utf-8")
    page.set_input_files("#pack", sent)
    page.click("text=Show what would change")
    shown = page.inner_text("main")
    assert "Kept for a called number, minutes" in shown
    assert "Workshop new" in " ".join(shown.split())
    assert scalar(office, "SELECT count(*) FROM zone WHERE slug = 'verstas'") == 0
    with closing(office.db()) as db:
        rules = read_setting(db, NightRules)
        put_setting(db, SystemClock(), None, NightRules(after_closing_min=rules.value.after_closing_min + 1))
    page.click("text=Set all of this")
    assert "Something was set meanwhile" in page.inner_text("main")
    assert "Night wall after closing, minutes" in page.inner_text("main")
    page.click("text=Set all of this")
    expect(page.get_by_role("status")).to_contain_text("Saved.", timeout=60_000)
    assert scalar(office, "SELECT count(*) FROM zone WHERE slug = 'verstas'") == 1
    assert '"call_min": 7' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'use'"))
    page.set_input_files("#pack", sent)
    page.click("text=Show what would change")
    assert "Everything in it is set so already." in page.inner_text("main")
    with closing(office.db()) as db:
        db.execute("DELETE FROM zone WHERE slug = 'verstas'")


@pytest.mark.parametrize(("language", "words"), [
    ("fi", ("Tulostimen huolto Hauki: Öljyä johteet uusi", "200 tulostustunnin välein tai 90 päivän välein, kumpi",
            "Vaiheet: Pyyhi · Öljyä", "Tulostimen huolto Hauki: Pyyhi alusta uusi", "joka päivä")),
    ("sv", ("Service av skrivare Hauki: Öljyä johteet ny", "med 200 utskriftstimmars mellanrum eller med 90 dagars",
            "Steg: Pyyhi · Öljyä", "Service av skrivare Hauki: Pyyhi alusta ny", "varje dag")),
    ("en", ("Service of a printer Hauki: Öljyä johteet new", "every 200 h of printing or every 90 days, whichever",
            "Steps: Pyyhi · Öljyä", "Service of a printer Hauki: Pyyhi alusta new", "every day")),
])  # fmt: skip
def test_the_preview_of_a_hub_pack_says_which_services_come_along(
    office: OfficeHub, language: str, words: tuple[str, ...]
) -> None:
    """I16: of which printer, how often, and with which steps; none is asked for before it is set."""
    admin = office.paired("Maija")
    pack = json.loads(admin.get(f"{PATH}/hub-pack.json").text)
    hauki = next(one for one in pack["equipment"] if one["slug"] == "hauki")
    hauki["services"] = [
        {"name": "Öljyä johteet", "every_hours": 200, "every_days": 90, "steps": ["Pyyhi", "Öljyä"]},
        {"name": "Pyyhi alusta", "every_days": 1},
    ]
    file = ("pack.json", json.dumps(pack).encode(), "application/json")
    admin.session.headers["Accept-Language"] = language
    answer = admin.send("/settings/pack", {}, {"pack": file}, seen_on=PATH)
    shown = " ".join(html.unescape(re.sub("<[^>]+>", "", answer.text)).split())
    assert [one for one in words if one not in shown] == []
    admin.post("/settings/pack/leave", {}, seen_on=PATH)
    assert scalar(office, "SELECT count(*) FROM service_task WHERE name IN ('Öljyä johteet', 'Pyyhi alusta')") == 0


def test_what_is_no_hub_pack_is_refused_with_the_reason(page: Page, office: OfficeHub, tmp_path: Path) -> None:
    """W7."""
    other = tmp_path / "other.json"
    for content, why in (
        (b"\xff\xfe", "This file is not a hub pack."),
        (b'{"format": "kiosk hub pack", "version": 99}', "later version"),
        (b'{"format": "kiosk hub pack", "version": 1, "settings": {"hub": {"name": ""}}}', "This can't be left empty."),
    ):
        other.write_bytes(content)
        page.goto(office.origin + PATH)
        page.set_input_files("#pack", other)
        page.click("text=Show what would change")
        assert why in page.inner_text("main")
