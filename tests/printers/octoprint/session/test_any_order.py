"""One job of ours through whatever may happen, in any order, the link lost at any moment; no I/O.

What must always hold: at most one start is sent, only for our own file and only on a printer that was seen to be
free; the job begins at most once and ends at most once; it is done only if the server said so of our file.
"""

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.printers.octoprint.calls import (
    AskHistory,
    Call,
    CallError,
    Cancel,
    FileHistory,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.session.session import Link
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrintJob, RequestRefused
from tests.printers.octoprint.talk import OURS, Talk

JOB = PrintJob("j1", Path("part.gcode"), "part.gcode")
RUNS = ("printing", "pausing", "paused", "resuming", "finishing", "cancelling")
EVENTS = ("PrintStarted", "PrintDone", "PrintFailed", "PrintCancelling", "PrintCancelled")
troubles = st.sampled_from(list(Trouble))
paths = st.sampled_from([OURS, OURS, OURS, "kiosk/j2/part.gcode", "theirs.gcode", None])


class OneJob(RuleBasedStateMachine):
    """A server that may say anything, and a session that must not be led astray."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk()
        self.open: list[Call] = []
        self.seen = 0
        self.free = False
        """The last full state since the link was opened was idle."""
        self.said_done = False
        self.cancel_was_taken = False
        self.watched = False

    @initialize(where=st.sampled_from(["watched", "sending", "starting", "running"]))
    def begin(self, where: str) -> None:
        self.watched = where == "watched"
        if self.watched:
            self.talk.session.watch_for("j1")
        self.talk.idle()
        self.free = True
        if not self.watched:
            self.talk.session.start(JOB)
            self.collect()
        if where in {"starting", "running"}:
            self.answer(self.open.pop(), OURS)
        if where == "running":
            self.answer(self.open.pop(), None)
            self.something_runs("printing", OURS)
        self.collect()

    def answer(self, call: Call, value: Any, error: CallError | None = None) -> None:
        """A call comes back."""
        self.talk.answered(call, value, error)
        self.collect()

    def collect(self) -> None:
        """Take what came out; a start must be allowed at the moment when it is asked for."""
        self.talk.take()
        new = self.talk.calls[self.seen :]
        self.seen = len(self.talk.calls)
        for call in new:
            note(f"asks {call}")
            if isinstance(call, StartFile):
                assert call.path == OURS
                assert self.free, "a start on a printer that was not seen to be free"
            if isinstance(call, Upload | StartFile | AskHistory | Cancel):
                self.open.append(call)

    @property
    def heard(self) -> bool:
        return self.talk.session.link is not Link.DOWN

    @precondition(lambda self: self.heard)
    @rule(run=st.sampled_from(RUNS), path=paths)
    def something_runs(self, run: str, path: str | None) -> None:
        self.free = False
        self.talk.state("operational", run, path=path)
        self.collect()

    @precondition(lambda self: self.heard)
    @rule(path=paths, completion=st.sampled_from([None, 0.0, 50.0, 100.0]))
    def nothing_runs(self, path: str | None, completion: float | None) -> None:
        self.free = True
        self.talk.state("operational", "ready", path=path, target_c=0.0, progress={"completion": completion})
        self.collect()

    @precondition(lambda self: self.heard)
    @rule(flags=st.sampled_from([("closedOrError",), ("error", "closedOrError"), ()]))
    def it_has_no_printer(self, flags: tuple[str, ...]) -> None:
        self.free = False
        self.talk.state(*flags)
        self.collect()

    @precondition(lambda self: self.heard)
    @rule(kind=st.sampled_from(EVENTS), path=paths, reason=st.sampled_from([None, "cancelled", "error"]))
    def an_event_comes(self, kind: str, path: str | None, reason: str | None) -> None:
        self.said_done = self.said_done or (kind == "PrintDone" and path == OURS)
        self.talk.event(kind, path or "", reason=reason)
        self.collect()

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def an_answer_comes(self, data: Any) -> None:
        call = self.open.pop(data.draw(st.integers(0, len(self.open) - 1)))
        error = CallError(data.draw(troubles), "Something.") if data.draw(st.booleans()) else None
        value: Any = None
        if error is None and isinstance(call, Upload):
            value = OURS
        if error is None and isinstance(call, AskHistory):
            value = data.draw(st.sampled_from([FileHistory(known=False), FileHistory(known=True)]))
            succeeded = data.draw(st.sampled_from([None, True, False])) if value.known else None
            value = FileHistory(value.known, succeeded)
            self.said_done = self.said_done or succeeded is True
        self.answer(call, value, error)

    @rule(seconds=st.sampled_from([0.5, 3.0, 11.0, 31.0, 301.0]))
    def time_passes(self, seconds: float) -> None:
        self.talk.due(seconds)
        if self.talk.session.drop is not None:
            self.the_link_is_lost()
        self.collect()

    @precondition(lambda self: self.heard)
    @rule()
    def the_link_is_lost(self) -> None:
        self.free = False
        self.talk.session.link_lost("gone", self.talk.now_s)
        self.collect()

    @precondition(lambda self: not self.heard)
    @rule()
    def the_link_is_back(self) -> None:
        self.talk.session.link_opened(self.talk.now_s)
        self.collect()

    @rule()
    def a_person_cancels(self) -> None:
        before = len(self.talk.all(RequestRefused))
        self.talk.session.cancel()
        self.collect()
        self.cancel_was_taken = self.cancel_was_taken or len(self.talk.all(RequestRefused)) == before

    @rule()
    def a_person_starts_it_again(self) -> None:
        """Whatever the print room does wrong: one job is one print."""
        if self.talk.all(JobEnded):
            return
        self.talk.session.start(JOB)
        self.collect()

    @invariant()
    def at_most_one_start_goes_out(self) -> None:
        starts = [call for call in self.talk.calls if isinstance(call, StartFile)]
        assert len(starts) <= (0 if self.watched else 1)

    @invariant()
    def it_begins_and_ends_at_most_once(self) -> None:
        assert len(self.talk.all(JobStarted)) <= 1
        assert len(self.talk.all(JobEnded)) <= 1

    @invariant()
    def it_is_done_only_if_the_server_said_so(self) -> None:
        for end in self.talk.all(JobEnded):
            assert end.outcome is not Outcome.DONE or self.said_done

    @invariant()
    def a_cancel_that_was_taken_is_not_lost(self) -> None:
        if self.cancel_was_taken and self.talk.all(JobStarted) and not self.talk.all(JobEnded):
            assert Cancel() in self.talk.calls

    def teardown(self) -> None:
        """In the end a quiet server: the job comes to its end."""
        session = self.talk.session
        if not self.heard:
            session.link_opened(self.talk.now_s)
        for _ in range(400):
            if self.talk.all(JobEnded):
                return
            self.collect()
            for call in self.open:
                known = FileHistory(known=True, succeeded=False)
                self.talk.answered(call, OURS if isinstance(call, Upload) else known)
            self.open.clear()
            self.free = True
            self.talk.state("operational", "ready", target_c=0.0)
            self.talk.due(1.0)
            session.drop = None
        assert self.talk.all(JobEnded), "the job never comes to an end"


OneJob.TestCase.settings = settings(
    max_examples=300,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestOneJobThroughAnything = OneJob.TestCase
"""O3, O6, O8."""
