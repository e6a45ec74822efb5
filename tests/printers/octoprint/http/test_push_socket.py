"""The push connection with servers that send anything at all."""

import json
import select
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.http.push_socket import PushSocket
from kiosk.printers.print_server.http.web_socket import (
    MAX_MESSAGE_BYTES,
    MAX_MESSAGES,
    MESSAGE_S,
    NoWebSocketError,
    PushError,
)
from tests.hostile_server import (
    CLOSE,
    CONTINUATION,
    PING,
    Serve,
    accept_web_socket,
    answering,
    frame,
    opened,
    received,
    sending,
    serving,
)

UNBOUNDED = Reason(ReasonCode.OCTOPRINT_MESSAGES_UNBOUNDED)
BLOCK = b" " * 65536


@pytest.mark.parametrize("invalid", [b'{"a": "\xff\xfe"}', b"{", b"[1, 2]", b"\x00", b"null"])
def test_a_message_that_is_no_json_object_in_utf8_is_ignored(invalid: bytes) -> None:
    """O4, O5: and the next one is received."""
    with serving(sending(frame(invalid), frame('{"event": "Käpy"}'.encode()))) as url, opened(url) as push:
        assert received(push) == [{"event": "Käpy"}]


NEWEST = {"time": 3, "tool0": {"actual": 21.3, "target": 0.0}}
OLD = {"time": 2, "tool0": {"actual": 99.0, "target": 0.0}, "bed": {"actual": 60.0, "target": 60.0}}


@pytest.mark.parametrize("separators", [(", ", ": "), (",", ":")])
@pytest.mark.parametrize(
    ("temps", "kept"),
    [
        ([OLD] * 1800 + [NEWEST], [NEWEST]),
        ([OLD, NEWEST], [NEWEST]),
        ([NEWEST], [NEWEST]),
        ([], []),
        (None, None),
        ([1, {"tool0": {"time": 3}}], [1, {"tool0": {"time": 3}}]),
        ([{"time": 1, "of": [2]}, NEWEST], [{"time": 1, "of": [2]}, NEWEST]),
    ],
)
def test_of_many_temperatures_only_the_newest_are_parsed(temps: Any, kept: Any, separators: tuple[str, str]) -> None:
    """O11: everything else in the message is unchanged."""
    around = {"job": {"file": {"name": 'a "temps" [{"time"].gcode'}}, "markings": [{"time": 1}, {"time": 2}]}
    message = {"history": around | {"temps": temps} | {"after": around}}
    with serving(sending(frame(json.dumps(message, separators=separators).encode()))) as url, opened(url) as push:
        assert received(push) == [{"history": around | {"temps": kept, "after": around}}]


def endlessly(first: bytes, block: bytes) -> Serve:
    """Send `first` and then `block` until the other end closes."""

    def serve(connection: socket.socket, over: threading.Event) -> None:
        accept_web_socket(connection)
        connection.sendall(first)
        while not over.is_set():
            connection.sendall(block)

    return serve


def end_of(url: str, now_s: Callable[[], float] = time.monotonic) -> tuple[Reason, int]:
    """Read until the connection is given up; the reason, and the peak of the memory that was used meanwhile."""
    with opened(url) as push:
        tracemalloc.start()
        try:
            while True:
                select.select([push], [], [], 1.0)
                push.messages(now_s())
        except PushError as error:
            return error.reason, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize(
    ("first", "block"),
    [
        (frame(b"", declared=10**12), BLOCK),
        (frame(b"", declared=MAX_MESSAGE_BYTES + 1), BLOCK),
        (frame(b"", declared=2**64 - 1), BLOCK),
        (frame(b"", PING, declared=10**12), BLOCK),
        (frame(b"[", last=False), frame(BLOCK, CONTINUATION, last=False)),
        (frame(b"[", last=False), frame(BLOCK, CONTINUATION, last=False) + frame(b"", PING)),
        (frame(b"[", last=False), frame(b"", CONTINUATION, declared=MAX_MESSAGE_BYTES)[:10] + BLOCK),
    ],
    ids=["1 TB", "just too much", "2^64", "a ping of 1 TB", "fragments", "pings between", "a whole message more"],
)
def test_a_message_of_any_declared_or_summed_length_takes_no_more_memory_than_the_limit(
    first: bytes, block: bytes
) -> None:
    """Q8, O15: a frame that declared 1 TB took the print room to 3.9 GB."""
    with serving(endlessly(first, block)) as url:
        reason, peak_bytes = end_of(url)
    assert reason == UNBOUNDED
    assert peak_bytes < 4 * MAX_MESSAGE_BYTES


