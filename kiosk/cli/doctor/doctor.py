"""`kiosk doctor`: what keeps the kiosk from working on this machine, each with the line that fixes it."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.doctor.checkup import MACHINE_CHECKS, Finding, config_findings
from kiosk.cli.options import config_option

_MARKS = {"ok": "ok      ", "advice": "advice  ", "error": "ERROR   "}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One list of objects on standard output.")
@config_option
def doctor_command(config_path: Path | None, as_json: bool) -> None:
    """Check this machine, and say how to fix what is wrong.

    Checks Python, Qt and its libraries, fonts, serial ports, the configuration, the display, the hub's directories and
    keys, and the disk. Installs and starts nothing. Exit code 1 when there is an error.
    """
    findings = [finding for check in MACHINE_CHECKS for finding in _run(check)]
    findings += config_findings(config_path)
    if as_json:
        click.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            click.echo(f"{_MARKS[finding.state]}{finding.subject}: {finding.message}")
            if finding.fix:
                click.echo(f"          {finding.fix}")
    sys.exit(any(finding.state == "error" for finding in findings))


def _run(check: Callable[[], Finding | Iterable[Finding]]) -> Iterable[Finding]:
    found = check()
    return [found] if isinstance(found, Finding) else found
