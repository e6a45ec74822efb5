"""A code typed by hand is recognised among other keys, and nothing else is (Q2, S4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.codes import is_sound
from kiosk.scan.codes import CodeKind, grouped, new_code
from kiosk.scan.typed_code import END_WITHIN_S, FORGET_AFTER_S, TypedCode


class Typist:
    """Types into a TypedCode, and notes what it consumed and what it recognised."""

    def __init__(self) -> None:
        self.typed = TypedCode()
        self.now_s = 100.0
        self.consumed = ""
        self.codes: list[str] = []

    def type(self, text: str, gap_s: float = 0.4) -> "Typist":
        """One key after another."""
        for char in text:
            self.now_s += gap_s
            if self.typed.consumes(char, self.now_s):
                self.consumed += char
            code = self.typed.add(char, self.now_s)
            if code is not None:
                self.codes.append(code)
        return self


@pytest.fixture
def typist() -> Typist:
    """Nothing is typed yet."""
    return Typist()


@pytest.mark.parametrize("kind", list(CodeKind))
@pytest.mark.parametrize("end", ["", "\r", "\n", "\t"])
def test_a_code_is_complete_at_its_last_character_and_its_enter_presses_nothing(
    typist: Typist, kind: CodeKind, end: str
) -> None:
    """Q2."""
    code = new_code(kind)
    typist.type(code + end)
    assert (typist.codes, typist.consumed) == ([code], end)


def test_the_printed_groups_are_accepted_in_lower_case_with_blanks_or_hyphens(typist: Typist) -> None:
    """Q2: as they stand on a pass; a blank presses no button meanwhile."""
    code = new_code(CodeKind.STAFF)
    typist.type(grouped(code).lower() + "\r")
    typist.type(grouped(code).replace("-", " ") + "\r", gap_s=1)
    assert typist.codes == [code, code]
    assert " " in typist.consumed


def test_the_letters_that_no_code_has_are_read_as_the_digits_they_look_like(typist: Typist) -> None:
    """O is 0; I and L are 1."""
    code = next(one for one in iter(lambda: new_code(CodeKind.PASS), "") if "0" in one and one.count("1") > 1)
    typist.type(code.replace("0", "O").replace("1", "I", 1).replace("1", "L"))
    assert typist.codes == [code]


def _code_found_only_at_its_end() -> str:
    """One in 32 series of characters has the right check character by chance; here none before the end has."""
    while True:
        code = new_code(CodeKind.PASS)
        typed = code[:7] + code
        if not any(is_sound(typed[start : start + len(code)]) for start in range(7)):
            return code


def test_a_mistake_is_corrected_by_backspace_or_by_typing_the_code_again(typist: Typist) -> None:
    """The last 20 characters count."""
    code = _code_found_only_at_its_end()
    typist.type(code[:7] + "X\b" + code[7:])
    typist.type(code[:7] + code)
    assert typist.codes == [code, code]


def test_a_wrong_code_is_handed_on_at_enter(typist: Typist) -> None:
    """Whoever typed it is told, instead of nothing at all."""
    code = new_code(CodeKind.PASS)
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    typist.type(wrong + "\r")
    assert (typist.codes, typist.consumed) == ([wrong], "\r")


def test_pins_names_and_lone_keys_are_left_alone(typist: Typist) -> None:
    """S3: a digit starts no code, a blank and Enter press buttons."""
    typist.type("482916\r Aino 12\r\t \b")
    assert (typist.codes, typist.consumed) == ([], "")


def test_half_a_code_is_forgotten_after_a_while(typist: Typist) -> None:
    """A person who went away does not spoil the next one's Enter."""
    code = new_code(CodeKind.PASS)
    typist.type(code[:17])
    typist.now_s += FORGET_AFTER_S
    typist.type("\r" + code[17:])
    assert (typist.codes, typist.consumed) == ([], "")


def test_enter_long_after_a_code_presses_as_usual(typist: Typist) -> None:
    """X6."""
    typist.type(new_code(CodeKind.PASS))
    typist.type("\r", gap_s=END_WITHIN_S)
    assert typist.consumed == ""


FIRST_LETTERS = "".join(kind.value + kind.value.lower() for kind in CodeKind)


@given(st.text(st.characters(exclude_characters=FIRST_LETTERS), max_size=200), st.sampled_from(list(CodeKind)))
def test_whatever_was_typed_before_a_code_is_read(before: str, kind: CodeKind) -> None:
    """S4: also after hostile input, as long as no letter in it begins another code."""
    code = new_code(kind)
    assert Typist().type(before + code).codes[-1:] == [code]


def test_endless_typing_does_not_grow_memory(typist: Typist) -> None:
    """S4."""
    typist.type("P" * 10_000, gap_s=0.01)
    assert len(typist.typed._typed) <= 64
