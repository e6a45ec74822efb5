"""The upload of a job's file: retried, given up, cancelled, and started at most once."""

from pathlib import Path

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import (
    CallError,
    Cancel,
    DeleteFile,
    FailureKind,
    ListKeptFiles,
    StartFile,
    StopUpload,
    Upload,
)
from kiosk.printers.print_server.session.outcomes import unseen_start
from kiosk.printers.print_server.session.print_job import CONFIRM_S
from kiosk.printers.print_server.session.upload_retries import (
    FREE_WITHIN_S,
    LINK_WITHIN_S,
    PAUSES_S,
)
from kiosk.printers.printer import (
    FilesKept,
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    Outcome,
    PrintJob,
    RequestRefused,
    UploadProgressed,
)
from tests.printers.octoprint.session_harness import NO_ANSWER, NOT_ALLOWED, OURS, STATUS_500, SessionHarness

JOB = PrintJob("j1", Path("part.gcode"), "part.gcode")
NOT_FREE = Reason(ReasonCode.NOT_FREE_AFTER_UPLOAD)
NOT_SENT = Reason(ReasonCode.FILE_NOT_SENT)
DISK_FULL = Reason(ReasonCode.OCTOPRINT_DISK_FULL)
ANOTHER = PrintJob("j2", Path("other.gcode"), "other.gcode")


def uploading() -> SessionHarness:
    """The file of j1 is being uploaded."""
    harness = SessionHarness().idle()
    harness.session.start(JOB)
    harness.collect()
    return harness


def seconds_pass(harness: SessionHarness, seconds: float) -> None:
    """The server keeps reporting that it is idle."""
    for _ in range(int(seconds)):
        harness.idle().pass_time(0.0)


def uploads(harness: SessionHarness) -> int:
    return harness.calls.count(Upload(JOB))


def starts(harness: SessionHarness) -> int:
    return len([call for call in harness.calls if isinstance(call, StartFile)])


def test_a_broken_upload_is_retried_after_growing_pauses_and_then_given_up() -> None:
    """O3: nothing was started, so nothing can run twice."""
    harness = uploading()
    for tries, pause_s in enumerate(PAUSES_S, start=1):
        harness.answer(Upload(JOB), error=NO_ANSWER)
        seconds_pass(harness, pause_s - 1)
        assert uploads(harness) == tries
        seconds_pass(harness, 2)
        assert uploads(harness) == tries + 1
    harness.answer(Upload(JOB), error=NO_ANSWER)
    assert harness.job_end() == JobEnded("j1", Outcome.FAILED, NOT_SENT.with_details(NO_ANSWER.reason))
    assert starts(harness) == 0


def test_a_later_attempt_leads_to_one_start() -> None:
    """O3."""
    harness = uploading()
    harness.answer(Upload(JOB), error=CallError(FailureKind.DAMAGED, Reason(ReasonCode.UPLOAD_DAMAGED)))
    seconds_pass(harness, PAUSES_S[0] + 1)
    harness.answer(Upload(JOB), OURS)
    seconds_pass(harness, 3)
    assert starts(harness) == 1
    assert harness.events_of(JobEnded) == []


@pytest.mark.parametrize(
    "kind", [FailureKind.NO_ROOM, FailureKind.NOT_ALLOWED, FailureKind.WRONG_STATE, FailureKind.OTHER]
)
def test_a_failure_that_would_only_repeat_itself_ends_the_upload_at_once(kind: FailureKind) -> None:
    """O1: with its reason."""
    harness = uploading()
    harness.answer(Upload(JOB), error=CallError(kind, DISK_FULL))
    assert harness.job_end().reason == NOT_SENT.with_details(DISK_FULL)
    assert harness.session.due_at_s() is not None


def test_a_cancel_ends_the_upload_at_once_and_its_late_answer_starts_nothing() -> None:
    """O3: a file that arrived all the same is deleted."""
    harness = uploading()
    harness.session.cancel()
    harness.collect()
    assert harness.job_end() == JobEnded("j1", Outcome.CANCELLED)
    assert StopUpload() in harness.calls
    harness.session.start(ANOTHER)
    harness.answer(Upload(JOB), OURS)
    seconds_pass(harness, 3)
    assert starts(harness) == 0, "the file of the cancelled job is not the other's"
    harness.answer(Upload(ANOTHER), error=STATUS_500)
    harness.session.forget("j2")
    harness.collect()
    assert DeleteFile("j1") in harness.calls


