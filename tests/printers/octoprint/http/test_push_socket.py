"""The push connection with a server that sends valid web socket frames with any content."""

import base64
import hashlib
import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kiosk.printers.octoprint.http.push_socket import PushSocket

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT = b"\x81"
TIMEOUT_S = 30.0


@contextmanager
def server_sending(*messages: bytes) -> Iterator[str]:
    """A server that sends these messages on the first connection. Yields its address."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.settimeout(TIMEOUT_S)
            request = b""
            while b"\r\n\r\n" not in request:
                request += connection.recv(4096)
            key = next(line for line in request.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:"))
            accept = base64.b64encode(hashlib.sha1(key.partition(b":")[2].strip() + GUID).digest())
            head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            connection.sendall(head + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
            connection.sendall(b"".join(TEXT + struct.pack(">BQ", 127, len(message)) + message for message in messages))
            connection.recv(4096)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(TIMEOUT_S)


@pytest.mark.parametrize("invalid", [b'{"a": "\xff\xfe"}', b"{", b"[1, 2]", b"\x00", b"null"])
def test_a_message_that_is_no_json_object_in_utf8_is_ignored(invalid: bytes) -> None:
    """O4, O5: and the next one is received."""
    with server_sending(invalid, '{"event": "Käpy"}'.encode()) as url:
        push = PushSocket(url)
        received = [message for _ in range(2) for message in push.messages()]
        assert received == [{"event": "Käpy"}]
        push.close()


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
    with server_sending(json.dumps(message, separators=separators).encode()) as url:
        push = PushSocket(url)
        assert push.messages() == [{"history": around | {"temps": kept, "after": around}}]
        push.close()
