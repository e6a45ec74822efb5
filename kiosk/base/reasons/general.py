"""Reasons of any process, of the hub's own files, backups and messages, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP, Words


class GeneralReasons:
    """See `kiosk.base.reason_codes`."""

    # Any process.
    LEGACY = Words("{text}")  # stored as a sentence by an earlier version
    MACHINE_MESSAGE = Words("{raw}")  # in the machine's own words
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
