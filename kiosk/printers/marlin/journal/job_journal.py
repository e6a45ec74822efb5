"""What a job writes down while it runs, so that another process can take it up again (H23, H24). Pure: text in and out.

A journal is lines of JSON, each appended before the bytes it speaks of go over the wire. A checkpoint says: up to and
with line number `number`, `commands` commands of the file were sent, and the next one is at `place`. Every numbered
line that is not from the file is noted too. So the place in the file behind any line number can be worked out, and a
torn last line does no harm: what it spoke of was never sent.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.printers.marlin.journal.gcode_file import FilePosition
from kiosk.printers.marlin.journal.parking import PausePosition
from kiosk.printers.printer import JobEnded, Outcome, PrintJob

FRESH_AFTER_BYTES = 200_000
"""So large a journal is written anew, with only what is still needed: minutes of printing."""
COMMANDS_AHEAD = 1000
"""At most so many commands are sent after a checkpoint before there is the next one."""
KEPT_CHECKPOINTS = 16
"""More than enough to reach back behind what is in flight."""
TAKEN_SLACK = 16
"""On a noisy cable an `ok` may have been counted that was none."""


class JobState(StrEnum):
    """What the job is doing. The values stand in journals."""

    FEEDING = "feeding"
    PAUSING = "pausing"
    PAUSED = "paused"
    RESUMING = "resuming"
    FINISHING = "finishing"
    ENDING = "ending"
    ENDED = "ended"


Keep = Callable[["JournalEntry"], None]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Text for the journal on disk; `fresh`: instead of all that is there."""

    text: str
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Up to and with line `number`, `commands` commands of the file were sent; the next one is at `place`."""

    number: int
    commands: int
    place: FilePosition
    homed: bool = False
    packed: bool = False
    resends: int = 0
    where: str = ""


@dataclass(frozen=True, slots=True)
class JobStep:
    """What the job is about: a mode's name, and what is needed to go on with it."""

    mode: str
    stood: PausePosition | None = None
    outcome: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class InterruptedPrint:
    """A print as its journal tells it. Times are on the steady clock that all processes share, in seconds."""

    job: PrintJob
    alive_at_s: float
    keeps_numbers: bool = True
    taken: int = 0
    checkpoints: tuple[Checkpoint, ...] = ()
    inserted: frozenset[int] = frozenset()
    step: JobStep = field(default_factory=lambda: JobStep("feeding"))
    ended: JobEnded | None = None

    @property
    def where(self) -> str:
        """How far it was, in words."""
        return self.checkpoints[-1].where if self.checkpoints else "its beginning"

    @property
    def packed(self) -> bool:
        """Whether the board may be unpacking what it reads."""
        return any(point.packed for point in self.checkpoints)

    def behind(self, number: int) -> tuple[Checkpoint, int] | None:
        """The checkpoint before line `number` and how many commands come after it up to that line.

        None when a board that went on with our lines can't have said this number.
        """
        base = next((point for point in reversed(self.checkpoints) if point.number <= number), None)
        if base is None or (number == 0 and self.taken > 0):
            return None
        skip = number - base.number - sum(base.number < line <= number for line in self.inserted)
        commands = base.commands + skip
        if commands > self.checkpoints[-1].commands + COMMANDS_AHEAD or commands < self.taken - TAKEN_SLACK:
            return None
        return base, skip


class JobJournal:
    """Writes down one job. Each entry goes to `keep`, in order."""

    def __init__(self, job: PrintJob, keep: Keep, *, keeps_numbers: bool = True) -> None:
        """keeps_numbers: the board refuses a line of a wrong number, so that it can be asked for its last one."""
        self._job = job
        self._keeps_numbers = keeps_numbers
        self._keep = keep
        self._checkpoints: list[Checkpoint] = []
        self._inserted: list[int] = []
        self._step = JobStep("feeding")
        self._bytes = 0

    def checkpoint(self, point: Checkpoint, taken: int, now_s: float) -> None:
        """The mapping as it is now; `taken`: commands of the file that the board has acknowledged."""
        first = not self._checkpoints
        self._checkpoints.append(point)
        if first or self._bytes > FRESH_AFTER_BYTES:
            self._write_anew(taken, now_s)
        else:
            self._write({"point": _flat(point), "taken": taken, "alive": now_s})

    def inserted(self, number: int) -> None:
        """The line with this number is not from the file."""
        if self._checkpoints:
            self._inserted.append(number)
            self._write({"in": number})

    def alive(self, taken: int, now_s: float) -> None:
        """We are still there."""
        if self._checkpoints:
            self._write({"alive": now_s, "taken": taken})

    def step(self, step: JobStep) -> None:
        """The job has come to something else."""
        self._step = step
        if self._checkpoints:
            self._write({"step": _flat(step)})

    def ended(self, event: JobEnded) -> None:
        """The job is over; whoever did not hear it shall read it."""
        if self._checkpoints:
            self._write({"ended": asdict(event)})

    def _write(self, record: dict[str, Any]) -> None:
        text = json.dumps(record, separators=(",", ":")) + "\n"
        self._bytes += len(text)
        self._keep(JournalEntry(text))

    def _write_anew(self, taken: int, now_s: float) -> None:
        self._checkpoints = self._checkpoints[-KEPT_CHECKPOINTS:]
        oldest = self._checkpoints[0].number
        self._inserted = [number for number in self._inserted if number > oldest]
        job = asdict(self._job) | {"path": str(self._job.path)}
        head = {"job": job, "alive": now_s, "taken": taken, "keeps_numbers": self._keeps_numbers}
        records: list[dict[str, Any]] = [head]
        records += [{"point": _flat(point)} for point in self._checkpoints]
        records += [{"in": number} for number in self._inserted]
        records += [{"step": _flat(self._step)}]
        text = "".join(json.dumps(record, separators=(",", ":")) + "\n" for record in records)
        self._bytes = 0
        self._keep(JournalEntry(text, fresh=True))


def _flat(record: Checkpoint | JobStep) -> dict[str, Any]:
    return asdict(record)


def parse_journal(text: str) -> InterruptedPrint | None:
    """The print that a journal tells of; None when it tells of none. A torn line ends the reading."""
    left: InterruptedPrint | None = None
    inserted: list[int] = []
    points: list[Checkpoint] = []
    for line in text.splitlines():
        try:
            record = json.loads(line)
            if "job" in record:
                job = PrintJob(**(record["job"] | {"path": Path(record["job"]["path"])}))
                left = InterruptedPrint(job, record["alive"], keeps_numbers=bool(record["keeps_numbers"]))
            if left is None:
                return None
            if "point" in record:
                points.append(Checkpoint(**(record["point"] | {"place": FilePosition(**record["point"]["place"])})))
            if "in" in record:
                inserted.append(int(record["in"]))
            left = _after(left, record)
        except (ValueError, TypeError, KeyError):
            break
    return left and replace(left, checkpoints=tuple(points), inserted=frozenset(inserted))


def _after(left: InterruptedPrint, record: dict[str, Any]) -> InterruptedPrint:
    if "alive" in record:
        left = replace(left, alive_at_s=float(record["alive"]), taken=int(record["taken"]))
    if "step" in record:
        stood = record["step"]["stood"]
        left = replace(left, step=JobStep(**(record["step"] | {"stood": stood and PausePosition(**stood)})))
    if "ended" in record:
        ended = record["ended"]
        left = replace(left, ended=JobEnded(**(ended | {"outcome": Outcome(ended["outcome"])})))
    return left
