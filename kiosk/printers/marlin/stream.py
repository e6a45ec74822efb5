"""What is on its way to the board: numbers, the window, the history, and the order in which lines go out (H8–H12).

Each line sent waits in `_flight` until an `ok` takes it out, oldest first. After a resend request nothing goes out
until the line has settled; then the history is sent again one line at a time. A line is only ever sent again under
its own number, so the board itself refuses what it has already taken: no move happens twice.
"""

from collections import deque
from collections.abc import Callable

from kiosk.printers.marlin.answers import Acknowledged
from kiosk.printers.marlin.flight import UNNUMBERED, Flight, InFlight, Then
from kiosk.printers.marlin.framing import HELLO, CommandKind, frame, kind_of
from kiosk.printers.marlin.outlet import Outlet
from kiosk.printers.marlin.window import Window, WindowLimits

HISTORY_LINES = 1000
FRAME_EXTRA_BYTES = len(b"N *255\n")
RESEND_OK_S = 0.7
SETTLE_S = 0.05
RIPE_POLL_S = 1.0
PATIENCE_S = 30.0
PATIENCE_WITH_BUSY_S = 3.0
SILENCE_S = 60.0
MOST_TICKLES = 6
MOST_SAME_RESENDS = 10
LONG_BEGUN_LINES = 8
"""A board that took so many and asks for line 1 was reset: to send it all anew would print over the piece (H7)."""

Feed = Callable[[float], bytes | None]
"""Hands out the job's next command. When there is none it takes itself away (`feed = None`) and returns None."""

Inserted = Callable[[int], None]
"""Told of each numbered line that is not the job's, before it goes out."""


