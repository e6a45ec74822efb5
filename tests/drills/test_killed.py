"""OctoPrint is killed (SIGKILL, as if its power went) while it takes in a file, while it starts a print, in a print."""

import pytest

from tests.drills.farm import FISH, Farm
from tests.drills.pieces import LONG, PADDING
from tests.drills.story import Drill
from tests.drills.wire import START

pytestmark = pytest.mark.octoprint

LOST = "What becomes of the print is known when there is contact again. Look at the printer meanwhile."


@pytest.fixture(scope="module")
def drill(farm: Farm) -> Drill:
    """Hauki's server dies in an upload, kuha's after it took a start that nobody saw, made's in a print; all return."""
    farm.rest()
    with farm.watching() as witness:
        jobs = {"made": farm.started("made", LONG)}  # before: kuha must not be held so long that it counts as silent
        farm.wires["hauki"].hold_upload()
        farm.wires["kuha"].hold_answers(START)
        jobs |= {"hauki": farm.start("hauki", LONG + PADDING), "kuha": farm.start("kuha", LONG)}
        farm.wires["hauki"].until_held()
        farm.wires["kuha"].until_held()
        farm.until_starts("kuha", jobs["kuha"])
        for slug in FISH:
            farm.kill_server(slug)
        for slug in FISH:
            farm.until_shown(slug, "offline")
        meanwhile = farm.stories(jobs)
        blank = [slug for slug in FISH if not farm.has_temperature(slug)]
        assert blank == list(FISH)
        for slug in FISH:
            farm.servers[slug].start()
        farm.until_prints("hauki", jobs["hauki"])
        for slug in ("kuha", "made"):
            farm.until_job(jobs[slug], "failed")
            farm.until_shown(slug, "awaiting_clear")
        return Drill(meanwhile, farm.stories(jobs), witness)


def test_nothing_is_decided_about_a_job_while_its_server_is_away(drill: Drill) -> None:
    """O8: the job is neither failed nor done, somebody is called, and nothing can be started over it."""
    for slug, state in {"hauki": "sending", "kuha": "sending", "made": "printing"}.items():
        story = drill.meanwhile[slug]
        assert story.state == (state, "offline")
        assert story.kinds == {"offline_in_print"}
        assert f"offline. OctoPrint has closed the connection. {LOST}" in story.shown


def test_a_file_that_was_being_sent_is_sent_again_and_printed_once(drill: Drill) -> None:
    """O3: killed in an upload, nothing had been started."""
    story = drill.after["hauki"]
    assert story.state[0] == "printing"
    assert story.starts == 1
    assert story.answers == [("start", "done", None)]
    assert "job_failed" not in story.kinds


@pytest.mark.parametrize("slug", ["kuha", "made"])
def test_a_print_that_died_with_its_server_failed_and_is_not_begun_again(drill: Drill, slug: str) -> None:
    """O3, O8: killed between the start and the sight of it, and in a print."""
    story = drill.after[slug]
    assert story.state == ("failed", "awaiting_clear")
    assert story.end == ("failed", "What became of the print could not be found out. Look at the printer.")
    assert story.bed_is_to_be_cleared
    assert story.starts == 1
    assert story.kinds == {"offline_in_print", "job_failed"}


def test_the_start_of_a_print_that_nobody_saw_begin_is_refused(drill: Drill) -> None:
    """O3: its answer says what is known; the start that was seen keeps its own."""
    reason = drill.after["kuha"].end[1]
    assert drill.after["kuha"].answers == [("start", "refused", reason)]
    assert drill.after["made"].answers == [("start", "done", None)]


def test_the_printer_beside_them_never_noticed(drill: Drill) -> None:
    """H4, O11: it went on printing and reading."""
    assert drill.witness.readings > 1
    assert drill.witness.noticed() == []
