"""How far a job is and how long it will take: by the file's own estimate at first, by its pace more and more."""

from kiosk.printers.printer import PrintJob


def where_words(fraction: float, z_mm: float | None, job: PrintJob) -> str:
    """How far a job is, for people: `layer 62 of 90, 63 %, Z 12.4 mm`, as far as it is known."""
    words = [f"{fraction * 100:.0f} %"]
    if z_mm is not None:
        words.append(f"Z {z_mm:g} mm")
        if job.layer_height_mm:
            layer = max(1, round(z_mm / job.layer_height_mm))
            words.insert(0, f"layer {min(layer, job.layers)} of {job.layers}" if job.layers else f"layer {layer}")
    return ", ".join(words)


class TimeEstimate:
    """Counts the seconds in which a job really printed."""

    def __init__(self, estimate_s: float | None) -> None:
        self._estimate_s = estimate_s
        self._printing_s = 0.0
        self._looked_at_s: float | None = None

    def look(self, now_s: float, *, prints: bool, counts: bool) -> None:
        """It prints or does not at `now_s`; `counts`: the time since the last look was printing, not waiting."""
        if prints and counts and self._looked_at_s is not None:
            self._printing_s += now_s - self._looked_at_s
        self._looked_at_s = now_s if prints else None

    def remaining_s(self, fraction: float) -> float | None:
        """Seconds until the end, with this fraction (0–1) behind us; None if nothing is known."""
        by_rate_s = self._printing_s * (1 - fraction) / fraction if fraction > 0 and self._printing_s > 0 else None
        if self._estimate_s is None:
            return by_rate_s
        by_estimate_s = self._estimate_s * (1 - fraction)
        return by_estimate_s if by_rate_s is None else (1 - fraction) * by_estimate_s + fraction * by_rate_s
