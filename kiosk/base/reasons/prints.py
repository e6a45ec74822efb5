"""Reasons for which a print does not start, or stands as it does, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class PrintReasons:
    """See `kiosk.base.reason_codes`."""

    # A start that was refused.
    PRINT_FILE_MISSING = QT_TRANSLATE_NOOP("Reason", "The print file is no longer there. Choose it again.")
    PRINT_FILE_CHANGED = QT_TRANSLATE_NOOP(
        "Reason", "The print file was changed or damaged on the disk. Choose it again."
    )
    PRINTER_OUT_OF_SERVICE = QT_TRANSLATE_NOOP("Reason", "This printer is out of service.")
    PRINTER_OFFLINE = QT_TRANSLATE_NOOP("Reason", "There is no contact with this printer.")
    PRINTER_CONNECTING = QT_TRANSLATE_NOOP("Reason", "The printer is being connected. Try again in a moment.")
    BED_NOT_CLEAR = QT_TRANSLATE_NOOP("Reason", "Something is, or may be, on the bed. Clear it and confirm that first.")
    PRINTER_IN_ERROR = QT_TRANSLATE_NOOP("Reason", "The printer reports an error. Look at it first.")
    FORBIDDEN_COMMANDS = QT_TRANSLATE_NOOP("Reason", "The file holds commands that are not allowed here: {commands}.")
    TOO_BIG = QT_TRANSLATE_NOOP("Reason", "The print is too big for this printer ({axis}, {over_mm} mm too much).")
    TOO_HOT = QT_TRANSLATE_NOOP("Reason", "The file asks for {asked_c} °C of the {heater}; {limit_c} °C is the limit.")
    TOOL = QT_TRANSLATE_NOOP("Reason", "tool")
    BED = QT_TRANSLATE_NOOP("Reason", "bed")
    CHAMBER = QT_TRANSLATE_NOOP("Reason", "chamber")
    BELOW_BED = QT_TRANSLATE_NOOP("Reason", "The file moves the nozzle into the bed (to {z_mm} mm).")
    TOO_MANY_TOOLS = QT_TRANSLATE_NOOP("Reason", "The file needs {tools} tools; this printer has {printer_tools}.")
    WRONG_FIRMWARE = QT_TRANSLATE_NOOP("Reason", "The file is made for another kind of machine ({file}).")
    TEMPERATURE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "The file has a temperature that can't be read.")
    UNCLEAR_LINE = QT_TRANSLATE_NOOP(
        "Reason", "Line {line} of the file has characters that a printer may read differently. Slice it again."
    )
    A_LINE_TOO_LONG = QT_TRANSLATE_NOOP("Reason", "A line of the file has {bytes} bytes; {limit_bytes} is the limit.")
    FILE_CUT_OFF = QT_TRANSLATE_NOOP("Reason", "The file ends in the middle of the print. Export it again.")
    END_STOPS_OFF = QT_TRANSLATE_NOOP("Reason", "The file switches the end stops off for good.")
    WRONG_NOZZLE = QT_TRANSLATE_NOOP(
        "Reason", "The file is made for a nozzle of {file_mm} mm; this printer has {printer_mm} mm."
    )
    WRONG_MATERIAL = QT_TRANSLATE_NOOP("Reason", "The file is made for {file}; this printer has {printer}.")
    SPOOL_SHORT = QT_TRANSLATE_NOOP(
        "Reason", "The file needs {needed_g} g of filament; {left_g} g are left on the spool."
    )
    SPOOL_LOW = QT_TRANSLATE_NOOP("Reason", "About {left_g} g are left on spool {spool}.")
    UNUSUAL_COMMANDS = QT_TRANSLATE_NOOP("Reason", "The file has commands that outlive the print: {commands}.")
    NEEDS_MACROS = QT_TRANSLATE_NOOP(
        "Reason",
        "The file leaves heating or homing to macros that this printer doesn't have: {commands}. Choose its own "
        "profile in the slicer.",
    )
    START_MACRO_DROPPED = QT_TRANSLATE_NOOP("Reason", "This printer leaves out the file's start macro: {commands}.")
    HEATS_ELSEWHERE = QT_TRANSLATE_NOOP(
        "Reason", "The file heats by commands that this printer doesn't have. Choose its own profile in the slicer."
    )
    NOT_HEATED = QT_TRANSLATE_NOOP("Reason", "The file never heats the nozzle.")
    NOT_HOMED = QT_TRANSLATE_NOOP("Reason", "The file doesn't home the printer before it prints.")
    OPERATOR_MAY_OVERRIDE = QT_TRANSLATE_NOOP(
        "Reason", "An operator may allow that at the kiosk, with a reason, where the file is checked."
    )
    FILE_NOT_SAFE = QT_TRANSLATE_NOOP("Reason", "The check found something that is not safe on this printer.")
    NO_SUCH_PRINT = QT_TRANSLATE_NOOP("Reason", "There is no such print.")
    PRINT_ALREADY_STARTED = QT_TRANSLATE_NOOP("Reason", "This print was already started once.")
    OTHER_PRINT_ON_PRINTER = QT_TRANSLATE_NOOP("Reason", "Another print is on this printer.")
    PRINTER_BUSY = QT_TRANSLATE_NOOP("Reason", "The printer is busy.")
    LABEL_NOT_READ = QT_TRANSLATE_NOOP("Reason", "Read the label on the printer first, at the machine.")
    LABEL_NOT_KNOWN = QT_TRANSLATE_NOOP("Reason", "This is not a label of this hub's equipment.")
    OTHER_LABEL = QT_TRANSLATE_NOOP("Reason", "This is the label of {found}. Read that of {wanted}.")
    BED_NOT_CONFIRMED = QT_TRANSLATE_NOOP("Reason", "Nobody confirmed at the machine that the bed is clear.")

    # The state of a printer or a print, as the print room sees it.
    FOREIGN_PRINT = QT_TRANSLATE_NOOP("Reason", "This print was not started from here.")
    DISCONNECTED_BY_PERSON = QT_TRANSLATE_NOOP("Reason", "Disconnected by a person.")
    SENDING_FILE = QT_TRANSLATE_NOOP("Reason", "The file is being sent.")
    LOST_DURING_PRINT = QT_TRANSLATE_NOOP(
        "Reason", "What becomes of the print is known when there is contact again. Look at the printer meanwhile."
    )
    UNKNOWN_TO_PRINTER = QT_TRANSLATE_NOOP("Reason", "The printer knows nothing of this print.")
    STOPPED_WITH_PRINT_ROOM = QT_TRANSLATE_NOOP("Reason", "The print room was stopped during the print.")
    HEATERS_ON_AFTER_PRINT = QT_TRANSLATE_NOOP(
        "Reason", "The heaters were not seen to go off after the print. Look at the printer."
    )
    HEATED_WITHOUT_PRINT = QT_TRANSLATE_NOOP("Reason", "Hot for {minutes} min, not cooling.")
    TARGET_MISSED = QT_TRANSLATE_NOOP("Reason", "{heater} {measured_c} °C, target {target_c} °C.")
    PRINT_STANDS_STILL = QT_TRANSLATE_NOOP("Reason", "No change for {minutes} min.")
    PRINT_OVERDUE = QT_TRANSLATE_NOOP("Reason", "A quarter over its time.")
    BED_TO_CLEAR = QT_TRANSLATE_NOOP("Reason", "Clear the bed.")
    QUEUE_WAITS_FOR = QT_TRANSLATE_NOOP("Reason", "{printer}: {cause}")
    CANCELLED_BEFORE_START = QT_TRANSLATE_NOOP("Reason", "Cancelled before it began.")
    INTERRUPTED_BEFORE_START = QT_TRANSLATE_NOOP("Reason", "Interrupted before the print began.")
    STOPPED_BEFORE_START = QT_TRANSLATE_NOOP("Reason", "Stopped before it began.")
    BED_CLEARED_WHILE_OFFLINE = QT_TRANSLATE_NOOP(
        "Reason", "A person cleared the bed while the printer was out of contact."
    )
    LONGER_THAN_OPEN = QT_TRANSLATE_NOOP(
        "Reason", "The print takes longer than the hub is open, and this printer may not run alone."
    )
    NO_FREE_TIME = QT_TRANSLATE_NOOP("Reason", "No time is free on this printer within four weeks.")
    PRINT_END_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "Nobody knows when the print on this printer ends.")
    REQUESTER_NOT_INDUCTED = QT_TRANSLATE_NOOP("Reason", "The visitor has no induction for this printer.")
    CLEARS_NOT_ITSELF = QT_TRANSLATE_NOOP("Reason", "Only a person may start a print on this printer.")
    HEATS_AFTER_OTHER = QT_TRANSLATE_NOOP("Reason", "Another printer is heating up. This one starts in a moment.")
    TAKEN_OUT_OF_QUEUE = QT_TRANSLATE_NOOP("Reason", "Taken out of the queue.")

    # How far a print was when it ended.
    PRINT_STOOD_AT = QT_TRANSLATE_NOOP("Reason", "The print stood at {position}.")
    AT_LAYER_OF = QT_TRANSLATE_NOOP("Reason", "layer {layer} of {layers}, {percent} %, Z {z_mm} mm")
    AT_LAYER = QT_TRANSLATE_NOOP("Reason", "layer {layer}, {percent} %, Z {z_mm} mm")
    AT_HEIGHT = QT_TRANSLATE_NOOP("Reason", "{percent} %, Z {z_mm} mm")
    AT_PERCENT = QT_TRANSLATE_NOOP("Reason", "{percent} %")
