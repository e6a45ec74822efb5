"""Printers that start at the same time heat one after the other."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import change_setting
from kiosk.printroom.queue.heating_gap import HeatingGap
from tests.printroom.sample_hub import SampleHub

pytestmark = pytest.mark.announces("the print room is being stopped")
GAP_S = 60


@pytest.fixture
def two_printers(hub: SampleHub, ahven: str) -> None:
    hub.add_printer("hauki")
    change_setting(hub.db, hub.clock, hub.staff_id, PrintDesk(heating_gap_s=GAP_S), 0)


def test_the_gap_counts_from_the_last_other_printer() -> None:
    heating = HeatingGap()
    heating.began("ahven", 10.0)
    assert heating.wait_s("hauki", 10.0) == 0.0
    heating.gap_s = GAP_S
    assert heating.wait_s("hauki", 30.0) == 40.0
    assert heating.wait_s("hauki", 70.0) == 0.0
    assert heating.wait_s("ahven", 30.0) == 0.0


@pytest.mark.usefixtures("two_printers")
def test_the_second_start_waits_and_says_so(hub, print_room, until) -> None:
    """It holds its printer meanwhile, may be cancelled, and begins when the gap is over."""
    print_room.open_idle()
    _, first = hub.start("ahven")
    assert hub.answer(first).done
    second, order_id = hub.start("hauki")
    until(lambda: hub.printer("hauki").reason == Reason(ReasonCode.HEATS_AFTER_OTHER))
    assert hub.printer("hauki").state == "heating"
    assert hub.job(second)["job_state"] == "sending"
    assert print_room.printers["hauki"].requests("start") == []
    hub.clock.advance(GAP_S - 1)
    assert hub.orders.answer(order_id) is None
    hub.clock.advance(1)
    assert hub.answer(order_id).done
    hub.until_state("hauki", "printing")


@pytest.mark.usefixtures("two_printers")
def test_a_start_that_waits_can_be_cancelled(hub, print_room, until) -> None:
    print_room.open_idle()
    _, first = hub.start("ahven")
    assert hub.answer(first).done
    job_id, order_id = hub.start("hauki")
    until(lambda: hub.printer("hauki").reason == Reason(ReasonCode.HEATS_AFTER_OTHER))
    assert hub.answer(hub.give("cancel", "hauki", job_id=job_id)).done
    assert hub.refusal(order_id) is ReasonCode.CANCELLED_BEFORE_START
    hub.until_state("hauki", "idle")
    hub.clock.advance(GAP_S)
    assert print_room.printers["hauki"].requests("start") == []


@pytest.mark.usefixtures("two_printers")
def test_a_start_that_was_forgotten_in_a_frozen_process_is_not_made(hub, print_room, until) -> None:
    """Whoever confirmed the bed has left long ago."""
    print_room.open_idle()
    _, first = hub.start("ahven")
    assert hub.answer(first).done
    _, order_id = hub.start("hauki")
    until(lambda: hub.printer("hauki").reason == Reason(ReasonCode.HEATS_AFTER_OTHER))
    hub.clock.advance(GAP_S + 3600)
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED
    assert print_room.printers["hauki"].requests("start") == []


@pytest.mark.usefixtures("two_printers")
def test_without_a_gap_nobody_waits(hub, print_room) -> None:
    print_room.open_idle()
    change_setting(hub.db, hub.clock, hub.staff_id, PrintDesk(heating_gap_s=0), 1)
    orders = [hub.start(slug)[1] for slug in ("ahven", "hauki")]
    assert all(hub.answer(order_id).done for order_id in orders)
