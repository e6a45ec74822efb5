"""OctoPrint's push connection: a raw web socket that brings one JSON object a message. websocket-client lives here."""

import json
import socket
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import websocket

from kiosk.printers.octoprint.http.http_client import without_lone_surrogates

CONNECT_S = 3.0
MESSAGE_S = 10.0
"""A message that has begun must have come whole by then."""
LARGEST_MESSAGE = 4 * 1024 * 1024
"""Bytes. The first `history` brings the temperatures of half an hour: about 300 kB for three heaters."""


class PushError(Exception):
    """The push connection can't be opened or has ended; `str()` is a sentence for a person."""


class Push:
    """One open push connection. `fileno` is for select; `messages` reads what is there."""

    def __init__(self, url: str) -> None:
        """Open it. Raises PushError."""
        parts = urlsplit(url)
        address = (
            f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}{parts.path.rstrip('/')}/sockjs/websocket"
        )
        try:
            # Its own UTF-8 check is plain Python, nine tenths of what a message costs; the JSON reader checks it too.
            self._socket: Any = websocket.create_connection(
                address, timeout=CONNECT_S, http_no_proxy=["*"], skip_utf8_validation=True
            )
            self._socket.settimeout(MESSAGE_S)
        except (OSError, websocket.WebSocketException, ValueError) as trouble:
            raise PushError(_sentence(trouble)) from trouble

    def fileno(self) -> int:
        """The file descriptor that becomes readable when messages come."""
        return int(self._socket.fileno())

    def messages(self) -> list[Mapping[str, Any]]:
        """What came; waits for at least one message. Raises PushError when the connection has ended."""
        found = [self._message()]
        while self._more_decrypted():
            found.append(self._message())
        return [message for message in found if message is not None]

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message; an empty one is a ping, whose pong comes as an empty message. Raises PushError."""
        try:
            if message:
                self._socket.send(json.dumps(message))
            else:
                self._socket.ping()
        except (OSError, websocket.WebSocketException) as trouble:
            raise PushError(_sentence(trouble)) from trouble

    def close(self) -> None:
        """Close without a farewell, which a dead server would not answer."""
        self._socket.shutdown()

    def _message(self) -> Mapping[str, Any] | None:
        try:
            kind, frame = self._socket.recv_data_frame(control_frame=True)
        except (OSError, websocket.WebSocketException) as trouble:
            raise PushError(_sentence(trouble)) from trouble
        text = frame.data
        if kind == websocket.ABNF.OPCODE_CLOSE:
            raise PushError("OctoPrint has closed the connection.")
        if kind in {websocket.ABNF.OPCODE_PING, websocket.ABNF.OPCODE_PONG}:
            return {}
        if len(text) > LARGEST_MESSAGE:
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

    A history brings half an hour of them. Nobody looks at the old ones, and unpacked they take megabytes: for twenty
    printers that come back together as much as the whole print room.
    """
    key = text.find(b'"temps"')
    opened, closed = text.find(b"[", key), text.find(b"]", key)
    newest = text.rfind(b'{"time"', opened, closed)
    if 0 <= key < opened < newest and text[opened:newest].rstrip().endswith(b","):
        return text[: opened + 1] + text[newest:]
    return text


def _sentence(trouble: Exception) -> str:
    if isinstance(trouble, websocket.WebSocketBadStatusException):
        return (
            f"What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {trouble.status_code})."
        )
    if isinstance(trouble, ConnectionRefusedError):
        return "OctoPrint is not running at its address."
    if isinstance(trouble, TimeoutError | websocket.WebSocketTimeoutException):
        return "OctoPrint does not answer."
    if isinstance(trouble, socket.gaierror):
        return "The name of the OctoPrint server is not known in this network."
    if isinstance(trouble, websocket.WebSocketConnectionClosedException | ConnectionError):
        return "OctoPrint has closed the connection."
    return "OctoPrint can't be reached."
