"""Reasons for which a file was not copied, or is no print file, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class FileReasons:
    """See `kiosk.base.reason_codes`."""

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
