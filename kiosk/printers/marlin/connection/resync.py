"""Meeting a board that works on lines of ours, sent by a process that is gone (H23): which line did it take last?

A line with a wrong number does nothing and makes the board name the line it wants. Number 0 is never the next one. It
is asked twice, with a silence after each answer: the first may have been the answer to something older. OnDone one M105
under the next number: its answer shows that all older lines have been carried out, and no `ok` is theirs any more.
"""

from collections.abc import Callable

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.handshake import NO_ANSWER, Handshake
from kiosk.printers.marlin.wire.framing import frame
from kiosk.printers.marlin.wire.replies import Acknowledged, BoardStarted, LineSkipped, OtherLine, ResendRequested

PROBE = frame(0, b"M105")
FAR_PROBE = frame(5000, b"M105")
"""For firmware that reads a number over without a word when it had it shortly before."""
ASK_EACH_S = 1.0
ASK_BUSY_S = 5.0
ASK_TIMES = 10
QUIET_S = 0.3
SYNC_EACH_S = 5.0
SYNC_TIMES = 4
CANNOT_AFTER = 6

Found = Callable[[int, float], None]
Call = Callable[[float], None]


class Resync:
    """One attempt. `found(number, now_s)` must settle the stream's numbering and call `sync`, or give up.

    `packed`: the board may be unpacking what it reads. `reset(now_s)`: the board has booted.
    `cannot(now_s)`: it does not say its number. `failure` turns into a sentence if nobody answers.
    """

    def __init__(
        self,
        connection: BoardConnection,
        packed: bool,
        found: Found,
        reset: Call,
        cannot: Call,
        met: Call,
    ) -> None:
        self._connection = connection
        self._packed = packed
        self._found = found
        self._reset = reset
        self._cannot = cannot
        self._greeting = Handshake(connection, met)
        self._probe = PROBE
        self._tries = ASK_TIMES
        self._wanted: int | None = None
        self._wanted_before: int | None = None
        self._waits_longer = False
        self._plain_answers = 0
        self._sync_left = SYNC_TIMES
        self._syncs = False
        self._meets = False
        self._failure = ""

    @property
    def failure(self) -> str:
        """Why the link must be closed, or empty."""
        return self._failure or self._greeting.failure

    @property
    def numbered(self) -> bool:
        """Whether lines may be counted."""
        return self._syncs or self._meets

    def begin(self, now_s: float) -> None:
        """Ask for the first time."""
        self._connection.stream.forget_queue()
        self._ask(now_s)

    def sync(self, now_s: float) -> None:
        """The numbering is settled: wait until all older lines have been carried out."""
        self._syncs = True
        self._sync(now_s)

    def heard(self, answer: object, now_s: float) -> None:
        """The board said this."""
        if isinstance(answer, BoardStarted):
            self._connection.timers.drop("rejoin", "greet", "greeted")
            self._reset(now_s)
        elif self._meets:
            self._greeting.heard(answer, now_s)
        elif self._syncs:
            self._heard_in_sync(answer, now_s)
        else:
            self._heard_when_asked(answer, now_s)

    # Which line? --------------------------------------------------------------------------------------------------

    def _ask(self, now_s: float) -> None:
        if self._tries == 0:
            self._failure = NO_ANSWER
            return
        self._tries -= 1
        self._wanted = None
        self._waits_longer = False
        # A line may be half out: it ends here.
        self._connection.stream.say_raw(b"\n" + self._probe, unpack=self._packed)
        self._connection.timers.set("rejoin", now_s + ASK_EACH_S, self._ask)

    def _heard_when_asked(self, answer: object, now_s: float) -> None:
        if isinstance(answer, ResendRequested):
            self._tries = ASK_TIMES
            if answer.number != self._wanted:  # some say it again and again until they get their line
                self._wanted = answer.number
                self._connection.timers.set("rejoin", now_s + QUIET_S, self._quiet)
            return
        if isinstance(answer, LineSkipped) and self._wanted is None:
            self._probe = FAR_PROBE
            self._tries = ASK_TIMES
            self._waits_longer = True
            self._connection.timers.set("rejoin", now_s + QUIET_S, self._ask)
            return
        if isinstance(answer, Acknowledged) and answer.with_temperatures:
            self._plain_answers += 1
            if self._plain_answers >= CANNOT_AFTER:  # it obeys whatever the number
                self._connection.timers.drop("rejoin")
                self._cannot(now_s)
                return
        if not isinstance(answer, OtherLine) and self._wanted is None and not self._waits_longer:
            self._tries = ASK_TIMES  # it lives, and is busy: more words would only fill its buffer
            self._waits_longer = True
            self._connection.timers.set("rejoin", now_s + ASK_BUSY_S, self._ask)

    def _quiet(self, now_s: float) -> None:
        wanted, before = self._wanted, self._wanted_before
        self._wanted_before = wanted
        if wanted is not None and wanted == before:
            self._found(wanted - 1, now_s)
        else:
            self._ask(now_s)

    # All older lines done? ------------------------------------------------------------------------------------------

    def _sync(self, now_s: float) -> None:
        if self._sync_left == 0:  # a firmware whose ok never holds temperatures
            self._meet(now_s)
            return
        if not self._connection.stream.polling:
            self._sync_left -= 1
            self._connection.stream.poll(b"M105", now_s)
        self._connection.timers.set("rejoin", now_s + SYNC_EACH_S, self._sync)

    def _heard_in_sync(self, answer: object, now_s: float) -> None:
        if isinstance(answer, Acknowledged):
            if answer.with_temperatures:
                self._meet(now_s)
        else:  # it lives, perhaps in a long heat-up: no reason to doubt the line
            self._connection.stream.busy(now_s)

    def _meet(self, now_s: float) -> None:
        self._syncs, self._meets = False, True
        self._connection.timers.drop("rejoin")
        self._greeting.go_on(self._connection.stream.next_number, now_s)
