"""The keys of `kiosk.toml` that say where the pages for staff are served."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.base.toml_config import Rule, address, key, matching, whole

_NAME = matching(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)?",
                 'a name of this machine such as "kiosk.lan", or an empty text')  # fmt: skip
_PORT = Rule(
    "a whole number from 1024 to 65535, or 0 for none", lambda v: v if v == 0 else whole(1024, 65535).convert(v)
)
_FILE = Rule("an absolute path, or an empty text", lambda v: _file(v))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeKeys:
    """port: 0 serves no pages. certificate: None makes an own authority and a certificate of it."""

    address: str = key(address(), "127.0.0.1")
    port: int = key(_PORT, 8443)
    name: str = key(_NAME, "")
    certificate: Path | None = key(_FILE, None)
    certificate_key: Path | None = key(_FILE, None)

    def __post_init__(self) -> None:
        if (self.certificate is None) != (self.certificate_key is None):
            raise ValueError("office needs both certificate and certificate_key, or neither.")


def _file(value: Any) -> Path | None:
    if value == "":
        return None
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise ValueError(value)
    return Path(value)
