"""Print files on the servers of printers, for screens: they ask the print room to list them, and to fetch one.

Both are in `live.db`: a list is of this moment, and a file that is not fetched yet is chosen again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode, from_json
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.permissions import Role, require_role
from kiosk.printroom.orders import PrintRoomSilentError
from kiosk.printroom.print_files import StoredFile, stored_path
from kiosk.store.heartbeats import Liveness
from kiosk.store.hub_db import row, rows
from kiosk.store.live_db import live_rows

if TYPE_CHECKING:
    from sqlite_utils import Database

LISTED_FOR_S = 10.0
"""How long the servers are listed after a screen last asked for it."""


class FetchPhase(StrEnum):
    WANTED = "wanted"
    FETCHING = "fetching"
    DONE = "done"
    FAILED = "failed"


class ServerFileGoneError(ReasonError):
    """The file is not in the list of its server any more."""


@dataclass(frozen=True, slots=True)
class ServerFile:
    """A file that could be printed. changed_at: None where its server does not say. name: fit to be shown."""

    path: str
    name: str
    size_bytes: int
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class ServerListing:
    """The files on the server of one printer, newest first. reason: why they could not be listed the last time."""

    printer_id: str
    printer_name: str
    files: tuple[ServerFile, ...]
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Fetch:
    """How far the fetching of one file is. sha256: of the stored file, once it is done. reason: why it failed."""

    id: str
    printer_id: str
    name: str
    phase: FetchPhase
    sha256: str | None
    reason: Reason | None


class ServerFiles:
    """The screens' side. Used by the thread that owns the connections."""

    def __init__(
        self, db: "Database", live: "Database", clock: Clock, files_dir: Path, print_room: Liveness | None = None
    ) -> None:
        """live: `live.db`. files_dir: the stored files. print_room: whether it works; None: it is taken to work."""
        self._db = db
        self._live = live
        self._clock = clock
        self._files_dir = files_dir
        self._print_room = print_room

    def request_listing(self) -> None:
        """List the files of all servers, and keep the lists fresh, during the next LISTED_FOR_S."""
        until = to_text(self._clock.now() + timedelta(seconds=LISTED_FOR_S))
        with self._live.atomic():
            self._live.execute("INSERT OR REPLACE INTO listing_wish (id, until_at) VALUES (1, ?)", (until,))

    def listings(self) -> tuple[ServerListing, ...]:
        """What is on each server that has been listed, by the names of the printers; while nobody answers, nothing."""
        if self._is_silent():
            return ()
        names = {
            one["id"]: one["name"] for one in rows(self._db, "SELECT id, name FROM equipment WHERE removed_at IS NULL")
        }
        found = live_rows(self._live, "SELECT * FROM server_listing")
        listings = [_listing(one, names[one["printer_id"]]) for one in found if one["printer_id"] in names]
        return tuple(sorted(listings, key=lambda listing: listing.printer_name))

    def fetch(self, printer_id: str, path: str, staff_id: str) -> str:
        """Ask the print room for a file of a server's list; returns the id to ask for.

        Raises NotAllowedError (it needs an operator), PrintRoomSilentError, ServerFileGoneError.
        """
        require_role(self._db, self._clock, staff_id, Role.OPERATOR)
        if self._is_silent():
            raise PrintRoomSilentError(Reason(ReasonCode.PRINT_ROOM_SILENT))
        listing = next((one for one in self.listings() if one.printer_id == printer_id), None)
        file = next((one for one in listing.files if one.path == path), None) if listing is not None else None
        if file is None:
            raise ServerFileGoneError(Reason(ReasonCode.SERVER_FILE_GONE))
        fetch_id = new_id()
        with self._live.atomic():
            self._live.execute(
                "INSERT INTO file_fetch (id, at, printer_id, path, name, phase) VALUES (?, ?, ?, ?, ?, 'wanted')",
                (fetch_id, to_text(self._clock.now()), printer_id, file.path, file.name),
            )
        return fetch_id

    def by_id(self, fetch_id: str) -> Fetch | None:
        """None: it was ended, or is too old to be known."""
        found = live_rows(self._live, "SELECT * FROM file_fetch WHERE id = ?", fetch_id)
        return _fetch(found[0]) if found else None

    def stored(self, fetch: Fetch) -> StoredFile | None:
        """The file that was fetched; None while it is not done."""
        found = row(self._db, "SELECT * FROM print_file WHERE sha256 = ?", fetch.sha256)
        if found is None:
            return None
        path = stored_path(self._files_dir, found["sha256"])
        return StoredFile(found["sha256"], found["name"], path, PrintFacts.from_json(found["facts"]))

    def end(self, fetch_id: str) -> None:
        """It is no longer wanted, or its end was seen."""
        with self._live.atomic():
            self._live.execute("DELETE FROM file_fetch WHERE id = ?", (fetch_id,))

    def _is_silent(self) -> bool:
        return self._print_room is not None and self._print_room.silence() is not None


def files_as_json(files: tuple[ServerFile, ...]) -> str:
    """The stored form of a list."""
    found = [(one.path, one.name, one.size_bytes, to_text(one.changed_at) if one.changed_at else None) for one in files]
    return json.dumps(found, ensure_ascii=False)


def _listing(found: Mapping[str, Any], printer_name: str) -> ServerListing:
    files = tuple(
        ServerFile(path, name, size_bytes, from_text(changed_at) if changed_at else None)
        for path, name, size_bytes, changed_at in json.loads(found["files"])
    )
    return ServerListing(found["printer_id"], printer_name, files, from_json(found["reason"]))


def _fetch(found: Mapping[str, Any]) -> Fetch:
    phase, reason = FetchPhase(found["phase"]), from_json(found["reason"])
    return Fetch(found["id"], found["printer_id"], found["name"], phase, found["sha256"], reason)
