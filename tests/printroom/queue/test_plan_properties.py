"""Whatever the printers, the jobs and the hours are, a plan keeps its promises."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printroom.queue.planned import Plan, PlannedPrint
from kiosk.printroom.queue.planner import PlannedPrinter, QueuedJob
from tests.printroom.queue.plan_world import CLEARING, NOW, TOO_BIG, all_of, at, days, job, plan, printer, prints_until

NAMES = ("ahven", "hauki", "muikku")
COLOURS = ("", "red", "blue")
quarters = st.integers(1, 60).map(lambda count: count / 4)


@st.composite
def printers(draw: st.DrawFn) -> list[PlannedPrinter]:
    found = []
    for name in NAMES[: draw(st.integers(1, 3))]:
        ends = draw(st.none() | st.integers(0, 20))
        reserved_at = draw(st.none() | st.integers(0, 30))
        found.append(
            printer(
                name,
                running=None if ends is None else prints_until(ends),
                colour=draw(st.sampled_from(COLOURS)),
                may_run_alone=draw(st.booleans()),
                clears_itself=draw(st.booleans()),
                reserved=() if reserved_at is None else ((at(reserved_at), at(reserved_at + 2)),),
            )
        )
    return found


@st.composite
def jobs(draw: st.DrawFn) -> list[QueuedJob]:
    return [
        job(
            str(number),
            draw(quarters),
            colour=draw(st.sampled_from(COLOURS)),
            may_run_alone=draw(st.booleans()),
            held=draw(st.integers(0, 9)) == 0,
            printer_id=draw(st.none() | st.sampled_from(NAMES)),
            unfit=dict.fromkeys(draw(st.lists(st.sampled_from(NAMES), max_size=2)), TOO_BIG),
        )
        for number in range(draw(st.integers(0, 12)))
    ]


@settings(max_examples=60, deadline=None)
@given(printers(), jobs(), st.sampled_from([0.0, -3.0, 5.0]))
def test_a_plan_keeps_its_promises(here: list[PlannedPrinter], queue: list[QueuedJob], opens: float) -> None:
    """What is placed fits; nothing overlaps; beds are cleared while somebody is there; nothing ends unattended.

    Every job has a place or a reason, each once, and the same question has the same answer.
    """
    spans = days(first=opens)
    made = plan(here, queue, spans)
    by_id = {one.id: one for one in here}
    known = {one.job_id: one for one in queue}
    assert sorted([one.job_id for one in all_of(made)] + [one.job_id for one in made.not_placed]) == sorted(known)
    assert all(one.held == known[one.job_id].held for one in made.not_placed)
    for row in made.rows:
        _check_row(made, by_id[row.printer_id], row.prints, known)
    assert plan(here, queue, spans) == made


def _check_row(made: Plan, here: PlannedPrinter, prints: tuple[PlannedPrint, ...], known: dict[str, QueuedJob]) -> None:
    begins_at = NOW
    if here.running is not None:
        assert here.running.ends_at is not None
        begins_at = here.running.ends_at + (timedelta() if here.clears_itself else CLEARING)
    for one in prints:
        wanted = known[one.job_id]
        assert not wanted.held
        assert here.id not in wanted.unfit
        assert wanted.printer_id in {None, here.id}
        assert one.starts_at >= begins_at
        assert all(one.ends_at <= from_at or one.starts_at >= until_at for from_at, until_at in here.reserved)
        may_run_alone = here.may_run_alone and (wanted.may_run_alone or one.waits_for_permission)
        starts_itself = here.clears_itself and may_run_alone and not one.needs_change
        assert starts_itself or not _is_closed(made, one.starts_at)
        if not may_run_alone:
            assert not any(one.starts_at < until_at and one.ends_at > from_at for from_at, until_at in made.closed)
        assert not (one.waits_for_permission and wanted.may_run_alone)
        begins_at = one.ends_at + (timedelta() if here.clears_itself else CLEARING)
        assert here.clears_itself or begins_at >= one.ends_at + CLEARING


def _is_closed(made: Plan, when: object) -> bool:
    return any(from_at <= when < until_at for from_at, until_at in made.closed)


@settings(max_examples=40, deadline=None)
@given(printers(), jobs())
def test_no_print_starts_later_for_one_behind_it_in_the_queue(
    here: list[PlannedPrinter], queue: list[QueuedJob]
) -> None:
    """So the order of staff holds, and nobody starves: what comes later never pushes a job back."""
    whole = plan(here, queue)
    for count in range(1, len(queue)):
        before = plan(here, queue[:count])
        for one in all_of(before):
            if not one.waits_for_permission:
                later = whole.planned(one.job_id)
                assert later is not None
                start = later.otherwise_at if later.waits_for_permission else later.starts_at
                assert start == one.starts_at


@settings(max_examples=60, deadline=None)
@given(st.lists(quarters.filter(lambda hours: hours <= 6), min_size=1, max_size=30))
def test_every_job_that_fits_has_a_place(lengths: list[float]) -> None:
    """On one printer, within the four weeks of the plan; those of one length start in the order of the queue."""
    made = plan([printer("ahven")], [job(str(number), hours) for number, hours in enumerate(lengths)])
    assert not made.not_placed or sum(lengths) > 28
    placed = {one.job_id: one.starts_at for one in all_of(made)}
    for hours in set(lengths):
        starts = [
            placed[str(number)] for number, other in enumerate(lengths) if other == hours and str(number) in placed
        ]
        assert starts == sorted(starts)
