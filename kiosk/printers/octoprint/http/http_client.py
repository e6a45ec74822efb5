"""OctoPrint's HTTP: requests with time-outs and the key; whatever is no success leaves as one of our errors."""

import time
from collections.abc import Iterator
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests

from kiosk.printers.octoprint.calls import CallError, Trouble
from kiosk.printers.octoprint.json_text import whole_characters
from kiosk.printers.printer import LONGEST_SAYING

CONNECT_S = 3.0
READ_S = 10.0
ANSWER_S = 60.0
"""An answer that has begun must have come whole by then; something that is not OctoPrint may send a film."""
LARGEST_ANSWER = 32 * 1024 * 1024
"""Bytes. Ten thousand files with what OctoPrint knows of each stay below this."""
NOT_OCTOPRINT = "What answers there is not OctoPrint."
INSUFFICIENT_STORAGE = 507
FORGED = "CSRF"
"""What OctoPrint says of an order with a key that it does not know: it takes the key for a browser without a token."""
NO_ROOM = "OctoPrint's disk is full. Delete old files and timelapses there, then try again."
NO_ROOM_WORDS = ("No space left", "Errno 28", "Errno 122", "File too large")
"""What a server with a full disk says in its answer of status 500."""


class Http(requests.Session):
    """requests with time-outs on every call, the key, no surroundings (proxy, netrc), and our errors."""

    def __init__(self, url: str, api_key: str) -> None:
        """Does no I/O; raises ValueError if `url` is no address."""
        super().__init__()
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(f"Not the address of an OctoPrint server: {url}")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.folder = parts.path.rstrip("/")
        self.trust_env = False
        if api_key:
            self.headers["X-Api-Key"] = api_key
        self.hooks["response"].append(_tamed)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # the key says who we are, nothing else

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """As requests does it, but with a time-out; raises CallError for all that is no success."""
        kwargs["timeout"] = kwargs.get("timeout") or (CONNECT_S, READ_S)
        # octorest leaves out the path under which a server behind a proxy is found.
        whole = self.origin + self.folder + str(url).removeprefix(self.origin)
        try:
            # To follow would hand the key to another server, and make a question of an order.
            response = super().request(method, whole, *args, **kwargs | {"allow_redirects": False})
        except requests.RequestException as trouble:
            raise CallError(Trouble.NO_ANSWER, _no_answer(trouble)) from trouble
        if response.status_code >= requests.codes.multiple_choices:
            raise _refusal(response)
        return response

    def json(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """One call with a JSON body and a JSON answer; no content is an empty answer."""
        return decoded(self.request(method, self.origin + path, json=body))


def decoded(response: requests.Response) -> dict[str, Any]:
    """The JSON object of an answer; empty for no content or another kind of JSON. Raises CallError."""
    if not response.content:
        return {}
    try:
        told = response.json()
    except ValueError as trouble:
        raise CallError(Trouble.OTHER, NOT_OCTOPRINT) from trouble
    return told if isinstance(told, dict) else {}


def _tamed(response: requests.Response, **_: Any) -> None:
    """See that the body, when it is read, is of a bearable size and has whole characters."""
    raw: Any = response.raw
    parts, ends_s = raw.stream, time.monotonic() + ANSWER_S

    def stream(*args: Any, **kwargs: Any) -> Iterator[bytes]:
        body = bytearray()
        for part in parts(*args, **kwargs):
            body += part
            if len(body) > LARGEST_ANSWER or time.monotonic() > ends_s:
                raw.close()
                raise CallError(Trouble.OTHER, NOT_OCTOPRINT)
        yield whole_characters(bytes(body))

    raw.stream = stream


def _leads_elsewhere(response: requests.Response) -> str:
    there = urlsplit(response.headers["Location"])
    if not there.netloc:
        return NOT_OCTOPRINT
    return f"The server sends us on to {there.scheme}://{there.netloc[:LONGEST_SAYING]}. Use that address."


def _no_answer(trouble: requests.RequestException) -> str:
    if isinstance(trouble, requests.exceptions.SSLError):
        return "The certificate of this server is not trusted here. Use its address with http:// in the hub's network."
    return "OctoPrint does not answer."


def _refusal(response: requests.Response) -> CallError:
    """The error for a status that is no success, with the server's own words if it has some."""
    if response.is_redirect:
        return CallError(Trouble.OTHER, _leads_elsewhere(response))
    try:
        words = str(response.json().get("error") or "")
    except (ValueError, AttributeError):
        words = ""
    trouble, sentence = by_status(response.status_code, words)
    return CallError(trouble, f"{sentence} It says: {words[:LONGEST_SAYING]}" if words else sentence)


def by_status(status: int, words: str) -> tuple[Trouble, str]:
    """What kind of trouble an answer is, and the sentence for people. words: what the server said with it."""
    codes = requests.codes
    if status in {codes.unauthorized, codes.forbidden} or (status == codes.bad_request and FORGED in words):
        return Trouble.NOT_ALLOWED, "OctoPrint does not accept the key for this."
    if status == codes.conflict:
        return Trouble.WRONG_STATE, "The printer is not in a state for this."
    if status == codes.not_found:
        return Trouble.NOT_FOUND, "OctoPrint does not have this."
    if status == codes.too_many_requests:
        return Trouble.OTHER, "OctoPrint was asked too often. Wait some minutes, then try again."
    if status == codes.request_entity_too_large:
        return Trouble.NO_ROOM, "The file is larger than OctoPrint takes. Raise its limit, or slice the piece in parts."
    if status == INSUFFICIENT_STORAGE or any(phrase in words for phrase in NO_ROOM_WORDS):
        return Trouble.NO_ROOM, NO_ROOM
    if status >= codes.bad_gateway:
        return Trouble.NO_ANSWER, "OctoPrint is not up yet, or is going down."
    return Trouble.OTHER, f"OctoPrint answered with status {status}."
