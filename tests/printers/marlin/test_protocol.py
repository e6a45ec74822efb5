"""The conversation with a board, as transcripts: the test plays the board and holds the clock."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

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
Talk = Any
Write = Callable[..., Path]


def test_a_board_is_greeted_twice_and_asked_who_it_is(talk: Talk) -> None:
    """H2, H5: no waiting for a banner; the first line may be damaged."""
    talk.protocol.connection_opened(talk.now_s)
    assert talk.sent() == ["", "N0 M110 N0*125", "N0 M110 N0*125"]
    talk.says("ok", "ok").passes(0.2)
    assert talk.sent() == [frame(1, b"M115").decode().strip()]


def test_what_was_known_of_a_board_is_forgotten_with_it(talk: Talk) -> None:
    """H10, H13: another may be plugged in at that port; its buffer and its oks are not those of the first."""
    talk.greets()
    assert (talk.protocol._talk.note.name, talk.protocol._talk.stream.limits.slots) == ("marlin-2", 4)
    talk.protocol.connection_lost("It was unplugged.", talk.now_s)
    talk.protocol.connection_opened(talk.now_s)
    assert (talk.protocol._talk.note, talk.protocol._talk.stream.limits.slots) == (None, 0)


def test_a_banner_brings_another_greeting(talk: Talk) -> None:
    """H2: an AVR board was still booting."""
    talk.protocol.connection_opened(talk.now_s)
    talk.sent()
    assert talk.says("\x00\xff garbage", "start").sent().count("N0 M110 N0*125") == 2


def test_what_the_board_offers_is_used(talk: Talk) -> None:
    """H6, H25."""
    talk.protocol.connection_opened(talk.now_s)
    talk.says("ok").passes(0.2).commands()
    talk.says("FIRMWARE_NAME:Marlin", "Cap:AUTOREPORT_TEMP:1", "Cap:PROMPT_SUPPORT:1", "ok")
    said = []
    for _ in range(12):
        for command in talk.commands():
            said.append(command)
            talk.says("ok")
    assert said == ["M155 S2", "M113 S2", "M876 P1", "M27", "M114", "M105"]


def test_without_automatic_reports_temperatures_are_asked_for_one_at_a_time(talk: Talk) -> None:
    """H6."""
    talk.protocol.connection_opened(talk.now_s)
    talk.says("ok").passes(0.2).commands()
    talk.says("FIRMWARE_NAME:Old Marlin", "ok")
    for _ in range(12):
        for command in talk.commands():
            talk.says("ok" + WARM if command == "M105" else "ok")
    assert talk.state is PrinterState.IDLE
    talk.passes(20)
    assert talk.commands().count("M105") == 1


@pytest.mark.parametrize(("tool", "each_s"), [("20.0 /0.0", 5), ("45.5 /0.0", 2), ("30.0 /200.0", 2)])
def test_a_hot_machine_is_asked_more_often(talk: Talk, tool: str, each_s: int) -> None:
    """H6: each two seconds while it is hot or is to be, each five while it is cold."""
    talk.protocol.connection_opened(talk.now_s)
    talk.says("ok").passes(0.2).commands()
    talk.says("FIRMWARE_NAME:Old Marlin", "ok")
    asked_at = []
    for _ in range(400):
        for command in talk.commands():
            if command == "M105":
                asked_at.append(talk.now_s)
            talk.says(f"ok T:{tool} B:20.0 /0.0" if command == "M105" else "ok")
        talk.passes(0.1)
    waits = {round(later - sooner) for sooner, later in pairwise(asked_at[2:])}
    assert waits == {each_s}


def test_a_silent_port_is_given_up_with_a_sentence(talk: Talk) -> None:
    """H3, H4."""
    talk.protocol.connection_opened(talk.now_s)
    talk.passes(30)
    assert "does not answer" in talk.protocol.failure


def test_a_print_from_the_card_is_seen_and_nothing_is_started_over_it(talk: Talk, gcode: Write) -> None:
    """H25: never assume idle."""
    talk.protocol.connection_opened(talk.now_s)
    talk.says("ok").passes(0.2).commands()
    talk.says("FIRMWARE_NAME:Marlin", "ok", "SD printing byte 5/100")
    for _ in range(12):
        for command in talk.commands():
            talk.says("ok" + WARM if command == "M105" else "ok")
    assert talk.last(ForeignPrintSeen).name
    with pytest.raises(AssertionError):
        talk.starts(gcode())
    assert talk.last(RequestRefused).request == "start"
    asked = []
    for _ in range(12):
        for command in talk.passes(1).commands():
            asked.append(command)
            talk.says(*["Not SD printing"] * (command == "M27"), "ok" + WARM if command == "M105" else "ok")
    assert "M27" in asked
    assert talk.last(ForeignPrintSeen).name is None


def test_numbering_restarts_with_each_job_and_done_waits_for_the_last_move(talk: Talk, gcode: Write) -> None:
    """H8, H12."""
    talk.greets().starts(gcode(moves=3))
    lines, commands = [], []
    while talk.last(JobEnded) is None and len(lines) < 40:
        for line in talk.sent():
            lines.append(line)
            commands.append(line.partition(" ")[2].partition("*")[0])
            assert commands[-1] == "M105" or talk.last(JobEnded) is None
            talk.says("ok" + WARM if commands[-1] == "M105" else "ok")
    assert lines[0] == frame(1, b"G90").decode().strip()
    assert [int(line[1 : line.index(" ")]) for line in lines] == list(range(1, len(lines) + 1))
    assert commands[-2:] == ["M400", "M105"]
    assert talk.last(JobEnded).outcome is Outcome.DONE
    assert talk.last(JobStarted).job_id == "job-1"


def test_the_window_starts_narrow_widens_and_never_overfills_the_board(talk: Talk, gcode: Write) -> None:
    """H10."""
    talk.greets().starts(gcode(moves=200))
    flight: list[int] = []
    widest = 0
    for turn in range(150):
        flight += [len(line) + 1 for line in talk.sent()]
        assert len(flight) >= 1
        assert sum(flight[4:]) <= 127  # the oldest four are in the command slots
        if turn == 0:
            first = len(flight)
        widest = max(widest, len(flight))
        flight.pop(0)
        talk.says("ok")
    assert first <= 2
    assert widest >= 6


def test_a_resend_goes_on_from_the_line_asked_for_one_line_at_a_time(talk: Talk, gcode: Write) -> None:
    """H10, H17."""
    talk.greets().starts(gcode(moves=200))
    while len(lines := talk.sent()) < 2:
        talk.says("ok")
    number = int(lines[0][1 : lines[0].index(" ")])
    talk.says(f"Error:checksum mismatch, Last Line: {number - 1}", f"Resend: {number}", "ok")
    talk.says("Error:Line Number is not Last Line Number+1", f"Resend: {number}", "ok")
    assert talk.sent() == []
    assert talk.passes(0.1).sent() == [lines[0]]
    assert talk.says("ok").sent() == [lines[1]]


def test_without_an_ok_after_the_request_it_goes_on_by_itself(talk: Talk, gcode: Write) -> None:
    """H17: seven tenths of a second, as some firmware says none."""
    talk.greets().starts(gcode(moves=200))
    line = talk.sent()[0]
    talk.says("Error:checksum mismatch, Last Line: 0", "Resend: 1").passes(0.5)
    assert talk.sent() == []
    assert talk.passes(0.3).sent() == [line]


def test_a_line_that_is_not_kept_ends_the_job_with_the_heaters_off(talk: Talk, gcode: Write) -> None:
    """H17: if the board asks for it twice; once it may have been garbled."""
    talk.greets().starts(gcode(moves=200))
    talk.sent()
    talk.says("Resend: 5000", "ok").passes(0.1)
    assert talk.last(JobEnded) is None
    talk.passes(3.5)
    assert talk.commands() == ["M105"]
    talk.says("Resend: 5000", "ok").passes(0.1)
    talk.says("ok", "ok").passes(0.3)
    for _ in range(40):
        for command in talk.commands():
            lines = ["FIRMWARE_NAME:Marlin"] if command == "M115" else []
            talk.says(*lines, "ok" + WARM if command == "M105" else "ok")
        talk.passes(0.2)
    ended = talk.last(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert "5000" in ended.reason
    assert ended.heaters_off is True
    assert talk.state is PrinterState.IDLE


def test_a_lost_ok_is_tickled_and_no_move_is_sent_twice(talk: Talk, gcode: Write) -> None:
    """H14."""
    talk.greets().starts(gcode(moves=200))
    talk.says("echo:busy: processing").commands()
    talk.passes(3.5)
    assert talk.commands() == ["M105"]
    talk.says("ok" + WARM)
    assert talk.commands() == ["G28"]


def test_a_board_that_waits_while_we_wait_is_tickled(talk: Talk, gcode: Write) -> None:
    """H14: `wait` while printing."""
    talk.greets().starts(gcode(moves=200))
    talk.sent()
    talk.passes(1.5).says("wait")
    assert talk.commands() == ["M105"]


def test_long_commands_have_no_time_out_while_the_board_speaks(talk: Talk, gcode: Write) -> None:
    """H15."""
    talk.greets().starts(gcode(tool_c=200))
    while "M109 S200" not in talk.commands():
        talk.says("ok")
    talk.says("ok")
    for _ in range(300):
        talk.says(" T:100.0 /200.0 B:20.0 /0.0 W:?").passes(1)
    assert talk.protocol.failure == ""
    assert talk.last(JobEnded) is None
    assert talk.state is PrinterState.HEATING


def test_a_machine_that_waits_for_a_person_is_shown(talk: Talk, gcode: Write) -> None:
    """H15."""
    talk.greets().starts(gcode())
    talk.says("echo:busy: paused for user")
    assert talk.state is PrinterState.ATTENTION
    talk.says("ok")
    assert talk.state is not PrinterState.ATTENTION


def test_three_minutes_of_busy_is_shown_too(talk: Talk, gcode: Write) -> None:
    """H15."""
    talk.greets().starts(gcode())
    for _ in range(95):
        talk.says("echo:busy: processing").passes(2)
    assert talk.state is PrinterState.ATTENTION


def test_a_restart_during_a_print_fails_the_job_and_numbers_anew(talk: Talk, gcode: Write) -> None:
    """H7, H24."""
    talk.greets().starts(gcode(moves=100))
    for _ in range(20):
        talk.says("ok").sent()
    talk.says("start")
    assert "N0 M110 N0*125" in talk.sent()
    talk.says("ok", "ok").passes(0.2)
    said = []
    for _ in range(40):
        for command in talk.commands():
            said.append(command)
            lines = ["FIRMWARE_NAME:Marlin"] if command == "M115" else []
            talk.says(*lines, "ok" + WARM if command == "M105" else "ok")
        talk.passes(0.2)
    ended = talk.last(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert "restarted" in ended.reason
    assert "%" in ended.reason
    assert ended.heaters_off is True
    assert {"M104 S0", "M140 S0"} <= set(said)
    assert not [command for command in said if command.startswith("G1")]


def test_fatal_words_fail_the_job_and_stay(talk: Talk, gcode: Write) -> None:
    """H18."""
    talk.greets().starts(gcode())
    talk.says("Error:Thermal Runaway, system stopped! Heater_ID: 0", "Error:Printer halted. kill() called!")
    assert talk.state is PrinterState.ERROR
    assert "Thermal Runaway" in talk.last(JobEnded).reason
    assert talk.last(JobEnded).outcome is Outcome.FAILED
    talk.passes(100)
    assert talk.state is PrinterState.ERROR
    talk.says("start")
    assert talk.state is PrinterState.CONNECTING


def test_stop_now_goes_past_everything(talk: Talk, gcode: Write) -> None:
    """H11, H20: raw first, then numbered, then the heaters."""
    talk.greets().starts(gcode())
    talk.sent()
    talk.protocol.stop_now(talk.now_s)
    lines = talk.sent()
    assert lines[:2] == ["", "M112"]
    assert [line.partition(" ")[2].partition("*")[0] for line in lines[2:]] == ["M112", "M104 S0", "M140 S0"]
    assert all(line.startswith("N") for line in lines[2:])
    assert talk.state is PrinterState.ERROR
    assert talk.last(JobEnded).outcome is Outcome.FAILED


def test_a_prompt_is_shown_and_its_answer_goes_ahead_of_the_job(talk: Talk, gcode: Write) -> None:
    """H11, H19."""
    talk.greets().starts(gcode())
    talk.sent()
    talk.says(
        "//action:prompt_begin Change the filament", "//action:prompt_choice Go on", "//action:prompt_choice Stop"
    )
    assert talk.last(PromptShown) is None
    talk.says("//action:prompt_show")
    assert talk.last(PromptShown) == PromptShown("Change the filament", ("Go on", "Stop"))
    talk.protocol.answer_prompt(7, talk.now_s)
    assert talk.last(RequestRefused).request == "answer_prompt"
    talk.protocol.answer_prompt(1, talk.now_s)
    assert talk.commands() == ["M876 S1"]
    assert talk.last(PromptShown) == PromptShown("")


@pytest.mark.parametrize(("action", "state"), [("paused", "paused"), ("pause", "pausing"), ("cancel", "finishing")])
def test_what_the_machine_asks_for_is_done(talk: Talk, gcode: Write, action: str, state: str) -> None:
    """H19: `paused` is a fact, `pause` a request."""
    talk.greets().starts(gcode())
    talk.says("ok", f"//action:{action}")
    assert talk.state == state


def test_after_the_machine_paused_itself_no_line_is_fed_until_it_goes_on(talk: Talk, gcode: Write) -> None:
    """H19."""
    talk.greets().starts(gcode())
    talk.says("ok").sent()
    talk.says("//action:paused", "ok", "ok")
    assert talk.sent() == []
    talk.says("//action:resumed")
    assert talk.sent() != []
    assert talk.state is PrinterState.PRINTING


def test_cold_extrusion_is_shown(talk: Talk, gcode: Write) -> None:
    """H18."""
    talk.greets().starts(gcode())
    talk.says("echo: cold extrusion prevented")
    assert talk.state is PrinterState.ATTENTION


def test_a_lost_link_blanks_the_readings_and_fails_the_job(talk: Talk, gcode: Write) -> None:
    """H4, H16."""
    talk.greets().starts(gcode())
    talk.says(" T:200.0 /200.0 B:60.0 /60.0")
    talk.protocol.connection_lost("The printer was unplugged.", talk.now_s)
    assert talk.last(TemperaturesRead) == TemperaturesRead(None, None, None, None)
    assert talk.state is PrinterState.OFFLINE
    assert talk.last(JobEnded).heaters_off is False
    assert talk.protocol.wake_at_s is None
