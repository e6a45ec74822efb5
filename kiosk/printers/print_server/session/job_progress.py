"""Reports how far a print of ours is, when that changes. No I/O."""

from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.print_server.server_state import ServerState
from kiosk.printers.printer import JobProgressed, TimeBasis


class JobProgress:
    """The last reported progress of one job."""

    def __init__(self, job_id: str, estimate_s: float | None, outbox: Outbox) -> None:
        """estimate_s: the slicer's, for the whole print."""
        self._job_id = job_id
        self._estimate_s = estimate_s
        self._outbox = outbox
        self._last: JobProgressed | None = None

    def report(self, server: ServerState) -> None:
        """Report the progress in a state of the server in which our file is printed."""
        if server.fraction is None:
            return
        remaining_s, basis = self._remaining(server)
        progress = JobProgressed(self._job_id, server.fraction, remaining_s, server.z_mm, basis)
        if progress != self._last:
            self._last = progress
            self._outbox.events.append(progress)

    def _remaining(self, server: ServerState) -> tuple[float | None, TimeBasis]:
        """The slicer's estimate is better than the server's extrapolation, as long as it is not used up."""
        printed_s = server.printed_s or 0.0
        if self._estimate_s and server.remaining_is_guess and printed_s < self._estimate_s:
            return self._estimate_s - printed_s, TimeBasis.SLICER
        return server.remaining_s, TimeBasis.BYTES if server.remaining_is_guess else TimeBasis.SERVER
