"""A printer that clears its bed by itself goes on by itself; no other printer ever starts without a person."""

from collections.abc import Callable

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.settings_table import change_setting
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, RequestRefused, StateChanged
from kiosk.printroom.queue import auto_start
from kiosk.printroom.queue.auto_start import EACH_S, RETRY_S
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.store.hub_db import rows
from tests.printroom.sample_hub import SampleHub

pytestmark = pytest.mark.announces("the print room is being stopped")
OPEN, CLOSED = "14:00-20:00", "09:00-10:00"
"""The clock of the hub stands at 14:00 on a Sunday."""


@pytest.fixture
def looked_again(hub: SampleHub, until) -> Callable[[], None]:
    """Wait until the print room has looked at the queue once more: a printer for that purpose has started."""

    def look() -> None:
        slug = f"probe-{len(hub.ids)}"
        printer_id = hub.add_printer(slug)
        _declare(hub, slug, clears_itself=1)
        hub.until_state(slug, "idle")
        job_id = _add(hub, printer_id=printer_id)
        hub.clock.advance(EACH_S)
        until(lambda: hub.job(job_id)["job_state"] == "printing")

    return look


@pytest.fixture
def hauki(hub: SampleHub) -> str:
    found = hub.add_printer("hauki")
    _declare(hub, "hauki", clears_itself=1)
    _hours(hub, OPEN)
    return found


def _declare(hub: SampleHub, slug: str, **values: object) -> None:
    with hub.db.atomic():
        hub.db.table("printer").update(hub.ids[slug], values)


def _hours(hub: SampleHub, sunday: str) -> None:
    change_setting(hub.db, hub.clock, hub.staff_id, WeekHours(sunday=sunday), 0)


def _add(hub: SampleHub, **wishes: object) -> str:
    return hub.orders.add_to_queue(hub.file(), hub.staff_id, wishes=PrintWishes(**wishes))


def test_it_prints_one_after_the_other_and_no_other_printer_does(hub, print_room, hauki, ahven, until) -> None:
    """What was done is off the bed; nobody is named for that, and nobody for the start."""
    print_room.open_idle()
    for_ahven = _add(hub, printer_id=ahven)
    first, second = _add(hub, printer_id=hauki), _add(hub, printer_id=hauki)
    for job_id in (first, second):
        hub.clock.advance(EACH_S)
        until(lambda job_id=job_id: hub.job(job_id)["job_state"] == "printing")
        print_room.printers["hauki"].finish()
        until(lambda job_id=job_id: hub.job(job_id)["job_state"] == "collected")
        hub.until_state("hauki", "idle")
        assert hub.printer("hauki").bed_clear
        job = hub.job(job_id)
        assert (job["outcome"], job["bed_confirmed_by"], job["collected_by"]) == ("done", None, None)
    starts = rows(hub.db, "SELECT staff_id, subject FROM audit WHERE action = 'print.start' ORDER BY id")
    assert starts == [{"staff_id": None, "subject": f"job:{job_id}"} for job_id in (first, second)]
    assert print_room.printers["ahven"].requests("start") == []
    assert hub.job(for_ahven)["job_state"] == "waiting"


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.CANCELLED])
def test_after_a_print_that_was_not_done_a_person_clears_the_bed(
    hub, print_room, hauki, until, looked_again, outcome
) -> None:
    """Nobody knows what is left on it; then it goes on by itself."""
    print_room.open_idle()
    first, second = _add(hub, printer_id=hauki), _add(hub, printer_id=hauki)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(first)["job_state"] == "printing")
    print_room.printers["hauki"].finish(outcome)
    hub.until_state("hauki", "awaiting_clear")
    looked_again()
    assert len(print_room.printers["hauki"].requests("start")) == 1
    assert hub.answer(hub.give("confirm_clear", "hauki")).done
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(second)["job_state"] == "printing")


def test_an_end_that_nobody_saw_is_for_a_person(hub, print_room, hauki, until) -> None:
    """The print room was away meanwhile, and hears of the end only."""
    print_room.open_idle()
    job_id = _add(hub)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(job_id)["job_state"] == "printing")
    print_room.close()
    runs = {"job_state": "printing", "outcome": None, "ended_at": None, "reason": None}
    with hub.db.atomic():
        hub.db.table("job").update(job_id, runs)
    ended = [JobEnded(job_id, Outcome.DONE, None, True), StateChanged(PrinterState.IDLE)]
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: ended)
    print_room.open()
    until(lambda: hub.job(job_id)["outcome"] == "done")
    assert not hub.printer("hauki").bed_clear
    hub.until_state("hauki", "awaiting_clear")


