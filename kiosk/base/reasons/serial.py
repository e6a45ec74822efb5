"""Reasons of printers on a serial port, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class SerialReasons:
    """See `kiosk.base.reason_codes`."""

    # A printer on a serial port: the connection.
    NO_ANSWER_ON_PORT = QT_TRANSLATE_NOOP(
        "Reason", "The printer does not answer. Is it on, and is this its port and speed?"
    )
    NOT_A_3D_PRINTER = QT_TRANSLATE_NOOP(
        "Reason", "This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers."
    )
    UNPLUGGED = QT_TRANSLATE_NOOP("Reason", "The printer was unplugged or switched off.")
    NO_CONNECTION_SET = QT_TRANSLATE_NOOP(
        "Reason", "It is not set yet how this printer is reached. Set its connection."
    )
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
