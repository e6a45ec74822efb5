"""The session in doubtful cases: lost links, contradictions, refusals, malformed messages."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import (
    DisconnectPrinter,
    FetchConnectionError,
    FetchNotice,
    FetchPrompt,
    FetchState,
    LogIn,
    StoredNotice,
)
from kiosk.printers.octoprint.session.push_link import EVENTS, HANDSHAKE_S, PING, PING_S, SILENCE_S, THROTTLE
from kiosk.printers.octoprint.session.reconcile import RECONCILE_S
from kiosk.printers.print_server.calls import (
    CallError,
    ConnectPrinter,
    FailureKind,
    FetchHistory,
    FileHistory,
    Pause,
    SendGcode,
    StartFile,
)
from kiosk.printers.print_server.session.outcomes import UNKNOWN
from kiosk.printers.printer import (
    JobEnded,
    JobStarted,
    NoticeShown,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.octoprint.session_harness import (
    FLAGS,
    NO_ANSWER,
    NOT_ALLOWED,
    OURS,
    SILENT,
    STATUS_500,
    SessionHarness,
    in_its_words,
)

NOT_CONNECTED = StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED))


def test_a_job_that_vanishes_without_an_event_is_looked_up() -> None:
    """O6, O8."""
    harness = SessionHarness()
    harness.start_printing()
    harness.state("operational", "ready")
    harness.state("operational", "ready")
    assert harness.calls.count(FetchHistory("j1")) == 1
    harness.answer(FetchHistory("j1"), FileHistory(known=True, succeeded=True))
    harness.state("operational", "ready")
    assert harness.job_end() == JobEnded("j1", Outcome.DONE)


def test_an_end_that_is_found_after_the_link_was_lost_is_reported_at_once() -> None:
    """O8: the server may never come back."""
    harness = SessionHarness()
    harness.start_printing()
    harness.state("closedOrError")
    assert harness.calls.count(FetchHistory("j1")) == 1
    harness.lose_link()
    harness.answer(FetchHistory("j1"), FileHistory(known=True, succeeded=True))
    assert harness.job_end() == JobEnded("j1", Outcome.DONE)


def test_a_history_that_is_not_written_yet_is_fetched_again_and_then_given_up() -> None:
    """O8."""
    harness = SessionHarness()
    harness.session.watch_for("j1")
    harness.idle()
    for _ in range(3):
        harness.answer(FetchHistory("j1"), FileHistory(known=True))
        harness.idle().pass_time(1.0)
    harness.state("operational", "ready")
    harness.state("operational", "ready", target_c=0.0)
    assert harness.job_end().reason == UNKNOWN
    assert harness.calls.count(FetchHistory("j1")) == 3


def test_a_lost_link_clears_the_temperatures_and_keeps_the_job() -> None:
    """O6, O7, O8."""
    harness = SessionHarness()
    harness.start_printing()
    harness.state("operational", "printing", path=OURS, target_c=200.0)
    harness.lose_link()
    assert harness.events[-2:] == [
        TemperaturesRead(None, None, None, None),
        StateChanged(PrinterState.OFFLINE, SILENT),
    ]
    harness.restore_link()
    harness.state("operational", "printing", path=OURS)
    assert (len(harness.events_of(JobStarted)), harness.events_of(JobEnded)) == (1, [])


def test_a_start_that_arrived_while_the_link_was_lost_is_not_failed() -> None:
    """O3, O8."""
    harness = SessionHarness()
    harness.start_job()
    harness.lose_link()
    harness.answer(StartFile(OURS), error=NO_ANSWER)
    harness.pass_time(60.0)
    assert harness.events_of(JobEnded) == []
    harness.restore_link()
    harness.state("operational", "printing", path=OURS)
    assert harness.events_of(JobStarted) == [JobStarted("j1")]


def test_silence_of_more_than_three_intervals_ends_the_link() -> None:
    """O4."""
    harness = SessionHarness().idle()
    harness.pass_time(SILENCE_S - 0.1)
    assert harness.session.push.close_reason is None
    harness.pass_time(0.2)
    assert harness.session.push.close_reason == SILENT
    assert 3 * 0.5 * THROTTLE < SILENCE_S


def test_a_server_with_nothing_to_push_is_pinged_and_stays_connected() -> None:
    """O4: with its printer off, or a firmware that reports rarely, OctoPrint pushes nothing for minutes."""
    harness = SessionHarness().idle()
    harness.state("closedOrError")
    for _ in range(10):
        harness.pass_time(PING_S)
        assert harness.session.push.outgoing[-1:] == [PING]
        harness.session.push.outgoing.clear()
        harness.push(PING)
    assert harness.session.push.close_reason is None
    assert harness.events_of(StateChanged)[-1] == NOT_CONNECTED
    harness.pass_time(PING_S)
    harness.pass_time(SILENCE_S - PING_S)
    assert harness.session.push.close_reason == SILENT


def test_pongs_do_not_prolong_a_handshake() -> None:
    """O4: a server that answers but never pushes its state is no printer."""
    harness = SessionHarness()
    harness.pass_time(HANDSHAKE_S - 1.0)
    assert PING not in harness.session.push.outgoing
    harness.pass_time(1.0)
    assert harness.session.push.close_reason is not None


def test_the_state_is_polled_each_minute_and_a_lasting_contradiction_ends_the_link() -> None:
    """O8."""
    harness = SessionHarness().idle()
    for _ in range(int(RECONCILE_S)):
        harness.idle().pass_time(0.0)
    assert harness.calls.count(FetchState()) == 1
    flags = {"operational": True, "printing": True}
    other = {"state": {"flags": flags}, "job": {"file": {"path": OURS}}}
    harness.answer(FetchState(), other)
    assert harness.session.push.close_reason is None
    for _ in range(int(SILENCE_S) + 1):
        harness.idle().pass_time(0.0)
    assert harness.calls.count(FetchState()) == 2
    harness.answer(FetchState(), other)
    assert harness.session.push.close_reason is not None


def test_heaters_left_on_after_a_cancel_are_turned_off_and_watched() -> None:
    """O6: a cancel is over when the targets were seen to be 0; if they never are, that is reported."""
    harness = SessionHarness()
    harness.start_printing()
    harness.session.cancel()
    harness.event("PrintCancelled")
    harness.state("operational", "ready", target_c=200.0)
    harness.state("operational", "ready", target_c=200.0)
    assert SendGcode(("M104 T0 S0", "M107")) in harness.calls
    assert harness.events_of(JobEnded) == []
    for _ in range(25):
        harness.state("operational", "ready", target_c=200.0)
        harness.pass_time(0.0)
    assert harness.job_end() == JobEnded("j1", Outcome.CANCELLED, heaters_off=False)
    assert len([call for call in harness.calls if isinstance(call, SendGcode)]) == 1


def test_a_print_stopped_by_the_firmware_is_failed_not_cancelled() -> None:
    """O6: the server reports a kill by the firmware as a cancel."""
    harness = SessionHarness()
    harness.start_printing()
    harness.event("PrintCancelling", firmwareError="Thermal Runaway, system stopped!")
    harness.event("PrintCancelled")
    harness.event("PrintFailed", reason="cancelled")
    harness.state("closedOrError")
    assert harness.job_end().outcome is Outcome.FAILED
    assert harness.job_end().reason == Reason(ReasonCode.STOPPED_BY_PRINTER, raw="Thermal Runaway, system stopped!")


def test_a_closed_printer_is_connected_once_on_request_and_never_by_itself() -> None:
    """O7."""
    harness = SessionHarness()
    harness.session.connect_printer()
    for _ in range(5):
        harness.state("closedOrError")
    assert harness.calls.count(ConnectPrinter()) == 1
    harness.answer(ConnectPrinter(), error=STATUS_500)
    failed = Reason(ReasonCode.OCTOPRINT_CONNECT_FAILED).with_details(STATUS_500.reason)
    assert harness.events_of(StateChanged)[-1].reason == failed


def test_a_connect_that_has_no_effect_is_reported_as_failed() -> None:
    """O7: the server answers 204 to a connect that then fails."""
    harness = SessionHarness()
    harness.state("closedOrError")
    harness.session.connect_printer()
    harness.answer(ConnectPrinter())
    for _ in range(16):
        harness.state("closedOrError")
        harness.pass_time(0.0)
    assert harness.events_of(StateChanged)[-1] == StateChanged(
        PrinterState.OFFLINE, Reason(ReasonCode.OCTOPRINT_CONNECT_FAILED)
    )
    harness.state()
    harness.idle()
    assert [event.state for event in harness.events_of(StateChanged)][-2:] == ["connecting", "idle"]


def test_a_connection_that_a_person_had_closed_is_reported_so_until_it_is_open_again() -> None:
    """O7: also after a throttled state, and whatever the last error was."""
    harness = SessionHarness().idle()
    harness.session.disconnect_printer()
    harness.collect()
    assert harness.calls.count(DisconnectPrinter()) == 1
    harness.answer(DisconnectPrinter())
    harness.idle()
    harness.state("closedOrError")
    harness.answer(FetchConnectionError(), "Thermal Runaway")
    assert harness.events_of(StateChanged)[-1] == StateChanged(
        PrinterState.OFFLINE, Reason(ReasonCode.DISCONNECTED_BY_PERSON)
    )
    assert ConnectPrinter() not in harness.calls
    harness.idle()
    harness.state("closedOrError")
    assert harness.events_of(StateChanged)[-1] == NOT_CONNECTED


def test_a_connection_in_use_or_out_of_reach_is_not_closed() -> None:
    """O7: the refusal has its reason."""
    harness = SessionHarness()
    harness.session.disconnect_printer()
    harness.start_printing()
    harness.session.disconnect_printer()
    harness.collect()
    assert harness.events_of(RequestRefused) == [
        RequestRefused("disconnect", Reason(ReasonCode.OCTOPRINT_UNREACHABLE)),
        RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING)),
    ]
    harness.event("PrintDone")
    harness.idle()
    harness.session.disconnect_printer()
    harness.answer(DisconnectPrinter(), error=NOT_ALLOWED)
    assert harness.events_of(RequestRefused)[-1].reason == NOT_ALLOWED.reason
    assert harness.events_of(StateChanged)[-1].state is PrinterState.IDLE


def test_a_refused_key_ends_the_link() -> None:
    """O9."""
    harness = SessionHarness()
    harness.answer(LogIn(), error=NOT_ALLOWED)
    assert harness.session.push.close_reason == Reason(ReasonCode.OCTOPRINT_REFUSES_KEY)


def test_a_failed_call_refuses_the_request_by_its_name() -> None:
    """O1."""
    harness = SessionHarness()
    harness.start_printing()
    harness.session.pause()
    harness.collect()
    assert Pause() in harness.calls
    refusal = Reason(ReasonCode.WRONG_PRINTER_STATE)
    harness.answer(Pause(), error=CallError(FailureKind.WRONG_STATE, refusal))
    assert harness.events[-1] == RequestRefused("pause", refusal)


def test_a_later_octoprint_with_more_flags_and_fewer_fields_is_understood() -> None:
    """O5: unknown flags and kinds are ignored."""
    harness = SessionHarness()
    harness.push({"current": {"state": {"flags": {"operational": True, "calibrating": True}}}, "novelty": [1]})
    harness.push({"unknown": {"on": True}})
    assert harness.events_of(StateChanged)[-1].state is PrinterState.IDLE
    assert FetchPrompt() in harness.calls


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
payloads = st.fixed_dictionaries(
    {},
    optional={
        "state": st.fixed_dictionaries({}, optional={"flags": st.dictionaries(st.sampled_from(FLAGS), json_values)})
        | json_values,
        "job": st.fixed_dictionaries({}, optional={"file": st.fixed_dictionaries({"path": st.just(OURS)})})
        | json_values,
        "temps": json_values,
        "progress": json_values,
        "type": st.sampled_from(EVENTS),
        "payload": st.fixed_dictionaries({"path": st.just(OURS)}) | json_values,
        "plugin": st.sampled_from(["action_command_prompt", "action_command_notification"]),
        "serverTime": json_values,
        "data": json_values,
    },
)
kinds = st.sampled_from(["current", "history", "event", "plugin", "reauthRequired", "connected", "x"])


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.dictionaries(kinds, payloads | json_values, max_size=2), max_size=12))
def test_no_message_breaks_the_session_and_no_job_ends_twice(messages: list[dict[str, Any]]) -> None:
    """O5, O6."""
    harness = SessionHarness()
    harness.start_job()
    for message in messages:
        harness.push(message)
        harness.pass_time(0.1)
    assert len(harness.events_of(JobEnded)) <= 1
    assert len(harness.events_of(JobStarted)) <= 1


@pytest.mark.parametrize("server_s", [float("inf"), float("nan"), -1e300, True, "noon", None])
def test_no_server_clock_makes_a_notice_impossibly_old(server_s: object) -> None:
    """H19 over OctoPrint: its clock may show any time."""
    harness = SessionHarness()
    harness.state("operational", "ready", serverTime=server_s)
    harness.answer(FetchNotice(), StoredNotice("Nozzle is clean", 1.0))
    (notice,) = harness.events_of(NoticeShown)
    assert notice.text == "Nozzle is clean"
    assert 0.0 <= notice.age_s <= 86400.0


def test_a_server_s_texts_are_cut_to_what_a_screen_has_room_for() -> None:
    """O15."""
    harness = SessionHarness().idle()
    many = {"action": "show", "text": "?" * 9999, "choices": ["x" * 9999] * 500}
    harness.push({"plugin": {"plugin": "action_command_prompt", "data": many}})
    harness.push({"plugin": {"plugin": "action_command_notification", "data": {"message": "!" * 9999}}})
    (prompt,), (notice,) = harness.events_of(PromptShown), harness.events_of(NoticeShown)
    assert (len(prompt.text), len(prompt.choices), len(prompt.choices[0]), len(notice.text)) == (200, 8, 200, 200)


def test_a_prompt_that_is_still_open_is_shown_again_after_the_link_was_lost() -> None:
    """O4: prompts are forgotten when the link is lost."""
    harness = SessionHarness()
    harness.start_printing()
    asked = {"text": "Load filament", "choices": ["Go on"]}
    harness.answer(FetchPrompt(), asked)
    harness.lose_link()
    harness.restore_link()
    harness.state("operational", "printing", path=OURS)
    harness.answer(FetchPrompt(), asked)
    assert harness.events_of(PromptShown) == [PromptShown("Load filament", ("Go on",))] * 2
    assert harness.events_of(StateChanged)[-1] == StateChanged(PrinterState.ATTENTION, in_its_words("Load filament"))
