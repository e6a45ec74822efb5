"""Connecting to a board, as transcripts: the test plays the board and supplies the time."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.framing import frame
from kiosk.printers.printer import (
    PrinterState,
)

WARM = " T:20.0 /0.0 B:20.0 /0.0 @:0 B@:0"
Host = Any
Write = Callable[..., Path]


def test_numbering_is_restarted_twice_and_the_firmware_queried(host: Host) -> None:
    """H2, H5: without waiting for a banner; the first line may be damaged."""
    host.protocol.link_opened(host.now_s)
    assert host.sent() == ["", "N0 M110 N0*125", "N0 M110 N0*125"]
    host.receives("ok", "ok").passes(0.2)
    assert host.sent() == [frame(1, b"M115").decode().strip()]


def test_what_was_known_of_a_board_is_forgotten_with_the_link(host: Host) -> None:
    """H10, H13: another board may be plugged in, with another buffer and other forms of `ok`."""
    host.connects()
    connection = host.protocol._connection
    assert (connection.note.name, connection.stream.window.limits.slots) == ("marlin-2", 4)
    host.protocol.link_lost(Reason(ReasonCode.UNPLUGGED), host.now_s)
    host.protocol.link_opened(host.now_s)
    assert (connection.note, connection.stream.window.limits.slots) == (None, 0)


def test_a_banner_restarts_the_handshake(host: Host) -> None:
    """H2: an AVR board was still booting."""
    host.protocol.link_opened(host.now_s)
    host.sent()
    assert host.receives("\x00\xff garbage", "start").sent().count("N0 M110 N0*125") == 2


def test_offered_capabilities_are_enabled(host: Host) -> None:
    """H6, H25."""
    host.protocol.link_opened(host.now_s)
    host.receives("ok").passes(0.2).commands()
    host.receives("FIRMWARE_NAME:Marlin", "Cap:AUTOREPORT_TEMP:1", "Cap:PROMPT_SUPPORT:1", "ok")
    sent = []
    for _ in range(12):
        for command in host.commands():
            sent.append(command)
            host.receives("ok")
    assert sent == ["M155 S2", "M113 S2", "M876 P1", "M27", "M114", "M105"]


def test_without_automatic_reports_temperatures_are_polled_one_at_a_time(host: Host) -> None:
    """H6."""
    host.protocol.link_opened(host.now_s)
    host.receives("ok").passes(0.2).commands()
    host.receives("FIRMWARE_NAME:Old Marlin", "ok")
    for _ in range(12):
        for command in host.commands():
            host.receives("ok" + WARM if command == "M105" else "ok")
    assert host.state is PrinterState.IDLE
    host.passes(20)
    assert host.commands().count("M105") == 1


@pytest.mark.parametrize(("tool", "each_s"), [("20.0 /0.0", 5), ("45.5 /0.0", 2), ("30.0 /200.0", 2)])
def test_a_hot_machine_is_polled_more_often(host: Host, tool: str, each_s: int) -> None:
    """H6: every 2 s while it is hot or heating, every 5 s while it is cold."""
    host.protocol.link_opened(host.now_s)
    host.receives("ok").passes(0.2).commands()
    host.receives("FIRMWARE_NAME:Old Marlin", "ok")
    asked_at, previous = [], ""
    for _ in range(400):
        for command in host.commands():
            if command == "M105" and previous != "M27":
                asked_at.append(host.now_s)
            previous = command
            host.receives(f"ok T:{tool} B:20.0 /0.0" if command == "M105" else "ok")
        host.passes(0.1)
    waits = {round(later - sooner) for sooner, later in pairwise(asked_at[2:])}
    assert waits == {each_s}


def test_a_silent_port_is_given_up_with_a_reason(host: Host) -> None:
    """H3, H4."""
    host.protocol.link_opened(host.now_s)
    host.passes(30)
    assert host.protocol.failure == Reason(ReasonCode.NO_ANSWER_ON_PORT)
