"""OctoPrint's HTTP: requests with time-outs and the key; whatever is no success is raised as CallError."""

import http.client
import io
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import requests

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import Answer, AnswerTooLargeError, Limits, exchange
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printers.print_server.http.server_json import parse_json
from kiosk.printers.printer import MAX_MESSAGE_CHARS
from kiosk.printers.tls import SYSTEM_TRUST, Trust, tls_reason

CONNECT_S = 3.0
READ_S = 10.0
ANSWER_S = 60.0
"""A whole answer; the address may be that of a camera, which streams forever."""
DOWNLOAD_S = 900.0
"""A whole file; the largest one that is taken passes a network of 1.2 MB/s in this time."""
MAX_ANSWER_BYTES = 2 * 1024 * 1024
"""Ten times the settings of a server with many plugins; what is parsed takes up to thirty times as much memory."""
MAX_LISTING_BYTES = 16 * 1024 * 1024
"""The listing of some five thousand files."""
LISTING_PATH = "/api/files"
HTTPS_PORT = 443
INSUFFICIENT_STORAGE = 507
FORGED_WORD = "CSRF"
"""Part of the error for a POST with an unknown key: OctoPrint takes it for a browser without a token."""
DISK_FULL_WORDS = ("No space left", "Errno 28", "Errno 122", "File too large")
"""Parts of OctoPrint's status 500 answer when its disk is full."""


class HttpClient(requests.Session):
    """A requests session, as octorest wants one, for one server: bounded answers, the key, no proxy and no netrc."""

    def __init__(self, url: str, api_key: str, trust: Trust = SYSTEM_TRUST) -> None:
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
        self.trust = trust
        self._adapter = _BoundedAdapter(trust)
        self.mount(f"{parts.scheme}://", self._adapter)

    @property
    def ip_address(self) -> str:
        """Where the last answer came from; empty before."""
        return self._adapter.ip_address

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Make one request, with a time-out. Raises CallError for all that is no success."""
        kwargs["timeout"] = kwargs.get("timeout") or (CONNECT_S, READ_S)
        # octorest leaves out the path under which a server behind a proxy is found.
        full_url = self.origin + self.folder + str(url).removeprefix(self.origin)
        with _failures_translated():
            # Following a redirect would hand the key to another server and turn a POST into a GET.
            response = super().request(method, full_url, *args, **kwargs | {"allow_redirects": False})
        if response.status_code >= requests.codes.multiple_choices:
            raise _error(response, self.folder)
        return response

    def json(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Make one call with a JSON body and a JSON answer; no content is an empty answer. Raises CallError."""
        return decoded(self.request(method, self.origin + path, json=body))

    def download(self, path: str, take: Callable[[bytes], None]) -> None:
        """Pass the file at `path` on as it comes, within DOWNLOAD_S. Raises CallError, and a WorldError of `take`.

        How large it may be is for `take` to say.
        """
        url, limits = self.origin + self.folder + path, Limits(CONNECT_S, READ_S, DOWNLOAD_S, sys.maxsize)
        headers = {name: str(value) for name, value in self.headers.items()}
        with _failures_translated():
            answer = exchange("GET", url, limits, headers, trust=self.trust, take=take)
        if answer.status != requests.codes.ok:
            raise _error(_response(url, answer), self.folder)


class _BoundedAdapter(requests.adapters.BaseAdapter):
    """Carries out prepared requests by `exchange`, each on a connection of its own."""

    def __init__(self, trust: Trust) -> None:
        super().__init__()
        self._trust = trust
        self.ip_address = ""

    def send(self, request: requests.PreparedRequest, *_: Any, timeout: Any = None, **__: Any) -> requests.Response:
        connect_s, read_s = timeout
        is_listing = LISTING_PATH in (request.url or "")
        limits = Limits(connect_s, read_s, ANSWER_S, MAX_LISTING_BYTES if is_listing else MAX_ANSWER_BYTES)
        method, url = request.method or "GET", request.url or ""
        answer = exchange(method, url, limits, request.headers, request.body, trust=self._trust)
        self.ip_address = answer.ip_address
        response = _response(url, answer)
        response.request = request
        return response

    def close(self) -> None:
        pass


class _Answered(requests.Response):
    """An answer whose JSON is parsed by our rules, for octorest too."""

    def json(self, **_: Any) -> Any:
        """The content. Raises ValueError."""
        return parse_json(self.content)


def _response(url: str, answer: Answer) -> _Answered:
    response = _Answered()
    response.url, response.status_code, response.reason = url, answer.status, answer.reason
    response.headers.update(answer.headers.items())
    response.raw = io.BytesIO(answer.body)
    return response


@contextmanager
def _failures_translated() -> Iterator[None]:
    """Raise what goes wrong with an exchange as CallError."""
    try:
        yield
    except AnswerTooLargeError as error:
        raise not_octoprint() from error
    except ssl.SSLError as error:
        raise CallError(FailureKind.NO_ANSWER, tls_reason(error)) from error
    except (OSError, http.client.HTTPException) as error:
        raise CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NO_ANSWER)) from error


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


def _error(response: requests.Response, folder: str) -> CallError:
    """The error for a status that is no success, with the server's own words if it has some."""
    if response.is_redirect:
        return CallError(FailureKind.OTHER, _redirect_reason(response.url, response.headers["Location"], folder))
    try:
        words = str(response.json().get("error") or "")
    except (ValueError, AttributeError):
        words = ""
    kind, reason = failure_of_status(response.status_code, words)
    detail = Reason(ReasonCode.OCTOPRINT_SAYS, raw=words[:MAX_MESSAGE_CHARS]) if words else None
    return CallError(kind, reason.with_details(detail))


def _redirect_reason(url: str, location: str, folder: str) -> Reason:
    """A redirect to https on the same host is the server's own new address; any other is followed by nobody."""
    try:
        here, there = urlsplit(url), urlsplit(location)
        is_own = (here.scheme, there.scheme) == ("http", "https") and here.hostname == there.hostname
        port = "" if there.port in {None, HTTPS_PORT} else f":{there.port}"
    except ValueError:
        return Reason(ReasonCode.NOT_OCTOPRINT)
    if not there.netloc:
        return Reason(ReasonCode.NOT_OCTOPRINT)
    if is_own:
        host = f"[{here.hostname}]" if ":" in (here.hostname or "") else here.hostname
        return Reason(ReasonCode.REDIRECTED_TO_HTTPS, address=f"https://{host}{port}{folder}")
    netloc = there.netloc.rpartition("@")[2][:MAX_MESSAGE_CHARS]
    return Reason(ReasonCode.REDIRECTED, address=f"{there.scheme}://{netloc}")


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
