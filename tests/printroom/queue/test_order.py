"""What staff change in the queue: order, printer, copies, hold, due day, permission, again."""

import threading
from contextlib import closing
from datetime import date, timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.printroom.orders import NotInQueueError, UnknownJobError
from kiosk.printroom.queue.order import PrintFileGoneError, QueueOrder
from kiosk.printroom.queue.wishes import PrintWishes, UnknownPrinterError
from kiosk.store.hub_db import open_hub_db, rows
from tests.printroom.sample_hub import SampleHub


@pytest.fixture
def order(hub: SampleHub) -> QueueOrder:
    return QueueOrder(hub.db, hub.clock)


def _queue(hub: SampleHub) -> list[str]:
    return [job.id for job in hub.overview.open_jobs() if job.queued]


def _view(hub: SampleHub, job_id: str):
    return next(job for job in hub.overview.open_jobs() if job.id == job_id)


def _add(hub: SampleHub, **wishes: object) -> str:
    return hub.orders.add_to_queue(hub.file(), hub.staff_id, wishes=PrintWishes(**wishes))


def _request(hub: SampleHub, number: int, pass_id: str | None = None) -> str:
    """An approved request, of a pass or of nobody that is known."""
    request_id, now = new_id(), to_text(hub.clock.now())
    with hub.db.atomic():
        if pass_id is not None:
            hub.db.execute(
                "INSERT OR IGNORE INTO pass (id, code_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)",
                (pass_id, pass_id, now, now),
            )
        hub.db.execute(
            "INSERT INTO print_request (id, number, at, sha256, pass_id, material, colour, request_state, decided_at)"
            " VALUES (?, ?, ?, ?, ?, 'PLA', 'red', 'approved', ?)",
            (request_id, number, now, hub.file().sha256, pass_id, now),
        )
    return request_id


def _audit(hub: SampleHub) -> list[tuple[str, str | None]]:
    return [(one["action"], one["detail"]) for one in rows(hub.db, "SELECT * FROM audit ORDER BY id")]


def test_what_was_wished_is_shown_and_staff_change_it(hub, ahven, order) -> None:
    """Each change is audited."""
    job_id = _add(hub, material=" PLA ", colour="red", copies=1, due_day=date(2026, 3, 5), may_run_alone=True)
    job = _view(hub, job_id)
    assert (job.number, job.copy, job.copies, job.material, job.colour) == (1, 1, 1, "PLA", "red")
    assert (job.due_day, job.may_run_alone, job.held, job.wanted_printer_id) == (date(2026, 3, 5), True, False, None)
    order.send_to(job_id, ahven, hub.staff_id)
    order.hold(job_id, hub.staff_id)
    with pytest.raises(SettingRefusedError) as refused:
        order.set_due(job_id, hub.clock.now().date() - timedelta(days=2), hub.staff_id)
    assert refused.value.reason.code is ReasonCode.DAY_IS_PAST
    order.set_due(job_id, None, hub.staff_id)
    order.permit_alone(job_id, hub.staff_id, permitted=False)
    job = _view(hub, job_id)
    assert (job.due_day, job.may_run_alone, job.held, job.wanted_printer_id) == (None, False, True, ahven)
    order.release(job_id, hub.staff_id)
    order.send_to(job_id, None, hub.staff_id)
    assert (_view(hub, job_id).held, _view(hub, job_id).wanted_printer_id) == (False, None)
    assert _audit(hub) == [
        ("print.queue", None),
        ("print.send_to", "Ahven"),
        ("print.hold", None),
        ("print.due", None),
        ("print.forbid_alone", None),
        ("print.release", None),
        ("print.send_to", None),
    ]


def test_jobs_are_moved_before_another_or_to_the_end(hub, ahven, order) -> None:
    """The queue is shown in its order; a place of the plan sets the printer with it."""
    a, b, c = (_add(hub) for _ in range(3))
    order.move(c, a, hub.staff_id)
    assert _queue(hub) == [c, a, b]
    order.move(c, None, hub.staff_id)
    order.move(b, b, hub.staff_id)
    assert _queue(hub) == [a, b, c]
    order.put_at(b, ahven, a, hub.staff_id)
    assert _queue(hub) == [b, a, c]
    assert _view(hub, b).wanted_printer_id == ahven


