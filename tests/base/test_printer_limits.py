"""The stored form of a printer's limits."""

import pytest

from kiosk.base.printer_limits import Box, PrinterLimits, box_of


@pytest.mark.parametrize(
    "limits",
    [
        PrinterLimits(),
        PrinterLimits(round_bed=True, firmware="klipper", model="Äyriäinen", hottest_tool_c=450),
        PrinterLimits(origin_in_centre=True, custom_box=Box(-2, -4, 0, 252, 212, 215)),
    ],
)
def test_what_is_stored_is_restored(limits: PrinterLimits) -> None:
    """G8"""
    assert PrinterLimits.from_json(limits.to_json()) == limits


def test_missing_keys_have_their_defaults_and_later_keys_are_ignored() -> None:
    assert PrinterLimits.from_json('{"of_a_later_version": 1}') == PrinterLimits()


@pytest.mark.parametrize(
    "numbers",
    [None, "box", [], [0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 0], [0, 0, 0, 1, 1, True], [0, 0, 0, 1, 1, "2"],
     [0, 0, 0, 1, 1, float("nan")], [float("-inf"), 0, 0, 1, 1, 1]],
)  # fmt: skip
def test_what_is_no_box_is_refused(numbers: object) -> None:
    """G8"""
    with pytest.raises(ValueError, match=r".*"):
        box_of(numbers)
