"""OctoPrint's HTTP: requests with time-outs and the key; whatever is no success is raised as CallError."""

import http.client
import io
import re
import ssl
from typing import Any
from urllib.parse import urlsplit

import requests

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import AnswerTooLargeError, Limits, exchange
from kiosk.printers.octoprint.calls import CallError, FailureKind
from kiosk.printers.printer import MAX_MESSAGE_CHARS

CONNECT_S = 3.0
READ_S = 10.0
ANSWER_S = 60.0
"""A whole answer; the address may be that of a camera, which streams forever."""
MAX_ANSWER_BYTES = 32 * 1024 * 1024
"""More than the listing of ten thousand files."""
INSUFFICIENT_STORAGE = 507
FORGED_WORD = "CSRF"
"""Part of the error for a POST with an unknown key: OctoPrint takes it for a browser without a token."""
DISK_FULL_WORDS = ("No space left", "Errno 28", "Errno 122", "File too large")
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
        full_url = self.origin + self.folder + str(url).removeprefix(self.origin)
        try:
            # Following a redirect would hand the key to another server and turn a POST into a GET.
            response = super().request(method, full_url, *args, **kwargs | {"allow_redirects": False})
        except AnswerTooLargeError as error:
            raise not_octoprint() from error
        except ssl.SSLError as error:
            raise CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.CERTIFICATE_NOT_TRUSTED)) from error
        except (OSError, http.client.HTTPException) as error:
            raise CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NO_ANSWER)) from error
        if response.status_code >= requests.codes.multiple_choices:
            raise _error(response)
        return response

    def json(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Make one call with a JSON body and a JSON answer; no content is an empty answer. Raises CallError."""
        return decoded(self.request(method, self.origin + path, json=body))


class _BoundedAdapter(requests.adapters.BaseAdapter):
    """Carries out prepared requests by `exchange`, each on a connection of its own."""

    def send(self, request: requests.PreparedRequest, *_: Any, timeout: Any = None, **__: Any) -> requests.Response:
        connect_s, read_s = timeout
        limits = Limits(connect_s, read_s, ANSWER_S, MAX_ANSWER_BYTES)
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


def not_octoprint() -> CallError:
    """The error for an answer that OctoPrint would not give."""
    return CallError(FailureKind.OTHER, Reason(ReasonCode.NOT_OCTOPRINT))


def decoded(response: requests.Response) -> dict[str, Any]:
    """The JSON object of an answer; empty for no content or another kind of JSON. Raises CallError."""
    if not response.content:
        return {}
    try:
        content = response.json()
    except ValueError as error:
        raise not_octoprint() from error
    return content if isinstance(content, dict) else {}


def _error(response: requests.Response) -> CallError:
    """The error for a status that is no success, with the server's own words if it has some."""
    if response.is_redirect:
        return CallError(FailureKind.OTHER, _redirect_reason(response.headers["Location"]))
    try:
        words = str(response.json().get("error") or "")
    except (ValueError, AttributeError):
        words = ""
    kind, reason = failure_of_status(response.status_code, words)
    detail = Reason(ReasonCode.OCTOPRINT_SAYS, raw=words[:MAX_MESSAGE_CHARS]) if words else None
    return CallError(kind, reason.with_details(detail))


def _redirect_reason(location: str) -> Reason:
    parts = urlsplit(location)
    if not parts.netloc:
        return Reason(ReasonCode.NOT_OCTOPRINT)
    return Reason(ReasonCode.REDIRECTED, address=f"{parts.scheme}://{parts.netloc[:MAX_MESSAGE_CHARS]}")


def failure_of_status(status: int, words: str) -> tuple[FailureKind, Reason]:
    """The failure that a status means. words: the server's, which come with it."""
    codes = requests.codes
    if status in {codes.unauthorized, codes.forbidden} or (status == codes.bad_request and FORGED_WORD in words):
        return FailureKind.NOT_ALLOWED, Reason(ReasonCode.KEY_NOT_ALLOWED)
    if status == codes.conflict:
        return FailureKind.WRONG_STATE, Reason(ReasonCode.WRONG_PRINTER_STATE)
    if status == codes.not_found:
        return FailureKind.NOT_FOUND, Reason(ReasonCode.NOT_FOUND_ON_OCTOPRINT)
    if status == codes.too_many_requests:
        return FailureKind.OTHER, Reason(ReasonCode.TOO_MANY_REQUESTS)
    if status == codes.request_entity_too_large:
        return FailureKind.NO_ROOM, Reason(ReasonCode.FILE_TOO_LARGE)
    if status == INSUFFICIENT_STORAGE or any(phrase in words for phrase in DISK_FULL_WORDS):
        return FailureKind.NO_ROOM, Reason(ReasonCode.OCTOPRINT_DISK_FULL)
    if status >= codes.bad_gateway:
        return FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NOT_UP)
    return FailureKind.OTHER, Reason(ReasonCode.OCTOPRINT_STATUS, status=status)
