"""What the office says of the machine that the hub runs on: backups, how to restore one, what is public."""

import os
import pwd
from pathlib import Path

from kiosk.base.command_line import kiosk_anywhere
from kiosk.cli.install.service_files import TARGET
from kiosk.cli.status.publishing import space_place
from kiosk.config import Config
from kiosk.office.setup import Backups, Machine
from kiosk.store.backup.places import is_on_disk_of, place_at


def machine_of(config: Config, config_path: Path | None) -> Machine:
    """config_path: where the configuration was read; None: the defaults hold."""
    is_service = "NOTIFY_SOCKET" in os.environ
    as_user = f"sudo -u {pwd.getpwuid(os.getuid()).pw_name} " if is_service else ""
    named = [] if config_path is None else ["--config", str(config_path.absolute())]
    return Machine(
        restore=as_user + kiosk_anywhere("restore", *named),
        stop=f"sudo systemctl stop {TARGET}" if is_service else "",
        backups=_backups(config),
        space_api=space_place(config),
    )


def _backups(config: Config) -> Backups | None:
    keys = config.backup
    if not keys.to:
        return None
    return Backups(
        place=place_at(keys.to, config.usb_dir, keys.ssh_config),
        folder=Path(keys.to) if Path(keys.to).is_absolute() else None,
        at=keys.at,
        keep_days=keys.keep_days,
        is_on_hub_disk=is_on_disk_of(keys.to, config.data_dir),
    )
