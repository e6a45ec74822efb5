"""Journal of a job, from which another process can resume it (H23, H24). Pure: text in, text out.

A journal is lines of JSON, each appended before the bytes it describes are sent. A checkpoint says: up to and including
line `number`, `commands` commands of the file were sent, and the next one is at `file_position`. Every numbered line
that is not from the file is recorded too. This gives the position in the file behind any line number, and a torn last
line does no harm: what it describes was never sent.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode, from_json, to_json
from kiosk.printers.marlin.journal.gcode_file import FilePosition
from kiosk.printers.marlin.journal.parking import PausePosition
from kiosk.printers.printer import JobEnded, Outcome, PrintJob

REWRITE_AFTER_BYTES = 200_000
"""A journal of this size, minutes of printing, is replaced by one with only what is still needed."""
COMMANDS_AHEAD = 1000
"""The most commands sent between two checkpoints."""
KEPT_CHECKPOINTS = 16
"""More than enough to reach back behind what is in flight."""
ACCEPTED_SLACK = 16
"""On a noisy cable, noise may have been counted as an `ok`."""


class JobState(StrEnum):
    """What a job is doing; `job_states` explains it. The values are stored in journals."""

    FEEDING = "feeding"
    PAUSING = "pausing"
    PAUSED = "paused"
    SELF_PAUSED = "self_paused"
    RESUMING = "resuming"
    FINISHING = "finishing"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Text for the journal on disk; `replaces_all`: instead of everything that is there."""

    text: str
    replaces_all: bool = False


