"""What may need a person: the kinds of alarm, as stored; the hub and the print room raise them."""

from enum import StrEnum


class AlarmKind(StrEnum):
    """What may need a person; the table of alarms takes no other."""

    HELP = "help"
    ATTENTION = "attention"
    PRINTER_ERROR = "printer_error"
    JOB_FAILED = "job_failed"
    HEATERS_ON = "heaters_on"
    OFFLINE_IN_PRINT = "offline_in_print"
    WRONG_CLOCK = "wrong_clock"
