"""Words for states, statuses, causes and roles: those of the kiosk (README "Words"), which a test holds together."""

from kiosk.base.formats import age_words
from kiosk.base.reason import ReasonCode
from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.permissions import Role
from kiosk.office.text.words import Words
from kiosk.printers.printer import JOB_RUNS, Outcome, PrinterState, TimeBasis
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView

PRINTER = "PrinterLabels"
EQUIPMENT = "EquipmentLabels"
FAULT = "FaultWords"
ALARMS = "Alarms"

_STATES = {
    PrinterState.OFFLINE: "No contact",
    PrinterState.CONNECTING: "Connecting",
    PrinterState.IDLE: "Free",
    PrinterState.HEATING: "Heating",
    PrinterState.PRINTING: "Printing",
    PrinterState.PAUSING: "Pausing",
    PrinterState.PAUSED: "Paused",
    PrinterState.RESUMING: "Going on",
    PrinterState.ATTENTION: "Needs you",
    PrinterState.FINISHING: "Finishing",
    PrinterState.AWAITING_CLEAR: "Clear the bed",
    PrinterState.ERROR: "Error",
    PrinterState.OUT_OF_SERVICE: "Out of service",
    PrinterState.NOT_KNOWN: "Not known",
}
_STATUSES = {
    "free": "Free",
    "in_use": "In use",
    "reserved": "Reserved",
    "out_of_order": "Broken",
    "no_contact": "No contact",
}
_KINDS = {
    "printer": "3D printer",
    "vr": "VR headset",
    "pc": "Computer",
    "mic": "Studio",
    "vinyl": "Vinyl cutter",
    "laser": "Laser cutter",
    "camera": "Camera",
    "soldering": "Soldering station",
    "sewing": "Sewing machine",
    "scanner": "Scanner",
    "room": "Room",
    "tool": "Tool",
}
_SYMPTOMS = {
    Symptom.NO_START: "Does not start",
    Symptom.BAD_PICTURE: "Poor picture",
    Symptom.PART_BROKEN: "A part is broken",
    Symptom.MISSING: "A part is missing",
    Symptom.DIRTY: "It is dirty",
    Symptom.OTHER: "Something else",
    Symptom.MAINTENANCE: "Maintenance",
    Symptom.SPARE_PART: "Waits for a part",
}
_CAUSES = {
    AlarmCause.HELP: "Somebody asks for help",
    AlarmCause.ATTENTION: "Needs a person",
    AlarmCause.PRINTER_ERROR: "Printer error",
    AlarmCause.JOB_FAILED: "Print failed",
    AlarmCause.HEATERS_ON: "Hot, not printing",
    AlarmCause.OFFLINE_IN_PRINT: "Lost during a print",
    AlarmCause.WRONG_CLOCK: "The clock may be wrong",
    AlarmCause.TARGET_MISSED: "Temperature off",
    AlarmCause.NO_PROGRESS: "No progress",
    AlarmCause.OVERDUE: "Takes too long",
    AlarmCause.QUEUE_STUCK: "The queue waits",
    AlarmCause.PRINT_ROOM_SILENT: "The print room does not answer",
    AlarmCause.DISK_LOW: "The disk is almost full",
    AlarmCause.HUB_DAMAGED: "The database is damaged",
    AlarmCause.SCANNER_GONE: "A code scanner is missing",
    AlarmCause.CODE_CAMERA_GONE: "The camera for codes does not work",
    AlarmCause.AUTO_START_FAILS: "No print starts by itself",
    AlarmCause.SPOOL_LOW: "A spool runs low",
    AlarmCause.BACKUP_OLD: "No backup for two days",
    AlarmCause.RETENTION_LATE: "Old data was not deleted",
    AlarmCause.CHANNEL_FAILS: "An alarm could not be sent",
}
_LOOK = "Look at the machine. If something is wrong, cut the power at the socket."
_ADVICE = {
    AlarmCause.HELP: "Go to the entrance.",
    AlarmCause.ATTENTION: "It waits until somebody answers it.",
    AlarmCause.PRINTER_ERROR: _LOOK,
    AlarmCause.HEATERS_ON: _LOOK,
    AlarmCause.OFFLINE_IN_PRINT: _LOOK,
    AlarmCause.TARGET_MISSED: _LOOK,
    AlarmCause.NO_PROGRESS: _LOOK,
    AlarmCause.PRINT_ROOM_SILENT: "Look at the machines. If something is wrong, cut the power at the socket.",
    AlarmCause.JOB_FAILED: "Look at the print and clear the bed.",
    AlarmCause.OVERDUE: "Look whether the print is still right.",
    AlarmCause.QUEUE_STUCK: "Look at the queue on the first page.",
    AlarmCause.DISK_LOW: "An admin makes room on the disk.",
    AlarmCause.HUB_DAMAGED: "An admin restores a backup.",
    AlarmCause.WRONG_CLOCK: "An admin checks the clock and acknowledges this.",
    AlarmCause.SCANNER_GONE: "Check the cable of the code scanner.",
    AlarmCause.CODE_CAMERA_GONE: "Check the cable of the camera that reads codes.",
    AlarmCause.AUTO_START_FAILS: "Start prints at the kiosk. An admin looks into the log of the print room.",
    AlarmCause.SPOOL_LOW: "Have the next spool ready, or change it before a long print.",
    AlarmCause.BACKUP_OLD: "Check that the place of the backups is there.",
    AlarmCause.RETENTION_LATE: "An admin checks the clock and the log of the print room.",
    AlarmCause.CHANNEL_FAILS: "Check the network and who is told of alarms.",
}
_ORDERS = {
    Action.START: "Start",
    Action.PAUSE: "Pause",
    Action.RESUME: "Go on",
    Action.CANCEL: "Cancel",
    Action.STOP_NOW: "Stop now",
    Action.CONFIRM_CLEAR: "Bed is clear",
    Action.CONNECT: "Connect",
    Action.DISCONNECT: "Disconnect",
    Action.ANSWER_PROMPT: "Answer",
    Action.OUT_OF_SERVICE: "Take out of service",
    Action.INTO_SERVICE: "Put back into service",
    Action.PAUSE_AT_LAYER: "Pause at a layer",
    Action.CANCEL_OBJECT: "Leave out an object",
    Action.PREHEAT: "Heat up",
    Action.COOL_DOWN: "Cool down",
    Action.HOME: "Home",
    Action.LOAD_FILAMENT: "Load filament",
    Action.UNLOAD_FILAMENT: "Unload filament",
}
_OUTCOMES = {Outcome.DONE: "Done", Outcome.CANCELLED: "Cancelled", Outcome.FAILED: "Failed"}
_ROLES = {Role.HOST: "host", Role.OPERATOR: "operator", Role.ADMIN: "admin"}
_NO_REPORT = frozenset({PrinterState.OFFLINE, PrinterState.CONNECTING, PrinterState.NOT_KNOWN})
_NEEDS_PERSON = frozenset({PrinterState.ATTENTION, PrinterState.AWAITING_CLEAR, PrinterState.ERROR})
_BASES = {
    TimeBasis.HISTORY: "estimate: by earlier prints here",
    TimeBasis.SLICER: "estimate: by the slicer",
    TimeBasis.LAYERS: "estimate: by the layers",
    TimeBasis.BYTES: "estimate: by the size of the file",
    TimeBasis.SERVER: "estimate: by OctoPrint",
}


