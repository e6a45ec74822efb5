"""`kiosk status`: the present state of the hub, for a terminal and for programs."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import Clock, SystemClock
from kiosk.cli.options import config_option
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import Config, load_config
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.visitors.retention_runs import RetentionRun
from kiosk.printroom.status.hub_status import HubStatus, PrinterStatusNow, StatusReader, as_json
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import empty_live_db, open_live_db

if TYPE_CHECKING:
    from sqlite_utils import Database


@click.command("status")
@click.option("--json", "as_program", is_flag=True, help="For programs: one JSON object.")
@config_option
def status_command(as_program: bool, config_path: Path | None) -> None:
    """Show what works, what prints and what is wrong, as the screens know it."""
    config, clock = load_config(config_path), SystemClock()
    settings = settings_of(config)
    status = read_status(config, settings, clock)
    if as_program:
        click.echo(json.dumps(as_json(status), ensure_ascii=False, indent=2))
    else:
        for line in status_lines(status, settings.hub.tz):
            click.echo(line)


def read_status(config: Config, settings: HubSettings, clock: Clock) -> HubStatus:
    """The status of a hub. Raises StoreError if there is none."""
    with closing(open_hub_db(config.hub_path)) as hub, closing(_live_db(config.live_path)) as live:
        return StatusReader(hub, live, clock, settings.hub.name, settings.opening).read()


def _live_db(path: Path) -> "Database":
    """The readings; an empty database in memory where no process has made one."""
    return open_live_db(path) if path.exists() else empty_live_db()


def status_lines(status: HubStatus, timezone: tzinfo) -> list[str]:
    """The same facts for a person."""

    def time_of(moment: datetime | None) -> str:
        return "–" if moment is None else f"{moment.astimezone(timezone):%d.%m. %H:%M}"

    state = "open until" if status.open else "closed until"
    lines = [f"{status.name}: {state} {time_of(status.changes_at)}, {status.people_inside} people inside", ""]
    for process in status.processes:
        since = "never ran" if process.silent_since is None else f"SILENT since {time_of(process.silent_since)}"
        lines.append(f"  {process.name:<12}{'works' if process.alive else since}")
    lines += [""] + [_printer_line(printer, time_of(printer.since)) for printer in status.printers]
    lines += ["", _retention_line(status.retention, time_of)]
    lines += ["", "No alarm is open." if not status.alarms else "Open alarms:"]
    for alarm in status.alarms:
        about = f"{alarm.printer_name}: " if alarm.printer_name else ""
        seen = ", acknowledged" if alarm.acknowledged_at else ""
        words = f"{about}{alarm.cause.value.replace('_', ' ')}"
        lines.append(f"  {alarm.severity.name.lower():<8}{words}, since {time_of(alarm.raised_at)}{seen}")
    return lines


def _retention_line(run: RetentionRun | None, time_of: Callable[[datetime | None], str]) -> str:
    if run is None:
        return "Old data was not looked for yet; the print room does it each day."
    took = (
        (run.visits_parted, "visits parted from their pass"),
        (run.passes_deleted, "passes"),
        (run.counts_deleted, "old counts"),
    )
    words = ", ".join(f"{count} {what}" for count, what in took if count) or "nothing was too old"
    return f"Old data deleted {time_of(run.at)}: {words}"


def _printer_line(printer: PrinterStatusNow, since: str) -> str:
    words = printer.state.replace("_", " ")
    share = "" if printer.progress is None else f", {printer.progress:.0%}"
    heat = [
        f"{name} {reading.celsius:.0f} °C ({reading.age_s:.0f} s ago)"
        for name, reading in printer.readings.items()
        if reading.celsius is not None and reading.age_s is not None
    ]
    last = f" (last seen {printer.last_state.replace('_', ' ')})" if printer.state == "not_known" else ""
    return f"  {printer.name:<12}{words}{last} since {since}{share}" + "".join(f", {one}" for one in heat)
