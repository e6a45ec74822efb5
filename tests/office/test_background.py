"""Work beside the pages, and files that wait for a yes: once at a time, and not for ever (W8, Q8)."""

import threading
from datetime import timedelta

import pytest

from kiosk.base.clock import SystemClock
from kiosk.office.background import Background
from kiosk.office.kept_texts import KEPT_FOR, MOST, KeptTexts
from tests.cli.processes import eventually
from tests.printroom.sample_hub import ManualClock


def test_work_of_one_name_goes_on_once_and_its_outcome_is_kept() -> None:
    go_on = threading.Event()
    background = Background(SystemClock())

    def run() -> str:
        go_on.wait(60)
        return "sent"

    assert background.begin("test", run)
    assert not background.begin("test", run)
    found = background.find("test")
    assert found is not None
    assert found.ended_at is None
    go_on.set()
    assert eventually(lambda: (work := background.find("test")) is not None and work.ended_at is not None)
    found = background.find("test")
    assert found is not None
    assert found.outcome == "sent"
    assert background.find("another") is None


@pytest.mark.announces("test broke off")
def test_a_mistake_ends_the_work_and_nothing_else() -> None:
    background = Background(SystemClock())
    background.begin("test", lambda: 1 // 0)
    assert eventually(lambda: (work := background.find("test")) is not None and work.ended_at is not None)
    found = background.find("test")
    assert found is not None
    assert found.outcome is None


def test_a_file_waits_for_an_hour_for_whoever_sent_it() -> None:
    clock = ManualClock()
    kept = KeptTexts(clock)
    kept.keep("maija", "{}", "pack.json", 3)
    assert kept.find("olli") is None
    found = kept.find("maija")
    assert found is not None
    assert found.seen == 3
    clock.seconds += (KEPT_FOR + timedelta(seconds=1)).total_seconds()
    assert kept.find("maija") is None
    for number in range(MOST + 1):
        kept.keep(str(number), "{}", "pack.json", 3)
    assert kept.find("0") is None
    assert kept.find("1") is not None
