"""A printer behind an OctoPrint server: REST calls one after the other; polling where a proxy lets no push through."""

import threading
from collections import deque

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.backoff import Backoff
from kiosk.printers.octoprint.http.push_socket import PushSocket
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.http.state_poller import StatePoller
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import Answered, Call, CallError, FailureKind, StartFile, answer_to
from kiosk.printers.print_server.http.upload_thread import Send
from kiosk.printers.print_server.http.web_socket import NoWebSocketError
from kiosk.printers.print_server.printer import HELD_UP_S, Push, ServerPrinter
from kiosk.printers.print_server.session.link import Link, ServerLink
from kiosk.printers.printer import START_EXPIRED, Report
from kiosk.printers.server_address import split_pin


class OctoPrintPrinter(ServerPrinter[Session]):
    """One printer of one OctoPrint server.

    REST calls are made one after the other, each on a thread that lasts as long as the call (there are a few a minute,
    and twenty idle threads take memory); the answers go to the link thread.
    """

    mistake = ReasonCode.OCTOPRINT_LINK_FAILED

    def __init__(
        self,
        report: Report,
        address: str,
        api_key: str,
        clock: Clock,
        backoff: Backoff | None = None,
    ) -> None:
        """`report` is called on the link thread. Raises ValueError if `address` is none; does no I/O."""
        self._address = address
        self._api_key = api_key
        self._rest = self._new_rest()
        self._is_mute = False
        """The last web socket was opened and nothing came: the next attempt polls."""
        self._calls: deque[Call] = deque()
        self._calling = False
        super().__init__(report, "octoprint", clock, backoff)

    def _new_session(self) -> Session:
        self._calls.clear()
        return Session()

    def _open(self) -> Push:
        polled = self._is_mute
        push: Push
        try:
            push = StatePoller(self._new_rest()) if polled else PushSocket(*split_pin(self._address))
        except NoWebSocketError:
            push, polled = StatePoller(self._new_rest()), True
        self._is_mute = False
        self._session.link_opened(self._clock.monotonic_s(), polled=polled)
        return push

    def _closed_by_session(self, link: ServerLink, reason: Reason) -> None:
        # A proxy may open a web socket and pass nothing on.
        self._is_mute = link.state is Link.HANDSHAKE and reason.code is ReasonCode.OCTOPRINT_SILENT

    def _call(self, call: Call) -> None:
        self._calls.append(call)
        self._next_call()

    def _next_call(self) -> None:
        if self._calls and not self._calling:
            self._calling = True
            call = self._calls.popleft()
            threading.Thread(
                target=self._make_call, args=(call, self._turn_at_s), name="octoprint-call", daemon=True
            ).start()

    def _call_answered(self, answer: Answered) -> None:
        self._calling = False
        self._session.answer_received(answer, self._clock.monotonic_s())
        self._next_call()

    def _send_file(self) -> Send:
        return self._new_rest().upload

    def _send_stop(self) -> None:
        self._new_rest().stop_now()

    def _make_call(self, call: Call, turn_at_s: float) -> None:
        """On a thread of its own. turn_at_s: when the link thread's turn began in which this call was passed on."""

        def make() -> object:
            if isinstance(call, StartFile) and self._clock.monotonic_s() - turn_at_s > HELD_UP_S:
                raise CallError(FailureKind.WRONG_STATE, START_EXPIRED)
            return self._rest.carry_out(call)

        answer = answer_to(call, make, self.mistake)
        self._do(lambda: self._call_answered(answer))

    def _new_rest(self) -> RestApi:
        return RestApi(self._address, self._api_key)
