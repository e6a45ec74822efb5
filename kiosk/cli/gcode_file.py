"""`kiosk gcode`: what a print file says, and whether a printer may print it."""

import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.base.printer_limits import PrinterLimits
from kiosk.cli.options import config_option
from kiosk.config import load_config
from kiosk.gcode.errors import PrintFileError
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.worker import read_apart
from kiosk.printroom.matching.finding import Finding, MachineLimits
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.records import Records
from kiosk.store.hub_db import open_hub_db

_BED = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)")
_PICTURES = ("thumbnail_png", "thumbnail_jpg")


@dataclass(frozen=True, slots=True)
class GivenPrinter:
    """A printer with one tool on a serial port, as the options describe it."""

    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    material: str
    limits: PrinterLimits
    connection: str = "serial"
    tool_count: int = 1
    firmware_name: str = ""


@click.command("gcode")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything as one JSON object.")
@click.option("--printer", "printer_name", metavar="NAME", help="Check against this printer of the hub.")
@click.option("--bed", metavar="XxYxZ", help="Check against a printer of this size in mm, such as 250x210x210.")
@click.option("--nozzle", type=click.FloatRange(0.05, 5), default=0.4, show_default=True, help="Its nozzle in mm.")
@click.option("--material", default="PLA", show_default=True, help="Its filament.")
@click.option("--firmware", default="marlin", show_default=True, help="Its firmware: marlin, klipper, …")
@click.option("--picture", type=click.Path(path_type=Path, dir_okay=False), help="Write the file's picture here.")
@config_option
def gcode_command(
    file: Path,
    as_json: bool,
    printer_name: str | None,
    bed: str | None,
    nozzle: float,
    material: str,
    firmware: str,
    picture: Path | None,
    config_path: Path | None,
) -> None:
    """Show what the print file FILE says about itself and what it would do.

    With --printer or --bed it is checked against that printer; exits with 2 if it must not be printed there.

    --json prints the facts by their names, findings (code, level, line, values), verdict (ok, override or stop) and
    mb_per_s of processor time. A file that can't be printed at all has a trouble and the verdict stop.
    """
    if printer_name and bed:
        raise click.UsageError("Say either --printer or --bed.")
    printer: MachineLimits | None = None
    if bed:
        printer = _given_printer(bed, nozzle, material, firmware)
    elif printer_name:
        printer = _printer_of_hub(printer_name, config_path)
    try:
        reading = read_apart(file)
    except PrintFileError as error:
        if not as_json:
            raise
        trouble = {"trouble": error.trouble.value, "line": error.line, "sentence": str(error), "verdict": "stop"}
        click.echo(json.dumps(trouble, ensure_ascii=False))
        raise click.exceptions.Exit(2) from error
    facts = reading.facts
    if picture is not None:
        _write_picture(facts, picture)
    findings = limit_findings(facts, printer) if printer is not None else ()
    verdict = verdict_of(findings)
    report = _plain_facts(facts) | {
        "findings": [_plain_finding(finding) for finding in findings],
        "verdict": verdict,
        "mb_per_s": round(file.stat().st_size / 1e6 / max(reading.cpu_s, 1e-6), 3),
    }
    click.echo(json.dumps(report, ensure_ascii=False, default=str) if as_json else _lines_of(report))
    if verdict == "stop":
        raise click.exceptions.Exit(2)


def verdict_of(findings: tuple[Finding, ...]) -> str:
    """The worst level of the findings: `stop`, `override`, or `ok` where there is only advice."""
    levels = {finding.level.value for finding in findings}
    return next((level for level in ("stop", "override") if level in levels), "ok")


def _given_printer(bed: str, nozzle: float, material: str, firmware: str) -> GivenPrinter:
    found = _BED.fullmatch(bed)
    if found is None:
        raise click.UsageError("Say the bed as WIDTHxDEPTHxHEIGHT in mm, such as 250x210x210.")
    limits = PrinterLimits(firmware=firmware)
    return GivenPrinter(float(found[1]), float(found[2]), float(found[3]), nozzle, material, limits)


def _printer_of_hub(name: str, config_path: Path | None) -> MachineLimits:
    db = open_hub_db(load_config(config_path).hub_path)
    try:
        printers = Records(db, SystemClock()).printers()
    finally:
        db.close()
    for printer in printers:
        if name.lower() in {printer.slug.lower(), printer.name.lower()}:
            return printer
    raise WorldError(
        f"There is no printer {name}. There are: {', '.join(printer.slug for printer in printers) or 'none'}."
    )


def _plain_facts(facts: PrintFacts) -> dict[str, object]:
    """The facts by their names; of a picture only its size in bytes."""
    plain = dataclasses.asdict(facts)
    for name in _PICTURES:
        data = plain.pop(name)
        plain[f"{name}_bytes"] = len(data) if data else None
    plain["heats"] = [heat._asdict() for heat in facts.heats]
    plain["commands"] = [found._asdict() for found in facts.commands]
    return plain


def _plain_finding(finding: Finding) -> dict[str, object]:
    values = dict(finding.values)
    return {"code": finding.code, "level": finding.level.value, "line": values.pop("line", None), "values": values}


def _lines_of(report: Mapping[str, object]) -> str:
    return "\n".join(f"{name}: {_words_of(value)}" for name, value in report.items() if value not in (None, (), []))


def _words_of(value: object) -> str:
    return (
        json.dumps(value, ensure_ascii=False, default=str)
        if isinstance(value, list | tuple | dict)
        else str(value)[:200]
    )


def _write_picture(facts: PrintFacts, target: Path) -> None:
    data = facts.thumbnail_png or facts.thumbnail_jpg
    if data is None:
        raise WorldError("The file holds no picture.")
    target.write_bytes(data)
