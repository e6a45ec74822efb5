"""Visitors with passes: they come, are told how far their prints are, fetch what is ready, ask for more, and go."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.hub.visits import ClosedBy
from kiosk.printroom.requests.asking import Wish
from kiosk.printroom.requests.filament_choices import filament_choices
from kiosk.printroom.requests.limits import RequestRefusedError
from kiosk.printroom.requests.request import Progress, RequestState, Step
from kiosk.printroom.results.results import NotOnShelfError
from kiosk.store.hub_db import row
from tests.week.book import Asked, Book
from tests.week.files import Part
from tests.week.hub import Hub
from tests.week.world import World

STAYS_S = 1500.0
SHORT_WEIGHT, LONG_WEIGHT = 4, 1
LONG_MIN = 180


class Visitor:
    """One of them."""

    def __init__(self, world: World, hub: Hub, book: Book, parts: Sequence[Part], chance: random.Random) -> None:
        """parts: of which this visitor asks for some."""
        self._world, self._hub, self._book, self._parts, self._chance = world, hub, book, parts, chance
        self.pass_id = hub.passes.create().id

    @property
    def asked(self) -> list[Asked]:
        return [one for one in self._book.asked if one.pass_id == self.pass_id]

    def come(self, wants: int) -> None:
        """Visit the hub and ask for so many prints."""
        hub = self._hub
        if hub.visits.open_visit_of(self.pass_id) is not None:
            return
        visit_id = hub.visits.check_in(self.pass_id).id
        self.look(visit_id)
        for _ in range(wants):
            self._ask(visit_id)
        if self._chance.random() < 0.05:
            self._withdraw(visit_id)
        self._world.after(STAYS_S, lambda: self._go(visit_id))

    def look(self, visit_id: str) -> None:
        """Read how far the own prints are, and fetch what is ready."""
        told = {one.request.number: one for one in self._hub.desk.of_visit(visit_id)}
        for asked in self.asked:
            self._compare(asked, told.get(asked.number))
        for one in told.values():
            if one.step is Step.ON_SHELF and self._chance.random() < 0.7:
                self._fetch(one, visit_id)

    def _compare(self, asked: Asked, told: Progress | None) -> None:
        """What must be told of a request, by what people did with it."""
        book = self._book
        lies = {shelf for shelf, job in book.shelf.items() if job in asked.jobs}
        is_over = bool(asked.jobs) and all(job in book.handed_over or job in book.removed for job in asked.jobs)
        step = told.step if told is not None else None
        right = {
            "": step is Step.OPEN,
            "declined": step is Step.DECLINED,
            "withdrawn": step is None,
        }.get(asked.decided)
        if right is None and lies:
            right = told is not None and step is Step.ON_SHELF and set(told.shelf) == lies
        elif right is None:
            right = step is not Step.ON_SHELF and (step is not None or is_over)
        book.happened["told a state"] += 1
        if not right:
            book.wrong.append(
                f"{self._world.now} request {asked.number} ({asked.decided or 'open'}, shelf {lies}) was told {step}"
            )

    def _ask(self, visit_id: str) -> None:
        hub, book = self._hub, self._book
        part = self._choose_part()
        stored = hub.stored[part.name]
        choices = filament_choices(hub.db, stored.facts)
        colours = [(one.material, each.colour) for one in choices if one.suits for each in one.colours if each.enough]
        if not colours:
            book.happened["no filament for it"] += 1
            return
        material, colour = self._chance.choice(colours)
        wish = Wish(material=material, colour=colour, day=self._day())
        try:
            number = hub.desk.hand_in(visit_id, stored, wish, hub.opening, hub.overview.printers())
        except RequestRefusedError as refused:
            book.happened[f"refused: {refused.reason.code}"] += 1
            return
        found = row(hub.db, "SELECT id FROM print_request WHERE number = ?", number)
        assert found is not None
        book.asked.append(Asked(number, found["id"], self.pass_id, part.name, self._world.clock.seconds))

    def _choose_part(self) -> Part:
        weights = [LONG_WEIGHT if part.minutes >= LONG_MIN else SHORT_WEIGHT for part in self._parts]
        return self._chance.choices(self._parts, weights)[0]

    def _day(self) -> date | None:
        if self._chance.random() < 0.5:
            return None
        today = self._world.local(self._world.clock.seconds).date()
        days = [today + timedelta(days=ahead) for ahead in range(5)]
        return self._chance.choice([day for day in days if self._hub.opening.hours_of(day)])

    def _withdraw(self, visit_id: str) -> None:
        waiting = [one for one in self.asked if not one.decided]
        if not waiting:
            return
        one = self._chance.choice(waiting)
        self._hub.desk.withdraw(visit_id, one.request_id)
        one.decided = RequestState.WITHDRAWN
        self._book.happened["withdrawn"] += 1

    def _fetch(self, told: Progress, visit_id: str) -> None:
        try:
            self._hub.results.fetch(told.request.id, visit_id)
        except NotOnShelfError:
            self._book.wrong.append(f"request {told.request.number}: told that it is on the shelf, and it is not")
            return
        for shelf in told.shelf:
            self._book.handed_over[self._book.shelf.pop(shelf)] = self._world.clock.seconds
        self._book.happened["fetched"] += 1

    def _go(self, visit_id: str) -> None:
        if self._hub.visits.open_visit(visit_id) is not None:
            self._hub.visits.check_out(visit_id, ClosedBy.SCAN)
