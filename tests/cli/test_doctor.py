"""`kiosk doctor` reports what keeps the kiosk from working, with the line that fixes it."""

import importlib.metadata
import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.base.secret_files import KeyFiles
from kiosk.cli import display, qt_libraries
from kiosk.cli.display import DisplayError, choose_display, or_vnc
from kiosk.cli.doctor import checkup
from kiosk.cli.doctor.checkup import PACKAGES
from kiosk.cli.qt_libraries import missing_libraries
from kiosk.config import Config, Panel, Scanner
from kiosk.hub.added_printers import COLOURS, NewPrinter, add_printer, zones
from kiosk.store.hub_db import open_hub_db, row
from tests.cli.conftest import Kiosk


def test_a_machine_that_has_everything_passes(kiosk: Kiosk, hub: Path) -> None:
    """The machine that runs the tests has what the kiosk needs."""
    key = hub.parent / "data" / "secrets" / "ahven.key"
    key.write_text("secret\n", encoding="ascii")
    key.chmod(0o600)

    done = kiosk("doctor", "--json", "--config", hub)

    findings = {one["subject"]: one for one in json.loads(done.stdout)}
    assert done.returncode == 0, done.stdout
    assert {"Python", "Qt Quick", "Qt's libraries", "Typeface", "Disk", "Hub"} <= findings.keys()
    assert all(one["fix"] for one in findings.values() if one["state"] != "ok")


