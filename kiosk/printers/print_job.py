"""What a printer is given to print, and where it is to pause."""

import math
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LayerPause:
    """Where a print is to pause: the number of a layer, and the byte of the file where it begins."""

    layer: int
    at_byte: int


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print: our id for it, the file on our disk, the name people gave it, and what is known of the file.

    sha256: of the file, in hex; only with it a print over a serial cable can outlive its process. heaters_off: switch
    the heaters off after it, and see that they are. layer_starts: bytes of the file where layers begin, and their
    numbers. start_by_s: on the steady clock; after it nothing may be sent for a start any more, for whoever stood at
    the machine may have left.
    """

    job_id: str
    path: Path
    name: str
    estimate_s: float | None = None
    sha256: str = ""
    layers: int | None = None
    layer_height_mm: float | None = None
    layer_starts: tuple[tuple[int, int], ...] = ()
    heaters_off: bool = False
    start_by_s: float = math.inf
    layer_pause: LayerPause | None = None
    """Where staff want it to pause."""

    def is_too_late(self, now_s: float) -> bool:
        """Whether its start was held up for too long, as in a process that was frozen (Q5)."""
        return now_s > self.start_by_s
