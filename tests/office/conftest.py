"""One hub with its office for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.office.office_hub import OfficeHub, make_office_hub, served
from tests.office.project_hub import MadeProject, make_project


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeHub]:
    """A hub whose office is served while the tests run."""
    hub = make_office_hub(tmp_path_factory.mktemp("office"))
    with served(hub):
        yield hub


@pytest.fixture(scope="session")
def made_project(office: OfficeHub) -> MadeProject:
    """A funded project in that hub, with what is evidence of it."""
    return make_project(office)
