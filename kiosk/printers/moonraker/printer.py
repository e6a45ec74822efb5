"""A printer behind a Moonraker: every call but uploads and stops goes over its one web socket."""

from kiosk.base.clock import Clock
from kiosk.base.reason import ReasonCode
from kiosk.printers.backoff import Backoff
from kiosk.printers.moonraker.http.client import Client
from kiosk.printers.moonraker.http.uploads import Uploads
from kiosk.printers.moonraker.session.session import Session
from kiosk.printers.print_server.calls import Call
from kiosk.printers.print_server.http.upload_thread import Send
from kiosk.printers.print_server.http.web_socket import LinkReasons, WebSocket
from kiosk.printers.print_server.printer import Push, ServerPrinter
from kiosk.printers.printer import Report
from kiosk.printers.server_address import split_pin

PUSH_PATH = "/websocket"
REASONS = LinkReasons(
    unreachable=ReasonCode.MOONRAKER_UNREACHABLE,
    not_running=ReasonCode.MOONRAKER_NOT_RUNNING,
    no_answer=ReasonCode.MOONRAKER_NO_ANSWER,
    name_unknown=ReasonCode.MOONRAKER_NAME_UNKNOWN,
    closed=ReasonCode.MOONRAKER_CLOSED_CONNECTION,
    other_server=ReasonCode.NOT_MOONRAKER,
    not_up=ReasonCode.NOT_MOONRAKER_OR_NOT_UP,
    unbounded=ReasonCode.MOONRAKER_MESSAGES_UNBOUNDED,
)


class MoonrakerPrinter(ServerPrinter[Session]):
    """One printer of one Moonraker."""

    mistake = ReasonCode.MOONRAKER_LINK_FAILED

    def __init__(self, report: Report, address: str, key: str, clock: Clock, backoff: Backoff | None = None) -> None:
        """`report` is called on the link thread. key: "" for a server that trusts this machine.

        Raises ValueError if `address` is none; does no I/O.
        """
        self._address, self._key = address, key
        self._new_client()
        super().__init__(report, "moonraker", clock, backoff)

    def _new_session(self) -> Session:
        return Session(*split_pin(self._address), self._key)

    def _open(self) -> Push:
        url, trust = split_pin(self._address)
        push = WebSocket(url, PUSH_PATH, REASONS, trust)
        self._session.link_opened(self._clock.monotonic_s(), push.ip_address)
        return push

    def _call(self, call: Call) -> None:
        self._session.send(call, self._clock.monotonic_s())

    def _send_file(self) -> Send:
        return Uploads(self._new_client()).send

    def _send_stop(self) -> None:
        self._new_client().post("/printer/emergency_stop")

    def _new_client(self) -> Client:
        return Client(self._address, self._key)
