"""A visitor hands in requests, sees how far they are, and withdraws one."""

from datetime import date

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import ReasonCode
from kiosk.hub.spools.spool import Ended, Spool, SpoolFilter, find_spools
from kiosk.hub.spools.stock import add_spool, end_spool
from kiosk.hub.visitors.day_passes import DayPasses
from kiosk.hub.visits import ClosedBy
from kiosk.printroom.requests.asking import SHOWN_FOR, Wish
from kiosk.printroom.requests.deciding import Approval
from kiosk.printroom.requests.filament_choices import filament_choices
from kiosk.printroom.requests.limits import RequestRefusedError
from kiosk.printroom.requests.request import Step, count_open, open_requests
from kiosk.printroom.requests.states import DeclinedBecause
from kiosk.printroom.results.results import NotOnShelfError, Results
from kiosk.store.hub_db import row, rows
from tests.printroom.requests.conftest import KEY, OPENING, RED, Desk
from tests.printroom.sample_hub import GCODE


def refusal(ask: object) -> ReasonCode:
    """The code with which this is refused."""
    with pytest.raises(RequestRefusedError) as error:
        ask()  # type: ignore[operator]
    assert error.value.reason is not None
    return error.value.reason.code


def test_a_request_is_stored_with_the_next_number_and_seen_by_its_owner(desk: Desk) -> None:
    """The number is of the series of prints; the wish is kept as it was said."""
    desk.hub.orders.add_to_queue(desk.hub.file(), desk.hub.staff_id)
    number = desk.ask(Wish(material="PLA", colour="red", day=date(2026, 3, 2)))
    assert number == 2
    (seen,) = desk.requests.of_visit(desk.visit_id)
    assert (seen.request.number, seen.step) == (2, Step.OPEN)
    assert (seen.request.material, seen.request.colour, seen.request.wished_day) == ("PLA", "red", date(2026, 3, 2))


def test_without_a_pass_a_request_is_refused_and_with_a_day_pass_it_is_seen_again(desk: Desk) -> None:
    """T9: a day pass is enough; it finds the request again in a later visit of the same day."""
    anonymous = desk.visits.check_in().id
    assert refusal(lambda: desk.ask(visit_id=anonymous)) is ReasonCode.REQUEST_NEEDS_PASS
    visit_id, _ = desk.with_day_pass()
    number = desk.ask(visit_id=visit_id)
    found = row(desk.db, "SELECT day_pass_hash FROM visit WHERE id = ?", visit_id)
    assert found is not None
    desk.visits.check_out(visit_id, ClosedBy.PERSON)
    again = desk.visits.check_in(day_pass_hash=found["day_pass_hash"])
    assert [one.request.number for one in desk.requests.of_visit(again.id)] == [number]
    assert desk.requests.of_visit(desk.visit_id) == (), "nobody sees those of others"


def test_after_the_visit_nothing_is_handed_in(desk: Desk) -> None:
    """Somebody left meanwhile, or the hub has closed."""
    desk.visits.check_out(desk.visit_id, ClosedBy.PERSON)
    assert refusal(desk.ask) is ReasonCode.REQUEST_NEEDS_VISIT
    assert count_open(desk.db) == 0


