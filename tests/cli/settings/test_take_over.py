"""What the configuration says of a hub is taken over once; then it is set in the database."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.cli.settings.take_over import ignored_keys, settings_from, take_over_once, warn_of_ignored
from kiosk.config import Config, load_config
from kiosk.hub import audit
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.settings_table import put_setting
from kiosk.store.hub_db import open_hub_db

DEMO = Path(__file__).parents[3] / "assets" / "demo" / "kiosk.toml"
WRITTEN = """
[hub]
name = "Kirjasto"
language = "sv"
opening.monday = "10:00-18:00"
[start]
capacity = 40
cards = true
[alarms]
quiet = ""
[[alarms.contact]]
name = "Maija"
urls = ["ntfys://host/topic"]
[[exceptional_day]]
day = 2026-12-24
sentence_fi = "Hyvää joulua!"
[[exceptional_day]]
day = 2026-01-06
hours = "12:00-15:00"
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    path = tmp_path / "kiosk.toml"
    path.write_text(WRITTEN, encoding="utf-8")
    read = load_config(path)
    return replace(read, places=replace(read.places, data_dir=tmp_path))


def test_a_configuration_that_says_nothing_gives_a_new_hub() -> None:
    """W6: the usual values are the same in both."""
    assert settings_from(Config()) == HubSettings()


def test_a_hub_of_an_earlier_version_takes_it_over_at_its_first_start(config: Config) -> None:
    """W6: whichever process is the first; with its history, and without a second time."""
    assert settings_of(config) == settings_from(config), "no hub yet"
    open_hub_db(config.hub_path, create=True).close()

    found = settings_of(config)

    assert found.hub == HubFacts(name="Kirjasto", languages=("sv", "fi", "en"))
    assert (found.hours.monday, found.hours.saturday, found.start.capacity) == ("10:00-18:00", "", 40)
    assert [one.name for one in found.alarms.contacts] == ["Maija"]
    assert (found.alarms.quiet_from, found.alarms.quiet_until) == ("", "")
    assert [(one.day, one.hours) for one in found.exceptional_days] == [
        (date(2026, 1, 6), "12:00-15:00"),
        (date(2026, 12, 24), ""),
    ]
    assert found.opening.exceptions[1].sentence("sv") == "Hyvää joulua!"
    with closing(open_hub_db(config.hub_path)) as db:
        assert history(db, "hub")[0].after["name"] == "Kirjasto"
        assert "setting.taken_over" in [entry.action for entry in audit.latest(db)]
        put_setting(db, SystemClock(), None, HubFacts(name="Paja"))
        assert not take_over_once(db, config, SystemClock())
        assert read_settings(db).hub.name == "Paja"


def test_a_key_that_is_not_read_any_more_is_named(config: Config, caplog: pytest.LogCaptureFixture) -> None:
    """W6: only where it differs from what is set; it says where that is done now."""
    open_hub_db(config.hub_path, create=True).close()
    settings_of(config)
    with closing(open_hub_db(config.hub_path)) as db, caplog.at_level(logging.WARNING):
        assert ignored_keys(db, config) == []
        assert ignored_keys(db, Config()) == []
        warn_of_ignored(db, config)
        assert not caplog.records
        changed = replace(config, hub=replace(config.hub, name="X"), exceptional_day=config.exceptional_day[:1])
        assert ignored_keys(db, changed) == ["hub"]
        assert ignored_keys(db, load_config(DEMO)) == ["hub", "hub.opening", "door", "floor_plan", "zone"]


@pytest.mark.announces("differ from what is set in the hub, and are not read any more")
def test_the_warning_names_the_office(config: Config, caplog: pytest.LogCaptureFixture) -> None:
    """W6"""
    open_hub_db(config.hub_path, create=True).close()
    settings_of(config)
    with closing(open_hub_db(config.hub_path)) as db, caplog.at_level(logging.WARNING):
        warn_of_ignored(db, replace(config, hub=replace(config.hub, name="X")))
    assert "in the office" in caplog.text


def test_two_processes_at_once_take_it_over_once(config: Config) -> None:
    """W6: the second waits for the first, and finds it done."""
    with closing(open_hub_db(config.hub_path, create=True)) as first, closing(open_hub_db(config.hub_path)) as second:
        assert [take_over_once(db, config, SystemClock()) for db in (first, second)] == [True, False]
        assert len(history(first, "hub")) == 1
    with closing(sqlite3.connect(config.hub_path)) as db:
        assert db.execute("SELECT taken_over_at IS NOT NULL FROM setting_mark").fetchone() == (1,)
