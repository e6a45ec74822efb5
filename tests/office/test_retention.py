"""How long what is kept, as it is set in the office (P6, W4, W7)."""

from tests.office.office_hub import Browser, OfficeHub, scalar

PATH = "/settings/retention"
TIMES = {"visit_of_pass_days": "90", "fault_reporter_days": "90", "unused_pass_days": "730", "audit_days": "730",
         "counts_years": "5"}  # fmt: skip


def send(browser: Browser, path: str, fields: dict[str, str]) -> str:
    return browser.post(path, fields, seen_on=PATH).text


def version(browser: Browser) -> str:
    return browser.get(PATH).text.partition('name="version" value="')[2].partition('"')[0]


def test_a_shorter_time_asks_first_since_it_deletes(office: OfficeHub) -> None:
    """W7: a longer one does not; nor is a shorter one restored without asking."""
    admin = office.paired("Maija")
    assert "Saved." in send(admin, PATH, {"version": version(admin), **TIMES, "counts_years": "7"})
    shorter = {"version": version(admin), **TIMES, "counts_years": "6"}
    asked = send(admin, PATH, shorter)
    assert "say that what is older may be deleted" in asked
    assert 'value="6"' in asked
    assert '"counts_years": 7' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'retention'"))
    change = asked.partition('name="change" value="')[2].partition('"')[0]
    restored = send(admin, f"{PATH}/restore", {"change": change})
    assert "say that what is older may be deleted" in restored
    assert 'id="counts_years" name="counts_years" type="text" value="5"' in restored
    assert "Saved." in send(admin, PATH, {**shorter, "sure": "on"})
    longer = admin.get(PATH).text.partition('name="change" value="')[2].partition('"')[0]
    assert "Set as it was before." in send(admin, f"{PATH}/restore", {"change": longer})
    assert '"counts_years": 7' in str(scalar(office, "SELECT value FROM setting WHERE subject = 'retention'"))


def test_times_are_for_an_admin(office: OfficeHub) -> None:
    """Q3."""
    assert office.paired("Olli").get(PATH).status_code == 403
