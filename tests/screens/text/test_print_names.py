"""Names of filament in the language of the screen."""

import pytest

from kiosk.screens.text.print_names import filament_name


@pytest.mark.parametrize(
    ("colour", "language", "words"),
    [
        ("punainen", "sv", "PLA röd"),
        ("Red", "fi", "PLA punainen"),
        ("musta", "fi", "PLA musta"),
        ("Galaxy Black", "sv", "PLA Galaxy Black"),
        ("", "en", "PLA"),
    ],
)
def test_usual_colours_are_in_the_language_of_the_screen(colour: str, language: str, words: str) -> None:
    """Whoever wrote them, in whatever language; all others are shown as they were written."""
    assert filament_name("PLA", colour, language) == words
