"""The layer at a place in the file: of variable layers, hops, several objects and spirals (G13)."""

from collections.abc import Callable

import pytest

from kiosk.gcode.print_facts import PrintFacts, layer_at
from tests.gcode.layered_print import layered_print

Read = Callable[[str | bytes], PrintFacts]
VARIABLE = [0.35, 0.5, 0.6, 0.9, 1.2, 1.25, 1.55]


def _sizes(text: str) -> list[int]:
    """How many bytes lie before the end of each line."""
    sizes, size = [], 0
    for line in text.splitlines(keepends=True):
        sizes.append(size := size + len(line.encode()))
    return sizes


@pytest.mark.parametrize("marks", [False, True])
@pytest.mark.parametrize("heights", [VARIABLE, [0.2, 0.4, 0.6, 0.8], [0.3, 0.5, 0.7], [0.2]])
def test_each_line_belongs_to_its_layer(facts_of: Read, heights: list[float], *, marks: bool) -> None:
    """G13: hops and layers of other heights than the first shift nothing."""
    part = layered_print(heights, marks=marks)
    facts = facts_of(part.text)
    assert facts.layers == len(heights)
    for line, (size, layer) in enumerate(zip(_sizes(part.text), part.layers, strict=True)):
        found = layer_at(facts.layer_starts, size)
        # Travel to a new layer, behind its mark, may count as either.
        assert found == (layer or None) or (marks and found in part.layers[line : line + 5]), part.text.splitlines()[
            line
        ]


def test_objects_printed_one_after_the_other_begin_at_the_first_layer_again(facts_of: Read) -> None:
    """G13"""
    part = layered_print([0.2, 0.4, 0.6, 0.2, 0.4, 0.6], marks=True)
    facts = facts_of(part.text)
    assert (facts.layers, [layer for _, layer in facts.layer_starts]) == (3, [1, 2, 3, 1, 2, 3])


def test_a_spiral_counts_its_turns(facts_of: Read) -> None:
    """G13"""
    moves = [f"G1 X{50 + n % 20} Y{50 + n % 17} Z{0.2 + n / 500:.3f} E0.1" for n in range(1000)]
    facts = facts_of("; layer_height = 0.2\nM83\n" + "\n".join(moves) + "\n")
    layers = [layer for _, layer in facts.layer_starts]
    assert layers == list(range(1, facts.layers + 1))
    middle = len("; layer_height = 0.2\nM83\n" + "\n".join(moves[:500]))
    assert layer_at(facts.layer_starts, middle) == pytest.approx(facts.layers / 2, abs=1)


def test_what_comes_before_the_first_layer_is_no_layer(facts_of: Read) -> None:
    """G13: lines that clean the nozzle, at another height."""
    purge = "M83\nG1 X0 Y0 Z0.9 F3000\nG1 X0 Y100 E9\n"
    facts = facts_of(purge + layered_print([0.2, 0.4], marks=True).text)
    assert [layer for _, layer in facts.layer_starts] == [1, 2]
    assert layer_at(facts.layer_starts, len(purge)) is None


def test_the_layers_survive_the_database_and_have_a_limit(facts_of: Read) -> None:
    """G13, G16"""
    facts = facts_of(layered_print(VARIABLE).text)
    assert PrintFacts.from_json(facts.to_json()).layer_starts == facts.layer_starts
    up_and_down = "M83\nG1 X1 Y1 F3000\n" + "G1 Z.2\nG1 X5 E1\nG1 Z.4\nG1 X1 E1\n" * 15_000
    assert facts_of(up_and_down).layer_starts == ()
