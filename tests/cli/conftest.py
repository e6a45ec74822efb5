"""A hub on disk, and the `kiosk` command as a person runs it: a process of its own."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.cli.forked_kiosk import run_kiosk
from tests.octoprint_server import OctoPrintServer, octoprint_server

CHECKOUT = Path(__file__).parents[2]
Done = subprocess.CompletedProcess[str]
Kiosk = Callable[..., Done]

CONFIG = """
[places]
data_dir = "data"
runtime_dir = "run"

[office]
port = 0

[[zone]]
slug = "printing"
name_fi = "Tulostus"
name_sv = "Utskrift"
name_en = "Printing"

[[zone.equipment]]
slug = "ahven"
kind = "printer"
name = "Ahven"

[zone.equipment.printer]
colour = "#F0B51B"
connection = "octoprint"
address = "http://127.0.0.1:1"
bed_x_mm = 220
bed_y_mm = 220
height_mm = 250
"""


@pytest.fixture
def config_path(tmp_path: Path) -> Path:
    """The configuration of a small hub that is not made yet."""
    path = tmp_path / "kiosk.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def kiosk() -> Kiosk:
    """Run `kiosk ...` and return what it wrote and how it ended; an unread Python warning would fail it.

    before: the program that starts it, such as a shell.
    """

    def run(*words: str | Path, timeout: float = 120, before: Sequence[str] = ()) -> Done:
        if not before:
            return run_kiosk(*words, timeout_s=timeout)
        return subprocess.run(
            [*before, sys.executable, "-W", "error", "-m", "kiosk", *map(str, words)],
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )

    return run


@pytest.fixture(scope="session")
def made_hub(kiosk: Kiosk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a hub that was made by `kiosk hub init`, to be copied."""
    folder = tmp_path_factory.mktemp("made-hub")
    (folder / "kiosk.toml").write_text(CONFIG, encoding="utf-8")
    done = kiosk("hub", "init", "--config", folder / "kiosk.toml")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def hub(made_hub: Path, config_path: Path) -> Path:
    """A copy of the hub that was made by `kiosk hub init`; its configuration."""
    shutil.copytree(made_hub, config_path.parent, dirs_exist_ok=True)
    return config_path


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OctoPrintServer]:
    """The one OctoPrint of these tests."""
    with octoprint_server(tmp_path_factory.mktemp("octoprint")) as running:
        yield running
