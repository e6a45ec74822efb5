"""The one lexer of print files: what is checked, sent, resumed from and waited for is the same command.

A line of a file becomes commands in one spelling: capitals, one blank between words, no leading zeros in the code,
without comments, line number and checksum. That spelling is what goes to the printer, byte for byte; whatever a
firmware might read differently (`M190S100`, `m 0109`, `G90 M83` on one line) is written unambiguously first.

Sources: Marlin's `parser.cpp` and `queue.cpp` (words, comments in parentheses, the text of M117), Repetier's `gcode.cpp`
(codes anywhere in a line), Klipper's `gcode.py` (named commands with KEY=VALUE), RepRapFirmware's string parser.
"""

import re
from dataclasses import dataclass
from typing import Final

NOT_ASCII: Final = "\x00"
"""Code of a line that holds a byte other than printable ASCII outside comments and texts: it is never sent."""
_TEXT_CODES = frozenset({"M16", "M23", "M28", "M30", "M32", "M33", "M98", "M117", "M118", "M486", "M550", "M928"})
"""Commands whose rest is a text or a name, not words; M486 A names an object."""

_USUAL = re.compile(rb"[GM](?:0|[1-9]\d{0,3})(?: [A-FH-LO-Z][-+]?(?:\d+\.?\d*|\.\d+))*")
"""A command that is already in our spelling; without N, M and G as words, and without texts."""
_NUMBERING = re.compile(r"(?:N\s*[-+]?\d+\s*)+", re.IGNORECASE)
_CODE = re.compile(r"([GMTD])\s*0*(\d+)(\.\d+)?", re.IGNORECASE)
_NAMED = re.compile(r"[A-Za-z_]{2}\w*(?=\s|$)")
_NEXT_CODE = re.compile(r"(?<![A-Za-z_])[GMgm]\s*\d")
_WORD = re.compile(r'([A-Z])\s*("[^"]*"?|[-+]?(?:\d+\.?\d*|\.\d+)|)', re.IGNORECASE)
_CODE_IN_TEXT = re.compile(r"([GMTND])(?=\d)", re.IGNORECASE)
_PARENTHESES = re.compile(r"\([^)]*\)?")
_KEY_VALUE = re.compile(r'([A-Za-z_]\w*)\s*=\s*("[^"]*"?|\S*)')
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")


@dataclass(frozen=True, slots=True)
class Command:
    """One command with its meaning.

    text: as it is sent. code: `G1`, `M109`, `T0`, a named command such as `SET_HEATER_TEMPERATURE`, empty for what is no
    command, or NOT_ASCII. words: letters, or keys of a named command, with their values in the order of the line; an
    empty value for a bare letter. A letter may occur more than once.
    """

    text: str
    code: str
    words: tuple[tuple[str, str], ...] = ()

    def numbers(self, *letters: str) -> list[float]:
        """All numbers given for these words, in the order of the line."""
        return [number for key, value in self.words if key in letters and (number := _number(value)) is not None]

    def number(self, letter: str) -> float | None:
        """The last number given for this word; None if there is none."""
        return next(iter(reversed(self.numbers(letter))), None)

    def has(self, letter: str) -> bool:
        """Whether the word occurs, with or without a value."""
        return any(key == letter for key, _ in self.words)


def sendable(line: bytes) -> tuple[bytes, ...]:
    """The commands of one line of a file as they are sent; usually one, none for a comment.

    Never blocks, never raises. What may not be sent at all (`NOT_ASCII`) is handed on as it is: the check refuses it,
    and framing refuses it again.
    """
    text = line.partition(b";")[0].strip()
    if not text:
        return ()
    if _USUAL.fullmatch(text):
        return (text,)
    return tuple(command.text.encode("latin-1") for command in read_line(line))


def read_line(line: bytes) -> tuple[Command, ...]:
    """The commands of one line of a file with their meaning. Never blocks, never raises."""
    text = line.removeprefix(b"\xef\xbb\xbf").partition(b";")[0].decode("latin-1").strip(" \t\r\n\v\f")
    if numbered := _NUMBERING.match(text):
        text = text[numbered.end() :].rpartition("*")[0].strip() or text[numbered.end() :].strip()
    return tuple(_commands(text)) if text else ()


def _commands(text: str) -> list[Command]:
    code = _CODE.match(text)
    if code is None:
        named = _NAMED.match(text)
        if named is not None and not _NEXT_CODE.search(text):
            return [_named(named[0].upper(), text[named.end() :].strip())]
        return _no_command(text)
    name = f"{code[1].upper()}{code[2]}{code[3] or ''}"
    rest = text[code.end() :]
    if name in _TEXT_CODES:
        return [_with_text(name, rest.strip())]
    rest = _PARENTHESES.sub(" ", rest).partition("*")[0]
    further = _NEXT_CODE.search(rest)
    own = rest[: further.start()] if further else rest
    found = [_with_words(name, own)] if name != "M110" else []  # the numbering is ours
    return found + (_commands(rest[further.start() :].strip()) if further else [])


def _no_command(text: str) -> list[Command]:
    """What begins with no code: some firmwares search the line for one."""
    text = _PARENTHESES.sub(" ", text).partition("*")[0].strip()
    further = _NEXT_CODE.search(text)
    first = (text[: further.start()] if further else text).strip()
    found = [Command(first, "" if _is_ascii(first) else NOT_ASCII)] if first else []
    return found + (_commands(text[further.start() :].strip()) if further else [])


def _with_words(name: str, rest: str) -> Command:
    if not _is_ascii(rest):
        return Command(f"{name}{rest}", NOT_ASCII)
    words = tuple((letter.upper(), value) for letter, value in _WORD.findall(rest))
    return Command(" ".join([name, *(letter + value for letter, value in words)]), name, words)


def _with_text(name: str, text: str) -> Command:
    """A text goes to a display or an echo: it is cut free of whatever a firmware might take for a command."""
    plain = "".join(character if " " <= character <= "~" else "?" for character in text.replace("*", "x"))
    plain = _CODE_IN_TEXT.sub(r"\1 ", plain)
    words = (("TEXT", plain),) if plain else ()
    return Command(f"{name} {plain}".strip(), name, words)


def _named(name: str, rest: str) -> Command:
    if not _is_ascii(rest):
        return Command(f"{name} {rest}", NOT_ASCII)
    rest = " ".join(rest.partition("*")[0].split())
    words = tuple((key.upper(), value.strip('"')) for key, value in _KEY_VALUE.findall(rest))
    return Command(f"{name} {rest}".strip(), name, words)


def _is_ascii(text: str) -> bool:
    return all(" " <= character <= "~" or character == "\t" for character in text)


def _number(value: str) -> float | None:
    found = _NUMBER.match(value)
    return float(found[0][:40]) if found else None
