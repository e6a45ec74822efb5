"""The office as an ASGI application: each page in its checks, with the layers of safety around all of them."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route, Router, compile_path
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.office.hub_access import Workers
from kiosk.office.rendering import Rendering
from kiosk.office.routes import ROUTES, PageRoute
from kiosk.office.setup import OfficeSetup
from kiosk.office.text.words import LANGUAGES
from kiosk.office.web.cookies import LANGUAGE, cookie_of, own_path, set_cookie
from kiosk.office.web.forms_sent import sent_form
from kiosk.office.web.live import READINGS_EACH_S, WALL_READINGS_EACH_S, Changes
from kiosk.office.web.page_maker import PageMaker, Received
from kiosk.office.web.security import LARGEST_BODY, BoundedBody, KnownHost, Pace, SafeHeaders, address_of
from kiosk.office.web.static_files import load_static_files

YEAR_S = 365 * 24 * 3600

T = TypeVar("T")


class Office:
    """Everything that the process needs: `app`, and what ends with it."""

    def __init__(self, setup: OfficeSetup, is_over: Callable[[], bool] = lambda: False) -> None:
        """is_over: whether the process ends; open streams of events end then, too."""
        self._static = load_static_files()
        self._workers = Workers(setup.files)
        self._maker = PageMaker(setup, Rendering(self._static), self._workers)
        self._changes = Changes(setup.files.hub_path)
        self._authority = setup.certificate.authority
        self._is_over = is_over
        self.app = self._layers(setup)

    def close(self) -> None:
        self._workers.close()

    def _layers(self, setup: OfficeSetup) -> ASGIApp:
        routes = [*self._page_routes(), *self._form_routes(), *self._other_routes()]
        app: ASGIApp = Router(routes, redirect_slashes=False)
        app = BoundedBody(app, _largest_body, self._too_large)
        app = KnownHost(app, setup.served.hosts)
        app = Pace(app, setup.files.clock.monotonic_s)
        return SafeHeaders(app)

    def _page_routes(self) -> list[Route]:
        return [Route(route.path, partial(self._page, route), methods=_methods(route)) for route in ROUTES]

    def _form_routes(self) -> list[Route]:
        """GET of where forms are sent alone; behind the pages, as an address may fit several patterns."""
        return [Route(route.path, self._above, methods=["GET"]) for route in ROUTES if route.show is None]

    def _other_routes(self) -> list[Route]:
        return [
            Route("/static/{name}", self._file, methods=["GET"]),
            Route("/live", self._live, methods=["GET"]),
            Route("/language/{language}", self._language, methods=["GET"]),
            Route("/authority.crt", self._authority_file, methods=["GET"]),
            Route("/{rest:path}", self._missing, methods=["GET", "POST"]),
        ]

    async def _page(self, route: PageRoute, request: Request) -> Response:
        received = Received.of(request, address_of(request.scope))
        is_read = request.method == "POST"
        if is_read and route.largest_body is not None:  # nobody who is not known fills the disk
            is_read = await self._on_worker(partial(self._maker.is_known, received))
        if not is_read:
            return await self._on_worker(partial(self._maker.answer, route, received))
        sent = await sent_form(request, takes_files=route.largest_body is not None)
        if isinstance(sent, Response):
            return sent
        with sent:
            return await self._on_worker(partial(self._maker.answer, route, replace(received, sent=sent)))

    async def _above(self, request: Request) -> Response:
        """The page above: a page that refused a form is asked for again by a reload, or in another language."""
        return RedirectResponse(own_path(request.url.path.rpartition("/")[0]), 303)

    async def _missing(self, request: Request) -> Response:
        return await self._on_worker(partial(self._maker.missing, Received.of(request, address_of(request.scope))))

    async def _too_large(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a form whose file was too large; its body has been read."""
        received = Received.of(Request(scope), address_of(scope))
        response = await self._on_worker(partial(self._maker.too_large, received))
        await response(scope, receive, send)

    async def _on_worker(self, make: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._workers.pool, make)

    async def _file(self, request: Request) -> Response:
        found = self._static.get(request.path_params["name"])
        if found is None:
            return await self._missing(request)
        headers = {"cache-control": f"public, max-age={YEAR_S}, immutable"}
        return Response(found.content, media_type=found.media_type, headers=headers)

    async def _live(self, request: Request) -> Response:
        received = Received.of(request, address_of(request.scope))

        async def is_welcome() -> bool:
            return await self._on_worker(partial(self._maker.is_known, received))

        if not await is_welcome():
            return PlainTextResponse("Not known.", 403)
        if self._changes.is_full:
            return PlainTextResponse("Too many pages listen.", 503)
        each_s = WALL_READINGS_EACH_S if "wall" in request.query_params else READINGS_EACH_S
        events = self._changes.stream(is_welcome, self._is_over, each_s)
        return StreamingResponse(events, media_type="text/event-stream")

    async def _language(self, request: Request) -> Response:
        """Keep the chosen language, and go back to where it was chosen."""
        language, to = request.path_params["language"], request.query_params.get("to", "/")
        response = RedirectResponse(own_path(to), 303)
        if language in LANGUAGES and language != cookie_of(request, LANGUAGE):
            set_cookie(response, LANGUAGE, language, YEAR_S)
        return response

    async def _authority_file(self, request: Request) -> Response:
        """The file that a device is told to trust."""
        if self._authority is None:
            return await self._missing(request)
        headers = {"content-disposition": 'attachment; filename="kiosk-office.crt"'}
        return Response(self._authority, media_type="application/x-x509-ca-cert", headers=headers)


def _methods(route: PageRoute) -> list[str]:
    return [method for method, page in (("GET", route.show), ("POST", route.act)) if page is not None]


_LARGE = [(compile_path(route.path)[0], route.largest_body) for route in ROUTES if route.largest_body is not None]


def _largest_body(path: str) -> int:
    return next((largest for pattern, largest in _LARGE if pattern.match(path)), LARGEST_BODY)
