"""How long moves take: trapezoids of speed with look-ahead, as Marlin and Klipper plan them (G12)."""

import numpy as np

from kiosk.gcode.columns import Floats

USUAL_ACCELERATION = 1250.0
"""mm/s², for files that set none: what slicers' printer profiles have on average."""
USUAL_CORNER_MM_S = 8.0
"""The jump of speed in a corner that a machine takes without slowing down."""

_FASTEST_MM_S = 10_000.0
_HIGHEST_ACCELERATION = 1_000_000.0
"""No machine does more; sums of absurd values would lose all their digits."""


def planned_s(steps: Floats, pushed: Floats, speeds: Floats, accelerations: Floats, corner_mm_s: float) -> float:
    """The seconds that moves take one after the other, starting and ending slowly.

    steps: rows of dx, dy and dz of the moves in mm. pushed: filament in mm. speeds: in mm/s. accelerations: in mm/s².
    """
    lengths = np.sqrt(np.einsum("ij,ij->j", steps, steps))
    is_still = lengths == 0
    lengths = np.where(is_still, np.abs(pushed), lengths)
    moving = lengths > 0
    if not moving.any():
        return 0.0
    steps, lengths, speeds = steps[:, moving], lengths[moving], np.minimum(speeds[moving], _FASTEST_MM_S)
    accelerations, is_still = np.minimum(accelerations[moving], _HIGHEST_ACCELERATION), is_still[moving]
    directions = steps / lengths
    # Entry speeds: the fastest at which no axis jumps by more than `corner_mm_s`.
    slower = np.minimum(speeds[1:], speeds[:-1])
    turns = np.abs(np.diff(directions, axis=1)).max(axis=0)
    entries = np.full(len(lengths), corner_mm_s)
    with np.errstate(divide="ignore"):
        entries[1:] = np.minimum(slower, corner_mm_s / np.maximum(turns, 1e-9))
    entries[1:][is_still[1:] | is_still[:-1]] = corner_mm_s
    entries = np.minimum(entries, speeds)
    # Reachable speeds: v² rises by at most 2·a·length, forwards and, for braking, backwards.
    gains = 2 * accelerations * lengths
    squares = np.append(entries, min(corner_mm_s, float(speeds[-1]))) ** 2
    before = np.concatenate(([0.0], np.cumsum(gains)))
    squares = before + np.minimum.accumulate(squares - before)
    behind = before[-1] - before
    squares = behind + np.minimum.accumulate((squares - behind)[::-1])[::-1]
    squares = np.maximum(squares, 0.0)
    first, last = np.sqrt(squares[:-1]), np.sqrt(squares[1:])
    peaks = np.minimum(speeds, np.sqrt((squares[:-1] + squares[1:] + gains) / 2))
    ramps = (2 * peaks - first - last) / accelerations
    ramped = (2 * peaks * peaks - squares[:-1] - squares[1:]) / (2 * accelerations)
    return float(np.sum(np.maximum(ramps, 0.0) + np.maximum(lengths - ramped, 0.0) / peaks))
