"""Words about print requests: their states, and why one is declined."""

from kiosk.office.text.words import Words
from kiosk.printroom.requests.states import DeclinedBecause, RequestState

_STATES = {
    RequestState.OPEN: "Waits for staff",
    RequestState.APPROVED: "Approved",
    RequestState.DECLINED: "Declined",
    RequestState.WITHDRAWN: "Withdrawn",
}
_DECLINED = {
    DeclinedBecause.DOES_NOT_FIT: "It fits no printer here",
    DeclinedBecause.NOT_PRINTABLE: "It can't be printed as it is",
    DeclinedBecause.NO_MATERIAL: "We don't have the filament",
    DeclinedBecause.TOO_LONG: "It takes too long",
    DeclinedBecause.NOT_ALLOWED: "We don't print such things",
    DeclinedBecause.BRING_ANOTHER_FILE: "Bring another file",
}


def state_word(state: RequestState, words: Words) -> str:
    return words(_STATES[state])


def declined_word(because: DeclinedBecause, words: Words) -> str:
    return words(_DECLINED[because])
