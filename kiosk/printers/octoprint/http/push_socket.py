"""OctoPrint's push connection: its place, its reasons, and what of its messages is not parsed."""

from kiosk.base.reason import ReasonCode
from kiosk.printers.print_server.http.web_socket import LinkReasons, WebSocket
from kiosk.printers.tls import SYSTEM_TRUST, Trust

PUSH_PATH = "/sockjs/websocket"
REASONS = LinkReasons(
    unreachable=ReasonCode.OCTOPRINT_UNREACHABLE,
    not_running=ReasonCode.OCTOPRINT_NOT_RUNNING,
    no_answer=ReasonCode.OCTOPRINT_NO_ANSWER,
    name_unknown=ReasonCode.OCTOPRINT_NAME_UNKNOWN,
    closed=ReasonCode.OCTOPRINT_CLOSED_CONNECTION,
    other_server=ReasonCode.NOT_OCTOPRINT,
    not_up=ReasonCode.NOT_OCTOPRINT_OR_NOT_UP,
    unbounded=ReasonCode.OCTOPRINT_MESSAGES_UNBOUNDED,
)


class PushSocket(WebSocket):
    """One open push connection of an OctoPrint."""

    def __init__(self, url: str, trust: Trust = SYSTEM_TRUST) -> None:
        """Open it, see WebSocket. Raises PushError."""
        super().__init__(url, PUSH_PATH, REASONS, trust)

    def _prepared(self, text: bytes) -> bytes:
        """The message with only the newest of its temperatures.

        A history has half an hour of them. The old ones are not used and take megabytes when parsed: for twenty
        printers that reconnect together, as much as the whole print room.
        """
        key = text.find(b'"temps"')
        opened, closed = text.find(b"[", key), text.find(b"]", key)
        newest = text.rfind(b'{"time"', opened, closed)
        if 0 <= key < opened < newest and text[opened:newest].rstrip().endswith(b","):
            return text[: opened + 1] + text[newest:]
        return text
