"""`kiosk watchdog`: puts the watchdog's process together and runs it until a signal ends it."""

import threading
from functools import partial
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.cli.end_signals import catch_end_signals
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option
from kiosk.cli.watchdog.remembered_settings import remember, remembered_settings
from kiosk.config import load_config, make_runtime_dir
from kiosk.printroom.alarms.channels import send_to
from kiosk.printroom.alarms.notification_setup import notification_setup
from kiosk.watchdog.watchdog import Watchdog


@click.command("watchdog")
@config_option
def watchdog_command(config_path: Path | None) -> None:
    """Watch the print room until interrupted, and tell the contacts when it does not answer.

    They are told within 30 s, also when the hub's disk is full or its database damaged. A print room that is started
    again within 10 s, or stopped in order and started within a minute, wakes nobody. `kiosk run` starts the watchdog.
    """
    config = load_config(config_path)
    make_runtime_dir(config)
    start_log(config, "watchdog")
    stop = threading.Event()
    catch_end_signals().call(stop.set)
    notification = notification_setup(remembered_settings(config), send_to)
    Watchdog(config.hub_path, config.live_path, SystemClock(), notification, partial(remember, config)).run(stop)
