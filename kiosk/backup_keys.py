"""The keys of the backups in `kiosk.toml`."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.toml_config import Rule, key, matching, time_of_day, whole
from kiosk.store.backup.places import ADDRESS

_PLACE = Rule(
    'a directory such as "/mnt/backups", a server such as "sftp://kiosk@nas.lan/backups", or an empty text',
    lambda v: _place(v),
)
_RECIPIENT = matching(r"(?:age1[02-9ac-hj-np-z]{58})?", "a public key that starts with age1, or an empty text")
_SSH_CONFIG = Rule("an absolute path, or an empty text", lambda v: Path(_absolute(v)) if v else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupKeys:
    """Where the backup of each night goes, and who can open it. to: "" makes none."""

    to: str = key(_PLACE, "")
    recipient: str = key(_RECIPIENT, "")
    at: str = key(time_of_day("03:30"), "03:30")
    keep_days: int = key(whole(1, 3650), 35)
    ssh_config: Path | None = key(_SSH_CONFIG, None)

    def __post_init__(self) -> None:
        if self.to and not self.recipient:
            raise ValueError("backup needs the key recipient: the public key that `kiosk backup keygen` shows.")


def _place(value: object) -> str:
    return value if isinstance(value, str) and (not value or re.fullmatch(ADDRESS, value)) else _absolute(value)


def _absolute(value: object) -> str:
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise ValueError(value)
    return value
