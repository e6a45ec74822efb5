"""Every input of a job in every phase: which phase follows, and that only one end is reported."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.printers.octoprint.server_state import parse_server_state
from kiosk.printers.octoprint.session.print_job import OctoPrintJob
from kiosk.printers.print_server.calls import FileHistory, Outbox, StartFile
from kiosk.printers.print_server.server_state import Heaters, ServerState
from kiosk.printers.print_server.session.print_job import ALLOWED, CONFIRM_S, Phase
from kiosk.printers.printer import JobEnded, JobStarted, PrintJob
from tests.printers.octoprint.session_harness import NO_ANSWER, NOT_ALLOWED, OURS, STATUS_500

LATE_S = 1000.0


def server(*flags: str, path: str | None = None) -> ServerState:
    state = {"flags": dict.fromkeys(flags, True)}
    return parse_server_state({"state": state, "job": {"file": {"path": path}}})


def event(kind: str, **payload: str) -> Callable[[OctoPrintJob], None]:
    return lambda job: job.event_received(kind, {"path": OURS} | payload)


def idle_and_cold(job: OctoPrintJob) -> None:
    cold = Heaters((("tool0", 30.0, 0.0),))
    job.state_received(IDLE, cold, 0.0)
    job.state_received(IDLE, cold, 0.0)


IDLE = server("operational", "ready")
RUNNING = server("operational", "printing", path=OURS)
FOREIGN = server("operational", "printing", path="theirs.gcode")
INPUTS: dict[str, Callable[[OctoPrintJob], None]] = {
    "uploaded": lambda job: job.upload_ended(OURS, None, 0.0, IDLE),
    "uploaded without a link": lambda job: job.upload_ended(OURS, None, 0.0, None),
    "upload broken": lambda job: job.upload_ended("", NO_ANSWER, 0.0, IDLE),
    "upload refused": lambda job: job.upload_ended("", NOT_ALLOWED, 0.0, IDLE),
    "start accepted": lambda job: job.start_answered(None, 0.0),
    "start refused": lambda job: job.start_answered(NOT_ALLOWED, 0.0),
    "start in doubt": lambda job: job.start_answered(STATUS_500, 0.0),
    "cancel failed": lambda job: job.cancel_failed(),
    "history: done": lambda job: job.history_received(FileHistory(known=True, succeeded=True), None, 0.0),
    "history: failed": lambda job: job.history_received(FileHistory(known=True, succeeded=False), None, 0.0),
    "history: no file": lambda job: job.history_received(FileHistory(known=False), None, 0.0),
    "history: nothing yet": lambda job: job.history_received(FileHistory(known=True), None, 0.0),
    "idle and cold": idle_and_cold,
    "runs": lambda job: job.state_received(RUNNING, None, 0.0),
    "foreign print": lambda job: job.state_received(FOREIGN, None, 0.0),
    "printer lost": lambda job: job.state_received(server("closedOrError"), None, 0.0),
    "PrintStarted": event("PrintStarted"),
    "PrintDone": event("PrintDone"),
    "PrintFailed": event("PrintFailed", reason="error"),
    "PrintCancelling": event("PrintCancelling", firmwareError="Thermal Runaway"),
    "PrintCancelled": event("PrintCancelled"),
    "event of another file": lambda job: job.event_received("PrintDone", {"path": "theirs.gcode"}),
    "link lost": lambda job: job.link_lost(0.0),
    "link restored": lambda job: job.link_restored(0.0),
    "cancel": lambda job: job.cancel(),
    "abandon": lambda job: job.abandon(),
    "late": lambda job: job.wake(LATE_S, live=True, silent=False),
    "late and silent": lambda job: job.wake(LATE_S, live=True, silent=True),
}
ENDS = dict.fromkeys(("PrintDone", "PrintFailed", "PrintCancelled"), Phase.COOLING_DOWN)
FOLLOWS: dict[Phase, dict[str, Phase]] = {
    Phase.UPLOADING: {
        "uploaded": Phase.STARTING,
        "upload refused": Phase.ENDED,
        "runs": Phase.ENDED,
        "foreign print": Phase.ENDED,
        "cancel": Phase.ENDED,
    },
    Phase.STARTING: {
        "start refused": Phase.ENDED,
        "runs": Phase.RUNNING,
        "PrintStarted": Phase.RUNNING,
        "late": Phase.ENDED,
        **ENDS,
    },
    Phase.RUNNING: {
        "idle and cold": Phase.LOOKING_UP,
        "printer lost": Phase.LOOKING_UP,
        **ENDS,
    },
    Phase.LOOKING_UP: {
        "history: done": Phase.COOLING_DOWN,
        "history: failed": Phase.COOLING_DOWN,
        "history: no file": Phase.COOLING_DOWN,
        "runs": Phase.RUNNING,
        "PrintStarted": Phase.RUNNING,
        **ENDS,
    },
    Phase.COOLING_DOWN: {
        "idle and cold": Phase.ENDED,
        "foreign print": Phase.ENDED,
        "printer lost": Phase.ENDED,
        "link lost": Phase.ENDED,
    },
    Phase.ENDED: {},
}
"""The phase after an input; where none is named, it stays the same."""


def job_in(phase: Phase, outbox: Outbox) -> OctoPrintJob:
    steps = {
        Phase.UPLOADING: [],
        Phase.STARTING: ["uploaded", "start accepted"],
        Phase.RUNNING: ["uploaded", "runs"],
        Phase.LOOKING_UP: ["uploaded", "runs", "idle and cold"],
        Phase.COOLING_DOWN: ["uploaded", "runs", "PrintCancelled"],
        Phase.ENDED: ["cancel"],
    }
    job = OctoPrintJob("j1", outbox, PrintJob("j1", Path("part.gcode"), "part.gcode"), IDLE)
    for step in steps[phase]:
        INPUTS[step](job)
    assert job.phase is phase
    return job


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("phase", Phase)
def test_every_input_in_every_phase_leads_to_an_allowed_phase(phase: Phase, name: str) -> None:
    """O3, O6, O8."""
    outbox = Outbox()
    job = job_in(phase, outbox)
    INPUTS[name](job)
    assert job.phase is FOLLOWS[phase].get(name, phase)
    assert job.phase is phase or job.phase in ALLOWED[phase]
    assert sum(isinstance(event, JobEnded) for event in outbox.events) == (job.phase is Phase.ENDED)
    assert sum(isinstance(event, JobStarted) for event in outbox.events) <= 1
    assert sum(isinstance(call, StartFile) for call in outbox.calls) <= 1


def test_every_allowed_phase_is_reached() -> None:
    """The table allows nothing that does not happen; a link lost before the start was seen leads to a look-up."""
    reached = {phase: set(follows.values()) for phase, follows in FOLLOWS.items()}
    job = job_in(Phase.STARTING, Outbox())
    job.link_lost(0.0)
    job.state_received(IDLE, None, CONFIRM_S)
    reached[Phase.STARTING].add(job.phase)
    assert reached == {phase: set(allowed) for phase, allowed in ALLOWED.items()}
