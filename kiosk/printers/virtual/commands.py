"""Executes the commands of the virtual board."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.printers.virtual.dialects import Dialect
from kiosk.printers.virtual.faults import FaultKind
from kiosk.printers.virtual.heater import AMBIENT_C, Heater
from kiosk.printers.virtual.motion import Motion

LABEL = re.compile(r"(S|P|NAME=)\s*(\S+)", re.IGNORECASE)
"""Which object a command is about; others name it or count them."""
WORD = re.compile(r"([A-Z])\s*(-?\d*\.?\d+)?")
CODE = re.compile(r"([A-Z])\s*0*(\d+(?:\.\d+)?)\s*(.*)", re.DOTALL)
"""A command in any spelling; others are named ones."""
CARD_BYTES = 99_999
CARD_BYTES_PER_S = 20
CARD_TOOL_C = 210.0
CARD_BED_C = 60.0
HOT_NOZZLE_C, HOT_BED_C, WEAK_BY_C = 290.0, 120.0, 40.0
MIN_EXTRUSION_C = 170.0
FEED_MM, FEED_S = 70.0, 12.0
"""What M701 and M702 move."""


class WaitKind(Enum):
    TIME = auto()
    HEAT = auto()
    USER = auto()


@dataclass(slots=True)
class Execution:
    """A command being executed: it ends at `until_s` (None: by a person), and `answer` follows its `ok`."""

    kind: WaitKind
    until_s: float | None
    answer: str = ""


class Machine:
    """Heaters, axes, fans and card. `send`: adds a line to the board's output.

    `is_dry`: it does not heat any more. `is_stopped`: neither does it move, in most families. `fed_mm`: all filament
    moved, out counted off; `cold_moves`: how often that was asked of a cold nozzle. `cancelled_objects`: not
    printed; their moves are skipped.
    """

    def __init__(
        self, speed: float, now_s: float, send: Callable[[str], None], dialect: Dialect, tools: int = 1
    ) -> None:
        self._dialect = dialect
        self.motion = Motion(speed)
        self.tools = [Heater(4.0 * speed, 60.0 / speed, _from_s=now_s) for _ in range(tools)]
        self.active_tool = 0
        self.is_dry = self.is_stopped = False
        self._card_since_s: float | None = None
        self.bed = Heater(1.0 * speed, 180.0 / speed, _from_s=now_s)
        self.fan = 0
        self.fed_mm, self.cold_moves = 0.0, 0
        self.active_object, self.cancelled_objects = "", set[str]()
        self.report_at_s: float | None = None
        self._report_interval_s = 0.0
        self._speed = speed
        self._send = send

    @property
    def tool(self) -> Heater:
        """The heater of the tool in use."""
        return self.tools[self.active_tool]

    @property
    def heaters(self) -> list[Heater]:
        return [*self.tools, self.bed]

    def all_off(self, now_s: float) -> None:
        for heater in self.heaters:
            heater.set_target(0, now_s)
        self.fan = 0

    def stop_itself(self, now_s: float) -> None:
        """The firmware has stopped: its heaters stay off."""
        self.all_off(now_s)
        self.is_dry = self.is_stopped = True

    def run_dry(self, now_s: float) -> None:
        """From now on nothing heats."""
        self.all_off(now_s)
        self.is_dry = True
        if self._dialect.dry_run_message:
            self._send(self._dialect.dry_run_message)

    def fail(self, kind: FaultKind, now_s: float) -> None:
        """A fault of the heating; others change nothing here."""
        match kind:
            case FaultKind.HEATER_OFF:
                self.tool.set_target(0, now_s)
            case FaultKind.DRY_RUN:
                self.run_dry(now_s)
            case FaultKind.HOT_NOZZLE:
                self.tool.fail(now_s, coldest_c=HOT_NOZZLE_C)
            case FaultKind.HOT_BED:
                self.bed.fail(now_s, coldest_c=HOT_BED_C)
            case FaultKind.WEAK_NOZZLE:
                self.tool.fail(now_s, hottest_c=max(AMBIENT_C, self.tool.target_c - WEAK_BY_C))
            case FaultKind.PREHEATED:
                self.tool.set_target(CARD_TOOL_C, now_s)
                self.bed.set_target(CARD_BED_C, now_s)

    def print_from_card(self, now_s: float) -> None:
        """Somebody starts a print at the display."""
        self._card_since_s = now_s
        self.tool.set_target(CARD_TOOL_C, now_s)
        self.bed.set_target(CARD_BED_C, now_s)
        for line in self._dialect.card_print_begun:
            self._send(line)

    def temperatures(self, now_s: float) -> str:
        tools = [(heater.temperature_c(now_s), heater.target_c) for heater in self.tools]
        return self._dialect.temperatures(tools, self.active_tool, (self.bed.temperature_c(now_s), self.bed.target_c))

    def report_if_due(self, now_s: float) -> None:
        """Report temperatures by itself if M155 enabled that."""
        if self.report_at_s is not None and now_s >= self.report_at_s:
            self._send(self.temperatures(now_s))
            self.report_at_s = now_s + self._report_interval_s

    def end_prompt(self, execution: Execution) -> None:
        if execution.kind is WaitKind.USER:
            self._send("//action:prompt_end")

    def execute(self, text: str, now_s: float) -> Execution:
        """Begin one command and return what it waits for."""
        code, rest = _split(text)
        words = {letter: float(value or 0) for letter, value in WORD.findall(rest.upper())}
        if code in {"G0", "G1", "G2", "G3"}:
            return self._move(words, now_s)
        if code in {"M104", "M140", "M109", "M190"}:
            return self._heat(code, words, now_s)
        if code[0] == "T" and code[1:].isdigit():
            self._select_tool(int(code[1:]))
            return Execution(WaitKind.TIME, self.motion.still_at_s(now_s))
        if code.startswith("G"):
            return self._other_g(code, words, now_s)
        return self._other_m(code, text, words, now_s)

    def _move(self, words: dict[str, float], now_s: float) -> Execution:
        if self.is_stopped and self._dialect.stopped_reply:
            self._send(self._dialect.stopped_reply)
            return Execution(WaitKind.TIME, now_s)
        if "E" in words and self.tool.temperature_c(now_s) < MIN_EXTRUSION_C:
            self._send("echo: cold extrusion prevented")
            self.cold_moves += 1
        room_at_s = self.motion.room_at_s(now_s)
        if self.active_object in self.cancelled_objects:
            return Execution(WaitKind.TIME, now_s)
        before_mm = self.motion.position["E"]
        self.motion.move(words, room_at_s)
        self.fed_mm += self.motion.position["E"] - before_mm
        return Execution(WaitKind.TIME, room_at_s)

    def _heat(self, code: str, words: dict[str, float], now_s: float) -> Execution:
        heater: Heater | None = self.bed
        if code in {"M104", "M109"}:
            index = int(words.get("T", self.active_tool))
            heater = self.tools[index] if index < len(self.tools) else None
        if heater is None:
            self._send(f"echo:{code} Invalid extruder {int(words['T'])}")
        if heater is None or self.is_dry:
            return Execution(WaitKind.TIME, now_s)
        heater.set_target(words.get("S", words.get("R", 0.0)), now_s)
        if code in {"M104", "M140"}:
            return Execution(WaitKind.TIME, now_s)
        return Execution(WaitKind.HEAT, heater.reached_at_s(now_s, also_when_cooling="R" in words))

    def _select_tool(self, index: int) -> None:
        if index < len(self.tools):
            self.active_tool = index
        else:
            self._send(f"echo:T{index} Invalid extruder")

    def _other_g(self, code: str, words: dict[str, float], now_s: float) -> Execution:
        until_s = now_s
        match code:
            case "G4":
                dwell_s = words.get("S", 0.0) + words.get("P", 0.0) / 1000
                until_s = self.motion.still_at_s(now_s) + dwell_s / self._speed
            case "G28":
                until_s = self.motion.home("".join(axis for axis in "XYZ" if axis in words), now_s)
            case "G90" | "G91":
                self.motion.relative = self.motion.relative_e = code == "G91"
            case "G92":
                self.motion.position.update({axis: value for axis, value in words.items() if axis in "XYZE"})
            case "G20" | "G21" | "G29" | "G10" | "G11":
                pass
            case _:
                self._refuse(code)
        return Execution(WaitKind.TIME, until_s)

    def _refuse(self, code: str) -> None:
        if self._dialect.unknown_command:
            self._send(self._dialect.unknown_command.format(code=code))

    def _other_m(self, code: str, text: str, words: dict[str, float], now_s: float) -> Execution:
        match code:
            case "M105":
                return Execution(WaitKind.TIME, now_s, " " + self.temperatures(now_s).lstrip())
            case "M115" if self._dialect.answer_after_ok:
                return Execution(WaitKind.TIME, now_s, " " + self._firmware)
            case "M400":
                return Execution(WaitKind.TIME, self.motion.still_at_s(now_s))
            case "M0" | "M1" | "M600":
                self._send(f"//action:prompt_begin {_split(text)[1] or 'Waiting for you'}")
                self._send("//action:prompt_choice Continue")
                self._send("//action:prompt_show")
                return Execution(WaitKind.USER, None)
            case "M82" | "M83":
                self.motion.relative_e = code == "M83"
            case "M106" | "M107":
                self.fan = int(words.get("S", 255)) if code == "M106" else 0
            case "M155":
                self._report_interval_s = words.get("S", 0.0)
                self.report_at_s = now_s + self._report_interval_s if self._report_interval_s else None
            case _ if self._dialect.objects and code.startswith(self._dialect.objects):
                self._label(code, _split(text)[1])
            case "M701" | "M702" if self._dialect.feeds_filament:
                return self._feed_filament(FEED_MM if code == "M701" else -FEED_MM, now_s)
            case _:
                self._answer(code, now_s)
        return Execution(WaitKind.TIME, now_s)

    def _label(self, code: str, rest: str) -> None:
        """An object begins or ends, or is left out from now on."""
        words = LABEL.match(rest)
        if words is None:
            return
        match words[1].upper(), code:
            case ("P", _) | ("NAME=", "EXCLUDE_OBJECT"):
                self.cancelled_objects.add(words[2])
            case ("S", _) | ("NAME=", "EXCLUDE_OBJECT_START"):
                self.active_object = words[2]
            case ("NAME=", "EXCLUDE_OBJECT_END"):
                self.active_object = ""

    def _feed_filament(self, length_mm: float, now_s: float) -> Execution:
        """Move filament in or out; cold, nothing is moved."""
        if self.tool.temperature_c(now_s) < MIN_EXTRUSION_C:
            self._send("echo: cold extrusion prevented")
            return Execution(WaitKind.TIME, now_s)
        self.motion.position["E"] += length_mm
        self.fed_mm += length_mm
        return Execution(WaitKind.TIME, now_s + FEED_S / self._speed)

    @property
    def _firmware(self) -> str:
        return self._dialect.firmware.replace("EXTRUDER_COUNT:1", f"EXTRUDER_COUNT:{len(self.tools)}")

    def _card_status(self, now_s: float) -> str:
        if self._card_since_s is None:
            return self._dialect.card_status
        read_bytes = min(CARD_BYTES, 1 + int((now_s - self._card_since_s) * self._speed * CARD_BYTES_PER_S))
        return f"SD printing byte {read_bytes}/{CARD_BYTES}"

    def _answer(self, code: str, now_s: float) -> None:
        match code:
            case "M115":
                self._send(self._firmware)
                for capability in self._dialect.capabilities:
                    self._send(f"Cap:{capability}")
            case "M114":
                self._send(self._dialect.position.format(**self.motion.position))
            case "M27":
                self._send(self._card_status(now_s))
            case "M17" | "M18" | "M84" | "M73" | "M108" | "M110" | "M112" | "M113" | "M117" | "M118" | "M410" | "M876":
                pass
            case "M201" | "M203" | "M204" | "M205" | "M211" | "M220" | "M221" | "M300" | "M420" | "M900":
                pass
            case _:
                self._refuse(code)


def _split(text: str) -> tuple[str, str]:
    """The code of a command in its usual spelling, and what follows it."""
    found = CODE.match(text.upper())
    if not found:
        code, _, rest = text.partition(" ")
        return code.upper(), rest
    return found.group(1) + found.group(2), text[found.start(3) :]
