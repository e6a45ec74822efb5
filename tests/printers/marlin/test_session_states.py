"""The transition tables of the session and its job: every pair of state and event, on a real protocol."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.job.job_states import TRANSITIONS as JOB_TRANSITIONS
from kiosk.printers.marlin.job.job_states import JobEvent
from kiosk.printers.marlin.journal.gcode_file import FilePosition, GcodeFile
from kiosk.printers.marlin.journal.job_journal import Checkpoint, InterruptedPrint, JobState
from kiosk.printers.marlin.session_states import (
    TRANSITIONS,
    ImpossibleTransitionError,
    SessionEvent,
    SessionState,
    next_state,
)
from kiosk.printers.printer import PrintJob, RequestRefused

Host = Any
Reach = Callable[[Host, Path], None]
S, J, R = SessionState, JobState, ReasonCode
WARM = " T:20.0 /0.0 B:20.0 /0.0"


def session(host: Host) -> Any:
    """The session behind a protocol."""
    return host.protocol._session


def answer_all(host: Host, rounds: int = 40) -> None:
    """Play a board that executes everything at once; its last accepted line was 0, and its card prints nothing."""
    for _ in range(rounds):
        for line in host.sent():
            if line.startswith("N0 M105"):
                host.receives("Resend: 1")
                continue
            command = line.partition(" ")[2].partition("*")[0] if line.startswith("N") else line
            before = {"M115": ["FIRMWARE_NAME:Marlin 2.1.2"], "M27": ["Not SD printing"]}.get(command, [])
            host.receives(*before, "ok" + WARM if command == "M105" else "ok")
        host.passes(0.5)


def start_another(host: Host, path: Path) -> None:
    """A start, and the answer about the card."""
    host.protocol.start(PrintJob("job-2", path, path.name), GcodeFile(path), host.now_s)
    if session(host).waiting_start:
        host.sent()
        host.receives("Not SD printing", "ok").sent()
        host.receives("ok" + WARM)


def open_link(host: Host, _path: Path) -> None:
    """HANDSHAKE."""
    host.protocol.link_opened(host.now_s)


def resync(host: Host, path: Path) -> None:
    """RESYNC."""
    checkpoint = Checkpoint(0, 0, FilePosition(0), print_position=Reason(ReasonCode.AT_PERCENT, percent=0))
    interrupted = InterruptedPrint(PrintJob("job-1", path, path.name), host.now_s, checkpoints=(checkpoint,))
    host.protocol.resume_print(interrupted, GcodeFile(path))
    host.protocol.link_opened(host.now_s)


def connect(host: Host, _path: Path) -> None:
    """READY."""
    host.connects()


def print_from_card(host: Host, _path: Path) -> None:
    """CARD_PRINT: seen at the end of the handshake."""
    host.connects(card="SD printing byte 5/100")


def start(host: Host, path: Path) -> None:
    """PRINTING, FEEDING."""
    host.connects().starts(path)


def boot_during_print(host: Host, path: Path) -> None:
    """RESTARTED."""
    start(host, path)
    host.receives("start")


def boot_and_identify(host: Host, path: Path) -> None:
    """SHUTDOWN."""
    boot_during_print(host, path)
    for _ in range(40):
        if session(host).state is S.SHUTDOWN:
            return
        answer_all(host, rounds=1)


def halt(host: Host, _path: Path) -> None:
    """HALTED."""
    host.connects().receives("Error:Printer halted. kill() called!")


def cancel_in_vain(host: Host, path: Path) -> None:
    """HEATERS_ON: nothing acknowledges the cancel, but the board lives."""
    start(host, path)
    host.protocol.cancel(host.now_s)
    for _ in range(20):
        host.receives(" T:200.0 /200.0 B:60.0 /60.0").passes(1)


def stop(host: Host, path: Path) -> None:
    """STOPPING."""
    start(host, path)
    host.protocol.stop_now(host.now_s)


REACH_SESSION: dict[SessionState, Reach] = {
    S.CLOSED: lambda _host, _path: None,
    S.HANDSHAKE: open_link,
    S.RESYNC: resync,
    S.READY: connect,
    S.CARD_PRINT: print_from_card,
    S.PRINTING: start,
    S.RESTARTED: boot_during_print,
    S.SHUTDOWN: boot_and_identify,
    S.HEATERS_ON: cancel_in_vain,
    S.STOPPING: stop,
    S.HALTED: halt,
}
STIMULI: dict[str, Reach] = {
    "boots": lambda host, _path: host.receives("start"),
    "halts": lambda host, _path: host.receives("Error:Printer halted. kill() called!"),
    "stop now": lambda host, _path: host.protocol.stop_now(host.now_s),
    "link lost": lambda host, _path: host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s),
    "start": start_another,
    "answers all": lambda host, _path: answer_all(host),
    "silence": lambda host, _path: host.passes(700),
}
WITHOUT_LINK = ("stop now", "start", "silence")
FAILS = "the link must be closed"
ENDS_IN: dict[SessionState, tuple[SessionState | str, ...]] = {
    # boots, halts, stop now, link lost, start, answers all, silence
    S.HANDSHAKE: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.HANDSHAKE, S.READY, FAILS),
    S.RESYNC: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.RESYNC, S.READY, FAILS),
    S.READY: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.PRINTING, S.READY, FAILS),  # M27 now and then
    S.CARD_PRINT: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.CARD_PRINT, S.READY, FAILS),
    S.PRINTING: (S.RESTARTED, S.HALTED, S.STOPPING, S.CLOSED, S.PRINTING, S.READY, FAILS),
    S.RESTARTED: (S.RESTARTED, S.HALTED, S.STOPPING, S.CLOSED, S.RESTARTED, S.READY, FAILS),
    S.SHUTDOWN: (S.RESTARTED, S.HALTED, S.STOPPING, S.CLOSED, S.SHUTDOWN, S.READY, FAILS),
    S.HEATERS_ON: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.HEATERS_ON, S.READY, FAILS),
    S.STOPPING: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.STOPPING, S.HALTED, S.HALTED),
    S.HALTED: (S.HANDSHAKE, S.HALTED, S.STOPPING, S.CLOSED, S.HALTED, S.HALTED, S.HALTED),
}


@pytest.mark.parametrize("stimulus", STIMULI)
@pytest.mark.parametrize("state", SessionState)
def test_every_stimulus_leads_every_session_state_where_the_table_says(
    host: Host, gcode: Callable[..., Path], state: SessionState, stimulus: str
) -> None:
    """H2, H4, H7, H18, H20, H24, H25: no pair raises, none leaves a job behind, a start is taken only when ready."""
    path = gcode(moves=5)
    REACH_SESSION[state](host, path)
    assert session(host).state is state
    if state is S.CLOSED and stimulus not in WITHOUT_LINK:
        return  # nothing can be received
    STIMULI[stimulus](host, path)
    expected = S.CLOSED if state is S.CLOSED else ENDS_IN[state][list(STIMULI).index(stimulus)]
    if expected is FAILS:
        assert host.protocol.failure is not None
    else:
        assert (session(host).state, host.protocol.failure) == (expected, None)
    if session(host).state in {S.CLOSED, S.READY, S.CARD_PRINT, S.HALTED}:
        assert session(host).job is None
    refused = stimulus == "start" and state is not S.READY
    assert (host.last(RequestRefused) is not None) == (refused or (state is S.CLOSED and stimulus == "stop now"))


def test_every_pair_of_session_state_and_event_has_one_answer() -> None:
    """A missing pair raises; a lost link closes every session, and every state can be reached."""
    for state in SessionState:
        for event in SessionEvent:
            if event in TRANSITIONS[state]:
                assert next_state(state, event) is TRANSITIONS[state][event]
            else:
                with pytest.raises(ImpossibleTransitionError):
                    next_state(state, event)
        assert next_state(state, SessionEvent.LINK_LOST) is S.CLOSED
    assert {state for row in TRANSITIONS.values() for state in row.values()} == set(SessionState)


def pause(host: Host, path: Path) -> None:
    """PAUSING."""
    start(host, path)
    host.protocol.pause(host.now_s)


def pause_and_park(host: Host, path: Path) -> None:
    """PAUSED."""
    pause(host, path)
    answer_all(host)


def resume(host: Host, path: Path) -> None:
    """RESUMING."""
    pause_and_park(host, path)
    host.protocol.resume(host.now_s)


def pause_by_itself(host: Host, path: Path) -> None:
    """SELF_PAUSED."""
    start(host, path)
    host.receives("//action:paused")


def send_all(host: Host, path: Path) -> None:
    """FINISHING."""
    start(host, path)
    while session(host).job.state is J.FEEDING:
        host.receives("ok")


def cancel(host: Host, path: Path) -> None:
    """ENDING."""
    start(host, path)
    host.protocol.cancel(host.now_s)


REACH_JOB: dict[JobState, Reach] = {
    J.FEEDING: start,
    J.PAUSING: pause,
    J.PAUSED: pause_and_park,
    J.SELF_PAUSED: pause_by_itself,
    J.RESUMING: resume,
    J.FINISHING: send_all,
    J.ENDING: cancel,
}
REQUESTS: dict[str, Callable[[Host], None]] = {
    "pause": lambda host: host.protocol.pause(host.now_s),
    "resume": lambda host: host.protocol.resume(host.now_s),
    "cancel": lambda host: host.protocol.cancel(host.now_s),
    "machine pauses": lambda host: host.receives("//action:paused"),
    "machine resumes": lambda host: host.receives("//action:resumed"),
}
LEADS_TO: dict[JobState, tuple[JobState | ReasonCode, ...]] = {
    # pause, resume, cancel, machine pauses, machine resumes
    J.FEEDING: (J.PAUSING, R.JOB_NOT_PAUSED, J.ENDING, J.SELF_PAUSED, J.FEEDING),
    J.PAUSING: (J.PAUSING, J.PAUSING, J.ENDING, J.PAUSING, J.PAUSING),
    J.PAUSED: (J.PAUSED, J.RESUMING, J.ENDING, J.PAUSED, J.PAUSED),
    J.SELF_PAUSED: (J.SELF_PAUSED, J.RESUMING, J.ENDING, J.SELF_PAUSED, J.FEEDING),
    J.RESUMING: (R.JOB_NOT_PRINTING, R.JOB_NOT_PAUSED, J.ENDING, J.RESUMING, J.RESUMING),
    J.FINISHING: (R.JOB_NOT_PRINTING, R.JOB_NOT_PAUSED, J.ENDING, J.FINISHING, J.FINISHING),
    J.ENDING: (R.JOB_NOT_PRINTING, R.JOB_NOT_PAUSED, R.JOB_ENDING, J.ENDING, J.ENDING),
}


@pytest.mark.parametrize("request_name", REQUESTS)
@pytest.mark.parametrize("state", REACH_JOB)
def test_every_request_leads_every_job_state_where_the_table_says_or_is_refused(
    host: Host, gcode: Callable[..., Path], state: JobState, request_name: str
) -> None:
    """H19, H21, H22."""
    REACH_JOB[state](host, gcode(moves=3))
    assert session(host).job.state is state
    REQUESTS[request_name](host)
    expected = LEADS_TO[state][list(REQUESTS).index(request_name)]
    refused = host.last(RequestRefused)
    if isinstance(expected, ReasonCode):
        assert refused == RequestRefused(request_name, Reason(expected))
        expected = state
    else:
        assert refused is None
    assert session(host).job.state is expected


def test_every_job_state_ends_when_the_link_is_lost_and_reaches_every_other() -> None:
    """A job can be aborted in any state; after its end nothing happens to it."""
    for state in set(JobState) - {J.ENDED}:
        assert JOB_TRANSITIONS[state][JobEvent.ABORTED] is J.ENDED
    assert JOB_TRANSITIONS[J.ENDED] == {}
    assert {state for row in JOB_TRANSITIONS.values() for state in row.values()} == set(JobState)
    assert {event for row in JOB_TRANSITIONS.values() for event in row} == set(JobEvent)
