"""Labels of printers: states, marks, alarms, orders."""

from kiosk.base.reason import ReasonCode
from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.printers.printer import JOB_RUNS, PrinterState, TimeBasis
from kiosk.printroom.overview import PrinterView
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import percent_words
from kiosk.screens.text.reasons import reason_text

WAITS_FOR_PERSON = frozenset({PrinterState.PAUSED, PrinterState.ATTENTION})
"""While the print waits for a person, the time of its end is unknown."""
NO_REPORT = frozenset({PrinterState.OFFLINE, PrinterState.CONNECTING, PrinterState.NOT_KNOWN})
"""Nothing is reported of the printer at present."""


def state_word(state: str) -> str:
    return {
        "offline": translate("PrinterLabels", "No contact"),
        "connecting": translate("PrinterLabels", "Connecting"),
        "idle": translate("PrinterLabels", "Free"),
        "heating": translate("PrinterLabels", "Heating"),
        "printing": translate("PrinterLabels", "Printing"),
        "pausing": translate("PrinterLabels", "Pausing"),
        "paused": translate("PrinterLabels", "Paused"),
        "resuming": translate("PrinterLabels", "Going on"),
        "attention": translate("PrinterLabels", "Needs you"),
        "finishing": translate("PrinterLabels", "Finishing"),
        "awaiting_clear": translate("PrinterLabels", "Clear the bed"),
        "error": translate("PrinterLabels", "Error"),
        "out_of_service": translate("PrinterLabels", "Out of service"),
        "not_known": translate("PrinterLabels", "Not known"),
    }.get(state, state)


def doing_word(printer: PrinterView) -> str:
    """The state in one or two words, or that its file is being sent."""
    return translate("PrinterLabels", "Sending") if printer.sending else state_word(printer.state)


def last_doing(printer: PrinterView) -> str:
    """What a printer of which nothing is known did last."""
    word = state_word(printer.last_state)
    if printer.last_state not in JOB_RUNS or printer.fraction is None:
        return word
    return f"{word}, {percent_words(printer.fraction)}"


def heading(printer: PrinterView) -> str:
    if printer.sending:
        return translate("PrinterLabels", "%1 is getting the file").replace("%1", printer.name)
    pattern = {
        "offline": translate("PrinterLabels", "%1: no contact"),
        "connecting": translate("PrinterLabels", "%1: connecting"),
        "idle": translate("PrinterLabels", "%1 is free"),
        "heating": translate("PrinterLabels", "%1 heats up"),
        "printing": translate("PrinterLabels", "%1 is printing"),
        "pausing": translate("PrinterLabels", "%1 will pause"),
        "paused": translate("PrinterLabels", "%1 is paused"),
        "resuming": translate("PrinterLabels", "%1 goes on"),
        "attention": translate("PrinterLabels", "%1 needs you"),
        "finishing": translate("PrinterLabels", "%1 finishes"),
        "awaiting_clear": translate("PrinterLabels", "%1: clear the bed"),
        "error": translate("PrinterLabels", "%1: error"),
        "out_of_service": translate("PrinterLabels", "%1: out of service"),
        "not_known": translate("PrinterLabels", "%1: look at it"),
    }.get(printer.state, "%1")
    return pattern.replace("%1", printer.name)


def mark(state: str) -> str:
    """The status of StatusMark for a state: free, in_use, out_of_order or no_contact."""
    if state == PrinterState.IDLE:
        return "free"
    if needs_person(state):
        return "out_of_order"
    if state in JOB_RUNS:
        return "in_use"
    return "no_contact" if state in NO_REPORT else "out_of_order"


def needs_person(state: str) -> bool:
    return state in {PrinterState.ATTENTION, PrinterState.AWAITING_CLEAR, PrinterState.ERROR}


