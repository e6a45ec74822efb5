"""Chips: answers of which one is chosen, in the room of one line; the last chip shows the next ones."""

from collections.abc import Sequence
from dataclasses import dataclass

MORE = "more"
"""The key of the chip that shows the next answers."""


@dataclass(frozen=True, slots=True)
class ChipRow:
    key: str
    name: str
    chosen: bool


def chip_rows(
    options: Sequence[tuple[str, str]], chosen: str | None, *, room: int, page: int, more: str
) -> list[ChipRow]:
    """The chips of a page. options: key and name. room: how many chips fit. page: any number, it goes round.

    more: the name of the last chip where not all fit; it bears a chosen answer of another page.
    """
    if len(options) <= room:
        return [ChipRow(key, name, key == chosen) for key, name in options]
    each = room - 1
    first = page % -(-len(options) // each) * each
    shown = options[first : first + each]
    elsewhere = next((name for key, name in options if key == chosen and (key, name) not in shown), "")
    return [
        *(ChipRow(key, name, key == chosen) for key, name in shown),
        ChipRow(MORE, elsewhere or more, bool(elsewhere)),
    ]
