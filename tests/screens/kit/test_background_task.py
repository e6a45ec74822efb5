"""Work on a thread of its own, whose result comes back to the GUI thread."""

import threading

import pytest
from PySide6.QtTest import QTest

from kiosk.base.errors import WorldError
from kiosk.screens.kit.background_task import BackgroundTasks
from tests.screens.driver import qt

WITHIN_MS = 60_000
STEP_MS = 10


def fail(error: WorldError) -> None:
    pytest.fail(f"nothing has failed: {error}")


def test_a_result_comes_back_in_the_gui_thread() -> None:
    """The page goes on meanwhile."""
    qt()
    tasks, seen = BackgroundTasks(), []
    tasks.begin(threading.get_ident, done=lambda at: seen.append((at, threading.get_ident())), failed=fail)
    for _ in range(WITHIN_MS // STEP_MS):
        if seen:
            break
        QTest.qWait(STEP_MS)
    [(worked_at, taken_at)] = seen
    assert worked_at != taken_at == threading.get_ident()
    tasks.close()


def test_what_was_done_when_its_page_closed_is_not_delivered() -> None:
    """Q7: the databases that `done` would read are closed by then."""
    qt()
    tasks, over, seen = BackgroundTasks(), threading.Event(), []
    tasks.begin(lambda: None, done=seen.append, failed=fail)
    tasks.begin(over.set, done=seen.append, failed=fail)
    assert over.wait(WITHIN_MS / 1000), "the first one has ended, and its result is on its way"
    tasks.close()
    QTest.qWait(50)
    assert seen == []
