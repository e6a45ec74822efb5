"""Requests to pair with a print server: a screen writes one, the print room carries it out.

A row of `pairing_request` goes wanted → asking → waiting → reading → found, and ends as done, failed or cancelled. At
most one is open. A request for a printer that the hub already has is done as soon as the server accepts a key.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.secret_files import KeyFiles
from kiosk.hub import audit
from kiosk.hub.added_printers import NewPrinter, add_printer, may_print, remove_printer
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.printer_settings import OCTOPRINT, Printer, change_printer
from kiosk.printers.server_address import pinned, without_pin
from kiosk.store.hub_db import row, rows
from kiosk.store.live_db import live_rows
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

SEARCH_FOR_S = 10.0
"""How long the network is searched for servers after a screen last asked for it."""
KEY_LONGEST = 200
LINK_FACTS = ("address", "bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm", "tool_count", "firmware_name")


class Phase(StrEnum):
    WANTED = "wanted"
    ASKING = "asking"
    WAITING = "waiting"
    READING = "reading"
    FOUND = "found"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({Phase.WANTED, Phase.ASKING, Phase.WAITING, Phase.READING})


class PairingRefusedError(ReasonError):
    """The request can't be made or finished."""


@dataclass(frozen=True, slots=True)
class PairingRequest:
    """One pairing request. connection: the kind of server.

    until_at: until when a person can accept it, while it waits.
    """

    id: str
    phase: Phase
    address: str
    slug: str
    connection: str
    printer_id: str | None
    by_hand: bool
    until_at: datetime | None
    reason: Reason | None
    facts: Mapping[str, Any] = field(default_factory=dict)
    """The server's facts by the names of `pairing.ServerFacts`; empty until they are known."""

    @property
    def offered_address(self) -> str:
        """The address that a refusal offers: with https, or with the certificate to accept; empty: it offers none."""
        match self.reason:
            case Reason(code=ReasonCode.REDIRECTED_TO_HTTPS) as reason:
                return str(reason.values["address"])
            case Reason(code=ReasonCode.CERTIFICATE_TO_ACCEPT) as reason:
                return pinned(self.address, str(reason.values["fingerprint"]))
        return ""

    def new_printer(self, *, name: str, colour: str, material: str, zone_id: str) -> NewPrinter:
        """The printer of a server whose facts are known, to be added."""
        known = {one.name for one in fields(NewPrinter)} - {"name"}
        facts = {name: value for name, value in self.facts.items() if name in known}
        return NewPrinter(
            slug=self.slug,
            name=name,
            colour=colour,
            material=material,
            zone_id=zone_id,
            connection=self.connection,
            **facts,
        )


@dataclass(frozen=True, slots=True)
class NearbyServer:
    """A server that announces itself on the network now. connection: its kind."""

    address: str
    name: str
    version: str
    connection: str


@dataclass(frozen=True, slots=True)
class ServerConnection:
    """How a printer of the hub is reached over a print server. connection: the kind of server.

    facts: by the same names as in a pairing request.
    """

    printer_id: str
    name: str
    colour: str
    connection: str
    address: str
    is_added: bool
    """Staff added it on a screen; otherwise it is named in the settings."""
    reason: Reason | None
    facts: Mapping[str, Any]


