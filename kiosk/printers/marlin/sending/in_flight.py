"""The lines that were sent and not yet acknowledged, oldest first, and which of them an answer takes out."""

from collections import deque
from collections.abc import Callable

from kiosk.printers.marlin.sending.flow_control import Window
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.marlin.wire.replies import Acknowledged

UNNUMBERED = -1

OnDone = Callable[[float], None]


class SentLine:
    """A line that was sent and not yet acknowledged."""

    __slots__ = ("from_job", "kind", "number", "size", "then")

    def __init__(self, number: int, size: int, kind: CommandKind, then: OnDone | None, from_job: bool) -> None:
        self.number = number
        self.size = size
        self.kind = kind
        self.then = then
        self.from_job = from_job


class InFlight:
    """All of them. `lines` may be looked at; it is changed here alone."""

    def __init__(self) -> None:
        self.lines: deque[SentLine] = deque()
        self.bytes = 0
        self._numbered = False
        self._polls_are_known = False
        self._unanswered = 0

    def clear(self) -> None:
        """Nothing is in flight."""
        self.lines.clear()
        self.bytes = self._unanswered = 0

    def new_board(self, *, numbered: bool) -> None:
        """How this one says ok is still to be seen; `numbered`: each names its line, and a plain one is for none."""
        self._numbered = numbered
        self._polls_are_known = False

    def add(self, line: SentLine) -> None:
        """One more was sent."""
        self.lines.append(line)
        self.bytes += line.size

    def has_room(self, size: int, window: Window) -> bool:
        """Whether the board can take `size` bytes more without losing one (see `window`)."""
        lines = self.lines
        if not lines:
            return True
        if len(lines) >= window.lines:
            return False
        over = self.bytes + size - window.limits.receive_bytes
        if over <= 0 or len(lines) < window.slots:
            return True
        for index in range(window.slots):
            over -= lines[index].size
        return over <= 0

    def holds(self, kind: CommandKind) -> bool:
        """Whether one of that kind is in flight."""
        return any(line.kind is kind for line in self.lines)

    @property
    def can_be_forgotten(self) -> bool:
        """Whether nobody waits for any of them: our own questions, and what went out past all order."""
        return all(
            line.then is None and (line.kind is CommandKind.POLL or line.number == UNNUMBERED) for line in self.lines
        )

    def expect_no_more(self) -> None:
        """The board has nothing to do and nothing to say: the next `ok` is for a line that is still to be sent."""
        self._unanswered = len(self.lines)

    def drop_from(self, number: int) -> list[SentLine]:
        """The board wants this number: it has thrown away all from there on. Returns those; older ones stay."""
        dropped = [line for line in self.lines if line.number >= number]
        kept = [line for line in self.lines if UNNUMBERED < line.number < number]
        self.lines.clear()
        self.lines.extend(kept)
        self.bytes = sum(line.size for line in kept)
        self._unanswered = 0
        return dropped

    def taken_before(self, number: int, *, all_answered: bool) -> list[SentLine]:
        """The board wants this number: it has taken those before it. Take out the ones whose `ok` can't come any more.

        all_answered: it answers each line before it looks at the next, so that goes for all of them.
        """
        most = len(self.lines) if all_answered else self._unanswered
        done: list[SentLine] = []
        while len(done) < most and self.lines[0].number < number:
            done.append(self._take_oldest())
        return done

    def _take_oldest(self) -> SentLine:
        line = self.lines.popleft()
        self.bytes -= line.size
        if self._unanswered:
            self._unanswered -= 1
        return line

    def taken_by(self, answer: Acknowledged) -> list[SentLine]:
        """Take out the lines that this `ok` stands for.

        The board answers in order. An `ok` with a number, or the answer to M105, which is known by its temperatures,
        shows that all lines before it are done too, lost oks or not; and a plain ok is never that of an M105 (H14).
        """
        lines = self.lines
        if not lines:
            return []
        if answer.with_temperatures:
            return self._up_to_poll()
        if answer.number is not None and answer.number <= lines[-1].number:
            return self._up_to(answer.number)
        if self._numbered and lines[0].number > 0:
            return []
        if self._polls_are_known:
            return self._next_but_polls()
        return [self._take_oldest() for _ in range(min(len(lines), 1 + self._unanswered))]

    def _next_but_polls(self) -> list[SentLine]:
        lines = self.lines
        if all(line.kind is CommandKind.POLL for line in lines):
            return []  # an ok too many, or a poll's that was cut: it will be asked again
        done = [self._take_oldest()]
        while done[-1].kind is CommandKind.POLL:
            done.append(self._take_oldest())
        return done

    def _up_to_poll(self) -> list[SentLine]:
        lines = self.lines
        done: list[SentLine] = []
        if self.holds(CommandKind.POLL):
            self._polls_are_known = True
            while not done or done[-1].kind is not CommandKind.POLL:
                done.append(self._take_oldest())
            while lines and all(line.kind is CommandKind.POLL for line in lines):  # asked again: nothing came back
                done.append(self._take_oldest())
        return done

    def _up_to(self, number: int) -> list[SentLine]:
        """A number that is not in flight is that of a line done long ago, said twice."""
        done: list[SentLine] = []
        if any(line.number == number for line in self.lines):
            while not done or done[-1].number != number:
                done.append(self._take_oldest())
        return done
