"""Print files in the drop folder, on USB sticks and on the servers of printers, and taking one in, for staff."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.print_files import part_name
from kiosk.printroom.server_files.server_files import FetchPhase, ServerFile, ServerFiles, ServerListing
from kiosk.screens.kit.file_taking import FileLine, FileTaking
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import size_words
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

AWAKE_S = 180.0
"""How long the page stays by itself while a file comes over the network."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@QmlElement
@QmlUncreatable("made by the shell")
class FileListViewModel(FileTaking):
    routes = routes_of("file_list")
    serversChanged = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._listings: tuple[ServerListing, ...] = ()
        self._server_trouble = ""
        self._fetch_id = ""
        self.changed.connect(self.serversChanged)  # the heading names sticks, too

    serverTrouble = exposed(str, "_server_trouble", serversChanged)  # which servers gave no list, and why; else empty

    @Property(str, notify=serversChanged)
    def heading(self) -> str:
        """Where the files are."""
        if self._listings and self._sticks:
            return translate("FileListViewModel", "Folder, sticks and servers")
        if self._listings:
            return translate("FileListViewModel", "Folder and servers")
        if self._sticks:
            return translate("FileListViewModel", "Folder and sticks")
        return translate("FileListViewModel", "Folder of the hub")

    def refresh(self) -> None:
        super().refresh()
        told = [
            f"{listing.printer_name}: {reason_text(listing.reason)}" for listing in self._listings if listing.reason
        ]
        self._server_trouble = "\n".join(told)
        self.serversChanged.emit()

    def tick(self) -> None:
        super().tick()
        files = self.services.server_files
        if files is None:
            return
        files.request_listing()
        listings = files.listings()
        if listings != self._listings:
            self._listings = listings
            self.refresh()
        if self._fetch_id:
            self._follow(files)

    def page_left(self) -> None:
        super().page_left()
        self._end_fetch()

    @Slot(str)
    def choose(self, key: str) -> None:
        files = self.services.server_files
        found = next((one for one in self._on_servers() if _key(*one) == key), None)
        if found is None or files is None:
            super().choose(key)
        elif not self._reading:
            listing, file = found
            with self.problems_shown():
                self._fetch_id = files.fetch(listing.printer_id, file.path, self.context.member.staff_id)
                self._begin_reading(file.name)

    def _follow(self, files: ServerFiles) -> None:
        """Take the file in when it is there, or say why it does not come."""
        fetch = files.by_id(self._fetch_id)
        stored = files.stored(fetch) if fetch is not None and fetch.phase is FetchPhase.DONE else None
        if stored is not None:
            self._end_fetch()
            self._took(stored)
        elif self.context.overview.silence() is not None:
            self._fetch_failed(fetch.name if fetch else "", Reason(ReasonCode.PRINT_ROOM_SILENT))
        elif fetch is None or fetch.phase in (FetchPhase.DONE, FetchPhase.FAILED):
            reason = fetch.reason if fetch is not None else None
            self._fetch_failed(fetch.name if fetch else "", reason or Reason(ReasonCode.FETCH_RESTARTED))
        elif self.services.clock.monotonic_s() - self._since_s < AWAKE_S:
            self.context.restart_timeout()

    def _fetch_failed(self, name: str, reason: Reason) -> None:
        self._end_fetch()
        self._show_trouble(name, partial(reason_text, reason))

    def _end_fetch(self) -> None:
        if self._fetch_id and self.services.server_files is not None:
            self.services.server_files.end(self._fetch_id)
            self._fetch_id, self._reading = "", ""

    def _dated_lines(self, now: datetime) -> Iterator[tuple[datetime, FileLine]]:
        yield from super()._dated_lines(now)
        for listing, file in self._on_servers():
            age = ago_words((now - file.changed_at).total_seconds()) if file.changed_at else ""
            line = FileLine(
                key=_key(listing, file),
                name=part_name(file.name),
                size=size_words(file.size_bytes, self.context.language()),
                age=age or translate("FileListViewModel", "age unknown"),
                place=_place(listing, file),
            )
            yield file.changed_at or _NEVER, line

    def _on_servers(self) -> Iterator[tuple[ServerListing, ServerFile]]:
        return ((listing, file) for listing in self._listings for file in listing.files)


def _key(listing: ServerListing, file: ServerFile) -> str:
    return f"server {listing.printer_id} {file.path}"  # no path of this machine begins like that


def _place(listing: ServerListing, file: ServerFile) -> str:
    """Whose server it is, and the folder there."""
    server = translate("FileListViewModel", "Server of %1").replace("%1", listing.printer_name)
    folder, _, _ = file.path.rpartition("/")
    return f"{server}, {folder}" if folder else server
