"""A TCP proxy between the print room and a server that a test can hold at a chosen moment."""

import contextlib
import socket
import threading

UPLOAD = b"POST /api/files/local HTTP/1.1"
START = b"POST /api/files/local/kiosk/"
"""How the requests begin that upload a print file, and that start it."""
WEB_SOCKET = b"GET /sockjs/"
CHUNK_BYTES = 16 * 1024


class HoldingProxy:
    """Forwards bytes both ways until it is told to hold an upload or the answers to a request."""

    def __init__(self, server_port: int) -> None:
        """The server need not run yet; it is connected to for each connection that comes in."""
        self._server_port = server_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._changed = threading.Condition()
        self._upload_bytes: int | None = None
        self._answers_held_from: bytes | None = None
        self._upload_is_held = self._answers_are_held = False
        self._refuses_web_sockets = False
        self._sockets: set[socket.socket] = set()
        threading.Thread(target=self._accept, name="holding-proxy", daemon=True).start()

    def hold_upload(self, after_bytes: int = 2 * CHUNK_BYTES) -> None:
        """Forward this much of the next upload, and no more until `release`."""
        with self._changed:
            self._upload_bytes, self._upload_is_held = after_bytes, False

    def hold_answers(self, request: bytes) -> None:
        """From the next such request on, forward nothing of what the server sends until `release`."""
        with self._changed:
            self._answers_held_from, self._answers_are_held = request, False

    def refuse_web_sockets(self) -> None:
        """Answer them like a proxy that does not know them."""
        self._refuses_web_sockets = True

    def until_held(self, within_s: float = 60.0) -> None:
        """Wait until the upload or the answers are held."""
        with self._changed:
            held = self._changed.wait_for(lambda: self._upload_is_held or self._answers_are_held, within_s)
            assert held, "nothing came that was to be held"

    def release(self) -> None:
        """Forward everything again."""
        with self._changed:
            self._upload_bytes = self._answers_held_from = None
            self._upload_is_held = self._answers_are_held = False
            self._changed.notify_all()

    def cut(self) -> None:
        """Close all connections, as when a server dies; held bytes are lost."""
        with self._changed:
            for end in list(self._sockets):
                _cut(end)
        self.release()

    def close(self) -> None:
        """Close all connections and accept no more."""
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                try:
                    far = socket.create_connection(("127.0.0.1", self._server_port))
                except OSError:
                    near.close()
                    continue
                with self._changed:
                    self._sockets |= {near, far}
                for pump, ends in ((self._to_server, (near, far)), (self._to_client, (far, near))):
                    threading.Thread(target=self._carry, args=(pump, *ends), name="holding-proxy", daemon=True).start()

    def _carry(self, pump: object, source: socket.socket, target: socket.socket) -> None:
        assert callable(pump)
        with contextlib.suppress(OSError):
            pump(source, target)
        for end in (source, target):
            _cut(end)
        with self._changed:
            self._sockets -= {source, target}

    def _to_server(self, source: socket.socket, target: socket.socket) -> None:
        sent_of_upload: int | None = None
        while chunk := source.recv(CHUNK_BYTES):
            if self._refuses_web_sockets and chunk.startswith(WEB_SOCKET):
                source.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                return
            if UPLOAD in chunk:
                sent_of_upload = 0
            if sent_of_upload is not None:
                self._wait_with_upload(sent_of_upload)
                sent_of_upload += len(chunk)
            self._look_for_start(chunk)
            target.sendall(chunk)

    def _wait_with_upload(self, sent: int) -> None:
        with self._changed:
            while self._upload_bytes is not None and sent >= self._upload_bytes:
                self._upload_is_held = True
                self._changed.notify_all()
                self._changed.wait()

    def _look_for_start(self, chunk: bytes) -> None:
        with self._changed:
            if self._answers_held_from is not None and self._answers_held_from in chunk:
                self._answers_are_held = True
                self._changed.notify_all()

    def _to_client(self, source: socket.socket, target: socket.socket) -> None:
        while chunk := source.recv(CHUNK_BYTES):
            with self._changed:
                self._changed.wait_for(lambda: not self._answers_are_held)
            target.sendall(chunk)


def _cut(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
