"""Vectorised parsing of a block of lines: moves in any order of words, with or without blanks and comments.

A line is plain when it is G0, G1, G2, G3 or G92 with words of a letter and a decimal number of at most 24 characters
each, each letter that matters occurring once. Small letters, blanks, line numbers, checksums and comments in
parentheses are brought into the usual spelling first. Whatever is not plain (other commands, comments, odd spellings)
is left to the lexer, which must understand these lines in the same way.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.gcode.columns import Bools, Floats, Ints
from kiosk.gcode.lexer import MAX_COMMAND_BYTES

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint64]

LETTERS: Final = b"XYZEFIJKR"
COLUMN_E, COLUMN_F, COLUMN_I, COLUMN_R = 3, 4, 5, 8
"""The columns of K and J follow that of I."""
HOME: Final = 28
SET_POSITION: Final = 92

_NEWLINE, _SEMICOLON, _POINT, _MINUS, _PLUS, _G, _M, _RETURN = b"\n;.-+GM\r"
_IS_MARK = np.zeros(256, np.bool_)
_IS_MARK[list(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ;\n")] = True
_IS_BLANK = np.zeros(256, np.bool_)
_IS_BLANK[list(b" \t\r")] = True
_COLUMN = np.full(256, -1, np.int8)
_COLUMN[list(LETTERS)] = range(len(LETTERS))
_IS_DIGIT = np.zeros(256, np.bool_)
_IS_DIGIT[list(b"0123456789")] = True
_LONGEST_NUMBER = 24
_POWERS = 10.0 ** np.arange(_LONGEST_NUMBER + 1)
_PADDING = b"\n" * _LONGEST_NUMBER

_ODD_LINES = 8
"""Fewer lines that might be moves in an odd spelling are left to the lexer."""
_MAY_BEGIN_MOVE = np.zeros(256, np.bool_)
_MAY_BEGIN_MOVE[list(b"GgNn( \t")] = True
_NUMBERING = re.compile(rb"\n(?:N ?[-+]?\d+ ?)+")
_CHECKSUM = re.compile(rb"\*[^;\n]*")
_PARENTHESES = re.compile(
    rb"\((?:[^();\nGMXYZ]|[GM](?![ \t]*\d)|[XYZ](?![ \t]*[-+.\d]))*(?:\)|(?=[;\n]))", re.IGNORECASE
)
"""A comment without codes and places: those are checked, because some firmwares run them."""


@dataclass(frozen=True, slots=True)
class MoveLines:
    """The lines of a block.

    Attributes:
        starts, ends: where each line begins and ends, without its line feed.
        codes: 0, 1, 2, 3 or SET_POSITION; -1 where the line is not plain.
        words: a row for each letter of LETTERS with a value for each line; NaN where the word is missing.
        longest: the longest plain line in bytes, without line number and checksum; 0 if there is none.
    """

    starts: Ints
    ends: Ints
    codes: Ints
    words: Floats
    longest: int


def parse_moves(block: bytes) -> MoveLines:
    """Parse a block that ends with a line feed."""
    parsed = _parse(block)
    begins = np.frombuffer(block, np.uint8)[parsed.starts]
    odd = np.flatnonzero((parsed.codes < 0) & _MAY_BEGIN_MOVE[begins])
    if len(odd) < _ODD_LINES:
        return parsed
    places = zip(parsed.starts[odd].tolist(), (parsed.ends[odd] + 1).tolist(), strict=True)
    again = _parse(_in_usual_spelling(b"".join([block[start:end] for start, end in places])))
    parsed.codes[odd], parsed.words[:, odd] = again.codes, again.words
    return replace(parsed, longest=max(parsed.longest, again.longest))


def _in_usual_spelling(lines: bytes) -> bytes:
    """The same lines with the same moves; other commands and comments may be damaged."""
    text = _without_blanks(lines.upper())
    if b"\nN" in text:
        text = _without_blanks(_NUMBERING.sub(b"\n", text))
    if b"(" in text:
        text = _without_blanks(_PARENTHESES.sub(b" ", text))
    return (_CHECKSUM.sub(b"", text) if b"*" in text else text)[1:]


def _without_blanks(text: bytes) -> bytes:
    """The text behind a line feed, without blanks at the beginning of lines, behind letters and before blanks."""
    data = np.frombuffer(b"\n" + text.removeprefix(b"\n"), np.uint8)
    is_blank = _IS_BLANK[data]
    data = data[~(is_blank & np.append(is_blank[1:], False))]
    is_blank = _IS_BLANK[data] & (data != _RETURN)
    data = data[~(is_blank & np.append(False, _IS_MARK[data[:-1]]))]
    return bytes(data)


def _parse(block: bytes) -> MoveLines:
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
    is_further = ((letters == _G) | (letters == _M)) & ~is_first
    is_bad[lines[(lengths == 0) | is_further | (columns >= 0) & is_first]] = True
    is_code = is_first & (letters == _G) & (marks[tokens] == starts[lines])
    codes = np.full(len(ends), -1, np.int64)
    codes[lines[is_code]] = _codes(data, marks[tokens][is_code] + 1, numbers[is_code], lengths[is_code])

    is_word = columns >= 0
    cells = columns[is_word].astype(np.int64) * len(ends) + lines[is_word]
    words: Floats = np.full(len(LETTERS) * len(ends), np.nan)
    words[cells] = numbers[is_word]
    order = np.arange(len(cells))
    last = np.zeros(len(words), np.int64)
    last[cells] = order
    is_bad[lines[is_word][last[cells] != order]] = True  # a letter that occurs twice
    codes[is_bad | (ends - starts > MAX_COMMAND_BYTES)] = -1
    words = words.reshape(len(LETTERS), len(ends))
    words[:, codes < 0] = np.nan
    return MoveLines(starts, ends, codes, words, int((ends - starts)[codes >= 0].max(initial=0)))


def _codes(data: Bytes, starts: Ints, values: Floats, lengths: Ints) -> Ints:
    """The codes whose numbers begin at these places; -1 for others, and for `G1.0` and `G+1`."""
    is_known = ((values <= 3.0) | (values == SET_POSITION)) & (lengths >= 1) & (lengths <= 3)
    for place in range(3):
        is_known &= _IS_DIGIT[data[starts + place]] | (place >= lengths)
    codes: Ints = np.where(is_known, values, -1).astype(np.int64)
    return codes


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
    """Longer numbers, digit by digit."""
    values, decimals = np.zeros(len(starts)), np.zeros(len(starts), np.int64)
    has_point, is_good = np.zeros(len(starts), np.bool_), lengths <= _LONGEST_NUMBER
    for place in range(min(_LONGEST_NUMBER, int(np.max(lengths)))):
        is_inside = place < lengths
        byte = data[np.minimum(starts + place, len(data) - 1)]
        is_digit = (byte - np.uint8(48)) < 10
        is_point = (byte == _POINT) & ~has_point
        is_good &= is_digit | is_point | ~is_inside
        values = np.where(is_digit & is_inside, values * 10.0 + (byte - np.uint8(48)), values)
        decimals += is_digit & is_inside & has_point
        has_point |= is_point & is_inside
    return values / _POWERS[decimals], is_good