@pytest.mark.parametrize(
    "begun",
    [frame(b"", declared=1000)[:10], frame(b"[", last=False) + frame(b"", PING), b"\x81"],
    ids=["in a frame", "in fragments", "in a header"],
)
def test_a_message_that_drips_ends_at_its_deadline_and_never_blocks(begun: bytes) -> None:
    """Q8, O15: one deadline a message, not a read; pings between its fragments do not move it."""
    drips = threading.Semaphore(0)

    def serve(connection: socket.socket, over: threading.Event) -> None:
        accept_web_socket(connection)
        connection.sendall(begun)
        while not over.is_set():
            if drips.acquire(timeout=0.1):
                connection.sendall(frame(b"", PING) if b"[" in begun else b"\x7f")

    with serving(serve) as url, opened(url) as push:
        now_s, reason = 0.0, None
        while reason is None and now_s < 10 * MESSAGE_S:
            try:
                push.messages(now_s)
            except PushError as error:
                reason = error.reason
            drips.release()
            now_s += 1.0
            threading.Event().wait(0.01)
    assert reason == UNBOUNDED


def test_a_server_that_floods_is_given_up() -> None:
    """Q8, O15: a message is an event for the print room."""
    flood = frame(b'{"current": {}}') * 100
    with serving(endlessly(b"", flood)) as url, opened(url) as push:
        count, reason = 0, None
        while reason is None:
            try:
                count += len(push.messages(0.0))
            except PushError as error:
                reason = error.reason
        assert reason == UNBOUNDED
        assert count <= MAX_MESSAGES


def test_many_messages_at_once_are_read_in_portions() -> None:
    """O4: so that requests are carried out between them."""
    with serving(sending(frame(b'{"n": 1}') * 500)) as url, opened(url) as push:
        portions = []
        while sum(portions) < 500:
            portions.append(len(received(push)))
        assert max(portions) <= 50


def test_a_ping_is_answered() -> None:
    """O4: servers and proxies close a connection that does not."""
    answers: list[bytes] = []

    def serve(connection: socket.socket, over: threading.Event) -> None:
        accept_web_socket(connection)
        connection.sendall(frame(b"alive?", PING))
        answers.append(connection.recv(100))
        connection.sendall(frame(b'{"n": 1}'))
        over.wait(30)

    with serving(serve) as url, opened(url) as push:
        found = received(push)
        if len(found) < 2:  # both may come at once
            found = [*found, *received(push)]
        assert found == [{}, {"n": 1}]
    kind, length, *rest = answers[0]
    mask, content = rest[:4], rest[4:]
    assert (kind, length) == (0x8A, 0x80 | 6)
    assert bytes(letter ^ mask[at % 4] for at, letter in enumerate(content)) == b"alive?"


def test_what_came_before_a_close_is_not_lost() -> None:
    """O6: the end of a print may be the last message."""
    with serving(sending(frame(b'{"event": 1}') + frame(b"", CLOSE))) as url, opened(url) as push:
        assert received(push) == [{"event": 1}]
        with pytest.raises(PushError) as ended:
            received(push)
        assert ended.value.reason == Reason(ReasonCode.OCTOPRINT_CLOSED_CONNECTION)


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":' * 100_000, b'{"a": ' + b"9" * 5000 + b"}"])
def test_json_that_is_nested_too_deeply_is_ignored_like_any_that_is_invalid(text: bytes) -> None:
    """Q8: it ended a link for good."""
    with serving(sending(frame(text), frame(b'{"n": 1}'))) as url, opened(url) as push:
        assert received(push) == [{"n": 1}]


@pytest.mark.parametrize("status", [b"301 Moved", b"302 Found", b"307 Temporary", b"308 Permanent"])
def test_a_redirect_of_the_web_socket_is_not_followed(status: bytes) -> None:
    """O13: it would hand the session to another server."""
    with serving(sending(frame(b'{"n": 1}'))) as elsewhere:
        answer = b"HTTP/1.1 " + status + b"\r\nLocation: " + elsewhere.encode() + b"/\r\n\r\n"
        with serving(answering(answer)) as url, pytest.raises(NoWebSocketError) as refused:
            PushSocket(url)
    assert refused.value.reason.code is ReasonCode.NOT_OCTOPRINT_OR_NOT_UP


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nSec-WebSocket-Accept: x\r\n\r\n",
    ],
)
def test_an_answer_that_is_no_web_socket_is_refused(answer: bytes) -> None:
    """O14, O15."""
    with serving(answering(answer)) as url, pytest.raises(NoWebSocketError):
        PushSocket(url)


@pytest.mark.parametrize("answer", [b"x" * 10**6, b"HTTP/1.1 101 X\r\n" + b"a: b\r\n" * 10**5, b"SSH-2.0-x\r\n"])
def test_a_handshake_that_is_no_http_is_an_error_of_the_connection(answer: bytes) -> None:
    """O15: an endless line, endless headers, another protocol."""
    with serving(answering(answer)) as url, pytest.raises(PushError):
        PushSocket(url)
