"""`kiosk alarm test` and the channels: real messages over real HTTP, by the library that sends them (N5)."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.alarms import channels
from kiosk.printroom.alarms.channels import send_to
from kiosk.printroom.alarms.routing import Contact
from tests.cli.conftest import Kiosk
from tests.octoprint_server import free_port


class Receiver(ThreadingHTTPServer):
    """A web hook that keeps what it was sent, or refuses it, or never answers."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.received: list[dict[str, Any]] = []
        self.answers = threading.Event()
        self.answers.set()

    @property
    def url(self) -> str:
        return f"json://127.0.0.1:{self.server_port}/secret-path"


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        self.server.received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.server.answers.wait(60)
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.answers.set()
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_message_arrives(receiver: Receiver) -> None:
    """N5: title and text as they are, in UTF-8."""
    assert send_to(Contact("a", "fi", (receiver.url,)), "Hub: kuuma", "klo 3.00 – käy katsomassa") is None
    assert [(one["title"], one["message"]) for one in receiver.received] == [
        ("Hub: kuuma", "klo 3.00 – käy katsomassa")
    ]


@pytest.mark.announces("was not taken")
def test_a_refusal_is_said(receiver: Receiver) -> None:
    """N5."""
    receiver.status = 500
    reason = send_to(Contact("a", "fi", (receiver.url,)), "t", "x")
    assert reason == Reason(ReasonCode.CHANNEL_REFUSED)


@pytest.mark.announces("was not taken")
@pytest.mark.parametrize("url", ["nothing://host/path", "json://127.0.0.1:1/closed", "mailto://bad"])
def test_a_channel_that_is_no_channel_is_said(url: str) -> None:
    """N5: an address that the library does not know, and one where nobody listens."""
    assert send_to(Contact("a", "fi", (url,)), "t", "x") == Reason(ReasonCode.CHANNEL_REFUSED)


def test_one_channel_of_several_is_enough(receiver: Receiver) -> None:
    """N5: the person is told."""
    assert send_to(Contact("a", "fi", ("nothing://host", receiver.url)), "t", "x") is None
    assert len(receiver.received) == 1


def test_a_channel_that_hangs_is_ended(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """N5: the next contact must not wait for it."""
    receiver.answers.clear()
    monkeypatch.setattr(channels, "SEND_WITHIN_S", 6.0)
    patient = f"{receiver.url}?rto=90"  # the library itself would give up after 4 s
    assert send_to(Contact("a", "fi", (patient,)), "t", "x") == Reason(ReasonCode.CHANNEL_TIMED_OUT)


def test_the_test_command_says_of_each_channel_whether_it_works(kiosk: Kiosk, hub: Path, receiver: Receiver) -> None:
    """N5: without the secrets of the addresses."""
    text = hub.read_text(encoding="utf-8")
    hub.write_text(
        f'{text}\n[alarms]\n[[alarms.contact]]\nname = "Maija"\nurls = ["{receiver.url}"]\n'
        f'[[alarms.contact]]\nname = "Otso"\nlanguage = "sv"\nurls = ["json://127.0.0.1:{free_port()}/secret"]\n',
        encoding="utf-8",
    )
    both = kiosk("alarm", "test", "--config", hub, timeout=90).stdout
    assert "Maija, json: sent" in both
    assert "Otso, json: NOT sent" in both
    assert "secret" not in both
    assert "Tämä on koe." in receiver.received[0]["message"]
    assert kiosk("alarm", "test", "Maija", "--config", hub, timeout=90).stdout.strip() == "Maija, json: sent"
    unknown = kiosk("alarm", "test", "Pekka", "--config", hub)
    assert unknown.returncode == 1
    assert "There is no contact Pekka. Known: Maija, Otso." in unknown.stderr


def test_without_contacts_the_test_says_where_they_are_named(kiosk: Kiosk, hub: Path) -> None:
    """N5."""
    done = kiosk("alarm", "test", "--config", hub)
    assert done.returncode == 1
    assert "[[alarms.contact]]" in done.stderr
