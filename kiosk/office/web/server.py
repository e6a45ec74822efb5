"""The office's process: HTTPS by uvicorn, a heartbeat on the same thread, an end in order (W3, N1)."""

import asyncio
import contextlib
import logging
import os
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.base.errors import StoreError, WorldError
from kiosk.hub.office.server import note_server
from kiosk.office.setup import OfficeSetup
from kiosk.office.web.app import Office
from kiosk.store.heartbeats import Heartbeat, Process
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db
from kiosk.store.process_runs import RunRecord

LOCK_NAME = "office.lock"
BEAT_EACH_S = 1.0
LOOK_EACH_S = 3600.0
REQUEST_WITHIN_S = 10.0
"""From the first byte of a request to the end of its headers; a new connection has as long to begin one."""
MOST_CONNECTIONS = 200
LARGEST_HEADERS = 16 * 1024
KEPT_OPEN_S = 20
END_WITHIN_S = 3

_log = logging.getLogger(__name__)


class OfficeBindError(WorldError):
    """The address or port can't be used."""


class DeadlineProtocol(H11Protocol):
    """HTTP/1.1 that closes connections which never finish a request's headers (Q8)."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self._set_deadline()

    def data_received(self, data: bytes) -> None:
        if self._deadline is None and self._waits_for_request():
            self._set_deadline()
        super().data_received(data)
        if not self._waits_for_request():
            self._drop_deadline()

    def connection_lost(self, exc: Exception | None) -> None:
        self._drop_deadline()
        super().connection_lost(exc)

    def _waits_for_request(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _set_deadline(self) -> None:
        self._deadline = self.loop.call_later(REQUEST_WITHIN_S, self.transport.close)

    def _drop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


class _Server(uvicorn.Server):
    """uvicorn without its own handling of signals: the command has one for all processes."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class OfficeServer:
    """Serves until it is told to end. One thread with an event loop, and the workers of the pages."""

    def __init__(self, setup: OfficeSetup, address: str, is_stale: Callable[[], bool] = lambda: False) -> None:
        """address: on which it listens. is_stale: whether the certificate no longer does; asked once an hour.

        Then it ends: whoever keeps it running starts it again with a new one.
        """
        self._setup, self._address, self._is_stale = setup, address, is_stale
        self._stop = threading.Event()
        self._office = Office(setup, self._stop.is_set)
        self._server = _Server(_config(self._office.app, setup))

    def end(self) -> None:
        """End in order; any thread may ask for it, also before `run`."""
        self._stop.set()
        self._server.should_exit = True

    def run(self) -> None:
        """Serve until `end`. Raises OfficeBindError, StoreError."""
        try:
            with self._bound() as listener:
                asyncio.run(self._run(listener))
        finally:
            self._office.close()

    def _bound(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._address else socket.AF_INET
        port = self._setup.served.port
        try:
            return socket.create_server((self._address, port), family=family)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise OfficeBindError(f"The office can't be served on {self._address}, port {port}: {reason}.") from error

    async def _run(self, listener: socket.socket) -> None:
        clock = self._setup.files.clock
        hub, live = open_hub_db(self._setup.files.hub_path), open_live_db(self._setup.files.live_path)
        record, heartbeat = RunRecord(hub, clock, Process.OFFICE), Heartbeat(live, clock, Process.OFFICE)
        serving = asyncio.create_task(self._server.serve(sockets=[listener]))
        try:
            while not self._server.started and not serving.done():
                await asyncio.sleep(0.02)
            if serving.done():
                return await serving
            note_server(hub, clock, self._setup.served.origin, self._setup.certificate.fingerprint)
            record.begin()
            self._beat(heartbeat, record, live)
            _log.info("The office is served on %s", self._setup.served.origin)
            look_s = clock.monotonic_s() + LOOK_EACH_S
            while not serving.done():
                self._beat(heartbeat, record, live)
                await asyncio.wait((serving,), timeout=BEAT_EACH_S)
                if clock.monotonic_s() >= look_s:
                    look_s = clock.monotonic_s() + LOOK_EACH_S
                    if self._is_stale():
                        _log.warning("The certificate is no longer right: ending, to be started again with a new one")
                        self.end()
            await serving
            record.end()
        finally:
            hub.close()
            live.close()

    def _beat(self, heartbeat: Heartbeat, record: RunRecord, live: Any) -> None:
        with contextlib.suppress(StoreError):  # `live.db` can't be made anew: readers say that nothing is known
            live.reopen_if_replaced()
            heartbeat.beat()
        with contextlib.suppress(sqlite3.OperationalError):  # held or full: the last time stays, which is true
            record.seen()


def _config(app: Any, setup: OfficeSetup) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="asyncio",
        http=DeadlineProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ssl_certfile=setup.certificate.chain,
        ssl_keyfile=setup.certificate.key,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=KEPT_OPEN_S,
        timeout_graceful_shutdown=END_WITHIN_S,
        h11_max_incomplete_event_size=LARGEST_HEADERS,
    )
