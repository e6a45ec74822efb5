"""The quick log of a consultation on a phone (W5, I6)."""

from contextlib import closing

from playwright.sync_api import Browser, expect

from tests.office.office_hub import OfficeHub, scalar
from tests.office.test_live import opened

COUNT = "SELECT count(*) FROM consultation"
LAST = """
SELECT topic || ' ' || asker || ' ' || minutes || ' ' || coalesce(size_class, '-') FROM consultation ORDER BY id DESC
"""


def test_a_consultation_is_logged_by_three_presses_without_a_script_and_undone(
    chromium: Browser, office: OfficeHub
) -> None:
    """W5, I6: the third press saves; the size of a company can be told on the way."""
    before = scalar(office, COUNT)
    with opened(chromium, office, "Antti", scripts=False) as page:
        page.goto(f"{office.origin}/consultation")
        page.get_by_text("Company", exact=True).click()
        page.get_by_text("AI", exact=True).click()
        page.get_by_role("button", name="30 min").click()
        expect(page.get_by_role("status")).to_have_text("The consultation is logged.", timeout=60_000)
        assert scalar(office, COUNT) == int(str(before)) + 1
        assert scalar(office, LAST) == "ai company 30 -"
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_role("status")).to_have_text("The entry is taken back.", timeout=60_000)
        assert scalar(office, COUNT) == before
        page.get_by_text("Company", exact=True).click()
        page.get_by_text("below 10").click()
        page.get_by_text("VR", exact=True).click()
        page.get_by_role("button", name="2 h").click()
        expect(page.locator("#logged")).to_contain_text("Company, below 10, 2 h", timeout=60_000)
        assert scalar(office, LAST) == "vr company 120 micro"


def test_what_is_missing_is_asked_for_and_what_was_pressed_stays(office: OfficeHub) -> None:
    """W7: also what a form that was made by hand holds is checked."""
    host, before = office.paired("Antti"), scalar(office, COUNT)
    answer = host.post("/consultation", {"topic": "vr", "minutes": "30"}, seen_on="/consultation")
    assert answer.status_code == 422
    assert "Choose who asked." in answer.text
    assert 'value="vr" checked' in answer.text
    wrong = {"topic": "x", "asker": "company", "minutes": "31"}
    assert "Choose how long it took." in host.post("/consultation", wrong, seen_on="/consultation").text
    assert scalar(office, COUNT) == before


def test_only_what_was_logged_today_is_taken_back(office: OfficeHub) -> None:
    """I6: what has gone into the figures of another day stays."""
    host = office.paired("Antti")
    host.post("/consultation", {"topic": "vr", "asker": "resident", "minutes": "15"}, seen_on="/consultation")
    made = str(scalar(office, "SELECT id FROM consultation ORDER BY id DESC"))
    with closing(office.db()) as db:
        db.execute("UPDATE consultation SET day = '2020-01-01' WHERE id = ?", (made,))
    assert "gone already" in host.post(f"/consultation/{made}/undo", {}, seen_on="/consultation").text
    assert scalar(office, "SELECT 1 FROM consultation WHERE id = ?", made) == 1
