"""The web server of a light OctoPrint: the push connection and the REST calls that our client makes."""

import asyncio
import contextlib
import copy
import itertools
import json
import secrets
import struct
import time
from collections.abc import Callable, Iterator
from typing import Any

import tornado.escape
import tornado.httpserver
import tornado.web
import tornado.websocket

from tests.light_octoprint.endpoint import Endpoint
from tests.light_octoprint.recording import PUSH_EACH_S, Message

CAMERA = "/webcam/"
FILES = "/api/files/local"
JPEG_BEGINS, JPEG_COMMENT = b"\xff\xd8", b"\xff\xfe"
NOT_FOUND = "The requested URL was not found on the server."
ReportEvent = Callable[[Message], None]


class Site:
    """An endpoint at a port of the loopback address."""

    def __init__(self, endpoint: Endpoint, port: int, report: ReportEvent, image: bytes) -> None:
        """report: gets an event for each new push connection and each pushed state, with its port.

        image: a JPEG that its camera serves; empty: it has no camera.
        """
        self._endpoint = endpoint
        self._port = port
        report_here: ReportEvent = lambda event: report(event | {"port": port, "at_s": time.monotonic()})  # noqa: E731
        self._routes = [
            (r"/sockjs/websocket", PushSocket, {"endpoint": endpoint, "report": report_here}),
            (CAMERA, Camera, {"image": image, "numbers": itertools.count()}),
            (r"/api/.*", Rest, {"endpoint": endpoint, "has_camera": bool(image)}),
        ]

    def open(self) -> None:
        """Listen and begin to replay."""
        self._server = tornado.httpserver.HTTPServer(tornado.web.Application(self._routes, log_function=_not_logged))
        self._server.listen(self._port, "127.0.0.1")
        self._player = asyncio.ensure_future(self._endpoint.play())

    async def stop(self) -> None:
        """Close the port and every connection, like a power cut."""
        self._server.stop()
        self._player.cancel()
        for listener in self._endpoint.listeners:
            listener.cut()
        await self._server.close_all_connections()
        self._endpoint.restart()


def _not_logged(handler: tornado.web.RequestHandler) -> None:
    """Log nothing: refusals are intended."""


class PushSocket(tornado.websocket.WebSocketHandler):
    """One push connection."""

    def initialize(self, endpoint: Endpoint, report: ReportEvent) -> None:
        """Take the arguments of the route."""
        self._endpoint = endpoint
        self._report = report
        self._logged_in = False
        self._throttle = 1
        self._events: list[str] | None = None
        self._last_s = 0.0
        self._held: asyncio.TimerHandle | None = None
        self._temperatures: list[Message] = []

    def open(self, *_: str, **__: str) -> None:
        """Send the greeting; nothing else before the login."""
        self._report({"event": "connect"})
        self._endpoint.listeners.add(self)
        self._write(self._endpoint.recording.connected)

    def on_message(self, text: str | bytes) -> None:
        """A subscription, a throttle or a login."""
        message = json.loads(text)
        if "throttle" in message:
            self._throttle = max(1, int(message["throttle"]))
        elif "subscribe" in message:
            self._events = message["subscribe"].get("events")
        elif "auth" in message and message["auth"].partition(":")[2] in self._endpoint.sessions:
            self._logged_in = True
            state = {name: self._endpoint.current[name] for name in ("state", "job", "currentZ", "progress")}
            self._write({"history": state | {"temps": list(self._endpoint.temperatures), "serverTime": time.time()}})
        elif "auth" in message:
            self._write({"reauthRequired": {"reason": "stale"}})

    def on_close(self) -> None:
        """Stop pushing."""
        self._endpoint.listeners.discard(self)
        if self._held is not None:
            self._held.cancel()

    def cut(self) -> None:
        """Close without a close frame."""
        if self.ws_connection is not None:
            self.ws_connection.stream.close()

    def event_pushed(self, message: Message) -> None:
        """Send it if it was subscribed to."""
        kind = message.get("event", {}).get("type")
        if self._logged_in and (self._events is None or kind in self._events):
            self._write(message)

    def state_pushed(self, temperatures: list[Message]) -> None:
        """Send it at once or when the throttle allows; a newer state replaces one held back."""
        self._temperatures += temperatures
        if self._held is not None:
            self._held.cancel()
        wait_s = self._last_s + PUSH_EACH_S * self._throttle - time.monotonic()
        if wait_s > 0:
            self._held = asyncio.get_running_loop().call_later(wait_s, self._push_state)
        else:
            self._push_state()

    def _push_state(self) -> None:
        self._held, self._last_s = None, time.monotonic()
        temperatures, self._temperatures = self._temperatures, []
        if not self._logged_in:
            return
        current = self._endpoint.current
        self._write({"current": current | {"temps": temperatures, "serverTime": time.time()}})
        flags = [name for name, is_set in current["state"]["flags"].items() if is_set]
        self._report({"event": "push", "flags": flags, "temperatures": len(temperatures)})

    def _write(self, message: Message) -> None:
        with contextlib.suppress(tornado.websocket.WebSocketClosedError):
            self.write_message(json.dumps(message))


