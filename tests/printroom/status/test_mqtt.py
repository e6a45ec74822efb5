"""The status over a real mosquitto (N9)."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import paho.mqtt.client as paho
import pytest
from paho.mqtt.enums import CallbackAPIVersion

from kiosk.printroom.status.mqtt import EXPIRE_S, REPEAT_S, Broker, MqttLink, node_of
from tests.octoprint_server import free_port
from tests.printroom.sample_hub import until
from tests.printroom.status.conftest import StatusHub

MOSQUITTO = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
pytestmark = pytest.mark.skipif(MOSQUITTO is None, reason="mosquitto is not installed")
NODE = "viitasaaren_digikeskus"
NODES = [("Viitasaaren Digikeskus", NODE), ("Hub #1/+", "hub_1"), ("Ääkköset", "kk_set"), ("***", "kiosk")]
PASSWORD = "night-and-day"


class Mosquitto:
    """A broker that asks for a password, and a client that keeps the last payload of each topic."""

    def __init__(self, folder: Path) -> None:
        self.port, self._folder = free_port(), folder
        passwords = folder / "passwords"
        passwords.touch(mode=0o600)
        subprocess.run(["mosquitto_passwd", "-b", passwords, "kiosk", PASSWORD], check=True, capture_output=True)
        (folder / "mosquitto.conf").write_text(
            f"listener {self.port} 127.0.0.1\nallow_anonymous false\npassword_file {passwords}\n"
            "user root\npersistence false\n"
        )
        self.topics: dict[str, str] = {}
        self.start()

    def start(self) -> None:
        """Start the broker, and listen."""
        assert MOSQUITTO is not None
        command, quiet = [MOSQUITTO, "-c", str(self._folder / "mosquitto.conf")], subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        self.topics = {}
        self._client = paho.Client(CallbackAPIVersion.VERSION2)
        self._client.username_pw_set("kiosk", PASSWORD)
        self._client.on_message = lambda _client, _data, message: self.topics.update(
            {message.topic: message.payload.decode()}
        )
        self._client.on_connect = lambda client, *_: client.subscribe("#", qos=1)
        until(self._listens)
        self._client.loop_start()

    def _listens(self) -> bool:
        try:
            self._client.connect("127.0.0.1", self.port)
        except OSError:
            return False
        return True

    def stop(self) -> None:
        """End the broker."""
        self._client.disconnect()
        self._client.loop_stop()
        self._process.terminate()
        self._process.wait()


@pytest.fixture
def mosquitto(tmp_path: Path) -> Iterator[Mosquitto]:
    broker = Mosquitto(tmp_path)
    yield broker
    broker.stop()


def link_to(mosquitto: Mosquitto, password: str = PASSWORD) -> MqttLink:
    broker = Broker("127.0.0.1", mosquitto.port, "kiosk", password, tls=False, node=NODE, discovery="homeassistant")
    link = MqttLink(broker)
    link.open()
    return link


def published(link: MqttLink, mosquitto: Mosquitto, hub: StatusHub, topic: str, now_s: float = 0.0) -> str:
    """Publish until a topic has a payload."""

    def there() -> bool:
        link.publish(hub.status(), now_s)
        return topic in mosquitto.topics

    until(there)
    return mosquitto.topics[topic]


def test_the_status_arrives_with_its_ages(mosquitto: Mosquitto, status_hub: StatusHub) -> None:
    """N9."""
    link = link_to(mosquitto)
    try:
        printer = json.loads(published(link, mosquitto, status_hub, f"kiosk/{NODE}/printers/ahven"))
        assert (printer["state"], printer["readings"]["nozzle"]) == (
            "printing",
            {"celsius": 211.0, "target": 215.0, "age_s": 2.0},
        )
        assert printer["problem"] is True
        hub = json.loads(published(link, mosquitto, status_hub, f"kiosk/{NODE}/hub"))
        assert hub == {"open": True, "people_inside": 5, "alarms": 1}
        until(lambda: mosquitto.topics.get(f"kiosk/{NODE}/availability") == "online")
    finally:
        link.close()
    until(lambda: mosquitto.topics.get(f"kiosk/{NODE}/availability") == "offline")


def test_home_assistant_finds_every_value(mosquitto: Mosquitto, status_hub: StatusHub) -> None:
    """N9: each entity names a topic that is published, goes with the print room, and expires without news."""
    link = link_to(mosquitto)
    try:
        published(link, mosquitto, status_hub, f"homeassistant/binary_sensor/kiosk_{NODE}/ahven_problem/config")
        until(lambda: len([topic for topic in mosquitto.topics if topic.endswith("/config")]) == 8)
        configs = [json.loads(payload) for topic, payload in mosquitto.topics.items() if topic.endswith("/config")]
    finally:
        link.close()
    assert len({config["unique_id"] for config in configs}) == len(configs)
    for config in configs:
        assert config["state_topic"] in mosquitto.topics
        assert config["availability_topic"] == f"kiosk/{NODE}/availability"
        assert config["expire_after"] == EXPIRE_S > 2 * REPEAT_S
    nozzle = next(config for config in configs if config["name"] == "Nozzle")
    assert (nozzle["device_class"], nozzle["unit_of_measurement"], nozzle["device"]["name"]) == (
        "temperature",
        "°C",
        "Ahven",
    )


def test_a_print_room_that_dies_is_offline_by_its_last_will(mosquitto: Mosquitto, status_hub: StatusHub) -> None:
    """N1, N9: the broker says it."""
    link = link_to(mosquitto)
    published(link, mosquitto, status_hub, f"kiosk/{NODE}/hub")
    until(lambda: mosquitto.topics.get(f"kiosk/{NODE}/availability") == "online")
    link._client.socket().close()  # as when the process is killed
    until(lambda: mosquitto.topics.get(f"kiosk/{NODE}/availability") == "offline")
    link.close()


def test_a_broker_that_was_restarted_gets_everything_again(mosquitto: Mosquitto, status_hub: StatusHub) -> None:
    """N9: it may have no memory."""
    link = link_to(mosquitto)
    try:
        published(link, mosquitto, status_hub, f"kiosk/{NODE}/hub")
        mosquitto.stop()
        mosquitto.start()
        published(link, mosquitto, status_hub, f"kiosk/{NODE}/printers/ahven", now_s=1.0)
        published(link, mosquitto, status_hub, f"kiosk/{NODE}/hub", now_s=1.0)
    finally:
        link.close()


@pytest.mark.announces("can't be published over MQTT")
def test_a_wrong_password_is_said_and_nothing_is_published(
    mosquitto: Mosquitto, status_hub: StatusHub, caplog: pytest.LogCaptureFixture
) -> None:
    """N9: once, not at each try."""
    link = link_to(mosquitto, "wrong")
    try:
        until(lambda: caplog.records)
        link.publish(status_hub.status(), 0.0)
    finally:
        link.close()
    assert [topic for topic in mosquitto.topics if topic.startswith("kiosk/")] == []


@pytest.mark.parametrize(("name", "node"), NODES)
def test_a_hub_of_any_name_has_a_topic(name: str, node: str) -> None:
    """N9: no wildcard gets into a topic."""
    assert node_of(name) == node
