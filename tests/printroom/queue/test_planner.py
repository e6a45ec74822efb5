"""The plan of the queue: where each job goes, and why not elsewhere."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.queue.planned import Place, next_for, places_for
from kiosk.printroom.queue.planner import make_plan
from tests.printroom.queue.plan_world import (
    CLEARING,
    NOW,
    TOO_BIG,
    at,
    days,
    due,
    job,
    plan,
    printer,
    prints_until,
    shown,
)

OFFLINE = Reason(ReasonCode.PRINTER_OFFLINE)


def test_each_job_goes_where_it_is_done_first() -> None:
    """In the order of the queue; after a print ten minutes pass until the bed is clear."""
    made = plan([printer("ahven"), printer("hauki", running=prints_until(1))], [job(name, 2) for name in "abc"])
    assert shown(made) == {"a": ("ahven", 0, 2), "b": ("hauki", 1.17, 3.17), "c": ("ahven", 2.17, 4.17)}
    assert made.order == ("a", "b", "c")
    assert made.rows[0].free_at == at(4 + 20 / 60)


def test_what_would_end_after_closing_waits_for_the_next_day_and_delays_nobody() -> None:
    """The hub closes at hour 7. A short job takes the rest of the day; nothing starts before a bed can be clear."""
    made = plan([printer("ahven")], [job("a", 5), job("long", 3), job("short", 1)])
    assert shown(made) == {"a": ("ahven", 0, 5), "short": ("ahven", 5.17, 6.17), "long": ("ahven", 24.17, 27.17)}
    assert made.closed[0] == (at(7), at(24))
    assert [one.job_id for one in made.rows[0].prints] == ["a", "short", "long"]


def test_a_closed_hub_starts_nothing_before_it_opens() -> None:
    made = plan([printer("ahven")], [job("a", 1)], days(first=10))
    assert shown(made) == {"a": ("ahven", 10.17, 11.17)}
    assert made.closed[0] == (NOW, at(10))


def test_a_hub_without_hours_is_always_open() -> None:
    """Nothing is known of when nobody is there; one that does not open again within four weeks plans nothing."""
    assert shown(make_plan(NOW, [printer("ahven")], [job("a", 40)], None, CLEARING)) == {"a": ("ahven", 0, 40)}
    never = plan([printer("ahven")], [job("a", 1)], ())
    assert never.not_placed[0].why == (("ahven", Reason(ReasonCode.LONGER_THAN_OPEN)),)


def test_a_print_runs_alone_only_if_printer_and_job_may() -> None:
    """Through the night, and its bed is clear ten minutes after the next opening."""
    jobs = [job("night", 12, may_run_alone=True), job("next", 1)]
    assert shown(plan([printer("ahven", may_run_alone=True)], jobs)) == {
        "night": ("ahven", 0, 12),
        "next": ("ahven", 24.17, 25.17),
    }
    refused = plan([printer("ahven")], jobs)
    assert [one.job_id for one in refused.not_placed] == ["night"]
    assert refused.not_placed[0].why == (("ahven", Reason(ReasonCode.LONGER_THAN_OPEN)),)


def test_without_permission_a_free_night_is_shown_as_waiting_for_it() -> None:
    """It is behind what may run, and never proposed; where it fits the opening hours, its place there is kept."""
    here = printer("ahven", may_run_alone=True)
    made = plan([here], [job("only", 12), job("day", 6)])
    assert shown(made) == {"day": ("ahven", 0, 6), "only": ("ahven", 6.17, 18.17)}
    assert [made.planned(name).waits_for_permission for name in ("day", "only")] == [False, True]
    assert made.planned("only").otherwise_at is None
    assert next_for(plan([here], [job("only", 12)]), "ahven") is None
    made = plan([here], [job("day", 6), job("later", 3), job("last", 5)])
    assert shown(made) == {"day": ("ahven", 0, 6), "later": ("ahven", 6.17, 9.17), "last": ("ahven", 27.33, 32.33)}
    otherwise = {name: made.planned(name).otherwise_at for name in ("later", "last")}
    assert otherwise == {"later": at(24 + 10 / 60), "last": at(48 + 10 / 60)}


def test_filament_that_is_loaded_is_preferred_to_a_change() -> None:
    """Up to three quarters of an hour; a change takes ten minutes, and then the other filament is loaded."""
    printers = [printer("ahven"), printer("hauki", colour="blue", running=prints_until(0.5))]
    wish = {"material": "pla", "colour": "Blue"}
    assert shown(plan(printers, [job("a", 1, **wish)]))["a"] == ("hauki", 0.67, 1.67)
    busy = [printers[0], printer("hauki", colour="blue", running=prints_until(3))]
    made = plan(busy, [job("a", 1, **wish), job("b", 1, **wish)])
    assert shown(made) == {"a": ("ahven", 0.17, 1.17), "b": ("ahven", 1.33, 2.33)}
    assert made.planned("a").needs_change
    assert not made.planned("b").needs_change


def test_a_due_day_is_worth_a_change_of_filament() -> None:
    """Else it would be late."""
    printers = [printer("ahven"), printer("hauki", colour="blue", running=prints_until(0.5))]
    made = plan(printers, [job("a", 1, colour="blue", **due(1.5))])
    assert shown(made)["a"] == ("ahven", 0.17, 1.17)
    assert not made.planned("a").late
    assert plan(printers[1:], [job("a", 1, colour="blue", **due(1.5))]).planned("a").late


def test_filament_is_not_changed_in_a_gap_before_a_print_that_needs_what_is_loaded() -> None:
    made = plan([printer("ahven")], [job("a", 5, colour="red"), job("b", 3, colour="red"), job("c", 1, colour="blue")])
    assert shown(made)["c"] == ("ahven", 27.5, 28.5)
    assert shown(plan([printer("ahven")], [job("a", 5), job("b", 3), job("c", 1)]))["c"] == ("ahven", 5.17, 6.17)


@pytest.mark.parametrize(
    ("here", "why"),
    [
        (printer("ahven", not_planned=OFFLINE), OFFLINE),
        (printer("ahven", reserved=((at(0), at(24 * 29)),)), Reason(ReasonCode.NO_FREE_TIME)),
    ],
)
def test_what_has_no_place_says_why(here, why) -> None:
    """For each printer; a job for one printer says it of that one."""
    made = plan([here, printer("hauki")], [job("a", 1, unfit={"hauki": TOO_BIG}), job("b", 1, printer_id="ahven")])
    assert [one.why for one in made.not_placed] == [(("ahven", why), ("hauki", TOO_BIG)), (("ahven", why),)]


def test_a_job_for_a_printer_that_was_removed_says_so() -> None:
    """Else nobody would know why it never starts."""
    made = plan([printer("ahven")], [job("a", 1, printer_id="gone")])
    assert [one.why for one in made.not_placed] == [(("gone", Reason(ReasonCode.PRINTER_REMOVED)),)]


def test_a_held_job_is_not_planned() -> None:
    made = plan([printer("ahven")], [job("a", 1, held=True), job("b", 1)])
    assert shown(made) == {"b": ("ahven", 0, 1)}
    assert (made.not_placed[0].held, made.not_placed[0].why) == (True, ())


def test_a_reservation_of_the_printer_is_kept_free() -> None:
    """A print ends and its bed is clear before it begins."""
    here = printer("ahven", reserved=((at(2), at(3)),))
    made = plan([here], [job("a", 2), job("b", 1.5)])
    assert shown(made) == {"a": ("ahven", 3, 5), "b": ("ahven", 0, 1.5)}


def test_the_bed_that_waits_is_cleared_first_and_its_next_print_proposed() -> None:
    """Then the others in the order in which their prints end; outside the hours, when somebody is there again."""
    over = prints_until(-1, is_over=True)
    printers = [
        printer("ahven"),
        printer("hauki", running=prints_until(1)),
        printer("muikku", lies=True, clear_first=True, running=over),
        printer("kuha", running=prints_until(9)),
    ]
    made = plan(printers, [job("a", 2), job("b", 1, printer_id="muikku"), job("c", 1, printer_id="kuha")])
    assert made.next_to_clear == (("muikku", NOW), ("hauki", at(1)), ("ahven", at(2)), ("kuha", at(24)))
    assert shown(made)["c"] == ("kuha", 24.17, 25.17)
    assert next_for(made, "muikku").job_id == "b"
    assert next_for(made, "hauki") is None


def test_a_printer_that_clears_itself_goes_on_at_once_and_at_night() -> None:
    """With jobs that may run alone; others wait until somebody is there."""
    here = printer("ahven", clears_itself=True, may_run_alone=True)
    made = plan([here], [job(name, 5, may_run_alone=True) for name in "abc"] + [job("d", 1)])
    assert shown(made) == {
        "a": ("ahven", 0, 5),
        "b": ("ahven", 5, 10),
        "c": ("ahven", 10, 15),
        "d": ("ahven", 15, 16),
    }
    assert made.planned("d").waits_for_permission
    assert made.planned("d").otherwise_at == at(24 + 10 / 60)
    assert made.next_to_clear == ()


def test_a_job_can_be_moved_before_each_other_one_and_where_not_it_says_why() -> None:
    """Not to where it is; a printer on which nothing is planned offers nothing."""
    printers = [printer("ahven"), printer("hauki"), printer("siika", not_planned=OFFLINE)]
    made = plan(printers, [job("a", 2), job("b", 2, unfit={"hauki": TOO_BIG}), job("c", 2, printer_id="hauki")])
    assert shown(made) == {"a": ("ahven", 0, 2), "b": ("ahven", 2.17, 4.17), "c": ("hauki", 0, 2)}
    assert places_for(made, "b") == (
        Place(printer_id="ahven", before_job_id="a", starts_at=NOW),
        Place(printer_id="hauki", before_job_id=None, starts_at=None, why_not=TOO_BIG),
    )
    assert [(place.printer_id, place.before_job_id) for place in places_for(made, "a")] == [
        ("ahven", None),
        ("hauki", "c"),
        ("hauki", None),
    ]
    assert places_for(made, "gone") == ()


def test_a_held_job_can_be_moved_and_where_not_it_says_why() -> None:
    made = plan([printer("ahven"), printer("hauki")], [job("a", 2), job("b", 2, held=True, unfit={"hauki": TOO_BIG})])
    assert [(one.printer_id, one.before_job_id, one.why_not) for one in places_for(made, "b")] == [
        ("ahven", "a", None),
        ("ahven", None, None),
        ("hauki", None, TOO_BIG),
    ]
