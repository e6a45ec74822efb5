"""A request whose prints went wrong is told to staff, also when nothing leads to its owner any more."""

from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub.retention import run_retention
from kiosk.hub.visits import ClosedBy
from kiosk.printroom.requests.asking import SHOWN_FOR, RequestDesk
from kiosk.printroom.requests.deciding import Approval
from kiosk.printroom.requests.failed import FailedRequest, failed_requests
from kiosk.printroom.requests.request import PrintRequest
from kiosk.printroom.results.result import FailedBecause
from tests.printroom.requests.conftest import Desk

STOPPED = Reason(ReasonCode.STOPPED_BY_PRINTER, raw="Thermal runaway")


def approved(desk: Desk) -> PrintRequest:
    request = desk.asked()
    desk.decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
    return request


def end(desk: Desk, request: PrintRequest, outcome: str, **columns: str) -> None:
    """As the print room writes it for all prints of the request."""
    with desk.db.atomic():
        desk.db.execute(
            "UPDATE job SET printer_id = ?, job_state = ?, outcome = ?, started_at = ?, ended_at = ?, reason = ?"
            " WHERE request_id = ?",
            (desk.hub.ids["ahven"], outcome, outcome, now(desk), now(desk), to_json(STOPPED), request.id),
        )
        for column, value in columns.items():
            desk.db.execute(f"UPDATE job SET {column} = ? WHERE request_id = ?", (value, request.id))


def now(desk: Desk) -> str:
    return to_text(desk.hub.clock.now())


def failed(desk: Desk) -> tuple[FailedRequest, ...]:
    return failed_requests(desk.db, desk.hub.clock.now())


def test_one_that_failed_after_it_was_parted_from_its_pass_is_told_to_staff_alone(desk: Desk) -> None:
    """P4, P6: the owner is told nothing at the next scan, so staff have the number and the reason."""
    request = approved(desk)
    desk.visits.check_out(desk.visit_id, ClosedBy.PERSON)
    desk.hub.clock.advance(timedelta(days=91).total_seconds())
    assert run_retention(desk.db, desk.hub.clock, lambda: True) is not None
    end(desk, request, "failed")
    visit = desk.visits.check_in(desk.pass_id)
    assert RequestDesk(desk.db, desk.hub.clock).of_visit(visit.id) == ()
    (one,) = failed(desk)
    assert (one.request.number, one.reason, one.is_told) == (request.number, STOPPED, False)
    assert desk.pass_id not in repr(one)


def test_the_owner_of_a_pass_that_was_deleted_is_told_by_staff(desk: Desk) -> None:
    """P5."""
    request = approved(desk)
    assert desk.passes.delete(desk.pass_id)
    end(desk, request, "failed")
    assert [(one.request.number, one.is_told) for one in failed(desk)] == [(request.number, False)]


def test_one_whose_owner_is_told_says_so_until_both_forget_it(desk: Desk) -> None:
    """A failure that staff saw on the bed counts as one of the printer does."""
    request = approved(desk)
    end(desk, request, "done", result="failed", failed_because="warped", judged_at=now(desk))
    (one,) = failed(desk)
    assert (one.is_told, one.failed_because, one.outcome) == (True, FailedBecause.WARPED, "done")
    assert len(desk.requests.of_visit(desk.visit_id)) == 1
    desk.hub.clock.advance(SHOWN_FOR.total_seconds() + 1)
    assert failed(desk) == ()
    assert desk.requests.of_visit(desk.visit_id) == ()


@pytest.mark.parametrize("columns", [{}, {"result": "good"}])
def test_one_that_was_printed_is_not_among_them(desk: Desk, columns: dict[str, str]) -> None:
    request = approved(desk)
    end(desk, request, "done", **columns)
    assert failed(desk) == ()
