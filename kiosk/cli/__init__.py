"""The commands a person types; the only place where a process is put together.

`kiosk --help` shows the table below without importing any command, so that it answers at once.
"""

import gc
import importlib
import os
from typing import Any

import click

from kiosk.base.errors import WorldError
from kiosk.base.plain_text import escaped

COMMANDS = {
    "run": ("kiosk.cli.run:run_command", "Show the touchscreen of this hub."),
    "printroom": ("kiosk.cli.printroom:printroom_command", "Serve the printers of this hub."),
    "watchdog": ("kiosk.cli.watchdog.watchdog:watchdog_command", "Watch the print room, and tell when it is silent."),
    "office": ("kiosk.cli.office.office:office_command", "Serve pages for staff in a browser."),
    "night": ("kiosk.cli.night:night_command", "Show the night screen alone, for a second display."),
    "demo": ("kiosk.cli.demo.demo:demo_command", "Show a ready-made hub with virtual printers, to try everything."),
    "scan": ("kiosk.cli.scan:scan_command", "Show a code to the running kiosk, without a scanner."),
    "print": ("kiosk.cli.printing.print_file:print_command", "Print one file, without any screen or database."),
    "gcode": ("kiosk.cli.printing.gcode_file:gcode_command", "Show what a print file says and if it may be printed."),
    "virtual-board": ("kiosk.cli.virtual_board:virtual_board_command", "Serve virtual boards on pseudo-terminals."),
    "hub": ("kiosk.cli.hub:hub_group", "Make a hub, or bring it up to date."),
    "staff": ("kiosk.cli.staff:staff_group", "Add, list and remove members of staff."),
    "labels": ("kiosk.cli.labels:labels_group", "Make labels for equipment, and passes to print ahead."),
    "report": ("kiosk.cli.reports.report:report_command", "Write a report: of a month, a year, a project, equipment."),
    "spools": ("kiosk.cli.printing.spools:spools_group", "Take spools from Spoolman, or give it those of the hub."),
    "status": ("kiosk.cli.status.status:status_command", "Show what works, what prints and what is wrong."),
    "alarm": ("kiosk.cli.alarm.alarm:alarm_group", "Try whether alarms reach the people who are to be told."),
    "backup": ("kiosk.cli.backup.backup:backup_group", "Show how the backups stand, or make one."),
    "restore": ("kiosk.cli.backup.restore:restore_command", "Restore the hub from a backup."),
    "install": ("kiosk.cli.install.install:install_command", "Install the program and its services on this machine."),
    "update": ("kiosk.cli.install.update:update_command", "Update to another version, or return to the one before."),
    "doctor": ("kiosk.cli.doctor.doctor:doctor_command", "Check this machine, and say how to fix what is wrong."),
}
"""Name to where the command is, and what it does in one line."""


class Sentence(click.ClickException):
    """A WorldError: one sentence on standard error, without a trace."""

    def show(self, file: Any = None) -> None:
        click.echo(self.message, file=file, err=True)


class LazyGroup(click.Group):
    """A group that imports a command only when it is called, and shows a WorldError as a sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        gc.disable()  # hundreds of modules make no garbage: looking for it takes a tenth of the start
        try:
            command = getattr(importlib.import_module(module), name)
        finally:
            gc.enable()
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table, from which nothing needs to be imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a WorldError ends it with exit code 1."""
        try:
            return super().invoke(ctx)
        except WorldError as error:
            raise Sentence(escaped(str(error), line_ends=False)) from error


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="makerspace-kiosk", prog_name="kiosk")
def main() -> None:
    """The entrance screen of a public makerspace: visits, equipment, 3D prints.

    A new hub: `kiosk hub init`, then `kiosk run`; all else is set on the screen and in the office.
    To try it first: `kiosk demo`.
    """
    os.umask(0o077)  # what a hub writes, and its copies and logs, is for the service's user alone
