"""Whether what a server pushes and what it answers are the same story, looked at once a minute (O8). No I/O."""

from collections.abc import Mapping
from typing import Any

from kiosk.printers.octoprint.server_state import Picture, read_picture

RECONCILE_S = 60.0
DOUBTS = 2
"""So many answers in a row that disagree with the pushes end the link; a single one may just have been earlier."""


class Reconcile:
    """`due_at_s`: when the server is to be asked next, on a steady clock."""

    def __init__(self) -> None:
        """Nothing to compare yet."""
        self.due_at_s = 0.0
        self._doubts = 0

    def begin(self, now_s: float) -> None:
        """The first full state of a link was seen, and is believed for a while."""
        self.due_at_s, self._doubts = now_s + RECONCILE_S, 0

    def is_due(self, now_s: float) -> bool:
        """Ask now? If so, the next time is a minute later."""
        if now_s < self.due_at_s:
            return False
        self.due_at_s = now_s + RECONCILE_S
        return True

    def is_believed(self, picture: Picture, told: Mapping[str, Any] | None, again_at_s: float) -> bool:
        """Compare what was pushed with an answer to AskState; False: they disagree, and that is no coincidence.

        again_at_s: when to ask again after a first doubt.
        """
        other = None if told is None else read_picture(told)
        asked = (other.operational, other.runs, other.path if other.runs else None) if other else (False, False, None)
        pushed = (picture.operational, picture.runs, picture.path if picture.runs else None)
        self._doubts = 0 if pushed == asked else self._doubts + 1
        if self._doubts:
            self.due_at_s = again_at_s
        return self._doubts < DOUBTS
