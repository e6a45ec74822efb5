"""The firmware notes are valid, an invalid one names its line, and each transcript is followed."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from textwrap import dedent
from typing import TypeVar

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.resources import FIRMWARE_NOTES
from kiosk.printers.marlin.firmware_note import FirmwareNote, Quirks
from kiosk.printers.marlin.firmware_notes import all_notes, check, load_notes, note_for, note_for_line
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.note_parser import NoteError, load_note
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.framing import CommandKind, kind_of
from kiosk.printers.marlin.wire.replies import FirmwareIdentified, ResendRequested
from kiosk.printers.marlin.wire.reply_parser import parse_line
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import JobEnded, PrinterEvent, PrintJob, PromptShown, StateChanged, TemperaturesRead

E = TypeVar("E", bound=PrinterEvent)
TRANSCRIPTS = sorted((FIRMWARE_NOTES / "transcripts").glob("*.txt"))
NOTES = {note.name: note for note in all_notes()}
PIECE = "G28\nM104 S60\nG1 X10 Y10 F3000\nG1 X20 Y10\nM104 S0\n"
FRAMED = re.compile(r"^N\d+ (.*)\*\d+$")


class Player:
    """Plays the board of a transcript and names the line that the protocol does not follow."""

    def __init__(self, path: Path, gcode_file: Path) -> None:
        self.path = path
        self.gcode_file = gcode_file
        self.now_s = 100.0
        self.protocol = MarlinProtocol(SendLimits(lines=1))
        self.sent: deque[str] = deque()
        self.events: list[PrinterEvent] = []
        self.acts: dict[str, Callable[[str], None]] = {
            "<": self.receive_line,
            ">": self.expect_command,
            "~": self.pass_time,
            "!": self.make_request,
            "=": self.check_fact,
        }

    def play(self) -> None:
        """Play all lines."""
        self.protocol.link_opened(self.now_s)
        self.collect()
        for number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            if line and line[0] != "#":
                try:
                    self.acts[line[0]](line[1:].removeprefix(" "))
                except AssertionError as error:
                    pytest.fail(f"{self.path.name}, line {number}: {line}\n{error}", pytrace=False)

    def collect(self) -> None:
        """Collect what the protocol sends and reports."""
        for line in self.protocol.data_to_send().decode("ascii").splitlines():
            framed = FRAMED.match(line)
            if line:
                self.sent.append(framed.group(1) if framed else line)
        self.events += self.protocol.take_events()

    def receive_line(self, text: str) -> None:
        """Receive one line."""
        raw = text.encode("ascii").decode("unicode_escape").encode("latin-1")
        self.protocol.receive_data(raw + b"\r\n", self.now_s)
        self.collect()

    def expect_command(self, command: str) -> None:
        """Expect this command next."""
        assert self.sent, "Nothing is sent."
        sent = self.sent.popleft()
        assert sent == command, f"{sent} is sent, then {list(self.sent)}"

    def pass_time(self, seconds: str) -> None:
        """Wake the protocol when it is due."""
        end_s = self.now_s + float(seconds)
        while (due_s := self.protocol.wake_at_s) is not None and due_s <= end_s:
            self.now_s = max(self.now_s, due_s)
            self.protocol.wake(self.now_s)
        self.now_s = end_s
        self.collect()

    def make_request(self, words: str) -> None:
        """Make a request."""
        if words == "start":
            self.protocol.start(PrintJob("job-1", self.gcode_file, "piece"), GcodeFile(self.gcode_file), self.now_s)
        elif words.startswith("answer "):
            self.protocol.answer_prompt(int(words.removeprefix("answer ")), self.now_s)
        else:
            {"pause": self.protocol.pause, "resume": self.protocol.resume, "cancel": self.protocol.cancel}[words](
                self.now_s
            )
        self.collect()

    def check_fact(self, words: str) -> None:
        """Check a fact."""
        what, _, value = words.partition(" ")
        match what:
            case "note":
                note = self.protocol._connection.note
                assert note is not None
                assert note.name == value
            case "state":
                assert self.last(StateChanged).state == value, self.events
            case "tool" | "bed":
                read = self.last(TemperaturesRead)
                shown = (read.tool_c, read.tool_target_c) if what == "tool" else (read.bed_c, read.bed_target_c)
                assert "{} / {}".format(*shown) == value, read
            case "prompt":
                assert self.last(PromptShown).text == value
            case "end":
                ended = self.last(JobEnded)
                outcome, _, raw = value.partition(" ")
                assert ended.outcome == outcome, ended
                assert not raw or raw in ended.reason.values["raw"], ended
            case "resends":
                assert self.last(JobEnded).resends == int(value), self.events
            case "failure":
                assert self.protocol.failure == Reason(ReasonCode[value.upper()])
            case _:
                raise AssertionError("Unknown fact.")

    def last(self, kind: type[E]) -> E:
        """The last event of this kind."""
        return next(event for event in reversed(self.events) if isinstance(event, kind))


@pytest.fixture
def gcode_file(tmp_path: Path) -> Path:
    """The file that is printed in a transcript."""
    path = tmp_path / "cube.gcode"
    path.write_text(PIECE)
    return path


@pytest.fixture(params=TRANSCRIPTS, ids=lambda path: path.stem)
def player(request: pytest.FixtureRequest, gcode_file: Path) -> Iterator[Player]:
    """One for each transcript."""
    player = Player(request.param, gcode_file)
    yield player
    player.protocol.close()


def test_the_protocol_follows_each_transcript(player: Player) -> None:
    """H2, H5–H7, H12–H19: it sends the host's lines, and understands the board's."""
    player.play()


def test_each_note_has_a_transcript() -> None:
    """A family without one is not tested."""
    assert {path.stem for path in TRANSCRIPTS} >= set(NOTES)


def test_all_notes_are_valid(capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m kiosk.printers.marlin.firmware_notes` reads each."""
    assert check() == 0
    assert capsys.readouterr().out.count("good: ") == len(NOTES) >= 9


