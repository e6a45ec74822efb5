"""The push connection against a server that speaks the web socket's frames and then nonsense."""

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

from kiosk.printers.octoprint.http.push_socket import Push

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT = b"\x81"
PATIENCE_S = 30.0


@contextmanager
def saying(*messages: bytes) -> Iterator[str]:
    """A server that says these to whoever comes first; its address."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.settimeout(PATIENCE_S)
            asked = b""
            while b"\r\n\r\n" not in asked:
                asked += connection.recv(4096)
            key = next(line for line in asked.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:"))
            accept = base64.b64encode(hashlib.sha1(key.partition(b":")[2].strip() + GUID).digest())
            head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            connection.sendall(head + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
            connection.sendall(b"".join(TEXT + struct.pack(">BQ", 127, len(message)) + message for message in messages))
            connection.recv(4096)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(PATIENCE_S)


@pytest.mark.parametrize("nonsense", [b'{"a": "\xff\xfe"}', b"{", b"[1, 2]", b"\x00", b"null"])
def test_a_message_that_is_no_json_object_in_utf8_is_let_be(nonsense: bytes) -> None:
    """O4, O5: what is not understood is tolerated, and what comes after it is heard."""
    with saying(nonsense, '{"event": "Käpy"}'.encode()) as url:
        push = Push(url)
        heard = [message for _ in range(2) for message in push.messages()]
        assert heard == [{"event": "Käpy"}]
        push.close()


NEWEST = {"time": 3, "tool0": {"actual": 21.3, "target": 0.0}}
OLD = {"time": 2, "tool0": {"actual": 99.0, "target": 0.0}, "bed": {"actual": 60.0, "target": 60.0}}


@pytest.mark.parametrize("separators", [(", ", ": "), (",", ":")])
@pytest.mark.parametrize(
    ("temps", "left"),
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
def test_of_many_temperatures_only_the_newest_are_unpacked(temps: Any, left: Any, separators: tuple[str, str]) -> None:
    """O11: whatever else the message holds, and whatever its temperatures look like, stays as it is."""
    around = {"job": {"file": {"name": 'a "temps" [{"time"].gcode'}}, "markings": [{"time": 1}, {"time": 2}]}
    told = {"history": around | {"temps": temps} | {"after": around}}
    with saying(json.dumps(told, separators=separators).encode()) as url:
        push = Push(url)
        assert push.messages() == [{"history": around | {"temps": left, "after": around}}]
        push.close()
