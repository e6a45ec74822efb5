"""OctoPrint loses its printer in a print: the cable goes, somebody presses Disconnect there, the board falls mute."""

from typing import Any

import pytest

from kiosk.printroom.orders import Action
from tests.drills.farm import FISH, Farm
from tests.drills.pieces import LONG
from tests.drills.story import Drill

pytestmark = pytest.mark.octoprint

IMPATIENT = {"timeoutCommunication": 3, "maxTimeoutsPrinting": 1}
"""A server that takes its printer for dead after seconds, not minutes."""
LOST = "OctoPrint lost its printer. Check the printer's power and cable, then connect it again."
LONG_SILENCE = 3
"""Readings of the witness: longer than a server may be silent."""


def reconnect_made(farm: Farm, serial: dict[str, Any]) -> None:
    """Its server takes such settings over when it connects to its printer; the print room has seen it disconnected."""
    farm.servers["made"].post("/api/settings", {"serial": serial})
    farm.servers["made"].post("/api/connection", {"command": "disconnect"})
    farm.until_shown("made", "offline")
    farm.rest()


@pytest.fixture(scope="module")
def drill(farm: Farm) -> Drill:
    """Hauki is unplugged, kuha disconnected in OctoPrint, made falls mute; staff connect them again."""
    farm.rest()
    usual = farm.servers["made"].get("/api/settings")["serial"]
    reconnect_made(farm, IMPATIENT)
    with farm.watching() as witness:
        jobs = {slug: farm.start(slug, LONG) for slug in FISH}
        for slug in FISH:
            farm.until_prints(slug, jobs[slug])
        farm.servers["hauki"].printer_says("drop_connection")
        farm.servers["kuha"].post("/api/connection", {"command": "disconnect"})
        farm.servers["made"].printer_says("go_awol")
        for slug in FISH:
            farm.until_job(jobs[slug], "failed")
            farm.until_shown(slug, "offline", "error")
        so_far = witness.readings
        farm.until(lambda: witness.readings > so_far + LONG_SILENCE, "the witness is not read")
        meanwhile = farm.stories(jobs)
        assert [slug for slug in FISH if farm.has_temperature(slug)] == []
        connected = [farm.told(Action.CONNECT, slug) for slug in FISH]
        assert connected == [(True, "")] * len(FISH)
        for slug in FISH:
            farm.until_shown(slug, "awaiting_clear")
        after = farm.stories(jobs)
    reconnect_made(farm, {name: usual[name] for name in IMPATIENT})  # the other drills freeze this server
    return Drill(meanwhile, after, witness)


@pytest.mark.parametrize(
    ("slug", "state", "words"),
    [
        ("hauki", "error", LOST),
        ("kuha", "offline", "OctoPrint is not connected to its printer."),
        ("made", "error", LOST),
    ],
)
def test_the_printer_is_shown_with_the_reason_until_a_person_connects_it(
    drill: Drill, slug: str, state: str, words: str
) -> None:
    """O7: not tried again by itself, and the server that has nothing more to say is not taken for dead."""
    story = drill.meanwhile[slug]
    assert story.state == ("failed", state)
    assert story.printer["reason"] == words
    assert [shown for shown in story.shown if "silent" in shown or shown.startswith("connecting")] == []


@pytest.mark.parametrize(
    ("slug", "reason"),
    [
        ("hauki", f"The print failed: {LOST}"),
        ("kuha", "OctoPrint's connection to its printer was closed during the print. Look at the printer."),
        ("made", f"The print failed: {LOST}"),
    ],
)
def test_the_print_failed_once_and_the_bed_is_to_be_cleared(drill: Drill, slug: str, reason: str) -> None:
    """O6: no matter which events came; nobody saw the heaters go off, and that is said."""
    story = drill.after[slug]
    assert story.state == ("failed", "awaiting_clear")
    assert story.end == ("failed", reason)
    assert story.bed_is_to_be_cleared
    assert story.starts == 1
    assert story.kinds >= {"job_failed", "heaters_on"}
    assert [kind for kind, _ in story.alarms].count("job_failed") == 1


def test_the_printer_beside_them_never_noticed(drill: Drill) -> None:
    """H4, O11: it went on printing and reading."""
    assert drill.witness.readings > 1
    assert drill.witness.noticed() == []
