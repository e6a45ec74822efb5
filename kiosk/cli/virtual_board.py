"""`kiosk virtual-board`: printers to try everything with, without a printer."""

import time
from contextlib import ExitStack
from pathlib import Path

import click

from kiosk.base.errors import WorldError
from kiosk.cli.end_signals import catch_end_signals
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import Fault, UnknownFaultError, copy_faults, fault_help, parse_fault
from kiosk.printers.virtual.meatpack_board import with_meatpack
from kiosk.printers.virtual.paced import Pace
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard


class PortNotMadeError(WorldError):
    """The system gives no pseudo-terminal, or no link to it there."""


def _read_faults(_context: click.Context, _parameter: click.Parameter, texts: tuple[str, ...]) -> tuple[Fault, ...]:
    try:
        return tuple(parse_fault(text) for text in texts)
    except UnknownFaultError as error:
        raise click.BadParameter(str(error)) from error


@click.command("virtual-board")
@click.option(
    "--link",
    "links",
    multiple=True,
    required=True,
    type=click.Path(path_type=Path),
    help="Path of the port to make; several times for several boards.",
)
@click.option("--speed", default=1.0, show_default=True, type=click.FloatRange(min=0.01), help="Factor of real time.")
@click.option(
    "--fault",
    "faults",
    multiple=True,
    callback=_read_faults,
    help=fault_help(),
)
@click.option(
    "--dialect",
    default="marlin2",
    show_default=True,
    type=click.Choice(tuple(DIALECTS)),
    help="The firmware family to emulate.",
)
@click.option("--baud", type=click.IntRange(min=300), help="Limit the rate to that of a cable of this speed.")
@click.option(
    "--latency",
    "latency_ms",
    default=1.0,
    show_default=True,
    type=click.FloatRange(min=0),
    help="With --baud: ms for which the USB adapter collects answers (16 is what many come with).",
)
@click.option(
    "--bit-errors", default=0.0, type=click.FloatRange(0, 1), help="With --baud: the probability of an error per bit."
)
@click.option(
    "--only-at", "only_baud", type=click.IntRange(min=50), help="Garble both directions unless the port has this speed."
)
@click.option("--meatpack", is_flag=True, help="Offer MeatPack, and unpack what comes in.")
@click.option("--reset-on-open", is_flag=True, help="Reset whenever the port is opened, as AVR boards do.")
@click.option("--no-emergency-parser", is_flag=True, help="Execute M108 and M112 only in the order of the queue.")
@click.option(
    "--log",
    "logs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write executed commands here; the first is for the first link, and so on.",
)
def virtual_board_command(
    links: tuple[Path, ...],
    speed: float,
    faults: tuple[Fault, ...],
    dialect: str,
    baud: int | None,
    latency_ms: float,
    bit_errors: float,
    only_baud: int | None,
    meatpack: bool,
    reset_on_open: bool,
    no_emergency_parser: bool,
    logs: tuple[Path, ...],
) -> None:
    """Serve virtual boards on pseudo-terminals until interrupted.

    Says `ready LINK` for each on standard output once it can be opened.
    """
    with ExitStack() as files:
        boards = []
        for index, link in enumerate(links):
            settings = BoardSettings(
                speed=speed,
                faults=copy_faults(faults),
                emergency_parser=not no_emergency_parser,
                dialect=DIALECTS[dialect],
            )
            if meatpack:
                settings = with_meatpack(settings)
            log = files.enter_context(logs[index].open("a", encoding="utf-8")) if index < len(logs) else None
            pace = Pace(baud, latency_ms / 1000, bit_errors, seed=index) if baud else None
            boards.append(ServedBoard(link, settings, reset_on_open, log, pace, only_baud))
        try:
            server = BoardServer(boards, time.monotonic)
        except OSError as error:
            raise PortNotMadeError(
                f"The port can't be made: {error.strerror}. Is its folder there, and may this user write in it?"
            ) from error
        catch_end_signals().call(server.stop)
        for link in links:
            click.echo(f"ready {link}")
        server.serve()
