"""One job of ours through random sequences of messages, answers, lost links and cancels.

Invariants: at most one start is sent, only for our own file and only on a printer that was seen to be
free; the job starts at most once and ends at most once; it is done only if the server reported so for our file.
"""

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.printers.octoprint.session.push_link import Link
from kiosk.printers.print_server.calls import (
    Call,
    CallError,
    Cancel,
    FailureKind,
    FetchHistory,
    FileHistory,
    StartFile,
    Upload,
)
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrintJob, RequestRefused
from tests.printers.octoprint.session_harness import OURS, STATUS_500, SessionHarness

JOB = PrintJob("j1", Path("part.gcode"), "part.gcode")
RUNS = ("printing", "pausing", "paused", "resuming", "finishing", "cancelling")
EVENTS = ("PrintStarted", "PrintDone", "PrintFailed", "PrintCancelling", "PrintCancelled")
failure_kinds = st.sampled_from(list(FailureKind))
paths = st.sampled_from([OURS, OURS, OURS, "kiosk/j2/part.gcode", "theirs.gcode", None])


class OneJob(RuleBasedStateMachine):
    """A server that may push and answer anything, and the session."""

    def __init__(self) -> None:
        super().__init__()
        self.harness = SessionHarness()
        self.open: list[Call] = []
        self.seen = 0
        self.free = False
        """The last full state since the link was opened was idle."""
        self.reported_done = False
        self.cancel_accepted = False
        self.watched = False

    @initialize(where=st.sampled_from(["watched", "sending", "starting", "running"]))
    def begin(self, where: str) -> None:
        self.watched = where == "watched"
        if self.watched:
            self.harness.session.watch_for("j1")
        self.harness.idle()
        self.free = True
        if not self.watched:
            self.harness.session.start(JOB)
            self.collect()
        if where in {"starting", "running"}:
            self.answer(self.open.pop(), OURS)
        if where == "running":
            self.answer(self.open.pop(), None)
            self.something_runs("printing", OURS)
        self.collect()

    def answer(self, call: Call, value: Any, error: CallError | None = None) -> None:
        """A call comes back."""
        self.harness.answer(call, value, error)
        self.collect()

    def collect(self) -> None:
        """Take what is in the outbox; a start must be allowed at that moment."""
        self.harness.collect()
        new = self.harness.calls[self.seen :]
        self.seen = len(self.harness.calls)
        for call in new:
            note(f"calls {call}")
            if isinstance(call, StartFile):
                assert call.path == OURS
                assert self.free, "a start on a printer that was not seen to be free"
            if isinstance(call, Upload | StartFile | FetchHistory | Cancel):
                self.open.append(call)

    @property
    def is_link_open(self) -> bool:
        return self.harness.session.push.state is not Link.DOWN

    @precondition(lambda self: self.is_link_open)
    @rule(run=st.sampled_from(RUNS), path=paths)
    def something_runs(self, run: str, path: str | None) -> None:
        self.free = False
        self.harness.state("operational", run, path=path)
        self.collect()

    @precondition(lambda self: self.is_link_open)
    @rule(path=paths, completion=st.sampled_from([None, 0.0, 50.0, 100.0]))
    def nothing_runs(self, path: str | None, completion: float | None) -> None:
        self.free = True
        self.harness.state("operational", "ready", path=path, target_c=0.0, progress={"completion": completion})
        self.collect()

    @precondition(lambda self: self.is_link_open)
    @rule(flags=st.sampled_from([("closedOrError",), ("error", "closedOrError"), ()]))
    def it_has_no_printer(self, flags: tuple[str, ...]) -> None:
        self.free = False
        self.harness.state(*flags)
        self.collect()

    @precondition(lambda self: self.is_link_open)
    @rule(kind=st.sampled_from(EVENTS), path=paths, reason=st.sampled_from([None, "cancelled", "error"]))
    def an_event_comes(self, kind: str, path: str | None, reason: str | None) -> None:
        self.reported_done = self.reported_done or (kind == "PrintDone" and path == OURS)
        self.harness.event(kind, path or "", reason=reason)
        self.collect()

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def an_answer_comes(self, data: Any) -> None:
        call = self.open.pop(data.draw(st.integers(0, len(self.open) - 1)))
        error = CallError(data.draw(failure_kinds), STATUS_500.reason) if data.draw(st.booleans()) else None
        value: Any = None
        if error is None and isinstance(call, Upload):
            value = OURS
        if error is None and isinstance(call, FetchHistory):
            value = data.draw(st.sampled_from([FileHistory(known=False), FileHistory(known=True)]))
            succeeded = data.draw(st.sampled_from([None, True, False])) if value.known else None
            value = FileHistory(value.known, succeeded)
            self.reported_done = self.reported_done or succeeded is True
        self.answer(call, value, error)

    @rule(seconds=st.sampled_from([0.5, 3.0, 11.0, 31.0, 301.0]))
    def time_passes(self, seconds: float) -> None:
        self.harness.pass_time(seconds)
        if self.harness.session.push.close_reason is not None:
            self.the_link_is_lost()
        self.collect()

    @precondition(lambda self: self.is_link_open)
    @rule()
    def the_link_is_lost(self) -> None:
        self.free = False
        self.harness.session.link_lost("gone", self.harness.now_s)
        self.collect()

    @precondition(lambda self: not self.is_link_open)
    @rule()
    def the_link_is_back(self) -> None:
        self.harness.session.link_opened(self.harness.now_s)
        self.collect()

    @rule()
    def a_person_cancels(self) -> None:
        before = len(self.harness.events_of(RequestRefused))
        self.harness.session.cancel()
        self.collect()
        self.cancel_accepted = self.cancel_accepted or len(self.harness.events_of(RequestRefused)) == before

    @rule()
    def a_person_starts_it_again(self) -> None:
        """O3: one job is one print even if it is started twice."""
        if self.harness.events_of(JobEnded):
            return
        self.harness.session.start(JOB)
        self.collect()

    @invariant()
    def at_most_one_start_is_sent(self) -> None:
        starts = [call for call in self.harness.calls if isinstance(call, StartFile)]
        assert len(starts) <= (0 if self.watched else 1)

    @invariant()
    def it_starts_and_ends_at_most_once(self) -> None:
        assert len(self.harness.events_of(JobStarted)) <= 1
        assert len(self.harness.events_of(JobEnded)) <= 1

    @invariant()
    def it_is_done_only_if_the_server_reported_so(self) -> None:
        for end in self.harness.events_of(JobEnded):
            assert end.outcome is not Outcome.DONE or self.reported_done

    @invariant()
    def an_accepted_cancel_is_not_lost(self) -> None:
        if self.cancel_accepted and self.harness.events_of(JobStarted) and not self.harness.events_of(JobEnded):
            assert Cancel() in self.harness.calls

    def teardown(self) -> None:
        """In the end an idle server: the job must end."""
        session = self.harness.session
        if not self.is_link_open:
            session.link_opened(self.harness.now_s)
        for _ in range(400):
            if self.harness.events_of(JobEnded):
                return
            self.collect()
            for call in self.open:
                known = FileHistory(known=True, succeeded=False)
                self.harness.answer(call, OURS if isinstance(call, Upload) else known)
            self.open.clear()
            self.free = True
            self.harness.state("operational", "ready", target_c=0.0)
            self.harness.pass_time(1.0)
            session.push.close_reason = None
        assert self.harness.events_of(JobEnded), "the job never ends"


OneJob.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestOneJobInAnyOrder = OneJob.TestCase
"""O3, O6, O8."""
