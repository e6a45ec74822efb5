"""The simulated world: time, machines and servers, and what people plan."""

import heapq
import itertools
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.printers.virtual.dialects import MARLIN_2, PRUSA_MK3, Dialect
from tests.light_octoprint.recording import Recording
from tests.month.boards import BED_COOLS_S, SimulatedClock
from tests.month.world import polled
from tests.week.machines import Machine, Meter, long_moves
from tests.week.octoprint import Server

HELSINKI = ZoneInfo("Europe/Helsinki")


@dataclass(frozen=True, slots=True)
class Model:
    """A printer of the hub. speed: how many times as fast it moves and heats as its files say."""

    slug: str
    connection: str
    dialect: Dialect
    speed: float
    may_run_alone: bool

    @property
    def address(self) -> str:
        return f"/dev/{self.slug}" if self.connection == "serial" else f"http://{self.slug}.local"


MODELS = (
    Model("ahven", "serial", polled(MARLIN_2), 1.0, may_run_alone=True),
    Model("hauki", "serial", polled(PRUSA_MK3), 0.92, may_run_alone=False),
    Model("kuha", "serial", polled(MARLIN_2), 1.06, may_run_alone=True),
    Model("made", "octoprint", polled(MARLIN_2), 0.96, may_run_alone=True),
    Model("siika", "octoprint", polled(MARLIN_2), 1.03, may_run_alone=False),
)


class World:
    """`at` plans what happens; `pass_time` lets it happen."""

    def __init__(self, clock: SimulatedClock, models: tuple[Model, ...]) -> None:
        self.clock, self.models = clock, models
        self._ends = ExitStack()
        self._ends.enter_context(long_moves())
        self.machines: dict[str, Machine] = {}
        self.servers: dict[str, Server] = {}
        recording = Recording()
        for model in models:
            machine = Machine(model.address, model.dialect, clock, model.speed, meter=Meter(model.slug))
            machine.board.machine.bed.cooling_s = BED_COOLS_S
            self.machines[model.slug] = machine
            if model.connection == "octoprint":
                self.servers[model.slug] = Server(machine, recording)
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._count = itertools.count()
        self.is_asked = False
        """Somebody may have written into the database; whoever reads it takes it back."""

    def at(self, at_s: float, action: Callable[[], None]) -> None:
        """Plan an action of people, or a mishap."""
        heapq.heappush(self._agenda, (at_s, next(self._count), action))

    def after(self, for_s: float, action: Callable[[], None]) -> None:
        self.at(self.clock.seconds + for_s, action)

    def local(self, at_s: float) -> datetime:
        """The time there."""
        return self.clock.true_time(at_s).astimezone(HELSINKI)

    @property
    def now(self) -> str:
        """For what is wrong."""
        return f"{self.local(self.clock.seconds):%a %H:%M:%S}"

    def pass_time(self, until_s: float, has_news: Callable[[], bool]) -> None:
        """Let the time pass until then, or until there is news; always one thing after the other."""
        while True:
            agenda_s = self._agenda[0][0] if self._agenda else until_s
            board_s, slug = min((machine.wake_at_s(), slug) for slug, machine in self.machines.items())
            server_s = min((one.wake_at_s for one in self.servers.values()), default=until_s)
            due_s = min(agenda_s, board_s, server_s)
            if due_s > until_s:
                self.clock.seconds = max(self.clock.seconds, until_s)
                return
            self.clock.seconds = max(self.clock.seconds, due_s)
            if board_s == due_s:
                self.machines[slug].advance()
            elif agenda_s == due_s:
                heapq.heappop(self._agenda)[2]()
                self.is_asked = True
            for server in self.servers.values():
                server.advance()
            if has_news():
                return

    def close(self) -> None:
        self._ends.close()
