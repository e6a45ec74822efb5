"""The list model: roles from a dataclass, changes row by row."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pytestqt.modeltest import ModelTester

from kiosk.screens.kit.row_model import RowModel, camel


@dataclass(frozen=True)
class Fish:
    key: str
    weight_g: int


def fishes(text: str) -> list[Fish]:
    return [Fish(letter, ord(letter)) for letter in text]


def test_roles_are_the_fields_in_the_spelling_of_qml() -> None:
    model = RowModel(Fish)
    assert {bytes(name.data()).decode() for name in model.roleNames().values()} == {"key", "weightG"}
    assert camel("done_at") == "doneAt"


def test_a_field_that_a_delegate_can_not_require_is_refused() -> None:
    @dataclass(frozen=True)
    class Bad:
        key: str
        state: str

    with pytest.raises(AssertionError, match="state"):
        RowModel(Bad)


def test_one_changed_field_is_one_changed_role_of_one_row(qtmodeltester: ModelTester) -> None:
    model = RowModel(Fish)
    model.show(fishes("abc"))
    qtmodeltester.check(model)
    changes: list[tuple[int, list[int]]] = []
    model.dataChanged.connect(lambda first, last, roles: changes.append((first.row(), list(roles))))
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))

    model.show([Fish("a", 97), Fish("b", 1), Fish("c", 99)])

    weight = next(role for role, name in model.roleNames().items() if name == b"weightG")
    assert changes == [(1, [weight])]
    assert not resets


@given(some.permutations("abcdefgh"), some.permutations("defghijk"), some.integers(0, 8), some.integers(0, 8))
def test_any_list_can_follow_any_other(before: list[str], after: list[str], some_before: int, some_after: int) -> None:
    model = RowModel(Fish)
    model.show(fishes("".join(before[:some_before])))
    model.show(fishes("".join(after[:some_after])))
    assert [row.key for row in model.rows] == after[:some_after]
    assert model.count == some_after
