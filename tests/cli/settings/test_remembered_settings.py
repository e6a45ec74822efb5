"""The watchdog knows who is to be told also when it starts on a damaged database."""

import stat
from contextlib import closing
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.cli.watchdog.remembered_settings import NAME, remember, remembered_settings
from kiosk.config import Config, PlaceKeys
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.settings.settings_table import put_setting
from kiosk.store.hub_db import open_hub_db


def test_the_contacts_of_the_last_time_are_told(tmp_path: Path) -> None:
    """W6, N6: for this user alone; a hub that was never read has those of the configuration."""
    config = Config(places=PlaceKeys(data_dir=tmp_path))
    config.secrets_dir.mkdir()
    assert remembered_settings(config) == HubSettings()
    with closing(open_hub_db(config.hub_path, create=True)) as db:
        contacts = (ContactSetting(name="Maija", urls=("ntfys://host/topic",)),)
        put_setting(db, SystemClock(), None, AlarmChannels(contacts=contacts))
        db.execute("UPDATE setting_mark SET taken_over_at = '2026-03-02T12:00:00.000Z'")

    assert remembered_settings(config).alarms.contacts == contacts
    config.hub_path.write_bytes(b"damaged")

    assert remembered_settings(config).alarms.contacts == contacts
    assert stat.S_IMODE((config.secrets_dir / NAME).stat().st_mode) == 0o600
    (config.secrets_dir / NAME).write_text("damaged")
    assert remembered_settings(config) == HubSettings()
    remember(config, HubSettings())
    assert not (config.secrets_dir / f".{NAME}").exists()
