"""The one lexer of print files: what is checked, sent, resumed from and waited for is the same command.

A line of a file becomes commands in one spelling: capitals, one blank between words, no leading zeros in the code, no
comments, no line number, no checksum, printable ASCII only. That spelling is what goes to a serial printer, byte for
byte; what firmwares read differently (`M190S100`, `m 0109`, `G90 M83` on one line) is unambiguous afterwards.

Sources: Marlin's `parser.cpp` and `queue.cpp` (words, the text of M117, M110 anywhere in a numbered line, codes of 16
bits), Marlin 1.0 and Repetier (codes anywhere in a line), Klipper's `gcode.py` (named commands with KEY=VALUE).
"""

import math
import re
import shlex
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

MAX_COMMAND_BYTES: Final = 96 - len("N1234567 *255\n")
"""The longest command in bytes that always fits a Marlin board's line buffer (MAX_CMD_SIZE, 96 with its terminator).

Allows for a line number of seven digits and the longest checksum: the number is unknown when the file is read, because
polls are numbered among its lines.
"""

LABELS: Final = frozenset({"M0", "M1", "M117", "M118", "M486"})
"""Commands whose text only labels or informs: it is shortened on sending where it is too long."""

_TEXT_CODES: Final = LABELS | {
    *(
        "M16",
        "M23",
        "M28",
        "M30",
        "M32",
        "M33",
        "M36",
        "M38",
        "M98",
        "M470",
        "M471",
        "M472",
        "M550",
        "M600",
        "M928",
        "M1002",
    )
}
"""Commands with a text or file name in place of words."""

_MOVES: Final = frozenset({"G0", "G1", "G2", "G3", "G92"})
_PLACE_LETTERS: Final = "XYZEIJKR"

_MAX_CODE: Final = 9999
"""Marlin keeps a code in 16 bits and drops what is above: M66038 would run as M502."""

_USUAL = re.compile(
    rb"(?!M(?:0|1|16|23|28|30|32|33|36|38|98|110\d?|117|118|47[012]|486|550|928|1002)(?: |$))"
    rb"[GM](?:0|[1-9]\d{0,3})(?: [A-FH-LO-Z](?:[-+]?(?:\d+\.?\d*|\.\d+))?)*"
)
"""A command that is already in our spelling; without texts, and without N, M and G as words."""

_DIGITS_TO_0 = bytes.maketrans(b"123456789", b"000000000")
_BLANK: Final = ord(" ")
_MAX_SHAPES: Final = 4096
_usual_shapes: dict[bytes, int] = {}
"""Moves in our spelling with 0 for each number, and where the line of such a move ends; seen in files so far."""

_NUMBERING = re.compile(r"(?:N\s*[-+]?\d+\s*)+", re.IGNORECASE)
_CODE = re.compile(r"([GMTD])\s*(\d++)(\.\d++)?+(?!\w*_)", re.IGNORECASE)
_DIGITS = re.compile(r"(\d+)(\.\d+)?")
_NUMBERED = re.compile(r"[GMTD]\d*")
_TOOL = re.compile(r"T[?xc](?!\w)")
"""Tool commands of Prusa's multi-material unit; their letters are lower case."""
_NAMED = re.compile(r"[A-Za-z_]\w+")
_EMBEDDED = re.compile(r"([GM])\s*(\d+)", re.IGNORECASE)
_TOKEN = re.compile(r'([A-Za-z])\s*("[^"]*"?|[^A-Za-z\s"]*)|("[^"]*"?)|([^A-Za-z\s"]+)')
_PARENTHESES = re.compile(r"\([^)]*\)?")
_KEY_VALUE = re.compile(r'(?<!\w)([A-Za-z_]\w*+)\s*=\s*("[^"]*"?|\'[^\']*\'?|\S*)')
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_ABSURD: Final = 1e12
_RENUMBERING = re.compile(r"M(?=\s*0*110)")


@dataclass(frozen=True, slots=True)
class Command:
    """One command with its meaning.

    Attributes:
        text: as it is sent.
        code: `G1`, `M109`, `T0` without subcode, a named command such as `SET_HEATER_TEMPERATURE`, or empty for what is
            no command.
        words: letters, or keys of a named command, in capitals with their values in the order of the line; an empty
            value for a bare letter. A letter may occur more than once. `TEXT` holds the text of M117 and its like.
        is_clean: nothing but printable ASCII (texts aside) and a code that firmwares agree on. Others must not be sent.
        is_embedded: found in a line that begins with something else. Some firmwares run it, others ignore it: it is
            checked, and never sent.
    """

    text: str
    code: str
    words: tuple[tuple[str, str], ...] = ()
    is_clean: bool = True
    is_embedded: bool = False

    @property
    def is_named(self) -> bool:
        """Whether it is a named command of Klipper, or a word that might be one."""
        return self.code != "" and _NUMBERED.fullmatch(self.code) is None

    def numbers(self, *keys: str) -> list[float]:
        """All numbers given for these words, in the order of the line; absurdly large ones are cut to 10¹²."""
        read = _klipper_number if self.is_named else _number
        found = [read(value) for key, value in self.words if key in keys]
        return [number for number in found if number is not None]

    def number(self, key: str) -> float | None:
        """The last number given for this word, as Marlin reads it; None if there is none."""
        found = self.numbers(key)
        return found[-1] if found else None

    def unreadable(self, *keys: str) -> bool:
        """Whether one of these words has a value that is more than a number: firmwares read it differently."""
        return any(key in keys and value and not _NUMBER.fullmatch(value) for key, value in self.words)

    def text_of(self, key: str) -> str | None:
        """The value of a word as text without quotes; None if the word does not occur."""
        return next((value.strip("\"'") for name, value in self.words if name == key), None)

    def has(self, key: str) -> bool:
        """Whether the word occurs, with or without a value."""
        return any(name == key for name, _ in self.words)


