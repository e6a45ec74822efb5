"""Files on servers: listed while a screen asks for it, fetched, bounded, and checked as any other file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from kiosk.base.clock import to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.printers.file_server import RemoteFile
from kiosk.printroom.print_files import MOST_FILES
from kiosk.printroom.server_files import fetched_file
from kiosk.printroom.server_files.fetching import CHECK_EACH_S, LIST_EACH_S, printable
from kiosk.printroom.server_files.server_files import LISTED_FOR_S, FetchPhase, ServerFileGoneError, ServerFiles
from tests.printroom.sample_hub import GCODE, SampleHub, until

YESTERDAY = datetime(2026, 2, 28, 12, tzinfo=UTC)
BOAT = RemoteFile("gifts/boat.gcode", "boat.gcode", len(GCODE), YESTERDAY)


class ScriptedServer:
    """A server that answers as a test wants; `content` is handed over in small chunks."""

    def __init__(self) -> None:
        self.files: list[RemoteFile] = [BOAT]
        self.content = GCODE.encode()
        self.failure: ReasonError | None = None
        self.lists = 0
        self.let_go = Event()
        self.let_go.set()

    def list_files(self) -> list[RemoteFile]:
        self.lists += 1
        if self.failure is not None:
            raise self.failure
        return self.files

    def fetch(self, path: str, take: Callable[[bytes], None]) -> None:
        for begin in range(0, len(self.content), 1000):
            take(self.content[begin : begin + 1000])
            self.let_go.wait(30)


@pytest.fixture
def server(hub, print_room):
    hub.add_printer("hauki", connection="octoprint", address="http://10.0.0.5/")
    server = ScriptedServer()
    print_room.server_of = lambda row: server if row.slug == "hauki" else None
    yield server
    server.let_go.set()


@pytest.fixture
def files(hub: SampleHub) -> ServerFiles:
    return ServerFiles(hub.db, hub.live, hub.clock, hub.files_dir)


@pytest.fixture
def listed(hub: SampleHub, files: ServerFiles) -> Callable[[], None]:
    """Ask for lists as a screen does, and wait for one."""

    def wait() -> None:
        def seen() -> object:
            files.request_listing()
            hub.clock.advance(CHECK_EACH_S)
            return files.listings()

        until(seen)

    return wait


def _ended(hub: SampleHub, files: ServerFiles, fetch_id: str):
    def over() -> bool:
        hub.clock.advance(CHECK_EACH_S)
        return files.by_id(fetch_id).phase in (FetchPhase.DONE, FetchPhase.FAILED)

    until(over)
    return files.by_id(fetch_id)


def test_a_file_is_chosen_from_the_list_and_stored_and_checked(hub, print_room, ahven, server, files, listed):
    """It says whose server it is; a printer on a cable has none. The same bytes are the same file as from a stick."""
    print_room.open_idle()
    assert server.lists == 0
    listed()
    (listing,) = files.listings()
    assert (listing.printer_name, listing.reason) == ("Hauki", None)
    assert [(one.path, one.name, one.changed_at) for one in listing.files] == [
        ("gifts/boat.gcode", "boat.gcode", YESTERDAY)
    ]
    fetch_id = files.fetch(hub.ids["hauki"], BOAT.path, hub.staff_id)
    stored = files.stored(_ended(hub, files, fetch_id))
    assert (stored.sha256, stored.path.read_bytes()) == (hub.file().sha256, server.content)
    assert stored.facts.material == "PLA"
    assert [path.name for path in hub.files_dir.iterdir()] == [stored.path.name]
    files.end(fetch_id)
    assert files.by_id(fetch_id) is None


def test_servers_are_listed_only_while_a_screen_asks(hub, print_room, server, files, listed):
    """T7: a clock that is set back does not prolong it."""
    print_room.open_idle()
    listed()
    with hub.live.atomic():
        until_at = hub.clock.now() + timedelta(hours=1)
        hub.live.execute("UPDATE listing_wish SET until_at = ?", (to_text(until_at),))
    before = server.lists
    hub.clock.advance(LIST_EACH_S + LISTED_FOR_S)
    hub.give("out_of_service", "hauki")
    hub.until_state("hauki", "out_of_service")
    assert server.lists == before


def test_a_server_that_does_not_answer_is_told_with_its_reason(hub, print_room, server, files, listed):
    server.failure = ReasonError(Reason(ReasonCode.OCTOPRINT_NO_ANSWER))
    print_room.open_idle()
    listed()
    (listing,) = files.listings()
    assert (listing.files, listing.reason.code) == ((), ReasonCode.OCTOPRINT_NO_ANSWER)


def test_what_is_no_print_file_is_refused_and_nothing_is_left(hub, print_room, server, files, listed):
    server.content = b"\x00\x01 not a print file"
    print_room.open_idle()
    listed()
    fetch = _ended(hub, files, files.fetch(hub.ids["hauki"], BOAT.path, hub.staff_id))
    assert (fetch.phase, fetch.reason.code) == (FetchPhase.FAILED, ReasonCode.UNPRINTABLE_BINARY)
    assert list(hub.files_dir.iterdir()) == []


def test_a_file_may_be_larger_than_its_server_says_but_not_endless(hub, print_room, server, files, listed, monkeypatch):
    monkeypatch.setattr(fetched_file, "LARGEST_FILE_BYTES", 5000)
    print_room.open_idle()
    listed()
    fetch = _ended(hub, files, files.fetch(hub.ids["hauki"], BOAT.path, hub.staff_id))
    assert fetch.reason.code is ReasonCode.COPIED_FILE_TOO_LARGE
    assert list(hub.files_dir.iterdir()) == []


def test_what_nobody_waits_for_any_more_is_not_fetched_on(hub, print_room, server, files, listed):
    server.let_go.clear()
    print_room.open_idle()
    listed()
    fetch_id = files.fetch(hub.ids["hauki"], BOAT.path, hub.staff_id)
    until(lambda: hub.clock.advance(CHECK_EACH_S) or list(hub.files_dir.glob("*")))
    files.end(fetch_id)
    hub.clock.advance(CHECK_EACH_S)
    server.let_go.set()
    until(lambda: hub.clock.advance(CHECK_EACH_S) or not list(hub.files_dir.glob("*")))


def test_a_fetch_that_a_killed_print_room_had_begun_is_failed(hub, print_room, server, files):
    """It is chosen again; nobody waits for ever."""
    with hub.live.atomic():
        hub.live.execute(
            "INSERT INTO file_fetch (id, at, printer_id, path, name, phase) VALUES ('f', ?, ?, 'a', 'a', 'fetching')",
            (to_text(hub.clock.now()), hub.ids["hauki"]),
        )
    print_room.open_idle()
    until(lambda: files.by_id("f").phase is FetchPhase.FAILED)
    assert files.by_id("f").reason.code is ReasonCode.FETCH_RESTARTED


def test_only_an_operator_fetches_and_only_what_is_listed(hub, print_room, server, files, listed):
    print_room.open_idle()
    listed()
    with pytest.raises(ServerFileGoneError):
        files.fetch(hub.ids["hauki"], "../../etc/passwd", hub.staff_id)
    with hub.db.atomic():
        hub.db.execute("UPDATE staff SET role = 'host'")
    with pytest.raises(NotAllowedError):
        files.fetch(hub.ids["hauki"], BOAT.path, hub.staff_id)


def test_names_are_shown_clean_and_lists_are_bounded():
    """Q4: a server may call a file anything."""
    found = printable(
        [RemoteFile("a.gcode", "\u202ea\x07/../b.gcode", 7, None), RemoteFile("notes.txt", "x.gcode", 7, None)]
    )
    assert [one.name for one in found] == ["a/../b.gcode"]
    assert fetched_file.local_name(found[0].name, found[0].path) == "a_.._b.gcode"
    assert fetched_file.local_name(".gcode", "x.gcode") == "gcode.gcode"
    assert (
        len(printable([RemoteFile(f"{n}.gcode", f"{n}.gcode", 7, None) for n in range(MOST_FILES + 9)])) == MOST_FILES
    )
