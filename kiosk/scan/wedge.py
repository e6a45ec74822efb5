"""Separates a keyboard scanner's burst from typing, key by key (S3, S4). No I/O.

A keyboard scanner types its code like a very fast person. At the first key nobody can tell which it is, so every key
that could begin a burst is held back for 35 ms: if the next one follows in time, both belong to a burst; else the key
was typed by hand and is returned to be replayed.

    state       a key comes                                     time passes
    ----------  ----------------------------------------------  -----------------------------------------
    listening   printable: hold it -> holding; else: not ours   nothing to wait for
    holding     printable within 35 ms: hold it as well         35 ms with too few keys: they were typed
                terminator: a scan, or typed if too few         60 ms with enough keys: a scan
                more than 64: drop all -> flooded
    ended       a terminator within 35 ms (LF after CR): drop   35 ms -> listening
    flooded     everything is dropped                           60 ms of silence -> listening

The caller passes each key press as the text that it types, with the time *of the event*, replays what `take_typed`
returns, and calls `poll` when `due_at_s` has come. Keys that are waiting are passed before `poll` is called. It never
blocks or raises.
"""

import enum
from collections import deque

from kiosk.scan.codes import LONGEST_SCAN
from kiosk.scan.scan_details import ScanDetails, ScanSource, timing_ms

BURST_GAP_S = 0.035
"""Keys closer than this belong together; scanners type every 1 to 20 ms."""

BURST_END_S = 0.060
"""Silence that ends a burst of a scanner which sends no terminator."""

SHORTEST_BURST = 4
"""Keys of the shortest burst, its terminator included; two or three can come from a quick typist, four can't."""

_TERMINATORS = frozenset("\r\n\t")
_SCANS_KEPT = 4
_TYPED_KEPT = 2 * LONGEST_SCAN


class _State(enum.Enum):
    LISTENING = enum.auto()
    HOLDING = enum.auto()
    ENDED = enum.auto()
    FLOODED = enum.auto()


class KeyboardWedge:
    """One keyboard, or all of them together: key presses in; scans and hand-typed keys out."""

    def __init__(self) -> None:
        self._state = _State.LISTENING
        self._held: list[str] = []
        self._held_at_s: list[float] = []
        self._last_s = float("-inf")
        self._scans: deque[ScanDetails] = deque(maxlen=_SCANS_KEPT)
        self._typed: deque[str] = deque(maxlen=_TYPED_KEPT)

    @property
    def due_at_s(self) -> float | None:
        """When `poll` must be called next, or None while there is nothing to wait for."""
        if self._state is _State.LISTENING:
            return None
        return self._last_s + (BURST_GAP_S if self._is_short or self._state is _State.ENDED else BURST_END_S)

    def key(self, char: str, at_s: float) -> bool:
        """A key was pressed that types `char` ("" for arrows and the like), at `at_s` seconds.

        Returns True when the key must not reach anything else now: it belongs to a burst, or is held until that is
        known. Afterwards ask `take` for a scan and `take_typed` for keys to replay (before this key, if False).
        """
        self._settle(at_s)
        if len(char) != 1 or not (char.isprintable() or char in _TERMINATORS):
            return self._other_key()
        if self._state is _State.FLOODED:
            self._last_s = at_s
            return True
        if char in _TERMINATORS:
            return self._terminator(char, at_s)
        self._hold(char, at_s)
        return True

    def poll(self, at_s: float) -> str | None:
        """Time has passed: it is `at_s` now. Returns a scan if one is complete."""
        self._settle(at_s)
        return self.take()

    def take(self) -> str | None:
        """The oldest scan not taken yet, as it was typed, without its terminator."""
        details = self.take_details()
        return None if details is None else details.text

    def take_details(self) -> ScanDetails | None:
        """The same with all that is known of it, instead of `take`; after `poll_details`, instead of `poll`."""
        return self._scans.popleft() if self._scans else None

    def poll_details(self, at_s: float) -> ScanDetails | None:
        self._settle(at_s)
        return self.take_details()

    def take_typed(self) -> str:
        """The keys that were held back and turned out to be typed by a person, in order; "" for none."""
        typed = "".join(self._typed)
        self._typed.clear()
        return typed

    @property
    def _is_short(self) -> bool:
        return self._state is _State.HOLDING and len(self._held) < SHORTEST_BURST

    def _settle(self, at_s: float) -> None:
        """Apply what the time since the last key implies."""
        due_at_s = self.due_at_s
        if due_at_s is None or at_s < due_at_s:
            return
        if self._state is _State.HOLDING:
            self._finish()
        self._state = _State.LISTENING

    def _other_key(self) -> bool:
        """An arrow, Escape or Backspace is never part of a burst; what was typed just before is returned first."""
        if self._is_short:
            self._finish()
            self._state = _State.LISTENING
        return False

    def _terminator(self, char: str, at_s: float) -> bool:
        if self._state is _State.LISTENING:
            return False
        if self._state is _State.ENDED:
            self._last_s = at_s
            return True
        was_scan = self._finish(char)
        self._state = _State.ENDED if was_scan else _State.LISTENING
        self._last_s = at_s
        return True

    def _hold(self, char: str, at_s: float) -> None:
        if self._state is _State.HOLDING and at_s - self._last_s >= BURST_GAP_S:
            self._finish()  # a whole burst, and something new before its 60 ms were over
        self._state = _State.HOLDING
        self._held.append(char)
        self._held_at_s.append(at_s)
        self._last_s = at_s
        if len(self._held) > LONGEST_SCAN:
            self._held.clear()
            self._held_at_s.clear()
            self._state = _State.FLOODED

    def _finish(self, end: str = "") -> bool:
        """End what is held, with `end` after it: as a scan (True), or as typed by hand (False)."""
        text, (took_ms, gap_ms) = "".join(self._held), timing_ms(self._held_at_s)
        self._held.clear()
        self._held_at_s.clear()
        if len(text + end) < SHORTEST_BURST or len(set(text)) == 1:  # one character repeated is a key held down
            self._typed.extend(text + end)
            return False
        self._scans.append(ScanDetails(ScanSource.KEYBOARD, text.encode(), end.encode(), took_ms, gap_ms, text))
        return True
