"""Staff approve requests, changed or as asked, or decline them; two of them at once; audited without names."""

import json
import threading
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.base.ids import new_id
from kiosk.base.reason import ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.requests.asking import Wish
from kiosk.printroom.requests.deciding import Approval, RequestDecisions
from kiosk.printroom.requests.limits import RequestRefusedError
from kiosk.printroom.requests.request import decided_requests, open_requests
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.store.hub_db import open_hub_db, rows
from tests.printroom.requests.conftest import Desk


def jobs(desk: Desk) -> list[dict[str, Any]]:
    return rows(desk.db, "SELECT * FROM job ORDER BY place")


def test_approved_as_asked_it_waits_in_the_queue_with_the_number_and_the_wish(desk: Desk) -> None:
    request = desk.asked(Wish(material="PLA", colour="red", day=date(2026, 3, 2)))
    desk.decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
    (job,) = jobs(desk)
    assert {name: job[name] for name in ("number", "material", "colour", "due_day", "request_id", "copies")} == {
        "number": request.number, "material": "PLA", "colour": "red", "due_day": "2026-03-02",
        "request_id": request.id, "copies": 1,
    }  # fmt: skip
    assert [one.sha256 for one in desk.hub.overview.open_jobs() if one.queued] == [request.sha256]
    (decided,) = decided_requests(desk.db, 5)
    assert (decided.request_state, decided.changed) == (RequestState.APPROVED, {})


def test_a_wish_that_nobody_decided_in_time_is_kept_and_no_other_day_that_is_over_is_taken(desk: Desk) -> None:
    request = desk.asked(Wish(material="PLA", colour="red", day=date(2026, 3, 2)))
    desk.hub.clock.advance(timedelta(days=9).total_seconds())
    late = replace(Approval.as_asked(request), due_day=date(2026, 3, 3))
    with pytest.raises(SettingRefusedError) as refused:
        desk.decisions.approve(request.id, request.version, desk.hub.staff_id, late)
    assert refused.value.reason.code is ReasonCode.DAY_IS_PAST
    desk.decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
    assert [job["due_day"] for job in jobs(desk)] == ["2026-03-02"]


def test_changed_is_written_beside_what_was_asked(desk: Desk) -> None:
    """The copies share the number and follow one another at the end of the queue."""
    desk.hub.orders.add_to_queue(desk.hub.file(), desk.hub.staff_id)
    request = desk.asked()
    changed = Approval(material="PLA", colour="black", copies=3, printer_id=desk.hub.ids["ahven"])
    desk.decisions.approve(request.id, request.version, desk.hub.staff_id, changed)
    assert [(job["number"], job["copy"]) for job in jobs(desk)[1:]] == [(2, 1), (2, 2), (2, 3)]
    assert {job["wanted_printer_id"] for job in jobs(desk)[1:]} == {desk.hub.ids["ahven"]}
    (decided,) = decided_requests(desk.db, 5)
    assert decided.changed == {"colour": "black", "copies": 3}
    assert (decided.colour, decided.copies) == ("red", 1), "what was asked stays"


def test_declined_it_names_a_reason_from_the_list_and_nothing_is_queued(desk: Desk) -> None:
    request = desk.asked()
    desk.decisions.decline(request.id, request.version, desk.hub.staff_id, DeclinedBecause.NOT_ALLOWED)
    (seen,) = desk.requests.of_visit(desk.visit_id)
    assert seen.request.declined_because is DeclinedBecause.NOT_ALLOWED
    assert jobs(desk) == []


def test_of_two_members_of_staff_at_once_one_decides(desk: Desk) -> None:
    """Two connections, two threads: one request becomes one job or is declined, never both."""
    request = desk.asked()
    answers: list[object] = []
    together = threading.Barrier(2)

    def decide(*, approves: bool) -> None:
        db = open_hub_db(desk.hub.hub_path)
        decisions = RequestDecisions(db, desk.hub.clock, desk.hub.files_dir)
        together.wait()
        try:
            if approves:
                decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
            else:
                decisions.decline(request.id, request.version, desk.hub.staff_id, DeclinedBecause.TOO_LONG)
            answers.append("decided")
        except RequestRefusedError as error:
            answers.append(error.reason.code if error.reason else None)
        finally:
            db.close()

    threads = [threading.Thread(target=decide, kwargs={"approves": approves}) for approves in (True, False)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == ["ReasonCode.REQUEST_DECIDED_MEANWHILE", "decided"]
    (decided,) = decided_requests(desk.db, 5)
    assert len(jobs(desk)) == (decided.request_state is RequestState.APPROVED)


def test_who_decides_is_audited_and_whose_it_is_is_not(desk: Desk) -> None:
    """F1, P8: who, what, which request; neither the file's name nor anything of the visitor."""
    for _ in range(2):
        desk.asked()
    first, second = open_requests(desk.db)
    desk.decisions.approve(first.id, first.version, desk.hub.staff_id, Approval.as_asked(first))
    desk.decisions.decline(second.id, second.version, desk.hub.staff_id, DeclinedBecause.TOO_LONG)
    audited = rows(desk.db, "SELECT * FROM audit WHERE action LIKE 'request.%' ORDER BY at, id")
    assert [(one["action"], one["staff_id"]) for one in audited] == [
        ("request.approved", desk.hub.staff_id), ("request.declined", desk.hub.staff_id),
    ]  # fmt: skip
    words = json.dumps(audited)
    assert not [private for private in (desk.pass_id, desk.visit_id, "hook", "Aino") if private in words]


def test_a_host_decides_nothing_and_a_printer_or_number_that_is_wrong_neither(desk: Desk) -> None:
    """Q3: the role is checked where it is done. Nothing is left half done."""
    request, host_id = desk.asked(), new_id()
    desk.db.execute(
        "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at)"
        " VALUES (?, 'H', 'host', 'h', 'p', '2026-03-01T12:00:00.000Z')",
        (host_id,),
    )
    asked = Approval.as_asked(request)
    with pytest.raises(NotAllowedError):
        desk.decisions.approve(request.id, request.version, host_id, asked)
    with pytest.raises(NotAllowedError):
        desk.decisions.decline(request.id, request.version, host_id, DeclinedBecause.TOO_LONG)
    wrong = Approval(material="PLA", colour="red", copies=51)
    gone = Approval(material="PLA", colour="red", printer_id="gone")
    with pytest.raises(SettingRefusedError):
        desk.decisions.approve(request.id, request.version, desk.hub.staff_id, wrong)
    with pytest.raises(RequestRefusedError) as error:
        desk.decisions.approve(request.id, request.version, desk.hub.staff_id, gone)
    assert error.value.reason is not None
    assert error.value.reason.code is ReasonCode.REQUEST_PRINTER_GONE
    assert open_requests(desk.db) == (request,)
    assert jobs(desk) == []


def test_a_request_whose_file_is_gone_is_not_approved(desk: Desk) -> None:
    """Somebody emptied the folder: the job could never be printed."""
    request = desk.asked()
    stored_path(desk.hub.files_dir, request.sha256).unlink()
    with pytest.raises(RequestRefusedError) as error:
        desk.decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
    assert error.value.reason is not None
    assert error.value.reason.code is ReasonCode.PRINT_FILE_MISSING
    assert open_requests(desk.db) == (request,)
