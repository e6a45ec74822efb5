"""A keyboard scanner's bursts are separated from typing, and the typing is left alone (S3, S4)."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.codes import CodeKind, new_code
from kiosk.scan.wedge import BURST_END_S, BURST_GAP_S, SHORTEST_BURST, KeyboardWedge

CODE = "P4F7K92QXABCDEFGHJKM"


class Desk:
    """A wedge with its keyboard, its timer and the text field behind it; time is moved by hand."""

    def __init__(self) -> None:
        self.wedge = KeyboardWedge()
        self.now_s = 100.0
        self.scans: list[str] = []
        self.field = ""

    def type(self, text: str, gap_s: float) -> "Desk":
        """One key after another, `gap_s` apart; the first one that long after whatever was before."""
        for char in text:
            self.wait(gap_s)
            swallowed = self.wedge.key(char, self.now_s)
            self._collect()
            if not swallowed:
                self.field += char
        return self

    def wait(self, seconds: float) -> "Desk":
        """Time passes; the timer fires when it is due, and never after the next key."""
        until_s = self.now_s + seconds
        while (due_at_s := self.wedge.due_at_s) is not None and due_at_s <= until_s:
            scan = self.wedge.poll(due_at_s)
            if scan is not None:
                self.scans.append(scan)
            self._collect()
        self.now_s = until_s
        return self

    def _collect(self) -> None:
        while (scan := self.wedge.take()) is not None:
            self.scans.append(scan)
        self.field += self.wedge.take_typed()


@pytest.fixture
def desk() -> Desk:
    """A wedge that listens."""
    return Desk()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", ""], ids=["CR", "LF", "CRLF", "Tab", "none"])
@pytest.mark.parametrize("gap_s", [0.0, 0.001, 0.012, 0.034])
def test_a_scan_is_taken_whatever_ends_it_and_reaches_no_text_field(desk: Desk, end: str, gap_s: float) -> None:
    """S3: gaps under 35 ms; every terminator, or none after 60 ms."""
    desk.type(CODE + end, gap_s).wait(BURST_END_S)
    assert (desk.scans, desk.field) == ([CODE], "")


@pytest.mark.parametrize("text", [CODE, CODE.lower(), CODE.swapcase()])
def test_a_scan_is_delivered_as_it_was_typed(desk: Desk, text: str) -> None:
    """S3: both cases; `read_code` makes it upper case."""
    desk.type(text + "\r", 0.005)
    assert desk.scans == [text]


def test_a_scan_without_terminator_is_there_after_60_ms_and_not_before(desk: Desk) -> None:
    """S3."""
    desk.type(CODE, 0.005)
    assert desk.wedge.due_at_s == pytest.approx(desk.now_s + BURST_END_S)
    assert desk.wait(BURST_END_S - 0.001).scans == []
    assert desk.wait(0.002).scans == [CODE]


def test_typing_gets_through_in_order_with_its_enter_keys(desk: Desk) -> None:
    """S3: a PIN on a keypad, at the pace of a quick person."""
    desk.type("482916\r", 0.080).wait(1)
    assert (desk.scans, desk.field) == ([], "482916\r")


def test_a_key_is_held_back_for_35_ms_at_most(desk: Desk) -> None:
    """Nobody notices, and then it is typed."""
    desk.type("4", 1.0)
    assert desk.field == ""
    assert desk.wait(BURST_GAP_S).field == "4"


def test_two_keys_pressed_nearly_together_are_typing(desk: Desk) -> None:
    """Quick typists roll over; so few keys are no scan."""
    desk.type("a", 0.2).type("b", 0.020).type("c", 0.020).type("\r", 0.1).wait(0.1)
    assert (desk.scans, desk.field) == ([], "abc\r")


@pytest.mark.parametrize("key", ["", "\x1b", "\b", "\x7f", "\x01"])
def test_arrows_escape_and_backspace_pass_at_once_and_in_their_place(desk: Desk, key: str) -> None:
    """X6: the keypad works; what was typed just before is handed back first."""
    desk.type("a", 0.2)
    assert desk.wedge.key(key, desk.now_s + 0.01) is False
    assert desk.wedge.take_typed() == "a"


@pytest.mark.parametrize("key", ["\r", "\n", "\t"])
def test_enter_and_tab_alone_pass_at_once(desk: Desk, key: str) -> None:
    """X6: they press buttons and move the focus."""
    assert desk.wedge.key(key, desk.now_s) is False


def test_no_scan_presses_a_button(desk: Desk) -> None:
    """S3: neither the CR nor the LF after it, nor a late CR, reaches anything."""
    desk.type(CODE + "\r\n", 0.005).wait(0.2)
    desk.type(CODE, 0.005).type("\r", 0.055).wait(0.2)
    assert (desk.scans, desk.field) == ([CODE, CODE], "")


def test_a_key_held_down_is_typing(desk: Desk) -> None:
    """A keyboard repeats it every 30 ms, as quickly as a scanner types."""
    desk.type("a" * 20, 0.030).wait(0.2)
    assert (desk.scans, desk.field) == ([], "a" * 20)


def test_two_scanners_one_after_the_other_make_two_scans(desk: Desk) -> None:
    """S3: several at once; also when neither sends a terminator."""
    one, other = new_code(CodeKind.PASS), new_code(CodeKind.EQUIPMENT)
    desk.type(one, 0.005).wait(0.045).type(other + "\r", 0.005)
    assert desk.scans == [one, other]


def test_typing_before_and_after_a_scan_is_kept_apart(desk: Desk) -> None:
    """A half-filled form stays as it is."""
    desk.type("Ai", 0.1).wait(0.1).type(CODE + "\r", 0.005).wait(0.1).type("no", 0.1).wait(0.1)
    assert (desk.scans, desk.field) == ([CODE], "Aino")


@pytest.mark.parametrize("end", ["\r", ""])
@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 64, 65, 5000])
def test_a_burst_is_a_scan_from_4_keys_to_64_characters(desk: Desk, length: int, end: str) -> None:
    """S4: longer is dropped whole, shorter is typing."""
    burst = ("AB12" * length)[:length]
    desk.type(burst + end, 0.005).wait(0.2)
    is_typing = len(burst + end) < SHORTEST_BURST
    assert desk.scans == ([] if is_typing or length > 64 else [burst])
    assert desk.field == (burst + end if is_typing else "")


@pytest.mark.parametrize(
    "block", ["ABCDEFGHIJKLMNOPQRS\n", "X" * 20, "SEVEN\r\n" * 3], ids=["lines", "no end", "short lines"]
)
def test_an_endless_burst_does_not_grow_memory_and_then_it_listens_again(desk: Desk, block: str) -> None:
    """S4: within 2 s; here after the 60 ms of silence that end any burst. What is kept doesn't depend on the length."""
    wedge = desk.wedge

    def flood(times: int) -> None:
        for number in range(times):
            for char in block:
                assert wedge.key(char, 100 + number * 1e-6)

    flood(100)
    tracemalloc.start()
    flood(5000)
    grown = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert grown < 100_000
    desk.now_s = 101.0
    desk.wait(1.9).scans.clear()
    desk.field = ""
    desk.type(CODE + "\r", 0.005)
    assert (desk.scans, desk.field) == ([CODE], "")


