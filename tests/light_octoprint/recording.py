"""The messages and answers of a real OctoPrint 1.11.8, cut into the phases of a print."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

TRANSCRIPTS = Path(__file__).parents[1] / "printers" / "octoprint" / "transcripts"
RECORDED_PATH = "kiosk/0197-ff/part.gcode"
PUSH_EACH_S = 0.5
"""OctoPrint's own rate; a client's throttle is a multiple of it."""
HEATING_S = 3.0
"""How much of the recorded heating is replayed before the print begins."""

Message = dict[str, Any]
Timed = list[tuple[float, Message]]


class Recording:
    """The phases of the transcript; each message with the seconds since the previous one."""

    def __init__(self) -> None:
        transcript = [
            json.loads(line) for line in (TRANSCRIPTS / "printed_with_a_pause.jsonl").read_text().splitlines()
        ]
        self.answers: Message = json.loads((TRANSCRIPTS / "answers.json").read_text())
        """The answers to GET by path, which do not depend on the printer."""
        self.connected: Message = next(each["push"] for each in transcript if "connected" in each["push"])
        self.at_rest: Message = next(each["push"]["history"] for each in transcript if "history" in each["push"])
        """The full state before any print."""
        logged_in_s, began_s, hot_s, done_s = (
            next(float(each["at_s"]) for each in transcript if holds(each["push"])) for holds in _CUTS
        )
        self.idle = _cut(transcript, logged_in_s, began_s)
        self.heating = _cut(transcript, began_s, began_s + HEATING_S)
        self.printing = _cut(transcript, hot_s, done_s)


_CUTS: tuple[Callable[[Message], bool], ...] = (
    lambda push: "current" in push,
    lambda push: push.get("event", {}).get("type") == "PrintStarted",
    lambda push: push.get("current", {}).get("currentZ") is not None,
    lambda push: push.get("event", {}).get("type") == "PrintDone",
)


def _cut(transcript: list[Message], since_s: float, until_s: float) -> Timed:
    found = [each for each in transcript if since_s <= each["at_s"] < until_s]
    gaps = [late["at_s"] - early["at_s"] for early, late in itertools.pairwise(found)]
    return [(gap, each["push"]) for gap, each in zip([PUSH_EACH_S, *gaps], found, strict=True)]
