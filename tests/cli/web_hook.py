"""A web hook: a real receiver of messages about alarms."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.store.hub_db import open_hub_db


class Receiver(ThreadingHTTPServer):
    """Keeps what it was sent, or refuses it, or never answers."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.received: list[dict[str, Any]] = []
        self.answers = threading.Event()
        self.answers.set()

    @property
    def url(self) -> str:
        return f"json://127.0.0.1:{self.server_port}/secret-path"

    @property
    def titles(self) -> list[str]:
        return [str(one["title"]) for one in self.received]


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        self.server.received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.server.answers.wait(60)
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def web_hook() -> Iterator[Receiver]:
    """A receiver on a free port of this machine."""
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.answers.set()
        server.shutdown()
        thread.join()
        server.server_close()


def add_contact(config_path: Path, name: str, url: str, language: str = "fi", **rules: str) -> None:
    """Somebody who is told of alarms, set in the hub. rules: other fields of `AlarmChannels`."""
    with closing(open_hub_db(load_config(config_path).hub_path)) as db:
        before = read_setting(db, AlarmChannels).value
        contact = ContactSetting(name=name, language=language, urls=(url,))
        put_setting(db, SystemClock(), None, replace(before, contacts=(*before.contacts, contact), **rules).checked())
