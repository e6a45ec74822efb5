"""The session without I/O where things are in doubt: losses, contradictions, refusals, nonsense."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.printers.octoprint.calls import (
    AskError,
    AskHistory,
    AskNotice,
    AskPrompt,
    AskState,
    CallError,
    ConnectPrinter,
    DisconnectPrinter,
    FileHistory,
    LogIn,
    OldNotice,
    Pause,
    SendGcode,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.session.print_job import LOOK
from kiosk.printers.octoprint.session.printer_connection import NO_PRINTER
from kiosk.printers.octoprint.session.reconcile import RECONCILE_S
from kiosk.printers.octoprint.session.session import EVENTS, GREETING_S, NOT_REACHED, PING, PING_S, SILENCE_S, THROTTLE
from kiosk.printers.printer import (
    BUSY,
    DISCONNECTED,
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
from tests.printers.octoprint.talk import FLAGS, OURS, Talk


def test_a_job_that_vanishes_without_an_event_is_looked_up() -> None:
    """O6, O8."""
    talk = Talk()
    talk.printing()
    talk.state("operational", "ready")
    talk.state("operational", "ready")
    assert talk.calls.count(AskHistory("j1")) == 1
    talk.answered(AskHistory("j1"), FileHistory(known=True, succeeded=True))
    talk.state("operational", "ready")
    assert talk.end() == JobEnded("j1", Outcome.DONE)


def test_an_end_that_is_found_while_the_link_is_lost_is_told_without_waiting_for_it() -> None:
    """O8: the answer was under way when the link went; the server may never come back."""
    talk = Talk()
    talk.printing()
    talk.state("closedOrError")
    assert talk.calls.count(AskHistory("j1")) == 1
    talk.session.link_lost("OctoPrint has gone silent.", talk.now_s)
    talk.answered(AskHistory("j1"), FileHistory(known=True, succeeded=True))
    assert talk.end() == JobEnded("j1", Outcome.DONE)


def test_history_that_is_not_written_yet_is_asked_again_and_then_given_up() -> None:
    """O8."""
    talk = Talk()
    talk.session.watch_for("j1")
    talk.idle()
    for _ in range(3):
        talk.answered(AskHistory("j1"), FileHistory(known=True))
        talk.idle().due(1.0)
    talk.state("operational", "ready")
    talk.state("operational", "ready", target_c=0.0)
    assert talk.end().reason == f"What became of the print could not be found out. {LOOK}"
    assert talk.calls.count(AskHistory("j1")) == 3


def test_a_lost_link_with_a_job_blanks_and_tells_and_keeps_the_job() -> None:
    """O6, O7, O8."""
    talk = Talk()
    talk.printing()
    talk.state("operational", "printing", path=OURS, target_c=200.0)
    talk.session.link_lost("OctoPrint has gone silent.", talk.now_s)
    talk.take()
    assert talk.events[-2:] == [
        TemperaturesRead(None, None, None, None),
        StateChanged(PrinterState.OFFLINE, "OctoPrint has gone silent."),
    ]
    talk.session.link_opened(talk.now_s)
    talk.state("operational", "printing", path=OURS)
    assert (len(talk.all(JobStarted)), talk.all(JobEnded)) == (1, [])


def test_a_start_that_came_through_while_the_link_was_lost_is_not_failed() -> None:
    """O3, O8."""
    talk = Talk()
    talk.starting()
    talk.session.link_lost("gone", talk.now_s)
    talk.answered(StartFile(OURS), error=CallError(Trouble.NO_ANSWER, "OctoPrint does not answer."))
    talk.due(60.0)
    assert talk.all(JobEnded) == []
    talk.session.link_opened(talk.now_s)
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobStarted) == [JobStarted("j1")]


def test_silence_of_more_than_three_intervals_ends_the_link() -> None:
    """O4."""
    talk = Talk().idle()
    talk.due(SILENCE_S - 0.1)
    assert talk.session.drop is None
    talk.due(0.2)
    assert talk.session.drop == "OctoPrint has gone silent."
    assert 3 * 0.5 * THROTTLE < SILENCE_S


def test_a_server_with_nothing_to_say_is_pinged_and_lives() -> None:
    """O4: with its printer off, or a firmware that seldom reports, OctoPrint pushes nothing for minutes."""
    talk = Talk().idle()
    talk.state("closedOrError")
    for _ in range(10):
        talk.due(PING_S)
        assert talk.session.sends[-1:] == [PING]
        talk.session.sends.clear()
        talk.pushed(PING)
    assert talk.session.drop is None
    assert talk.all(StateChanged)[-1] == StateChanged(PrinterState.OFFLINE, NO_PRINTER)
    talk.due(PING_S)
    talk.due(SILENCE_S - PING_S)
    assert talk.session.drop == "OctoPrint has gone silent."


def test_pongs_do_not_make_a_greeting_last_for_ever() -> None:
    """O4: a server that lives but never tells its state is no printer."""
    talk = Talk()
    talk.due(GREETING_S - 1.0)
    assert PING not in talk.session.sends
    talk.due(1.0)
    assert talk.session.drop is not None


def test_the_other_road_is_asked_each_minute_and_a_lasting_contradiction_ends_the_link() -> None:
    """O8."""
    talk = Talk().idle()
    for _ in range(int(RECONCILE_S)):
        talk.idle().due(0.0)
    assert talk.calls.count(AskState()) == 1
    flags = {"operational": True, "printing": True}
    other = {"state": {"flags": flags}, "job": {"file": {"path": OURS}}}
    talk.answered(AskState(), other)
    assert talk.session.drop is None
    for _ in range(int(SILENCE_S) + 1):
        talk.idle().due(0.0)
    assert talk.calls.count(AskState()) == 2
    talk.answered(AskState(), other)
    assert talk.session.drop is not None


def test_heaters_left_on_after_a_cancel_are_turned_off_and_watched() -> None:
    """A cancel is over when targets were seen to be 0; when they never are, that is told."""
    talk = Talk()
    talk.printing()
    talk.session.cancel()
    talk.event("PrintCancelled")
    talk.state("operational", "ready", target_c=200.0)
    talk.state("operational", "ready", target_c=200.0)
    assert SendGcode(("M104 T0 S0", "M107")) in talk.calls
    assert talk.all(JobEnded) == []
    for _ in range(25):
        talk.state("operational", "ready", target_c=200.0)
        talk.due(0.0)
    assert talk.end() == JobEnded("j1", Outcome.CANCELLED, "", heaters_off=False)
    assert len([call for call in talk.calls if isinstance(call, SendGcode)]) == 1


def test_a_print_stopped_by_the_firmware_is_failed_not_cancelled() -> None:
    """O6: the server tells a firmware's kill as a cancel."""
    talk = Talk()
    talk.printing()
    talk.event("PrintCancelling", firmwareError="Thermal Runaway, system stopped!")
    talk.event("PrintCancelled")
    talk.event("PrintFailed", reason="cancelled")
    talk.state("closedOrError")
    assert talk.end().outcome is Outcome.FAILED
    assert "Thermal Runaway" in talk.end().reason


