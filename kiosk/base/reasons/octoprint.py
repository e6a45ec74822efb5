"""Reasons of OctoPrint and of pairing with it, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class OctoPrintReasons:
    """See `kiosk.base.reason_codes`."""

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
