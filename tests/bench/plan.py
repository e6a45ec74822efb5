"""The processor time of a plan: 200 jobs on 10 printers, as the planner makes it and as it is read from a hub."""

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.hub.settings.current import read_settings
from kiosk.printroom.queue.planner import PlannedPrinter, QueuedJob, make_plan
from kiosk.printroom.queue.reading import read_plan
from tests.bench.figures import Figure, percentile
from tests.printroom.sample_hub import GCODE, ManualClock, SampleHub

JOBS, PRINTERS, FILES = 200, 10, 50
SAMPLES = 20
NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
COLOURS = ("red", "blue", "black", "")


def run() -> list[Figure]:
    """Measure and return the figures."""
    name = f"plan of {JOBS} jobs on {PRINTERS} printers"
    figures = [Figure(f"{name}: made", _cpu_ms(_pure_plan), "ms", 50, "processor time, 95 % of runs")]
    with tempfile.TemporaryDirectory() as directory:
        hub = SampleHub(Path(directory), ManualClock())
        with closing(hub.db), closing(hub.live):
            _fill(hub)
            settings = read_settings(hub.db)
            first_ms = _cpu_ms(lambda: read_plan(hub.db, hub.overview, settings, hub.clock.now()), 1)
            ms = _cpu_ms(lambda: read_plan(hub.db, hub.overview, settings, hub.clock.now()))
    return [
        *figures,
        Figure(f"{name}: read and made", ms, "ms", None, "processor time, 95 % of runs"),
        Figure(f"{name}: read the first time", first_ms, "ms", None, f"{FILES} files checked against each printer"),
    ]


def _cpu_ms(work: Callable[[], object], samples: int = 0) -> float:
    """The processor time that 95 % of the runs keep, in ms."""
    spent = []
    for _ in range(samples or SAMPLES):
        before = time.process_time()
        work()
        spent.append((time.process_time() - before) * 1000)
    return percentile(spent, 0.95)


def _pure_plan() -> object:
    """Seven hours a day; lengths, colours and permissions that differ."""
    spans = tuple((NOW + timedelta(days=day), NOW + timedelta(days=day, hours=7)) for day in range(28))
    printers = [
        PlannedPrinter(id=str(n), material="PLA", colour=COLOURS[n % 3], may_run_alone=n % 3 == 0)
        for n in range(PRINTERS)
    ]
    jobs = [
        QueuedJob(
            job_id=str(n),
            number=n + 1,
            name=str(n),
            length_s=1200.0 + n * 7919 % 50_000,
            material="PLA",
            colour=COLOURS[n % 4],
            may_run_alone=n % 5 == 0,
        )
        for n in range(JOBS)
    ]
    return make_plan(NOW, printers, jobs, spans, timedelta(minutes=10))


def _fill(hub: SampleHub) -> None:
    for number in range(PRINTERS):
        hub.add_printer(f"printer-{number}")
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET printer_state = 'idle', material_colour = 'red'")
    files = [hub.file(f"{GCODE}; {number}\n", f"part-{number}.gcode") for number in range(FILES)]
    for number in range(JOBS):
        hub.orders.add_to_queue(files[number % FILES], hub.staff_id)
