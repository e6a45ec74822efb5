"""MeatPack: packed lines are unpacked unchanged, on boards that offer it; the first error ends it."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.wire.framing import frame
from kiosk.printers.marlin.wire.meatpack import DISABLE, ENABLE, PackingState, pack
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, PrintJob, PromptShown
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.meatpack_board import MeatpackBoard, with_meatpack
from kiosk.printers.virtual.paced import Pace
from tests.printers.marlin.wire_helpers import moves_made

MakeWire = Callable[..., Any]
FAST = 1e9
ON = "[MP] PV01 ON ESP"
MEATPACK = "Cap:MEATPACK:1"


class RecordingBoard(Board):
    """Keeps what would reach its receive buffer."""

    def __init__(self) -> None:
        super().__init__(BoardSettings(), 0.0)
        self.heard = b""

    def receive(self, data: bytes, now_s: float) -> None:
        """Only record."""
        self.heard += data


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A print file as slicers write them, with an M117 text in it."""
    lines = [f"G1 X{100 + n % 90:.3f} Y{50 + n % 70:.3f} F{1800 + n % 100}" for n in range(600)]
    lines[300] = "M117 Half done: näkemiin!"
    path = tmp_path / "cube.gcode"
    path.write_text("\n".join(lines) + "\n")
    return path


def _job(path: Path) -> PrintJob:
    return PrintJob("job-1", path, path.name, None, hashlib.sha256(path.read_bytes()).hexdigest())


def _start(wire: Any, path: Path) -> None:
    wire.connect()
    wire.board.executed.clear()
    wire.protocol.start(_job(path), GcodeFile(path), wire.now_s)


def _run(wire: Any) -> JobEnded:
    wire.run(lambda: bool(wire.job_ends), rounds=1_000_000)
    return wire.job_ends[0]


def _moves(path: Path) -> list[str]:
    return [line for line in path.read_text().splitlines() if line.startswith("G1 X")]


@given(lines=st.lists(st.binary(min_size=1, max_size=90).filter(lambda line: not {10, 13, 255} & set(line))))
def test_packed_lines_are_unpacked_unchanged(lines: list[bytes]) -> None:
    """Whatever the bytes; the padding after a line of odd length is an empty line."""
    board = MeatpackBoard(heard := RecordingBoard())
    board.receive(ENABLE + b"".join(pack(line + b"\n") for line in lines), 0.0)
    assert heard.heard.splitlines() == lines


def test_a_packed_move_is_more_than_a_third_shorter() -> None:
    """Two characters per byte, except N, Y, F and *."""
    line = frame(1234, b"G1 X101.234 Y102.345 F1800")
    assert len(pack(line)) < 0.65 * len(line)


def test_a_board_that_offers_packing_executes_the_same_moves_faster(make_wire: MakeWire, path: Path) -> None:
    """More lines than plain text could carry on that wire."""
    wire = make_wire(with_meatpack(BoardSettings(speed=FAST)), pace=Pace(115200))
    _start(wire, path)
    began_s = wire.now_s
    ended = _run(wire)
    assert (ended.outcome, ended.resends, wire.board.lost_bytes) == (Outcome.DONE, 0, 0)
    assert moves_made(wire) == _moves(path)
    plain_s = sum(len(frame(n, line.encode())) for n, line in enumerate(_moves(path), 1)) * 10 / 115200
    assert wire.now_s - began_s < 0.8 * plain_s
    assert wire.unpacking.packed_bytes > 5000


def test_packing_is_never_requested_from_a_board_that_does_not_offer_it(make_wire: MakeWire, path: Path) -> None:
    """Only with Cap:MEATPACK:1."""
    wire = make_wire(BoardSettings(speed=FAST))
    heard: list[bytes] = []
    receive = wire.board.receive
    wire.board.receive = lambda data, now_s: (heard.append(data), receive(data, now_s))
    _start(wire, path)
    assert _run(wire).outcome is Outcome.DONE
    assert b"\xff" not in b"".join(heard)


@pytest.mark.parametrize("seed", range(5))
def test_after_the_first_error_lines_are_sent_in_plain_text(make_wire: MakeWire, path: Path, seed: int) -> None:
    """H17: a damaged byte may have changed everything after it; each move is still executed once."""
    wire = make_wire(with_meatpack(BoardSettings(speed=FAST)), pace=Pace(115200, bit_errors=2e-5, seed=seed))
    _start(wire, path)
    ended = _run(wire)
    assert ended.outcome is Outcome.DONE
    assert moves_made(wire) == _moves(path)
    if ended.resends:
        assert wire.protocol._connection.stream._output.packing is PackingState.PLAIN


def test_a_board_that_does_not_confirm_packing_gets_plain_text(host: Any, gcode: Callable[..., Path]) -> None:
    """It offered packing but does not answer the request."""
    _greet(host)
    host.protocol.start(PrintJob("job-1", gcode(), "piece"), GcodeFile(gcode()), host.now_s)
    assert host.commands() == ["M27"]
    host.receives("ok").sent()
    host.receives("ok T:20.0 /0.0")
    assert host.protocol.data_to_send() == ENABLE
    host.passes(1.1)
    assert host.protocol.data_to_send() == DISABLE + b"N0 M110 N0*125\n"


