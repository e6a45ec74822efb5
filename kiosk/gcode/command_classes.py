"""Commands classed by what they change beyond the print: what stops a file, needs a person, or is noted (G3)."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from kiosk.gcode.lexer import Command


class CommandClass(StrEnum):
    """What a command in a visitor's file means for the check."""

    STOP = "stop"
    OVERRIDE = "override"
    ADVICE = "advice"
    UNKNOWN = "unknown"
    """No command that Marlin knows: a macro of Klipper, or a mistake."""
    NOT_ON_KLIPPER = "not_on_klipper"
    """A usual command that Klipper has only where a macro defines it."""


_STOP: Final = {
    # Stored settings
    "M500": "writes the stored settings",
    "M502": "resets the settings",
    "M504": "resets the stored settings where they look damaged",
    "SAVE_CONFIG": "writes the stored settings and restarts the firmware",
    "M145": "changes the presets that heat",
    "M850": "changes the stored height of a bed",
    "M303": "tunes a heater by itself and may store the result",
    "PID_CALIBRATE": "tunes a heater by itself",
    "MPC_CALIBRATE": "tunes a heater by itself",
    "G26": "heats and prints a test pattern by itself",
    "G76": "heats by itself to measure the probe",
    "DELTA_CALIBRATE": "changes the geometry",
    "M143": "changes the highest temperature that the firmware allows",
    "M562": "clears a heater fault",
    "M570": "changes when a heater counts as faulty",
    "M510": "locks the printer",
    "M511": "unlocks the printer",
    "M512": "changes the printer's password",
    "M550": "renames the printer",
    "M551": "changes the printer's password",
    "M552": "changes the printer's network",
    "M575": "changes the speed of the serial port",
    "M586": "changes the printer's network services",
    "M587": "stores a network password",
    "M589": "stores a network password",
    # Firmware
    "M112": "stops the printer as in an emergency",
    "M997": "replaces the firmware",
    "M999": "restarts the printer after an emergency stop",
    "FIRMWARE_RESTART": "restarts the firmware",
    "RESTART": "restarts the firmware",
    "D0": "resets the board",
    "D1": "clears the stored settings",
    "D2": "writes to the board's memory",
    "D3": "writes to the stored settings",
    "D4": "writes to the board's pins",
    "D5": "writes to the board's program memory",
    # Words for the console of Smoothieware, which reads them from the line that G-code comes on
    "PLAY": "prints another file from the card",
    "UPLOAD": "writes a file to the card",
    "RM": "deletes a file on the card",
    "MV": "renames a file on the card",
    "REMOUNT": "mounts the card anew",
    "RESET": "resets the board",
    "DFU": "puts the board into its boot loader",
    "BREAK": "stops the board in its debugger",
    "ABORT": "aborts the print",
    "SUSPEND": "pauses the print without the host",
    "SET_TEMP": "heats past the checks of a print",
    "SWITCH": "switches an output of the board",
    "CONFIG": "changes the stored settings",
    "LOAD": "loads other settings",
    "SAVE": "writes the stored settings",
    "NET": "tells the printer's network",
    "AP": "changes the printer's network",
    "WLAN": "changes the printer's network",
    # Geometry and offsets that can drive the nozzle into the bed
    "M206": "moves the origin",
    "M218": "moves a tool against the others",
    "M428": "moves the origin to the present position",
    "G33": "changes the geometry",
    "M44": "resets the calibration of the axes",
    "M45": "changes the calibration of the axes",
    "M421": "changes the bed's measurement",
    "M556": "changes the skew of the axes",
    "M558": "changes the set-up of the probe",
    "M579": "changes the scale of the axes",
    "M665": "changes the geometry",
    "M666": "changes the places of the end stops",
    "M669": "changes the kinematics",
    "M671": "changes the places of the leadscrews",
    "M852": "changes the skew of the axes",
    "M851": "changes the distance of probe and nozzle",
    "M861": "changes the probe's temperature compensation",
    "M871": "changes the probe's temperature compensation",
    # Moves past all limits, and moves whose way can't be followed
    "G5": "moves along a curve that is not checked",
    "G6": "moves the motors directly",
    "G38": "moves until the probe is touched",
    "G53": "moves by another origin",
    **dict.fromkeys(("G55", "G56", "G57", "G58", "G59"), "moves by another stored origin"),
    "G61": "moves to a stored place",
    "MANUAL_STEPPER": "moves a single motor past all limits",
    "STEPPER_BUZZ": "moves a single motor past all limits",
    "WHILE": "repeats commands",
    **dict.fromkeys(("IF", "ELIF", "ELSE"), "runs commands only under a condition"),
    "FORCE_MOVE": "moves past all limits",
    "SET_KINEMATIC_POSITION": "overrides the known position",
    # Unchecked files and commands
    "M23": "selects an unchecked file on the printer's card",
    "M24": "prints an unchecked file from the printer's card",
    "M26": "sets the place in a file on the printer's card",
    "M32": "prints an unchecked file from the printer's card",
    "M98": "runs an unchecked macro file",
    **{f"M{number}": "stores commands that are run later" for number in range(810, 820)},
    "SDCARD_PRINT_FILE": "prints an unchecked file",
    "RUN_SHELL_COMMAND": "runs a command on the host",
    "ACTION_CALL_REMOTE_METHOD": "runs a method on the host",
    # Writing to the card
    "M28": "writes to the printer's card",
    "M29": "writes to the printer's card",
    "M30": "deletes from the printer's card",
    "M470": "creates a folder on the printer's card",
    "M471": "renames a file on the printer's card",
    "M472": "deletes from the printer's card",
    "M559": "writes the printer's configuration file",
    "M560": "writes the printer's web pages",
    "M928": "writes to the printer's card",
    # Sensors, pins, lasers and drivers
    "M3": "switches a spindle or laser",
    "M4": "switches a spindle or laser",
    "M42": "switches a pin of the board, perhaps a heater's",
    "M43": "changes pins of the board",
    "M305": "changes which thermistor is read, and how",
    "M306": "changes the model of a heater",
    "M307": "changes the model of a heater",
    "M308": "changes which sensor is read, and how",
    "M350": "changes the microsteps",
    "M563": "changes which heater and driver belong to a tool",
    "M574": "changes the set-up of the end stops",
    "M584": "changes which driver moves which axis",
    "M906": "changes the motors' current",
    "M911": "changes what happens at a power loss",
    **{f"M{number}": "moves an axis by itself to test its driver" for number in (916, 917, 918)},
    "M950": "changes which pin does what",
    "SET_TMC_CURRENT": "changes the motors' current",
    "SET_TMC_FIELD": "changes the set-up of a driver",
    "INIT_TMC": "resets the set-up of a driver",
}
"""Commands that a visitor's file must not have, with what they do."""

