"""One contract for the real OctoPrint and the light ones that stand in for many of it in the benchmark (O11)."""

import itertools
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests

from kiosk.printers.octoprint.calls import FetchConnectionError, FetchNotice, FetchPrompt, LogIn
from kiosk.printers.octoprint.http.push_socket import PushSocket
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.print_server.calls import (
    CallError,
    FailureKind,
    FetchCamera,
    FetchHistory,
    FileHistory,
    SendGcode,
    StartFile,
)
from kiosk.printers.print_server.http.web_socket import PushError
from kiosk.printers.printer import CameraFound, PrintJob
from tests.hostile_server import received
from tests.light_octoprint.farm import Farm, light_octoprints
from tests.printers.octoprint.conftest import LONG, TIMEOUT_S, Rig
from tests.printers.octoprint.session_harness import FLAGS

pytestmark = pytest.mark.octoprint

LIGHT = 10
"""One for each test and some spare ones: a light one prints until it is restarted."""


@dataclass
class Server:
    """A real or a light server, idle."""

    url: str
    api_key: str
    restart: Callable[[], None]
    """It is killed and started again."""

    def get(self, path: str) -> Any:
        """The decoded answer to a GET."""
        answer = requests.get(self.url + path, headers={"X-Api-Key": self.api_key}, timeout=TIMEOUT_S)
        answer.raise_for_status()
        return answer.json()


