"""The end of a print of ours: how it ended is known, now its heaters must be seen to be off. No I/O."""

from dataclasses import dataclass

from kiosk.printers.octoprint.calls import Outbox, SendGcode
from kiosk.printers.octoprint.server_state import Heaters, Picture
from kiosk.printers.printer import Outcome

COOL_S = 20.0
"""Targets must be seen to be 0 this long after the printer is free; the firmware reports every 1–5 s."""


@dataclass(slots=True)
class Ending:
    """How it ended. `over`: nothing is waited for any more; then `heaters_off` is as JobEnded has it."""

    outcome: Outcome
    reason: str
    out: Outbox
    over: bool = False
    heaters_off: bool | None = None
    due_at_s: float | None = None
    _free: bool = False
    _cooling_asked: bool = False

    def saw(self, picture: Picture, heaters: Heaters | None, now_s: float) -> None:
        """The server's state while our file does not run any more."""
        if self.outcome is Outcome.DONE or not picture.operational or picture.runs:
            self.lost()
        elif not self._free:
            # Temperatures that came together with this state may be older than the cancel script's end.
            self._free = True
            self.due_at_s = now_s + COOL_S
        elif heaters is not None and heaters.targets_known():
            self._judge(heaters, now_s)

    def lost(self) -> None:
        """The heaters can't be seen: the file's own end code is in charge, if it came to that."""
        self._end(None if self.outcome is Outcome.DONE else False)

    def wake(self, now_s: float) -> None:
        """`due_at_s` may have come: they were not seen to be off in time."""
        if self.due_at_s is not None and now_s >= self.due_at_s:
            self._end(heaters_off=False)

    def _judge(self, heaters: Heaters, now_s: float) -> None:
        hot = heaters.hot_targets()
        if not hot:
            self._end(heaters_off=True)
        elif not self._cooling_asked:
            self._cooling_asked = True
            self.due_at_s = now_s + COOL_S
            self.out.calls.append(SendGcode((*(_off(name) for name in hot), "M107")))

    def _end(self, heaters_off: bool | None) -> None:
        self.over, self.heaters_off, self.due_at_s = True, heaters_off, None


def _off(heater: str) -> str:
    """The line that tells this heater to be cold."""
    if heater == "bed":
        return "M140 S0"
    if heater == "chamber":
        return "M141 S0"
    return f"M104 T{heater.removeprefix('tool')} S0"
