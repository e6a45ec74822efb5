"""What filament weighs: length, thickness and density."""

import math
from typing import Final

USUAL_DENSITY: Final = 1.24
"""In g/cm³, of PLA: taken where the material is not known."""

_DENSITIES: Final = {
    "PLA": 1.24,
    "PETG": 1.27,
    "PET": 1.27,
    "ABS": 1.04,
    "ASA": 1.07,
    "TPU": 1.21,
    "TPE": 1.21,
    "PC": 1.2,
    "PA": 1.14,
    "NYLON": 1.14,
    "HIPS": 1.03,
    "PVA": 1.23,
    "PVB": 1.08,
    "PP": 0.9,
}
"""In g/cm³, as PrusaSlicer's profiles of generic filaments state them (filament_density)."""


def density(material: str) -> float | None:
    """In g/cm³, of `PLA`, `PLA+`, `pla-cf`, and so on; None if it is not known."""
    name = material.strip().upper()
    return _DENSITIES.get(name) or next(
        (known for kind, known in _DENSITIES.items() if name.startswith((f"{kind}-", f"{kind} ", f"{kind}+"))), None
    )


def filament_g(length_mm: float, diameter_mm: float, density_g_cm3: float) -> float:
    """The weight in g of so much filament."""
    return length_mm * math.pi * diameter_mm * diameter_mm / 4 / 1000 * density_g_cm3
