"""One HTTP exchange, bounded in time and size whatever answers: slow, endless, or no web server at all.

Redirects are not followed and compressed answers not asked for. Only a name look-up takes as long as the system takes.
"""

import http.client
import io
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from typing import Any
from urllib.parse import urlsplit

READ_BYTES = 65536


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one exchange."""

    connect_s: float
    wait_s: float
    """For each single send and receive."""
    total_s: float
    """From the start, or from the end of a request body, to the last byte of the answer."""
    answer_bytes: int


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of any status, read to its end."""

    status: int
    reason: str
    headers: Message
    body: bytes


class AnswerTooLargeError(http.client.HTTPException):
    """The answer has more bytes than the limit."""


def exchange(method: str, url: str, limits: Limits, headers: Mapping[str, str], body: Any = None) -> Answer:
    """Make one request and read its answer. Blocks for at most the limits.

    body: bytes, or an object with `read(size)`; `headers` must then name its length. Raises ValueError for an address
    that is not http or https, OSError (TimeoutError, ssl.SSLError) and http.client.HTTPException.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"not an http address: {parts.scheme}")
    is_https = parts.scheme == "https"
    connection = (http.client.HTTPSConnection if is_https else http.client.HTTPConnection)(parts.hostname, parts.port)
    total_at_s = time.monotonic() + limits.total_s
    connect_at_s = min(total_at_s, time.monotonic() + limits.connect_s)
    link = _connect(connection.host, connection.port, connect_at_s)
    try:
        if is_https:
            link.settimeout(_remaining_s(connect_at_s))
            link = ssl.create_default_context().wrap_socket(link, server_hostname=parts.hostname)
        timed = _TimedSocket(link, limits.wait_s, total_at_s if body is None else None)
        connection.sock = timed
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        own = {"Connection": "close", "Accept-Encoding": "identity"}
        try:
            connection.request(method, path, body, {**headers, **own})
        except (BrokenPipeError, ConnectionResetError):
            if body is None:  # else the server may have answered before it had read the whole body
                raise
        if body is not None:
            timed.until_s = time.monotonic() + limits.total_s
        response = connection.getresponse()
        return Answer(response.status, response.reason, response.headers, _read(response, limits.answer_bytes))
    finally:
        link.close()


def _read(response: http.client.HTTPResponse, limit: int) -> bytes:
    body = bytearray()
    if (response.length or 0) > limit:
        raise AnswerTooLargeError
    while chunk := response.read(READ_BYTES):
        body += chunk
        if len(body) > limit:
            raise AnswerTooLargeError
    if response.length:
        raise http.client.IncompleteRead(bytes(body), response.length)
    return bytes(body)


def _connect(host: str, port: int, until_s: float) -> socket.socket:
    """A socket to the first address of this host that answers. Raises OSError."""
    failure = OSError()
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        link = socket.socket(family, kind, protocol)
        try:
            link.settimeout(_remaining_s(until_s))
            link.connect(address)
        except OSError as error:
            link.close()
            failure = error
        else:
            return link
    raise failure


def _remaining_s(until_s: float) -> float:
    """Seconds until then. Raises TimeoutError when there are none."""
    remaining_s = until_s - time.monotonic()
    if remaining_s <= 0:
        raise TimeoutError
    return remaining_s


class _TimedSocket:
    """A connected socket for http.client. Each wait ends after `wait_s`, all of them at `until_s`.

    http.client closes its socket before the answer is read; this one is closed by its maker.
    """

    def __init__(self, link: socket.socket, wait_s: float, until_s: float | None) -> None:
        self._link = link
        self._wait_s = wait_s
        self.until_s = until_s

    def sendall(self, data: Any) -> None:
        """Send all. Raises TimeoutError."""
        self._timed().sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """A file to read from."""
        return io.BufferedReader(_Incoming(self._timed))

    def close(self) -> None:
        """Do nothing."""

    def _timed(self) -> socket.socket:
        remaining_s = self._wait_s if self.until_s is None else _remaining_s(self.until_s)
        self._link.settimeout(min(self._wait_s, remaining_s))
        return self._link


class _Incoming(io.RawIOBase):
    """Sets the time-out again before each read."""

    def __init__(self, link: Any) -> None:
        self._link = link

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        received: int = self._link().recv_into(buffer)
        return received
