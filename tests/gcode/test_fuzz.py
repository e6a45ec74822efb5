"""No file whatever makes the reader raise anything but its own refusal, and facts survive the database."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.gcode.errors import PrintFileError
from kiosk.gcode.facts import PrintFacts, read_facts

DEMO = Path(__file__).parents[2] / "assets" / "demo" / "print-files"
WHOLE = (DEMO / "koepala.gcode").read_bytes()

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)

numbers = st.one_of(
    st.floats(-300, 300).map(lambda value: f"{value:.3f}"),
    st.sampled_from(["", "-", ".", "1e5", "nan", "inf", "-.5", "+7", "0", "9" * 30, "9" * 400, "." + "0" * 60 + "1"]),
)
words = st.tuples(st.sampled_from("XYZEFIJRSPTxyze"), numbers).map("".join)
codes = st.one_of(
    st.sampled_from(["G0", "G1", "g1", "G2", "G3", "G4", "G20", "G21", "G28", "G90", "G91", "G92", "M82", "M83"]),
    st.sampled_from(["M104", "M109", "M140", "M190", "M500", "T0", "T1", "N5", "G", "M", "G1.1", "G001"]),
)
commands = st.tuples(codes, st.lists(words, max_size=6)).map(lambda pair: " ".join((pair[0], *pair[1])))
comments = st.sampled_from(
    [
        ";TYPE:Skirt", ";TYPE:Custom", ";TYPE:Perimeter", ";LAYER_CHANGE", ";LAYER:-3", "; layer_height = nan",
        "; filament used [mm] = 1, nil, ;", "; estimated printing time (normal mode) = 99999999d", ";TIME:-1",
        "; thumbnail begin 16x16 20", "; iVBORw0KGgo=", "; thumbnail end", "; nozzle_diameter = -4", ";;;=:",
        "; total layer number: 1e99", "; filament_density = 0", ";", "", "; filament_type = ;",
        "; thumbnail begin 9x9 1",
    ]
)  # fmt: skip
scripts = st.lists(st.one_of(commands, comments), max_size=40).map("\n".join)


def read(folder: Path, content: bytes) -> PrintFacts | None:
    """The facts, or None when the file was refused; facts come back from JSON as they went."""
    path = folder / "fuzz.gcode"
    path.write_bytes(content)
    try:
        facts = read_facts(path)
    except PrintFileError:
        return None
    assert PrintFacts.from_json(facts.to_json()) == facts
    assert len(facts.outline) <= 20_000
    assert facts.layers >= 1
    assert facts.estimate_s >= 0
    return facts


@same_folder
@given(content=st.binary(max_size=2000))
def test_random_bytes_are_refused_or_read(tmp_path: Path, content: bytes) -> None:
    read(tmp_path, content)


@same_folder
@given(script=scripts)
def test_random_commands_are_refused_or_read(tmp_path: Path, script: str) -> None:
    read(tmp_path, script.encode())


@same_folder
@given(script=scripts)
def test_random_commands_before_a_real_print_are_refused_or_read(tmp_path: Path, script: str) -> None:
    read(tmp_path, script.encode() + b"\nG21\nG90\nM83\nG1 X1 Y1 Z1 F600\nG1 X9 Y9 E1\n")


@same_folder
@given(length=st.integers(0, len(WHOLE)))
def test_a_truncated_file_is_refused_or_read(tmp_path: Path, length: int) -> None:
    read(tmp_path, WHOLE[:length])


@same_folder
@given(at=st.integers(0, len(WHOLE) - 1), junk=st.binary(min_size=1, max_size=60))
def test_a_damaged_file_is_refused_or_read(tmp_path: Path, at: int, junk: bytes) -> None:
    read(tmp_path, WHOLE[:at] + junk + WHOLE[at + len(junk) :])


@pytest.mark.parametrize("name", ["mini_cube_ps2.8.1.gcode", "mini_cube_ps2.8.1.bgcode", "cura_5.1.0.gcode"])
def test_real_files_cut_anywhere_are_refused_or_read(tmp_path: Path, sample: Callable[[str], Path], name: str) -> None:
    whole = sample(name).read_bytes()
    for length in range(0, len(whole), len(whole) // 16):
        read(tmp_path, whole[:length])


FRAGMENTS = [
    *(b"G91\n", b"G90 ", b"G20\n", b"G92 X1 Y2 E3\n", b"G28\n", b"G18\n", b"G2 X5 Y5 R3\n", b"G3 X5 Z5 R-9 E1\n"),
    *(b"(", b")"),
    *(
        b"*33\n",
        b"\nN5 ",
        b"g1 x",
        b" e1e5",
        b"M82\n",
        b"M83\n",
        b"1e9",
        b"9" * 30,
        b"-",
        b".",
        b"\t",
        b"\r\n",
        b";",
        b"\xff",
    ),
    *(
        b"M104S300\n",
        b"T3\n",
        b"\n",
        b"; thumbnail begin 9x9 99\n",
        b";TYPE:Skirt\n",
        b";LAYER:1\n",
        b"M204 S1e9\n",
        b"F0",
    ),
    *(
        b"M4010 X5 Y3\nM4010 I0 T9 'f82030070000001f'\n",
        b";gimage:0`00",
        b"M205 X1\n",
        b"M203 X0\n",
        b"G92 Z1e6\n",
        b"E-5",
    ),
]


@pytest.mark.long
def test_cases_with_pieces_put_in_and_taken_out_are_refused_or_read(tmp_path: Path) -> None:
    """G16: the long form, other mixtures each time."""
    chance = random.Random()
    cases = [path.read_bytes() for path in sorted((Path(__file__).parent / "cases").glob("*.gcode"))]
    for _ in range(10_000):
        content = bytearray(chance.choice(cases))
        for _ in range(chance.choice((1, 2, 5, 20, 60))):
            at = chance.randrange(len(content) + 1)
            if chance.random() < 0.6:
                content[at:at] = chance.choice(FRAGMENTS) * chance.choice((1, 1, 1, 9, 60))
            else:
                del content[at : at + chance.randrange(1, 200)]
        read(tmp_path, bytes(content))


@pytest.mark.parametrize("name", ["avainkoukku.gcode", "kukkaruukku.gcode"])
def test_thumbnails_survive_the_database(name: str) -> None:
    facts = read_facts(DEMO / name)
    again = PrintFacts.from_json(facts.to_json())
    assert again == facts
    assert again.thumbnail_png == facts.thumbnail_png is not None
    assert again.without_thumbnail().thumbnail_png is None


def test_facts_of_a_later_version_are_read_and_other_texts_refused() -> None:
    facts = read_facts(DEMO / "koepala.gcode")
    later = json.loads(facts.to_json()) | {"something_new": 1}
    assert PrintFacts.from_json(json.dumps(later)) == facts
    for text in ("{}", "[]", "no", json.dumps({"slicer": None})):
        with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one too
            PrintFacts.from_json(text)
