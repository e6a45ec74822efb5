"""What is on its way to the board: numbers and the window (H8–H12).

Commands wait in the send queue; a line sent waits in `_in_flight` until an `ok` removes it, oldest first. After a
resend request nothing is sent until the link is quiet; then lines are resent one at a time (`resend`). A line is only
ever resent under its own number, which the board refuses if it has taken it already: no move happens twice.
"""

from collections.abc import Callable

from kiosk.printers.marlin.firmware_notes import FirmwareNote
from kiosk.printers.marlin.sending.ack_timeout import AckTimeout
from kiosk.printers.marlin.sending.flow_control import Window
from kiosk.printers.marlin.sending.in_flight import UNNUMBERED, InFlight, OnDone, SentLine
from kiosk.printers.marlin.sending.resend import ResendState
from kiosk.printers.marlin.sending.send_queue import Feed, SendQueue
from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, CommandKind, frame, kind_of
from kiosk.printers.marlin.wire.output_buffer import OutputBuffer
from kiosk.printers.marlin.wire.replies import Acknowledged
from kiosk.printers.marlin.wire.send_limits import SendLimits

FRAME_EXTRA_BYTES = len(b"N *255\n")
NOTHING: frozenset[bytes] = frozenset()

Inserted = Callable[[int], None]
"""Told of each numbered line that is not the job's, before it goes out."""


