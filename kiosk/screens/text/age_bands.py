"""Age bands as they stand on the screen."""

from kiosk.hub.visitors.pass_fields import AgeBand


def age_band_words(band: AgeBand) -> str:
    """With an en dash: 0–12."""
    return band.value.replace("-", "–")
