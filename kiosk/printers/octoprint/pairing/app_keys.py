"""Requests a key from an OctoPrint server (O9): staff press "Connect" here and accept once in OctoPrint."""

import threading
from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.print_server.calls import CallError, FailureKind

APP_NAME = "Kiosk"
POLL_S = 1.0
EXPIRES_S = 5.0
"""OctoPrint drops a request that was not polled for this long."""
WAIT_S = 300.0
"""The time to accept; OctoPrint itself would wait ten minutes."""


class KeyDeniedError(ReasonError):
    """No key was granted."""


def request_key(
    url: str,
    cancelled: threading.Event,
    clock: Clock,
    *,
    requested: Callable[[], None] = lambda: None,
    wait_s: float = WAIT_S,
    app: str = APP_NAME,
) -> str:
    """Wait until somebody accepts in OctoPrint, and return the key. It is a secret: only the service user may read it.

    cancelled: set by another thread, it ends the wait. requested: called when the server has the request. Raises
    KeyDeniedError.
    """
    rest = RestApi(url, "")
    if cancelled.is_set():  # else OctoPrint would ask a person for nothing
        raise KeyDeniedError(Reason(ReasonCode.PAIRING_ABANDONED))
    location = _request(rest, app)
    requested()
    return _poll(rest, location, cancelled, clock, wait_s)


def _request(rest: RestApi, app: str) -> str:
    try:
        return rest.request_key(app)
    except CallError as error:
        raise KeyDeniedError(_refusal(rest, error)) from error


def _refusal(rest: RestApi, error: CallError) -> Reason:
    if error.kind is FailureKind.NOT_ALLOWED:
        return Reason(ReasonCode.SERVER_REFUSES)
    if error.kind is not FailureKind.NOT_FOUND:
        return error.reason
    try:
        rest.version()
    except CallError as second:
        if second.kind is FailureKind.NOT_ALLOWED:  # OctoPrint's answer to a call without a key
            return Reason(ReasonCode.NO_APP_KEYS)
    return Reason(ReasonCode.NOT_OCTOPRINT)


def _poll(rest: RestApi, location: str, cancelled: threading.Event, clock: Clock, wait_s: float) -> str:
    answered_s = clock.monotonic_s()
    until_s = answered_s + wait_s
    while not cancelled.is_set():
        try:
            key = rest.poll_key(location)
        except CallError as error:
            if error.kind is FailureKind.NOT_FOUND:
                raise KeyDeniedError(Reason(ReasonCode.NO_KEY_GRANTED)) from error
            if error.kind is not FailureKind.NO_ANSWER or clock.monotonic_s() - answered_s >= EXPIRES_S:
                raise KeyDeniedError(error.reason) from error
        else:
            if key:
                return key
            answered_s = clock.monotonic_s()
        if clock.monotonic_s() >= until_s:
            raise KeyDeniedError(Reason(ReasonCode.KEY_NOT_ACCEPTED_IN_TIME))
        cancelled.wait(POLL_S)
    raise KeyDeniedError(Reason(ReasonCode.PAIRING_ABANDONED))
