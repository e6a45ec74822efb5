"""Which codes of cards may stand for a pass (S4, P2)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.codes import CodeKind, new_code
from kiosk.hub.visitors.card_numbers import LONGEST_NUMBER, CardNumberError, CardTrouble, card_number
from kiosk.scan.codes import grouped

CARDS = {
    "Codabar or ITF of 14 digits": ("24014000123456", "24014000123456"),
    "Code 39 in lower case, as with caps lock": ("kk-0012 345", "KK-0012 345"),
    "blanks round it": ("  240150  ", "240150"),
    "13 digits that a library gave out itself": ("2000000123455", "2000000123455"),
    "12 digits of the same kind": ("200000012342", "200000012342"),
    "13 digits whose check digit is wrong": ("6414893400013", "6414893400013"),
    "ten digits that are no identity code": ("1310523089", "1310523089"),
    "a long one": ("1" * LONGEST_NUMBER, "1" * LONGEST_NUMBER),
}
REFUSED = {
    "a pass": (new_code(CodeKind.PASS), CardTrouble.OURS),
    "a badge in groups": (grouped(new_code(CodeKind.STAFF)), CardTrouble.OURS),
    "equipment": (new_code(CodeKind.EQUIPMENT), CardTrouble.OURS),
    "a day pass": (new_code(CodeKind.DAY), CardTrouble.OURS),
    "a page of the web": ("https://example.org/1234567", CardTrouble.NO_CARD),
    "a Wi-Fi password": ("WIFI:S:hub;T:WPA;P:12345678;;", CardTrouble.NO_CARD),
    "a contact": ("BEGIN:VCARD 1234", CardTrouble.NO_CARD),
    "a word": ("ABCDEFGH", CardTrouble.NO_CARD),
    "five digits": ("12345", CardTrouble.NO_CARD),
    "nothing": ("", CardTrouble.NO_CARD),
    "too long": ("1" * (LONGEST_NUMBER + 1), CardTrouble.NO_CARD),
    "letters beyond the alphabet": ("Ä1234567", CardTrouble.NO_CARD),
    "digits of another script": ("١٢٣٤٥٦٧٨", CardTrouble.NO_CARD),
    "EAN-13": ("6414893400016", CardTrouble.PRODUCT),
    "a book": ("9789510420270", CardTrouble.PRODUCT),
    "EAN-8": ("96385074", CardTrouble.PRODUCT),
    "UPC-A": ("036000291452", CardTrouble.PRODUCT),
    "an identity code": ("131052-308T", CardTrouble.IDENTITY),
    "an identity code of this century": ("131052A308T", CardTrouble.IDENTITY),
    "an identity code without its sign": ("131052308T", CardTrouble.IDENTITY),
    "an identity code within a longer number": ("9246 131052-308T 12", CardTrouble.IDENTITY),
}


@pytest.mark.parametrize("name", CARDS)
def test_a_cards_number_is_the_same_from_every_reader(name: str) -> None:
    """S4."""
    text, number = CARDS[name]
    assert card_number(text) == number


@pytest.mark.parametrize("name", REFUSED)
def test_what_others_have_too_or_names_a_person_is_no_card(name: str) -> None:
    """S4, P2: and the refusal doesn't quote it."""
    text, trouble = REFUSED[name]
    with pytest.raises(CardNumberError) as refused:
        card_number(text)
    assert refused.value.trouble is trouble
    assert len(text) < 5 or text not in str(refused.value)


@given(st.text(max_size=80))
def test_any_text_is_a_number_of_at_most_64_plain_characters_or_refused(text: str) -> None:
    """S4."""
    try:
        number = card_number(text)
    except CardNumberError:
        return
    assert number.isascii()
    assert number.isprintable()
    assert len(number) <= LONGEST_NUMBER
