"""Reasons of Moonraker and Klipper, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class MoonrakerReasons:
    """See `kiosk.base.reason_codes`."""

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
        "Reason", "Moonraker wants its API key, or another. An admin can connect the printer again."
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
        "Reason", "Klipper has stopped the machine (“{raw}”). See to the cause, then connect again: that restarts it."
    )
    KLIPPER_STOPPED_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "Klipper stopped the machine during the print.")
    KLIPPER_LOST_DURING_PRINT = QT_TRANSLATE_NOOP("Reason", "Moonraker lost contact with Klipper during the print.")
    KLIPPER_KEEPS_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "Klipper does not let go of its printer. Switch the printer off instead."
    )
