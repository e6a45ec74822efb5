"""The session without I/O: what a real OctoPrint 1.11.8 pushed goes in, events and calls come out.

The transcripts beside this hold the push messages of the server of `tests/octoprint_server.py`, in order, with the
seconds at which they came; terminal lines and other fields that nobody reads are left out.
"""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.octoprint.calls import (
    Answered,
    AskError,
    AskHistory,
    AskPrompt,
    AskState,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    FileHistory,
    LogIn,
    Pause,
    SendGcode,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.session import RECONCILE_S, SILENCE_S, THROTTLE, Session
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterEvent,
    PrinterState,
    PrintJob,
    ProgressMade,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)

TRANSCRIPTS = Path(__file__).parent / "transcripts"
FLAGS = (
    "operational",
    "printing",
    "pausing",
    "paused",
    "resuming",
    "finishing",
    "cancelling",
    "error",
    "closedOrError",
    "ready",
)
OURS = "kiosk/j1/part.gcode"


class Talk:
    """A session with its link up, and all that came of it."""

    def __init__(self) -> None:
        self.session = Session()
        self.now_s = 1000.0
        self.events: list[PrinterEvent] = []
        self.calls: list[Call] = []
        self.session.link_tried()
        self.session.link_opened(self.now_s)
        self.take()

    def take(self) -> None:
        """Collect what came out."""
        self.events += self.session.out.events
        self.calls += self.session.out.calls
        self.session.out.events.clear()
        self.session.out.calls.clear()

    def pushed(self, message: dict[str, Any], after_s: float = 0.5) -> None:
        """The server pushes something."""
        self.now_s += after_s
        self.session.pushed(message, self.now_s)
        self.take()

    def replay(self, name: str, until_s: float = 1e9, since_s: float = -1.0) -> None:
        """The server pushes what it pushed when the transcript was taken."""
        begin_s = self.now_s
        for line in (TRANSCRIPTS / f"{name}.jsonl").read_text().splitlines():
            spoken = json.loads(line)
            if since_s < spoken["at_s"] <= until_s:
                self.now_s = max(self.now_s, begin_s + spoken["at_s"])
                self.pushed(spoken["push"], after_s=0.0)

    def state(self, *flags: str, path: str | None = None, target_c: float | None = None, **more: Any) -> None:
        """The server pushes a `current` with these flags."""
        temps = [] if target_c is None else [{"time": 1, "tool0": {"actual": 90.0, "target": target_c}}]
        told = {
            "state": {"text": "", "error": "", "flags": {flag: flag in flags for flag in FLAGS}},
            "job": {"file": {"path": path, "name": path}},
            "temps": temps,
        }
        self.pushed({"current": told | more}, after_s=1.0)

    def event(self, kind: str, path: str = OURS, **payload: Any) -> None:
        """The server pushes an event about a file."""
        self.pushed({"event": {"type": kind, "payload": {"path": path} | payload}})

    def answered(self, call: Call, value: Any = None, error: CallError | None = None) -> None:
        """A call comes back."""
        self.session.answered(Answered(call, value, error), self.now_s)
        self.take()

    def due(self, in_s: float) -> None:
        """Time passes without a word, and the session is woken."""
        self.now_s += in_s
        self.session.wake(self.now_s)
        self.take()

    def idle(self) -> "Talk":
        """The server is live and its printer idle."""
        self.state("operational", "ready")
        return self

    def starting(self) -> PrintJob:
        """Our job j1 was uploaded and its start ordered, but not seen."""
        self.idle()
        job = PrintJob("j1", Path("part.gcode"), "part.gcode", estimate_s=600.0)
        self.session.start(job)
        self.answered(Upload(job), OURS)
        return job

    def printing(self) -> PrintJob:
        """Our job j1 is seen to print."""
        job = self.starting()
        self.answered(StartFile(OURS))
        self.state("operational", "printing", path=OURS)
        return job

    def all(self, kind: type[PrinterEvent]) -> list[Any]:
        """Every event of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def end(self) -> JobEnded:
        """The one end of the one job."""
        (ended,) = self.all(JobEnded)
        assert isinstance(ended, JobEnded)
        return ended


def test_the_greeting_subscribes_without_logs_throttles_and_logs_in() -> None:
    """O4."""
    session = Session()
    session.link_opened(0.0)
    subscription, throttle = session.sends
    assert subscription["subscribe"]["state"] == {"logs": False, "messages": False}
    assert throttle == {"throttle": THROTTLE}
    assert session.out.calls == [LogIn()]
    session.sends.clear()
    session.answered(Answered(LogIn(), "kiosk:abc"), 0.1)
    assert session.sends == [{"auth": "kiosk:abc"}]


def test_a_demand_to_log_in_again_is_followed() -> None:
    """O4: reauthRequired."""
    talk = Talk().idle()
    talk.calls.clear()
    talk.pushed({"reauthRequired": {"reason": "stale"}})
    assert talk.calls == [LogIn()]


def test_a_done_print_as_recorded() -> None:
    """O5, O6."""
    talk = Talk()
    talk.replay("done", until_s=0.2)
    job = PrintJob("0197-aa", Path("x.gcode"), "x")
    talk.session.start(job)
    talk.answered(Upload(job), "kiosk/0197-aa/Käpy ö (1).gcode")
    talk.replay("done", since_s=0.2)
    assert talk.end() == JobEnded("0197-aa", Outcome.DONE)
    states = [event.state for event in talk.all(StateChanged)]
    # The file heats the bed, then the nozzle.
    assert states == ["connecting", "idle", "heating", "printing", "heating", "printing", "idle"]
    assert talk.all(JobStarted) == [JobStarted("0197-aa")]
    assert max(event.fraction for event in talk.all(ProgressMade)) > 0.8
    assert talk.all(ForeignPrintSeen) == []


def test_a_paused_and_cancelled_print_as_recorded() -> None:
    """O5, O6: late PrintPaused, PrintCancelled and PrintFailed of one print, cold before it is over."""
    talk = Talk()
    talk.session.watch_for("0197-bb")
    talk.replay("paused_and_cancelled")
    assert talk.end() == JobEnded("0197-bb", Outcome.CANCELLED, "Cancelled in OctoPrint or at the printer.", True)
    states = [event.state for event in talk.all(StateChanged)]
    assert states[1:] == ["heating", "pausing", "paused", "heating", "finishing", "idle"]
    assert SendGcode not in [type(call) for call in talk.calls]


def test_a_print_that_nobody_here_started_is_foreign_as_recorded() -> None:
    """O8, O7: and its end by a disconnect blanks the readings."""
    talk = Talk()
    talk.replay("cancelled_by_a_disconnect")
    assert talk.all(ForeignPrintSeen) == [ForeignPrintSeen("hold.gcode"), ForeignPrintSeen(None)]
    assert TemperaturesRead(None, None, None, None) in talk.events
    states = [event.state for event in talk.all(StateChanged)]
    assert states[-3:] == ["offline", "connecting", "idle"]
    assert talk.all(JobEnded) == []


def test_an_emergency_stop_as_recorded() -> None:
    """O6, O7: the server's own words are the reason, and the state is an error by its error text and flag."""
    talk = Talk()
    talk.session.watch_for("0197-ee")
    talk.replay("stopped_now", until_s=1.5)
    assert talk.end().outcome is Outcome.FAILED
    assert talk.end().heaters_off is False
    assert "emergency stop M112" in talk.end().reason
    told = talk.all(StateChanged)[-1]
    assert (told.state, "M112" in told.words) == (PrinterState.ERROR, True)
    assert AskError() in talk.calls


