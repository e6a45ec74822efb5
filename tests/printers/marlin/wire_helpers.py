"""Common steps of tests on a simulated wire."""

from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import JobEnded, PrintJob, StateChanged


def begin(wire: Any, path: Path) -> None:
    """Connect and start the file as job-1."""
    wire.connect()
    wire.protocol.start(PrintJob("job-1", path, path.name), GcodeFile(path), wire.now_s)


def print_file(wire: Any, path: Path) -> JobEnded:
    """Print the file and return the end of the job."""
    begin(wire, path)
    wire.run(lambda: bool(ends(wire)), within_s=20_000)
    (ended,) = ends(wire)
    return ended


def ends(wire: Any) -> list[JobEnded]:
    """The ends reported."""
    return list(wire.job_ends)


def states(wire: Any) -> list[str]:
    """The states reported."""
    return [event.state.value for event in wire.events if isinstance(event, StateChanged)]


def moves_of(path: Path) -> list[str]:
    """The XY moves in the file."""
    with closing(GcodeFile(path)) as source:
        return [command.decode() for command in iter(source.next_command, None) if command.startswith(b"G1 X")]


def moves_made(wire: Any) -> list[str]:
    """The XY moves that the board has executed."""
    return [command for command in wire.board.executed if command.startswith("G1 X")]
