"""How long a print still takes, by the best that is known, and by what. Pure functions.

Best is what this printer made of earlier estimates of the same slicer; then the slicer's own estimate, which the link
to the printer corrects by the measured pace; then the pace of the layers, which grow more evenly than the bytes of a
file; then the pace of the bytes.
"""

from dataclasses import dataclass

from kiosk.printers.printer import TimeBasis

LEAST_LAYERS = 10
"""Of a file with fewer layers one of them is too large a step."""
LEAST_DONE = 3
"""Layers; the first ones are slower."""
LEAST_PRINTED_S = 60.0
LEAST_FRACTION = 0.02
LATE = 1.3
"""A print that takes so many times the time of earlier ones is not like them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is known of a running print.

    fraction: 0–1 of its bytes. printed_s: for how long it has printed. estimate_s: its slicer's, for the whole print.
    ratio: of the time that earlier prints took here to their slicer's estimates. layer: that is printed, from 1.
    reported_s, reported_by: what the link to the printer says, and by what.
    """

    fraction: float
    printed_s: float
    estimate_s: float | None = None
    ratio: float | None = None
    layer: int | None = None
    layers: int | None = None
    reported_s: float | None = None
    reported_by: TimeBasis | None = None


@dataclass(frozen=True, slots=True)
class TimeLeft:
    remaining_s: float
    basis: TimeBasis | None


def time_left(now: Progress) -> TimeLeft | None:
    """None: nothing is known yet."""
    by_history = _by_history(now)
    if by_history is not None:
        return TimeLeft(by_history, TimeBasis.HISTORY)
    only_bytes = now.reported_s is None or now.reported_by is TimeBasis.BYTES
    by_layers = _by_layers(now) if only_bytes else None
    if by_layers is not None:
        return TimeLeft(by_layers, TimeBasis.LAYERS)
    if now.reported_s is not None:
        return TimeLeft(now.reported_s, now.reported_by)
    by_bytes = _by_pace(now.fraction, now.printed_s) if now.fraction >= LEAST_FRACTION else None
    return None if by_bytes is None else TimeLeft(by_bytes, TimeBasis.BYTES)


def _by_history(now: Progress) -> float | None:
    """At first by the earlier prints, more and more by the measured pace."""
    if now.ratio is None or not now.estimate_s:
        return None
    total_s = now.estimate_s * now.ratio
    if now.printed_s > total_s * LATE:
        return None
    by_estimate_s = max(0.0, total_s - now.printed_s)
    by_pace_s = _by_pace(now.fraction, now.printed_s)
    if by_pace_s is None:
        return by_estimate_s
    return (1 - now.fraction) * by_estimate_s + now.fraction * by_pace_s


def _by_layers(now: Progress) -> float | None:
    if not now.layers or not now.layer or now.layers < LEAST_LAYERS or now.layer <= LEAST_DONE:
        return None
    return _by_pace((now.layer - 1) / now.layers, now.printed_s)


def _by_pace(share: float, printed_s: float) -> float | None:
    if printed_s < LEAST_PRINTED_S or not 0 < share <= 1:
        return None
    return printed_s * (1 - share) / share
