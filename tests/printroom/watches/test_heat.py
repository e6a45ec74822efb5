"""Heat without a print: what heats raises an alarm after 15 minutes, what cools never does (N3)."""

import math
from collections.abc import Callable

import pytest

from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.watches.heat import HOT_FOR_S, HeatWatch

EACH_S = 5.0
MINUTE_S = 60.0
Curve = Callable[[float], float | None]
COLD: Curve = lambda _s: 22.0  # noqa: E731


def watched(
    tool: Curve = COLD, bed: Curve = COLD, *, minutes: float, target_c: float = 0.0, printing: bool = False
) -> tuple[HeatWatch, float | None]:
    """The watch after so long, and when the alarm was first raised, in minutes."""
    watch, raised_min = HeatWatch(), None
    for step in range(round(minutes * MINUTE_S / EACH_S) + 1):
        now_s = step * EACH_S
        reading = TemperaturesRead(tool(now_s), target_c, bed(now_s), 0.0)
        watch = watch.after(reading, printing=printing, now_s=1000 + now_s)
        if watch.alarm and raised_min is None:
            raised_min = now_s / MINUTE_S
    return watch, raised_min


def cooling(from_c: float, room_c: float, tau_min: float) -> Curve:
    """What is off loses heat by its distance from the temperature around it."""
    return lambda now_s: room_c + (from_c - room_c) * math.exp(-now_s / (tau_min * MINUTE_S))


def held(at_c: float, wave_c: float = 0.5) -> Curve:
    """What a regulator holds."""
    return lambda now_s: at_c + wave_c * math.sin(now_s / 7)


@pytest.mark.parametrize(
    ("tool", "bed"), [(held(205.0), COLD), (held(51.0, 0.3), COLD), (COLD, held(60.0)), (COLD, held(46.0, 0.3))]
)
def test_what_is_held_hot_raises_an_alarm_after_a_quarter_of_an_hour(tool: Curve, bed: Curve) -> None:
    """N3: by what is measured; the target is 0."""
    _, raised_min = watched(tool, bed, minutes=20)
    assert raised_min is not None
    assert 15 <= raised_min < 17


def test_a_transistor_that_failed_closed_raises_one_too() -> None:
    """N3: it rises with a target of 0, or falls and then rises from a warm bed."""
    _, rising_min = watched(bed=lambda now_s: 50 + now_s / 60, minutes=20)
    assert rising_min == 15
    _, later_min = watched(bed=lambda now_s: cooling(110, 40, 30)(min(now_s, 1200.0)), minutes=60)
    assert later_min is not None
    assert 33 <= later_min <= 36


@pytest.mark.parametrize(
    ("from_c", "room_c", "tau_min"), [(110, 40, 30), (110, 38, 60), (100, 22, 15), (60, 22, 25), (70, 43, 40)]
)
def test_what_cools_raises_none_however_long_it_takes(from_c: float, room_c: float, tau_min: float) -> None:
    """N3: also in an enclosure that is warm itself; and the alarm of before is over when all is cold."""
    watch, raised_min = watched(cooling(250, room_c, 4), cooling(from_c, room_c, tau_min), minutes=240)
    assert raised_min is None
    assert watch.alarm is False


def test_a_print_is_no_alarm_and_ends_one() -> None:
    """N3: heaters on *without a job*; after its end the time begins anew."""
    watch, raised_min = watched(held(210.0), held(60.0), minutes=60, target_c=210, printing=True)
    assert (watch.alarm, raised_min) == (False, None)
    watch = watch.after(TemperaturesRead(210.0, 0.0, 60.0, 0.0), printing=False, now_s=10_000)
    assert watch.alarm is None


def test_it_is_over_only_when_nozzle_and_bed_are_known_to_be_cold() -> None:
    """N3: a bed that is not reported any more is not known to be cold; a machine without one has none to know."""
    watch, _ = watched(held(200.0, 0), held(60.0, 0), minutes=16)
    assert watch.alarm
    after = watch.after(TemperaturesRead(40.0, 0.0, None, None), printing=False, now_s=3000)
    assert after.alarm is not False
    after = watch.after(TemperaturesRead(40.0, 0.0, 60.0, 0.0), printing=False, now_s=3000)
    assert after.alarm is not False
    after = watch.after(TemperaturesRead(40.0, 0.0, 44.0, 0.0), printing=False, now_s=3000)
    assert after.alarm is False
    without_bed, _ = watched(held(200.0, 0), lambda _s: None, minutes=16)
    assert without_bed.alarm
    assert without_bed.after(TemperaturesRead(40.0, 0.0, None, None), printing=False, now_s=3000).alarm is False


def test_what_happened_without_readings_is_not_guessed() -> None:
    """N3: hot, unknown for an hour, and hot again is not 15 minutes of heat."""
    watch = HeatWatch().after(TemperaturesRead(200.0, 0.0, 20.0, 0.0), printing=False, now_s=0)
    assert watch.after(TemperaturesRead(200.0, 0.0, 20.0, 0.0), printing=False, now_s=3600).alarm is None
    assert HOT_FOR_S == 900
