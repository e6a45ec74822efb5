"""What staff ask of a running job, where Klipper shows which objects are left out. No I/O."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import Answered
from kiosk.printers.print_server.session.staff_wishes import StaffWishes
from kiosk.printers.printer import ObjectCancelled, RequestRefused

SEEN_WITHIN_S = 10.0
"""Klipper answers a command that it does not know with success; only its status shows what it did."""


class ExcludedObjects(StaffWishes):
    """An object is left out when Klipper's status shows it. `wake` must be called at `due_at_s`."""

    due_at_s: float | None = None
    _is_taken = False
    """Klipper has answered the command."""

    def answer_received(self, answer: Answered) -> None:
        """Klipper has carried the command out, or not; others are ignored."""
        if self._cancelling is None or answer.call != self._cancelling[0]:
            return
        if answer.error is None:
            self._is_taken = True
        else:
            self._end_with(RequestRefused("cancel_object", answer.error.reason))

    def excluded_received(self, names: frozenset[str], now_s: float) -> None:
        """Klipper leaves these out, by their names in capitals."""
        if self._cancelling is None or not self._is_taken:
            return
        _call, key, job_id = self._cancelling
        if key.upper() in names:
            self._end_with(ObjectCancelled(job_id, key))
        elif self.due_at_s is None:
            self.due_at_s = now_s + SEEN_WITHIN_S

    def wake(self, now_s: float) -> None:
        """Give up what was not seen in time."""
        if self.due_at_s is not None and now_s >= self.due_at_s:
            self._end_with(RequestRefused("cancel_object", Reason(ReasonCode.OBJECTS_NOT_SUPPORTED)))

    def link_lost(self) -> None:
        """What was asked for last may have been lost."""
        super().link_lost()
        self.due_at_s, self._is_taken = None, False

    def _end_with(self, event: ObjectCancelled | RequestRefused) -> None:
        self._cancelling, self.due_at_s, self._is_taken = None, None, False
        self._outbox.events.append(event)
