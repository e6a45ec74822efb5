"""Staff heat, cool, home and feed a printer: who may, when, how it is answered, and that nothing stays hot."""

import pytest

from kiosk.base.clock import from_text, to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat, UnloadFilament, detail_of
from kiosk.printers.printer import PrinterState, RequestRefused, StateChanged, TemperaturesRead
from kiosk.printroom.control.rules import HEAT_MAX_S
from kiosk.store.hub_db import row, rows

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]

HEAT, LOAD, UNLOAD = Preheat(210, 60), LoadFilament(210, 60, 5), UnloadFilament(210, 80, 10)
REQUESTS = (HEAT, CoolDown(), Home(), LOAD, UNLOAD)


def order(hub, request):
    return hub.orders.control(request, hub.ids["ahven"], hub.staff_id)


def answer(hub, request):
    return hub.answer(order(hub, request))


def asked(print_room):
    return print_room.printers["ahven"].requests("control")


def heated(hub):
    sql = "SELECT preheated_at, preheated_by, cooled_itself_at FROM printer WHERE id = ?"
    return row(hub.db, sql, hub.ids["ahven"])


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_what_the_printer_shows_to_be_done_is_the_answer(hub, print_room, request_):
    """H39: the order is answered by the printer's event, and the audit names who gave it."""
    print_room.open_idle()
    assert answer(hub, request_).done
    assert asked(print_room) == [request_]
    audited = rows(hub.db, "SELECT staff_id, detail FROM audit WHERE action = ?", f"print.{request_.action}")
    assert [found["staff_id"] for found in audited] == [hub.staff_id]
    assert audited[0]["detail"] == {HEAT: "210\u00a0°C, 60\u00a0°C", LOAD: "210\u00a0°C, 60\u00a0mm"}.get(
        request_, audited[0]["detail"]
    )


def test_a_refusal_of_the_printer_has_its_reason(hub, print_room):
    """The machine's own words reach the person who asked."""
    print_room.open_idle()
    why = Reason(ReasonCode.TARGETS_UNSEEN)
    print_room.printers["ahven"].responses["control"] = lambda: [RequestRefused("preheat", why)]
    assert answer(hub, HEAT).reason == why
    del print_room.printers["ahven"].responses["control"]


def test_only_operators_may(hub, print_room):
    """F1: a host neither heats nor moves a printer."""
    print_room.open_idle()
    with hub.db.atomic():
        hub.db.execute("UPDATE staff SET role = 'host'")
    for request in REQUESTS:
        with pytest.raises(NotAllowedError):
            order(hub, request)
    assert asked(print_room) == []


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (PrinterState.PRINTING, ReasonCode.CONTROL_DURING_PRINT),
        (PrinterState.ATTENTION, ReasonCode.CONTROL_DURING_PRINT),
        (PrinterState.ERROR, ReasonCode.PRINTER_IN_ERROR),
        (PrinterState.OFFLINE, ReasonCode.PRINTER_OFFLINE),
        (PrinterState.CONNECTING, ReasonCode.PRINTER_CONNECTING),
    ],
)
def test_in_other_states_the_refusal_says_why(hub, print_room, state, code):
    """Nothing is asked of a printer that prints or is not there."""
    print_room.open_idle()
    print_room.printers["ahven"].emit(StateChanged(state))
    hub.until_state("ahven", state)
    for request in REQUESTS:
        assert answer(hub, request).reason == Reason(code)
    assert asked(print_room) == []


def test_z_is_homed_only_over_a_bed_that_is_confirmed_clear(hub, print_room):
    """A print that lies there would be hit; X and Y, heat and filament are allowed."""
    print_room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    print_room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")
    assert answer(hub, Home()).reason == Reason(ReasonCode.BED_NOT_CLEAR)
    assert answer(hub, Home(with_z=False)).done
    assert answer(hub, HEAT).done
    hub.answer(hub.give("confirm_clear", "ahven"))
    assert answer(hub, Home()).done


def test_beyond_the_limits_nothing_is_asked(hub, print_room):
    """The limits are those of this printer."""
    print_room.open_idle()
    assert answer(hub, Preheat(301, 60)).reason.code is ReasonCode.HEATER_LIMIT
    order_id = hub.orders.give("preheat", hub.ids["ahven"], hub.staff_id, detail='{"tool_c": 210}')
    assert hub.answer(order_id).reason == Reason(ReasonCode.ORDER_UNKNOWN)
    assert asked(print_room) == []
    assert heated(hub)["preheated_at"] is None


def test_one_at_a_time_and_no_start_meanwhile(hub, print_room, until):
    """A cool-down is the exception: it ends the other one."""
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["control"] = list
    order(hub, LOAD)
    until(lambda: printer.requests("control"))
    assert answer(hub, Home()).reason == Reason(ReasonCode.CONTROL_RUNS)
    _, start_id = hub.start("ahven")
    assert hub.answer(start_id).reason == Reason(ReasonCode.CONTROL_RUNS)
    del printer.responses["control"]
    assert answer(hub, CoolDown()).done


