"""What filament weighs: length, thickness and density."""

import math
from typing import Final

USUAL_DENSITY: Final = 1.24
"""In g/cm³, of PLA: taken where the material is not known."""

_DENSITIES: Final = {
    "PLA": 1.24,
    "PETG": 1.27,
    "PET-G": 1.27,
    "PET": 1.33,
    "ABS": 1.04,
    "ASA": 1.05,
    "TPU": 1.21,
    "HIPS": 1.03,
    "PVA": 1.23,
    "PVB": 1.1,
    "PP": 0.9,
    "PC": 1.19,
    "PA": 1.14,
    "NYLON": 1.14,
}
"""In g/cm³, of unfilled filament.

From `materials.json` of SpoolmanDB (https://github.com/Donkie/SpoolmanDB), but:

- PC and nylon from a maker's profiles (`generic_pc`, `generic_nylon` in https://github.com/Ultimaker/fdm_materials);
  SpoolmanDB has 1.3 and 1.52 for these;
- PET from the profile `Ultrafuse PET` in `Templates.ini` of PrusaSlicer;
- PVB from `PolyCast` in `filaments/polymaker.json` of SpoolmanDB.

TPE is not here: it names many materials, of about 0.9 to 1.3 g/cm³; TPU is one of them. Neither is any other for which
nothing published was found.
"""


def density(material: str) -> float | None:
    """In g/cm³, of `PLA`, `PLA+`, `pla-cf`, and so on; None if it is not known. Fillers change it by some per cent."""
    name = material.strip().upper()
    return _DENSITIES.get(name) or next(
        (known for kind, known in _DENSITIES.items() if name.startswith((f"{kind}-", f"{kind} ", f"{kind}+"))), None
    )


def filament_g(length_mm: float, diameter_mm: float, density_g_cm3: float) -> float:
    """The weight in g of so much filament."""
    return length_mm * math.pi * diameter_mm * diameter_mm / 4 / 1000 * density_g_cm3
