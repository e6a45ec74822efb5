"""The alarm about a nozzle heated without a print."""

from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.heat_watch import ALARM_AFTER_S, HeatWatch


def test_a_nozzle_heated_without_a_print_raises_one_alarm_after_nine_minutes():
    hot, cold = TemperaturesRead(208.0, 210.0, 20.0, 0.0), TemperaturesRead(40.0, 0.0, 20.0, 0.0)
    watch, alarm = HeatWatch().after(hot, printing=False, now_s=0.0)
    assert not alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S - 1)
    assert not alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S)
    assert alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S + 1)
    assert not alarm
    watch, _ = watch.after(cold, printing=False, now_s=ALARM_AFTER_S + 2)
    assert watch == HeatWatch()


def test_a_nozzle_heated_during_a_print_raises_no_alarm():
    hot = TemperaturesRead(208.0, 210.0, 20.0, 0.0)
    watch, _ = HeatWatch().after(hot, printing=True, now_s=0.0)
    assert watch.since_s is None
