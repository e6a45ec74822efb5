"""Somebody on the network tries to get in, or to do more than they may (W3)."""

import contextlib
import csv
import http.client
import io
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message

from kiosk.base.clock import SystemClock
from kiosk.hub.office.access import OfficeAccess
from kiosk.hub.staff import StaffDirectory
from kiosk.office.web.security import Pace
from kiosk.store.heartbeats import Process
from tests.cli.processes import beat_of
from tests.office.attacking import Attacker, all_pages
from tests.office.office_hub import PIN, OfficeHub, make_office_hub, scalar, served
from tests.screens.seed import ManualClock

TEN_GB = 10 * 10**9


@contextmanager
def raw(office: OfficeHub) -> Iterator[ssl.SSLSocket]:
    """A connection on which a test writes what it likes."""
    context = ssl.create_default_context(cafile=str(office.authority))
    with (
        socket.create_connection(("127.0.0.1", office.config.office.port), timeout=30) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as connection,
    ):
        yield connection


def answer_to(office: OfficeHub, request: bytes) -> tuple[int, bytes]:
    """The status and the body of the answer to these bytes."""
    with raw(office) as connection:
        connection.sendall(request)
        with contextlib.closing(http.client.HTTPResponse(connection)) as response:
            response.begin()
            return response.status, response.read()


def memory_kb(office: OfficeHub) -> int:
    beat = beat_of(office.config, Process.OFFICE)
    assert beat is not None
    with open(f"/proc/{beat[0]}/status", encoding="ascii") as status:  # noqa: PTH123 - no path of ours
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


