"""The print room's side of files on servers: lists them while a screen asks for it, and fetches one after the other.

Servers are asked on threads of their own, which report; `live.db` is written by the print room's thread.
"""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import WorldError, reason_of
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.printers.file_server import FileServer, RemoteFile
from kiosk.printroom.print_files import MOST_FILES, SUFFIXES, shown_name
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.server_files.fetched_file import take_over
from kiosk.printroom.server_files.server_files import LISTED_FOR_S, FetchPhase, ServerFile, files_as_json
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

CHECK_EACH_S = 0.5
"""How often to check whether a screen wants a list or a file."""
LIST_EACH_S = 15.0
"""How often a server is listed while a screen wants it; to list thousands of files takes a small computer a second."""
FETCH_KEPT = timedelta(hours=1)
"""How long the end of a fetch can be asked for."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_log = logging.getLogger(__name__)

ServerOf = Callable[[PrinterRow], FileServer | None]
"""The server behind a printer; None where there is none that keeps files. May raise WorldError."""


@dataclass(frozen=True, slots=True)
class FetchTools:
    """printers: as they are now. server_of: is called on a thread that may block."""

    printers: Callable[[], Sequence[PrinterRow]]
    server_of: ServerOf
    hub_path: Path
    files_dir: Path


@dataclass(frozen=True, slots=True)
class _Listed:
    """files: None where there is no server that keeps files."""

    printer_id: str
    files: tuple[ServerFile, ...] | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class _Fetched:
    fetch_id: str
    sha256: str | None = None
    reason: Reason | None = None


class FileFetching:
    """Used by the print room's thread alone; never blocks."""

    def __init__(self, live: "Database", clock: Clock, tools: FetchTools) -> None:
        """Does nothing before `begin`. live: `live.db`."""
        self._live = live
        self._clock = clock
        self._tools = tools
        self._reports: queue.SimpleQueue[_Listed | _Fetched] = queue.SimpleQueue()
        self._backlog: deque[_Listed | _Fetched] = deque()
        self._listing: set[str] = set()
        self._list_at_s: dict[str, float] = {}
        self._running: tuple[str, threading.Event] | None = None
        self._check_at_s = float("-inf")

    def begin(self) -> None:
        """Forget what an earlier print room listed, and fail what it had half fetched."""
        with self._live.atomic():
            self._live.execute("DELETE FROM server_listing")
            self._live.execute(
                "UPDATE file_fetch SET phase = 'failed', reason = ? WHERE phase = 'fetching'",
                (to_json(Reason(ReasonCode.FETCH_RESTARTED)),),
            )

    def turn(self, now_s: float) -> None:
        """Write what was reported, and begin what is wanted. now_s: on the steady clock."""
        while not self._reports.empty():
            self._backlog.append(self._reports.get())
        while self._backlog:  # a report leaves the backlog only when it is written
            self._write(self._backlog[0])
            self._backlog.popleft()
        if now_s >= self._check_at_s:
            self._check_at_s = now_s + CHECK_EACH_S
            self._check_lists(now_s)
            self._check_fetches()

    def close(self) -> None:
        """Stop fetching; what is half done fails at the next `begin`."""
        if self._running is not None:
            self._running[1].set()

    def _check_lists(self, now_s: float) -> None:
        asked = row(self._live, "SELECT until_at FROM listing_wish")
        remaining = from_text(asked["until_at"]) - self._clock.now() if asked else timedelta()
        # A clock that was set back must not turn a wish of seconds into one of hours.
        if not timedelta() < remaining <= timedelta(seconds=LISTED_FOR_S):
            self._list_at_s.clear()
            return
        for printer in self._tools.printers():
            if printer.id not in self._listing and now_s >= self._list_at_s.get(printer.id, float("-inf")):
                self._list_at_s[printer.id] = now_s + LIST_EACH_S
                self._listing.add(printer.id)
                self._begin(_List(self._tools, printer))

    def _check_fetches(self) -> None:
        found = rows(self._live, "SELECT * FROM file_fetch ORDER BY id")
        if self._running is not None and all(one["id"] != self._running[0] for one in found):
            self._running[1].set()  # nobody wants it any more
        for one in found:
            if from_text(one["at"]) < self._clock.now() - FETCH_KEPT:
                with self._live.atomic():
                    self._live.execute("DELETE FROM file_fetch WHERE id = ?", (one["id"],))
            elif one["phase"] == FetchPhase.WANTED and self._running is None:
                self._start(one)

    def _start(self, wanted: Mapping[str, Any]) -> None:
        printer = next((one for one in self._tools.printers() if one.id == wanted["printer_id"]), None)
        if printer is None:
            self._write(_Fetched(wanted["id"], reason=Reason(ReasonCode.PRINTER_REMOVED)))
            return
        with self._live.atomic():
            self._live.execute("UPDATE file_fetch SET phase = 'fetching' WHERE id = ?", (wanted["id"],))
        cancelled = threading.Event()
        self._running = (wanted["id"], cancelled)
        self._begin(_Fetch(self._tools, self._clock, printer, wanted["id"], wanted["path"], wanted["name"], cancelled))

    def _begin(self, task: "_List | _Fetch") -> None:
        def work() -> None:
            try:
                report = task.work()
            except WorldError as error:
                report = task.failed(reason_of(error))
            except Exception:  # noqa: BLE001 - a bug here must not leave a person waiting
                _log.exception("Internal error over the files of a server")
                report = task.failed(INTERNAL_ERROR)
            self._reports.put(report)

        threading.Thread(target=work, name="server-files", daemon=True).start()

    def _write(self, report: _Listed | _Fetched) -> None:
        with self._live.atomic():
            if isinstance(report, _Fetched):
                self._live.execute(
                    "UPDATE file_fetch SET phase = ?, sha256 = ?, reason = ? WHERE id = ?",
                    (
                        FetchPhase.FAILED if report.reason else FetchPhase.DONE,
                        report.sha256,
                        to_json(report.reason),
                        report.fetch_id,
                    ),
                )
            elif report.files is None and report.reason is None:
                self._live.execute("DELETE FROM server_listing WHERE printer_id = ?", (report.printer_id,))
            else:
                self._live.execute(
                    "INSERT OR REPLACE INTO server_listing (printer_id, at, files, reason) VALUES (?, ?, ?, ?)",
                    (
                        report.printer_id,
                        to_text(self._clock.now()),
                        files_as_json(report.files or ()),
                        to_json(report.reason),
                    ),
                )
        if isinstance(report, _Listed):
            self._listing.discard(report.printer_id)
        elif self._running is not None and self._running[0] == report.fetch_id:
            self._running = None


