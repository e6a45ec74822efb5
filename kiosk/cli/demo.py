"""`kiosk demo`: a ready-made hub with virtual printers, to try everything on a machine without any."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.instance_lock import InstanceLock
from kiosk.cli.app_process import build_services, only_screen, show_app
from kiosk.cli.demo_hub import BOARDS, DemoCodes, DemoError, cannot_be_made, demo_directory, lay_out, make_demo_hub
from kiosk.cli.demo_prints import DemoPrints
from kiosk.cli.logs import start_log
from kiosk.cli.options import vnc_port_option, with_vnc_port
from kiosk.cli.print_room_process import start_print_room
from kiosk.cli.terminal import side_by_side, terminal_qr
from kiosk.config import Config, load_config, make_runtime_dir

STOP_WITHIN_S = 8.0
BOARDS_WITHIN_S = 20.0


@click.command("demo")
@click.option(
    "--data",
    "directory",
    type=click.Path(path_type=Path, file_okay=False),
    default=demo_directory,
    show_default="the user's data directory, kiosk-demo",
    help="Where the demo hub lives.",
)
@click.option("--fresh", is_flag=True, help="Forget an earlier demo there and start anew.")
@click.option("--window", is_flag=True, help="Show it in a window rather than on the whole screen.")
@vnc_port_option
def demo_command(directory: Path, fresh: bool, window: bool, vnc_port: int | None) -> None:
    """Show a ready-made hub with virtual printers, to try everything.

    The same program as `kiosk run`, on a hub of its own: visitors, equipment, four virtual boards behind real ports, a
    printer that is off, and two prints under way. A badge with its PIN and a visitor's pass are shown here in the
    terminal. When the screen is closed, the demo's boards and its print room end as well.
    """
    directory = directory.absolute()
    with _only_demo(directory):
        _end_leftovers(directory)
        config_path = lay_out(directory, fresh=fresh)
        config = with_vnc_port(load_config(config_path), vnc_port)
        make_runtime_dir(config)
        with only_screen(config):
            sys.exit(_show(directory, config, config_path, window=window))


@contextmanager
def _only_demo(directory: Path) -> Iterator[None]:
    """Hold the directory itself, in which nothing is touched yet. Raises AlreadyRunningError, DemoError."""
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


def _show(directory: Path, config: Config, config_path: Path, *, window: bool) -> int:
    """The hub, its codes in the terminal, its printers, its screen; returns the exit code."""
    clock = SystemClock()
    codes = make_demo_hub(config, directory / "codes.json", clock)
    _tell(directory, codes)
    services = build_services(config)
    start_log(config, "app")
    with _running(directory, config, config_path):
        prints = DemoPrints(config, clock)
        prints.start()
        try:
            return show_app(config, services, window=window)
        finally:
            prints.end()


def _tell(directory: Path, codes: DemoCodes) -> None:
    click.echo(f"The demo hub is in {directory}. Start anew: kiosk demo --fresh. End: Ctrl-C.\n")
    badge = ["A member of staff: badge", codes.badge, f"PIN {codes.pin}", *terminal_qr(codes.badge).splitlines()]
    visitor = ["A visitor: pass", codes.visitor_pass, "", *terminal_qr(codes.visitor_pass).splitlines()]
    click.echo(side_by_side(badge, visitor))
    click.echo("\nHold a code before a scanner, or type it quickly with a keyboard scanner; both are live.")


@contextmanager
def _running(directory: Path, config: Config, config_path: Path) -> Iterator[None]:
    """The virtual boards and the print room, for as long as this lasts; their ids are kept for after a crash."""
    boards = _start_boards(directory)
    room = start_print_room(config, config_path)
    processes = [process for process in (room, boards) if process is not None]
    _noted(directory).write_text(json.dumps([process.pid for process in processes]), encoding="utf-8")
    try:
        yield
    finally:
        for process in processes:
            _end(process)
        _noted(directory).unlink(missing_ok=True)


def _start_boards(directory: Path) -> subprocess.Popen[str]:
    """All boards in one process. Raises DemoError when they don't get ready."""
    links = [directory / "boards" / name for name in BOARDS]
    options = [part for link in links for part in ("--link", str(link))]
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "virtual-board", *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,  # Ctrl-C is for the screen, which then ends them in order
    )
    too_late = threading.Timer(BOARDS_WITHIN_S, process.kill)
    too_late.start()
    assert process.stdout is not None
    ready = [process.stdout.readline().startswith("ready ") for _ in links]
    too_late.cancel()
    if not all(ready):
        raise DemoError("The virtual boards don't start. Try: kiosk virtual-board --link ./board")
    return process


def _end(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _end_leftovers(directory: Path) -> None:
    """End the boards and the print room of a demo that was killed, if they are still what they were."""
    try:
        pids = json.loads(_noted(directory).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    for pid in pids:
        try:
            if str(directory).encode() in Path(f"/proc/{pid}/cmdline").read_bytes():
                os.kill(pid, signal.SIGTERM)
        except OSError:
            continue  # it has ended


def _noted(directory: Path) -> Path:
    return directory / "data" / "demo-processes.json"
