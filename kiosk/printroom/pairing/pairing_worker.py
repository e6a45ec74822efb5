"""The print room's side of an introduction: it gets to know the server, and finds servers while somebody looks.

The talking is done on a thread of its own, which reports; all that is written is written by the print room's thread.
A key passes from the server into its file and nowhere else.
"""

import json
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import WorldError
from kiosk.base.secret_files import KeyFiles
from kiosk.hub import audit
from kiosk.hub.added_printers import NO_PRINTER
from kiosk.printroom.pairing.pairing_requests import KNOWN_SQL, SEARCH_FOR_S, Phase
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printers.octoprint.pairing.discovery import FoundTold
    from kiosk.printers.octoprint.pairing.pairing import ServerFacts, Told

LOOK_EACH_S = 0.5
"""So often it is looked whether somebody wants to see the servers of the network."""
FOUND_KEPT = timedelta(minutes=15)
"""A server that was found waits so long for a person to finish."""
RESTARTED = "The print room was restarted meanwhile. Try again."
TOO_LATE = "Nobody finished it in time. Connect the server again."
ENDED_KEPT = timedelta(days=1)
"""So long one that has ended can still be shown; then it goes, because it names a person."""
SWEEP_EACH_S = 3600.0

_log = logging.getLogger(__name__)


class Closable(Protocol):
    """Something that goes on until it is closed."""

    def close(self) -> None: ...


class Introduce(Protocol):
    """Gets to know a server, as `introduction.introduce` does. Raises WorldError."""

    def __call__(
        self, address: str, key: str, known: Sequence[tuple[str, str]], given_up: threading.Event, told: "Told"
    ) -> "tuple[str, ServerFacts]": ...


@dataclass(frozen=True, slots=True)
class PairingTools:
    """What the introducer works with. search: looks for servers until it is closed. read_key: may raise WorldError."""

    introduce: Introduce
    search: "Callable[[FoundTold], Closable]"
    keys: KeyFiles
    read_key: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Stands:
    phase: Phase
    wait_s: float | None


@dataclass(frozen=True, slots=True)
class _Known:
    key: str = field(repr=False)
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: str


_News = _Stands | _Known | _Failed


