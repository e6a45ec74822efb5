"""What a board can take at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SendLimits:
    """Receive buffer less one byte, command slots, and the most lines in flight.

    `slots` is 0 for firmware that says `ok` when it stores a line, because nothing then shows how many slots are
    taken, and for unknown firmware. `lines` 1 forces one line at a time. `reserve_bytes` of the receive buffer
    stay free for an emergency stop and what goes with it.
    """

    receive_bytes: int = 127
    slots: int = 0
    lines: int = 32
    reserve_bytes: int = 0