def test_limits_of_a_visitor_say_the_way_out_and_count_only_the_own_requests(desk: Desk) -> None:
    """Requests that wait, minutes and grams of seven days; 0 limits nothing, and declined ones do not count."""
    facts = desk.hub.file().facts
    grams, minutes = int(facts.filament_g) + 1, int(facts.estimate_s // 60) + 1
    desk.set(open_requests=1)
    desk.ask()
    assert refusal(desk.ask) is ReasonCode.REQUESTS_OPEN_LIMIT
    other, _ = desk.with_day_pass()
    desk.ask(visit_id=other)
    desk.set(open_requests=0, week_grams=grams)
    assert refusal(desk.ask) is ReasonCode.REQUESTS_WEEK_GRAMS
    desk.set(open_requests=0, week_minutes=minutes)
    assert refusal(desk.ask) is ReasonCode.REQUESTS_WEEK_MINUTES
    desk.hub.clock.advance(8 * 24 * 3600)
    desk.ask()
    desk.set(requests=False)
    assert refusal(desk.ask) is ReasonCode.REQUESTS_OFF


def test_what_the_hub_does_not_have_any_more_is_refused(desk: Desk) -> None:
    """Somebody took the spool away between the choice and the sending; a day may have been closed."""
    (red,) = find_spools(desk.db, SpoolFilter(text="red")).spools
    end_spool(desk.db, desk.hub.clock, desk.hub.staff_id, red.id, red.version, Ended.USED_UP)
    assert refusal(desk.ask) is ReasonCode.REQUEST_FILAMENT_GONE
    tuesday = Wish(material="PLA", colour="black", day=date(2026, 3, 3))
    assert refusal(lambda: desk.ask(tuesday)) is ReasonCode.REQUEST_DAY_CLOSED
    past = Wish(material="PLA", colour="black", day=date(2026, 2, 25))
    assert refusal(lambda: desk.ask(past)) is ReasonCode.REQUEST_DAY_CLOSED


def test_a_file_that_no_printer_may_print_is_refused(desk: Desk) -> None:
    """The gate: it would write the machine's stored settings."""
    assert refusal(lambda: desk.ask(text=GCODE.replace("G28", "M502\nM500\nG28"))) is ReasonCode.REQUEST_NOT_PRINTABLE


def test_colours_are_those_of_the_stock_and_what_is_not_enough_cannot_be_had(desk: Desk) -> None:
    """One spool must hold it all; a file made for another material suits none of these."""
    add_spool(desk.db, desk.hub.clock, desk.hub.staff_id, Spool(material="PLA", colour="brown", left_g=0.01))
    add_spool(desk.db, desk.hub.clock, desk.hub.staff_id, Spool(material="PETG", colour="blue"))
    pla, petg = filament_choices(desk.db, desk.hub.file().facts)
    assert {one.colour: one.enough for one in pla.colours} == {"black": True, "brown": False, "red": True}
    assert (pla.material, pla.can_be_had, petg.material, petg.can_be_had) == ("PLA", True, "PETG", False)


def test_a_hub_without_spools_offers_what_is_loaded(desk: Desk) -> None:
    desk.db.execute("DELETE FROM spool")
    desk.db.execute("UPDATE printer SET material_colour = 'grey'")
    (pla,) = filament_choices(desk.db, desk.hub.file().facts)
    assert [(one.colour, one.left_g, one.enough) for one in pla.colours] == [("grey", None, True)]
    desk.ask(Wish(material="PLA", colour="grey"))


def test_only_the_own_open_request_is_withdrawn(desk: Desk) -> None:
    """Not one of somebody else, nor one that staff have decided."""
    request = desk.asked()
    other, _ = desk.with_day_pass()
    assert refusal(lambda: desk.requests.withdraw(other, request.id)) is ReasonCode.REQUEST_DECIDED
    desk.requests.withdraw(desk.visit_id, request.id)
    assert desk.requests.of_visit(desk.visit_id) == ()
    assert count_open(desk.db) == 0
    declined = desk.asked()
    desk.decisions.decline(declined.id, declined.version, desk.hub.staff_id, DeclinedBecause.TOO_LONG)
    assert refusal(lambda: desk.requests.withdraw(desk.visit_id, declined.id)) is ReasonCode.REQUEST_DECIDED


def test_the_visitor_is_told_what_is_true_of_the_prints(desk: Desk) -> None:
    """From the queue to the shelf; a place on the shelf comes first, and what was handed over is over."""
    request = desk.asked()
    copies = Approval(material="PLA", colour="red", copies=2)
    first, second = desk.decisions.approve(request.id, request.version, desk.hub.staff_id, copies)

    def seen() -> tuple[Step, tuple[int, ...]] | None:
        found = desk.requests.of_visit(desk.visit_id)
        return (found[0].step, found[0].shelf) if found else None

    def job(job_id: str, change: str) -> None:
        desk.db.execute(f"UPDATE job SET {change} WHERE id = '{job_id}'")

    assert seen() == (Step.QUEUED, ())
    job(first, f"job_state = 'printing', printer_id = '{desk.hub.ids['ahven']}'")
    assert seen() == (Step.PRINTING, ())
    job(first, "job_state = 'done', outcome = 'done', ended_at = created_at")
    assert seen() == (Step.QUEUED, ()), "the other copy waits"
    job(second, "job_state = 'cancelled', outcome = 'cancelled', ended_at = created_at")
    assert seen() == (Step.ON_BED, ())
    job(first, "job_state = 'collected', result = 'good', shelf = 14, shelf_until_day = '2026-03-14'")
    assert seen() == (Step.ON_SHELF, (14,))
    assert desk.requests.of_visit(desk.visit_id)[0].kept_until == date(2026, 3, 14)
    job(first, "handed_over_at = '2026-03-02T12:00:00.000Z'")
    assert seen() is None
    job(first, "result = 'failed', shelf = NULL")
    assert seen() == (Step.FAILED, ())


def test_who_comes_again_with_the_same_day_pass_takes_their_print_off_the_shelf(desk: Desk) -> None:
    """A day pass may have several visits in its day; what is shown as theirs is theirs in all of them."""
    visit_id, code = desk.with_day_pass()
    desk.ask(visit_id=visit_id)
    (request,) = open_requests(desk.db)
    approval = Approval.as_asked(request)
    (job_id,) = desk.decisions.approve(request.id, request.version, desk.hub.staff_id, approval)
    on_shelf = "job_state = 'collected', outcome = 'done', ended_at = created_at, shelf = 3"
    desk.db.execute(f"UPDATE job SET {on_shelf} WHERE id = ?", (job_id,))
    desk.visits.check_out(visit_id, ClosedBy.SCAN)
    results, other = Results(desk.db, desk.hub.clock), desk.with_day_pass()[0]
    day_passes = DayPasses(desk.db, KEY, desk.hub.clock, desk.visits, OPENING)
    again_id = day_passes.check_in(code).id
    (shown,) = desk.requests.of_visit(again_id)
    assert (shown.step, shown.shelf) == (Step.ON_SHELF, (3,))
    for not_theirs in (other, desk.visit_id, visit_id):  # the last one is over
        with pytest.raises(NotOnShelfError):
            results.fetch(request.id, not_theirs)
    results.fetch(request.id, again_id)
    assert desk.requests.of_visit(again_id) == ()


def test_hostile_names_are_cleaned_and_stay_the_name_of_one_file(desk: Desk) -> None:
    """Q4, G18: direction marks and control characters never reach a screen."""
    desk.ask(name="hook\u202egcode.exe\x07.gcode")
    (found,) = rows(desk.db, "SELECT name FROM print_file")
    assert found["name"].isprintable()
    assert "\u202e" not in found["name"]


def test_two_with_the_same_file_are_two_requests(desk: Desk) -> None:
    other, _ = desk.with_day_pass()
    assert desk.ask(RED) != desk.ask(RED, visit_id=other)
    assert count_open(desk.db) == 2


def test_a_print_that_fails_long_after_its_approval_is_shown_from_its_failure_on(desk: Desk) -> None:
    """The queue is long: what counts is when it went wrong, also when staff judge it later."""
    request = desk.asked()
    approval = Approval(material="PLA", colour="red")
    (job_id,) = desk.decisions.approve(request.id, request.version, desk.hub.staff_id, approval)
    desk.hub.clock.advance(2 * SHOWN_FOR.total_seconds())
    failed = {"job_state": "failed", "outcome": "failed", "ended_at": to_text(desk.hub.clock.now())}
    desk.db.table("job").update(job_id, failed)
    visit_id = desk.visits.check_in(desk.pass_id).id
    for days, steps in ((13, [Step.FAILED]), (2, [])):
        desk.hub.clock.advance(days * 24 * 3600)
        assert [one.step for one in desk.requests.of_visit(visit_id)] == steps
    judged = {"job_state": "collected", "outcome": "done", "result": "failed"}
    desk.db.table("job").update(job_id, judged | {"judged_at": to_text(desk.hub.clock.now())})
    assert [one.step for one in desk.requests.of_visit(visit_id)] == [Step.FAILED]
