"""The settings as the watchdog read them last: it must tell people also when the hub's database can't be read."""

from pathlib import Path

from kiosk.base.errors import StoreError
from kiosk.base.secret_files import write_private
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.cli.settings.take_over import settings_from
from kiosk.config import Config
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.settings.typed_json import from_json, to_json

NAME = "watchdog-settings.json"
"""Among the secrets: the addresses of channels hold passwords."""


def remembered_settings(config: Config) -> HubSettings:
    """Those of the database; where it can't be opened, those of the last time, else those of the configuration."""
    try:
        settings = settings_of(config)
    except StoreError:
        return _read(config.secrets_dir / NAME) or settings_from(config)
    remember(config, settings)
    return settings


def remember(config: Config, settings: HubSettings) -> None:
    """Keep them for a start without the database; a full disk keeps the ones before."""
    path = config.secrets_dir / NAME
    if settings == _read(path) or not path.parent.is_dir():
        return
    draft = path.with_name(f".{NAME}")
    try:
        draft.unlink(missing_ok=True)
        write_private(draft, to_json(settings).encode())
        draft.replace(path)
    except OSError:
        return


def _read(path: Path) -> HubSettings | None:
    try:
        return from_json(HubSettings, path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
