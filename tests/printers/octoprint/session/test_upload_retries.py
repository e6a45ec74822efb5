"""A job's file on its way to the server, without I/O: tried again, given up, cancelled, and started at most once."""

from pathlib import Path

import pytest

from kiosk.printers.octoprint.calls import (
    AskKept,
    CallError,
    Cancel,
    DeleteFile,
    StartFile,
    StopUpload,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.session.print_job import LOOK
from kiosk.printers.octoprint.session.upload_retries import (
    FREE_WITHIN_S,
    LINK_WITHIN_S,
    NOT_FREE,
    OTHER_PRINT,
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
from tests.printers.octoprint.talk import OURS, Talk

GONE = CallError(Trouble.NO_ANSWER, "OctoPrint does not answer.")
JOB = PrintJob("j1", Path("part.gcode"), "part.gcode")
ANOTHER = PrintJob("j2", Path("other.gcode"), "other.gcode")


def sending() -> Talk:
    """The file of j1 is on its way."""
    talk = Talk().idle()
    talk.session.start(JOB)
    talk.take()
    return talk


def seconds_pass(talk: Talk, seconds: float) -> None:
    """The server goes on saying that it is idle."""
    for _ in range(int(seconds)):
        talk.idle().due(0.0)


def uploads(talk: Talk) -> int:
    return talk.calls.count(Upload(JOB))


def starts(talk: Talk) -> int:
    return len([call for call in talk.calls if isinstance(call, StartFile)])


def test_an_upload_that_broke_off_is_tried_again_after_growing_pauses_and_then_given_up() -> None:
    """O3: nothing was started, so nothing can run twice."""
    talk = sending()
    for tries, pause_s in enumerate(PAUSES_S, start=1):
        talk.answered(Upload(JOB), error=GONE)
        seconds_pass(talk, pause_s - 1)
        assert uploads(talk) == tries
        seconds_pass(talk, 2)
        assert uploads(talk) == tries + 1
    talk.answered(Upload(JOB), error=GONE)
    assert talk.end() == JobEnded("j1", Outcome.FAILED, "The file could not be sent. OctoPrint does not answer.")
    assert starts(talk) == 0


def test_a_later_try_leads_to_one_start() -> None:
    """O3."""
    talk = sending()
    talk.answered(Upload(JOB), error=CallError(Trouble.DAMAGED, "The file arrived damaged at OctoPrint."))
    seconds_pass(talk, PAUSES_S[0] + 1)
    talk.answered(Upload(JOB), OURS)
    seconds_pass(talk, 3)
    assert starts(talk) == 1
    assert talk.all(JobEnded) == []


@pytest.mark.parametrize("trouble", [Trouble.NO_ROOM, Trouble.NOT_ALLOWED, Trouble.WRONG_STATE, Trouble.OTHER])
def test_what_the_server_would_say_again_ends_the_sending_at_once(trouble: Trouble) -> None:
    """O1: with its sentence."""
    talk = sending()
    talk.answered(Upload(JOB), error=CallError(trouble, "OctoPrint's disk is full."))
    assert talk.end().reason == "The file could not be sent. OctoPrint's disk is full."
    assert talk.session.due_at_s() is not None


def test_a_cancel_ends_the_sending_at_once_and_the_late_end_of_the_upload_starts_nothing() -> None:
    """O3: what had come through all the same is removed."""
    talk = sending()
    talk.session.cancel()
    talk.take()
    assert talk.end() == JobEnded("j1", Outcome.CANCELLED)
    assert StopUpload() in talk.calls
    talk.session.start(ANOTHER)
    talk.answered(Upload(JOB), OURS)
    seconds_pass(talk, 3)
    assert starts(talk) == 0, "the file of the cancelled job is not the other's"
    talk.answered(Upload(ANOTHER), error=CallError(Trouble.OTHER, "No."))
    talk.session.forget("j2")
    talk.take()
    assert DeleteFile("j1") in talk.calls


def test_a_cancel_needs_no_contact_while_nothing_was_started() -> None:
    """The person at the screen is not told to wait for a server that is off."""
    talk = sending()
    talk.session.link_lost("OctoPrint has gone silent.", talk.now_s)
    talk.session.cancel()
    talk.take()
    assert talk.end().outcome is Outcome.CANCELLED
    assert talk.all(RequestRefused) == []


def test_a_job_that_a_person_ended_out_of_contact_is_not_begun_when_there_is_contact_again() -> None:
    """O3: the bed was cleared, and perhaps somebody still stands at it."""
    talk = sending()
    talk.session.link_lost("OctoPrint has gone silent.", talk.now_s)
    talk.session.forget("j1")
    talk.take()
    assert StopUpload() in talk.calls
    talk.answered(Upload(JOB), OURS)
    talk.session.link_opened(talk.now_s)
    seconds_pass(talk, 70)
    assert starts(talk) == 0
    assert talk.all(JobEnded) == []
    assert DeleteFile("j1") in talk.calls


def test_a_print_that_goes_on_after_a_person_ended_it_out_of_contact_is_foreign() -> None:
    """O8: it holds the printer, and can be cancelled."""
    talk = Talk()
    talk.printing()
    talk.session.link_lost("OctoPrint has gone silent.", talk.now_s)
    talk.session.forget("j1")
    talk.session.link_opened(talk.now_s)
    talk.state("operational", "printing", path=OURS)
    assert talk.all(ForeignPrintSeen) == [ForeignPrintSeen(OURS)]
    talk.session.cancel()
    talk.take()
    assert Cancel() in talk.calls
    talk.idle()
    assert talk.all(ForeignPrintSeen)[1:] == [ForeignPrintSeen(None)]
    assert talk.all(JobEnded) == []


def test_a_file_that_arrived_while_the_link_was_lost_is_started_when_the_printer_is_seen_to_be_free() -> None:
    """O3, O8."""
    talk = sending()
    talk.session.link_lost("gone", talk.now_s)
    talk.answered(Upload(JOB), OURS)
    assert starts(talk) == 0
    talk.due(60.0)
    talk.session.link_opened(talk.now_s)
    talk.state("closedOrError")
    assert starts(talk) == 0, "a server that has just started connects to its printer first"
    talk.idle()
    talk.idle()
    assert starts(talk) == 1
    assert talk.all(JobEnded) == []


def test_a_printer_that_does_not_become_free_again_is_not_waited_for_longer_than_that() -> None:
    """O3."""
    talk = sending()
    talk.answered(Upload(JOB), error=GONE)
    talk.session.link_lost("gone", talk.now_s)
    talk.session.link_opened(talk.now_s)
    talk.state("closedOrError")
    for _ in range(int(PAUSES_S[0]) + 1):
        talk.state("closedOrError")
        talk.due(0.0)
    talk.answered(Upload(JOB), OURS)
    for _ in range(int(FREE_WITHIN_S) + 1):
        talk.state("closedOrError")
        talk.due(0.0)
    assert talk.end().reason == NOT_FREE
    assert starts(talk) == 0


def test_a_server_that_is_never_heard_again_is_given_up() -> None:
    """Nobody waits for ever; nothing was started."""
    talk = sending()
    talk.answered(Upload(JOB), error=GONE)
    talk.session.link_lost("gone", talk.now_s)
    assert talk.session.due_at_s() == talk.now_s + LINK_WITHIN_S
    for _ in range(5):
        talk.session.link_lost("still gone", talk.now_s)
        talk.due(LINK_WITHIN_S / 5)
    assert talk.end().reason == "The file could not be sent. OctoPrint does not answer."


def test_a_print_of_somebody_else_during_the_sending_keeps_ours_from_being_started() -> None:
    """O3, O8: also when it is over before our file is there; something lies on the bed then."""
    talk = sending()
    talk.state("operational", "printing", path="theirs.gcode")
    assert talk.end().reason == NOT_FREE
    assert StopUpload() in talk.calls
    talk.idle()
    talk.answered(Upload(JOB), OURS)
    assert starts(talk) == 0


def test_a_print_of_somebody_else_that_nobody_saw_keeps_ours_from_being_started() -> None:
    """O8: the server still shows what it printed last."""
    talk = Talk()
    talk.state("operational", "ready", path="yesterday.gcode", progress={"completion": 100.0})
    talk.session.start(JOB)
    talk.take()
    talk.session.link_lost("gone", talk.now_s)
    talk.session.link_opened(talk.now_s + 100.0)
    talk.state("operational", "ready", path="theirs.gcode", progress={"completion": 100.0})
    talk.answered(Upload(JOB), OURS)
    assert talk.end().reason == OTHER_PRINT
    assert starts(talk) == 0


def test_what_was_printed_before_and_what_is_only_chosen_are_in_nobodys_way() -> None:
    """O8."""
    talk = Talk()
    talk.state("operational", "ready", path="yesterday.gcode", progress={"completion": 100.0})
    talk.session.start(JOB)
    talk.take()
    talk.state("operational", "ready", path="yesterday.gcode", progress={"completion": 99.0})
    talk.state("operational", "ready", path="tomorrow.gcode", progress={"completion": 0.0})
    talk.answered(Upload(JOB), OURS)
    assert starts(talk) == 1


def test_the_share_that_was_sent_is_told_while_it_is_sent() -> None:
    """UploadProgressed."""
    talk = sending()
    talk.session.sending_made("j1", 0.4)
    talk.session.sending_made("another", 0.9)
    talk.answered(Upload(JOB), OURS)
    talk.session.sending_made("j1", 1.0)
    talk.take()
    assert talk.all(UploadProgressed) == [UploadProgressed("j1", 0.4)]


def test_a_cancel_between_the_event_of_the_start_and_the_state_that_shows_it_is_carried_out() -> None:
    """O6: events come before states."""
    talk = Talk()
    talk.starting()
    talk.event("PrintStarted")
    talk.session.cancel()
    talk.take()
    assert Cancel() in talk.calls
    assert talk.all(RequestRefused) == []


def test_a_start_whose_answer_is_an_error_of_the_server_may_have_started() -> None:
    """O3: a broken answer is no refusal."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.OTHER, "OctoPrint answered with status 500."))
    assert talk.all(JobEnded) == []
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobStarted) == [JobStarted("j1")]


def test_a_start_in_doubt_that_is_not_seen_fails_with_what_the_server_said() -> None:
    """O3."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.OTHER, "OctoPrint answered with status 500."))
    seconds_pass(talk, 11)
    assert talk.end().reason == (
        f"No print was seen within 10 seconds after the start. OctoPrint answered with status 500. {LOOK}"
    )


def test_files_of_jobs_that_are_over_go_and_those_in_doubt_stay() -> None:
    """O8: the history lies with the file."""
    talk = Talk().idle()
    assert talk.calls.count(AskKept()) == 1
    talk.answered(AskKept(), ("old", "j1"))
    assert talk.all(FilesKept) == [FilesKept(("old", "j1"))]
    assert not any(isinstance(call, DeleteFile) for call in talk.calls)
    talk.session.forget("old")
    talk.take()
    assert [call for call in talk.calls if isinstance(call, DeleteFile)] == [DeleteFile("old")]
    talk.answered(DeleteFile("old"), error=GONE)
    seconds_pass(talk, 61)
    assert talk.calls.count(DeleteFile("old")) == 2, "tried again"
    talk.answered(DeleteFile("old"))
    seconds_pass(talk, 61)
    assert talk.calls.count(DeleteFile("old")) == 2


def test_nothing_is_removed_while_something_prints_and_the_running_job_is_no_leftover() -> None:
    """The server has better things to do."""
    talk = Talk()
    talk.printing()
    talk.answered(AskKept(), ("j1", "old"))
    assert talk.all(FilesKept) == [FilesKept(("old",))]
    talk.session.forget("old")
    talk.take()
    assert DeleteFile("old") not in talk.calls
    talk.event("PrintDone")
    talk.idle()
    for _ in range(61):
        talk.idle().due(0.0)
    assert talk.calls.count(DeleteFile("old")) == 1


def test_without_the_right_to_remove_files_they_stay() -> None:
    """One try."""
    talk = Talk().idle()
    talk.session.forget("old")
    talk.answered(DeleteFile("old"), error=CallError(Trouble.NOT_ALLOWED, "no"))
    seconds_pass(talk, 130)
    assert talk.calls.count(DeleteFile("old")) == 1
