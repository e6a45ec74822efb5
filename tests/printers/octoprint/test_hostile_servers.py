"""A printer whose server sends anything at all, and whose link meets mistakes of ours."""

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchFirmware, FetchNotice, FetchPrompt, FetchState, LogIn
from kiosk.printers.octoprint.http.push_socket import PushSocket
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import Answered, CallError, Cancel, ConnectPrinter, ListKeptFiles, StartFile
from kiosk.printers.print_server.http.web_socket import PushError
from kiosk.printers.printer import FirmwareFound, ForeignPrintSeen, PrinterState, PrintJob, RequestRefused
from tests.hostile_server import Serve, accept_web_socket, answering, frame, read_request, serving
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import Reports

IDLE = {"operational": True, "ready": True}
PRINTING = {"operational": True, "printing": True}
DEEP = b"[" * 100_000
MISTAKE = Reason(ReasonCode.OCTOPRINT_LINK_FAILED)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
NAMES = (
    "state", "flags", "error", "text", "job", "file", "path", "name", "display", "progress", "completion",
    "printTime", "printTimeLeft", "currentZ", "temps", "printTimeLeftOrigin", "serverTime", "tool0", "bed",
    "actual", "target", "type", "payload", "plugin", "data", "action", "message", "choices", "user", "reason",
    "firmwareError", "printing", "paused", "operational", "closedOrError",
)  # fmt: skip
payloads = st.recursive(
    json_values,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=25,
)
KINDS = ["current", "history", "event", "plugin", "reauthRequired", "connected"]


def live_session() -> Session:
    session = Session()
    session.watch_for("job")
    session.link_opened(0.0)
    session.message_received({"current": {"state": {"flags": IDLE}}}, 0.0)
    return session


@settings(max_examples=40, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(KINDS), payloads, max_size=2), max_size=4))
def test_no_message_is_too_strange_for_a_session(messages: list[dict[str, Any]]) -> None:
    """O5, O15: any JSON is tolerated, whatever its kinds, numbers and depth."""
    session = live_session()
    for now_s, message in enumerate(messages):
        session.message_received(message, float(now_s))
        session.wake(float(now_s))


@settings(max_examples=40, deadline=None)
@given(st.lists(payloads, max_size=4))
def test_no_polled_answer_is_too_strange_for_a_session(answers: list[Any]) -> None:
    """O5, O15."""
    session = live_session()
    for answer in answers:
        if isinstance(answer, dict):
            session.answer_received(Answered(FetchState(), answer), 1.0)
            session.answer_received(Answered(FetchPrompt(), answer), 1.0)
            session.answer_received(Answered(FetchFirmware(), answer), 1.0)


def test_the_name_of_a_firmware_is_cut_and_cleaned() -> None:
    """O15, O16"""
    session = live_session()
    report = {"type": "FirmwareData", "payload": {"name": "Marlin\x1b[2J\u202e" + "n" * 10**6, "data": []}}
    session.message_received({"event": report}, 1.0)
    (found,) = [event for event in session.outbox.events if isinstance(event, FirmwareFound)]
    assert found.name.startswith("Marlin")
    assert found.name.isprintable()
    assert len(found.name) <= 200


@pytest.mark.parametrize("body", [b"[]", b"7", b'{"systeminfo": [1], "current": 7, "plugins": "klipper"}', b"{}", b""])
def test_strange_answers_about_the_firmware_leave_it_unknown(body: bytes) -> None:
    """O15, O16"""
    with serving(answering(OK + b"\r\n" + body)) as url:
        assert RestApi(url, "k").carry_out(FetchFirmware()) == ""


def test_the_name_of_a_foreign_print_is_cut() -> None:
    """O15: a message has room for two million characters."""
    session = live_session()
    file = {"display": "n" * 10**6, "path": "p" * 10**6}
    state = {"flags": PRINTING}
    session.message_received({"current": {"state": state, "job": {"file": file}}}, 1.0)
    (seen,) = [event for event in session.outbox.events if isinstance(event, ForeignPrintSeen)]
    assert seen.name is not None
    assert len(seen.name) <= 1000


@pytest.mark.parametrize("status", [b"200 OK", b"403 Forbidden", b"409 Conflict", b"500 Error"])
def test_an_answer_nested_too_deeply_is_an_error_like_any_other(status: bytes) -> None:
    """Q8: with every status, and for a stop too."""
    answer = b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\n\r\n" + DEEP
    with serving(answering(answer)) as url:
        rest = RestApi(url, "k")
        for call in (LogIn(), FetchNotice(), *([] if status.startswith(b"409") else [FetchState()])):
            with pytest.raises(CallError):
                rest.carry_out(call)
        if status != b"200 OK":
            with pytest.raises(CallError):
                rest.stop_now()


@pytest.mark.parametrize("status", [b"301 Moved", b"302 Found", b"303 See Other", b"307 Temporary", b"308 Permanent"])
def test_a_call_that_is_redirected_is_made_nowhere_else(status: bytes) -> None:
    """O13: neither a start nor a stop, nor one that only reads; the key would go along."""
    seen: list[bytes] = []

    def note(connection: socket.socket, _: threading.Event) -> None:
        seen.append(read_request(connection))

    with serving(note) as elsewhere:
        redirect = b"HTTP/1.1 " + status + b"\r\nLocation: " + elsewhere.encode() + b"/\r\nContent-Length: 0\r\n\r\n"
        with serving(answering(redirect)) as url:
            rest = RestApi(url, "k")
            for call in (LogIn(), FetchNotice(), StartFile("a.gcode"), Cancel(), ConnectPrinter()):
                with pytest.raises(CallError):
                    rest.carry_out(call)
            with pytest.raises(CallError):
                rest.stop_now()
            with pytest.raises(PushError):
                PushSocket(url)
    assert seen == []


