"""Progress of a job: its position for people, and the remaining time by the file's estimate and the measured pace."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.print_facts import layer_at
from kiosk.printers.printer import PrintJob, TimeBasis


def position_of(fraction: float, sent_bytes: int, z_mm: float | None, job: PrintJob) -> Reason:
    """The position of a print as far as it is known, as in `layer 62 of 90, 63 %, Z 12.4 mm`."""
    percent = round(fraction * 100)
    if z_mm is None:
        return Reason(ReasonCode.AT_PERCENT, percent=percent)
    z = int(z_mm) if z_mm == int(z_mm) else float(f"{z_mm:g}")
    layer = layer_at(job.layer_starts, sent_bytes)
    if layer is None:
        return Reason(ReasonCode.AT_HEIGHT, percent=percent, z_mm=z)
    if not job.layers:
        return Reason(ReasonCode.AT_LAYER, layer=layer, percent=percent, z_mm=z)
    return Reason(ReasonCode.AT_LAYER_OF, layer=layer, layers=job.layers, percent=percent, z_mm=z)


class TimeEstimate:
    """Remaining time: at first by the estimate of the file in seconds, more and more by the measured pace."""

    def __init__(self, estimate_s: float | None) -> None:
        self._estimate_s = estimate_s
        self._printing_s = 0.0
        self._updated_s: float | None = None

    @property
    def basis(self) -> TimeBasis:
        return TimeBasis.BYTES if self._estimate_s is None else TimeBasis.SLICER

    def update(self, now_s: float, *, is_printing: bool, counts: bool) -> None:
        """Add the time since the last update. counts: it was spent printing, not waiting."""
        if is_printing and counts and self._updated_s is not None:
            self._printing_s += now_s - self._updated_s
        self._updated_s = now_s if is_printing else None

    def remaining_s(self, fraction: float) -> float | None:
        """Seconds until the end, with this fraction (0–1) done; None if nothing is known."""
        by_pace_s = self._printing_s * (1 - fraction) / fraction if fraction > 0 and self._printing_s > 0 else None
        if self._estimate_s is None:
            return by_pace_s
        by_estimate_s = self._estimate_s * (1 - fraction)
        return by_estimate_s if by_pace_s is None else (1 - fraction) * by_estimate_s + fraction * by_pace_s
