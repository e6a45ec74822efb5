"""What a serial scanner sends, in chunks of any size, becomes whole lines or nothing (S3, S4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.lines import LINE_END_S, LineCutter


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t"])
@given(data=st.data())
def test_two_lines_are_cut_the_same_however_they_arrive(end: bytes, data: st.DataObject) -> None:
    """S3: partial reads."""
    sent = b"P4F7K92QXABC" + end + b"E12345678" + end
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=6)))
    chunks = [sent[begin:stop] for begin, stop in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    cutter = LineCutter()
    assert [line for chunk in chunks for line in cutter.feed(chunk, 0.0)] == ["P4F7K92QXABC", "E12345678"]
    assert cutter.due_at_s is None


def test_a_line_without_an_end_is_whole_after_a_silence() -> None:
    """S3: scanners that send no terminator."""
    cutter = LineCutter()
    assert cutter.feed(b"P4F7K92QXABC", 10.0) == []
    assert cutter.due_at_s == 10.0 + LINE_END_S
    assert cutter.poll(10.0 + LINE_END_S - 0.001) == []
    assert cutter.poll(10.0 + LINE_END_S) == ["P4F7K92QXABC"]
    assert cutter.due_at_s is None


def test_the_next_line_after_a_silence_is_its_own() -> None:
    """Also when `poll` was not called in between."""
    cutter = LineCutter()
    cutter.feed(b"FIRST", 10.0)
    assert cutter.feed(b"SECOND\r", 11.0) == ["FIRST", "SECOND"]


@pytest.mark.parametrize(
    "garbage", [b"\x00\x01\x02", b"\xff" * 10, "Ä".encode(), b"P4F7\x1b[A", b"", b"   ", b"X" * 65, b"X" * 100_000]
)
def test_garbage_is_dropped_and_the_next_line_is_read(garbage: bytes) -> None:
    """S4: anything else than 1 to 64 printable characters."""
    assert LineCutter().feed(garbage + b"\rP4F7K92QXABC\r", 0.0) == ["P4F7K92QXABC"]


def test_a_line_of_64_characters_is_read() -> None:
    """S4: the longest."""
    assert LineCutter().feed(b"X" * 64 + b"\n", 0.0) == ["X" * 64]


def test_a_flood_without_an_end_is_dropped_after_a_silence() -> None:
    """S4: it listens again."""
    cutter = LineCutter()
    assert cutter.feed(b"X" * 10_000_000, 0.0) == []
    assert len(cutter._line) <= 65
    assert cutter.feed(b"P4F7K92QXABC\r", 1.0) == ["P4F7K92QXABC"]


@given(st.lists(st.tuples(st.binary(max_size=200), st.floats(0, 1)), max_size=20))
def test_whatever_comes_a_scan_is_1_to_64_printable_characters(chunks: list[tuple[bytes, float]]) -> None:
    """S4: input is hostile."""
    cutter, now_s = LineCutter(), 0.0
    for chunk, gap_s in chunks:
        now_s += gap_s
        for line in cutter.feed(chunk, now_s):
            assert 1 <= len(line) <= 64
            assert line.isascii()
            assert line.isprintable()
