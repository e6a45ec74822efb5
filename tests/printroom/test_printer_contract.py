"""The contract of a Printer: kept by the scripted one of these tests and by a real one over serial."""

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, PrintJob, RequestRefused, StateChanged
from tests.cli.forked_kiosk import start_kiosk


class ReportedEvents:
    """The events of one printer in order, and the threads that reported them."""

    def __init__(self, until) -> None:
        self.events: list = []
        self.threads: set[int] = set()
        self._until = until

    def __call__(self, event) -> None:
        self.threads.add(threading.get_ident())
        self.events.append(event)

    def wait_for(self, event) -> None:
        self._until(lambda: event in self.events)

    def wait_for_end(self) -> JobEnded:
        self._until(lambda: any(isinstance(event, JobEnded) for event in self.events))
        return next(event for event in self.events if isinstance(event, JobEnded))


@pytest.fixture
def reported(until) -> ReportedEvents:
    return ReportedEvents(until)


@pytest.fixture(params=["scripted", "marlin"])
def printer(request, reported, scripted, tmp_path) -> Iterator:
    if request.param == "scripted":
        printer = scripted(reported)
        yield printer
        printer.close()
        return
    link = tmp_path / "board"
    command = ["virtual-board", "--link", str(link), "--speed", "20"]
    with start_kiosk(*command, stdout=subprocess.PIPE) as board:
        board.stdout.readline()
        printer = MarlinPrinter(reported, str(link), 115200, SystemClock())
        yield printer
        printer.close()
        board.terminate()


@pytest.fixture
def job(tmp_path, gcode) -> PrintJob:
    path = tmp_path / "long.gcode"
    moves = "\n".join(f"G1 X{60 + n % 50} Y{60 + n % 31} E0.1 F600" for n in range(3000))
    path.write_text(gcode.replace("M104 S0", f"{moves}\nM104 S0"))
    return PrintJob("job-1", path, "long.gcode")


def test_it_connects_and_reports_on_a_thread_of_its_own(printer, reported):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    assert reported.events.index(StateChanged(PrinterState.CONNECTING)) < reported.events.index(
        StateChanged(PrinterState.IDLE)
    )
    assert threading.get_ident() not in reported.threads
    assert len(reported.threads) == 1


@pytest.mark.parametrize("request_name", ["pause", "resume", "cancel"])
def test_requests_without_a_job_are_refused(printer, reported, request_name):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    getattr(printer, request_name)()
    reported.wait_for(RequestRefused(request_name, Reason(ReasonCode.NO_JOB_RUNNING)))


def test_a_job_starts_is_cancelled_and_leaves_the_printer_idle(printer, reported, job):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    reported.wait_for(JobStarted("job-1"))
    reported.wait_for(StateChanged(PrinterState.PRINTING))
    del reported.events[:]
    printer.cancel()
    end = reported.wait_for_end()
    assert (end.job_id, end.outcome, end.heaters_off) == ("job-1", Outcome.CANCELLED, True)
    reported.wait_for(StateChanged(PrinterState.IDLE))


def test_a_second_job_is_refused_and_the_first_continues(printer, reported, job):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    reported.wait_for(JobStarted("job-1"))
    printer.start(PrintJob("job-2", job.path, job.name))
    reported.wait_for(RequestRefused("start", Reason(ReasonCode.NOT_READY)))
    assert not any(isinstance(event, JobEnded) for event in reported.events)


def test_a_stop_ends_the_job_and_leaves_an_error(printer, reported, job):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    reported.wait_for(JobStarted("job-1"))
    printer.stop_now()
    assert reported.wait_for_end().outcome is Outcome.FAILED
    reported.wait_for(StateChanged(PrinterState.ERROR, Reason(ReasonCode.STOPPED_BY_PERSON)))


def test_a_job_from_before_a_restart_is_never_started_again(printer, reported, job):
    printer.watch_for(replace(job, job_id="job-0"))
    printer.connect()
    end = reported.wait_for_end()
    assert (end.job_id, end.outcome) == ("job-0", Outcome.FAILED)
    reported.wait_for(StateChanged(PrinterState.IDLE))
    assert not any(isinstance(event, JobStarted) for event in reported.events)


def test_a_disconnected_printer_stays_so_until_it_is_connected_again(printer, reported):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    printer.disconnect()
    reported.wait_for(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.DISCONNECTED_BY_PERSON)))
    del reported.events[:]
    printer.disconnect()
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))


def test_a_printer_is_not_disconnected_while_it_prints(printer, reported, job):
    printer.connect()
    reported.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    reported.wait_for(JobStarted("job-1"))
    printer.disconnect()
    reported.wait_for(RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING)))
    assert not any(isinstance(event, JobEnded) for event in reported.events)
