"""The layer of a print over OctoPrint follows from the place in the file that the server reports (G13)."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import layer_at
from kiosk.printers.octoprint.server_state import parse_server_state
from kiosk.printers.printer import JobProgressed, PrinterState
from tests.gcode.layered_print import layered_print
from tests.printers.octoprint.conftest import Rig

TRANSCRIPTS = sorted((Path(__file__).parents[1] / "transcripts").rglob("*.jsonl"))


def _pushes(path: Path) -> list[dict[str, Any]]:
    pushes = [json.loads(line).get("push", {}) for line in path.read_text(encoding="utf-8").splitlines()]
    return [push["current"] for push in pushes if isinstance(push, dict) and "current" in push]


def test_the_reported_share_of_the_file_is_its_place_in_bytes() -> None:
    """G13: in what real servers of both versions pushed."""
    checked = 0
    for push in (push for path in TRANSCRIPTS for push in _pushes(path)):
        place, size = push["progress"]["filepos"], push["job"]["file"]["size"]
        state = parse_server_state(push)
        if place is not None and size and state.fraction is not None:
            assert round(state.fraction * size) == place
            checked += 1
    assert checked > 20


@pytest.mark.octoprint
@pytest.mark.both_octoprints
def test_the_layer_at_a_pause_is_the_layer_in_which_the_file_pauses(rig: Rig, tmp_path: Path) -> None:
    """G13: hops, a thicker first layer and layers of different heights; the second of them is being printed."""
    part = layered_print([0.35, 0.5, 0.6], moves=30)
    lines = part.text.splitlines()
    at = part.layers.index(2) + 15
    text = "\n".join([*lines[:at], "@pause", *lines[at:]]) + "\n"
    path = tmp_path / "part.gcode"
    path.write_text(text, encoding="ascii")
    facts = read_facts(path)
    printer, reports = rig.ready_printer()
    printer.start(rig.job(text))
    reports.wait_for_state(PrinterState.PAUSED)
    paused_at = len("\n".join(lines[:at]).encode())
    report = reports.wait_for(JobProgressed, lambda event: event.fraction * len(text) >= paused_at - 40)
    assert layer_at(facts.layer_starts, round(report.fraction * len(text))) == 2
    printer.cancel()
