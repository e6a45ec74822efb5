"""The print room's side of pairing: pairs with servers, and searches the network for them while a screen asks for it.

The network is used on a thread of its own, which reports; all rows are written by the print room's thread. A key passes
from the server into its file and nowhere else.
"""

import json
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import WorldError, reason_of
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.base.secret_files import KeyFiles
from kiosk.hub import audit
from kiosk.hub.added_printers import may_print
from kiosk.hub.settings.printer_settings import printer, update_printer
from kiosk.printroom.pairing.pairing_requests import KNOWN_SQL, SEARCH_FOR_S, PairingRefusedError, Phase
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printers.print_server.discovery import OnServersChanged
    from kiosk.printers.print_server.pairing import OnStep, ServerFacts

CHECK_EACH_S = 0.5
"""How often to check whether a screen asks for a search of the network."""
FOUND_KEPT = timedelta(minutes=15)
"""How long a paired server waits for a person to finish."""
ENDED_KEPT = timedelta(days=1)
"""How long an ended request is kept; it is then deleted, because it names a person."""
SWEEP_EACH_S = 3600.0

LONGEST_NAME = 60
"""Characters of a server's name or version."""
_log = logging.getLogger(__name__)


class Closable(Protocol):
    def close(self) -> None: ...


class PairServer(Protocol):
    """Pairs with a server of this kind, as `pairing.pair_server` does. Raises WorldError."""

    def __call__(
        self,
        connection: str,
        address: str,
        key: str,
        known: Sequence[tuple[str, str]],
        cancelled: threading.Event,
        on_step: "OnStep",
    ) -> "tuple[str, ServerFacts]": ...


@dataclass(frozen=True, slots=True)
class PairingTools:
    """The functions that use the network. search: reports servers until closed. read_key: may raise WorldError."""

    pair: PairServer
    search: "Callable[[OnServersChanged], Closable]"
    keys: KeyFiles
    read_key: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _PhaseReached:
    phase: Phase
    wait_s: float | None


@dataclass(frozen=True, slots=True)
class _Paired:
    key: str = field(repr=False)
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: Reason


_Report = _PhaseReached | _Paired | _Failed


