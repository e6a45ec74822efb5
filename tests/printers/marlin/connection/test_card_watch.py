"""Prints from the board's own card hold the printer, and are asked for before each start (H25, H29)."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.replies import SdPrintReported
from kiosk.printers.marlin.wire.reply_parser import parse_line
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
)
from kiosk.printers.virtual.dialects import DIALECTS

Host = Any
Write = Callable[..., Path]
WARM = " T:20.0 /0.0 B:20.0 /0.0"
REFUSED = RequestRefused("start", Reason(ReasonCode.OTHER_PRINT_ON_PRINTER))


def answer(host: Host, *card: str, acknowledges: bool = True, rounds: int = 6) -> list[str]:
    """Play a board that answers M27 by these lines, until it was asked for nothing more; return what it was sent."""
    sent = []
    for _ in range(rounds):
        for command in host.commands():
            sent.append(command)
            ok = [] if command == "M27" and not acknowledges else ["ok" + WARM if command == "M105" else "ok"]
            host.receives(*(card if command == "M27" else ()), *ok)
    return sent


@pytest.mark.parametrize("line", ["File opened: benchy~1.gco Size: 99999", "File selected", "SD printing byte 5/100"])
def test_a_card_print_that_begins_while_idle_is_a_foreign_print(host: Host, line: str) -> None:
    """H29."""
    host.connects().receives(line)
    assert host.last(ForeignPrintSeen) == ForeignPrintSeen("")


def test_an_idle_board_is_asked_for_its_card_now_and_then(host: Host) -> None:
    """H29: it may have said nothing."""
    host.connects()
    for _ in range(100):
        answer(host, "SD printing byte 5/100", rounds=1)
        host.passes(0.5)
    assert host.last(ForeignPrintSeen) == ForeignPrintSeen("")
    assert host.protocol.failure is None


@pytest.mark.parametrize(
    ("line", "printing"),
    [
        ("SD printing byte 512/1761599", True),
        ("SD print paused", True),
        ("SD printing byte 0/0", False),  # Marlin 1 with a card inserted
        ("SD printing byte 99999/99999", False),  # and after the last print of it
        ("SD printing byte 99/999", True),
        ("Not SD printing.", False),
        ("Not currently playing", False),
        ("ok SD printing byte 5/100", True),
        ("ok Not SD printing", False),
    ],
)
def test_each_form_of_the_answer_says_whether_the_card_prints(line: str, printing: bool) -> None:
    """H29: for a board that prints nothing from its card, no start may be refused."""
    assert SdPrintReported(printing) in parse_line(line)


@pytest.mark.parametrize("line", ["SD printing byte 5/100", "File opened: a.gco Size: 9", "ok SD printing byte 5/100"])
def test_a_start_over_a_card_print_is_refused(host: Host, gcode: Write, line: str) -> None:
    """H29: the board has said nothing of it before; nothing of our file is sent."""
    sent = answer(host.connects().asks_to_start(gcode()), line)
    assert sent[:2] == ["M27", "M105"]
    assert "M110 N0" not in sent
    assert host.last(RequestRefused) == REFUSED
    assert host.last(ForeignPrintSeen) == ForeignPrintSeen("")
    host.events.clear()
    host.asks_to_start(gcode())
    assert host.last(RequestRefused) == REFUSED


def test_after_the_card_print_a_start_is_taken(host: Host, gcode: Write) -> None:
    """H29: the board is asked on, and once it prints nothing it is free."""
    answer(host.connects().asks_to_start(gcode()), "SD printing byte 5/100")
    host.passes(10)
    answer(host, "Not SD printing")
    assert host.last(ForeignPrintSeen) == ForeignPrintSeen(None)
    assert "G28" in answer(host.asks_to_start(gcode()), "Not SD printing", rounds=20)


@pytest.mark.parametrize(
    ("card", "acknowledges"),
    [
        (('echo:Unknown command: "M27"',), True),
        (("echo:SD init fail",), True),
        (("echo:No SD card",), True),
        (("Error: M27: Command is not supported",), True),
        ((), True),
        ((), False),
        (("echo:SD init fail",), False),
    ],
)
def test_a_board_without_a_card_reader_starts(
    host: Host, gcode: Write, card: tuple[str, ...], acknowledges: bool
) -> None:
    """H29: whatever it makes of M27, also if it does not even acknowledge it."""
    sent = answer(host.connects().asks_to_start(gcode()), *card, acknowledges=acknowledges, rounds=20)
    if not acknowledges:
        sent += answer(host.passes(3), rounds=20)
    assert "G28" in sent
    assert host.last(RequestRefused) is None


def test_a_start_that_waits_for_the_answer_can_be_cancelled(host: Host, gcode: Write) -> None:
    """H21, H29: nothing of it is sent any more, and the printer is free."""
    host.connects().asks_to_start(gcode())
    host.protocol.cancel(host.now_s)
    assert host.last(JobEnded) == JobEnded("job-1", Outcome.CANCELLED)
    assert "M110 N0" not in answer(host)
    assert host.state is PrinterState.IDLE


def test_a_start_is_taken_once(host: Host, gcode: Write) -> None:
    """H29: while the first waits for the answer, another one is refused, and does not replace it."""
    host.connects().asks_to_start(gcode())
    host.asks_to_start(gcode())
    assert host.last(RequestRefused).reason == Reason(ReasonCode.NOT_READY)
    assert answer(host, rounds=20).count("G28") == 1


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ("link lost", ReasonCode.UNPLUGGED),
        ("stop", ReasonCode.STOPPED_BY_PERSON),
        ("halted", ReasonCode.MACHINE_MESSAGE),
        ("rebooted", ReasonCode.NOT_READY),
    ],
)
def test_a_start_that_waits_is_refused_when_the_board_is_lost(
    host: Host, gcode: Write, event: str, code: ReasonCode
) -> None:
    """H29: nothing was printed, so the job has not begun."""
    host.connects().asks_to_start(gcode())
    match event:
        case "link lost":
            host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s)
        case "stop":
            host.protocol.stop_now(host.now_s)
        case "halted":
            host.receives("Error:MINTEMP triggered, system stopped! Heater_ID: bed")
        case "rebooted":
            host.receives("start")
    assert host.last(RequestRefused) is not None
    assert (host.last(RequestRefused).request, host.last(RequestRefused).reason.code) == ("start", code)
    assert host.last(JobEnded) is None


def test_a_job_that_is_stored_as_ended_does_not_start(host: Host, gcode: Write) -> None:
    """H29: its end may be stored before the board has answered."""
    host.connects().asks_to_start(gcode())
    host.protocol.forget("job-1", host.now_s)
    assert "M110 N0" not in answer(host)
    assert host.last(RequestRefused) is None


def test_a_card_print_begun_during_a_job_holds_the_printer_after_it(host: Host, gcode: Write) -> None:
    """H29: until the board says that it prints nothing."""
    host.connects().starts(gcode(moves=2))
    host.receives("ok").sent()
    host.receives("File opened: a.gco Size: 99")
    assert host.last(JobEnded) is None
    host.protocol.cancel(host.now_s)
    for _ in range(60):
        answer(host, rounds=1)
        host.passes(0.5)
        if host.last(JobEnded):
            break
    assert host.last(ForeignPrintSeen) == ForeignPrintSeen("")


@pytest.mark.parametrize("dialect", [name for name in DIALECTS if name != "grbl"])
def test_every_family_is_asked_over_a_port(
    served_board: Callable[..., Any], printer_on: Callable[..., Any], events: Any, gcode: Write, dialect: str
) -> None:
    """H29: one job is printed; then somebody starts a print at the display, and the next job is refused."""
    board = served_board(speed=1000, dialect=DIALECTS[dialect])
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    path = gcode(moves=5)
    printer.start(PrintJob("job-1", path, path.name))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    events.wait_for_state(PrinterState.IDLE)
    board.board.machine.print_from_card(time.monotonic())
    printer.start(PrintJob("job-2", path, path.name))
    assert events.wait_for(RequestRefused) == REFUSED
    assert board.log.getvalue().count("G28") == 1
