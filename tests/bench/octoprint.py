"""Twenty light OctoPrints and two real ones on one print room (O11): its cost, how soon a change is seen, a storm.

The light ones push what a real one pushed, at its rate. All print files of ours; each pauses now and then. The storm:
all light ones restart at once, their prints lost, while the two real ones go on.
"""

import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.printers.printer import PrinterState
from tests.bench.app_here import app_here, wait_until
from tests.bench.figures import Figure, memory_mb, percentile
from tests.bench.octoprint_watch import DatabaseWatch, Seen, WallWatch, changes, delays_ms
from tests.bench.print_house import PrintHouse, print_house
from tests.light_octoprint.farm import Farm, Said, light_octoprints, port_of
from tests.octoprint_server import API_KEY, OctoPrintServer

LIGHT = 20
REAL = 2
QUIET_S = 20.0
PAUSE_EACH_S = 1.5
"""A real print is paused and let go on in turn, so often."""
AWAY_S = 8.0
"""Longer than the first pause before a new try: the first knocks find the ports closed."""
PATIENCE_MS = 90_000
INSTANT_S = 0.1
PRINT = "M104 S60\nG28\nM109 S60\n" + "G1 X10 Z0.2 E0.1 F9000\nG1 X90 Y90 E0.2\nG4 P100\n" * 3000
LOST = {PrinterState.OFFLINE.value, PrinterState.CONNECTING.value}
HOT = {"printing", "pausing", "paused", "resuming"}
"""The prints pause each at its own time; they are never all printing at once."""


@dataclass(frozen=True)
class Bench:
    """Everything that runs, and what watches it."""

    farm: Farm
    house: PrintHouse
    database: DatabaseWatch
    wall: WallWatch

    def printer_of(self, said: Said) -> str:
        """The id of the printer that this was said of."""
        return self.house.ids[f"http://127.0.0.1:{said.port}"]

    def states_ms(self, said: list[Said], seen: list[Seen]) -> list[float]:
        """Each pushed change of state until it was seen."""
        return delays_ms(
            [
                (push.at_s, self.printer_of(push), lambda value, want=state: value == want)
                for push, state in changes(said)
            ],
            seen,
        )

    def readings_ms(self, said: list[Said]) -> list[float]:
        """Each pushed reading until it was seen in the database, or one taken after it."""
        pushes = [push for push in said if push.temperatures]
        # what is stored has milliseconds
        return delays_ms(
            [(p.at_s, self.printer_of(p), lambda taken, at=p.at_s: float(taken) >= at - 0.001) for p in pushes],
            self.database.readings,
        )


def run() -> list[Figure]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        servers = stack.enter_context(_real_servers(Path(place)))
        bench = _furnished(Path(place), servers, stack)
        stack.enter_context(_pausing(servers))
        return [*_quiet(bench), *_storm(bench)]


@contextmanager
def _real_servers(place: Path) -> Iterator[list[OctoPrintServer]]:
    servers = [OctoPrintServer(place / f"real{index}") for index in range(REAL)]
    try:
        with ThreadPoolExecutor(max(1, REAL)) as pool:
            list(pool.map(OctoPrintServer.start, servers))
        yield servers
    finally:
        for server in servers:
            server.kill()


def _furnished(place: Path, servers: list[OctoPrintServer], stack: ExitStack) -> Bench:
    """All of it, every printer printing and hot, the night wall on the screen."""
    farm = stack.enter_context(light_octoprints(LIGHT, servers))
    (place / "part.gcode").write_text(PRINT)
    addresses = [*farm.urls, *farm.tap_urls]
    house = stack.enter_context(print_house(place / "hub", "octoprint", addresses, place / "part.gcode", API_KEY))
    for address in addresses:
        house.start(address)
    app = stack.enter_context(app_here(house.config))
    app.shell.darken()
    wait_until(lambda: app.shell.page == "night" and HOT.issuperset(house.states().values()), PATIENCE_MS)
    database = DatabaseWatch(house.config.hub_path, house.config.live_path, house.room.pid)
    database.start()
    stack.callback(database.stop)
    return Bench(farm, house, database, WallWatch(app))