class SendStream:
    """The sending side of one connection. `failure` turns into a sentence when it can't go on."""

    def __init__(self, limits: WindowLimits) -> None:
        self._window = Window(limits)
        self._staff: deque[tuple[bytes, Then | None]] = deque()
        self._polls: deque[tuple[bytes, Then | None, float]] = deque()
        self._outlet = Outlet()
        self.feed: Feed | None = None
        self.inserted: Inserted | None = None
        self.job_lines_taken = 0
        self.lines_sent = 0
        self.resends = 0
        self._ok_after_resend: bool | None = None
        self._blocking: frozenset[bytes] = frozenset()
        self._fillers = 0
        self.busy_seen = False
        self._flight = Flight()
        self.begin(1)

    def begin(self, next_number: int) -> None:
        """The board's numbering is known: the next line has this number. Nothing is in flight."""
        self.failure = ""
        self._next = next_number
        self._flight.clear()
        self._history: deque[bytes] = deque(maxlen=HISTORY_LINES)
        self._held: bytes | None = None
        self._restart: Then | None = None
        self._again: int | None = None
        self._dropped: dict[int, InFlight] = {}
        self._go_on_at_s: float | None = None
        self._ok_wanted_until_s: float | None = None
        self._same_resends = 0
        self._skipped = 0
        self._tickles = 0
        self._pumped_s = 0.0
        self._clock_from_s: float | None = None
        self._heard_s: float | None = None

    def forget_queue(self) -> None:
        """Drop all that has not been sent; what is in flight stays."""
        self._staff.clear()
        self._polls.clear()
        self._held = None
        self.feed = None

    # What goes in ----------------------------------------------------------------------------------------------

    def say(self, *commands: bytes, then: Then | None = None) -> None:
        """Send these ahead of the job's lines; `then(now_s)` once the last was carried out."""
        if then:
            commands += (b"M105",) * self._fillers
        for command in commands[:-1]:
            self._staff.append((command, None))
        self._staff.append((commands[-1], then))

    def poll(self, command: bytes, now_s: float) -> None:
        """Send this when the job leaves room, ahead of it after a second; the same is not asked twice at once."""
        if not self.polling:
            self._polls.append((command, None, now_s + RIPE_POLL_S))

    def say_now(self, command: bytes, now_s: float, *, raw: bool = False) -> None:
        """Send this past the window and every queue; without number if `raw` or if numbers are being repeated."""
        if raw or self._again is not None:
            self._outlet.raw(command + b"\n")
            self._put_in_flight(InFlight(UNNUMBERED, len(command) + 1, CommandKind.PLAIN, None, False), now_s)
        else:
            self._send(command, None, False, now_s)

    def resync(self, now_s: float) -> None:
        """Ask for an answer that shows which lines are done, should an `ok` have been lost on the way."""
        if self._flight.lines and self._again is None and not self._restart and not self.polling:
            self._send(b"M105", None, False, now_s)

    def say_raw(self, data: bytes, *, unpack: bool = False) -> None:
        """Put bytes on the wire that nobody waits for. `unpack`: somebody before us may have packed his lines."""
        self._outlet.raw(data, unpack=unpack)

    def offer_packing(self) -> None:
        """The board can unpack lines; it is asked to when the numbering begins again."""
        self._outlet.packing.offered()

    def packing_said(self, text: str) -> None:
        """The board said whether it unpacks."""
        self._outlet.said(text)

    def restart(self, then: Then) -> None:
        """Begin numbering again as soon as nothing is in flight (H12)."""
        self._restart = then

    def cancel_restart(self) -> None:
        """Keep the numbering after all."""
        self._restart = None

    # What is the case --------------------------------------------------------------------------------------------

    @property
    def next_number(self) -> int:
        """The number of the next line."""
        return self._next

    @property
    def limits(self) -> WindowLimits:
        """What the board can take."""
        return self._window.limits

    @limits.setter
    def limits(self, limits: WindowLimits) -> None:
        self._window.limits = limits

    @property
    def packed(self) -> bool:
        """Whether the board may be unpacking what it reads."""
        return self._outlet.packing.used

    @property
    def polling(self) -> bool:
        """Whether a poll is queued or in flight."""
        return bool(self._polls) or self._flight.holds(CommandKind.POLL)

    @property
    def heads_for(self) -> CommandKind | None:
        """The kind of the line the board works on; None when nothing is in flight."""
        return self._flight.lines[0].kind if self._flight.lines else None

    @property
    def idle(self) -> bool:
        """Nothing queued, nothing in flight, nothing to repeat."""
        return not self._flight.lines and not self._staff and self._again is None and not self._restart

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due."""
        if self._again is not None and self._go_on_at_s is not None:
            return max(self._go_on_at_s, self._ok_wanted_until_s or 0.0)
        unpacks_s = self._outlet.packing.until_s
        due = [] if unpacks_s is None else [unpacks_s]
        if self._clock_from_s is not None and self._flight.lines:
            due.append(self._clock_from_s + self._patience_s)
        if self._polls and self.feed and self._polls[0][2] > self._pumped_s:
            due.append(self._polls[0][2])
        return min(due, default=None)

    @property
    def _patience_s(self) -> float:
        once_s = PATIENCE_WITH_BUSY_S if self.busy_seen or self._again is not None else PATIENCE_S
        return once_s * 2.0**self._tickles

    # What goes out -----------------------------------------------------------------------------------------------

    def take_output(self) -> bytes:
        """The bytes to write now."""
        return self._outlet.take()

    def pump(self, now_s: float) -> None:
        """Send as much as the window lets through."""
        self._pumped_s = now_s
        if self.failure:
            return
        if self._again is not None:
            self._pump_again(now_s)
            if self._again is not None:
                return
        if self._restart:
            if not self._flight.lines and self._outlet.agreed(now_s):
                self._begin_again(now_s)
            return
        flight, window, packing = self._flight, self._window, self._outlet.packing
        lines = flight.lines
        while len(lines) < window.lines:
            ahead = self._staff or (self.feed is None or self._polls[0][2] <= now_s if self._polls else False)
            if ahead or self.feed is None:
                if not self._send_queued(now_s):
                    return
                continue
            fed = self._held or self.feed(now_s)
            if fed is None:
                continue  # the end of the file: the feed has queued what comes after it
            if lines and not flight.has_room(packing.room_for(len(fed) + self._extra_bytes, fed), window):
                self._held = fed
                return
            self._held = None
            self._send(fed, None, True, now_s)

    @property
    def _extra_bytes(self) -> int:
        """The most by which the next line is longer than its command."""
        return FRAME_EXTRA_BYTES + len(str(self._next))

    def _send_queued(self, now_s: float) -> bool:
        queue = self._staff or self._polls
        if not queue:
            return False
        command, then = queue[0][:2]
        size = self._outlet.packing.room_for(len(command) + self._extra_bytes, command)
        if not self._flight.has_room(size, self._window):
            return False
        queue.popleft()
        self._send(command, then, False, now_s)
        return True

    def _send(self, command: bytes, then: Then | None, from_job: bool, now_s: float) -> None:
        if self.inserted and not from_job:
            self.inserted(self._next)
        line = frame(self._next, command)
        self._history.append(line)
        self._outlet.line(line)
        self._put_in_flight(InFlight(self._next, len(line), kind_of(command, self._blocking), then, from_job), now_s)
        self._next += 1
        self.lines_sent += 1

    def _put_in_flight(self, line: InFlight, now_s: float) -> None:
        if not self._flight.lines:
            self._clock_from_s = now_s
        self._flight.add(line)

    def _begin_again(self, now_s: float) -> None:
        then = self._restart
        self.begin(1)
        self._outlet.line(HELLO)
        self._put_in_flight(InFlight(0, len(HELLO), CommandKind.PLAIN, then, False), now_s)

    def _pump_again(self, now_s: float) -> None:
        if self._ok_wanted_until_s is not None and now_s < self._ok_wanted_until_s:
            return
        if self._ok_wanted_until_s is not None and self._ok_after_resend is None and not self._flight.lines:
            self._ok_after_resend = False  # this firmware says no ok after a request
        self._ok_wanted_until_s = None
        if self._go_on_at_s is not None and now_s < self._go_on_at_s:
            return
        self._go_on_at_s = None
        assert self._again is not None
        if self._again >= self._next:
            self._again = None
        elif not self._flight.lines:
            number, self._again = self._again, self._again + 1
            line = self._history[number - self._next]
            self._outlet.line(line)
            known = self._dropped.pop(number, None)
            self._put_in_flight(known or InFlight(number, len(line), CommandKind.PLAIN, None, False), now_s)
            self.resends += 1
            if self._again >= self._next:
                self._again = None

    def expect(self, blocking: frozenset[bytes], ok_after_resend: bool | None, stored: int) -> None:
        """What is known of this family: commands that take long, and whether an `ok` follows a resend request.

        `stored`: how many lines it acknowledges before they are carried out. So many harmless ones are put behind a
        command whose end matters: the `ok` of the last shows that the command has left the board's store.
        """
        self._blocking = blocking
        self._fillers = stored
        if ok_after_resend is not None:
            self._ok_after_resend = ok_after_resend

    # What comes back ---------------------------------------------------------------------------------------------

    def acknowledged(self, answer: Acknowledged, now_s: float) -> None:
        """An `ok` came."""
        if self._skipped and answer.number is None and not answer.with_temperatures:
            self._skipped -= 1
            return
        if self._ok_wanted_until_s is not None and answer.number is None and not answer.with_temperatures:
            self._ok_wanted_until_s = None
            if not self._flight.lines:  # else it may have been the ok of an older line
                self._ok_after_resend = True
            return
        done = self._flight.taken_by(answer)
        if not done:
            return
        if answer.free_slots is not None and not self._flight.lines:
            self._window.free_slots_said(answer.free_slots)
        self._clock_from_s = now_s
        self._same_resends = self._tickles = 0
        for line in done:
            self._window.line_was_taken()
            self.job_lines_taken += line.from_job
        for line in done:
            if line.then:
                line.then(now_s)

    def line_skipped(self) -> None:
        """The board read a line of a wrong number over; the `ok` that comes next is for it."""
        self._skipped += 1

    def resend_asked(self, number: int, now_s: float) -> None:
        """The board wants to go on from `number` (H17)."""
        if self._ok_after_resend is not False:
            self._ok_wanted_until_s = now_s + RESEND_OK_S
        if self._again == number and self._go_on_at_s is not None:
            self._go_on_at_s = now_s + SETTLE_S  # a line that was in flight says the same once more
            return
        self._same_resends += 1
        taken = (self._again or self._next) - 1 - len(self._flight.lines)
        if number <= 1 and taken >= LONG_BEGUN_LINES:
            self.failure = "The printer wants to begin at line 1 again: it was reset."
            return
        if number > self._next or number < self._next - len(self._history):
            self.failure = f"The printer asked for line {number}, which can't be sent again."
            return
        if self._same_resends >= MOST_SAME_RESENDS:
            self.failure = f"The printer asked for line {number} {MOST_SAME_RESENDS} times in a row."
            return
        self._outlet.doubt()
        self._window.trouble(len(self._flight.lines), self._flight.bytes)
        self._dropped.update((line.number, line) for line in self._flight.drop_from(number))
        self._again = number
        self._go_on_at_s = now_s + SETTLE_S

    def busy(self, now_s: float) -> None:
        """`busy:` came: the board lives and works (H15)."""
        self.busy_seen = True
        self._clock_from_s = now_s

    def heard(self, now_s: float) -> None:
        """Any line came."""
        self._heard_s = now_s

    def waits(self, now_s: float) -> None:
        """`wait` came: the board has nothing to do. If we think otherwise, an ok was lost."""
        if self._flight.lines and self._clock_from_s is not None and now_s - self._clock_from_s > RIPE_POLL_S:
            self._tickle(now_s)

    def wake(self, now_s: float) -> None:
        """Time has passed."""
        if self._clock_from_s is None or not self._flight.lines or self._go_on_at_s is not None:
            return
        if now_s - self._clock_from_s < self._patience_s:
            return
        takes_long = (
            self._flight.lines[0].kind >= CommandKind.LONG
        )  # no time-out as long as the board says anything (H15)
        silent = self._heard_s is not None and now_s - self._heard_s > SILENCE_S
        if silent or (self._tickles >= MOST_TICKLES and not takes_long):
            self.failure = "The printer no longer answers."
            return
        if self._heard_s is None:
            self._heard_s = now_s
        if not takes_long:
            self._window.shut(len(self._flight.lines), self._flight.bytes)
        self._tickle(now_s)

    def _tickle(self, now_s: float) -> None:
        self._outlet.doubt()
        if self._again is not None and self._flight.holds_no_number:
            # The line before our question had its ok, be it the question's own: to ask again would never end.
            self._flight.clear()
            return
        self._tickles = min(MOST_TICKLES, self._tickles + 1)
        self._clock_from_s = now_s
        if self._again is None:
            self._send(b"M105", None, False, now_s)
        else:  # a number would not be its turn
            self._outlet.raw(b"M105\n")
            self._put_in_flight(InFlight(UNNUMBERED, 5, CommandKind.POLL, None, False), now_s)
