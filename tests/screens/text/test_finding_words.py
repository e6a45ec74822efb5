"""The findings of a print file in words."""

from datetime import UTC

import pytest

from kiosk.printroom.matching.finding import Finding, Level
from kiosk.screens.text.findings import Wording, finding_words

WORDING = Wording("en", UTC)


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("too_hot", {"part": "chamber", "asked_c": 90.0, "limit_c": 70.0},
         ("Chamber too hot", "Asks for 90 °C, at most 70 °C")),
        ("temperature_unreadable", {"line": 7}, ("A temperature can't be read", "Line 7")),
        ("temperature_unreadable", {"line": None}, ("A temperature can't be read", "")),
        ("round_bed", {}, ("Near the edge of the round bed", "Check that it fits")),
        ("below_bed", {"z_mm": -30.0, "line": 4}, ("Drives into the bed", "Goes to Z -30 mm")),
        ("extrudes_outside", {"axis": "x", "over_mm": 80.0}, ("Extrudes beside the bed", "80 mm too far, X")),
        ("moves_outside", {"axis": "z", "over_mm": 20.0}, ("Moves further than the printer can", "20 mm too far, Z")),
        ("too_many_tools", {"tools": 5, "printer_tools": 1}, ("Needs 5 tools", "This printer has 1")),
        ("other_tool", {"tool": 1}, ("Prints with tool T1", "This printer has no such tool")),
        ("wrong_firmware", {"file": "bambu"}, ("For another kind of machine", "Made for bambu")),
        ("other_firmware", {"printer": "marlin", "file": "klipper"}, ("For other firmware", "Made for klipper")),
        ("other_model", {"printer": "MK3S", "file": "MK4"}, ("For another model", "Made for MK4")),
        ("commands_noted", {"commands": ("M92", "M900")}, ("Changes settings for a while", "M92, M900")),
        ("commands_unknown", {"commands": tuple("ABCDE")}, ("Commands not known", "A, B, C, D …")),
        ("endstops_off", {}, ("Leaves the end stops off", "Nothing keeps the head inside")),
        ("commands_override", {"commands": ("M304",)}, ("Changes settings for good", "M304")),
        ("needs_macros", {"commands": ("PRINT_START",)}, ("Would print cold: needs Klipper's macros", "PRINT_START")),
        ("start_macro", {"commands": ("PRINT_START",)}, ("Its start macro is left out", "PRINT_START")),
        ("macros_perhaps", {"commands": ("PRINT_START",)}, ("Needs a printer with Klipper", "PRINT_START")),
        ("heats_elsewhere", {}, ("Would print cold: for other firmware", "Slice it for this printer")),
        ("not_heated", {}, ("Never heats the nozzle", "Check the slicer's settings")),
        ("not_homed", {}, ("Doesn't home the printer", "Check the slicer's settings")),
        ("skipped_on_klipper", {"commands": ("M600",)}, ("Klipper may skip commands", "M600")),
        ("unclear_line", {"line": 10}, ("Unclear characters", "Line 10")),
        ("line_too_long", {"line": None, "bytes": 120, "limit_bytes": 82},
         ("A line is too long", "120 bytes, at most 82")),
        ("long_labels", {"bytes": 120, "limit_bytes": 82}, ("A line is perhaps too long", "120 bytes, at most 82")),
        ("more_plates", {"plates": 3}, ("Only the first plate is printed", "1 of 3 in the file")),
        ("cut_off", {}, ("The file is cut off", "Export it again")),
        ("left_hot", {"parts": ("bed",)}, ("Stays hot after the print", "The file leaves heaters on")),
    ],
)  # fmt: skip
def test_a_finding_has_a_sentence_and_a_detail(code: str, values: dict[str, object], words: tuple[str, str]) -> None:
    """G1, G3, G4, G5, G6, G8, G9"""
    sentence, detail = finding_words(Finding(code, Level.STOP, values), WORDING)
    assert (sentence, detail.replace("\u00a0", " ")) == words


def test_every_finding_of_the_gate_has_words() -> None:
    from kiosk.printroom.matching.checks import CHECKS
    from kiosk.screens.text.findings import WORDED

    assert CHECKS.keys() == WORDED