class PairingRequests:
    """The screens' side of pairing. Used by the thread that owns the connections."""

    def __init__(self, db: "Database", live: "Database", keys: KeyFiles, clock: Clock) -> None:
        """live: `live.db`. keys: where a key is kept that a person typed."""
        self._db = db
        self._live = live
        self._keys = keys
        self._clock = clock

    def open_one(self) -> PairingRequest | None:
        """The request that is under way or waits to be finished, whoever made it."""
        return _request(row(self._db, "SELECT * FROM pairing_request WHERE ended_at IS NULL"))

    def by_id(self, request_id: str) -> PairingRequest | None:
        return _request(row(self._db, "SELECT * FROM pairing_request WHERE id = ?", request_id))

    def begin(
        self,
        address: str,
        staff_id: str,
        *,
        printer_id: str | None = None,
        key: str = "",
        connection: str = OCTOPRINT,
    ) -> str:
        """Ask the print room to pair with a server (audited); returns the id. Cancels a request that is open.

        printer_id: a printer of the hub, to connect it again, or over this kind of server in the place of another
        connection, unless a print holds it. key: typed by a person; without one the server is asked.
        Raises NotAllowedError (it needs an admin), PairingRefusedError, KeyNotKeptError.
        """
        require_role(self._db, self._clock, staff_id, Role.ADMIN)
        if key and not (key.isascii() and key.isalnum() and len(key) <= KEY_LONGEST):
            raise PairingRefusedError(Reason(ReasonCode.KEY_MALFORMED))
        self._refuse_known(address, printer_id)
        if printer_id is not None and is_moved(self._db, printer_id, connection) and may_print(self._db, printer_id):
            raise PairingRefusedError(Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING))
        request_id = new_id()
        slug = f"{connection}-{request_id[-12:]}"
        if key:
            self._keys.write(slug, key)
        try:
            with self._db.atomic():
                cancelled = self._end_open(staff_id)
                self._db.execute(
                    "INSERT INTO pairing_request (id, at, staff_id, printer_id, slug, address, by_hand, connection)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (request_id, self._now(), staff_id, printer_id, slug, address, int(bool(key)), connection),
                )
                about = f"printer:{printer_id}" if printer_id else f"pairing_request:{request_id}"
                audit.record(self._db, self._clock, staff_id, "printer.introduced", about, address)
        except sqlite3.Error:
            self._keys.remove(slug)  # without a row nothing would ever delete it
            raise
        self._delete_key(cancelled)
        return request_id

    def cancel(self, request_id: str, staff_id: str) -> None:
        """Cancel this request (audited); harmless if it has ended, and a later one is not affected."""
        with self._db.atomic():
            found = self.open_one()
            cancelled = self._end_open(staff_id) if found is not None and found.id == request_id else None
        self._delete_key(cancelled)

    def add(self, new: NewPrinter, staff_id: str) -> str:
        """Finish the open request: add its printer to the hub as `new` (audited). Returns the printer's id.

        Raises NotAllowedError (it needs an admin), PairingRefusedError, PrinterRefusedError.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.ADMIN)
            changed = self._db.execute(
                "UPDATE pairing_request SET phase = 'done', ended_at = ? WHERE slug = ? AND phase = 'found'",
                (self._now(), new.slug),
            )
            if changed.rowcount != 1:
                raise PairingRefusedError(Reason(ReasonCode.PAIRING_GONE))
            return add_printer(self._db, self._clock, new, staff_id)

    def move_to_cable(self, wanted: Printer, slug: str, staff_id: str) -> None:
        """Connect a printer by a serial cable in the place of its server (audited); its key is deleted.

        A request to connect it again is cancelled. Raises NotAllowedError, SettingRefusedError, also while a print
        holds it, ChangedMeanwhileError, KeyNotKeptError.
        """
        with self._db.atomic():
            change_printer(self._db, self._clock, staff_id, wanted)
            found = self.open_one()
            cancelled = self._end_open(staff_id) if found is not None and found.printer_id == wanted.id else None
        self._delete_key(cancelled)
        self._keys.remove(slug)

    def remove_printer(self, printer_id: str, staff_id: str) -> None:
        """Remove a printer that was added on a screen, and delete its key. Raises PrinterRefusedError."""
        self._keys.remove(remove_printer(self._db, self._clock, printer_id, staff_id))

    def connection_of(self, printer_id: str) -> ServerConnection | None:
        """How this printer is reached; None if it was removed or is on a cable."""
        found = row(
            self._db,
            "SELECT printer.*, id AS printer_id, name, origin = 'screen' AS is_added FROM printer"
            " JOIN equipment USING (id) WHERE id = ? AND removed_at IS NULL AND connection <> 'serial'",
            printer_id,
        )
        if found is None:
            return None
        limits = PrinterLimits.from_json(found["limits"])
        facts = {name: found[name] for name in LINK_FACTS} | {
            "model": limits.model,
            "origin_in_centre": limits.origin_in_centre,
            "round_bed": limits.round_bed,
        }
        return typed_row(ServerConnection, found, facts=facts)

    def request_search(self) -> None:
        """Search the network for servers during the next SEARCH_FOR_S."""
        until = to_text(self._clock.now() + timedelta(seconds=SEARCH_FOR_S))
        with self._live.atomic():
            self._live.execute("INSERT OR REPLACE INTO server_search (id, until_at) VALUES (1, ?)", (until,))

    def nearby(self) -> tuple[NearbyServer, ...]:
        """The servers found, without those that the hub already has."""
        known = {without_pin(found["address"]).rstrip("/") for found in rows(self._db, KNOWN_SQL)}
        found = live_rows(self._live, "SELECT * FROM nearby_server ORDER BY name, address")
        return tuple(typed_row(NearbyServer, one) for one in found if one["address"] not in known)

    def _end_open(self, staff_id: str) -> PairingRequest | None:
        found = self.open_one()
        if found is not None:
            self._db.execute(
                "UPDATE pairing_request SET phase = 'cancelled', ended_at = ? WHERE id = ?", (self._now(), found.id)
            )
            subject = f"pairing_request:{found.id}"
            audit.record(self._db, self._clock, staff_id, "printer.introduction_cancelled", subject)
        return found

    def _delete_key(self, cancelled: PairingRequest | None) -> None:
        if cancelled is not None:
            self._keys.remove(cancelled.slug)

    def _refuse_known(self, address: str, printer_id: str | None) -> None:
        for found in rows(self._db, KNOWN_SQL):
            if without_pin(found["address"]).rstrip("/") == without_pin(address) and found["id"] != printer_id:
                raise PairingRefusedError(Reason(ReasonCode.SERVER_ALREADY_ADDED, name=found["name"]))

    def _now(self) -> str:
        return to_text(self._clock.now())


KNOWN_SQL = """
SELECT printer.id, printer.address, equipment.name FROM printer JOIN equipment USING (id)
WHERE equipment.removed_at IS NULL AND printer.connection <> 'serial'
"""


def is_moved(db: "Database", printer_id: str, connection: str) -> bool:
    """Whether the printer is connected in another way, so that this connection is a move."""
    return row(db, "SELECT 1 FROM printer WHERE id = ? AND connection <> ?", printer_id, connection) is not None


def _request(found: dict[str, Any] | None) -> PairingRequest | None:
    if found is None:
        return None
    return typed_row(PairingRequest, found, facts=json.loads(found["facts"]) if found["facts"] else {})
