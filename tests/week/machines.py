"""The machines of the week: virtual boards on cables, each with a meter that counts what really happened."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from kiosk.printers.virtual import board, motion
from tests.month.boards import Cable

PLANNED_MOVES = 2
"""A planner holds sixteen short moves in earnest, for about as long as these two."""
KEEPALIVE_S = 10.0
STILL_AFTER_S = 300.0
HEAT_REPORT_S = 5.0
BEGINS, ENDS = "M117 begin ", "M117 end"


@dataclass(eq=False)
class Run:
    """One print as its machine did it.

    mm: filament pushed out as far as it got; by_spool: by the number of the spool that was really on the machine.
    stood_on_empty_bed: whether nothing lay there when it began. last_s: when filament was last pushed out; of a whole
    one, when it was over.
    """

    slug: str
    file: str
    began_s: float
    stood_on_empty_bed: bool
    mm: float = 0.0
    by_spool: dict[int, float] = field(default_factory=dict)
    last_s: float = 0.0
    is_whole: bool = False
    job_id: str = ""
    """Of which job it is, as the judge finds out."""

    @property
    def took_s(self) -> float:
        return self.last_s - self.began_s


@dataclass(eq=False)
class Meter:
    """Counts the prints of one machine by the commands that its board executes, and the filament by its extruder."""

    slug: str
    spool: int = 0
    """The number of what is really on the machine; 0: nothing."""
    bed_is_empty: bool = True
    runs: list[Run] = field(default_factory=list)
    _run: Run | None = None
    _from_mm: float = 0.0

    @property
    def run(self) -> Run | None:
        """The print that the board executes."""
        return self._run

    def note(self, executed: Sequence[str], fed_mm: float, now_s: float) -> None:
        """What the board has executed since, and all that its extruder has moved."""
        for line in executed:
            if line.startswith(BEGINS):
                self._begin(line.removeprefix(BEGINS).strip(), fed_mm, now_s)
            elif line.startswith(ENDS) and self._run is not None:
                self._feed(self._run, fed_mm, now_s)
                self._run.is_whole, self._run.last_s = True, now_s
                self._run = None
        if self._run is not None and executed:
            self._feed(self._run, fed_mm, now_s)

    def is_moving(self, now_s: float) -> bool:
        """Whether somebody at the machine sees it print."""
        return self._run is not None and now_s - self._run.last_s < STILL_AFTER_S

    def clear_bed(self) -> None:
        """Somebody takes off what lies there, also what will never be whole."""
        self.bed_is_empty, self._run = True, None

    def interrupted(self) -> None:
        """The board has forgotten what it did."""
        self._run, self._from_mm = None, 0.0

    def _begin(self, file: str, fed_mm: float, now_s: float) -> None:
        self._run = Run(self.slug, file, now_s, self.bed_is_empty, last_s=now_s)
        self.runs.append(self._run)
        self._from_mm, self.bed_is_empty = fed_mm, False

    def _feed(self, run: Run, fed_mm: float, now_s: float) -> None:
        further_mm = fed_mm - self._from_mm - run.mm
        if further_mm > 0:
            run.last_s = now_s
            run.mm += further_mm
            run.by_spool[self.spool] = run.by_spool.get(self.spool, 0.0) + further_mm


@dataclass(eq=False)
class Machine(Cable):
    """A board on a cable, with its meter."""

    meter: Meter = field(kw_only=True)

    def power_cycle(self) -> None:
        self.meter.interrupted()
        super().power_cycle()

    def press_button(self) -> None:
        """Somebody confirms at the display what the machine waits for."""
        self.board.parse_emergency(b"M108\n", self.clock.seconds)
        self.advance()

    def take_output(self) -> None:
        self.meter.note(self.executed, self.board.machine.fed_mm, self.clock.seconds)
        super().take_output()


@contextmanager
def long_moves() -> Iterator[None]:
    """Boards of this process hold few moves, and report seldom that they are busy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(motion, "MAX_PLANNED_MOVES", PLANNED_MOVES)
        patch.setattr(board, "KEEPALIVE_INTERVAL_S", KEEPALIVE_S)
        patch.setattr(board, "HEAT_REPORT_INTERVAL_S", HEAT_REPORT_S)
        yield
