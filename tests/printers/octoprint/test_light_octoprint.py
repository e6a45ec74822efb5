"""One contract for the real OctoPrint and the light ones that stand for many of it in the benchmark (O11)."""

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

from kiosk.printers.octoprint.calls import (
    AskCamera,
    AskError,
    AskHistory,
    AskNotice,
    AskPrompt,
    CallError,
    FileHistory,
    LogIn,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.http.push_socket import Push, PushError
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.printer import CameraFound, PrintJob
from tests.light_octoprint.farm import Farm, light_octoprints
from tests.printers.octoprint.conftest import LONG, PATIENCE_S, Desk
from tests.printers.octoprint.talk import FLAGS

pytestmark = pytest.mark.octoprint

LIGHT = 10
"""One for each test here, and some more: a light one prints until it is restarted."""


@dataclass
class Server:
    """One of the two, idle."""

    url: str
    api_key: str
    restart: Callable[[], None]
    """It ends without a farewell and comes back."""

    def get(self, path: str) -> Any:
        """One answer."""
        answer = requests.get(self.url + path, headers={"X-Api-Key": self.api_key}, timeout=PATIENCE_S)
        answer.raise_for_status()
        return answer.json()


class Listener:
    """A push connection, logged in, and all that came."""

    def __init__(self, server: Server, rest: OctoPrintRest, throttle: int = 1) -> None:
        """Subscribes as ours does, then logs in."""
        self.push = Push(server.url)
        self.heard: list[dict[str, Any]] = []
        self.push.send({"subscribe": {"state": {"logs": False, "messages": False}, "events": ["PrintStarted"]}})
        self.push.send({"throttle": throttle})
        self.push.send({"auth": rest.carry_out(LogIn())})

    def until(self, kind: str, such: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The next such payload."""
        give_up_at_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < give_up_at_s:
            for message in self.push.messages():
                self.heard.append(dict(message))
                if kind in message and such(message[kind]):
                    return dict(message[kind])
        raise AssertionError(f"no such {kind} in {json.dumps(self.heard)[-2000:]}")


@pytest.fixture(scope="module")
def farm() -> Iterator[Farm]:
    """The light ones."""
    with light_octoprints(LIGHT) as started:
        yield started


@pytest.fixture(scope="module")
def unused(farm: Farm) -> list[str]:
    """Addresses of light ones that no test has used."""
    return list(farm.urls)


@pytest.fixture(params=["real", "light"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each test speaks with both."""
    if request.param == "light":
        farm: Farm = request.getfixturevalue("farm")

        def restart_all() -> None:
            farm.until("up", since=farm.restart(away_s=0.0))

        return Server(request.getfixturevalue("unused").pop(), farm.api_key, restart_all)
    desk: Desk = request.getfixturevalue("desk")

    def restart() -> None:
        desk.server.kill()
        desk.server.start()

    return Server(desk.server.url, desk.server.api_key, restart)


@pytest.fixture
def rest(server: Server) -> OctoPrintRest:
    """Its REST interface, as ours uses it."""
    return OctoPrintRest(server.url, server.api_key)


@pytest.fixture
def listener(server: Server, rest: OctoPrintRest) -> Iterator[Listener]:
    """A push connection, logged in."""
    made = Listener(server, rest)
    yield made
    made.push.close()


@pytest.fixture
def job(tmp_path: Path) -> PrintJob:
    """A job that takes its time."""
    path = tmp_path / "part.gcode"
    path.write_text(LONG)
    return PrintJob(str(uuid.uuid4()), path, "Käpy ö.gcode")


def test_nothing_is_pushed_before_the_login_but_a_greeting(server: Server) -> None:
    """O4."""
    push = Push(server.url)
    push.send({"subscribe": {"state": True, "events": []}})
    (greeting,) = push.messages()
    assert "version" in greeting["connected"]
    push.send({"auth": "kiosk:a session that nobody has"})
    told: dict[str, Any] = {}
    while "reauthRequired" not in told:
        told = {kind: payload for message in push.messages() for kind, payload in message.items()}
        assert not {"current", "history"} & set(told)
    push.close()


def test_after_the_login_comes_a_full_state_and_then_one_again_and_again(listener: Listener) -> None:
    """O4, O5: with every flag, and with temperatures in some of them."""
    for kind in ("history", "current", "current"):
        told = listener.until(kind)
        assert set(FLAGS) <= set(told["state"]["flags"])
        assert {"job", "progress", "currentZ", "serverTime", "temps"} <= set(told)
    told = listener.until("current", lambda current: bool(current["temps"]))
    assert {"actual", "target"} == set(told["temps"][-1]["tool0"])


def test_a_throttle_makes_the_states_come_as_seldom_as_asked(server: Server, rest: OctoPrintRest) -> None:
    """O4: four times 0.5 s, by the server's own clock."""
    listener = Listener(server, rest, throttle=4)
    told = [listener.until("current") for _ in range(3)]
    listener.push.close()
    gaps_s = [late["serverTime"] - early["serverTime"] for early, late in itertools.pairwise(told)]
    assert min(gaps_s) > 1.0


def test_without_the_right_key_nothing_is_answered(server: Server) -> None:
    """O1, O9."""
    rest = OctoPrintRest(server.url, "w" * 43)
    with pytest.raises(CallError) as refused:
        rest.carry_out(LogIn())
    assert refused.value.trouble is Trouble.NOT_ALLOWED


def test_it_says_what_it_is_and_what_it_does(server: Server, rest: OctoPrintRest) -> None:
    """O5, O8: by the other road than push; nothing is asked by its people, and it has no camera."""
    assert server.get("/api/version")["server"].startswith("1.11")
    assert set(FLAGS) <= set(server.get("/api/printer")["state"]["flags"])
    assert {"job", "progress", "state"} <= set(server.get("/api/job"))
    assert {"snapshotUrl", "webcamEnabled"} <= set(server.get("/api/settings")["webcam"])
    assert server.get("/api/printerprofiles")["profiles"]["_default"]["volume"]["width"] == 200.0
    asked = (AskPrompt(), AskNotice(), AskError(), AskCamera())
    assert [rest.carry_out(call) for call in asked] == [{}, None, "", CameraFound(())]


def test_a_file_is_taken_and_printed_once(
    server: Server, rest: OctoPrintRest, listener: Listener, job: PrintJob
) -> None:
    """O3, O6."""
    path = rest.deliver(job, lambda _share: None, threading.Event())
    assert path == f"kiosk/{job.job_id}/Käpy ö.gcode"
    assert rest.carry_out(AskHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
    assert rest.carry_out(AskHistory("no-such-job")) == FileHistory(known=False)
    rest.carry_out(StartFile(path))
    assert listener.until("event", lambda event: event["type"] == "PrintStarted")["payload"]["path"] == path
    told = listener.until("current", lambda current: current["progress"]["completion"] is not None)
    assert told["state"]["flags"]["printing"]
    assert told["job"]["file"]["path"] == path
    with pytest.raises(CallError) as refused:
        rest.carry_out(StartFile(path))
    assert refused.value.trouble is Trouble.WRONG_STATE
    assert server.get("/api/job")["job"]["file"]["path"] == path


def test_a_restart_cuts_the_connection_and_loses_the_print_but_not_the_file(
    server: Server, rest: OctoPrintRest, listener: Listener, job: PrintJob
) -> None:
    """O8: what the benchmark's storm is made of."""
    rest.carry_out(StartFile(rest.deliver(job, lambda _share: None, threading.Event())))
    listener.until("current", lambda current: current["state"]["flags"]["printing"])
    restarting = threading.Thread(target=server.restart)
    restarting.start()
    with pytest.raises(PushError):
        listener.until("never said")
    restarting.join()
    assert not server.get("/api/printer")["state"]["flags"]["printing"]
    assert rest.carry_out(AskHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
