"""How much filament was pushed up to each byte of a file, by a table of bounded size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.gcode.extruded import MOST_CROSSINGS
from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import PrintFacts, extruded_mm
from tests.gcode.scalar_reader import ScalarReader

Read = Callable[[str | bytes], PrintFacts]
FINEST_MM = 1 / 16
SHARE = 2 / MOST_CROSSINGS
"""Of the whole: the most by which a place between two points may be off."""

numbers = st.floats(-3, 12).map(lambda value: f"{value:.3f}")
line = st.one_of(
    st.tuples(st.integers(0, 200), numbers).map(lambda found: f"G1 X{found[0]} Y5 E{found[1]}"),
    numbers.map(lambda number: f"G1 E{number} F1800"),
    st.sampled_from(["M82", "M83", "G92 E0", "G92 E5", "G1 X9 F900", "; a comment", "M105"]),
)


def _pushed(text: bytes) -> list[tuple[int, float]]:
    """The bytes up to the end of each line, and the most that was pushed until then."""
    reader, found, size, most = ScalarReader(), [], 0, 0.0
    for one in text.splitlines(keepends=True):
        reader.read(one.rstrip(b"\r\n"))
        size, most = size + len(one), max(most, reader.fed[0])
        found.append((size, most))
    return found


def _check(facts: PrintFacts, text: bytes) -> None:
    pushed = _pushed(text)
    total = pushed[-1][1]
    assert extruded_mm(facts.extruded_at, len(text)) == pytest.approx(total, abs=0.001)
    assert len(facts.extruded_at) <= 2 * MOST_CROSSINGS + 2
    assert facts.extruded_at == tuple(sorted(facts.extruded_at))
    for position, mm in pushed[:: 1 + len(pushed) // 5000]:
        assert abs(extruded_mm(facts.extruded_at, position) - mm) <= max(FINEST_MM, total * SHARE) + 0.001


@pytest.mark.parametrize("name", ["mini_cube_ps2.8.1.gcode", "prusa_2.9.3.gcode", "orca_2.3.0.gcode"])
def test_the_table_agrees_with_each_line_of_a_sample(sample: Callable[[str], Path], name: str) -> None:
    """To half a percent of the whole, in a file of each slicer."""
    path = sample(name)
    straight = path.read_bytes().replace(b"\nG2 ", b"\nG1 ").replace(b"\nG3 ", b"\nG1 ")  # pushes the same
    _check(read_facts(path), straight)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(line, min_size=1, max_size=60))
def test_the_table_agrees_with_any_moves(facts_of: Read, lines: list[str]) -> None:
    """Absolute and relative, with retractions, primed at the spot, and with E set anew."""
    text = "\n".join(["M83", "G1 X0 Y5 Z0.2 F3000", "G1 X100 Y5 E5", *lines, ""])
    _check(facts_of(text), text.encode())


def test_a_long_file_has_no_larger_table(facts_of: Read) -> None:
    """Its step grows with it, over several blocks."""
    moves = [f"G1 X{n % 200} Y{n % 190} E{0.02 + n % 7 / 50:.3f} ;{'x' * 50}" for n in range(16_000)]
    text = "\n".join(["M83", "G1 Z0.2 F3000", *moves, ""])
    assert len(text) > 2 * 2**19
    facts = facts_of(text)
    assert len(facts.extruded_at) > MOST_CROSSINGS / 2
    _check(facts, text.encode())


def test_the_flow_counts_and_volumes_are_not_guessed(facts_of: Read) -> None:
    """M221 changes what is pushed; with M200 E means mm³, so nothing is said."""
    half = facts_of("M83\nG1 Z0.2 F3000\nG1 X10 E10\nM221 S50\nG1 X20 E10\n")
    assert half.extruded_at[-1][1] == pytest.approx(15)
    assert facts_of("M200 D1.75\nM83\nG1 Z0.2 F3000\nG1 X10 E10\n").extruded_at == ()
    assert facts_of("M200 D0\nM83\nG1 Z0.2 F3000\nG1 X10 E10\n").extruded_at[-1][1] == pytest.approx(10)


def test_the_table_survives_the_database(facts_of: Read) -> None:
    facts = facts_of("M83\nG1 Z0.2 F3000\nG1 X10 E10\nG1 X20 E10\n")
    assert PrintFacts.from_json(facts.to_json()).extruded_at == facts.extruded_at