WriteEntry = Callable[[JournalEntry], None]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The mapping of a line number to a position in the file, and what was in force there."""

    number: int
    commands: int
    file_position: FilePosition
    homed: bool = False
    packed: bool = False
    resends: int = 0
    print_position: Reason | None = None


@dataclass(frozen=True, slots=True)
class JobStep:
    """The state of a job and what is needed to continue it."""

    state: JobState = JobState.FEEDING
    pause_position: PausePosition | None = None
    outcome: str = ""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class InterruptedPrint:
    """A print as its journal describes it. Times are on the monotonic clock shared by all processes, in seconds.

    `accepted_before`: commands accepted when the journal was begun or replaced.
    """

    job: PrintJob
    alive_at_s: float
    keeps_numbers: bool = True
    accepted: int = 0
    accepted_before: int = 0
    checkpoints: tuple[Checkpoint, ...] = ()
    inserted: frozenset[int] = frozenset()
    step: JobStep = field(default_factory=JobStep)
    ended: JobEnded | None = None

    @property
    def stood_at(self) -> Reason | None:
        """How far the print was, if that is known."""
        position = self.checkpoints[-1].print_position if self.checkpoints else None
        return Reason(ReasonCode.PRINT_STOOD_AT, position=position) if position else None

    @property
    def file_position(self) -> int | None:
        """The byte of the file up to which at least it was sent, a second before it ended at most, if that is known."""
        return self.checkpoints[-1].file_position.offset if self.checkpoints else None

    @property
    def packed(self) -> bool:
        """Whether the board may be unpacking what it reads."""
        return any(checkpoint.packed for checkpoint in self.checkpoints)

    def locate(self, number: int) -> tuple[Checkpoint, int] | None:
        """The checkpoint before line `number`, and the count of commands from there up to that line.

        None when a board that has accepted our lines can't have reported this number.
        """
        base = next((point for point in reversed(self.checkpoints) if point.number <= number), None)
        if base is None or (number == 0 and self.accepted > 0):
            return None
        skip = number - base.number - sum(base.number < line <= number for line in self.inserted)
        commands = base.commands + skip
        if commands > self.checkpoints[-1].commands + COMMANDS_AHEAD or commands < self.accepted - ACCEPTED_SLACK:
            return None
        return base, skip


class JobJournal:
    """Writes the journal of one job; nothing before its first checkpoint."""

    def __init__(self, job: PrintJob, write_entry: WriteEntry, *, keeps_numbers: bool = True) -> None:
        """keeps_numbers: the board refuses lines with a wrong number, which lets us ask for its last one."""
        self._job = job
        self._keeps_numbers = keeps_numbers
        self._write_entry = write_entry
        self._checkpoints: list[Checkpoint] = []
        self._inserted: list[int] = []
        self._step = JobStep()
        self._bytes = 0

    def checkpoint(self, checkpoint: Checkpoint, accepted: int, now_s: float) -> None:
        """Record a checkpoint. accepted: commands of the file that the board has acknowledged."""
        is_first = not self._checkpoints
        self._checkpoints.append(checkpoint)
        if is_first or self._bytes > REWRITE_AFTER_BYTES:
            self._rewrite(accepted, now_s)
        else:
            self._append({"checkpoint": checkpoint, "accepted": accepted, "alive": now_s})

    def line_inserted(self, number: int) -> None:
        """The line with this number is not from the file."""
        if self._checkpoints:
            self._inserted.append(number)
            self._append({"inserted": number})

    def alive(self, accepted: int, now_s: float) -> None:
        """The process still runs."""
        if self._checkpoints:
            self._append({"alive": now_s, "accepted": accepted})

    def step(self, step: JobStep) -> None:
        """The job has entered a state."""
        self._step = step
        if self._checkpoints:
            self._append({"step": step})

    def ended(self, event: JobEnded) -> None:
        """The job has ended; the next process reports that again."""
        if self._checkpoints:
            self._append({"ended": event})

    def _append(self, record: dict[str, Any]) -> None:
        text = _line(record)
        self._bytes += len(text)
        self._write_entry(JournalEntry(text))

    def _rewrite(self, accepted: int, now_s: float) -> None:
        self._checkpoints = self._checkpoints[-KEPT_CHECKPOINTS:]
        oldest = self._checkpoints[0].number
        self._inserted = [number for number in self._inserted if number > oldest]
        head = {"job": self._job, "alive": now_s, "accepted": accepted, "keeps_numbers": self._keeps_numbers}
        records: list[dict[str, Any]] = [head]
        records += [{"checkpoint": checkpoint} for checkpoint in self._checkpoints]
        records += [{"inserted": number} for number in self._inserted]
        records += [{"step": self._step}]
        self._bytes = 0
        self._write_entry(JournalEntry("".join(map(_line, records)), replaces_all=True))


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, separators=(",", ":"), default=_as_json) + "\n"


def _as_json(value: object) -> Any:
    if isinstance(value, Reason):
        return to_json(value)
    if is_dataclass(value):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    return str(value)  # a path


def parse_journal(text: str) -> InterruptedPrint | None:
    """The print that a journal describes; None when there is none. A torn line ends the reading."""
    interrupted: InterruptedPrint | None = None
    inserted: list[int] = []
    checkpoints: list[Checkpoint] = []
    for line in text.splitlines():
        try:
            record = json.loads(line)
            if "job" in record:
                job = PrintJob(**(record["job"] | {"path": Path(record["job"]["path"])}))
                keeps_numbers, before = bool(record["keeps_numbers"]), int(record["accepted"])
                interrupted = InterruptedPrint(job, record["alive"], keeps_numbers, accepted_before=before)
            if interrupted is None:
                return None
            if "checkpoint" in record:
                checkpoints.append(_parse_checkpoint(record["checkpoint"]))
            if "inserted" in record:
                inserted.append(int(record["inserted"]))
            interrupted = _updated(interrupted, record)
        except (ValueError, TypeError, KeyError):
            break
    return interrupted and replace(interrupted, checkpoints=tuple(checkpoints), inserted=frozenset(inserted))


def _parse_checkpoint(record: dict[str, Any]) -> Checkpoint:
    file_position = FilePosition(**record["file_position"])
    print_position = from_json(record["print_position"])
    return Checkpoint(**(record | {"file_position": file_position, "print_position": print_position}))


def _updated(interrupted: InterruptedPrint, record: dict[str, Any]) -> InterruptedPrint:
    if "alive" in record:
        interrupted = replace(interrupted, alive_at_s=float(record["alive"]), accepted=int(record["accepted"]))
    if "step" in record:
        step = record["step"]
        position = step["pause_position"] and PausePosition(**step["pause_position"])
        changed = {"state": JobState(step["state"]), "pause_position": position, "reason": from_json(step["reason"])}
        interrupted = replace(interrupted, step=JobStep(**(step | changed)))
    if "ended" in record:
        ended = record["ended"]
        changed = {"outcome": Outcome(ended["outcome"]), "reason": from_json(ended["reason"]), "ended_by": None}
        interrupted = replace(interrupted, ended=JobEnded(**(ended | changed)))
    return interrupted
