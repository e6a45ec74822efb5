"""`kiosk print`: one file on one printer, without a screen and without the database."""

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.cli.end_signals import catch_end_signals
from kiosk.cli.printing.file_check import FileRefusedError, KnownPrinter, lines_of, plain_finding, printer_options
from kiosk.cli.printing.file_gate import FileGate, say
from kiosk.cli.printing.print_progress import ProgressLine
from kiosk.cli.printing.print_run import PrintRun
from kiosk.config import read_secret
from kiosk.printers.printer import (
    JobEnded,
    Outcome,
    Printer,
    PrintJob,
    Report,
)
from kiosk.printroom.matching.finding import Finding
from kiosk.printroom.overrides import OverrideReason

INTERRUPTED = 130
REFUSED = 2
"""The exit code for a file that must not be printed, as that of `kiosk gcode`."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result that `--json` prints; zeros if the print never started."""

    outcome: str
    lines: int
    seconds: float
    lines_per_s: float
    resends: int
    reason: str


def _printer_factory(
    port: str | None, baud: int | None, octoprint: str | None, moonraker: str | None, key: str | None
) -> Callable[[Report], Printer]:
    clock = SystemClock()
    if port:
        from kiosk.printers.marlin.printer import MarlinPrinter

        return lambda report: MarlinPrinter(report, port, baud, clock, None)
    assert key, "checked with the options"
    if moonraker:
        from kiosk.printers.moonraker.printer import MoonrakerPrinter

        return lambda report: MoonrakerPrinter(report, moonraker, key, clock)
    assert octoprint, "one of the three is given"
    from kiosk.printers.octoprint.printer import OctoPrintPrinter

    return lambda report: OctoPrintPrinter(report, octoprint, key, clock)


def _print(
    file: Path, make: Callable[[Report], Printer], gate: FileGate, interrupted: threading.Event, *, keep_heaters: bool
) -> tuple[JobEnded, float]:
    """Print the file, cancel it on an end signal; return the end of the job and its duration in s."""
    job = PrintJob(new_id(), file, file.name, gate.facts.estimate_s)
    judge = partial(gate.judge, keep_heaters=keep_heaters)
    try:
        run = PrintRun(make, job, judge, SystemClock(), interrupted)
    except ValueError as error:  # not an address
        raise WorldError(str(error)) from error

    catch_end_signals().call(interrupted.set)
    line = ProgressLine()
    try:
        return run.run(line.show)
    finally:
        line.end()


def _print_json(result: Result, findings: tuple[Finding, ...] = ()) -> None:
    """Print one JSON object on standard output, with the reason unless the print is done, and with findings if any."""
    values = asdict(result) | ({"findings": [plain_finding(finding) for finding in findings]} if findings else {})
    if result.outcome == Outcome.DONE.value:
        del values["reason"]
    click.echo(json.dumps(values, ensure_ascii=False))


@click.command("print")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--port", help="The serial port, best by /dev/serial/by-id.")
@click.option("--baud", type=click.IntRange(min=1), help="Its speed; without it the usual ones are tried.")
@click.option("--octoprint", metavar="URL", help="An OctoPrint server instead of a port.")
@click.option("--moonraker", metavar="URL", help="A Moonraker, the server of Klipper, instead of a port.")
@click.option(
    "--key",
    envvar=["KIOSK_OCTOPRINT_KEY", "KIOSK_MOONRAKER_KEY"],
    show_envvar=True,
    help="Its API key. Others on this machine can see it here: rather use --key-file or the variable.",
)
@click.option("--key-file", type=click.Path(path_type=Path), help="A file of mode 0600 with the API key in one line.")
@printer_options
@click.option(
    "--override",
    type=click.Choice([reason.value for reason in OverrideReason]),
    help="Why it is printed in spite of findings of the level override.",
)
@click.option("--keep-heaters", is_flag=True, help="Leave on after the print what the file leaves on.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object on standard output.")
def print_command(
    file: Path,
    port: str | None,
    baud: int | None,
    octoprint: str | None,
    moonraker: str | None,
    key: str | None,
    key_file: Path | None,
    override: str | None,
    keep_heaters: bool,
    as_json: bool,
    printer: KnownPrinter | None,
) -> None:
    """Print FILE and wait for its end.

    Before it is started it is checked as by `kiosk gcode`, against what is known of the printer; what is not known is
    not judged. Findings are written to standard error. With a finding of the level stop nothing is sent, nor with one
    of the level override unless --override says why. Heaters that the file leaves on are switched off after it.

    Exits with 0 only when the print is done, and with 2 if the check refuses it. Ctrl-C cancels it, turns the heaters
    off and exits with 130.

    --json prints outcome (done, cancelled or failed), lines, seconds, lines_per_s and resends, and the reason unless it
    is done; also if the print never started. If the check refuses it, there are findings as of `kiosk gcode --json`.
    Over OctoPrint and Moonraker, lines are 0: they do not report them.
    """
    server = octoprint or moonraker
    if sum(map(bool, (port, octoprint, moonraker))) != 1 or (server and not (key or key_file)):
        raise click.UsageError("Give --port, or --octoprint or --moonraker together with --key-file.")
    interrupted = threading.Event()
    try:
        secret = read_secret(key_file) if server and key_file else key
        connection = "serial" if port else "octoprint" if octoprint else "moonraker"
        known = replace(printer or KnownPrinter(), connection=connection)
        gate = FileGate(file, known, OverrideReason(override) if override else None)
        make = _printer_factory(port, baud, octoprint, moonraker, secret)
        ended, seconds = _print(file, make, gate, interrupted, keep_heaters=keep_heaters)
    except FileRefusedError as error:
        for line in (*lines_of(error.findings), known.unknown_words(), str(error)):
            say(line)
        if as_json:
            _print_json(Result(Outcome.FAILED.value, 0, 0.0, 0.0, 0, str(error)), error.findings)
        raise click.exceptions.Exit(REFUSED) from error
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
