"""Half characters in what a server sends: those go, all others stay."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.octoprint.http.http_client import without_lone_surrogates


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (rb'"K\udce4rki.gcode"', "K\ufffdrki.gcode"),
        (rb'"\uD83D"', "\ufffd"),
        (rb'"\ud83d\ude00"', "\U0001f600"),
        (rb'"\ud83d\ud83d\ude00\ude00"', "\ufffd\U0001f600\ufffd"),
        (rb'"C:\\udce4"', "C:\\udce4"),
        (rb'"\\ud83d\ude00"', "\\ud83d\ufffd"),
        (rb'"\u00e4\ud7ff\ue000"', "\u00e4\ud7ff\ue000"),
    ],
)
def test_half_a_character_becomes_a_stranger_and_a_whole_one_stays(sent: bytes, told: str) -> None:
    """A file name that is not UTF-8 comes from OctoPrint like the first of these."""
    assert json.loads(without_lone_surrogates(sent)) == told


@given(st.text(st.characters(min_codepoint=0xD700) | st.sampled_from("\\ud8dc3e"), max_size=12))
def test_what_comes_out_is_utf8_and_what_was_utf8_is_the_same(text: str) -> None:
    """Whatever a server may be called."""
    told = json.loads(without_lone_surrogates(json.dumps(text).encode()))
    told.encode()
    if not any(0xD800 <= ord(letter) <= 0xDFFF for letter in text):
        assert told == text
