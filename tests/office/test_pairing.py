"""The way into the office, and the ways that lead nowhere."""

import pytest

from tests.office.office_hub import PIN, OfficeHub, scalar


def test_a_code_and_the_pin_open_the_office_once(office: OfficeHub) -> None:
    """W2: the same code is refused the second time, and the one before a new one at once."""
    first = office.code("Antti")
    code = office.code("Antti")
    browser = office.browser()
    assert browser.pair(first, PIN).status_code == 403
    answer = browser.pair(code.lower(), PIN)
    assert answer.status_code == 200
    assert "Antti" in answer.text
    assert office.browser().pair(code, PIN).status_code == 403


@pytest.mark.parametrize("path", ["/", "/alarms", "/printers/hauki", "/log", "/log.csv", "/devices", "/pin"])
def test_nobody_sees_a_page_without_a_known_device(office: OfficeHub, path: str) -> None:
    """W2, Q3."""
    answer = office.browser().get(path, allow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/pair")


def test_the_audit_says_who_opened_the_office_and_where(office: OfficeHub) -> None:
    """F1: also who tried in vain; never a code."""
    office.paired("Olli")
    office.browser().pair("AAAABBBB", PIN)
    sql = "SELECT count(*) FROM audit WHERE action = ? AND place = 'office'"
    assert scalar(office, sql, "pair device")
    assert scalar(office, sql, "wrong office code")
    assert not scalar(office, "SELECT count(*) FROM audit WHERE detail LIKE '%BBBB%' OR subject LIKE '%BBBB%'")