def test_a_closed_printer_is_connected_once_when_asked_and_never_by_itself() -> None:
    """O7."""
    talk = Talk()
    talk.session.connect_printer()
    for _ in range(5):
        talk.state("closedOrError")
    assert talk.calls.count(ConnectPrinter()) == 1
    talk.answered(ConnectPrinter(), error=CallError(Trouble.OTHER, "OctoPrint answered with status 400."))
    assert "could not connect" in talk.all(StateChanged)[-1].words


def test_a_printer_that_stays_closed_after_it_was_told_to_connect_is_told_as_such() -> None:
    """O7: the server answers 204 to a connect that then fails."""
    talk = Talk()
    talk.state("closedOrError")
    talk.session.connect_printer()
    talk.answered(ConnectPrinter())
    for _ in range(16):
        talk.state("closedOrError")
        talk.due(0.0)
    assert talk.all(StateChanged)[-1] == StateChanged(
        PrinterState.OFFLINE, "OctoPrint could not connect to its printer."
    )
    talk.state()
    talk.idle()
    assert [event.state for event in talk.all(StateChanged)][-2:] == ["connecting", "idle"]


def test_a_link_that_a_person_had_closed_says_so_until_it_is_open_again() -> None:
    """O7: also after the state that was held back, and whatever the last error was."""
    talk = Talk().idle()
    talk.session.disconnect_printer()
    talk.take()
    assert talk.calls.count(DisconnectPrinter()) == 1
    talk.answered(DisconnectPrinter())
    talk.idle()
    talk.state("closedOrError")
    talk.answered(AskError(), "Thermal Runaway")
    assert talk.all(StateChanged)[-1] == StateChanged(PrinterState.OFFLINE, DISCONNECTED)
    assert ConnectPrinter() not in talk.calls
    talk.idle()
    talk.state("closedOrError")
    assert talk.all(StateChanged)[-1] == StateChanged(PrinterState.OFFLINE, NO_PRINTER)


