"""What a light OctoPrint shows to the network: the push connection and the REST calls that a client like ours makes."""

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
Say = Callable[[Message], None]


class Site:
    """An endpoint at a port of the loopback address."""

    def __init__(self, endpoint: Endpoint, port: int, say: Say, picture: bytes) -> None:
        """say: told of each knock at the push connection and of each state that was pushed, with its port.

        picture: a JPEG that its camera gives; empty: it has no camera.
        """
        self._endpoint = endpoint
        self._port = port
        here: Say = lambda told: say(told | {"port": port, "at_s": time.monotonic()})  # noqa: E731
        self._routes = [
            (r"/sockjs/websocket", PushSocket, {"endpoint": endpoint, "say": here}),
            (CAMERA, Camera, {"picture": picture, "numbers": itertools.count()}),
            (r"/api/.*", Rest, {"endpoint": endpoint, "has_camera": bool(picture)}),
        ]

    def open(self) -> None:
        """Listen, and begin to play."""
        self._server = tornado.httpserver.HTTPServer(tornado.web.Application(self._routes, log_function=_not_logged))
        self._server.listen(self._port, "127.0.0.1")
        self._player = asyncio.ensure_future(self._endpoint.play())

    async def break_down(self) -> None:
        """The port is closed, every connection is cut without a farewell."""
        self._server.stop()
        self._player.cancel()
        for listener in self._endpoint.listeners:
            listener.cut()
        await self._server.close_all_connections()
        self._endpoint.restart()


def _not_logged(handler: tornado.web.RequestHandler) -> None:
    """What is refused here is refused on purpose."""


class PushSocket(tornado.websocket.WebSocketHandler):
    """One push connection."""

    def initialize(self, endpoint: Endpoint, say: Say) -> None:
        """Tornado's way to hand something over."""
        self._endpoint = endpoint
        self._tell = say
        self._logged_in = False
        self._throttle = 1
        self._events: list[str] | None = None
        self._last_s = 0.0
        self._held: asyncio.TimerHandle | None = None
        self._temperatures: list[Message] = []

    def open(self, *_: str, **__: str) -> None:
        """Somebody knocks; nothing but a greeting before the login."""
        self._tell({"said": "knock"})
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
            where = {name: self._endpoint.current[name] for name in ("state", "job", "currentZ", "progress")}
            self._write({"history": where | {"temps": list(self._endpoint.temperatures), "serverTime": time.time()}})
        elif "auth" in message:
            self._write({"reauthRequired": {"reason": "stale"}})

    def on_close(self) -> None:
        """It went."""
        self._endpoint.listeners.discard(self)
        if self._held is not None:
            self._held.cancel()

    def cut(self) -> None:
        """Close without a farewell."""
        if self.ws_connection is not None:
            self.ws_connection.stream.close()

    def hear_event(self, message: Message) -> None:
        """Pass it on if it was subscribed to."""
        kind = message.get("event", {}).get("type")
        if self._logged_in and (self._events is None or kind in self._events):
            self._write(message)

    def hear_state(self, temperatures: list[Message]) -> None:
        """Pass it on, at once or when the throttle lets it; the newest state takes the place of one held back."""
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
        self._tell({"said": "pushed", "flags": flags, "temperatures": len(temperatures)})

    def _write(self, message: Message) -> None:
        with contextlib.suppress(tornado.websocket.WebSocketClosedError):
            self.write_message(json.dumps(message))


class Camera(tornado.web.RequestHandler):
    """A camera whose pictures look alike, but have each its number in a comment."""

    def initialize(self, picture: bytes, numbers: Iterator[int]) -> None:
        """Tornado's way to hand something over."""
        self._picture = picture
        self._numbers = numbers

    def get(self) -> None:
        """The next picture."""
        number = str(next(self._numbers)).encode()
        self.set_header("Content-Type", "image/jpeg")
        comment = JPEG_COMMENT + struct.pack(">H", 2 + len(number)) + number
        self.finish(JPEG_BEGINS + comment + self._picture.removeprefix(JPEG_BEGINS))


class Rest(tornado.web.RequestHandler):
    """The REST interface, as far as it is asked."""

    def initialize(self, endpoint: Endpoint, has_camera: bool) -> None:
        """Tornado's way to hand something over."""
        self._endpoint = endpoint
        self._has_camera = has_camera

    def prepare(self) -> None:
        """Without the key nothing is answered."""
        if self.request.headers.get("X-Api-Key") != self._endpoint.key:
            self._refuse(403, "You don't have the permission to access the requested resource.")

    def get(self) -> None:
        """What it is and what it does."""
        path, current = tornado.escape.url_unescape(self.request.path), self._endpoint.current
        if path == "/api/printer":
            newest = list(self._endpoint.temperatures)[-1:]
            self._answer({"state": current["state"], "temperature": newest[0] if newest else {}})
        elif path == "/api/job":
            told = {"job": current["job"], "progress": current["progress"], "state": current["state"]["text"]}
            self._answer(told)
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
        """Log in, take a file, print it."""
        path = tornado.escape.url_unescape(self.request.path)
        if path == "/api/login":
            session = secrets.token_hex(32)
            self._endpoint.sessions.add(session)
            self._answer({"name": "kiosk", "session": session, "active": True})
        elif path == FILES:
            self._take_file()
        elif path.removeprefix(FILES + "/") not in self._endpoint.files:
            self._refuse(404, NOT_FOUND)
        elif self._endpoint.start(path.removeprefix(FILES + "/")):
            self.set_status(204)
        else:
            self._refuse(409, "Printer is already printing, cannot select a new file")

    def delete(self) -> None:
        """Forget a file or a folder."""
        path = tornado.escape.url_unescape(self.request.path).removeprefix(FILES + "/")
        if self._endpoint.files.delete(path):
            self.set_status(204)
        else:
            self._refuse(404, NOT_FOUND)

    def _take_file(self) -> None:
        (file,) = self.request.files["file"]
        path = f"{self.get_body_argument('path')}/{file['filename']}"
        self._endpoint.files.add(path, file["body"])
        told = {"name": file["filename"], "origin": "local", "path": path}
        self._answer({"done": True, "effectivePrint": False, "effectiveSelect": False, "files": {"local": told}}, 201)

    def _settings(self) -> Message:
        told = copy.deepcopy(self._endpoint.recording.answers["/api/settings"])
        if self._has_camera:
            told["webcam"]["webcams"][0]["compat"]["snapshot"] = CAMERA + "?action=snapshot"
        return dict(told)

    def _answer(self, told: Any, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps(told))

    def _refuse(self, status: int, words: str) -> None:
        self._answer({"error": words}, status)
