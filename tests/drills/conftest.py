"""One farm for all drills, which ends with the last of them."""

from collections.abc import Iterator

import pytest

from tests.drills.farm import Farm, running_farm


@pytest.fixture(scope="package")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Farm]:
    """The farm of all drills."""
    with running_farm(tmp_path_factory.mktemp("farm")) as farm:
        yield farm
