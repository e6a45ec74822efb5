"""OctoPrint's HTTP: requests with time-outs and the key; whatever is no success is raised as CallError."""

import http.client
import io
import re
import ssl
from typing import Any
from urllib.parse import urlsplit

import requests

from kiosk.printers.bounded_http import AnswerTooLargeError, Limits, exchange
from kiosk.printers.octoprint.calls import CallError, Trouble
from kiosk.printers.printer import MAX_MESSAGE_CHARS

CONNECT_S = 3.0
READ_S = 10.0
ANSWER_S = 60.0
"""A whole answer; the address may be that of a camera, which streams forever."""
LARGEST_ANSWER = 32 * 1024 * 1024
"""Bytes. Ten thousand files with what OctoPrint knows of each stay below this."""
NOT_OCTOPRINT = "What answers there is not OctoPrint."
UNTRUSTED = "The certificate of this server is not trusted here. Use its address with http:// in the hub's network."
INSUFFICIENT_STORAGE = 507
FORGED = "CSRF"
"""Part of the error for a POST with an unknown key: OctoPrint takes it for a browser without a token."""
NO_ROOM = "OctoPrint's disk is full. Delete old files and timelapses there, then try again."
NO_ROOM_WORDS = ("No space left", "Errno 28", "Errno 122", "File too large")
"""Parts of OctoPrint's status 500 answer when its disk is full."""
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a surrogate pair
    rb"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_REPLACEMENT = rb"\ufffd"


class HttpClient(requests.Session):
    """A requests session, as octorest wants one, for one server: bounded answers, the key, no proxy and no netrc."""

    def __init__(self, url: str, api_key: str) -> None:
        """Do no I/O. Raises ValueError if `url` is no address."""
        super().__init__()
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(f"Not the address of an OctoPrint server: {url}")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.folder = parts.path.rstrip("/")
        self.trust_env = False
        if api_key:
            self.headers["X-Api-Key"] = api_key
        self.mount(f"{parts.scheme}://", _BoundedAdapter())

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Make one request, with a time-out. Raises CallError for all that is no success."""
        kwargs["timeout"] = kwargs.get("timeout") or (CONNECT_S, READ_S)
        # octorest leaves out the path under which a server behind a proxy is found.
        whole = self.origin + self.folder + str(url).removeprefix(self.origin)
        try:
            # Following a redirect would hand the key to another server and turn a POST into a GET.
            response = super().request(method, whole, *args, **kwargs | {"allow_redirects": False})
        except AnswerTooLargeError as error:
            raise CallError(Trouble.OTHER, NOT_OCTOPRINT) from error
        except ssl.SSLError as error:
            raise CallError(Trouble.NO_ANSWER, UNTRUSTED) from error
        except (OSError, http.client.HTTPException) as error:
            raise CallError(Trouble.NO_ANSWER, "OctoPrint does not answer.") from error
        if response.status_code >= requests.codes.multiple_choices:
            raise _refusal(response)
        return response

    def json(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Make one call with a JSON body and a JSON answer; no content is an empty answer. Raises CallError."""
        return decoded(self.request(method, self.origin + path, json=body))


class _BoundedAdapter(requests.adapters.BaseAdapter):
    """Carries out prepared requests by `exchange`, each on a connection of its own."""

    def send(self, request: requests.PreparedRequest, *_: Any, timeout: Any = None, **__: Any) -> requests.Response:
        connect_s, read_s = timeout
        limits = Limits(connect_s, read_s, ANSWER_S, LARGEST_ANSWER)
        answer = exchange(request.method or "GET", request.url or "", limits, request.headers, request.body)
        response = requests.Response()
        response.request, response.url = request, request.url or ""
        response.status_code, response.reason = answer.status, answer.reason
        response.headers.update(answer.headers.items())
        response.raw = io.BytesIO(without_lone_surrogates(answer.body))
        return response

    def close(self) -> None:
        pass


def without_lone_surrogates(text: bytes) -> bytes:
    """The same JSON, with a replacement for each half of a character that is escaped alone.

    OctoPrint sends them for a file name that is not UTF-8, as older computers write them; no database takes them.
    """
    if rb"\ud" not in text and rb"\uD" not in text:
        return text
    return _ESCAPE.sub(lambda escape: _REPLACEMENT if escape["lone"] else escape[0], text)


def decoded(response: requests.Response) -> dict[str, Any]:
    """The JSON object of an answer; empty for no content or another kind of JSON. Raises CallError."""
    if not response.content:
        return {}
    try:
        content = response.json()
    except ValueError as error:
        raise CallError(Trouble.OTHER, NOT_OCTOPRINT) from error
    return content if isinstance(content, dict) else {}


def _leads_elsewhere(response: requests.Response) -> str:
    there = urlsplit(response.headers["Location"])
    if not there.netloc:
        return NOT_OCTOPRINT
    return f"The server sends us on to {there.scheme}://{there.netloc[:MAX_MESSAGE_CHARS]}. Use that address."


def _refusal(response: requests.Response) -> CallError:
    """The error for a status that is no success, with the server's own words if it has some."""
    if response.is_redirect:
        return CallError(Trouble.OTHER, _leads_elsewhere(response))
    try:
        words = str(response.json().get("error") or "")
    except (ValueError, AttributeError):
        words = ""
    trouble, sentence = by_status(response.status_code, words)
    return CallError(trouble, f"{sentence} It says: {words[:MAX_MESSAGE_CHARS]}" if words else sentence)


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
