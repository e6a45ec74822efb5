"""The silhouette: right proportions, straight sides, corners where corners are, holes, and never too long."""

import math
import re
from collections.abc import Callable

import pytest

from kiosk.gcode.outline import silhouette
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.shape import joined

Read = Callable[[str], PrintFacts]
Point = tuple[float, float]


def contours(path: str) -> list[list[Point]]:
    """The closed sub-paths; fails on anything but M, L, Z and plain numbers."""
    assert re.fullmatch(r"(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){2,}Z)+", path)
    return [
        [(float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", part)] for part in path.split("Z") if part
    ]


def area(path: str) -> float:
    """The filled area; holes run the other way round and so are taken off."""
    total = 0.0
    for loop in contours(path):
        total += sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(loop, [*loop[1:], loop[0]], strict=True)) / 2
    return abs(total)


def layers(spans: Callable[[float], list[tuple[float, float]]], height: float) -> list[tuple[float, list[Point]]]:
    """Layers of 0.2 mm whose stretches follow from the height of their middles."""
    return [((n + 1) * 0.2, spans((n + 0.5) * 0.2)) for n in range(round(height / 0.2))]


def test_a_block_is_four_corners_in_the_right_proportion() -> None:
    path = silhouette(layers(lambda _z: [(5.0, 25.0)], 40), 0.0, 0.0)
    assert sorted(contours(path)[0]) == [(25, 0), (25, 100), (75, 0), (75, 100)]


def test_a_wide_model_is_on_the_bed_and_centred() -> None:
    (corners,) = contours(silhouette(layers(lambda _z: [(100.0, 180.0)], 20), 0.0, 0.0))
    assert sorted(corners) == [(0, 75), (0, 100), (100, 75), (100, 100)]


def test_a_slanted_side_is_one_straight_line() -> None:
    (corners,) = contours(silhouette(layers(lambda z: [(z / 2, 100 - z / 2)], 80), 0.0, 0.0))
    assert len(corners) == 4
    tops = [x for x, y in corners if y < 50]
    assert sorted(tops) == pytest.approx([40 / 99.9 * 100, 60 / 99.9 * 100], abs=0.5)


def test_a_ledge_keeps_its_corners() -> None:
    (corners,) = contours(silhouette(layers(lambda z: [(0.0, 50.0 if z < 20 else 30.0)], 50), 0.0, 0.0))
    assert sorted(corners) == [(0, 0), (0, 100), (60, 0), (60, 60), (100, 60), (100, 100)]


def test_a_through_hole_is_a_contour_of_its_own() -> None:
    def plate(z: float) -> list[Point]:
        across = 15**2 - (z - 50) ** 2
        if across <= 0:
            return [(0.0, 100.0)]
        return [(0.0, 50 - math.sqrt(across)), (50 + math.sqrt(across), 100.0)]

    path = silhouette(layers(plate, 100), 0.0, 0.0)
    assert len(contours(path)) == 2
    assert area(path) == pytest.approx(10_000 - math.pi * 15**2, rel=0.01)


def test_two_objects_are_two_contours() -> None:
    assert len(contours(silhouette(layers(lambda _z: [(0, 10), (20, 30)], 10), 0.0, 0.0))) == 2


def test_arches_meet_without_a_seam() -> None:
    path = silhouette(layers(lambda z: [(0, 10), (30, 40)] if z < 20 else [(0, 40)], 40), 0.0, 0.0)
    (corners,) = contours(path)
    assert len(corners) == 8
    assert area(path) == pytest.approx(10_000 - 50 * 50, rel=0.001)


def test_objects_that_touch_in_one_point_are_closed() -> None:
    path = silhouette(layers(lambda z: [(0, 20)] if z < 20 else [(20, 40)], 40), 0.0, 0.0)
    assert area(path) == pytest.approx(5_000, rel=0.001)


def test_the_outline_of_a_bed_full_of_needles_stays_short() -> None:
    spans = [(float(at), at + 0.6) for at in range(0, 300, 2)]
    path = silhouette(layers(lambda z: [(a + z % 0.7, b + z % 0.7) for a, b in spans], 200), 0.0, 0.2)
    assert 0 < len(path) <= 20_000
    contours(path)


def test_one_layer_has_an_outline_too(facts_of: Read) -> None:
    facts = facts_of("M83\nG1 X10 Y10 Z.2\nG1 X50 Y10 E1\n")
    assert len(contours(facts.outline)) == 1
    assert (facts.outline_width_mm, facts.outline_height_mm) == pytest.approx((40.45, 0.2))


def test_spans_join_when_they_touch() -> None:
    assert joined([(5, 6), (0, 1), (1.5, 3), (2, 2.5)], 0.6) == [(0, 3), (5, 6)]
    assert joined([], 1) == []
    assert joined([(2, 3)], 1) == [(2, 3)]


def test_a_spiral_has_the_silhouette_of_its_turns(facts_of: Read) -> None:
    """A vase 40 mm across and 20 mm high: each turn of 60 moves rises by 0.2 mm."""
    turns = "".join(
        f"G1 X{100 + 20 * math.cos(at * math.tau / 60):.3f} Y{100 + 20 * math.sin(at * math.tau / 60):.3f} "
        f"Z{0.2 + at / 300:.3f} E.1\n"
        for at in range(5941)
    )
    facts = facts_of("M83\nG1 X120 Y100 Z.2\n" + turns)
    assert area(facts.outline) == pytest.approx(100 * 100 * 20 / 40.45, rel=0.02)
    assert len(contours(facts.outline)) == 1
    assert (facts.layers, facts.layer_height_mm) == (100, None)
    assert facts_of("; layer_height = 0.2\nM83\nG1 X120 Y100 Z.2\n" + turns).layer_height_mm == 0.2
