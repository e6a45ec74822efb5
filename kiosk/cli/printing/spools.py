"""`kiosk spools`: spools taken from Spoolman, and given to it."""

import sys
from contextlib import closing
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.config import load_config
from kiosk.hub.spools.spoolman import MOST_BYTES
from kiosk.hub.spools.transfer import export_spools, import_spools
from kiosk.printers.bounded_http import Limits, exchange

_LIST = "/api/v1/spool"
_LIMITS = Limits(connect_s=10, wait_s=20, total_s=60, answer_bytes=MOST_BYTES)
_OK = 200

_format = click.option("--format", "form", type=click.Choice(["spoolman"]), default="spoolman", show_default=True)


class SpoolsError(WorldError):
    """The spools can't be read."""


@click.group("spools")
def spools_group() -> None:
    """Take spools from Spoolman, or write those of the hub in its form."""


@spools_group.command("export")
@_format
@config_option
def export_command(form: str, config_path: Path | None) -> None:
    """Print all spools in stock as JSON, as Spoolman's API gives them."""
    del form
    db, _ = open_hub(load_config(config_path))
    with closing(db):
        click.echo(export_spools(db))


@spools_group.command("import")
@_format
@click.argument("source", metavar="FILE-OR-URL")
@config_option
def import_command(form: str, source: str, config_path: Path | None) -> None:
    """Add the spools of FILE-OR-URL that the hub does not have yet.

    A file with the answer of Spoolman's /api/v1/spool, `-` for the standard input, or the address of a Spoolman, such
    as http://spoolman.local:7912. Archived spools are left out; what is here already stays as it is.
    """
    del form
    text = _text_of(source)
    db, _ = open_hub(load_config(config_path))
    with closing(db):
        found = import_spools(db, SystemClock(), None, text)
    click.echo(f"{found.added} spools added, {found.known} were here already, {found.left_out} left out.")


def _text_of(source: str) -> bytes:
    """Raises SpoolsError."""
    if source.startswith(("http://", "https://")):
        return _fetched(source.rstrip("/").removesuffix(_LIST) + _LIST)
    if source == "-":
        return sys.stdin.buffer.read(MOST_BYTES)
    try:
        with Path(source).open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as error:
        raise SpoolsError(f"{source} can't be read: {error.strerror}.") from error


def _fetched(address: str) -> bytes:
    import http.client

    try:
        answer = exchange("GET", address, _LIMITS, {"Accept": "application/json"})
    except (ValueError, OSError, http.client.HTTPException) as error:
        raise SpoolsError(f"{address} does not answer: {error}.") from error
    if answer.status != _OK:
        raise SpoolsError(f"{address} answers {answer.status} {answer.reason}.")
    return answer.body
