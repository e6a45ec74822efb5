"""The keys of `kiosk.toml` for giving the hub's status to others: MQTT and SpaceAPI."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.base.toml_config import Rule, key, matching, number, switch, whole

_HOST = matching(r"[A-Za-z0-9.:_-]{0,253}", "the name or address of a broker, or an empty text for none")
_SHORT = Rule("a text in quotes, at most 120 characters", lambda v: _short(v))
_TOPIC = matching(r"[A-Za-z0-9_/-]{0,60}", 'a topic such as "homeassistant", or an empty text for none')
_FILE = Rule("an absolute path, or an empty text for none", lambda v: _file(v))


@dataclass(frozen=True, slots=True, kw_only=True)
class MqttKeys:
    """host: "" publishes nothing. The password is the line of the secret `mqtt.key`."""

    host: str = key(_HOST, "")
    port: int = key(whole(1, 65535), 1883)
    user: str = key(_SHORT, "")
    tls: bool = key(switch(), False)
    discovery: str = key(_TOPIC, "homeassistant")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceApiKeys:
    """file: None writes none."""

    file: Path | None = key(_FILE, None)
    url: str = key(_SHORT, "")
    logo: str = key(_SHORT, "")
    address: str = key(_SHORT, "")
    lat: float = key(number(-90, 90), 0.0)
    lon: float = key(number(-180, 180), 0.0)
    email: str = key(_SHORT, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusKeys:
    """What others are given."""

    mqtt: MqttKeys = field(default_factory=MqttKeys)
    space_api: SpaceApiKeys = field(default_factory=SpaceApiKeys)


def _short(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 120:
        raise ValueError(value)
    return value


def _file(value: Any) -> Path | None:
    if value == "":
        return None
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise ValueError(value)
    return Path(value)
