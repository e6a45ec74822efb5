"""The session with the messages that real servers pushed: OctoPrint 1.11.8 and a pre-release of 2.0.

The transcripts in `../transcripts` hold the push messages of the servers of `tests/octoprint_server.py` with their
times in seconds; terminal lines and other fields that we do not read are left out.
"""

from pathlib import Path

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchConnectionError
from kiosk.printers.print_server.calls import SendGcode, Upload
from kiosk.printers.print_server.session.outcomes import CONNECTION_CLOSED
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.octoprint.session_harness import SessionHarness

BOTH = pytest.mark.parametrize("folder", ["", "2.0/"])
"""2.0 has fields and connectors that 1.11 does not have."""


def states(harness: SessionHarness) -> list[PrinterState]:
    return [event.state for event in harness.events_of(StateChanged)]


@BOTH
def test_a_done_print_as_recorded(folder: str) -> None:
    """O5, O6."""
    harness = SessionHarness()
    harness.replay(f"{folder}done", until_s=0.2)
    job = PrintJob("0197-aa", Path("x.gcode"), "x")
    harness.session.start(job)
    harness.answer(Upload(job), "kiosk/0197-aa/Käpy ö (1).gcode")
    harness.replay(f"{folder}done", since_s=0.2)
    assert harness.job_end() == JobEnded("0197-aa", Outcome.DONE)
    assert states(harness)[:3] == ["connecting", "idle", "heating"]
    assert states(harness)[-1] == "idle"
    if not folder:  # the file heats the bed, then the nozzle
        assert states(harness)[3:-1] == ["printing", "heating", "printing"]
    assert harness.events_of(JobStarted) == [JobStarted("0197-aa")]
    assert max(event.fraction for event in harness.events_of(JobProgressed)) > 0.8
    assert harness.events_of(ForeignPrintSeen) == []


@BOTH
def test_a_paused_and_cancelled_print_as_recorded(folder: str) -> None:
    """O5, O6: late PrintPaused, PrintCancelled and PrintFailed of one print, cold before it is over."""
    harness = SessionHarness()
    harness.session.watch_for("0197-bb")
    harness.replay(f"{folder}paused_and_cancelled")
    cancelled = Reason(ReasonCode.CANCELLED_ELSEWHERE)
    assert harness.job_end() == JobEnded("0197-bb", Outcome.CANCELLED, cancelled, heaters_off=True)
    assert states(harness)[-4:] == ["paused", "heating", "finishing", "idle"]
    if not folder:
        assert states(harness)[1:-4] == ["heating", "pausing"]
    assert SendGcode not in [type(call) for call in harness.calls]


@BOTH
def test_a_prompt_as_recorded(folder: str) -> None:
    """A prompt is shown and closed."""
    harness = SessionHarness()
    harness.replay(f"{folder}asked_a_question")
    assert harness.events_of(PromptShown) == [PromptShown("Change filament", ("Go", "Stop")), PromptShown("")]


def test_a_print_that_nobody_here_started_is_foreign_as_recorded() -> None:
    """O8, O7: and its end by a disconnect clears the temperatures."""
    harness = SessionHarness()
    harness.replay("cancelled_by_a_disconnect")
    assert harness.events_of(ForeignPrintSeen) == [ForeignPrintSeen("hold.gcode"), ForeignPrintSeen(None)]
    assert TemperaturesRead(None, None, None, None) in harness.events
    assert states(harness)[-3:] == ["offline", "connecting", "idle"]
    assert harness.events_of(JobEnded) == []


def test_an_emergency_stop_as_recorded() -> None:
    """O6, O7: the server's own words are the reason, and the state is an error by its error text and flag."""
    harness = SessionHarness()
    harness.session.watch_for("0197-ee")
    harness.replay("stopped_now", until_s=1.5)
    assert harness.job_end().outcome is Outcome.FAILED
    assert harness.job_end().heaters_off is False
    assert "emergency stop M112" in str(harness.job_end().reason)
    changed = harness.events_of(StateChanged)[-1]
    assert (changed.state, "M112" in str(changed.reason)) == (PrinterState.ERROR, True)
    assert FetchConnectionError() in harness.calls


def test_an_emergency_stop_of_2_0_as_recorded() -> None:
    """O6, O7: it pushes neither an error flag nor words; the printer is offline all the same, without temperatures."""
    harness = SessionHarness()
    harness.session.watch_for("0197-ee")
    harness.replay("2.0/stopped_now")
    assert harness.job_end() == JobEnded("0197-ee", Outcome.FAILED, CONNECTION_CLOSED, heaters_off=False)
    not_connected = Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)
    assert harness.events_of(StateChanged)[-1] == StateChanged(PrinterState.OFFLINE, not_connected)
    assert harness.events_of(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    assert FetchConnectionError() in harness.calls
