"""Small cells are hidden so that nobody finds them out, and totals stay right (I8)."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.hub.figures.suppression import LEAST, Line, hidden_cells, hidden_of_total

SIZES, PARTNERS = ("micro", "small", "medium"), ("A", "B")


def test_a_small_cell_is_hidden_with_another_one() -> None:
    """I8: alone it would be the total less the others."""
    assert hidden_of_total({"a": 22, "b": 5, "c": 0}) == frozenset()
    assert hidden_of_total({"a": 22, "b": 3, "c": 9}) == {"b", "c"}
    assert hidden_of_total({"woman": 94, "man": 4}) == {"woman", "man"}
    assert hidden_of_total({"a": 2, "b": 1, "c": 30}) == {"a", "b", "c"}
    assert hidden_of_total({"a": 3}) == {"a"}


def test_cells_that_can_be_shared_out_in_one_way_only_are_no_hiding_place() -> None:
    """I8: five cells of one and a total of five."""
    ones = dict.fromkeys("abcde", 1)
    assert hidden_of_total(ones | {"f": 20}) == set("abcdef")


def _attacked(cells: dict[str, int], hidden: frozenset[str]) -> dict[str, set[int]]:
    """What a hidden cell of one line can be, for who knows the rest, the total, and that it is not 0.

    Where every cell is hidden it may be 0.
    """
    names, least = sorted(hidden), 0 if len(hidden) == len(cells) else 1
    total = sum(cells[name] for name in names)
    ways = [way for way in product(range(least, total + 1), repeat=len(names)) if sum(way) == total]
    return {name: {way[at] for way in ways} for at, name in enumerate(names)}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=4))
def test_no_hidden_cell_of_a_total_can_be_worked_out(values: list[int]) -> None:
    """I8: where nothing else can hide what is small, a 0 beside it is hidden."""
    cells = {str(at): value for at, value in enumerate(values)}
    hidden = hidden_of_total(cells)
    assert {name for name, value in cells.items() if 0 < value < LEAST} <= hidden
    assert all(len(ways) > 1 for ways in _attacked(cells, hidden).values())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_no_hidden_cell_of_a_table_follows_from_its_sums(values: list[int]) -> None:
    """I8: of a table with the sums of its rows and columns no hidden cell is the only one of a row or a column."""
    inner = dict(zip((f"{size}{partner}" for size, partner in product(SIZES, PARTNERS)), values, strict=True))
    sums = {one: sum(n for name, n in inner.items() if one in (name[:-1], name[-1])) for one in (*SIZES, *PARTNERS)}
    rows = [Line(tuple(f"{size}{partner}" for partner in PARTNERS), size) for size in SIZES]
    columns = [Line(tuple(f"{size}{partner}" for size in SIZES), partner) for partner in PARTNERS]
    lines = [*rows, *columns, Line(SIZES), Line(PARTNERS)]
    cells = inner | sums
    hidden = hidden_cells(cells, lines)
    shown = {name: value for name, value in cells.items() if name not in hidden}
    assert not [name for name, value in shown.items() if 0 < value < LEAST]
    for line in lines:
        unknown = [name for name in line.cells if name in hidden]
        could_hide_more = any(cells[name] and name not in hidden for name in line.cells)
        if len(unknown) == 1 and line.total not in hidden:
            assert not could_hide_more