@dataclass(frozen=True, slots=True)
class _List:
    """Lists the server of one printer; runs on its own thread."""

    tools: FetchTools
    printer: PrinterRow

    def work(self) -> _Listed:
        server = self.tools.server_of(self.printer)
        return _Listed(self.printer.id, None if server is None else printable(server.list_files()))

    def failed(self, reason: Reason) -> _Listed:
        return _Listed(self.printer.id, reason=reason)


@dataclass(frozen=True, slots=True)
class _Fetch:
    """Fetches one file; runs on its own thread."""

    tools: FetchTools
    clock: Clock
    printer: PrinterRow
    fetch_id: str
    path: str
    name: str
    cancelled: threading.Event

    def work(self) -> _Fetched:
        server = self.tools.server_of(self.printer)
        if server is None:
            return self.failed(Reason(ReasonCode.SERVER_FILE_GONE))
        tools = self.tools
        sha256 = take_over(server, self.path, self.name, tools.hub_path, tools.files_dir, self.clock, self.cancelled)
        return _Fetched(self.fetch_id, sha256)

    def failed(self, reason: Reason) -> _Fetched:
        return _Fetched(self.fetch_id, reason=reason)


def printable(files: Sequence[RemoteFile]) -> tuple[ServerFile, ...]:
    """What could be printed of a server's files, the newest first; at most so many as of sticks, with clean names."""
    found = [
        ServerFile(one.path, shown_name(one.name), one.size_bytes, one.changed_at)
        for one in files
        if PurePath(one.path).suffix.lower() in SUFFIXES
    ]
    found.sort(key=lambda one: (one.changed_at or _NEVER, one.name), reverse=True)
    return tuple(found[:MOST_FILES])
