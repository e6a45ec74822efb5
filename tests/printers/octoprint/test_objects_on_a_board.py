"""One object left out over a real OctoPrint whose printer is our virtual board: what the machine does with it (H40)."""

import io
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_job import LayerPause
from kiosk.printers.printer import FirmwareFound, ObjectCancelled, Outcome, PrinterState
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard
from tests.printers.octoprint.conftest import ASK_SERVER_EACH_S, Rig

pytestmark = pytest.mark.octoprint

LAYERS = 60
HEAD = "G28\nG90\nM83\nM109 S200\n"
PUSHED_MM = 2.0
"""Filament for each object in each layer."""


def file_of_two() -> str:
    """Two objects in each layer; a layer takes a quarter of a second."""
    begin, end, text = "EXCLUDE_OBJECT_START NAME=part_{0}", "EXCLUDE_OBJECT_END NAME=part_{0}", HEAD
    for layer in range(1, LAYERS + 1):
        text += f";LAYER:{layer - 1}\nG1 Z{layer * 0.2:.1f} F600\nG4 P2500\n"
        for key in (0, 1):
            text += f"{begin.format(key)}\nG1 X{10 + 100 * key} Y{layer} E{PUSHED_MM} F3000\n{end.format(key)}\n"
    return text + "M104 S0\n"


@pytest.fixture
def with_board(rig: Rig, tmp_path: Path) -> Iterator[Callable[[], ServedBoard]]:
    """Gives the server a board of ours in the place of its virtual printer, and takes it away again."""
    serving: list[tuple[BoardServer, threading.Thread]] = []

    def connect() -> ServedBoard:
        settings = BoardSettings(10.0, dialect=DIALECTS["klipper"])
        board = ServedBoard(tmp_path / "board", settings, log=io.StringIO())
        server = BoardServer([board], time.monotonic)
        serving.append((server, threading.Thread(target=server.serve)))
        serving[0][1].start()
        rig.wait_until(board.link.exists)
        rig.server.post("/api/settings", {"serial": {"additionalPorts": [str(board.link)]}})
        disconnect(rig)
        rig.server.post("/api/connection", {"command": "connect", "port": str(board.link), "baudrate": 115200})
        rig.wait_until(
            lambda: rig.server.get("/api/connection")["current"]["state"] == "Operational", ASK_SERVER_EACH_S
        )
        return board

    yield connect
    disconnect(rig)
    rig.server.post("/api/settings", {"serial": {"additionalPorts": []}})
    for server, thread in serving:
        server.stop()
        thread.join()


def disconnect(rig: Rig) -> None:
    rig.server.post("/api/connection", {"command": "disconnect"})
    rig.wait_until(
        lambda: rig.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}, ASK_SERVER_EACH_S
    )


def test_klipper_skips_the_object_and_prints_the_other_after_a_pause_at_a_layer(
    rig: Rig, with_board: Callable[[], ServedBoard]
) -> None:
    """H40, O16: as staff asked, and resumed by them; the board moves no filament for it any more."""
    board, text = with_board(), file_of_two()
    job = rig.job(text)
    printer, reports = rig.started(job)
    assert "Klipper" in reports.wait_for(FirmwareFound).name
    printer.pause_at_layer(LayerPause(8, text.index(";LAYER:7")))
    paused = reports.wait_for_state(PrinterState.PAUSED)
    assert paused.reason == Reason(ReasonCode.PAUSED_AT_LAYER, layer=8)
    printer.cancel_object("part_1")
    assert reports.wait_for(ObjectCancelled) == ObjectCancelled(job.job_id, "part_1")
    machine = board.board.machine  # type: ignore[union-attr]
    rig.wait_until(lambda: machine.cancelled_objects == {"part_1"})
    before_mm = machine.fed_mm
    printer.resume()
    assert reports.wait_for_end(job).outcome is Outcome.DONE
    rest = LAYERS * PUSHED_MM * 2 - before_mm
    assert machine.fed_mm - before_mm == pytest.approx(rest / 2, abs=2 * PUSHED_MM)
