"""Words about printers as they are set, and about prints: those of the kiosk, which a test holds together."""

from kiosk.hub.settings.zones import Zone
from kiosk.office.text.state_words import PRINTER, outcome_word
from kiosk.office.text.words import Words
from kiosk.printroom.history.prints import Ending
from kiosk.printroom.job_state import JobState
from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.results.result import FailedBecause, Result

WIZARD = "WizardViewModel"
OVERRIDE = "Override"
RESULTS = "ResultWords"

COLOURS = {
    "#F0B51B": "Yellow",
    "#3FA7A3": "Teal",
    "#B87FAE": "Plum",
    "#E394A0": "Rose",
    "#8FB6DA": "Sky blue",
    "#9FBF7F": "Leaf green",
    "#D98F6A": "Copper",
    "#C9B458": "Moss",
    "#BDB2A6": "Stone",
    "#A9D8C8": "Mint",
}
"""Flags of printers, see `hub.added_printers`."""
_OPEN_STATES = {JobState.SENDING: "Sending", JobState.PRINTING: "Printing", JobState.PAUSED: "Paused"}
_OVERRIDES = {
    OverrideReason.KNOWN_FILE: "I know this file and this machine",
    OverrideReason.SETTINGS_WRONG: "The settings here are wrong",
    OverrideReason.STAYS_BESIDE: "I stay beside the printer",
}
_RESULTS = {Result.GOOD: "Good", Result.PASSABLE: "Passable", Result.FAILED: "Failed"}
_FAILED_BECAUSE = {
    FailedBecause.CAME_OFF: "Came off the bed",
    FailedBecause.LAYER_SHIFT: "Layers shifted",
    FailedBecause.NO_FILAMENT: "Filament ran out",
    FailedBecause.CLOGGED: "Nozzle clogged",
    FailedBecause.SUPPORTS: "Supports gave way",
    FailedBecause.WARPED: "Warped",
    FailedBecause.STRINGING: "Stringing",
    FailedBecause.OTHER: "Another reason",
}


def result_word(result: Result, words: Words) -> str:
    """How staff judged a print."""
    return words.of_kiosk(RESULTS, _RESULTS[result])


def failed_word(because: FailedBecause, words: Words) -> str:
    """Why a print failed, as staff said."""
    return words.of_kiosk(RESULTS, _FAILED_BECAUSE[because])


def colour_word(colour: str, words: Words) -> str:
    """Its name, or its code if it is not one of ours."""
    return words.of_kiosk(WIZARD, COLOURS[colour]) if colour in COLOURS else colour


def zone_word(zone: Zone, words: Words) -> str:
    return str(getattr(zone.name, words.language))


def ending_word(ending: Ending, state: JobState, words: Words) -> str:
    """How a print ended, or how far it is."""
    if ending is not Ending.OPEN:
        return outcome_word(ending, words)
    if state is JobState.WAITING:
        return words("Waits in the queue")
    return words.of_kiosk(PRINTER, _OPEN_STATES[state])


def ending_choice(ending: Ending, words: Words) -> str:
    """The same where prints are filtered by it."""
    return words("Not over") if ending is Ending.OPEN else outcome_word(ending, words)


def override_word(reason: OverrideReason, words: Words) -> str:
    return words.of_kiosk(OVERRIDE, _OVERRIDES[reason])
