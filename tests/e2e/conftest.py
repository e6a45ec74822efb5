"""One real OctoPrint for the end-to-end tests, and a house for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.house import House
from tests.octoprint_server import OctoPrintServer, octoprint_server


@pytest.fixture(scope="session")
def one_octoprint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OctoPrintServer]:
    """A started OctoPrint."""
    with octoprint_server(tmp_path_factory.mktemp("octoprint"), name="Verstas") as server:
        yield server


@pytest.fixture
def octoprint(one_octoprint: OctoPrintServer) -> OctoPrintServer:
    """The same for each test: at rest, whatever the test before has left printing."""
    one_octoprint.settle()
    return one_octoprint


@pytest.fixture
def house(tmp_path: Path, octoprint: OctoPrintServer) -> Iterator[House]:
    """A hub with one serial and one OctoPrint printer; nothing of ours runs yet."""
    built = House(tmp_path, octoprint)
    yield built
    built.close()


@pytest.fixture
def house_without(tmp_path: Path) -> Iterator[House]:
    """A hub with one serial printer, to which another is to be added."""
    built = House(tmp_path, None)
    yield built
    built.close()


@pytest.fixture
def house_with_resets(tmp_path: Path, octoprint: OctoPrintServer) -> Iterator[House]:
    """The same, with a serial board that resets whenever its port is opened."""
    built = House(tmp_path, octoprint, board_resets=True)
    yield built
    built.close()
