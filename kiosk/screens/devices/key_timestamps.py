"""When a key was pressed, as far as can be known (S3): a busy screen gets keys late, and a burst must stay one.

X11 and Wayland stamp a key when it was pressed; evdev when it was read, which is late if the screen was busy; synthetic
events have no stamp. A stamp that lies back is trusted. Without one, a pause between two keys counts only if the event
queue was found empty meanwhile; otherwise the screen was busy, and that time is left out. Times here are those of the
monotonic clock without what was left out, for keys and polls alike.
"""

from kiosk.scan.wedge import BURST_GAP_S

DELAYED_S = 0.010
"""A stamp older than this is trusted: the key has waited in the queue."""
RESTARTED_S = 10.0
"""No key waits this long: the clock of the stamps was restarted."""
ASSUMED_GAP_S = BURST_GAP_S / 4
"""The assumed gap between two keys if nothing is known about the time between them."""


class KeyTimestamps:
    """Times of keys and polls, in seconds. `now_s` is the monotonic clock."""

    def __init__(self) -> None:
        self._offset_s: float | None = None
        self._left_out_s = 0.0
        self._last_s = float("-inf")
        self._looked_s = float("-inf")

    def at_s(self, now_s: float) -> float:
        """`now_s` without the time that was left out."""
        return now_s - self._left_out_s

    def of_key(self, stamp_ms: int, now_s: float, *, held: bool) -> float:
        """When a key that is delivered at `now_s` was pressed.

        stamp_ms: the event's own time in ms, 0 for none. held: keys before it are held back as a possible scan.
        """
        pressed_s = self._stamped(stamp_ms, now_s) if stamp_ms else now_s
        if now_s - pressed_s < DELAYED_S and held and self.at_s(pressed_s) - self._last_s >= BURST_GAP_S:
            unknown_s = self.at_s(pressed_s) - max(self._last_s, self._looked_s) - ASSUMED_GAP_S
            if not self._is_looked():
                self._left_out_s += max(0.0, unknown_s)
        self._last_s = max(self.at_s(pressed_s), self._last_s)
        return self._last_s

    def look_at_s(self, due_at_s: float) -> float:
        """When to poll next: a pause must be observed to count. due_at_s: when the burst is over."""
        return due_at_s if self._is_looked() else min(due_at_s, self._last_s + BURST_GAP_S)

    def looked(self, now_s: float) -> None:
        self._looked_s = self.at_s(now_s)

    def _is_looked(self) -> bool:
        return self._looked_s >= self._last_s + BURST_GAP_S

    def _stamped(self, stamp_ms: int, now_s: float) -> float:
        """Assumes that the key with the least delay so far had none."""
        offset_s = now_s - stamp_ms / 1000
        if self._offset_s is None or not 0 <= offset_s - self._offset_s < RESTARTED_S:
            self._offset_s = offset_s
        return stamp_ms / 1000 + self._offset_s
