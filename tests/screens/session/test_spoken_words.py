"""What is read aloud: from the top, without the nickname, nothing of a personal page without a headset (X5)."""

from kiosk.screens.session.spoken_words import Written, page_words, public_words

GREETING = [Written("You are\ninside now.", 900, 60), Written("Aino", 30, 90), Written("Welcome,", 30, 40)]


def test_a_page_is_read_from_the_top_and_left() -> None:
    texts = [Written("below", 10, 200), Written("right", 300, 41), Written("left", 10, 38)]
    assert page_words(texts, personal=False, nickname="", headset=False) == "left.\nright.\nbelow"


def test_the_nickname_is_read_only_into_a_headset() -> None:
    """X5, P4."""
    said = page_words(GREETING, personal=False, nickname="Aino", headset=False)
    assert said == "Welcome.\nYou are inside now."
    assert "Aino" in page_words(GREETING, personal=False, nickname="Aino", headset=True)
    assert public_words("Are you leaving, Aino?", "Aino", headset=False) == "Are you leaving?"


def test_nothing_of_a_personal_page_is_read_without_a_headset() -> None:
    """X5."""
    assert page_words(GREETING, personal=True, nickname="", headset=False) == ""
    assert page_words(GREETING, personal=True, nickname="", headset=True) != ""


def test_what_has_no_letters_is_left_out_and_nothing_is_read_twice() -> None:
    texts = [Written("–", 0, 0), Written("Free", 0, 40), Written("Free", 0, 80), Written("2/4", 0, 120)]
    assert page_words(texts, personal=False, nickname="", headset=False) == "Free.\n2/4"