def test_nothing_is_changed_for_a_job_that_waits_no_more(hub, ahven, order) -> None:
    """It was started or taken out meanwhile, or the one before which it should come was; or the printer is gone."""
    a, b = _add(hub), _add(hub)
    hub.orders.start_queued(a, ahven, hub.staff_id)
    for change in (order.hold, order.release, lambda job, staff: order.set_copies(job, 2, staff)):
        with pytest.raises(NotInQueueError):
            change(a, hub.staff_id)
    hub.db.execute("UPDATE job SET job_state = 'sending', printer_id = ? WHERE id = ?", (ahven, a))
    with pytest.raises(ChangedMeanwhileError) as refused:
        order.move(b, a, hub.staff_id)
    assert refused.value.reason.code is ReasonCode.QUEUE_CHANGED
    with pytest.raises(UnknownPrinterError):
        order.send_to(b, "gone", hub.staff_id)
    with pytest.raises(UnknownJobError):
        order.print_again("gone", hub.staff_id, hub.files_dir)
    assert _queue(hub) == [b]


def test_only_an_operator_changes_the_queue(hub, ahven, order) -> None:
    job_id = _add(hub)
    hub.db.execute("UPDATE staff SET role = 'host'")
    changes = (
        lambda: order.move(job_id, None, hub.staff_id),
        lambda: order.send_to(job_id, ahven, hub.staff_id),
        lambda: order.put_at(job_id, ahven, None, hub.staff_id),
        lambda: order.hold(job_id, hub.staff_id),
        lambda: order.release(job_id, hub.staff_id),
        lambda: order.set_due(job_id, None, hub.staff_id),
        lambda: order.permit_alone(job_id, hub.staff_id, permitted=True),
        lambda: order.set_copies(job_id, 2, hub.staff_id),
        lambda: order.print_again(job_id, hub.staff_id, hub.files_dir),
    )
    for change in changes:
        with pytest.raises(NotAllowedError):
            change()


def test_copies_are_jobs_of_one_number(hub, ahven, order) -> None:
    """More are added behind the others, fewer are taken out from the last one; not those that have begun."""
    first = _add(hub, copies=3, colour="red")
    _other = _add(hub)
    order.set_copies(first, 4, hub.staff_id)
    jobs = [job for job in hub.overview.open_jobs() if job.number == 1]
    assert [(job.copy, job.copies, job.colour) for job in jobs] == [(copy, 4, "red") for copy in (1, 2, 3, 4)]
    hub.db.execute("UPDATE job SET job_state = 'printing', printer_id = ? WHERE id = ?", (ahven, jobs[1].id))
    order.set_copies(first, 2, hub.staff_id)
    left = {job.id: job.copies for job in hub.overview.open_jobs() if job.number == 1}
    assert left == {first: 2, jobs[1].id: 2}
    assert hub.job(jobs[3].id)["reason"].code is ReasonCode.TAKEN_OUT_OF_QUEUE
    hub.db.execute("UPDATE job SET job_state = 'done', outcome = 'done', ended_at = created_at WHERE id = ?", (first,))
    with pytest.raises(NotInQueueError):
        order.set_copies(first, 3, hub.staff_id)
    third = _add(hub, copies=2)
    begun = hub.overview.open_jobs()[-1]
    hub.db.execute(
        "UPDATE job SET job_state = 'failed', outcome = 'failed', ended_at = created_at WHERE id = ?", (begun.id,)
    )
    order.set_copies(third, 2, hub.staff_id)
    assert sorted(job.copy for job in hub.overview.open_jobs() if job.number == begun.number) == [1, 2]
    with pytest.raises(SettingRefusedError):
        order.set_copies(third, 51, hub.staff_id)


