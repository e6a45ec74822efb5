"""The hub's settings as commands read them."""

from contextlib import closing

from kiosk.base.clock import SystemClock
from kiosk.cli.settings.take_over import settings_from, take_over_once
from kiosk.config import Config
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.store.hub_db import open_hub_db


def settings_of(config: Config) -> HubSettings:
    """What is set in the hub now; where there is no hub yet, what the configuration says.

    A hub of an earlier version takes the configuration over. Raises StoreError.
    """
    if not config.hub_path.exists():
        return settings_from(config)
    with closing(open_hub_db(config.hub_path)) as db:
        take_over_once(db, config, SystemClock())
        return read_settings(db)
