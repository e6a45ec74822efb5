"""`kiosk gcode`: what a print file says, and whether a printer may print it."""

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path

import click

from kiosk.base.errors import WorldError
from kiosk.cli.printing.file_check import KnownPrinter, lines_of, plain_finding, printer_options, verdict_of
from kiosk.gcode.errors import PrintFileError
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.worker import read_apart
from kiosk.printroom.matching.fitting import limit_findings

_PICTURES = ("thumbnail_png", "thumbnail_jpg")


@click.command("gcode")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything as one JSON object.")
@printer_options
@click.option("--picture", type=click.Path(path_type=Path, dir_okay=False), help="Write the file's picture here.")
def gcode_command(
    file: Path,
    as_json: bool,
    picture: Path | None,
    printer: KnownPrinter | None,
) -> None:
    """Show what the print file FILE says about itself and what it would do.

    With --printer, or with what is known of a printer, it is checked against that; exits with 2 if it must not be
    printed there. What is not known is not judged.

    --json prints the facts by their names, findings (code, level, line, values), verdict (ok, override or stop) and
    mb_per_s of processor time. A file that can't be printed at all has a trouble and the verdict stop.
    """
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
    speed = {"mb_per_s": round(file.stat().st_size / 1e6 / max(reading.cpu_s, 1e-6), 3)}
    if as_json:
        plain = {"findings": [plain_finding(finding) for finding in findings], "verdict": verdict}
        click.echo(json.dumps(_plain_facts(facts) | plain | speed, ensure_ascii=False, default=str))
    else:
        click.echo(_lines_of(_plain_facts(facts) | speed))
        for line in (*lines_of(findings), printer.unknown_words() if printer else "", f"verdict: {verdict}"):
            click.echo(line, nl=bool(line))
    if verdict == "stop":
        raise click.exceptions.Exit(2)


def _plain_facts(facts: PrintFacts) -> dict[str, object]:
    """The facts by their names; of a picture only its size in bytes."""
    plain = dataclasses.asdict(facts)
    for name in _PICTURES:
        data = plain.pop(name)
        plain[f"{name}_bytes"] = len(data) if data else None
    plain["heats"] = [heat._asdict() for heat in facts.heats]
    plain["commands"] = [found._asdict() for found in facts.commands]
    return plain


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
