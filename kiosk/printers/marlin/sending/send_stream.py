"""Sending side of one connection: line numbers, flow control, resends and acknowledgement time-outs (H8–H17).

Commands wait in the send queue; a sent line is in flight until an `ok` removes it, oldest first. After a resend request
nothing is sent until the link has settled; then lines are resent one at a time. A line is only ever resent under its
own number, which the board refuses if it has accepted it before: no move is executed twice.

Sans-I/O. After every call that takes `now_s`: `pump`, check `failure`, write `take_output`, `wake` at `wake_at_s`.
"""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.firmware_note import FirmwareNote
from kiosk.printers.marlin.sending.ack_timeout import AckTimeout, earliest
from kiosk.printers.marlin.sending.echoes import Echoes
from kiosk.printers.marlin.sending.flow_control import Window
from kiosk.printers.marlin.sending.in_flight import UNNUMBERED, InFlight, OnDone, SentLine
from kiosk.printers.marlin.sending.resend import ResendState
from kiosk.printers.marlin.sending.send_queue import Feed, SendQueue
from kiosk.printers.marlin.sending.urgent_output import UrgentOutput
from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, CommandKind, UnsendableError, dwell_s, frame, kind_of
from kiosk.printers.marlin.wire.output_buffer import OutputBuffer
from kiosk.printers.marlin.wire.replies import Acknowledged
from kiosk.printers.marlin.wire.send_limits import SendLimits

FRAME_EXTRA_BYTES = len(b"N *255\n")
NO_COMMANDS: frozenset[bytes] = frozenset()
OnInserted = Callable[[int], None]  # takes the number of each line that is not the job's, before it is sent


