"""The next idle moment of a hub: the print room's upkeep has a pause."""

from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.printroom.upkeep import QUIET_S, Upkeep

WITHIN_S = 60.0


def idle_moment(hub_path: Path) -> None:
    """What a print room does within it."""
    upkeep = Upkeep(hub_path, hub_path.parent / "files", SystemClock())
    for turn in range(3):
        upkeep.turn(turn * QUIET_S, committed=turn == 0)
        upkeep.close(WITHIN_S)
