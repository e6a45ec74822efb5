"""The same code counts once while it lies there; another one always counts (S4)."""

import pytest

from kiosk.scan.repeat import RepeatGuard


@pytest.mark.parametrize(
    ("reads", "counted"),
    [
        ("A0", "A0"),
        ("A0 A1 A2.9", "A0"),
        ("A0 A3", "A0 A3"),
        ("A0 A2.9 A4", "A0 A4"),
        ("A0 B0.1", "A0 B0.1"),
        ("A0 B1 A2 B3 A3.1", "A0 B1 A3.1"),
        ("A0 A0.5 A1 A1.5 A2 A2.5 A3 A3.5 A4", "A0"),
        ("A0 A0.5 A1 A1.5 A2 A2.5 A3 A3.5 A4.5", "A0 A4.5"),
        ("A0 a1", "A0"),
    ],
    ids=[
        "once",
        "again within three seconds",
        "again after three seconds",
        "once more too early, then again",
        "another at once",
        "two in turn",
        "left lying under the scanner",
        "taken away for a second and shown again",
        "in the other case",
    ],
)
def test_which_scans_count(reads: str, counted: str) -> None:
    """S4, as scans with their seconds."""
    guard = RepeatGuard()
    assert " ".join(read for read in reads.split() if guard.counts(read[0], float(read[1:]))) == counted


def test_ten_thousand_codes_do_not_grow_memory() -> None:
    """S4: hostile input; each still counts."""
    guard = RepeatGuard()
    assert all(guard.counts(f"code {number}", number / 10_000) for number in range(10_000))
    assert len(guard._reads) <= 16
