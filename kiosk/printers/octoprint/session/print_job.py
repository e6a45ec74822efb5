"""Our one job on an OctoPrint printer: what the server's events say of it. No I/O."""

from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.server_state import machine_reason
from kiosk.printers.print_server.server_state import text_or_none
from kiosk.printers.print_server.session.outcomes import UNEXPLAINED, Ending
from kiosk.printers.print_server.session.print_job import ServerJob
from kiosk.printers.printer import Outcome


class OctoPrintJob(ServerJob):
    """One job of ours.

    OctoPrint forgets it when it loses its printer, sends PrintFailed after PrintCancelled, and answers a start that
    does nothing with 204.
    """

    no_answer = ReasonCode.OCTOPRINT_NO_ANSWER
    _firmware_words = ""

    def event_received(self, kind: str, payload: Mapping[str, Any]) -> None:
        """An event of the server came; only those about our file matter."""
        if not self.owns(text_or_none(payload.get("path"))) or not self.may_run:
            return
        words = failure_words(payload)
        match kind:
            case "PrintStarted":
                self.started()
            case "PrintCancelling":
                self._firmware_words = words
            case "PrintDone":
                self.ended((Outcome.DONE, None))
            case "PrintFailed" if payload.get("reason") != "cancelled":
                self.ended(failure(words))
            case "PrintCancelled" | "PrintFailed":
                self.cancelled(self._firmware_words)


def failure_words(payload: Mapping[str, Any]) -> str:
    """The server's words on why a print failed; OctoPrint 2.0 says `unknown` where it has none."""
    words = text_or_none(payload.get("firmwareError")) or text_or_none(payload.get("error")) or ""
    return "" if words == "unknown" else words


def failure(words: str) -> Ending:
    """A print that failed, with the server's words."""
    cause = machine_reason(words)
    return Outcome.FAILED, Reason(ReasonCode.PRINT_FAILED, cause=cause) if cause else UNEXPLAINED
