"""Printers that are disconnected by a person."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterState, RequestRefused, StateChanged
from tests.printroom.scripted_printer import message

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_printer_is_disconnected_and_connected_again(hub, print_room):
    print_room.open_idle()
    assert hub.answer(hub.give("disconnect", "ahven")).done
    hub.until_state("ahven", "offline")
    assert hub.printer("ahven").reason == Reason(ReasonCode.DISCONNECTED_BY_PERSON)
    assert hub.alarms("ahven") == []
    assert hub.answer(hub.give("disconnect", "ahven")).done, "once more changes nothing"
    assert len(print_room.printers["ahven"].requests("disconnect")) == 1
    assert hub.answer(hub.give("connect", "ahven")).done
    hub.until_state("ahven", "idle")


def test_a_printing_printer_is_not_disconnected(hub, print_room):
    print_room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    answer = hub.answer(hub.give("disconnect", "ahven"))
    assert (answer.done, answer.reason.code) == (False, ReasonCode.PRINT_MAY_BE_RUNNING)
    assert print_room.printers["ahven"].requests("disconnect") == []


def test_a_printer_with_a_foreign_print_is_not_disconnected(hub, print_room):
    print_room.open_idle()
    print_room.printers["ahven"].emit(StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    assert hub.refusal(hub.give("disconnect", "ahven")) is ReasonCode.PRINT_MAY_BE_RUNNING


def test_a_refused_disconnect_has_its_reason(hub, print_room):
    print_room.open_idle()
    print_room.printers["ahven"].responses["disconnect"] = lambda: [RequestRefused("disconnect", message("Not now."))]
    answer = hub.answer(hub.give("disconnect", "ahven"))
    assert (answer.done, answer.reason) == (False, message("Not now."))
    assert hub.printer("ahven").state == "idle"
