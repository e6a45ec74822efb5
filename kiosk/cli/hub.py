"""`kiosk hub`: makes a hub, and takes over once what the configuration says of it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from kiosk.base.clock import Clock, SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.cli.hub_files import existing_key, make_directories
from kiosk.cli.machine_config import make_machine_config
from kiosk.cli.options import config_option
from kiosk.cli.settings.guidebook_command import guidebook_command
from kiosk.cli.settings.pack_commands import export_command, import_command
from kiosk.cli.settings.take_over import ignored_words, is_taken_over, take_over_once
from kiosk.cli.terminal import show_once
from kiosk.config import Config, found_config, load_config
from kiosk.hub.apply_config import EquipmentSetup, EventSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub, weekly
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.leaving.wishes import WishSetup
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.hub.settings.zones import zones
from kiosk.hub.staff import StaffDirectory
from kiosk.store.hub_db import check_hub_db, open_hub_db


@click.group("hub")
def hub_group() -> None:
    """Make a hub, and move what is set in it."""


hub_group.add_command(export_command)
hub_group.add_command(import_command)
hub_group.add_command(guidebook_command)


@hub_group.command("init")
@config_option
@click.option("--admin", default="Admin", show_default=True, metavar="NAME", help="What the first admin is called.")
def init_command(config_path: Path | None, admin: str) -> None:
    """Make the hub's database and key.

    Without a configuration one is written for this machine, and the hub begins empty: all is set on the screen and in
    the office. A configuration may say with what the hub begins, which is taken over the first time: name, hours,
    zones, equipment, printers, what visitors are asked, contacts and the like; weekly events are entered for a year
    ahead. From then on staff set these, and a warning names the keys that are not read any more. One admin is made;
    the badge and the PIN are shown this once. It is safe to run again.
    """
    if config_path is None and found_config() is None:
        click.echo(f"There was no configuration. What belongs to this machine is in a new one: {make_machine_config()}")
    config = load_config(config_path)
    clock = SystemClock()
    with make_hub(config, clock) as staff:
        click.echo(f"The hub is ready: {config.hub_path}")
        click.echo(f"  {_counted(config)}")
        if staff.needs_first_admin():
            first = staff.make_first_admin(admin)
            show_once(f"Badge of {admin}. It is shown only now: print it or copy it.", first.badge_code, first.pin)
    named = ["--config", str(config_path)] if config_path else []
    click.echo(f"Next: {kiosk_command('run', *named)}")


@contextmanager
def make_hub(config: Config, clock: Clock) -> Iterator[StaffDirectory]:
    """Make or update the hub on disk; gives its staff directory, on a connection that is closed afterwards.

    Raises ConfigError, StoreError, SetupError, KeyMissingError.
    """
    make_directories(config)
    is_new = not config.hub_path.exists()
    key = load_or_make_key(config.key_path) if is_new else existing_key(config.key_path)
    with closing(open_hub_db(config.hub_path, create=True)) as db:
        check_hub_db(config.hub_path)
        with db.atomic():
            if not is_taken_over(db):
                apply_hub(db, hub_setup(config, clock), clock)
                take_over_once(db, config, clock)
        yield StaffDirectory(db, key, clock)


def _counted(config: Config) -> str:
    """How much there is, and in the next line what of the configuration is not read."""
    with closing(open_hub_db(config.hub_path)) as db:
        counts = [f"{len(zones(db))} zones, {len(all_equipment(db))} pieces of equipment", ignored_words(db, config)]
    return "\n".join(filter(None, counts))


def hub_setup(config: Config, clock: Clock) -> HubSetup:
    return HubSetup(
        zones=[ZoneSetup(zone.slug, zone.name_fi, zone.name_sv, zone.name_en, zone.area) for zone in config.zone],
        equipment=[
            EquipmentSetup(one.slug, zone.slug, one.kind, one.name, one.public, one.details)
            for zone in config.zone
            for one in zone.equipment
        ],
        printers=_printers(config),
        events=_events(config, clock),
        wishes=[WishSetup(wish.slug, wish.text_fi, wish.text_sv, wish.text_en) for wish in config.wish],
    )


def _printers(config: Config) -> list[PrinterSetup]:
    return [
        PrinterSetup(
            slug=one.slug,
            colour=one.printer.colour,
            connection=one.printer.connection,
            address=one.printer.address,
            baud=one.printer.baud or None,
            bed_x_mm=one.printer.bed_x_mm,
            bed_y_mm=one.printer.bed_y_mm,
            height_mm=one.printer.height_mm,
            nozzle_mm=one.printer.nozzle_mm,
            material=one.printer.material,
            camera=one.printer.camera,
            tool_count=one.printer.tools,
            limits=one.printer.limits,
        )
        for zone in config.zone
        for one in zone.equipment
        if one.printer is not None
    ]


def _events(config: Config, clock: Clock) -> list[EventSetup]:
    tz = ZoneInfo(config.hub.timezone)
    today = clock.now().astimezone(tz).date()
    return [
        event
        for one in config.event
        for event in weekly(
            (one.title_fi, one.title_sv, one.title_en),
            one.days,
            (time.fromisoformat(one.starts), time.fromisoformat(one.ends)),
            tz,
            first_day=today,
        )
    ]
