"""Fixtures: a small hub, its clock, and a print room with scripted printers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import GCODE, ManualClock, SampleHub, until
from tests.printroom.scripted_printer import ScriptedPrinter


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def hub(tmp_path: Path, clock: ManualClock) -> Iterator[SampleHub]:
    hub = SampleHub(tmp_path, clock)
    yield hub
    hub.db.close()
    hub.live.close()


@pytest.fixture
def ahven(hub: SampleHub) -> str:
    """One printer, over serial."""
    return hub.add_printer("ahven")


@pytest.fixture
def print_room(hub: SampleHub) -> Iterator[RunningPrintRoom]:
    print_room = RunningPrintRoom(hub)
    yield print_room
    print_room.close()


@pytest.fixture(name="until")
def until_fixture() -> Callable[..., None]:
    return until


@pytest.fixture
def until_written(clock: ManualClock) -> Callable[[Callable[[], object]], None]:
    """Wait for values that the print room writes twice a second, advancing its clock meanwhile."""

    def wait(holds: Callable[[], object]) -> None:
        def holds_later() -> object:
            clock.advance(0.05)
            return holds()

        until(holds_later)

    return wait


@pytest.fixture
def scripted() -> type[ScriptedPrinter]:
    return ScriptedPrinter


@pytest.fixture
def gcode() -> str:
    return GCODE
