"""A print is judged at the machine, waits on the shelf under a number of its own, and is handed over."""

import threading
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.printroom.orders import Orders, PrintRoomSilentError
from kiosk.printroom.results.figures import all_printers, result_figures
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.results import (
    Judgement,
    NotOnShelfError,
    PrintNotOverError,
    Results,
    ShelfFullError,
    TooLateError,
)
from kiosk.printroom.results.shelf import on_shelf, shelf_numbers
from kiosk.store.heartbeats import Liveness, Process
from kiosk.store.hub_db import open_hub_db, rows
from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import ManualClock, SampleHub

GOOD = Judgement(result=Result.GOOD, to_shelf=True)
CLOGGED = Judgement(result=Result.FAILED, failed_because=FailedBecause.CLOGGED)


@pytest.fixture
def results(hub: SampleHub, clock: ManualClock) -> Results:
    return Results(hub.db, clock)


def ended(hub: SampleHub, slug: str = "ahven", outcome: str = "done", request_id: str | None = None) -> str:
    """A print that lies on the bed of this printer; its id."""
    job_id, now = new_id(), to_text(hub.clock.now())
    with hub.db.atomic():
        hub.db.execute(
            "INSERT INTO job (id, number, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at,"
            " request_id) VALUES (?, (SELECT ifnull(max(number), 0) + 1 FROM job), ?, ?, ?, ?, ?, ?, ?, ?)",
            (job_id, hub.file().sha256, hub.ids[slug], outcome, outcome, now, now, now, request_id),
        )
    return job_id


def asked_for(hub: SampleHub, pass_id: str) -> str:
    """A visitor's request that was approved; its id."""
    request_id, now = new_id(), to_text(hub.clock.now())
    with hub.db.atomic():
        hub.db.execute(
            "INSERT INTO pass (id, code_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)",
            (pass_id, pass_id, now, now),
        )
        hub.db.execute(
            "INSERT INTO print_request (id, number, at, sha256, pass_id, material, colour, request_state, decided_at)"
            " VALUES (?, 1, ?, ?, ?, 'PLA', 'red', 'approved', ?)",
            (request_id, now, hub.file().sha256, pass_id, now),
        )
    return request_id


def set_places(hub: SampleHub, places: int) -> None:
    with hub.db.atomic():
        put_setting(hub.db, hub.clock, None, PrintDesk(shelf_places=places))


def stored(hub: SampleHub, job_id: str) -> tuple[object, ...]:
    job = hub.job(job_id)
    return tuple(job[name] for name in ("result", "failed_because", "shelf", "shelf_until_day", "handed_over_at"))


def test_one_act_judges_and_orders_and_the_bed_is_clear_when_the_print_room_answers(
    hub: SampleHub, ahven: str, print_room: RunningPrintRoom, results: Results, until: Callable[..., None]
) -> None:
    """With a real print room: the judgement is stored at once, the bed is called clear by its answer alone."""
    print_room.open_idle()
    job_id, _ = hub.start("ahven")
    hub.until_state("ahven", "printing")
    with pytest.raises(PrintNotOverError):
        results.clear_bed(hub.orders, job_id, GOOD, hub.staff_id)
    print_room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")

    order_id, shelf = results.clear_bed(hub.orders, job_id, GOOD, hub.staff_id)
    assert hub.answer(order_id).done
    assert shelf == 1
    until(lambda: hub.printer("ahven").bed_clear)
    job = hub.job(job_id)
    assert (job["job_state"], job["result"], job["shelf"]) == ("collected", "good", 1)
    assert job["shelf_until_day"] == "2026-03-13", "twelve days"
    with pytest.raises(ChangedMeanwhileError):
        results.clear_bed(hub.orders, job_id, CLOGGED, hub.staff_id)
    assert hub.job(job_id)["result"] == "good", "the second of two staff is told instead"


def test_two_who_clear_the_same_bed_are_told(hub: SampleHub, ahven: str, results: Results) -> None:
    """The first order is not answered yet; the second press changes nothing."""
    job_id = ended(hub)
    results.clear_bed(hub.orders, job_id, GOOD, hub.staff_id)
    with pytest.raises(ChangedMeanwhileError):
        results.clear_bed(hub.orders, job_id, CLOGGED, hub.staff_id)
    assert stored(hub, job_id)[:3] == ("good", None, 1)
    assert len(rows(hub.db, "SELECT 1 FROM printer_order")) == 1


def test_nothing_is_judged_while_the_print_room_is_silent(hub: SampleHub, ahven: str, results: Results) -> None:
    """N1: one act, done as a whole or not at all."""
    job_id = ended(hub)

    silent = Orders(hub.db, hub.clock, Liveness(hub.live, hub.clock, Process.PRINT_ROOM))
    hub.clock.advance(60)
    with pytest.raises(PrintRoomSilentError):
        results.clear_bed(silent, job_id, GOOD, hub.staff_id)
    assert stored(hub, job_id) == (None,) * 5


def test_what_does_not_go_together_is_refused(hub: SampleHub, ahven: str, results: Results) -> None:
    """A failed print has a reason and no place on the shelf, a good one has no reason; a host judges nothing."""
    job_id = ended(hub)
    for wrong in (
        Judgement(result=Result.FAILED),
        Judgement(result=Result.GOOD, failed_because=FailedBecause.OTHER),
        Judgement(result=Result.FAILED, failed_because=FailedBecause.OTHER, to_shelf=True),
    ):
        with pytest.raises(SettingRefusedError):
            results.judge(job_id, wrong, hub.staff_id)
    with hub.db.atomic():
        hub.db.execute("UPDATE staff SET role = 'host'")
    with pytest.raises(NotAllowedError):
        results.judge(job_id, GOOD, hub.staff_id)
    assert stored(hub, job_id) == (None,) * 5


