"""Messages of the board for a person: notices, pauses of its own, and prompts, across crashes too (H15, H19)."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import (
    NoticeShown,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    StateChanged,
)
from kiosk.printers.virtual.board import BoardSettings

Write = Callable[..., Path]
MakeWire = Callable[..., Any]
Host = Any

CHANGE = PromptShown("Load filament", ("Continue",))


def reason(host: Host) -> Reason | None:
    """The reason of the last state."""
    host.events += host.protocol.take_events()
    return [event.reason for event in host.events if isinstance(event, StateChanged)][-1]


def message(raw: str) -> Reason:
    """A message of the machine."""
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=raw)


def test_a_notice_is_reported_and_does_not_change_the_state(host: Host, gcode: Write) -> None:
    """H19."""
    host.connects().starts(gcode())
    host.receives("ok", "//action:notification Bed at 40 degrees")
    assert host.last(NoticeShown) == NoticeShown("Bed at 40 degrees")
    assert host.state is PrinterState.PRINTING


def test_a_notice_is_reported_without_a_print(host: Host) -> None:
    """H19."""
    host.connects().receives("//action:notification Ahven ready")
    assert host.last(NoticeShown) == NoticeShown("Ahven ready")


def test_the_reason_for_a_wait_is_the_machines_own_message(host: Host, gcode: Write) -> None:
    """H15, H19: the prompt if there is one, else the last notice, else ours."""
    host.connects().starts(gcode())
    host.receives("ok", "//action:notification Filament runout").passes(5).receives("echo:busy: paused for user")
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, message("Filament runout"))
    host.receives("//action:prompt_begin Load filament", "//action:prompt_button Continue", "//action:prompt_show")
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, message("Load filament"))


def test_an_old_notice_is_not_the_reason_for_a_wait(host: Host, gcode: Write) -> None:
    """H15."""
    host.connects().starts(gcode())
    host.receives("ok", "//action:notification Layer 3 of 90")
    for _ in range(50):
        host.passes(2).receives("ok", "echo:busy: processing", "ok")
    host.receives("echo:busy: paused for user")
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, Reason(ReasonCode.WAITS_FOR_PERSON))


def test_only_a_pause_of_the_machine_itself_has_a_reason(host: Host, gcode: Write) -> None:
    """H19: `paused` is a fact; a later notice replaces the reason."""
    host.connects().starts(gcode())
    host.receives("ok", "//action:paused")
    assert (host.state, reason(host)) == (PrinterState.PAUSED, Reason(ReasonCode.PAUSED_BY_ITSELF))
    host.receives("//action:notification Door open")
    assert (host.state, reason(host)) == (PrinterState.PAUSED, message("Door open"))
    assert host.protocol.resume(host.now_s) is None
    for _ in range(30):
        host.commands()
        host.receives("ok")
    assert host.state is PrinterState.PRINTING
    host.protocol.pause(host.now_s)
    assert (host.state, reason(host)) == (PrinterState.PAUSING, None)


def test_a_prompt_needs_attention_until_it_is_answered(host: Host, gcode: Write) -> None:
    """H19: also before the board reports that it is busy."""
    host.connects().starts(gcode())
    host.receives(
        "ok", "//action:prompt_begin Load filament", "//action:prompt_button Continue", "//action:prompt_show"
    )
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, message("Load filament"))
    host.protocol.answer_prompt(0, host.now_s)
    assert host.state is PrinterState.PRINTING


def test_the_number_of_choices_is_bounded(host: Host, gcode: Write) -> None:
    """H19."""
    host.connects().starts(gcode())
    host.receives("//action:prompt_begin Which?", *["//action:prompt_button ResendState"] * 500, "//action:prompt_show")
    assert host.last(PromptShown) == PromptShown("Which?", ("ResendState",) * 8)


def change_filament(wire: Any, path: Path) -> None:
    """Print up to an M600 and the board's prompt."""
    wire.connect()
    wire.protocol.start(
        PrintJob("job-1", path, path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest()),
        GcodeFile(path),
        wire.now_s,
    )
    wire.run(lambda: CHANGE in wire.events and state(wire) is PrinterState.ATTENTION)


def state(wire: Any) -> PrinterState:
    return [event.state for event in wire.events if isinstance(event, StateChanged)][-1]


def with_change(gcode: Write) -> Path:
    path = gcode(moves=60)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:30], "M0 Load filament", *lines[30:]]) + "\n")
    return path


def test_a_print_continues_when_a_filament_change_is_answered(make_wire: MakeWire, gcode: Write) -> None:
    """H15, H19: M600, on the core of the virtual board."""
    wire = make_wire(BoardSettings(speed=20))
    change_filament(wire, with_change(gcode))
    wire.protocol.answer_prompt(0, wire.now_s)
    wire.run(lambda: bool(wire.job_ends))
    assert PromptShown("") in wire.events
    (ended,) = wire.job_ends
    assert ended.outcome is Outcome.DONE


def test_a_prompt_survives_a_crash_while_the_board_waits(make_wire: MakeWire, gcode: Write) -> None:
    """H19, H23: the board sends it once; it is shown again when the board still waits, answered, and the print
    continues.
    """
    wire = make_wire(BoardSettings(speed=20))
    change_filament(wire, with_change(gcode))
    wire.kill_host(5.0)
    wire.clear_events()
    wire.recover(CHANGE)
    wire.run(lambda: CHANGE in wire.events)
    assert state(wire) is PrinterState.ATTENTION
    wire.protocol.answer_prompt(0, wire.now_s)
    wire.run(lambda: bool(wire.job_ends))
    (ended,) = wire.job_ends
    assert ended.outcome is Outcome.DONE
    assert PromptShown("") in wire.events
    assert wire.board.executed.count("M0 Load filament") == 1


