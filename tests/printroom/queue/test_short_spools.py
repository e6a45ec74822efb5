"""Where in a plan the loaded spool will not be enough."""

from dataclasses import replace

from kiosk.printroom.queue.short_spools import with_short_spools
from tests.printroom.queue.plan_world import all_of, job, plan, printer, prints_until

NEEDED_G = {"runs": 30.0, "a": 50.0, "b": 60.0, "c": 10.0, "green": 200.0, "d": 10.0, "tools": None}


def test_what_is_left_is_counted_from_print_to_print_until_a_spool_is_changed() -> None:
    """What runs takes its rest first; of a spool that comes later, or of several tools, nothing is known."""
    jobs = [job(name, 1, colour="green" if name == "green" else "red") for name in ("a", "b", "c", "green", "d")]
    made = plan([printer("ahven", running=prints_until(1))], jobs)
    marked = with_short_spools(made, {"ahven": 100.0}, NEEDED_G)
    assert marked.rows[0].running is not None
    assert not marked.rows[0].running.runs_short
    assert {one.job_id: one.runs_short for one in all_of(marked)} == {
        "a": False, "b": True, "c": False, "green": False, "d": False,
    }  # fmt: skip
    few = with_short_spools(made, {"ahven": 20.0}, NEEDED_G)
    assert few.rows[0].running is not None
    assert few.rows[0].running.runs_short
    assert not any(one.runs_short for one in all_of(few)), "the next spool is another one"


def test_nothing_is_said_of_what_is_not_known() -> None:
    made = plan([printer("ahven")], [replace(job("tools", 1), number=2), job("a", 1)])
    for left_g in (None, 10.0):
        assert not any(one.runs_short for one in all_of(with_short_spools(made, {"ahven": left_g}, NEEDED_G)))
