"""`kiosk gcode` as a person runs it: facts, findings, verdict, exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.gcode.facts import read_facts
from kiosk.printroom.matching.finding import Finding, Level

CASES = Path(__file__).parents[1] / "gcode" / "cases"
PRINTER = ("--bed", "250x210x210", "--nozzle", "0.4", "--material", "PLA", "--firmware", "marlin")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "gcode", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_facts_are_printed_under_their_names() -> None:
    path = CASES / "second_filament_used.gcode"
    done = run(str(path), "--json", *PRINTER)
    assert done.returncode == 0, done.stderr
    report, facts = json.loads(done.stdout), read_facts(path)
    assert (report["material"], report["tool_c"], report["layers"]) == ("PLA", 210.0, facts.layers)
    assert report["verdict"] == "ok"
    assert report["mb_per_s"] > 0
    assert {"code", "level", "line", "values"} == set(report["findings"][0])


def test_a_file_that_must_not_be_printed_is_stopped_with_its_finding() -> None:
    """G3"""
    done = run(str(CASES / "forbidden_nbsp.gcode"), "--json", *PRINTER)
    report = json.loads(done.stdout)
    assert (done.returncode, report["verdict"]) == (2, "stop")
    assert "stop" in [finding["level"] for finding in report["findings"]]


def test_what_is_no_print_file_has_a_trouble() -> None:
    """G15"""
    done = run(str(CASES / "utf16.gcode"), "--json", *PRINTER)
    assert (done.returncode, json.loads(done.stdout)["trouble"]) == (2, "binary")
    plain = run(str(CASES / "utf16.gcode"))
    assert (plain.returncode, plain.stdout) == (1, "")
    assert "utf16.gcode" in plain.stderr


def test_the_picture_is_written(tmp_path: Path) -> None:
    """G14"""
    done = run(str(CASES / "thumb_crlf.gcode"), "--picture", str(tmp_path / "out.png"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert "tool_c: 210.0" in done.stdout


@pytest.mark.parametrize(("levels", "verdict"), [((), "ok"), ((Level.OK, Level.ADVICE), "ok"), ((Level.STOP,), "stop")])
def test_the_worst_finding_is_the_verdict(levels: tuple[Level, ...], verdict: str) -> None:
    from kiosk.cli.gcode_file import verdict_of

    assert verdict_of(tuple(Finding("x", level, {}) for level in levels)) == verdict


def test_a_bed_that_is_none_is_said() -> None:
    done = run(str(CASES / "thumb_crlf.gcode"), "--bed", "250")
    assert done.returncode == 2
    assert "250x210x210" in done.stderr
