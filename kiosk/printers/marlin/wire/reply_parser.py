"""Parses the replies of a Marlin-like board: one line in, typed replies out, tolerant of every form seen in the field.

A line can hold several replies: an `ok` glued to the end of a temperature report is both.
"""

import re

from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardIdle,
    BoardStarted,
    Busy,
    CapabilityReported,
    ErrorReported,
    FatalErrorReported,
    FirmwareIdentified,
    HostActionRequested,
    LineSkipped,
    OtherLine,
    PositionReported,
    Reply,
    ResendRequested,
    SdPrintReported,
    TemperaturesReported,
)

OK = Acknowledged()
PLAIN_OK = (OK,)
MAX_GLUED_OKS = 4
MIN_PLAUSIBLE_C = -10.0
MAX_PLAUSIBLE_C = 500.0

SENSOR = re.compile(r"(?<![A-Za-z@])(T\d*|[BCRPAX]):\s*(-?[\w.]+)(?:\s*/\s*(-?[\w.]+))?")
LINE_NUMBER = re.compile(r"\bN(\d+)")
FREE_SLOTS = re.compile(r"\bB(\d+)\b(?!:)")
RESEND = re.compile(r"^(?:resend|rs)\s*:?\s*(?:N\s*:?\s*)?(\d+)", re.IGNORECASE)
SKIPPED = re.compile(r"^skip (\d+)$")
BUSY = re.compile(r"busy:|^(?:echo:\s*)?busy\b")
POSITION = re.compile(r"\b([XYZE]):\s*(-?\d+(?:\.\d+)?)")
M115_KEY = re.compile(r"(?:^|\s)([A-Z][A-Z_0-9]+):")
FATAL = re.compile(
    r"mintemp|maxtemp|thermal runaway|heating failed|temperature malfunction|kill\(\) called|printer halted|"
    r"\bhalted\b|^!!|^fatal:|emergency (?:stop|shutdown)|klipper state: shutdown|stop called|stopped due to errors|"
    r"dry run mode|decoupled|heater \d+ fault|preheat error|supervision required|halt asserted",
    re.IGNORECASE,
)
NO_ERROR = re.compile(r"echo:|file opened|file selected|now (?:fresh|doing) file")
"""Names of files and texts of a print, which may hold any word (H31)."""
CARD_PRINT = re.compile(r"file opened|file selected|sd printing byte|sd print paused")
NO_CARD_PRINT = re.compile(r"sd printing byte (\d+)/\1\b|not sd printing|not currently playing")
"""Marlin 1 names the place in the file for any card that is inserted: 0/0, or the end of the last print."""
LINE_ERROR = re.compile(r"last line|checksum|line number|expected line", re.IGNORECASE)
RESTARTED = re.compile(r"// klipper state: (?:ready|disconnect)")
ACTION = re.compile(r"^//\s*action:\s*(\S+)\s*(.*)$")


def parse_line(line: str) -> tuple[Reply, ...]:
    """The replies in one line without its line feed; none for an empty line. Never raises."""
    if line == "ok":
        return PLAIN_OK
    text = line.strip()
    if not text:
        return ()
    if text.startswith("ok"):
        return _parse_ok(text)
    glued = 0
    while glued < MAX_GLUED_OKS and text.endswith("ok") and _is_glued(text[:-2]):
        text = text[:-2].rstrip()
        glued += 1
    before = (_parse_other(text),) if text else ()
    return before + PLAIN_OK * glued


def _is_glued(before: str) -> bool:
    """Whether the `ok` after this text is an acknowledgement and not part of the text (“SD card ok”)."""
    if before.endswith(" "):
        return bool(parse_temperatures(before))
    return not before.lower().endswith((" o", "bo", "co", "ho", "lo", "no", "to"))


def _parse_ok(text: str) -> tuple[Reply, ...]:
    rest = text[2:]
    position = _parse_position(rest)
    if position:
        return (position, Acknowledged())
    temperatures = parse_temperatures(rest)
    number = LINE_NUMBER.search(rest)
    slots = FREE_SLOTS.search(rest) if number else None
    acknowledged = Acknowledged(
        int(number.group(1)) if number else _bare_number(rest),
        int(slots.group(1)) if slots else None,
        bool(temperatures),
    )
    if temperatures:
        return (TemperaturesReported(temperatures), acknowledged)
    answer = _parse_after_ok(rest.strip()) if ":" in rest or "mergency" in rest or "SD print" in rest else None
    return (answer, acknowledged) if answer else (acknowledged,)


