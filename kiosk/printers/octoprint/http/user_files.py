"""The print files that people keep on an OctoPrint server, in its folders: listed, and handed over."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from kiosk.printers.file_server import DEEPEST_FOLDER, RemoteFile, is_plain_path
from kiosk.printers.octoprint.http.http_client import HttpClient
from kiosk.printers.print_server.calls import FOLDER
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.server_address import split_pin

LISTING = "/api/files/local?recursive=true"
DOWNLOADS = "/downloads/files/local/"
LATEST_S = 4_000_000_000
"""A time in seconds since 1970 that no file has."""


class UserFiles:
    """A `FileServer`. Made without I/O; each call uses a connection of its own. Its methods raise CallError."""

    def __init__(self, address: str, api_key: str) -> None:
        """address: as of `RestApi`. Raises ValueError if it is no address."""
        url, trust = split_pin(address)
        self._http = HttpClient(url, api_key, trust)

    def list_files(self) -> tuple[RemoteFile, ...]:
        """All files but those of our own jobs; what has an impossible path, size or name is left out."""
        entries = _entries(self._http.json("GET", LISTING).get("files"))
        return tuple(_files([one for one in entries if one.get("name") != FOLDER], DEEPEST_FOLDER))

    def fetch(self, path: str, take: Callable[[bytes], None]) -> None:
        """As of `FileServer`; the account of the key needs the permission to download files."""
        self._http.download(DOWNLOADS + quote(path), take)


def _files(entries: list[dict[str, Any]], depth: int) -> Iterator[RemoteFile]:
    for entry in entries:
        if entry.get("type") == "folder":
            if depth > 1:
                yield from _files(_entries(entry.get("children")), depth - 1)
        elif found := _file(entry):
            yield found


def _file(entry: dict[str, Any]) -> RemoteFile | None:
    path, size = entry.get("path"), entry.get("size")
    if not isinstance(path, str) or not is_plain_path(path) or not isinstance(size, int) or size < 0:
        return None
    name = entry.get("display")
    return RemoteFile(path, name if isinstance(name, str) else path.rpartition("/")[2], size, _moment(entry))


def _moment(entry: dict[str, Any]) -> datetime | None:
    seconds = finite_number(entry.get("date"))
    return datetime.fromtimestamp(seconds, UTC) if seconds is not None and 0 <= seconds < LATEST_S else None


def _entries(found: Any) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
