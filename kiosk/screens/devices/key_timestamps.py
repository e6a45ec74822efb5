"""When a key was pressed, as far as can be known: a busy screen gets keys late, and a burst must not fall apart (S3).

Some platforms (X11, Wayland) stamp a key when it was pressed; others (evdev) when it was read, which is late when the
screen was busy; made-up events have no stamp. A late stamp is trusted. Without one, a pause between two keys counts
only if somebody looked meanwhile and found no key waiting; else the screen was busy, and that time is left out. So the
time used here is the steady clock's without what was left out, for keys and for `poll` alike.
"""

from kiosk.scan.wedge import BURST_GAP_S

LATE_S = 0.010
"""A key whose own time is older than this was kept waiting, so its own time is to be trusted."""
LONG_AGO_S = 10.0
"""No key waits this long: the source of the stamps began anew."""
NEAR_S = BURST_GAP_S / 4
"""Two keys with nothing known between them are taken to be this far apart."""


class KeyTime:
    """The times of keys and looks, as seconds of one clock. `now_s` is the steady clock's."""

    def __init__(self) -> None:
        """No key seen."""
        self._offset_s: float | None = None
        self._left_out_s = 0.0
        self._last_s = float("-inf")
        self._looked_s = float("-inf")

    def at_s(self, now_s: float) -> float:
        """The moment `now_s` without the time that was left out."""
        return now_s - self._left_out_s

    def of_key(self, stamp_ms: int, now_s: float, *, held: bool) -> float:
        """When a key was pressed that is delivered at `now_s`.

        stamp_ms: the event's own time in ms since some start, 0 for none. held: keys before it may belong to it.
        """
        pressed_s = self._stamped(stamp_ms, now_s) if stamp_ms else now_s
        if now_s - pressed_s < LATE_S and held and self.at_s(pressed_s) - self._last_s >= BURST_GAP_S:
            unknown_s = self.at_s(pressed_s) - max(self._last_s, self._looked_s) - NEAR_S
            if not self._is_looked():
                self._left_out_s += max(0.0, unknown_s)
        self._last_s = max(self.at_s(pressed_s), self._last_s)
        return self._last_s

    def look_at_s(self, due_at_s: float) -> float:
        """When to look next whether keys wait: a pause must be seen before it counts. due_at_s: when it must end."""
        return due_at_s if self._is_looked() else min(due_at_s, self._last_s + BURST_GAP_S)

    def looked(self, now_s: float) -> None:
        """No key waits now."""
        self._looked_s = self.at_s(now_s)

    def _is_looked(self) -> bool:
        return self._looked_s >= self._last_s + BURST_GAP_S

    def _stamped(self, stamp_ms: int, now_s: float) -> float:
        """The least delay seen so far is taken for none."""
        offset_s = now_s - stamp_ms / 1000
        if self._offset_s is None or not 0 <= offset_s - self._offset_s < LONG_AGO_S:
            self._offset_s = offset_s
        return stamp_ms / 1000 + self._offset_s
