"""How long a print still takes, by the best that is known, and what it is known by."""

from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.printers.printer import JobProgressed, TimeBasis
from kiosk.printroom.estimates.past_prints import past_ratio, slicer_name
from kiosk.printroom.estimates.time_left import Progress, TimeLeft, time_left
from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import ManualClock, SampleHub

HOUR = 3600.0


def known(**values: object) -> Progress:
    usual = {"fraction": 0.5, "printed_s": HOUR}
    return Progress(**{**usual, **values})


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (known(fraction=0.0, printed_s=0.0, estimate_s=2 * HOUR, ratio=1.5), TimeLeft(3 * HOUR, TimeBasis.HISTORY)),
        # half is done in an hour: by the pace an hour is left, by earlier prints two; the mean of both
        (known(estimate_s=2 * HOUR, ratio=1.5), TimeLeft(1.5 * HOUR, TimeBasis.HISTORY)),
        # what takes far longer than its like is not like them
        (known(printed_s=5 * HOUR, estimate_s=2 * HOUR, ratio=1.5, reported_s=60.0, reported_by=TimeBasis.SLICER),
         TimeLeft(60.0, TimeBasis.SLICER)),
        (known(layer=51, layers=200, reported_s=HOUR, reported_by=TimeBasis.SLICER, estimate_s=2 * HOUR),
         TimeLeft(HOUR, TimeBasis.SLICER)),
        (known(layer=51, layers=200, reported_s=HOUR, reported_by=TimeBasis.BYTES),
         TimeLeft(3 * HOUR, TimeBasis.LAYERS)),
        (known(layer=2, layers=200, reported_s=HOUR, reported_by=TimeBasis.BYTES), TimeLeft(HOUR, TimeBasis.BYTES)),
        (known(layer=4, layers=5), TimeLeft(HOUR, TimeBasis.BYTES)),
        (known(reported_s=70.0, reported_by=TimeBasis.SERVER, layer=51, layers=200), TimeLeft(70.0, TimeBasis.SERVER)),
        (known(printed_s=5.0), None),
        (known(fraction=0.001), None),
    ],
)  # fmt: skip
def test_the_best_basis_is_chosen_and_named(progress: Progress, expected: TimeLeft | None) -> None:
    assert time_left(progress) == expected


def test_a_slicer_is_known_by_its_name_without_a_version() -> None:
    names = ("PrusaSlicer 2.9.3", "PrusaSlicer 2.7", "Cura_SteamEngine 5.4.0", "OrcaSlicer v2.1", "", None)
    assert [slicer_name(name) for name in names] == [
        "prusaslicer", "prusaslicer", "cura_steamengine", "orcaslicer", "", "",
    ]  # fmt: skip


def printed(hub: SampleHub, took_s: float, days_ago: int) -> None:
    """A print that was done, with a pause of ten hours in the middle that counts for nothing."""
    job_id, began = new_id(), hub.clock.now() - timedelta(days=days_ago)
    half = timedelta(seconds=took_s / 2)
    ended = began + 2 * half + timedelta(hours=10)
    hub.db.execute(
        "INSERT INTO job (id, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at)"
        " VALUES (?, ?, ?, 'collected', 'done', ?, ?, ?)",
        (job_id, hub.file().sha256, hub.ids["ahven"], to_text(began), to_text(began), to_text(ended)),
    )
    for at, state in (
        (began, "printing"),
        (began + half, "paused"),
        (began + half + timedelta(hours=10), "printing"),
        (ended, "awaiting_clear"),
    ):
        hub.db.execute(
            "INSERT INTO printer_history (id, printer_id, at, printer_state, job_id) VALUES (?, ?, ?, ?, ?)",
            (new_id(), hub.ids["ahven"], to_text(at), state, job_id),
        )


def test_the_median_of_this_printer_s_own_prints_counts(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """Three at least; pauses and one that was no usual print do not move it."""
    estimate_s = hub.file().facts.estimate_s
    job_id, _ = hub.start("ahven")
    for days_ago, ratio in ((9, 1.4), (7, 1.5)):
        printed(hub, ratio * estimate_s, days_ago)
    assert past_ratio(hub.db, ahven, job_id) is None
    for days_ago, ratio in ((5, 1.6), (3, 90.0)):
        printed(hub, ratio * estimate_s, days_ago)
    assert past_ratio(hub.db, ahven, job_id) == pytest.approx(1.5, abs=0.01)


@pytest.mark.announces("is being stopped")
def test_a_printer_s_page_says_what_its_time_is_known_by(
    hub: SampleHub, ahven: str, print_room: RunningPrintRoom, until_written
) -> None:
    """With a real print room: by its earlier prints as soon as there are three."""
    for days_ago in (3, 5, 7):
        printed(hub, 2 * hub.file().facts.estimate_s, days_ago)
    job_id = print_room.open_printing()
    print_room.printers["ahven"].emit(JobProgressed(job_id, 0.01, 12.0, None, TimeBasis.SLICER))
    until_written(lambda: hub.printer("ahven").remaining_by is TimeBasis.HISTORY)
    assert hub.printer("ahven").remaining_s == pytest.approx(2 * hub.file().facts.estimate_s, rel=0.1)
