"""`kiosk gcode` as a person runs it: facts, findings, verdict, exit code."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.gcode.facts import read_facts
from kiosk.printroom.matching.finding import Finding, Level
from tests.cli.forked_kiosk import run_kiosk

Kiosk = Callable[..., "subprocess.CompletedProcess[str]"]
CASES = Path(__file__).parents[1] / "gcode" / "cases"
PRINTER = ("--bed", "250x210x210", "--nozzle", "0.4", "--material", "PLA", "--firmware", "marlin")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run_kiosk("gcode", *arguments, timeout_s=60)


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
    from kiosk.cli.printing.file_check import verdict_of

    assert verdict_of(tuple(Finding("x", level, {}) for level in levels)) == verdict


def test_a_bed_that_is_none_is_said() -> None:
    done = run(str(CASES / "thumb_crlf.gcode"), "--bed", "250")
    assert done.returncode == 2
    assert "250x210x210" in done.stderr


@pytest.fixture
def config(kiosk: Kiosk, config_path: Path) -> Path:
    """A hub with two printers, the second with PETG in a nozzle of 0.6 mm and Klipper."""
    text = config_path.read_text()
    kuha = text[text.index("[[zone.equipment]]") :].replace("ahven", "kuha").replace("Ahven", "Kuha")
    other = 'colour = "#E394A0"\nmaterial = "PETG"\nnozzle_mm = 0.6\nfirmware = "klipper"'
    config_path.write_text(text + kuha.replace('colour = "#F0B51B"', other))
    done = kiosk("hub", "init", "--config", config_path)
    assert done.returncode == 0, done.stderr
    return config_path


@pytest.mark.parametrize("name", ["ahven", "AHVEN", "Ahven"])
def test_a_file_is_checked_against_a_printer_of_the_hub(config: Path, name: str) -> None:
    """G6: by its name or its slug."""
    file = str(CASES / "s3d_settings.gcode")  # PETG, nozzle 0.6
    done = run(file, "--json", "--printer", name, "--config", str(config))
    report = json.loads(done.stdout)
    levels = {finding["code"]: finding["level"] for finding in report["findings"]}
    assert (levels["wrong_nozzle"], levels["wrong_material"]) == ("override", "override")
    assert (done.returncode, report["verdict"]) == (0, "override"), "an operator may"
    done = run(file, "--json", "--printer", "kuha", "--config", str(config))
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "ok")


def test_the_limits_of_the_printer_count(config: Path) -> None:
    """G1, G6: Klipper is stored with the printer that has it."""
    file = CASES / "klipper_exclude_object.gcode"
    codes = {}
    for name in ("ahven", "kuha"):
        report = json.loads(run(str(file), "--json", "--printer", name, "--config", str(config)).stdout)
        codes[name] = {finding["code"] for finding in report["findings"]}
    assert "firmware_unknown" in codes["ahven"], "an OctoPrint that nobody has asked yet"
    assert not {"firmware_unknown", "other_firmware"} & codes["kuha"]


def test_a_printer_that_is_not_there_is_said_with_those_that_are(config: Path) -> None:
    done = run(str(CASES / "s3d_settings.gcode"), "--printer", "hauki", "--config", str(config))
    assert done.returncode == 1
    assert "There is no printer hauki. There are: ahven, kuha." in done.stderr
    both = run(str(CASES / "s3d_settings.gcode"), "--printer", "ahven", "--bed", "250x210x210")
    assert (both.returncode, "either --printer or --bed" in both.stderr) == (2, True)


def test_the_firmware_decides_about_macros(tmp_path: Path) -> None:
    """G6"""
    path = tmp_path / "macro.gcode"
    path.write_text("PRINT_START EXTRUDER=210\nM83\nG1 X50 Y50 Z.2 F3000\nG1 X90 Y50 E2\nPRINT_END\n")
    bed = ("--json", "--bed", "250x210x210", "--firmware")
    for firmware, code, verdict in (("marlin", 2, "stop"), ("klipper", 0, "ok"), ("reprapfirmware", 2, "stop")):
        done = run(str(path), *bed, firmware)
        report = json.loads(done.stdout)
        assert (done.returncode, report["verdict"]) == (code, verdict), firmware
        assert ("needs_macros" in [found["code"] for found in report["findings"]]) == (verdict == "stop")
