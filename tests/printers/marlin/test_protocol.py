"""The protocol as transcripts: the test plays the board and supplies the time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.framing import frame
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    TemperaturesRead,
)

WARM = " T:20.0 /0.0 B:20.0 /0.0 @:0 B@:0"
Host = Any
Write = Callable[..., Path]


def test_nothing_is_started_over_a_print_from_the_card(host: Host, gcode: Write) -> None:
    """H25: never assume idle."""
    host.protocol.link_opened(host.now_s)
    host.receives("ok").passes(0.2).commands()
    host.receives("FIRMWARE_NAME:Marlin", "ok", "SD printing byte 5/100")
    for _ in range(12):
        for command in host.commands():
            host.receives("ok" + WARM if command == "M105" else "ok")
    assert host.last(ForeignPrintSeen).name == ""
    host.asks_to_start(gcode())
    assert host.last(RequestRefused).request == "start"
    sent = []
    for _ in range(12):
        for command in host.passes(1).commands():
            sent.append(command)
            host.receives(*["Not SD printing"] * (command == "M27"), "ok" + WARM if command == "M105" else "ok")
    assert "M27" in sent
    assert host.last(ForeignPrintSeen).name is None


def test_numbering_restarts_with_each_job_and_done_waits_for_the_last_move(host: Host, gcode: Write) -> None:
    """H8, H12."""
    host.connects().starts(gcode(moves=3))
    lines, commands = [], []
    while host.last(JobEnded) is None and len(lines) < 40:
        for line in host.sent():
            lines.append(line)
            commands.append(line.partition(" ")[2].partition("*")[0])
            assert commands[-1] == "M105" or host.last(JobEnded) is None
            host.receives("ok" + WARM if commands[-1] == "M105" else "ok")
    assert lines[0] == frame(1, b"G90").decode().strip()
    assert [int(line[1 : line.index(" ")]) for line in lines] == list(range(1, len(lines) + 1))
    assert commands[-2:] == ["M400", "M105"]
    assert host.last(JobEnded).outcome is Outcome.DONE
    assert host.last(JobStarted).job_id == "job-1"


def test_the_window_starts_narrow_widens_and_never_overfills_the_board(host: Host, gcode: Write) -> None:
    """H10."""
    host.connects().starts(gcode(moves=200))
    in_flight: list[int] = []
    widest = 0
    for turn in range(150):
        in_flight += [len(line) + 1 for line in host.sent()]
        assert len(in_flight) >= 1
        assert sum(in_flight[4:]) <= 127  # the oldest four are in the command slots
        if turn == 0:
            first = len(in_flight)
        widest = max(widest, len(in_flight))
        in_flight.pop(0)
        host.receives("ok")
    assert first <= 2
    assert widest >= 6


def test_a_resend_continues_from_the_requested_line_one_line_at_a_time(host: Host, gcode: Write) -> None:
    """H10, H17."""
    host.connects().starts(gcode(moves=200))
    while len(lines := host.sent()) < 2:
        host.receives("ok")
    number = int(lines[0][1 : lines[0].index(" ")])
    host.receives(f"Error:checksum mismatch, Last Line: {number - 1}", f"Resend: {number}", "ok")
    host.receives("Error:Line Number is not Last Line Number+1", f"Resend: {number}", "ok")
    assert host.sent() == []
    assert host.passes(0.1).sent() == [lines[0]]
    assert host.receives("ok").sent() == [lines[1]]


def test_without_an_ok_after_the_request_resending_starts_by_itself(host: Host, gcode: Write) -> None:
    """H17: after 0.7 s, because some firmware sends none."""
    host.connects().starts(gcode(moves=200))
    line = host.sent()[0]
    host.receives("Error:checksum mismatch, Last Line: 0", "Resend: 1").passes(0.5)
    assert host.sent() == []
    assert host.passes(0.3).sent() == [line]


def test_a_request_for_an_unavailable_line_fails_the_job_with_the_heaters_off(host: Host, gcode: Write) -> None:
    """H17: if it comes twice; once it may be garbled."""
    host.connects().starts(gcode(moves=200))
    host.sent()
    host.receives("Resend: 5000", "ok").passes(0.1)
    assert host.last(JobEnded) is None
    host.passes(3.5)
    assert host.commands() == ["M105"]
    host.receives("Resend: 5000", "ok").passes(0.1)
    host.receives("ok", "ok").passes(0.3)
    for _ in range(40):
        for command in host.commands():
            lines = ["FIRMWARE_NAME:Marlin"] if command == "M115" else []
            host.receives(*lines, "ok" + WARM if command == "M105" else "ok")
        host.passes(0.2)
    ended = host.last(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert (ended.reason.code, ended.reason.values["line"]) == (ReasonCode.LINE_NOT_AVAILABLE, 5000)
    assert ended.heaters_off is True
    assert host.state is PrinterState.IDLE


def test_a_lost_ok_is_probed_and_no_move_is_sent_twice(host: Host, gcode: Write) -> None:
    """H14."""
    host.connects().starts(gcode(moves=200))
    host.receives("echo:busy: processing").commands()
    host.passes(3.5)
    assert host.commands() == ["M105"]
    host.receives("ok" + WARM)
    assert host.commands() == ["G28"]


def test_a_board_that_sends_wait_with_lines_in_flight_is_probed(host: Host, gcode: Write) -> None:
    """H14."""
    host.connects().starts(gcode(moves=200))
    host.sent()
    host.passes(1.5).receives("wait")
    assert host.commands() == ["M105"]


def test_long_commands_have_no_time_out_while_the_board_reports(host: Host, gcode: Write) -> None:
    """H15."""
    host.connects().starts(gcode(tool_c=200))
    while "M109 S200" not in host.commands():
        host.receives("ok")
    host.receives("ok")
    for _ in range(300):
        host.receives(" T:100.0 /200.0 B:20.0 /0.0 W:?").passes(1)
    assert host.protocol.failure is None
    assert host.last(JobEnded) is None
    assert host.state is PrinterState.HEATING


def test_a_machine_that_waits_for_a_person_needs_attention(host: Host, gcode: Write) -> None:
    """H15."""
    host.connects().starts(gcode())
    host.receives("echo:busy: paused for user")
    assert host.state is PrinterState.ATTENTION
    host.receives("ok")
    assert host.state is not PrinterState.ATTENTION


def test_a_machine_that_waits_for_a_person_while_it_is_connected_needs_attention(host: Host) -> None:
    """H15: as after a restart of ours during a change of filament. It answers once somebody has pressed its button."""
    host.protocol.link_opened(host.now_s)
    for _ in range(30):
        host.receives("echo:busy: paused for user").passes(2)
    assert host.state is PrinterState.ATTENTION
    host.receives("ok").passes(0.2).commands()
    host.receives("FIRMWARE_NAME:Old Marlin", "ok")
    for _ in range(12):
        for command in host.passes(1).commands():
            host.receives(*["Not SD printing"] * (command == "M27"), "ok" + WARM)
    assert host.state is PrinterState.IDLE


def test_a_machine_busy_for_three_minutes_needs_attention(host: Host, gcode: Write) -> None:
    """H15."""
    host.connects().starts(gcode())
    for _ in range(95):
        host.receives("echo:busy: processing").passes(2)
    assert host.state is PrinterState.ATTENTION


def test_a_restart_during_a_print_fails_the_job_and_restarts_the_numbering(host: Host, gcode: Write) -> None:
    """H7, H24."""
    host.connects().starts(gcode(moves=100))
    for _ in range(20):
        host.receives("ok").sent()
    host.receives("start")
    assert "N0 M110 N0*125" in host.sent()
    host.receives("ok", "ok").passes(0.2)
    sent = []
    for _ in range(40):
        for command in host.commands():
            sent.append(command)
            lines = ["FIRMWARE_NAME:Marlin"] if command == "M115" else []
            host.receives(*lines, "ok" + WARM if command == "M105" else "ok")
        host.passes(0.2)
    ended = host.last(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.code is ReasonCode.RESTARTED_DURING_PRINT
    assert [detail.code for detail in ended.reason.details] == [ReasonCode.PRINT_STOOD_AT]
    assert ended.heaters_off is True
    assert {"M104 S0", "M140 S0"} <= set(sent)
    assert not [command for command in sent if command.startswith("G1")]


def test_a_fatal_error_fails_the_job_and_stays_until_a_restart(host: Host, gcode: Write) -> None:
    """H18."""
    host.connects().starts(gcode())
    host.receives("Error:Thermal Runaway, system stopped! Heater_ID: 0", "Error:Printer halted. kill() called!")
    assert host.state is PrinterState.ERROR
    reason = host.last(JobEnded).reason
    assert reason.code is ReasonCode.STOPPED_ITSELF
    assert "Thermal Runaway" in reason.values["raw"]
    assert host.last(JobEnded).outcome is Outcome.FAILED
    host.passes(100)
    assert host.state is PrinterState.ERROR
    host.receives("start")
    assert host.state is PrinterState.CONNECTING


def test_an_emergency_stop_bypasses_everything(host: Host, gcode: Write) -> None:
    """H11, H20, H27: raw first, then numbered, then the heaters; it is done when the board says so."""
    host.connects().starts(gcode())
    host.sent()
    host.protocol.stop_now(host.now_s)
    lines = host.sent()
    assert lines[:2] == ["", "M112"]
    assert [line.partition(" ")[2].partition("*")[0] for line in lines[2:]] == ["M112", "M104 S0", "M140 S0"]
    assert all(line.startswith("N") for line in lines[2:])
    assert (host.state, host.last(JobEnded)) == (PrinterState.FINISHING, None)
    host.receives("Error:Printer halted. kill() called!")
    assert host.state is PrinterState.ERROR
    assert host.last(JobEnded).outcome is Outcome.FAILED


def test_a_prompt_is_shown_and_its_answer_goes_ahead_of_the_job(host: Host, gcode: Write) -> None:
    """H11, H19."""
    host.connects().starts(gcode())
    host.sent()
    host.receives(
        "//action:prompt_begin Change the filament", "//action:prompt_choice Go on", "//action:prompt_choice Stop"
    )
    assert host.last(PromptShown) is None
    host.receives("//action:prompt_show")
    assert host.last(PromptShown) == PromptShown("Change the filament", ("Go on", "Stop"))
    host.protocol.answer_prompt(7, host.now_s)
    assert host.last(RequestRefused).request == "answer_prompt"
    host.protocol.answer_prompt(1, host.now_s)
    assert host.commands() == ["M876 S1"]
    assert host.last(PromptShown) == PromptShown("")


@pytest.mark.parametrize(("action", "state"), [("paused", "paused"), ("pause", "pausing"), ("cancel", "finishing")])
def test_requests_of_the_machine_are_carried_out(host: Host, gcode: Write, action: str, state: str) -> None:
    """H19: `paused` is a fact, `pause` a request."""
    host.connects().starts(gcode())
    host.receives("ok", f"//action:{action}")
    assert host.state == state


def test_no_line_is_fed_while_the_machine_pauses_by_itself(host: Host, gcode: Write) -> None:
    """H19."""
    host.connects().starts(gcode())
    host.receives("ok").sent()
    host.receives("//action:paused", "ok", "ok")
    assert host.sent() == []
    host.receives("//action:resumed")
    assert host.sent() != []
    assert host.state is PrinterState.PRINTING


def test_prevented_cold_extrusion_needs_attention(host: Host, gcode: Write) -> None:
    """H18."""
    host.connects().starts(gcode())
    host.receives("echo: cold extrusion prevented")
    assert host.state is PrinterState.ATTENTION


def test_a_lost_link_clears_the_readings_and_fails_the_job(host: Host, gcode: Write) -> None:
    """H4, H16."""
    host.connects().starts(gcode())
    host.receives(" T:200.0 /200.0 B:60.0 /60.0")
    host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s)
    assert host.last(TemperaturesRead) == TemperaturesRead(None, None, None, None)
    assert host.state is PrinterState.OFFLINE
    assert host.last(JobEnded).heaters_off is False
    assert host.last(JobEnded).ended_by is PrinterState.OFFLINE
    assert host.protocol.wake_at_s is None


def test_after_a_link_lost_in_a_print_the_heaters_are_turned_off(host: Host, gcode: Write) -> None:
    """H4, H27: a loose cable must not leave them on; the printer is not idle before they were seen to be off."""
    hot, cold = " T:200.0 /210.0 B:60.0 /60.0 @:0 B@:0", " T:200.0 /0.0 B:60.0 /0.0 @:0 B@:0"
    host.connects().starts(gcode())
    host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s)
    host.protocol.link_opened(host.now_s)
    sent: list[str] = []
    for _ in range(30):
        for command in host.commands():
            sent.append(command)
            before = ["FIRMWARE_NAME:Marlin 2.1.2"] if command == "M115" else []
            host.receives(*before, "ok" + (cold if "M104 S0" in sent else hot) if command == "M105" else "ok")
            assert "M104 S0" in sent or host.state is not PrinterState.IDLE
        host.passes(0.3)
    assert {"M104 S0", "M140 S0"} <= set(sent)
    assert host.state is PrinterState.IDLE


def test_a_damaged_restart_of_the_numbering_is_sent_again(host: Host, gcode: Write) -> None:
    """H12, H17: the board still counts on from the lines before the job."""
    host.connects().asks_to_start(gcode())
    assert host.commands() == ["M27"]
    host.receives("Not SD printing", "ok").sent()
    host.receives("ok" + WARM)
    assert host.sent() == ["N0 M110 N0*125"]
    host.receives("Error:checksum mismatch, Last Line: 9", "Resend: 10", "ok")
    assert host.sent() == ["N0 M110 N0*125"]
    host.receives("ok")
    assert host.commands()[0] == "G90"
