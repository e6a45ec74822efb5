"""Every finding of the safety gate: its level, the requirement behind it, and why it has that level.

`stop` where the machine or the room may be harmed or where the file can't be printed at all; `override` where a person
who stands at the machine may know better than the file or the settings; `advice` where usual files of usual slicers
would be held up. `SAFETY_GATE.md` of `kiosk/gcode` lists this table for makers; a test compares both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.printroom.matching.finding import Finding, Level

OK, ADVICE, OVERRIDE, STOP = Level

OF_LOADED_FILAMENT: Final = frozenset({"wrong_material", "spool_short"})
"""Findings that are no more when another spool is loaded."""


@dataclass(frozen=True, slots=True)
class Check:
    level: Level
    requirement: str
    why: str


CHECKS: Final[Mapping[str, Check]] = {
    # Space
    "fits_bed": Check(OK, "G5", "The whole print lies on the bed."),
    "too_big": Check(STOP, "G5", "What is printed beside or above the bed is lost, and the head hits the frame."),
    "round_bed": Check(ADVICE, "G8", "Only the box of the print is known; its corners may be empty."),
    "below_bed": Check(STOP, "G5", "Lower than 1 mm under the bed's surface the nozzle drives into the bed."),
    "extrudes_outside": Check(ADVICE, "G5", "Lines that clean the nozzle lie beside the bed on many machines."),
    "moves_outside": Check(ADVICE, "G5", "Firmwares clip such moves, and some start code relies on that."),
    # Temperatures
    "temperatures": Check(OK, "G1", "All temperatures are known and within the printer's limits."),
    "too_hot": Check(STOP, "G1", "Above its limit a part of the machine melts or burns. No reason makes that safe."),
    "temperature_unreadable": Check(STOP, "G1", "Firmwares read such a number differently, perhaps as a high one."),
    "too_cold": Check(ADVICE, "G1", "Below 150 °C little melts; the firmware itself refuses to extrude."),
    "temperatures_unknown": Check(ADVICE, "G1", "A macro of the printer may set them."),
    "not_heated": Check(OVERRIDE, "G1", "Nothing would come out; somebody may have heated the nozzle, or draw a pen."),
    # Nozzle and filament
    "nozzle": Check(OK, "G6", "The file is made for the nozzle of this printer."),
    "wrong_nozzle": Check(OVERRIDE, "G6", "The nozzle may just have been changed. Otherwise the print fails."),
    "nozzle_unknown": Check(ADVICE, "G6", "Several slicers never say it."),
    "material": Check(OK, "G11", "The file is made for the filament of this printer."),
    "wrong_material": Check(OVERRIDE, "G11", "The spool may just have been changed. Otherwise the print fails."),
    "material_unknown": Check(ADVICE, "G11", "Several slicers never say it."),
    "spool_short": Check(OVERRIDE, "G11", "Its grams are counted, not weighed; or somebody changes it in mid-print."),
    # Made for another machine
    "too_many_tools": Check(STOP, "G6", "What the missing tools should print comes from the wrong one, or not at all."),
    "other_tool": Check(ADVICE, "G6", "Firmwares with one tool ignore the number."),
    "wrong_firmware": Check(STOP, "G6", "Its commands mean something else here, or leave heating to another machine."),
    "other_firmware": Check(ADVICE, "G6", "The usual commands are the same; others have findings of their own."),
    "firmware_unknown": Check(ADVICE, "G6", "The file is for one firmware; which one the printer has isn't known."),
    "other_model": Check(ADVICE, "G6", "Profiles of similar printers are used for each other."),
    # Start and end of the file
    "needs_macros": Check(STOP, "G6", "It leaves heating or homing to macros that this printer drops: it prints cold."),
    "start_macro": Check(OVERRIDE, "G6", "It heats and homes by itself; what else its start macro does is left out."),
    "macros_perhaps": Check(ADVICE, "G6", "It leaves heating or homing to macros; the printer's firmware isn't known."),
    "heats_elsewhere": Check(STOP, "G6", "It heats by commands that mean a retraction here: it prints cold."),
    "skipped_on_klipper": Check(ADVICE, "G6", "Klipper has these only as macros, which most printers define."),
    "not_homed": Check(OVERRIDE, "G5", "The head starts from an unknown place; somebody may have homed the printer."),
    "more_plates": Check(ADVICE, "G15", "Only the first plate of the archive is printed; the others need a file each."),
    "cut_off": Check(STOP, "G4", "It ends in the middle and leaves a hot nozzle on the print."),
    "left_hot": Check(ADVICE, "G4", "The print itself is in order; the heaters can be switched off after it."),
    # Commands and lines
    "no_forbidden": Check(OK, "G3", "No command changes more than the print."),
    "forbidden": Check(STOP, "G3", "They change the machine beyond this print, or print what nobody checked."),
    "commands_override": Check(OVERRIDE, "G3", "They outlive the print, and no slicer's profile needs them."),
    "commands_noted": Check(ADVICE, "G3", "Profiles of slicers use them; they end with the print or a restart."),
    "commands_unknown": Check(ADVICE, "G3", "The firmware leaves them out."),
    "endstops_off": Check(OVERRIDE, "G3", "Nothing keeps the head within the machine; only its moves were checked."),
    "unclear_line": Check(STOP, "G2", "Firmwares read such a line differently, so what is checked is not what runs."),
    "line_too_long": Check(STOP, "G9", "The firmware cuts the line, and what remains means something else."),
    "long_labels": Check(ADVICE, "G9", "Over OctoPrint the firmware may be Klipper, which takes such lines."),
    # The printer now
    "free": Check(OK, "", "It can be started."),
    "busy": Check(ADVICE, "", "It prints and will be free later."),
    "awaiting_clear": Check(ADVICE, "", "Somebody must clear its bed first."),
    "connecting": Check(ADVICE, "", "It will be there in a moment."),
    "not_known": Check(ADVICE, "", "The print room does not answer; the printer may be free when it does."),
    "offline": Check(STOP, "", "There is no contact."),
    "error": Check(STOP, "", "It reports an error."),
    "out_of_service": Check(STOP, "", "Somebody took it out of service."),
}  # fmt: skip


def found(code: str, **values: object) -> Finding:
    """A finding with the level of its code."""
    return Finding(code, CHECKS[code].level, values)
