"""Twenty light OctoPrints and two real ones on one print room (O11): cost, delay of changes, reconnect storm.

The light servers replay what a real one pushed, at its rate, and have a camera each. All print files of ours, with
pauses. The storm: all light servers restart at once and lose their prints, while the two real ones continue.
"""

import contextlib
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from operator import eq, le
from pathlib import Path

from kiosk.printers.printer import PrinterState
from tests.bench.app_in_process import app_in_process, wait_until
from tests.bench.figures import Figure, memory_mb, percentile
from tests.bench.octoprint_watch import DatabaseWatch, ScreenWatch, Seen, changes, delays_s
from tests.bench.printer_hub import PrinterHub, printer_hub
from tests.camera_server import bed_picture
from tests.light_octoprint.farm import Farm, FarmEvent, light_octoprints, port_of
from tests.octoprint_server import API_KEY, OctoPrintServer

LIGHT = 20
REAL = 2
QUIET_S = 20.0
PAUSE_EACH_S = 1.5
"""How often a real print is paused and resumed in turn."""
AWAY_S = 8.0
"""Longer than the first back-off: the first attempts find the ports closed."""
TIMEOUT_MS = 90_000
INSTANT_S = 0.1
AFTERMATH_S = 3.0
"""For the calls that follow a new link."""
STORED_S = 0.001
"""The resolution of times in the database."""
PRINT = "M104 S60\nG28\nM109 S60\n" + "G1 X10 Z0.2 E0.1 F9000\nG1 X90 Y90 E0.2\nG4 P100\n" * 3000 + "M104 S0\n"
LOST = {PrinterState.OFFLINE.value, PrinterState.CONNECTING.value}
HOT = {"printing", "pausing", "paused", "resuming"}
"""Prints pause at different times; they are never all printing at once."""


@dataclass(frozen=True)
class Bench:
    """The running processes, and the watches on them."""

    farm: Farm
    hub: PrinterHub
    database: DatabaseWatch
    screen: ScreenWatch

    def printer_of(self, event: FarmEvent) -> str:
        """The id of the printer of an event."""
        return self.hub.ids[f"http://127.0.0.1:{event.port}"]

    def states_s(self, events: list[FarmEvent], seen: list[Seen]) -> list[float]:
        """The delays from each pushed change of state until it was seen."""
        wanted = [(push.at_s, self.printer_of(push), partial(eq, state.value)) for push, state in changes(events)]
        return delays_s(wanted, seen)

    def readings_s(self, events: list[FarmEvent]) -> list[float]:
        """The delays from each pushed reading until it, or a later one, was in the database."""
        pushes = [push for push in events if push.temperatures]
        wanted = [(push.at_s, self.printer_of(push), partial(le, push.at_s - STORED_S)) for push in pushes]
        return delays_s(wanted, self.database.readings)

    def of_real(self, events: list[FarmEvent]) -> list[FarmEvent]:
        """The events of the real servers."""
        ports = {port_of(url) for url in self.farm.tap_urls}
        return [each for each in events if each.port in ports]


def run() -> list[Figure]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory() as directory, ExitStack() as stack:
        servers = stack.enter_context(_real_servers(Path(directory)))
        bench = _set_up(Path(directory), servers, stack)
        stack.enter_context(_pausing(servers))
        since = len(bench.farm.events())
        return [*_quiet(bench), *_storm(bench, since)]


@contextmanager
def _real_servers(directory: Path) -> Iterator[list[OctoPrintServer]]:
    servers = [OctoPrintServer(directory / f"real{index}") for index in range(REAL)]
    try:
        with ThreadPoolExecutor(max(1, REAL)) as pool:
            list(pool.map(OctoPrintServer.start, servers))
        yield servers
    finally:
        for server in servers:
            server.kill()


def _set_up(directory: Path, servers: list[OctoPrintServer], stack: ExitStack) -> Bench:
    """Start everything; every printer prints and is hot, the night screen is shown."""
    farm = stack.enter_context(light_octoprints(LIGHT, servers, bed_picture()))
    (directory / "part.gcode").write_text(PRINT)
    addresses = [*farm.urls, *farm.tap_urls]
    hub = stack.enter_context(printer_hub(directory / "hub", "octoprint", addresses, directory / "part.gcode", API_KEY))
    for address in addresses:
        hub.start(address)
    app = stack.enter_context(app_in_process(hub.config))
    app.shell.goDark()
    wait_until(lambda: app.shell.page == "night_wall" and HOT.issuperset(hub.states().values()), TIMEOUT_MS)
    database = DatabaseWatch(hub.config.hub_path, hub.config.live_path, hub.print_room.pid)
    database.start()
    stack.callback(database.stop)
    return Bench(farm, hub, database, ScreenWatch(app))


