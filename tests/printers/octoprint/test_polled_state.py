"""A proxy that lets no web socket through, or opens one and passes nothing on (O14)."""

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchNotice, FetchPrompt, StoredNotice
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.http.state_poller import POLL_S
from kiosk.printers.octoprint.session import push_link
from kiosk.printers.octoprint.session.push_link import SILENCE_S
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import (
    Answered,
    AnswerPrompt,
    Call,
    CallError,
    FailureKind,
    FetchHistory,
    FileHistory,
)
from kiosk.printers.printer import (
    FirmwareFound,
    JobEnded,
    JobStarted,
    NoticeShown,
    Outcome,
    PrinterState,
    PromptShown,
    StateChanged,
    TemperaturesRead,
)
from tests.drills.holding_proxy import HoldingProxy
from tests.hostile_server import Serve, accept_web_socket, read_request, serving
from tests.printers.octoprint.conftest import LONG, Rig

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


class PolledSession:
    """A session whose state is polled; every call is answered."""

    def __init__(self, prompt_error: CallError | None = None) -> None:
        self.session, self.now_s, self.calls = Session(), 0.0, list[Call]()
        self.prompt: dict[str, Any] = {}
        self.notice: StoredNotice | None = None
        self.prompt_error = prompt_error
        self.session.link_opened(0.0, polled=True)

    def poll(self, flags: dict[str, bool], times: int = 1) -> StateChanged:
        """So many polled states; returns the last reported state."""
        for _ in range(times):
            self.now_s += POLL_S
            self.session.message_received(polled(flags, "other.gcode"), self.now_s)
            self.session.wake(self.now_s)
            self._answer()
        return [event for event in self.session.outbox.events if isinstance(event, StateChanged)][-1]

    def _answer(self) -> None:
        calls, self.session.outbox.calls = self.session.outbox.calls, []
        self.calls += calls
        for call in calls:
            if call == FetchPrompt():
                error = self.prompt_error
                self.session.answer_received(Answered(call, None if error else self.prompt, error), self.now_s)
            elif call == FetchNotice():
                self.session.answer_received(Answered(call, self.notice), self.now_s)

    def notices(self) -> list[NoticeShown]:
        return [event for event in self.session.outbox.events if isinstance(event, NoticeShown)]


PAUSED = {"operational": True, "paused": True}


def test_a_prompt_is_seen_while_the_state_is_polled() -> None:
    """O14: as attention, and it can be answered."""
    harness = PolledSession()
    assert harness.poll(PRINTING, 3).state is PrinterState.PRINTING
    harness.prompt = {"text": "Load filament", "choices": ["Go on"]}
    attention = harness.poll(PRINTING, 2)
    assert attention == StateChanged(PrinterState.ATTENTION, Reason(ReasonCode.MACHINE_MESSAGE, raw="Load filament"))
    harness.session.answer_prompt(0)
    assert AnswerPrompt(0) in harness.session.outbox.calls
    harness.prompt = {}
    assert harness.poll(PRINTING, 2).state is PrinterState.PRINTING
    assert harness.session.outbox.events.count(PromptShown("")) == 1


def test_prompts_of_an_idle_machine_are_polled_less_often() -> None:
    """O14"""
    harness = PolledSession()
    harness.poll(IDLE, 30)
    assert 5 <= harness.calls.count(FetchPrompt()) <= 8


@pytest.mark.parametrize("kind", [FailureKind.NOT_ALLOWED, FailureKind.NOT_FOUND])
def test_where_prompts_cannot_be_read_the_page_says_so(kind: FailureKind) -> None:
    """O14: the key may not read them, or the plugin is switched off; they are not asked for again and again."""
    harness = PolledSession(CallError(kind, Reason(ReasonCode.KEY_NOT_ALLOWED)))
    assert harness.poll(PRINTING, 10).reason == Reason(ReasonCode.POLLED_WITHOUT_PROMPTS)
    assert harness.calls.count(FetchPrompt()) == 1
    assert harness.calls.count(FetchNotice()) > 3
    harness.session.link_lost(Reason(ReasonCode.OCTOPRINT_SILENT), harness.now_s)
    harness.prompt_error = None
    harness.session.link_opened(harness.now_s, polled=True)
    assert harness.poll(PRINTING, 3).reason == POLLED


def test_a_prompt_that_could_not_be_read_once_is_read_the_next_time() -> None:
    """O14"""
    harness = PolledSession(CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NO_ANSWER)))
    assert harness.poll(PRINTING, 3).reason == POLLED
    harness.prompt_error, harness.prompt = None, {"text": "Open the door", "choices": []}
    assert harness.poll(PRINTING, 2).state is PrinterState.ATTENTION