def test_a_cancel_needs_no_link_while_nothing_was_started() -> None:
    """O3: the person does not have to wait for a server that is off."""
    harness = uploading()
    harness.lose_link()
    harness.session.cancel()
    harness.collect()
    assert harness.job_end().outcome is Outcome.CANCELLED
    assert harness.events_of(RequestRefused) == []


def test_a_job_that_a_person_ended_without_a_link_is_not_started_when_the_link_is_restored() -> None:
    """O3: the bed was cleared, and a person may still be at the machine."""
    harness = uploading()
    harness.lose_link()
    harness.session.forget("j1")
    harness.collect()
    assert StopUpload() in harness.calls
    harness.answer(Upload(JOB), OURS)
    harness.restore_link()
    seconds_pass(harness, 70)
    assert starts(harness) == 0
    assert harness.events_of(JobEnded) == []
    assert DeleteFile("j1") in harness.calls


def test_a_print_that_still_runs_after_a_person_ended_it_without_a_link_is_foreign() -> None:
    """O8: it holds the printer, and can be cancelled."""
    harness = SessionHarness()
    harness.start_printing()
    harness.lose_link()
    harness.session.forget("j1")
    harness.restore_link()
    harness.state("operational", "printing", path=OURS)
    assert harness.events_of(ForeignPrintSeen) == [ForeignPrintSeen(OURS)]
    harness.session.cancel()
    harness.collect()
    assert Cancel() in harness.calls
    harness.idle()
    assert harness.events_of(ForeignPrintSeen)[1:] == [ForeignPrintSeen(None)]
    assert harness.events_of(JobEnded) == []


def test_a_file_that_arrived_while_the_link_was_lost_is_started_once_the_printer_is_seen_to_be_free() -> None:
    """O3, O8."""
    harness = uploading()
    harness.lose_link()
    harness.answer(Upload(JOB), OURS)
    assert starts(harness) == 0
    harness.pass_time(60.0)
    harness.restore_link()
    harness.state("closedOrError")
    assert starts(harness) == 0, "a restarted server connects to its printer first"
    harness.idle()
    harness.idle()
    assert starts(harness) == 1
    assert harness.events_of(JobEnded) == []


def test_a_printer_that_does_not_become_free_again_in_time_is_given_up() -> None:
    """O3."""
    harness = uploading()
    harness.answer(Upload(JOB), error=NO_ANSWER)
    harness.lose_link()
    harness.restore_link()
    harness.state("closedOrError")
    for _ in range(int(PAUSES_S[0]) + 1):
        harness.state("closedOrError")
        harness.pass_time(0.0)
    harness.answer(Upload(JOB), OURS)
    for _ in range(int(FREE_WITHIN_S) + 1):
        harness.state("closedOrError")
        harness.pass_time(0.0)
    assert harness.job_end().reason == NOT_FREE
    assert starts(harness) == 0


def test_a_server_that_does_not_come_back_in_time_is_given_up() -> None:
    """O3: nothing was started on it."""
    harness = uploading()
    harness.answer(Upload(JOB), error=NO_ANSWER)
    harness.lose_link()
    assert harness.session.due_at_s() == harness.now_s + LINK_WITHIN_S
    for _ in range(5):
        harness.lose_link()
        harness.pass_time(LINK_WITHIN_S / 5)
    assert harness.job_end().reason == NOT_SENT.with_details(NO_ANSWER.reason)


def test_a_foreign_print_during_the_upload_prevents_ours() -> None:
    """O3, O8: even if it is over before our file is there, because something lies on the bed then."""
    harness = uploading()
    harness.state("operational", "printing", path="theirs.gcode")
    assert harness.job_end().reason == NOT_FREE
    assert StopUpload() in harness.calls
    harness.idle()
    harness.answer(Upload(JOB), OURS)
    assert starts(harness) == 0


def test_a_foreign_print_that_was_not_seen_prevents_ours() -> None:
    """O8: the server still shows what it printed last."""
    harness = SessionHarness()
    harness.state("operational", "ready", path="yesterday.gcode", progress={"completion": 100.0})
    harness.session.start(JOB)
    harness.collect()
    harness.lose_link()
    harness.session.link_opened(harness.now_s + 100.0)
    harness.state("operational", "ready", path="theirs.gcode", progress={"completion": 100.0})
    harness.answer(Upload(JOB), OURS)
    assert harness.job_end().reason == Reason(ReasonCode.OTHER_PRINT_DURING_UPLOAD)
    assert starts(harness) == 0