def test_a_question_as_recorded() -> None:
    """A prompt comes and goes."""
    talk = Talk()
    talk.replay("asked_a_question")
    assert talk.all(PromptShown) == [PromptShown("Change filament", ("Go", "Stop")), PromptShown("")]


def test_a_taken_start_that_is_never_seen_fails_after_ten_seconds_and_is_never_sent_again() -> None:
    """O3."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS))
    for _ in range(9):
        talk.state("operational", "ready")
        talk.due(0.0)
        assert talk.all(JobEnded) == []
    talk.state("operational", "ready")
    talk.due(0.0)
    assert talk.end().outcome is Outcome.FAILED
    assert "10 seconds" in talk.end().reason
    assert talk.calls.count(StartFile(OURS)) == 1


def test_a_start_without_an_answer_is_waited_for_not_repeated() -> None:
    """O3: the start may have come through."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.NO_ANSWER, "OctoPrint does not answer."))
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobStarted) == [JobStarted("j1")]
    assert talk.calls.count(StartFile(OURS)) == 1


def test_a_refused_start_fails_at_once() -> None:
    """O3."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.WRONG_STATE, "The printer is not in a state for this."))
    assert talk.end().outcome is Outcome.FAILED
    assert "not in a state" in talk.end().reason


def test_nothing_is_started_on_a_printer_that_got_busy_during_the_upload() -> None:
    """O3."""
    talk = Talk().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    talk.session.start(job)
    talk.state("operational", "printing", path="theirs.gcode")
    talk.answered(Upload(job), OURS)
    assert talk.end().outcome is Outcome.FAILED
    assert StartFile(OURS) not in talk.calls


def test_a_cancel_during_the_upload_starts_nothing() -> None:
    """A wish to cancel is kept until it can be carried out."""
    talk = Talk().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    talk.session.start(job)
    talk.session.cancel()
    talk.answered(Upload(job), OURS)
    assert talk.end() == JobEnded("j1", Outcome.CANCELLED)
    assert StartFile(OURS) not in talk.calls


def test_a_cancel_before_the_start_is_seen_follows_the_start() -> None:
    """See above."""
    talk = Talk()
    talk.starting()
    talk.session.cancel()
    talk.take()
    assert Cancel() not in talk.calls
    talk.event("PrintStarted")
    assert Cancel() in talk.calls


def test_a_state_older_than_the_start_ends_nothing() -> None:
    """O6: the server holds states back, events it does not."""
    talk = Talk()
    talk.starting()
    talk.event("PrintStarted")
    talk.state("operational", "ready")
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobEnded) == []
    assert PrinterState.FINISHING not in [event.state for event in talk.all(StateChanged)]
    assert AskHistory("j1") not in talk.calls


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
    assert talk.end().reason == "What became of the print could not be found out."
    assert talk.calls.count(AskHistory("j1")) == 3


def test_a_lost_link_with_a_job_blanks_and_tells_and_keeps_the_job() -> None:
    """O6, O7, O8."""
    talk = Talk()
    talk.printing()
    talk.state("operational", "printing", path=OURS, target_c=200.0)
    talk.session.link_lost("OctoPrint has gone silent.")
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
    talk.session.link_lost("gone")
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
        "type": st.sampled_from(["PrintStarted", "PrintDone", "PrintFailed", "PrintCancelled"]),
        "payload": st.fixed_dictionaries({"path": st.just(OURS)}) | json_values,
        "plugin": st.just("action_command_prompt"),
        "data": json_values,
    },
)
kinds = st.sampled_from(["current", "history", "event", "plugin", "reauthRequired", "connected", "x"])


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