def _parse_after_ok(text: str) -> Reply | None:
    """Some firmware puts the answer after the `ok`, on the same line."""
    if FATAL.search(text):
        return FatalErrorReported(text)
    return _parse_firmware(text) or _parse_card(text.lower())


def _parse_card(low: str) -> Reply | None:
    if NO_CARD_PRINT.search(low):
        return SdPrintReported(printing=False)
    return SdPrintReported(printing=True) if CARD_PRINT.match(low) else None  # in full: “Nit SD printing” is garbled


def _bare_number(rest: str) -> int | None:
    bare = rest.strip()
    return int(bare) if bare.isascii() and bare.isdigit() else None


def parse_temperatures(text: str) -> dict[str, tuple[float, float | None]]:
    """The sensors in a line; drops implausible values, non-numbers and everything after `Count`."""
    if ":" not in text:
        return {}
    sensors: dict[str, tuple[float, float | None]] = {}
    for name, actual, target in SENSOR.findall(text.partition("Count")[0]):
        actual_c = _plausible(actual)
        if actual_c is not None and name not in sensors:
            sensors[name] = (actual_c, _plausible(target))
    return sensors


def _plausible(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if MIN_PLAUSIBLE_C <= value <= MAX_PLAUSIBLE_C else None


def _parse_other(text: str) -> Reply:
    first = text[0]
    reply: Reply | None = _parse_position(text)  # before the sensors: one of them is called X
    if reply:
        return reply
    if first in "Rr":
        reply = _parse_resend(text)
    elif first == "/":
        reply = _parse_action(text)
    elif first in "TBC":
        reply = _parse_sensors(text) or _parse_capability(text)
    elif first in "FP":
        reply = _parse_firmware(text)
    elif first == "s":
        reply = _parse_skip(text)
    return reply or _parse_text(text)


def _parse_resend(text: str) -> Reply | None:
    found = RESEND.match(text)
    return ResendRequested(int(found.group(1))) if found else None


def _parse_skip(text: str) -> Reply | None:
    found = SKIPPED.match(text)
    return LineSkipped(int(found.group(1))) if found else None


def _parse_action(text: str) -> Reply | None:
    found = ACTION.match(text)
    return HostActionRequested(found.group(1).lower(), found.group(2).strip()) if found else None


def _parse_sensors(text: str) -> Reply | None:
    sensors = parse_temperatures(text)
    return TemperaturesReported(sensors) if sensors else None


def _parse_capability(text: str) -> Reply | None:
    if not text.startswith("Cap:"):
        return None
    name, _, value = text[4:].partition(":")
    return CapabilityReported(name.strip().upper(), value.strip() == "1")


def _parse_position(text: str) -> Reply | None:
    if "Y:" not in text or "Z:" not in text:
        return None
    found = POSITION.findall(text.partition("Count")[0])
    return PositionReported({axis: float(value) for axis, value in found}) if len(found) >= 3 else None


def _parse_firmware(text: str) -> Reply | None:
    if "FIRMWARE_NAME:" not in text:
        return None
    keys = list(M115_KEY.finditer(text))
    ends = [key.start() for key in keys[1:]] + [len(text)]
    return FirmwareIdentified(
        {key.group(1): text[key.end() : end].strip() for key, end in zip(keys, ends, strict=True)}
    )


def _parse_text(text: str) -> Reply:
    low = text.lower()
    if BUSY.search(low):
        return Busy("paused for" in low)
    if low == "start" or RESTARTED.match(low):
        return BoardStarted()
    if low == "wait":
        return BoardIdle()
    if "cold extrusion" in low:
        return ErrorReported(text, ruins_print=True)
    if FATAL.search(text) and not NO_ERROR.match(low):
        return FatalErrorReported(text)
    if card := _parse_card(low):
        return card
    if "error" in low and not LINE_ERROR.search(text):
        return ErrorReported(text)
    return OtherLine(text)
