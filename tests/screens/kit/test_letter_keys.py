"""Letters in groups: any of them takes two presses (X7)."""

from kiosk.screens.kit.letter_keys import LetterKeys

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ- "


def grouped() -> LetterKeys:
    keys = LetterKeys()
    keys.begin(LETTERS, 6)
    return keys


def test_every_letter_takes_two_presses() -> None:
    """X7: wherever it is."""
    for letter in LETTERS:
        keys = grouped()
        assert keys.press(next(number for number, group in enumerate(keys.keys) if letter in group)) == ""
        assert keys.isOpen
        assert keys.press(keys.keys.index(letter)) == letter
        assert not keys.isOpen


def test_the_number_of_keys_stays_and_a_group_can_be_left() -> None:
    """X6: the key that has the focus keeps it."""
    keys = grouped()
    groups = list(keys.keys)
    assert keys.count == 6
    keys.press(5)
    assert keys.keys == ["Å", "Ä", "Ö", "-", " ", ""]
    keys.close()
    assert keys.keys == groups


def test_a_group_is_read_letter_by_letter_and_written_on_two_lines() -> None:
    """X5."""
    keys = grouped()
    assert (keys.captions[0], keys.names[0]) == ("ABC\nDEF", "A B C D E F")


def test_without_groups_each_letter_has_a_key() -> None:
    keys = LetterKeys()
    keys.begin("AB ", 0)
    assert keys.keys == ["A", "B", " "]
    assert keys.press(1) == "B"