def test_a_machine_without_a_display_is_an_error_unless_vnc_is_asked_for(
    kiosk: Kiosk, hub: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q2: with the line that serves the screen by VNC."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if _finding(kiosk, hub, "Display")["message"] in ("eglfs", "linuxfb"):
        pytest.skip("this machine has a panel")

    without = _finding(kiosk, hub, "Display")
    hub.write_text(f'[panel]\ndisplay = "vnc"\n{hub.read_text()}', encoding="utf-8")
    by_vnc = _finding(kiosk, hub, "Display")

    assert (without["state"], without["fix"]) == ("error", kiosk_command("run", "--vnc-port", "5900"))
    assert (by_vnc["state"], by_vnc["fix"]) == ("ok", "")


def test_a_library_that_the_display_needs_is_an_error_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A kiosk set up over SSH and started on a desktop: Qt would abort."""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(display, "_desktop_answers", lambda _: True)
    monkeypatch.setattr(display, "_loads", lambda _: False)
    monkeypatch.setattr(display, "missing_libraries", lambda _: ("libxcb-cursor.so.0",))

    with pytest.raises(DisplayError, match="xcb-cursor") as refused:
        choose_display(Panel())

    assert refused.value.fix == "sudo apt-get install --no-install-recommends libxcb-cursor0"


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_desktop_that_does_not_answer_is_no_display(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A variable left over in the terminal: Qt would abort. The demo is then served by VNC."""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv(name, ":64977" if name == "DISPLAY" else "tests-have-none")
    if Path("/dev/dri").is_dir():
        pytest.skip("this machine has a panel")

    with pytest.raises(DisplayError, match="no display"):
        choose_display(Panel())
    assert choose_display(or_vnc(Panel())).kind == "vnc"


def test_a_plugin_is_loaded_only_when_all_its_libraries_are_there() -> None:
    """Qt's own plugin for linuxfb needs nothing that the tests lack."""
    assert display._loads("linuxfb") == (not set(missing_libraries(["linuxfb"])) - set(missing_libraries()))


def test_without_a_configuration_or_a_hub_the_next_lines_can_be_pasted(
    kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a newcomer finds the machine after setting up."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    configuration = _finding(kiosk, None, "Configuration")
    assert configuration["state"] == "advice"
    hub = _finding(kiosk, None, "Hub")
    assert hub["state"] == "error"
    assert hub["fix"] == configuration["fix"]
    subprocess.run(hub["fix"], shell=True, check=True, capture_output=True)
    assert _finding(kiosk, None, "Configuration")["state"] == "ok"
    assert _finding(kiosk, None, "Hub")["state"] == "ok"


def test_a_key_that_others_can_read_is_an_error_with_the_line_that_fixes_it(kiosk: Kiosk, hub: Path) -> None:
    """Exit code 1, because the printer can't be reached without it."""
    key = hub.parent / "data" / "secrets" / "ahven.key"
    key.write_text("secret\n", encoding="ascii")
    key.chmod(0o644)

    done = kiosk("doctor", "--config", hub)

    assert done.returncode == 1
    assert "ERROR   Key of Ahven" in done.stdout
    assert f"chmod 600 {key}" in done.stdout


def test_the_key_of_a_printer_that_was_added_on_the_screen_is_checked_too(kiosk: Kiosk, hub: Path) -> None:
    """O9: the configuration does not name it."""
    secrets, clock = hub.parent / "data" / "secrets", SystemClock()
    db = open_hub_db(hub.parent / "data" / "hub.db")
    zone = zones(db)[0]
    new = NewPrinter("octoprint-1", "Made", COLOURS[-1], "PLA", zone.id, "http://made.local", 200, 200, 200, 0.4)
    staff = row(db, "SELECT id FROM staff")
    assert staff is not None
    add_printer(db, clock, new, staff["id"])
    db.close()

    found = {one["subject"]: one for one in json.loads(kiosk("doctor", "--json", "--config", hub).stdout)}
    assert found["Key of Made"]["state"] == "error"
    assert "Connect to OctoPrint again" in found["Key of Made"]["fix"]

    KeyFiles(secrets).write("octoprint-1", "k" * 43)
    found = {one["subject"]: one for one in json.loads(kiosk("doctor", "--json", "--config", hub).stdout)}
    assert found["Key of Made"] == {
        "subject": "Key of Made", "state": "ok", "message": str(secrets / "octoprint-1.key"), "fix": ""
    }  # fmt: skip


def test_a_wrong_configuration_is_an_error_of_its_own(kiosk: Kiosk, tmp_path: Path) -> None:
    """The doctor continues where other commands stop."""
    path = tmp_path / "kiosk.toml"
    path.write_text("[hub]\nnam = 1\n", encoding="utf-8")

    done = kiosk("doctor", "--json", "--config", path)

    assert done.returncode == 1
    last = json.loads(done.stdout)[-1]
    assert last["subject"] == "Configuration"
    assert "line 2" in last["message"]


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From the output of `ldd`."""
    monkeypatch.setenv("PATH", str(tmp_path))
    ldd = tmp_path / "ldd"
    ldd.write_text(
        "#!/bin/sh\necho '\tlibEGL.so.1 => not found'\necho '\tlibm.so.6 => /lib/libm.so.6 (0x0)'\n"
        "echo '\tlibodd.so.7 => not found'\n",
        encoding="utf-8",
    )
    ldd.chmod(0o755)

    missing = qt_libraries.missing_libraries()

    assert missing == ("libEGL.so.1", "libodd.so.7")
    assert qt_libraries.packages_for(missing) == ("libegl1", "libodd.so.7")


def _finding(kiosk: Kiosk, config_path: Path | None, subject: str) -> dict[str, str]:
    named = ["--config", config_path] if config_path else []
    return next(one for one in json.loads(kiosk("doctor", "--json", *named).stdout) if one["subject"] == subject)


def test_every_dependency_is_looked_for() -> None:
    """A package that is missing is an error of the machine, not of the first print."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=;!~ ]", line, maxsplit=1)[0].lower() for line in project["dependencies"]}
    provided = importlib.metadata.packages_distributions()
    looked_for = {
        name.lower().replace("_", "-") for package in PACKAGES for name in provided[package.partition(".")[0]]
    }
    assert wanted <= looked_for


def test_a_package_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the package above it is missing."""
    monkeypatch.setattr(checkup, "PACKAGES", ("click", "no_such_package", "no_such.inner"))
    found = checkup.packages()
    assert (found.state, found.message) == ("error", "no_such_package, no_such.inner not installed")


def test_a_camera_for_codes_is_looked_for_where_one_is_configured(tmp_path: Path) -> None:
    """S3: found by its name or path; in words what is there instead."""

    def findings(camera: str) -> list[tuple[str, str]]:
        config = Config(scanner=Scanner(camera=camera))
        return [(one.state, one.message) for one in checkup.camera(config, tmp_path / "dev", tmp_path / "class")]

    (tmp_path / "dev").mkdir()
    assert findings("") == []
    assert findings("auto") == [("error", "no camera is called 'auto': none is plugged in")]
    (tmp_path / "dev" / "video0").touch()
    (tmp_path / "class" / "video0").mkdir(parents=True)
    (tmp_path / "class" / "video0" / "name").write_text("Integrated C270\n", encoding="utf-8")
    node = tmp_path / "dev" / "video0"
    for wanted in ("auto", "C270", "video0"):
        assert findings(wanted) == [("ok", f"{node} (Integrated C270)")]
    assert findings("BRIO") == [("error", f"no camera is called 'BRIO': {node} (Integrated C270)")]
