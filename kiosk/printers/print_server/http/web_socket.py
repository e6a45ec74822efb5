"""A print server's push connection: a web socket with one JSON object a message. The only user of websocket-client.

Whatever a server sends, messages are bounded in bytes, in time and in rate, and reading them never blocks.
"""

import base64
import hashlib
import http.client
import json
import secrets
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import websocket

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import TimedSocket, connect, http_over, peer_of
from kiosk.printers.print_server.http.server_json import parse_json
from kiosk.printers.tls import SYSTEM_TRUST, Trust, tls_reason

CONNECT_S = 3.0
HANDSHAKE_S = 3.0
SEND_S = 3.0
MESSAGE_S = 10.0
"""From the first to the last byte of a message."""
MAX_MESSAGE_BYTES = 2 * 1024 * 1024
"""The first `history` of an OctoPrint has the temperatures of half an hour: about 300 kB for three heaters."""
MAX_CONTROL_BYTES = 125
READ_BYTES = 1024 * 1024
"""The most to read at a time, in bytes and (MAX_READ) in messages, so that requests are carried out between."""
MAX_READ = 50
MAX_MESSAGES = 2000
"""Within RATE_S; OctoPrint sends one a second, Moonraker five, and some at once when a print starts."""
RATE_S = 10.0
ACCEPTED_WITH = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""Of RFC 6455."""


@dataclass(frozen=True, slots=True)
class LinkReasons:
    """Why a kind of server is not reached. `not_up` has the value `status`."""

    unreachable: ReasonCode
    not_running: ReasonCode
    no_answer: ReasonCode
    name_unknown: ReasonCode
    closed: ReasonCode
    other_server: ReasonCode
    not_up: ReasonCode
    unbounded: ReasonCode

    def of(self, error: Exception) -> Reason:
        """The reason for this error of a connection."""
        if isinstance(error, ssl.SSLError):
            return tls_reason(error)
        if isinstance(error, ConnectionRefusedError):
            return Reason(self.not_running)
        if isinstance(error, TimeoutError):
            return Reason(self.no_answer)
        if isinstance(error, socket.gaierror):
            return Reason(self.name_unknown)
        if isinstance(error, ConnectionError):  # http.client has one too
            return Reason(self.closed)
        if isinstance(error, http.client.HTTPException | websocket.WebSocketException):
            return Reason(self.other_server)
        return Reason(self.unreachable)


class PushError(ReasonError):
    """The push connection can't be opened or has ended."""


class NoWebSocketError(PushError):
    """The server is there, but answers the request for a web socket with something else, or a proxy does."""


