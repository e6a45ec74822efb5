"""What follows from single readings: the layer by the height, heat that nobody needs. Pure."""

from dataclasses import dataclass, replace

from kiosk.printers.printer import TemperaturesRead

HOT_NOZZLE_C = 50.0
HOT_IDLE_ALARM_AFTER_S = 9 * 60.0
HOT_IDLE_REASON = "The nozzle has been heated for 9 minutes without a print."


def layer_at(z_mm: float, layer_height_mm: float | None, layers: int | None) -> int | None:
    """The layer, counted from 1, that is printed with the nozzle at `z_mm`; None when the file does not say."""
    if not layer_height_mm or layer_height_mm <= 0:
        return None
    layer = max(1, round(z_mm / layer_height_mm))
    return min(layer, layers) if layers else layer


@dataclass(frozen=True, slots=True)
class HeatWatch:
    """Since when a nozzle has been heated without a print, and whether that was already said."""

    since_s: float | None = None
    said: bool = False

    def after(self, reading: TemperaturesRead, *, working: bool, now_s: float) -> "tuple[HeatWatch, bool]":
        """The watch after this reading, and whether the alarm is to be raised now."""
        hot = (reading.tool_c or 0.0) > HOT_NOZZLE_C and (reading.tool_target_c or 0.0) > 0.0
        if working or not hot:
            return HeatWatch(), False
        if self.since_s is None:
            return HeatWatch(since_s=now_s), False
        if self.said or now_s - self.since_s < HOT_IDLE_ALARM_AFTER_S:
            return self, False
        return replace(self, said=True), True
