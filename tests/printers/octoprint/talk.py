"""A session in conversation with a server: what it is told, what it asks, what it reports."""

import json
from pathlib import Path
from typing import Any

from kiosk.printers.octoprint.calls import (
    Answered,
    Call,
    CallError,
    StartFile,
    Upload,
)
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.printer import (
    JobEnded,
    PrinterEvent,
    PrintJob,
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
