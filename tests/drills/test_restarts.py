"""The print room is killed (SIGKILL) while a job is in each of its states, and started again."""

import pytest

from kiosk.printroom.orders import Action
from tests.drills.farm import FISH, Farm
from tests.drills.pieces import LONG, PADDING, some_seconds
from tests.drills.story import Story
from tests.drills.wire import START

pytestmark = pytest.mark.octoprint

LOOK_YOURSELF = "The print room was restarted during this start. Look at the printer: it shows whether the print began."


@pytest.fixture(scope="module")
def begun(farm: Farm) -> dict[str, Story]:
    """Killed while hauki's file is sent, kuha's start is not yet seen, made prints."""
    farm.rest()
    jobs = {"made": farm.started("made", LONG)}  # before: kuha must not be held so long that it counts as silent
    farm.wires["hauki"].hold_upload()
    farm.wires["kuha"].hold_answers(START)
    jobs |= {"hauki": farm.start("hauki", LONG + PADDING), "kuha": farm.start("kuha", LONG)}
    farm.wires["hauki"].until_held()
    farm.wires["kuha"].until_held()
    farm.until_starts("kuha", jobs["kuha"])
    farm.kill_room()
    for slug in ("hauki", "kuha"):
        farm.wires[slug].cut()
    farm.start_room()
    farm.until_job(jobs["hauki"], "failed")
    farm.until_shown("hauki", "awaiting_clear")
    for slug in ("kuha", "made"):
        farm.until_prints(slug, jobs[slug])
    return farm.stories(jobs)


@pytest.fixture(scope="module")
def ending(farm: Farm) -> dict[str, Story]:
    """Killed while hauki is paused, kuha was told to cancel and winds down, made waits to be cleared."""
    farm.rest()
    jobs = {slug: farm.start(slug, some_seconds(1) if slug == "made" else LONG) for slug in FISH}
    for slug in ("hauki", "kuha"):
        farm.until_prints(slug, jobs[slug])
    farm.until_job(jobs["made"], "done")
    farm.until_shown("made", "awaiting_clear")
    assert farm.told(Action.PAUSE, "hauki") == (True, "")
    farm.until_job(jobs["hauki"], "paused")
    farm.give(Action.CANCEL, "kuha", jobs["kuha"])
    farm.until_shown("kuha", "finishing", "awaiting_clear")
    farm.kill_room()
    farm.start_room()
    farm.until_job(jobs["kuha"], "cancelled", "failed")
    farm.until_shown("kuha", "awaiting_clear")
    farm.until_shown("hauki", "paused")
    farm.until_shown("made", "awaiting_clear")
    return farm.stories(jobs)


def test_a_job_whose_file_was_being_sent_failed_and_was_never_begun(begun: dict[str, Story]) -> None:
    """O3: nobody is left to send the rest; the person at the machine starts it again."""
    story = begun["hauki"]
    assert story.end == ("failed", "OctoPrint has no file of this job; it was never sent, or was deleted.")
    assert story.answers == [("start", "refused", LOOK_YOURSELF)]
    assert story.bed_is_to_be_cleared
    assert story.starts == 0
    assert story.kinds == {"job_failed"}


def test_a_start_that_nobody_saw_is_found_printing_and_not_sent_again(begun: dict[str, Story]) -> None:
    """O3, O8."""
    story = begun["kuha"]
    assert story.state[0] == "printing"
    assert story.answers == [("start", "refused", LOOK_YOURSELF)]
    assert story.starts == 1
    assert story.alarms == []


def test_a_print_is_found_printing(begun: dict[str, Story]) -> None:
    """O8."""
    story = begun["made"]
    assert story.state[0] == "printing"
    assert story.answers == [("start", "done", None)]
    assert story.starts == 1
    assert story.alarms == []


def test_a_paused_print_is_found_paused_and_goes_on_when_told(farm: Farm, ending: dict[str, Story]) -> None:
    """O8."""
    story = ending["hauki"]
    assert story.state == ("paused", "paused")
    assert story.starts == 1
    assert story.alarms == []
    assert farm.told(Action.RESUME, "hauki") == (True, "")
    farm.until_prints("hauki", story.job["id"])


def test_a_print_that_was_being_cancelled_is_cancelled(ending: dict[str, Story]) -> None:
    """O6, O8: the order is still there, and is answered by the end that it brought about."""
    story = ending["kuha"]
    assert story.state == ("cancelled", "awaiting_clear")
    assert story.answers == [("start", "done", None), ("cancel", "done", None)]
    assert story.bed_is_to_be_cleared
    assert story.starts == 1
    assert "job_failed" not in story.kinds


def test_a_bed_that_was_to_be_cleared_still_is(farm: Farm, ending: dict[str, Story]) -> None:
    """O8: a finish stays a finish, and a named person ends it."""
    story = ending["made"]
    assert story.state == ("done", "awaiting_clear")
    assert story.bed_is_to_be_cleared
    assert story.starts == 1
    assert farm.told(Action.CONFIRM_CLEAR, "made") == (True, "")
    farm.until_job(story.job["id"], "collected")
    assert farm.job(story.job["id"])["collected_by"] == farm.staff_id
