"""Line numbers and checksums (H5, H8)."""

from functools import reduce
from operator import xor

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, checksum, frame


@given(st.binary(max_size=128))
def test_the_checksum_is_the_xor_of_all_bytes(data: bytes) -> None:
    """H8."""
    assert checksum(data) == reduce(xor, data, 0)


def test_a_line_is_framed_with_number_and_checksum() -> None:
    """H5, H8."""
    assert RESET_LINE_NUMBERS == b"N0 M110 N0*125\n"
    assert frame(3, b"T0") == b"N3 T0*57\n"