class Camera(tornado.web.RequestHandler):
    """A camera whose images look alike, but have a number each in a comment."""

    def initialize(self, image: bytes, numbers: Iterator[int]) -> None:
        """Take the arguments of the route."""
        self._image = image
        self._numbers = numbers

    def get(self) -> None:
        """The next image."""
        number = str(next(self._numbers)).encode()
        self.set_header("Content-Type", "image/jpeg")
        comment = JPEG_COMMENT + struct.pack(">H", 2 + len(number)) + number
        self.finish(JPEG_BEGINS + comment + self._image.removeprefix(JPEG_BEGINS))


class Rest(tornado.web.RequestHandler):
    """The REST interface, as far as our client uses it."""

    def initialize(self, endpoint: Endpoint, has_camera: bool) -> None:
        """Take the arguments of the route."""
        self._endpoint = endpoint
        self._has_camera = has_camera

    def prepare(self) -> None:
        """Refuse a wrong key."""
        if self.request.headers.get("X-Api-Key") != self._endpoint.key:
            self._refuse(403, "You don't have the permission to access the requested resource.")

    def get(self) -> None:
        """Version, state, files and settings."""
        path, current = tornado.escape.url_unescape(self.request.path), self._endpoint.current
        if path == "/api/printer":
            newest = list(self._endpoint.temperatures)[-1:]
            self._answer({"state": current["state"], "temperature": newest[0] if newest else {}})
        elif path == "/api/job":
            answer = {"job": current["job"], "progress": current["progress"], "state": current["state"]["text"]}
            self._answer(answer)
        elif path == FILES:
            self._answer(self._endpoint.files.top())
        elif path.startswith(FILES + "/"):
            folder = self._endpoint.files.folder(path.removeprefix(FILES + "/"))
            self._answer(folder) if folder else self._refuse(404, NOT_FOUND)
        elif path == "/api/settings":
            self._answer(self._settings())
        elif path in self._endpoint.recording.answers:
            self._answer(self._endpoint.recording.answers[path])
        else:
            self._refuse(404, NOT_FOUND)

    def post(self) -> None:
        """Log in, store a file or print it."""
        path = tornado.escape.url_unescape(self.request.path)
        if path == "/api/login":
            session = secrets.token_hex(32)
            self._endpoint.sessions.add(session)
            self._answer({"name": "kiosk", "session": session, "active": True})
        elif path == "/api/printer/command":
            body = json.loads(self.request.body)
            self._endpoint.run(body.get("commands") or [body.get("command")])
            self.set_status(204)
        elif path == FILES:
            self._store_file()
        elif path.removeprefix(FILES + "/") not in self._endpoint.files:
            self._refuse(404, NOT_FOUND)
        elif self._endpoint.start(path.removeprefix(FILES + "/")):
            self.set_status(204)
        else:
            self._refuse(409, "Printer is already printing, cannot select a new file")

    def delete(self) -> None:
        """Delete a file or a folder."""
        path = tornado.escape.url_unescape(self.request.path).removeprefix(FILES + "/")
        if self._endpoint.files.delete(path):
            self.set_status(204)
        else:
            self._refuse(404, NOT_FOUND)

    def _store_file(self) -> None:
        (file,) = self.request.files["file"]
        path = f"{self.get_body_argument('path')}/{file['filename']}"
        self._endpoint.files.add(path, file["body"])
        answer = {"name": file["filename"], "origin": "local", "path": path}
        self._answer({"done": True, "effectivePrint": False, "effectiveSelect": False, "files": {"local": answer}}, 201)

    def _settings(self) -> Message:
        answer = copy.deepcopy(self._endpoint.recording.answers["/api/settings"])
        if self._has_camera:
            answer["webcam"]["webcams"][0]["compat"]["snapshot"] = CAMERA + "?action=snapshot"
        return dict(answer)

    def _answer(self, answer: Any, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps(answer))

    def _refuse(self, status: int, words: str) -> None:
        self._answer({"error": words}, status)
