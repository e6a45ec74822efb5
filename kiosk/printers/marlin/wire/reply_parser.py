"""Reads what a Marlin board says: one line in, typed answers out. Tolerant, because firmware is written in haste.

A line can hold more than one answer: an `ok` glued to the end of an automatic temperature report is both.
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

PLAIN_OK = (Acknowledged(),)
MOST_GLUED = 4
COLDEST_C = -10.0
HOTTEST_C = 500.0

SENSOR = re.compile(r"(?<![A-Za-z@])(T\d*|[BCRPAX]):\s*(-?[\w.]+)(?:\s*/\s*(-?[\w.]+))?")
LINE_NUMBER = re.compile(r"\bN(\d+)")
FREE_SLOTS = re.compile(r"\bB(\d+)\b(?!:)")
RESEND = re.compile(r"^(?:resend|rs)\s*:?\s*N?(\d+)", re.IGNORECASE)
SKIPPED = re.compile(r"^skip (\d+)$")
BUSY = re.compile(r"busy:|^(?:echo:\s*)?busy\b")
POSITION = re.compile(r"\b([XYZE]):\s*(-?\d+(?:\.\d+)?)")
M115_KEY = re.compile(r"(?:^|\s)([A-Z][A-Z_0-9]+):")
FATAL = re.compile(
    r"mintemp|maxtemp|thermal runaway|heating failed|temperature malfunction|kill\(\) called|printer halted|"
    r"\bhalted\b|^!!|^fatal:|emergency (?:stop|shutdown)|klipper state: shutdown",
    re.IGNORECASE,
)
LINE_TROUBLE = re.compile(r"last line|checksum|line number|expected line", re.IGNORECASE)
RESTARTED = re.compile(r"// klipper state: (?:ready|disconnect)")
ACTION = re.compile(r"^//\s*action:\s*(\S+)\s*(.*)$")


def parse_line(line: str) -> tuple[Reply, ...]:
    """The answers in one line (without its line ending). Never raises; an empty line is no answer."""
    if line == "ok":
        return PLAIN_OK
    text = line.strip()
    if not text:
        return ()
    if text.startswith("ok"):
        return _read_ok(text)
    glued = 0
    while glued < MOST_GLUED and text.endswith("ok") and _is_glued(text[:-2]):
        text = text[:-2].rstrip()
        glued += 1
    before = (_read_other(text),) if text else ()
    return before + PLAIN_OK * glued


def _is_glued(before: str) -> bool:
    """Whether the `ok` behind these words is one, and not a word of theirs (“SD card ok”)."""
    if before.endswith(" "):
        return bool(parse_temperatures(before))
    return not before.lower().endswith((" o", "bo", "co", "ho", "lo", "no", "to"))


def _read_ok(text: str) -> tuple[Reply, ...]:
    rest = text[2:]
    position = _read_position(rest)
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
    more = _read_behind_ok(rest.strip()) if ":" in rest or "mergency" in rest else None
    return (more, acknowledged) if more else (acknowledged,)


def _read_behind_ok(text: str) -> Reply | None:
    """Some put the answer behind the `ok`, on one line."""
    if FATAL.search(text):
        return FatalErrorReported(text)
    return _read_firmware(text)


def _bare_number(rest: str) -> int | None:
    bare = rest.strip()
    return int(bare) if bare.isascii() and bare.isdigit() else None


def parse_temperatures(text: str) -> dict[str, tuple[float, float | None]]:
    """The sensors in a line; values that are no number or can't be are left out, and so is all after `Count`."""
    if ":" not in text:
        return {}
    sensors: dict[str, tuple[float, float | None]] = {}
    for name, actual, target in SENSOR.findall(text.partition("Count")[0]):
        actual_c = _believable(actual)
        if actual_c is not None and name not in sensors:
            sensors[name] = (actual_c, _believable(target))
    return sensors


def _believable(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if COLDEST_C <= value <= HOTTEST_C else None


def _read_other(text: str) -> Reply:
    first = text[0]
    answer: Reply | None = _read_position(text)  # ahead of sensors: there is one that is called X
    if answer:
        return answer
    if first in "Rr":
        answer = _read_resend(text)
    elif first == "/":
        answer = _read_action(text)
    elif first in "TBC":
        answer = _read_sensors(text) or _read_capability(text)
    elif first in "FP":
        answer = _read_firmware(text)
    elif first == "s":
        answer = _read_skip(text)
    return answer or _read_words(text)


def _read_resend(text: str) -> Reply | None:
    asked = RESEND.match(text)
    return ResendRequested(int(asked.group(1))) if asked else None


def _read_skip(text: str) -> Reply | None:
    skipped = SKIPPED.match(text)
    return LineSkipped(int(skipped.group(1))) if skipped else None


def _read_action(text: str) -> Reply | None:
    asked = ACTION.match(text)
    return HostActionRequested(asked.group(1).lower(), asked.group(2).strip()) if asked else None


def _read_sensors(text: str) -> Reply | None:
    sensors = parse_temperatures(text)
    return TemperaturesReported(sensors) if sensors else None


def _read_capability(text: str) -> Reply | None:
    if not text.startswith("Cap:"):
        return None
    name, _, value = text[4:].partition(":")
    return CapabilityReported(name.strip().upper(), value.strip() == "1")


def _read_position(text: str) -> Reply | None:
    if "Y:" not in text or "Z:" not in text:
        return None
    found = POSITION.findall(text.partition("Count")[0])
    return PositionReported({axis: float(value) for axis, value in found}) if len(found) >= 3 else None


def _read_firmware(text: str) -> Reply | None:
    if "FIRMWARE_NAME:" not in text:
        return None
    keys = list(M115_KEY.finditer(text))
    ends = [key.start() for key in keys[1:]] + [len(text)]
    return FirmwareIdentified(
        {key.group(1): text[key.end() : end].strip() for key, end in zip(keys, ends, strict=True)}
    )


def _read_words(text: str) -> Reply:
    low = text.lower()
    if BUSY.search(low):
        return Busy("paused for" in low)
    if low == "start" or RESTARTED.match(low):
        return BoardStarted()
    if low == "wait":
        return BoardIdle()
    if "cold extrusion" in low:
        return ErrorReported(text, ruins_print=True)
    if FATAL.search(text):
        return FatalErrorReported(text)
    if "not sd printing" in low:
        return SdPrintReported(printing=False)
    if "sd printing byte" in low:  # and no less: “Nit SD printing” was garbled
        return SdPrintReported(printing=True)
    if "error" in low and not LINE_TROUBLE.search(text):
        return ErrorReported(text)
    return OtherLine(text)
