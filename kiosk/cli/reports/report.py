"""`kiosk report`: a monthly or yearly report, that of a project or of the use of equipment, as a file."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import SystemClock
from kiosk.base.language.texts import LANGUAGES
from kiosk.base.secret_files import write_private
from kiosk.cli.options import config_option
from kiosk.cli.pdf_files import PdfFileError, check_target
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import load_config
from kiosk.store.hub_db import open_hub_db

if TYPE_CHECKING:
    from kiosk.reports.figures.report import Report

NAMES = ("month", "year", "project", "equipment")
FORMATS = ("pdf", "xlsx", "csv", "json")
_day = click.DateTime(["%Y-%m-%d"])


@click.command("report")
@click.argument("name", type=click.Choice(NAMES))
@click.option("--project", "codes", multiple=True, metavar="CODE", help="A project, such as S21482; may come again.")
@click.option("--from", "first", type=_day, metavar="DATE", help="The first day, such as 2026-10-01.")
@click.option("--to", "last", type=_day, metavar="DATE", help="The last day.")
@click.option(
    "--format", "ending", type=click.Choice(FORMATS), default="pdf", show_default=True, help="What the file is."
)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="Without it: the hub's first language.")
@click.option("--out", "target", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="Without it: a name of the report and its days, in this folder.")  # fmt: skip
@config_option
def report_command(
    name: str,
    codes: tuple[str, ...],
    first: datetime | None,
    last: datetime | None,
    ending: str,
    language: str | None,
    target: Path | None,
    config_path: Path | None,
) -> None:
    """Write a report of figures into a file.

    \b
    month      visits, people, what they came for; without days: the month before this one
    year       the same by month; without days: the year before this one
    project    indicators beside their targets; without days: the whole project
    equipment  hours, uses and prints; without days: the month before this one

    With --project the report says whose it is, with the emblem of the European Union; of equipment it shows what that
    project paid for. Numbers of people below five are hidden in every format, and those by which they could be found
    out, also from the reports of the months and years together. With other days than a whole month, year or project a
    report is for use inside the house, and says so on its first page.
    """
    from kiosk.reports.figures.building import make_report
    from kiosk.reports.figures.report import ReportName
    from kiosk.reports.figures.wanted import wanted_report

    config, clock = load_config(config_path), SystemClock()
    settings = settings_of(config)
    with closing(open_hub_db(config.hub_path)) as db:
        wanted = wanted_report(
            db,
            ReportName(name),
            codes,
            _date(first),
            _date(last),
            language=language or settings.hub.languages[0],
            today=clock.now().astimezone(settings.hub.tz).date(),
        )
        report = make_report(db, wanted, settings.hub.name, clock.now(), settings.hub.tz)
    path = target or Path(report.file_name(ending))
    check_target(path)
    try:
        write_private(path, _writers()[ending](report))
    except OSError as error:
        raise PdfFileError(f"{path} can't be written: {error.strerror}.") from error
    click.echo(f"{path}: {report.title}, {report.subtitle}")


def _date(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


def _writers() -> dict[str, Callable[["Report"], bytes]]:
    from kiosk.reports.figures.writing import WRITERS

    return WRITERS
