"""One farm for all drills that use it, which ends with the last of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.distribution import sort_folder
from tests.drills.farm import Farm, running_farm


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort: first the drills that have a hub of their own."""
    sort_folder(items, Path(__file__).parent, lambda item: int("farm" in getattr(item, "fixturenames", ())))


@pytest.fixture(scope="package")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Farm]:
    """The farm of all drills."""
    with running_farm(tmp_path_factory.mktemp("farm")) as farm:
        yield farm