def test_an_earlier_print_and_a_selected_file_do_not_prevent_ours() -> None:
    """O8."""
    harness = SessionHarness()
    harness.state("operational", "ready", path="yesterday.gcode", progress={"completion": 100.0})
    harness.session.start(JOB)
    harness.collect()
    harness.state("operational", "ready", path="yesterday.gcode", progress={"completion": 99.0})
    harness.state("operational", "ready", path="tomorrow.gcode", progress={"completion": 0.0})
    harness.answer(Upload(JOB), OURS)
    assert starts(harness) == 1


def test_the_share_that_was_sent_is_reported_during_the_upload() -> None:
    """UploadProgressed, for the current job only."""
    harness = uploading()
    harness.session.upload_progressed("j1", 0.4)
    harness.session.upload_progressed("another", 0.9)
    harness.answer(Upload(JOB), OURS)
    harness.session.upload_progressed("j1", 1.0)
    harness.collect()
    assert harness.events_of(UploadProgressed) == [UploadProgressed("j1", 0.4)]


def test_a_cancel_between_the_event_of_the_start_and_its_state_is_carried_out() -> None:
    """O6: events come before states."""
    harness = SessionHarness()
    harness.start_job()
    harness.event("PrintStarted")
    harness.session.cancel()
    harness.collect()
    assert Cancel() in harness.calls
    assert harness.events_of(RequestRefused) == []


def test_a_start_answered_by_an_error_may_have_started() -> None:
    """O3: an error is no refusal."""
    harness = SessionHarness()
    harness.start_job()
    harness.answer(StartFile(OURS), error=STATUS_500)
    assert harness.events_of(JobEnded) == []
    harness.state("operational", "printing", path=OURS)
    assert harness.events_of(JobStarted) == [JobStarted("j1")]


def test_a_start_in_doubt_that_is_not_seen_fails_with_the_server_s_error() -> None:
    """O3."""
    harness = SessionHarness()
    harness.start_job()
    harness.answer(StartFile(OURS), error=STATUS_500)
    seconds_pass(harness, 11)
    assert harness.job_end().reason == unseen_start(STATUS_500.reason, CONFIRM_S)


def test_files_are_deleted_when_the_end_of_their_job_is_stored() -> None:
    """O8: the history is deleted with the file."""
    harness = SessionHarness().idle()
    assert harness.calls.count(ListKeptFiles()) == 1
    harness.answer(ListKeptFiles(), ("old", "j1"))
    assert harness.events_of(FilesKept) == [FilesKept(("old", "j1"))]
    assert not any(isinstance(call, DeleteFile) for call in harness.calls)
    harness.session.forget("old")
    harness.collect()
    assert [call for call in harness.calls if isinstance(call, DeleteFile)] == [DeleteFile("old")]
    harness.answer(DeleteFile("old"), error=NO_ANSWER)
    seconds_pass(harness, 61)
    assert harness.calls.count(DeleteFile("old")) == 2, "retried"
    harness.answer(DeleteFile("old"))
    seconds_pass(harness, 61)
    assert harness.calls.count(DeleteFile("old")) == 2


def test_nothing_is_deleted_during_a_print_and_the_file_of_the_running_job_is_not_reported() -> None:
    """O8: the server must not be kept busy."""
    harness = SessionHarness()
    harness.start_printing()
    harness.answer(ListKeptFiles(), ("j1", "old"))
    assert harness.events_of(FilesKept) == [FilesKept(("old",))]
    harness.session.forget("old")
    harness.collect()
    assert DeleteFile("old") not in harness.calls
    harness.event("PrintDone")
    harness.idle()
    for _ in range(61):
        harness.idle().pass_time(0.0)
    assert harness.calls.count(DeleteFile("old")) == 1


def test_without_the_permission_to_delete_files_stay() -> None:
    """O9: one attempt each."""
    harness = SessionHarness().idle()
    harness.session.forget("old")
    harness.answer(DeleteFile("old"), error=NOT_ALLOWED)
    seconds_pass(harness, 130)
    assert harness.calls.count(DeleteFile("old")) == 1
