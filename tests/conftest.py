"""What holds for every test: no display, no real home, and no word of warning that the test did not announce."""

import itertools
import logging
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.distribution import Distribution, longest_first

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


SLOW = (
    "bench",
    "checks/test_code_style.py",
    "checks/test_qml.py",
    "checks/test_requirements.py",
    "cli",
    "day",
    "drills",
    "e2e",
    "gcode/test_extruded.py",
    "gcode/test_fuzz.py",
    "gcode/test_lexer.py",
    "gcode/test_vectors.py",
    "gcode/test_worker.py",
    "hub/equipment/test_waiting_kills.py",
    "hub/leaving/test_typical_lengths.py",
    "month",
    "printers/marlin/journal",
    "printers/marlin/sending/test_paced_link.py",
    "printers/marlin/test_against_board.py",
    "printers/marlin/test_boards_on_a_port.py",
    "printers/marlin/test_dialects.py",
    "printers/marlin/test_executed_as_judged.py",
    "printers/marlin/test_fuzz.py",
    "printers/marlin/test_lost_at_the_edges.py",
    "printers/marlin/test_octoprint_board.py",
    "printers/marlin/test_printer.py",
    "printers/marlin/test_stop_matrix.py",
    "printers/marlin/wire/test_baud_rates.py",
    "printers/marlin/wire/test_meatpack.py",
    "printers/marlin/wire/test_reset_by_dtr.py",
    "printers/octoprint/http/test_uploads.py",
    "printers/test_discovery.py",
    "printers/octoprint/test_hostile_servers.py",
    "printers/test_camera.py",
    "printers/test_tls.py",
    "printroom/history/test_prints.py",
    "printroom/queue/test_plan_properties.py",
    "printroom/status/test_mqtt.py",
    "printroom/test_alarm_causes.py",
    "printroom/test_hub_alarms.py",
    "printroom/test_nightly_backup.py",
    "printroom/test_print_files.py",
    "printroom/test_process.py",
    "printroom/test_restart.py",
    "printroom/test_service.py",
    "printroom/test_upkeep.py",
    "reports",
    "scan/test_garbled.py",
    "scan/test_serial_scanner.py",
    "scan/test_wedge.py",
    "screens/admin",
    "screens/board",
    "screens/desk",
    "screens/devices/test_camera_scanner.py",
    "screens/devices/test_scanners.py",
    "screens/devices/test_unplugged.py",
    "screens/door",
    "screens/events",
    "screens/host",
    "screens/kit/test_camera_images.py",
    "screens/kit/test_notice_place.py",
    "screens/night",
    "screens/people",
    "screens/printer",
    "screens/printer_setup",
    "screens/requests",
    "screens/shell/test_darkness.py",
    "screens/staff",
    "screens/test_access.py",
    "screens/test_closing.py",
    "screens/test_comforts.py",
    "screens/test_flashes.py",
    "screens/test_low_typing.py",
    "screens/test_silence.py",
    "screens/test_spoken_pages.py",
    "screens/test_staff_texts_fit.py",
    "screens/test_walk.py",
    "security",
    "store/backup",
    "store/test_migrations.py",
    "store/test_opening.py",
    "store/test_searching.py",
    "test_bench.py",
    "test_tour.py",
    "watchdog",
    "week",
    "year",
)
"""Files and folders left out by `-m quick`: processes, real servers, a window for each size, thousands of cases."""
SLOW_FIXTURES = frozenset({"attacked", "office", "quiet"})
"""An office that is served: tests with one of these are left out as well."""


@cache
def is_slow(path: Path) -> bool:
    """Whether a file of tests is one of `SLOW`, or in a folder of these."""
    place = path.relative_to(Path(__file__).parent).as_posix()
    return any(place == slow or place.startswith(f"{slow}/") for slow in SLOW)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What `-m quick` leaves out is not even imported."""
    is_left_out = config.option.markexpr == "quick" and is_slow(collection_path)
    return True if is_left_out else None


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
        longest_first(items)


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
