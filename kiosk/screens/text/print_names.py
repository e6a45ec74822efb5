"""Names of filament for people; how a print came out, and why one failed."""

from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.spools.swatches import COLOURS
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.screens.qt import translate


def filament_words(facts: PrintFacts) -> str:
    """`PLA, black`; a colour that is only a number, such as `#1A1A1A`, is left out. Empty when nothing is known."""
    colour = "" if (facts.colour or "").startswith("#") else facts.colour
    return ", ".join(part for part in (facts.material, colour) if part)


def colour_words(colour: str, language: str) -> str:
    """As staff wrote it; the usual colours in the language of the screen."""
    usual = next((one for one in COLOURS if colour.lower() in one[:3]), None)
    return str(getattr(usual, language)) if usual is not None else colour


def filament_name(material: str, colour: str, language: str) -> str:
    """`PLA red`, of a spool or of what is loaded."""
    return " ".join(part for part in (material, colour_words(colour, language)) if part)


def job_filament(facts: PrintFacts, material: str, colour: str, language: str) -> str:
    """What a job is printed with: as it was asked for, else as its file says. Empty when nothing is known."""
    if not (material or colour):
        return filament_words(facts)
    return filament_name(material or facts.material or "", colour, language)


def result_word(result: Result) -> str:
    return {
        Result.GOOD: translate("ResultWords", "Good"),
        Result.PASSABLE: translate("ResultWords", "Passable"),
        Result.FAILED: translate("ResultWords", "Failed"),
    }[result]


def failed_words(because: FailedBecause) -> str:
    return {
        FailedBecause.CAME_OFF: translate("ResultWords", "Came off the bed"),
        FailedBecause.LAYER_SHIFT: translate("ResultWords", "Layers shifted"),
        FailedBecause.NO_FILAMENT: translate("ResultWords", "Filament ran out"),
        FailedBecause.CLOGGED: translate("ResultWords", "Nozzle clogged"),
        FailedBecause.SUPPORTS: translate("ResultWords", "Supports gave way"),
        FailedBecause.WARPED: translate("ResultWords", "Warped"),
        FailedBecause.STRINGING: translate("ResultWords", "Stringing"),
        FailedBecause.OTHER: translate("ResultWords", "Another reason"),
    }[because]