@pytest.mark.parametrize("is_stopped", [True, False])
def test_after_a_stop_or_an_error_nothing_starts_by_itself(hub, print_room, hauki, looked_again, is_stopped) -> None:
    """Hands may be in the machine; the board connects again by itself."""
    print_room.open_idle()
    if is_stopped:
        assert hub.answer(hub.give("stop_now", "hauki")).done
    else:
        print_room.printers["hauki"].emit(StateChanged(PrinterState.ERROR, Reason(ReasonCode.NOT_READY)))
    hub.until_state("hauki", "error")
    print_room.printers["hauki"].emit(StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.IDLE))
    hub.until_state("hauki", "awaiting_clear")
    job_id = _add(hub, printer_id=hauki)
    looked_again()
    assert hub.job(job_id)["job_state"] == "waiting"


def test_while_the_hub_is_closed_printer_and_job_must_be_allowed_to(hub, print_room, hauki, until) -> None:
    """Only the second job is; the first one waits for the opening."""
    _declare(hub, "hauki", may_run_alone=1)
    change_setting(hub.db, hub.clock, hub.staff_id, WeekHours(sunday=CLOSED), 1)
    print_room.open_idle()
    waits, may = _add(hub), _add(hub, may_run_alone=True)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(may)["job_state"] == "printing")
    assert hub.job(waits)["job_state"] == "waiting"


def test_a_start_that_was_refused_is_not_tried_again_by_itself(hub, print_room, hauki, until) -> None:
    """The next one is."""
    refuse = Reason(ReasonCode.NOT_READY)
    print_room.prepare = lambda slug, printer: printer.responses.update(start=lambda: [RequestRefused("start", refuse)])
    print_room.open_idle()
    first = _add(hub)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(first)["reason"] is not None)
    hub.until_state("hauki", "idle")
    del print_room.printers["hauki"].responses["start"]
    second = _add(hub)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(second)["job_state"] == "printing")
    assert hub.job(first)["job_state"] == "waiting"


def test_other_filament_is_loaded_by_a_person(hub, print_room, hauki, looked_again) -> None:
    """A job that needs it does not start, nor the one behind it: it is not due before."""
    print_room.open_idle()
    jobs = [_add(hub, material=material, printer_id=hauki) for material in ("PETG", "")]
    looked_again()
    assert {hub.job(job_id)["job_state"] for job_id in jobs} == {"waiting"}


def test_nothing_starts_while_staff_have_it_heated(hub, print_room, hauki, until, looked_again) -> None:
    """Somebody may be loading filament; once it is cooled down it goes on."""
    print_room.open_idle()
    _declare(hub, "hauki", preheated_at=to_text(hub.clock.now()))
    job_id = _add(hub, printer_id=hauki)
    looked_again()
    assert hub.job(job_id)["job_state"] == "waiting"
    _declare(hub, "hauki", preheated_at=None)
    hub.clock.advance(EACH_S)
    until(lambda: hub.job(job_id)["job_state"] == "printing")


def test_no_printer_is_started_by_itself_that_does_not_clear_itself(hub, ahven, hauki) -> None:
    """Nor one whose bed is not clear; the print room refuses such a start, too."""
    job_id = _add(hub)
    with pytest.raises(NotAllowedError) as refused:
        hub.orders.start_by_itself(job_id, ahven)
    assert refused.value.reason.code is ReasonCode.CLEARS_NOT_ITSELF
    _declare(hub, "hauki", bed_clear=0)
    with pytest.raises(NotAllowedError):
        hub.orders.start_by_itself(job_id, hauki)


def test_a_start_without_a_person_is_refused_by_the_print_room(hub, print_room, hauki) -> None:
    """It was declared when the start was ordered, and is not any more when it is carried out."""
    job_id = _add(hub, material="PETG")  # the print room itself leaves it alone
    print_room.open_idle()
    with hub.db.atomic():
        order_id = hub.orders.start_by_itself(job_id, hauki)
        hub.db.table("printer").update(hauki, {"clears_itself": 0})
    assert hub.refusal(order_id) is ReasonCode.BED_NOT_CONFIRMED
    assert hub.job(job_id)["job_state"] == "waiting"


@pytest.mark.announces("Internal error in the plan of the queue")
def test_an_internal_error_is_an_alarm_until_the_plan_can_be_made_again(
    hub, print_room, hauki, until, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N3: it is told once, the printers work on, and prints start by themselves again without a restart."""

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(auto_start, "read_plan", fails)
        print_room.open_idle()
        job_id = _add(hub, printer_id=hauki)
        hub.clock.advance(EACH_S)
        until(lambda: alarms.open_causes(hub.db, None) == {AlarmCause.AUTO_START_FAILS})
    hub.clock.advance(RETRY_S)
    until(lambda: hub.job(job_id)["job_state"] == "printing")
    until(lambda: not alarms.open_causes(hub.db, None))
    assert len(rows(hub.db, "SELECT 1 FROM alarm")) == 1
