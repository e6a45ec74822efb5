"""The codes: alphabet, length, kinds, and that no single slip goes unnoticed (S1)."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.codes import ALPHABET, CODE_LENGTH, CodeKind, check_character, is_sound, new_code

LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

bodies = st.builds(
    lambda kind, rest: kind + rest,
    st.sampled_from([kind.value for kind in CodeKind]),
    st.text(ALPHABET, min_size=CODE_LENGTH - 2, max_size=CODE_LENGTH - 2),
)


@pytest.fixture(params=list(CodeKind))
def code(request: pytest.FixtureRequest) -> str:
    """A new code of each kind."""
    return new_code(request.param)


def test_a_new_code_begins_with_its_kind_and_is_sound(code: str) -> None:
    """S1: a kind letter, 18 random characters of 5 bits, a check character; 16 to 24 in all."""
    assert CodeKind(code[0])
    assert len(code) == CODE_LENGTH == 20
    assert set(code) <= set(ALPHABET)
    assert is_sound(code)


def test_the_alphabet_is_crockfords_and_every_kind_letter_is_in_it() -> None:
    """S1: nothing but A–Z and 0–9, so that no keyboard layout can garble it."""
    assert len(set(ALPHABET)) == 32
    assert set(ALPHABET) == set(LETTERS_AND_DIGITS) - set("ILOU")
    assert {kind.value for kind in CodeKind} <= set(ALPHABET)


def test_every_wrong_character_is_detected_at_every_position(code: str) -> None:
    """S1: all 20 × 35 single errors within A–Z and 0–9."""
    for place, right in enumerate(code):
        for wrong in set(LETTERS_AND_DIGITS) - {right}:
            assert not is_sound(code[:place] + wrong + code[place + 1 :])


@given(bodies)
def test_any_two_exchanged_characters_are_detected(body: str) -> None:
    """S1: neighbours and any others."""
    code = body + check_character(body)
    for first, second in combinations(range(CODE_LENGTH), 2):
        if code[first] != code[second]:
            swapped = list(code)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert not is_sound("".join(swapped))


def test_every_swap_of_neighbours_is_detected() -> None:
    """S1: exhaustive; the check is linear, so that it is enough to look at the pair among zeros."""
    for place in range(CODE_LENGTH - 1):
        for one in ALPHABET:
            for other in set(ALPHABET) - {one}:
                pair = "0" * place + one + other + "0" * (CODE_LENGTH - 2 - place)
                swapped = "0" * place + other + one + "0" * (CODE_LENGTH - 2 - place)
                assert (check_character(pair) == check_character(swapped)) is False


def test_a_doubled_character_misread_as_another_double_is_detected(code: str) -> None:
    """S1: the twin errors."""
    for place in range(CODE_LENGTH - 1):
        for one, other in combinations(ALPHABET, 2):
            doubled = code[:place] + one * 2 + code[place + 2 :]
            misread = code[:place] + other * 2 + code[place + 2 :]
            assert not (is_sound(doubled) and is_sound(misread))


def test_each_body_has_exactly_one_check_character() -> None:
    """A random last character is right once in 32 times."""
    body = new_code(CodeKind.PASS)[:-1]
    assert [char for char in ALPHABET if is_sound(body + char)] == [check_character(body)]


def test_two_codes_are_never_the_same() -> None:
    """S1: 90 random bits."""
    assert len({new_code(CodeKind.PASS) for _ in range(2000)}) == 2000
