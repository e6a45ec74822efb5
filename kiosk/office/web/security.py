"""What stands before every page: bounds of size, time and pace, the Host header, and the headers of each answer (W3).

Each is a layer of its own around the next one, by the interface of ASGI.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 64 * 1024
"""Of a form; a page that takes files has a limit of its own and writes them to the disk as they come."""
BODY_WITHIN_S = 10.0
SLOWEST_BYTES_PER_S = 256 * 1024
"""Of what is longer than a form."""
THROWN_AWAY = 4
"""So many times the largest file is read and thrown away before the answer: a browser that is hung up on while it
still sends shows no answer."""
MOST_HEADERS = 64
BURST = 120
PER_S = 20.0
"""Requests of one address: a page takes five at the first visit."""
MOST_ADDRESSES = 1024

CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


class TooLargeError(Exception):
    """The body of a request is longer than its page takes, or comes too slowly."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class SafeHeaders:
    """Adds the headers of safety to each answer; what has no rule of its own is not kept by the browser."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, safely)


class KnownHost:
    """Refuses a Host header that is not ours: a foreign name that leads here is an attack (DNS rebinding)."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app, self._hosts = app, frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        named = headers.getlist("host")
        is_ours = len(named) == 1 and named[0].lower() in self._hosts
        if not is_ours or len(scope["headers"]) > MOST_HEADERS:
            await PlainTextResponse("Unknown host.", 421 if not is_ours else 431)(scope, receive, send)
            return
        origin = headers.get("origin")
        if scope["method"] not in ("GET", "HEAD") and origin is not None and not self._is_own(origin, named[0]):
            await PlainTextResponse("From another site.", 403)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    @staticmethod
    def _is_own(origin: str, host: str) -> bool:
        return origin.lower() == f"https://{host.lower()}"


class Pace:
    """Refuses an address that asks too often; which addresses asked is forgotten within a minute."""

    def __init__(self, app: ASGIApp, now_s: Callable[[], float]) -> None:
        self._app, self._now_s = app, now_s
        self._spent: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._is_too_fast(address_of(scope)):
            response = PlainTextResponse("Too many requests. Wait a minute.", 429, {"retry-after": "60"})
            await response(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_too_fast(self, address: str) -> bool:
        now_s = self._now_s()
        spent, at_s = self._spent.pop(address, (0.0, now_s))
        spent = max(0.0, spent - (now_s - at_s) * PER_S) + 1
        self._spent[address] = (min(spent, BURST + PER_S), now_s)
        while len(self._spent) > MOST_ADDRESSES:
            self._spent.popitem(last=False)
        return spent > BURST


class BoundedBody:
    """Bounds a request's body before it is in memory: by the length that it declares, and as it comes (Q8)."""

    def __init__(self, app: ASGIApp, largest: Callable[[str], int], too_large: ASGIApp) -> None:
        """largest: how long the body of a request for this path may be.

        too_large: answers one with too large a file, whose body has been read.
        """
        self._app, self._largest, self._too_large = app, largest, too_large

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        largest = self._largest(scope["path"])
        declared = Headers(scope=scope).get("content-length", "0")
        if not declared.isascii() or not declared.isdigit():
            await _refuse(scope, receive, send, 413)
            return
        try:
            if int(declared) > largest:
                await self._refuse_file(scope, receive, send, largest, int(declared))
            else:
                await self._bounded(scope, receive, send, largest)
        except TooLargeError as error:
            await _refuse(scope, receive, send, error.status)

    async def _refuse_file(self, scope: Scope, receive: Receive, send: Send, largest: int, declared: int) -> None:
        """Say on a page that a file is too large; raise TooLargeError where there is none, or far too much."""
        if largest <= LARGEST_BODY or declared > THROWN_AWAY * largest:
            raise TooLargeError(413)
        bounded = _Bounded(receive, declared, _within_s(declared))
        while (await bounded())["type"] == "http.request" and bounded.taken < declared:
            pass
        await self._too_large(scope, receive, send)

    async def _bounded(self, scope: Scope, receive: Receive, send: Send, largest: int) -> None:
        """Raises TooLargeError unless the answer has begun already."""
        bounded = _Bounded(receive, largest, _within_s(largest) if scope["method"] == "POST" else None)
        started = False

        async def noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, bounded, noted)
        except TooLargeError as error:
            if started:
                raise RuntimeError("too large after the answer began") from error
            raise


def _within_s(largest: int) -> float:
    """How long a body of so many bytes may take."""
    return BODY_WITHIN_S + (largest - LARGEST_BODY) / SLOWEST_BYTES_PER_S


class _Bounded:
    """Receives a request until it is too long or too slow, and raises TooLargeError then."""

    def __init__(self, receive: Receive, largest: int, within_s: float | None) -> None:
        """within_s: from now on; None: for as long as it takes."""
        self.taken = 0
        self._receive, self._largest = receive, largest
        self._deadline_s = None if within_s is None else asyncio.get_running_loop().time() + within_s

    async def __call__(self) -> Message:
        try:
            async with asyncio.timeout_at(self._deadline_s):
                message = await self._receive()
        except TimeoutError as error:
            raise TooLargeError(408) from error
        self.taken += len(message.get("body", b""))
        if self.taken > self._largest:
            raise TooLargeError(413)
        return message


async def _refuse(scope: Scope, receive: Receive, send: Send, status: int) -> None:
    """Answer and close the connection: what is still to come is not read."""
    words = "Too long." if status == 413 else "Too slow."
    await PlainTextResponse(words, status, {"connection": "close"})(scope, receive, send)


def address_of(scope: Scope) -> str:
    """The network address of whoever asks. The office stands behind no proxy: headers say nothing about it."""
    client: Any = scope.get("client")
    return str(client[0]) if client else ""