@pytest.mark.parametrize("host", ["evil.example", "evil.example:443", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_foreign_host_header_is_refused(office: OfficeHub, host: str) -> None:
    """W3: a name that an attacker leads here reads nothing (DNS rebinding)."""
    status, _ = answer_to(office, f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert status in (400, 421)


def test_a_form_without_its_token_or_from_another_site_changes_nothing(office: OfficeHub) -> None:
    """W3: cross-site request forgery, with and without an Origin."""
    browser = office.paired("Antti")
    alarm = scalar(office, "SELECT id FROM alarm WHERE cause = 'offline_in_print'")
    path = f"/alarms/{alarm}/acknowledge"
    for token in ("", "0" * 40, office.paired("Antti").token("/")):
        assert browser.post(path, {}, token=token).status_code == 403
    browser.session.headers["Origin"] = "https://evil.example"
    assert browser.post(path, {}).status_code == 403
    browser.session.headers["Origin"] = "null"
    assert browser.post(path, {}).status_code == 403
    assert scalar(office, "SELECT acknowledged_at FROM alarm WHERE id = ?", alarm) is None


def test_a_cookie_that_was_planted_is_worth_nothing(office: OfficeHub) -> None:
    """W3: session fixation. The token of a device is made when the PIN was right, whatever was there before."""
    browser = office.browser()
    planted = "A" * 43
    browser.session.cookies.set("__Host-device", planted, domain="127.0.0.1", path="/", secure=True)
    assert browser.get("/", allow_redirects=False).status_code == 303
    browser.session.cookies.clear()
    browser.pair(office.code("Antti"), PIN)
    assert browser.session.cookies["__Host-device"] != planted


def test_cookies_and_headers_keep_scripts_and_other_sites_out(office: OfficeHub) -> None:
    """W3."""
    answer = office.browser().get("/pair")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-")
    assert all(word in cookie for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"))
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "server" not in answer.headers
    assert " style=" not in answer.text
    assert " onclick" not in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/static/",
        "/static/../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/office.py",
        "/static/..%2f..%2fhub.db",
        "/static//etc/passwd",
        "/templates/frame.html",
    ],
)
def test_no_file_but_its_own_can_be_asked_for(office: OfficeHub, path: str) -> None:
    """W3: no listing and no way out of the folder."""
    host = f"127.0.0.1:{office.config.office.port}"
    status, body = answer_to(office, f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert status == 404
    assert b"root:" not in body


def test_ten_gigabytes_are_refused_before_they_are_in_memory(office: OfficeHub) -> None:
    """W3, Q8: by the length that is declared, and in chunks that never end."""
    host = f"Host: 127.0.0.1:{office.config.office.port}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    before_kb = memory_kb(office)
    for path in ("/pair", "/equipment/laser/photo"):
        status, _ = answer_to(office, f"POST {path} HTTP/1.1\r\n{host}Content-Length: {TEN_GB}\r\n\r\n".encode())
        assert status == 413, path
    chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    sent = 0
    with raw(office) as connection, contextlib.suppress(OSError):  # it hangs up
        connection.sendall(f"POST /pair HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n".encode())
        while sent < 200 * len(chunk):
            connection.sendall(chunk)
            sent += len(chunk)
    assert sent < 200 * len(chunk)
    assert memory_kb(office) < before_kb + 20_000


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeHub]:
    """An office of its own: its locks and hostile texts disturb no other test."""
    hub = make_office_hub(tmp_path_factory.mktemp("locked"))
    with served(hub):
        yield hub


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
FREE_TEXTS = {
    "equipment": ("name",), "zone": ("name_fi", "name_sv", "name_en"), "print_file": ("name",),
    "fault_report": ("text",), "event": ("title_fi", "title_sv", "title_en", "cancelled_en"),
    "event_series": ("title_fi", "title_sv", "title_en"), "wish": ("text_fi", "text_sv", "text_en"),
    "pass": ("nickname",),
    "printer": ("material", "firmware_name", "address"), "audit": ("detail", "before", "after"),
}  # fmt: skip
"""Columns, by table, of what people, machines and files bring."""
SET_TEXTS = {
    "hub": ("name", "address"), "door": ("municipalities[0]", "origins[0].name[0]", "origins[0].name[2]"),
    "alarms": ("contacts[0].name", "contacts[0].urls[0]"),
}  # fmt: skip
"""Places in settings, by subject."""


def test_stored_html_is_shown_as_text(quiet: OfficeHub) -> None:
    """W3, Q4: in every text that people, machines and files can bring, on every page, and in no header."""
    pages = (*all_pages(quiet), "/log?text=" + HOSTILE, "/events?text=" + HOSTILE, "/" + HOSTILE)
    with contextlib.closing(quiet.db()) as db:
        for table, columns in FREE_TEXTS.items():
            db.execute(f"UPDATE {table} SET " + ", ".join(f"{one} = :text" for one in columns), {"text": HOSTILE})
        for subject, places in SET_TEXTS.items():
            for place in places:
                db.execute(
                    "UPDATE setting SET value = json_set(value, '$.' || ?, ?) WHERE subject = ?",
                    (place, HOSTILE, subject),
                )
        words = json.dumps([HOSTILE, HOSTILE, HOSTILE])
        for name, value in (("rules", words), ("names", words), ("owner", json.dumps(HOSTILE))):
            db.execute("UPDATE equipment SET details = json_set(details, '$.' || ?, json(?))", (name, value))
        db.execute("UPDATE staff SET name = ? WHERE name = 'Antti'", (HOSTILE,))
    browser, shown = Attacker(quiet, "Maija"), set[str]()
    browser.session.headers["User-Agent"] = HOSTILE
    for path in pages:
        answer = browser.get(path)
        assert "<script>alert" not in answer.text, path
        assert "<img src=x" not in answer.text, path
        assert "alert" not in answer.headers.get("content-disposition", ""), path
        shown |= {path} if "&lt;script&gt;alert(1)" in answer.text else set()
    assert {"/", "/printers", "/equipment", "/equipment/laser", "/settings/zones", "/settings/hub", "/log",
            "/settings/door", "/settings/alarms", "/settings/people", "/events", "/prints"} <= shown  # fmt: skip


def test_no_cell_of_a_table_is_a_formula(quiet: OfficeHub) -> None:
    """W3: what a spreadsheet would reckon with is a text in it."""
    with contextlib.closing(quiet.db()) as db:
        for formula in ("=cmd|'/c calc'!A0", "@SUM(1)", "+1", "-1", "\t=1"):
            db.execute("UPDATE audit SET detail = ?, before = ?, after = ?", (formula,) * 3)
            table = quiet.paired("Maija").get("/log.csv").content.decode("utf-8-sig")
            cells = [cell for line in csv.reader(io.StringIO(table), delimiter=";") for cell in line]
            assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_an_address_with_nonsense_is_a_page_all_the_same(quiet: OfficeHub) -> None:
    """Q8: days at the ends of the calendar, numbers and texts that are none."""
    browser = quiet.paired("Maija")
    days = [f"{name}={day}" for name in ("from", "to") for day in ("0001-01-01", "9999-12-31", "2026-02-30", "%00")]
    for query in (*days, "first=99999999", "first=%C2%B2", "deed=%00&place=x&who=%F0", "text=%25%00"):
        assert browser.get(f"/log?{query}").status_code == 200, query
    everything = browser.get("/log.csv").text.count("\n")
    assert browser.get("/log.csv?from=0001-01-01&to=9999-12-31").text.count("\n") >= everything


def test_a_database_that_fails_is_one_sentence_on_every_page(quiet: OfficeHub) -> None:
    """Q7: also where there is no page."""
    browser = quiet.paired("Maija")
    with contextlib.closing(quiet.db()) as db:
        db.execute("ALTER TABLE office_device RENAME TO office_device_gone")
        try:
            for path in ("/", "/nothing-here"):
                answer = browser.get(path)
                assert (answer.status_code, "can't be used now" in answer.text) == (503, True), path
            assert browser.get("/live").status_code == 403
        finally:
            db.execute("ALTER TABLE office_device_gone RENAME TO office_device")
    assert browser.get("/").status_code == 200


def test_a_request_that_never_ends_is_hung_up_on(quiet: OfficeHub) -> None:
    """Q8: one deadline for a request, not for each byte."""
    done = threading.Event()
    ended: list[bytes] = []
    with raw(quiet) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")

        def read() -> None:
            ended.append(connection.recv(100))
            done.set()

        reader = threading.Thread(target=read)
        reader.start()
        with contextlib.suppress(OSError):
            while not done.wait(2.0):
                connection.sendall(b"X: y\r\n")
        reader.join()
    assert ended[0] == b"" or ended[0].startswith(b"HTTP/1.1 4")


def test_guessing_locks_the_address_also_for_the_right_code_and_after_a_restart(quiet: OfficeHub) -> None:
    """W2, F1: five wrong codes; then nothing from this address is looked at, and the count survives."""
    browser, known = quiet.browser(), scalar(quiet, "SELECT count(*) FROM office_device")
    for guess in ("AAAA1111", "BBBB2222", "CCCC3333", "DDDD4444", "EEEE5555"):
        assert browser.pair(guess, PIN).status_code == 403
    assert "Too many wrong tries" in browser.pair(quiet.code("Maija"), PIN).text
    assert scalar(quiet, "SELECT count(*) FROM office_device") == known
    with contextlib.closing(quiet.db()) as db:  # as a process that starts now reads it
        started = OfficeAccess(db, quiet.key, SystemClock(), StaffDirectory(db, quiet.key, SystemClock()))
        assert started.locked_until("127.0.0.1") is not None
        assert started.locked_until("127.0.0.2") is None


async def no_body() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


def test_many_requests_at_once_are_slowed_down() -> None:
    """W3: an address that asks too often is told to wait; another one is served, and it too after the wait."""
    clock = ManualClock()
    pace = Pace(PlainTextResponse("served"), clock.monotonic_s)

    def status_for(address: str) -> int:
        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "client": (address, 50_000)}
        with suppress(StopIteration):  # it waits for nothing; a driven browser has this thread's event loop
            pace(scope, no_body, send).send(None)
        return int(sent[0]["status"])

    codes = [status_for("10.0.0.1") for _ in range(400)]
    assert codes[0] == 200
    assert codes[-1] == 429
    assert status_for("10.0.0.2") == 200
    clock.move(60)
    assert status_for("10.0.0.1") == 200
