"""Polls the state of a server where a proxy lets no web socket through (O14), on a thread of its own."""

import queue
import socket
import threading
from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchState
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.print_server.calls import CallError, FailureKind, answer_to
from kiosk.printers.print_server.http.web_socket import PushError

POLL_S = 2.0


class StatePoller:
    """Takes the place of a PushSocket: what is polled comes as the messages that would be pushed."""

    has_more = False

    def __init__(self, rest: RestApi) -> None:
        """Begin to poll. rest: for this poller alone."""
        self._rest = rest
        self._results: queue.SimpleQueue[Mapping[str, Any] | CallError] = queue.SimpleQueue()
        self._wake_r, self._wake_w = socket.socketpair()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="octoprint-poll", daemon=True)
        self._thread.start()

    def fileno(self) -> int:
        """The file descriptor that is readable when there is a state."""
        return self._wake_r.fileno()

    def messages(self, _now_s: float) -> list[Mapping[str, Any]]:
        """The states that have come. Raises PushError when the server did not answer."""
        self._wake_r.recv(1)
        result = self._results.get_nowait()
        if not isinstance(result, CallError):
            return [result]
        refused = result.kind is FailureKind.NOT_ALLOWED
        raise PushError(Reason(ReasonCode.OCTOPRINT_REFUSES_KEY) if refused else result.reason) from result

    def send(self, message: Mapping[str, Any]) -> None:
        """Send nothing: a poller subscribes to nothing."""

    def close(self) -> None:
        """Stop polling. Does not wait for a call under way."""
        self._closing.set()
        self._wake_r.close()

    def _run(self) -> None:
        with self._wake_w:
            result: Mapping[str, Any] | CallError | None = None
            while not isinstance(result, CallError) and not self._closing.is_set():
                answer = answer_to(FetchState(), self._rest.full_state, ReasonCode.OCTOPRINT_LINK_FAILED)
                result = answer.error or {"current": answer.value}
                self._results.put(result)
                try:
                    self._wake_w.send(b"!")
                except OSError:  # closed meanwhile
                    return
                self._closing.wait(POLL_S)
