"""Which part of all spools is on the shelf: only that is read, however many there are."""

from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.hub.spools.spool import Order, Spool, SpoolFilter, find_spools

USUAL_PLACES = 14


@dataclass(slots=True)
class SpoolPages:
    """places: for how many spools there is room. at: the page that is shown, from 0. pages: how many there are."""

    places: int = USUAL_PLACES
    at: int = 0
    pages: int = 1

    def read(self, db: Database, not_on: str = "", more: int = 0) -> tuple[tuple[Spool, ...], bool]:
        """The spools of this page, and whether the pegs behind the last spool are on it.

        not_on: a printer whose spool is left out. more: pegs behind the last spool.
        """
        wanted = SpoolFilter(order=Order.SHELF, not_on=not_on)
        total = find_spools(db, wanted, size=0).total
        self.pages = max(1, -(-(total + more) // self.places))
        self.at = min(self.at, self.pages - 1)
        found = find_spools(db, wanted, self.at * self.places + 1, self.places)
        return found.spools, self.at == self.pages - 1

    def turn(self) -> None:
        """To the next page, from the last one to the first."""
        self.at = (self.at + 1) % self.pages

    def show(self, place: int) -> None:
        """The page with this place of the whole shelf, from 0."""
        self.at = place // self.places