def sendable(line: bytes, *, klipper: bool = False) -> tuple[bytes, ...]:
    """The commands of one line of a file as they are sent: usually one, none for a comment.

    Each is printable ASCII, holds no `*`, `;` or `M110`, and comes back unchanged when read again. Left out are
    commands that are not clean or embedded, words that are no command, and, unless `klipper`, named commands:
    firmwares that search a line for codes would find some in them. Texts are shortened to MAX_COMMAND_BYTES unless
    `klipper`.

    Never blocks, never raises.
    """
    text = line.partition(b";")[0].strip()
    if not text:
        return () if b"\r" not in line.strip() else _sendable(line, klipper)
    if b"\r" not in line[:-1] and _USUAL.fullmatch(text):
        return (text,)
    return _sendable(line, klipper)


def sendable_lines(lines: Sequence[bytes], *, klipper: bool = False) -> Iterator[tuple[bytes, ...]]:
    """`sendable` for each of many lines that end in a line feed, several times as fast.

    Whether a move is in our spelling does not depend on its digits: it is decided once for all moves that differ in
    nothing else.
    """
    if not lines[-1].endswith(b"\n"):
        yield from sendable_lines(lines[:-1], klipper=klipper) if lines[:-1] else ()
        yield sendable(lines[-1], klipper=klipper)
        return
    shapes = b"".join(lines).translate(_DIGITS_TO_0)
    for _ in range(4):
        shapes = shapes.replace(b"00", b"0")
    for line, shape in zip(lines, shapes.split(b"\n")[:-1], strict=True):
        end = _usual_shapes.get(shape)
        if end is not None and line[2] == _BLANK:
            yield (line[:end],)
            continue
        if shape.startswith(b"G0 ") and _USUAL.fullmatch(shape.removesuffix(b"\r")):
            if len(_usual_shapes) >= _MAX_SHAPES:
                _usual_shapes.clear()
            _usual_shapes[shape] = -2 if shape.endswith(b"\r") else -1
        yield sendable(line, klipper=klipper)


def _sendable(line: bytes, klipper: bool) -> tuple[bytes, ...]:
    found = []
    for command in read_line(line):
        if not command.is_clean or command.is_embedded or not command.code or (command.is_named and not klipper):
            continue
        text = command.text
        if command.code in LABELS and not klipper:
            text = text[:MAX_COMMAND_BYTES].rstrip()
        found.append(text.encode("ascii"))
    return tuple(found)


def read_line(line: bytes) -> tuple[Command, ...]:
    """The commands of one line of a file with their meaning; M110 is left out. Never blocks, never raises.

    A carriage return ends a line, as it does for printers.
    """
    if b"\r" in line.strip(b"\r\n"):
        return tuple(command for part in line.split(b"\r") for command in _commands_of(part))
    return tuple(_commands_of(line))


def _commands_of(line: bytes) -> list[Command]:
    text, is_clean = _decoded(line.partition(b";")[0])
    text = text.strip()
    if numbered := _NUMBERING.match(text):
        text = text[numbered.end() :]
        text = (text.rpartition("*")[0] or text).strip()
    return _commands(text, is_clean) if text else []


def _decoded(raw: bytes) -> tuple[str, bool]:
    """The text with blanks for tabs, control characters and blanks of other alphabets; whether it was clean."""
    if raw.isascii():
        text = raw.decode("ascii").replace("\t", " ").strip(" \r\n\v\f")
        if text.isprintable():
            return text, True
        return "".join(character if character.isprintable() else " " for character in text), False
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    # A text may hold letters of any alphabet: _with_text decides about them.
    plain = "".join(character if character.isprintable() else " " for character in text.replace("\t", " "))
    return plain, plain.isascii() and all(character.isprintable() or character in "\t\r\n" for character in text)


