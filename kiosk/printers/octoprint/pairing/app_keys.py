"""Getting a key from an OctoPrint server: staff press "Connect" here and accept once in OctoPrint."""

import threading
from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.printers.octoprint.calls import CallError, Trouble
from kiosk.printers.octoprint.http.http_client import NOT_OCTOPRINT
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest

APP_NAME = "Kiosk"
POLL_S = 1.0
FORGETS_S = 5.0
"""OctoPrint forgets a wish for a key that nobody asked after for so long."""
WAIT_S = 300.0
"""So long a person has to accept; OctoPrint itself would wait ten minutes."""

NOBODY = "Nobody waits for the key any more."


class KeyNotGivenError(Exception):
    """No key was got; `str()` is a sentence with the way out."""


def ask_for_key(
    url: str,
    given_up: threading.Event,
    clock: Clock,
    *,
    asked: Callable[[], None] = lambda: None,
    wait_s: float = WAIT_S,
    app: str = APP_NAME,
) -> str:
    """Wait until somebody accepts in OctoPrint, and return the key; it is a secret: keep it for the service user only.

    `given_up` ends the waiting from another thread. asked: called when the server has taken the wish. Raises
    KeyNotGivenError.
    """
    rest = OctoPrintRest(url, "")
    if given_up.is_set():  # else OctoPrint would ask a person for what nobody wants any more
        raise KeyNotGivenError(NOBODY)
    wish = _wish(rest, app)
    asked()
    return _accepted(rest, wish, given_up, clock, wait_s)


def _wish(rest: OctoPrintRest, app: str) -> str:
    try:
        return rest.wish_for_key(app)
    except CallError as error:
        raise KeyNotGivenError(_why_no_wish(rest, error)) from error


def _why_no_wish(rest: OctoPrintRest, error: CallError) -> str:
    if error.trouble is Trouble.NOT_ALLOWED:
        return "The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser."
    if error.trouble is not Trouble.NOT_FOUND:
        return str(error)
    try:
        rest.version()
    except CallError as second:
        if second.trouble is Trouble.NOT_ALLOWED:  # what an OctoPrint says to whoever has no key
            return "This OctoPrint gives no keys by itself. Make one in its settings and type it here."
    return NOT_OCTOPRINT


def _accepted(rest: OctoPrintRest, wish: str, given_up: threading.Event, clock: Clock, wait_s: float) -> str:
    heard_s = clock.monotonic_s()
    until_s = heard_s + wait_s
    while not given_up.is_set():
        try:
            key = rest.wished_key(wish)
        except CallError as error:
            if error.trouble is Trouble.NOT_FOUND:
                raise KeyNotGivenError("OctoPrint gave no key: refused there, or not answered in time.") from error
            if error.trouble is not Trouble.NO_ANSWER or clock.monotonic_s() - heard_s >= FORGETS_S:
                raise KeyNotGivenError(str(error)) from error
        else:
            if key:
                return key
            heard_s = clock.monotonic_s()
        if clock.monotonic_s() >= until_s:
            raise KeyNotGivenError("Nobody accepted in OctoPrint in time. Try again.")
        given_up.wait(POLL_S)
    raise KeyNotGivenError(NOBODY)
