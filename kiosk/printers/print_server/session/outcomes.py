"""How a print of ours ended, as an outcome with its reason. Pure."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import Outcome

UNEXPLAINED = Reason(ReasonCode.PRINT_FAILED, cause=Reason(ReasonCode.OCTOPRINT_GIVES_NO_REASON))
LOOK_AT_PRINTER = Reason(ReasonCode.LOOK_AT_PRINTER)
CONNECTION_CLOSED = Reason(ReasonCode.CONNECTION_CLOSED_DURING_PRINT).with_details(LOOK_AT_PRINTER)
UNKNOWN = Reason(ReasonCode.OUTCOME_UNKNOWN).with_details(LOOK_AT_PRINTER)

Ending = tuple[Outcome, Reason | None]


def cancellation(firmware_words: str, *, cancelled_here: bool) -> Ending:
    """A print that the server reports as cancelled; with the words of a firmware it was stopped by the machine."""
    if firmware_words:
        return Outcome.FAILED, Reason(ReasonCode.STOPPED_BY_PRINTER, raw=firmware_words)
    return Outcome.CANCELLED, None if cancelled_here else Reason(ReasonCode.CANCELLED_ELSEWHERE)


def unobserved_failure(*, cancelled_here: bool) -> Ending:
    """A print that did not succeed by the server's history, which does not record why."""
    if cancelled_here:
        return Outcome.CANCELLED, None
    return Outcome.FAILED, Reason(ReasonCode.HISTORY_SAYS_FAILED).with_details(LOOK_AT_PRINTER)


def unseen_start(start_error: Reason | None, within_s: float) -> Reason:
    """Why a start failed that was not seen to print in time. start_error: the start was answered with this."""
    code = ReasonCode.START_UNSEEN if start_error else ReasonCode.START_ACCEPTED_BUT_UNSEEN
    return Reason(code, seconds=round(within_s)).with_details(start_error, LOOK_AT_PRINTER)