def alarm_word(cause: AlarmCause) -> str:
    return {
        AlarmCause.HELP: translate("PrinterLabels", "Somebody asks for help"),
        AlarmCause.ATTENTION: translate("PrinterLabels", "Needs a person"),
        AlarmCause.PRINTER_ERROR: translate("PrinterLabels", "Printer error"),
        AlarmCause.JOB_FAILED: translate("PrinterLabels", "Print failed"),
        AlarmCause.HEATERS_ON: translate("PrinterLabels", "Hot, not printing"),
        AlarmCause.OFFLINE_IN_PRINT: translate("PrinterLabels", "Lost during a print"),
        AlarmCause.WRONG_CLOCK: translate("PrinterLabels", "The clock may be wrong"),
        AlarmCause.TARGET_MISSED: translate("PrinterLabels", "Temperature off"),
        AlarmCause.NO_PROGRESS: translate("PrinterLabels", "No progress"),
        AlarmCause.OVERDUE: translate("PrinterLabels", "Takes too long"),
        AlarmCause.QUEUE_STUCK: translate("PrinterLabels", "The queue waits"),
        AlarmCause.PRINT_ROOM_SILENT: translate("PrinterLabels", "The print room does not answer"),
        AlarmCause.DISK_LOW: translate("PrinterLabels", "The disk is almost full"),
        AlarmCause.HUB_DAMAGED: translate("PrinterLabels", "The database is damaged"),
        AlarmCause.SCANNER_GONE: translate("PrinterLabels", "A code scanner is missing"),
        AlarmCause.CODE_CAMERA_GONE: translate("PrinterLabels", "The camera for codes does not work"),
        AlarmCause.AUTO_START_FAILS: translate("PrinterLabels", "No print starts by itself"),
        AlarmCause.SPOOL_LOW: translate("PrinterLabels", "A spool runs low"),
        AlarmCause.BACKUP_OLD: translate("PrinterLabels", "No backup for two days"),
        AlarmCause.RETENTION_LATE: translate("PrinterLabels", "Old data was not deleted"),
        AlarmCause.CHANNEL_FAILS: translate("PrinterLabels", "An alarm could not be sent"),
    }[cause]


def alarm_words(alarm: Alarm) -> str:
    """The printer, if it is about one, and what is wrong."""
    used_up = alarm.reason is not None and alarm.reason.code is ReasonCode.FILAMENT_USED_UP
    word = translate("PrinterLabels", "Filament used up") if used_up else alarm_word(alarm.cause)
    return f"{alarm.printer_name}: {word}" if alarm.printer_name else word


def prompt_text(printer: PrinterView) -> str:
    """The machine's question, or why it waits for a person; else empty."""
    if printer.prompt is not None:
        return printer.prompt.text
    waits = printer.state in WAITS_FOR_PERSON and not printer.foreign
    return reason_text(printer.reason) if waits else ""


def foreign_print_name(printer: PrinterView) -> str:
    """For staff, the name of a print that was not started here, else empty."""
    if printer.foreign_name or not printer.foreign:
        return printer.foreign_name
    if printer.connection == "serial":
        return translate("PrinterLabels", "the printer's own card")
    return translate("PrinterLabels", "a print without a name")


def basis_words(basis: TimeBasis | None) -> str:
    """By what it is said how long a print still takes; empty: that is not known."""
    if basis is None:
        return ""
    return {
        TimeBasis.HISTORY: translate("PrinterLabels", "estimate: by earlier prints here"),
        TimeBasis.SLICER: translate("PrinterLabels", "estimate: by the slicer"),
        TimeBasis.LAYERS: translate("PrinterLabels", "estimate: by the layers"),
        TimeBasis.BYTES: translate("PrinterLabels", "estimate: by the size of the file"),
        TimeBasis.SERVER: translate("PrinterLabels", "estimate: by OctoPrint"),
    }[basis]


def outcome_word(outcome: str) -> str:
    return {
        "done": translate("PrinterLabels", "Done"),
        "cancelled": translate("PrinterLabels", "Cancelled"),
        "failed": translate("PrinterLabels", "Failed"),
    }.get(outcome, outcome)


def order_word(action: str) -> str:
    return {
        "start": translate("PrinterLabels", "Starting …"),
        "pause": translate("PrinterLabels", "Asking for a pause …"),
        "resume": translate("PrinterLabels", "Asking to go on …"),
        "cancel": translate("PrinterLabels", "Cancelling …"),
        "stop_now": translate("PrinterLabels", "Stopping …"),
        "confirm_clear": translate("PrinterLabels", "Writing it down …"),
        "connect": translate("PrinterLabels", "Connecting …"),
        "disconnect": translate("PrinterLabels", "Disconnecting …"),
        "answer_prompt": translate("PrinterLabels", "Answering …"),
    }.get(action, action)
