"""The printer with its thread, on a pseudo-terminal with the board as its own process behind it."""

import hashlib
import os
import termios
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import (
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    RequestRefused,
    TemperaturesRead,
)

Write = Callable[..., Path]
Make = Callable[..., Any]


def _job(path: Path) -> PrintJob:
    return PrintJob("job-1", path, path.name, 60, hashlib.sha256(path.read_bytes()).hexdigest())


def _moves(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("G1 X")]


def test_a_print_completes(board_on: Make, printer_on: Make, events: Any, gcode: Write) -> None:
    """H10, H12; events come on the printer's own thread."""
    board = board_on("--speed", "500")
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=2000, tool_c=200)))
    assert events.wait_for(JobStarted).job_id == "job-1"
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.resends) == (Outcome.DONE, 0)
    assert len(_moves(board.executed())) == 2000
    assert len(events.threads) == 1
    assert threading.current_thread().name not in events.threads


def test_a_missing_port_is_reported_and_retried(board_on: Make, printer_on: Make, events: Any, tmp_path: Path) -> None:
    """H4."""
    printer = printer_on(tmp_path / "port0")
    printer.connect()
    assert events.wait_for_state(PrinterState.OFFLINE).reason == Reason(
        ReasonCode.NO_PORT, port=str(tmp_path / "port0")
    )
    board_on()
    events.wait_for_state(PrinterState.IDLE)


def test_an_unplugged_printer_fails_its_job_and_goes_offline(
    board_on: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H4, H16."""
    board = board_on("--speed", "50", "--fault", "unplug:150")
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=5000)))
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.heaters_off) == (Outcome.FAILED, False)
    assert ended.reason.code is ReasonCode.UNPLUGGED
    events.wait_for(TemperaturesRead, lambda read: read.tool_c is None)
    events.wait_for_state(PrinterState.OFFLINE)


def test_a_board_that_loses_power_goes_offline(board_on: Make, printer_on: Make, events: Any) -> None:
    """H4."""
    board = board_on()
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    board.kill()
    events.wait_for_state(PrinterState.OFFLINE)


def test_a_port_is_reopened_by_its_lasting_name_whatever_device_is_behind_it(
    board_on: Make, printer_on: Make, events: Any
) -> None:
    """H1, H4: as a link in /dev/serial/by-id that leads to another ttyUSB after replugging."""
    board = board_on()
    device = board.link.readlink()
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    board.kill()
    events.wait_for_state(PrinterState.OFFLINE)
    held = [os.openpty() for _ in range(3)]  # so that the old device's name is not free again
    again = type(board)(board.link)
    try:
        assert again.link.readlink() != device
        events.wait_for_state(PrinterState.IDLE)
    finally:
        again.close()
        for fds in held:
            os.close(fds[0])
            os.close(fds[1])


def test_a_port_that_does_not_open_is_retried_at_growing_intervals(events: Any, tmp_path: Path) -> None:
    """H4: from 1 s to 30 s, never a busy loop."""
    printer = MarlinPrinter(events.report, str(tmp_path / "nothing"), 115200, SystemClock())
    now_s, waits = 1000.0, []
    printer._on_thread_connect(now_s)
    for _ in range(7):
        printer._open(now_s)
        waits.append(printer._retry_at_s - now_s)
        now_s = printer._retry_at_s
    printer.close()
    assert waits == [1, 2, 4, 8, 16, 30, 30]


def test_a_hung_port_delays_no_other_printer(board_on: Make, printer_on: Make, events: Any, gcode: Write) -> None:
    """H4: it accepts and delivers nothing; another printer of the same process prints meanwhile."""
    main_fd, far_fd = os.openpty()
    termios.tcflow(far_fd, termios.TCOOFF)
    hung = printer_on(os.ttyname(far_fd))
    hung.connect()
    events.wait_for_state(PrinterState.CONNECTING)
    printer = printer_on(board_on("--speed", "500").link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=100)))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    hung.stop_now()
    hung.close()
    assert not hung._thread.is_alive()
    os.close(main_fd)
    os.close(far_fd)


def test_a_cancel_while_heating_confirms_the_heaters_off(
    board_on: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H21."""
    board = board_on()
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(tool_c=250)))
    events.wait_for(TemperaturesRead, lambda read: (read.tool_c or 0) > 25)
    printer.cancel()
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
    assert _moves(board.executed()) == []
    events.wait_for_state(PrinterState.IDLE)


