"""The links of the print room's process to its machines: each is answered by the simulated world over the pipe."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.serial_link import LinkLostError
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.print_server.calls import Call, CallError, StopNow, Upload
from kiosk.printers.print_server.http.upload_thread import UploadThread
from kiosk.printers.print_server.http.web_socket import PushError
from kiosk.printers.printer import PrinterUnreachableError, PrintJob, Report
from tests.month.boards import SimulatedClock
from tests.week.wire import Close, Made, Make, Message, Open, Request, Send, Wait, Woken

GONE = Reason(ReasonCode.OCTOPRINT_UNREACHABLE)


class Links:
    """All links, and the time, which passes only in `wait`."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.clock = SimulatedClock()
        self.cables = Cables(self)
        self.pushes: dict[str, RemotePush] = {}
        self.dies_after = 0
        """At so many further statements; 0: it lives."""
        self.touched: set[str] = set()
        """Where something came in the last `wait`."""
        self.wait(-math.inf)

    def wait(self, until_s: float) -> bool:
        """Let the world go on. Returns whether somebody wrote into the database."""
        woken: Woken = self.ask(Wait(until_s))
        self.clock.seconds = woken.now_s
        for port, data in woken.received.items():
            self.cables[port].received += data
        self.touched = woken.received.keys() | woken.pushed.keys() | woken.gone
        for port, cable in self.cables.items():
            if cable.is_plugged is (port in woken.unplugged):
                cable.is_plugged = not cable.is_plugged
                self.touched.add(port)
        for server, messages in woken.pushed.items():
            if (push := self.pushes.get(server)) is not None:
                push.received += messages
        for server in woken.gone & self.pushes.keys():
            self.pushes[server].is_gone = True
        self.dies_after = woken.dies_after or self.dies_after
        return woken.is_asked

    def tell(self, request: Request) -> None:
        """Something that is not answered."""
        self._pipe.send(request)

    def ask(self, request: Request) -> Any:
        """Something that is answered."""
        self._pipe.send(request)
        return self._pipe.recv()

    def make(self, server: str, call: Call) -> Any:
        """Make a call to a server. Raises CallError."""
        made: Made = self.ask(Make(server, call))
        if made.failed is not None:
            raise CallError(*made.failed)
        return made.value

    def open_push(self, server: str, _trust: object = None) -> "RemotePush":
        """In place of `PushSocket`."""
        if not self.ask(Open(server)):
            raise PushError(GONE)
        self.pushes[server] = RemotePush(self, server)
        return self.pushes[server]


class Cables(dict[str, "RemoteCable"]):
    """By port; every port that is asked for is one."""

    def __init__(self, links: Links) -> None:
        super().__init__()
        self._links = links

    def __missing__(self, port: str) -> "RemoteCable":
        self[port] = RemoteCable(port, self._links)
        return self[port]


@dataclass(eq=False)
class RemoteCable:
    """A serial port, and its link once it is open."""

    port: str
    links: Links
    is_plugged: bool = True
    received: bytes = b""

    def open(self) -> "RemoteCable":
        if not self.links.ask(Open(self.port)):
            raise PrinterUnreachableError(Reason(ReasonCode.NO_PORT, port=self.port))
        self.received, self.is_plugged = b"", True
        return self

    @property
    def is_readable(self) -> bool:
        return bool(self.received) or not self.is_plugged

    def read(self) -> bytes:
        if not self.is_plugged:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED))
        data, self.received = self.received, b""
        return data

    def write(self, data: bytes) -> int:
        if not self.is_plugged:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED))
        self.links.tell(Send(self.port, data))
        return len(data)

    def set_baud_rate(self, _baud: int) -> None:
        """There is only one."""

    def set_dtr(self, _level: bool) -> bool:
        return False

    def close(self) -> None:
        self.links.tell(Close(self.port))


@dataclass(eq=False)
class RemotePush:
    """The push connection to a server: what `PushSocket` is in earnest."""

    links: Links
    server: str
    received: list[Message] = field(default_factory=list)
    is_gone: bool = False
    has_more: bool = False

    @property
    def is_readable(self) -> bool:
        return bool(self.received) or self.is_gone

    def fileno(self) -> int:
        return -1

    def messages(self, _now_s: float) -> list[Mapping[str, Any]]:
        found, self.received = self.received, []
        if not found and self.is_gone:
            raise PushError(GONE)
        return list(found)

    def send(self, message: Mapping[str, Any]) -> None:
        self.links.tell(Send(self.server, message))

    def close(self) -> None:
        del self.links.pushes[self.server]
        self.links.tell(Close(self.server))


@dataclass(frozen=True)
class RemoteRest:
    """The calls to a server: what `RestApi` is in earnest."""

    links: Links
    server: str

    def carry_out(self, call: Call) -> Any:
        return self.links.make(self.server, call)

    def upload(self, job: PrintJob, *_progress: object) -> Any:
        return self.links.make(self.server, Upload(job))

    def stop_now(self) -> None:
        self.links.make(self.server, StopNow())


class InlineUpload(UploadThread):
    """An upload that takes no time."""

    def start(self) -> None:
        self.run()


class SteppedOctoPrint(OctoPrintPrinter):
    """The real link and session; the simulation calls `step` when it is due, instead of their thread."""

    def __init__(self, report: Report, address: str, links: Links) -> None:
        self._links = links
        super().__init__(report, address, "key", links.clock)

    def connect(self) -> None:
        self._do(self._connect_now)

    def close(self) -> None:
        self._closing.set()

    def due_at_s(self) -> float:
        """When `step` is due."""
        if self._closing.is_set():
            return math.inf
        if self._requests or (isinstance(self._push, RemotePush) and self._push.is_readable):
            return -math.inf
        due_s = self._due_at_s()
        return math.inf if due_s is None else due_s

    def step(self) -> None:
        """Do what is due."""
        if isinstance(self._push, RemotePush) and self._push.is_readable:
            self._read(self._push)
        self._turn()

    def _new_rest(self) -> RemoteRest:  # type: ignore[override]
        return RemoteRest(self._links, self._address)

    def _wake(self) -> None:
        """The simulation sees by itself that there is a request."""