@contextmanager
def _pausing(servers: list[OctoPrintServer]) -> Iterator[None]:
    """The real prints are paused and go on, from OctoPrint's side."""
    done = threading.Event()

    def pause_in_turn() -> None:
        while not done.wait(PAUSE_EACH_S):
            for server in servers:
                server.post("/api/job", {"command": "pause", "action": "toggle"})

    thread = threading.Thread(target=pause_in_turn)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _quiet(bench: Bench) -> list[Figure]:
    since, began_s = len(bench.farm.said()), time.monotonic()
    _let_run(QUIET_S)
    wait_until(lambda: bool(bench.states_ms(bench.farm.said(since), bench.wall.shown)), PATIENCE_MS)
    ended_s, pid = time.monotonic(), bench.house.room.pid
    said = bench.farm.said(since)
    _let_run(1.0)  # what was pushed last arrives
    name = f"{LIGHT + REAL} OctoPrints printing"
    figures = [
        Figure(f"print room, {name}: share of one core", bench.database.cpu_percent(began_s, ended_s), "%", 10),
        Figure(f"print room, {name}: memory", memory_mb(pid), "MB"),
        Figure(f"print room, {name}: threads", len(list(Path(f"/proc/{pid}/task").iterdir())), ""),
    ]
    for times_ms, what in (
        (bench.readings_ms(said), "reading pushed → in the database"),
        (bench.states_ms(said, bench.database.states), "state pushed → in the database"),
        (bench.states_ms(said, bench.wall.shown), "state pushed → on the screen"),
    ):
        figures += [
            Figure(f"{what}, p50 of {len(times_ms)}", percentile(times_ms, 0.5), "ms"),
            Figure(f"{what}, p95", percentile(times_ms, 0.95), "ms", 1000),
        ]
    real = [push for push in said if _is_real(bench, push)]
    return [*figures, *_of_real(bench, real, "while all is quiet")]


def _storm(bench: Bench) -> list[Figure]:
    since, began_s = bench.farm.restart(AWAY_S), time.monotonic()
    wait_until(lambda: any(said.what == "up" for said in bench.farm.said(since)), PATIENCE_MS)
    wait_until(lambda: not LOST.intersection(bench.house.states().values()), PATIENCE_MS)
    ended_s = time.monotonic()
    wait_until(lambda: bench.house.are("awaiting_clear", *bench.farm.urls), PATIENCE_MS)
    said = bench.farm.said(since)
    up_s = next(each.at_s for each in said if each.what == "up")
    knocks = sorted(each.at_s for each in said if each.what == "knock" and each.at_s > up_s)
    assert {each.port for each in said if each.what == "knock"} == {port_of(url) for url in bench.farm.urls}
    real_ids = {bench.house.ids[url] for url in bench.farm.tap_urls}
    assert not [seen for seen in bench.database.states if seen.printer in real_ids and seen.value in LOST]
    most = max(sum(at_s <= other_s < at_s + INSTANT_S for other_s in knocks) for at_s in knocks)
    name = f"storm, {LIGHT} OctoPrints back after {AWAY_S:.0f} s"
    return [
        Figure(f"{name}: all live again after", ended_s - up_s, "s", peer=f"first knock: {knocks[0] - up_s:.1f} s"),
        Figure(f"{name}: knocks in one tenth of a second, most", most, "", peer=f"over {knocks[-1] - knocks[0]:.1f} s"),
        Figure(
            f"{name}: print room, share of one core, worst second",
            bench.database.cpu_peak_percent(began_s, time.monotonic()),
            "%",
        ),
        *_of_real(bench, [push for push in said if _is_real(bench, push)], "in the storm"),
    ]


def _of_real(bench: Bench, said: list[Said], when: str) -> list[Figure]:
    """How soon what the real ones push is in the database."""
    times_ms = bench.readings_ms(said) + bench.states_ms(said, bench.database.states)
    peer = f"p50: {percentile(times_ms, 0.5):.0f} ms"
    return [
        Figure(f"the real ones {when}: pushed → in the database, p95", percentile(times_ms, 0.95), "ms", 1000, peer)
    ]


def _is_real(bench: Bench, said: Said) -> bool:
    return said.what == "pushed" and f"http://127.0.0.1:{said.port}" in bench.farm.tap_urls


def _let_run(span_s: float) -> None:
    until_s = time.monotonic() + span_s
    wait_until(lambda: time.monotonic() >= until_s, PATIENCE_MS)
