"""Every reason that is shown to a person: its code and its English words, with the names of its values in braces.

The English is what the log and the terminal show, and the source of the translations in `assets/translations`. A new
code needs `pyside6-lupdate` and its words in each language; `tests/base/test_reason.py` checks both.
"""

from enum import Enum, unique


def QT_TRANSLATE_NOOP(_context: str, english: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text for translation."""
    return english


@unique
class ReasonCode(Enum):
    """Why something was refused or failed, or what a person must know of a state; each value is the English text."""

    # Any process.
    LEGACY = "{text}"  # stored as a sentence by an earlier version
    MACHINE_MESSAGE = "{raw}"  # in the machine's own words
    INTERNAL_ERROR = QT_TRANSLATE_NOOP("Reason", "internal error, call staff")
    NOT_SAVED = QT_TRANSLATE_NOOP("Reason", "It could not be saved. Call staff.")
    NOT_DONE = QT_TRANSLATE_NOOP("Reason", "That did not work. Call staff.")
    INPUT_OUTPUT_ERROR = QT_TRANSLATE_NOOP("Reason", "Input/output error")
    DISK_FULL = QT_TRANSLATE_NOOP("Reason", "No space left on device")
    NO_SUCH_FILE = QT_TRANSLATE_NOOP("Reason", "No such file or directory")
    PERMISSION_DENIED = QT_TRANSLATE_NOOP("Reason", "Permission denied")
    READ_ONLY_FILE_SYSTEM = QT_TRANSLATE_NOOP("Reason", "Read-only file system")

    # The hub's own files.
    DISK_LOW = QT_TRANSLATE_NOOP("Reason", "{percent} % free. Make room.")
    HUB_DAMAGED = QT_TRANSLATE_NOOP("Reason", "The hub's database is damaged. Restore a backup.")

    # A backup that was not made.
    BACKUP_PLACE_MISSING = QT_TRANSLATE_NOOP(
        "Reason", "The place for backups is not there: {place}. Plug the stick in, or make the directory."
    )
    BACKUP_NOT_WRITTEN = QT_TRANSLATE_NOOP("Reason", "The backup can't be written to {place}: {cause}.")
    BACKUP_NOT_SENT = QT_TRANSLATE_NOOP("Reason", "The backup can't be sent to {place}: {raw}")
    BACKUP_STORED_DAMAGED = QT_TRANSLATE_NOOP(
        "Reason", "What was written to {place} is not what was sent. Use another stick or disk."
    )
    BACKUP_NOT_PREPARED = QT_TRANSLATE_NOOP("Reason", "The hub can't be copied for a backup: {cause}.")
    BACKUP_RECIPIENT_WRONG = QT_TRANSLATE_NOOP(
        "Reason", "The public key of the backups in the settings has a mistake. Copy it again."
    )

    # Messages about alarms.
    CHANNEL_TIMED_OUT = QT_TRANSLATE_NOOP("Reason", "The channel for alarms does not answer.")
    CHANNEL_REFUSED = QT_TRANSLATE_NOOP("Reason", "No channel for alarms took the message. Try: kiosk alarm test")

    # Visits and equipment.
    VISIT_UNDONE = QT_TRANSLATE_NOOP("Reason", "This visit was taken back. Scan the pass again.")
    PASS_DELETED = QT_TRANSLATE_NOOP("Reason", "This pass was deleted. Take a new one, or come in without.")
    DAY_PASS_OVER = QT_TRANSLATE_NOOP("Reason", "This day pass was valid that day only. You can come in without it.")
    STICK_MISSING = QT_TRANSLATE_NOOP("Reason", "Put a USB stick in, then press again.")
    STICK_FULL = QT_TRANSLATE_NOOP("Reason", "The stick is full. Make room on it, or use another one.")
    STICK_REMOVED = QT_TRANSLATE_NOOP("Reason", "The stick was taken out too early. Try again.")
    STICK_READ_ONLY = QT_TRANSLATE_NOOP("Reason", "This stick can't be written here. Use another one.")
    STICK_OF_STAFF_NEEDED = QT_TRANSLATE_NOOP(
        "Reason", "This stick can't be written here. Use the one labelled KIOSKLABELS."
    )
    STICKS_SEVERAL = QT_TRANSLATE_NOOP("Reason", "Several sticks are in. Leave only your own.")
    CARD_IS_OURS = QT_TRANSLATE_NOOP("Reason", "This is a code of this hub. It can't stand for a pass.")
    CARD_UNUSABLE = QT_TRANSLATE_NOOP("Reason", "This code can't stand for a pass. Try a card with a number.")
    CARD_IS_PRODUCT = QT_TRANSLATE_NOOP("Reason", "This is the code of a product. Others have it, too.")
    CARD_NAMES_PERSON = QT_TRANSLATE_NOOP("Reason", "This card holds a personal identity code. Use another card.")
    CARD_OF_ANOTHER_PASS = QT_TRANSLATE_NOOP("Reason", "This card belongs to another pass already.")
    CARDS_TOO_MANY = QT_TRANSLATE_NOOP("Reason", "This pass has {most} cards already. Take one away first.")
    EQUIPMENT_IN_USE = QT_TRANSLATE_NOOP("Reason", "Somebody else took it just now.")
    EQUIPMENT_RESERVED = QT_TRANSLATE_NOOP("Reason", "It is kept for a reservation.")
    EQUIPMENT_OUT_OF_ORDER = QT_TRANSLATE_NOOP("Reason", "It is out of order.")
    EQUIPMENT_OFFLINE = QT_TRANSLATE_NOOP("Reason", "It doesn't answer. Ask staff.")
    EQUIPMENT_NEEDS_STAFF = QT_TRANSLATE_NOOP("Reason", "Ask staff to start it for you.")
    VISIT_NEEDED = QT_TRANSLATE_NOOP("Reason", "Come in first, then take it.")
    REQUESTS_OFF = QT_TRANSLATE_NOOP("Reason", "The hub takes no print requests now. Ask staff.")
    REQUEST_NEEDS_VISIT = QT_TRANSLATE_NOOP("Reason", "Your visit has ended. Come in again, then send the request.")
    REQUEST_NEEDS_PASS = QT_TRANSLATE_NOOP("Reason", "Show your pass first, or come in and take a day pass.")
    REQUESTS_OPEN_LIMIT = QT_TRANSLATE_NOOP(
        "Reason", "{most} of your requests wait already. Wait for an answer, or withdraw one."
    )
    REQUESTS_WEEK_MINUTES = QT_TRANSLATE_NOOP(
        "Reason", "That would be over {most} minutes of printing in a week. Choose a shorter print, or ask staff."
    )
    REQUESTS_WEEK_GRAMS = QT_TRANSLATE_NOOP(
        "Reason", "That would be over {most} g in a week. Choose a smaller print, or ask staff."
    )
    REQUEST_NOT_PRINTABLE = QT_TRANSLATE_NOOP(
        "Reason", "No printer here can print this file. Slice it for one of the hub's printers, or ask staff."
    )
    REQUEST_FILAMENT_GONE = QT_TRANSLATE_NOOP("Reason", "There is not enough of that any more. Choose another colour.")
    REQUEST_DAY_CLOSED = QT_TRANSLATE_NOOP("Reason", "The hub is closed on that day. Choose another one.")
    REQUEST_DECIDED = QT_TRANSLATE_NOOP("Reason", "Staff have decided it already. Ask them to take it out.")
    REQUEST_DECIDED_MEANWHILE = QT_TRANSLATE_NOOP(
        "Reason", "Somebody decided this request just now, or it was withdrawn. Look at the list again."
    )
    REQUEST_PRINTER_GONE = QT_TRANSLATE_NOOP("Reason", "That printer is not in the hub any more. Choose another one.")
    EQUIPMENT_REMOVED = QT_TRANSLATE_NOOP("Reason", "It is not in the hub any more.")
    TOO_YOUNG = QT_TRANSLATE_NOOP("Reason", "It is for people aged {age} or older.")
    CLAIM_OVER = QT_TRANSLATE_NOOP("Reason", "It is not yours any more.")
    EXTENSION_RESERVED = QT_TRANSLATE_NOOP("Reason", "Somebody else has it next.")
    SLOT_TAKEN = QT_TRANSLATE_NOOP("Reason", "That time is taken. Choose another one.")
    SLOT_CLOSED = QT_TRANSLATE_NOOP("Reason", "The hub is closed then. Choose another time.")
    PASS_NEEDED_FOR_DAY = QT_TRANSLATE_NOOP("Reason", "You need a pass for another day. Today works without.")
    TOO_MANY_RESERVATIONS = QT_TRANSLATE_NOOP("Reason", "You have {count} bookings. Cancel one first.")

    EQUIPMENT_CALLED = QT_TRANSLATE_NOOP("Reason", "It is kept for number {number} from the line.")
    INDUCTION_NEEDED = QT_TRANSLATE_NOOP("Reason", "You need an induction first. Ask for one at the help desk.")
    LINE_NOT_NEEDED = QT_TRANSLATE_NOOP("Reason", "One is free. You can take it at once.")
    LINE_FULL = QT_TRANSLATE_NOOP("Reason", "The line is full. Ask staff.")

    # An order that was not answered in time.
    START_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not say whether the print began. Look at it.")
    PAUSE_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not react to the pause. Look at it.")
    RESUME_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not go on. Look at it.")
    CANCEL_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not say that the print ended. Look at it.")
    STOP_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not confirm the stop. Switch it off at the mains.")
    CONNECT_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not answer. Check its power and its cable.")
    DISCONNECT_UNCONFIRMED = QT_TRANSLATE_NOOP(
        "Reason", "The link to the printer did not close. Try again, or pull out its cable."
    )
    ANSWER_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The machine did not react to the answer. Look at it.")

    # An order that was refused.
    PRINT_ROOM_SILENT = QT_TRANSLATE_NOOP(
        "Reason", "The print room does not answer, so this was not done. Look at the machines."
    )
    NO_CONTACT = QT_TRANSLATE_NOOP(
        "Reason", "There is no contact with the printer. Go to it; switch it off at the mains if need be."
    )
    ORDER_EXPIRED = QT_TRANSLATE_NOOP(
        "Reason", "This came too late to be carried out. Look at the printer and try again."
    )
    START_EXPIRED = QT_TRANSLATE_NOOP(
        "Reason", "The start came too late to be carried out. Look at the bed and ask again at the machine."
    )
    ORDER_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "This version does not know this order.")
    PRINT_MAY_BE_RUNNING = QT_TRANSLATE_NOOP(
        "Reason", "A print is, or may be, running here. Let it end, or cancel it, then disconnect."
    )
    PRINT_MAY_STILL_BE_RUNNING = QT_TRANSLATE_NOOP("Reason", "A print is, or may be, still running here.")
    NOTHING_PRINTED_HERE = QT_TRANSLATE_NOOP("Reason", "Nothing is being printed here.")
    PRINT_ALREADY_OVER = QT_TRANSLATE_NOOP("Reason", "That print is already over.")
    PRINT_OVER = QT_TRANSLATE_NOOP("Reason", "The print is over.")
    PRINT_FINISHED_BEFORE = QT_TRANSLATE_NOOP("Reason", "The print had finished before.")
    LOGIN_NEEDED = QT_TRANSLATE_NOOP("Reason", "Only a person who is logged in can say so.")
    NOT_ALLOWED = QT_TRANSLATE_NOOP("Reason", "Your role does not allow this now. Ask an admin.")
    PROMPT_CLOSED = QT_TRANSLATE_NOOP("Reason", "The machine does not ask anything any more.")
    CHOICE_NOT_OFFERED = QT_TRANSLATE_NOOP("Reason", "The machine does not offer this answer.")
    PRINTER_REMOVED = QT_TRANSLATE_NOOP("Reason", "There is no such printer any more.")
    QUEUE_CHANGED = QT_TRANSLATE_NOOP("Reason", "The queue has changed meanwhile. Look at it again.")
    COPIES_BEGUN = QT_TRANSLATE_NOOP("Reason", "{number} of them have been started already.")
    NOT_IN_QUEUE = QT_TRANSLATE_NOOP("Reason", "This print is no longer in the queue. Look at the list again.")
    PRINT_NOT_OVER = QT_TRANSLATE_NOOP("Reason", "This print is not over yet.")
    NOT_ON_SHELF = QT_TRANSLATE_NOOP("Reason", "This print is not on the shelf any more.")
    SHELF_FULL = QT_TRANSLATE_NOOP(
        "Reason", "The shelf is full. Hand something over first, or keep this print elsewhere."
    )
    SERVICE_NOT_WHOLE = QT_TRANSLATE_NOOP("Reason", "Tick each step first, or leave the service for later.")
    SERVICE_GONE = QT_TRANSLATE_NOOP("Reason", "This service is not asked for any more.")
    TOO_LATE_TO_TAKE_BACK = QT_TRANSLATE_NOOP("Reason", "It is too late to take that back.")
    RESTARTED_BEFORE_START = QT_TRANSLATE_NOOP(
        "Reason", "The print room was restarted before this start; look at the printer and start again."
    )
    RESTARTED_DURING_START = QT_TRANSLATE_NOOP(
        "Reason",
        "The print room was restarted during this start. Look at the printer: it shows whether the print began.",
    )
    RESTARTED_BEFORE_ORDER = QT_TRANSLATE_NOOP(
        "Reason", "The print room was restarted before this was done. Look at the printer and try again."
    )
    COOL_DOWN_FIRST = QT_TRANSLATE_NOOP("Reason", "The printer is heated. Cool it down first.")
    PRINT_ROOM_ALREADY_RUNNING = QT_TRANSLATE_NOOP(
        "Reason", "The print room is already running here. Only one may feed the printers."
    )

    # What staff ask of a printer besides printing.
    NOTHING_TO_HEAT = QT_TRANSLATE_NOOP("Reason", "Choose a temperature first.")
    HEATER_LIMIT = QT_TRANSLATE_NOOP("Reason", "{asked_c} °C is too much for the {heater}: {limit_c} °C is its limit.")
    TOO_COLD_TO_FEED = QT_TRANSLATE_NOOP("Reason", "Filament is not moved below {least_c} °C.")
    FEED_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Reason", "At most {longest_mm} mm of filament are moved at once.")
    FEED_AT_MACHINE = QT_TRANSLATE_NOOP("Reason", "In this pause, move the filament at the machine itself.")
    CONTROL_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "A print is on the printer. This works when it is over.")
    CONTROL_RUNS = QT_TRANSLATE_NOOP("Reason", "The printer is still busy with the last request.")
    CONTROL_UNCONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer did not show that it was done. Look at it.")
    TARGETS_UNSEEN = QT_TRANSLATE_NOOP("Reason", "The printer did not take the temperature that was set.")
    NOT_HEATED_UP = QT_TRANSLATE_NOOP("Reason", "The nozzle did not get hot within ten minutes. Look at it.")
    COOLED_WHILE_FEEDING = QT_TRANSLATE_NOOP("Reason", "The nozzle cooled while filament was moved. Look at it.")
    ENDED_BY_COOL_DOWN = QT_TRANSLATE_NOOP("Reason", "It was ended, and the printer cools down.")
    RESTARTED_MEANWHILE = QT_TRANSLATE_NOOP("Reason", "The printer restarted meanwhile.")
    MOVE_UNSEEN = QT_TRANSLATE_NOOP("Reason", "The printer did not show that the move is over. Look at it.")
    MOVES_NOT_SHOWN = QT_TRANSLATE_NOOP(
        "Reason", "This OctoPrint does not show when a move is over. Do it at the machine."
    )
    PREHEAT_NOT_COOLED = QT_TRANSLATE_NOOP("Reason", "Heated by staff, and not seen to cool down.")
    PREHEAT_LOST = QT_TRANSLATE_NOOP("Reason", "Heated by staff, then contact was lost.")

    # What staff ask of a running print.
    PAUSED_AT_LAYER = QT_TRANSLATE_NOOP("Reason", "Paused where layer {layer} begins, as asked for.")
    LAYER_ALREADY_BEGUN = QT_TRANSLATE_NOOP("Reason", "Layer {layer} has already begun. Choose a later one.")
    LAYER_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "The file does not say where layer {layer} begins.")
    OBJECTS_NOT_LABELLED = QT_TRANSLATE_NOOP(
        "Reason", "The file does not name its objects. Switch on “Label objects” in the slicer."
    )
    OBJECTS_NOT_SUPPORTED = QT_TRANSLATE_NOOP("Reason", "This printer can't leave out one object.")
    OBJECTS_ONLY_KLIPPER = QT_TRANSLATE_NOOP(
        "Reason", "Over OctoPrint only a printer with Klipper can leave out one object."
    )
    OBJECT_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "The file has no such object, or it is left out already.")
    LAST_OBJECT = QT_TRANSLATE_NOOP("Reason", "It is the last object. Cancel the print instead.")

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
        "Reason", "An operator may allow that with a reason where the file is checked."
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

    # Copying a print file into the hub.
    COPIED_FILE_GONE = QT_TRANSLATE_NOOP(
        "Reason", "{file} is no longer there. Put the stick back or choose another file."
    )
    COPIED_FILE_CHANGED = QT_TRANSLATE_NOOP(
        "Reason", "{file} changed while it was copied. Wait until it is complete and choose it again."
    )
    COPIED_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "{file} can't be read. Copy it again with rights to read it.")
    COPIED_FILE_SPECIAL = QT_TRANSLATE_NOOP(
        "Reason", "{file} is not an ordinary file. Choose a file that the slicer exported."
    )
    COPIED_FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Reason", "{file} is larger than {largest_mb} MB. Slice it with fewer details, or in parts."
    )
    NO_ROOM_FOR_FILES = QT_TRANSLATE_NOOP(
        "Reason",
        "The disk has no room for more print files: the rest is kept for the hub. Ask an admin to make room.",
    )
    SERVER_FILE_GONE = QT_TRANSLATE_NOOP("Reason", "The file is not on that server any more. Choose another one.")
    FETCH_RESTARTED = QT_TRANSLATE_NOOP("Reason", "The print room was restarted meanwhile. Choose the file again.")
    COPY_FAILED = QT_TRANSLATE_NOOP("Reason", "{file} could not be copied: {cause}. Try again, or use another stick.")

    # What makes a file no print file, or one that can't be printed.
    UNPRINTABLE_MISSING = QT_TRANSLATE_NOOP("Reason", "The file is gone. Put the stick back or choose another file.")
    UNPRINTABLE_FOLDER = QT_TRANSLATE_NOOP("Reason", "This is a folder. Choose a file inside it.")
    UNPRINTABLE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "The file can't be read. Copy it to the stick again.")
    UNPRINTABLE_EMPTY = QT_TRANSLATE_NOOP("Reason", "The file is empty. Export it from the slicer again.")
    UNPRINTABLE_BINARY = QT_TRANSLATE_NOOP("Reason", "This is not a print file. Choose one that a slicer exported.")
    UNPRINTABLE_BINARY_GCODE = QT_TRANSLATE_NOOP(
        "Reason", "This is binary G-code, but damaged. Export it from the slicer again."
    )
    UNPRINTABLE_SLICED_3MF = QT_TRANSLATE_NOOP(
        "Reason", "This is a sliced 3MF, but damaged. Export plain G-code from the slicer."
    )
    UNPRINTABLE_MODEL = QT_TRANSLATE_NOOP("Reason", "This is a model. Open it in a slicer and export G-code.")
    UNPRINTABLE_NOT_GCODE = QT_TRANSLATE_NOOP("Reason", "This is not G-code. Export the model from a slicer.")
    UNPRINTABLE_NO_MOVES = QT_TRANSLATE_NOOP("Reason", "The file holds no moves. Slice the model again.")
    UNPRINTABLE_PRINTS_NOTHING = QT_TRANSLATE_NOOP("Reason", "The file prints nothing. Slice the model again.")
    UNPRINTABLE_DAMAGED = QT_TRANSLATE_NOOP("Reason", "The file is damaged. Export it from the slicer again.")
    UNPRINTABLE_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Reason", "The file is too large. Slice the model with fewer details, or in parts."
    )
    UNPRINTABLE_TOO_SLOW = QT_TRANSLATE_NOOP(
        "Reason", "Checking the file takes too long. Export it from the slicer again without added scripts."
    )
    UNPRINTABLE_NOT_CHECKED = QT_TRANSLATE_NOOP(
        "Reason", "The file could not be checked. Export it from the slicer again."
    )

    # A printer on a serial port: the connection.
    NO_ANSWER_ON_PORT = QT_TRANSLATE_NOOP(
        "Reason", "The printer does not answer. Is it on, and is this its port and speed?"
    )
    NOT_A_3D_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers."
    )
    UNPLUGGED = QT_TRANSLATE_NOOP("Reason", "The printer was unplugged or switched off.")
    NO_PORT = QT_TRANSLATE_NOOP("Reason", "There is no port {port}. Is the printer plugged in and on?")
    PORT_FORBIDDEN = QT_TRANSLATE_NOOP("Reason", "Port {port} may not be opened by this user; the group “dialout” may.")
    PORT_IN_USE = QT_TRANSLATE_NOOP("Reason", "Port {port} is in use by another program.")
    PORT_FAILED = QT_TRANSLATE_NOOP("Reason", "Port {port} can't be opened: {cause}.")
    PORT_FAILED_UNEXPLAINED = QT_TRANSLATE_NOOP("Reason", "Port {port} can't be opened.")
    NOT_A_SERIAL_PORT = QT_TRANSLATE_NOOP(
        "Reason", "{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id."
    )
    NOT_CONNECTED = QT_TRANSLATE_NOOP("Reason", "The printer is not connected.")
    NO_LONGER_ANSWERS = QT_TRANSLATE_NOOP("Reason", "The printer no longer answers.")
    ASKED_TO_DISCONNECT = QT_TRANSLATE_NOOP("Reason", "The printer asked to be let go.")

    # A printer on a serial port: requests and prints.
    NOT_READY = QT_TRANSLATE_NOOP("Reason", "The printer is not ready.")
    RESUMING_AFTER_RESTART = QT_TRANSLATE_NOOP("Reason", "The print is just being taken up again.")
    NO_JOB_RUNNING = QT_TRANSLATE_NOOP("Reason", "No job of ours is running.")
    NO_SUCH_PROMPT = QT_TRANSLATE_NOOP("Reason", "The printer asks nothing like that.")
    JOB_NOT_PRINTING = QT_TRANSLATE_NOOP("Reason", "The job is not printing.")
    JOB_NOT_PAUSED = QT_TRANSLATE_NOOP("Reason", "The job is not paused.")
    JOB_ENDING = QT_TRANSLATE_NOOP("Reason", "The job is ending already.")
    STOPPED_BY_PERSON = QT_TRANSLATE_NOOP("Reason", "Stopped now by a person.")
    WAITS_FOR_PERSON = QT_TRANSLATE_NOOP("Reason", "The printer waits for a person.")
    PAUSED_BY_ITSELF = QT_TRANSLATE_NOOP("Reason", "The printer has paused by itself.")
    PAUSED_ELSEWHERE = QT_TRANSLATE_NOOP(
        "Reason", "The print was paused, but not here. See whether the printer needs somebody."
    )
    BUSY_FOR_LONG = QT_TRANSLATE_NOOP("Reason", "The printer has been busy for more than three minutes.")
    FILAMENT_USED_UP = QT_TRANSLATE_NOOP("Reason", "The filament is used up.")
    MANY_RESENDS = QT_TRANSLATE_NOOP("Reason", "More than one line in ten had to be sent again. Look at the cable.")
    LAST_PRINT_INTERRUPTED = QT_TRANSLATE_NOOP("Reason", "The last print was interrupted.")
    RESTARTED_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "The printer restarted during the print.")
    LINE_NUMBERS_RESET = QT_TRANSLATE_NOOP("Reason", "The printer wants to begin at line 1 again: it was reset.")
    STOPPED_ITSELF = QT_TRANSLATE_NOOP("Reason", "The printer stopped itself: {raw}.")
    LINE_NOT_AVAILABLE = QT_TRANSLATE_NOOP("Reason", "The printer asked for line {line}, which can't be sent again.")
    LINE_ASKED_TOO_OFTEN = QT_TRANSLATE_NOOP("Reason", "The printer asked for line {line} {times} times in a row.")
    LINE_TOO_LONG = QT_TRANSLATE_NOOP("Reason", "Line {line} of the file is too long for the printer.")
    FILE_TOO_SHORT = QT_TRANSLATE_NOOP("Reason", "The file has fewer lines.")
    FILE_READ_FAILED = QT_TRANSLATE_NOOP("Reason", "The file can't be read further: {cause}")
    PRINT_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "The print file can't be read: {cause}")
    HEATERS_STILL_ON = QT_TRANSLATE_NOOP("Reason", "The heaters were not seen to be off.")
    STOP_NOT_CONFIRMED = QT_TRANSLATE_NOOP("Reason", "The printer was told to stop. It has not confirmed that yet.")
    DID_NOT_STOP = QT_TRANSLATE_NOOP("Reason", "The printer did not stop. Switch it off at the mains.")
    TURNED_HEATERS_OFF = QT_TRANSLATE_NOOP("Reason", "The printer turned its heaters off by itself.")
    HEATERS_NEVER_ON = QT_TRANSLATE_NOOP("Reason", "The printer did not turn its heaters on as the file asked.")
    COMMAND_NOT_SENDABLE = QT_TRANSLATE_NOOP("Reason", "A command holds what can't be sent to a printer.")
    RESEND_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
        "Reason", "The printer says “{raw}”, which this program does not know. See firmware_notes/README.md."
    )

    # How far a print was when it ended.
    PRINT_STOOD_AT = QT_TRANSLATE_NOOP("Reason", "The print stood at {position}.")
    AT_LAYER_OF = QT_TRANSLATE_NOOP("Reason", "layer {layer} of {layers}, {percent} %, Z {z_mm} mm")
    AT_LAYER = QT_TRANSLATE_NOOP("Reason", "layer {layer}, {percent} %, Z {z_mm} mm")
    AT_HEIGHT = QT_TRANSLATE_NOOP("Reason", "{percent} %, Z {z_mm} mm")
    AT_PERCENT = QT_TRANSLATE_NOOP("Reason", "{percent} %")

    # A print that could not be resumed after a restart of the print room; `cause` is one of those below it.
    NOT_RESUMED = QT_TRANSLATE_NOOP("Reason", "The print room stopped during the print, and {cause}.")
    NO_JOURNAL = QT_TRANSLATE_NOOP("Reason", "there is no journal that tells where")
    JOURNAL_OF_OTHER_FILE = QT_TRANSLATE_NOOP("Reason", "the journal is of another file")
    RESUME_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "the print file can't be read: {cause}")
    RESUME_FILE_CHANGED = QT_TRANSLATE_NOOP("Reason", "the print file has been changed")
    STOOD_STILL = QT_TRANSLATE_NOOP("Reason", "it stood still for {seconds} s")
    LAST_LINE_NOT_IN_JOURNAL = QT_TRANSLATE_NOOP(
        "Reason", "the printer's last line, {line}, does not fit the print's journal"
    )
    REREAD_FAILED = QT_TRANSLATE_NOOP("Reason", "its file can't be read again: {cause}")
    RESET_MEANWHILE = QT_TRANSLATE_NOOP("Reason", "the printer was reset meanwhile")
    LAST_LINE_UNSUPPORTED = QT_TRANSLATE_NOOP("Reason", "this kind of printer does not know which line it took last")
    LAST_LINE_NOT_REPORTED = QT_TRANSLATE_NOOP("Reason", "the printer does not say which line it took last")

    # OctoPrint: the connection.
    NOT_AN_ADDRESS = QT_TRANSLATE_NOOP("Reason", "{address} is not an address of an OctoPrint server.")
    KEY_FILE_OPEN_TO_OTHERS = QT_TRANSLATE_NOOP("Reason", "{path} can be read by others. Close it: chmod 600 {path}")
    KEY_FILE_MISSING = QT_TRANSLATE_NOOP(
        "Reason", "The key {path} is missing. Put it there in one line, then: chmod 600 {path}"
    )
    KEY_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "{path} can't be read as a key.")
    KEY_FILE_EMPTY = QT_TRANSLATE_NOOP("Reason", "{path} is empty. Put the key there in one line.")
    OCTOPRINT_LINK_FAILED = QT_TRANSLATE_NOOP("Reason", "The link to OctoPrint broke by a mistake in this program.")
    OCTOPRINT_CLOSED_CONNECTION = QT_TRANSLATE_NOOP("Reason", "OctoPrint has closed the connection.")
    NOT_OCTOPRINT_OR_NOT_UP = QT_TRANSLATE_NOOP(
        "Reason", "What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {status})."
    )
    OCTOPRINT_NOT_RUNNING = QT_TRANSLATE_NOOP("Reason", "OctoPrint is not running at its address.")
    OCTOPRINT_NO_ANSWER = QT_TRANSLATE_NOOP("Reason", "OctoPrint does not answer.")
    OCTOPRINT_NAME_UNKNOWN = QT_TRANSLATE_NOOP(
        "Reason", "The name of the OctoPrint server is not known in this network."
    )
    OCTOPRINT_UNREACHABLE = QT_TRANSLATE_NOOP("Reason", "OctoPrint can't be reached.")
    OCTOPRINT_SILENT = QT_TRANSLATE_NOOP("Reason", "OctoPrint has gone silent.")
    STATE_IS_POLLED = QT_TRANSLATE_NOOP(
        "Reason", "No live connection to OctoPrint (proxy): its state is asked for every 2 seconds."
    )
    POLLED_WITHOUT_PROMPTS = QT_TRANSLATE_NOOP(
        "Reason", "No live connection to OctoPrint: look there for what the printer asks."
    )
    OCTOPRINT_MESSAGES_UNBOUNDED = QT_TRANSLATE_NOOP(
        "Reason", "What answers at the address sends too much or too slowly to be OctoPrint. Check the address."
    )
    OCTOPRINT_CONTRADICTS_ITSELF = QT_TRANSLATE_NOOP("Reason", "OctoPrint's messages and its answers disagree.")
    OCTOPRINT_REFUSES_KEY = QT_TRANSLATE_NOOP(
        "Reason", "OctoPrint does not accept the key. Connect this printer to OctoPrint again."
    )
    OCTOPRINT_NOT_CONNECTED = QT_TRANSLATE_NOOP("Reason", "OctoPrint is not connected to its printer.")
    OCTOPRINT_CONNECT_FAILED = QT_TRANSLATE_NOOP("Reason", "OctoPrint could not connect to its printer.")
    OCTOPRINT_LOST_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "OctoPrint lost its printer. Check the printer's power and cable, then connect it again."
    )

    # Moonraker and Klipper.
    MOONRAKER_LINK_FAILED = QT_TRANSLATE_NOOP("Reason", "The link to Moonraker broke by a mistake in this program.")
    MOONRAKER_CLOSED_CONNECTION = QT_TRANSLATE_NOOP("Reason", "Moonraker has closed the connection.")
    NOT_MOONRAKER = QT_TRANSLATE_NOOP("Reason", "What answers there is not Moonraker.")
    NOT_MOONRAKER_OR_NOT_UP = QT_TRANSLATE_NOOP(
        "Reason", "What answers at the address is not Moonraker, or Moonraker is not up yet (status {status})."
    )
    MOONRAKER_NOT_RUNNING = QT_TRANSLATE_NOOP("Reason", "Moonraker is not running at its address.")
    MOONRAKER_NO_ANSWER = QT_TRANSLATE_NOOP("Reason", "Moonraker does not answer.")
    MOONRAKER_NAME_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "The name of the Moonraker is not known in this network.")
    MOONRAKER_UNREACHABLE = QT_TRANSLATE_NOOP("Reason", "Moonraker can't be reached.")
    MOONRAKER_SILENT = QT_TRANSLATE_NOOP("Reason", "Moonraker has gone silent.")
    MOONRAKER_MESSAGES_UNBOUNDED = QT_TRANSLATE_NOOP(
        "Reason", "What answers at the address sends too much or too slowly to be Moonraker. Check the address."
    )
    MOONRAKER_REFUSES_KEY = QT_TRANSLATE_NOOP(
        "Reason", "Moonraker wants its API key, or another one. Connect this printer to Moonraker again."
    )
    MOONRAKER_WANTS_KEY = QT_TRANSLATE_NOOP(
        "Reason", "This Moonraker wants its API key. Copy it from its page (Mainsail, Fluidd), and type it here."
    )
    MOONRAKER_REFUSED = QT_TRANSLATE_NOOP("Reason", "Moonraker refused it.")
    MOONRAKER_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "Moonraker's answer could not be understood.")
    MOONRAKER_DISK_FULL = QT_TRANSLATE_NOOP(
        "Reason", "Moonraker's disk is full. Delete old files there, then try again."
    )
    KLIPPER_NOT_RUNNING = QT_TRANSLATE_NOOP(
        "Reason", "Moonraker has no contact with Klipper. See whether the printer is on, and Klipper is running."
    )
    KLIPPER_SILENT = QT_TRANSLATE_NOOP("Reason", "Klipper does not answer Moonraker. Look at the printer.")
    KLIPPER_STOPPED = QT_TRANSLATE_NOOP(
        "Reason", "Klipper has stopped the machine: {raw} See to the cause, then connect again: that restarts it."
    )
    KLIPPER_STOPPED_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "Klipper stopped the machine during the print.")
    KLIPPER_LOST_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "Moonraker lost contact with Klipper during the print.")
    KLIPPER_KEEPS_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "Klipper does not let go of its printer. Switch the printer off instead."
    )

    # OctoPrint: answers to a call.
    ANSWER_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "OctoPrint's answer could not be understood.")
    KEY_OWNER_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "OctoPrint does not know whose key this is.")
    NOT_OCTOPRINT = QT_TRANSLATE_NOOP("Reason", "What answers there is not OctoPrint.")
    OCTOPRINT_STATUS = QT_TRANSLATE_NOOP("Reason", "OctoPrint answered with status {status}.")
    KEY_NOT_ALLOWED = QT_TRANSLATE_NOOP("Reason", "OctoPrint does not accept the key for this.")
    WRONG_PRINTER_STATE = QT_TRANSLATE_NOOP("Reason", "The printer is not in a state for this.")
    NOT_FOUND_ON_OCTOPRINT = QT_TRANSLATE_NOOP("Reason", "OctoPrint does not have this.")
    OCTOPRINT_NOT_UP = QT_TRANSLATE_NOOP("Reason", "OctoPrint is not up yet, or is going down.")
    OCTOPRINT_SAYS = QT_TRANSLATE_NOOP("Reason", "It says: {raw}")
    OCTOPRINT_DISK_FULL = QT_TRANSLATE_NOOP(
        "Reason", "OctoPrint's disk is full. Delete old files and timelapses there, then try again."
    )
    FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
        "Reason", "The file is larger than the printer's server takes. Raise its limit, or slice the piece in parts."
    )
    TOO_MANY_REQUESTS = QT_TRANSLATE_NOOP("Reason", "OctoPrint was asked too often. Wait some minutes, then try again.")
    REDIRECTED = QT_TRANSLATE_NOOP("Reason", "The server sends us on to {address}. Use that address.")
    REDIRECTED_TO_HTTPS = QT_TRANSLATE_NOOP("Reason", "This server is reached at {address}.")
    CA_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Reason", "{path} can't be read as a file of certificates (ca_file).")
    CERTIFICATE_NOT_YET_VALID = QT_TRANSLATE_NOOP(
        "Reason", "The certificate of this server is not valid yet. Check the clocks of both machines."
    )
    CERTIFICATE_EXPIRED = QT_TRANSLATE_NOOP("Reason", "The certificate of this server has expired. Renew it there.")
    CERTIFICATE_OTHER_NAME = QT_TRANSLATE_NOOP(
        "Reason", "The certificate of this server is for another name. Use the name for which it was made."
    )
    CERTIFICATE_UNKNOWN_AUTHORITY = QT_TRANSLATE_NOOP(
        "Reason",
        "The certificate of this server is from an authority that is unknown here. Name the authority's file in the "
        "configuration (ca_file).",
    )
    CERTIFICATE_SELF_SIGNED = QT_TRANSLATE_NOOP(
        "Reason",
        "The certificate of this server is signed by itself. Connect the printer again to accept it, or name its file "
        "in the configuration (ca_file).",
    )
    CERTIFICATE_TO_ACCEPT = QT_TRANSLATE_NOOP(
        "Reason",
        "The certificate of this server is signed by itself. Accept it only if the server shows the same fingerprint: "
        "{fingerprint}",
    )
    CERTIFICATE_CHANGED = QT_TRANSLATE_NOOP(
        "Reason",
        "The server has another certificate than the one that was accepted. If it was renewed, connect the printer "
        "again; if not, another machine answers there.",
    )
    NO_TLS = QT_TRANSLATE_NOOP("Reason", "What answers there does not use TLS. Use the address with http://.")
    CERTIFICATE_NOT_TRUSTED = QT_TRANSLATE_NOOP(
        "Reason",
        "The certificate of this server is not trusted here. Use its address with http:// in the hub's network.",
    )
    PRINTER_NOT_FREE = QT_TRANSLATE_NOOP("Reason", "The printer is not free.")
    NOTHING_PRINTING = QT_TRANSLATE_NOOP("Reason", "Nothing is printing.")
    NOTHING_PAUSED = QT_TRANSLATE_NOOP("Reason", "Nothing is paused.")
    NO_SUCH_PROMPT_NOW = QT_TRANSLATE_NOOP("Reason", "The machine asks nothing like that now.")

    # OctoPrint: sending a file and printing it.
    FILE_NOT_SENT = QT_TRANSLATE_NOOP("Reason", "The file could not be sent.")
    NOT_FREE_AFTER_UPLOAD = QT_TRANSLATE_NOOP(
        "Reason", "The printer was not free any more when the file had been sent."
    )
    OTHER_PRINT_DURING_UPLOAD = QT_TRANSLATE_NOOP(
        "Reason", "Something else was printed while the file was sent. Look at the bed."
    )
    UPLOAD_ABORTED = QT_TRANSLATE_NOOP("Reason", "The upload was given up.")
    UPLOAD_DAMAGED = QT_TRANSLATE_NOOP("Reason", "The file arrived damaged at the printer's server.")
    PRINT_NOT_STARTED = QT_TRANSLATE_NOOP("Reason", "The print was not started.")
    NO_FILE_OF_JOB = QT_TRANSLATE_NOOP(
        "Reason", "OctoPrint has no file of this job; it was never sent, or was deleted."
    )
    OUTCOME_UNKNOWN = QT_TRANSLATE_NOOP("Reason", "What became of the print could not be found out.")
    HISTORY_SAYS_FAILED = QT_TRANSLATE_NOOP(
        "Reason", "The server's history says that the print did not succeed; nobody saw why."
    )
    LOOK_AT_PRINTER = QT_TRANSLATE_NOOP("Reason", "Look at the printer.")
    CONNECTION_CLOSED_DURING_PRINT = QT_TRANSLATE_NOOP(
        "Reason", "The server's connection to its printer was closed during the print."
    )
    PRINT_FAILED = QT_TRANSLATE_NOOP("Reason", "The print failed: {cause}")
    OCTOPRINT_GIVES_NO_REASON = QT_TRANSLATE_NOOP("Reason", "The printer's server does not say why.")
    STOPPED_BY_PRINTER = QT_TRANSLATE_NOOP("Reason", "The printer stopped the print: {raw}")
    CANCELLED_ELSEWHERE = QT_TRANSLATE_NOOP("Reason", "Cancelled at the printer, or on its server's page.")
    START_ACCEPTED_BUT_UNSEEN = QT_TRANSLATE_NOOP(
        "Reason", "The server took the start, but no print was seen within {seconds} seconds."
    )
    START_UNSEEN = QT_TRANSLATE_NOOP("Reason", "No print was seen within {seconds} seconds after the start.")

    # Staff members and events.
    LAST_ADMIN = QT_TRANSLATE_NOOP("Reason", "This is the last admin. Make another admin first.")
    BADGE_REPLACED = QT_TRANSLATE_NOOP("Reason", "A newer badge was made meanwhile. Only the newest works.")
    NAME_IS_THERE = QT_TRANSLATE_NOOP("Reason", "Somebody with this name is there already. Add a surname or a letter.")
    NOT_DRAWN = QT_TRANSLATE_NOOP("Reason", "The file could not be made. Try again; the log of the service says why.")
    STAFF_REMOVED = QT_TRANSLATE_NOOP("Reason", "This person was removed. Ask an admin.")
    STAFF_LOCKED = QT_TRANSLATE_NOOP("Reason", "This person is locked out. Ask an admin.")
    EVENT_GONE = QT_TRANSLATE_NOOP("Reason", "This session was cancelled or taken away meanwhile.")
    EVENT_BEGUN = QT_TRANSLATE_NOOP("Reason", "This session has begun. It can't be changed any more.")
    EVENT_NOT_BEGUN = QT_TRANSLATE_NOOP("Reason", "This session has not begun: nobody can be counted to it yet.")
    EVENT_ATTENDED = QT_TRANSLATE_NOOP("Reason", "People were counted to this session: it can't be removed.")

    # Organisations and projects.
    NOT_A_BUSINESS_ID = QT_TRANSLATE_NOOP("Reason", "Write a business ID such as 0112038-9, or leave it empty.")
    BUSINESS_ID_MISTYPED = QT_TRANSLATE_NOOP(
        "Reason", "There is no such business ID: a digit is wrong. Compare it with the register."
    )
    BUSINESS_ID_TAKEN = QT_TRANSLATE_NOOP("Reason", "{name} has this business ID already.")
    BUSINESS_IDS_DIFFER = QT_TRANSLATE_NOOP(
        "Reason", "{name} and {other} have different business IDs: they are two organisations."
    )
    ORGANISATION_KNOWN = QT_TRANSLATE_NOOP(
        "Reason", "{name} is in the list already. If it is another one, write the business ID or the municipality."
    )
    ORGANISATION_GONE = QT_TRANSLATE_NOOP("Reason", "This organisation is not in the list any more. Choose another.")
    ORGANISATION_NOT_FOUND = QT_TRANSLATE_NOOP(
        "Reason", "No organisation of this name is in the list. Add it first, or choose one that is offered."
    )
    ORGANISATION_AMBIGUOUS = QT_TRANSLATE_NOOP("Reason", "Several have this name. Write the business ID in its place.")
    BEFORE_THE_STEP_BEFORE = QT_TRANSLATE_NOOP("Reason", "The step before was later. Choose that day or a later one.")
    LIST_FULL = QT_TRANSLATE_NOOP("Reason", "There are {most} already. Remove one first.")
    TOO_MANY_LINES = QT_TRANSLATE_NOOP("Reason", "Write at most {most} lines.")
    CONTENT_REFUSED = QT_TRANSLATE_NOOP("Reason", "This file can't be used. {raw}")
    ASSESSMENT_FINISHED = QT_TRANSLATE_NOOP("Reason", "It is finished. Open it again to change an answer.")
    NOTHING_ANSWERED = QT_TRANSLATE_NOOP("Reason", "Too little is answered for a level. Answer more of it first.")
    WAITS_IN_CIRCLE = QT_TRANSLATE_NOOP("Reason", "These measures would wait for each other. Choose another one.")
    DAY_TO_COME = QT_TRANSLATE_NOOP("Reason", "This day is still to come. Choose the day on which it was.")
    PROJECT_CODE_TAKEN = QT_TRANSLATE_NOOP("Reason", "{name} has this code already.")
    ONE_APPLICANT = QT_TRANSLATE_NOOP("Reason", "A project has one applicant, and there is one already.")
    SHARES_OVER_WHOLE = QT_TRANSLATE_NOOP("Reason", "The shares of all would be more than 100 per cent.")
    PARTNER_SERVES = QT_TRANSLATE_NOOP("Reason", "Organisations are served by this partner: it can't be removed.")
    MORE_WOMEN_THAN_ALL = QT_TRANSLATE_NOOP("Reason", "There can't be more women than all together.")
    INDICATOR_IN_USE = QT_TRANSLATE_NOOP(
        "Reason", "Amounts were entered for this indicator. Take them back first, or make a new indicator."
    )
    NO_SUCH_PARTICIPANT = QT_TRANSLATE_NOOP("Reason", "No participant has this number.")
    NUMBER_TAKEN = QT_TRANSLATE_NOOP("Reason", "A participant has this number already. Leave it empty for the next.")

    # Pairing with an OctoPrint server, and the printers added on a screen.
    NO_KEY_GRANTED = QT_TRANSLATE_NOOP("Reason", "OctoPrint gave no key: refused there, or not answered in time.")
    PAIRING_ABANDONED = QT_TRANSLATE_NOOP("Reason", "Nobody waits for the key any more.")
    PAIRING_RESTARTED = QT_TRANSLATE_NOOP("Reason", "The print room was restarted meanwhile. Try again.")
    PAIRING_EXPIRED = QT_TRANSLATE_NOOP("Reason", "Nobody finished it in time. Connect the server again.")
    PAIRING_GONE = QT_TRANSLATE_NOOP("Reason", "This server is not being connected any more. Connect it again.")
    KEY_MALFORMED = QT_TRANSLATE_NOOP("Reason", "A key has letters and digits only. Type it again.")
    SERVER_ALREADY_ADDED = QT_TRANSLATE_NOOP("Reason", "This server is in the hub already: {name}.")
    SERVER_REFUSES = QT_TRANSLATE_NOOP(
        "Reason", "The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser."
    )
    NO_APP_KEYS = QT_TRANSLATE_NOOP(
        "Reason", "This OctoPrint gives no keys by itself. Make one in its settings and type it here."
    )
    KEY_NOT_ACCEPTED_IN_TIME = QT_TRANSLATE_NOOP("Reason", "Nobody accepted in OctoPrint in time. Try again.")
    KEY_REFUSED = QT_TRANSLATE_NOOP("Reason", "The server does not accept this key.")
    KEY_MAY_NOT_READ_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "This key may not read the size of the printer. Accept with an account that may print."
    )
    OCTOPRINT_TOO_OLD = QT_TRANSLATE_NOOP(
        "Reason", "This OctoPrint is too old: {version}. Update it to {needed} or newer."
    )
    PRINTER_NAME_INVALID = QT_TRANSLATE_NOOP("Reason", "Give the printer a name of up to 30 letters.")
    ZONE_NOT_CHOSEN = QT_TRANSLATE_NOOP("Reason", "Choose where the printer stands.")
    COLOUR_TAKEN = QT_TRANSLATE_NOOP("Reason", "Another printer has this colour now. Choose another.")
    NAME_TAKEN = QT_TRANSLATE_NOOP("Reason", "Another printer has this name. Give it one of its own.")
    REEL_NOT_WEIGHED = QT_TRANSLATE_NOOP(
        "Reason", "What the empty reel weighs is not known. Write it first, or what is left."
    )
    NOT_A_COLOUR = QT_TRANSLATE_NOOP("Reason", "Write a colour as # and six digits or letters from A to F.")
    NOT_SPOOLMAN = QT_TRANSLATE_NOOP("Reason", "This is no list of spools as Spoolman gives it.")
    SPOOL_NOT_IN_STOCK = QT_TRANSLATE_NOOP("Reason", "This spool is not in stock any more.")

    # Settings.
    SETTING_CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
        "Reason", "Somebody else has changed this meanwhile. Look at it again, then change it."
    )
    TEXT_MISSING = QT_TRANSLATE_NOOP("Reason", "This can't be left empty.")
    TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Reason", "Write at most {most} characters.")
    ALL_LANGUAGES_OR_NONE = QT_TRANSLATE_NOOP("Reason", "Write it in all three languages, or in none.")
    NOT_A_NUMBER = QT_TRANSLATE_NOOP("Reason", "Write a number.")
    NUMBER_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Reason", "Give a number from {least} to {most}.")
    NOT_A_CHOICE = QT_TRANSLATE_NOOP("Reason", "Choose one that is offered.")
    LISTED_TWICE = QT_TRANSLATE_NOOP("Reason", "“{name}” is there twice.")
    ONLY_LETTERS = QT_TRANSLATE_NOOP("Reason", "Write only letters, spaces and hyphens.")
    NOT_A_SLUG = QT_TRANSLATE_NOOP("Reason", "Write only small letters a–z, digits and single hyphens.")
    SLUG_TAKEN = QT_TRANSLATE_NOOP("Reason", "This short name is taken. Write another.")
    NOT_A_DAY = QT_TRANSLATE_NOOP("Reason", "Write a day, such as 2027-03-01.")
    DAY_IS_PAST = QT_TRANSLATE_NOOP("Reason", "This day is over. Choose today or a later one.")
    TIME_IS_PAST = QT_TRANSLATE_NOOP("Reason", "This time is over. Choose one that is still to come.")
    NOT_A_LENGTH = QT_TRANSLATE_NOOP("Reason", "Write minutes or hours, such as 45 min or 2 h.")
    NOT_A_TIME_OF_DAY = QT_TRANSLATE_NOOP("Reason", "Write a time such as 07:00.")
    HOURS_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
        "Reason", "Write hours such as 12:00-19:00, or 10:00-12:00, 13:00-19:00. Leave a closed day empty."
    )
    HOURS_OVERLAP = QT_TRANSLATE_NOOP(
        "Reason", "These hours overlap: the second must begin after the first have ended."
    )
    HOURS_END_TOO_LATE = QT_TRANSLATE_NOOP(
        "Reason", "They end before they begin. Hours past midnight end at 6 at the latest."
    )
    DELETES_OLDER = QT_TRANSLATE_NOOP("Reason", "A time becomes shorter: say that what is older may be deleted.")
    TOO_MANY_DAYS = QT_TRANSLATE_NOOP("Reason", "Give at most {most} days at once.")
    DAY_IS_EXCEPTIONAL = QT_TRANSLATE_NOOP("Reason", "One of these days is an exception already: change that one.")
    ENDS_BEFORE_IT_BEGINS = QT_TRANSLATE_NOOP("Reason", "The end must come after the beginning.")
    NOT_A_WEB_ADDRESS = QT_TRANSLATE_NOOP("Reason", "Write an address that begins with http:// or https://.")
    NOT_A_CHANNEL = QT_TRANSLATE_NOOP("Reason", "Write an address for messages, such as mailto://… or ntfys://….")
    OUTSIDE_THE_FLOOR_PLAN = QT_TRANSLATE_NOOP("Reason", "This place is outside the floor plan.")
    NOT_ALONG_AN_EDGE = QT_TRANSLATE_NOOP("Reason", "Walls, windows and doors run along an edge of the plan.")
    ZONE_NOT_EMPTY = QT_TRANSLATE_NOOP("Reason", "Equipment stands in this zone. Move it to another zone first.")
    KIND_IN_USE = QT_TRANSLATE_NOOP("Reason", "Equipment of this kind is there. Give it another kind first.")
    PICTURE_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "This picture can't be read. Save it again, or use another.")
    PICTURE_TOO_LARGE = QT_TRANSLATE_NOOP("Reason", "This picture is too large. Use a smaller or a simpler one.")
    PICTURE_WITHOUT_AREAS = QT_TRANSLATE_NOOP(
        "Reason", "This drawing has no filled areas. Draw the outline as a filled shape."
    )
    PACK_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "This file is not a hub pack.")
    PACK_OF_LATER_VERSION = QT_TRANSLATE_NOOP(
        "Reason", "This hub pack is of a later version of the program. Update the program here."
    )
    PACK_VALUE_REFUSED = QT_TRANSLATE_NOOP("Reason", "The hub pack can't be used. {place}: {cause}")
    KEY_NOT_STORED = QT_TRANSLATE_NOOP(
        "Reason", "The key can't be kept: the directory of the secrets can't be written. Mend its rights."
    )