def test_a_firmware_name_belongs_to_one_family() -> None:
    """H5: a name seen by one note matches no other."""
    for note in NOTES.values():
        for name in note.seen:
            assert note_for(name) is note
            assert [other.name for other in NOTES.values() if other.recognise.search(name)] == [note.name]


def test_each_resend_form_of_a_note_is_parsed() -> None:
    """H17."""
    for note in NOTES.values():
        for form in note.quirks.resend_forms:
            assert parse_line(form) == (ResendRequested(7),)


def test_a_note_declares_commands_as_long() -> None:
    """H15: no time-out while they run."""
    note = NOTES["prusa-mk3"]
    assert kind_of(b"G80", note.blocking) is CommandKind.LONG
    assert kind_of(b"G80") is CommandKind.PLAIN


def test_families_without_a_firmware_name_are_recognised_by_a_line() -> None:
    """Grbl is no printer; Malyan does not send FIRMWARE_NAME."""
    for line in ("Grbl 1.1h ['$' for help]", "error:20", "[VER:1.1h.20190825:]", "ALARM:1"):
        note = note_for_line(line)
        assert note is not None
        assert note.refused
    malyan = note_for_line("NAME. Malyan VER: 4.0 MODEL: M200 HW: HH02")
    assert malyan is NOTES["marlin-1.1"]
    assert note_for_line("Error:checksum mismatch, Last Line: 4") is None
    assert note_for("Something Else 1.0") is None


def test_of_two_matching_notes_the_more_specific_one_wins(tmp_path: Path) -> None:
    """A maker's own note wins over that of the family."""
    mine = tmp_path / "mine.md"
    mine.write_text('+++\nfamily = "Mine"\nrecognise = "^Marlin 2.1.2 .*My Machine"\n+++\n')
    note = note_for("Marlin 2.1.2 for My Machine", (*NOTES.values(), load_note(mine)))
    assert note is not None
    assert note.family == "Mine"


def test_the_example_of_the_readme_is_a_valid_note(tmp_path: Path) -> None:
    """Its note matches the replies shown above it."""
    page = (FIRMWARE_NOTES / "README.md").read_text(encoding="utf-8")
    sent, note_text = (dedent(block).strip() for block in re.findall(r"^   ```\n(.*?)^   ```", page, re.M | re.S)[1:3])
    path = tmp_path / "quark.md"
    path.write_text(note_text)
    note = load_note(path)
    answers = [answer for line in sent.splitlines() for answer in parse_line(line)]
    named = next(answer for answer in answers if isinstance(answer, FirmwareIdentified))
    assert note_for(named.values["FIRMWARE_NAME"], (*NOTES.values(), note)) == note
    assert isinstance(answers[-1], ResendRequested)
    assert note.quirks.ok_after_resend is False


def test_the_readme_names_each_key_and_no_other() -> None:
    """A key that is undocumented or has no effect is a trap."""
    page = (FIRMWARE_NOTES / "README.md").read_text(encoding="utf-8")
    rows = [row.split("|")[1] for row in page.splitlines() if row.startswith("| `")]
    named = [key for row in rows for key in re.findall(r"`(\w+)`", row)]
    known = {field.name for kind in (FirmwareNote, Quirks) for field in fields(kind)} - {"name", "quirks"}
    assert sorted(named) == sorted(known)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("family = 1", 1, "begins with"),
        ("+++\nfamily = 'A'", 2, "second line"),
        ("+++\nfamily = 'A'\nrecognise = \n+++", 3, "Invalid value"),
        ("+++\nrecognise = 'A'\n+++", 1, "“family” is missing"),
        ("+++\nfamily = 'A'\nrecognise = '('\n+++", 3, "“recognise”"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\nreceive_bytes = 'x'\n+++", 4, "whole number"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\nrecieve_bytes = 128\n+++", 4, "is no key"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\n[quirks]\nok_after_resend = true\n+++", 5, "by version"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\nblocking = ['g28']\n+++", 4, "no command"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\nrefused = 'no'\n+++", 4, "no reason code"),
        ("+++\nfamily = 'A'\nrecognise = 'B'\nseen = ['A 1.0']\n+++", 3, "does not fit"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\ncommands = 3\n+++", 4, "section"),
        ("+++\nfamily = 'A'\nrecognise = 'A'\n[quirks]\nresend_forms = ['rs 1']\n+++", 5, "not one 7"),
    ],
)
def test_an_invalid_note_names_file_line_and_error(tmp_path: Path, text: str, line: int, words: str) -> None:
    """The author must find the mistake."""
    path = tmp_path / "mine.md"
    path.write_text(text)
    with pytest.raises(NoteError, match=re.escape(words)) as caught:
        load_note(path)
    assert str(caught.value).startswith(f"mine.md, line {line}: ")


@pytest.mark.announces("mine.md, line 1")
def test_an_invalid_note_is_skipped_and_the_others_are_loaded(tmp_path: Path) -> None:
    """One mistake must not stop the printers."""
    (tmp_path / "mine.md").write_text("nothing")
    (tmp_path / "good.md").write_text("+++\nfamily = 'A'\nrecognise = 'A'\n+++\n")
    notes = load_notes(tmp_path)
    assert [(type(note), note.name) for note in notes] == [(FirmwareNote, "good")]