class SendStream:
    """Everything sent over one connection. `failure` is set when sending cannot continue; `reset` clears it.

    `urgent`: output that bypasses all this. `reads_while_blocked`: it has an emergency parser; if not, nothing is
    sent behind a blocking command until its `ok`: slots and buffer stay free for what must reach it (H26).
    """

    def __init__(self, limits: SendLimits) -> None:
        self.window = Window(limits)
        self._queue = SendQueue()
        self._output = OutputBuffer()
        self.on_inserted: OnInserted | None = None
        self.job_lines_accepted = 0
        self.lines_sent = 0
        self.ack_timeout = AckTimeout()
        self.reads_while_blocked = False
        self.echoes = Echoes()
        self._resend = ResendState()
        self._note: FirmwareNote | None = None
        self._in_flight = InFlight()
        self.urgent = UrgentOutput(self, self._in_flight, self.window, self._output)
        self.reset(1)

    def reset(self, next_number: int) -> None:
        """Forget everything in flight; the board expects line `next_number` next."""
        self.failure: Reason | None = None
        self._next = next_number
        self._in_flight.clear()
        self._resend.reset()
        self.ack_timeout.reset()
        self._queue.held = None
        self._on_restarted: OnDone | None = None
        self._skipped = 0
        self._probing = False
        self._pumped_s = 0.0
        self.urgent.raw_bytes = 0
        self.window.forget_lines()

    def clear_queue(self) -> None:
        """Drop everything that has not been sent; what is in flight stays."""
        self._queue.clear()

    # Commands ------------------------------------------------------------------------------------------------------

    def send(self, *commands: bytes, on_done: OnDone | None = None) -> None:
        """Send commands ahead of the job's lines; `on_done(now_s)` is called once the last was executed.

        Where an `ok` only says that a line was stored, as many M105 as the board stores are appended: the `ok` of the
        last one shows that the commands before it have left the store.
        """
        if on_done and self._note:
            commands += (b"M105",) * self._note.stored
        for command in commands[:-1]:
            self._queue.commands.append((command, None))
        self._queue.commands.append((commands[-1], on_done))

    def poll(self, command: bytes, now_s: float) -> None:
        """Send a poll when the job leaves room, ahead of the job after a second; ignored while one is pending."""
        if not self.is_polling:
            self._queue.add_poll(command, now_s)

    def send_urgent(self, command: bytes, now_s: float, *, raw: bool = False) -> None:
        """Bypass flow control and the queue. Unnumbered if `raw` or while numbers are being resent."""
        needs_checksum = self._note is not None and self._note.checksum_always
        self._output.write_plain()
        if self._resend.number is not None and needs_checksum:
            self._queue.commands.appendleft((command, None))
        elif self._resend.number is not None or (raw and not needs_checksum):
            self._output.write_raw(command + b"\n")
            self._put_in_flight(SentLine(UNNUMBERED, len(command) + 1, CommandKind.PLAIN, None, False), now_s)
        else:
            self._send(command, None, False, now_s)

    def probe(self, now_s: float) -> None:
        """Send M105 if lines wait for an `ok`: its reply shows which lines are done even if one was lost."""
        is_possible = not (self.is_held or self._resend.number is not None or self._on_restarted)
        if is_possible and self._in_flight.lines and not self.is_polling:
            self._send(b"M105", None, False, now_s)

    def offer_packing(self) -> None:
        """The board can unpack lines; it is requested to at the next restart of the numbering."""
        self._output.offer_packing()

    def restart_numbering(self, on_done: OnDone) -> None:
        """Restart at line 1 as soon as nothing is in flight (H12), then call `on_done`."""
        self._on_restarted = on_done

    def cancel_restart(self) -> None:
        """Keep the numbering after all."""
        self._on_restarted = None

    # State ---------------------------------------------------------------------------------------------------------

    @property
    def next_number(self) -> int:
        return self._next

    @property
    def feed(self) -> Feed | None:
        """The source of the job's lines; None while none are sent."""
        return self._queue.feed

    @feed.setter
    def feed(self, feed: Feed | None) -> None:
        self._queue.feed = feed

    @property
    def job_lines_sent(self) -> int:
        """Lines of the job that were accepted or are in flight."""
        return self.job_lines_accepted + sum(line.from_job for line in self._in_flight.lines)

    @property
    def resends(self) -> int:
        return self._resend.count

    @property
    def may_be_packed(self) -> bool:
        """Whether the board may be unpacking."""
        return self._output.may_be_packed

    @property
    def has_commands(self) -> bool:
        """Whether commands wait to be sent."""
        return bool(self._queue.commands)

    @property
    def is_polling(self) -> bool:
        """Whether a poll is queued or in flight."""
        return self._queue.has_polls or self._in_flight.holds(CommandKind.POLL)

    @property
    def oldest_kind(self) -> CommandKind | None:
        """The kind of the line that the board is executing; None when nothing is in flight."""
        return self._in_flight.lines[0].kind if self._in_flight.lines else None

    def set_firmware(self, note: FirmwareNote | None) -> None:
        """Apply what is known of the board's firmware; None: nothing."""
        self._note = note
        self._in_flight.firmware_changed(oks_are_numbered=note is not None and note.numbered_ok)
        self._resend.ok_follows = note.quirks.ok_after_resend if note else None

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due; None: not before something else happens."""
        if self._resend.is_settling:
            return self._resend.wake_at_s
        due_s = earliest(self._output.deadline_s, self._queue.poll_due_at_s(self._pumped_s))
        return earliest(due_s, self._ack_due_at_s) if self._in_flight.lines else due_s

    @property
    def _ack_due_at_s(self) -> float | None:
        if self._resend.number is not None:
            short = self._in_flight.lines[0].kind < CommandKind.LONG
        else:
            short = self._resend.suspect is not None or (
                (self._on_restarted is not None or self._probing) and self._in_flight.is_expendable
            )
        return self.ack_timeout.due_at_s(short=short, held=self.is_held)

    # Output --------------------------------------------------------------------------------------------------------

    def take_output(self) -> bytes:
        """Return the bytes to write now and forget them."""
        return self._output.take()

    def pump(self, now_s: float) -> None:
        """Send as much as flow control allows. Does nothing after a failure."""
        self._pumped_s = now_s
        if self.failure:
            return
        if self._resend.number is not None:
            self._pump_resends(now_s)
            if self._resend.number is not None:
                return
        if self._on_restarted:
            if not self._in_flight.lines and self._output.negotiate_packing(now_s):
                self._restart(now_s)
            return
        queue, in_flight, window = self._queue, self._in_flight, self.window
        lines = in_flight.lines
        while len(lines) < window.lines and not (in_flight.blocking and not self.reads_while_blocked):
            if queue.feed is None or not queue.is_job_next(now_s):
                if not self._send_queued(now_s):
                    return
                continue
            command = queue.held or queue.feed(now_s)
            if command is None:
                continue  # end of file: the feed has queued what comes after it
            if lines and not in_flight.has_room(self._max_size(command), window):
                queue.held = command
                return
            queue.held = None
            try:
                self._send(command, None, True, now_s)
            except UnsendableError:
                self.failure = Reason(ReasonCode.COMMAND_NOT_SENDABLE)
                return

    @property
    def is_held(self) -> bool:
        """Whether nothing may be sent behind a blocking command."""
        return self._in_flight.blocking > 0 and not self.reads_while_blocked

    @property
    def extra_bytes(self) -> int:
        """The most by which the next line is longer than its command."""
        return FRAME_EXTRA_BYTES + len(str(self._next))

    def _max_size(self, command: bytes) -> int:
        return self._output.max_size(len(command) + FRAME_EXTRA_BYTES + len(str(self._next)), command)

    def _send_queued(self, now_s: float) -> bool:
        queued = self._queue.next_command
        if queued is None:
            return False
        command, on_done = queued
        if not self._in_flight.has_room(self._max_size(command), self.window):
            return False
        self._queue.pop()
        self._send(command, on_done, False, now_s)
        return True

    def _send(self, command: bytes, on_done: OnDone | None, from_job: bool, now_s: float) -> None:
        line = frame(self._next, command)
        if self.on_inserted and not from_job:
            self.on_inserted(self._next)
        self._resend.history.append(line)
        self._output.write_line(line)
        kind = kind_of(command, self._note.blocking if self._note else NO_COMMANDS)
        self._put_in_flight(SentLine(self._next, len(line), kind, on_done, from_job), now_s)
        if kind is not CommandKind.PLAIN:
            self._note_special(command, kind, now_s)
        self._next += 1
        self.lines_sent += 1

    def _note_special(self, command: bytes, kind: CommandKind, now_s: float) -> None:
        if kind >= CommandKind.LONG and self._note:
            self.window.blocking_sent(self._note.stored)
        if kind is CommandKind.TEXT:
            self.echoes.add(command)
        elif command.startswith(b"G4 "):
            self.ack_timeout.dwell(dwell_s(command), now_s)

    def _put_in_flight(self, line: SentLine, now_s: float) -> None:
        if not self._in_flight.lines:
            self.ack_timeout.started_s = now_s
            self._probing = False
        self.ack_timeout.sent_s = now_s
        self._in_flight.add(line)

    def _restart(self, now_s: float) -> None:
        on_done = self._on_restarted
        self.reset(1)
        self._output.write_line(RESET_LINE_NUMBERS)
        self._put_in_flight(SentLine(0, len(RESET_LINE_NUMBERS), CommandKind.PLAIN, on_done, False), now_s)

    def _pump_resends(self, now_s: float) -> None:
        resend, idle = self._resend, not self._in_flight.lines
        if resend.may_start(now_s, idle=idle) and (idle or resend.number == self._next):
            self._resend_line(now_s)

    def _resend_line(self, now_s: float) -> None:
        found = self._resend.next_line(self._next)
        if found:
            self._output.write_line(found[0])
            self._put_in_flight(found[1], now_s)

    # Replies -------------------------------------------------------------------------------------------------------

    def receive_ok(self, reply: Acknowledged, now_s: float) -> None:
        """Acknowledge lines in flight and call their `on_done`."""
        if reply.number is None and not reply.with_temperatures:
            if self._skipped:
                self._skipped -= 1
                return
            if self._resend.consume_ok(now_s, idle=not self._in_flight.lines):
                return
        done = self._in_flight.acknowledged_by(reply)
        if not done:
            return
        if reply.free_slots is not None and not self._in_flight.lines:
            self.window.update_free_slots(reply.free_slots)
        self.ack_timeout.line_acknowledged(now_s)
        self._resend.suspect = None
        self._complete(done, now_s)

    def _complete(self, done: list[SentLine], now_s: float) -> None:
        self.urgent.raw_bytes = 0
        self.window.lines_acknowledged([line.kind for line in done], is_blocked=self._in_flight.blocking > 0)
        self.job_lines_accepted += sum(line.from_job for line in done)
        for line in done:
            if line.on_done:
                line.on_done(now_s)

    def receive_skip(self) -> None:
        """The board ignored a line with a wrong number; the next `ok` is for it."""
        self._skipped += 1
        self._repeat_lost_restart()

    def receive_resend_request(self, number: int, now_s: float) -> None:
        """The board expects line `number` next (H17)."""
        in_flight, resend = self._in_flight, self._resend
        if not resend.is_new_request(number, now_s):
            return
        restarted = number == 1 and in_flight.is_restarting  # its `ok` was lost, or taken for that of a request
        if not restarted and self._repeat_lost_restart():
            return
        self.failure = resend.check_request(number, self._next, len(in_flight.lines))
        if self.failure or resend.suspect is not None:
            return
        self._output.disable_packing()
        self.window.narrow(in_flight.bytes)
        done = in_flight.accepted_before(number, all_answered=restarted or bool(self._note and self._note.stored))
        resend.start_from(number, in_flight.drop_from(number), now_s)
        if self.is_held:
            self.ack_timeout.probe_refused()
        self._complete(done, now_s)

    def _repeat_lost_restart(self) -> bool:
        """Repeat a restart of the numbering that was damaged: the board has refused what came after it."""
        if self._in_flight.is_restarting:
            self._output.write_line(RESET_LINE_NUMBERS)
        return self._in_flight.is_restarting

    def receive_busy(self, now_s: float) -> None:
        """`busy:` restarts the acknowledgement time-out (H15)."""
        self.ack_timeout.busy_seen = True
        self.ack_timeout.started_s = now_s

    def receive_idle(self, now_s: float) -> None:
        """`wait`: the board has nothing to do. If lines are in flight, an `ok` was lost (H14)."""
        if self._in_flight.lines and self.ack_timeout.shows_lost_ok(now_s):
            self._skipped = 0
            self._resend.expect_no_ok()
            self._in_flight.mark_unanswered()
            self._probe_lost_ok(now_s)

    def receive_packing_state(self, text: str) -> None:
        self._output.receive_packing_state(text)

    def wake(self, now_s: float) -> None:
        """Check the acknowledgement time-out."""
        if not self._in_flight.lines or self._resend.is_settling:
            return
        due_s = self._ack_due_at_s
        if due_s is not None and now_s >= due_s:
            self._probe_lost_ok(now_s)

    def _probe_lost_ok(self, now_s: float) -> None:
        """No `ok` for too long: send another probe, and one line at a time from here (H14)."""
        lines = self._in_flight.lines
        kind = lines[0].kind
        is_long = kind >= CommandKind.LONG  # no time-out as long as the board sends anything (H15)
        if kind is not CommandKind.USER_WAIT and self.ack_timeout.has_expired(now_s, is_long=is_long):
            self.failure = Reason(ReasonCode.NO_LONGER_ANSWERS)
            return
        if not is_long:
            self.window.narrow(self._in_flight.bytes)
        self._output.disable_packing()
        self._probing = True
        may_probe = self.ack_timeout.probe(now_s, held=self.is_held)
        if self._in_flight.is_expendable:
            self._in_flight.clear()  # probing would never end: the ok of each probe is taken for that of the last one
        elif not may_probe:
            return
        elif self._resend.number is None:
            self._send(b"M105", None, False, now_s)
        else:  # no other number is expected now, and an unnumbered M105 could be damaged into any command
            self._resend_line(now_s)
