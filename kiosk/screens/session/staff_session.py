"""Who of the staff is at the screen, and when it locks itself again (no Qt, told the time)."""

from dataclasses import dataclass

WARN_S = 20.0
"""How long before the lock the screen offers more time (X4)."""


@dataclass(frozen=True, slots=True)
class Member:
    """The person at the screen: the id for audit rows, the name for the tag, the role for what is allowed."""

    staff_id: str
    name: str
    role: str

    @property
    def may_print(self) -> bool:
        """Operators and admins start and end prints; a host looks after doors and claims."""
        return self.role in {"operator", "admin"}

    @property
    def may_set_up(self) -> bool:
        """Admins add printers and take them away."""
        return self.role == "admin"


class StaffSession:
    """Counts down from the last touch; at 0 the session is over (F1).

    All times are seconds of one steady clock.
    """

    def __init__(self, idle_s: float) -> None:
        """idle_s: seconds without a touch after which the screen locks."""
        self.idle_s = idle_s
        self.member: Member | None = None
        self._touched_s = 0.0

    def log_in(self, member: Member, at_s: float) -> None:
        """This person's badge and PIN were right."""
        self.member = member
        self._touched_s = at_s

    def log_out(self) -> None:
        """Nobody of the staff is at the screen any more."""
        self.member = None

    def touch(self, at_s: float) -> None:
        """Somebody touched the screen or a key."""
        self._touched_s = at_s

    def remaining_s(self, at_s: float) -> float:
        """Seconds until the lock, 0 when nobody is logged in or the time is up."""
        if self.member is None:
            return 0.0
        return max(0.0, self.idle_s - (at_s - self._touched_s))

    def is_due(self, at_s: float) -> bool:
        """True when somebody is logged in and the time is up."""
        return self.member is not None and self.remaining_s(at_s) <= 0.0

    def warns(self, at_s: float) -> bool:
        """True in the last seconds before the lock; never longer than half of the idle time."""
        return self.member is not None and 0 < self.remaining_s(at_s) <= min(WARN_S, self.idle_s / 2)
