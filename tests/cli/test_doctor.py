"""`kiosk doctor` tells what is missing, with the line that mends it."""

import json
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.secret_files import KeyFiles
from kiosk.cli import qt_libraries
from kiosk.hub.added_printers import COLOURS, NewPrinter, add_printer, zones
from kiosk.store.hub_db import open_hub_db, row
from tests.cli.conftest import Kiosk


def test_a_machine_that_has_everything_is_well(kiosk: Kiosk, hub: Path) -> None:
    """The machine that runs the tests has what the kiosk needs."""
    key = hub.parent / "data" / "secrets" / "ahven.key"
    key.write_text("secret\n", encoding="ascii")
    key.chmod(0o600)

    done = kiosk("doctor", "--json", "--config", hub)

    findings = {one["subject"]: one for one in json.loads(done.stdout)}
    assert done.returncode == 0, done.stdout
    assert {"Python", "Qt Quick", "Qt's libraries", "Typeface", "Disk", "Hub"} <= findings.keys()
    assert all(one["mend"] for one in findings.values() if one["state"] != "ok")


def test_a_machine_without_a_display_lacks_nothing(kiosk: Kiosk, hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is served by VNC, so there is nothing to mend."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    found = json.loads(kiosk("doctor", "--json", "--config", hub).stdout)

    display = next(one for one in found if one["subject"] == "Display")
    assert (display["state"], display["mend"]) == ("ok", "")


def test_an_open_key_is_found_with_the_line_that_mends_it(kiosk: Kiosk, hub: Path) -> None:
    """Exit code 1, because the printer can't be reached without it."""
    key = hub.parent / "data" / "secrets" / "ahven.key"
    key.write_text("secret\n", encoding="ascii")
    key.chmod(0o644)

    done = kiosk("doctor", "--config", hub)

    assert done.returncode == 1
    assert "MISSING Key of Ahven" in done.stdout
    assert f"chmod 600 {key}" in done.stdout


def test_the_key_of_a_printer_that_was_added_on_the_screen_is_looked_at_too(kiosk: Kiosk, hub: Path) -> None:
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
    assert found["Key of Made"]["state"] == "missing"
    assert "Connect to OctoPrint again" in found["Key of Made"]["mend"]

    KeyFiles(secrets).write("octoprint-1", "k" * 43)
    found = {one["subject"]: one for one in json.loads(kiosk("doctor", "--json", "--config", hub).stdout)}
    assert found["Key of Made"] == {
        "subject": "Key of Made", "state": "ok", "words": str(secrets / "octoprint-1.key"), "mend": ""
    }  # fmt: skip


def test_a_wrong_configuration_is_a_finding(kiosk: Kiosk, tmp_path: Path) -> None:
    """The doctor goes on where other commands stop."""
    path = tmp_path / "kiosk.toml"
    path.write_text("[hub]\nnam = 1\n", encoding="utf-8")

    done = kiosk("doctor", "--json", "--config", path)

    assert done.returncode == 1
    last = json.loads(done.stdout)[-1]
    assert last["subject"] == "Configuration"
    assert "line 2" in last["words"]


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What `ldd` can't find is found by us."""
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
