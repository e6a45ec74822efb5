"""`kiosk print`: one file on one printer, without a screen and without the database."""

import json
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType

import click

from kiosk.printers.printer import (
    JobEnded,
    Outcome,
    Printer,
    PrinterEvent,
    PrinterState,
    PrintJob,
    ProgressMade,
    PromptShown,
    Report,
    RequestRefused,
    StateChanged,
)
from kiosk.store.clock import Clock, SystemClock
from kiosk.store.errors import WorldError
from kiosk.store.ids import new_id

CONNECT_WITHIN_S = 30.0
LOOK_EACH_S = 0.2
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Result:
    """What came of the print, as `--json` says it."""

    outcome: str
    lines: int
    seconds: float
    lines_per_s: float
    resends: int


class PrintRun:
    """One print seen from the terminal: waits for the printer, starts, shows how far it is, cancels when told."""

    def __init__(self, make: Callable[[Report], Printer], job: PrintJob, clock: Clock) -> None:
        self._events: SimpleQueue[PrinterEvent] = SimpleQueue()
        self._printer = make(self._events.put)
        self._job = job
        self._clock = clock
        self.interrupted = threading.Event()
        self._cancelling = False

    def run(self, show: Callable[[PrinterEvent], None]) -> tuple[JobEnded, float]:
        """Print; returns how it ended and how many seconds it took. Raises WorldError."""
        try:
            self._printer.connect()
            self._wait_until_idle()
            begun_s = self._clock.monotonic_s()
            self._printer.start(self._job)
            ended = self._wait_for_end(show)
            return ended, self._clock.monotonic_s() - begun_s
        finally:
            self._printer.close()

    def _next(self) -> PrinterEvent | None:
        try:
            return self._events.get(timeout=LOOK_EACH_S)
        except Empty:
            return None

    def _wait_until_idle(self) -> None:
        until_s = self._clock.monotonic_s() + CONNECT_WITHIN_S
        words = "The printer does not answer."
        while self._clock.monotonic_s() < until_s:
            if self.interrupted.is_set():
                raise click.exceptions.Exit(INTERRUPTED)
            event = self._next()
            if not isinstance(event, StateChanged):
                continue
            if event.state is PrinterState.IDLE:
                return
            if event.state in {PrinterState.OFFLINE, PrinterState.ERROR}:
                raise WorldError(event.words or words)
        raise WorldError(words)

    def _wait_for_end(self, show: Callable[[PrinterEvent], None]) -> JobEnded:
        while True:
            if self.interrupted.is_set() and not self._cancelling:
                self._cancelling = True
                self._printer.cancel()
            event = self._next()
            match event:
                case JobEnded(job_id=self._job.job_id):
                    return event
                case RequestRefused(request="start"):
                    raise WorldError(event.reason)
                case None:
                    pass
                case _:
                    show(event)


class ProgressLine:
    """One line on standard error that says how far the print is; only changes are written."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = ""
        self._state = ""
        self._fraction = 0.0
        self._left_s: float | None = None

    def show(self, event: PrinterEvent) -> None:
        """Take one event in."""
        match event:
            case ProgressMade():
                self._fraction, self._left_s = event.fraction, event.left_s
            case StateChanged():
                self._state = f"{event.state.value}{': ' if event.words else ''}{event.words}"
                if not self._terminal:
                    click.echo(self._state, err=True)
            case PromptShown(text=text) if text:
                click.echo(f"\nThe printer asks: {text}", err=True)
            case _:
                return
        self._draw()

    def _draw(self) -> None:
        if not self._terminal:
            return
        filled = int(self._fraction * 30)
        left = "" if self._left_s is None else f", {self._left_s / 60:.0f} min left"
        line = f"[{'#' * filled}{'-' * (30 - filled)}] {self._fraction:4.0%} {self._state}{left}"
        if line != self._last:
            click.echo(f"\r{line:<{max(len(line), len(self._last))}}", nl=False, err=True)
            self._last = line

    def end(self) -> None:
        """Leave the line."""
        if self._last:
            click.echo(err=True)


def _road(port: str | None, baud: int | None, octoprint: str | None, key: str | None) -> Callable[[Report], Printer]:
    clock = SystemClock()
    if port and not octoprint:
        from kiosk.printers.marlin.printer import MarlinPrinter

        return lambda report: MarlinPrinter(report, port, baud, clock, None)
    if octoprint and key and not port:
        from kiosk.printers.octoprint.printer import OctoPrintPrinter

        return lambda report: OctoPrintPrinter(report, octoprint, key, clock)
    raise click.UsageError("Say either --port, or --octoprint together with --key.")


def _check(path: Path) -> float | None:
    """Look at the file before a printer hears of it; returns its estimate in seconds, if any. Raises WorldError."""
    from kiosk.gcode.facts import read_facts

    return read_facts(path).estimate_s


@click.command("print")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--port", help="The serial port, best by /dev/serial/by-id.")
@click.option("--baud", type=click.IntRange(min=1), help="Its speed; without it the usual ones are tried.")
@click.option("--octoprint", metavar="URL", help="An OctoPrint server instead of a port.")
@click.option("--key", help="Its API key.")
@click.option("--json", "as_json", is_flag=True, help="Say the result as one JSON object on standard output.")
def print_command(
    file: Path, port: str | None, baud: int | None, octoprint: str | None, key: str | None, as_json: bool
) -> None:
    """Print FILE and wait for its end.

    Exits with 0 only when the print is done. Ctrl-C cancels it, turns the heaters off and exits with 130.
    """
    make = _road(port, baud, octoprint, key)
    job = PrintJob(new_id(), file, file.name, _check(file))
    try:
        run = PrintRun(make, job, SystemClock())
    except ValueError as error:  # an address that is none
        raise WorldError(str(error)) from error

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        run.interrupted.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, interrupt)
    line = ProgressLine()
    try:
        ended, seconds = run.run(line.show)
    finally:
        line.end()
    if as_json:
        rate = ended.lines / seconds if seconds else 0.0
        result = Result(ended.outcome.value, ended.lines, round(seconds, 3), round(rate, 1), ended.resends)
        click.echo(json.dumps({name: getattr(result, name) for name in Result.__slots__}))
    if ended.heaters_off is False:
        click.echo("The heaters were not seen to be off. Look at the printer.", err=True)
    if run.interrupted.is_set() and ended.outcome is not Outcome.DONE:
        raise click.exceptions.Exit(INTERRUPTED)
    if ended.outcome is not Outcome.DONE:
        raise WorldError(ended.reason or f"The print was {ended.outcome.value}.")