_OVERRIDE: Final = {
    "M304": "changes the control of the bed's heater until a restart",
    "SAVE_VARIABLE": "stores a variable that later prints may use",
    "M913": "changes the motors' current until a restart",
    "M914": "changes how hard the head hits at homing, until a restart",
    "M915": "changes the motors' set-up until a restart",
}
"""Commands that outlive the print without harm to the machine; no slicer's profile needs them."""

_ADVICE: Final = {
    "M81": "switches the power supply off",
    "M92": "changes the steps per millimetre",
    "M108": "ends a wait, also one for heat",
    "M410": "drops the moves that were sent",
    "M121": "switches the end stops off on Marlin",
    "M201": "changes the accelerations",
    "M203": "changes the highest speeds",
    "M204": "changes the accelerations",
    "M205": "changes jerk or junction deviation",
    "M207": "changes the firmware's retraction",
    "M211": "switches the software end stops off for a while",
    "M220": "changes the speed of the print",
    "M221": "changes the flow",
    "M290": "moves the nozzle against the bed in small steps",
    "M301": "changes the control of the nozzle's heater",
    "M302": "changes the lowest temperature for extrusion",
    "M569": "changes the set-up of a driver",
    "M572": "changes pressure advance",
    "M593": "changes input shaping",
    "M900": "changes linear advance",
    "M907": "changes the motors' current",
    "SET_GCODE_OFFSET": "moves the nozzle against the bed",
    "SET_GCODE_VARIABLE": "changes a variable of a macro",
    "SET_HEATER_PID": "changes the control of a heater",
    "SET_PIN": "switches a configured pin",
    "SET_STEPPER_ENABLE": "switches single motors",
}
"""Commands that slicers' profiles legitimately use: they end with the print or with a restart."""

_NOT_ON_KLIPPER: Final = {
    "M0": "waits for a person",
    "M1": "waits for a person",
    "M25": "pauses the print",
    "M226": "pauses the print",
    "M600": "changes the filament",
    "M601": "pauses the print",
    "M701": "loads filament",
    "M702": "unloads filament",
    "G29": "measures the bed",
    "G34": "aligns the Z axes",
    "G80": "measures the bed",
    "M420": "uses the bed's measurement",
}

