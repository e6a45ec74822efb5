"""`kiosk status` as a person and a program call it (N9)."""

import json
from contextlib import closing
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.retention import Retention, run_retention
from kiosk.store.hub_db import open_hub_db
from tests.cli.conftest import Kiosk


def test_a_hub_of_which_nothing_runs(kiosk: Kiosk, hub: Path) -> None:
    """N9: it says so, and makes no files."""
    done = kiosk("status", "--json", "--config", hub)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [(one["name"], one["alive"]) for one in found["processes"]] == [
        ("app", False), ("printroom", False), ("watchdog", False), ("office", False)
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


def test_when_old_data_was_deleted_is_said(kiosk: Kiosk, hub: Path) -> None:
    """P6: visible; how much it was only at the machine itself."""
    assert "Old data was not looked for yet" in kiosk("status", "--config", hub).stdout
    clock = SystemClock()
    with closing(open_hub_db(load_config(hub).hub_path)) as db:
        assert run_retention(db, clock, lambda: True) is not None
    words = kiosk("status", "--config", hub).stdout
    assert "Old data deleted" in words
    assert "nothing was too old" in words
    found = json.loads(kiosk("status", "--json", "--config", hub).stdout)
    assert set(found["retention"]) == {"at"}


def test_the_times_come_from_the_configuration(config_path: Path) -> None:
    """P6."""
    config_path.write_text(f"[retention]\nvisit_of_pass_days = 30\n{config_path.read_text()}", encoding="utf-8")
    assert load_config(config_path).retention.times() == Retention(visit_of_pass_days=30)
