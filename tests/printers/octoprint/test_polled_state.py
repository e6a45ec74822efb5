"""A proxy that lets no web socket through, or opens one and passes nothing on (O14)."""

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import Answered, FetchHistory, FileHistory
from kiosk.printers.octoprint.http.state_poller import POLL_S
from kiosk.printers.octoprint.session import push_link
from kiosk.printers.octoprint.session.push_link import SILENCE_S
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, StateChanged, TemperaturesRead
from tests.hostile_server import Serve, accept_web_socket, read_request, serving

POLLED = Reason(ReasonCode.STATE_IS_POLLED)
IDLE = {"operational": True, "ready": True}
PRINTING = {"operational": True, "printing": True}
HEATERS = {"tool0": {"actual": 30.0, "target": 0.0}, "bed": {"actual": 25.0, "target": 0.0}}


def behind_a_proxy(
    socket_answer: bytes | None, answers: dict[str, tuple[int, Any]], polls: list[str] | None = None
) -> Serve:
    """An OctoPrint behind a proxy. socket_answer: to the web socket; None: it is opened and nothing passes."""

    def serve(connection: socket.socket, over: threading.Event) -> None:
        head = read_request(connection)
        path = head.split(b" ")[1].decode().partition("?")[0]
        if path.startswith("/sockjs"):
            if socket_answer is not None:
                connection.sendall(b"HTTP/1.1 " + socket_answer + b"\r\n\r\n")
                return
            accept_web_socket(connection, head)
            over.wait(30)
            return
        if polls is not None:
            polls.append(path)
        status, answer = answers.get(path, (404, {}))
        connection.sendall(b"HTTP/1.1 %d X\r\n\r\n" % status + json.dumps(answer).encode())

    return serve


def state(flags: dict[str, bool]) -> dict[str, tuple[int, Any]]:
    return {
        "/api/version": (200, {"server": "1.11.8"}),
        "/api/login": (200, {"name": "kiosk", "session": "s"}),
        "/api/job": (200, {"job": {"file": {}}, "progress": {"completion": None}, "state": "x"}),
        "/api/printer": (200, {"state": {"flags": flags}, "temperature": HEATERS}),
    }


@pytest.mark.parametrize("answer", [b"400 Bad Request", b"403 Forbidden", b"426 Upgrade Required", b"200 OK", b"502 X"])
def test_without_a_web_socket_the_state_is_polled(make_printer: Callable[..., Any], answer: bytes) -> None:
    """O14: and the printer's page says so, by the reason of its state."""
    polls: list[str] = []
    with serving(behind_a_proxy(answer, state(IDLE), polls)) as url:
        printer, reports = make_printer(url)
        printer.connect()
        assert reports.wait_for_state(PrinterState.IDLE).reason == POLLED
        assert reports.wait_for(TemperaturesRead).tool_c == 30.0
        printer.close()
    assert "/api/printer" in polls


def test_a_web_socket_through_which_nothing_comes_is_given_up_for_polling(
    make_printer: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """O14: some proxies open it all the same."""
    monkeypatch.setattr(push_link, "HANDSHAKE_S", 0.3)
    with serving(behind_a_proxy(None, state(IDLE))) as url:
        printer, reports = make_printer(url)
        printer.connect()
        reports.wait_for(StateChanged, lambda event: event.reason == Reason(ReasonCode.OCTOPRINT_SILENT))
        assert reports.wait_for_state(PrinterState.IDLE).reason == POLLED
        printer.close()


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"/api/job": (403, {})}, ReasonCode.OCTOPRINT_REFUSES_KEY),
        ({"/api/job": (503, {})}, ReasonCode.OCTOPRINT_NOT_UP),
        ({}, ReasonCode.NOT_FOUND_ON_OCTOPRINT),
    ],
)
def test_where_polling_fails_too_the_link_is_lost(
    make_printer: Callable[..., Any],
    answers: dict[str, tuple[int, Any]],
    code: ReasonCode,
) -> None:
    """O14, O9."""
    with serving(behind_a_proxy(b"403 Forbidden", answers)) as url:
        printer, reports = make_printer(url)
        printer.connect()
        assert reports.wait_for_state(PrinterState.OFFLINE).reason.code is code
        printer.close()


def test_a_server_without_its_printer_is_polled_as_such(make_printer: Callable[..., Any]) -> None:
    """O7, O14: there are no temperatures then."""
    with serving(behind_a_proxy(b"403 X", state(IDLE) | {"/api/printer": (409, {})})) as url:
        printer, reports = make_printer(url)
        printer.connect()
        reports.wait_for(StateChanged, lambda e: e.reason == Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED))
        printer.close()


def polled(flags: dict[str, bool], path: str | None = None) -> dict[str, Any]:
    job = {"file": {"path": path, "name": "a.gcode"}}
    return {"current": {"state": {"flags": flags}, "job": job, "progress": {"completion": 40.0}, "temps": [HEATERS]}}


def test_a_polled_print_has_one_start_and_one_end() -> None:
    """O14, O6: without events the end is seen by the state, and how it ended is in the history of its file."""
    session = Session()
    session.watch_for("job")
    session.link_opened(0.0, polled=True)
    assert session.push.outgoing == []
    now_s = 0.0
    for flags in (PRINTING, PRINTING, IDLE, IDLE):
        now_s += POLL_S
        session.message_received(polled(flags, "kiosk/job/a.gcode" if flags is PRINTING else None), now_s)
        session.wake(now_s)
    assert session.outbox.calls.count(FetchHistory("job")) == 1
    session.answer_received(Answered(FetchHistory("job"), FileHistory(known=True, succeeded=True)), now_s)
    session.message_received(polled(IDLE), now_s + POLL_S)
    ends = [event for event in session.outbox.events if isinstance(event, JobStarted | JobEnded)]
    assert ends == [JobStarted("job"), JobEnded("job", Outcome.DONE)]


def test_a_slow_answer_is_no_silence_while_the_state_is_polled() -> None:
    """O14."""
    session = Session()
    session.link_opened(0.0, polled=True)
    session.message_received(polled(IDLE), 1.0)
    session.wake(1.0 + 2 * SILENCE_S)
    assert session.push.close_reason is None
    session.wake(60.0)
    assert session.push.close_reason == Reason(ReasonCode.OCTOPRINT_SILENT)
