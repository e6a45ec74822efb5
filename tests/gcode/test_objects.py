"""Objects that a file names, in the forms of the slicers, with the box of each."""

from pathlib import Path

import pytest

from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import PrintFacts

SQUARE = "G1 X{x} Y10 F6000\nG1 X{x2} Y10 E1\nG1 X{x2} Y30 E1\nG1 X{x} Y30 E1\nG1 X{x} Y10 E1\n"
MESHES = (("lid.stl", "0", 10), ("box.stl", "1", 60))
HEAD = "M104 S200\nG28\nG90\nM83\nG1 Z0.2 F600\n"


def square(x: int) -> str:
    return SQUARE.format(x=x, x2=x + 20)


def layers(one: str, end: str, *objects: tuple[str, int]) -> str:
    """Two layers of these objects, each between its two commands."""
    parts = [f"{one.format(key=key)}\n{square(x)}{end.format(key=key)}\n" for key, x in objects]
    body = "".join(parts)
    return body + "G1 Z0.4 F600\n" + body


def facts_of(folder: Path, text: str) -> PrintFacts:
    path = folder / "part.gcode"
    path.write_text(HEAD + text + "M104 S0\n")
    return read_facts(path)


def boxes(facts: PrintFacts) -> dict[str, tuple[str, int, int, int, int]]:
    return {each.key: (each.name, *(round(value) for value in each[2:])) for each in facts.objects}


def test_prusaslicer_numbers_and_names_them(tmp_path: Path) -> None:
    head = "M486 S0\nM486 Acube.stl id:0 copy 0\nM486 S1\nM486 AHook\nM486 S-1\n"
    facts = facts_of(tmp_path, head + layers("M486 S{key}", "M486 S-1", ("0", 10), ("1", 100)))
    assert facts.objects_form == "M486"
    assert boxes(facts) == {"0": ("cube.stl id:0 copy 0", 10, 10, 30, 30), "1": ("Hook", 100, 10, 120, 30)}


def test_cura_names_the_mesh_in_a_comment(tmp_path: Path) -> None:
    parts = [layers(f";MESH:{name}\nM486 S{{key}}", "M486 S-1", (key, x)) for name, key, x in MESHES]
    names = {key: box[0] for key, box in boxes(facts_of(tmp_path, "M486 T2\n" + "".join(parts))).items()}
    assert names == {"0": "lid.stl", "1": "box.stl"}


def test_klipper_names_them(tmp_path: Path) -> None:
    head = "EXCLUDE_OBJECT_DEFINE NAME=a_0 CENTER=20,20 POLYGON=[[10,10],[30,10]]\nEXCLUDE_OBJECT_DEFINE NAME=never\n"
    text = layers("EXCLUDE_OBJECT_START NAME={key}", "EXCLUDE_OBJECT_END NAME={key}", ("a_0", 10), ("b-1.stl", 80))
    facts = facts_of(tmp_path, head + text)
    assert facts.objects_form == "EXCLUDE_OBJECT"
    assert boxes(facts) == {"a_0": ("a_0", 10, 10, 30, 30), "b-1.stl": ("b-1.stl", 80, 10, 100, 30)}


def test_what_belongs_to_no_object_is_in_no_box(tmp_path: Path) -> None:
    facts = facts_of(tmp_path, square(150) + layers("M486 S{key}", "M486 S-1", ("0", 10)) + square(180))
    assert boxes(facts) == {"0": ("0", 10, 10, 30, 30)}


@pytest.mark.parametrize("name", ["a b", "a\u00e4", "x;M112", "'two words'", "n" * 200])
def test_a_name_that_could_be_another_command_is_not_offered(tmp_path: Path, name: str) -> None:
    text = layers("EXCLUDE_OBJECT_START NAME={key}", "EXCLUDE_OBJECT_END", (name, 10), ("good", 60))
    assert all(key.replace("_", "").isalnum() and len(key) <= 80 for key in boxes(facts_of(tmp_path, text)))


def test_very_many_objects_are_bounded(tmp_path: Path) -> None:
    text = layers("M486 S{key}", "M486 S-1", *((str(number), 10) for number in range(300)))
    assert len(facts_of(tmp_path, text).objects) == 100


def test_they_survive_the_database_and_a_file_without_any_has_none(tmp_path: Path) -> None:
    facts = facts_of(tmp_path, layers("M486 S{key}", "M486 S-1", ("0", 10)))
    assert PrintFacts.from_json(facts.to_json()) == facts
    assert facts_of(tmp_path, square(10)).objects == ()