class Listener:
    """A push connection, logged in, and the messages that came."""

    def __init__(self, server: Server, rest: RestApi, throttle: int = 1) -> None:
        """Subscribe like our session, then log in."""
        self.push = PushSocket(server.url)
        self.received: list[dict[str, Any]] = []
        self.push.send(
            {"subscribe": {"state": {"logs": False, "messages": False}, "events": ["PrintStarted", "FirmwareData"]}}
        )
        self.push.send({"throttle": throttle})
        self.push.send({"auth": rest.carry_out(LogIn())})

    def wait_for(self, kind: str, matches: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The next matching payload."""
        give_up_at_s = time.monotonic() + TIMEOUT_S
        while time.monotonic() < give_up_at_s:
            for message in received(self.push):
                self.received.append(dict(message))
                if kind in message and matches(message[kind]):
                    return dict(message[kind])
        raise AssertionError(f"no such {kind} in {json.dumps(self.received)[-2000:]}")


@pytest.fixture(scope="module")
def farm() -> Iterator[Farm]:
    """The light servers."""
    with light_octoprints(LIGHT) as started:
        yield started


@pytest.fixture(scope="module")
def unused(farm: Farm) -> list[str]:
    """Addresses of light servers that no test has used."""
    return list(farm.urls)


@pytest.fixture(params=["real", "light"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each test runs with both."""
    if request.param == "light":
        farm: Farm = request.getfixturevalue("farm")

        def restart_all() -> None:
            farm.wait_for("up", since=farm.restart(away_s=0.0))

        return Server(request.getfixturevalue("unused").pop(), farm.api_key, restart_all)
    rig: Rig = request.getfixturevalue("rig")

    def restart() -> None:
        rig.server.kill()
        rig.server.start()

    return Server(rig.server.url, rig.server.api_key, restart)


@pytest.fixture
def rest(server: Server) -> RestApi:
    """Our client for its REST interface."""
    return RestApi(server.url, server.api_key)


@pytest.fixture
def listener(server: Server, rest: RestApi) -> Iterator[Listener]:
    """A push connection, logged in."""
    made = Listener(server, rest)
    yield made
    made.push.close()


@pytest.fixture
def job(tmp_path: Path) -> PrintJob:
    """A job that takes two minutes."""
    path = tmp_path / "part.gcode"
    path.write_text(LONG)
    return PrintJob(str(uuid.uuid4()), path, "Käpy ö.gcode")


def test_before_the_login_only_a_greeting_is_pushed(server: Server) -> None:
    """O4."""
    push = PushSocket(server.url)
    push.send({"subscribe": {"state": True, "events": []}})
    (greeting,) = received(push)
    assert "version" in greeting["connected"]
    push.send({"auth": "kiosk:an unknown session"})
    answer: dict[str, Any] = {}
    while "reauthRequired" not in answer:
        answer = {kind: payload for message in received(push) for kind, payload in message.items()}
        assert not {"current", "history"} & set(answer)
    push.close()


def test_after_the_login_full_states_are_pushed(listener: Listener) -> None:
    """O4, O5: with every flag, some of them with temperatures."""
    for kind in ("history", "current", "current"):
        answer = listener.wait_for(kind)
        assert set(FLAGS) <= set(answer["state"]["flags"])
        assert {"job", "progress", "currentZ", "serverTime", "temps"} <= set(answer)
    answer = listener.wait_for("current", lambda current: bool(current["temps"]))
    assert {"actual", "target"} == set(answer["temps"][-1]["tool0"])


def test_a_throttle_spaces_the_states(server: Server, rest: RestApi) -> None:
    """O4: four times 0.5 s, by the server's own clock."""
    listener = Listener(server, rest, throttle=4)
    answer = [listener.wait_for("current") for _ in range(3)]
    listener.push.close()
    gaps_s = [late["serverTime"] - early["serverTime"] for early, late in itertools.pairwise(answer)]
    assert min(gaps_s) > 1.0


def test_a_wrong_key_is_refused(server: Server) -> None:
    """O1, O9."""
    rest = RestApi(server.url, "w" * 43)
    with pytest.raises(CallError) as refused:
        rest.carry_out(LogIn())
    assert refused.value.kind is FailureKind.NOT_ALLOWED


def test_its_version_state_and_settings_can_be_read(server: Server, rest: RestApi) -> None:
    """O5, O8: without the push connection; there is no prompt, no notice, no error and no camera."""
    assert server.get("/api/version")["server"].startswith("1.11")
    assert set(FLAGS) <= set(server.get("/api/printer")["state"]["flags"])
    assert {"job", "progress", "state"} <= set(server.get("/api/job"))
    assert {"snapshotUrl", "webcamEnabled"} <= set(server.get("/api/settings")["webcam"])
    assert server.get("/api/printerprofiles")["profiles"]["_default"]["volume"]["width"] == 200.0
    asked = (FetchPrompt(), FetchNotice(), FetchConnectionError(), FetchCamera())
    assert [rest.carry_out(call) for call in asked] == [{}, None, "", CameraFound(())]


def test_it_reports_its_firmware_when_the_printer_is_asked_again(rest: RestApi, listener: Listener) -> None:
    """O16."""
    listener.wait_for("history")
    rest.carry_out(SendGcode(("M115",)))
    report = listener.wait_for("event", lambda event: event["type"] == "FirmwareData")["payload"]
    assert report["name"] == report["data"]["FIRMWARE_NAME"] == "Virtual Marlin 1.0"


def test_a_file_is_stored_and_printed_once(server: Server, rest: RestApi, listener: Listener, job: PrintJob) -> None:
    """O3, O6."""
    path = rest.upload(job, lambda _share: None, threading.Event())
    assert path == f"kiosk/{job.job_id}/Käpy ö.gcode"
    assert rest.carry_out(FetchHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
    assert rest.carry_out(FetchHistory("no-such-job")) == FileHistory(known=False)
    rest.carry_out(StartFile(path))
    assert listener.wait_for("event", lambda event: event["type"] == "PrintStarted")["payload"]["path"] == path
    answer = listener.wait_for("current", lambda current: current["progress"]["completion"] is not None)
    assert answer["state"]["flags"]["printing"]
    assert answer["job"]["file"]["path"] == path
    with pytest.raises(CallError) as refused:
        rest.carry_out(StartFile(path))
    assert refused.value.kind is FailureKind.WRONG_STATE
    assert server.get("/api/job")["job"]["file"]["path"] == path


def test_a_restart_closes_the_connection_and_loses_the_print_but_not_the_file(
    server: Server, rest: RestApi, listener: Listener, job: PrintJob
) -> None:
    """O8: as in the benchmark's reconnect storm."""
    rest.carry_out(StartFile(rest.upload(job, lambda _share: None, threading.Event())))
    listener.wait_for("current", lambda current: current["state"]["flags"]["printing"])
    restarting = threading.Thread(target=server.restart)
    restarting.start()
    with pytest.raises(PushError):
        listener.wait_for("never pushed")
    restarting.join()
    assert not server.get("/api/printer")["state"]["flags"]["printing"]
    assert rest.carry_out(FetchHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
