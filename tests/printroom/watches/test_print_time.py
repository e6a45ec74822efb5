"""A print that stands still, and one that takes too long (N3)."""

import pytest

from kiosk.printers.printer import JobProgressed, PrinterState
from kiosk.printroom.watches.print_time import STILL_FOR_S, PrintWatch

PRINTING = PrinterState.PRINTING


class Print:
    """A print, second by second."""

    def __init__(self, estimate_s: float | None = None, printed_s: float = 0.0) -> None:
        self.watch, self.now_s = PrintWatch(estimate_s, printed_s), 100.0
        self.watch = self.watch.after(PRINTING, self.now_s)

    def lasts(self, seconds: float, state: PrinterState = PRINTING) -> "Print":
        for _ in range(round(seconds)):
            self.now_s += 1
            self.watch = self.watch.after(state, self.now_s)
        return self

    def reports(self, fraction: float, z_mm: float | None = None) -> "Print":
        self.watch = self.watch.progressed(JobProgressed("j", fraction, 60.0, z_mm))
        return self


def test_a_print_that_reports_the_same_for_a_quarter_of_an_hour_stands_still() -> None:
    """N3: also one that reports nothing at all."""
    standing = Print().reports(0.5, 2.0).lasts(STILL_FOR_S - 1)
    assert standing.watch.no_progress is None
    for _ in range(10):
        standing.reports(0.5, 2.0)
    assert standing.lasts(1).watch.no_progress is True
    assert Print().lasts(STILL_FOR_S).watch.no_progress is True


@pytest.mark.parametrize("moved", [(0.500001, 2.0), (0.5, 2.2), (0.4, 2.0)])
def test_any_change_is_progress_and_ends_it(moved: tuple[float, float]) -> None:
    """N3: of the place in the file, or of the height."""
    standing = Print().reports(0.5, 2.0).lasts(STILL_FOR_S)
    assert standing.reports(*moved).watch.no_progress is False
    assert standing.lasts(STILL_FOR_S - 1).watch.no_progress is False
    assert standing.lasts(1).watch.no_progress is True


def test_the_first_report_after_a_restart_is_no_movement() -> None:
    """N3: an alarm of before the restart stays until something moves."""
    assert Print().reports(0.5).watch.no_progress is None
    assert Print().reports(0.5).reports(0.51).watch.no_progress is False


def test_a_print_that_does_not_come_to_its_end_stands_still() -> None:
    """N3: as behind a server that never gets done with cancelling. It is no printing time."""
    hanging = Print(600).reports(0.5).reports(0.6).lasts(STILL_FOR_S - 1, PrinterState.FINISHING)
    assert hanging.watch.no_progress is False
    assert hanging.lasts(1, PrinterState.FINISHING).watch.no_progress is True
    assert hanging.watch.printed_s == 0


@pytest.mark.parametrize("state", [one for one in PrinterState if one not in {PRINTING, PrinterState.FINISHING}])
def test_only_printing_counts(state: PrinterState) -> None:
    """N3: heating, pauses, questions and lost contact are other causes."""
    paused = Print(600).reports(0.5).lasts(60).lasts(5 * STILL_FOR_S, state).lasts(60)
    assert paused.watch.no_progress is None
    assert paused.watch.overdue is False


@pytest.mark.parametrize(
    ("estimate_s", "printed_s", "overdue"),
    [
        (3600, 3600 * 1.25, False),  # the least margin
        (3600, 3600 + 901, True),
        (36000, 36000 * 1.25, False),
        (36000, 36000 * 1.25 + 1, True),
        (60, 60 + 900, False),
        (60, 60 + 901, True),
        (None, 1e6, False),
        (0, 1e6, False),
    ],
)
def test_a_print_is_overdue_a_quarter_beyond_its_estimate(
    estimate_s: float | None, printed_s: float, overdue: bool
) -> None:
    """N3: at least 15 minutes, for a short one; without an estimate never."""
    assert Print(estimate_s, printed_s).watch.overdue is overdue


def test_a_frozen_process_has_not_watched() -> None:
    """N3: an hour between two looks is no hour without progress."""
    standing = Print(600)
    standing.now_s += 3600
    standing.lasts(1)
    assert (standing.watch.no_progress, standing.watch.overdue) == (None, False)
