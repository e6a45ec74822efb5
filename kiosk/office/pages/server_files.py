"""Print files on the servers of printers: listed, fetched by the print room, checked, and put into the queue (W8)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.base.formats import duration_words, size_words
from kiosk.base.reason import Reason, ReasonCode
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.pages.printers import plain_name, silence_words
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.pages.printing.print_request import PrinterFit, printer_fits
from kiosk.office.pages.printing.tabs import QUEUE
from kiosk.office.text.day_words import moment_with_year
from kiosk.printroom.pairing.pairing_requests import KNOWN_SQL
from kiosk.printroom.print_files import StoredFile
from kiosk.printroom.server_files.server_files import Fetch, FetchPhase, ServerFileGoneError, ServerListing
from kiosk.store.hub_db import rows

FILES = "/prints/files"


@dataclass(frozen=True, slots=True)
class FileRow:
    """place: the folder on its server; empty: none. about: its size, and when it was changed."""

    printer_id: str
    path: str
    name: str
    place: str
    about: str


@dataclass(frozen=True, slots=True)
class ServerShown:
    """trouble: why there is no list; empty: there is one, or, with `is_asked`, there will be one."""

    name: str
    files: tuple[FileRow, ...]
    trouble: str
    is_asked: bool


@dataclass(frozen=True, slots=True)
class FilesPage:
    """silent: that the print room does not work; empty: it does. refused: why a file was not asked for."""

    servers: tuple[ServerShown, ...]
    silent: str
    refused: str


@dataclass(frozen=True, slots=True)
class FetchPage:
    """is_open: it may still come. trouble: why it does not. can_print: some printer of the hub may take it."""

    id: str
    name: str
    printer: str
    is_open: bool
    trouble: str
    facts: tuple[tuple[str, str], ...]
    fits: tuple[PrinterFit, ...]
    can_print: bool


def show(ask: Ask) -> Answer:
    return _list(ask)


def choose(ask: Ask) -> Answer:
    """Ask the print room for the file; the page that follows shows how far it is. Raises PrintRoomSilentError."""
    try:
        fetch_id = ask.hub.server_files.fetch(ask.form.get("printer", ""), ask.form.get("path", ""), ask.staff_id)
    except ServerFileGoneError as error:
        return _list(ask, error.reason)
    return SeeOther(f"{FILES}/{fetch_id}")


def show_one(ask: Ask) -> Answer:
    fetch = ask.hub.server_files.by_id(ask.path["fetch_id"])
    if fetch is None:
        return NotFound()
    page = _fetch_page(ask, fetch)
    return Shown("printing/server_file.html", page, title=page.name)


def add(ask: Ask) -> Answer:
    """Put the fetched file into the queue, for any printer that fits."""
    files = ask.hub.server_files
    fetch = files.by_id(ask.path["fetch_id"])
    stored = _stored(ask, fetch) if fetch is not None else None
    if fetch is None or stored is None or not _can_print(printer_fits(ask, stored.facts)):
        return NotFound()
    ask.hub.orders.add_to_queue(stored, ask.staff_id)
    files.end(fetch.id)
    return SeeOther(QUEUE, "file_queued")


def _list(ask: Ask, refused: Reason | None = None) -> Shown:
    files = ask.hub.server_files
    files.request_listing()
    silent, listed = silence_words(ask), {one.printer_id: one for one in files.listings()}
    asked = [] if silent else [one["name"] for one in rows(ask.hub.db, KNOWN_SQL) if one["id"] not in listed]
    servers = [*(_server(ask, one) for one in listed.values()), *(ServerShown(name, (), "", True) for name in asked)]
    page = FilesPage(tuple(servers), silent, ask.words.reason(refused))
    title = ask.words("Files on servers")
    return Shown("printing/server_files.html", page, 409 if refused else 200, title)


def _server(ask: Ask, listing: ServerListing) -> ServerShown:
    found = []
    for file in listing.files:
        changed = moment_with_year(file.changed_at, ask.tz, ask.language) if file.changed_at else ""
        about = ", ".join(part for part in (size_words(file.size_bytes, ask.language), changed) if part)
        folder = file.path.rpartition("/")[0]
        found.append(FileRow(listing.printer_id, file.path, plain_name(file.name), folder, about))
    return ServerShown(listing.printer_name, tuple(found), ask.words.reason(listing.reason), is_asked=False)


def _fetch_page(ask: Ask, fetch: Fetch) -> FetchPage:
    stored = _stored(ask, fetch)
    fits = printer_fits(ask, stored.facts) if stored is not None else ()
    is_open, trouble = fetch.phase in (FetchPhase.WANTED, FetchPhase.FETCHING), fetch.reason
    if is_open and ask.hub.print_room.silence() is not None:
        is_open, trouble = False, Reason(ReasonCode.PRINT_ROOM_SILENT)
    printer = next((one.name for one in ask.hub.overview.printers() if one.id == fetch.printer_id), "")
    return FetchPage(
        id=fetch.id,
        name=plain_name(fetch.name),
        printer=printer,
        is_open=is_open,
        trouble=ask.words.reason(trouble),
        facts=tuple(_facts(ask, stored)) if stored is not None else (),
        fits=fits,
        can_print=_can_print(fits),
    )


def _stored(ask: Ask, fetch: Fetch) -> StoredFile | None:
    return ask.hub.server_files.stored(fetch) if fetch.phase is FetchPhase.DONE else None


def _can_print(fits: tuple[PrinterFit, ...]) -> bool:
    return any(one.mark != "out_of_order" for one in fits)


def _facts(ask: Ask, stored: StoredFile) -> Iterator[tuple[str, str]]:
    """What the file says of itself."""
    t, facts = ask.words, stored.facts
    if facts.estimate_s:
        yield t("It takes"), duration_words(facts.estimate_s)
    if facts.material:
        yield t("Filament"), filament(facts.material, "")
    if facts.filament_g:
        yield t("Weight"), grams(ask, facts.filament_g)