def test_two_staff_at_once_get_two_numbers(hub: SampleHub, ahven: str) -> None:
    """Two processes judge eight prints at once: each has a number of its own."""
    jobs = [ended(hub) for _ in range(8)]
    start = threading.Barrier(2)

    def judge(own: list[str]) -> None:
        with closing(open_hub_db(hub.hub_path)) as db:
            start.wait()
            for job_id in own:
                Results(db, hub.clock).judge(job_id, GOOD, hub.staff_id)

    threads = [threading.Thread(target=judge, args=(jobs[first::2],)) for first in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(hub.job(one)["shelf"] for one in jobs) == list(range(1, 9))


def test_a_full_shelf_says_so_and_a_number_is_free_again_after_handing_over(
    hub: SampleHub, ahven: str, results: Results
) -> None:
    set_places(hub, 2)
    one, two, three = (ended(hub) for _ in range(3))
    assert [results.judge(job, GOOD, hub.staff_id) for job in (one, two)] == [1, 2]
    with pytest.raises(ShelfFullError):
        results.judge(three, GOOD, hub.staff_id)
    results.hand_over(one, hub.staff_id)
    with pytest.raises(NotOnShelfError):
        results.hand_over(one, hub.staff_id)
    assert results.judge(three, GOOD, hub.staff_id) == 1
    with pytest.raises(ShelfFullError):
        results.put_back(one, hub.staff_id)
    set_places(hub, 3)
    assert results.put_back(one, hub.staff_id) == 3, "its number was given away"
    assert [line.shelf for line in on_shelf(hub.db)] == [1, 2, 3]


def test_a_judgement_is_taken_back_for_a_while_and_can_be_changed_later(
    hub: SampleHub, ahven: str, results: Results, clock: ManualClock
) -> None:
    """Every step is in the audit, with before and after."""
    job_id = ended(hub)
    results.judge(job_id, GOOD, hub.staff_id)
    results.take_back(job_id, hub.staff_id)
    assert stored(hub, job_id) == (None,) * 5
    results.judge(job_id, GOOD, hub.staff_id)
    clock.advance(1000)
    with pytest.raises(TooLateError):
        results.take_back(job_id, hub.staff_id)
    results.judge(job_id, CLOGGED, hub.staff_id)
    assert stored(hub, job_id) == ("failed", "clogged", None, None, None), "a failed print leaves the shelf"
    found = rows(hub.db, "SELECT action, before, after FROM audit WHERE subject = ? ORDER BY at, id", f"job:{job_id}")
    assert [tuple(one.values()) for one in found] == [
        ("print.judged", None, "good"),
        ("print.judgement_undone", "good", None),
        ("print.judged", None, "good"),
        ("print.judged", "good", "clogged"),
    ]


def test_a_visitor_fetches_only_what_is_theirs(hub: SampleHub, ahven: str, results: Results) -> None:
    """By the pass with which it was asked for; the start screen knows numbers alone."""
    job_id, other = ended(hub, request_id=asked_for(hub, "mine")), ended(hub)
    results.judge(other, GOOD, hub.staff_id)
    results.judge(job_id, GOOD, hub.staff_id)
    assert shelf_numbers(hub.db) == (1, 2)
    request_id, now = hub.job(job_id)["request_id"], to_text(hub.clock.now())
    for visit_id, pass_id in (("ours", "mine"), ("others", None)):
        hub.db.execute("INSERT INTO visit (id, pass_id, opened_at) VALUES (?, ?, ?)", (visit_id, pass_id, now))
    for wrong in ((request_id, "others"), (request_id, "none"), ("other", "ours")):
        with pytest.raises(NotOnShelfError):
            results.fetch(*wrong)
    results.fetch(request_id, "ours")
    assert shelf_numbers(hub.db) == (1,)
    with pytest.raises(NotOnShelfError):
        results.fetch(request_id, "ours")


def test_what_is_past_its_day_is_first_in_the_list_and_may_wait_longer(
    hub: SampleHub, ahven: str, results: Results, clock: ManualClock
) -> None:
    early, late = ended(hub), ended(hub)
    results.judge(early, GOOD, hub.staff_id)
    clock.advance(timedelta(days=3).total_seconds())
    results.judge(late, GOOD, hub.staff_id)
    first, second = on_shelf(hub.db)
    assert (first.job_id, first.shelf_until_day) == (early, date(2026, 3, 13))
    assert (first.is_past(date(2026, 3, 14)), second.is_past(date(2026, 3, 14))) == (True, False)
    results.keep_until(early, date(2026, 3, 20), hub.staff_id)
    assert [one.job_id for one in on_shelf(hub.db)] == [late, early]
    with pytest.raises(SettingRefusedError):
        results.keep_until(early, date(2029, 1, 1), hub.staff_id)


def test_figures_count_what_was_judged(hub: SampleHub, ahven: str, results: Results, clock: ManualClock) -> None:
    hub.add_printer("hauki")
    for slug, judgement in (("ahven", GOOD), ("ahven", CLOGGED), ("ahven", CLOGGED), ("hauki", GOOD)):
        results.judge(ended(hub, slug), judgement, hub.staff_id)
    ended(hub, "hauki")  # nobody has judged it
    figures = result_figures(hub.db, clock.now() - timedelta(days=1))
    ahvens, all_of_them = figures[hub.ids["ahven"]], all_printers(figures)
    assert (ahvens.judged, ahvens.failed, ahvens.by_reason) == (3, 2, {FailedBecause.CLOGGED: 2})
    assert (all_of_them.judged, all_of_them.failure_rate) == (4, 0.5)
    assert result_figures(hub.db, clock.now() + timedelta(days=1)) == {}
