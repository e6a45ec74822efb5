"""`kiosk hub guidebook`: how the hub works and how it is copied, as a book."""

from contextlib import closing
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.secret_files import write_private
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.pdf_files import PdfFileError, check_target
from kiosk.cli.settings.take_over import take_over_once
from kiosk.config import load_config
from kiosk.reports.guidebook.texts import LANGUAGES


@click.command("guidebook")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="Its language; that of the hub unless given.")
@click.option(
    "--out", "target", metavar="FILE.pdf", type=click.Path(path_type=Path, dir_okay=False),
    help="A new file; guidebook-LANG.pdf here unless given.",
)  # fmt: skip
@config_option
def guidebook_command(language: str | None, target: Path | None, config_path: Path | None) -> None:
    """Write the guidebook of this hub as a PDF, to read and to print.

    It says how the hub works and how another town copies it: hours, zones, equipment with its rules, processes, roles,
    figures, what to buy, and the steps of `kiosk hub import`. It is written from what is set here; no person and no
    organisation is in it.
    """
    from kiosk.hub.settings.current import read_settings
    from kiosk.reports.guidebook.book import guidebook
    from kiosk.reports.typeset.typesetter import typeset

    config, clock = load_config(config_path), SystemClock()
    db, _ = open_hub(config)
    with closing(db):
        take_over_once(db, config, clock)
        chosen = language or read_settings(db).hub.languages[0]
        file = target or Path(f"guidebook-{chosen}.pdf")
        check_target(file)
        book = guidebook(db, clock, chosen, config.backup.keep_days if config.backup.to else None)
    try:
        write_private(file, typeset(book))
    except OSError as error:
        raise PdfFileError(f"{file} can't be written: {error.strerror}.") from error
    click.echo(f"The guidebook: {file}")
