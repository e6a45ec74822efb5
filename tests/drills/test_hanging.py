"""OctoPrint hangs (SIGSTOP: it neither answers nor refuses) while it takes in a file, starts a print, prints."""

import pytest

from tests.drills.farm import FISH, Farm
from tests.drills.pieces import PADDING, some_seconds
from tests.drills.story import Drill
from tests.drills.wire import START

pytestmark = pytest.mark.octoprint

LOST = "What becomes of the print is known when there is contact again. Look at the printer meanwhile."


@pytest.fixture(scope="module")
def drill(farm: Farm) -> Drill:
    """All three servers hang until each is told to be out of contact, then go on."""
    farm.rest()
    farm.wires["hauki"].hold_upload()
    farm.wires["kuha"].hold_answers(START)
    meanwhile = {}
    with farm.watching() as witness:
        jobs = {"hauki": farm.start("hauki", some_seconds(3) + PADDING), "kuha": farm.start("kuha", some_seconds(3))}
        farm.wires["hauki"].until_held()
        farm.wires["kuha"].until_held()
        farm.until_starts("kuha", jobs["kuha"])
        jobs["made"] = farm.started("made", some_seconds(15))
        for slug in FISH:
            farm.servers[slug].freeze()
        farm.wires["hauki"].release()
        for slug in reversed(FISH):  # made's silence is the shortest: nothing is awaited of it
            farm.until_shown(slug, "offline")
            meanwhile[slug] = farm.story(slug, jobs[slug])
            farm.servers[slug].thaw()
            farm.wires[slug].release()
        for slug in FISH:
            farm.until_job(jobs[slug], "done")
            farm.until_shown(slug, "awaiting_clear")
        return Drill(meanwhile, farm.stories(jobs), witness)


def test_a_server_that_hangs_is_told_as_gone_silent_and_its_job_is_left_open(drill: Drill) -> None:
    """O4, O8."""
    for slug, state in {"hauki": "sending", "kuha": "sending", "made": "printing"}.items():
        story = drill.meanwhile[slug]
        assert story.state == (state, "offline")
        assert f"offline. OctoPrint has gone silent. {LOST}" in story.shown
        assert story.kinds == {"offline_in_print"}


@pytest.mark.parametrize("slug", FISH)
def test_its_job_goes_on_when_it_goes_on_and_is_printed_once(drill: Drill, slug: str) -> None:
    """O3, O8: hung in an upload, between a start and the sight of it, and in a print."""
    story = drill.after[slug]
    assert story.state == ("done", "awaiting_clear")
    assert story.bed_is_to_be_cleared
    assert story.starts == 1
    assert story.answers == [("start", "done", None)]
    assert story.kinds == {"offline_in_print"}


def test_the_printer_beside_them_never_noticed(drill: Drill) -> None:
    """H4, O11: it went on printing and reading."""
    assert drill.witness.readings > 1
    assert drill.witness.noticed() == []
