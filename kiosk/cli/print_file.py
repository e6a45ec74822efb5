"""`kiosk print`: one file on one printer, without a screen and without the database."""

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

import click

from kiosk.base.clock import Clock, SystemClock
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.cli.end_signals import handle_end_signals
from kiosk.cli.print_progress import ProgressLine
from kiosk.config import read_secret
from kiosk.printers.printer import (
    JobEnded,
    Outcome,
    Printer,
    PrinterEvent,
    PrinterState,
    PrintJob,
    Report,
    RequestRefused,
    StateChanged,
)

CONNECT_WITHIN_S = 30.0
POLL_S = 0.2
INTERRUPTED = 130
NO_ANSWER = "The printer does not answer."


@dataclass(frozen=True, slots=True)
class Result:
    """The result that `--json` prints; zeros if the print never started."""

    outcome: str
    lines: int
    seconds: float
    lines_per_s: float
    resends: int
    reason: str


class PrintRun:
    """One print from the terminal: waits for the printer, starts, shows progress, cancels on request."""

    def __init__(
        self, make: Callable[[Report], Printer], job: PrintJob, clock: Clock, interrupted: threading.Event
    ) -> None:
        """interrupted: set it on any thread to cancel the print."""
        self._events: SimpleQueue[PrinterEvent] = SimpleQueue()
        self._printer = make(self._events.put)
        self._job = job
        self._clock = clock
        self._interrupted = interrupted
        self._cancelling = False

    def run(self, show: Callable[[PrinterEvent], None]) -> tuple[JobEnded, float]:
        """Print; return the end of the job and its duration in s. Raises WorldError."""
        try:
            self._printer.connect()
            if not self._wait_until_idle():
                return JobEnded(self._job.job_id, Outcome.CANCELLED, Reason(ReasonCode.INTERRUPTED_BEFORE_START)), 0.0
            started_s = self._clock.monotonic_s()
            self._printer.start(self._job)
            ended = self._wait_for_end(show)
            return ended, self._clock.monotonic_s() - started_s
        finally:
            self._printer.close()

    def _next(self) -> PrinterEvent | None:
        try:
            return self._events.get(timeout=POLL_S)
        except Empty:
            return None

    def _wait_until_idle(self) -> bool:
        """Wait for the printer; False if interrupted meanwhile. Raises WorldError if it is not idle in time."""
        until_s = self._clock.monotonic_s() + CONNECT_WITHIN_S
        while self._clock.monotonic_s() < until_s:
            if self._interrupted.is_set():
                return False
            event = self._next()
            if not isinstance(event, StateChanged):
                continue
            if event.state is PrinterState.IDLE:
                return True
            if event.state in {PrinterState.OFFLINE, PrinterState.ERROR}:
                raise WorldError(event.reason or NO_ANSWER)
        raise WorldError(NO_ANSWER)

    def _wait_for_end(self, show: Callable[[PrinterEvent], None]) -> JobEnded:
        while True:
            if self._interrupted.is_set() and not self._cancelling:
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


def _printer_factory(
    port: str | None, baud: int | None, octoprint: str | None, key: str | None
) -> Callable[[Report], Printer]:
    clock = SystemClock()
    if port:
        from kiosk.printers.marlin.printer import MarlinPrinter

        return lambda report: MarlinPrinter(report, port, baud, clock, None)
    assert octoprint, "one of the two is given"
    assert key, "checked with the options"
    from kiosk.printers.octoprint.printer import OctoPrintPrinter

    return lambda report: OctoPrintPrinter(report, octoprint, key, clock)


def _check_file(path: Path) -> float | None:
    """Check the file; return its estimated duration in s, if any. Raises WorldError."""
    from kiosk.gcode.worker import read_facts_apart

    return read_facts_apart(path).estimate_s


def _print(file: Path, make: Callable[[Report], Printer], interrupted: threading.Event) -> tuple[JobEnded, float]:
    """Print the file, cancel it on an end signal; return the end of the job and its duration in s."""
    job = PrintJob(new_id(), file, file.name, _check_file(file))
    try:
        run = PrintRun(make, job, SystemClock(), interrupted)
    except ValueError as error:  # not an address
        raise WorldError(str(error)) from error

    handle_end_signals(lambda *_: interrupted.set())
    line = ProgressLine()
    try:
        return run.run(line.show)
    finally:
        line.end()


def _print_json(result: Result) -> None:
    """Print one JSON object on standard output, with the reason unless the print is done."""
    values = asdict(result)
    if result.outcome == Outcome.DONE.value:
        del values["reason"]
    click.echo(json.dumps(values, ensure_ascii=False))


@click.command("print")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--port", help="The serial port, best by /dev/serial/by-id.")
@click.option("--baud", type=click.IntRange(min=1), help="Its speed; without it the usual ones are tried.")
@click.option("--octoprint", metavar="URL", help="An OctoPrint server instead of a port.")
@click.option(
    "--key",
    envvar="KIOSK_OCTOPRINT_KEY",
    show_envvar=True,
    help="Its API key. Others on this machine can see it here: rather use --key-file or the variable.",
)
@click.option("--key-file", type=click.Path(path_type=Path), help="A file of mode 0600 with the API key in one line.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object on standard output.")
def print_command(
    file: Path,
    port: str | None,
    baud: int | None,
    octoprint: str | None,
    key: str | None,
    key_file: Path | None,
    as_json: bool,
) -> None:
    """Print FILE and wait for its end.

    Exits with 0 only when the print is done. Ctrl-C cancels it, turns the heaters off and exits with 130.

    --json prints outcome (done, cancelled or failed), lines, seconds, lines_per_s and resends, and the reason unless it
    is done; also if the print never started. Over OctoPrint, lines are 0: it does not report them.
    """
    if bool(port) == bool(octoprint) or (octoprint and not (key or key_file)):
        raise click.UsageError("Give either --port, or --octoprint together with --key-file.")
    interrupted = threading.Event()
    try:
        secret = read_secret(key_file) if octoprint and key_file else key
        ended, seconds = _print(file, _printer_factory(port, baud, octoprint, secret), interrupted)
    except WorldError as error:
        if as_json:
            _print_json(Result(Outcome.FAILED.value, 0, 0.0, 0.0, 0, str(error)))
        raise
    if as_json:
        rate = ended.lines / seconds if seconds else 0.0
        _print_json(
            Result(ended.outcome.value, ended.lines, round(seconds, 3), round(rate, 1), ended.resends, _reason(ended))
        )
    _report_end(ended, seconds, by_us=interrupted.is_set())


def _reason(ended: JobEnded) -> str:
    return str(ended.reason or f"The print was {ended.outcome.value}.")


def _report_end(ended: JobEnded, seconds: float, *, by_us: bool) -> None:
    """Report the end on standard error and by the exit code. by_us: Ctrl-C was pressed here."""
    if ended.heaters_off is False:
        click.echo("The heaters were not seen to be off. Look at the printer.", err=True)
    if ended.outcome is Outcome.DONE:
        click.echo(f"Done{f': {ended.lines} lines' if ended.lines else ''} in {seconds:.1f} s", err=True)
        return
    if not by_us:
        raise WorldError(_reason(ended))
    click.echo(_reason(ended), err=True)
    raise click.exceptions.Exit(INTERRUPTED)
