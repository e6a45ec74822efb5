"""The alarm about a nozzle heated without a print, and the layer at a height."""

import pytest

from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.heat_watch import ALARM_AFTER_S, HeatWatch
from kiosk.printroom.job_progress import layer_at


@pytest.mark.parametrize(
    ("z_mm", "height_mm", "layers", "layer"),
    [(0.2, 0.2, 100, 1), (0.0, 0.2, 100, 1), (10.0, 0.2, 100, 50), (99.0, 0.2, 100, 100), (1.0, None, 10, None)],
)
def test_the_layer_follows_from_the_height(z_mm, height_mm, layers, layer):
    assert layer_at(z_mm, height_mm, layers) == layer


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
