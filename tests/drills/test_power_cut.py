"""Power cuts: what the processes had written and not synced may be lost or torn; what somebody was told is there.

Real processes write; their writes and syncs are recorded, and a power cut may come at any of them.
"""

import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.base.clock import SystemClock
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import check_hub_db, open_hub_db, row, rows
from tests.drills.power_cut.desk import VISITS_EACH
from tests.drills.power_cut.recorded_disk import Disk, Record, compile_recorder, records
from tests.e2e.app_process import REPO
from tests.e2e.whole_hub import WholeHub
from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import SampleHub, until

SHORT, LONG = 30, 1500
PRINT = "M104 S{tool_c}\nG28\n" + "".join(f"G1 X{10 + i % 90} Y10 E1 F3000\n" for i in range(60)) + "M104 S0\n"
TOOL_C = {"one.gcode": 201, "two.gcode": 202}
"""By which its first line is known on the wire."""

pytestmark = pytest.mark.announces("the print room is being stopped")


@dataclass(frozen=True)
class Recording:
    """What the processes did."""

    before: dict[str, bytes]
    steps: Sequence[Record]
    files: Path


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recording]:
    """A print room with a board, and a desk, for two prints; then their power is cut."""
    place = tmp_path_factory.mktemp("cut")
    library = compile_recorder(place)
    if library is None:
        pytest.skip("needs a C compiler to record what processes write")
    hub, log = WholeHub(place, None), place / "disk.log"
    try:
        hub.db.close()  # brings its log into the database; and reading an open one would take its locks away
        before = {str(hub.config.hub_path): hub.config.hub_path.read_bytes()}
        hub.db = open_hub_db(hub.config.hub_path)
        log.touch()
        files = []
        for name, tool_c in TOOL_C.items():
            (place / name).write_text(PRINT.format(tool_c=tool_c))
            files.append(place / name)
        preloaded = {"LD_PRELOAD": str(library), "DISK_LOG": str(log)}
        hub.start_print_room(**preloaded)
        hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
        subprocess.run(
            [sys.executable, "-m", "tests.drills.power_cut.desk", hub.config_path, log, *files],
            env=os.environ | preloaded,
            cwd=REPO,
            check=True,
            timeout=120,
        )
        hub.kill_print_room()
        yield Recording(before, list(records(log.read_bytes())), hub.config.files_dir)
    finally:
        hub.close()


def cut_off(recording: Recording, at: int, seed: int, place: Path) -> Path:
    """The database in a new place, as a power cut before the step `at` leaves it."""
    disk = Disk(recording.before)
    for step in recording.steps[:at]:
        disk.apply(step)
    for path, content in disk.after_a_cut(random.Random(seed)).items():
        (place / Path(path).name).write_bytes(content)
    return place / "hub.db"


def assert_the_books_are_right(recording: Recording, at: int, hub_path: Path) -> None:
    """Everything that was confirmed before the cut is stored, and no print is on the wire that is not."""
    db = open_hub_db(hub_path)
    check_hub_db(hub_path, full=True)
    jobs: dict[str, str] = {}
    for step in recording.steps[:at]:
        if step.operation == "c":
            assert_stored(db, step.confirmed, jobs)
    on_wire = b"".join(step.data for step in recording.steps[:at] if step.operation == "p")
    for name, tool_c in TOOL_C.items():
        if b"M104 S%d" % tool_c in on_wire:
            assert name in jobs, "a print began that nobody had confirmed"
            job = row(db, "SELECT * FROM job WHERE id = ?", jobs[name])
            assert job is not None
            assert job["job_state"] != "waiting", "on the wire before it was on the disk"
    doubled = rows(db, "SELECT job_id FROM printer_order WHERE action = 'start' GROUP BY job_id HAVING count(*) > 1")
    assert doubled == []
    inside = Visits(db, SystemClock()).people_inside()
    assert inside == 2 * len(rows(db, "SELECT id FROM visit WHERE closed_at IS NULL"))
    db.close()


