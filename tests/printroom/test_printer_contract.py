"""What the print room relies on of any Printer: the scripted one of these tests and a real one over a serial cable."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import (
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
)


class Heard:
    """The events of one printer in their order, and the thread that brought them."""

    def __init__(self, until) -> None:
        self.events: list = []
        self.threads: set[int] = set()
        self._until = until

    def __call__(self, event) -> None:
        self.threads.add(threading.get_ident())
        self.events.append(event)

    def wait_for(self, event) -> None:
        self._until(lambda: event in self.events, 30)

    def wait_for_end(self) -> JobEnded:
        self._until(lambda: any(isinstance(event, JobEnded) for event in self.events), 60)
        return next(event for event in self.events if isinstance(event, JobEnded))


@pytest.fixture
def heard(until) -> Heard:
    return Heard(until)


@pytest.fixture(params=["scripted", "marlin"])
def printer(request, heard, scripted, tmp_path) -> Iterator:
    if request.param == "scripted":
        printer = scripted(heard)
        yield printer
        printer.close()
        return
    link = tmp_path / "board"
    command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--speed", "20"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as board:
        board.stdout.readline()
        printer = MarlinPrinter(heard, str(link), 115200, SystemClock())
        yield printer
        printer.close()
        board.terminate()


@pytest.fixture
def job(tmp_path, gcode) -> PrintJob:
    path = tmp_path / "long.gcode"
    moves = "\n".join(f"G1 X{60 + n % 50} Y{60 + n % 31} E0.1 F600" for n in range(3000))
    path.write_text(gcode.replace("M104 S0", f"{moves}\nM104 S0"))
    return PrintJob("job-1", path, "long.gcode")


def test_it_connects_and_says_so_on_a_thread_of_its_own(printer, heard):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    assert heard.events.index(StateChanged(PrinterState.CONNECTING)) < heard.events.index(
        StateChanged(PrinterState.IDLE)
    )
    assert threading.get_ident() not in heard.threads
    assert len(heard.threads) == 1


@pytest.mark.parametrize("request_name", ["pause", "resume", "cancel"])
def test_without_a_job_there_is_nothing_to_ask(printer, heard, request_name):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    getattr(printer, request_name)()
    heard.wait_for(RequestRefused(request_name, Reason(ReasonCode.NO_JOB_RUNNING)))


def test_a_job_starts_is_cancelled_and_leaves_the_printer_idle(printer, heard, job):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    heard.wait_for(JobStarted("job-1"))
    heard.wait_for(StateChanged(PrinterState.PRINTING))
    del heard.events[:]
    printer.cancel()
    end = heard.wait_for_end()
    assert (end.job_id, end.outcome, end.heaters_off) == ("job-1", Outcome.CANCELLED, True)
    heard.wait_for(StateChanged(PrinterState.IDLE))


def test_a_second_job_is_refused_and_the_first_goes_on(printer, heard, job):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    heard.wait_for(JobStarted("job-1"))
    printer.start(PrintJob("job-2", job.path, job.name))
    heard.wait_for(RequestRefused("start", Reason(ReasonCode.NOT_READY)))
    assert not any(isinstance(event, JobEnded) for event in heard.events)


def test_a_stop_is_an_error_and_the_end_of_the_job(printer, heard, job):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    heard.wait_for(JobStarted("job-1"))
    printer.stop_now()
    assert heard.wait_for_end().outcome is Outcome.FAILED
    heard.wait_for(StateChanged(PrinterState.ERROR, Reason(ReasonCode.STOPPED_BY_PERSON)))


def test_a_job_of_before_is_never_started_again(printer, heard, job):
    printer.watch_for(replace(job, job_id="job-0"))
    printer.connect()
    end = heard.wait_for_end()
    assert (end.job_id, end.outcome) == ("job-0", Outcome.FAILED)
    heard.wait_for(StateChanged(PrinterState.IDLE))
    assert not any(isinstance(event, JobStarted) for event in heard.events)


def test_a_printer_that_was_let_go_is_left_alone_until_it_is_connected_again(printer, heard):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    printer.disconnect()
    heard.wait_for(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.DISCONNECTED_BY_PERSON)))
    del heard.events[:]
    printer.disconnect()
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))


def test_a_printer_is_not_let_go_while_it_prints(printer, heard, job):
    printer.connect()
    heard.wait_for(StateChanged(PrinterState.IDLE))
    printer.start(job)
    heard.wait_for(JobStarted("job-1"))
    printer.disconnect()
    heard.wait_for(RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING)))
    assert not any(isinstance(event, JobEnded) for event in heard.events)
