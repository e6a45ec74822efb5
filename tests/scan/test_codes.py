"""Reading codes: ours in either case, everything else told apart (S1, S4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.codes import LONGEST_SCAN, Code, CodeError, CodeKind, grouped, new_code, read_code


@pytest.mark.parametrize("kind", list(CodeKind))
def test_a_code_is_read_in_either_case_and_with_white_space_around_it(kind: CodeKind) -> None:
    """S3: caps lock, a trailing blank."""
    text = new_code(kind)
    for scanned in (text, text.lower(), text.swapcase(), f" {text}\r\n"):
        assert read_code(scanned) == Code(kind, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "6414893012345",
        "https://example.org/ticket/12345678",
        "WIFI:S:hub;T:WPA;P:secret;;",
        "P4F7K",
        "Ä" * 20,
        "٣" * 20,
        "X" * 65,
        "\x00" * 20,
        "P" * 10_000_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_somebody_elses_code_is_foreign(text: str) -> None:
    """S4: the person learns that it is not one of ours."""
    with pytest.raises(CodeError) as raised:
        read_code(text)
    assert raised.value.trouble == "foreign"


@pytest.mark.parametrize("kind", list(CodeKind))
def test_one_of_ours_that_was_misread_is_damaged(kind: CodeKind) -> None:
    """S4: "scan it again" is different advice from "this is not one of ours"."""
    text = new_code(kind)
    wrong = "2" if text[9] != "2" else "3"
    for scanned in (text[:9] + wrong + text[10:], text[:-1], text + "7", text[:9] + "O" + text[10:]):
        with pytest.raises(CodeError) as raised:
            read_code(scanned)
        assert raised.value.trouble == "damaged"


def test_an_error_never_carries_what_was_scanned() -> None:
    """P8: it may end in a log."""
    text = new_code(CodeKind.PASS)[:-1]
    with pytest.raises(CodeError) as raised:
        read_code(text)
    assert text not in repr(raised.value)


@given(st.text(max_size=2 * LONGEST_SCAN))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    """S4: input is hostile."""
    try:
        outcome = read_code(text).text
    except CodeError as error:
        outcome = error.trouble
    assert outcome in ("foreign", "damaged", text.strip().upper())


def test_a_code_is_shown_to_people_in_groups_of_four() -> None:
    """The hyphens only help to read it."""
    assert grouped("P4F7K92QXABCDEFGHJKM") == "P4F7-K92Q-XABC-DEFG-HJKM"
    assert grouped("") == ""


@given(st.sampled_from(list(CodeKind)), st.data())
def test_no_part_of_a_code_is_a_code(kind: CodeKind, data: st.DataObject) -> None:
    """S3, S4: a scanner that is unplugged in mid-code sends the begin of one, or later its end."""
    text = new_code(kind)
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, len(text)))
    if (begin, end) != (0, len(text)):
        with pytest.raises(CodeError):
            read_code(text[begin:end])
