"""OctoPrint's push connection: a raw web socket with one JSON object a message. The only user of websocket-client."""

import json
import socket
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import websocket

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.http.http_client import without_lone_surrogates

CONNECT_S = 3.0
MESSAGE_S = 10.0
"""For a message that has begun."""
MAX_MESSAGE_BYTES = 4 * 1024 * 1024
"""The first `history` has the temperatures of half an hour: about 300 kB for three heaters."""


class PushError(ReasonError):
    """The push connection can't be opened or has ended."""


class PushSocket:
    """One open push connection. `fileno` is for select."""

    def __init__(self, url: str) -> None:
        """Open it. Blocks for at most CONNECT_S for each step. Raises PushError."""
        parts = urlsplit(url)
        address = (
            f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}{parts.path.rstrip('/')}/sockjs/websocket"
        )
        try:
            # Its UTF-8 check is plain Python, nine tenths of the time of a message; the JSON parser checks it too.
            self._socket: Any = websocket.create_connection(
                address, timeout=CONNECT_S, http_no_proxy=["*"], skip_utf8_validation=True
            )
            self._socket.settimeout(MESSAGE_S)
        except (OSError, websocket.WebSocketException, ValueError) as error:
            raise PushError(_reason_of(error)) from error

    def fileno(self) -> int:
        """The file descriptor that is readable when there are messages."""
        return int(self._socket.fileno())

    def messages(self) -> list[Mapping[str, Any]]:
        """The messages that have come; waits for at least one. Raises PushError when the connection has ended."""
        found = [self._message()]
        while self._more_decrypted():
            found.append(self._message())
        return [message for message in found if message is not None]

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message; an empty one is a ping, and its pong comes as an empty message. Raises PushError."""
        try:
            if message:
                self._socket.send(json.dumps(message))
            else:
                self._socket.ping()
        except (OSError, websocket.WebSocketException) as error:
            raise PushError(_reason_of(error)) from error

    def close(self) -> None:
        """Close without a close frame, which a server that hangs would not answer."""
        self._socket.shutdown()

    def _message(self) -> Mapping[str, Any] | None:
        try:
            kind, frame = self._socket.recv_data_frame(control_frame=True)
        except (OSError, websocket.WebSocketException) as error:
            raise PushError(_reason_of(error)) from error
        text = frame.data
        if kind == websocket.ABNF.OPCODE_CLOSE:
            raise PushError(Reason(ReasonCode.OCTOPRINT_CLOSED_CONNECTION))
        if kind in {websocket.ABNF.OPCODE_PING, websocket.ABNF.OPCODE_PONG}:
            return {}
        if len(text) > MAX_MESSAGE_BYTES:
            return None
        try:
            message = json.loads(without_lone_surrogates(_without_old_temperatures(text)).decode())
        except ValueError:
            return None
        return message if isinstance(message, dict) else None

    def _more_decrypted(self) -> bool:
        # TLS may hold messages that select does not see.
        pending = getattr(self._socket.sock, "pending", None)
        return bool(pending and pending())


def _without_old_temperatures(text: bytes) -> bytes:
    """The message with only the newest of its temperatures.

    A history has half an hour of them. The old ones are not used and take megabytes when parsed: for twenty printers
    that reconnect together, as much as the whole print room.
    """
    key = text.find(b'"temps"')
    opened, closed = text.find(b"[", key), text.find(b"]", key)
    newest = text.rfind(b'{"time"', opened, closed)
    if 0 <= key < opened < newest and text[opened:newest].rstrip().endswith(b","):
        return text[: opened + 1] + text[newest:]
    return text


def _reason_of(error: Exception) -> Reason:
    if isinstance(error, websocket.WebSocketBadStatusException):
        return Reason(ReasonCode.NOT_OCTOPRINT_OR_NOT_UP, status=error.status_code)
    if isinstance(error, ConnectionRefusedError):
        return Reason(ReasonCode.OCTOPRINT_NOT_RUNNING)
    if isinstance(error, TimeoutError | websocket.WebSocketTimeoutException):
        return Reason(ReasonCode.OCTOPRINT_NO_ANSWER)
    if isinstance(error, socket.gaierror):
        return Reason(ReasonCode.OCTOPRINT_NAME_UNKNOWN)
    if isinstance(error, websocket.WebSocketConnectionClosedException | ConnectionError):
        return Reason(ReasonCode.OCTOPRINT_CLOSED_CONNECTION)
    return Reason(ReasonCode.OCTOPRINT_UNREACHABLE)
