"""`kiosk hub export` and `import`: a hub's settings as one file, for a copy of the hub."""

import json
from contextlib import closing
from pathlib import Path

import click
from sqlite_utils import Database

from kiosk.base.clock import Clock, SystemClock
from kiosk.base.errors import StoreError
from kiosk.base.plain_text import escaped
from kiosk.base.secret_files import write_private
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.settings.take_over import take_over_once
from kiosk.config import load_config
from kiosk.hub.settings.changes import detail
from kiosk.hub.settings.hub_pack import LARGEST_BYTES, HubPack, export_pack, import_pack, read_pack
from kiosk.store.hub_db import rows

_file = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))


@click.command("export")
@_file
@config_option
def export_command(file: Path, config_path: Path | None) -> None:
    """Write what is set in this hub into the new FILE, to open another hub like it.

    The hub pack holds names, hours, zones, equipment with its rules, printers, what visitors are asked, the retention:
    no person, no password, no key, no history.
    """
    if file.exists():
        raise StoreError(f"{file} is there already. Name another file, or remove it.")
    config = load_config(config_path)
    db, _ = open_hub(config)
    with closing(db):
        take_over_once(db, config, SystemClock())
        try:
            write_private(file, export_pack(db).encode())
        except OSError as error:
            raise StoreError(f"{file} can't be written: {error.strerror}.") from error
    click.echo(f"The hub pack: {file}")


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
        changes = _trial(db, clock, pack)
        for line in changes:
            click.echo(f"  {escaped(line, line_ends=True)}")
        if not changes:
            click.echo("Everything in it is set so already.")
        elif yes or click.confirm(f"Set this? Changes: {len(changes)}"):
            import_pack(db, clock, None, pack)
            click.echo("Done.")
        else:
            click.echo("Nothing was changed.")


_CHANGES_SQL = """
SELECT subject, before, after, ifnull(equipment.slug, zone.slug) AS slug FROM setting_change
LEFT JOIN equipment ON equipment.id = substr(subject, instr(subject, ':') + 1)
LEFT JOIN zone ON zone.id = substr(subject, instr(subject, ':') + 1)
WHERE setting_change.rowid > ? ORDER BY setting_change.rowid
"""


def _trial(db: Database, clock: Clock, pack: HubPack) -> list[str]:
    """What an import would change, one line each: it is done and taken back. Raises PackRefusedError."""
    last = rows(db, "SELECT ifnull(max(rowid), 0) AS last FROM setting_change")[0]["last"]
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        import_pack(db, clock, None, pack)
        found = rows(db, _CHANGES_SQL, last)
    finally:
        db.conn.rollback()
    lines = []
    for line in found:
        kind, _, name = line["subject"].partition(":")
        lines.append(f"{kind} {line['slug'] or name}".strip() + f": {_words(line['before'], line['after'])}")
    return lines


def _words(before: str | None, after: str | None) -> str:
    return "new" if before is None else detail(*(json.loads(one or "null") for one in (before, after)))


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise StoreError(f"{file} is too large for a hub pack.")
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{file} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise StoreError(f"{file} is not a text in UTF-8.") from error
