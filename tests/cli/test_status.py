"""`kiosk status` as a person and a program call it (N9)."""

import json
from pathlib import Path

from tests.cli.conftest import Kiosk


def test_a_hub_of_which_nothing_runs(kiosk: Kiosk, hub: Path) -> None:
    """N9: it says so, and makes no files."""
    done = kiosk("status", "--json", "--config", hub)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [(one["name"], one["alive"]) for one in found["processes"]] == [
        ("app", False), ("printroom", False), ("watchdog", False)
    ]  # fmt: skip
    assert [printer["state"] for printer in found["printers"]] == ["not_known"]
    assert found["alarms"] == []
    assert found["hub"]["people_inside"] == 0
    assert not (hub.parent / "run" / "live.db").exists()
    words = kiosk("status", "--config", hub).stdout
    assert "printroom   never ran" in words
    assert "Ahven       not known (last seen offline)" in words
    assert "No alarm is open." in words


def test_no_hub_is_an_error_in_words(kiosk: Kiosk, config_path: Path) -> None:
    """N9."""
    done = kiosk("status", "--json", "--config", config_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "kiosk hub init" in done.stderr
