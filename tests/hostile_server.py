"""Servers for tests that accept any number of connections and then send whatever a test wants."""

import base64
import contextlib
import hashlib
import re
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from kiosk.printers.octoprint.http.push_socket import PushSocket

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TIMEOUT_S = 30.0
TEXT, CONTINUATION, CLOSE, PING = 1, 0, 8, 9
Serve = Callable[[socket.socket, threading.Event], None]
"""Serves one connection; the event is set when the test is over."""


def frame(content: bytes, opcode: int = TEXT, *, last: bool = True, declared: int | None = None) -> bytes:
    """A frame of a web socket. declared: the length that it claims to have."""
    length = len(content) if declared is None else declared
    return struct.pack(">BBQ", opcode | (0x80 if last else 0), 127, length) + content


def read_request(connection: socket.socket) -> bytes:
    """The head of a request; its body is read too, and nothing of what follows."""
    request = b""
    while b"\r\n\r\n" not in request:
        received = connection.recv(1)
        if not received:
            raise ConnectionResetError
        request += received
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", request)
    remaining = int(length[1]) if length else 0
    while remaining and (received := connection.recv(remaining)):
        remaining -= len(received)
    return request


def accept_web_socket(connection: socket.socket, request: bytes = b"") -> None:
    """Answer the handshake of a web socket. request: its head, if that was read already."""
    lines = (request or read_request(connection)).split(b"\r\n")
    key = next(line for line in lines if line.lower().startswith(b"sec-websocket-key:")).partition(b":")[2].strip()
    accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    connection.sendall(head + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")


def sending(*frames: bytes) -> Serve:
    """Accept a web socket and send these frames."""

    def serve(connection: socket.socket, over: threading.Event) -> None:
        accept_web_socket(connection)
        for one in frames:
            connection.sendall(one)
        over.wait(TIMEOUT_S)

    return serve


def answering(answer: bytes) -> Serve:
    """Answer any request with these bytes and close."""

    def serve(connection: socket.socket, _: threading.Event) -> None:
        read_request(connection)
        connection.sendall(answer)

    return serve


@contextmanager
def serving(serve: Serve, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server that serves each connection on a thread of its own, by TLS if a context is given. Yields its address."""
    over = threading.Event()
    threads: list[threading.Thread] = []

    def handle(connection: socket.socket) -> None:
        connection.settimeout(TIMEOUT_S)
        with connection, suppress(OSError):
            if tls is None:
                serve(connection, over)
            else:
                with tls.wrap_socket(connection, server_side=True) as link:
                    serve(link, over)

    def accept() -> None:
        with suppress(OSError):
            while not over.is_set():
                connection, _ = listener.accept()
                threads.append(threading.Thread(target=handle, args=(connection,), daemon=True))
                threads[-1].start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield f"{'https' if tls else 'http'}://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            over.set()
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            for one in (thread, *threads):
                one.join(TIMEOUT_S)


def received(push: PushSocket) -> list[Mapping[str, Any]]:
    """Wait for the next messages. Raises PushError when the connection has ended; fails the test if none come."""
    until_s = time.monotonic() + TIMEOUT_S
    while time.monotonic() < until_s:
        if not push.has_more:
            select.select([push], [], [], TIMEOUT_S)
        messages = push.messages(time.monotonic())
        if messages:
            return messages
    raise AssertionError("no message")


@contextmanager
def opened(url: str) -> Iterator[PushSocket]:
    """A push connection to this server."""
    push = PushSocket(url)
    with contextlib.closing(push):
        yield push