def test_a_prompt_answered_at_the_machine_meanwhile_is_closed(make_wire: MakeWire, gcode: Write) -> None:
    """H23: a board that executes lines again waits for nobody."""
    wire = make_wire(BoardSettings(speed=20))
    change_filament(wire, with_change(gcode))
    wire.kill_host(1.0)
    wire.board.receive(b"M108\n", wire.now_s)
    wire.clear_events()
    wire.recover(CHANGE)
    wire.run(lambda: bool(wire.job_ends))
    assert CHANGE not in wire.events
    assert PromptShown("") in wire.events


def test_a_prompt_of_a_board_that_was_reset_is_closed(make_wire: MakeWire, gcode: Write) -> None:
    """H24."""
    wire = make_wire(BoardSettings(speed=20))
    change_filament(wire, with_change(gcode))
    wire.kill_host(1.0)
    wire.board.reset(wire.now_s)
    wire.clear_events()
    wire.recover(CHANGE)
    wire.run(lambda: bool(wire.job_ends))
    assert CHANGE not in wire.events
    assert PromptShown("") in wire.events


def test_an_answer_without_effect_brings_the_prompt_back(host: Any, gcode: Callable[..., Path]) -> None:
    """H36."""
    host.connects().starts(gcode(moves=50))
    host.sent()
    host.receives("//action:prompt_begin Change the filament", "//action:prompt_choice Go on", "//action:prompt_show")
    host.protocol.answer_prompt(0, host.now_s)
    assert host.last(PromptShown) == PromptShown("")
    host.receives("echo:busy: paused for user").passes(1)
    assert host.last(PromptShown) == PromptShown("")
    host.passes(2.5).receives("echo:busy: paused for user")
    assert host.last(PromptShown) == PromptShown("Change the filament", ("Go on",))
    host.protocol.answer_prompt(0, host.now_s)
    host.receives("//action:prompt_end").passes(5).receives("echo:busy: paused for user")
    assert host.last(PromptShown) == PromptShown("")


def take_lines(host: Host, count: int = 12) -> None:
    """Acknowledge that many lines."""
    for _ in range(count):
        for command in host.commands():
            host.receives("ok T:20.0 /0.0" if command == "M105" else "ok")


@pytest.mark.parametrize("buttons", [(), ("Dismiss",), ("Continue",)])
def test_a_prompt_that_only_informs_is_over_once_lines_are_taken(
    host: Host, gcode: Write, buttons: tuple[str, ...]
) -> None:
    """H36: “Resuming” stays on the board's list until somebody dismisses it; nobody has to."""
    host.connects().starts(gcode(moves=2000)).receives("ok")
    shown = [f"//action:prompt_button {button}" for button in buttons]
    host.receives("//action:prompt_begin Resuming", *shown, "//action:prompt_show")
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, message("Resuming"))
    host.receives("echo:busy: paused for user").passes(5).receives("ok")
    assert host.state is PrinterState.ATTENTION  # the ok of a line sent before
    take_lines(host)
    assert host.state is PrinterState.PRINTING
    assert host.last(PromptShown) == PromptShown("")


def test_a_question_stays_while_the_board_prints_on(host: Host, gcode: Write) -> None:
    """H36: it does more than inform."""
    host.connects().starts(gcode(moves=2000)).receives("ok")
    choices = ("//action:prompt_choice Yes", "//action:prompt_choice No")
    host.receives("//action:prompt_begin Is the door shut?", *choices, "//action:prompt_show")
    take_lines(host)
    assert (host.state, reason(host)) == (PrinterState.ATTENTION, message("Is the door shut?"))


def test_a_prompt_that_had_its_effect_does_not_come_back_at_a_later_wait(host: Host, gcode: Write) -> None:
    """H36: the board ends it without `prompt_end`, prints on, and waits for something else later."""
    host.connects().starts(gcode(moves=2000)).receives("ok")
    host.receives("//action:prompt_begin Load filament", "//action:prompt_choice Continue", "//action:prompt_show")
    host.protocol.answer_prompt(0, host.now_s)
    take_lines(host)
    host.passes(60).receives("echo:busy: paused for user")
    assert host.last(PromptShown) == PromptShown("")
    assert reason(host) == Reason(ReasonCode.WAITS_FOR_PERSON)


@pytest.mark.parametrize("command", ["M0 Load filament", "M1 Load filament", "M600 Load filament"])
def test_an_answer_that_the_board_does_not_read_brings_the_question_back(
    make_wire: MakeWire, gcode: Write, command: str
) -> None:
    """H36: without an emergency parser the answer waits behind the command that waits for it."""
    path = with_change(gcode)
    path.write_text(path.read_text().replace("M0 Load filament", command))
    wire = make_wire(BoardSettings(speed=20, emergency_parser=False))
    change_filament(wire, path)
    for _ in range(2):
        wire.clear_events()
        wire.protocol.answer_prompt(0, wire.now_s)
        wire.run(lambda: PromptShown("") in wire.events)
        wire.run(lambda: CHANGE in wire.events)
        assert state(wire) is PrinterState.ATTENTION
    wire.clear_events()
    wire.board._executing.until_s = wire.now_s  # the button of the machine
    wire.board.machine.end_prompt(wire.board._executing)
    wire.run(lambda: bool(wire.job_ends))
    assert PromptShown("") in wire.events
    assert wire.job_ends[0].outcome is Outcome.DONE
