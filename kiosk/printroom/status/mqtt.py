"""The status over MQTT, with the discovery messages by which Home Assistant makes its entities (N9).

`messages` is sans-I/O: from a status the retained topics that say it. `MqttLink` publishes those that changed. The
broker itself says `offline` when the print room is gone (its last will), and an entity without news for EXPIRE_S is
unavailable.
"""

import json
import logging
import re
from dataclasses import dataclass
from typing import Any

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from kiosk.printroom.status.hub_status import HubStatus, alarm_json, printer_json

EXPIRE_S = 60
REPEAT_S = 20.0
"""What does not change is said again after this long, or it would expire."""
KEEPALIVE_S = 15
OFFLINE, ONLINE = "offline", "online"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Broker:
    """Where to publish. password: "" for none. node: of this hub, in its topics."""

    host: str
    port: int
    user: str
    password: str
    tls: bool
    node: str
    discovery: str
    """The prefix of discovery topics; "" for none."""


def node_of(hub: str) -> str:
    """A name that is allowed in a topic."""
    return re.sub(r"[^a-z0-9]+", "_", hub.lower()).strip("_") or "kiosk"


def availability_topic(node: str) -> str:
    return f"kiosk/{node}/availability"


def messages(status: HubStatus, node: str) -> dict[str, str]:
    """Topic → payload."""
    base = f"kiosk/{node}"
    alarms = [alarm_json(alarm) for alarm in status.alarms]
    hub = {"open": status.open, "people_inside": status.people_inside, "alarms": len(alarms)}
    found = {f"{base}/hub": json.dumps(hub), f"{base}/alarms": json.dumps(alarms)}
    for printer in status.printers:
        flat: dict[str, Any] = printer_json(printer)
        flat["problem"] = any(alarm.printer_name == printer.name for alarm in status.alarms)
        flat["percent"] = None if printer.progress is None else round(100 * printer.progress)
        found[f"{base}/printers/{printer.slug}"] = json.dumps(flat)
    return found


def discovery(status: HubStatus, node: str, prefix: str) -> dict[str, str]:
    """Topic → payload of Home Assistant's MQTT discovery: one device for the hub, one for each printer."""
    hub = {"identifiers": [f"kiosk_{node}"], "name": status.name, "manufacturer": "makerspace-kiosk"}
    found = {}

    def add(kind: str, key: str, device: dict[str, Any], topic: str, template: str, **more: object) -> None:
        unique = f"kiosk_{node}_{key}"
        entity = {
            "unique_id": unique,
            "object_id": unique,
            "device": device,
            "state_topic": topic,
            "value_template": template,
            "availability_topic": availability_topic(node),
            "expire_after": EXPIRE_S,
            **more,
        }
        found[f"{prefix}/{kind}/kiosk_{node}/{key}/config"] = json.dumps(entity)

    topic = f"kiosk/{node}/hub"
    add("binary_sensor", "open", hub, topic, "{{ 'ON' if value_json.open else 'OFF' }}", name="Open")
    add("sensor", "people", hub, topic, "{{ value_json.people_inside }}", name="People", state_class="measurement")
    add("sensor", "alarms", hub, topic, "{{ value_json.alarms }}", name="Alarms", state_class="measurement")
    for printer in status.printers:
        key, topic = re.sub(r"[^a-z0-9]+", "_", printer.slug), f"kiosk/{node}/printers/{printer.slug}"
        device = {"identifiers": [f"kiosk_{node}_{key}"], "name": printer.name, "via_device": f"kiosk_{node}"}
        heat = {"device_class": "temperature", "unit_of_measurement": "°C", "state_class": "measurement"}
        add("sensor", f"{key}_state", device, topic, "{{ value_json.state }}", name="State")
        add("sensor", f"{key}_progress", device, topic, "{{ value_json.percent }}", name="Progress",
            unit_of_measurement="%")  # fmt: skip
        for part in printer.readings:
            add("sensor", f"{key}_{part}", device, topic, f"{{{{ value_json.readings.{part}.celsius }}}}",
                name=part.capitalize(), **heat)  # fmt: skip
        add("binary_sensor", f"{key}_problem", device, topic, "{{ 'ON' if value_json.problem else 'OFF' }}",
            name="Problem", device_class="problem")  # fmt: skip
    return found


class MqttLink:
    """A connection to a broker that comes back by itself. `publish` on one thread; the library has one of its own."""

    def __init__(self, broker: Broker) -> None:
        self._broker = broker
        self._said: dict[str, tuple[str, float]] = {}
        self._client = paho.Client(CallbackAPIVersion.VERSION2, client_id=f"kiosk-{broker.node}")
        if broker.user:
            self._client.username_pw_set(broker.user, broker.password or None)
        if broker.tls:
            self._client.tls_set()
        self._client.will_set(availability_topic(broker.node), OFFLINE, qos=1, retain=True)
        self._client.on_connect = self._connected
        self._client.on_connect_fail = self._failed
        self._client.reconnect_delay_set(1, 60)
        self._told_failure = False

    def open(self) -> None:
        self._client.connect_async(self._broker.host, self._broker.port, keepalive=KEEPALIVE_S)
        self._client.loop_start()

    def publish(self, status: HubStatus, now_s: float) -> None:
        """Say what changed, and from time to time the rest. now_s: on the steady clock."""
        if not self._client.is_connected():
            return
        node, prefix = self._broker.node, self._broker.discovery
        found = messages(status, node) | (discovery(status, node, prefix) if prefix else {})
        for topic, payload in found.items():
            said, at_s = self._said.get(topic, ("", float("-inf")))
            if payload != said or now_s - at_s >= REPEAT_S:
                self._client.publish(topic, payload, qos=1, retain=True)
                self._said[topic] = (payload, now_s)
        for topic in self._said.keys() - found.keys():  # a printer that was removed
            self._client.publish(topic, "", qos=1, retain=True)
            del self._said[topic]

    def close(self) -> None:
        """Say that nothing is known any more, and disconnect."""
        if self._client.is_connected():
            self._client.publish(availability_topic(self._broker.node), OFFLINE, qos=1, retain=True)
        self._client.disconnect()
        self._client.loop_stop()

    def _connected(self, client: paho.Client, _data: object, _flags: object, code: Any, _more: object) -> None:
        if code.is_failure:
            self._tell_failure(str(code))
            return
        self._told_failure = False
        self._said.clear()  # a broker without memory was restarted
        client.publish(availability_topic(self._broker.node), ONLINE, qos=1, retain=True)
        _log.info("The status is published over MQTT")

    def _failed(self, _client: paho.Client, _data: object) -> None:
        self._tell_failure("no connection")

    def _tell_failure(self, why: str) -> None:
        if not self._told_failure:
            self._told_failure = True
            _log.error("The status can't be published over MQTT: %s. Trying again.", why)
