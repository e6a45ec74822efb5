"""Names of parts and filament for people."""

from pathlib import PurePath

from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.print_files import SUFFIXES


def part_name(file_name: str) -> str:
    """`key_hook.gcode` is shown as `key hook`."""
    path = PurePath(file_name)
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return stem.replace("_", " ").strip() or file_name


def filament_words(facts: PrintFacts) -> str:
    """`PLA, black`; a colour that is only a number, such as `#1A1A1A`, is left out. Empty when nothing is known."""
    colour = "" if (facts.colour or "").startswith("#") else facts.colour
    return ", ".join(part for part in (facts.material, colour) if part)
