"""One HTTP exchange, bounded in time and size whatever answers: slow, endless, or no web server at all.

Redirects are not followed and compressed answers not asked for. Only a name look-up takes as long as the system takes.
"""

import http
import http.client
import io
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message
from typing import Any
from urllib.parse import urlsplit

from kiosk.printers.tls import SYSTEM_TRUST, Trust

READ_BYTES = 65536
SLOWEST_UPLOAD_BYTES_S = 20_000
"""A request body that is taken more slowly than this on average is given up; the slowest Wi-Fi is faster."""
_PORTS = {"http": 80, "https": 443}


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
    """An answer of any status, read to its end. ip_address: where it came from."""

    status: int
    reason: str
    headers: Message
    body: bytes
    ip_address: str


class AnswerTooLargeError(http.client.HTTPException):
    """The answer has more bytes than the limit."""


def exchange(
    method: str,
    url: str,
    limits: Limits,
    headers: Mapping[str, str],
    body: Any = None,
    *,
    trust: Trust = SYSTEM_TRUST,
    ip_address: str = "",
    take: Callable[[bytes], None] | None = None,
) -> Answer:
    """Make one request and read its answer. Blocks for at most the limits; a body takes time by its size besides.

    body: bytes, or an object with a length and `read(size)`; `headers` must then name its length. ip_address: connect
    to this one instead of looking up the host of `url`. take: gets the body of an answer of status 200 as it comes, in
    the place of `Answer.body`; what it raises ends the exchange. Raises ValueError for an address that is not http or
    https, OSError (TimeoutError, ssl.SSLError) and http.client.HTTPException.
    """
    parts = urlsplit(url)
    start_s = time.monotonic()
    link = connect(url, min(limits.connect_s, limits.total_s), trust=trust, ip_address=ip_address)
    try:
        answered_from = peer_of(link)  # a server that closes early takes it away
        body_s = len(body) / SLOWEST_UPLOAD_BYTES_S if body is not None else 0.0
        timed = TimedSocket(link, limits.wait_s, start_s + limits.total_s + body_s)
        connection = http_over(timed, url)
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
        body_read = bytearray()
        taken_by = take if take is not None and response.status == http.HTTPStatus.OK else body_read.extend
        _read(response, limits.answer_bytes, taken_by)
        return Answer(response.status, response.reason, response.headers, bytes(body_read), answered_from)
    finally:
        link.close()


def connect(url: str, within_s: float, *, trust: Trust = SYSTEM_TRUST, ip_address: str = "") -> socket.socket:
    """A connection to the server of an http or https address, by TLS for https.

    Its time-out is what remains of `within_s`. ip_address: connect to this one instead of looking up the host. Raises
    ValueError for another address, OSError (TimeoutError, ssl.SSLError).
    """
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError(f"not an http address: {parts.scheme}")
    until_s = time.monotonic() + within_s
    link = _connect(ip_address or parts.hostname, parts.port or _PORTS[parts.scheme], until_s)
    if parts.scheme == "http":
        return link
    try:
        link.settimeout(_remaining_s(until_s))
        return trust.wrap(link, parts.hostname)
    except BaseException:  # also at Ctrl-C: no socket is left open
        link.close()
        raise


def http_over(link: "TimedSocket", url: str) -> http.client.HTTPConnection:
    """A connection of http.client over one that is open, to the server of this address."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port or _PORTS[parts.scheme])
    connection.default_port = _PORTS[parts.scheme]  # left out of the header Host
    connection.sock = link
    return connection


def peer_of(link: socket.socket) -> str:
    """The IP address at the other end; with its zone if it has one."""
    return socket.getnameinfo(link.getpeername(), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV)[0]


def _read(response: http.client.HTTPResponse, limit: int, take: Callable[[bytes], None]) -> None:
    """Pass the body on as it comes, each chunk only when the whole is still within the limit."""
    read_bytes = 0
    if (response.length or 0) > limit:
        raise AnswerTooLargeError
    while chunk := response.read(READ_BYTES):
        read_bytes += len(chunk)
        if read_bytes > limit:
            raise AnswerTooLargeError
        take(chunk)
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)


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


class TimedSocket:
    """A connected socket for a library. Each wait ends after `wait_s`, all of them at `until_s`.

    http.client closes its socket before the answer is read; this one is closed by its maker.
    """

    def __init__(
        self, link: socket.socket, wait_s: float, until_s: float, buffer_bytes: int = io.DEFAULT_BUFFER_SIZE
    ) -> None:
        """buffer_bytes: how much is read ahead at most."""
        self._link = link
        self._buffer_bytes = buffer_bytes
        self._wait_s = wait_s
        self.until_s = until_s

    def sendall(self, data: Any) -> None:
        """Send all. Raises TimeoutError."""
        self._timed().sendall(data)

    def receive_into(self, buffer: Any) -> int:
        """Read what has come, at most as much as the buffer takes. Raises TimeoutError."""
        return self._timed().recv_into(buffer)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """A file to read from."""
        return io.BufferedReader(_Incoming(self), self._buffer_bytes)

    def close(self) -> None:
        """Do nothing."""

    def _timed(self) -> socket.socket:
        self._link.settimeout(min(self._wait_s, _remaining_s(self.until_s)))
        return self._link


class _Incoming(io.RawIOBase):
    """Reads from a timed socket."""

    def __init__(self, link: TimedSocket) -> None:
        self._link = link

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._link.receive_into(buffer)
