"""`kiosk demo`: a ready-made hub with virtual printers, to try everything on a machine without any."""

import math
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.base.instance_lock import InstanceLock
from kiosk.cli.app_process import build_services, only_screen, show_app
from kiosk.cli.demo.demo_hub import (
    BOARDS,
    DemoCodes,
    DemoError,
    cannot_be_made,
    copy_files,
    demo_directory,
    make_demo_hub,
)
from kiosk.cli.demo.demo_prints import DemoPrints
from kiosk.cli.demo.leftovers import end_leftovers
from kiosk.cli.display import choose_display, or_vnc
from kiosk.cli.end_signals import catch_end_signals
from kiosk.cli.kept_processes import PRINT_ROOM, start
from kiosk.cli.logs import start_log
from kiosk.cli.options import vnc_options, with_vnc
from kiosk.cli.terminal import side_by_side, terminal_qr
from kiosk.cli.terminal_keys import call_on_key, in_foreground, single_keys
from kiosk.config import LANGUAGES, Config, load_config, make_runtime_dir
from kiosk.scan.codes import grouped

if TYPE_CHECKING:
    from kiosk.screens.app import KioskApp

STOP_WITHIN_S = 8.0
BOARDS_WITHIN_S = 20.0


@click.command("demo")
@click.option(
    "--data",
    "directory",
    type=click.Path(path_type=Path, file_okay=False),
    default=demo_directory,
    show_default="the user's data directory, kiosk-demo",
    help="The directory of the demo hub.",
)
@click.option("--fresh", is_flag=True, help="Remove an earlier demo there and start again.")
@click.option("--fullscreen", is_flag=True, help="Show it on the whole screen of a desktop rather than in a window.")
@vnc_options
def demo_command(directory: Path, fresh: bool, fullscreen: bool, vnc_port: int | None, vnc_address: str | None) -> None:
    """Show a ready-made hub with virtual printers, to try everything.

    The same program as `kiosk run`, on a hub of its own: visitors, equipment, four virtual boards behind real ports, a
    printer that is off, and two prints under way. A badge with its PIN and a visitor's pass are shown here in the
    terminal; the keys b and p show them to the screen. It opens in a window on a desktop, on the whole screen of a
    panel, and by VNC where there is no display. When it ends, its boards and its print room end as well.
    """
    directory = directory.absolute()
    with _only_demo(directory):
        end_leftovers(directory)
        config_path = copy_files(directory, fresh=fresh)
        config = with_vnc(load_config(config_path), vnc_port, vnc_address)
        config = replace(config, panel=or_vnc(config.panel))
        choose_display(config.panel)  # an error with it comes before anything is started
        make_runtime_dir(config)
        with only_screen(config) as lock:
            sys.exit(_show(directory, config, config_path, lock, window=not fullscreen))


@contextmanager
def _only_demo(directory: Path) -> Iterator[None]:
    """Lock the directory itself, before anything in it is touched. Raises AlreadyRunningError, DemoError."""
    lock = InstanceLock(
        directory, f"A demo is already running in {directory}. Close it first, or name another directory by --data."
    )
    with ExitStack() as held:
        try:
            directory.mkdir(parents=True, exist_ok=True)
            held.enter_context(lock)
        except OSError as error:
            raise cannot_be_made(directory, error) from error
        yield


def _show(directory: Path, config: Config, config_path: Path, lock: InstanceLock, *, window: bool) -> int:
    clock = SystemClock()
    codes = make_demo_hub(config, directory / "codes.json", clock)
    _print_codes(directory, codes)
    services = replace(build_services(config), language=terminal_language(), night_after_closing_min=math.inf)
    start_log(config, "app")
    catch_end_signals()  # from now on it ends by ending what it has started
    with _printers(directory, config, config_path), single_keys():
        prints = DemoPrints(config, clock)
        prints.start()
        try:
            return show_app(config, services, lock=lock, window=window, shown=_keys_for(codes))
        finally:
            prints.end()


def terminal_language() -> str:
    """The language of the terminal, as far as we have it; else English."""
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next(filter(None, named), "")[:2].lower()
    return language if language in LANGUAGES else "en"


def _print_codes(directory: Path, codes: DemoCodes) -> None:
    click.echo(f"The demo hub is in {directory}. Start again from scratch: {kiosk_command('demo', '--fresh')}\n")
    badge = ["Badge of a staff member", grouped(codes.badge), f"PIN {codes.pin}"]
    visitor = ["Pass of a visitor", grouped(codes.visitor_pass), ""]
    badge += terminal_qr(codes.badge).splitlines()
    visitor += terminal_qr(codes.visitor_pass).splitlines()
    click.echo(side_by_side(badge, visitor))
    if in_foreground():
        click.echo("\nPress b here to show the badge to the screen, p to show the pass, Ctrl-C to end.", nl=False)
    click.echo("\nHold a code before a scanner, or type it on the first page; hyphens and capitals don't matter.")


def _keys_for(codes: DemoCodes) -> "Callable[[KioskApp], None]":
    def connect(app: "KioskApp") -> None:
        def show(code: str, name: str) -> None:
            app.scanners.scanned.emit(code)
            click.echo(f"The {name} was shown.")

        call_on_key({"b": lambda: show(codes.badge, "badge"), "p": lambda: show(codes.visitor_pass, "pass")}, app)

    return connect


@contextmanager
def _printers(directory: Path, config: Config, config_path: Path) -> Iterator[None]:
    with ExitStack() as ends:
        _start_boards(directory, ends)
        print_room = start(config, config_path, PRINT_ROOM)
        if print_room is not None:
            ends.callback(_end, print_room)
        yield


def _start_boards(directory: Path, ends: ExitStack) -> None:
    """Start all boards in one process, which `ends` ends. Raises DemoError when they don't get ready."""
    links = [directory / "boards" / name for name in BOARDS]
    options = [word for link in links for word in ("--link", str(link))]
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "virtual-board", *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,  # Ctrl-C is for the screen, which then ends them in order
    )
    ends.callback(_end, process)
    too_late = threading.Timer(BOARDS_WITHIN_S, process.kill)
    too_late.start()
    assert process.stdout is not None
    try:
        ready = [process.stdout.readline().startswith("ready ") for _ in links]
    finally:
        too_late.cancel()
    if not all(ready):
        raise DemoError(f"The virtual boards don't start. Try: {kiosk_command('virtual-board', '--link', './board')}")


def _end(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
