"""A camera for tests: a real HTTP server on the loopback interface that serves a drawn image, or misbehaves."""

import contextlib
import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image, ImageDraw

DRIP_EACH_S = 0.05


def bed_picture(
    plate: str = "#2E3A46", piece: str = "#D97A2B", size: tuple[int, int] = (640, 480), kind: str = "JPEG"
) -> bytes:
    """A print bed from the front: a dark plate with its grid, a half printed part, the nozzle above it."""
    width, height = size
    image = Image.new("RGB", size, "#8C949C")
    draw = ImageDraw.Draw(image)

    def at(*places: tuple[float, float]) -> list[tuple[float, float]]:
        return [(width * x, height * y) for x, y in places]

    draw.polygon(at((0.14, 0.44), (0.86, 0.44), (1, 0.96), (0, 0.96)), plate)
    for line in range(1, 9):
        draw.line(at((0.14 + 0.08 * line, 0.44), (line / 9, 0.96)), "#46535F", 2)
    for y in (0.5, 0.58, 0.69, 0.83):
        draw.line(at((0.5 - y * 0.52, y), (0.5 + y * 0.52, y)), "#46535F", 2)
    draw.rectangle(at((0, 0), (1, 0.07)), "#3B4046")
    draw.rectangle(at((0.4, 0.04), (0.58, 0.22)), "#4A5057")
    draw.polygon(at((0.46, 0.22), (0.52, 0.22), (0.49, 0.3)), "#C9A24A")
    draw.rectangle(at((0.32, 0.31), (0.68, 0.76)), piece)
    draw.polygon(at((0.32, 0.31), (0.37, 0.275), (0.72, 0.275), (0.68, 0.31)), "#E59A55")
    for layer in range(1, 12):
        y = 0.31 + 0.45 * layer / 12
        draw.line(at((0.32, y), (0.68, y)), "#C56B20", 1)
    written = io.BytesIO()
    image.save(written, kind, quality=88)
    return written.getvalue()


class CameraServer:
    """Serves `image` by `mode`: good, chunked, drip, drip_headers, silent, cut, stream, redirect, missing or html."""

    def __init__(self) -> None:
        """Serve a print bed."""
        self.image = bed_picture()
        self.mode = "good"
        self.redirect_to = ""
        """The target of the mode `redirect`."""
        self.requested: list[str] = []
        """The requested paths, in order."""
        self.headers: list[dict[str, str]] = []
        self.in_progress = self.max_in_progress = 0
        self.gone = threading.Event()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The address of the image."""
        return f"http://127.0.0.1:{self.port}/?action=snapshot"

    def close(self) -> None:
        """Stop the server."""
        self.gone.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with camera._lock:
                    camera.requested.append(self.path)
                    camera.headers.append(dict(self.headers.items()))
                    camera.in_progress += 1
                    camera.max_in_progress = max(camera.max_in_progress, camera.in_progress)
                try:
                    with contextlib.suppress(ConnectionError):
                        getattr(camera, f"_{camera.mode}")(self)
                finally:
                    with camera._lock:
                        camera.in_progress -= 1

            def log_message(self, *_: object) -> None:
                """Log nothing; see `requested`."""

        return Handler

    def _begin(self, handler: BaseHTTPRequestHandler, **headers: str) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "image/jpeg")
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()

    def _good(self, handler: BaseHTTPRequestHandler) -> None:
        self._begin(handler, Content_Length=str(len(self.image)))
        handler.wfile.write(self.image)

    def _chunked(self, handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        self._begin(handler, Transfer_Encoding="chunked")
        for at in range(0, len(self.image), 4000):
            part = self.image[at : at + 4000]
            handler.wfile.write(b"%x\r\n%b\r\n" % (len(part), part))
        handler.wfile.write(b"0\r\n\r\n")

    def _drip(self, handler: BaseHTTPRequestHandler) -> None:
        """Send single bytes: no time-out between two bytes ends this."""
        self._begin(handler)
        self._drip_out(handler, self.image)

    def _drip_headers(self, handler: BaseHTTPRequestHandler) -> None:
        self._drip_out(handler, b"HTTP/1.1 200 OK\r\nX-Slow: " + b"y" * 10_000)

    def _drip_out(self, handler: BaseHTTPRequestHandler, data: bytes) -> None:
        for at in range(len(data)):
            if self.gone.wait(DRIP_EACH_S):
                return
            handler.wfile.write(data[at : at + 1])

    def _silent(self, _handler: BaseHTTPRequestHandler) -> None:
        self.gone.wait(30)

    def _cut(self, handler: BaseHTTPRequestHandler) -> None:
        self._begin(handler)
        handler.wfile.write(self.image[: len(self.image) // 2])

    def _stream(self, handler: BaseHTTPRequestHandler) -> None:
        """Send images without end."""
        self._begin(handler)
        while not self.gone.is_set():
            handler.wfile.write(self.image)

    def _redirect(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", self.redirect_to)
        handler.end_headers()

    def _missing(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_error(404)

    def _html(self, handler: BaseHTTPRequestHandler) -> None:
        self._begin(handler)
        handler.wfile.write(b"<html>Please log in</html>")


@contextlib.contextmanager
def camera_server() -> Iterator[CameraServer]:
    """A camera that is switched on, and off at the end."""
    camera = CameraServer()
    try:
        yield camera
    finally:
        camera.close()
