"""The firmware notes: they can be read, a broken one says where, and each conversation goes as it is written."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from textwrap import dedent
from typing import TypeVar

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.firmware_notes import (
    NOTES_DIR,
    FirmwareNote,
    NoteError,
    Quirks,
    all_notes,
    check,
    load_note,
    load_notes,
    note_for,
    note_for_line,
)
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.framing import CommandKind, kind_of
from kiosk.printers.marlin.wire.replies import FirmwareIdentified, ResendRequested
from kiosk.printers.marlin.wire.reply_parser import parse_line
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import JobEnded, PrinterEvent, PrintJob, PromptShown, StateChanged, TemperaturesRead

E = TypeVar("E", bound=PrinterEvent)
TRANSCRIPTS = sorted((NOTES_DIR / "transcripts").glob("*.txt"))
NOTES = {note.name: note for note in all_notes()}
PIECE = "G28\nM104 S60\nG1 X10 Y10 F3000\nG1 X20 Y10\nM104 S0\n"
FRAMED = re.compile(r"^N\d+ (.*)\*\d+$")


class Player:
    """Plays a transcript to the driver, and says in which line it went otherwise."""

    def __init__(self, path: Path, piece: Path) -> None:
        self.path = path
        self.piece = piece
        self.now_s = 100.0
        self.protocol = MarlinProtocol(SendLimits(lines=1))
        self.sent: deque[str] = deque()
        self.events: list[PrinterEvent] = []
        self.acts: dict[str, Callable[[str], None]] = {
            "<": self.board_says,
            ">": self.host_says,
            "~": self.time_passes,
            "!": self.somebody_asks,
            "=": self.holds,
        }

    def play(self) -> None:
        """From the first line to the last."""
        self.protocol.link_opened(self.now_s)
        self.collect()
        for number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            if line and line[0] != "#":
                try:
                    self.acts[line[0]](line[1:].removeprefix(" "))
                except AssertionError as error:
                    pytest.fail(f"{self.path.name}, line {number}: {line}\n{error}", pytrace=False)

    def collect(self) -> None:
        """What the driver says and reports."""
        for line in self.protocol.data_to_send().decode("ascii").splitlines():
            framed = FRAMED.match(line)
            if line:
                self.sent.append(framed.group(1) if framed else line)
        self.events += self.protocol.take_events()

    def board_says(self, text: str) -> None:
        """Feed one line."""
        raw = text.encode("ascii").decode("unicode_escape").encode("latin-1")
        self.protocol.receive_data(raw + b"\r\n", self.now_s)
        self.collect()

    def host_says(self, command: str) -> None:
        """The next line of the driver."""
        assert self.sent, "The driver says nothing."
        said = self.sent.popleft()
        assert said == command, f"The driver says {said}, then {list(self.sent)}"

    def time_passes(self, seconds: str) -> None:
        """Wake the driver when it wishes."""
        end_s = self.now_s + float(seconds)
        while (due_s := self.protocol.wake_at_s) is not None and due_s <= end_s:
            self.now_s = max(self.now_s, due_s)
            self.protocol.wake(self.now_s)
        self.now_s = end_s
        self.collect()

    def somebody_asks(self, words: str) -> None:
        """A request."""
        if words == "start":
            self.protocol.start(PrintJob("job-1", self.piece, "piece"), GcodeFile(self.piece), self.now_s)
        elif words.startswith("answer "):
            self.protocol.answer_prompt(int(words.removeprefix("answer ")), self.now_s)
        else:
            {"pause": self.protocol.pause, "resume": self.protocol.resume, "cancel": self.protocol.cancel}[words](
                self.now_s
            )
        self.collect()

    def holds(self, words: str) -> None:
        """Something that is the case now."""
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
                raise AssertionError("What is to be the case?")

    def last(self, kind: type[E]) -> E:
        """The last event of this kind."""
        return next(event for event in reversed(self.events) if isinstance(event, kind))


@pytest.fixture
def piece(tmp_path: Path) -> Path:
    """The file that is printed in a transcript."""
    path = tmp_path / "piece.gcode"
    path.write_text(PIECE)
    return path


@pytest.fixture(params=TRANSCRIPTS, ids=lambda path: path.stem)
def player(request: pytest.FixtureRequest, piece: Path) -> Iterator[Player]:
    """One for each transcript."""
    player = Player(request.param, piece)
    yield player
    player.protocol.close()


def test_each_conversation_goes_as_its_transcript_says(player: Player) -> None:
    """H2, H5–H7, H12–H19: the driver says the host's lines, and knows what the board meant."""
    player.play()


