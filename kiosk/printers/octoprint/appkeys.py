"""Getting a key from an OctoPrint server: staff press "Connect" here and accept once in OctoPrint."""

import threading

from kiosk.printers.octoprint.calls import CallError, Trouble
from kiosk.printers.octoprint.rest import OctoPrintRest

APP_NAME = "Kiosk"
POLL_S = 1.0
"""OctoPrint forgets a wish for a key that nobody asked after for 5 s."""


class KeyNotGivenError(Exception):
    """No key was got; `str()` is a sentence with the way out."""


def ask_for_key(url: str, given_up: threading.Event, app: str = APP_NAME) -> str:
    """Wait until somebody accepts in OctoPrint, and return the key; it is a secret: keep it for the service user only.

    `given_up` ends the waiting from another thread. Raises KeyNotGivenError.
    """
    rest = OctoPrintRest(url, "")
    try:
        wish = rest.wish_for_key(app)
        while not given_up.is_set():
            key = rest.wished_key(wish)
            if key:
                return key
            given_up.wait(POLL_S)
    except CallError as error:
        if error.trouble is Trouble.NOT_FOUND:
            raise KeyNotGivenError("OctoPrint gave no key: refused there, or not answered in time.") from error
        raise KeyNotGivenError(str(error)) from error
    finally:
        rest.close()
    raise KeyNotGivenError("Nobody waits for the key any more.")
