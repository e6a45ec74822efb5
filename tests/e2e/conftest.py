"""One real OctoPrint for all end-to-end tests, which ends with the last of them, and a hub for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.whole_hub import WholeHub
from tests.octoprint_server import OctoPrintServer, octoprint_server


@pytest.fixture(scope="package")
def one_octoprint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OctoPrintServer]:
    """A started OctoPrint."""
    with octoprint_server(tmp_path_factory.mktemp("octoprint"), name="Verstas") as server:
        yield server


@pytest.fixture
def octoprint(one_octoprint: OctoPrintServer) -> OctoPrintServer:
    """The same OctoPrint for each test, idle whatever the test before left printing."""
    one_octoprint.settle()
    return one_octoprint


@pytest.fixture
def hub(tmp_path: Path, octoprint: OctoPrintServer) -> Iterator[WholeHub]:
    """A hub with one serial and one OctoPrint printer; no process of it runs yet."""
    hub = WholeHub(tmp_path, octoprint)
    yield hub
    hub.close()


@pytest.fixture
def hub_without_octoprint(tmp_path: Path) -> Iterator[WholeHub]:
    """A hub with one serial printer."""
    hub = WholeHub(tmp_path, None)
    yield hub
    hub.close()


@pytest.fixture
def hub_with_resetting_board(tmp_path: Path, octoprint: OctoPrintServer) -> Iterator[WholeHub]:
    """A hub whose serial board resets whenever its port is opened."""
    hub = WholeHub(tmp_path, octoprint, board_resets=True)
    yield hub
    hub.close()
