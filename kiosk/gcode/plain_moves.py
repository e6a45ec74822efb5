"""Vectorised parsing of a block of lines: moves in any order of words, with or without blanks and comments.

A line is plain when it is G0, G1, G2, G3 or `G92 E…`, each word a capital letter followed at once by a decimal number
of at most 16 characters with at most one blank after it, and each letter occurring once. Whatever is not plain (other
commands, comments, odd spellings) is left to the lexer.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.gcode.lexer import MAX_COMMAND_BYTES

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint64]

LETTERS: Final = b"XYZEFIJ"
COLUMN_E, COLUMN_F, COLUMN_I, COLUMN_J = 3, 4, 5, 6
SET_POSITION: Final = 92

_NEWLINE, _SEMICOLON, _POINT, _MINUS, _PLUS, _G = b"\n;.-+G"
_IS_MARK = np.zeros(256, np.bool_)
_IS_MARK[list(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ;\n")] = True
_IS_BLANK = np.zeros(256, np.bool_)
_IS_BLANK[list(b" \t\r")] = True
_COLUMN = np.full(256, -1, np.int8)
_COLUMN[list(LETTERS)] = range(len(LETTERS))
_POWERS = 10.0 ** np.arange(17)
_LONGEST_NUMBER = 16
_PADDING = b"\n" * _LONGEST_NUMBER


@dataclass(frozen=True, slots=True)
class MoveLines:
    """The lines of a block.

    Attributes:
        starts, ends: where each line begins and ends, without its line feed.
        codes: 0, 1, 2, 3 or SET_POSITION; -1 where the line is not plain.
        words: a row for each letter of LETTERS with a value for each line; NaN where the word is missing.
    """

    starts: Ints
    ends: Ints
    codes: Ints
    words: Floats


def parse_moves(block: bytes) -> MoveLines:
    """Parse a block that ends with a line feed."""
    data = np.frombuffer(block + _PADDING, np.uint8)
    marks = np.flatnonzero(_IS_MARK[data[: len(block)]])
    letters = data[marks]
    is_end = letters == _NEWLINE
    ends = marks[is_end]
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    line_of = np.cumsum(is_end) - is_end
    tokens = np.flatnonzero(~(is_end | _in_comment(letters, is_end, line_of)))
    letters, lines = letters[tokens], line_of[tokens]
    numbers, lengths = _numbers(data, marks[tokens] + 1, marks[tokens + 1])

    is_bad = np.zeros(len(ends), np.bool_)
    is_first = np.ones(len(lines), np.bool_)
    is_first[1:] = lines[1:] != lines[:-1]
    columns = _COLUMN[letters]
    is_bad[lines[(lengths == 0) | (columns < 0) & ~is_first]] = True

    codes = np.full(len(ends), -1, np.int64)
    is_code = is_first & (letters == _G) & (marks[tokens] == starts[lines])
    value, length = numbers[is_code], lengths[is_code]
    is_move = (length == 1) & (value <= 3.0)  # "G1.0" and "G+1" are left to the lexer
    is_known = is_move | ((length == 2) & (value == SET_POSITION))
    codes[lines[is_code]] = np.where(is_known, value, -1).astype(np.int64)

    is_word = columns >= 0
    cells = columns[is_word].astype(np.int64) * len(ends) + lines[is_word]
    words: Floats = np.full(len(LETTERS) * len(ends), np.nan)
    words[cells] = numbers[is_word]
    order = np.arange(len(cells))
    last = np.zeros(len(words), np.int64)
    last[cells] = order
    is_bad[lines[is_word][last[cells] != order]] = True  # a letter that occurs twice
    words = words.reshape(len(LETTERS), len(ends))
    if (is_set := codes == SET_POSITION).any():
        is_bad |= is_set & (
            ~np.isnan(words[[0, 1, 2, COLUMN_F, COLUMN_I, COLUMN_J]]).all(axis=0) | np.isnan(words[COLUMN_E])
        )
    codes[is_bad | (ends - starts > MAX_COMMAND_BYTES)] = -1
    words[:, codes < 0] = np.nan
    return MoveLines(starts, ends, codes, words)


def _in_comment(letters: Bytes, is_end: Bools, line_of: Ints) -> Bools:
    """Which marks are at or behind the first semicolon of their line."""
    is_comment: Bools = letters == _SEMICOLON
    if not is_comment.any():
        return is_comment
    seen = np.cumsum(is_comment)
    before: Ints = np.concatenate((np.zeros(1, np.int64), seen[is_end]))
    is_behind: Bools = seen > before[line_of]
    return is_behind


def _numbers(data: Bytes, starts: Ints, next_marks: Ints) -> tuple[Floats, Ints]:
    """The number that begins at each place, and its length in bytes; 0 where there is something else."""
    ends = next_marks - _IS_BLANK[data[next_marks - 1]]
    sign = data[starts]
    is_signed = (sign == _MINUS) | (sign == _PLUS)
    digits = starts + is_signed
    lengths = np.maximum(ends - digits, 0)
    values, is_good = _short_numbers(data, digits, np.minimum(lengths, 8))
    is_long = lengths > 8
    if is_long.any():
        values[is_long], is_good[is_long] = _long_numbers(data, digits[is_long], lengths[is_long])
    values[sign == _MINUS] *= -1.0
    return values, np.where(is_good, lengths + is_signed, 0)


def _every_byte(value: int) -> np.uint64:
    return np.uint64(value * 0x0101010101010101)


_ONES, _HIGH_BITS, _POINTS = _every_byte(0x01), _every_byte(0x80), _every_byte(_POINT)
_ZEROS, _LOW, _HIGH, _SIXES = _every_byte(0x30), _every_byte(0x0F), _every_byte(0xF0), _every_byte(0x06)
_EIGHT, _BYTE = np.uint64(8), np.uint64(1)


def _short_numbers(data: Bytes, starts: Ints, lengths: Ints) -> tuple[Floats, Bools]:
    """Numbers of at most 8 bytes, each in one machine word: its last digit in the highest byte."""
    unaligned = np.ndarray((len(data) - 7,), "<u8", data.tobytes(), 0, (1,))
    empty = (8 - lengths).astype(np.uint64) * _EIGHT
    text = unaligned[starts] << empty
    differs = text ^ _POINTS
    point = (differs - _ONES) & ~differs & _HIGH_BITS
    point &= ~point + _BYTE  # the first one
    has_point = point != 0
    below = np.where(has_point, (point >> np.uint64(7)) - _BYTE, np.uint64(0))
    above = ~((point << _BYTE) - _BYTE)
    text = np.where(has_point, (text & above) | ((text & below) << _EIGHT), text)
    decimals = np.where(has_point, 7 - (np.bitwise_count(below) >> 3), 0)
    padding = ((_BYTE << (empty + has_point * _EIGHT)) - _BYTE) & _ZEROS
    padding = np.where(empty + has_point * _EIGHT >= 64, _ZEROS, padding)
    text |= padding
    is_good = ((text & _HIGH) == _ZEROS) & (((text + _SIXES) & _HIGH) == _ZEROS) & (lengths > has_point)
    number = text & _LOW
    number = (number * np.uint64(2561)) >> _EIGHT & np.uint64(0x00FF00FF00FF00FF)
    number = (number * np.uint64(6553601)) >> np.uint64(16) & np.uint64(0x0000FFFF0000FFFF)
    number = (number * np.uint64(42949672960001)) >> np.uint64(32)
    return number / _POWERS[decimals], is_good


def _long_numbers(data: Bytes, starts: Ints, lengths: Ints) -> tuple[Floats, Bools]:
    """Numbers of 9 to 16 bytes, digit by digit."""
    values, decimals = np.zeros(len(starts)), np.zeros(len(starts), np.int64)
    has_point, is_good = np.zeros(len(starts), np.bool_), lengths <= _LONGEST_NUMBER
    for place in range(_LONGEST_NUMBER):
        is_inside = place < lengths
        byte = data[np.minimum(starts + place, len(data) - 1)]
        is_digit = (byte - np.uint8(48)) < 10
        is_point = (byte == _POINT) & ~has_point
        is_good &= is_digit | is_point | ~is_inside
        values = np.where(is_digit & is_inside, values * 10.0 + (byte - np.uint8(48)), values)
        decimals += is_digit & is_inside & has_point
        has_point |= is_point & is_inside
    return values / _POWERS[np.minimum(decimals, 16)], is_good
