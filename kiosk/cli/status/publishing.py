"""Makes the publisher of the hub's status from the configuration: MQTT and SpaceAPI."""

from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.config import Config, read_secret
from kiosk.hub.settings.current import HubSettings
from kiosk.printroom.status.publisher import Outlet, SpaceApiFile, StatusPublisher
from kiosk.printroom.status.space_api import Place


def status_publisher(config: Config, settings: HubSettings, clock: Clock) -> StatusPublisher:
    """The thread that publishes; it does nothing where nothing is configured. Raises ConfigError."""
    outlets = [*_mqtt(config, settings.hub.name), *_space_api(config)]
    return StatusPublisher(config.hub_path, config.live_path, clock, settings.hub.name, settings.opening, outlets)


def _mqtt(config: Config, hub_name: str) -> list[Callable[[], Outlet]]:
    keys = config.status.mqtt
    if not keys.host:
        return []
    from kiosk.printroom.status.mqtt import Broker, MqttLink, node_of

    password = read_secret(config.secrets_dir / "mqtt.key") if keys.user else ""
    node = node_of(hub_name)
    broker = Broker(keys.host, keys.port, keys.user, password, keys.tls, node, keys.discovery)
    return [lambda: MqttLink(broker)]


def _space_api(config: Config) -> list[Callable[[], Outlet]]:
    path, place = config.status.space_api.file, space_place(config)
    return [] if path is None or place is None else [lambda: SpaceApiFile(path, place)]


def space_place(config: Config) -> Place | None:
    """What the hub says of itself in public; None: nothing."""
    keys = config.status.space_api
    return None if keys.file is None else Place(keys.url, keys.logo, keys.address, keys.lat, keys.lon, keys.email)
