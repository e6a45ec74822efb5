"""Acknowledgement time-out: when to probe a board that acknowledges nothing, and when to give up (H14, H15)."""

TIMEOUT_S = 30.0
SHORT_TIMEOUT_S = 3.0
SILENCE_S = 60.0
LONG_SILENCE_S = 600.0
"""Some firmware has no `busy:` and sends nothing while it homes or probes its bed."""
IDLE_REPORT_S = 1.0
"""A board sends `wait` after having had nothing to do for this long: what was sent is answered or never will be."""
PROBES_BEFORE_GIVING_UP = 3
MAX_PROBES = 6
PROBES_SENT_HELD = frozenset({1, 4})
"""Which probes are sent while the board may read nothing: its slots and its buffer must have room for a stop (H26)."""


def earliest(first_s: float | None, second_s: float | None) -> float | None:
    """The earlier of two times; None is never."""
    if first_s is None or second_s is None:
        return second_s if first_s is None else first_s
    return min(first_s, second_s)


class AckTimeout:
    """Runs from the last `ok`, or from the first line sent when none was in flight.

    `busy_seen`: this board sends `busy:` while it works, which shortens the time-out.
    `received_s`: when the board sent a line last.
    `waits_for_user`: the board waits for a person, which may take hours.
    """

    def __init__(self) -> None:
        self.busy_seen = False
        self.waits_for_user = False
        self.reset()

    def reset(self) -> None:
        """Nothing is in flight."""
        self.started_s: float | None = None
        self.sent_s = 0.0
        self._dwell_until_s = 0.0
        self._probes = 0
        self._probed_s = 0.0
        self.received_s = 0.0

    def dwell(self, duration_s: float, now_s: float) -> None:
        """The board was told to wait so long: also if it acknowledges that at once, it is silent meanwhile (H30)."""
        self._dwell_until_s = max(self._dwell_until_s, now_s) + duration_s

    def line_acknowledged(self, now_s: float) -> None:
        """Start over."""
        self.started_s = now_s
        self._probes = 0

    def probe(self, now_s: float, *, held: bool = False) -> bool:
        """Count a probe; False when no more of them fit into the board's buffer. held: it may read nothing."""
        self.started_s = self._probed_s = now_s
        self._probes += 1
        return self._probes in PROBES_SENT_HELD if held else self._probes <= MAX_PROBES

    def probe_refused(self) -> None:
        """The board has answered a probe by a request: what it refused takes no room, so it may be probed again."""
        self._probes = 0

    def due_at_s(self, *, short: bool, held: bool = False) -> float | None:
        """When to probe; None while nothing is in flight. short: an `ok` has probably been lost. held: as in `probe`.

        The interval doubles while the board sends anything but an `ok`: it may be working.
        """
        if self.started_s is None:
            return None
        is_short = (short or self.busy_seen) and not held
        wait_s = (SHORT_TIMEOUT_S if is_short else TIMEOUT_S) * 2.0 ** min(self._probes, MAX_PROBES)
        from_s = max(self.started_s, self._dwell_until_s)
        return from_s + (wait_s if self._is_alive else min(wait_s, TIMEOUT_S))

    @property
    def _is_alive(self) -> bool:
        return self.received_s > self._probed_s

    def shows_lost_ok(self, now_s: float) -> bool:
        """Whether a `wait` received now was sent after everything in flight had reached the board."""
        return self.started_s is not None and now_s - max(self.started_s, self.sent_s) > IDLE_REPORT_S

    def has_expired(self, now_s: float, *, is_long: bool) -> bool:
        """Whether to give up: silence, or no `ok` at all. is_long: the command may run as long as the board reports."""
        if self.waits_for_user or self._probes < PROBES_BEFORE_GIVING_UP:
            return False
        if self._is_alive:
            return self._probes >= MAX_PROBES and not is_long
        return now_s - max(self.received_s, self._dwell_until_s) > (LONG_SILENCE_S if is_long else SILENCE_S)
