"""How a measured value changed over a while. Does no I/O."""

from dataclasses import dataclass, replace

KEPT_EACH_S = 10.0
LONGEST_GAP_S = 120.0
"""Without a value for so long nothing is known of the time between, and the trend begins anew."""


@dataclass(frozen=True, slots=True)
class Trend:
    """The values of the last `span_s` seconds, one each KEPT_EACH_S."""

    span_s: float
    kept: tuple[tuple[float, float], ...] = ()
    """Times on the steady clock and values, oldest first."""
    now_s: float = 0.0
    value: float = 0.0
    """The newest value and its time."""

    def after(self, value: float, now_s: float) -> "Trend":
        """The trend with one more value."""
        kept = self.kept if not self.kept or now_s - self.now_s <= LONGEST_GAP_S else ()
        if not kept or now_s - kept[-1][0] >= KEPT_EACH_S:
            kept = (*kept, (now_s, value))
        while len(kept) > 1 and now_s - kept[1][0] >= self.span_s:  # the oldest one covers the whole span
            kept = kept[1:]
        return replace(self, kept=kept, now_s=now_s, value=value)

    @property
    def lasts_s(self) -> float:
        """For how long values have come."""
        return self.now_s - self.kept[0][0] if self.kept else 0.0

    def fall_over(self, span_s: float) -> float:
        """By how much the value is lower than `span_s` ago, or than at the beginning."""
        before = [value for at_s, value in self.kept if self.now_s - at_s >= span_s]
        return (before[-1] if before else self.kept[0][1]) - self.value if self.kept else 0.0