class PairingWorker:
    """Pairs with the server of the open request. Used by the print room's thread alone; never blocks."""

    def __init__(self, hub: "Database", live: "Database", clock: Clock, tools: PairingTools) -> None:
        """Does nothing before `begin`."""
        self._hub = hub
        self._live = live
        self._clock = clock
        self._tools = tools
        self._reports: queue.SimpleQueue[tuple[str, _Report]] = queue.SimpleQueue()
        self._backlog: deque[tuple[str, _Report]] = deque()
        self._sightings: queue.SimpleQueue[Sequence[Any]] = queue.SimpleQueue()
        self._running: tuple[str, threading.Event] | None = None
        self._open: dict[str, Any] | None = None
        self._search: Closable | None = None
        self._check_at_s = self._sweep_at_s = float("-inf")

    def begin(self) -> None:
        """Fail requests that an earlier print room left half done; the screen must ask again."""
        with self._hub.atomic():
            self._hub.execute(
                "UPDATE pairing_request SET phase = 'failed', reason = ?, ended_at = ?"
                " WHERE phase IN ('asking', 'waiting', 'reading')",
                (to_json(Reason(ReasonCode.PAIRING_RESTARTED)), self._now()),
            )
        self._delete_unused_keys()
        self._show_nearby(())
        self.refresh()

    def refresh(self) -> None:
        """`hub.db` was changed: start a new request, stop one that was cancelled."""
        self._open = row(self._hub, "SELECT * FROM pairing_request WHERE ended_at IS NULL")
        if self._running is not None and (self._open is None or self._open["id"] != self._running[0]):
            self._running[1].set()
            self._running = None
        if self._open is not None and self._open["phase"] == Phase.WANTED and self._running is None:
            self._start(self._open)

    def turn(self, now_s: float) -> None:
        """Write what was reported since the last turn. now_s: on the steady clock."""
        while not self._reports.empty():
            self._backlog.append(self._reports.get())
        while self._backlog:  # a report leaves the backlog only when it is on disk
            self._write_surely(*self._backlog[0])
            self._backlog.popleft()
        while not self._sightings.empty():
            servers = self._sightings.get()
            if self._search is not None:  # else it is the last report of a search that has ended
                self._show_nearby(servers)
        if now_s >= self._check_at_s:
            self._check_at_s = now_s + CHECK_EACH_S
            self._check_search()
            self._check_age()
        if now_s >= self._sweep_at_s:
            self._sweep_at_s = now_s + SWEEP_EACH_S
            self._sweep()

    def close(self) -> None:
        """Stop using the network; a request that is half done fails at the next `begin`."""
        if self._running is not None:
            self._running[1].set()
        self._end_search()

    def _start(self, request: Mapping[str, Any]) -> None:
        others = [one for one in rows(self._hub, KNOWN_SQL) if one["id"] != request["printer_id"]]
        known = [(one["name"], one["address"]) for one in others]
        cancelled = threading.Event()
        self._running = (request["id"], cancelled)
        _log.info("Pairing with the server (%s) at %s", request["connection"], request["address"])
        threading.Thread(
            target=self._pair, args=(dict(request), known, cancelled), name="server-pairing", daemon=True
        ).start()

    def _pair(self, request: Mapping[str, Any], known: Sequence[tuple[str, str]], cancelled: threading.Event) -> None:
        """Runs on its own thread."""
        request_id = request["id"]

        def report_phase(step: str, wait_s: float | None) -> None:
            self._reports.put((request_id, _PhaseReached(Phase(step), wait_s)))

        try:
            key = self._tools.read_key(request["slug"]) if request["by_hand"] else ""
            key, facts = self._tools.pair(
                request["connection"], request["address"], key, known, cancelled, report_phase
            )
            report: _Report = _Paired(key, asdict(facts))
        except WorldError as error:
            report = _Failed(reason_of(error))
        except Exception:  # noqa: BLE001 - a bug here must neither leave a person waiting nor touch a printer
            _log.exception("Internal error while pairing")
            report = _Failed(INTERNAL_ERROR)
        self._reports.put((request_id, report))

    def _write_surely(self, request_id: str, report: _Report) -> None:
        """As `_write`, but a bug in writing fails the request instead of ending the print room."""
        try:
            self._write(request_id, report)
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - the same thread serves printers that are hot
            _log.exception("Internal error while pairing")
            self._write(request_id, _Failed(INTERNAL_ERROR))

    def _write(self, request_id: str, report: _Report) -> None:
        """Write nothing and keep no key for a request that has been cancelled meanwhile."""
        with self._hub.atomic():
            found = row(self._hub, "SELECT * FROM pairing_request WHERE id = ? AND ended_at IS NULL", request_id)
            if found is None:
                return
            match report:
                case _PhaseReached(phase, wait_s):
                    until = None if wait_s is None else to_text(self._clock.now() + timedelta(seconds=wait_s))
                    self._move(request_id, phase, until_at=until)
                case _Failed(reason):
                    self._fail(found, reason)
                case _Paired():
                    self._keep(found, report)

    def _keep(self, found: Mapping[str, Any], paired: _Paired) -> None:
        if found["printer_id"] and self._slug_of(found["printer_id"]) is None:
            self._fail(found, Reason(ReasonCode.PRINTER_REMOVED))
            return
        try:
            self._tools.keys.write(found["slug"], paired.key)
            if found["printer_id"]:
                self._connect_again(found)
        except WorldError as error:
            self._fail(found, reason_of(error))
            return
        end = {"phase": Phase.DONE, "ended_at": self._now()} if found["printer_id"] else {"phase": Phase.FOUND}
        self._move(found["id"], **end, until_at=None, facts=json.dumps(_cleaned(paired.facts), ensure_ascii=False))

    def _connect_again(self, found: Mapping[str, Any]) -> None:
        """The printer keeps its row, history and settings; it gets the new key, and the address that was accepted.

        One that was on a cable, or behind another kind of server, is behind this one from now on. Raises
        PairingRefusedError while a print holds it.
        """
        printer_id, action = found["printer_id"], "printer.connected_again"
        slug, before = self._slug_of(printer_id), printer(self._hub, printer_id)
        assert slug is not None, "checked in the same transaction"
        assert before is not None, "it has equipment"
        if before.connection != found["connection"] and may_print(self._hub, printer_id):
            raise PairingRefusedError(Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING))
        self._tools.keys.move(found["slug"], slug)
        wanted = replace(before, connection=found["connection"], address=found["address"], baud=None)
        if update_printer(self._hub, self._clock, found["staff_id"], before, wanted, action=action) == before:
            audit.record(self._hub, self._clock, found["staff_id"], action, f"printer:{printer_id}")
        self._hub.execute("UPDATE printer SET keyed_at = ?, firmware_name = '' WHERE id = ?", (self._now(), printer_id))

    def _slug_of(self, printer_id: str) -> str | None:
        """None: the printer was removed from the hub meanwhile."""
        found = row(self._hub, "SELECT slug FROM equipment WHERE id = ? AND removed_at IS NULL", printer_id)
        return str(found["slug"]) if found else None

    def _fail(self, found: Mapping[str, Any], reason: Reason) -> None:
        _log.info("The server at %s: %s", found["address"], reason)
        self._move(found["id"], Phase.FAILED, until_at=None, reason=to_json(reason), ended_at=self._now())
        self._delete_key(found["slug"])

    def _delete_unused_keys(self) -> None:
        for left in rows(self._hub, "SELECT slug FROM pairing_request WHERE phase IN ('failed', 'cancelled')"):
            self._delete_key(left["slug"])

    def _delete_key(self, slug: str) -> None:
        try:
            self._tools.keys.remove(slug)
        except WorldError as error:
            _log.error("An unused key could not be deleted: %s", error)

    def _move(self, request_id: str, phase: Phase, **columns: str | None) -> None:
        self._hub.table("pairing_request").update(request_id, {"phase": phase.value, **columns})

    def _check_age(self) -> None:
        found = self._open
        if found is None or found["phase"] != Phase.FOUND:
            return
        if self._clock.now() - from_text(found["at"]) >= FOUND_KEPT:
            self._write(found["id"], _Failed(Reason(ReasonCode.PAIRING_EXPIRED)))

    def _sweep(self) -> None:
        self._delete_unused_keys()  # before the rows that name them are deleted
        before = to_text(self._clock.now() - ENDED_KEPT)
        with self._hub.atomic():
            self._hub.execute("DELETE FROM pairing_request WHERE ended_at < ?", (before,))

    def _check_search(self) -> None:
        asked = row(self._live, "SELECT until_at FROM server_search")
        until = from_text(asked["until_at"]) if asked else None
        remaining = until - self._clock.now() if until else timedelta()
        # A clock that was set back must not turn a search of seconds into one of hours.
        is_wanted = timedelta() < remaining <= timedelta(seconds=SEARCH_FOR_S)
        if is_wanted and self._search is None:
            self._search = self._tools.search(self._sightings.put)
        elif not is_wanted and self._search is not None:
            self._end_search()
            self._show_nearby(())

    def _end_search(self) -> None:
        if self._search is not None:
            self._search.close()
            self._search = None

    def _show_nearby(self, servers: Sequence[Any]) -> None:
        with self._live.atomic():
            self._live.execute("DELETE FROM nearby_server")
            for one in servers:
                self._live.execute(
                    "INSERT OR REPLACE INTO nearby_server (address, name, version, connection) VALUES (?, ?, ?, ?)",
                    (
                        one.address,
                        clean_text(one.name, LONGEST_NAME),
                        clean_text(one.version, LONGEST_NAME),
                        one.connection,
                    ),
                )

    def _now(self) -> str:
        return to_text(self._clock.now())


def _cleaned(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a server says of itself, fit to be shown (Q4)."""
    return {
        name: clean_text(value, LONGEST_NAME) if isinstance(value, str) and name != "address" else value
        for name, value in facts.items()
    }