def state_word(state: PrinterState, words: Words) -> str:
    return words.of_kiosk(PRINTER, _STATES[state])


def doing_word(printer: PrinterView, words: Words) -> str:
    """Its state, or that its file is being sent."""
    return words.of_kiosk(PRINTER, "Sending") if printer.sending else state_word(printer.state, words)


def printer_mark(state: PrinterState) -> str:
    """The mark of a state, see `drawings.mark`."""
    if state is PrinterState.IDLE:
        return "free"
    if state in _NEEDS_PERSON:
        return "warn"
    if state in JOB_RUNS:
        return "in_use"
    return "no_contact" if state in _NO_REPORT else "out_of_order"


def status_word(status: str, words: Words) -> str:
    return words.of_kiosk(EQUIPMENT, _STATUSES[status])


def kind_word(kind: str, names: ThreeTexts | None, words: Words) -> str:
    """names: of an own kind."""
    return names.in_language(words.language) if names else words.of_kiosk(EQUIPMENT, _KINDS.get(kind, kind))


def symptom_word(symptom: str | None, words: Words) -> str:
    return words.of_kiosk(FAULT, _SYMPTOMS[Symptom(symptom)]) if symptom else ""


def cause_words(alarm: Alarm, words: Words) -> str:
    """What is wrong, without the printer's name."""
    used_up = alarm.reason is not None and alarm.reason.code is ReasonCode.FILAMENT_USED_UP
    return words.of_kiosk(PRINTER, "Filament used up" if used_up else _CAUSES[alarm.cause])


def alarm_words(alarm: Alarm, words: Words) -> str:
    """The printer, if it is about one, and what is wrong."""
    word = cause_words(alarm, words)
    return f"{alarm.printer_name}: {word}" if alarm.printer_name else word


def advice(cause: AlarmCause, words: Words) -> str:
    """What to do."""
    return words.of_kiosk(ALARMS, _ADVICE[cause])


def order_word(action: Action, words: Words) -> str:
    return words(_ORDERS[action])


def outcome_word(outcome: str, words: Words) -> str:
    """How a job ended."""
    return words.of_kiosk(PRINTER, _OUTCOMES[Outcome(outcome)])


def basis_word(basis: TimeBasis | None, words: Words) -> str:
    """By what it is said how long a print still takes; empty: that is not known."""
    return "" if basis is None else words.of_kiosk(PRINTER, _BASES[basis])


def role_word(role: Role, words: Words) -> str:
    return words(_ROLES[role])


def ago_words(seconds: float, words: Words) -> str:
    return words.of_kiosk(EQUIPMENT, "%1 ago").replace("%1", age_words(seconds))
