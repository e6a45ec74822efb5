"""The hub's own settings in the office, and what every form of it keeps (W4, W7)."""

import pytest

from tests.office.office_hub import Browser, OfficeHub, scalar

HUB = {
    "name": "Viitasaaren Digikeskus",
    "address": "Keskitie 10",
    "timezone": "Europe/Helsinki",
    "languages.fi": "on",
    "languages.en": "on",
    "privacy_url": "https://tietosuoja.fi",
}


def save(browser: Browser, subject: str, fields: dict[str, str]) -> str:
    """Send a form with the version that the page has now."""
    version = version_on(browser, subject)
    return browser.post(f"/settings/hub/{subject}", {"version": version, **fields}, seen_on="/settings/hub").text


def version_on(browser: Browser, subject: str) -> str:
    page = browser.get("/settings/hub").text
    form = page[page.index(f'action="/settings/hub/{subject}"') :]
    return form.partition('name="version" value="')[2].partition('"')[0]


def test_what_is_saved_is_in_the_database_and_in_the_history(office: OfficeHub) -> None:
    """W4: with before and after, and by whom."""
    admin = office.paired("Maija")
    shown = save(admin, "hub", HUB)
    assert "Saved. It is shown at the kiosk now." in shown
    stored = str(scalar(office, "SELECT value FROM setting WHERE subject = 'hub'"))
    assert '"name": "Viitasaaren Digikeskus"' in stored
    assert '"languages": ["fi", "en"]' in stored
    history = shown[shown.index("History") :]
    assert "Viitasaaren Digikeskus" in history
    assert "Maija" in history


def test_a_form_that_is_refused_keeps_what_was_typed(office: OfficeHub) -> None:
    """W7: the reason stands beside its field, nothing is saved."""
    admin = office.paired("Maija")
    before = scalar(office, "SELECT value FROM setting WHERE subject = 'use'")
    typed = {"call_min": "5", "induction_months": "kaks", "reservations": "2", "longest_reservation_min": "75",
             "staff_idle_s": "60"}  # fmt: skip
    answer = admin.post("/settings/hub/use", {"version": "1", **typed}, seen_on="/settings/hub")
    assert answer.status_code == 422
    assert "Write a number." in answer.text
    assert 'value="kaks"' in answer.text
    assert 'value="75"' in answer.text
    assert scalar(office, "SELECT value FROM setting WHERE subject = 'use'") == before


def test_who_saves_after_somebody_else_is_told_and_may_save_again(office: OfficeHub) -> None:
    """W7: what was typed is kept; the second try has seen what the other saved."""
    admin, other = office.paired("Maija"), office.paired("Maija")
    seen = version_on(admin, "night")
    save(other, "night", {"after_closing_min": "45"})
    late = admin.post("/settings/hub/night", {"version": seen, "after_closing_min": "90"}, seen_on="/settings/hub")
    assert late.status_code == 409
    assert 'value="90"' in late.text
    assert '"after_closing_min": 45' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'night'"))
    again = late.text[late.text.index('action="/settings/hub/night"') :]
    version = again.partition('name="version" value="')[2].partition('"')[0]
    answer = admin.post("/settings/hub/night", {"version": version, "after_closing_min": "90"}, seen_on="/settings/hub")
    assert answer.status_code == 200
    assert '"after_closing_min": 90' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'night'"))


def test_a_host_sees_only_settings_that_a_host_may_set(office: OfficeHub) -> None:
    """Q3, W5."""
    host = office.paired("Antti")
    assert "/settings/hub" not in host.get("/settings").text
    assert host.get("/settings/hub").status_code == 403
    assert host.post("/settings/hub/hub", HUB).status_code == 403


@pytest.mark.parametrize(
    ("sent_to", "shown"),
    [
        ("/settings/hub/use", "/settings/hub"),
        ("/equipment/laser/photo", "/equipment/laser"),
        ("/equipment/laser/photo/remove", "/equipment/laser"),
        ("/language/fi?to=/settings/hub/use", "/settings/hub"),
    ],
)
def test_a_page_that_refused_a_form_can_be_opened_again(office: OfficeHub, sent_to: str, shown: str) -> None:
    """W7: by a reload without the form, and in another language; its address takes forms alone."""
    answer = office.paired("Maija").get(sent_to)
    assert (answer.status_code, answer.url) == (200, office.origin + shown)


def test_what_is_above_no_page_is_a_page_that_says_so(office: OfficeHub) -> None:
    """Q8."""
    assert office.paired("Maija").get("/claims/none/take-back").status_code == 404
