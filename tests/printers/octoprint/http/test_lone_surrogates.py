"""Lone surrogates in a server's JSON are replaced, pairs are kept."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.print_server.http.server_json import without_lone_surrogates


@pytest.mark.parametrize(
    ("sent", "decoded"),
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
def test_a_lone_surrogate_is_replaced_and_a_pair_is_kept(sent: bytes, decoded: str) -> None:
    """O15: OctoPrint sends a file name that is not UTF-8 like the first of these."""
    assert json.loads(without_lone_surrogates(sent)) == decoded


@given(st.text(st.characters(min_codepoint=0xD700) | st.sampled_from("\\ud8dc3e"), max_size=12))
def test_the_result_is_utf8_and_valid_json_is_unchanged(text: str) -> None:
    """O15: for any text."""
    decoded = json.loads(without_lone_surrogates(json.dumps(text).encode()))
    decoded.encode()
    if not any(0xD800 <= ord(letter) <= 0xDFFF for letter in text):
        assert decoded == text
