"""Which staff member is logged in, and when the screen locks. No Qt; the time is handed in."""

from dataclasses import dataclass

WARN_S = 20.0
"""How long before the lock more time is offered (X4)."""


@dataclass(frozen=True, slots=True)
class Member:
    staff_id: str
    name: str
    role: str

    @property
    def may_print(self) -> bool:
        return self.role in {"operator", "admin"}

    @property
    def may_set_up(self) -> bool:
        return self.role == "admin"


class StaffSession:
    """A session that ends some time after the last touch (F1). Times are seconds of a monotonic clock."""

    def __init__(self, idle_s: float) -> None:
        """idle_s: seconds without a touch after which the screen locks."""
        self.idle_s = idle_s
        self.member: Member | None = None
        self._touched_s = 0.0

    def log_in(self, member: Member, at_s: float) -> None:
        self.member = member
        self._touched_s = at_s

    def log_out(self) -> None:
        self.member = None

    def touch(self, at_s: float) -> None:
        self._touched_s = at_s

    def remaining_s(self, at_s: float) -> float:
        """Seconds until the lock; 0 without a session."""
        if self.member is None:
            return 0.0
        return max(0.0, self.idle_s - (at_s - self._touched_s))

    def is_due(self, at_s: float) -> bool:
        return self.member is not None and self.remaining_s(at_s) <= 0.0

    def warns(self, at_s: float) -> bool:
        """Whether to warn of the lock: in the last 20 s, but at most half of the idle time."""
        return self.member is not None and 0 < self.remaining_s(at_s) <= min(WARN_S, self.idle_s / 2)
