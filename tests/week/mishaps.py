"""What goes wrong in a week: cables, boards, filament, servers, the network, and the print room's process."""

import random
from collections.abc import Callable

from kiosk.printers.virtual.faults import FaultKind
from tests.month.faults import by_board, pull, reset
from tests.week.book import Book, Mishap
from tests.week.process import Death, RoomProcess
from tests.week.world import World

NO_FILAMENT = "filament out"
CABLE, RESET, FATAL = "cable pulled", "board reset", "fatal error"
NEEDS_HANDS = frozenset({CABLE, FATAL})
"""Staff must do something at the machine."""
SERVER, NETWORK, REFUSED = "server gone", "network gone", "start refused by the server"
OF_SERIAL = (CABLE, RESET, FATAL, NO_FILAMENT)
OF_SERVERS = (CABLE, RESET, FATAL, SERVER, NETWORK, REFUSED)
AWAY_S = (120.0, 2400.0)
DOWN_S = (3.0, 3.0, 15.0, 45.0, 240.0, 1200.0)


class Mishaps:
    """Plans them; a machine that is broken is left alone until it is mended."""

    def __init__(self, world: World, room: RoomProcess, book: Book, chance: random.Random) -> None:
        self._world, self._room, self._book, self._chance = world, room, book, chance

    def plan(self, faults: int, deaths: int, span: tuple[float, float]) -> None:
        """So many at random moments of a span of time."""
        for _ in range(faults):
            self._world.at(self._chance.uniform(*span), self._fault)
        for _ in range(deaths):
            self._world.at(self._chance.uniform(*span), self._death)

    def _death(self) -> None:
        how = self._chance.choice(list(Death))
        self._room.kill(how, self._chance.randint(1, 60), self._chance.choice(DOWN_S))

    def _fault(self) -> None:
        """Something happens to a machine that prints, if one does."""
        whole = [slug for slug in self._world.machines if self._book.broken(slug) is None]
        printing = [slug for slug in whole if self._world.machines[slug].meter.run is not None]
        if not whole:
            return
        slug = self._chance.choice(printing or whole)
        kinds = OF_SERVERS if slug in self._world.servers else OF_SERIAL
        self.cause(self._chance.choice([kind for kind in kinds if printing or kind != NO_FILAMENT]), slug)

    def cause(self, kind: str, slug: str) -> None:
        """Let this happen there."""
        machine, server = self._world.machines[slug], self._world.servers.get(slug)
        mishap = Mishap(kind, slug, self._world.clock.seconds)
        self._book.mishaps.append(mishap)
        self._book.happened[kind] += 1
        match kind:
            case "cable pulled":
                pull(machine)
            case "board reset":
                reset(machine)
                mishap.ended_s = mishap.at_s
            case "fatal error":
                by_board(FaultKind.FATAL)(machine)
            case "filament out":
                by_board(FaultKind.FILAMENT)(machine)
                by_board(FaultKind.ATTENTION)(machine)  # and it waits for somebody
            case "server gone" if server is not None:
                server.lose_power()
                self._later(mishap, lambda: (machine.power_cycle(), server.get_power()))
            case "network gone" if server is not None:
                server.lose_network()
                self._later(mishap, server.get_network)
            case _ if server is not None:
                server.refuses_start = True
                mishap.ended_s = mishap.at_s

    def _later(self, mishap: Mishap, mend: Callable[[], object]) -> None:
        def do() -> None:
            mend()
            mishap.ended_s = self._world.clock.seconds

        self._world.after(self._chance.uniform(*AWAY_S), do)
