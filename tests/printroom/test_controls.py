"""Orders about a running print: pause, resume, cancel, stop, answer, confirm."""

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.printers.printer import PrinterState, PromptShown, StateChanged
from tests.printroom.scripted_printer import message

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_pause_and_resume_change_the_job_with_the_printer(hub, print_room, until):
    job_id = print_room.open_printing()
    assert hub.answer(hub.give("pause", "ahven")).done
    assert hub.job(job_id)["job_state"] == "paused"
    assert hub.answer(hub.give("resume", "ahven")).done
    until(lambda: hub.job(job_id)["job_state"] == "printing")


def test_a_cancelled_print_awaits_clear(hub, print_room):
    job_id = print_room.open_printing()
    assert hub.answer(hub.give("cancel", "ahven", job_id=job_id)).done
    hub.until_state("ahven", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "cancelled"


def test_a_cancel_of_an_earlier_print_does_not_hit_the_running_one(hub, print_room):
    print_room.open_printing()
    old_job, _ = hub.start("ahven")
    answer = hub.answer(hub.give("cancel", "ahven", job_id=old_job))
    assert answer.refused
    assert print_room.printers["ahven"].requests("cancel") == []


@pytest.mark.parametrize("action", ["pause", "resume", "cancel", "answer_prompt"])
def test_orders_without_a_print_or_a_prompt_are_refused(hub, print_room, action):
    print_room.open_idle()
    assert hub.answer(hub.give(action, "ahven", detail="0")).refused


def test_an_emergency_stop_is_carried_out_before_all_other_orders(hub, print_room):
    job_id = print_room.open_printing()
    with hub.db.atomic():
        orders = [hub.give("pause", "ahven"), hub.give("cancel", "ahven", job_id=job_id), hub.give("stop_now", "ahven")]
    answers = [hub.answer(order_id) for order_id in orders]
    asked = [name for name, _ in print_room.printers["ahven"].requested if name in ("pause", "cancel", "stop_now")]
    assert asked[0] == "stop_now"
    assert answers[2].done
    hub.until_state("ahven", "error")
    assert hub.job(job_id)["outcome"] == "failed"
    assert {"job_failed", "heaters_on", "printer_error"} <= set(hub.alarms("ahven"))


def test_an_unconfirmed_stop_sends_the_person_to_the_mains_switch(hub, print_room, clock, until):
    print_room.prepare = lambda slug, printer: printer.responses.update(stop_now=list)
    print_room.open_idle()
    order_id = hub.give("stop_now", "ahven")
    until(lambda: print_room.printers["ahven"].requests("stop_now"))
    clock.advance(11)
    assert hub.refusal(order_id) is ReasonCode.STOP_UNCONFIRMED


def test_a_pause_that_waited_too_long_is_refused(hub, print_room, clock):
    print_room.open_printing()
    order_id = hub.give("pause", "ahven")
    hub.answer(order_id)
    with hub.db.atomic():
        late = hub.give("pause", "ahven")
        clock.advance(11)
    assert hub.answer(late).refused


def test_a_prompt_of_the_machine_is_shown_and_answered(hub, print_room, until):
    print_room.open_printing()
    printer = print_room.printers["ahven"]
    printer.emit(PromptShown("Filament?", ("Load", "Stop")), StateChanged(PrinterState.ATTENTION, message("Filament?")))
    hub.until_state("ahven", "attention")
    assert hub.printer("ahven").prompt.choices == ("Load", "Stop")
    assert hub.alarms("ahven") == ["attention"]
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="7")).refused
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="1")).done
    assert printer.requests("answer_prompt") == [1]
    until(lambda: hub.printer("ahven").prompt is None)


def test_only_a_person_ends_awaiting_clear(hub, print_room):
    print_room.open_idle()
    with pytest.raises(NotAllowedError):
        hub.orders.give("confirm_clear", hub.ids["ahven"], None)
    with hub.db.atomic():
        hub.db.execute(
            "INSERT INTO printer_order (id, at, printer_id, action) VALUES ('o', ?, ?, 'confirm_clear')",
            (to_text(hub.clock.now()), hub.ids["ahven"]),
        )
    assert hub.answer("o").refused


def test_the_bed_cannot_be_confirmed_clear_during_a_print(hub, print_room):
    print_room.open_printing()
    assert hub.answer(hub.give("confirm_clear", "ahven")).refused