class PairingWorker:
    """Used by the print room's thread alone."""

    def __init__(self, hub: "Database", live: "Database", clock: Clock, ways: PairingTools) -> None:
        """Nothing is done before `begin`."""
        self._hub = hub
        self._live = live
        self._clock = clock
        self._ways = ways
        self._news: queue.SimpleQueue[tuple[str, _News]] = queue.SimpleQueue()
        self._backlog: deque[tuple[str, _News]] = deque()
        self._sightings: queue.SimpleQueue[Sequence[Any]] = queue.SimpleQueue()
        self._talk: tuple[str, threading.Event] | None = None
        self._open: dict[str, Any] | None = None
        self._search: Closable | None = None
        self._look_at_s = self._sweep_at_s = float("-inf")

    def begin(self) -> None:
        """End what an earlier print room left half done; the screen has to ask again."""
        with self._hub.atomic():
            self._hub.execute(
                "UPDATE introduction SET phase = 'failed', reason = ?, ended_at = ?"
                " WHERE phase IN ('asking', 'waiting', 'reading')",
                (RESTARTED, self._now()),
            )
        self._forget_left_keys()
        self._show_nearby(())
        self.look()

    def look(self) -> None:
        """The hub's database was changed: is there one to begin, is the one under way still wanted?"""
        self._open = row(self._hub, "SELECT * FROM introduction WHERE ended_at IS NULL")
        if self._talk is not None and (self._open is None or self._open["id"] != self._talk[0]):
            self._talk[1].set()
            self._talk = None
        if self._open is not None and self._open["phase"] == Phase.WANTED and self._talk is None:
            self._start(self._open)

    def turn(self, now_s: float) -> None:
        """Write what came in meanwhile. now_s: the steady clock."""
        while not self._news.empty():
            self._backlog.append(self._news.get())
        while self._backlog:  # it leaves the backlog only when it is on disk
            self._write_surely(*self._backlog[0])
            self._backlog.popleft()
        while not self._sightings.empty():
            servers = self._sightings.get()
            if self._search is not None:  # else a search that has ended says its last
                self._show_nearby(servers)
        if now_s >= self._look_at_s:
            self._look_at_s = now_s + LOOK_EACH_S
            self._look_at_search()
            self._look_at_age()
        if now_s >= self._sweep_at_s:
            self._sweep_at_s = now_s + SWEEP_EACH_S
            self._sweep()

    def close(self) -> None:
        """Let go of the network; what is half done is ended at the next begin."""
        if self._talk is not None:
            self._talk[1].set()
        self._end_search()

    def _start(self, wanted: Mapping[str, Any]) -> None:
        known = [
            (one["name"], one["address"]) for one in rows(self._hub, KNOWN_SQL) if one["id"] != wanted["printer_id"]
        ]
        given_up = threading.Event()
        self._talk = (wanted["id"], given_up)
        _log.info("Getting to know the OctoPrint at %s", wanted["address"])
        threading.Thread(
            target=self._talk_with, args=(dict(wanted), known, given_up), name="octoprint-introduction", daemon=True
        ).start()

    def _talk_with(
        self, wanted: Mapping[str, Any], known: Sequence[tuple[str, str]], given_up: threading.Event
    ) -> None:
        """On its own thread: everything that takes time."""
        introduction_id = wanted["id"]

        def told(step: str, wait_s: float | None) -> None:
            self._news.put((introduction_id, _Stands(Phase(step), wait_s)))

        try:
            key = self._ways.read_key(wanted["slug"]) if wanted["by_hand"] else ""
            key, facts = self._ways.introduce(wanted["address"], key, known, given_up, told)
            news: _News = _Known(key, asdict(facts))
        except WorldError as error:
            news = _Failed(str(error))
        except Exception:  # noqa: BLE001 - a mistake here must not leave a person waiting, nor touch a printer
            _log.exception("Internal error over an introduction")
            news = _Failed(INTERNAL_ERROR)
        self._news.put((introduction_id, news))

    def _write_surely(self, introduction_id: str, news: _News) -> None:
        """As `_write`; what can't be written because of ourselves ends the introduction, not the print room."""
        try:
            self._write(introduction_id, news)
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - the same thread serves printers that are hot
            _log.exception("Internal error over an introduction")
            self._write(introduction_id, _Failed(INTERNAL_ERROR))

    def _write(self, introduction_id: str, news: _News) -> None:
        """Nothing is written, and no key kept, for one that has been cancelled meanwhile."""
        with self._hub.atomic():
            found = row(self._hub, "SELECT * FROM introduction WHERE id = ? AND ended_at IS NULL", introduction_id)
            if found is None:
                return
            match news:
                case _Stands(phase, wait_s):
                    until = None if wait_s is None else to_text(self._clock.now() + timedelta(seconds=wait_s))
                    self._move(introduction_id, phase, until_at=until)
                case _Failed(reason):
                    self._fail(found, reason)
                case _Known():
                    self._keep(found, news)

    def _keep(self, found: Mapping[str, Any], known: _Known) -> None:
        if found["printer_id"] and self._slug_of(found["printer_id"]) is None:
            self._fail(found, NO_PRINTER)
            return
        try:
            self._ways.keys.write(found["slug"], known.key)
            if found["printer_id"]:
                self._connect_again(found)
        except WorldError as error:
            self._fail(found, str(error))
            return
        end = {"phase": Phase.DONE, "ended_at": self._now()} if found["printer_id"] else {"phase": Phase.FOUND}
        self._move(found["id"], **end, until_at=None, facts=json.dumps(known.facts, ensure_ascii=False))

    def _connect_again(self, found: Mapping[str, Any]) -> None:
        """The printer keeps its row, its history and what staff made of it; it gets the new key."""
        slug = self._slug_of(found["printer_id"])
        assert slug is not None, "looked at in the same transaction"
        self._ways.keys.move(found["slug"], slug)
        self._hub.execute("UPDATE printer SET keyed_at = ? WHERE id = ?", (self._now(), found["printer_id"]))
        audit.record(
            self._hub, self._clock, found["staff_id"], "printer.connected_again", f"printer:{found['printer_id']}"
        )

    def _slug_of(self, printer_id: str) -> str | None:
        """None: it was taken out of the hub meanwhile."""
        found = row(self._hub, "SELECT slug FROM equipment WHERE id = ? AND removed_at IS NULL", printer_id)
        return str(found["slug"]) if found else None

    def _fail(self, found: Mapping[str, Any], reason: str) -> None:
        _log.info("The OctoPrint at %s: %s", found["address"], reason)
        self._move(found["id"], Phase.FAILED, until_at=None, reason=reason, ended_at=self._now())
        self._forget_key(found["slug"])

    def _forget_left_keys(self) -> None:
        for left in rows(self._hub, "SELECT slug FROM introduction WHERE phase IN ('failed', 'cancelled')"):
            self._forget_key(left["slug"])

    def _forget_key(self, slug: str) -> None:
        try:
            self._ways.keys.remove(slug)
        except WorldError as error:
            _log.error("A key that nobody needs is still there: %s", error)

    def _move(self, introduction_id: str, phase: Phase, **columns: str | None) -> None:
        self._hub.table("introduction").update(introduction_id, {"phase": phase.value, **columns})

    def _look_at_age(self) -> None:
        found = self._open
        if found is None or found["phase"] != Phase.FOUND:
            return
        if self._clock.now() - from_text(found["at"]) >= FOUND_KEPT:
            self._write(found["id"], _Failed(TOO_LATE))

    def _sweep(self) -> None:
        self._forget_left_keys()  # a last time: the row is all that knows of them
        before = to_text(self._clock.now() - ENDED_KEPT)
        with self._hub.atomic():
            self._hub.execute("DELETE FROM introduction WHERE ended_at < ?", (before,))

    def _look_at_search(self) -> None:
        wanted = row(self._live, "SELECT until_at FROM search")
        until = from_text(wanted["until_at"]) if wanted else None
        left = until - self._clock.now() if until else timedelta()
        # A clock that was set back must not make a search of some seconds one of hours.
        is_wanted = timedelta() < left <= timedelta(seconds=SEARCH_FOR_S)
        if is_wanted and self._search is None:
            self._search = self._ways.search(self._sightings.put)
        elif not is_wanted and self._search is not None:
            self._end_search()
            self._show_nearby(())

    def _end_search(self) -> None:
        if self._search is not None:
            self._search.close()
            self._search = None

    def _show_nearby(self, servers: Sequence[Any]) -> None:
        with self._live.atomic():
            self._live.execute("DELETE FROM found_server")
            for one in servers:
                self._live.execute(
                    "INSERT OR REPLACE INTO found_server (address, name, version) VALUES (?, ?, ?)",
                    (one.address, one.name, one.version),
                )

    def _now(self) -> str:
        return to_text(self._clock.now())
