"""Codes from keyboard scanners that are set to another layout than the machine (S1, S3)."""

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.codes import ALPHABET
from kiosk.scan.codes import Code, CodeError, CodeKind, new_code
from kiosk.scan.garbled import read_codes, unscrambled_digits
from kiosk.scan.keyboard_layouts import LAYOUTS, typed_as

PAIRS = [f"{scanner} on {machine}" for scanner, machine in permutations(LAYOUTS, 2)]
CODES = [new_code(kind) for kind in CodeKind for _ in range(5)]


def garbled(text: str, pair: str) -> str:
    scanner, _, machine = pair.partition(" on ")
    return typed_as(text, LAYOUTS[scanner], LAYOUTS[machine])


def test_every_layout_on_every_other_is_understood() -> None:
    """S1, S3: as it is, with caps lock, and from a scanner that sends small letters."""
    for pair, text in product(PAIRS, CODES):
        code = Code(CodeKind(text[0]), text)
        typed = garbled(text, pair)
        assert code in read_codes(typed), pair
        assert code in read_codes(typed.swapcase()), pair
        assert code in read_codes(garbled(text.lower(), pair)), pair


def test_no_two_characters_of_a_code_become_the_same() -> None:
    """S1: nothing is lost, in either case."""
    assert {pair for pair in PAIRS if len(set(garbled(ALPHABET, pair).lower())) < len(ALPHABET)} == set()


def test_a_us_scanner_on_a_finnish_layout_changes_no_code() -> None:
    """S1."""
    assert garbled(ALPHABET, "us on fi") == ALPHABET
    assert garbled(ALPHABET.lower(), "fi on us") == ALPHABET.lower()


def test_what_the_tables_say_is_what_such_keyboards_type() -> None:
    """Spot checks against the keyboards themselves."""
    assert garbled("PYZ1AQM0", "us on de") == "PZY1AQM0"
    assert garbled("PYZ1AQM0", "us on fr") == "PYW&QA?à"
    assert garbled("PYZ1AQM0", "fr on fi") == "PYW!QAÖ="
    assert garbled("1234567890", "fr on us") == "!@#$%^&*()"
    assert garbled("P7", "us on ru") == "З7"


def test_a_code_that_is_read_as_it_was_sent_comes_first() -> None:
    """S3: another reading of it may be sound by chance, once in 32."""
    for text in (new_code(CodeKind.PASS) for _ in range(300)):
        assert read_codes(text)[0].text == text
        assert all(code.kind is CodeKind.PASS for code in read_codes(text))


def test_a_code_that_is_garbled_and_damaged_is_refused_because_of_the_layout() -> None:
    """S4: the words name the cause."""
    text = garbled(new_code(CodeKind.PASS), "us on fr")
    wrong = text[:-1] + next(char for char in "&é\"'(-è_çà" if _is_refused(text[:-1] + char))
    with pytest.raises(CodeError) as refused:
        read_codes(wrong)
    assert refused.value.trouble == "layout"


def _is_refused(text: str) -> bool:
    try:
        read_codes(text)
    except CodeError:
        return True
    return False


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("https://example.org", "foreign"),
        ("6414893400016", "foreign"),
        ("", "foreign"),
        ("P" * 65, "foreign"),
        pytest.param(new_code(CodeKind.PASS)[:-2], "damaged", id="cut off"),
    ],
)
def test_what_no_layout_explains_is_refused_as_before(text: str, trouble: str) -> None:
    """S4."""
    with pytest.raises(CodeError) as refused:
        read_codes(text)
    assert refused.value.trouble == trouble


@given(st.text(max_size=70))
def test_any_text_is_codes_or_refused(text: str) -> None:
    """S4: hostile input never raises anything else, and only sound codes come out."""
    try:
        codes = read_codes(text)
    except CodeError:
        return
    assert all(code.text[0] == code.kind.value for code in codes)
    unscrambled_digits(text)


@pytest.mark.parametrize("pair", ["us on fr", "us on be", "us on cz", "fr on fi", "fr on us"])
def test_the_digits_of_a_card_are_found_again(pair: str) -> None:
    """S3."""
    assert unscrambled_digits(garbled("24014000123456789", pair)) == "24014000123456789"


@pytest.mark.parametrize("text", ["24014", "ABC-12", "!(", "", "  "])
def test_a_number_that_needs_nothing_or_is_not_certain_stays(text: str) -> None:
    """S3: "!" and "(" alone are 1 and 9 of a US layout, or 1 and 8 of a Nordic one."""
    assert unscrambled_digits(text) == text
