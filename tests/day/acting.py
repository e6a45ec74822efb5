"""What all flows of a visitor need: the door, the book, and a moment of thought before each touch."""

import random
from collections.abc import Callable

from tests.day.book import Book
from tests.day.desk import Desk
from tests.day.door import Door


class Acting:
    """pause: called between two touches; time passes, somebody else scans, or the visitor walks away."""

    def __init__(self, desk: Desk, chance: random.Random, pause: Callable[[], None]) -> None:
        self.desk = desk
        self.chance = chance
        self.pause = pause

    @property
    def door(self) -> Door:
        return self.desk.door

    @property
    def book(self) -> Book:
        return self.desk.book

    def tap(self, name: str, page: str = "") -> None:
        """Touch an item after a moment of thought."""
        self.pause()
        self.door.tap(name, page)

    def perhaps(self, likelihood: float) -> bool:
        return self.chance.random() < likelihood