def test_each_note_has_a_transcript() -> None:
    """A family that nobody can play is not known."""
    assert {path.stem for path in TRANSCRIPTS} >= set(NOTES)


def test_all_notes_are_good(capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m kiosk.printers.marlin.firmware_notes` reads each."""
    assert check() == 0
    assert capsys.readouterr().out.count("good: ") == len(NOTES) >= 9


def test_a_name_belongs_to_one_family_alone() -> None:
    """H5: what one note has seen, no other takes."""
    for note in NOTES.values():
        for name in note.seen:
            assert note_for(name) is note
            assert [other.name for other in NOTES.values() if other.recognise.search(name)] == [note.name]


def test_each_form_of_request_in_a_note_is_understood() -> None:
    """H17."""
    for note in NOTES.values():
        for form in note.quirks.resend_forms:
            assert parse_line(form) == (ResendRequested(7),)


def test_a_note_makes_its_commands_long() -> None:
    """H15: no time-out while they run."""
    note = NOTES["prusa-mk3"]
    assert kind_of(b"G80", note.blocking) is CommandKind.LONG
    assert kind_of(b"G80") is CommandKind.PLAIN


def test_families_that_do_not_answer_properly_are_known_by_their_own_words() -> None:
    """grbl is no printer; Malyan does not say FIRMWARE_NAME."""
    for line in ("Grbl 1.1h ['$' for help]", "error:20", "[VER:1.1h.20190825:]", "ALARM:1"):
        note = note_for_line(line)
        assert note is not None
        assert note.refused
    malyan = note_for_line("NAME. Malyan VER: 4.0 MODEL: M200 HW: HH02")
    assert malyan is NOTES["marlin-1.1"]
    assert note_for_line("Error:checksum mismatch, Last Line: 4") is None
    assert note_for("Something Else 1.0") is None


def test_of_two_notes_that_fit_the_more_exact_one_is_taken(tmp_path: Path) -> None:
    """So a maker's own note wins over the family's."""
    mine = tmp_path / "mine.md"
    mine.write_text('+++\nfamily = "Mine"\nrecognise = "^Marlin 2.1.2 .*My Machine"\n+++\n')
    note = note_for("Marlin 2.1.2 for My Machine", (*NOTES.values(), load_note(mine)))
    assert note is not None
    assert note.family == "Mine"


def test_the_ten_minutes_of_a_maker_lead_to_a_note_that_fits(tmp_path: Path) -> None:
    """The page's example, as it stands there: its note fits the answers that are shown above it."""
    page = (NOTES_DIR / "README.md").read_text(encoding="utf-8")
    said, note_text = (dedent(block).strip() for block in re.findall(r"^   ```\n(.*?)^   ```", page, re.M | re.S)[1:3])
    path = tmp_path / "quark.md"
    path.write_text(note_text)
    note = load_note(path)
    answers = [answer for line in said.splitlines() for answer in parse_line(line)]
    named = next(answer for answer in answers if isinstance(answer, FirmwareIdentified))
    assert note_for(named.values["FIRMWARE_NAME"], (*NOTES.values(), note)) == note
    assert isinstance(answers[-1], ResendRequested)
    assert note.quirks.ok_after_resend is False


def test_the_page_names_each_key_and_no_other() -> None:
    """A key that does nothing, or that nobody is events of, is a trap."""
    page = (NOTES_DIR / "README.md").read_text(encoding="utf-8")
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
def test_a_broken_note_says_its_file_its_line_and_what_is_wrong(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    """A maker must find the slip."""
    path = tmp_path / "mine.md"
    path.write_text(text)
    with pytest.raises(NoteError, match=re.escape(words)) as caught:
        load_note(path)
    assert str(caught.value).startswith(f"mine.md, line {line}: ")


@pytest.mark.announces("mine.md, line 1")
def test_a_broken_note_is_left_out_and_the_others_are_read(tmp_path: Path) -> None:
    """One slip must not stop the printers."""
    (tmp_path / "mine.md").write_text("nothing")
    (tmp_path / "good.md").write_text("+++\nfamily = 'A'\nrecognise = 'A'\n+++\n")
    notes = load_notes(tmp_path)
    assert [(type(note), note.name) for note in notes] == [(FirmwareNote, "good")]