@contextmanager
def _pausing(servers: list[OctoPrintServer]) -> Iterator[None]:
    """Pause and resume the real prints in OctoPrint."""
    done = threading.Event()

    def pause_in_turn() -> None:
        while not done.wait(PAUSE_EACH_S):
            for server in servers:
                with contextlib.suppress(OSError):  # it may be busy, or between the two states
                    server.post("/api/job", {"command": "pause", "action": "toggle"})

    thread = threading.Thread(target=pause_in_turn)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _quiet(bench: Bench) -> list[Figure]:
    since, began_s = len(bench.farm.events()), time.monotonic()
    _let_run(QUIET_S)
    _wait_for_changes(bench, since)
    ended_s, pid, events = time.monotonic(), bench.hub.print_room.pid, bench.farm.events(since)
    _let_run(1.0)  # the last push arrives
    name = f"print room, {LIGHT + REAL} OctoPrints printing"
    figures = [
        Figure(f"{name}: share of one core", bench.database.cpu_percent(began_s, ended_s), "%", 10),
        Figure(f"{name}: memory", memory_mb(pid), "MB", 60),
        Figure(f"{name}: threads", len(list(Path(f"/proc/{pid}/task").iterdir())), ""),
    ]
    for times_s, what in (
        (bench.readings_s(events), "reading pushed → in the database"),
        (bench.states_s(events, bench.database.states), "state pushed → in the database"),
        (bench.states_s(events, bench.screen.shown), "state pushed → on the screen"),
    ):
        figures += [
            Figure(f"{what}, p50 of {len(times_s)}", percentile(times_s, 0.5), "s"),
            Figure(f"{what}, p95", percentile(times_s, 0.95), "s", 1),
        ]
    return figures


def _storm(bench: Bench, since: int) -> list[Figure]:
    """since: the index of the first event of the quiet time."""
    storm, began_s = bench.farm.restart(AWAY_S), time.monotonic()
    wait_until(lambda: any(event.kind == "up" for event in bench.farm.events(storm)), TIMEOUT_MS)
    wait_until(lambda: sum(event.kind == "connect" for event in bench.farm.events(storm)) >= LIGHT, TIMEOUT_MS)
    wait_until(lambda: not LOST.intersection(bench.hub.states().values()), TIMEOUT_MS)
    ended_s = time.monotonic()
    _wait_for_changes(bench, storm)
    _let_run(AFTERMATH_S)
    events, quiet = bench.farm.events(storm), bench.farm.events(since)[: storm - since]
    up_s = next(each.at_s for each in events if each.kind == "up")
    connects = sorted(each.at_s for each in events if each.kind == "connect")
    most = max(sum(at_s <= other_s < at_s + INSTANT_S for other_s in connects) for at_s in connects)
    real = {bench.hub.ids[url] for url in bench.farm.tap_urls}
    lost = [seen for seen in bench.database.states if seen.printer in real and seen.value in LOST]
    before_s, meanwhile_s = (bench.states_s(bench.of_real(some), bench.database.states) for some in (quiet, events))
    cpu = bench.database.cpu_peak_percent(began_s, time.monotonic())
    name = f"storm of {LIGHT}, away for {AWAY_S:.0f} s"
    return [
        Figure(f"{name}: all live again after", ended_s - up_s, "s", peer=f"first attempt: {connects[0] - up_s:.1f} s"),
        Figure(f"{name}: most attempts in 0.1 s", most, "", peer=f"all over {connects[-1] - connects[0]:.1f} s"),
        Figure(f"{name}: print room, share of one core in its worst second", cpu, "%"),
        Figure(
            f"{name}: the {REAL} real ones, state pushed → in the database, p95 of {len(meanwhile_s)}",
            percentile(meanwhile_s, 0.95),
            "s",
            1,
            f"before it: {percentile(before_s, 0.95):.3f} s",
        ),
        Figure(f"{name}: the real ones' links lost", len(lost), "", 0),
    ]


def _wait_for_changes(bench: Bench, since: int) -> None:
    """Wait until a change of a real server was seen in the database, and one on the screen."""

    def there_are() -> bool:
        events = bench.farm.events(since)
        in_database = bench.states_s(bench.of_real(events), bench.database.states)
        return bool(in_database and bench.states_s(events, bench.screen.shown))

    wait_until(there_are, TIMEOUT_MS)


def _let_run(span_s: float) -> None:
    until_s = time.monotonic() + span_s
    wait_until(lambda: time.monotonic() >= until_s, TIMEOUT_MS)
