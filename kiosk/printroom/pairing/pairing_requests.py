"""A person wants a printer behind OctoPrint in the hub: the screen writes an introduction, the print room does it.

A row goes wanted → asking → waiting → reading → found, and ends as done, failed or cancelled. At most one is open. When
it is for a printer that the hub has already, it is done as soon as there is a key that the server takes.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text_or_none, to_text
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.base.secret_files import KeyFiles
from kiosk.hub import audit
from kiosk.hub.added_printers import NewPrinter, add_printer, take_away
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

SEARCH_FOR_S = 10.0
"""Servers are looked for so long after a screen last wanted it."""
KEY_LONGEST = 200
LINK_FACTS = ("address", "bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm", "tool_count")


class Phase(StrEnum):
    """Where an introduction stands."""

    WANTED = "wanted"
    ASKING = "asking"
    WAITING = "waiting"
    READING = "reading"
    FOUND = "found"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({Phase.WANTED, Phase.ASKING, Phase.WAITING, Phase.READING})


class PairingRefusedError(WorldError):
    """It can't be begun or finished as it stands; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class PairingRequest:
    """One introduction as a screen shows it. `until_at`: how long a person has to accept, while it waits."""

    id: str
    phase: Phase
    address: str
    slug: str
    printer_id: str | None
    by_hand: bool
    until_at: datetime | None
    reason: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What was found, as the names of `introduction.ServerFacts`; empty before."""


@dataclass(frozen=True, slots=True)
class NearbyServer:
    """A server that makes itself known in the network now."""

    address: str
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class ServerLink:
    """How a printer of the hub is reached over OctoPrint. `facts`: as of an introduction, by the same names."""

    printer_id: str
    name: str
    colour: str
    address: str
    is_added: bool
    """Staff added it on a screen; else the settings name it."""
    reason: str
    facts: Mapping[str, Any]


class PairingRequests:
    """The screen's side. Used by the thread that owns the connections."""

    def __init__(self, db: "Database", live: "Database", keys: KeyFiles, clock: Clock) -> None:
        """live: the database of the moment. keys: where a key goes that a person typed."""
        self._db = db
        self._live = live
        self._keys = keys
        self._clock = clock

    def open_one(self) -> PairingRequest | None:
        """The one that is under way or waits to be finished, whoever began it."""
        return _introduction(row(self._db, "SELECT * FROM introduction WHERE ended_at IS NULL"))

    def by_id(self, introduction_id: str) -> PairingRequest | None:
        """One introduction, also one that has ended."""
        return _introduction(row(self._db, "SELECT * FROM introduction WHERE id = ?", introduction_id))

    def begin(self, address: str, staff_id: str, *, printer_id: str | None = None, key: str = "") -> str:
        """Ask the print room to get to know a server (audited); returns the id. An open one is cancelled by it.

        printer_id: a printer of the hub, to connect it again. key: typed by a person; without it the server is asked.
        Raises PairingRefusedError, KeyNotKeptError.
        """
        if key and not (key.isascii() and key.isalnum() and len(key) <= KEY_LONGEST):
            raise PairingRefusedError("A key has letters and digits only. Type it again.")
        self._refuse_known(address, printer_id)
        begun = new_id()
        slug = f"octoprint-{begun[-12:]}"
        if key:
            self._keys.write(slug, key)
        try:
            with self._db.atomic():
                given_up = self._end_open(staff_id)
                self._db.execute(
                    "INSERT INTO introduction (id, at, staff_id, printer_id, slug, address, by_hand)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (begun, self._now(), staff_id, printer_id, slug, address, int(bool(key))),
                )
                about = f"printer:{printer_id}" if printer_id else f"introduction:{begun}"
                audit.record(self._db, self._clock, staff_id, "printer.introduced", about, address)
        except sqlite3.Error:
            self._keys.remove(slug)  # without a row nobody would ever forget it
            raise
        self._forget_key(given_up)
        return begun

    def cancel(self, introduction_id: str, staff_id: str) -> None:
        """Nobody wants this one any more (audited); harmless if it has ended, and one begun since goes on."""
        with self._db.atomic():
            found = self.open_one()
            given_up = self._end_open(staff_id) if found is not None and found.id == introduction_id else None
        self._forget_key(given_up)

    def add(self, new: NewPrinter, staff_id: str) -> str:
        """Finish the open one: its printer joins the hub as `new` (audited). Returns the printer's id.

        Raises PairingRefusedError, PrinterRefusedError.
        """
        with self._db.atomic():
            changed = self._db.execute(
                "UPDATE introduction SET phase = 'done', ended_at = ? WHERE slug = ? AND phase = 'found'",
                (self._now(), new.slug),
            )
            if changed.rowcount != 1:
                raise PairingRefusedError("This server is not being connected any more. Connect it again.")
            return add_printer(self._db, self._clock, new, staff_id)

    def take_away(self, printer_id: str, staff_id: str) -> None:
        """A printer that was added on a screen leaves the hub, and its key is forgotten. Raises PrinterRefusedError."""
        self._keys.remove(take_away(self._db, self._clock, printer_id, staff_id))

    def link_of(self, printer_id: str) -> ServerLink | None:
        """How this printer is reached; None if it is not over OctoPrint, or gone."""
        found = row(
            self._db,
            "SELECT printer.*, equipment.name, equipment.origin FROM printer JOIN equipment USING (id)"
            " WHERE id = ? AND removed_at IS NULL AND road = 'octoprint'",
            printer_id,
        )
        if found is None:
            return None
        return ServerLink(
            printer_id=printer_id,
            name=found["name"],
            colour=found["colour"],
            address=found["address"],
            is_added=found["origin"] == "screen",
            reason=found["reason"] or "",
            facts={name: found[name] for name in LINK_FACTS},
        )

    def want_search(self) -> None:
        """Somebody looks at the servers of the network: keep looking for them for a while."""
        until = to_text(self._clock.now() + timedelta(seconds=SEARCH_FOR_S))
        with self._live.atomic():
            self._live.execute("INSERT OR REPLACE INTO search (id, until_at) VALUES (1, ?)", (until,))

    def nearby(self) -> tuple[NearbyServer, ...]:
        """The servers found; those that the hub has already are left out."""
        known = {found["address"].rstrip("/") for found in rows(self._db, KNOWN_SQL)}
        found = rows(self._live, "SELECT * FROM found_server ORDER BY name, address")
        return tuple(
            NearbyServer(one["address"], one["name"], one["version"]) for one in found if one["address"] not in known
        )

    def _end_open(self, staff_id: str) -> PairingRequest | None:
        found = self.open_one()
        if found is not None:
            self._db.execute(
                "UPDATE introduction SET phase = 'cancelled', ended_at = ? WHERE id = ?", (self._now(), found.id)
            )
            subject = f"introduction:{found.id}"
            audit.record(self._db, self._clock, staff_id, "printer.introduction_cancelled", subject)
        return found

    def _forget_key(self, given_up: PairingRequest | None) -> None:
        if given_up is not None:
            self._keys.remove(given_up.slug)

    def _refuse_known(self, address: str, printer_id: str | None) -> None:
        for found in rows(self._db, KNOWN_SQL):
            if found["address"].rstrip("/") == address and found["id"] != printer_id:
                raise PairingRefusedError(f"This server is in the hub already: {found['name']}.")

    def _now(self) -> str:
        return to_text(self._clock.now())


KNOWN_SQL = """
SELECT printer.id, printer.address, equipment.name FROM printer JOIN equipment USING (id)
WHERE equipment.removed_at IS NULL AND printer.road = 'octoprint'
"""


def _introduction(found: dict[str, Any] | None) -> PairingRequest | None:
    if found is None:
        return None
    return PairingRequest(
        id=found["id"],
        phase=Phase(found["phase"]),
        address=found["address"],
        slug=found["slug"],
        printer_id=found["printer_id"],
        by_hand=bool(found["by_hand"]),
        until_at=from_text_or_none(found["until_at"]),
        reason=found["reason"] or "",
        facts=json.loads(found["facts"]) if found["facts"] else {},
    )
