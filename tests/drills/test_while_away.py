"""A print finishes, is cancelled, is stopped by its firmware while the print room is dead; what is told afterwards."""

import pytest

from kiosk.printroom.orders import Action
from tests.drills.farm import Farm
from tests.drills.pieces import LONG, STEADY, some_seconds
from tests.drills.story import Story

pytestmark = pytest.mark.octoprint


@pytest.fixture(scope="module")
def stories(farm: Farm) -> dict[str, Story]:
    """Hauki finishes, kuha is cancelled in OctoPrint, made's firmware stops it, all without us."""
    farm.rest()
    jobs = {slug: farm.start(slug, LONG) for slug in ("kuha", "made")}
    for slug, job_id in jobs.items():
        farm.until_prints(slug, job_id)
    jobs["hauki"] = farm.started("hauki", some_seconds(8))
    farm.kill_room()
    farm.servers["kuha"].post("/api/job", {"command": "cancel"})
    farm.servers["made"].printer_says("trigger_fatal_error_marlin")
    farm.until_server("hauki", "Operational")
    farm.until_server("kuha", "Operational")
    farm.until_server("made", "Error", "Offline", "Closed")
    farm.start_room()
    farm.until_job(jobs["hauki"], "done")
    for slug in ("kuha", "made"):
        farm.until_job(jobs[slug], "failed")
    for slug, state in {"hauki": "awaiting_clear", "kuha": "awaiting_clear", "made": "error"}.items():
        farm.until_shown(slug, state)
    return farm.stories(jobs)


def test_a_missed_finish_is_a_finish(stories: dict[str, Story]) -> None:
    """O8: done, to be collected, and nobody is alarmed."""
    story = stories["hauki"]
    assert story.end == ("done", None)
    assert story.state == ("done", "awaiting_clear")
    assert story.bed_is_to_be_cleared
    assert story.alarms == []


def test_a_missed_cancel_is_no_finish(stories: dict[str, Story]) -> None:
    """O8: the server remembers that it did not succeed, and not why."""
    story = stories["kuha"]
    unseen = "OctoPrint's history says that the print did not succeed; nobody saw why. Look at the printer."
    assert story.end == ("failed", unseen)
    assert story.state == ("failed", "awaiting_clear")
    assert story.bed_is_to_be_cleared
    assert story.kinds == {"job_failed"}


def test_a_missed_firmware_error_is_shown_in_the_firmwares_words(farm: Farm, stories: dict[str, Story]) -> None:
    """O7, O8: until a person connects the printer again; then the bed is still to be cleared."""
    story = stories["made"]
    assert story.end[0] == "failed"
    assert "Thermal Runaway" in story.printer["reason"]
    assert story.kinds >= {"job_failed", "printer_error", "heaters_on"}
    assert farm.told(Action.CONNECT, "made") == (True, "")
    farm.until_shown("made", "awaiting_clear")


def test_nothing_was_begun_again(stories: dict[str, Story]) -> None:
    """O3: one start each, in the server's own log; the start orders keep their answers."""
    for story in stories.values():
        assert story.starts == 1
        assert story.answers == [("start", "done", None)]


def test_the_print_over_a_cable_went_on_at_exactly_the_next_line(farm: Farm, stories: dict[str, Story]) -> None:
    """H23: beside the others, and through all print rooms that this farm had."""
    so_far = len(farm.moves())
    farm.until(lambda: len(farm.moves()) > so_far, "the witness does not move")
    moves = farm.moves()
    assert moves == [line for line in STEADY.splitlines() if line.startswith("G1")][: len(moves)]