def assert_stored(db: Any, what: dict[str, Any], jobs: dict[str, str]) -> None:
    """One confirmed thing is in the database. jobs: ids by the name of the file, filled here."""
    if "visit" in what:
        visit = row(db, "SELECT closed_at FROM visit WHERE id = ?", what["visit"])
        assert visit is not None, "a visit is lost"
        assert visit["closed_at"] is not None or not what["closed"], "the end of a visit is lost"
    elif "order" in what:
        order = row(db, "SELECT answer FROM printer_order WHERE id = ?", what["order"])
        assert order == {"answer": "done"}
    else:
        job = row(db, "SELECT outcome FROM job WHERE id = ?", what["job"])
        assert job is not None, "a job is lost"
        assert job["outcome"] == "done" or not what["done"], "the end of a job is lost"
        jobs[what["name"]] = what["job"]


def assert_nothing_starts_again(recording: Recording, hub_path: Path) -> None:
    """A print room that comes after the cut asks what became of a job, and starts none."""
    db = open_hub_db(hub_path)
    printer = row(db, "SELECT id FROM printer")
    assert printer is not None
    left = rows(db, "SELECT id FROM job WHERE job_state IN ('sending', 'printing', 'paused')")
    place = hub_path.parent
    hub = SimpleNamespace(
        folder=place, hub_path=hub_path, live_path=place / "live.db", files_dir=recording.files, clock=SystemClock()
    )
    room = RunningPrintRoom(cast("SampleHub", hub)).open()
    try:
        until(lambda: "ahven" in room.printers and room.printers["ahven"].requests("connect"))
        until(lambda: row(db, "SELECT id FROM printer_order WHERE answer IS NULL") is None)
        until(lambda: row(db, "SELECT id FROM job WHERE outcome IS NULL") is None)
    finally:
        room.close()
    requested = [name for name, _ in room.printers["ahven"].requested]
    assert "start" not in requested
    assert requested.count("watch_for") == len(left)
    ended = rows(db, "SELECT bed_clear FROM printer")
    assert ended == [{"bed_clear": 0}] or not left
    db.close()


def try_cuts(recording: Recording, examples: int) -> None:
    """Cut the power at that many moments."""

    @settings(max_examples=examples, derandomize=examples == SHORT)
    @given(at=st.integers(0, len(recording.steps)), seed=st.integers(0, 2**32))
    def cut(at: int, seed: int) -> None:
        with tempfile.TemporaryDirectory() as place:
            hub_path = cut_off(recording, at, seed, Path(place))
            assert_the_books_are_right(recording, at, hub_path)
            assert_nothing_starts_again(recording, hub_path)

    cut()


def test_after_a_power_cut_at_any_moment_everything_confirmed_is_there_and_nothing_starts_again(
    recording: Recording,
) -> None:
    """Q7: pages half written, the log torn at any byte; no visit lost, no start doubled."""
    try_cuts(recording, SHORT)


@pytest.mark.long
def test_long_after_a_power_cut_everything_confirmed_is_there(recording: Recording) -> None:
    """Q7."""
    try_cuts(recording, LONG)


def test_the_recording_holds_what_a_power_cut_may_tear(recording: Recording) -> None:
    """The log is written, synced, and brought into the database; both prints went over the wire."""
    done = {(step.operation, Path(step.path).name) for step in recording.steps}
    assert {("w", "hub.db"), ("s", "hub.db"), ("w", "hub.db-wal"), ("s", "hub.db-wal"), ("t", "hub.db-wal")} <= done
    visits = VISITS_EACH * (len(TOOL_C) + 1)
    told = Counter(
        (*step.confirmed, True in step.confirmed.values()) for step in recording.steps if step.operation == "c"
    )
    assert told["visit", "closed", False] >= visits
    assert told["visit", "closed", True] >= visits // 2
    assert told["order", False] == 2 * len(TOOL_C)
    assert told["job", "done", "name", False] == told["job", "done", "name", True] == len(TOOL_C)
    on_wire = b"".join(step.data for step in recording.steps if step.operation == "p")
    assert all(on_wire.count(b"M104 S%d" % tool_c) == 1 for tool_c in TOOL_C.values())
