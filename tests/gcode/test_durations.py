"""Durations in every form that slicers use."""

import pytest

from kiosk.gcode.formats.durations import parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h 2m 3s", 3723),
        ("1 hour 16 minutes", 4560),
        ("1 Hours, 16 Minutes and 5 seconds", 4565),
        ("01:20:30", 4830),
        ("1d 01:00:00", 90000),
        ("4830", 4830),
        ("4830.5", 4830.5),
        ("1d 2h", 93600),
        ("79.50 minutes", 4770),
        ("3min", 180),
        ("12:30", None),
        ("Sat 06-06-2015 21:27:36", None),
        ("6666", None),
        ("0", None),
        ("-1", None),
        ("99999999d", None),
        ("1e5", None),
        ("4 mm", None),
        ("", None),
        ("1h 2m 3s" * 1000, None),
    ],
)
def test_a_duration_is_read_in_any_form(text: str, seconds: float | None) -> None:
    """G10: a time of day and a placeholder are none."""
    assert parse_duration(text) == seconds
