"""`kiosk alarm test` and the channels: real messages over real HTTP, by the library that sends them (N5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.alarms import channels
from kiosk.printroom.alarms.channels import send_to
from kiosk.printroom.alarms.routing import Contact
from tests.cli.conftest import Kiosk
from tests.cli.web_hook import Receiver, add_contact, web_hook
from tests.octoprint_server import free_port


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web_hook() as server:
        yield server


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


@pytest.mark.announces("was not taken")
def test_what_is_said_of_a_refusal_holds_no_part_of_the_address(
    receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    """N5: a path, a user or a whole name of a server may be the token."""
    receiver.status = 500
    url = receiver.url.replace("json://", "json://hilla%20user:suo-4711@")
    sent = channels.sent_by_process((url,), "t", "x")
    assert sent is not None
    assert not sent.took[0]
    assert sent.said
    assert channels.without_secrets(f"{url} hilla user", (url,)) == "json://…:…@…:…/… …"
    send_to(Contact("a", "fi", (url,)), "t", "x")
    for secret in ("secret-path", "suo-4711", "hilla"):
        assert secret not in sent.said + caplog.text


def test_one_channel_of_several_is_enough(receiver: Receiver) -> None:
    """N5: the person is told."""
    assert send_to(Contact("a", "fi", ("nothing://host", receiver.url)), "t", "x") is None
    assert len(receiver.received) == 1


def test_a_channel_that_hangs_is_ended(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """N5: the next contact must not wait for it."""
    receiver.answers.clear()
    monkeypatch.setattr(channels, "SEND_WITHIN_S", 6.0)
    patient = f"{receiver.url}?rto=90&cto=90"  # the library itself would give up after 4 s
    assert send_to(Contact("a", "fi", (patient,)), "t", "x") == Reason(ReasonCode.CHANNEL_TIMED_OUT)


def test_the_test_command_says_of_each_channel_whether_it_works(kiosk: Kiosk, hub: Path, receiver: Receiver) -> None:
    """N5: without the secrets of the addresses."""
    add_contact(hub, "Maija", receiver.url)
    add_contact(hub, "Otso", f"json://127.0.0.1:{free_port()}/secret", "sv")
    both = kiosk("alarm", "test", "--config", hub, timeout=90).stdout
    assert "Maija, json: sent" in both
    assert "Otso, json: NOT sent" in both
    assert "secret" not in both
    assert "Tämä on koe." in receiver.received[0]["message"]
    assert kiosk("alarm", "test", "Maija", "--config", hub, timeout=90).stdout.strip() == "Maija, json: sent"
    unknown = kiosk("alarm", "test", "Pekka", "--config", hub)
    assert unknown.returncode == 1
    assert "There is no contact Pekka. Known: Maija, Otso." in unknown.stderr


def test_without_contacts_the_test_says_who_sets_them(kiosk: Kiosk, hub: Path) -> None:
    """N5."""
    done = kiosk("alarm", "test", "--config", hub)
    assert done.returncode == 1
    assert "Alarms are told to the contacts that staff have set." in done.stderr