class WebSocket:
    """One open push connection. `fileno` is for select."""

    def __init__(self, url: str, path: str, reasons: LinkReasons, trust: Trust = SYSTEM_TRUST) -> None:
        """Open it. Blocks for at most CONNECT_S and HANDSHAKE_S. Raises PushError.

        path: of the web socket, below that of `url`.
        """
        self._reasons = reasons
        try:
            self._link = connect(url, CONNECT_S, trust=trust)
        except (OSError, ValueError) as error:
            raise PushError(reasons.of(error)) from error
        self.ip_address = ""
        """Of the server."""
        try:
            _shake_hands(url, path, self._link, reasons.not_up)
            self.ip_address = peer_of(self._link)
            self._link.setblocking(False)
        except PushError:
            self._link.close()
            raise
        except (OSError, http.client.HTTPException) as error:
            self._link.close()
            raise PushError(reasons.of(error)) from error
        # Its UTF-8 check is plain Python, nine tenths of the time of a message; the JSON parser checks it too.
        self._frames = _BoundedFrames(self._receive, Reason(reasons.unbounded))
        self._fragments = bytearray()
        self._is_continued = False
        self._now_s = self._rate_from_s = 0.0
        self._begun_s: float | None = None
        self._read_bytes = self._rate_count = 0
        self._ended: PushError | None = None
        self.has_more = False
        """There may be further messages that select does not see."""

    def fileno(self) -> int:
        """The file descriptor that is readable when there are messages."""
        return self._link.fileno()

    def messages(self, now_s: float) -> list[Mapping[str, Any]]:
        """The next messages that have come whole; never blocks. Raises PushError when the connection has ended.

        now_s: on a steady clock.
        """
        if self._ended is not None:
            raise self._ended
        found: list[Mapping[str, Any]] = []
        self._now_s, self._read_bytes, self.has_more = now_s, 0, False
        try:
            while len(found) < MAX_READ and self._read_bytes < READ_BYTES:
                found += self._next_message()
            self.has_more = True
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        except (OSError, websocket.WebSocketException, PushError) as error:
            self._ended = error if isinstance(error, PushError) else PushError(self._reasons.of(error))
            if not found:
                raise self._ended from error
            self.has_more = True  # the error itself, after what came before it
        self._check_rate(len(found))
        return found

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message; an empty one is a ping, and its pong comes as an empty message. Raises PushError."""
        opcode = websocket.ABNF.OPCODE_TEXT if message else websocket.ABNF.OPCODE_PING
        self._send(json.dumps(message) if message else b"", opcode)

    def close(self) -> None:
        """Close without a close frame, which a server that hangs would not answer."""
        self._link.close()

    def _next_message(self) -> list[Mapping[str, Any]]:
        """What the next frame completes; an empty message for a control frame."""
        frame = self._frames.recv_frame()
        content = bytes(frame.data)  # type: ignore[arg-type]
        if not self._is_continued:
            self._begun_s = None
        if frame.opcode == websocket.ABNF.OPCODE_CLOSE:
            raise PushError(Reason(self._reasons.closed))
        if frame.opcode == websocket.ABNF.OPCODE_PING:
            self._send(content[:MAX_CONTROL_BYTES], websocket.ABNF.OPCODE_PONG)
            return [{}]
        if frame.opcode == websocket.ABNF.OPCODE_PONG:
            return [{}]
        if (frame.opcode == websocket.ABNF.OPCODE_CONT) != self._is_continued:
            raise PushError(Reason(self._reasons.other_server))
        if len(self._fragments) + len(content) > MAX_MESSAGE_BYTES:
            raise self._unbounded()
        if not frame.fin:
            self._is_continued = True
            self._begun_s = self._now_s if self._begun_s is None else self._begun_s
            self._fragments += content
            return []
        text = bytes(self._fragments) + content if self._is_continued else content
        self._fragments, self._is_continued, self._begun_s = bytearray(), False, None
        return _parsed(self._prepared(text))

    def _prepared(self, text: bytes) -> bytes:
        """The text of a message, without what need not be parsed."""
        return text

    def _send(self, content: str | bytes, opcode: int) -> None:
        try:
            self._link.settimeout(SEND_S)
            self._link.sendall(websocket.ABNF.create_frame(content, opcode).format())
            self._link.setblocking(False)
        except (OSError, websocket.WebSocketException) as error:
            raise PushError(self._reasons.of(error)) from error

    def _receive(self, size: int) -> bytes:
        """Bytes for the frame that is read. Raises BlockingIOError or ssl.SSLWantReadError when none have come."""
        received = self._link.recv(size)
        if not received:
            raise ConnectionResetError
        self._read_bytes += len(received)
        if self._begun_s is None:
            self._begun_s = self._now_s
        elif self._now_s - self._begun_s > MESSAGE_S:
            raise self._unbounded()
        return received

    def _check_rate(self, count: int) -> None:
        if self._now_s - self._rate_from_s >= RATE_S:
            self._rate_from_s, self._rate_count = self._now_s, 0
        self._rate_count += count
        if self._rate_count > MAX_MESSAGES:
            raise self._unbounded()

    def _unbounded(self) -> PushError:
        return PushError(Reason(self._reasons.unbounded))


class _BoundedFrames(websocket.frame_buffer):
    """Reads frames, in several calls if need be; one that declares too many bytes is an error before they come."""

    def __init__(self, receive: Callable[[int], bytes], unbounded: Reason) -> None:
        super().__init__(receive, skip_utf8_validation=True)
        self._unbounded = unbounded

    def recv_length(self) -> None:
        super().recv_length()
        if self.length is None or self.length > MAX_MESSAGE_BYTES:
            raise PushError(self._unbounded)


def _shake_hands(url: str, path: str, link: socket.socket, not_up: ReasonCode) -> None:
    """Request a web socket. Raises NoWebSocketError, OSError, http.client.HTTPException."""
    parts = urlsplit(url)
    key = base64.b64encode(secrets.token_bytes(16))
    headers = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Origin": f"{parts.scheme}://{parts.netloc}",
        "Sec-WebSocket-Key": key.decode(),
        "Sec-WebSocket-Version": "13",
    }
    # Read byte by byte: what follows the headers are frames.
    timed = TimedSocket(link, HANDSHAKE_S, time.monotonic() + HANDSHAKE_S, buffer_bytes=1)
    connection = http_over(timed, url)
    connection.request("GET", parts.path.rstrip("/") + path, headers=headers)
    response = connection.getresponse()
    accepted = base64.b64encode(hashlib.sha1(key + ACCEPTED_WITH, usedforsecurity=False).digest()).decode()
    if response.status != http.client.SWITCHING_PROTOCOLS or response.headers["Sec-WebSocket-Accept"] != accepted:
        # A redirect too: following it would hand the session to another server.
        raise NoWebSocketError(Reason(not_up, status=response.status))


def _parsed(text: bytes) -> list[Mapping[str, Any]]:
    """The message; nothing for a text that is no JSON object."""
    try:
        message = parse_json(text)
    except ValueError:
        return []
    return [message] if isinstance(message, dict) else []
