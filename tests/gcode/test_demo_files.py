"""The demo hub's print files match what the demo shows of them, and their stated time is right."""

import math
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.gcode.facts import read_facts

Demo = Callable[[str], Path]
NAMES = ("avainkoukku.gcode", "jarvivene.gcode", "koepala.gcode", "kukkaruukku.gcode")


def test_the_key_hook_is_the_one_of_the_print_desk(demo_file: Demo) -> None:
    facts = read_facts(demo_file("avainkoukku.gcode"))
    assert (facts.title, facts.material, facts.layer_height_mm, facts.layers) == ("Avainkoukku", "PLA", 0.2, 370)
    assert (round(facts.size_x_mm), round(facts.size_z_mm), round(facts.filament_g)) == (62, 74, 31)
    assert facts.estimate_s // 60 == 2 * 60 + 14
    assert (facts.tool_c, facts.bed_c, facts.supports, facts.forbidden) == (210.0, 60.0, False, ())
    assert facts.outline.count("M") == 3  # the hook and its two screw holes


def test_the_lake_boat_has_a_window(demo_file: Demo) -> None:
    facts = read_facts(demo_file("jarvivene.gcode"))
    assert (facts.title, facts.layers, facts.outline.count("M")) == ("Järvivene", 240, 2)


def test_the_test_print_takes_a_minute(demo_file: Demo) -> None:
    facts = read_facts(demo_file("koepala.gcode"))
    assert facts.estimate_s == pytest.approx(60, abs=3)
    assert (round(facts.size_x_mm), round(facts.size_y_mm), round(facts.size_z_mm)) == (10, 10, 10)


def test_the_flower_pot_wants_petg_a_wide_nozzle_and_a_large_bed(demo_file: Demo) -> None:
    facts = read_facts(demo_file("kukkaruukku.gcode"))
    assert (facts.material, facts.nozzle_mm) == ("PETG", 0.8)
    assert facts.size_x_mm > 220
    assert (facts.tool_c, facts.bed_c) == (240.0, 85.0)


@pytest.mark.parametrize("name", NAMES)
def test_demo_files_are_small_and_name_no_other_slicer(demo_file: Demo, name: str) -> None:
    assert demo_file(name).stat().st_size <= 150_000
    facts = read_facts(demo_file(name))
    assert facts.slicer == "kiosk sample maker"
    assert facts.thumbnail_png is not None
    assert facts.forbidden == ()
    assert min(facts.min_x_mm, facts.min_y_mm, facts.min_z_mm) >= 0


@pytest.mark.parametrize("name", NAMES)
def test_the_stated_time_and_filament_are_those_of_the_moves(demo_file: Demo, name: str) -> None:
    """Added up here independently: distance over feed rate, and every E word."""
    here = {"X": 0.0, "Y": 0.0, "Z": 0.0}
    feed, seconds, filament = 1.0, 0.0, 0.0
    for line in demo_file(name).read_text().splitlines():
        if not line.startswith("G1"):
            continue
        values = {word[0]: float(word[1:]) for word in line.split()[1:]}
        feed = values.get("F", feed)
        there = here | {axis: values[axis] for axis in here if axis in values}
        seconds += math.dist(here.values(), there.values()) / (feed / 60)
        filament += max(0.0, values.get("E", 0.0))
        here = there
    facts = read_facts(demo_file(name))
    assert seconds == pytest.approx(facts.estimate_s, abs=3)
    assert filament == pytest.approx(facts.filament_mm, abs=0.1)
    assert facts.filament_g == pytest.approx(
        filament * math.pi * 1.75**2 / 4000 * {"PLA": 1.24, "PETG": 1.27}[facts.material or ""], abs=0.02
    )


def test_the_generator_writes_exactly_the_stored_files(demo_file: Demo, tmp_path: Path) -> None:
    source = demo_file("x").parent.parent
    for script in ("make_print_files.py", "sample_pieces.py"):
        (tmp_path / script).write_bytes((source / script).read_bytes())
    subprocess.run([sys.executable, tmp_path / "make_print_files.py"], check=True, timeout=60)

    def text(path: Path) -> str:
        return re.sub(r"(?s); thumbnail begin.*?thumbnail end\n", "", path.read_text())  # zlib may pack otherwise

    for name in NAMES:
        assert text(tmp_path / "print-files" / name) == text(demo_file(name))
