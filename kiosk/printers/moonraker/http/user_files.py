"""The print files that people keep on a Moonraker, in its folders: listed, and handed over."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from kiosk.printers.file_server import RemoteFile, is_plain_path
from kiosk.printers.moonraker.http.client import Client
from kiosk.printers.print_server.calls import FOLDER
from kiosk.printers.print_server.server_state import finite_number

LATEST_S = 4_000_000_000
"""A time in seconds since 1970 that no file has."""


class UserFiles:
    """A `FileServer`. Made without I/O; each call uses a connection of its own. Its methods raise CallError."""

    def __init__(self, address: str, key: str) -> None:
        """address: as of `Client`. Raises ValueError if it is no address."""
        self._client = Client(address, key)

    def list_files(self) -> tuple[RemoteFile, ...]:
        """All files but those of our own jobs; what has an impossible path or size is left out."""
        listed = self._client.get("/server/files/list?root=gcodes")
        return tuple(_files(listed)) if isinstance(listed, list) else ()

    def fetch(self, path: str, take: Callable[[bytes], None]) -> None:
        """As of `FileServer`."""
        self._client.download("/server/files/gcodes/" + quote(path), take)


def _files(listed: list[Any]) -> Iterator[RemoteFile]:
    for one in listed:
        fields = one if isinstance(one, dict) else {}
        path, size = fields.get("path"), fields.get("size")
        if not isinstance(path, str) or not is_plain_path(path) or not isinstance(size, int) or size < 0:
            continue
        if not path.startswith(f"{FOLDER}/"):
            yield RemoteFile(path, path.rpartition("/")[2], size, _moment(fields.get("modified")))


def _moment(modified: object) -> datetime | None:
    seconds = finite_number(modified)
    return datetime.fromtimestamp(seconds, UTC) if seconds is not None and 0 <= seconds < LATEST_S else None
