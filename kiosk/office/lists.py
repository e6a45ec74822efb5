"""Lists searched, filtered and paged by the server: what their address says, the pages around, the order (W7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeVar
from urllib.parse import urlencode

from kiosk.base.formats import number_words
from kiosk.office.asking import Ask, whole_number

T = TypeVar("T")
UP, DOWN = "up", "down"
LONGEST_SEARCH = 60
"""Characters of any value in the address of a list."""
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
"""An earlier or later day that is asked for counts as this one: times are stored with years of four digits."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its value or address, and its words."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Pages:
    """shown: which rows of how many; empty without rows. previous, next: addresses; empty for none."""

    shown: str
    previous: str
    next: str


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What the address of a list asks for. path: without its query. filters: the names of its fields."""

    ask: Ask
    path: str
    filters: tuple[str, ...]

    @property
    def text(self) -> str:
        """What is searched for; empty for all."""
        return " ".join(self.value("text").split())

    @property
    def first(self) -> int:
        """The number of the first row, from 1."""
        return max(1, whole_number(self.ask.query.get("first", "")) or 1)

    def value(self, name: str) -> str:
        return self.ask.query.get(name, "")[:LONGEST_SEARCH]

    def midnight(self, name: str) -> datetime | None:
        """The beginning of the day in this field; None if it holds no day."""
        try:
            day = date.fromisoformat(self.value(name))
        except ValueError:
            return None
        return datetime.combine(min(max(day, FIRST_DAY), LAST_DAY), time(), self.ask.tz)

    def address(self, path: str = "", **changed: str) -> str:
        """The same filters, with other values; from the first row on. path: of another view of the same list."""
        fields = {name: self.value(name) for name in self.filters} | changed
        kept = {name: value for name, value in fields.items() if value}
        return f"{path or self.path}?{urlencode(kept)}" if kept else path or self.path

    def pages(self, shown: int, total: int, size: int) -> Pages:
        """shown: how many rows the page has. size: how many it could have. total: how many there are."""
        last, before = self.first + shown - 1, min(self.first, total + 1) - size
        count = number_words(total, 0, self.ask.language)
        rows = self.ask.words("Rows {first}–{last} of {all}", first=self.first, last=last, all=count)
        return Pages(
            shown=rows if shown else "",
            previous=self._page(before) if self.first > 1 else "",
            next=self._page(last + 1) if shown and last < total else "",
        )

    def _page(self, first: int) -> str:
        return self.address(first=str(first) if first > 1 else "")


def swapped(items: Sequence[T], moved: T, to: str) -> list[T]:
    """The same with `moved` one place up or down; at an end it stays."""
    order, at = list(items), items.index(moved)
    other = {UP: at - 1, DOWN: at + 1}.get(to, at)
    if 0 <= other < len(order):
        order[at], order[other] = order[other], order[at]
    return order