_COLDEST_EXTRUSION_C: Final = 150.0
LOWEST_OFFSET_MM: Final = -1.0
"""Corrections of the first layer are smaller; more drives the nozzle into the bed, whatever the moves say."""
OFFSET_STEPS: Final[Mapping[str, tuple[str, ...]]] = {"M290": ("Z", "S"), "SET_GCODE_OFFSET": ("Z_ADJUST",)}
"""Commands that move the nozzle against the bed by so much more each time, and in which words."""


_ANSWER: Final = re.compile(
    r"(?:[AEP]\d+ +)*(?:ok\b|rs\b|resend|start$|wait$|error|!!|fatal|//|action:|T:|B:)", re.IGNORECASE
)
"""The text of M118 is a line of the board: a host takes such a one for the firmware's answer."""


def _extrudes_cold(command: Command) -> bool:
    """P1 and temperatures that melt nothing allow to grind cold filament."""
    allows_all = command.number("P") not in {None, 0.0}
    return bool(command.words) and (allows_all or (command.number("S") or 0.0) < _COLDEST_EXTRUSION_C)


def _lowers_by(*keys: str) -> Callable[[Command], bool]:
    return lambda command: any(number < LOWEST_OFFSET_MM for number in command.numbers(*keys))


def _moves_origin(command: Command) -> bool:
    """G10 and M208 are retractions on Marlin; offsets and limits on RepRapFirmware."""
    return any(command.has(letter) for letter in "LXYZUVW")


_STOP_IF: Final[Mapping[str, Callable[[Command], bool]]] = {
    "M302": _extrudes_cold,
    "M564": lambda command: 0.0 in command.numbers("S", "H"),
    "G10": _moves_origin,
    "M208": _moves_origin,
    "G29": _lowers_by("Z", "C"),
    "G31": lambda command: command.has("Z"),
    "M207": lambda command: any(number < 0 for number in command.numbers("Z")),
    "M290": _lowers_by("Z", "S"),
    "M605": lambda command: any(command.numbers("R")),
    "M118": lambda command: _ANSWER.match(command.text_of("TEXT") or "") is not None,
    "SET_GCODE_OFFSET": _lowers_by("Z", "Z_ADJUST"),
}
"""Commands of class STOP only with certain words."""


def class_of(command: Command) -> CommandClass | None:
    """The class of a command; None for what every print file may have.

    `M211 S0` is advice here; that the end stops stay off is a fact of the whole file.
    """
    code = command.code
    if code in _STOP or (code in _STOP_IF and _STOP_IF[code](command)):
        return CommandClass.STOP
    if code == "M211" and command.number("S") != 0.0:
        return None
    if code in _OVERRIDE:
        return CommandClass.OVERRIDE
    if code in _ADVICE:
        return CommandClass.ADVICE
    if code in _NOT_ON_KLIPPER:
        return CommandClass.NOT_ON_KLIPPER
    if code == "" or command.is_named:
        return CommandClass.UNKNOWN
    return None


_BY_WORDS: Final = {
    "M564": "lets the head move past the limits (S0 or H0)",
    "G10": "moves the origin (with L or an axis; else it retracts filament)",
    "M208": "changes the limits of the axes (with an axis; else it sets the retraction)",
    "G31": "changes the distance of probe and nozzle (with Z)",
    "M605": "heats another nozzle by so much more (with R)",
    "M118": "speaks to the print host in the firmware's name (ok, Resend, start, Error, action:)",
}
"""Those of `_STOP_IF` that are in no other class. SAFETY_GATE.md tells about the others in a sentence."""


def commands_of(level: CommandClass) -> Mapping[str, str]:
    """The commands of a class other than UNKNOWN, with what they do."""
    return {
        CommandClass.STOP: {**_STOP, **_BY_WORDS},
        CommandClass.OVERRIDE: _OVERRIDE,
        CommandClass.ADVICE: _ADVICE,
        CommandClass.NOT_ON_KLIPPER: _NOT_ON_KLIPPER,
    }[level]


def reason_of(code: str) -> str:
    """What a command of a class other than UNKNOWN does, for the log and the terminal."""
    known = [level for level in CommandClass if level is not CommandClass.UNKNOWN]
    return next((commands_of(level)[code] for level in known if code in commands_of(level)), "is not known")
