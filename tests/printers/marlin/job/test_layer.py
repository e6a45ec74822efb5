"""The layer that follows from the progress of a print over serial is the layer that the board prints."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import layer_at
from kiosk.printers.marlin.job.progress import position_of
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import JobProgressed, PrintJob
from kiosk.printers.virtual.board import BoardSettings
from tests.gcode.layered_print import layered_print
from tests.printers.marlin.wire_helpers import ends

MakeWire = Callable[..., Any]
IN_FLIGHT = 12
"""Commands that the board has taken and not carried out, and lines on the wire."""


@pytest.mark.parametrize("heights", [[0.35, 0.5, 0.6, 0.9, 1.2], [0.2, 0.4, 0.6, 0.2, 0.4, 0.6]])
def test_the_layer_is_that_of_the_commands_that_the_board_executes(
    make_wire: MakeWire, tmp_path: Path, heights: list[float]
) -> None:
    """G13: at each report of the progress, up to the commands that are under way."""
    part = layered_print(heights)
    path = tmp_path / "part.gcode"
    path.write_text(part.text)
    facts = read_facts(path)
    lines, size = part.text.splitlines(), len(part.text)
    job = PrintJob("job-1", path, path.name, layers=facts.layers, layer_starts=facts.layer_starts)
    wire = make_wire(BoardSettings())
    wire.connect()
    wire.protocol.start(job, GcodeFile(path), wire.now_s)
    seen: set[int] = set()

    def check() -> bool:
        reports = wire.take_events_of(JobProgressed)
        done = sum(command.startswith(("G1", "G9", "G28", "M83")) for command in wire.board.executed)
        for report in reports:
            sent = round(report.fraction * size)
            layer = layer_at(facts.layer_starts, sent) or 0
            near = part.layers[max(0, done - 1) : done + IN_FLIGHT] or part.layers[-1:]
            expected = {number and (number - 1) % facts.layers + 1 for number in near}
            assert layer in expected, (layer, expected, lines[done : done + 3])
            seen.add(layer)
        return bool(ends(wire))

    wire.run(check, within_s=20_000)
    assert seen >= set(range(1, facts.layers + 1))


def test_the_words_of_a_position_name_that_layer(tmp_path: Path) -> None:
    """G13: of a first layer that is thicker, and of a hop."""
    part = layered_print([0.35, 0.5, 0.6])
    path = tmp_path / "part.gcode"
    path.write_text(part.text)
    facts = read_facts(path)
    job = PrintJob("job-1", path, path.name, layers=facts.layers, layer_starts=facts.layer_starts)
    for layer in (1, 2, 3):
        line = len(part.layers) - 1 - part.layers[:-2][::-1].index(layer) - 2
        sent = len("\n".join(part.text.splitlines()[:line]))
        found = position_of(sent / len(part.text), sent, 1.1, job)
        assert (found.code, found.values["layer"]) == (ReasonCode.AT_LAYER_OF, layer)
    assert position_of(0.0, 3, 1.1, job).code is ReasonCode.AT_HEIGHT