def test_what_staff_heat_cools_down_by_itself_and_says_so(hub, print_room, clock, until):
    """N3: counted from the act of staff; no alarm before, and none when it cools."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    assert (heated(hub)["preheated_by"], heated(hub)["cooled_itself_at"]) == (hub.staff_id, None)
    printer = print_room.printers["ahven"]
    for _ in range(int(HEAT_MAX_S / 60) - 1):
        clock.advance(60)
        printer.emit(TemperaturesRead(210.0, 210.0, 60.0, 60.0))
    until(lambda: clock.advance(0.01) or hub.printer("ahven").reading.age_s < 60)  # readings are written twice a second
    assert asked(print_room) == [HEAT]
    assert hub.alarms("ahven") == []
    clock.advance(61)
    until(lambda: asked(print_room) == [HEAT, CoolDown()])
    until(lambda: heated(hub)["preheated_at"] is None)
    assert from_text(heated(hub)["cooled_itself_at"]) == clock.now()
    assert hub.printer("ahven").cooled_itself_at == clock.now()
    assert hub.alarms("ahven") == []


def test_heat_that_does_not_end_is_an_alarm(hub, print_room, clock, until):
    """N3: asked again each minute."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    print_room.printers["ahven"].responses["control"] = list
    clock.advance(HEAT_MAX_S + 1)
    until(lambda: asked(print_room) == [HEAT, CoolDown()])
    assert hub.alarms("ahven") == []
    clock.advance(61)
    until(lambda: hub.alarms("ahven") == ["heaters_on"])
    until(lambda: asked(print_room)[2:] == [CoolDown()])
    del print_room.printers["ahven"].responses["control"]


def test_contact_lost_while_it_is_heated_is_an_alarm(hub, print_room, clock, until):
    """N3: nobody sees whether it is hot; when it is seen to be off again that is over."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    printer = print_room.printers["ahven"]
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    hub.until_state("ahven", "offline")
    lost_s = clock.monotonic_s()

    def is_alarm_later():
        clock.advance(1)
        return hub.alarms("ahven") == ["heaters_on"]

    until(is_alarm_later)
    assert clock.monotonic_s() - lost_s >= 60
    printer.emit(StateChanged(PrinterState.IDLE), TemperaturesRead(30.0, 0.0, 25.0, 0.0))
    until(lambda: hub.open_alarms("ahven") == [])
    assert heated(hub)["preheated_at"] is None


def test_a_print_takes_the_heat_over(hub, print_room, clock, until):
    """Its own end sees to the heaters."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    until(lambda: heated(hub)["preheated_at"] is None)
    clock.advance(HEAT_MAX_S + 60)
    assert heated(hub)["cooled_itself_at"] is None
    assert asked(print_room) == [HEAT]


def test_a_printer_that_is_heated_is_not_let_go(hub, print_room):
    """It would stay hot, unseen."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    assert hub.refusal(hub.give("disconnect", "ahven")) is ReasonCode.COOL_DOWN_FIRST
    assert answer(hub, CoolDown()).done
    assert hub.answer(hub.give("disconnect", "ahven")).done


def test_a_print_room_that_stops_leaves_nothing_hot(hub, print_room):
    """It cools down first."""
    print_room.open_idle()
    assert answer(hub, HEAT).done
    print_room.close()
    assert asked(print_room) == [HEAT, CoolDown()]
    assert heated(hub)["preheated_at"] is None


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_an_order_from_before_a_restart_is_never_carried_out(hub, print_room, request_):
    """Whoever stood at the machine may have left."""
    order_id = order(hub, request_)
    print_room.open_idle()
    assert hub.answer(order_id).reason == Reason(ReasonCode.RESTARTED_BEFORE_ORDER)
    assert asked(print_room) == []


def test_heat_that_a_kill_cut_off_ends_at_the_first_contact(hub, print_room, until):
    """N3: its order was stored and perhaps carried out; nobody knows."""
    order_id = order(hub, LOAD)
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET preheated_at = ?", (to_text(hub.clock.now()),))
    print_room.open_idle()
    assert hub.answer(order_id).reason == Reason(ReasonCode.RESTARTED_BEFORE_ORDER)
    until(lambda: asked(print_room) == [CoolDown()] or heated(hub)["preheated_at"] is None)
    until(lambda: heated(hub)["preheated_at"] is None)


def test_heat_from_before_a_restart_ends_in_its_time(hub, print_room, clock, until):
    """N3: the time counts from the act of staff, whichever process was there."""
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET preheated_at = ?", (to_text(hub.clock.now()),))
    clock.advance(HEAT_MAX_S - 30)
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: _still_hot(printer))
    print_room.open_idle()
    assert asked(print_room) == []
    clock.advance(31)
    until(lambda: asked(print_room) == [CoolDown()])
    until(lambda: heated(hub)["cooled_itself_at"] is not None)


def _still_hot(printer):
    printer.connected = True
    return [TemperaturesRead(210.0, 210.0, 60.0, 60.0), StateChanged(PrinterState.IDLE)]


def test_an_order_that_waited_too_long_is_refused(hub, print_room, clock):
    """Ten seconds, as for all that moves."""
    print_room.open_idle()
    with hub.db.atomic():
        late = order(hub, HEAT)
        clock.advance(11)
    assert hub.answer(late).reason == Reason(ReasonCode.ORDER_EXPIRED)
    assert detail_of(HEAT) == '{"tool_c": 210, "bed_c": 60}'