def test_calls_do_not_pile_up_while_the_server_is_slow() -> None:
    """O14"""
    session = Session()
    session.link_opened(0.0, polled=True)
    for turn in range(1, 20):
        session.message_received(polled(PRINTING, "other.gcode"), turn * POLL_S)
        session.wake(turn * POLL_S)
    assert session.outbox.calls.count(FetchPrompt()) == session.outbox.calls.count(FetchNotice()) == 1


def test_a_pause_that_was_not_ordered_here_needs_a_person_while_the_state_is_polled() -> None:
    """O14: whether the machine or a person paused it is not known."""
    harness = PolledSession()
    harness.poll(PRINTING, 2)
    assert harness.poll(PAUSED, 3) == StateChanged(PrinterState.PAUSED, Reason(ReasonCode.PAUSED_ELSEWHERE))
    harness.poll(PRINTING)
    harness.session.pause()
    harness.poll(PRINTING)  # polled before the server paused it
    assert harness.poll(PAUSED, 3) == StateChanged(PrinterState.PAUSED)
    harness.poll(PRINTING)
    assert harness.poll(PAUSED).reason == Reason(ReasonCode.PAUSED_ELSEWHERE)


def test_a_print_that_was_paused_before_the_link_has_no_reason() -> None:
    """O14"""
    assert PolledSession().poll(PAUSED, 3) == StateChanged(PrinterState.PAUSED)


def test_a_polled_notice_is_the_reason_of_a_pause_and_an_old_one_is_not() -> None:
    """O14: the server's time is not known, but a notice that was not there before is new."""
    harness = PolledSession()
    harness.notice = StoredNotice("Nozzle is clean", 1.7e9)
    harness.poll(PRINTING, 3)
    assert [notice.age_s > 3600 for notice in harness.notices()] == [True]
    assert harness.poll(PAUSED).reason == Reason(ReasonCode.PAUSED_ELSEWHERE)
    harness.notice = StoredNotice("Filament runout", 1.7e9 + 60)
    runout = Reason(ReasonCode.MACHINE_MESSAGE, raw="Filament runout")
    assert harness.poll(PAUSED, 2).reason == runout
    harness.poll(PRINTING, 2)
    assert harness.poll(PAUSED).reason == runout
    harness.notice = None
    harness.poll(PAUSED, 2)
    assert [notice.text for notice in harness.notices()] == ["Nozzle is clean", "Filament runout", ""]


@pytest.mark.octoprint
@pytest.mark.both_octoprints(next_is_long=True)
def test_behind_a_proxy_a_real_machine_is_watched_and_answered(rig: Rig) -> None:
    """O14, H19 over OctoPrint"""
    proxy = HoldingProxy(rig.server.port)
    proxy.refuse_web_sockets()
    printer, reports = rig.printer(proxy.url)
    try:
        printer.connect()
        assert reports.wait_for_state(PrinterState.IDLE).reason == POLLED
        assert reports.wait_for(FirmwareFound).name == "Virtual Marlin 1.0"
        printer.start(rig.job(LONG))
        reports.wait_for(JobStarted)
        for words in ("prompt_begin Load filament", "prompt_button Go on", "prompt_show"):
            rig.server.send_debug_command(f"send //action:{words}")
        assert reports.wait_for(PromptShown) == PromptShown("Load filament", ("Go on",))
        attention = reports.wait_for_state(PrinterState.ATTENTION)
        assert attention.reason == Reason(ReasonCode.MACHINE_MESSAGE, raw="Load filament")
        printer.answer_prompt(0)
        reports.wait_for(PromptShown, lambda e: e.text == "")
        rig.server.send_debug_command("send //action:notification Filament runout")
        reports.wait_for(NoticeShown, lambda e: e.text == "Filament runout")
        rig.server.send_debug_command("send //action:paused")
        paused = reports.wait_for(StateChanged, lambda e: e.state is PrinterState.PAUSED and e.reason is not None)
        assert paused.reason == Reason(ReasonCode.MACHINE_MESSAGE, raw="Filament runout")
    finally:
        printer.close()
        proxy.close()


@pytest.mark.announces("Internal error in")
def test_a_mistake_of_ours_while_polling_is_said_and_the_link_begins_anew(
    make_printer: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """O14, Q8"""
    full_state = RestApi.full_state
    mistakes = [ZeroDivisionError()]

    def mistaken(rest: RestApi) -> dict[str, Any]:
        if mistakes:
            raise mistakes.pop()
        return full_state(rest)

    monkeypatch.setattr(RestApi, "full_state", mistaken)
    with serving(behind_a_proxy(b"403 Forbidden", state(IDLE))) as url:
        printer, reports = make_printer(url)
        printer.connect()
        assert reports.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.OCTOPRINT_LINK_FAILED)
        reports.wait_for_state(PrinterState.IDLE)
        printer.close()
    assert "Internal error in a call to a print server" in caplog.text
