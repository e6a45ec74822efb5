"""What a keyboard types on each layout, as far as letters and digits are concerned.

A keyboard scanner sends the keys that type its text on *its* layout; the machine types what those keys mean on its own.
Keys are named by their place: four rows of ten, as `1` to `0`, `Q` to `P`, `A` to `;` and `Z` to `/` of a US keyboard.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from types import MappingProxyType

from kiosk.base.codes import ALPHABET

_DIGITS = "1234567890"
_QWERTY, _QWERTZ, _AZERTY = "qwertyuiop", "qwertzuiop", "azertyuiop"
_NORDIC = '!"#¤%&/()='


@dataclass(frozen=True)
class Layout:
    """The characters of the four rows without shift, and with it."""

    rows: tuple[str, str, str, str]
    shifted: tuple[str, str, str, str]

    @cached_property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Each key by its place: what it types without and with shift."""
        return tuple(zip("".join(self.rows), "".join(self.shifted), strict=True))

    @cached_property
    def places(self) -> dict[str, tuple[int, int]]:
        """The key that types a character, and whether with shift (1) or without (0)."""
        return {char: (place, shift) for place, key in enumerate(self.keys) for shift, char in enumerate(key)}


def _layout(digits: str, shifted_digits: str, top: str, home_end: str, bottom: str) -> Layout:
    """home_end: after L, without and with shift. bottom: all ten keys without shift, then those after the letters."""
    home = ("q" if top is _AZERTY else "a") + "sdfghjkl"
    plain, shifted_end = bottom[:10], bottom[10:]
    letters = plain[: len(plain) - len(shifted_end)]
    rows = (digits, top, home + home_end[0], plain)
    return Layout(rows, (shifted_digits, top.upper(), home.upper() + home_end[1], letters.upper() + shifted_end))


LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    {
        "us": _layout(_DIGITS, "!@#$%^&*()", _QWERTY, ";:", "zxcvbnm,./<>?"),
        "gb": _layout(_DIGITS, '!"£$%^&*()', _QWERTY, ";:", "zxcvbnm,./<>?"),
        "fi": _layout(_DIGITS, _NORDIC, _QWERTY, "öÖ", "zxcvbnm,.-;:_"),
        "no": _layout(_DIGITS, _NORDIC, _QWERTY, "øØ", "zxcvbnm,.-;:_"),
        "dk": _layout(_DIGITS, _NORDIC, _QWERTY, "æÆ", "zxcvbnm,.-;:_"),
        "de": _layout(_DIGITS, '!"§$%&/()=', _QWERTZ, "öÖ", "yxcvbnm,.-;:_"),
        "ch": _layout(_DIGITS, '+"*ç%&/()=', _QWERTZ, "öé", "yxcvbnm,.-;:_"),
        "cz": _layout("+ěščřžýáíé", _DIGITS, _QWERTZ, 'ů"', "yxcvbnm,.-?:_"),
        "it": _layout(_DIGITS, '!"£$%&/()=', _QWERTY, "òç", "zxcvbnm,.-;:_"),
        "es": _layout(_DIGITS, '!"·$%&/()=', _QWERTY, "ñÑ", "zxcvbnm,.-;:_"),
        "fr": _layout("&é\"'(-è_çà", _DIGITS, _AZERTY, "mM", "wxcvbn,;:!?./§"),
        "be": _layout("&é\"'(§è!çà", _DIGITS, _AZERTY, "mM", "wxcvbn,;:=?./+"),
        "ru": Layout(
            (_DIGITS, "йцукенгшщз", "фывапролдж", "ячсмитьбю."),
            ('!"№;%:?*()', "ЙЦУКЕНГШЩЗ", "ФЫВАПРОЛДЖ", "ЯЧСМИТЬБЮ,"),
        ),
    }
)
"""By country. Finland's is Sweden's and Estonia's as well, as far as it matters here."""


def typed_as(text: str, scanner: Layout, machine: Layout) -> str:
    """What the machine types when a scanner sends `text`, which is letters and digits."""
    return "".join(_typed(char, scanner, machine) for char in text)


def mistypings() -> Iterator[Mapping[str, str]]:
    """For each way in which codes can be garbled: what was typed, in lower case, and the character that was sent.

    Letters may have lost their shift, as with caps lock.
    """
    seen: set[frozenset[tuple[str, str]]] = set()
    for scanner, machine in permutations(LAYOUTS.values(), 2):
        sent = {
            typed.lower(): char
            for char in ALPHABET
            for typed in {_typed(char, scanner, machine), _typed(char.lower(), scanner, machine)}
        }
        content = frozenset(sent.items())
        if content not in seen and any(typed != char.lower() for typed, char in content):
            seen.add(content)
            yield MappingProxyType(sent)


def _typed(char: str, scanner: Layout, machine: Layout) -> str:
    """What one character becomes; itself if the scanner's layout has no key for it."""
    if char not in scanner.places:
        return char
    place, shift = scanner.places[char]
    return machine.keys[place][shift]
