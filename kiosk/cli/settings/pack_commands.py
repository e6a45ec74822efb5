"""`kiosk hub export` and `import`: a hub's settings as one file, for a copy of the hub."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import StoreError
from kiosk.base.plain_text import escaped
from kiosk.base.secret_files import write_private
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.settings.take_over import take_over_once
from kiosk.config import load_config
from kiosk.hub.settings.changes import detail
from kiosk.hub.settings.pack.exporting import exported
from kiosk.hub.settings.pack.hub_pack import LARGEST_BYTES, read_pack
from kiosk.hub.settings.pack.importing import import_pack
from kiosk.hub.settings.pack.pack_trial import TrialChange, trial
from kiosk.hub.settings.pack.still_to_do import ByHand, still_to_do

_BY_HAND = {
    ByHand.PEOPLE: "people with their badges and PINs: Settings, People",
    ByHand.ALARM_CONTACTS: "who is told of alarms: Settings, Alarms",
    ByHand.PRINTER_CONNECTIONS: "how each printer is reached: Printers, its settings",
}
"""Where it is set in the office."""

_file = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))


@click.command("export")
@_file
@config_option
def export_command(file: Path, config_path: Path | None) -> None:
    """Write what is set in this hub into the new FILE, to open another hub like it.

    The hub pack holds names, hours, zones, equipment with its rules and photos, printers with their services, what
    visitors are asked, questionnaires, templates of series, projects and filaments, the retention: no person, no
    organisation, no password, no key, no address of a machine, no history.
    """
    if file.exists():
        raise StoreError(f"{file} is there already. Name another file, or remove it.")
    config = load_config(config_path)
    db, _ = open_hub(config)
    with closing(db):
        take_over_once(db, config, SystemClock())
        try:
            made = exported(db)
            write_private(file, made.text.encode())
        except OSError as error:
            raise StoreError(f"{file} can't be written: {error.strerror}.") from error
    click.echo(f"The hub pack: {file}")
    if made.left_out:
        click.echo(f"  There was no room for the photos of {', '.join(made.left_out)}.")


@click.command("import")
@_file
@click.option("--yes", is_flag=True, help="Do not ask.")
@config_option
def import_command(file: Path, yes: bool, config_path: Path | None) -> None:
    """Set in this hub what the hub pack FILE says, after showing what would change.

    Equipment, zones and kinds are known by their slugs: they are changed or added, and nothing is removed. Screens and
    print room follow at once.
    """
    pack = read_pack(_text_of(file))
    config, clock = load_config(config_path), SystemClock()
    db, _ = open_hub(config)
    with closing(db):
        take_over_once(db, config, clock)
        changes = [_line(one) for one in trial(db, clock, None, pack)]
        for line in changes:
            click.echo(f"  {escaped(line, line_ends=True)}")
        if not changes:
            click.echo("Everything in it is set so already.")
        elif yes or click.confirm(f"Set this? Changes: {len(changes)}"):
            import_pack(db, clock, None, pack)
            click.echo("Done.")
            _tell_what_remains(still_to_do(db))
        else:
            click.echo("Nothing was changed.")


def _tell_what_remains(remaining: Sequence[ByHand]) -> None:
    if remaining:
        click.echo("In no hub pack, and still to be entered in the office:")
        for one in remaining:
            click.echo(f"  {_BY_HAND[one]}")


def _line(change: TrialChange) -> str:
    words = "new" if change.before is None else detail(change.before, change.after)
    service = change.after["name"] if change.kind == "service" else ""
    return " ".join(filter(None, (change.kind, change.name, service))) + f": {words}"


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise StoreError(f"{file} is too large for a hub pack.")
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{file} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise StoreError(f"{file} is not a text in UTF-8.") from error
