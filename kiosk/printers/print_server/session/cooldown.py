"""The last phase of a print of ours: its outcome is known, its heaters must be seen to be off. No I/O."""

from dataclasses import dataclass

from kiosk.base.reason import Reason
from kiosk.printers.print_server.calls import Outbox, SendGcode
from kiosk.printers.print_server.server_state import Heaters, ServerState
from kiosk.printers.printer import Outcome

OWN_NAME = "heater_generic "
"""Before the name of a heater that only Klipper has."""
COOL_S = 20.0
"""Targets must be seen to be 0 this long after the printer is free; the firmware reports every 1–5 s."""


@dataclass(slots=True)
class Cooldown:
    """Watches the heaters after a print, and turns them off once if need be.

    `switch_off`: the file leaves heaters on, so they are turned off after a print that is done, too. `over`: nothing is
    waited for any more, and `heaters_off` is as in JobEnded. `wake` must be called at `due_at_s`.
    """

    outcome: Outcome
    reason: Reason | None
    outbox: Outbox
    switch_off: bool = False
    over: bool = False
    heaters_off: bool | None = None
    due_at_s: float | None = None
    _free: bool = False
    _off_sent: bool = False

    @property
    def _is_left_to_file(self) -> bool:
        """The print was done, and its own end code is in charge."""
        return self.outcome is Outcome.DONE and not self.switch_off

    def state_received(self, server: ServerState, heaters: Heaters | None, now_s: float) -> None:
        """Take in a state of the server in which our file is not running any more."""
        if self._is_left_to_file or not server.operational or server.runs:
            self.lost()
        elif not self._free:
            # Temperatures that came with this state may be older than the end of the cancel script.
            self._free = True
            self.due_at_s = now_s + COOL_S
        elif heaters is not None and heaters.is_tool_target_known():
            self._check(heaters, now_s)

    def lost(self) -> None:
        """The heaters can't be seen any more: if the print was done, its own end code is in charge."""
        self._end(None if self._is_left_to_file else False)

    def wake(self, now_s: float) -> None:
        """End if the heaters were not seen to be off in time."""
        if self.due_at_s is not None and now_s >= self.due_at_s:
            self._end(heaters_off=False)

    def _check(self, heaters: Heaters, now_s: float) -> None:
        hot = heaters.with_target()
        if not hot:
            self._end(heaters_off=True)
        elif not self._off_sent:
            self._off_sent = True
            self.due_at_s = now_s + COOL_S
            self.outbox.calls.append(SendGcode((*(off_line(name) for name in hot), "M107")))

    def _end(self, heaters_off: bool | None) -> None:
        self.over, self.heaters_off, self.due_at_s = True, heaters_off, None


def off_line(heater: str) -> str:
    """The line that turns this heater off."""
    if heater.startswith(OWN_NAME):
        return f"SET_HEATER_TEMPERATURE HEATER={heater.removeprefix(OWN_NAME)} TARGET=0"
    if heater == "bed":
        return "M140 S0"
    if heater == "chamber":
        return "M141 S0"
    return f"M104 T{heater.removeprefix('tool')} S0"