@pytest.mark.parametrize("timestamp", [b"1e999", b"NaN", b"1" + b"0" * 400, b'"x"', b"[]"])
def test_the_time_of_a_notice_may_be_any_number(timestamp: bytes) -> None:
    """O15."""
    notice = b'{"notifications": [{"message": "m", "timestamp": ' + timestamp + b"}]}"
    with serving(answering(OK + b"\r\n" + notice)) as url:
        assert RestApi(url, "k").carry_out(FetchNotice()) is None


def test_of_many_or_strange_folders_only_some_count() -> None:
    """O15: their names become calls to the server and look-ups in the database."""
    names = ["../x", "a b", "x" * 1000, "", 7, None, *(f"job-{number}" for number in range(20_000))]
    folders = {"children": [{"type": "folder", "name": name} for name in names]}
    with serving(answering(OK + b"\r\n" + json.dumps(folders).encode())) as url:
        kept = RestApi(url, "k").carry_out(ListKeptFiles())
    assert len(kept) == 500
    assert kept[0] == "job-0"


@pytest.mark.parametrize("key", ['"k\\r\\nX: 1"', '"' + "k" * 10_000 + '"', "[1]", '"ä"', "7"])
def test_what_can_be_no_key_is_none(key: str) -> None:
    """O9, O15: it is written to a file and sent as a header."""
    with serving(answering(OK + b"\r\n" + b'{"api_key": ' + key.encode() + b"}")) as url, pytest.raises(CallError):
        RestApi(url, "").poll_key("/plugin/appkeys/request/t")


def octoprint(sent: bytes = b"") -> Serve:
    """A server with an idle printer, over and over; after its state it sends `sent`."""
    idle = {"current": {"state": {"flags": IDLE}}}

    def serve(connection: socket.socket, over: threading.Event) -> None:
        head = read_request(connection)
        if b"/sockjs/" in head:
            accept_web_socket(connection, head)
            connection.sendall(frame(json.dumps(idle).encode()) + sent)
            while not over.wait(0.2):
                connection.sendall(frame(json.dumps(idle).encode()))
        else:
            connection.sendall(OK + b"\r\n" + b'{"name": "n", "session": "s"}')

    return serve


def test_a_link_survives_messages_that_are_nested_too_deeply(
    make_printer: Callable[[str], tuple[OctoPrintPrinter, Reports]],
) -> None:
    """Q8: one such message ended it for good."""
    with serving(octoprint(frame(b'{"current": ' + DEEP))) as url:
        printer, reports = make_printer(url)
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        printer.pause()
        reports.wait_for(RequestRefused, lambda event: event.reason == Reason(ReasonCode.NOTHING_PRINTING))
        printer.close()


@pytest.mark.announces("Internal error in")
def test_a_mistake_of_ours_is_reported_and_the_link_is_begun_anew(
    make_printer: Callable[[str], tuple[OctoPrintPrinter, Reports]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q8: the thread goes on; the next connection is made after a pause, or at once when a person asks for it."""
    mistakes = iter([ZeroDivisionError()])
    received = Session.message_received

    def once_wrong(self: Session, *message: Any) -> None:
        for error in mistakes:
            raise error
        received(self, *message)

    monkeypatch.setattr(Session, "message_received", once_wrong)
    with serving(octoprint()) as url:
        printer, reports = make_printer(url)
        printer.connect()
        reports.wait_for(type(reports.wait_for_state(PrinterState.OFFLINE)), lambda event: event.reason == MISTAKE)
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        printer.close()
    assert reports.threads == {"octoprint-link"}


@pytest.mark.announces("Internal error in")
def test_after_a_mistake_of_ours_its_job_is_looked_for(
    make_printer: Callable[[str], tuple[OctoPrintPrinter, Reports]], monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """Q8, O8: as after a restart of the process."""
    printer, reports = make_printer(f"http://127.0.0.1:{free_port()}")
    watched: list[str] = []
    monkeypatch.setattr(Session, "pause", lambda _: 1 / 0)
    printer.watch_for(PrintJob("a job", tmp_path, "a"))
    printer.connect()
    printer.pause()
    reports.wait_for(type(reports.wait_for_state(PrinterState.OFFLINE)), lambda event: event.reason == MISTAKE)
    monkeypatch.setattr(Session, "pause", lambda session: watched.append(session.job_id or "nothing"))
    done = threading.Event()
    printer.pause()
    printer._do(done.set)
    assert done.wait(30)
    assert watched == ["a job"]


@pytest.mark.announces("Internal error in")
def test_a_call_that_meets_a_mistake_of_ours_is_answered(
    make_printer: Callable[[str], tuple[OctoPrintPrinter, Reports]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q8: without an answer no further call would ever be made; a stop is reported as not carried out."""
    monkeypatch.setattr(RestApi, "stop_now", lambda _: 1 / 0)
    printer, reports = make_printer(f"http://127.0.0.1:{free_port()}")
    printer.connect()
    printer.stop_now()
    assert reports.wait_for(RequestRefused).reason == MISTAKE