def test_an_emergency_stop_is_sent_in_plain_text(host: Any, gcode: Callable[..., Path]) -> None:
    """H20: the emergency parser does not unpack."""
    _greet(host)
    host.protocol.start(PrintJob("job-1", gcode(), "piece"), GcodeFile(gcode()), host.now_s)
    assert host.commands() == ["M27"]
    host.receives("ok").sent()
    host.receives("ok T:20.0 /0.0")
    assert host.protocol.data_to_send() == ENABLE
    host.receives(ON)
    assert host.protocol.data_to_send() == pack(b"N0 M110 N0*125\n")
    host.receives("ok")
    assert host.protocol.data_to_send().startswith(pack(frame(1, b"G90")))
    host.protocol.stop_now(host.now_s)
    assert host.protocol.data_to_send().startswith(DISABLE + b"\nM112\n")


def test_a_board_left_packing_by_another_host_is_identified(make_wire: MakeWire) -> None:
    """H25: another program may have ended in the middle of a print."""
    wire = make_wire(with_meatpack(BoardSettings(speed=FAST)))
    wire.unpacking.receive(ENABLE + pack(frame(7, b"G1 X10.5"))[:-2], wire.now_s)
    wire.cable.take_output()
    wire.connect()


@pytest.mark.parametrize("seed", range(5))
def test_a_packed_print_survives_its_host(make_wire: MakeWire, path: Path, seed: int) -> None:
    """H23: the new host does not know what the board makes of its first bytes; the last line may be half sent."""
    rng = random.Random(seed)
    moves, cut, away_s = rng.randrange(20, 550), rng.randrange(60), rng.uniform(0.5, 10)
    wire = make_wire(with_meatpack(BoardSettings(speed=FAST)), pace=Pace(115200))
    _start(wire, path)
    wire.run(lambda: len(moves_made(wire)) >= moves)
    wire.cable.receive(wire.protocol.data_to_send()[:cut], wire.now_s)
    wire.kill_host(away_s)
    wire.recover()
    assert _run(wire).outcome is Outcome.DONE
    assert moves_made(wire) == _moves(path)


def _greet(host: Any) -> None:
    host.protocol.link_opened(host.now_s)
    host.receives("start", "ok", "ok").passes(0.2)
    assert host.commands()[-1] == "M115"
    host.receives(
        "FIRMWARE_NAME:Marlin 2.1.2 MACHINE_TYPE:Test EXTRUDER_COUNT:1", "Cap:AUTOREPORT_TEMP:1", MEATPACK, "ok"
    )
    for _ in range(20):
        for command in host.commands():
            host.receives("ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
        if host.state is PrinterState.IDLE:
            break
    host.sent()


def _waiting(wire: Any, path: Path, command: str) -> None:
    """Print, packed, up to this command, which the board then executes."""
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:40], command, *lines[40:]]) + "\n")
    _start(wire, path)
    wire.run(lambda: bool(wire.board.executed) and wire.board.executed[-1] == command)
    assert wire.protocol._connection.stream._output.packing is PackingState.PACKED


def _packing_on(board: MeatpackBoard, command: bytes) -> None:
    """A board that unpacks executes this command."""
    board.receive(ENABLE + pack(command + b"\n"), 0.0)
    board.board.advance(0.0)
    assert board.board._executing is not None


@pytest.mark.parametrize(
    ("data", "is_read"),
    [
        (DISABLE + b"M108\n", True),
        (DISABLE + DISABLE + b"M108\n", True),
        (DISABLE + b"N50 M108*33\n", True),
        (DISABLE.strip() + b"M108\n", False),  # its parser still waits for the end of a line
        (pack(b"M108\n"), False),
        (b"\n" + pack(b"N5 M108*33\n"), False),
    ],
)
def test_the_emergency_parser_of_the_board_reads_the_bytes_of_the_cable(data: bytes, is_read: bool) -> None:
    """H35: packed, it finds nothing in them."""
    board = MeatpackBoard(Board(BoardSettings(), 0.0))
    _packing_on(board, b"M109 S250")
    board.receive(pack(b"G1 X10.5\n") + data, 1.0)
    assert (board.board.executed[-1] != "M109 S250") == is_read


@pytest.mark.parametrize("is_stop", [False, True])
def test_a_packed_print_that_heats_can_be_ended_at_once(make_wire: MakeWire, path: Path, is_stop: bool) -> None:
    """H20, H21, H35: without the line feed before it, M108 was read only after the wait."""
    wire = make_wire(with_meatpack(BoardSettings()), pace=Pace(115200))
    _waiting(wire, path, "M109 S250")
    began_s = wire.now_s
    request = wire.protocol.stop_now if is_stop else wire.protocol.cancel
    request(wire.now_s)
    wire.run(lambda: wire.board.machine.tool.target_c == 0, within_s=3)
    assert wire.board.machine.tool.temperature_c(wire.now_s) < 60
    if not is_stop:
        wire.run(lambda: bool(wire.job_ends), within_s=20)
        assert (wire.job_ends[0].outcome, wire.job_ends[0].heaters_off) == (Outcome.CANCELLED, True)
    assert wire.now_s - began_s < 20


@pytest.mark.parametrize("command", ["M0 Load filament", "M600 Load filament"])
def test_a_question_of_a_packed_print_can_be_answered(make_wire: MakeWire, path: Path, command: str) -> None:
    """H35: packed, the answer waited behind the command that waited for it."""
    wire = make_wire(with_meatpack(BoardSettings(speed=FAST)), pace=Pace(115200))
    _waiting(wire, path, command)
    shown = PromptShown("Load filament", ("Continue",))
    wire.run(lambda: shown in wire.events)
    wire.protocol.answer_prompt(0, wire.now_s)
    wire.run(lambda: wire.board.executed[-1] != command, within_s=2)
    assert _run(wire).outcome is Outcome.DONE
    assert wire.events.count(shown) == 1