def _commands(text: str, is_clean: bool) -> list[Command]:
    """The commands of a line without comment and numbering; `text` is not empty."""
    if text.startswith("("):
        text = _PARENTHESES.sub(" ", text).strip()
    code = _CODE.match(text)
    if code is None:
        return _without_code(text, is_clean)
    name = code[1].upper() + (code[2].lstrip("0") or "0")
    rest = text[code.end() :]
    if name in _TEXT_CODES and not code[3]:
        return [_with_text(name, rest.strip())]
    return _split(name, code[3] or "", _PARENTHESES.sub(" ", rest).partition("*")[0], is_clean)


def _split(name: str, subcode: str, rest: str, is_clean: bool) -> list[Command]:
    """A command and those that follow it on the same line."""
    found: list[Command] = []
    words: list[tuple[str, str]] = []
    for token in _TOKEN.finditer(rest):
        letter, value = (token[1] or "").upper(), token[2] if token[1] else token[3] or token[4]
        further = _DIGITS.match(value) if letter in {"G", "M"} else None
        if further is None:
            words.append((letter, _ascii(value, quoted=value.startswith('"'))))
            continue
        found += _with_words(name, subcode, words, is_clean)
        name, subcode, words = letter + (further[1].lstrip("0") or "0"), further[2] or "", []
        if name in _TEXT_CODES and not subcode:
            start = token.start(2) + further.end()
            return [*found, _with_text(name, rest[start:].strip())]
        if remains := value[further.end() :]:
            words.append(("", _ascii(remains, quoted=False)))
    return found + _with_words(name, subcode, words, is_clean)


def _with_words(name: str, subcode: str, words: list[tuple[str, str]], is_clean: bool) -> list[Command]:
    if name == "M110":  # the numbering is ours
        return []
    text = " ".join([name + subcode, *(letter + value for letter, value in words)]).rstrip()
    is_clean = is_clean and len(name) <= len(f"M{_MAX_CODE}") and not name.startswith("M110")
    command = Command(text, name, tuple(words), is_clean)
    if name in _MOVES and command.unreadable(*_PLACE_LETTERS):
        return [replace(command, is_clean=False)]
    return [command]


def _with_text(name: str, text: str) -> Command:
    plain = _ascii(text, quoted=True).strip()
    # Marlin 1.0 takes the first capital G in any line for a command.
    plain = plain.replace("*", "x").replace("G", "g")
    words = tuple((token[1].upper(), token[2]) for token in _TOKEN.finditer(plain) if token[1])
    return Command(f"{name} {plain}".strip(), name, (*words, ("TEXT", plain)))


def _without_code(text: str, is_clean: bool) -> list[Command]:
    """What begins with no code: a named command, or something that some firmwares search for a code."""
    if tool := _TOOL.match(text):
        return [Command(tool[0], "T", (), is_clean and not text[tool.end() :].strip())]
    body = _ascii(text.partition("*")[0], quoted=True).strip()
    named = _NAMED.match(body)
    if named is None or _EMBEDDED.search(named[0]) or _NUMBERING.match(body):
        code, searched = "", text
    else:
        code, searched = named[0].upper(), "" if "=" in body else text
    words = _named_words(body[named.end() :]) if named else ()
    found = [Command(body, code, words, is_clean)] if body else []
    if at := _EMBEDDED.search(searched):
        inner = _split(at[1].upper() + (at[2].lstrip("0") or "0"), "", searched[at.end() :], is_clean)
        found += [_embedded(command) for command in inner]
    return found


def _embedded(command: Command) -> Command:
    """A command that some firmwares run; then it is not known where the head is."""
    moves = command.code in _MOVES and any(command.numbers(*"XYZ"))
    return replace(command, is_embedded=True, is_clean=command.is_clean and not moves)


def _named_words(arguments: str) -> tuple[tuple[str, str], ...]:
    """The words of a named command, as Klipper reads them: quotes and backslashes as in a shell."""
    if any(mark in arguments for mark in "\\\"'"):
        try:
            parts = [part.partition("=") for part in shlex.split(arguments)]
        except ValueError:  # a quote that is not closed: Klipper refuses the line
            pass
        else:
            return tuple((key.upper(), value) for key, sign, value in parts if sign)
    return tuple((key.upper(), value) for key, value in _KEY_VALUE.findall(arguments))


def _ascii(text: str, *, quoted: bool) -> str:
    """The text in printable ASCII; accents are dropped, other letters become `?`."""
    if not text.isascii():
        letters = (each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
        text = "".join(each if each.isascii() and each.isprintable() else "?" for each in letters)
        text = text.replace(";", "?").replace("*", "?")
    return _RENUMBERING.sub("m", text) if quoted else text


def _klipper_number(value: str) -> float | None:
    """A number as Python reads it, with exponents; what is no finite number is absurdly large.

    Klipper heats at full power to a target that is not a number.
    """
    try:
        number = float(value)
    except ValueError:
        return _number(value)
    if math.isnan(number):
        return _ABSURD
    return min(_ABSURD, max(-_ABSURD, number))


def _number(value: str) -> float | None:
    found = _NUMBER.match(value)
    if found is None:
        return None
    return min(_ABSURD, max(-_ABSURD, float(found[0][:40])))
