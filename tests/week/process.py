"""The print room's process: started, answered over a pipe, killed by SIGKILL where that is planned, started again."""

import socket
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.printers.print_server.calls import CallError
from kiosk.printers.printer import PrinterUnreachableError
from kiosk.store.heartbeats import Silence
from tests.month.boards import CableLink
from tests.week.wire import Close, Made, Make, Open, Request, Send, Wait, Woken
from tests.week.world import World

REPO = Path(__file__).parents[2]
LOG_SHOWN = 4000
Span = tuple[float, float]


class Death(StrEnum):
    """Where it is killed."""

    WAITING = "waiting"
    STATEMENT = "at a statement"
    BEFORE_SENDING = "before sending"
    AFTER_SENDING = "after sending"


@dataclass(slots=True)
class PlannedDeath:
    """after: so many statements, or messages to machines, from now. for_s: until it is started again."""

    how: Death
    after: int
    for_s: float


class RoomProcess:
    """`run` lets the time pass, with a print room whenever one lives."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world, self._folder = world, folder
        self._cables = {one.address: world.machines[one.slug] for one in world.models if one.connection == "serial"}
        self._servers = {one.address: world.servers[one.slug] for one in world.models if one.slug in world.servers}
        self._links: dict[str, CableLink] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._death: PlannedDeath | None = None
        self.deaths: list[tuple[Death, Span]] = []
        """With the spans without a print room."""
        self._ends = ExitStack()
        self._log = self._ends.enter_context((folder / "printroom.log").open("ab"))

    def kill(self, how: Death, after: int, for_s: float) -> None:
        """Kill it there; it is started again after so long. Nothing if it is dead or about to die."""
        if self._process is not None and self._death is None:
            self._death = PlannedDeath(how, after, for_s)

    def silence(self) -> Silence | None:
        """Whether it is there: what a screen finds out by its heartbeats."""
        return None if self._process is not None else Silence(self._world.clock.now(), 60.0)

    def log(self) -> str:
        """What all its lives have logged."""
        return (self._folder / "printroom.log").read_text(errors="replace")

    def run(self, until_s: float) -> None:
        """Until then."""
        clock = self._world.clock
        while clock.seconds < until_s:
            death = self._live(until_s)
            if death is not None:
                died_s = clock.seconds
                self._world.pass_time(min(until_s, died_s + death.for_s), lambda: False)
                self.deaths.append((death.how, (died_s, clock.seconds)))

    def close(self) -> None:
        self._ends.close()

    def _live(self, until_s: float) -> PlannedDeath | None:
        """One life; how it died, None if the time was over."""
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-m", "tests.week.room", str(theirs.fileno()), str(self._folder)]
        with theirs:
            self._process = subprocess.Popen(
                command, cwd=REPO, pass_fds=[theirs.fileno()], stdout=self._log, stderr=self._log
            )
        with Connection(ours.detach()) as pipe:
            try:
                return self._serve(pipe, until_s)
            finally:
                self._process.kill()  # before the pipe is closed, for it must not see that
                self._process.wait()
                self._process = self._death = None
                self._system_closes_links()

    def _serve(self, pipe: Connection, until_s: float) -> PlannedDeath | None:
        """Answer it until the time is over or it is to die."""
        while self._world.clock.seconds < until_s:
            try:
                request: Request = pipe.recv()
            except (EOFError, ConnectionResetError):
                assert self._death is not None, f"the print room ended by itself:\n{self.log()[-LOG_SHOWN:]}"
                return self._death
            if self._dies_at(request, Death.BEFORE_SENDING):
                return self._death
            answer = self._wait(request, until_s) if isinstance(request, Wait) else self._answer(request)
            if self._dies_at(request, Death.AFTER_SENDING):
                return self._death
            if answer is not None:
                pipe.send(answer)
        return None

    def _dies_at(self, request: Request, how: Death) -> bool:
        death = self._death
        if death is None or (isinstance(request, Wait) and death.how is not Death.WAITING):
            return False
        if death.how is Death.WAITING:
            return isinstance(request, Wait)
        if death.how is not how or not isinstance(request, Send | Make):
            return False
        death.after -= 1
        return death.after <= 0

    def _wait(self, request: Wait, until_s: float) -> Woken:
        world = self._world
        world.pass_time(min(request.until_s, until_s), self._has_news)
        received: dict[str, bytes] = {}
        for port, link in self._links.items():
            if link.received:
                received[port], link.received = link.received, b""
        asked, world.is_asked = world.is_asked, False
        dies_after = 0
        if self._death is not None and self._death.how is Death.STATEMENT:
            dies_after, self._death.after = self._death.after, 0
        connected = {address: server for address, server in self._servers.items() if server.has_news}
        return Woken(
            world.clock.seconds,
            received,
            frozenset(port for port, cable in self._cables.items() if not cable.is_plugged),
            {address: server.take_pushes() for address, server in connected.items()},
            frozenset(address for address, server in connected.items() if server.is_gone),
            asked,
            dies_after,
        )

    def _has_news(self) -> bool:
        if self._world.is_asked or any(link.received for link in self._links.values()):
            return True
        return any(server.has_news for server in self._servers.values())

    def _answer(self, request: Open | Send | Close | Make) -> object | None:
        where = request.where
        return self._answer_of_cable(request) if where in self._cables else self._answer_of_server(request)

    def _answer_of_cable(self, request: Open | Send | Close | Make) -> bool | None:
        cable = self._cables[request.where]
        match request:
            case Open(where):
                try:
                    self._links[where] = cable.open()
                except PrinterUnreachableError:
                    return False
                return True
            case Send(where, what) if where in self._links and cable.is_plugged:
                self._links[where].write(what)
            case Close(where) if where in self._links:
                self._links.pop(where).close()
        return None

    def _answer_of_server(self, request: Open | Send | Close | Make) -> bool | Made | None:
        server = self._servers[request.where]
        match request:
            case Open():
                return server.open()
            case Send(_, what):
                server.receive(what)
            case Close():
                server.close()
            case Make(_, call):
                try:
                    return Made(server.make(call))
                except CallError as error:
                    return Made(failed=(error.kind, error.reason))
        return None

    def _system_closes_links(self) -> None:
        for link in self._links.values():
            link.close()
        self._links.clear()
        for server in self._servers.values():
            server.close()
