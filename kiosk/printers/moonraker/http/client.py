"""HTTP to a Moonraker: bounded exchanges with the key; whatever is no success is raised as CallError."""

import http.client
import ssl
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import Answer, AnswerTooLargeError, Limits, exchange
from kiosk.printers.moonraker.rpc import failure_of, no_answer
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printers.print_server.http.server_json import parse_json
from kiosk.printers.printer import MAX_MESSAGE_CHARS
from kiosk.printers.server_address import split_pin
from kiosk.printers.tls import tls_reason

CONNECT_S = 3.0
READ_S = 10.0
ANSWER_S = 60.0
DOWNLOAD_S = 600.0
UPLOAD_S = 120.0
"""The server reads the whole file for its facts before it answers."""
MAX_ANSWER_BYTES = 2 * 1024 * 1024
TOO_LARGE = 413
REDIRECTS = range(300, 400)


class Client:
    """The HTTP interface of one server. Made without I/O. Used by one thread at a time."""

    def __init__(self, address: str, key: str) -> None:
        """address: as in a browser, with a path if the server has one. Raises ValueError if it is no address."""
        self.address = address
        self.url, self.trust = split_pin(address)
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(f"Not the address of a Moonraker: {self.url}")
        self._key = key
        self.ip_address = ""
        """Where the last answer came from; empty before."""

    def get(self, path: str) -> Any:
        """The result of GET `path`. Raises CallError."""
        return self.request("GET", path)

    def post(self, path: str) -> Any:
        """The result of POST `path` without a body. Raises CallError."""
        return self.request("POST", path, b"", {"Content-Length": "0"})

    def request(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None, wait_s: float = READ_S
    ) -> Any:
        """The result of one request; of an upload the whole answer. Raises CallError."""
        limits = Limits(CONNECT_S, wait_s, max(ANSWER_S, wait_s), MAX_ANSWER_BYTES)
        sent = {**(headers or {}), **self._own_headers()}
        with _failures_translated():
            answer = exchange(method, self.url + path, limits, sent, body, trust=self.trust)
        self.ip_address = answer.ip_address
        return _result(answer)

    def download(self, path: str, take: Callable[[bytes], None]) -> None:
        """Pass the file at `path` on as it comes, within DOWNLOAD_S. Raises CallError, and a WorldError of `take`.

        How large it may be is for `take` to say.
        """
        limits = Limits(CONNECT_S, READ_S, DOWNLOAD_S, sys.maxsize)
        with _failures_translated():
            answer = exchange("GET", self.url + path, limits, self._own_headers(), trust=self.trust, take=take)
        if answer.status != http.client.OK:
            raise _failure(answer.status, None)

    def _own_headers(self) -> dict[str, str]:
        return {"X-Api-Key": self._key} if self._key else {}


@contextmanager
def _failures_translated() -> Iterator[None]:
    """Raises CallError for what an exchange raises."""
    try:
        yield
    except AnswerTooLargeError as error:
        raise not_moonraker() from error
    except ssl.SSLError as error:
        raise CallError(FailureKind.NO_ANSWER, tls_reason(error)) from error
    except (OSError, http.client.HTTPException) as error:
        raise no_answer() from error


def not_moonraker() -> CallError:
    """The error for an answer that Moonraker would not give."""
    return CallError(FailureKind.OTHER, Reason(ReasonCode.NOT_MOONRAKER))


def _result(answer: Answer) -> Any:
    try:
        content = parse_json(answer.body) if answer.body else {}
    except ValueError:
        content = None
    if not isinstance(content, dict) or answer.status in REDIRECTS:
        # A redirect is not followed: that would hand the key to another server.
        raise not_moonraker()
    if answer.status >= http.client.BAD_REQUEST:
        raise _failure(answer.status, content.get("error"))
    return content.get("result", content)


def _failure(status: int, error: object) -> CallError:
    words = error.get("message") if isinstance(error, dict) else error
    text = words if isinstance(words, str) else ""
    if status == http.client.UNPROCESSABLE_ENTITY:
        return CallError(FailureKind.DAMAGED, Reason(ReasonCode.UPLOAD_DAMAGED))
    if status == TOO_LARGE:
        return CallError(FailureKind.NO_ROOM, Reason(ReasonCode.FILE_TOO_LARGE))
    if status == http.client.BAD_GATEWAY:
        return no_answer()
    return failure_of(status, text[:MAX_MESSAGE_CHARS])