def test_of_a_flood_with_terminators_only_a_few_scans_are_kept() -> None:
    """S4: the last four of those that were not taken."""
    wedge = KeyboardWedge()
    for number in range(1000):
        for char in f"FLOOD{number:05d}\r":
            wedge.key(char, 100.0)
    assert [wedge.take() for _ in range(5)] == [f"FLOOD{number:05d}" for number in (996, 997, 998, 999)] + [None]


keys = st.one_of(st.sampled_from("\r\n\t\x1b"), st.characters(), st.just(""))
gaps = st.sampled_from([0.0, 0.001, 0.034, 0.035, 0.036, 0.059, 0.060, 0.061, 1.0, 5.0])


@given(st.lists(st.tuples(keys, gaps), max_size=300))
def test_no_key_is_lost_or_doubled_whatever_comes(presses: list[tuple[str, float]]) -> None:
    """S3: each printable key is in one scan, in the field, or in something over 64 characters that was dropped."""
    desk = Desk()
    for char, gap_s in presses:
        desk.wait(gap_s)
        swallowed = desk.wedge.key(char, desk.now_s)
        desk._collect()
        if not swallowed:
            desk.field += char
    desk.wait(1)
    printable = [char for char, _ in presses if char.isprintable()]
    kept = sorted("".join(desk.scans)) + sorted(char for char in desk.field if char.isprintable())
    assert desk.wedge.due_at_s is None
    assert all(3 <= len(scan) <= 64 for scan in desk.scans)
    if len(kept) < len("".join(printable)):
        assert len("".join(printable)) - len(kept) > 64
    else:
        assert sorted(kept) == sorted("".join(printable))


@given(st.sampled_from(list(CodeKind)), st.lists(st.floats(0, 0.0349), min_size=20, max_size=20), st.booleans())
def test_every_code_with_any_gaps_of_a_scanner_is_one_scan(kind: CodeKind, gaps_s: list[float], upper: bool) -> None:
    """S3."""
    desk, code = Desk(), new_code(kind)
    text = code if upper else code.lower()
    for char, gap_s in zip(text, gaps_s, strict=True):
        desk.type(char, gap_s)
    desk.wait(BURST_END_S)
    assert (desk.scans, desk.field) == ([text], "")
