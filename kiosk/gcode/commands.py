"""Single G-code commands: parsing, the longest that can be sent, and those that visitors' files must not have."""

import re

MAX_COMMAND_BYTES = 96 - len("N1234567 *255\n")
"""The longest command in bytes that always fits a Marlin board's line buffer (MAX_CMD_SIZE, 96 with its terminator).

Allows for a line number of seven digits and the longest checksum: the number is unknown when the file is read, because
polls are numbered among its lines.
"""

FORBIDDEN = {
    "M28": "writes to the printer's card",
    "M29": "writes to the printer's card",
    "M30": "deletes from the printer's card",
    "M92": "changes the steps per millimetre",
    "M112": "stops the printer as in an emergency",
    "M301": "changes the nozzle's heating control",
    "M303": "tunes the heating by itself",
    "M304": "changes the bed's heating control",
    "M500": "writes the printer's settings",
    "M501": "loads other settings",
    "M502": "resets the printer's settings",
    "M512": "changes the printer's password",
    "M928": "writes to the printer's card",
    "M997": "replaces the firmware",
    "M999": "restarts the printer after an emergency stop",
}
"""Commands that change the machine beyond this print, with what they do."""

_CODE = re.compile(r"([GMT])\s*0*(\d+)(?:\.\d+)?")
_WORD = re.compile(r"([A-Z])\s*([-+]?(?:\d+\.?\d*|\.\d+))")
_NUMBERING = re.compile(r"(?:N[-+]?\d+\s*)+")


def bare(line: bytes) -> str:
    """The command to send: without comment, blanks, line number and checksum; empty: nothing to send."""
    text = line.partition(b";")[0].decode("latin-1").strip()
    if text[:1] in {"N", "n"} and (numbered := _NUMBERING.match(text.upper())):
        text = text[numbered.end() :].partition("*")[0].strip()
    return text


def code_of(command: str) -> tuple[str, str]:
    """('G1', the rest in capitals) of `g01 x5`; the code is empty for anything but G, M and T commands."""
    text = command.upper()
    found = _CODE.match(text)
    if found is None:
        return "", text
    return found[1] + found[2], text[found.end() :]


def words(rest: str) -> dict[str, float]:
    """The parameters of a command by letter; those without a number or with an absurd one are left out."""
    found = {letter: float(number[:40]) for letter, number in _WORD.findall(rest)}
    return {letter: number for letter, number in found.items() if abs(number) < 1e12}
