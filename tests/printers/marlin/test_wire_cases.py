"""Print files and boards of the field, each with what is right (H30–H35, H38)."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin import firmware_notes
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.session_states import SessionState
from kiosk.printers.marlin.wire.framing import CommandKind, UnsendableError, frame, kind_of
from kiosk.printers.marlin.wire.meatpack import DISABLE, ENABLE
from kiosk.printers.marlin.wire.serial_link import may_hold_back
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, PrintJob, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from tests.printers.marlin.wire_helpers import begin, ends

Host = Any
MakeWire = Callable[..., Any]
Write = Callable[..., Path]
WARM = " T:20.0 /0.0 B:20.0 /0.0"
CASES = Path(__file__).parent / "cases"


def sent_of(path: Path) -> list[str]:
    """The commands of a file as they are sent."""
    with closing(GcodeFile(path)) as source:
        return [command.decode("ascii") for command in iter(source.next_command, None)]


def written(tmp_path: Path, *lines: str) -> Path:
    """A print file with these lines."""
    path = tmp_path / "cube.gcode"
    path.write_text("\n".join(lines) + "\n")
    return path


def job_of(path: Path) -> PrintJob:
    """The job that prints this file."""
    return PrintJob("job-1", path, path.name)


def test_a_byte_order_mark_loses_no_command() -> None:
    """G2, H30."""
    assert sent_of(CASES / "07_bom.gcode")[0] == "G28"


def test_numbers_and_comments_of_a_file_are_not_sent() -> None:
    """G2, H9."""
    assert sent_of(CASES / "12_lower_n_numbers.gcode")[:2] == ["M104 S0", "G28"]
    plain = sent_of(CASES / "13_paren_comments.gcode")
    assert plain[:3] == ["G1 X20 F3000", "G1 X30", "M104 S0"]


@pytest.mark.parametrize("line", ["M190S100", "m190 s100", "M190\tS100", "m0190S100"])
def test_a_wait_for_heat_is_recognised_in_every_spelling(make_wire: MakeWire, tmp_path: Path, line: str) -> None:
    """H30: it was given up after 381 s, and the heater stayed on."""
    (command,) = sent_of(written(tmp_path, line))
    assert kind_of(command.encode("ascii")) is CommandKind.HEAT_WAIT
    wire = make_wire(BoardSettings(speed=0.1, emergency_parser=False))
    begin(wire, written(tmp_path, line, "G28"))
    wire.run(lambda: bool(ends(wire)), within_s=2000)
    assert ends(wire)[0].outcome is Outcome.DONE


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["g90", "m83", "g1 x1 f900"], (False, True, 900)),
        (["G90 M83", "G1 X1 F900"], (False, True, 900)),
        (["G91", "G1 X1 F900", "G2 X5 Y5 I1 J1 F1200"], (True, True, 1200)),
        (["M83", "G03 X5 Y5 I1 J1 F1200"], (False, True, 1200)),
    ],
)
def test_modes_and_feed_rate_of_a_resume_are_read_in_every_spelling(
    tmp_path: Path, lines: list[str], expected: tuple[bool, bool, int]
) -> None:
    """H30."""
    with closing(GcodeFile(written(tmp_path, *lines))) as source:
        while source.next_command():
            pass
        assert (source.relative, source.relative_e, source.feed_mm_per_min) == expected


def test_a_position_is_only_recorded_between_two_lines_of_the_file(tmp_path: Path) -> None:
    """H23, H30: the second command of a line is not lost."""
    with closing(GcodeFile(written(tmp_path, "G90 M83 G28", "G1 X1"))) as source:
        seen = []
        while source.next_command():
            seen.append(source.is_mid_line)
    assert seen == [True, True, False, False]


def test_a_dwell_adds_to_the_time_without_an_answer(host: Host, tmp_path: Path) -> None:
    """H30: twenty minutes of silence are what was asked for."""
    host.connects().starts(written(tmp_path, "G4 S1200", "G1 X1"))
    host.sent()
    host.passes(1190)
    assert host.protocol.failure is None


@pytest.mark.parametrize("command", [b"M117 M110 N5", b"G1 X1\n", b"\xff\xff\xfb", b"G1 X1*33", "M117 ä".encode()])
def test_the_framing_refuses_what_would_change_numbering_or_encoding(command: bytes) -> None:
    """H33."""
    with pytest.raises(UnsendableError):
        frame(5, command)


@pytest.mark.parametrize("line", ["M117 M110 N5", "G1 X5 M110 N5", "M118 A1 M110N5", "M110 N5"])
def test_no_line_of_a_file_renumbers_the_board(tmp_path: Path, line: str) -> None:
    """H33: five hundred old moves were executed again."""
    assert not [command for command in sent_of(written(tmp_path, "G28", line, "G1 X1")) if "M110" in command]


def test_a_command_that_cannot_be_sent_fails_the_job(host: Host, gcode: Write) -> None:
    """H33: the framing is the last guard."""
    host.connects().starts(gcode(moves=50))
    host.sent()
    host.protocol._connection.stream.feed = lambda _now_s: b"M117 M110 N5"
    host.receives("ok")
    for _ in range(60):
        for command in host.commands():
            host.receives("ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
        host.passes(0.2)
    assert host.last(JobEnded).reason.code is ReasonCode.COMMAND_NOT_SENDABLE


def test_a_line_acknowledged_long_ago_is_never_sent_again(host: Host, gcode: Write) -> None:
    """H33: the job fails instead."""
    host.connects().starts(gcode(moves=200))
    for _ in range(120):
        host.sent()
        host.receives("ok")
    host.sent()
    for _ in range(2):
        host.receives("Error:Line Number is not Last Line Number+1, Last Line: 20", "Resend: 21", "ok").passes(2)
        assert not [command for command in host.commands() if command.startswith("G1")]
    for _ in range(60):
        for command in host.commands():
            host.receives("ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
        host.passes(0.2)
    assert host.last(JobEnded).reason.code is ReasonCode.LINE_NOT_AVAILABLE


@pytest.mark.parametrize(
    ("port", "may"),
    [
        ("/dev/serial/by-id/usb-1a86_USB_Serial-if00-port0", False),
        ("/dev/ttyUSB0", False),
        ("/dev/serial/by-id/usb-marlinfw.org_Marlin_USB_Device-if00", True),
        ("/dev/ttyACM0", True),
        ("/tmp/printer", True),
    ],
)
def test_a_port_that_may_be_usb_of_the_board_is_recognised_by_its_name(port: str, *, may: bool) -> None:
    """H34."""
    assert may_hold_back(port) is may


@pytest.mark.parametrize("line", ["M108", "M876 S0"])
def test_what_an_emergency_parser_must_see_goes_out_plain(host: Host, tmp_path: Path, line: str) -> None:
    """H35: behind the end of packing and a line feed."""
    host.connects()
    stream = host.protocol._connection.stream
    stream.offer_packing()
    stream.restart_numbering(lambda _now_s: None)
    host.protocol.wake(host.now_s)
    assert host.protocol.data_to_send() == ENABLE
    host.protocol.receive_data(b"[MP] PV01 ON ESP\nok\n", host.now_s)
    host.protocol.data_to_send()
    stream.send_urgent(line.encode("ascii"), host.now_s, raw=line == "M108")
    sent = host.protocol.data_to_send()
    assert sent.startswith(DISABLE)
    emergency_lines = [each for each in sent.split(b"\n") if line.encode("ascii") in each]
    assert emergency_lines[0].startswith((b"M", b"N"))
    stream.send_urgent(line.encode("ascii"), host.now_s, raw=line == "M108")
    assert all(each.isascii() for each in host.protocol.data_to_send().split(b"\n") if line.encode("ascii") in each)


@pytest.mark.parametrize("form", ["Resend: N:1", "rs N:1", "Resend:N1", "rs 1"])
def test_resend_requests_of_the_field_are_understood(host: Host, gcode: Write, form: str) -> None:
    """H38."""
    host.connects().starts(gcode(moves=50))
    host.sent()
    host.receives(form, "ok").passes(1)
    assert host.commands()[0] == "G90"


def test_an_unknown_resend_request_is_told(host: Host, gcode: Write) -> None:
    """H38: never a silent stall."""
    host.connects().starts(gcode(moves=50))
    host.sent()
    host.receives("ERR: checksum bad, give me 1 again please").passes(6)
    told = host.last(StateChanged)
    assert (told.state, told.reason.code) == (PrinterState.ATTENTION, ReasonCode.RESEND_NOT_UNDERSTOOD)
    assert told.reason.values["raw"] == "ERR: checksum bad, give me 1 again please"


@pytest.mark.parametrize("text", ["start", "maxtemp", "Printer halted", "wait", "Resend: 1"])
def test_an_echo_of_what_was_sent_is_not_taken_for_the_firmware(host: Host, tmp_path: Path, text: str) -> None:
    """H31."""
    host.connects().starts(written(tmp_path, f"M118 {text}", *["G1 X1"] * 30))
    host.sent()
    host.receives(text, "ok")
    assert host.last(JobEnded) is None
    assert host.state in {PrinterState.PRINTING, PrinterState.HEATING}


@pytest.mark.parametrize("text", ["look at it", "ok", "Cookie", "Let us start", "E1 P0 restart"])
def test_a_text_that_holds_the_boards_words_hides_none_of_them(host: Host, tmp_path: Path, text: str) -> None:
    """H13, H31: each `ok` counts, and a restart of the board is seen."""
    host.connects().starts(written(tmp_path, f"M118 {text}", *["G1 X1"] * 30))
    for _ in range(40):
        for command in host.commands():
            host.receives("ok" + WARM if command == "M105" else "ok")
    assert host.last(JobEnded).outcome is Outcome.DONE
    host.starts(written(tmp_path, f"M118 {text}", *["G1 X1"] * 30)).receives("ok").sent()
    host.receives("start")
    assert host.protocol._session.state is SessionState.RESTARTED


@pytest.mark.parametrize("line", ["echo:thermal runaway.gco", "File opened: maxtemp.gco Size: 5"])
def test_a_name_of_a_file_is_no_error(host: Host, line: str) -> None:
    """H31."""
    host.connects().receives(line)
    assert host.state is not PrinterState.ERROR


def test_words_of_the_board_are_read_as_utf_8_and_a_pause_keeps_its_reason(host: Host, gcode: Write) -> None:
    """H31."""
    host.connects().starts(gcode(moves=50))
    host.sent()
    host.receives("ok")
    host.receives("//action:paused Düse verstopft")
    assert host.last(StateChanged).reason == Reason(ReasonCode.MACHINE_MESSAGE, raw="Düse verstopft")


def test_an_asterisk_in_a_text_is_replaced(tmp_path: Path) -> None:
    """H31: some boards take the first one for the checksum."""
    assert not [command for command in sent_of(CASES / "09_star_in_m117.gcode") if "*" in command]


def test_klipper_is_usable_after_a_command_that_failed(make_wire: MakeWire, gcode: Write) -> None:
    """H32: the print has failed with its words, and nothing else has."""
    wire = make_wire(BoardSettings(speed=20, dialect=DIALECTS["klipper"]))
    begin(wire, gcode(moves=200))
    wire.run(lambda: len(wire.board.executed) > 40)
    wire.protocol.receive_data(b"!! Move out of range: 300 0 0\n", wire.now_s)
    wire.run(lambda: bool(ends(wire)))
    assert (ends(wire)[0].outcome, ends(wire)[0].heaters_off) == (Outcome.FAILED, True)
    assert ends(wire)[0].reason.values["raw"] == "Move out of range: 300 0 0"
    wire.run(lambda: wire.events[-1] == StateChanged(PrinterState.IDLE))


def test_named_commands_of_any_length_are_sent_to_klipper(make_wire: MakeWire) -> None:
    """G9, H30."""
    wire = make_wire(BoardSettings(speed=100, dialect=DIALECTS["klipper"]))
    begin(wire, CASES / "14_klipper_long_line.gcode")
    wire.run(lambda: bool(ends(wire)))
    assert ends(wire)[0].outcome is Outcome.DONE
    assert [command for command in wire.board.executed if command.startswith("EXCLUDE_OBJECT_DEFINE")]


def test_a_board_without_a_firmware_name_is_recognised_by_a_line_of_its_own(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """H38: such a note needs no name, and its resend form is understood."""
    (tmp_path / "quark.md").write_text(
        "+++\nfamily = 'Quark'\nrecognise_line = '^NAME. Quark'\n[quirks]\nresend_forms = ['give me 7']\n+++\n"
    )
    notes = firmware_notes.load_notes(tmp_path)
    monkeypatch.setattr(firmware_notes, "all_notes", lambda: notes)
    host.protocol.link_opened(host.now_s)
    host.receives("ok").passes(0.2).commands()
    host.receives("NAME. Quark 3", "ok")
    for _ in range(20):
        for command in host.commands():
            host.receives("ok T:20.0 /0.0 B:20.0 /0.0" if command == "M105" else "ok")
    assert host.protocol._connection.note.family == "Quark"
    assert host.protocol._connection.note.requested_line("give me 12") == 12
