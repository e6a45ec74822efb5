"""What the virtual board does with each command once its turn has come."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.printers.virtual.dialects import Dialect
from kiosk.printers.virtual.heater import Heater
from kiosk.printers.virtual.motion import Motion

WORD = re.compile(r"([A-Z])\s*(-?\d*\.?\d+)?")
COLDEST_EXTRUSION_C = 170.0


class WaitKind(Enum):
    """What a running command waits for."""

    TIME = auto()
    HEAT = auto()
    USER = auto()


@dataclass(slots=True)
class Waiting:
    """A command under way: it ends at `until_s` (None: only a person ends it) with an `ok`, `answer` behind it."""

    kind: WaitKind
    until_s: float | None
    answer: str = ""


class Machine:
    """Heaters, axes and fans, and the meaning of the commands."""

    def __init__(self, speed: float, now_s: float, say: Callable[[str], None], dialect: Dialect) -> None:
        self._dialect = dialect
        self.motion = Motion(speed)
        self.tool = Heater(4.0 * speed, 60.0 / speed, _from_s=now_s)
        self.bed = Heater(1.0 * speed, 180.0 / speed, _from_s=now_s)
        self.fan = 0
        self.report_at_s: float | None = None
        self._report_each_s = 0.0
        self._speed = speed
        self._say = say

    def all_off(self, now_s: float) -> None:
        """Heaters and fan off."""
        self.tool.aim(0, now_s)
        self.bed.aim(0, now_s)
        self.fan = 0

    def temperatures(self, now_s: float) -> str:
        """The temperatures as the firmware writes them."""
        tool, bed = self.tool, self.bed
        return self._dialect.report.format(
            tool=tool.temperature_c(now_s),
            tool_target=tool.target_c,
            bed=bed.temperature_c(now_s),
            bed_target=bed.target_c,
        )

    def report_if_due(self, now_s: float) -> None:
        """Say the temperatures unasked when M155 wished it."""
        if self.report_at_s is not None and now_s >= self.report_at_s:
            self._say(self.temperatures(now_s))
            self.report_at_s = now_s + self._report_each_s

    def end_prompt(self, waiting: Waiting) -> None:
        """The person has answered: take the question back."""
        if waiting.kind is WaitKind.USER:
            self._say("//action:prompt_end")

    def carry_out(self, text: str, now_s: float) -> Waiting:
        """Begin one command; returns what it waits for."""
        code, _, rest = text.partition(" ")
        code = code.upper()
        words = {letter: float(value or 0) for letter, value in WORD.findall(rest.upper())}
        if code in {"G0", "G1"}:
            return self._move(words, now_s)
        if code in {"M104", "M140", "M109", "M190"}:
            return self._heat(code, words, now_s)
        if code.startswith("G"):
            return self._other_g(code, words, now_s)
        return self._other_m(code, text, words, now_s)

    def _move(self, words: dict[str, float], now_s: float) -> Waiting:
        if "E" in words and self.tool.temperature_c(now_s) < COLDEST_EXTRUSION_C:
            self._say("echo: cold extrusion prevented")
        room_at_s = self.motion.room_at_s(now_s)
        self.motion.move(words, room_at_s)
        return Waiting(WaitKind.TIME, room_at_s)

    def _heat(self, code: str, words: dict[str, float], now_s: float) -> Waiting:
        heater = self.tool if code in {"M104", "M109"} else self.bed
        heater.aim(words.get("S", words.get("R", 0.0)), now_s)
        if code in {"M104", "M140"}:
            return Waiting(WaitKind.TIME, now_s)
        return Waiting(WaitKind.HEAT, heater.reached_at_s(now_s, also_when_cooling="R" in words))

    def _other_g(self, code: str, words: dict[str, float], now_s: float) -> Waiting:
        until_s = now_s
        match code:
            case "G4":
                pause_s = words.get("S", 0.0) + words.get("P", 0.0) / 1000
                until_s = self.motion.still_at_s(now_s) + pause_s / self._speed
            case "G28":
                until_s = self.motion.home("".join(axis for axis in "XYZ" if axis in words), now_s)
            case "G90" | "G91":
                self.motion.relative = self.motion.relative_e = code == "G91"
            case "G92":
                self.motion.position.update({axis: value for axis, value in words.items() if axis in "XYZE"})
            case "G20" | "G21" | "G2" | "G3" | "G29" | "G10" | "G11":
                pass
            case _:
                return self._unknown(code, now_s)
        return Waiting(WaitKind.TIME, until_s)

    def _unknown(self, code: str, now_s: float) -> Waiting:
        if self._dialect.unknown:
            self._say(self._dialect.unknown.format(code=code))
        return Waiting(WaitKind.TIME, now_s)

    def _other_m(self, code: str, text: str, words: dict[str, float], now_s: float) -> Waiting:
        match code:
            case "M105":
                return Waiting(WaitKind.TIME, now_s, " " + self.temperatures(now_s).lstrip())
            case "M115" if self._dialect.answer_behind_ok:
                return Waiting(WaitKind.TIME, now_s, " " + self._dialect.firmware)
            case "M400":
                return Waiting(WaitKind.TIME, self.motion.still_at_s(now_s))
            case "M0" | "M1" | "M600":
                self._say(f"//action:prompt_begin {text.partition(' ')[2] or 'Waiting for you'}")
                self._say("//action:prompt_choice Continue")
                self._say("//action:prompt_show")
                return Waiting(WaitKind.USER, None)
            case "M82" | "M83":
                self.motion.relative_e = code == "M83"
            case "M106" | "M107":
                self.fan = int(words.get("S", 255)) if code == "M106" else 0
            case "M155":
                self._report_each_s = words.get("S", 0.0)
                self.report_at_s = now_s + self._report_each_s if self._report_each_s else None
            case _:
                self._answer(code)
        return Waiting(WaitKind.TIME, now_s)

    def _answer(self, code: str) -> None:
        match code:
            case "M115":
                self._say(self._dialect.firmware)
                for capability in self._dialect.capabilities:
                    self._say(f"Cap:{capability}")
            case "M114":
                self._say(self._dialect.position.format(**self.motion.position))
            case "M27":
                self._say(self._dialect.card)
            case "M17" | "M18" | "M84" | "M73" | "M108" | "M110" | "M112" | "M113" | "M117" | "M118" | "M410" | "M876":
                pass
            case "M201" | "M203" | "M204" | "M205" | "M211" | "M220" | "M221" | "M300" | "M420" | "M486" | "M900":
                pass
            case _:
                if self._dialect.unknown:
                    self._say(self._dialect.unknown.format(code=code))
