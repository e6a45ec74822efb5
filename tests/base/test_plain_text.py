"""The one cleaner for text from outside (Q4)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.plain_text import clean_text, escaped, machine_words


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Tähtipäivä, Åsa & 日本 🙂", "Tähtipäivä, Åsa & 日本 🙂"),
        ("two\nlines\tand   spaces ", "two lines and spaces"),
        ("\x1b[2J\x1b]0;owned\x07", "[2J]0;owned"),
        ("gnp.\u202eedocg", "gnp.edocg"),
        ("a\u200bb\u200dc\ufeffd\u00ade\u2066f", "abcdef"),
        ("\u3164\u2800\u115f", ""),
        ("Z" + "\u0336\u0353" * 40 + "algo", "Z\u0336\u0336algo"),
        ("line\u2028separator", "line separator"),
        ("\udce4rki", "rki"),
    ],
)
def test_a_text_keeps_what_can_be_seen(text: str, cleaned: str) -> None:
    """Q4."""
    assert clean_text(text) == cleaned


@given(st.text(), st.integers(1, 400))
def test_whatever_comes_in_is_one_bounded_line_of_visible_characters(text: str, longest: int) -> None:
    """Q4."""
    cleaned = clean_text(text, longest)
    assert len(cleaned) <= longest
    assert cleaned == clean_text(cleaned, longest)
    assert not [char for char in cleaned if unicodedata.category(char)[0] == "C"]
    assert cleaned == " ".join(cleaned.split())


@given(st.text())
def test_a_log_line_stays_one_line_without_control_characters(text: str) -> None:
    """Q4."""
    assert escaped(text, line_ends=True).isprintable()
    assert all(char.isprintable() or char in "\n\t" for char in escaped(text, line_ends=False))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("echo: cold extrusion prevented", "cold extrusion prevented"),
        ("echo:Error:Heating failed", "Heating failed"),
        ("Error:: Extruder switched off. MINTEMP triggered !", "Extruder switched off. MINTEMP triggered !"),
        ("ERROR: HALT asserted", "HALT asserted"),
        ("!! Move out of range: 300 0 0", "Move out of range: 300 0 0"),
        ("// Klipper state: Shutdown", "Klipper state: Shutdown"),
        ("//server/share/part.gcode", "//server/share/part.gcode"),
        ("Thermal error: sensor", "Thermal error: sensor"),
        ("Error:", "Error:"),
        ("!!", "!!"),
    ],
)
def test_a_machines_words_are_shown_without_the_prefixes_of_its_protocol(line: str, words: str) -> None:
    """Q4."""
    assert machine_words(line) == words
    assert machine_words(words) == words
