"""Resync with a board that executes lines of an earlier process: which line did it accept last? (H23)

A line with a wrong number is not executed, and makes the board name the line it expects. Number 0 is never the next
one. It is sent twice, with a silence after each answer, because the first answer may belong to something older. Then
an M105 is sent under the next number: its reply shows that all older lines are done and no `ok` is theirs any more.
"""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.base.reason import Reason
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.handshake import NO_ANSWER, Handshake
from kiosk.printers.marlin.wire.framing import frame
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardStarted,
    LineSkipped,
    OtherLine,
    Reply,
    ResendRequested,
)

PROBE = frame(0, b"M105")
FAR_PROBE = frame(5000, b"M105")
"""For firmware that silently ignores a number it had a short while ago."""
PROBE_INTERVAL_S = 1.0
BUSY_PROBE_INTERVAL_S = 5.0
MAX_PROBES = 10
QUIET_S = 0.3
DRAIN_INTERVAL_S = 5.0
MAX_DRAIN_POLLS = 4
UNSUPPORTED_AFTER = 6


class ResyncStep(Enum):
    """PROBING for the last line, DRAINING older lines, IDENTIFYING the firmware."""

    PROBING = auto()
    DRAINING = auto()
    IDENTIFYING = auto()


class Resync:
    """One resync; call `begin`, then pass every reply to `receive_reply`. `failure` is set when nobody answers.

    `on_found(number, now_s)` must settle the stream's numbering and call `drain`, or abandon this object.
    `on_reset(now_s)`: the board has booted. `on_unsupported(now_s)`: it does not report its number.
    `on_ready(now_s)`: it has accepted all older lines and is identified.
    """

    def __init__(
        self,
        connection: BoardConnection,
        *,
        packed: bool,
        on_found: Callable[[int, float], None],
        on_reset: Callable[[float], None],
        on_unsupported: Callable[[float], None],
        on_ready: Callable[[float], None],
    ) -> None:
        """packed: the board may be unpacking what it reads."""
        self._connection = connection
        self._packed = packed
        self._on_found = on_found
        self._on_reset = on_reset
        self._on_unsupported = on_unsupported
        self._handshake = Handshake(connection, on_ready)
        self._step = ResyncStep.PROBING
        self._probe = PROBE
        self._probes_remaining = MAX_PROBES
        self._expected: int | None = None
        self._previously_expected: int | None = None
        self._is_waiting_longer = False
        self._executed_probes = 0
        self._drain_polls_remaining = MAX_DRAIN_POLLS
        self._failure: Reason | None = None

    @property
    def failure(self) -> Reason | None:
        """Why the link must be closed."""
        return self._failure or self._handshake.failure

    @property
    def is_numbered(self) -> bool:
        """Whether lines are counted."""
        return self._step is not ResyncStep.PROBING

    def begin(self, now_s: float) -> None:
        """Send the first probe."""
        self._connection.stream.clear_queue()
        self._send_probe(now_s)

    def drain(self, now_s: float) -> None:
        """The numbering is settled: wait until all older lines are done."""
        self._step = ResyncStep.DRAINING
        self._poll_drain(now_s)

    def receive_reply(self, reply: Reply, now_s: float) -> None:
        if isinstance(reply, BoardStarted):
            self._connection.timers.cancel("resync", "handshake", "late oks")
            self._on_reset(now_s)
            return
        match self._step:
            case ResyncStep.PROBING:
                self._receive_probe_reply(reply, now_s)
            case ResyncStep.DRAINING:
                self._receive_drain_reply(reply, now_s)
            case ResyncStep.IDENTIFYING:
                self._handshake.receive_reply(reply, now_s)

    def _send_probe(self, now_s: float) -> None:
        if self._probes_remaining == 0:
            self._failure = NO_ANSWER
            return
        self._probes_remaining -= 1
        self._expected = None
        self._is_waiting_longer = False
        # The line feed ends a line that may be half sent.
        self._connection.stream.urgent.write_raw(b"\n" + self._probe, disable_packing=self._packed)
        self._connection.timers.set("resync", now_s + PROBE_INTERVAL_S, self._send_probe)

    def _receive_probe_reply(self, reply: Reply, now_s: float) -> None:
        if isinstance(reply, ResendRequested):
            self._probes_remaining = MAX_PROBES
            if reply.number != self._expected:  # some boards repeat it until they get their line
                self._expected = reply.number
                self._connection.timers.set("resync", now_s + QUIET_S, self._check_expected)
        elif isinstance(reply, LineSkipped) and self._expected is None:
            self._probe = FAR_PROBE
            self._wait_longer(now_s + QUIET_S)
        elif self._is_executed_probe(reply) and self._executed_probes >= UNSUPPORTED_AFTER:
            self._connection.timers.cancel("resync")
            self._on_unsupported(now_s)
        elif not isinstance(reply, OtherLine) and self._expected is None and not self._is_waiting_longer:
            self._wait_longer(now_s + BUSY_PROBE_INTERVAL_S)  # alive and busy: more lines would only fill its buffer

    def _is_executed_probe(self, reply: Reply) -> bool:
        """Whether the board has executed a probe in spite of its number."""
        executed = isinstance(reply, Acknowledged) and reply.with_temperatures
        self._executed_probes += executed
        return executed

    def _wait_longer(self, until_s: float) -> None:
        self._probes_remaining = MAX_PROBES
        self._is_waiting_longer = True
        self._connection.timers.set("resync", until_s, self._send_probe)

    def _check_expected(self, now_s: float) -> None:
        expected, previously = self._expected, self._previously_expected
        self._previously_expected = expected
        if expected is not None and expected == previously:
            self._on_found(expected - 1, now_s)
        else:
            self._send_probe(now_s)

    def _poll_drain(self, now_s: float) -> None:
        if self._drain_polls_remaining == 0:  # firmware whose ok never holds temperatures
            self._identify(now_s)
            return
        if not self._connection.stream.is_polling:
            self._drain_polls_remaining -= 1
            self._connection.stream.poll(b"M105", now_s)
        self._connection.timers.set("resync", now_s + DRAIN_INTERVAL_S, self._poll_drain)

    def _receive_drain_reply(self, reply: Reply, now_s: float) -> None:
        if not isinstance(reply, Acknowledged):  # alive, perhaps in a long heat-up: no reason to doubt the line
            self._connection.stream.receive_busy(now_s)
        elif reply.with_temperatures:
            self._identify(now_s)

    def _identify(self, now_s: float) -> None:
        self._step = ResyncStep.IDENTIFYING
        self._connection.timers.cancel("resync")
        self._handshake.begin_numbered(self._connection.stream.next_number, now_s)
