"""What holds for every test: no display, no real home, and no word of warning that the test did not announce."""

import gc
import itertools
import logging
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.distribution import Distribution, mix
from tests.slow_tests import SLOW_FIXTURES, is_slow

if TYPE_CHECKING:
    from playwright.sync_api import Browser

settings.register_profile("on any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("on any machine")

os.environ.update(
    {
        "LC_ALL": "C.UTF-8",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_QUICK_CONTROLS_STYLE": "Basic",
    }
)
sys.dont_write_bytecode = False  # each process of each test would compile everything anew; four do it for the tests
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup the processes of tests would ignore it, too
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "KIOSK_CONFIG"):
    os.environ.pop(_name, None)


REAL_SERVERS = ("octoprint", "moonraker")
"""Marks of tests with a real server."""
REAL_SERVER_S = 1200
"""The first test that wants one waits for its environment to be made, too, and for slow servers to start."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What `-m quick` leaves out is not even imported."""
    is_left_out = config.option.markexpr == "quick" and is_slow(collection_path)
    return True if is_left_out else None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is imported and collected lives as long as the process: the garbage collector never looks at it."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests with a real server may take their time; long forms run only with `-m long`."""
    for item in items:
        if not (
            is_slow(item.path)
            or SLOW_FIXTURES.intersection(getattr(item, "fixturenames", ()))
            or any(map(item.get_closest_marker, REAL_SERVERS))
            or item.get_closest_marker("long")
        ):
            item.add_marker(pytest.mark.quick)
        if item.get_closest_marker("long") and "long" not in config.option.markexpr:
            item.add_marker(pytest.mark.skip(reason="the long form: -m long"))
        if any(map(item.get_closest_marker, REAL_SERVERS)) and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(REAL_SERVER_S))
    if hasattr(config, "workerinput"):
        mix(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Distribution:
    return Distribution(config, log)


class _Warnings(logging.Handler):
    """Keeps every record from WARNING on."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.levelname} {record.name}: {self.format(record)}")


@pytest.fixture(autouse=True)
def no_unannounced_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless `@pytest.mark.announces("pattern")` names it.

    Warnings of Python are errors anyway (filterwarnings); messages of Qt are watched by pytest-qt (qt_log_level_fail)
    and announced by its own mark `qt_log_ignore`.
    """
    heard = _Warnings()
    root = logging.getLogger()
    root.addHandler(heard)
    try:
        yield
    finally:
        root.removeHandler(heard)
    patterns = [pattern for mark in request.node.iter_markers("announces") for pattern in mark.args]
    unannounced = [text for text in heard.texts if not any(re.search(pattern, text) for pattern in patterns)]
    if unannounced:
        pytest.fail("Logged without being announced:\n" + "\n".join(unannounced), pytrace=False)


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """A browser for every test of this process that wants one."""
    from tests.browser import driven_chromium

    yield from driven_chromium()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new directory each time."""
    root = tmp_path_factory.mktemp("homes")
    return (root / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_places(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A home, data, configuration and runtime directory for this test alone.

    The runtime directory has a short path, because sockets in it may.
    """
    home = next(homes)
    runtime = Path(tempfile.mkdtemp(prefix="run-"))
    for name, path in (("XDG_DATA_HOME", home / "data"), ("XDG_CONFIG_HOME", home / "config")):
        path.mkdir(mode=0o700, parents=True)
        monkeypatch.setenv(name, str(path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    yield
    try:
        runtime.rmdir()
    except OSError:  # something is in it
        shutil.rmtree(runtime, ignore_errors=True)
