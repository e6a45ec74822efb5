"""Figures are written as in each language."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.screens.text.formats import (
    age_words,
    clock_words,
    duration_words,
    minutes_seconds,
    number_words,
    percent,
    size_words,
    temperature_words,
)

HELSINKI = ZoneInfo("Europe/Helsinki")


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("language", "words"), [("fi", "13.42"), ("sv", "13.42"), ("en", "13:42")])
def test_a_time_is_written_as_in_its_language(language: str, words: str) -> None:
    assert clock_words(datetime(2026, 11, 18, 11, 42, tzinfo=UTC), HELSINKI, language) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, "–"), (-3, "–"), (10, "< 1 min"), (1500, "25 min"), (8040, "2 h 14 min"), (7200, "2 h"), (3599, "1 h")],
)
def test_a_duration_is_hours_and_minutes(seconds: float | None, words: str) -> None:
    assert plain(duration_words(seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, "–"), (0, "0 s"), (59.9, "59 s"), (840, "14 min"), (4000, "1 h"), (90000, "25 h"), (200000, "2 d")],
)
def test_an_age_has_one_unit(seconds: float | None, words: str) -> None:
    assert plain(age_words(seconds)) == words


def test_what_is_not_known_is_never_zero() -> None:
    assert [temperature_words(None), percent(None), number_words(None, 1, "fi")] == ["–", "–", "–"]
    assert plain(temperature_words(0.0)) == "0 °C"


@pytest.mark.parametrize(("fraction", "words"), [(0.0, "0"), (0.625, "62"), (0.999, "99"), (1.0, "100"), (0.29, "29")])
def test_per_cent_is_100_only_when_whole(fraction: float, words: str) -> None:
    assert percent(fraction) == words


def test_a_countdown_never_shows_zero_before_it_is_over() -> None:
    assert [minutes_seconds(s, "fi") for s in (100, 99.2, 0.1, 0)] == ["1.40", "1.40", "0.01", "0.00"]


def test_numbers_and_sizes_use_the_decimal_separator_of_the_language() -> None:
    assert [plain(number_words(84300, 0, "fi")), number_words(0.2, 2, "sv"), number_words(0.2, 2, "en")] == [
        "84 300",
        "0,2",
        "0.2",
    ]
    assert [plain(size_words(n, "fi")) for n in (12, 640_000, 12_400_000)] == ["1 kB", "640 kB", "12,4 MB"]