def test_an_emergency_stop_halts_the_board_in_the_middle_of_moves(
    board_on: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H20."""
    board = board_on()
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=500, step_mm=50, feed=1200)))
    events.wait_for(JobProgressed, lambda made: made.fraction > 0.01)
    printer.stop_now()
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.code is ReasonCode.STOPPED_BY_PERSON
    assert events.wait_for_state(PrinterState.ERROR).reason == Reason(ReasonCode.STOPPED_BY_PERSON)
    assert len(_moves(board.executed())) < 100
    assert "M104 S0" not in board.executed()


def test_a_pause_and_a_resume_lose_no_move(board_on: Make, printer_on: Make, events: Any, gcode: Write) -> None:
    """H22."""
    board = board_on("--speed", "20")
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=400, feed=1200)))
    events.wait_for_state(PrinterState.PRINTING)
    printer.pause()
    events.wait_for_state(PrinterState.PAUSED)
    printer.resume()
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert len([move for move in _moves(board.executed()) if move.endswith("F1200")]) == 400


def test_a_prompt_of_the_machine_is_answered(board_on: Make, printer_on: Make, events: Any, gcode: Write) -> None:
    """H15, H19."""
    board = board_on("--speed", "500", "--fault", "attention:40")
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(gcode(moves=200)))
    prompt = events.wait_for(PromptShown)
    assert prompt.choices == ("Continue",)
    events.wait_for_state(PrinterState.ATTENTION)
    printer.answer_prompt(0)
    assert events.wait_for(JobEnded).outcome is Outcome.DONE


def test_the_next_process_continues_a_print_where_the_previous_one_ended(
    board_on: Make, printer_on: Make, events: Any, gcode: Write, tmp_path: Path
) -> None:
    """H1, H23, H25: the port is reopened without a reset, and the print continues at the next line."""
    board = board_on("--speed", "20")
    job = _job(gcode(tool_c=60, moves=500, feed=1200))
    first = printer_on(board.link, journal_dir=tmp_path)
    first.connect()
    events.wait_for_state(PrinterState.IDLE)
    first.start(job)
    events.wait_for(JobProgressed, lambda made: made.fraction > 0.01)
    first.close()
    second = printer_on(board.link, journal_dir=tmp_path)
    second.watch_for(job)
    second.connect()
    assert events.wait_for(JobStarted).job_id == "job-1"
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert _moves(board.executed()) == _moves([line.partition(" ;")[0] for line in job.path.read_text().splitlines()])


@pytest.mark.parametrize("journal", [True, False])
def test_a_board_reset_by_opening_its_port_fails_the_print_with_the_heaters_off(
    served_board: Make, printer_on: Make, events: Any, gcode: Write, tmp_path: Path, journal: bool
) -> None:
    """H24, H25: the heaters are off before the end is reported; without a journal too."""
    board = served_board(5, reset_on_open=True)
    job = _job(gcode(tool_c=60, moves=500, feed=1200))
    first = printer_on(board.link, journal_dir=tmp_path)
    first.connect()
    events.wait_for_state(PrinterState.IDLE)
    first.start(job)
    reported = events.wait_for(JobProgressed, lambda made: made.z_mm == 0.2)
    events.wait_for(JobProgressed, lambda made: made.fraction > reported.fraction)  # the next line stores the height
    first.close()
    pause, until_s = threading.Event(), time.monotonic() + 30
    while board.is_open:  # the board must have seen the port closed, to see it opened
        pause.wait(0.01)
        assert time.monotonic() < until_s
    second = printer_on(board.link, journal_dir=tmp_path if journal else None)
    second.watch_for(job)
    second.connect()
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.heaters_off) == (Outcome.FAILED, True)
    assert ended.reason.code is ReasonCode.NOT_RESUMED
    assert not journal or ended.reason.details[0].values["position"].values["z_mm"] == 0.2
    assert {"M104 S0", "M140 S0", "M107"} <= set(board.log.getvalue().splitlines())
    events.wait_for_state(PrinterState.IDLE)


def test_a_port_is_opened_exclusively(board_on: Make, printer_on: Make, events: Any) -> None:
    """H1."""
    board = board_on()
    first = printer_on(board.link)
    first.connect()
    events.wait_for_state(PrinterState.IDLE)
    second = printer_on(board.link)
    second.connect()
    assert events.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.PORT_IN_USE, port=str(board.link))


def test_a_start_is_refused_while_the_printer_is_not_connected(
    printer_on: Make, events: Any, gcode: Write, tmp_path: Path
) -> None:
    """It is not kept for later."""
    printer = printer_on(tmp_path / "nothing")
    printer.connect()
    events.wait_for_state(PrinterState.OFFLINE)
    printer.start(_job(gcode()))
    assert events.wait_for(RequestRefused).request == "start"


def test_an_idle_printer_and_an_idle_board_use_hardly_any_cpu_time(
    board_on: Make, printer_on: Make, events: Any
) -> None:
    """Both wait in `select`; only automatic reports wake them."""
    board = board_on()
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)

    def ticks() -> int:
        fields = Path(f"/proc/{board.process.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    before, host_before = ticks(), sum(os.times()[:2])
    for _ in range(2):
        events.wait_for(TemperaturesRead)
    assert ticks() - before <= 5
    assert sum(os.times()[:2]) - host_before < 0.2