def test_no_fewer_copies_than_have_begun(hub, ahven, order) -> None:
    """One prints and one is done: only the third can be taken out."""
    job_id = _add(hub, copies=3)
    prints, done = (job.id for job in hub.overview.open_jobs() if job.id != job_id)
    with hub.db.atomic():
        hub.db.table("job").update(prints, {"job_state": "printing", "printer_id": ahven})
        hub.db.execute(
            "UPDATE job SET job_state = 'done', outcome = 'done', ended_at = created_at WHERE id = ?", (done,)
        )
    with pytest.raises(SettingRefusedError) as refused:
        order.set_copies(job_id, 1, hub.staff_id)
    assert refused.value.reason == Reason(ReasonCode.COPIES_BEGUN, number=2)
    order.set_copies(job_id, 2, hub.staff_id)
    assert _queue(hub) == []


def test_requesters_take_turns(hub, order) -> None:
    """One visitor has asked twice; another one's first print comes before the second of it, staff's at the end."""
    anna, ville = new_id(), new_id()
    first = _add(hub, request_id=_request(hub, 7, anna), copies=2)
    second = _add(hub, request_id=_request(hub, 8, anna))
    other = _add(hub, request_id=_request(hub, 9, ville))
    unknown = _add(hub, request_id=_request(hub, 10))
    numbers = [(job.number, job.copy) for job in hub.overview.open_jobs()]
    assert numbers == [(7, 1), (9, 1), (10, 1), (7, 2), (8, 1)]
    assert [_view(hub, one).number for one in (first, second, other, unknown)] == [7, 8, 9, 10]
    order.move(second, first, hub.staff_id)
    _add(hub)
    assert [(job.number, job.copy) for job in hub.overview.open_jobs()][:2] == [(8, 1), (7, 1)]
    with pytest.raises(UnknownJobError):
        _add(hub, request_id="gone")


def test_a_print_is_printed_again_with_the_same_wishes(hub, ahven, order) -> None:
    """A visitor's keeps its number, for they ask by it; an override was given for one print only."""
    job_id = _add(hub, request_id=_request(hub, 7), colour="blue", printer_id=ahven, copies=2)
    hub.db.execute("UPDATE job SET heaters_off = 1 WHERE id = ?", (job_id,))
    again = _view(hub, order.print_again(job_id, hub.staff_id, hub.files_dir))
    assert (again.number, again.copy, again.copies, again.colour) == (7, 1, 2, "blue")
    assert (again.wanted_printer_id, again.heaters_off, again.queued) == (ahven, True, True)
    own = _add(hub)
    assert _view(hub, order.print_again(own, hub.staff_id, hub.files_dir)).number == 9


def test_a_print_for_a_printer_that_was_removed_is_printed_again_on_any(hub, ahven, order) -> None:
    job_id = _add(hub, printer_id=ahven)
    hub.db.execute("UPDATE equipment SET removed_at = ? WHERE id = ?", (to_text(hub.clock.now()), ahven))
    again_id = order.print_again(job_id, hub.staff_id, hub.files_dir)
    assert hub.job(again_id)["wanted_printer_id"] is None
    with pytest.raises(UnknownPrinterError):
        order.set_copies(job_id, 3, hub.staff_id)


def test_a_print_whose_file_was_removed_is_not_printed_again(hub, ahven, order) -> None:
    """It would wait in the queue until somebody stands at the printer and is refused."""
    job_id = _add(hub)
    hub.file().path.unlink()
    with pytest.raises(PrintFileGoneError) as refused:
        order.print_again(job_id, hub.staff_id, hub.files_dir)
    assert refused.value.reason == Reason(ReasonCode.PRINT_FILE_MISSING)
    assert _queue(hub) == [job_id]


def test_two_people_who_move_at_once_both_move(hub, ahven, order) -> None:
    """Two connections, two threads: no job is lost, and each has a place of its own."""
    jobs = [_add(hub) for _ in range(6)]
    together = threading.Barrier(2)

    def move(moved: list[str]) -> None:
        with closing(open_hub_db(hub.hub_path)) as db:
            own = QueueOrder(db, hub.clock)
            together.wait()
            for job_id in moved:
                own.move(job_id, jobs[0], hub.staff_id)

    threads = [threading.Thread(target=move, args=(moved,)) for moved in (jobs[1:3], jobs[4:])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(_queue(hub)) == sorted(jobs)
    assert _queue(hub)[-2:] == [jobs[0], jobs[3]]
    places = [one["place"] for one in rows(hub.db, "SELECT place FROM job ORDER BY place")]
    assert places == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
