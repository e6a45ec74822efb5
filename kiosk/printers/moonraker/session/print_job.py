"""Our one job on a printer with Klipper: what Klipper says of the last print. No I/O."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.status import CANCELLED, COMPLETE, ERROR, KlipperStatus
from kiosk.printers.print_server.session.outcomes import UNEXPLAINED, Ending
from kiosk.printers.print_server.session.print_job import Phase, ServerJob
from kiosk.printers.printer import Outcome


class MoonrakerJob(ServerJob):
    """One job of ours. Klipper keeps the file and the outcome of its last print until it is restarted."""

    no_answer = ReasonCode.MOONRAKER_NO_ANSWER

    def print_seen(self, status: KlipperStatus) -> None:
        """Take in what Klipper says of its last print; only our file matters."""
        if not self.owns(status.path) or not self.may_run:
            return
        if status.is_stopped:
            self.ended((Outcome.FAILED, Reason(ReasonCode.STOPPED_BY_PRINTER, raw=status.stop_message)))
        elif status.print_state in {COMPLETE, CANCELLED, ERROR}:
            if self.phase is Phase.STARTING and self.was_sent:
                self.started()  # it was so short that nobody saw it print
            if status.print_state == COMPLETE:
                self.ended((Outcome.DONE, None))
            elif status.print_state == CANCELLED:
                self.cancelled()
            else:
                self.ended(failure(status.message))


def failure(words: str) -> Ending:
    """A print that failed, with Klipper's words."""
    cause = Reason(ReasonCode.MACHINE_MESSAGE, raw=words) if words else None
    return Outcome.FAILED, Reason(ReasonCode.PRINT_FAILED, cause=cause) if cause else UNEXPLAINED
