"""A whole week, or a short form of one: who comes when, what goes wrong, and what is to be looked at in the end."""

import random
from dataclasses import dataclass
from pathlib import Path

from tests.month.boards import SimulatedClock
from tests.week.book import Book
from tests.week.files import PARTS
from tests.week.hub import Hub
from tests.week.mishaps import Mishaps
from tests.week.process import RoomProcess
from tests.week.staff import Staff
from tests.week.visitors import Visitor
from tests.week.world import MODELS, Model, World

H = 3600.0
BEGINS_S = 19.5 * H
"""Monday, half past nine in Helsinki; the simulated clock counts from Sunday, 14:00."""
OPENS_H, CLOSES_H = 0.5, 10.5
DAY_S = 24 * H
NIGHT_S = 12 * H


@dataclass(frozen=True, slots=True)
class Form:
    """ask_days: on which visitors ask, of `days`. wants: prints that each visitor asks for in all; one a visit."""

    models: tuple[Model, ...]
    days: int
    ask_days: int
    visitors: int
    wants: int
    longest_min: float
    """Of a print, at nominal speed."""
    calm_h: float
    """Nothing goes wrong in the last hours, for all is to be in order in the end."""
    ask_until_h: float
    faults: int
    deaths: int


WEEK = Form(
    MODELS,
    days=6,
    ask_days=5,
    visitors=40,
    wants=3,
    longest_min=400,
    calm_h=8,
    ask_until_h=8.5,
    faults=24,
    deaths=14,
)
SHORT = Form(
    (MODELS[1], MODELS[4]),
    days=1,
    ask_days=1,
    visitors=5,
    wants=1,
    longest_min=60,
    calm_h=6,
    ask_until_h=3.5,
    faults=2,
    deaths=1,
)
"""One day with a serial and an OctoPrint printer."""


class Week:
    """One run. `run` lets the time pass; the rest is for the judge."""

    def __init__(self, folder: Path, seed: int, form: Form) -> None:
        self.form, self.chance, self.clock = form, random.Random(seed), SimulatedClock()
        self.clock.seconds = BEGINS_S
        self.world = World(self.clock, form.models)
        self.room = RoomProcess(self.world, folder)
        self.book = Book()
        self.hub = Hub(folder, self.clock, self.world, self.room)
        self.staff = Staff(self.world, self.room, self.hub, self.book, self.chance)
        self.mishaps = Mishaps(self.world, self.room, self.book, self.chance)
        parts = [part for part in PARTS if part.minutes <= form.longest_min]
        self.visitors = [Visitor(self.world, self.hub, self.book, parts, self.chance) for _ in range(form.visitors)]
        self.staff.last_day_begins_s = self.ends_s - DAY_S / 2

    @property
    def ends_s(self) -> float:
        """Closing time of the last day."""
        return BEGINS_S + (self.form.days - 1) * DAY_S + CLOSES_H * H

    def run(self) -> None:
        """All of it."""
        self.staff.begin()
        for visitor in self.visitors:
            for _ in range(self.form.wants):
                day = self.chance.randrange(self.form.ask_days)
                self._plan_visit(visitor, day, wants=1, until_h=self.form.ask_until_h)
            self._plan_visit(visitor, self.form.days - 1, wants=0, since_h=9.0, until_h=9.8)
        self.mishaps.plan(self.form.faults, self.form.deaths, (BEGINS_S + H, self.ends_s - self.form.calm_h * H))
        self.room.run(self.ends_s)
        while self._is_printing() and self.clock.seconds < self.ends_s + NIGHT_S:  # what was allowed to run alone
            self.room.run(self.clock.seconds + H)
        for visitor in self.visitors:
            visitor.look(self.hub.visits.check_in(visitor.pass_id).id)

    def _is_printing(self) -> bool:
        return any(machine.meter.is_moving(self.clock.seconds) for machine in self.world.machines.values())

    def _plan_visit(self, visitor: Visitor, day: int, *, wants: int, since_h: float = 0.5, until_h: float) -> None:
        at_s = BEGINS_S + day * DAY_S + self.chance.uniform(since_h, until_h) * H
        self.world.at(at_s, lambda: visitor.come(wants))

    def close(self) -> None:
        self.room.close()
        self.world.close()
        self.hub.close()
