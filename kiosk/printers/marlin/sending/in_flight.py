"""Lines sent and not yet acknowledged, oldest first, and which of them a reply acknowledges."""

from collections import deque
from collections.abc import Callable
from itertools import islice

from kiosk.printers.marlin.sending.flow_control import Window
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.marlin.wire.replies import Acknowledged

UNNUMBERED = -1

OnDone = Callable[[float], None]


class SentLine:
    """A line in flight; `on_done(now_s)` is called once it is acknowledged."""

    __slots__ = ("from_job", "kind", "number", "on_done", "size")

    def __init__(self, number: int, size: int, kind: CommandKind, on_done: OnDone | None, from_job: bool) -> None:
        self.number = number
        self.size = size
        self.kind = kind
        self.on_done = on_done
        self.from_job = from_job


class InFlight:
    """The lines in flight and their total size. `lines` may be read by others and is changed only here.

    `blocking`: how many of them are commands that may run for minutes. `last_kind`: that of the last acknowledged one.
    """

    def __init__(self) -> None:
        self.lines: deque[SentLine] = deque()
        self.bytes = 0
        self.blocking = 0
        self.last_kind = CommandKind.PLAIN
        self._oks_are_numbered = False
        self._poll_replies_identified = False
        self._unanswered = 0

    def clear(self) -> None:
        self.lines.clear()
        self.bytes = self.blocking = self._unanswered = 0
        self.last_kind = CommandKind.PLAIN

    def firmware_changed(self, *, oks_are_numbered: bool) -> None:
        """Forget how the previous board replied. oks_are_numbered: each `ok` names its line, a plain one is ignored."""
        self._oks_are_numbered = oks_are_numbered
        self._poll_replies_identified = False

    def add(self, line: SentLine) -> None:
        """Append a line just sent."""
        self.lines.append(line)
        self.bytes += line.size
        if line.kind is not CommandKind.PLAIN:
            self.blocking += line.kind >= CommandKind.LONG

    def has_room(self, size: int, window: Window) -> bool:
        """Whether `size` more bytes fit (see `flow_control`)."""
        lines = self.lines
        if not lines:
            return True
        if len(lines) >= window.lines:
            return False
        over = self.bytes + size - window.receive_bytes
        if over <= 0 or len(lines) < window.slots:
            return True
        for line in islice(lines, window.slots):
            over -= line.size
            if over <= 0:
                return True
        return False

    def free_bytes(self, window: Window) -> int:
        """What the receive buffer can still hold, the reserve included, if the board reads nothing more."""
        waiting = list(self.lines)[window.slots :]
        return window.limits.receive_bytes - sum(line.size for line in waiting)

    @property
    def is_restarting(self) -> bool:
        """Whether the restart of the numbering is not acknowledged yet."""
        return bool(self.lines) and self.lines[0].number == 0

    @property
    def holds_unnumbered(self) -> bool:
        """Whether a line without number waits for its `ok`."""
        return any(line.number == UNNUMBERED for line in self.lines)

    def holds(self, kind: CommandKind) -> bool:
        """Whether a line of that kind is in flight."""
        return any(line.kind is kind for line in self.lines)

    @property
    def is_expendable(self) -> bool:
        """Whether nothing waits for any line: only polls of ours and unnumbered lines."""
        return all(
            line.on_done is None and (line.kind is CommandKind.POLL or line.number == UNNUMBERED) for line in self.lines
        )

    def mark_unanswered(self) -> None:
        """The board is idle, so that no `ok` will come for these lines: the next one is for a line sent later."""
        self._unanswered = len(self.lines)

    def drop_from(self, number: int) -> list[SentLine]:
        """Remove and return the lines that a board which requests `number` has discarded; older ones stay."""
        dropped = [line for line in self.lines if line.number >= number]
        kept = [line for line in self.lines if UNNUMBERED < line.number < number]
        self.lines.clear()
        self.lines.extend(kept)
        self.bytes = sum(line.size for line in kept)
        self.blocking = sum(line.kind >= CommandKind.LONG for line in kept)
        self._unanswered = 0
        return dropped

    def accepted_before(self, number: int, *, all_answered: bool) -> list[SentLine]:
        """Remove and return the lines before a requested `number` whose `ok` can no longer come.

        all_answered: the board answers each line before it looks at the next, which makes it all of them.
        """
        count = len(self.lines) if all_answered else self._unanswered
        done: list[SentLine] = []
        while len(done) < count and self.lines[0].number < number:
            done.append(self._pop_oldest())
        return done

    def drop_oldest(self) -> None:
        """Remove the oldest line, if there is one, without calling anything."""
        if self.lines:
            self._pop_oldest()

    def _pop_oldest(self) -> SentLine:
        line = self.lines.popleft()
        self.last_kind = line.kind
        self.bytes -= line.size
        if self.blocking:
            self.blocking -= line.kind >= CommandKind.LONG
        if self._unanswered:
            self._unanswered -= 1
        return line

    def acknowledged_by(self, reply: Acknowledged) -> list[SentLine]:
        """Remove and return the lines that this `ok` acknowledges.

        The board answers in order. A numbered `ok`, or the reply to M105, recognised by its temperatures, shows that
        all lines before it are done too, even if their `ok` was lost; a plain `ok` is never that of an M105 (H14).
        """
        lines = self.lines
        if not lines:
            return []
        if reply.with_temperatures:
            return self._up_to_poll()
        if reply.number is not None and reply.number <= lines[-1].number:
            return self._up_to(reply.number)
        if self._oks_are_numbered and lines[0].number > 0:
            return []
        if self._poll_replies_identified:
            return self._next_but_polls()
        return [self._pop_oldest() for _ in range(min(len(lines), 1 + self._unanswered))]

    def _next_but_polls(self) -> list[SentLine]:
        lines = self.lines
        if lines[0].kind is CommandKind.POLL and all(line.kind is CommandKind.POLL for line in lines):
            return []  # an extra ok, or that of a poll whose reply was cut: it will be polled again
        done = [self._pop_oldest()]
        while done[-1].kind is CommandKind.POLL:
            done.append(self._pop_oldest())
        return done

    def _up_to_poll(self) -> list[SentLine]:
        lines = self.lines
        done: list[SentLine] = []
        if self.holds(CommandKind.POLL):
            self._poll_replies_identified = True
            while not done or done[-1].kind is not CommandKind.POLL:
                done.append(self._pop_oldest())
            while lines and all(line.kind is CommandKind.POLL for line in lines):  # probes that were never answered
                done.append(self._pop_oldest())
        return done

    def _up_to(self, number: int) -> list[SentLine]:
        """Up to a number in flight; any other belongs to a line acknowledged before."""
        done: list[SentLine] = []
        if any(line.number == number for line in self.lines):
            while not done or done[-1].number != number:
                done.append(self._pop_oldest())
        return done
