"""One line of the board, parsed in every form seen in the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardIdle,
    BoardStarted,
    Busy,
    CapabilityReported,
    ErrorReported,
    FatalErrorReported,
    FirmwareIdentified,
    HostActionRequested,
    OtherLine,
    PositionReported,
    ResendRequested,
    SdPrintReported,
    TemperaturesReported,
)
from kiosk.printers.marlin.wire.reply_parser import parse_line


@pytest.mark.parametrize(
    ("line", "number", "slots"),
    [("ok", None, None), ("ok N12 P15 B3", 12, 3), ("ok 123", 123, None), (" ok", None, None)],
)
def test_an_ok_is_one_acknowledgement_in_every_form(line: str, number: int | None, slots: int | None) -> None:
    """H13."""
    assert parse_line(line) == (Acknowledged(number, slots),)


def test_an_ok_with_temperatures_is_both() -> None:
    """H13, H16."""
    assert parse_line("ok T:21.50 /0.00 B:22.1 /60.00 @:0 B@:0") == (
        TemperaturesReported({"T": (21.5, 0.0), "B": (22.1, 60.0)}),
        Acknowledged(with_temperatures=True),
    )


@pytest.mark.parametrize("line", [" T:21.5 /0.0 B:22.0 /0.0 @:0 B@:0ok", "T:21.5 /0.0 B:22.0 /0.0 ok"])
def test_an_ok_glued_to_a_report_counts_once(line: str) -> None:
    """H13."""
    answers = parse_line(line)
    assert answers[0] == TemperaturesReported({"T": (21.5, 0.0), "B": (22.0, 0.0)})
    assert answers[1:] == (Acknowledged(),)


@pytest.mark.parametrize(
    ("line", "sensors"),
    [
        ("T:20.0/0.0 B:30/60", {"T": (20.0, 0.0), "B": (30.0, 60.0)}),
        ("T0:20.0 /0.0 T1:25.0 /200.0 B:30.0 /60.0", {"T0": (20.0, 0.0), "T1": (25.0, 200.0), "B": (30.0, 60.0)}),
        ("T:20.0 B:30.0", {"T": (20.0, None), "B": (30.0, None)}),
        ("T:20.0 E:0 W:?", {"T": (20.0, None)}),
        ("T:20 /0 C:25 /0 P:21 A:30", {"T": (20.0, 0.0), "C": (25.0, 0.0), "P": (21.0, None), "A": (30.0, None)}),
        ("T:nan /0.0 B:30.0 /0.0", {"B": (30.0, 0.0)}),
        ("T:-15.0 /0.0 B:999.0 /0.0 R:20", {"R": (20.0, None)}),
    ],
)
def test_temperatures_are_parsed_in_all_spellings_and_nonsense_is_dropped(
    line: str, sensors: dict[str, tuple[float, float | None]]
) -> None:
    """H16."""
    assert parse_line(line) == (TemperaturesReported(sensors),)


def test_a_position_is_no_temperature() -> None:
    """H16: nothing after `Count` is a sensor."""
    assert parse_line("X:1.00 Y:2.50 Z:-0.30 E:4.00 Count X:100 Y:200 Z:300") == (
        PositionReported({"X": 1.0, "Y": 2.5, "Z": -0.3, "E": 4.0}),
    )


@pytest.mark.parametrize("line", ["Resend: 7", "Resend:7", "rs N7 expected", "rs 7", "resend N7"])
def test_a_resend_request_is_parsed_in_all_spellings(line: str) -> None:
    """H17."""
    assert parse_line(line) == (ResendRequested(7),)


@pytest.mark.parametrize(
    "line",
    [
        "Error:MINTEMP triggered, system stopped! Heater_ID: 0",
        "Error:Thermal Runaway, system stopped! Heater_ID: bed",
        "Error:Heating failed, system stopped! Heater_ID: 0",
        "Error:Printer halted. kill() called!",
        "!! printer stopped",
        "fatal: something",
    ],
)
def test_a_fatal_error_keeps_the_firmwares_message(line: str) -> None:
    """H18."""
    assert parse_line(line) == (FatalErrorReported(line),)


def test_harmless_errors_are_not_fatal() -> None:
    """H18."""
    assert parse_line('echo:Unknown command: "M999"') == (OtherLine('echo:Unknown command: "M999"'),)
    assert isinstance(parse_line("Error:volume.init failed")[0], ErrorReported)
    assert parse_line("echo: cold extrusion prevented") == (
        ErrorReported("echo: cold extrusion prevented", ruins_print=True),
    )
    assert isinstance(parse_line("Error:checksum mismatch, Last Line: 4")[0], OtherLine)


def test_short_replies_are_parsed() -> None:
    """H2, H5, H14, H15, H19, H25."""
    assert parse_line("start") == (BoardStarted(),)
    assert parse_line("wait") == (BoardIdle(),)
    assert parse_line("echo:busy: processing") == (Busy(waits_for_user=False),)
    assert parse_line("busy: paused for user") == (Busy(waits_for_user=True),)
    assert parse_line("Not SD printing") == (SdPrintReported(printing=False),)
    assert parse_line("SD printing byte 123/4567") == (SdPrintReported(printing=True),)
    assert parse_line("N?t SD printing") == (OtherLine("N?t SD printing"),)
    assert parse_line("Cap:AUTOREPORT_TEMP:1") == (CapabilityReported("AUTOREPORT_TEMP", present=True),)
    assert parse_line("//action:prompt_begin Is it clear?") == (HostActionRequested("prompt_begin", "Is it clear?"),)
    assert parse_line("// action:cancel") == (HostActionRequested("cancel"),)


def test_values_of_the_firmware_line_may_hold_blanks() -> None:
    """H5."""
    (answer,) = parse_line("FIRMWARE_NAME:Marlin 2.1.2 (May 20 2023) MACHINE_TYPE:My Printer 3 EXTRUDER_COUNT:1")
    assert answer == FirmwareIdentified(
        {"FIRMWARE_NAME": "Marlin 2.1.2 (May 20 2023)", "MACHINE_TYPE": "My Printer 3", "EXTRUDER_COUNT": "1"}
    )


@given(st.text(max_size=200))
def test_no_line_makes_the_parser_raise(line: str) -> None:
    """H2: undecodable first bytes are skipped."""
    assert sum(isinstance(answer, Acknowledged) for answer in parse_line(line)) <= max(1, line.count("ok"))


def test_a_message_that_ends_in_look_is_no_ok() -> None:
    """H13, H19."""
    assert parse_line("//action:prompt_begin Look") == (HostActionRequested("prompt_begin", "Look"),)
