"""A temperature that stays away from its target (N3)."""

import math
from collections.abc import Callable

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.watches.target import OFF_FOR_S, TargetWatch

EACH_S = 2.0
Curve = Callable[[float], float | None]


def watched(
    tool: Curve, *, target: Curve = lambda _s: 210.0, bed: Curve = lambda _s: 60.0, minutes: float = 10
) -> tuple[TargetWatch, float | None]:
    """The watch after so long, and when the alarm was first raised, in seconds."""
    watch, raised_s = TargetWatch(), None
    for step in range(round(minutes * 60 / EACH_S) + 1):
        now_s = step * EACH_S
        watch = watch.after(TemperaturesRead(tool(now_s), target(now_s), bed(now_s), 60.0), 500 + now_s)
        if watch.alarm and raised_s is None:
            raised_s = now_s
    return watch, raised_s


@pytest.mark.parametrize(
    "tool",
    [
        lambda _s: 180.0,  # stands still below
        lambda _s: 240.0,  # and above: a transistor that failed closed
        lambda now_s: 195 - now_s / 4,  # falls: the cartridge fell out
        lambda now_s: 195 + 3 * math.sin(now_s / 20) - 5,  # swings, 10 to 23 °C too cold
        lambda now_s: 22 + 0.001 * now_s,  # never warms
    ],
)
def test_a_heater_that_misses_its_target_raises_an_alarm_after_two_minutes(tool: Curve) -> None:
    """N3."""
    watch, raised_s = watched(tool)
    assert raised_s is not None
    assert OFF_FOR_S <= raised_s <= 3 * OFF_FOR_S
    assert watch.reason is None or watch.reason.values["heater"] == Reason(ReasonCode.TOOL)


def test_the_reason_names_the_heater_and_both_temperatures() -> None:
    """N3."""
    watch, raised_s = watched(lambda _s: 210.0, bed=lambda _s: 41.6)
    assert raised_s == OFF_FOR_S
    assert watch.reason == Reason(ReasonCode.TARGET_MISSED, heater=Reason(ReasonCode.BED), measured_c=42, target_c=60)


@pytest.mark.parametrize(
    "bed",
    [
        lambda now_s: min(60.0, 20 + now_s / 6),  # heats up, 10 °C a minute
        lambda now_s: min(60.0, 20 + now_s / 60),  # a large bed, 1 °C a minute
        lambda now_s: 60 + 50 * math.exp(-now_s / 1500),  # cools down to a lower target
    ],
)
def test_heating_up_and_cooling_down_are_no_alarm(bed: Curve) -> None:
    """N3: while they make progress."""
    watch, raised_s = watched(lambda _s: 210.0, bed=bed, minutes=60)
    assert raised_s is None
    assert watch.alarm is False


def test_a_heat_up_that_stops_on_its_way_is_one() -> None:
    """N3: 2 minutes after it stopped."""
    _, raised_s = watched(lambda now_s: min(150.0, 20 + now_s))
    assert raised_s is not None
    assert 130 + OFF_FOR_S - 5 <= raised_s <= 130 + OFF_FOR_S + 15


def test_a_new_target_begins_anew_and_no_target_ends_it() -> None:
    """N3: the next material may be 60 °C hotter."""
    _, raised_s = watched(
        lambda now_s: 210.0 if now_s < 100 else min(270.0, 210 + (now_s - 100) / 2),
        target=lambda now_s: 210.0 if now_s < 100 else 270.0,
    )
    assert raised_s is None
    watch, raised_s = watched(lambda _s: 180.0, target=lambda now_s: 210.0 if now_s < 300 else 0.0)
    assert raised_s == OFF_FOR_S
    assert watch.alarm is False


def test_within_ten_degrees_is_at_the_target_and_ends_the_alarm() -> None:
    """N3."""
    watch, raised_s = watched(lambda now_s: 190.0 if now_s < 200 else 201.0)
    assert raised_s == OFF_FOR_S
    assert watch.alarm is False


def test_a_dip_that_recovers_is_none() -> None:
    """N3: a fan that blows at the nozzle for a minute."""
    _, raised_s = watched(lambda now_s: 210.0 if not 60 <= now_s < 160 else 195.0)
    assert raised_s is None


def test_what_is_unknown_neither_raises_nor_clears() -> None:
    """N3."""
    watch, _ = watched(lambda now_s: 180.0 if now_s < 200 else None, minutes=5)
    assert watch.alarm is None
    blank = TemperaturesRead(None, None, None, None)
    assert TargetWatch().after(blank, 0).alarm is None
    without_bed = TargetWatch().after(TemperaturesRead(210.0, 210.0, None, None), 0)
    assert without_bed.alarm is False
