"""Names of filament for people."""

from kiosk.gcode.print_facts import PrintFacts


def filament_words(facts: PrintFacts) -> str:
    """`PLA, black`; a colour that is only a number, such as `#1A1A1A`, is left out. Empty when nothing is known."""
    colour = "" if (facts.colour or "").startswith("#") else facts.colour
    return ", ".join(part for part in (facts.material, colour) if part)
