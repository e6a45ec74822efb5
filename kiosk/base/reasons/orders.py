"""Reasons for which an order to the print room was refused, or not answered in time, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class OrderReasons:
    """See `kiosk.base.reason_codes`."""

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