class SendStream:
    """The sending side of one connection. `failure` turns into a sentence when it can't go on."""

    def __init__(self, limits: SendLimits) -> None:
        self._window = Window(limits)
        self._queue = SendQueue()
        self._output = OutputBuffer()
        self.inserted: Inserted | None = None
        self.job_lines_taken = 0
        self.lines_sent = 0
        self.patience = AckTimeout()
        self._resend = ResendState()
        self._note: FirmwareNote | None = None
        self._in_flight = InFlight()
        self.begin(1)

    def begin(self, next_number: int) -> None:
        """The board's numbering is known: the next line has this number. Nothing is in flight."""
        self.failure = ""
        self._next = next_number
        self._in_flight.clear()
        self._resend.begin()
        self.patience.begin()
        self._queue.held = None
        self._restart: OnDone | None = None
        self._skipped = 0
        self._asked = False
        self._pumped_s = 0.0

    def forget_queue(self) -> None:
        """Drop all that has not been sent; what is in flight stays."""
        self._queue.forget()

    # What goes in ----------------------------------------------------------------------------------------------

    def say(self, *commands: bytes, then: OnDone | None = None) -> None:
        """Send these ahead of the job's lines; `then(now_s)` once the last was carried out.

        Where an `ok` only says that a line was stored, as many harmless ones are put behind: the `ok` of the last shows
        that the one before them has left the store.
        """
        if then and self._note:
            commands += (b"M105",) * self._note.stored
        for command in commands[:-1]:
            self._queue.staff.append((command, None))
        self._queue.staff.append((commands[-1], then))

    def poll(self, command: bytes, now_s: float) -> None:
        """Send this when the job leaves room, ahead of it after a second; the same is not asked twice at once."""
        if not self.polling:
            self._queue.poll(command, now_s)

    def say_now(self, command: bytes, now_s: float, *, raw: bool = False) -> None:
        """Send this past the window and every queue; without number if `raw` or if numbers are being repeated."""
        refuses_bare = self._note is not None and self._note.checksum_always
        if self._resend.number is not None and refuses_bare:
            self._queue.staff.appendleft((command, None))
        elif self._resend.number is not None or (raw and not refuses_bare):
            self._output.raw(command + b"\n")
            self._put_in_flight(SentLine(UNNUMBERED, len(command) + 1, CommandKind.PLAIN, None, False), now_s)
        else:
            self._send(command, None, False, now_s)

    def resync(self, now_s: float) -> None:
        """Ask for an answer that shows which lines are done, should an `ok` have been lost on the way."""
        if self._in_flight.lines and self._resend.number is None and not self._restart and not self.polling:
            self._send(b"M105", None, False, now_s)

    def say_raw(self, data: bytes, *, unpack: bool = False) -> None:
        """Put bytes on the wire that nobody waits for. `unpack`: somebody before us may have packed his lines."""
        self._output.raw(data, unpack=unpack)

    def offer_packing(self) -> None:
        """The board can unpack lines; it is asked to when the numbering begins again."""
        self._output.packing.offered()

    def packing_said(self, text: str) -> None:
        """The board said whether it unpacks."""
        self._output.said(text)

    def restart(self, then: OnDone) -> None:
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
    def feed(self) -> Feed | None:
        """Where the job's lines come from; None while it sends none."""
        return self._queue.feed

    @feed.setter
    def feed(self, feed: Feed | None) -> None:
        self._queue.feed = feed

    @property
    def resends(self) -> int:
        """How many lines were sent again."""
        return self._resend.count

    @property
    def limits(self) -> SendLimits:
        """What the board can take."""
        return self._window.limits

    @limits.setter
    def limits(self, limits: SendLimits) -> None:
        self._window.limits = limits

    @property
    def packed(self) -> bool:
        """Whether the board may be unpacking what it reads."""
        return self._output.packing.used

    @property
    def polling(self) -> bool:
        """Whether a poll is queued or in flight."""
        return self._queue.polls or self._in_flight.holds(CommandKind.POLL)

    @property
    def heads_for(self) -> CommandKind | None:
        """The kind of the line the board works on; None when nothing is in flight."""
        return self._in_flight.lines[0].kind if self._in_flight.lines else None

    @property
    def idle(self) -> bool:
        """Nothing queued, nothing in flight, nothing to repeat."""
        return not self._in_flight.lines and not self._queue.staff and self._resend.number is None and not self._restart

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due."""
        if self._resend.settles:
            return self._resend.wake_at_s
        due = [self._output.packing.until_s, self._queue.ripe_at_s(self._pumped_s)]
        if self._in_flight.lines:
            due.append(self._ack_due_at_s)
        return min((at_s for at_s in due if at_s is not None), default=None)

    @property
    def _ack_due_at_s(self) -> float | None:
        """When the lines in flight have gone without an `ok` for too long."""
        if self._resend.number is not None:
            short = self._in_flight.lines[0].kind < CommandKind.LONG
        else:
            short = self._resend.doubted is not None or (
                (self._restart is not None or self._asked) and self._in_flight.can_be_forgotten
            )
        return self.patience.over_at_s(short=short)

    # What goes out -----------------------------------------------------------------------------------------------

    def take_output(self) -> bytes:
        """The bytes to write now."""
        return self._output.take()

    def pump(self, now_s: float) -> None:
        """Send as much as the window lets through."""
        self._pumped_s = now_s
        if self.failure:
            return
        if self._resend.number is not None:
            self._pump_again(now_s)
            if self._resend.number is not None:
                return
        if self._restart:
            if not self._in_flight.lines and self._output.agreed(now_s):
                self._begin_again(now_s)
            return
        waiting, in_flight, window, packing = self._queue, self._in_flight, self._window, self._output.packing
        lines = in_flight.lines
        while len(lines) < window.lines:
            if waiting.feed is None or not waiting.job_is_next(now_s):
                if not self._send_queued(now_s):
                    return
                continue
            fed = waiting.held or waiting.feed(now_s)
            if fed is None:
                continue  # the end of the file: the feed has queued what comes after it
            if lines and not in_flight.has_room(packing.room_for(len(fed) + self._extra_bytes, fed), window):
                waiting.held = fed
                return
            waiting.held = None
            self._send(fed, None, True, now_s)

    @property
    def _extra_bytes(self) -> int:
        """The most by which the next line is longer than its command."""
        return FRAME_EXTRA_BYTES + len(str(self._next))

    def _send_queued(self, now_s: float) -> bool:
        waiting = self._queue.next
        if waiting is None:
            return False
        command, then = waiting
        size = self._output.packing.room_for(len(command) + self._extra_bytes, command)
        if not self._in_flight.has_room(size, self._window):
            return False
        self._queue.sent()
        self._send(command, then, False, now_s)
        return True

    def _send(self, command: bytes, then: OnDone | None, from_job: bool, now_s: float) -> None:
        if self.inserted and not from_job:
            self.inserted(self._next)
        line = frame(self._next, command)
        self._resend.history.append(line)
        self._output.line(line)
        self._put_in_flight(
            SentLine(
                self._next, len(line), kind_of(command, self._note.blocking if self._note else NOTHING), then, from_job
            ),
            now_s,
        )
        self._next += 1
        self.lines_sent += 1

    def _put_in_flight(self, line: SentLine, now_s: float) -> None:
        if not self._in_flight.lines:
            self.patience.since_s = now_s
            self._asked = False
        self.patience.sent_s = now_s
        self._in_flight.add(line)

    def _begin_again(self, now_s: float) -> None:
        then = self._restart
        self.begin(1)
        self._output.line(RESET_LINE_NUMBERS)
        self._put_in_flight(SentLine(0, len(RESET_LINE_NUMBERS), CommandKind.PLAIN, then, False), now_s)

    def _pump_again(self, now_s: float) -> None:
        again, idle = self._resend, not self._in_flight.lines
        if again.may_go_on(now_s, idle=idle) and (idle or again.number == self._next):
            self._send_again(now_s)

    def _send_again(self, now_s: float) -> None:
        found = self._resend.next_line(self._next)
        if found:
            self._output.line(found[0])
            self._put_in_flight(found[1], now_s)

    def expect(self, note: FirmwareNote | None) -> None:
        """This is known of the board's family; None: nothing."""
        self._note = note
        self._in_flight.new_board(numbered=note is not None and note.numbered_ok)
        self._resend.ok_follows = note.quirks.ok_after_resend if note else None

    # What comes back ---------------------------------------------------------------------------------------------

    def acknowledged(self, answer: Acknowledged, now_s: float) -> None:
        """An `ok` came."""
        if answer.number is None and not answer.with_temperatures:
            if self._skipped:
                self._skipped -= 1
                return
            if self._resend.takes_ok(now_s, idle=not self._in_flight.lines):
                return
        done = self._in_flight.taken_by(answer)
        if not done:
            return
        if answer.free_slots is not None and not self._in_flight.lines:
            self._window.free_slots_said(answer.free_slots)
        self.patience.taken(now_s)
        self._resend.doubted = None
        self._taken(done, now_s)

    def _taken(self, done: list[SentLine], now_s: float) -> None:
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
        in_flight, again = self._in_flight, self._resend
        if not again.is_new(number, now_s):
            return
        self.failure = again.trouble_with(number, self._next, len(in_flight.lines))
        if self.failure or again.doubted is not None:
            return
        self._output.doubt()
        self._window.trouble(len(in_flight.lines), in_flight.bytes)
        done = in_flight.taken_before(number, all_answered=bool(self._note and self._note.stored))
        again.go_back(number, in_flight.drop_from(number), now_s)
        self._taken(done, now_s)

    def busy(self, now_s: float) -> None:
        """`busy:` came: the board lives and works (H15)."""
        self.patience.busy_seen = True
        self.patience.since_s = now_s

    def heard(self, now_s: float) -> None:
        """Any line came."""
        self.patience.heard(now_s)

    def waits(self, now_s: float) -> None:
        """`wait` came: the board has nothing to do. If we think otherwise, an ok was lost (H14)."""
        if self._in_flight.lines and self.patience.waits_in_earnest(now_s):
            self._skipped = 0
            self._resend.expect_no_ok()
            self._in_flight.expect_no_more()
            self._ask_after_flight(now_s)

    def wake(self, now_s: float) -> None:
        """Time has passed."""
        if not self._in_flight.lines or self._resend.settles:
            return
        over_at_s = self._ack_due_at_s
        if over_at_s is not None and now_s >= over_at_s:
            self._ask_after_flight(now_s)

    def _ask_after_flight(self, now_s: float) -> None:
        """No `ok` came for too long: one more question, and one line at a time from there (H14)."""
        lines = self._in_flight.lines
        kind = lines[0].kind
        takes_long = kind >= CommandKind.LONG  # no time-out as long as the board says anything (H15)
        if kind is not CommandKind.PERSON_WAIT and self.patience.has_lost(now_s, takes_long=takes_long):
            self.failure = "The printer no longer answers."
            return
        if not takes_long:
            self._window.shut(len(lines), self._in_flight.bytes)
        self._output.doubt()
        self._asked = True
        has_enough = not self.patience.asked(now_s)
        if self._in_flight.can_be_forgotten:
            self._in_flight.clear()  # to ask again would never end: the ok of each question is taken for the last one's
        elif has_enough:
            return
        elif self._resend.number is None:
            self._send(b"M105", None, False, now_s)
        else:  # no other number has its turn, and without one a spoilt M105 could be any command
            self._send_again(now_s)
