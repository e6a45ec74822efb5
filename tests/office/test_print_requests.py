"""Print requests in the office: the list, one approved as changed, one declined, two people at once; no names (P4)."""

import re
from contextlib import closing

import pytest

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.printroom.queue.numbers import next_number
from kiosk.store.hub_db import row, rows
from tests.office.office_hub import Browser, OfficeHub


def ask(office: OfficeHub, colour: str = "punainen") -> str:
    """A visitor with a pass hands in a request; its id."""
    with closing(office.db()) as db, db.atomic():
        request_id, now = new_id(), to_text(SystemClock().now())
        db.execute(
            "INSERT INTO pass (id, code_hash, nickname, created_at, last_used_at) VALUES (?, ?, 'Aino', ?, ?)",
            (new_id(), request_id, now, now),
        )
        db.execute(
            "INSERT INTO print_request (id, number, at, sha256, pass_id, material, colour, wished_day)"
            " SELECT ?, ?, ?, (SELECT sha256 FROM print_file ORDER BY added_at LIMIT 1), id, 'PLA', ?, '2026-11-19'"
            " FROM pass WHERE code_hash = ?",
            (request_id, next_number(db), now, colour, request_id),
        )
    return request_id


def send(browser: Browser, request_id: str, act: str, fields: dict[str, str]) -> str:
    """Send the form of one request with the version that its page has."""
    page = browser.get(f"/prints/requests/{request_id}").text
    version = re.search(r'name="version" value="(\d+)"', page)
    sent = {"version": version[1] if version else "1", **fields}
    return browser.post(f"/prints/requests/{request_id}/{act}", sent, seen_on="/devices").text


APPROVED = {"material": "PLA", "colour": "musta", "copies": "2", "printer": "", "due_day": "2099-11-20"}


def test_a_request_is_listed_without_a_name_and_approved_as_changed(office: OfficeHub) -> None:
    """P4, W4: the queue has two copies with its number; what was changed is told beside what was asked."""
    request_id, operator = ask(office), office.paired("Olli")
    listed = operator.get("/prints/requests").text
    assert "PLA, punainen" in listed
    assert "Aino" not in listed
    assert "print requests wait" in operator.get("/").text
    assert "The request is approved." in send(operator, request_id, "approve", APPROVED)
    with closing(office.db()) as db:
        jobs = rows(db, "SELECT colour, copy, due_day FROM job WHERE request_id = ? ORDER BY copy", request_id)
    assert [tuple(job.values()) for job in jobs] == [("musta", 1, "2099-11-20"), ("musta", 2, "2099-11-20")]
    shown = operator.get(f"/prints/requests/{request_id}").text
    assert "Staff decided otherwise:" in shown
    assert "Aino" not in shown


def test_a_request_is_declined_with_a_reason_from_the_list(office: OfficeHub) -> None:
    request_id, operator = ask(office), office.paired("Olli")
    assert "The request is declined." in send(operator, request_id, "decline", {"because": "no_material"})
    assert "We don&#39;t have the filament" in operator.get("/prints/requests").text
    assert (
        operator.post(f"/prints/requests/{request_id}/decline", {"because": "spite"}, seen_on="/devices").status_code
        == 404
    )


def test_what_was_typed_wrong_is_kept_and_nothing_is_decided(office: OfficeHub) -> None:
    """W7."""
    request_id, operator = ask(office), office.paired("Olli")
    shown = send(operator, request_id, "approve", {**APPROVED, "copies": "many", "colour": "tumma & punainen"})
    assert "tumma &amp; punainen" in shown
    assert 'aria-invalid="true"' in shown
    assert "This day is over" in send(operator, request_id, "approve", {**APPROVED, "due_day": "2020-11-20"})
    with closing(office.db()) as db:
        found = row(db, "SELECT request_state FROM print_request WHERE id = ?", request_id)
    assert found == {"request_state": "open"}


def test_of_two_people_the_second_is_told(office: OfficeHub) -> None:
    """W7: both have the page open."""
    request_id, olli, maija = ask(office), office.paired("Olli"), office.paired("Maija")
    send(olli, request_id, "decline", {"because": "too_long"})
    shown = maija.post(f"/prints/requests/{request_id}/approve", {"version": "1", **APPROVED}, seen_on="/devices")
    assert shown.status_code == 409
    assert "Somebody decided this request just now" in shown.text
    with closing(office.db()) as db:
        assert rows(db, "SELECT 1 FROM job WHERE request_id = ?", request_id) == []


def test_where_a_permission_is_given_is_said_where_one_is_needed(office: OfficeHub) -> None:
    """W8, G3: the office starts nothing, so it gives none. A file for another nozzle needs one."""
    other, operator = ask(office), office.paired("Olli")
    words = "A permission is given at the kiosk, where the print is started."
    with closing(office.db()) as db, db.atomic():
        db.execute(
            "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at)"
            " SELECT ?, name, size_bytes, json_set(facts, '$.nozzle_mm', 0.9), ? FROM print_file"
            " ORDER BY added_at LIMIT 1",
            ("9" * 64, to_text(SystemClock().now())),
        )
        db.execute("UPDATE print_request SET sha256 = ? WHERE id = ?", ("9" * 64, other))
    assert "with permission" in operator.get(f"/prints/requests/{other}").text
    assert words in operator.get(f"/prints/requests/{other}").text
    with closing(office.db()) as db:
        db.execute(
            "INSERT INTO job (id, number, sha256, created_at) VALUES ('for-another', ?, ?, ?)",
            (next_number(db), "9" * 64, to_text(SystemClock().now())),
        )
        assert "An operator may allow that at the kiosk" in operator.get("/prints/queue").text
        db.execute("DELETE FROM job WHERE id = 'for-another'")


def test_one_that_failed_without_its_pass_is_told_where_people_ask_for_it(office: OfficeHub) -> None:
    """P4: as failed and why, and that nobody but staff can tell; a host sees it beside the shelf."""
    request_id, operator = ask(office), office.paired("Olli")
    send(operator, request_id, "approve", {**APPROVED, "copies": "1"})
    reason = to_json(Reason(ReasonCode.STOPPED_BY_PRINTER, raw="Thermal runaway"))
    with closing(office.db()) as db, db.atomic():
        db.execute("UPDATE print_request SET pass_id = NULL WHERE id = ?", (request_id,))
        db.execute(
            "UPDATE job SET job_state = 'failed', outcome = 'failed', ended_at = ?, reason = ? WHERE request_id = ?",
            (to_text(SystemClock().now()), reason, request_id),
        )
        found = row(db, "SELECT id, number FROM job WHERE request_id = ?", request_id)
        assert found is not None
    listed = operator.get("/prints/requests").text
    line = listed[listed.index(f'href="/prints/{found["id"]}"') :]
    line = line[: line.index("</li>")]
    assert f"{found['number']} · " in line
    assert "Thermal runaway" in line
    assert "its pass is gone: only you can say it" in line
    assert "Approved" not in operator.get(f"/prints/requests/{request_id}").text
    shelf = office.paired("Antti").get("/shelf").text
    assert "Went wrong, nothing to collect" in shelf
    assert f'href="/prints/{found["id"]}"' not in shelf, "a host can't open it"
    assert "Thermal runaway" in operator.get(f"/prints?number={found['number']}").text


@pytest.mark.parametrize("path", ["/prints/requests", "/prints/requests/there-is-none"])
def test_a_host_sees_none(office: OfficeHub, path: str) -> None:
    """Q3: printing is for operators."""
    assert office.paired("Antti").get(path).status_code == 403
