"""The safety gate for `kiosk gcode` and `kiosk print`: what is known of the printer, findings in words, refusals."""

import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path
from typing import Any, Self

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.base.plain_text import escaped
from kiosk.base.printer_limits import PrinterLimits
from kiosk.cli.options import config_option
from kiosk.config import load_config
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.matching.finding import Finding, Level, MachineLimits
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.records import Records
from kiosk.printroom.start_checks import reason_of
from kiosk.screens.text.findings import Wording, finding_words
from kiosk.store.hub_db import open_hub_db

TERMINAL = Wording("en", UTC)
WORST_FIRST = (Level.STOP, Level.OVERRIDE, Level.ADVICE)
_BED = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class KnownPrinter:
    """What the options or the hub say of a printer; None or empty: not known, as `MachineLimits` says."""

    bed_x_mm: float | None = None
    bed_y_mm: float | None = None
    height_mm: float | None = None
    nozzle_mm: float | None = None
    material: str = ""
    limits: PrinterLimits = field(default_factory=PrinterLimits)
    tool_count: int | None = None
    connection: str = "serial"
    firmware_name: str | None = ""
    spool_left_g: float | None = None

    @classmethod
    def like(cls, known: MachineLimits) -> Self:
        """The same as another says."""
        return cls(
            known.bed_x_mm,
            known.bed_y_mm,
            known.height_mm,
            known.nozzle_mm,
            known.material,
            known.limits,
            known.tool_count,
            known.connection,
            known.firmware_name,
            known.spool_left_g,
        )

    def unknown_words(self) -> str:
        """One line that says what was not judged; empty if all is known."""
        known = {
            "bed (--bed)": self.bed_x_mm is not None,
            "nozzle (--nozzle)": self.nozzle_mm is not None,
            "filament (--material)": bool(self.material),
        }
        unknown = [name for name, is_known in known.items() if not is_known]
        return f"not judged, as not known of the printer: {', '.join(unknown)}" if unknown else ""


class FileRefusedError(WorldError):
    """The safety gate refuses the file on this printer.

    Attributes:
        findings: all of the check.
    """

    def __init__(self, sentence: str, findings: tuple[Finding, ...]) -> None:
        super().__init__(sentence)
        self.findings = findings


def printer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options that say what is known of a printer.

    They arrive as `printer`, a KnownPrinter; None if none was given.
    """

    @functools.wraps(command)
    def with_printer(
        *args: object,
        printer_name: str | None,
        bed: str | None,
        nozzle: float | None,
        material: str,
        firmware: str,
        config_path: Path | None,
        **others: object,
    ) -> Any:
        if printer_name and bed:
            raise click.UsageError("Say either --printer or --bed.")
        printer: KnownPrinter | None = None
        if printer_name:
            printer = _printer_of_hub(printer_name, config_path)
        elif bed or nozzle or material or firmware != "auto":
            printer = KnownPrinter()
        if printer is not None:
            printer = _described(printer, bed, nozzle, material, firmware)
        return command(*args, printer=printer, **others)

    options = (
        click.option("--printer", "printer_name", metavar="NAME", help="Check against this printer of the hub."),
        click.option("--bed", metavar="XxYxZ", help="Check against a printer of this size in mm, such as 250x210x210."),
        click.option("--nozzle", type=click.FloatRange(0.05, 5), help="Its nozzle in mm, such as 0.4."),
        click.option("--material", default="", help="Its filament, such as PLA."),
        click.option(
            "--firmware",
            default="auto",
            show_default=True,
            help="Its firmware: marlin, klipper, …; auto: as it says itself, else marlin.",
        ),
        config_option,
    )
    with_options: Callable[..., Any] = with_printer
    for option in reversed(options):
        with_options = option(with_options)
    return with_options


def _described(
    printer: KnownPrinter, bed: str | None, nozzle: float | None, material: str, firmware: str
) -> KnownPrinter:
    """The printer as the options say; what they leave out stays."""
    if bed is not None:
        found = _BED.fullmatch(bed)
        if found is None:
            raise click.UsageError("Say the bed as WIDTHxDEPTHxHEIGHT in mm, such as 250x210x210.")
        x_mm, y_mm, height_mm = map(float, found.groups())
        printer = replace(printer, bed_x_mm=x_mm, bed_y_mm=y_mm, height_mm=height_mm, tool_count=1)
    if firmware != "auto":
        printer = replace(printer, limits=replace(printer.limits, firmware=firmware.lower()))
    return replace(printer, nozzle_mm=nozzle or printer.nozzle_mm, material=material or printer.material)


def _printer_of_hub(name: str, config_path: Path | None) -> KnownPrinter:
    db = open_hub_db(load_config(config_path).hub_path)
    try:
        printers = Records(db, SystemClock()).printers()
    finally:
        db.close()
    for printer in printers:
        if name.lower() in {printer.slug.lower(), printer.name.lower()}:
            return KnownPrinter.like(printer)
    raise WorldError(
        f"There is no printer {name}. There are: {', '.join(printer.slug for printer in printers) or 'none'}."
    )


def verdict_of(findings: Sequence[Finding]) -> str:
    """The worst level of the findings: `stop`, `override`, or `ok` where there is only advice."""
    levels = {finding.level.value for finding in findings}
    return next((level for level in ("stop", "override") if level in levels), "ok")


def plain_finding(finding: Finding) -> dict[str, object]:
    """A finding as it is written in JSON."""
    values = dict(finding.values)
    return {"code": finding.code, "level": finding.level.value, "line": values.pop("line", None), "values": values}


def lines_of(findings: Sequence[Finding]) -> list[str]:
    """The findings in words, the worst first, a line each; those that are in order are left out."""
    return [_line_of(finding) for level in WORST_FIRST for finding in findings if finding.level is level]


def _line_of(finding: Finding) -> str:
    words, detail = finding_words(finding, TERMINAL)
    line = f"{finding.level.value}: {words}" + (f" ({detail})" if detail else "")
    return escaped(line.replace("\u00a0", " "), line_ends=True)


def check(facts: PrintFacts, printer: MachineLimits, override: OverrideReason | None) -> tuple[Finding, ...]:
    """The findings of a file that may be printed. Raises FileRefusedError.

    override: why findings of the level `override` are allowed; None: they are not.
    """
    findings = limit_findings(facts, printer)
    blocking = {finding.level: finding for finding in reversed(findings) if finding.level.blocks}
    if stop := blocking.get(Level.STOP):
        raise FileRefusedError(f"Not printed. {reason_of(stop)}", findings)
    if (found := blocking.get(Level.OVERRIDE)) and override is None:
        reasons = ", ".join(OverrideReason)
        way_out = f"If you know that it is safe here, say why with --override: {reasons}."
        raise FileRefusedError(f"Not printed. {reason_of(found)} {way_out}", findings)
    return findings
