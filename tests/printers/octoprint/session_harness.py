"""A session with a scripted server: messages, answers and time go in; its events and calls are collected."""

import json
from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import Answered, Call, CallError, FailureKind, StartFile, Upload
from kiosk.printers.printer import JobEnded, PrinterEvent, PrintJob

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
SILENT = Reason(ReasonCode.OCTOPRINT_SILENT)
NO_ANSWER = CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NO_ANSWER))
NOT_ALLOWED = CallError(FailureKind.NOT_ALLOWED, Reason(ReasonCode.KEY_NOT_ALLOWED))
STATUS_500 = CallError(FailureKind.OTHER, Reason(ReasonCode.OCTOPRINT_STATUS, status=500))


def in_its_words(words: str) -> Reason:
    """The reason that is only a machine's own words."""
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=words)


class SessionHarness:
    """A session whose link is open."""

    def __init__(self) -> None:
        self.session = Session()
        self.now_s = 1000.0
        self.events: list[PrinterEvent] = []
        self.calls: list[Call] = []
        self.session.connecting()
        self.restore_link()

    def collect(self) -> None:
        """Take what is in the outbox."""
        outbox = self.session.outbox
        self.events += outbox.events
        self.calls += outbox.calls
        outbox.events.clear()
        outbox.calls.clear()

    def push(self, message: dict[str, Any], after_s: float = 0.5) -> None:
        """The server pushes a message."""
        self.now_s += after_s
        self.session.message_received(message, self.now_s)
        self.collect()

    def replay(self, name: str, until_s: float = 1e9, since_s: float = -1.0) -> None:
        """The server pushes the messages of a transcript, at their times."""
        begin_s = self.now_s
        for line in (TRANSCRIPTS / f"{name}.jsonl").read_text().splitlines():
            recorded = json.loads(line)
            if since_s < recorded["at_s"] <= until_s:
                self.now_s = max(self.now_s, begin_s + recorded["at_s"])
                self.push(recorded["push"], after_s=0.0)

    def state(self, *flags: str, path: str | None = None, target_c: float | None = None, **more: Any) -> None:
        """The server pushes a `current` with these flags, a second later."""
        temps = [] if target_c is None else [{"time": 1, "tool0": {"actual": 90.0, "target": target_c}}]
        current = {
            "state": {"text": "", "error": "", "flags": {flag: flag in flags for flag in FLAGS}},
            "job": {"file": {"path": path, "name": path}},
            "temps": temps,
        }
        self.push({"current": current | more}, after_s=1.0)

    def event(self, kind: str, path: str = OURS, **payload: Any) -> None:
        """The server pushes an event about a file."""
        self.push({"event": {"type": kind, "payload": {"path": path} | payload}})

    def answer(self, call: Call, value: Any = None, error: CallError | None = None) -> None:
        """The server answers a call."""
        self.session.answer_received(Answered(call, value, error), self.now_s)
        self.collect()

    def pass_time(self, seconds: float) -> None:
        """Nothing is received for so long, then the session is woken."""
        self.now_s += seconds
        self.session.wake(self.now_s)
        self.collect()

    def lose_link(self) -> None:
        """The push connection is lost."""
        self.session.link_lost(SILENT, self.now_s)
        self.collect()

    def restore_link(self) -> None:
        """The push connection is open again."""
        self.session.link_opened(self.now_s)
        self.collect()

    def idle(self) -> "SessionHarness":
        """The link is live and the printer idle."""
        self.state("operational", "ready")
        return self

    def start_job(self) -> PrintJob:
        """Our job j1 was uploaded and its start sent, but not seen yet."""
        self.idle()
        job = PrintJob("j1", Path("part.gcode"), "part.gcode", estimate_s=600.0)
        self.session.start(job)
        self.answer(Upload(job), OURS)
        return job

    def start_printing(self) -> PrintJob:
        """Our job j1 is seen to print."""
        job = self.start_job()
        self.answer(StartFile(OURS))
        self.state("operational", "printing", path=OURS)
        return job

    def events_of(self, kind: type[PrinterEvent]) -> list[Any]:
        """Every event of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def job_end(self) -> JobEnded:
        """The one end of the one job."""
        (ended,) = self.events_of(JobEnded)
        assert isinstance(ended, JobEnded)
        return ended
