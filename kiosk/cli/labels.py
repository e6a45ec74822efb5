"""`kiosk labels`: labels for equipment and spools, and passes to print ahead, as a PDF."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.pdf_files import write_pdf
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import load_config
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.spools.spool import Order, SpoolFilter, find_spools
from kiosk.hub.visitors.passes import Passes
from kiosk.reports.contents import Label
from kiosk.reports.hub_labels import equipment_labels
from kiosk.reports.label_sizes import SIZES

MOST_PASSES = 500
MOST_SPOOLS = 5000

_sizes = click.Choice(list(SIZES))
_target = click.argument("target", metavar="FILE.pdf", type=click.Path(path_type=Path, dir_okay=False))


class LabelsError(WorldError):
    """The labels can't be made."""


@click.group("labels")
def labels_group() -> None:
    """Make labels for equipment and spools, and passes to print ahead, as a PDF.

    Sizes: a4-70x37 (sheet of 3 × 8), a4-85x54 (cards to cut), and for label printers 62x40, 90x29 and 50x30, in
    millimetres. Print at 100 %, not "fit to page".
    """


@labels_group.command("equipment")
@click.option("--size", type=_sizes, default="a4-70x37", show_default=True)
@click.option("--only", "slugs", multiple=True, metavar="SLUG", help="Only this one; may be given several times.")
@_target
@config_option
def equipment_command(size: str, slugs: tuple[str, ...], target: Path, config_path: Path | None) -> None:
    """Write a label for each piece of equipment, with its name, its zone and its code, into FILE.pdf."""
    config = load_config(config_path)
    settings = settings_of(config)
    db, _ = open_hub(config)
    with closing(db):
        equipment = EquipmentService(db, SystemClock())

        def labels() -> Sequence[Label]:
            return equipment_labels(equipment, settings.hub.languages[0], slugs)

        count = _write(settings, target, size, labels)
    click.echo(f"{count} labels: {target}. Print them at 100 %.")


@labels_group.command("spools")
@click.option("--size", type=_sizes, default="a4-70x37", show_default=True)
@click.option("--only", "numbers", multiple=True, type=int, metavar="NUMBER", help="Only this one; several times, too.")
@_target
@config_option
def spools_command(size: str, numbers: tuple[int, ...], target: Path, config_path: Path | None) -> None:
    """Write a label for each spool in stock, with its filament, its number and its code, into FILE.pdf."""
    config = load_config(config_path)
    settings = settings_of(config)
    db, _ = open_hub(config)
    with closing(db):

        def labels() -> Sequence[Label]:
            from kiosk.screens.text.paper_words import spool_labels

            stock = find_spools(db, SpoolFilter(order=Order.NUMBER), size=MOST_SPOOLS).spools
            return spool_labels([one for one in reversed(stock) if not numbers or one.number in numbers])

        count = _write(settings, target, size, labels, nothing="There is no such spool in stock.")
    click.echo(f"{count} labels: {target}. Print them at 100 %.")


@labels_group.command("passes")
@click.option("--count", type=click.IntRange(1, MOST_PASSES), default=10, show_default=True)
@click.option("--size", type=_sizes, default="a4-85x54", show_default=True)
@_target
@config_option
def passes_command(count: int, size: str, target: Path, config_path: Path | None) -> None:
    """Write passes to print ahead into FILE.pdf. They are valid at once, and hold nothing about anybody.

    Delete the file after printing: whoever copies it can use these passes. One that nobody used for two years is
    deleted.
    """
    config = load_config(config_path)
    settings = settings_of(config)
    db, key = open_hub(config)
    with closing(db):
        passes = Passes(db, key, SystemClock())

        def labels() -> Sequence[Label]:
            from kiosk.screens.text.paper_words import pass_labels

            return pass_labels(passes.create_blank(count), settings.hub.name)

        _write(settings, target, size, labels)
    click.echo(f"{count} passes: {target}. Print them at 100 %, then delete the file: whoever copies it can use them.")


def _write(
    settings: HubSettings,
    target: Path,
    size: str,
    labels: Callable[[], Sequence[Label]],
    *,
    nothing: str = "There is no such equipment.",
) -> int:
    """Draw what `labels` gives into a new file for this user alone; returns how many there are.

    nothing: what is said where there are none. Raises LabelsError.
    """
    made: list[Label] = []

    def draw() -> bytes:
        from kiosk.reports.label_pdf import label_pdf

        made.extend(labels())
        if not made:
            raise LabelsError(nothing)
        return label_pdf(made, SIZES[size])

    write_pdf(settings.hub.languages[0], target, draw)
    return len(made)
