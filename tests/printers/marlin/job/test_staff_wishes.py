"""A pause where a layer begins, and one object left out, on boards of several firmwares."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import LayerPause, LayerPauseSet, ObjectCancelled, PrintJob, RequestRefused, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from tests.printers.marlin.wire_helpers import ends, moves_made, states

LAYERS = 6


def layered(folder: Path, form: str = "M486") -> tuple[Path, dict[int, int]]:
    """A file of layers with comments between, each of two objects; and the byte where each layer begins."""
    begin, end = (
        ("M486 S{}", "M486 S-1")
        if form == "M486"
        else ("EXCLUDE_OBJECT_START NAME=o_{0}", "EXCLUDE_OBJECT_END NAME=o_{0}")
    )
    text, starts = "; a test\nG28\nG90\nM83\nM104 S200\nM109 S200\n", {}
    for layer in range(1, LAYERS + 1):
        text += "; end of a layer\n;another comment\n"
        starts[layer] = len(text)
        text += f";LAYER_CHANGE\nG1 Z{layer * 0.2:.1f} F600\n"
        for key in (0, 1):
            moves = "".join(f"G1 X{10 + 100 * key + number} Y{layer} E1 F3000\n" for number in range(6))
            text += begin.format(key) + "\n" + moves + end.format(key) + "\n"
    path = folder / "layers.gcode"
    path.write_text(text + "M104 S0\n")
    return path, starts


@pytest.fixture
def wire_to(make_wire: Callable[..., Any]) -> Callable[..., Any]:
    def make(name: str = "marlin2") -> Any:
        wire = make_wire(BoardSettings(10.0, dialect=DIALECTS[name]))
        wire.connect()
        return wire

    return make


def begin(wire: Any, path: Path, pause: LayerPause | None = None) -> None:
    wire.protocol.start(PrintJob("job-1", path, path.name, sha256="f" * 64), GcodeFile(path), wire.now_s)
    wire.run(lambda: "printing" in states(wire))
    wire.protocol.pause_at_layer(pause, wire.now_s)


def layers_printed(wire: Any) -> set[int]:
    return {int(move.split("Y")[1].split()[0]) for move in moves_made(wire) if " E" in move}


@pytest.mark.parametrize("name", ["marlin2", "prusa-mk3", "repetier", "klipper", "smoothie"])
def test_a_print_pauses_before_the_first_line_of_the_layer_and_goes_on(
    wire_to: Callable[..., Any], tmp_path: Path, name: str
) -> None:
    """H40: exactly there, with the reason, once; then everything is printed once."""
    path, starts = layered(tmp_path)
    wire = wire_to(name)
    begin(wire, path, LayerPause(4, starts[4]))
    wire.run(lambda: states(wire)[-1] == "paused")
    assert layers_printed(wire) == {1, 2, 3}
    last = [event for event in wire.events if isinstance(event, StateChanged)][-1]
    assert (last.reason.code, last.reason.values) == (ReasonCode.PAUSED_AT_LAYER, {"layer": 4})
    assert [event.layer for event in wire.take_events_of(LayerPauseSet)] == [4, None]
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert len([move for move in moves_made(wire) if " E1 " in move]) == LAYERS * 12


def test_a_layer_that_has_begun_is_refused_and_a_pause_can_be_taken_back(
    wire_to: Callable[..., Any], tmp_path: Path
) -> None:
    """H40."""
    path, starts = layered(tmp_path)
    wire = wire_to()
    begin(wire, path, LayerPause(6, starts[6]))
    wire.run(lambda: 2 in layers_printed(wire))
    wire.protocol.pause_at_layer(LayerPause(1, starts[1]), wire.now_s)
    wire.collect_events()
    assert [event.reason.code for event in wire.take_events_of(RequestRefused)] == [ReasonCode.LAYER_ALREADY_BEGUN]
    wire.protocol.pause_at_layer(None, wire.now_s)
    wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert "paused" not in states(wire)


@pytest.mark.parametrize("killed_in", ["printing", "pausing", "paused"])
def test_a_pause_at_a_layer_outlives_the_process_and_happens_once(
    wire_to: Callable[..., Any], tmp_path: Path, killed_in: str
) -> None:
    """H23, H40: whoever comes after the kill pauses there, and does not pause again after the resume.

    Killed while the last lines before it were still in flight, it pauses before those, and once more at the layer.
    """
    path, starts = layered(tmp_path)
    wire, pause = wire_to(), LayerPause(4, starts[4])
    begin(wire, path, pause)
    wire.run(lambda: states(wire)[-1] == killed_in and (killed_in != "printing" or 2 in layers_printed(wire)))
    wire.kill_host()
    wire.clear_events()
    recover(wire, pause)
    wire.run(lambda: bool(states(wire)) and states(wire)[-1] == "paused")
    assert layers_printed(wire) <= {1, 2, 3}
    wire.protocol.resume(wire.now_s)
    wire.run(lambda: bool(ends(wire)) or states(wire)[-2:] == ["pausing", "paused"], within_s=9000)
    if not ends(wire):
        assert killed_in == "pausing"
        wire.protocol.resume(wire.now_s)
        wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert layers_printed(wire) == set(range(1, LAYERS + 1))


def recover(wire: Any, pause: LayerPause) -> None:
    """A new host, whose print room knows of the pause."""
    from kiosk.printers.marlin.journal.job_journal import parse_journal

    interrupted = parse_journal(wire.journal)
    assert interrupted
    job = replace(interrupted.job, layer_pause=pause)
    wire.protocol.resume_print(replace(interrupted, job=job), GcodeFile(job.path))
    wire.protocol.link_opened(wire.now_s)


@pytest.mark.parametrize(("name", "form", "key"), [("marlin2", "M486", "1"), ("klipper", "EXCLUDE_OBJECT", "o_1")])
def test_one_object_is_left_out_and_the_other_is_printed(
    wire_to: Callable[..., Any], tmp_path: Path, name: str, form: str, key: str
) -> None:
    """H40."""
    path, _ = layered(tmp_path, form)
    wire = wire_to(name)
    begin(wire, path)
    wire.run(lambda: 2 in layers_printed(wire))
    wire.protocol.cancel_object(key, wire.now_s)
    wire.run(lambda: any(isinstance(event, ObjectCancelled) for event in wire.events))
    wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert wire.board.machine.cancelled_objects == {key}
    assert LAYERS * 6 <= wire.board.machine.fed_mm < LAYERS * 12


@pytest.mark.parametrize("name", ["marlin1", "prusa-mk3", "repetier", "rrf"])
def test_a_board_that_knows_no_objects_is_said_to_know_none(
    wire_to: Callable[..., Any], tmp_path: Path, name: str
) -> None:
    """H40: by its own answer; the print goes on."""
    path, _ = layered(tmp_path)
    wire = wire_to(name)
    begin(wire, path)
    wire.protocol.cancel_object("1", wire.now_s)
    wire.run(lambda: any(isinstance(event, RequestRefused) for event in wire.events))
    assert wire.take_events_of(RequestRefused)[0].reason.code is ReasonCode.OBJECTS_NOT_SUPPORTED
    wire.run(lambda: bool(ends(wire)), within_s=9000)
    assert not wire.take_events_of(ObjectCancelled)


@pytest.mark.parametrize("key", ["1 M112", "a;b", "x" * 90, "", "\u00e4"])
def test_a_key_that_is_none_is_never_sent(wire_to: Callable[..., Any], tmp_path: Path, key: str) -> None:
    """H33."""
    path, _ = layered(tmp_path)
    wire = wire_to()
    begin(wire, path)
    wire.protocol.cancel_object(key, wire.now_s)
    wire.collect_events()
    assert wire.take_events_of(RequestRefused)[0].reason.code is ReasonCode.OBJECTS_NOT_SUPPORTED