def test_a_link_in_use_or_out_of_reach_is_not_closed() -> None:
    """O7: the reason is told."""
    talk = Talk()
    talk.session.disconnect_printer()
    talk.printing()
    talk.session.disconnect_printer()
    talk.take()
    assert talk.all(RequestRefused) == [RequestRefused("disconnect", NOT_REACHED), RequestRefused("disconnect", BUSY)]
    talk.event("PrintDone")
    talk.idle()
    talk.session.disconnect_printer()
    talk.answered(
        DisconnectPrinter(), error=CallError(Trouble.NOT_ALLOWED, "OctoPrint does not accept the key for this.")
    )
    assert talk.all(RequestRefused)[-1].reason == "OctoPrint does not accept the key for this."
    assert talk.all(StateChanged)[-1].state is PrinterState.IDLE


def test_a_refused_key_ends_the_link_with_a_way_out() -> None:
    """O9."""
    talk = Talk()
    talk.answered(LogIn(), error=CallError(Trouble.NOT_ALLOWED, "no"))
    assert talk.session.drop is not None
    assert "key" in talk.session.drop


def test_a_failed_request_is_refused_by_its_name() -> None:
    """O1."""
    talk = Talk()
    talk.printing()
    talk.session.pause()
    talk.take()
    assert Pause() in talk.calls
    talk.answered(Pause(), error=CallError(Trouble.WRONG_STATE, "Not now."))
    assert talk.events[-1] == RequestRefused("pause", "Not now.")


def test_a_later_octoprint_with_more_flags_and_fewer_fields_is_understood() -> None:
    """O5: OctoPrint 2.0 comes."""
    talk = Talk()
    talk.pushed({"current": {"state": {"flags": {"operational": True, "dreaming": True}}}, "novelty": [1]})
    talk.pushed({"holodeck": {"on": True}})
    assert talk.all(StateChanged)[-1].state is PrinterState.IDLE
    assert AskPrompt() in talk.calls


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
parts = st.fixed_dictionaries(
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
@given(st.lists(st.dictionaries(kinds, parts | json_values, max_size=2), max_size=12))
def test_no_message_breaks_the_session_and_no_job_ends_twice(messages: list[dict[str, Any]]) -> None:
    """O5, O6: whatever comes."""
    talk = Talk()
    talk.starting()
    for message in messages:
        talk.pushed(message)
        talk.due(0.1)
    assert len(talk.all(JobEnded)) <= 1
    assert len(talk.all(JobStarted)) <= 1


@pytest.mark.parametrize("server_s", [float("inf"), float("nan"), -1e300, True, "noon", None])
def test_no_clock_of_a_server_makes_a_notice_impossibly_old(server_s: object) -> None:
    """H19 over OctoPrint: its clock may be anywhere."""
    talk = Talk()
    talk.state("operational", "ready", serverTime=server_s)
    talk.answered(AskNotice(), OldNotice("Nozzle is clean", 1.0))
    (notice,) = talk.all(NoticeShown)
    assert notice.text == "Nozzle is clean"
    assert 0.0 <= notice.age_s <= 86400.0


def test_what_a_server_says_is_cut_to_what_a_screen_has_room_for() -> None:
    """Input from a network is bounded."""
    talk = Talk().idle()
    many = {"action": "show", "text": "?" * 9999, "choices": ["x" * 9999] * 500}
    talk.pushed({"plugin": {"plugin": "action_command_prompt", "data": many}})
    talk.pushed({"plugin": {"plugin": "action_command_notification", "data": {"message": "!" * 9999}}})
    (prompt,), (notice,) = talk.all(PromptShown), talk.all(NoticeShown)
    assert (len(prompt.text), len(prompt.choices), len(prompt.choices[0]), len(notice.text)) == (200, 8, 200, 200)


def test_a_question_that_is_still_open_is_shown_again_after_the_link_was_lost() -> None:
    """O4: the print room forgot it with the link."""
    talk = Talk()
    talk.printing()
    asked = {"text": "Load filament", "choices": ["Go on"]}
    talk.answered(AskPrompt(), asked)
    talk.session.link_lost("gone", talk.now_s)
    talk.session.link_opened(talk.now_s)
    talk.state("operational", "printing", path=OURS)
    talk.answered(AskPrompt(), asked)
    assert talk.all(PromptShown) == [PromptShown("Load filament", ("Go on",))] * 2
    assert talk.all(StateChanged)[-1] == StateChanged(PrinterState.ATTENTION, "Load filament")
