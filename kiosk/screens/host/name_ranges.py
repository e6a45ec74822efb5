"""Names parted by their first letters into a few ranges of about the same length, to find one by two touches."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.plain_text import comparison_key
from kiosk.hub.organisations.organisation import Organisation


@dataclass(frozen=True, slots=True)
class NameRange:
    """letters: the first and the last letter, as on its button."""

    letters: str
    organisations: tuple[Organisation, ...]


def name_ranges(found: Sequence[Organisation], most: int) -> tuple[NameRange, ...]:
    """found: by name. most: how many ranges there may be; all names with one letter are in the same one."""
    by_letter: dict[str, list[Organisation]] = {}
    for one in sorted(found, key=lambda one: comparison_key(one.name)):
        by_letter.setdefault(one.name[:1].upper(), []).append(one)
    each = -(-len(found) // most)
    ranges: list[list[str]] = []
    for letter in by_letter:
        is_full = bool(ranges) and sum(len(by_letter[one]) for one in ranges[-1]) >= each
        if not ranges or (is_full and len(ranges) < most):
            ranges.append([letter])
        else:
            ranges[-1].append(letter)
    return tuple(
        NameRange(
            letters[0] if len(letters) == 1 else f"{letters[0]}–{letters[-1]}",
            tuple(one for letter in letters for one in by_letter[letter]),
        )
        for letters in ranges
    )
