"""Asks VNC viewers for the password before they reach Qt's VNC server, which asks for none (Q2)."""

import asyncio
import logging
import socket
import threading
from typing import Self

from kiosk.cli.vnc.handshake import Handshake, Outcome

HANDSHAKE_S = 60.0
"""For the whole handshake (Q8): a person reads and types the password meanwhile."""
MOST_VIEWERS = 8
"""At the same time, with those that have not given the password yet."""
DELAYS_S = (1.0, 2.0, 4.0, 8.0)
"""How long the answer to a wrong password takes: the first one, the second one in a row, and so on."""

_CHUNK = 1 << 16
_HELLO = b"RFB 003.003\n"
_NO_SECURITY = (1).to_bytes(4, "big")

_log = logging.getLogger(__name__)


class VncGate:
    """Serves viewers in a thread of its own; use it in a `with` block."""

    def __init__(
        self, listening: socket.socket, password: str, server_path: str, handshake_s: float = HANDSHAKE_S
    ) -> None:
        """listening: where viewers come; it is closed at the end. server_path: the Unix socket of Qt's VNC server."""
        self._listening = listening
        self._password = password
        self._server_path = server_path
        self._handshake_s = handshake_s
        self._wrong_passwords = 0
        self._viewers: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="vnc-gate", daemon=True)

    def __enter__(self) -> Self:
        self._serving = self._loop.create_task(self._serve())
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._serving.cancel)
        self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(asyncio.wait([self._serving]))
            if self._viewers:
                self._loop.run_until_complete(asyncio.wait(self._viewers))
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._serve_viewer, sock=self._listening)
        try:
            await server.serve_forever()
        finally:
            for viewer in self._viewers:
                viewer.cancel()

    async def _serve_viewer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One viewer, from its connection to its end."""
        task = asyncio.current_task()
        assert task is not None
        self._viewers.add(task)
        who = str(writer.get_extra_info("peername", ["?"])[0])
        try:
            if len(self._viewers) > MOST_VIEWERS:
                _log.warning("The VNC viewer at %s was refused: %d are connected", who, MOST_VIEWERS)
                return
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            trailing = await self._authenticate(who, reader, writer)
            if trailing is not None:
                await self._splice(trailing, reader, writer)
                _log.info("The VNC viewer at %s left", who)
        except TimeoutError:
            _log.warning("The VNC viewer at %s was refused: its handshake took too long", who)
        except (OSError, EOFError) as error:
            _log.info("The VNC viewer at %s left: %s", who, error)
        except asyncio.CancelledError:
            _log.info("The VNC viewer at %s is disconnected: the screen ends", who)
        finally:
            self._viewers.discard(task)
            writer.transport.abort() if task.cancelling() else writer.close()

    async def _authenticate(self, who: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes | None:
        """Do the handshake. Returns what the viewer sent after it, or None when it is refused. Raises TimeoutError."""
        handshake = Handshake(self._password)
        async with asyncio.timeout(self._handshake_s):
            while handshake.outcome is None:
                writer.write(handshake.data_to_send())
                handshake.receive_data(await _received(reader))
        if handshake.outcome is Outcome.ACCEPTED:
            self._wrong_passwords = 0
            _log.info("The VNC viewer at %s %s", who, handshake.outcome.value)
            writer.write(handshake.data_to_send())
            return handshake.trailing_data()
        if handshake.outcome is Outcome.WRONG_PASSWORD:
            self._wrong_passwords += 1
            _log.warning("The VNC viewer at %s %s (%d in a row)", who, handshake.outcome.value, self._wrong_passwords)
            await asyncio.sleep(DELAYS_S[min(self._wrong_passwords, len(DELAYS_S)) - 1])
        else:
            _log.warning("The VNC viewer at %s was refused: it %s", who, handshake.outcome.value)
        writer.write(handshake.data_to_send())
        return None

    async def _splice(self, trailing: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect the viewer with Qt's server until either ends."""
        from_qt, to_qt = await asyncio.open_unix_connection(self._server_path)
        try:
            hello = await from_qt.readexactly(len(_HELLO))
            to_qt.write(_HELLO)
            security = await from_qt.readexactly(len(_NO_SECURITY))
            if (hello, security) != (_HELLO, _NO_SECURITY):
                _log.error("Qt's VNC server began with %r %r", hello, security)
                return
            to_qt.write(trailing)
            copying = [asyncio.ensure_future(_copy(reader, to_qt)), asyncio.ensure_future(_copy(from_qt, writer))]
            try:
                await asyncio.wait(copying, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in copying:
                    task.cancel()
                await asyncio.gather(*copying, return_exceptions=True)
        finally:
            to_qt.close()


async def _received(reader: asyncio.StreamReader) -> bytes:
    """The next bytes. Raises EOFError at the end."""
    data = await reader.read(_CHUNK)
    if not data:
        raise EOFError("it closed the connection")
    return data


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass bytes on, no faster than they are taken, until the end of either connection."""
    while data := await reader.read(_CHUNK):
        writer.write(data)
        await writer.drain()
