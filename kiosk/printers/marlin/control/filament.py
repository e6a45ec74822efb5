"""The moves of filament that staff ask for, in parts, and what restores the state around them. Pure.

Each part is a relative move of the extruder alone: `G91` is never sent, so the axes keep their mode. While a print is
paused each part ends with the position of its filament as before, so a process that dies in the middle leaves the
paused print at most one part off.
"""

from dataclasses import dataclass

from kiosk.printers.control import LoadFilament, UnloadFilament
from kiosk.printers.marlin.firmware_note import FirmwareNote
from kiosk.printers.marlin.journal.parking import RETRACT_MM, PausePosition

PART_MM = 10.0
"""Well below what firmwares allow in one move (200 mm in Marlin, 50 mm in Klipper), and stopped within seconds."""
TIP_MM = 8.0
"""Pushed before filament is pulled out: a molten tip comes out without a thick end."""
TIP_MM_S = 3.0


@dataclass(frozen=True, slots=True)
class FeedPlan:
    """parts: commands, each list sent when the one before was executed. afterwards: restores the modes."""

    parts: tuple[tuple[bytes, ...], ...]
    afterwards: tuple[bytes, ...]


def feed_plan(
    request: LoadFilament | UnloadFilament, note: FirmwareNote | None, paused_at: PausePosition | None
) -> FeedPlan:
    """paused_at: where a paused print of ours stands; None: there is none."""
    own = () if note is None else note.load if isinstance(request, LoadFilament) else note.unload
    if own and paused_at is None:
        return FeedPlan((own,), ())
    restore = _restored_position(note, paused_at)
    feed = _part_commands(request.length_mm, request.speed_mm_s, restore)
    if isinstance(request, UnloadFilament):
        tip = _part_commands(TIP_MM, min(TIP_MM_S, request.speed_mm_s), restore)
        feed = (*tip, *_part_commands(-request.length_mm, request.speed_mm_s, restore))
    return FeedPlan(feed, (*restore, b"M82"))  # as firmwares begin; a paused print sets its own mode again


def _part_commands(length_mm: float, speed_mm_s: float, restore: tuple[bytes, ...]) -> tuple[tuple[bytes, ...], ...]:
    remaining_mm, parts = abs(length_mm), []
    sign = 1 if length_mm > 0 else -1
    while remaining_mm > 1e-6:
        part_mm = min(PART_MM, remaining_mm)
        remaining_mm -= part_mm
        parts.append((b"M83", b"G1 E%g F%d" % (sign * part_mm, round(speed_mm_s * 60)), *restore))
    return tuple(parts)


def _restored_position(note: FirmwareNote | None, paused_at: PausePosition | None) -> tuple[bytes, ...]:
    """What makes a part of no consequence for the filament's position; a firmware's own resume sees to that itself."""
    if paused_at is None or paused_at.e_mm is None or (note is not None and note.resume):
        return ()
    return (b"G92 E%.5f" % (paused_at.e_mm - (RETRACT_MM if paused_at.can_retract else 0.0)),)


def can_feed(note: FirmwareNote | None, paused_at: PausePosition) -> bool:
    """Whether a paused print survives that its filament is moved."""
    return paused_at.e_mm is not None or (note is not None and bool(note.resume))
