"""Reasons about visits, equipment, sticks and print requests, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class VisitReasons:
    """See `kiosk.base.reason_codes`."""

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
