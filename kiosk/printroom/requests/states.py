"""The states of a print request, and why one is declined; the values are stored."""

from enum import StrEnum


class RequestState(StrEnum):
    """`APPROVED`: it became jobs, which have states of their own."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class DeclinedBecause(StrEnum):
    DOES_NOT_FIT = "does_not_fit"
    NOT_PRINTABLE = "not_printable"
    NO_MATERIAL = "no_material"
    TOO_LONG = "too_long"
    NOT_ALLOWED = "not_allowed"
    BRING_ANOTHER_FILE = "bring_another_file"
